// SPDX-License-Identifier: Apache-2.0
// dangvien/law/calendar.hpp: which days are working days, and counting in working days.
// Monday to Friday are working days except announced days off; swapped-in Saturdays and Sundays are
// working days. Source: rules/holidays.toml (admission notes, section 5).
// Invariants: `CalendarTables::exceptions` is sorted by day, one entry a day; its running totals
//   agree with its days. Counting is exact and takes two binary searches, however many days.
// Never: guesses silently. What lies outside the announced years rests on the holidays that the
//   statute itself fixes, and every answer that touches such a day says so (`assumed`).
//
//   Calendar calendar = standard_rulebook().calendar();
//   calendar.add_working_days(day_of_resolution, WorkingDays{45}).day   // last day of the clock
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>

#include "dangvien/base/day.hpp"

namespace dangvien::inline v0 {

/// One day on which the calendar departs from Monday to Friday: a weekday off, or a Saturday or
/// Sunday worked. The totals make counting independent of the number of days counted.
struct CalendarException {
  Day day;
  /// Sum of +1 (weekend worked) and -1 (weekday off) up to and including this day.
  std::int32_t adjustment = 0;
  /// Working days up to and including this day, counted from `CalendarTables::origin_days`.
  std::int32_t working = 0;
};

/// The calendar as data: see rules/holidays.toml.
struct CalendarTables {
  std::span<const CalendarException> exceptions;
  Day announced_from;   ///< first day of the years whose breaks were announced
  Day announced_until;  ///< last day of them, inclusive

  /// A Monday before Day::first(), so that counting starts at zero for every Day.
  static constexpr std::int32_t origin_days = -140003;
};

/// A day, and whether it rests on years for which no breaks were announced.
struct WorkingDayResult {
  Day day;
  bool assumed = false;
  friend constexpr bool operator==(const WorkingDayResult&, const WorkingDayResult&) = default;
};

/// A number of working days, and whether it rests on years for which no breaks were announced.
struct WorkingDayCount {
  WorkingDays count;
  bool assumed = false;
  friend constexpr bool operator==(const WorkingDayCount&, const WorkingDayCount&) = default;
};

/// Lịch làm việc. A view of tables that outlive it; cheap to copy, safe to share between threads.
class Calendar {
 public:
  explicit constexpr Calendar(const CalendarTables& tables) noexcept : tables_(tables) {}

  [[nodiscard]] constexpr Day announced_from() const noexcept { return tables_.announced_from; }
  /// Last day for which the Government's breaks and swaps were announced when the tables were made.
  [[nodiscard]] constexpr Day announced_until() const noexcept { return tables_.announced_until; }
  [[nodiscard]] constexpr bool is_announced(Day day) const noexcept {
    return announced_from() <= day && day <= announced_until();
  }

  /// Ngày làm việc: whether offices work on that day.
  [[nodiscard]] constexpr bool is_working_day(Day day) const noexcept {
    const std::size_t index = first_after(day);
    if (index > 0 && tables_.exceptions[index - 1].day == day) return is_weekend(day);
    return !is_weekend(day);
  }

  /// The `count`-th working day after `day`. `day` itself is not counted (day 0), so the result of
  /// a clock of n working days is the last day on which the act is in time. Counts below 1 give
  /// `day`. Clamped to Day::last().
  [[nodiscard]] constexpr WorkingDayResult add_working_days(Day day,
                                                            WorkingDays count) const noexcept {
    if (count.count <= 0) return {day, !is_announced(day)};
    const Day last = reaching(working_through(day) + count.count);
    return {last, !is_announced(day) || !is_announced(last)};
  }

  /// Working days after `from` up to and including `to`; negative when `to` comes first. So the
  /// working day w is add_working_days(from, working_days_between(from, w)).
  [[nodiscard]] constexpr WorkingDayCount working_days_between(Day from, Day to) const noexcept {
    const auto difference = working_through(to) - working_through(from);
    return {WorkingDays{static_cast<std::int32_t>(difference)},
            !is_announced(from) || !is_announced(to)};
  }

  /// The first working day on or after `day`.
  [[nodiscard]] constexpr WorkingDayResult next_working_day(Day day) const noexcept {
    const Day found = is_working_day(day) ? day : reaching(working_through(day) + 1);
    return {found, !is_announced(day) || !is_announced(found)};
  }

 private:
  [[nodiscard]] static constexpr bool is_weekend(Day day) noexcept {
    return day.weekday() >= Weekday::saturday;
  }

  /// Index of the first exception after `day`; the size when there is none.
  [[nodiscard]] constexpr std::size_t first_after(Day day) const noexcept {
    const auto& entries = tables_.exceptions;
    const auto found = std::upper_bound(
        entries.begin(), entries.end(), day,
        [](Day wanted, const CalendarException& entry) { return wanted < entry.day; });
    return static_cast<std::size_t>(found - entries.begin());
  }

  [[nodiscard]] static constexpr std::int64_t weekdays_through(Day day) noexcept {
    const auto since_monday = static_cast<std::uint32_t>(day.days() - CalendarTables::origin_days);
    const std::uint32_t within_week = since_monday % 7 + 1;
    return std::int64_t{since_monday / 7} * 5 + std::int64_t{within_week < 5 ? within_week : 5U};
  }

  /// Working days from the origin up to and including `day`.
  [[nodiscard]] constexpr std::int64_t working_through(Day day) const noexcept {
    const std::size_t index = first_after(day);
    const std::int32_t adjustment = index == 0 ? 0 : tables_.exceptions[index - 1].adjustment;
    return weekdays_through(day) + adjustment;
  }

  /// The `number`-th weekday from the origin.
  [[nodiscard]] static constexpr Day weekday_number(std::int64_t number) noexcept {
    const std::int64_t from_zero = number - 1;
    const std::int64_t days = from_zero / 5 * 7 + from_zero % 5 + CalendarTables::origin_days;
    constexpr std::int64_t limit = std::int64_t{1} << 30;
    return Day::from_days(static_cast<std::int32_t>(std::min(days, limit)));
  }

  /// The first day through which there are `number` working days. Between two exceptions only whole
  /// weekdays count, so the day is either reached there or is the next exception, a weekend worked.
  [[nodiscard]] constexpr Day reaching(std::int64_t number) const noexcept {
    const auto& entries = tables_.exceptions;
    const auto next = std::partition_point(
        entries.begin(), entries.end(),
        [number](const CalendarException& entry) { return entry.working < number; });
    const std::int32_t adjustment = next == entries.begin() ? 0 : std::prev(next)->adjustment;
    const Day plain = weekday_number(number - adjustment);
    return next == entries.end() ? plain : std::min(plain, next->day);
  }

  CalendarTables tables_;
};

}  // namespace dangvien::inline v0
