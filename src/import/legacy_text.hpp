// SPDX-License-Identifier: Apache-2.0
// import/legacy_text.hpp: the one-byte encodings of old Vietnamese files, on request only.
// TCVN3 (TCVN 5712:1993 VN3, fonts .VnTime): a byte a letter; a capital with a tone is the capital
// and a combining tone (B0 to B4). Files made with the all-capitals fonts (.VnTimeH) hold small
// letters, and small letters are what comes out. VNI (Windows, fonts VNI-Times): a letter and a
// byte for its marks.
// Invariants: what decodes, decodes to NFC; a byte without a letter is never guessed at.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dangvien::inline v0::importing {

enum class Encoding : std::uint8_t { utf8, tcvn3, vni };
inline constexpr std::size_t encoding_count = 3;

/// As the option has it: "tcvn3".
[[nodiscard]] constexpr std::string_view encoding_name(Encoding encoding) noexcept {
  return encoding == Encoding::utf8 ? "utf8" : encoding == Encoding::tcvn3 ? "tcvn3" : "vni";
}
/// As people call it: "TCVN3 (ABC)".
[[nodiscard]] constexpr std::string_view encoding_title(Encoding encoding) noexcept {
  return encoding == Encoding::utf8 ? "UTF-8" : encoding == Encoding::tcvn3 ? "TCVN3 (ABC)" : "VNI";
}

/// The text in UTF-8; nothing when a byte stands for no letter of the encoding.
[[nodiscard]] std::optional<std::string> decode_legacy(std::string_view bytes, Encoding encoding);

/// The text in the encoding; nothing when a letter has no place there. For tests and exports.
[[nodiscard]] std::optional<std::string> encode_legacy(std::string_view text, Encoding encoding);

/// Old text inside a workbook, or in a CSV file that was saved as UTF-8 without conversion: each
/// byte of the encoding stands as the letter of Latin-1 with that number. Gives the bytes; nothing
/// when the text is not UTF-8 or holds a letter beyond U+00FF.
[[nodiscard]] std::optional<std::string> latin1_bytes(std::string_view text);

}  // namespace dangvien::inline v0::importing
