// SPDX-License-Identifier: Apache-2.0
// Decision, ceremony and recognition. See naive_evaluator.hpp.
#include "admission/naive_evaluator.hpp"

namespace dangvien::naive {
namespace {

bool guidance_unseen(Day day) { return day >= on(2026, 5, 19); }
bool before(OptionalDay paper, Day day) { return paper && *paper <= day; }
bool in_order(OptionalDay paper, Day day) { return !paper || before(paper, day); }

/// Working days to decide and to prolong; none: not known.
struct Clock {
  int days = 0;
  int more = 0;
};

/// 29: 60 + 30; 24 and 232: 60 and nothing seen of an extension; 294: 45 + 15; after that unknown.
Clock admission_clock(Day anchor) {
  if (anchor < on(2021, 7, 30)) return {60, 30};
  if (anchor < on(2025, 7, 1)) return {60, 0};
  if (anchor < on(2026, 4, 8)) return {45, 15};
  return {};
}

/// 29: 30 + 30; 24 and 232: not found; 294: 30 + 15; after that unknown.
Clock recognition_clock(Day anchor) {
  if (anchor < on(2021, 7, 30)) return {30, 30};
  if (anchor < on(2025, 7, 1)) return {};
  if (anchor < on(2026, 4, 8)) return {30, 15};
  return {};
}

void judge_clock(Answer& answer, OptionalDay anchor, Day day, const Clock& clock,
                 const Calendar& calendar, const std::string& clock_rule,
                 const std::string& extension_rule) {
  if (!anchor) return;
  if (clock.days == 0) {
    answer.advised.insert(clock_rule);
    return;
  }
  if (day <= walk_working_days(calendar, *anchor, clock.days)) return;
  if (clock.more == 0) {
    answer.advised.insert(clock_rule);
    answer.advised.insert(extension_rule);
  } else if (day <= walk_working_days(calendar, *anchor, clock.days + clock.more)) {
    answer.advised.insert(extension_rule);
  } else {
    answer.advised.insert(clock_rule);
  }
}

enum class Tier { none, authorised, grassroots, above };

Tier tier_of(const ActingFacts& acting) {
  // Row 29 speaks of committees; a cell, grassroots or not, has none.
  if (acting.is_cell || acting.kind == OrganisationKind::cell ||
      acting.kind == OrganisationKind::grassroots_cell ||
      acting.kind == OrganisationKind::sub_committee ||
      acting.kind == OrganisationKind::party_group) {
    return Tier::none;
  }
  if (acting.rank == Rank::province || acting.rank == Rank::upper ||
      acting.above_grassroots_power) {
    return Tier::above;
  }
  if (!acting.is_grassroots && acting.rank != Rank::grassroots) return Tier::none;
  return acting.authorised_to_admit ? Tier::authorised : Tier::grassroots;
}

/// How well the share of a deciding vote is attested.
enum class Seen { no, doubtful, yes };

/// Row 29a: 01-HD/TW of 2021 has the whole committee's 2/3, and more than half only for striking
/// off; 06-HD/TW has both; under 20-QĐ/TW the whole committee itself is doubtful.
Seen admission_share_seen(Day day, bool whole) {
  if (day < on(2021, 9, 28) || guidance_unseen(day)) return Seen::no;
  if (whole) return day < on(2026, 4, 8) ? Seen::yes : Seen::doubtful;
  return day < on(2025, 6, 9) ? Seen::doubtful : Seen::yes;
}

/// Row 42: seen in 06-HD/TW only.
Seen recognition_share_seen(Day day, bool whole) {
  if (day < on(2025, 6, 9) || guidance_unseen(day)) return Seen::no;
  return whole && day >= on(2026, 4, 8) ? Seen::doubtful : Seen::yes;
}

/// Whether the ballot reaches the share of the committee's base.
bool reaches_share(Answer& answer, const Ballot& ballot, Day day, int numerator, int denominator,
                   bool more) {
  const Base base = committee_base(ballot, day, numerator, denominator, more);
  if (base.unclear) answer.advised.insert("admission.committee_denominator");
  return share(ballot.ayes, base.count, numerator, denominator, more);
}

void judge_share(Answer& answer, const Ballot& ballot, Day day, const std::string& rule, Seen seen,
                 bool whole) {
  if (seen == Seen::no) answer.advised.insert(rule);
  if (seen != Seen::no && !reaches_share(answer, ballot, day, whole ? 2 : 1, whole ? 3 : 2, !whole))
    (seen == Seen::yes ? answer.refused : answer.advised).insert(rule);
  if (seen == Seen::yes) return;
  // Row 85: more than half, from 294-QĐ/TW on; before, no more than that somebody agreed.
  if (day >= on(2025, 7, 1) && !reaches_share(answer, ballot, day, 1, 2, true)) {
    answer.refused.insert("admission.majority");
    return;
  }
  if (ballot.ayes == 0 || ballot.ayes < ballot.noes)
    answer.refused.insert("model.decision_not_carried");
}

/// Who decides and by what vote (rows 29, 29a and 42).
void judge_decider(Answer& answer, const AdmissionFacts& facts, const Ballot& ballot, Day day,
                   bool recognition) {
  if (!facts.acting.above_or_same) {
    answer.refused.insert("model.organisation_not_above_cell");
    return;
  }
  const Tier tier = tier_of(facts.acting);
  if (tier == Tier::none) {
    answer.refused.insert("admission.decider");
    return;
  }
  if (tier == Tier::grassroots) {
    // A grassroots committee without the power only proposes; from 20-QĐ/TW on that is not
    // confirmed.
    (day >= on(2026, 4, 8) ? answer.advised : answer.refused).insert("admission.decider");
  }
  const bool whole = tier == Tier::authorised && day < on(2026, 7, 26);
  const std::string of_recognition =
      whole ? "admission.authorised_recognition_vote" : "admission.recognition_decider_vote";
  const std::string of_admission =
      whole ? "admission.authorised_decider_vote" : "admission.decider_vote";
  judge_share(answer, ballot, day, recognition ? of_recognition : of_admission,
              recognition ? recognition_share_seen(day, whole) : admission_share_seen(day, whole),
              whole);
}

/// Which bodies in between have acted (rows 27 and 28).
void judge_bodies(Answer& answer, const AdmissionFacts& facts, Day day, OptionalDay appraised,
                  OptionalDay resolved, const std::string& vote_rule, bool vote_known) {
  if (facts.cell.under_sub_committee && !appraised) {
    (guidance_unseen(day) ? answer.advised : answer.refused)
        .insert("admission.sub_committee_appraisal");
  }
  if (!facts.cell.under_grassroots_committee || resolved || facts.acting.is_grassroots) return;
  (vote_known ? answer.refused : answer.advised).insert(vote_rule);
}

/// Section 3, step 11: the consents are there before the signing, for who was over 60 and for who
/// of row 7 only reads and writes when the cell met. The cell's vote may have stated them.
void judge_consents(Answer& answer, const AdmissionFacts& facts, const DecideAdmission& command) {
  const Day day = command.day;
  const Day met = facts.dossier.cell_resolved_on.value_or(day);
  const EnumSet<ConsentKind> stated = facts.dossier.consents;
  const auto birth = facts.applicant.birth.earliest();
  const bool perhaps = birth && months_between(*birth, met) > 60 * 12;
  const bool over = perhaps && months_between(*facts.applicant.birth.latest(), met) > 60 * 12;
  const bool named = stated.contains(ConsentKind::over_age) || command.age_consent;
  if (over && !named) answer.refused.insert("admission.maximum_age");
  if (perhaps && named && guidance_unseen(day)) {
    answer.advised.insert("admission.over_age_consent");
  } else if (perhaps && named && !stated.contains(ConsentKind::over_age) &&
             !there(command.age_consent, day)) {
    answer.refused.insert("admission.over_age_consent");
  }
  const EducationLevel level = facts.applicant.education;
  const bool standing = facts.applicant.education_relief == EducationRelief::person_of_standing;
  const bool low = level < EducationLevel::primary_completed ||
                   (guidance_unseen(met) && level < education_needed(met));
  if (standing && low && !stated.contains(ConsentKind::education) &&
      !there(command.education_consent, day)) {
    (guidance_unseen(day) ? answer.advised : answer.refused)
        .insert("admission.education_relief_consent");
  }
}

/// Same day of the month, or the month's last one.
Day twelve_months_after(Day ceremony) {
  const CivilDate date = ceremony.civil();
  return Day::from_civil({date.year + 1, date.month, date.day}).value_or(on(date.year + 1, 2, 28));
}

void judge_month_12(Answer& answer, const AdmissionFacts& facts, Day day) {
  if (!facts.dossier.ceremony_on) return;
  const Day end = twelve_months_after(*facts.dossier.ceremony_on);
  if (day < end) answer.refused.insert("admission.probation_length");
  // Not found after 294-QĐ/TW, so from then on the last day itself only advises.
  if (day == end) {
    (day >= on(2026, 4, 8) ? answer.advised : answer.refused)
        .insert("admission.recognition_earliest");
  }
}

void judge_new_member_certificate(Answer& answer, const AdmissionFacts& facts, Day day) {
  if (facts.dossier.new_member_certificate_on) return;
  (guidance_unseen(day) ? answer.advised : answer.refused)
      .insert("admission.new_member_certificate");
}

}  // namespace

Answer judge(const AdmissionFacts& facts, const DecideAdmission& command,
             const Calendar& calendar) {
  Answer answer;
  const Dossier& dossier = facts.dossier;
  const Day day = command.day;
  if (!in_order(dossier.cell_resolved_on, day) ||
      !in_order(dossier.sub_committee_appraised_on, day) ||
      !in_order(dossier.grassroots_resolved_on, day)) {
    answer.refused.insert("model.day_before_previous_act");
  }
  const bool member = facts.applicant.standing == MemberStanding::probationary ||
                      facts.applicant.standing == MemberStanding::official;
  if (member) answer.refused.insert("model.already_member");
  const bool clear =
      dossier.finding != PoliticalFinding::open && dossier.finding != PoliticalFinding::unspecified;
  if (dossier.verified_on && !clear) {
    (guidance_unseen(day) ? answer.advised : answer.refused)
        .insert("admission.political_clearance");
  }
  judge_bodies(answer, facts, day, dossier.sub_committee_appraised_on,
               dossier.grassroots_resolved_on, "admission.grassroots_vote",
               day >= on(2021, 9, 28) && !guidance_unseen(day));
  judge_consents(answer, facts, command);
  judge_minutes(answer, command.ballot);
  judge_decider(answer, facts, command.ballot, day, false);
  if (dossier.cell_resolved_on) {
    judge_clock(answer, dossier.cell_resolved_on, day, admission_clock(*dossier.cell_resolved_on),
                calendar, "admission.decision_clock", "admission.decision_extension");
  }
  return answer;
}

Answer judge(const AdmissionFacts& facts, const HoldCeremony& command, const Calendar& calendar) {
  Answer answer;
  const Dossier& dossier = facts.dossier;
  const Day day = command.day;
  if (!in_order(dossier.decided_on, day) || !in_order(dossier.received_on, day)) {
    answer.refused.insert("model.day_before_previous_act");
  }
  if (command.helper.is_none() || facts.named.standing != MemberStanding::official) {
    answer.refused.insert("admission.ceremony_helper");
  }
  const Day issued = dossier.decided_on.value_or(Day::first());
  const OptionalDay start = issued >= on(2026, 7, 26) ? dossier.decided_on : dossier.received_on;
  if (!start) {
    answer.advised.insert("model.receipt_not_recorded");
    return answer;
  }
  if (day <= walk_working_days(calendar, *start, 30)) return answer;
  const bool consented = command.late_consent && before(command.late_consent->day, day);
  if (consented) return answer;
  answer.advised.insert("admission.ceremony_clock");
  answer.advised.insert("admission.ceremony_late_consent");
  return answer;
}

Answer judge(const AdmissionFacts& facts, const ResolveRecognition& command,
             const Calendar& calendar) {
  Answer answer;
  const Dossier& dossier = facts.dossier;
  const Day day = command.day;
  if (!in_order(dossier.ceremony_on, day) || !in_order(dossier.new_member_certificate_on, day) ||
      !in_order(dossier.recognition_resolved_on, day) ||
      !in_order(dossier.striking_off_proposed_on, day)) {
    answer.refused.insert("model.day_before_previous_act");
  }
  judge_month_12(answer, facts, day);
  if (dossier.ceremony_on) {
    const Day end = twelve_months_after(*dossier.ceremony_on);
    const bool unknown = end >= on(2026, 4, 8);
    const bool late = day > end && (unknown || day > walk_working_days(calendar, end, 30));
    if (late) answer.advised.insert("admission.recognition_clock_cell");
  }
  judge_new_member_certificate(answer, facts, day);
  if (facts.cell.official_members < 3) answer.refused.insert("admission.cell_minimum_official");
  judge_minutes(answer, command.ballot);
  // Short of it there is another ballot (row 44); row 28a is about admission.
  const Base base = cell_base(registered(command.ballot, facts), day, 2, 3, false);
  if (base.unclear) answer.advised.insert("admission.cell_denominator");
  if (!share(command.ballot.ayes, base.count, 2, 3, false)) {
    answer.advised.insert("admission.recognition_vote");
  }
  if (facts.cell.official_members != command.ballot.members) {
    answer.advised.insert("model.electorate_differs");
  }
  return answer;
}

Answer judge(const AdmissionFacts& facts, const DecideRecognition& command,
             const Calendar& calendar) {
  Answer answer;
  const Dossier& dossier = facts.dossier;
  const Day day = command.day;
  if (!in_order(dossier.recognition_resolved_on, day) ||
      !in_order(dossier.recognition_appraised_on, day) ||
      !in_order(dossier.recognition_grassroots_resolved_on, day)) {
    answer.refused.insert("model.day_before_previous_act");
  }
  judge_month_12(answer, facts, day);
  judge_new_member_certificate(answer, facts, day);
  if (!dossier.recognition_vote_reached && !dossier.recognition_resolved_on) {
    answer.refused.insert("admission.recognition_vote");
  } else if (!dossier.recognition_vote_reached) {
    const bool known = day < on(2026, 4, 8);
    if (!known) answer.advised.insert("admission.failed_ballots");
    if (known && dossier.failed_recognition_ballots < 3)
      answer.refused.insert("admission.failed_ballots");
  }
  judge_bodies(answer, facts, day, dossier.recognition_appraised_on,
               dossier.recognition_grassroots_resolved_on, "admission.recognition_grassroots_vote",
               day >= on(2025, 6, 9) && !guidance_unseen(day));
  judge_minutes(answer, command.ballot);
  judge_decider(answer, facts, command.ballot, day, true);
  if (dossier.recognition_resolved_on) {
    judge_clock(answer, dossier.recognition_resolved_on, day,
                recognition_clock(*dossier.recognition_resolved_on), calendar,
                "admission.recognition_decision_clock", "admission.recognition_decision_extension");
  }
  return answer;
}

}  // namespace dangvien::naive
