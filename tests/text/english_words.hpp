// SPDX-License-Identifier: Apache-2.0
// Which words of a Vietnamese sentence are English. A Vietnamese syllable without accents ("byte"
// is none, but "thay", "trong" are) never ends or begins as many English words do; what is left are
// words that this list excuses: units, names of formats and what the interfaces call things.
#pragma once

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

namespace dangvien::tests {

/// Whether the word could be a Vietnamese syllable written without accents: an onset, vowels and an
/// ending that Vietnamese has.
inline bool could_be_vietnamese(std::string_view word) {
  static constexpr std::array<std::string_view, 28> onsets{
      "ngh", "nh", "ng", "th", "tr", "ph", "kh", "ch", "gh", "gi", "qu", "b", "c", "d",
      "g",   "h",  "k",  "l",  "m",  "n",  "p",  "q",  "r",  "s",  "t",  "v", "x", ""};
  static constexpr std::array<std::string_view, 9> endings{"ng", "nh", "ch", "c", "m",
                                                           "n",  "p",  "t",  ""};
  static constexpr std::string_view vowels = "aeiouy";
  return std::any_of(onsets.begin(), onsets.end(), [&](std::string_view onset) {
    if (word.substr(0, onset.size()) != onset) return false;
    const std::string_view rest = word.substr(onset.size());
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
      if (rest.size() <= ending.size()) return false;
      const std::string_view middle = rest.substr(0, rest.size() - ending.size());
      return rest.substr(middle.size()) == ending && middle.size() <= 3 &&
             std::all_of(middle.begin(), middle.end(),
                         [](char letter) { return vowels.find(letter) != std::string_view::npos; });
    });
  });
}

/// The words of ASCII letters that no Vietnamese writes and no interface names. Words with a digit
/// or an underscore, in quotation marks, of one letter or of capitals only are names.
inline std::vector<std::string> english_words(std::string_view sentence) {
  // Units and formats; what the tool, its options and the keys of files are called.
  static constexpr std::array<std::string_view, 22> names{
      "byte",  "bit",     "gib",   "sqlite",   "ms",         "toml",     "dangvien",    "help",
      "rules", "prefix",  "key",   "cite",     "instrument", "excel",    "libreoffice", "import",
      "sheet", "columns", "table", "encoding", "vni",        "overwrite"};
  std::vector<std::string> words;
  bool quoted = false;
  for (std::size_t index = 0; index < sentence.size();) {
    if (sentence.substr(index, 3) == "“" || sentence.substr(index, 3) == "”") {
      quoted = sentence.substr(index, 3) == "“";
      index += 3;
      continue;
    }
    const auto part_of_word = [&](char letter) {
      return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '_' ||
             static_cast<unsigned char>(letter) >= 0x80;
    };
    std::size_t end = index;
    while (end < sentence.size() && part_of_word(sentence[end])) ++end;
    std::string word(sentence.substr(index, end - index));
    index = end + 1;
    const bool plain = std::all_of(word.begin(), word.end(), [](char letter) {
      return std::isalpha(static_cast<unsigned char>(letter)) != 0 &&
             static_cast<unsigned char>(letter) < 0x80;
    });
    const bool capitals = std::all_of(word.begin(), word.end(), [](char letter) {
      return std::isupper(static_cast<unsigned char>(letter)) != 0;
    });
    if (word.size() < 2 || !plain || capitals || quoted) continue;
    std::transform(word.begin(), word.end(), word.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    if (could_be_vietnamese(word)) continue;
    if (std::find(names.begin(), names.end(), word) != names.end()) continue;
    words.push_back(std::move(word));
  }
  return words;
}

}  // namespace dangvien::tests
