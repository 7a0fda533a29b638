// SPDX-License-Identifier: Apache-2.0
// The cell's vote to propose admission. See naive_evaluator.hpp.
#include "admission/naive_evaluator.hpp"

#include <algorithm>

namespace dangvien::naive {

Day on(std::int32_t year, std::uint32_t month, std::uint32_t day) {
  return Day::from_civil({year, month, day}).value_or(Day::first());
}

std::int32_t months_between(Day from, Day to) {
  if (to <= from) return 0;
  const CivilDate a = from.civil();
  const CivilDate b = to.civil();
  std::int32_t months = (b.year - a.year) * 12 + static_cast<std::int32_t>(b.month) -
                        static_cast<std::int32_t>(a.month);
  if (b.day < a.day) --months;
  return months;
}

Day walk_working_days(const Calendar& calendar, Day from, int count) {
  Day day = from;
  while (count > 0) {
    day = day + Days{1};
    if (calendar.is_working_day(day)) --count;
  }
  return day;
}

bool share(std::int64_t ayes, std::int64_t base, int numerator, int denominator, bool more) {
  if (base <= 0) return false;
  return more ? ayes * denominator > base * numerator : ayes * denominator >= base * numerator;
}

Ballot registered(Ballot minutes, const AdmissionFacts& facts) {
  minutes.members = std::max(minutes.members, facts.cell.official_members);
  return minutes;
}

void judge_minutes(Answer& answer, const Ballot& b) {
  if (b.members == 0 || b.present == 0) {
    answer.refused.insert("model.ballot_empty");
    return;
  }
  const std::int64_t away =
      std::int64_t{b.transferred_absent} + b.exempt_absent + b.suspended + b.prosecuted;
  const std::int64_t able = std::int64_t{b.members} - away;
  const std::int64_t voted = std::int64_t{b.ayes} + b.noes + b.blank;
  if (able < 0 || b.present > able || voted > b.present)
    answer.refused.insert("model.ballot_exceeds_voters");
}

namespace {

/// Before 294 and from 20-QĐ/TW on nobody wrote down who is left out.
bool base_known(Day day) { return day >= on(2025, 7, 1) && day < on(2026, 4, 8); }

Base base(std::int64_t everybody, std::int64_t able, std::int64_t by_294, const Ballot& ballot,
          Day day, int numerator, int denominator, bool more) {
  if (base_known(day)) return {by_294, false};
  return {everybody, share(ballot.ayes, everybody, numerator, denominator, more) !=
                         share(ballot.ayes, able, numerator, denominator, more)};
}

}  // namespace

Base cell_base(const Ballot& b, Day day, int numerator, int denominator, bool more) {
  const std::int64_t able =
      std::int64_t{b.members} - b.transferred_absent - b.exempt_absent - b.suspended - b.prosecuted;
  return base(b.members, able, able, b, day, numerator, denominator, more);
}

Base committee_base(const Ballot& b, Day day, int numerator, int denominator, bool more) {
  const std::int64_t without_exempt =
      std::int64_t{b.members} - b.transferred_absent - b.suspended - b.prosecuted;
  return base(b.members, without_exempt - b.exempt_absent, without_exempt, b, day, numerator,
              denominator, more);
}

bool there(const std::optional<Document>& consent, Day day) {
  return consent && (!consent->day || *consent->day <= day);
}

EducationLevel education_needed(Day day) {
  if (day < on(2021, 7, 30)) return EducationLevel::lower_secondary_equivalent;
  if (day >= on(2026, 7, 26)) return EducationLevel::lower_secondary_completed;
  return EducationLevel::lower_secondary_diploma;
}

namespace {

/// From 19/5/2026 the Secretariat's guidance is 01-HD/TW of that day, which nobody has seen.
bool guidance_unseen(Day day) { return day >= on(2026, 5, 19); }

/// A demand of the guidance that is not met: refused while the guidance is known.
void demand(Answer& answer, Day day, bool met, const std::string& rule) {
  if (met) return;
  (guidance_unseen(day) ? answer.advised : answer.refused).insert(rule);
}

void judge_age(Answer& answer, const AdmissionFacts& facts, const ResolveCell& command) {
  const auto birth = facts.applicant.birth.earliest();
  if (!birth) {
    answer.refused.insert("model.unknown_birth");
    return;
  }
  const Day youngest_birth = *facts.applicant.birth.latest();
  const std::int32_t oldest = months_between(*birth, command.day);
  const std::int32_t youngest = months_between(youngest_birth, command.day);
  if (oldest < 18 * 12) answer.refused.insert("admission.minimum_age");
  if (oldest >= 18 * 12 && youngest < 18 * 12) answer.refused.insert("model.partial_birth_date");
  // The consent is wanted before the signing (section 3, step 11); the cell is told what is
  // missing.
  if (oldest <= 60 * 12 || there(command.age_consent, command.day)) return;
  if (youngest > 60 * 12) {
    answer.advised.insert("admission.maximum_age");
  } else {
    answer.refused.insert("model.birth_date_at_upper_age");
  }
}

void judge_education(Answer& answer, const AdmissionFacts& facts, const ResolveCell& command) {
  const Day day = command.day;
  const EducationLevel level = facts.applicant.education;
  if (level >= education_needed(day)) return;
  const bool unconfirmed = day >= on(2026, 4, 8) && day < on(2026, 7, 26);
  if (facts.applicant.education_relief == EducationRelief::none) {
    (unconfirmed ? answer.advised : answer.refused).insert("admission.education_minimum");
  } else if (facts.applicant.education_relief == EducationRelief::relaxed_area) {
    if (guidance_unseen(day) || level < EducationLevel::primary_completed) {
      demand(answer, day, false, "admission.education_relief_area");
    }
  } else if (guidance_unseen(day) || level < EducationLevel::primary_completed) {
    if (guidance_unseen(day) || level < EducationLevel::reads_and_writes) {
      demand(answer, day, false, "admission.education_relief_standing");
    }
    if (!there(command.education_consent, day)) {
      answer.advised.insert("admission.education_relief_consent");
    }
  }
}

void judge_certificate(Answer& answer, const AdmissionFacts& facts, Day day) {
  const OptionalDay issued = facts.dossier.certificate_issued_on;
  demand(answer, day, issued.has_value(), "admission.certificate_required");
  if (!issued) return;
  if (guidance_unseen(day)) {
    answer.advised.insert("admission.certificate_validity");
  } else if (months_between(*issued, day - Days{1}) >= 60) {
    answer.refused.insert("admission.certificate_validity");
  } else if (months_between(*issued, day) >= 60) {
    answer.advised.insert("admission.certificate_use_on_last_day");
  }
}

/// Over 12 months: 12 were full on the day before already.
bool over_12_months(Day paper, Day day) { return months_between(paper, day - Days{1}) >= 12; }

void judge_freshness(Answer& answer, const AdmissionFacts& facts, Day day) {
  const Dossier& dossier = facts.dossier;
  if (!dossier.applied_on) return;
  if (guidance_unseen(day)) {
    answer.advised.insert("admission.dossier_freshness");
    return;
  }
  if (!over_12_months(*dossier.applied_on, day)) return;
  // Before 06-HD/TW the list seen names introductions and union resolutions only.
  const bool opinions_too = day >= on(2025, 6, 9);
  bool stale = opinions_too && dossier.opinions_on && over_12_months(*dossier.opinions_on, day);
  for (const Introduction& paper : dossier.introductions)
    stale = stale || over_12_months(paper.day, day);
  // In HD21 the clause is there and its content is not: it advises.
  const bool cut = day >= on(2021, 9, 28) && day < on(2025, 6, 9);
  if (stale) (cut ? answer.advised : answer.refused).insert("admission.dossier_freshness");
}

void judge_introducers(Answer& answer, const AdmissionFacts& facts, Day day) {
  int members = 0;
  bool youth_union = false;
  bool trade_union = false;
  bool short_link = false;
  bool unsure_link = false;
  for (const Introduction& paper : facts.dossier.introductions) {
    if (paper.introducer == IntroducerKind::youth_union) youth_union = true;
    if (paper.introducer == IntroducerKind::trade_union) trade_union = true;
    if (paper.introducer != IntroducerKind::official_member) continue;
    ++members;
    if (paper.together.count >= 12) continue;
    const bool let_off = paper.substitute && day >= on(2021, 7, 30) && day < on(2026, 4, 8);
    const bool unknown = paper.substitute && !let_off;
    short_link = short_link || !paper.substitute;
    unsure_link = unsure_link || unknown;
  }
  const bool youth = facts.applicant.groups.contains(PriorityGroup::youth_union);
  const bool worker = facts.applicant.groups.contains(PriorityGroup::trade_union);
  const bool with_youth_union = youth_union && youth;
  const bool with_trade_union = trade_union && worker;
  const int vouching = members + (with_youth_union || with_trade_union ? 1 : 0);
  if (members == 0 || vouching < 2) {
    answer.refused.insert("admission.introducers_count");
  } else if (with_youth_union) {
    const auto birth = facts.applicant.birth.latest();
    if (birth && months_between(*birth, day) >= 36 * 12)
      answer.advised.insert("admission.youth_union_age");
  } else if (youth || (worker && !with_trade_union)) {
    answer.advised.insert("admission.introducers_union_expected");
  }
  if (short_link) {
    answer.refused.insert("admission.introducer_together");
  } else if (unsure_link) {
    answer.advised.insert("admission.introducer_substitute");
  }
}

void judge_background(Answer& answer, const AdmissionFacts& facts, Day day) {
  const Dossier& dossier = facts.dossier;
  demand(answer, day, dossier.verified_on.has_value(), "admission.verification_required");
  const bool clear = dossier.finding == PoliticalFinding::none_found ||
                     dossier.finding == PoliticalFinding::cleared ||
                     dossier.finding == PoliticalFinding::consented;
  if (dossier.verified_on) demand(answer, day, clear, "admission.political_clearance");
  if (!dossier.mass_organisations_heard) answer.refused.insert("admission.opinions_required");
  demand(answer, day, dossier.residence_heard, "admission.residence_opinion_required");
}

}  // namespace

Answer judge(const AdmissionFacts& facts, const ResolveCell& command) {
  Answer answer;
  const Dossier& dossier = facts.dossier;
  const Day day = command.day;
  bool ordered = !(dossier.certified_on && day < *dossier.certified_on) &&
                 !(dossier.verified_on && day < *dossier.verified_on) &&
                 !(dossier.opinions_on && day < *dossier.opinions_on) &&
                 !(dossier.certificate_issued_on && day < *dossier.certificate_issued_on);
  for (const Introduction& paper : dossier.introductions) ordered = ordered && day >= paper.day;
  if (!ordered) answer.refused.insert("model.day_before_previous_act");
  const bool member = facts.applicant.standing == MemberStanding::probationary ||
                      facts.applicant.standing == MemberStanding::official;
  if (member) answer.refused.insert("model.already_member");
  const bool is_cell = facts.cell.kind == OrganisationKind::cell ||
                       facts.cell.kind == OrganisationKind::grassroots_cell;
  if (!is_cell) answer.refused.insert("model.organisation_holds_no_members");
  if (facts.applicant.vietnamese_citizen != Known::yes)
    answer.refused.insert("admission.citizenship");
  judge_age(answer, facts, command);
  judge_education(answer, facts, command);
  judge_certificate(answer, facts, day);
  judge_freshness(answer, facts, day);
  judge_introducers(answer, facts, day);
  judge_background(answer, facts, day);
  if (facts.cell.official_members < 3) answer.refused.insert("admission.cell_minimum_official");
  judge_minutes(answer, command.ballot);
  const Base base = cell_base(registered(command.ballot, facts), day, 2, 3, false);
  if (base.unclear) answer.advised.insert("admission.cell_denominator");
  if (!share(command.ballot.ayes, base.count, 2, 3, false)) {
    answer.advised.insert("admission.cell_vote");
    answer.advised.insert("admission.short_vote_forwarded");
  }
  if (facts.cell.official_members != command.ballot.members) {
    answer.advised.insert("model.electorate_differs");
  }
  return answer;
}

}  // namespace dangvien::naive
