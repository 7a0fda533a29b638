// SPDX-License-Identifier: Apache-2.0
// src/cases/compare.hpp: what was expected beside what was found, for one case.
#pragma once

#include <string>
#include <vector>

#include <boost/json/object.hpp>

#include "cases/case_file.hpp"
#include "dangvien/law/rulebook.hpp"
#include "dangvien/law/verdict.hpp"

namespace dangvien::inline v0::cases {

/// A verdict and the event, as found.
struct Outcome {
  Verdict verdict;
  boost::json::object event;  ///< empty when refused
};

/// Differences, one sentence each; empty when the case holds.
[[nodiscard]] std::vector<std::string> differences(const Expectation& expect,
                                                   const Outcome& outcome,
                                                   const Rulebook& rulebook);

/// "refused: admission.minimum_age, found 215 months, ..." with the clauses, for a failing case.
[[nodiscard]] std::string describe(const Outcome& outcome, const Rulebook& rulebook);

/// A rule's value as a case file writes it: 215, true, "2026-03-16", "lower_secondary_diploma",
/// "2/3".
[[nodiscard]] boost::json::value value_as_written(const RuleValue& value);

}  // namespace dangvien::inline v0::cases
