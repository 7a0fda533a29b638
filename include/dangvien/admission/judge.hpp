// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/judge.hpp: what a check sees (facts, rules, the act) and how it reports.
// Invariants: a check reads a rule's row once, on the day whose law governs it; a row without a
// known
//   value never blocks: it is reported as "cannot be judged" where the answer matters.
// Never: allocates.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "dangvien/admission/facts.hpp"
#include "dangvien/admission/schema.hpp"
#include "dangvien/admission/table.hpp"
#include "dangvien/law/decision.hpp"
#include "dangvien/law/parameter.hpp"
#include "dangvien/law/rulebook.hpp"
#include "dangvien/law/verdict.hpp"

namespace dangvien::inline v0::admission {

/// The fields of any command that some check looks at. Points into the command; absent fields are
/// null.
struct Act {
  AdmissionCommand command = AdmissionCommand::list_prospect;
  Day day{};
  const Ballot* ballot = nullptr;
  const Document* age_consent = nullptr;
  const Document* education_consent = nullptr;
  const Document* late_consent = nullptr;
  const RecordIntroduction* introduction = nullptr;
  const RecordVerification* verification = nullptr;
  const WaiveVerification* waiver = nullptr;
  const ListProspect* listing = nullptr;
  PersonId helper{};
  /// The helper who leaves has handed over a remark.
  bool remark = false;
  bool help_certified = false;
  Known edges_sealed = Known::unknown;
  Known cell_remark = Known::unknown;
  FileStep file_step = FileStep::unspecified;
  /// Number of a verification letter, and the day on which it was received there.
  std::uint32_t letter = 0;
  OptionalDay received_on{};
  StrikingOffGround ground = StrikingOffGround::unspecified;
  const Document* readmission_consent = nullptr;
  const Document* population_consent = nullptr;
  const Document* special_consent = nullptr;
  const ExtendDecision* extension = nullptr;
  const AnnulAdmission* annulment = nullptr;
  SelfCriticism self_criticism = SelfCriticism::unspecified;
  std::uint32_t requests = 0;
  /// A command is there; without one, only what no command could change is said (explain.hpp).
  bool stated = true;
};

/// What the checks work out on the way and the event records.
struct Findings {
  bool reached = false;
  DeciderTier tier = DeciderTier::none;
  /// The rulebook's row of that tier on the act's day; null when it has none.
  const DeciderRow* decider = nullptr;
  bool late = false;
  bool late_consented = false;
  /// Day from which a recognition makes official; none where the ceremony is not recorded.
  OptionalDay official_from{};
  MoveCase move = MoveCase::none;
};

/// One act under judgement.
class Judge {
 public:
  Judge(const AdmissionFacts& facts_of_act, const Rulebook& rules, const Act& judged_act,
        Verdict& verdict_on_act, Findings& findings_of_act) noexcept
      : facts(facts_of_act),
        rulebook(rules),
        act(judged_act),
        verdict(verdict_on_act),
        findings(findings_of_act) {}

  const AdmissionFacts& facts;
  const Rulebook& rulebook;
  const Act& act;
  Verdict& verdict;
  Findings& findings;

  /// The row of the rule on the act's day.
  [[nodiscard]] const RuleRow& row(RuleId rule) const noexcept { return row_on(rule, act.day); }

  /// The row of the rule on another day: a clock is governed by the law of the day that starts it.
  [[nodiscard]] const RuleRow& row_on(RuleId rule, Day day) const noexcept {
    const RuleRow& found = rulebook.row(rule, day);
    verdict.rest_on(found.provenance);
    return found;
  }

  /// Reports a rule as its enforcement and the row's provenance say.
  void report(RuleId rule, const RuleRow& row, std::string_view subject, RuleValue found,
              RuleValue required, OptionalDay first_allowed = {}) const noexcept {
    add(rule, row, subject, found, required, first_allowed, rulebook.rule(rule).enforcement);
  }

