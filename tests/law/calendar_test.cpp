// SPDX-License-Identifier: Apache-2.0
// Proves: the calendar knows every announced break and swap on both sides; counting working days
// agrees with counting day by day; what lies outside the announced years says that it is assumed.
#include <algorithm>
#include <array>
#include <vector>

#include "law/support.hpp"

namespace dangvien::tests {
namespace {

const Calendar calendar = standard_rulebook().calendar();

bool works(std::uint32_t day, std::uint32_t month, std::int32_t year) {
  return calendar.is_working_day(on(day, month, year));
}

/// A break, with the last working day before it and the first one after it.
struct Break {
  Day before;
  Day first;
  Day last;
  Day after;
};

TEST(Calendar, KnowsAnnouncedBreaksOnBothSides) {
  const std::vector<Break> breaks{
      {on(30, 1, 2011), on(31, 1, 2011), on(7, 2, 2011), on(8, 2, 2011)},
      {on(20, 1, 2012), on(21, 1, 2012), on(29, 1, 2012), on(30, 1, 2012)},
      {on(28, 12, 2012), on(29, 12, 2012), on(1, 1, 2013), on(2, 1, 2013)},
      {on(26, 4, 2013), on(27, 4, 2013), on(1, 5, 2013), on(2, 5, 2013)},
      {on(29, 4, 2014), on(30, 4, 2014), on(4, 5, 2014), on(5, 5, 2014)},
      {on(27, 4, 2015), on(28, 4, 2015), on(3, 5, 2015), on(4, 5, 2015)},
      {on(5, 2, 2016), on(6, 2, 2016), on(14, 2, 2016), on(15, 2, 2016)},
      {on(30, 12, 2016), on(31, 12, 2016), on(2, 1, 2017), on(3, 1, 2017)},
      {on(27, 4, 2018), on(28, 4, 2018), on(1, 5, 2018), on(2, 5, 2018)},
      {on(1, 2, 2019), on(2, 2, 2019), on(10, 2, 2019), on(11, 2, 2019)},
      {on(22, 1, 2020), on(23, 1, 2020), on(29, 1, 2020), on(30, 1, 2020)},
      {on(1, 9, 2021), on(2, 9, 2021), on(5, 9, 2021), on(6, 9, 2021)},
      {on(28, 1, 2022), on(29, 1, 2022), on(6, 2, 2022), on(7, 2, 2022)},
      {on(28, 4, 2023), on(29, 4, 2023), on(3, 5, 2023), on(4, 5, 2023)},
      {on(26, 4, 2024), on(27, 4, 2024), on(1, 5, 2024), on(2, 5, 2024)},
      {on(29, 8, 2025), on(30, 8, 2025), on(2, 9, 2025), on(3, 9, 2025)},
      {on(13, 2, 2026), on(14, 2, 2026), on(22, 2, 2026), on(23, 2, 2026)},
      {on(23, 11, 2026), on(24, 11, 2026), on(24, 11, 2026), on(25, 11, 2026)},
  };
  for (const Break& pause : breaks) {
    EXPECT_TRUE(calendar.is_working_day(pause.before));
    EXPECT_TRUE(calendar.is_working_day(pause.after));
    for (Day day = pause.first; day <= pause.last; day = day + Days{1}) {
      EXPECT_FALSE(calendar.is_working_day(day)) << testing::PrintToString(day);
    }
    EXPECT_EQ(calendar.add_working_days(pause.before, WorkingDays{1}).day, pause.after);
    EXPECT_EQ(calendar.next_working_day(pause.first).day, pause.after);
  }
}

TEST(Calendar, WorksOnSwappedInWeekendsOnly) {
  const std::vector<Day> swaps{on(29, 1, 2011), on(30, 1, 2011), on(9, 4, 2011),   on(4, 2, 2012),
                               on(5, 1, 2013),  on(23, 2, 2013), on(4, 5, 2013),   on(25, 1, 2014),
                               on(8, 2, 2014),  on(26, 4, 2014), on(27, 12, 2014), on(14, 2, 2015),
                               on(25, 4, 2015), on(5, 1, 2019),  on(4, 5, 2019),   on(4, 5, 2024),
                               on(26, 4, 2025), on(10, 1, 2026), on(22, 8, 2026)};
  for (Day day = on(1, 1, 2011); day <= on(31, 12, 2026); day = day + Days{1}) {
    if (day.weekday() < Weekday::saturday) continue;
    const bool swapped = std::find(swaps.begin(), swaps.end(), day) != swaps.end();
    EXPECT_EQ(calendar.is_working_day(day), swapped) << testing::PrintToString(day);
  }
}

TEST(Calendar, GivesTheStatutoryNumberOfHolidaysEveryYear) {
  // Weekdays off less weekend days worked; breaks and swaps count for the year they were announced
  // for, so days at the turn of a year are moved by hand below.
  const std::array<int, 16> statutory{9, 9, 9, 10, 10, 10, 10, 10, 10, 10, 11, 11, 11, 11, 11, 12};
  std::array<int, 16> found{};
  for (Day day = on(1, 1, 2011); day <= on(31, 12, 2026); day = day + Days{1}) {
    const bool weekend = day.weekday() >= Weekday::saturday;
    const bool worked = calendar.is_working_day(day);
    std::int32_t year = day.civil().year;
    if (day.civil().month == 12) ++year;  // belongs to New Year
    if (weekend == worked) found.at(static_cast<std::size_t>(year - 2011)) += worked ? -1 : 1;
  }
  EXPECT_EQ(found, statutory);
}

/// The totals of the years are those of the laws: of the one in force on 1 January (the lunar New
/// Year of 2013 came before the new Labour Code), and 24 November where it is a holiday by then.
TEST(Calendar, TheTotalsAreThoseOfTheLaws) {
  const Rulebook rulebook = standard_rulebook();
  const std::array<int, 16> statutory{9, 9, 9, 10, 10, 10, 10, 10, 10, 10, 11, 11, 11, 11, 11, 12};
  for (std::int32_t year = 2011; year <= 2026; ++year) {
    const auto value = [&](RuleId rule, Day day) { return rulebook.row(rule, day).value.number; };
    const auto before = value(RuleId::calendar_culture_day, on(1, 1, year));
    const auto after = value(RuleId::calendar_culture_day, on(24, 11, year));
    const auto total = value(RuleId::calendar_statutory_days, on(1, 1, year)) + after - before;
    EXPECT_EQ(total, statutory.at(static_cast<std::size_t>(year - 2011))) << year;
  }
  for (const Day weekend : {on(3, 1, 2026), on(4, 1, 2026)}) {
    const auto bit = weekend.weekday() == Weekday::saturday ? 1U : 2U;
    EXPECT_NE(
        static_cast<unsigned>(rulebook.row(RuleId::calendar_weekly_rest, weekend).value.number) &
            bit,
        0U);
  }
}

TEST(Calendar, CountsAsCountingDayByDayDoes) {
  for (Day start = on(1, 12, 2010); start <= on(31, 12, 2027); start = start + Days{1}) {
    std::int32_t count = 0;
    for (Day day = start; count < 95;) {
      day = day + Days{1};
      if (!calendar.is_working_day(day)) {
        EXPECT_EQ(calendar.working_days_between(start, day).count.count, count);
        continue;
      }
      ++count;
      ASSERT_EQ(calendar.add_working_days(start, WorkingDays{count}).day, day)
          << testing::PrintToString(start) << " + " << count;
      ASSERT_EQ(calendar.working_days_between(start, day).count.count, count);
    }
  }
}

TEST(Calendar, DoesNotCountTheFirstDay) {
  EXPECT_EQ(calendar.add_working_days(on(23, 11, 2026), WorkingDays{0}).day, on(23, 11, 2026));
  EXPECT_EQ(calendar.add_working_days(on(23, 11, 2026), WorkingDays{1}).day, on(25, 11, 2026));
  EXPECT_EQ(calendar.working_days_between(on(23, 11, 2026), on(23, 11, 2026)).count.count, 0);
  EXPECT_EQ(calendar.working_days_between(on(25, 11, 2026), on(23, 11, 2026)).count.count, -1);
}

TEST(Calendar, ADecisionClockOf45WorkingDaysAcrossNationalDay) {
  // 1/7/2025 is a Tuesday; 9 weeks hold 45 weekdays, of which 1/9 and 2/9 are off.
  EXPECT_EQ(calendar.add_working_days(on(1, 7, 2025), WorkingDays{45}).day, on(4, 9, 2025));
}

TEST(Calendar, SaysWhatIsAssumed) {
  EXPECT_EQ(calendar.announced_from(), on(1, 1, 2011));
  EXPECT_EQ(calendar.announced_until(), on(31, 12, 2026));
  EXPECT_FALSE(calendar.add_working_days(on(1, 12, 2026), WorkingDays{20}).assumed);
  EXPECT_TRUE(calendar.add_working_days(on(15, 12, 2026), WorkingDays{20}).assumed);
  EXPECT_TRUE(calendar.next_working_day(on(31, 12, 2010)).assumed);
  EXPECT_TRUE(calendar.working_days_between(on(1, 12, 2026), on(4, 1, 2027)).assumed);
}

TEST(Calendar, AssumesTheStatuteAfterTheAnnouncedYears) {
  EXPECT_FALSE(works(1, 1, 2027));
  EXPECT_FALSE(works(5, 2, 2027));   // eve of Tết, computed for 6/2/2027
  EXPECT_FALSE(works(10, 2, 2027));  // Tết days on a weekend move on
  EXPECT_TRUE(works(12, 2, 2027));
  EXPECT_FALSE(works(24, 11, 2027));
}

TEST(Calendar, StaysWithinTheCalendarItself) {
  EXPECT_EQ(calendar.add_working_days(Day::last(), WorkingDays{10}).day, Day::last());
  EXPECT_EQ(calendar.add_working_days(on(1, 1, 2020), WorkingDays{2'000'000'000}).day, Day::last());
  // Day::first() is a Saturday.
  EXPECT_EQ(calendar.add_working_days(Day::first(), WorkingDays{5}).day, Day::first() + Days{6});
}

}  // namespace
}  // namespace dangvien::tests
