// SPDX-License-Identifier: Apache-2.0
// import/hexadecimal.hpp: bytes as small hexadecimal digits.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace dangvien::inline v0::importing {

[[nodiscard]] inline std::string hexadecimal(std::span<const unsigned char> bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (const unsigned char byte : bytes) {
    text += digits[byte >> 4U];
    text += digits[byte & 15U];
  }
  return text;
}

}  // namespace dangvien::inline v0::importing
