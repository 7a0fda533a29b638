// SPDX-License-Identifier: Apache-2.0
#include "codec/json/text_rule.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "codec/json/decode.hpp"
#include "dangvien/base/generated/phrases.hpp"

namespace dangvien::inline v0::codec {
namespace {

/// The next character and the bytes behind it. Precondition: `text` is UTF-8 and not empty.
char32_t take(std::string_view& text) noexcept {
  const auto first = static_cast<unsigned char>(text.front());
  const std::size_t size = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  constexpr std::array<std::uint8_t, 5> kept{0, 0x7F, 0x1F, 0x0F, 0x07};
  char32_t character = first & kept[size];
  for (std::size_t index = 1; index < size && index < text.size(); ++index) {
    character = character << 6U | (static_cast<unsigned char>(text[index]) & 0x3FU);
  }
  text.remove_prefix(std::min(size, text.size()));
  return character;
}

/// U+0000 to U+001F and U+007F to U+009F.
bool is_control(char32_t character) noexcept {
  return character < 0x20 || (character >= 0x7F && character < 0xA0);
}

bool begins_line(char32_t character) noexcept {
  return character == '\t' || character == '\n' || character == '\r';
}

/// Blanks of every width, and what has none.
bool is_blank(char32_t character) noexcept {
  constexpr std::array<char32_t, 9> single{0x20,   0xA0,   0x1680, 0x2028, 0x2029,
                                           0x202F, 0x205F, 0x3000, 0xFEFF};
  return begins_line(character) || (character >= 0x2000 && character <= 0x200D) ||
         character == 0x2060 || std::find(single.begin(), single.end(), character) != single.end();
}

}  // namespace

bool is_ascii(std::string_view text) noexcept {
  return std::all_of(text.begin(), text.end(),
                     [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

std::optional<TextFault> fault_of(std::string_view text, bool meaningful, bool lines) {
  if (text.size() > text_limit) {
    return TextFault{phrase::byte_count(text.size()), phrase::short_text(text_limit)};
  }
  bool blank = true;
  while (!text.empty()) {
    const char32_t character = take(text);
    if (is_control(character) && !(lines && begins_line(character))) {
      return TextFault{phrase::control_character(static_cast<std::uint32_t>(character)),
                       phrase::plain_text()};
    }
    blank = blank && is_blank(character);
  }
  if (meaningful && blank) return TextFault{phrase::blank_text(), phrase::filled_text()};
  return std::nullopt;
}

}  // namespace dangvien::inline v0::codec
