// SPDX-License-Identifier: Apache-2.0
// import/spreadsheet_date.hpp: date numbers and number formats of spreadsheets.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "dangvien/base/day.hpp"
#include "import/row_sink.hpp"

namespace dangvien::inline v0::importing {

/// The day of a date number, its time of day cut off: "45231" or "45231.5" -> 2023-11-01. Nothing
/// for what is no plain decimal number, a day before the system's first, 29/2/1900 (which the 1900
/// system invents: number 60), or a day after 31/12/2999.
[[nodiscard]] std::optional<Day> day_of_number(std::string_view number, DateSystem system) noexcept;

/// How much of a day a number format shows: "mm/yyyy" a month, "yyyy" a year. What it does not show
/// the spreadsheet has filled in, and nobody has stated.
enum class DateShown : std::uint8_t { nothing, year, month, day };

/// Of a number format of XLSX: a built-in identifier, or a code with d, or with y, outside quotes,
/// brackets and escapes.
[[nodiscard]] DateShown date_shown(std::uint32_t format) noexcept;
[[nodiscard]] DateShown date_shown(std::string_view code) noexcept;

/// "2023-11-01".
[[nodiscard]] std::string iso_day(Day day);

}  // namespace dangvien::inline v0::importing
