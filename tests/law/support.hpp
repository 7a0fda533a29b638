// SPDX-License-Identifier: Apache-2.0
// support.hpp: short ways to write days in the tests of the law.
#pragma once

#include <cstdint>
#include <ostream>

#include <gtest/gtest.h>

#include "dangvien/base/day.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"

namespace dangvien::inline v0 {

inline void PrintTo(Day day, std::ostream* out) {
  const CivilDate date = day.civil();
  *out << date.day << '/' << date.month << '/' << date.year;
}

}  // namespace dangvien::inline v0

namespace dangvien::tests {

inline Day on(std::uint32_t day, std::uint32_t month, std::int32_t year) {
  const auto found = Day::from_civil({year, month, day});
  EXPECT_TRUE(found.has_value()) << day << '/' << month << '/' << year;
  return found.value_or(Day::first());
}

}  // namespace dangvien::tests
