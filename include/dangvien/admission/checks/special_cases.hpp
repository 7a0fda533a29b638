// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/checks/special_cases.hpp: applicants who were in the Party before, who broke
// the population policy, and groups with instruments of their own (admission notes, rows 8, 30, 49
// to 52, 55 to 57, 114 and 115). Asked when the cell considers; what is decided by whom, at the
// decision. Never: guesses a circumstance that was not stated.
#pragma once

#include <array>
#include <cstdint>

#include "dangvien/admission/checks/person.hpp"

namespace dangvien::inline v0::admission {

/// The wait of a rule, in months from a day, is over; a day that is not known has not come.
inline void check_wait(const Judge& judge, RuleId rule, OptionalDay from) noexcept {
  const RuleRow& row = judge.row(rule);
  if (judge.cannot_judge(rule, row, "day")) return;
  if (!from) {
    judge.report(rule, row, "", {}, row.value);
    return;
  }
  const Day first = add_months(*from, months_of(row.value), policy::waiting_rounding);
  if (judge.act.day >= first) return;
  const Months served = completed_months(*from, judge.act.day, policy::waiting_rounding);
  judge.report(rule, row, "day", months_value(served), row.value, first);
}

// ---- re-admission (rows 49 to 52)
// ----------------------------------------------------------------

/// What bars the person from re-admission, by the names of `admission.readmission_never`.
[[nodiscard]] constexpr EnumSet<ReadmissionBar> readmission_bars(
    const Circumstances& circumstances) noexcept {
  EnumSet<ReadmissionBar> bars;
  switch (circumstances.leaving) {
    case Leaving::dropped_activity:
      bars.insert(ReadmissionBar::dropped_activity);
      break;
    case Leaving::by_application:
      bars.insert(ReadmissionBar::by_application);
      break;
    case Leaving::disunity:
      bars.insert(ReadmissionBar::disunity);
      break;
    case Leaving::corruption:
      bars.insert(ReadmissionBar::corruption);
      break;
    default:
      break;
  }
  if (circumstances.crime == Crime::serious) bars.insert(ReadmissionBar::serious_crime);
  return bars;
}

/// Row 51.
inline void check_readmission_bars(const Judge& judge,
                                   const Circumstances& circumstances) noexcept {
  const EnumSet<ReadmissionBar> bars = readmission_bars(circumstances);
  if (bars.empty()) return;
  const RuleRow& row = judge.row(RuleId::admission_readmission_never);
  if (judge.cannot_judge(RuleId::admission_readmission_never, row, "")) return;
  const EnumSet<ReadmissionBar> barred = bars & set_of<ReadmissionBar>(row.value);
  if (barred.empty()) return;
  judge.report(RuleId::admission_readmission_never, row, "",
               RuleValue{Unit::flag, static_cast<std::int64_t>(barred.bits()), 1}, {});
}

/// Row 52.
inline void check_readmission_count(const Judge& judge, std::uint32_t readmissions) noexcept {
  if (readmissions == 0) return;
  const RuleRow& row = judge.row(RuleId::admission_readmission_once);
  if (judge.cannot_judge(RuleId::admission_readmission_once, row, "")) return;
  if (readmissions < row.value.number) return;
  judge.report(RuleId::admission_readmission_once, row, "", count_value(readmissions), row.value);
}

/// Who was expelled for the population policy waits by its rules (row 30).
[[nodiscard]] constexpr bool expelled_for_population(const Circumstances& circumstances) noexcept {
  return circumstances.leaving == Leaving::expelled &&
         circumstances.population != PopulationBreach::none;
}

/// Rows 49 to 52.
inline void check_readmission(const Judge& judge, const Circumstances& circumstances) noexcept {
  check_readmission_bars(judge, circumstances);
  check_readmission_count(judge, circumstances.readmissions);
  if (circumstances.crime == Crime::less_serious) {
    check_wait(judge, RuleId::admission_readmission_wait_after_crime, circumstances.expunged_on);
  } else if (!expelled_for_population(circumstances)) {
    check_wait(judge, RuleId::admission_readmission_wait, circumstances.left_on);
  }
  check_prior_consent(judge, RuleId::admission_readmission_consent, judge.act.readmission_consent,
                      "readmission_consent");
}

// ---- population policy (row 30)
// ------------------------------------------------------------------

/// Whether the breach is one of `admission.population_never`; where no text is known, says so.
[[nodiscard]] inline bool barred_by_population(const Judge& judge,
                                               PopulationBreach breach) noexcept {
  if (breach < PopulationBreach::fifth_child) return false;
  const RuleRow& row = judge.row(RuleId::admission_population_never);
  if (judge.cannot_judge(RuleId::admission_population_never, row, "")) return false;
  const auto number =
      static_cast<unsigned>(breach) - static_cast<unsigned>(PopulationBreach::fifth_child);
  const std::int64_t bit = std::int64_t{1} << number;
  if ((row.value.number & bit) == 0) return false;
  judge.report(RuleId::admission_population_never, row, "", RuleValue{Unit::flag, bit, 1}, {});
  return true;
}

/// The rule on the wait: a shorter one of village posts, where a text is known; otherwise by child.
[[nodiscard]] inline RuleId population_wait_rule(const Judge& judge,
                                                 const Circumstances& circumstances) noexcept {
  const RuleId listed = RuleId::admission_population_wait_listed_area;
  if (circumstances.listed_area && judge.row(listed).provenance != Provenance::unknown) {
    return listed;
  }
  return circumstances.population == PopulationBreach::third_child
             ? RuleId::admission_population_wait
             : RuleId::admission_population_wait_fourth;
}

inline void check_population(const Judge& judge, const Circumstances& circumstances) noexcept {
  if (barred_by_population(judge, circumstances.population)) return;
  if (circumstances.population != PopulationBreach::repeated) {
    check_wait(judge, population_wait_rule(judge, circumstances),
               expelled_for_population(circumstances) ? circumstances.left_on
                                                      : circumstances.population_on);
  }
  const Document* consent = judge.act.population_consent != nullptr ? judge.act.population_consent
                                                                    : judge.act.readmission_consent;
  check_prior_consent(judge, RuleId::admission_population_consent, consent, "population_consent");
}

/// Rows 30 and 49 to 52.
inline void check_former_member(const Judge& judge) noexcept {
  const auto& circumstances = judge.facts.applicant.circumstances;
  if (!circumstances) return;
  if (circumstances->left_on) check_readmission(judge, *circumstances);
  if (circumstances->population != PopulationBreach::none) check_population(judge, *circumstances);
}

// ---- special groups
// ------------------------------------------------------------------------------

/// Row 56.
inline void check_ethnic_chinese(const Judge& judge, const Circumstances& circumstances) noexcept {
  if (!circumstances.special.contains(SpecialGroup::ethnic_chinese) ||
      circumstances.special.contains(SpecialGroup::ethnic_chinese_member_child)) {
    return;
  }
  const RuleRow& row = judge.row(RuleId::admission_special_ethnic_chinese);
  if (judge.cannot_judge(RuleId::admission_special_ethnic_chinese, row, "")) return;
  if (circumstances.generations >= row.value.number) return;
  judge.report(RuleId::admission_special_ethnic_chinese, row, "",
               count_value(circumstances.generations), row.value);
}

/// Row 114: whoever decides, asked after the authority was found.
inline void check_private_owner(const Judge& judge) noexcept {
  const DeciderTier tier = judge.findings.tier;
  if (tier == DeciderTier::upper || tier == DeciderTier::province) return;
  const RuleRow& row = judge.row(RuleId::admission_special_private_owner);
  if (judge.cannot_judge(RuleId::admission_special_private_owner, row, "organisation")) return;
  judge.report(RuleId::admission_special_private_owner, row, "organisation",
               kind_value(judge.facts.acting.kind), {});
}

/// Rows 8, 55 to 57, 114 and 115. Who belongs to a group follows from the groups of the person too.
inline void check_special_groups(const Judge& judge) noexcept {
  const ApplicantFacts& applicant = judge.facts.applicant;
  Circumstances circumstances = applicant.circumstances.value_or(Circumstances{});
  if (applicant.groups.contains(PriorityGroup::religious)) {
    circumstances.special.insert(SpecialGroup::religious);
  }
  if (applicant.groups.contains(PriorityGroup::private_firm_owner)) {
    circumstances.special.insert(SpecialGroup::private_firm_owner);
  }
  if (circumstances.special.empty()) return;
  if (judge.act.command == AdmissionCommand::decide_admission) {
    if (circumstances.special.contains(SpecialGroup::private_firm_owner)) {
      check_private_owner(judge);
    }
    return;
  }
  struct Consented {
    SpecialGroup group;
    RuleId rule;
  };
  constexpr std::array<Consented, 3> consented{{
      {SpecialGroup::religious, RuleId::admission_special_religion},
      {SpecialGroup::foreign_spouse, RuleId::admission_special_foreign_spouse},
      {SpecialGroup::foreign_origin, RuleId::admission_special_foreign_origin},
  }};
  for (const auto& [group, rule] : consented) {
    if (!circumstances.special.contains(group)) continue;
    check_prior_consent(judge, rule, judge.act.special_consent, "special_consent");
  }
  check_ethnic_chinese(judge, circumstances);
}

}  // namespace dangvien::inline v0::admission
