// SPDX-License-Identifier: Apache-2.0
// text/phrase_text.hpp: phrases (base/phrase.hpp) in a person's language. Stands on the generated
// catalogue alone, so that the generator of the rules can use it. Threads: free of state. Errors:
// std::bad_alloc only.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "dangvien/base/day.hpp"
#include "dangvien/base/language.hpp"
#include "dangvien/base/phrase.hpp"
#include "dangvien/base/schema.hpp"

namespace dangvien::inline v0 {

struct PhraseParameter {
  std::string_view name;
  ArgumentType type;
};

/// One phrase of the catalogue.
struct PhraseDescription {
  std::string_view id;
  /// Stands for itself instead of behind "gặp", "found".
  bool condition;
  std::span<const PhraseParameter> parameters;
  /// By Language.
  std::array<std::string_view, 2> patterns;
};

/// Every phrase of the catalogue, by PhraseId; the first is none. Static storage.
[[nodiscard]] std::span<const PhraseDescription> phrase_catalogue() noexcept;

/// The catalogue's entry of a phrase; none's for an id that is not there.
[[nodiscard]] const PhraseDescription& describe_phrase(PhraseId id) noexcept;

/// "một số từ 0 đến 4294967295". Empty for an empty phrase. Texts as found are made printable:
/// what is not UTF-8, and control characters, become U+FFFD.
[[nodiscard]] std::string render_phrase(const Phrase& phrase, Language language);

/// One argument as it stands in the sentence of that language.
[[nodiscard]] std::string render_argument(const PhraseArgument& argument, ArgumentType type,
                                          Language language);

/// The same in no language, for programs: a day as 2025-07-01. Empty for a list of names.
[[nodiscard]] std::string argument_value(const PhraseArgument& argument, ArgumentType type);

/// The text with every byte that is not UTF-8, and every control character, as U+FFFD.
[[nodiscard]] std::string printable(std::string_view text);

/// "26/05/2025"; "26 May 2025": the one way in which days are written for people.
[[nodiscard]] std::string render_day(Day day, Language language);

}  // namespace dangvien::inline v0
