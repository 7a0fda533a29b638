// SPDX-License-Identifier: Apache-2.0
// What an error says, as a text that a test can compare.
#pragma once

#include <string>

#include "text/render.hpp"

namespace dangvien::tests {

inline std::string english(const Phrase& phrase) { return render_phrase(phrase, Language::en); }
inline std::string english(const Error& error) { return render_error(error, Language::en); }
inline std::string vietnamese(const Error& error) { return render_error(error, Language::vi); }

}  // namespace dangvien::tests

namespace dangvien::test {
using tests::english;
using tests::vietnamese;
}  // namespace dangvien::test
