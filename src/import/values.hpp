// SPDX-License-Identifier: Apache-2.0
// import/values.hpp: cells to values. What cannot be read is never guessed: the answer says what
// would have been expected.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "dangvien/base/generated/phrases.hpp"
#include "dangvien/base/partial_date.hpp"
#include "dangvien/people/schema.hpp"
#include "dangvien/quota/schema.hpp"
#include "import/row_sink.hpp"

namespace dangvien::inline v0::importing {

/// A value, or what was expected in its place.
template <typename Value>
struct Converted {
  std::optional<Value> value{};
  Phrase expected{};
  /// What was found, where the text of the cell does not say it.
  Phrase found{};
};

/// A day: 30/12/2022, 30-12-2022, 30.12.2022, 2022-12-30, a date cell or a date number.
[[nodiscard]] Converted<Day> to_day(const Cell& cell, DateSystem dates);

/// A day, a month (5/1968, 1968-05) or a year (1968). A number of four digits is a year.
[[nodiscard]] Converted<PartialDate> to_partial_date(const Cell& cell, DateSystem dates);

/// How many, and worded how: 25, 1.950, "ít nhất 5", "≥ 5", "trên 7.500", "> 7.500", "90-100".
struct QuotaNumber {
  QuotaShape shape = QuotaShape::number;
  std::uint32_t number = 0;
  std::uint32_t upper = 0;
};
[[nodiscard]] Converted<QuotaNumber> to_quota_number(const Cell& cell);

/// A calendar year.
[[nodiscard]] Converted<std::int32_t> to_year(const Cell& cell);

/// The decimal text of a number cell without exponent and without zeros behind the point:
/// "1.075456789E9" -> "1075456789". Nothing when it is no whole number of at most 18 digits.
[[nodiscard]] std::optional<std::string> whole_number(std::string_view text);

/// A code: a text, or a whole number as its digits.
[[nodiscard]] Converted<std::string> to_code(const Cell& cell);

/// Số định danh cá nhân.
struct IdentityNumber {
  std::string digits;
  bool restored = false;      ///< leading zeros that a spreadsheet took away were put back
  bool contradicted = false;  ///< century, sex or year in the number are not those of the row
};

/// Twelve digits. `birth` and `sex` of the same row decide whether lost zeros may be put back: the
/// fourth digit says century and sex, the next two the year of birth.
[[nodiscard]] Converted<IdentityNumber> to_identity_number(const Cell& cell, PartialDate birth,
                                                           Sex sex);

}  // namespace dangvien::inline v0::importing
