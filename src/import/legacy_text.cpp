// SPDX-License-Identifier: Apache-2.0
#include "import/legacy_text.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "import/utf8.hpp"
#include "text/unicode.hpp"

namespace dangvien::inline v0::importing {
namespace {

/// What a sequence of bytes stands for.
struct Pair {
  std::string_view bytes;
  std::string_view letter;
};

constexpr auto tcvn3_letters = std::to_array<Pair>({
    {"\xA1", "Ă"}, {"\xA2", "Â"}, {"\xA3", "Ê"}, {"\xA4", "Ô"}, {"\xA5", "Ơ"}, {"\xA6", "Ư"},
    {"\xA7", "Đ"}, {"\xA8", "ă"}, {"\xA9", "â"}, {"\xAA", "ê"}, {"\xAB", "ô"}, {"\xAC", "ơ"},
    {"\xAD", "ư"}, {"\xAE", "đ"}, {"\xB5", "à"}, {"\xB6", "ả"}, {"\xB7", "ã"}, {"\xB8", "á"},
    {"\xB9", "ạ"}, {"\xBB", "ằ"}, {"\xBC", "ẳ"}, {"\xBD", "ẵ"}, {"\xBE", "ắ"}, {"\xC6", "ặ"},
    {"\xC7", "ầ"}, {"\xC8", "ẩ"}, {"\xC9", "ẫ"}, {"\xCA", "ấ"}, {"\xCB", "ậ"}, {"\xCC", "è"},
    {"\xCE", "ẻ"}, {"\xCF", "ẽ"}, {"\xD0", "é"}, {"\xD1", "ẹ"}, {"\xD2", "ề"}, {"\xD3", "ể"},
    {"\xD4", "ễ"}, {"\xD5", "ế"}, {"\xD6", "ệ"}, {"\xD7", "ì"}, {"\xD8", "ỉ"}, {"\xDC", "ĩ"},
    {"\xDD", "í"}, {"\xDE", "ị"}, {"\xDF", "ò"}, {"\xE1", "ỏ"}, {"\xE2", "õ"}, {"\xE3", "ó"},
    {"\xE4", "ọ"}, {"\xE5", "ồ"}, {"\xE6", "ổ"}, {"\xE7", "ỗ"}, {"\xE8", "ố"}, {"\xE9", "ộ"},
    {"\xEA", "ờ"}, {"\xEB", "ở"}, {"\xEC", "ỡ"}, {"\xED", "ớ"}, {"\xEE", "ợ"}, {"\xEF", "ù"},
    {"\xF1", "ủ"}, {"\xF2", "ũ"}, {"\xF3", "ú"}, {"\xF4", "ụ"}, {"\xF5", "ừ"}, {"\xF6", "ử"},
    {"\xF7", "ữ"}, {"\xF8", "ứ"}, {"\xF9", "ự"}, {"\xFA", "ỳ"}, {"\xFB", "ỷ"}, {"\xFC", "ỹ"},
    {"\xFD", "ý"}, {"\xFE", "ỵ"},
});

/// The tones that TCVN 5712 combines with the letter before them.
constexpr auto tcvn3_tones = std::to_array<Pair>({
    {"\xB0", "\u0300"},
    {"\xB1", "\u0309"},
    {"\xB2", "\u0303"},
    {"\xB3", "\u0301"},
    {"\xB4", "\u0323"},
});

/// Small letters; the capital of a sequence has its bytes from E0 on less 20 (hexadecimal), and its
/// base letter as a capital.
constexpr auto vni_letters = std::to_array<Pair>({
    {"a\xF8", "à"},    {"a\xFB", "ả"},    {"a\xF5", "ã"},    {"a\xF9", "á"},    {"a\xEF", "ạ"},
    {"a\xEA", "ă"},    {"a\xE8", "ằ"},    {"a\xFA", "ẳ"},    {"a\xFC", "ẵ"},    {"a\xE9", "ắ"},
    {"a\xEB", "ặ"},    {"a\xE2", "â"},    {"a\xE0", "ầ"},    {"a\xE5", "ẩ"},    {"a\xE3", "ẫ"},
    {"a\xE1", "ấ"},    {"a\xE4", "ậ"},    {"e\xF8", "è"},    {"e\xFB", "ẻ"},    {"e\xF5", "ẽ"},
    {"e\xF9", "é"},    {"e\xEF", "ẹ"},    {"e\xE2", "ê"},    {"e\xE0", "ề"},    {"e\xE5", "ể"},
    {"e\xE3", "ễ"},    {"e\xE1", "ế"},    {"e\xE4", "ệ"},    {"\xEC", "ì"},     {"\xE6", "ỉ"},
    {"\xF3", "ĩ"},     {"\xED", "í"},     {"\xF2", "ị"},     {"o\xF8", "ò"},    {"o\xFB", "ỏ"},
    {"o\xF5", "õ"},    {"o\xF9", "ó"},    {"o\xEF", "ọ"},    {"o\xE2", "ô"},    {"o\xE0", "ồ"},
    {"o\xE5", "ổ"},    {"o\xE3", "ỗ"},    {"o\xE1", "ố"},    {"o\xE4", "ộ"},    {"\xF4\xF8", "ờ"},
    {"\xF4\xFB", "ở"}, {"\xF4\xF5", "ỡ"}, {"\xF4\xF9", "ớ"}, {"\xF4\xEF", "ợ"}, {"\xF4", "ơ"},
    {"u\xF8", "ù"},    {"u\xFB", "ủ"},    {"u\xF5", "ũ"},    {"u\xF9", "ú"},    {"u\xEF", "ụ"},
    {"\xF6\xF8", "ừ"}, {"\xF6\xFB", "ử"}, {"\xF6\xF5", "ữ"}, {"\xF6\xF9", "ứ"}, {"\xF6\xEF", "ự"},
    {"\xF6", "ư"},     {"y\xF8", "ỳ"},    {"y\xFB", "ỷ"},    {"y\xF5", "ỹ"},    {"y\xF9", "ý"},
    {"\xEE", "ỵ"},     {"\xF1", "đ"},
});

struct Entry {
  std::string bytes;
  std::string letter;
};

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

/// The capital of a Vietnamese letter; capitals are given as the small letter's neighbour in
/// Unicode: U+00E0 to U+00FE lie 32 above theirs, all others one above.
std::string capital(std::string_view letter) {
  std::size_t index = 0;
  const UChar32 character = next_character(letter, index);
  std::string out;
  append_character(out, character - (character >= 0xE0 && character <= 0xFE ? 0x20 : 1));
  return out;
}

std::vector<Entry> with_longest_first(std::vector<Entry> entries) {
  std::stable_sort(entries.begin(), entries.end(), [](const Entry& left, const Entry& right) {
    return left.bytes.size() > right.bytes.size();
  });
  return entries;
}

std::vector<Entry> tcvn3_entries() {
  std::vector<Entry> entries;
  for (const Pair& pair : tcvn3_letters) {
    entries.push_back({std::string{pair.bytes}, std::string{pair.letter}});
  }
  // Capitals with a tone: the capital, then the tone.
  constexpr std::array<std::string_view, 12> vowels{"A", "\xA1", "\xA2", "E", "\xA3", "I",
                                                    "O", "\xA4", "\xA5", "U", "\xA6", "Y"};
  for (const std::string_view vowel : vowels) {
    std::string letter{vowel};
    for (const Pair& pair : tcvn3_letters) {
      if (pair.bytes == vowel) letter = pair.letter;
    }
    for (const Pair& tone : tcvn3_tones) {
      const auto composed = normalise(letter + std::string{tone.letter});
      entries.push_back({std::string{vowel} + std::string{tone.bytes}, composed.value_or("")});
    }
  }
  return with_longest_first(std::move(entries));
}

std::vector<Entry> vni_entries() {
  std::vector<Entry> entries;
  for (const Pair& pair : vni_letters) {
    entries.push_back({std::string{pair.bytes}, std::string{pair.letter}});
    std::string bytes{pair.bytes};
    for (char& byte : bytes) byte = static_cast<char>(static_cast<unsigned char>(byte) - 0x20);
    entries.push_back({bytes, capital(pair.letter)});
    // Fonts differ in whether a capital takes the capital's marks: "Aù" is written as well as "AÙ".
    if (bytes.size() == 2) {
      entries.push_back({std::string{bytes.front()} + pair.bytes.back(), capital(pair.letter)});
    }
  }
  return with_longest_first(std::move(entries));
}

const std::vector<Entry>& entries_of(Encoding encoding) {
  static const std::vector<Entry> tcvn3 = tcvn3_entries();
  static const std::vector<Entry> vni = vni_entries();
  return encoding == Encoding::tcvn3 ? tcvn3 : vni;
}

const Entry* entry_at(std::span<const Entry> entries, std::string_view rest) {
  const auto found = std::find_if(entries.begin(), entries.end(), [rest](const Entry& entry) {
    return rest.starts_with(entry.bytes);
  });
  return found == entries.end() ? nullptr : &*found;
}

}  // namespace

std::optional<std::string> decode_legacy(std::string_view bytes, Encoding encoding) {
  if (encoding == Encoding::utf8) return std::string{bytes};
  const std::vector<Entry>& entries = entries_of(encoding);
  std::string out;
  out.reserve(bytes.size() * 2);
  while (!bytes.empty()) {
    // A letter of ASCII is itself, unless marks follow it.
    const bool alone = is_ascii(bytes[0]) && (bytes.size() == 1 || is_ascii(bytes[1]));
    const Entry* const entry = alone ? nullptr : entry_at(entries, bytes);
    if (entry != nullptr) {
      out += entry->letter;
      bytes.remove_prefix(entry->bytes.size());
    } else if (is_ascii(bytes[0])) {
      out += bytes[0];
      bytes.remove_prefix(1);
    } else {
      return std::nullopt;
    }
  }
  return out;
}

std::optional<std::string> encode_legacy(std::string_view text, Encoding encoding) {
  if (encoding == Encoding::utf8) return std::string{text};
  const std::vector<Entry>& entries = entries_of(encoding);
  std::string out;
  while (!text.empty()) {
    if (is_ascii(text[0])) {
      out += text[0];
      text.remove_prefix(1);
      continue;
    }
    const auto found = std::find_if(entries.begin(), entries.end(), [text](const Entry& entry) {
      return text.starts_with(entry.letter);
    });
    if (found == entries.end()) return std::nullopt;
    out += found->bytes;
    text.remove_prefix(found->letter.size());
  }
  return out;
}

std::optional<std::string> latin1_bytes(std::string_view text) {
  std::string out;
  for (std::size_t index = 0; index < text.size();) {
    const UChar32 character = next_character(text, index);
    if (character < 0 || character > 0xFF) return std::nullopt;
    out += static_cast<char>(static_cast<unsigned char>(character));
  }
  return out;
}

}  // namespace dangvien::inline v0::importing
