// SPDX-License-Identifier: Apache-2.0
// Proves that thresholds are exact, for every count of votes up to sixty.
#include "dangvien/base/fraction.hpp"

#include <gtest/gtest.h>

namespace dangvien {
namespace {

TEST(Fraction, TheSmallestReachingCountIsTheBoundary) {
  for (const Fraction threshold :
       {Fraction{2, 3}, Fraction{1, 2}, Fraction{1, 1}, Fraction{3, 4}}) {
    for (std::int64_t whole = 1; whole <= 60; ++whole) {
      const std::int64_t at_least = smallest_reaching(whole, threshold, false);
      EXPECT_TRUE(reaches(at_least, whole, threshold));
      EXPECT_FALSE(reaches(at_least - 1, whole, threshold));
      const std::int64_t more_than = smallest_reaching(whole, threshold, true);
      EXPECT_TRUE(exceeds(more_than, whole, threshold));
      EXPECT_FALSE(exceeds(more_than - 1, whole, threshold));
    }
  }
}

TEST(Fraction, NothingOfNothingReachesNothing) {
  EXPECT_FALSE(reaches(0, 0, {0, 1}));
  EXPECT_FALSE(exceeds(0, 0, {0, 1}));
}

TEST(Fraction, TwoThirdsOfNineIsSix) {
  EXPECT_TRUE(reaches(6, 9, {2, 3}));
  EXPECT_FALSE(reaches(5, 9, {2, 3}));
  EXPECT_TRUE(reaches(7, 10, {2, 3}));
  EXPECT_FALSE(reaches(6, 10, {2, 3}));
}

}  // namespace
}  // namespace dangvien
