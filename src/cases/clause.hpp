// SPDX-License-Identifier: Apache-2.0
// src/cases/clause.hpp: a rule in words, for a person who reads why a case fails.
#pragma once

#include <string>

#include "cases/expectation.hpp"

namespace dangvien::inline v0::cases {

/// The finding: its sentence, clause, values and first allowed day, one a line, each indented.
[[nodiscard]] std::string finding_in_words(const Violation& finding, bool refuses,
                                           const Explaining& explaining);

/// The same as fields, for programs.
[[nodiscard]] RuleClause clause_of(const Violation& finding, const Explaining& explaining);
/// The rule of that id on the day, as fields; those of its value empty where it has none.
[[nodiscard]] RuleClause clause_of(const std::string& id, const Explaining& explaining);

/// The rule of that id on the day: title, value, clause; for a rule of accounting its sentence and
/// source. Empty when there is no such rule.
[[nodiscard]] std::string rule_in_words(const std::string& id, const Explaining& explaining);

}  // namespace dangvien::inline v0::cases
