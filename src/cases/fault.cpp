// SPDX-License-Identifier: Apache-2.0
#include "cases/fault.hpp"

#include <fmt/format.h>

#include "text/phrase_text.hpp"

namespace dangvien::inline v0::cases {

Words words_of(const Phrase& phrase) {
  return {render_phrase(phrase, Language::vi), render_phrase(phrase, Language::en)};
}

std::string render(const Fault& fault, Language language) {
  std::string text = fault.file;
  if (fault.line != 0) text += fmt::format(":{}", fault.line);
  text += ": ";
  if (!fault.key.empty()) text += fault.key + ": ";
  const std::string& found = fault.found.in(language);
  const std::string& expected = fault.expected.in(language);
  text += fmt::format("{} {}", say(language, "gặp", "found"), found);
  if (!expected.empty()) {
    text += fmt::format(", {} {}", say(language, "cần", "expected"), expected);
  }
  return text;
}

}  // namespace dangvien::inline v0::cases
