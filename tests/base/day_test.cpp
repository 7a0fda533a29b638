// SPDX-License-Identifier: Apache-2.0
// Proves the calendar of base/day.hpp against a naive count of days, and month arithmetic by its
// laws.
#include "dangvien/base/day.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "dangvien/base/partial_date.hpp"

namespace dangvien {
namespace {

Day day(std::int32_t year, std::uint32_t month, std::uint32_t of_month) {
  return Day::from_civil({year, month, of_month}).value();
}

TEST(Day, AgreesWithANaiveCountOverTheWholeCalendar) {
  CivilDate date{1600, 1, 1};
  Day expected = Day::first();
  int weekday = 5;  // 1600-01-01 was a Saturday
  for (;;) {
    ASSERT_EQ(Day::from_civil(date), expected);
    ASSERT_EQ(expected.civil(), date);
    ASSERT_EQ(static_cast<int>(expected.weekday()), weekday);
    if (expected == Day::last()) break;
    expected = expected + Days{1};
    weekday = (weekday + 1) % 7;
    if (++date.day > days_in_month(date.year, date.month)) {
      date.day = 1;
      if (++date.month > 12) {
        date.month = 1;
        ++date.year;
      }
    }
  }
  EXPECT_EQ(date, (CivilDate{2999, 12, 31}));
}

TEST(Day, RefusesDaysThatDoNotExist) {
  EXPECT_FALSE(Day::from_civil({2023, 2, 29}));
  EXPECT_TRUE(Day::from_civil({2024, 2, 29}));
  EXPECT_FALSE(Day::from_civil({1900, 2, 29}));
  EXPECT_TRUE(Day::from_civil({2000, 2, 29}));
  EXPECT_FALSE(Day::from_civil({2023, 13, 1}));
  EXPECT_FALSE(Day::from_civil({2023, 0, 1}));
  EXPECT_FALSE(Day::from_civil({2023, 4, 31}));
  EXPECT_FALSE(Day::from_civil({2023, 4, 0}));
  EXPECT_FALSE(Day::from_civil({1599, 12, 31}));
  EXPECT_FALSE(Day::from_civil({3000, 1, 1}));
}

TEST(Day, StaysInsideItsCalendar) {
  EXPECT_EQ(Day::first() - Days{1}, Day::first());
  EXPECT_EQ(Day::last() + Days{1}, Day::last());
  EXPECT_EQ(Day::last() + Days{INT32_MAX}, Day::last());
  EXPECT_EQ(Day::first() - Days{INT32_MAX}, Day::first());
  EXPECT_EQ(Day::first() - Days{INT32_MIN}, Day::last());
  EXPECT_EQ(Day::from_days(INT32_MIN), Day::first());
  EXPECT_EQ(Day::from_days(INT32_MAX), Day::last());
  EXPECT_EQ(add_months(Day::last(), Months{INT32_MAX}, MonthRounding::next_month), Day::last());
  EXPECT_EQ(add_months(Day::first(), Months{INT32_MIN}, MonthRounding::next_month), Day::first());
}

TEST(AddMonths, NamesItsRounding) {
  EXPECT_EQ(add_months(day(2023, 1, 31), Months{1}, MonthRounding::last_valid_day),
            day(2023, 2, 28));
  EXPECT_EQ(add_months(day(2023, 1, 31), Months{1}, MonthRounding::next_month), day(2023, 3, 1));
  EXPECT_EQ(add_months(day(2024, 2, 29), Months{12}, MonthRounding::last_valid_day),
            day(2025, 2, 28));
  EXPECT_EQ(add_months(day(2024, 2, 29), Months{12}, MonthRounding::next_month), day(2025, 3, 1));
  EXPECT_EQ(add_months(day(2025, 3, 15), Months{12}, MonthRounding::last_valid_day),
            day(2026, 3, 15));
  EXPECT_EQ(add_months(day(2025, 3, 31), Months{-1}, MonthRounding::last_valid_day),
            day(2025, 2, 28));
}

RC_GTEST_PROP(AddMonths, KeepsTheDayOfTheMonthOrRoundsByAtMostThreeDays, ()) {
  const Day start = Day::from_days(*rc::gen::inRange(-50000, 50000));
  const Months months{*rc::gen::inRange(-600, 600)};
  const Day lower = add_months(start, months, MonthRounding::last_valid_day);
  const Day upper = add_months(start, months, MonthRounding::next_month);
  RC_ASSERT(lower <= upper);
  RC_ASSERT((upper - lower).count <= 1);
  const bool exact = lower.civil().day == start.civil().day;
  RC_ASSERT(exact == (lower == upper));
}

RC_GTEST_PROP(CompletedMonths, IsTheLargestNumberThatFits, ()) {
  const Day start = Day::from_days(*rc::gen::inRange(-20000, 20000));
  const Day end = start + Days{*rc::gen::inRange(0, 40000)};
  for (const auto rounding : {MonthRounding::last_valid_day, MonthRounding::next_month}) {
    const Months months = completed_months(start, end, rounding);
    RC_ASSERT(add_months(start, months, rounding) <= end);
    RC_ASSERT(add_months(start, Months{months.count + 1}, rounding) > end);
  }
}

TEST(DayRange, IsHalfOpen) {
  const DayRange range{day(2025, 7, 1), day(2026, 7, 26)};
  EXPECT_FALSE(range.contains(day(2025, 6, 30)));
  EXPECT_TRUE(range.contains(day(2025, 7, 1)));
  EXPECT_TRUE(range.contains(day(2026, 7, 25)));
  EXPECT_FALSE(range.contains(day(2026, 7, 26)));
  EXPECT_FALSE(range.overlaps({day(2026, 7, 26), std::nullopt}));
  EXPECT_TRUE(range.overlaps({day(2026, 7, 25), std::nullopt}));
}

TEST(OptionalDay, IsADayOrNone) {
  EXPECT_FALSE(OptionalDay{}.has_value());
  EXPECT_EQ(*OptionalDay{day(2020, 1, 1)}, day(2020, 1, 1));
  EXPECT_LT(OptionalDay{}, OptionalDay{Day::first()});
  EXPECT_EQ(OptionalDay{}, OptionalDay{std::nullopt});
  EXPECT_EQ(OptionalDay{}.value_or(day(2020, 1, 1)), day(2020, 1, 1));
}

TEST(PartialDate, KnowsBothEndsOfWhatIsPossible) {
  const auto year = PartialDate::from_packed(19520000).value();
  EXPECT_EQ(year.precision(), DatePrecision::year);
  EXPECT_EQ(year.earliest(), day(1952, 1, 1));
  EXPECT_EQ(year.latest(), day(1952, 12, 31));
  const auto month = PartialDate::from_packed(19520200).value();
  EXPECT_EQ(month.earliest(), day(1952, 2, 1));
  EXPECT_EQ(month.latest(), day(1952, 2, 29));
  const auto exact = PartialDate::from_day(day(1990, 5, 17));
  EXPECT_EQ(exact.packed(), 19900517U);
  EXPECT_EQ(exact.earliest(), exact.latest());
  EXPECT_FALSE(PartialDate{}.earliest());
}

TEST(PartialDate, RefusesWhatCannotBe) {
  EXPECT_FALSE(PartialDate::from_packed(19521300));
  EXPECT_FALSE(PartialDate::from_packed(19520230));
  EXPECT_FALSE(PartialDate::from_packed(19520005));
  EXPECT_FALSE(PartialDate::from_packed(15000101));
  EXPECT_TRUE(PartialDate::from_packed(0));
}

}  // namespace
}  // namespace dangvien
