// SPDX-License-Identifier: Apache-2.0
// cli/parse.hpp: days, identities, numbers and sentences as a person types them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dangvien/base/day.hpp"
#include "dangvien/base/error.hpp"
#include "dangvien/base/identifier.hpp"

namespace dangvien::inline v0::cli {

/// A day written 2025-07-01 or 01/07/2025 (also 1/7/2025). The error names `option`.
[[nodiscard]] Result<Day> parse_day(std::string_view option, std::string_view text);

/// A whole number from `least` to `most`.
[[nodiscard]] Result<std::uint32_t> parse_number(std::string_view option, std::string_view text,
                                                 std::uint32_t least, std::uint32_t most);

/// A sentence of one line in normalisation form C, at most `most` bytes; may be empty.
[[nodiscard]] Result<std::string> parse_sentence(std::string_view option, std::string text,
                                                 std::size_t most);

/// Stream and number of an identity with that letter: O12, or O3.12 in another stream.
[[nodiscard]] std::optional<std::uint64_t> parse_packed_identity(char letter,
                                                                 std::string_view text);

/// The error for what parse_identity() cannot read.
[[nodiscard]] Error unreadable_identity(std::string_view option, std::string_view text,
                                        char letter);

/// The error for a value of an option that is none of its choices.
[[nodiscard]] Error unknown_choice(std::string_view option, std::string_view text,
                                   std::vector<std::string> choices);

/// An identity: O12, D5, Q1, P3; the letter may be small, and left out.
template <typename Id>
[[nodiscard]] Result<Id> parse_identity(std::string_view option, std::string_view text) {
  if (const auto packed = parse_packed_identity(Id::letter, text)) return Id::from_packed(*packed);
  return unreadable_identity(option, text, Id::letter);
}

/// "O12", or "O3.12" in another stream; "–" for none.
template <typename Id>
[[nodiscard]] std::string identity_text(Id id) {
  if (id.is_none()) return "–";
  std::string text{Id::letter};
  if (id.stream() != 0) text += std::to_string(id.stream()) + '.';
  return text + std::to_string(id.number());
}

/// 01/07/2025, the way days are written in Vietnam.
[[nodiscard]] std::string day_text(Day day);
[[nodiscard]] std::string day_text(OptionalDay day);
/// 2025-07-01, the way days are written in JSON and CSV.
[[nodiscard]] std::string iso_text(Day day);
/// Today in Vietnam (UTC+7), whatever the machine's time zone is.
[[nodiscard]] Day today();

}  // namespace dangvien::inline v0::cli
