// SPDX-License-Identifier: Apache-2.0
// dangvien/base/day.hpp: a calendar day, the three units in which the law counts time, and
// month arithmetic whose rounding is always named.
// Invariants: a Day is a day of the proleptic Gregorian calendar from 1/1/1600 to 31/12/2999;
//   months, working days and plain days are different types and never mix.
// Never: reads a clock; knows holidays (law/calendar.hpp does).
#pragma once

#include <compare>
#include <cstdint>
#include <optional>

namespace dangvien::inline v0 {

/// Year, month and day of the month, as written on paper. Not checked: see Day::from_civil.
struct CivilDate {
  std::int32_t year = 0;
  std::uint32_t month = 0;  ///< 1 to 12
  std::uint32_t day = 0;    ///< 1 to 31

  friend constexpr auto operator<=>(const CivilDate&, const CivilDate&) = default;
};

/// Tháng. A number of calendar months; never converted to days without a Day to start from.
struct Months {
  std::int32_t count = 0;
  friend constexpr auto operator<=>(const Months&, const Months&) = default;
};

/// Ngày làm việc. A number of working days; only law/calendar.hpp can turn it into a Day.
struct WorkingDays {
  std::int32_t count = 0;
  friend constexpr auto operator<=>(const WorkingDays&, const WorkingDays&) = default;
};

/// Ngày. A number of plain calendar days.
struct Days {
  std::int32_t count = 0;
  friend constexpr auto operator<=>(const Days&, const Days&) = default;
};

enum class Weekday : std::uint8_t {
  monday,
  tuesday,
  wednesday,
  thursday,
  friday,
  saturday,
  sunday
};

/// What "n months later" means when the target month is too short (31/1 plus one month).
enum class MonthRounding : std::uint8_t {
  last_valid_day,  ///< 31/1 + 1 month = 28/2 (or 29/2)
  next_month,      ///< 31/1 + 1 month = 1/3
};

[[nodiscard]] constexpr bool is_leap_year(std::int32_t year) noexcept {
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

/// Days in a month; 0 when the month is not 1 to 12.
[[nodiscard]] constexpr std::uint32_t days_in_month(std::int32_t year,
                                                    std::uint32_t month) noexcept {
  constexpr std::uint8_t lengths[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12) return 0;
  return month == 2 && is_leap_year(year) ? 29U : lengths[month - 1];
}

/// Ngày. One day, counted from 1970-01-01 = 0. A plain value: four bytes, ordered, hashable.
class Day {
 public:
  /// 1970-01-01. A Day has no "none" value; use std::optional<Day> where a day may be missing.
  constexpr Day() noexcept = default;

  /// The day `days` after 1970-01-01 (negative: before). Values outside first()..last() are
  /// clamped to them, so every Day is valid.
  [[nodiscard]] static constexpr Day from_days(std::int32_t days) noexcept {
    if (days < minimum_days) return Day{minimum_days};
    if (days > maximum_days) return Day{maximum_days};
    return Day{days};
  }

  /// The day written as year, month, day; nothing when no such day exists (30/2) or the year is
  /// outside 1600 to 2999.
  [[nodiscard]] static constexpr std::optional<Day> from_civil(CivilDate date) noexcept {
    if (date.year < 1600 || date.year > 2999) return std::nullopt;
    if (date.day < 1 || date.day > days_in_month(date.year, date.month)) return std::nullopt;
    return Day{to_days(date)};
  }

  [[nodiscard]] static constexpr Day first() noexcept { return Day{minimum_days}; }
  [[nodiscard]] static constexpr Day last() noexcept { return Day{maximum_days}; }

  /// Days since 1970-01-01.
  [[nodiscard]] constexpr std::int32_t days() const noexcept { return days_; }

  [[nodiscard]] constexpr CivilDate civil() const noexcept {
    // Days are counted from 1 March of year 0 in eras of 400 years, so that leap days fall at the
    // end of a year (the algorithm is Howard Hinnant's, public domain).
    const std::int32_t shifted = days_ + 719468;
    const std::int32_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const auto day_of_era = static_cast<std::uint32_t>(shifted - era * 146097);
    const std::uint32_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    const std::uint32_t day_of_year =
        day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const std::uint32_t shifted_month = (5 * day_of_year + 2) / 153;
    const std::uint32_t day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    const std::uint32_t month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
    const std::int32_t year = static_cast<std::int32_t>(year_of_era) + era * 400;
    return {month <= 2 ? year + 1 : year, month, day};
  }

  [[nodiscard]] constexpr Weekday weekday() const noexcept {
    const std::int32_t since_monday = (days_ % 7 + 7 + 3) % 7;  // 1970-01-01 was a Thursday
    return static_cast<Weekday>(since_monday);
  }

  friend constexpr auto operator<=>(const Day&, const Day&) = default;

  friend constexpr Day operator+(Day day, Days count) noexcept {
    return shifted_by(day, count.count);
  }
  friend constexpr Day operator-(Day day, Days count) noexcept {
    return shifted_by(day, -static_cast<std::int64_t>(count.count));
  }
  friend constexpr Days operator-(Day later, Day earlier) noexcept {
    return Days{later.days_ - earlier.days_};
  }

 private:
  static constexpr std::int32_t minimum_days = -135140;  // 1600-01-01
  static constexpr std::int32_t maximum_days = 376199;   // 2999-12-31

  explicit constexpr Day(std::int32_t days) noexcept : days_(days) {}

  static constexpr Day shifted_by(Day day, std::int64_t count) noexcept {
    const std::int64_t sum = std::int64_t{day.days_} + count;
    if (sum < minimum_days) return first();
    if (sum > maximum_days) return last();
    return Day{static_cast<std::int32_t>(sum)};
  }

  static constexpr std::int32_t to_days(CivilDate date) noexcept {
    const std::int32_t year = date.month <= 2 ? date.year - 1 : date.year;
    const std::int32_t era = year / 400;
    const auto year_of_era = static_cast<std::uint32_t>(year - era * 400);
    const std::uint32_t shifted_month = date.month > 2 ? date.month - 3 : date.month + 9;
    const std::uint32_t day_of_year = (153 * shifted_month + 2) / 5 + date.day - 1;
    const std::uint32_t day_of_era =
        year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + static_cast<std::int32_t>(day_of_era) - 719468;
  }

  std::int32_t days_ = 0;
};

/// A day or none, in four bytes (std::optional<Day> takes eight; a dossier keeps twenty of them).
class OptionalDay {
 public:
  constexpr OptionalDay() noexcept = default;
  // NOLINTNEXTLINE(google-explicit-constructor): a day is an optional day
  constexpr OptionalDay(Day day) noexcept : days_(day.days()) {}
  constexpr OptionalDay(std::nullopt_t) noexcept {}  // NOLINT(google-explicit-constructor)

  /// The value that stands for "none" wherever an optional day is kept as a plain number.
  static constexpr std::int32_t none_days = INT32_MIN;

  [[nodiscard]] constexpr bool has_value() const noexcept { return days_ != none_days; }
  [[nodiscard]] explicit constexpr operator bool() const noexcept { return has_value(); }
  /// Precondition: has_value(). Without a value it answers Day::first().
  [[nodiscard]] constexpr Day value() const noexcept { return Day::from_days(days_); }
  [[nodiscard]] constexpr Day operator*() const noexcept { return value(); }
  [[nodiscard]] constexpr Day value_or(Day other) const noexcept {
    return has_value() ? value() : other;
  }
  [[nodiscard]] constexpr std::int32_t days_or_none() const noexcept { return days_; }

  /// None equals none only, and comes before every day.
  friend constexpr auto operator<=>(const OptionalDay&, const OptionalDay&) = default;

 private:
  std::int32_t days_ = none_days;
};

/// The same day of the month, `months` later (negative: earlier); `rounding` names what happens
/// when that month has no such day. Clamped to Day::first()..Day::last().
[[nodiscard]] constexpr Day add_months(Day start, Months months, MonthRounding rounding) noexcept {
  const CivilDate from = start.civil();
  const std::int64_t index =
      std::int64_t{from.year} * 12 + static_cast<std::int64_t>(from.month) - 1 + months.count;
  const std::int64_t year = index >= 0 ? index / 12 : -1;
  if (year < 1600) return Day::first();
  if (year > 2999) return Day::last();
  CivilDate to{static_cast<std::int32_t>(year), static_cast<std::uint32_t>(index % 12) + 1,
               from.day};
  const std::uint32_t length = days_in_month(to.year, to.month);
  const bool overflows = to.day > length;
  if (overflows) to.day = length;
  const Day day = Day::from_civil(to).value_or(Day::last());
  return overflows && rounding == MonthRounding::next_month ? day + Days{1} : day;
}

/// Tròn tháng. Completed months from `start` to `end`: the largest n for which the day n months
/// after `start` (rounded as named) is not later than `end`. Zero when `end` is before `start`.
[[nodiscard]] constexpr Months completed_months(Day start, Day end,
                                                MonthRounding rounding) noexcept {
  if (end <= start) return Months{0};
  const CivilDate from = start.civil();
  const CivilDate to = end.civil();
  const std::int32_t count = (to.year - from.year) * 12 + static_cast<std::int32_t>(to.month) -
                             static_cast<std::int32_t>(from.month);
  if (from.day <= to.day) return Months{count};
  // The last month is complete only where the day wanted does not exist in it: on its last day.
  const bool complete =
      rounding == MonthRounding::last_valid_day && to.day == days_in_month(to.year, to.month);
  return Months{complete ? count : count - 1};
}

/// Khoảng ngày. Half-open interval [from, until); without `until` it has no end.
struct DayRange {
  Day from;
  std::optional<Day> until;

  [[nodiscard]] constexpr bool contains(Day day) const noexcept {
    return day >= from && (!until || day < *until);
  }
  [[nodiscard]] constexpr bool empty() const noexcept { return until && *until <= from; }
  [[nodiscard]] constexpr bool overlaps(const DayRange& other) const noexcept {
    return (!until || other.from < *until) && (!other.until || from < *other.until);
  }
  friend constexpr bool operator==(const DayRange&, const DayRange&) = default;
};

}  // namespace dangvien::inline v0
