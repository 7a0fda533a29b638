// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/checks/person.hpp: who is proposed and where (admission notes, rows 1 to 9).
// Age and education are judged on the day of the act, and the act that asks is the cell's meeting.
// Never: guesses a birth date; both ends of what a partial one can mean are tried.
#pragma once

#include "dangvien/admission/judge.hpp"
#include "dangvien/admission/policy.hpp"

namespace dangvien::inline v0::admission {

/// Another dossier of the same person is open, or this one is open already.
inline void check_single_dossier(const Judge& judge) noexcept {
  if (judge.facts.applicant.other_dossier_open) {
    judge.report_model(RuleId::model_dossier_already_open, "person");
  }
}

/// The person is a probationary or official member already.
inline void check_not_a_member(const Judge& judge) noexcept {
  const MemberStanding standing = judge.facts.applicant.standing;
  if (standing == MemberStanding::probationary || standing == MemberStanding::official) {
    judge.report_model(RuleId::model_already_member, "", standing_value(standing),
                       standing_value(MemberStanding::none));
  }
}

/// Only a cell lists, proposes and holds members.
inline void check_place_is_cell(const Judge& judge) noexcept {
  const OrganisationKind kind = judge.facts.cell.kind;
  if (kind == OrganisationKind::cell || kind == OrganisationKind::grassroots_cell) return;
  const bool listing = judge.act.command == AdmissionCommand::list_prospect;
  judge.report_model(RuleId::model_organisation_holds_no_members, listing ? "organisation" : "",
                     kind_value(kind), kind_value(OrganisationKind::cell));
}

/// Row 8.
inline void check_citizenship(const Judge& judge) noexcept {
  const Known citizen = judge.facts.applicant.vietnamese_citizen;
  if (citizen == Known::yes) return;
  const RuleRow& row = judge.row(RuleId::admission_citizenship);
  const RuleValue found = citizen == Known::no ? flag_value(false) : RuleValue{};
  judge.report(RuleId::admission_citizenship, row, "", found, flag_value(true));
}

/// The days between which the birth lies; the same day twice where the date is known in full.
struct BirthRange {
  Day earliest;
  Day latest;
};

[[nodiscard]] inline std::optional<BirthRange> birth_range(PartialDate birth) noexcept {
  const auto earliest = birth.earliest();
  if (!earliest) return std::nullopt;
  if (birth.precision() == DatePrecision::day) return BirthRange{*earliest, *earliest};
  return BirthRange{*earliest, birth.latest().value_or(*earliest)};
}

/// Completed months of age, of the oldest and the youngest that the birth date allows.
struct AgeRange {
  Months oldest;
  Months youngest;
};

[[nodiscard]] inline AgeRange age_on(const BirthRange& birth, Day day) noexcept {
  const Months oldest = completed_months(birth.earliest, day, policy::age_rounding);
  if (birth.earliest == birth.latest) return AgeRange{oldest, oldest};
  return AgeRange{oldest, completed_months(birth.latest, day, policy::age_rounding)};
}

/// The answer depends on a part of the birth date that is not known. Registered as an advisory
/// where a person is recorded; here the full date is needed.
inline void require_full_birth_date(const Judge& judge, RuleValue found, RuleValue required,
                                    OptionalDay first_allowed) noexcept {
  const RuleRow& row = judge.rulebook.row(RuleId::model_partial_birth_date, judge.act.day);
  judge.require(RuleId::model_partial_birth_date, row, "", found, required, first_allowed);
}

/// Row 1: full 18 on the day of the cell's meeting, by month.
inline void check_minimum_age(const Judge& judge) noexcept {
  const auto birth = birth_range(judge.facts.applicant.birth);
  if (!birth) {
    judge.report_model(RuleId::model_unknown_birth, "");
    return;
  }
  const RuleRow& row = judge.row(RuleId::admission_minimum_age);
  if (judge.cannot_judge(RuleId::admission_minimum_age, row, "")) return;
  const Months required = months_of(row.value);
  if (surely_complete(required, birth->latest, judge.act.day)) return;
  const AgeRange age = age_on(*birth, judge.act.day);
  if (age.youngest >= required) return;
  // From that day on even the youngest reading of the birth date is old enough.
  const Day first = add_months(birth->latest, required, policy::age_rounding);
  if (age.oldest < required) {
    judge.report(RuleId::admission_minimum_age, row, "day", months_value(age.oldest), row.value,
                 first);
    return;
  }
  require_full_birth_date(judge, months_value(age.youngest), row.value, first);
}

/// Calendar years from the year of birth to the year of the day, as months: 60 counted by year (row
/// 4, 01-HD/TW of 5/1/2012, 1.1).
[[nodiscard]] inline AgeRange age_by_year(PartialDate birth, Day day) noexcept {
  const Months months{(day.civil().year - birth.year()) * 12};
  return {months, months};
}

/// Whether an age is over the ordinary limit: yes, no, or unknown because the birth date is
/// partial.
[[nodiscard]] inline Known over_age(const RuleRow& row, const AgeRange& age) noexcept {
  const Months limit = months_of(row.value);
  if (age.oldest <= limit) return Known::no;
  return age.youngest > limit ? Known::yes : Known::unknown;
}

/// The applicant's age against the ordinary upper limit, and the clause that says so.
struct UpperAge {
  RuleId rule = RuleId::admission_maximum_age;
  const RuleRow* row = nullptr;
  AgeRange age{};
  Known over = Known::no;
};

/// Row 2: 60 full, by month, or by year where 01-HD/TW of 5/1/2012 counts. `limit` is the row of
/// the limit on that day.
[[nodiscard]] inline UpperAge upper_age(const Judge& judge, const RuleRow& limit,
                                        Day day) noexcept {
  UpperAge upper{.row = &limit};
  const auto birth = birth_range(judge.facts.applicant.birth);
  if (!birth || limit.provenance == Provenance::unknown) return upper;
  if (surely_incomplete(months_of(limit.value), birth->earliest, day)) return upper;
  const RuleRow& by_year = judge.rulebook.row(RuleId::admission_maximum_age_by_year, day);
  if (by_year.provenance != Provenance::unknown && by_year.value.number != 0) {
    upper.rule = RuleId::admission_maximum_age_by_year;
    upper.row = &by_year;
    upper.age = age_by_year(judge.facts.applicant.birth, day);
  } else {
    upper.age = age_on(*birth, day);
  }
  upper.over = over_age(limit, upper.age);
  return upper;
}

/// A written consent that is there on the day; one without a day of its own counts as there.
[[nodiscard]] inline bool is_there(const Document* consent, Day day) noexcept {
  return consent != nullptr && (!consent->day || *consent->day <= day);
}

/// Rows 2 to 4 at the cell's meeting: over 60 full the cell may propose, and a written consent is
/// still to be obtained before the decider signs (check_over_age_consent).
inline void check_maximum_age(const Judge& judge) noexcept {
  if (!birth_range(judge.facts.applicant.birth)) return;  // reported by the minimum age
  const RuleRow& limit = judge.row(RuleId::admission_maximum_age);
  if (judge.cannot_judge(RuleId::admission_maximum_age, limit, "")) return;
  const UpperAge upper = upper_age(judge, limit, judge.act.day);
  if (upper.over == Known::no || is_there(judge.act.age_consent, judge.act.day)) return;
  if (upper.over == Known::yes) {
    judge.advise(upper.rule, *upper.row, "age_consent", months_value(upper.age.youngest),
                 limit.value);
    return;
  }
  const RuleId partial = RuleId::model_birth_date_at_upper_age;
  judge.require(partial, judge.rulebook.row(partial, judge.act.day), "",
                months_value(upper.age.oldest), limit.value);
}

/// The day on which the cell considers or considered: age and education are judged as of then.
[[nodiscard]] inline Day considered_on(const Judge& judge) noexcept {
  if (judge.act.command == AdmissionCommand::resolve_cell) return judge.act.day;
  return judge.facts.dossier.cell_resolved_on.value_or(judge.act.day);
}

/// Rows 3 and 4 at the decision: who was over the ordinary age when the cell considered is admitted
/// with a written consent only, which is there before the decider signs.
inline void check_over_age_consent(const Judge& judge) noexcept {
  const Day considered = considered_on(judge);
  const RuleRow& limit = judge.rulebook.row(RuleId::admission_maximum_age, considered);
  const UpperAge upper = upper_age(judge, limit, considered);
  if (upper.over == Known::no) return;
  const Document* const consent = judge.act.age_consent;
  const bool stated = judge.facts.dossier.consents.contains(ConsentKind::over_age);
  if (!stated && consent == nullptr) {
    if (upper.over == Known::unknown) return;  // refused when the cell considered
    judge.report(upper.rule, *upper.row, "age_consent", months_value(upper.age.youngest),
                 limit.value);
    return;
  }
  const RuleRow& row = judge.row(RuleId::admission_over_age_consent);
  if (judge.cannot_judge(RuleId::admission_over_age_consent, row, "age_consent")) return;
  if (stated || is_there(consent, judge.act.day)) return;
  judge.report(RuleId::admission_over_age_consent, row, "age_consent.day", day_value(*consent->day),
               day_value(judge.act.day), consent->day);
}

/// A consent that the rule asks for before the decider signs: required of the decision, and at the
/// cell's meeting mentioned as still to be obtained.
inline void check_prior_consent(const Judge& judge, RuleId rule, EnumSet<ConsentKind> kinds,
                                const Document* consent, std::string_view subject) noexcept {
  const RuleRow& row = judge.row(rule);
  const bool known = !(judge.facts.dossier.consents & kinds).empty();
  if (known || is_there(consent, judge.act.day) || judge.cannot_judge(rule, row, subject) ||
      row.value.number == 0) {
    return;
  }
  if (judge.act.command == AdmissionCommand::resolve_cell) {
    judge.advise(rule, row, subject, {}, {});
  } else if (consent == nullptr) {
    judge.report(rule, row, subject, {}, {});
  } else {
    judge.report(rule, row, subject, day_value(*consent->day), day_value(judge.act.day),
                 consent->day);
  }
}

/// Row 6: the level that is enough in the areas of the relief, for whoever lives there. Persons of
/// standing (row 7) are those of the same areas.
[[nodiscard]] inline bool meets_area_relief(const RuleRow& area, EducationLevel level) noexcept {
  return area.provenance != Provenance::unknown &&
         static_cast<std::int64_t>(level) >= area.value.number;
}

/// Row 7: a person of standing below the level of row 6 needs a written consent.
inline void check_education_consent(const Judge& judge) noexcept {
  const ApplicantFacts& applicant = judge.facts.applicant;
  if (applicant.education_relief != EducationRelief::person_of_standing) return;
  const Day considered = considered_on(judge);
  const RuleRow& ordinary = judge.rulebook.row(RuleId::admission_education_minimum, considered);
  const bool ordinary_level =
      ordinary.provenance == Provenance::unknown ||
      static_cast<std::int64_t>(applicant.education) >= ordinary.value.number;
  const RuleRow& area = judge.rulebook.row(RuleId::admission_education_relief_area, considered);
  if (ordinary_level || meets_area_relief(area, applicant.education)) return;
  check_prior_consent(judge, RuleId::admission_education_relief_consent, {ConsentKind::education},
                      judge.act.education_consent, "education_consent");
}

/// Rows 5 to 7: the ordinary level, or the level of the relief that applies.
inline void check_education(const Judge& judge) noexcept {
  const ApplicantFacts& applicant = judge.facts.applicant;
  const auto level = static_cast<std::int64_t>(applicant.education);
  const RuleRow& ordinary = judge.row(RuleId::admission_education_minimum);
  if (judge.cannot_judge(RuleId::admission_education_minimum, ordinary, "")) return;
  if (level >= ordinary.value.number) return;
  if (applicant.education_relief == EducationRelief::none) {
    judge.report(RuleId::admission_education_minimum, ordinary, "",
                 education_value(applicant.education), ordinary.value);
    return;
  }
  const bool standing = applicant.education_relief == EducationRelief::person_of_standing;
  const RuleRow& area = judge.row(RuleId::admission_education_relief_area);
  if (standing && meets_area_relief(area, applicant.education)) return;
  const RuleId rule = standing ? RuleId::admission_education_relief_standing
                               : RuleId::admission_education_relief_area;
  const RuleRow& relief = judge.row(rule);
  if (!judge.cannot_judge(rule, relief, "") && level < relief.value.number) {
    judge.report(rule, relief, "", education_value(applicant.education), relief.value);
  }
  if (standing) check_education_consent(judge);
}

}  // namespace dangvien::inline v0::admission
