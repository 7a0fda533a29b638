// SPDX-License-Identifier: Apache-2.0
// dangvien/base/phrase.hpp: a part of a sentence before it has a language: the id of a phrase of
// the catalogue (rules/phrases.toml) and what fills its places. Made by the functions of
// base/generated/phrases.hpp, which know how many arguments of which type each phrase has; read by
// src/text/phrase_text.hpp.
// Invariants: a value without pointers; equal phrases read equally in every language.
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "dangvien/base/day.hpp"

namespace dangvien::inline v0 {

/// Which phrase. Its members stand in base/generated/phrases.hpp, so that a new phrase recompiles
/// only who makes or reads phrases; 0 is none.
enum class PhraseId : std::uint16_t;

/// A whole number of any built-in type: -2^63 to 2^64 - 1.
class PhraseNumber {
 public:
  template <std::integral Integer>
  // NOLINTNEXTLINE(google-explicit-constructor): every whole number is one
  constexpr PhraseNumber(Integer value) noexcept
      : negative_(std::cmp_less(value, 0)), bits_(static_cast<std::uint64_t>(value)) {}

  /// Whether it is below zero; then bits() is its two's complement.
  [[nodiscard]] constexpr bool negative() const noexcept { return negative_; }
  [[nodiscard]] constexpr std::uint64_t bits() const noexcept { return bits_; }

  friend constexpr bool operator==(PhraseNumber, PhraseNumber) noexcept = default;

 private:
  bool negative_;
  std::uint64_t bits_;
};

/// A text as found or a name, a number, a day, or a list of names.
using PhraseArgument = std::variant<std::string, PhraseNumber, Day, std::vector<std::string>>;

/// Cụm từ trong thông báo lỗi.
struct Phrase {
  /// What none means depends on where it stands: mostly, that there is nothing to say.
  PhraseId id{};
  /// In the order of the catalogue.
  std::vector<PhraseArgument> arguments{};

  [[nodiscard]] bool empty() const noexcept { return id == PhraseId{}; }

  friend bool operator==(const Phrase&, const Phrase&) = default;
};

/// For base/generated/phrases.hpp, which calls it with the arguments that the phrase has.
template <typename... Arguments>
[[nodiscard]] Phrase make_phrase(PhraseId id, Arguments&&... arguments) {
  Phrase phrase;
  phrase.id = id;
  phrase.arguments.reserve(sizeof...(arguments));
  (phrase.arguments.emplace_back(std::forward<Arguments>(arguments)), ...);
  return phrase;
}

}  // namespace dangvien::inline v0
