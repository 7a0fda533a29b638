// SPDX-License-Identifier: Apache-2.0
// law/problem.hpp: what is wrong with a rules file, and where.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

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
  std::string found;
  std::string expected;
};

using Problems = std::vector<Problem>;

inline void report(Problems& problems, const Place& place, std::string found,
                   std::string expected) {
  problems.push_back({place, std::move(found), std::move(expected)});
}

/// "rules/admission.toml:12: found ..., expected ...", one line.
[[nodiscard]] std::string describe(const Problem& problem);

}  // namespace dangvien::inline v0::law
