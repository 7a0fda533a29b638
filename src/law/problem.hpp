// SPDX-License-Identifier: Apache-2.0
// law/problem.hpp: what is wrong with a rules file, and where.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "dangvien/base/error.hpp"

namespace dangvien::inline v0::law {

/// A place in a rules file; line and column from 1, 0 when not known.
struct Place {
  std::string file;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

/// One fault: where, what stands there and what should.
struct Problem {
  Place place;
  Phrase found;
  Phrase expected;
};

using Problems = std::vector<Problem>;

inline void report(Problems& problems, const Place& place, Phrase found, Phrase expected) {
  problems.push_back({place, std::move(found), std::move(expected)});
}

/// The problem as an error: malformed, with file and line.
[[nodiscard]] Error error_of(const Problem& problem);

/// "rules/admission.toml:12: found ..., expected ...", one line in English, for developers.
[[nodiscard]] std::string describe(const Problem& problem);

}  // namespace dangvien::inline v0::law
