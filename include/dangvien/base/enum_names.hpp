// SPDX-License-Identifier: Apache-2.0
// dangvien/base/enum_names.hpp: the names of enumerators, as written in JSON, reports and messages.
// Invariants: every enumeration of the schema starts at 0 and has no gap, so a name is an array
// look-up.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace dangvien::inline v0 {

/// Specialised for every enumeration of the schema, with `static constexpr std::array names`.
template <typename Enum>
struct EnumNames;

/// Number of enumerators.
template <typename Enum>
inline constexpr std::size_t count_of = EnumNames<Enum>::names.size();

/// The enumerator's name; "?" for a value outside the enumeration.
template <typename Enum>
requires requires { EnumNames<Enum>::names; }
[[nodiscard]] constexpr std::string_view name_of(Enum value) noexcept {
  const auto index = static_cast<std::size_t>(value);
  return index < count_of<Enum> ? EnumNames<Enum>::names[index] : std::string_view{"?"};
}

/// The enumerator of that name; nothing when there is none.
template <typename Enum>
[[nodiscard]] constexpr std::optional<Enum> enum_from_name(std::string_view name) noexcept {
  for (std::size_t index = 0; index < count_of<Enum>; ++index) {
    if (EnumNames<Enum>::names[index] == name) {
      return static_cast<Enum>(index);
    }
  }
  return std::nullopt;
}

}  // namespace dangvien::inline v0
