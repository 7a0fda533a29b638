// SPDX-License-Identifier: Apache-2.0
// dangvien/base/partial_date.hpp: a date of which only the year, or year and month, may be known.
// Old files often say "1952" or "3/1952". A rule that needs more than is known must say so, so the
// type offers both ends of what is possible and never a guess in between.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>

#include "dangvien/base/day.hpp"

namespace dangvien::inline v0 {

enum class DatePrecision : std::uint8_t { none, year, month, day };

/// Ngày có thể khuyết. Four bytes: year * 10000 + month * 100 + day, with zero for what is unknown;
/// 0 as a whole means that nothing is known.
class PartialDate {
 public:
  constexpr PartialDate() noexcept = default;

  /// From its packed form; nothing when it names a month or day that does not exist, or a day
  /// without a month.
  [[nodiscard]] static constexpr std::optional<PartialDate> from_packed(
      std::uint32_t packed) noexcept {
    if (packed == 0) return PartialDate{};
    const auto year = static_cast<std::int32_t>(packed / 10000);
    const std::uint32_t month = packed / 100 % 100;
    const std::uint32_t day = packed % 100;
    if (year < 1600 || year > 2999 || month > 12) return std::nullopt;
    if (day != 0 && (month == 0 || day > days_in_month(year, month))) return std::nullopt;
    return PartialDate{packed};
  }

  [[nodiscard]] static constexpr PartialDate from_day(Day day) noexcept {
    const CivilDate date = day.civil();
    return PartialDate{static_cast<std::uint32_t>(date.year) * 10000 + date.month * 100 + date.day};
  }

  [[nodiscard]] constexpr std::uint32_t packed() const noexcept { return packed_; }
  [[nodiscard]] constexpr std::int32_t year() const noexcept {
    return static_cast<std::int32_t>(packed_ / 10000);
  }
  [[nodiscard]] constexpr std::uint32_t month() const noexcept { return packed_ / 100 % 100; }
  [[nodiscard]] constexpr std::uint32_t day_of_month() const noexcept { return packed_ % 100; }

  [[nodiscard]] constexpr DatePrecision precision() const noexcept {
    if (packed_ == 0) return DatePrecision::none;
    if (month() == 0) return DatePrecision::year;
    return day_of_month() == 0 ? DatePrecision::month : DatePrecision::day;
  }

  /// First and last day the date can stand for; nothing when nothing is known.
  [[nodiscard]] constexpr std::optional<Day> earliest() const noexcept {
    if (packed_ == 0) return std::nullopt;
    return Day::from_civil(
        {year(), month() == 0 ? 1U : month(), day_of_month() == 0 ? 1U : day_of_month()});
  }
  [[nodiscard]] constexpr std::optional<Day> latest() const noexcept {
    if (packed_ == 0) return std::nullopt;
    const std::uint32_t last_month = month() == 0 ? 12U : month();
    return Day::from_civil(
        {year(), last_month,
         day_of_month() == 0 ? days_in_month(year(), last_month) : day_of_month()});
  }

  friend constexpr bool operator==(const PartialDate&, const PartialDate&) = default;

 private:
  explicit constexpr PartialDate(std::uint32_t packed) noexcept : packed_(packed) {}
  std::uint32_t packed_ = 0;
};

}  // namespace dangvien::inline v0
