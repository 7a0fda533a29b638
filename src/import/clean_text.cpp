// SPDX-License-Identifier: Apache-2.0
#include "import/clean_text.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include <unicode/uchar.h>

#include "import/utf8.hpp"
#include "text/unicode.hpp"

namespace dangvien::inline v0::importing {
namespace {

unsigned char byte_at(std::string_view text, std::size_t index) {
  return static_cast<unsigned char>(text[index]);
}

/// Whether the text is as the registry keeps it, by one look at its bytes: printable ASCII and
/// precomposed letters of U+00C0 to U+01BF and U+1E80 to U+1EFF, all of which are stable under
/// normalisation form C, and single blanks inside. Answers no where it does not know.
bool is_clean(std::string_view text) noexcept {
  if (text.empty()) return true;
  if (text.front() == ' ' || text.back() == ' ') return false;
  for (std::size_t index = 0; index < text.size();) {
    const unsigned char byte = byte_at(text, index);
    if (byte < 0x80) {
      if (byte < 0x20 || byte == 0x7F) return false;
      if (byte == ' ' && text[index + 1] == ' ') return false;  // the last byte is no blank
      ++index;
      continue;
    }
    const auto continues = [&](std::size_t at) {
      return at < text.size() && (byte_at(text, at) & 0xC0U) == 0x80;
    };
    if (byte >= 0xC3 && byte <= 0xC6 && continues(index + 1)) {
      index += 2;
    } else if (byte == 0xE1 && continues(index + 1) && continues(index + 2) &&
               byte_at(text, index + 1) >= 0xBA && byte_at(text, index + 1) <= 0xBB) {
      index += 3;
    } else {
      return false;
    }
  }
  return true;
}

bool is_blank(UChar32 character) {
  constexpr UChar32 zero_width_space = 0x200B;
  constexpr UChar32 byte_order_mark = 0xFEFF;
  return u_isUWhiteSpace(character) != 0 || character == zero_width_space ||
         character == byte_order_mark;
}

/// One blank for every run of blanks, none at the ends.
std::string single_spaced(std::string_view text) {
  std::string out;
  bool pending = false;
  for (std::size_t index = 0; index < text.size();) {
    const std::size_t start = index;
    const UChar32 character = next_character(text, index);
    if (is_blank(character)) {
      pending = !out.empty();
      continue;
    }
    if (pending) out += ' ';
    pending = false;
    out.append(text.substr(start, index - start));
  }
  return out;
}

/// A letter taken apart: base letter, mark of the letter, tone. Nothing is 0.
struct Parts {
  char base = 0;
  char mark = 0;
  char tone = 0;
};

// Unicode's order from U+1EA0 on, a capital and its small letter after it. Marks: ^ circumflex,
// ( breve, + horn. Tones: ` grave, ? hook, ~ tilde, ' acute, . dot below.
constexpr auto letters_from_1ea0 = std::to_array<Parts>({
    {'a', 0, '.'},    {'a', 0, '?'},    {'a', '^', '\''}, {'a', '^', '`'}, {'a', '^', '?'},
    {'a', '^', '~'},  {'a', '^', '.'},  {'a', '(', '\''}, {'a', '(', '`'}, {'a', '(', '?'},
    {'a', '(', '~'},  {'a', '(', '.'},  {'e', 0, '.'},    {'e', 0, '?'},   {'e', 0, '~'},
    {'e', '^', '\''}, {'e', '^', '`'},  {'e', '^', '?'},  {'e', '^', '~'}, {'e', '^', '.'},
    {'i', 0, '?'},    {'i', 0, '.'},    {'o', 0, '.'},    {'o', 0, '?'},   {'o', '^', '\''},
    {'o', '^', '`'},  {'o', '^', '?'},  {'o', '^', '~'},  {'o', '^', '.'}, {'o', '+', '\''},
    {'o', '+', '`'},  {'o', '+', '?'},  {'o', '+', '~'},  {'o', '+', '.'}, {'u', 0, '.'},
    {'u', 0, '?'},    {'u', '+', '\''}, {'u', '+', '`'},  {'u', '+', '?'}, {'u', '+', '~'},
    {'u', '+', '.'},  {'y', 0, '`'},    {'y', 0, '.'},    {'y', 0, '?'},   {'y', 0, '~'},
});
static_assert(letters_from_1ea0.size() == 45);

Parts latin_parts(UChar32 small) {
  switch (small) {
    case 0xE0:
      return {'a', 0, '`'};
    case 0xE1:
      return {'a', 0, '\''};
    case 0xE2:
      return {'a', '^', 0};
    case 0xE3:
      return {'a', 0, '~'};
    case 0x103:
      return {'a', '(', 0};
    case 0xE8:
      return {'e', 0, '`'};
    case 0xE9:
      return {'e', 0, '\''};
    case 0xEA:
      return {'e', '^', 0};
    case 0xEC:
      return {'i', 0, '`'};
    case 0xED:
      return {'i', 0, '\''};
    case 0x129:
      return {'i', 0, '~'};
    case 0xF2:
      return {'o', 0, '`'};
    case 0xF3:
      return {'o', 0, '\''};
    case 0xF4:
      return {'o', '^', 0};
    case 0xF5:
      return {'o', 0, '~'};
    case 0x1A1:
      return {'o', '+', 0};
    case 0xF9:
      return {'u', 0, '`'};
    case 0xFA:
      return {'u', 0, '\''};
    case 0x169:
      return {'u', 0, '~'};
    case 0x1B0:
      return {'u', '+', 0};
    case 0xFD:
      return {'y', 0, '\''};
    case 0x111:
      return {'d', '-', 0};
    default:
      return {};
  }
}

/// Takes a letter apart; base 0 for what is no Vietnamese letter with a mark.
Parts parts_of(UChar32 character) {
  constexpr UChar32 first = 0x1EA0;
  if (character >= first && character < first + 90) {
    return letters_from_1ea0[static_cast<std::size_t>(character - first) / 2];
  }
  return latin_parts(u_tolower(character));
}

/// Calls `take` for every character.
template <typename Take>
void each_character(std::string_view text, Take&& take) {
  for (std::size_t index = 0; index < text.size();) {
    const UChar32 character = next_character(text, index);
    if (character >= 0) take(character);
  }
}

char small_ascii(UChar32 character) {
  const char letter = static_cast<char>(character);
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

}  // namespace

CleanText clean_text(std::string_view cell, Encoding encoding, std::string& room) {
  if (encoding != Encoding::utf8) {
    // Saved as UTF-8 without conversion, every byte has become a letter of Latin-1; bytes of the
    // encoding themselves are never valid UTF-8 beyond ASCII (C2 to C5 stand for no letter).
    const auto bytes = latin1_bytes(cell);
    auto decoded = decode_legacy(bytes ? std::string_view{*bytes} : cell, encoding);
    if (!decoded) return {cell, TextFlaw::not_in_encoding};
    room = std::move(*decoded);
    if (is_clean(room)) return {room, TextFlaw::none};
    cell = room;
  } else if (is_clean(cell)) {
    return {cell, TextFlaw::none};
  }
  if (invalid_utf8(cell) != std::string_view::npos) return {cell, TextFlaw::not_utf8};
  const auto composed = normalise(single_spaced(cell));
  if (!composed) return {cell, TextFlaw::control_character};
  room = *composed;
  return {room, TextFlaw::none};
}

std::string word_key(std::string_view text) {
  std::string key;
  each_character(text, [&key](UChar32 character) {
    if (character < 0x80) {
      const char letter = small_ascii(character);
      if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) key += letter;
    } else if (const Parts parts = parts_of(character); parts.base != 0) {
      key += parts.base;
    } else if (u_isalnum(character) != 0) {
      append_character(key, u_tolower(character));
    }
  });
  return key;
}

std::string name_key(std::string_view name) {
  std::string key;
  std::string tones;
  const auto end_word = [&] {
    key += tones;
    key += ' ';
    tones.clear();
  };
  each_character(name, [&](UChar32 character) {
    if (character == ' ') {
      end_word();
    } else if (character < 0x80) {
      key += small_ascii(character);
    } else if (const Parts parts = parts_of(character); parts.base != 0) {
      key += parts.base;
      if (parts.mark != 0) key += parts.mark;
      if (parts.tone != 0) tones += parts.tone;
    } else {
      append_character(key, u_tolower(character));
    }
  });
  end_word();
  return key;
}

}  // namespace dangvien::inline v0::importing
