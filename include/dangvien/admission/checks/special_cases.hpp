// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/checks/special_cases.hpp: applicants who were in the Party before, who broke
// the population policy, and groups with instruments of their own (admission notes, rows 8, 30, 49
// to 52, 55 to 57, 114 and 115). Asked when the cell considers; what is decided by whom and with
// which written consent, at the decision. Never: guesses a circumstance that was not stated.
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

/// Row 51. Answers whether the person is barred. Who left, nobody said why, may be: that is told.
inline bool check_readmission_bars(const Judge& judge,
                                   const Circumstances& circumstances) noexcept {
  const EnumSet<ReadmissionBar> bars = readmission_bars(circumstances);
  if (bars.empty() && circumstances.leaving != Leaving::unspecified) return false;
  const RuleRow& row = judge.row(RuleId::admission_readmission_never);
  if (judge.cannot_judge(RuleId::admission_readmission_never, row, "")) return false;
  if (bars.empty()) {
    judge.advise(RuleId::admission_readmission_never, row, "", {}, {});
    return false;
  }
  const EnumSet<ReadmissionBar> barred = bars & set_of<ReadmissionBar>(row.value);
  if (barred.empty()) return false;
  judge.report(RuleId::admission_readmission_never, row, "",
               RuleValue{Unit::flag, static_cast<std::int64_t>(barred.bits()), 1}, {});
  return true;
}

/// Row 52. Answers whether the person was re-admitted as often as may be.
inline bool check_readmission_count(const Judge& judge, std::uint32_t readmissions) noexcept {
  if (readmissions == 0) return false;
  const RuleRow& row = judge.row(RuleId::admission_readmission_once);
  if (judge.cannot_judge(RuleId::admission_readmission_once, row, "")) return false;
  if (readmissions < row.value.number) return false;
  judge.report(RuleId::admission_readmission_once, row, "", count_value(readmissions), row.value);
  return true;
}

/// Who was expelled for the population policy waits by its rules (row 30).
[[nodiscard]] constexpr bool expelled_for_population(const Circumstances& circumstances) noexcept {
  return circumstances.leaving == Leaving::expelled &&
         circumstances.population != PopulationBreach::none;
}

/// Row 50.
inline void check_readmission_consent(const Judge& judge) noexcept {
  check_prior_consent(judge, RuleId::admission_readmission_consent, {ConsentKind::readmission},
                      judge.act.readmission_consent, "readmission_consent");
}

/// Rows 49 to 52. Who is barred for good has nothing to wait for.
inline void check_readmission(const Judge& judge, const Circumstances& circumstances) noexcept {
  const bool barred = check_readmission_bars(judge, circumstances);
  if (check_readmission_count(judge, circumstances.readmissions) || barred) return;
  if (circumstances.crime == Crime::less_serious) {
    check_wait(judge, RuleId::admission_readmission_wait_after_crime, circumstances.expunged_on);
  } else if (!expelled_for_population(circumstances)) {
    check_wait(judge, RuleId::admission_readmission_wait, circumstances.left_on);
  }
  check_readmission_consent(judge);
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

/// Row 30: a consent to re-admission is one.
inline void check_population_consent(const Judge& judge) noexcept {
  const Document* consent = judge.act.population_consent != nullptr ? judge.act.population_consent
                                                                    : judge.act.readmission_consent;
  check_prior_consent(judge, RuleId::admission_population_consent,
                      {ConsentKind::population, ConsentKind::readmission}, consent,
                      "population_consent");
}

inline void check_population(const Judge& judge, const Circumstances& circumstances) noexcept {
  if (barred_by_population(judge, circumstances.population)) return;
  if (circumstances.population != PopulationBreach::repeated) {
    check_wait(judge, population_wait_rule(judge, circumstances),
               expelled_for_population(circumstances) ? circumstances.left_on
                                                      : circumstances.population_on);
  }
  check_population_consent(judge);
}

/// Rows 30 and 49 to 52.
inline void check_former_member(const Judge& judge) noexcept {
  const auto& circumstances = judge.facts.applicant.circumstances;
  if (!circumstances) return;
  if (was_member(*circumstances)) check_readmission(judge, *circumstances);
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

/// The groups of an applicant with rules of their own; they follow from the groups of the person
/// too.
[[nodiscard]] inline EnumSet<SpecialGroup> special_groups_of(
    const ApplicantFacts& applicant) noexcept {
  EnumSet<SpecialGroup> groups;
  if (applicant.circumstances) groups = applicant.circumstances->special;
  if (applicant.groups.contains(PriorityGroup::religious)) groups.insert(SpecialGroup::religious);
  if (applicant.groups.contains(PriorityGroup::private_firm_owner)) {
    groups.insert(SpecialGroup::private_firm_owner);
  }
  return groups;
}

/// Rows 8, 55, 57 and 115.
inline void check_special_consents(const Judge& judge) noexcept {
  struct Consented {
    SpecialGroup group;
    RuleId rule;
  };
  constexpr std::array<Consented, 3> consented{{
      {SpecialGroup::religious, RuleId::admission_special_religion},
      {SpecialGroup::foreign_spouse, RuleId::admission_special_foreign_spouse},
      {SpecialGroup::foreign_origin, RuleId::admission_special_foreign_origin},
  }};
  const EnumSet<SpecialGroup> groups = special_groups_of(judge.facts.applicant);
  for (const auto& [group, rule] : consented) {
    if (!groups.contains(group)) continue;
    check_prior_consent(judge, rule, {ConsentKind::special}, judge.act.special_consent,
                        "special_consent");
  }
}

/// Rows 8, 55 to 57, 114 and 115.
inline void check_special_groups(const Judge& judge) noexcept {
  const ApplicantFacts& applicant = judge.facts.applicant;
  if (judge.act.command == AdmissionCommand::decide_admission) {
    const bool owner = special_groups_of(applicant).contains(SpecialGroup::private_firm_owner);
    if (judge.act.stated && owner) check_private_owner(judge);
    return;
  }
  check_special_consents(judge);
  if (applicant.circumstances) check_ethnic_chinese(judge, *applicant.circumstances);
}

// ---- the consents of the decision
// --------------------------------------------------------------------

/// Rows 3, 4, 7, 30, 50, 55, 57 and 115: the written consents are there before the decider signs.
/// The cell's vote may have stated them.
inline void check_prior_consents(const Judge& judge) noexcept {
  check_over_age_consent(judge);
  check_education_consent(judge);
  const auto& circumstances = judge.facts.applicant.circumstances;
  if (circumstances && was_member(*circumstances)) check_readmission_consent(judge);
  if (circumstances && circumstances->population != PopulationBreach::none) {
    check_population_consent(judge);
  }
  check_special_consents(judge);
}

}  // namespace dangvien::inline v0::admission