  /// Refuses whatever the rule's enforcement, where the row is known: an act that the law asks for
  /// is missing altogether, though the rule on its result only advises.
  void require(RuleId rule, const RuleRow& row, std::string_view subject, RuleValue found,
               RuleValue required, OptionalDay first_allowed = {}) const noexcept {
    add(rule, row, subject, found, required, first_allowed, Enforcement::blocking);
  }

  /// Reports beside acceptance whatever the rule's enforcement: lateness, and votes that go up
  /// short.
  void advise(RuleId rule, const RuleRow& row, std::string_view subject, RuleValue found,
              RuleValue required) const noexcept {
    add(rule, row, subject, found, required, {}, Enforcement::advisory);
  }

  /// Reports a rule of the model: it has no dated row.
  void report_model(RuleId rule, std::string_view subject, RuleValue found = {},
                    RuleValue required = {}, OptionalDay first_allowed = {}) const noexcept {
    report(rule, rulebook.row(rule, act.day), subject, found, required, first_allowed);
  }

  /// Adds "cannot be judged" when nothing is known of the rule on that day; answers whether so.
  bool cannot_judge(RuleId rule, const RuleRow& row, std::string_view subject) const noexcept {
    if (row.provenance != Provenance::unknown) return false;
    advise(rule, row, subject, {}, {});
    return true;
  }

 private:
  void add(RuleId rule, const RuleRow& row, std::string_view subject, RuleValue found,
           RuleValue required, OptionalDay first_allowed, Enforcement enforcement) const noexcept {
    verdict.add(Violation{.rule = rule,
                          .citation = row.citation,
                          .provenance = row.provenance,
                          .subject = subject,
                          .found = found,
                          .required = required,
                          .first_allowed = first_allowed},
                enforcement);
  }
};

[[nodiscard]] constexpr RuleValue months_value(Months months) noexcept {
  return {Unit::months, months.count, 1};
}
[[nodiscard]] constexpr RuleValue working_days_value(std::int64_t days) noexcept {
  return {Unit::working_days, days, 1};
}
[[nodiscard]] constexpr RuleValue flag_value(bool flag) noexcept {
  return {Unit::flag, flag ? 1 : 0, 1};
}
[[nodiscard]] constexpr RuleValue state_value(DossierState state) noexcept {
  return {Unit::state, static_cast<std::int64_t>(state), 1};
}
[[nodiscard]] constexpr RuleValue kind_value(OrganisationKind kind) noexcept {
  return {Unit::kind, static_cast<std::int64_t>(kind), 1};
}
[[nodiscard]] constexpr RuleValue standing_value(MemberStanding standing) noexcept {
  return {Unit::standing, static_cast<std::int64_t>(standing), 1};
}
[[nodiscard]] constexpr RuleValue education_value(EducationLevel level) noexcept {
  return {Unit::education_level, static_cast<std::int64_t>(level), 1};
}

/// A rule's value as a fraction of a vote.
[[nodiscard]] constexpr Fraction fraction_of(const RuleValue& value) noexcept {
  return {value.number, value.denominator};
}
[[nodiscard]] constexpr Months months_of(const RuleValue& value) noexcept {
  return {static_cast<std::int32_t>(value.number)};
}
[[nodiscard]] constexpr WorkingDays working_days_of(const RuleValue& value) noexcept {
  return {static_cast<std::int32_t>(value.number)};
}

/// Months last 28 to 31 days, so most questions of age are answered without a calendar. Surely: at
/// least so many months are complete from one day to the other, whatever the rounding.
[[nodiscard]] constexpr bool surely_complete(Months months, Day from, Day to) noexcept {
  return (to - from).count >= months.count * 31;
}

/// Surely: fewer than so many months are complete from one day to the other, whatever the rounding.
[[nodiscard]] constexpr bool surely_incomplete(Months months, Day from, Day to) noexcept {
  return (to - from).count < months.count * 28;
}

}  // namespace dangvien::inline v0::admission
