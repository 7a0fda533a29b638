// SPDX-License-Identifier: Apache-2.0
// law/query.hpp: what the rulebook says, as rows that a report or the command line prints.
// Threads: free of state. Errors: std::bad_alloc only.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dangvien/base/language.hpp"
#include "dangvien/law/rulebook.hpp"

namespace dangvien::inline v0 {

/// One dated value of one rule; or what one tier of committees may do (admission.decider).
struct RuleLine {
  RuleId rule{};
  std::string_view id;                   ///< "admission.minimum_age"
  DeciderTier tier = DeciderTier::none;  ///< none: a value of the rule itself
  std::string title;
  Enforcement enforcement = Enforcement::blocking;
  RuleOrigin origin = RuleOrigin::law;
  Day from;
  OptionalDay until;     ///< first day of the next value; none: still in force
  std::string value;     ///< as a person reads it; empty when it is not known
  std::string citation;  ///< empty: none
  Provenance provenance = Provenance::unknown;
};

/// Một quy tắc. What a rule says through time.
struct RuleDescription {
  RuleId rule{};
  std::string_view id;
  std::string title;
  Enforcement enforcement = Enforcement::blocking;
  RuleOrigin origin = RuleOrigin::law;
  Unit unit = Unit::none;
  std::vector<RuleLine> rows;  ///< by day; empty for a rule without dated values
};

/// One rule on two days, where the two differ in value, ground or provenance.
struct RuleChange {
  RuleLine before;
  RuleLine after;
  bool value_differs = false;  ///< otherwise only the ground or the provenance does
};

/// The rule of that id; nothing when there is none.
[[nodiscard]] std::optional<RuleId> find_rule(const Rulebook& rulebook,
                                              std::string_view id) noexcept;

[[nodiscard]] RuleDescription describe_rule(RuleId rule, const Rulebook& rulebook,
                                            Language language);

/// What holds on a day, in the order of the rulebook, who decides right after admission.decider;
/// rules without dated values are left out.
[[nodiscard]] std::vector<RuleLine> rules_on(Day day, const Rulebook& rulebook, Language language);

/// What differs between two days, in the order of the rulebook. The order of the days is kept.
[[nodiscard]] std::vector<RuleChange> difference(Day first, Day second, const Rulebook& rulebook,
                                                 Language language);

/// Rows that do not block because they are unconfirmed, and periods of which nothing is known from
/// 2011-11-01 on, the first day of the oldest regulation in the rulebook.
[[nodiscard]] std::vector<RuleLine> unsettled_rules(const Rulebook& rulebook, Language language);

/// The hash of the rulebook in hexadecimal, 64 characters.
[[nodiscard]] std::string rulebook_hash_text(const Rulebook& rulebook);

}  // namespace dangvien::inline v0
