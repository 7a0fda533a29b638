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

/// Whether a number format of XLSX shows a day: a built-in identifier, or a code with d or y
/// outside quotes, brackets and escapes.
[[nodiscard]] bool shows_day(std::uint32_t format) noexcept;
[[nodiscard]] bool shows_day(std::string_view code) noexcept;

/// "2023-11-01".
[[nodiscard]] std::string iso_day(Day day);

}  // namespace dangvien::inline v0::importing
