// SPDX-License-Identifier: Apache-2.0
// text/system_phrase.hpp: what the operating system says (an errno) as a phrase of the catalogue.
#pragma once

#include "dangvien/base/phrase.hpp"

namespace dangvien::inline v0 {

/// "không có quyền" for EACCES; for an errno without a phrase of its own its number, and the
/// system's message for readers of English. Threads: any.
[[nodiscard]] Phrase system_phrase(int number);

}  // namespace dangvien::inline v0
