// SPDX-License-Identifier: Apache-2.0
// Proves how figures are written: Vietnamese and English marks, signs, exact rounding, and that the
// figure kept as a number is the one that is shown.
#include "report/figures.hpp"

#include <limits>

#include <gtest/gtest.h>

#include "dangvien/quota/progress.hpp"

namespace dangvien::report {
namespace {

const Writer vietnamese{Language::vi, DecimalMark::comma};
const Writer english{Language::en, DecimalMark::point};

std::string shown(std::uint64_t part, std::uint64_t whole, DisplayPolicy policy = {}) {
  const auto figure = percentage_of(part, whole, policy);
  return figure ? vietnamese.percentage(*figure) : "";
}

TEST(Figures, CountsAreGroupedInThrees) {
  EXPECT_EQ(vietnamese.count(0), "0");
  EXPECT_EQ(vietnamese.count(999), "999");
  EXPECT_EQ(vietnamese.count(1318), "1.318");
  EXPECT_EQ(english.count(1318), "1,318");
  EXPECT_EQ(vietnamese.count(5'600'000), "5.600.000");
  EXPECT_EQ(vietnamese.count(-12'345), "−12.345");
  EXPECT_EQ(vietnamese.count(std::numeric_limits<std::int64_t>::min()),
            "−9.223.372.036.854.775.808");
}

TEST(Figures, ChangesCarryTheirSign) {
  EXPECT_EQ(vietnamese.difference(137), "+137");
  EXPECT_EQ(vietnamese.difference(0), "0");
  EXPECT_EQ(vietnamese.difference(-3), "−3");
  EXPECT_EQ(vietnamese.percentage(*change_of(333, 196, {})), "+69,9\u00a0%");
  EXPECT_EQ(vietnamese.percentage(*change_of(196, 333, {})), "−41,1\u00a0%");
  EXPECT_EQ(vietnamese.percentage(*change_of(5, 5, {})), "0\u00a0%");
  EXPECT_FALSE(change_of(5, 0, {}));
}

TEST(Figures, PercentagesAreThoseOfTheDisplayPolicy) {
  EXPECT_EQ(shown(161, 150), "107,3\u00a0%");
  EXPECT_EQ(shown(15, 25), "60\u00a0%");
  EXPECT_EQ(shown(121, 160, {.decimals = 2}), "75,63\u00a0%");
  EXPECT_EQ(shown(121, 160, {.decimals = 2, .rounding = DisplayRounding::truncate}),
            "75,62\u00a0%");
  EXPECT_EQ(shown(1, 1, {.decimals = 2, .keep_zeros = true}), "100,00\u00a0%");
  EXPECT_EQ(shown(1, 1000, {.decimals = 2}), "0,1\u00a0%");
  EXPECT_EQ(shown(1, 0), "");
}

TEST(Figures, TheNumberIsTheOneThatIsShown) {
  for (const std::uint8_t decimals : {std::uint8_t{0}, std::uint8_t{1}, std::uint8_t{2}}) {
    for (const auto form : {DisplayForm::percentage, DisplayForm::surplus}) {
      for (std::uint32_t part = 0; part < 400; part += 7) {
        const DisplayPolicy policy{.decimals = decimals, .keep_zeros = part % 2 == 0, .form = form};
        const auto figure = percentage_of(part, 150, policy);
        ASSERT_TRUE(figure);
        std::string text = vietnamese.percentage(*figure);
        text.resize(text.size() - 3);  // the blank of two bytes and the sign
        if (text.starts_with("−")) text.replace(0, 3, "-");
        EXPECT_EQ(text, format_progress(part, 150, policy).view());
      }
    }
  }
}

TEST(Figures, DaysAreWrittenAsTheLanguageDoes) {
  const Day day = Day::from_civil({2021, 10, 4}).value_or(Day::first());
  EXPECT_EQ(vietnamese.day(day), "04/10/2021");
  EXPECT_EQ(english.day(day), "4 October 2021");
  EXPECT_EQ(Writer::iso(day), "2021-10-04");
}

}  // namespace
}  // namespace dangvien::report
