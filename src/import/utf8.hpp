// SPDX-License-Identifier: Apache-2.0
// import/utf8.hpp: one character of UTF-8 at a time.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <unicode/utf8.h>

namespace dangvien::inline v0::importing {

/// The character at `index`, which moves behind it; -1 for bytes that are not UTF-8.
[[nodiscard]] inline UChar32 next_character(std::string_view text, std::size_t& index) noexcept {
  const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  UChar32 character = 0;
  U8_NEXT(bytes, index, text.size(), character);
  return character;
}

/// Precondition: a character of Unicode, not a surrogate.
inline void append_character(std::string& out, UChar32 character) {
  const auto value = static_cast<std::uint32_t>(character);
  const auto put = [&out](std::uint32_t byte) { out += static_cast<char>(byte); };
  if (value < 0x80) {
    put(value);
  } else if (value < 0x800) {
    put(0xC0U | value >> 6U);
    put(0x80U | (value & 0x3FU));
  } else if (value < 0x10000) {
    put(0xE0U | value >> 12U);
    put(0x80U | (value >> 6U & 0x3FU));
    put(0x80U | (value & 0x3FU));
  } else {
    put(0xF0U | value >> 18U);
    put(0x80U | (value >> 12U & 0x3FU));
    put(0x80U | (value >> 6U & 0x3FU));
    put(0x80U | (value & 0x3FU));
  }
}

}  // namespace dangvien::inline v0::importing
