// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/review_prospects.hpp: the monthly review of the list of sympathisers, of a
// cell, a grassroots committee or the committee above it (admission notes, row 78).
// Invariants: those of decide.hpp.
#pragma once

#include <algorithm>

#include "dangvien/admission/judge.hpp"
#include "dangvien/admission/policy.hpp"

namespace dangvien::inline v0 {

/// What a review looks at.
struct ProspectReviewFacts {
  Day founded_on;
  OptionalDay reviewed_on{};  ///< day of the latest review so far
};

/// The last day in time for the review after one of `reviewed`, by the law of that day; none where
/// no rule on it is known.
[[nodiscard]] inline OptionalDay next_review(const Rulebook& rulebook, Day reviewed) noexcept {
  const RuleRow& row = rulebook.row(RuleId::admission_list_review_monthly, reviewed);
  if (row.provenance == Provenance::unknown) return {};
  return add_months(reviewed, admission::months_of(row.value), policy::paper_rounding);
}

/// A review later than a month after the last is an advisory; one typed late, between two others,
/// is no lateness.
[[nodiscard]] inline Decision<ProspectsReviewed> decide(const ProspectReviewFacts& facts,
                                                        const Rulebook& rulebook,
                                                        const ReviewProspects& command) noexcept {
  Decision<ProspectsReviewed> decision;
  if (command.day < facts.founded_on) {
    violate_model(decision.verdict, RuleId::model_day_before_founding, "day",
                  day_value(command.day), day_value(facts.founded_on));
  }
  const OptionalDay due =
      facts.reviewed_on ? next_review(rulebook, *facts.reviewed_on) : OptionalDay{};
  if (due && command.day > *due) {
    const RuleRow& row = rulebook.row(RuleId::admission_list_review_monthly, *facts.reviewed_on);
    const Months passed = completed_months(*facts.reviewed_on, command.day, policy::paper_rounding);
    decision.verdict.rest_on(row.provenance);
    decision.verdict.add({.rule = RuleId::admission_list_review_monthly,
                          .citation = row.citation,
                          .provenance = row.provenance,
                          .subject = "day",
                          .found = admission::months_value(passed),
                          .required = row.value,
                          .first_allowed = {}},
                         Enforcement::advisory);
  }
  if (!decision.verdict.accepted()) return decision;
  decision.event = {
      .organisation = command.organisation, .kept = command.kept, .removed = command.removed};
  return decision;
}

}  // namespace dangvien::inline v0
