// SPDX-License-Identifier: Apache-2.0
#include "text/unicode.hpp"

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace dangvien::inline v0 {
namespace {

constexpr UChar32 d_with_stroke = 0x111;  // đ has no decomposition
constexpr std::size_t longest_text = std::size_t{1} << 30U;

bool is_forbidden(UChar32 character) {
  return (character < 0x20 && character != '\t' && character != '\n') || character == 0x7F;
}

std::optional<icu::UnicodeString> decode(std::string_view text) {
  if (text.size() > longest_text || invalid_utf8(text) != std::string_view::npos)
    return std::nullopt;
  return icu::UnicodeString::fromUTF8(
      icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
}

std::optional<icu::UnicodeString> normalised(const icu::UnicodeString& text, bool compose) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer =
      compose ? icu::Normalizer2::getNFCInstance(status) : icu::Normalizer2::getNFDInstance(status);
  if (U_FAILURE(status) != 0) return std::nullopt;
  icu::UnicodeString result = normalizer->normalize(text, status);
  if (U_FAILURE(status) != 0) return std::nullopt;
  return result;
}

/// The order of Vietnamese letters: a ă â b c d đ e ê … o ô ơ … u ư … y; 0 for what is no letter.
std::uint8_t letter_rank(UChar32 letter) {
  constexpr std::array<UChar32, 33> order{
      'a', 0x103, 0xE2, 'b',   'c', 'd', 0x111, 'e', 0xEA, 'f', 'g',   'h', 'i', 'j', 'k', 'l', 'm',
      'n', 'o',   0xF4, 0x1A1, 'p', 'q', 'r',   's', 't',  'u', 0x1B0, 'v', 'w', 'x', 'y', 'z'};
  for (std::size_t index = 0; index < order.size(); ++index) {
    if (order[index] == letter) return static_cast<std::uint8_t>(index + 2);
  }
  return 0;
}

/// Order of tones in Vietnamese dictionaries: level, huyền, hỏi, ngã, sắc, nặng.
std::uint8_t tone_rank(UChar32 mark) {
  switch (mark) {
    case 0x300:
      return 1;  // huyền
    case 0x309:
      return 2;  // hỏi
    case 0x303:
      return 3;  // ngã
    case 0x301:
      return 4;  // sắc
    case 0x323:
      return 5;  // nặng
    default:
      return 0;
  }
}

bool is_letter_mark(UChar32 mark) { return mark == 0x302 || mark == 0x306 || mark == 0x31B; }

/// A letter with its circumflex, breve or horn.
UChar32 with_mark(UChar32 letter, UChar32 mark) {
  constexpr std::array<std::pair<std::pair<UChar32, UChar32>, UChar32>, 6> letters{{
      {{'a', 0x306}, 0x103},
      {{'a', 0x302}, 0xE2},
      {{'e', 0x302}, 0xEA},
      {{'o', 0x302}, 0xF4},
      {{'o', 0x31B}, 0x1A1},
      {{'u', 0x31B}, 0x1B0},
  }};
  for (const auto& [parts, joined] : letters) {
    if (parts.first == letter && parts.second == mark) return joined;
  }
  return letter;
}

/// One word of a name: letters first, tones after, so that tones decide only between equal letters.
struct WordKey {
  std::string letters;
  std::string tones;
};

std::vector<WordKey> word_keys(const icu::UnicodeString& decomposed) {
  std::vector<WordKey> words;
  bool in_word = false;
  std::vector<UChar32> base;
  const auto flush = [&] {
    for (const UChar32 letter : base) {
      const std::uint8_t rank = letter_rank(letter);
      if (rank != 0) {
        words.back().letters += static_cast<char>(rank);
      } else {
        words.back().letters += static_cast<char>(0x40 + (letter & 0x3F));
      }
    }
    base.clear();
  };
  for (int32_t index = 0; index < decomposed.length();) {
    const UChar32 character = u_tolower(decomposed.char32At(index));
    index += U16_LENGTH(character);
    if (u_isUWhiteSpace(character) != 0) {
      if (in_word) flush();
      in_word = false;
      continue;
    }
    if (!in_word) words.emplace_back();
    in_word = true;
    const std::uint8_t tone = tone_rank(character);
    if (tone != 0 && !base.empty()) {
      words.back().tones.back() = static_cast<char>('0' + tone);
    } else if (is_letter_mark(character) && !base.empty()) {
      base.back() = with_mark(base.back(), character);
    } else {
      base.push_back(character);
      words.back().tones += '0';
    }
  }
  if (in_word) flush();
  return words;
}

}  // namespace

std::size_t invalid_utf8(std::string_view text) noexcept {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto size = static_cast<std::int64_t>(text.size());
  std::int64_t index = 0;
  while (index < size) {
    const std::int64_t start = index;
    UChar32 character = 0;
    U8_NEXT(bytes, index, size, character);
    if (character < 0) return static_cast<std::size_t>(start);
  }
  return std::string_view::npos;
}

std::optional<std::string> normalise(std::string_view text) {
  const auto decoded = decode(text);
  if (!decoded) return std::nullopt;
  const auto composed = normalised(*decoded, true);
  if (!composed) return std::nullopt;
  for (int32_t index = 0; index < composed->length(); ++index) {
    if (is_forbidden(composed->charAt(index))) return std::nullopt;
  }
  std::string out;
  composed->toUTF8String(out);
  return out;
}

std::optional<std::string> compose(std::string_view text) {
  const auto decoded = decode(text);
  if (!decoded) return std::nullopt;
  const auto composed = normalised(*decoded, true);
  if (!composed) return std::nullopt;
  std::string out;
  composed->toUTF8String(out);
  return out;
}

bool is_composed(std::string_view text) noexcept {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* const normalizer = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status) != 0) return false;
  const icu::StringPiece bytes(text.data(), static_cast<int32_t>(text.size()));
  const UBool composed = normalizer->isNormalizedUTF8(bytes, status);
  return U_SUCCESS(status) != 0 && composed != 0;
}

std::string search_key(std::string_view text) {
  const auto decoded = decode(text);
  if (!decoded) return {};
  icu::UnicodeString lowered = *decoded;
  lowered.foldCase();
  const auto decomposed = normalised(lowered, false);
  if (!decomposed) return {};
  icu::UnicodeString key;
  for (int32_t index = 0; index < decomposed->length();) {
    const UChar32 character = decomposed->char32At(index);
    index += U16_LENGTH(character);
    if (u_charType(character) == U_NON_SPACING_MARK) continue;
    if (u_isUWhiteSpace(character) != 0) {
      if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') key.append(UChar32{' '});
      continue;
    }
    key.append(character == d_with_stroke ? UChar32{'d'} : character);
  }
  if (!key.isEmpty() && key.charAt(key.length() - 1) == ' ') key.truncate(key.length() - 1);
  std::string out;
  key.toUTF8String(out);
  return out;
}

std::string name_sort_key(std::string_view name) {
  const auto decoded = decode(name);
  if (!decoded) return {};
  const auto decomposed = normalised(*decoded, false);
  if (!decomposed) return {};
  std::vector<WordKey> words = word_keys(*decomposed);
  if (words.empty()) return {};
  // Given name first, then the family name and what stands between, as lists are read.
  std::string key;
  const auto add = [&key](const WordKey& word) {
    key += word.letters;
    key += '\x01';
    key += word.tones;
    key += '\x01';
  };
  add(words.back());
  for (std::size_t index = 0; index + 1 < words.size(); ++index) add(words[index]);
  return key;
}

}  // namespace dangvien::inline v0
