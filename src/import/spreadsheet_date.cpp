// SPDX-License-Identifier: Apache-2.0
#include "import/spreadsheet_date.hpp"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

namespace dangvien::inline v0::importing {
namespace {

// ECMA-376, 18.17.4.1: in the 1900 system number 1 is 1/1/1900, and number 60 is a 29/2/1900 that
// never was; in the 1904 system number 0 is 1/1/1904.
constexpr std::int32_t leap_day_that_never_was = 60;
constexpr std::int32_t before_1900 = Day::from_civil({1899, 12, 31})->days();
constexpr std::int32_t first_1904 = Day::from_civil({1904, 1, 1})->days();

}  // namespace

std::optional<Day> day_of_number(std::string_view number, DateSystem system) noexcept {
  const std::string_view whole = number.substr(0, number.find('.'));
  const std::string_view fraction = number.substr(std::min(number.size(), whole.size() + 1));
  if (whole.empty() || whole.size() > 7) return std::nullopt;
  if (fraction.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
  std::int32_t value = 0;
  const auto [end, fault] = std::from_chars(whole.data(), whole.data() + whole.size(), value);
  if (fault != std::errc{} || end != whole.data() + whole.size() || value < 0) return std::nullopt;
  std::int32_t days = first_1904 + value;
  if (system == DateSystem::from_1900) {
    if (value == 0 || value == leap_day_that_never_was) return std::nullopt;
    days = before_1900 + value - (value > leap_day_that_never_was ? 1 : 0);
  }
  if (days > Day::last().days()) return std::nullopt;
  return Day::from_days(days);
}

DateShown date_shown(std::uint32_t format) noexcept {
  // ECMA-376, 18.8.30; 27 to 36 and 50 to 58 are days in East Asian and Thai versions.
  if (format == 17) return DateShown::month;  // mmm-yy
  const bool day = (format >= 14 && format <= 16) || format == 22 ||
                   (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
  return day ? DateShown::day : DateShown::nothing;
}

DateShown date_shown(std::string_view code) noexcept {
  bool year = false;
  bool month = false;
  for (std::size_t index = 0; index < code.size(); ++index) {
    const char letter = code[index];
    if (letter == '"' || letter == '[') {
      const std::size_t end = code.find(letter == '"' ? '"' : ']', index + 1);
      if (end == std::string_view::npos) return DateShown::nothing;
      index = end;
    } else if (letter == '\\' || letter == '_' || letter == '*') {
      ++index;
    } else if (letter == 'd' || letter == 'D') {
      return DateShown::day;
    } else if (letter == 'y' || letter == 'Y') {
      year = true;
    } else if (letter == 'm' || letter == 'M') {
      month = true;  // or minutes, where there is no year
    }
  }
  if (!year) return DateShown::nothing;
  return month ? DateShown::month : DateShown::year;
}

std::string iso_day(Day day) {
  const CivilDate date = day.civil();
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

}  // namespace dangvien::inline v0::importing
