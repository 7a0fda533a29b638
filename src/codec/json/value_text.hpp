// SPDX-License-Identifier: Apache-2.0
// value_text.hpp: days, partial dates and identities as JSON writes them, read strictly (no blanks,
// no signs, no other digits than 0 to 9) and written in one form only.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dangvien/base/day.hpp"
#include "dangvien/base/partial_date.hpp"

namespace dangvien::inline v0::codec {

/// "2026-11-23"; nothing for another form or a day that does not exist.
[[nodiscard]] std::optional<Day> parse_day(std::string_view text) noexcept;

/// "1990", "1990-05" or "1990-05-17".
[[nodiscard]] std::optional<PartialDate> parse_partial_date(std::string_view text) noexcept;

/// "P12" or "P3.12" with the letter asked for; the packed identity. Number 0 and leading zeros are
/// refused, so that an identity is written in one way only.
[[nodiscard]] std::optional<std::uint64_t> parse_identifier(std::string_view text,
                                                            char letter) noexcept;

/// Pairs of lower-case hexadecimal digits.
[[nodiscard]] std::optional<std::vector<std::uint8_t>> parse_hexadecimal(std::string_view text);

void append_day(std::string& out, Day day);
/// Precondition: something is known of the date.
void append_partial_date(std::string& out, PartialDate date);
void append_identifier(std::string& out, char letter, std::uint64_t packed);
void append_hexadecimal(std::string& out, const std::vector<std::uint8_t>& bytes);

}  // namespace dangvien::inline v0::codec
