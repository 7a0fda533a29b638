// SPDX-License-Identifier: Apache-2.0
// import/clean_text.hpp: the text of a cell as the registry keeps it, and the key under which
// people take two texts for the same.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "import/legacy_text.hpp"

namespace dangvien::inline v0::importing {

enum class TextFlaw : std::uint8_t { none, not_utf8, not_in_encoding, control_character };

/// A text and what was wrong with it. `text` lies in the cell or in `room`.
struct CleanText {
  std::string_view text{};
  TextFlaw flaw = TextFlaw::none;
};

/// Converted from the encoding, in NFC, without blanks at its ends and with one blank for every run
/// of blanks, line ends and no-break spaces inside. Text that is so already is not copied.
[[nodiscard]] CleanText clean_text(std::string_view cell, Encoding encoding, std::string& room);

/// Letters and digits only, small, without accents, đ as d: "Họ và tên" -> "hovaten". The key of
/// headings and of the words of enumerations. Precondition: the text is clean.
[[nodiscard]] std::string word_key(std::string_view text);

/// A key of names: keeps words, letters and tones, and gives up case and the letter that carries
/// the tone mark, so that "TRẦN THỊ HOÀ" and "Trần Thị Hòa" are one and "Hoa" is another.
/// Precondition: the text is clean.
[[nodiscard]] std::string name_key(std::string_view name);

}  // namespace dangvien::inline v0::importing
