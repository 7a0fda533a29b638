// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/checks/clocks.hpp: deadlines and the end of probation (admission notes, rows
// 31, 32, 34, 35, 37, 39 to 41, 44 and 45). Invariants: a clock is governed by the law of the day
// that starts it; lateness is an advisory and
//   never refuses; what may not happen before a day refuses.
// Never: stores a deadline (deadlines.hpp derives them with the functions of this file).
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "dangvien/admission/checks/bodies.hpp"
#include "dangvien/admission/judge.hpp"
#include "dangvien/admission/policy.hpp"
#include "dangvien/law/calendar.hpp"

namespace dangvien::inline v0::admission {

// ---- order of days
// --------------------------------------------------------------------------------

/// The latest day of an introduction in the dossier.
[[nodiscard]] inline OptionalDay last_introduction(const Dossier& dossier) noexcept {
  OptionalDay latest;
  for (const Introduction& introduction : dossier.introductions) {
    latest = later(latest, introduction.day);
  }
  return latest;
}

/// The latest of the days that an act must not precede; none when it may bear any day. Papers
/// gathered side by side are in no order among themselves (row 24); a certificate may be older than
/// the listing.
[[nodiscard]] inline OptionalDay earliest_day(const Dossier& dossier,
                                              AdmissionCommand command) noexcept {
  using C = AdmissionCommand;
  switch (command) {
    case C::list_prospect:
    case C::record_awareness_certificate:
      return {};
    case C::grant_opening:
      return later(dossier.listed_on, dossier.certificate_issued_on);
    case C::submit_application:
      return later(dossier.listed_on, dossier.opened_on);
    case C::record_introduction:
    case C::record_verification:
    case C::record_opinions:
    case C::certify_background:
      return dossier.applied_on;
    case C::resolve_cell:
      return later(later(later(dossier.certified_on, dossier.verified_on), dossier.opinions_on),
                   later(last_introduction(dossier), dossier.certificate_issued_on));
    case C::appraise_by_sub_committee:
      return dossier.cell_resolved_on;
    case C::resolve_grassroots:
    case C::decide_admission:
    case C::decline_admission:
      return later(later(dossier.cell_resolved_on, dossier.file_received_on),
                   later(dossier.sub_committee_appraised_on, dossier.grassroots_resolved_on));
    case C::record_receipt:
      return dossier.decided_on;
    case C::hold_ceremony:
      return later(later(dossier.decided_on, dossier.received_on),
                   later(dossier.question_answered_on, dossier.file_received_on));
    case C::record_new_member_certificate:
      return dossier.ceremony_on;
    case C::resolve_recognition:
      return later(later(dossier.ceremony_on, dossier.new_member_certificate_on),
                   later(dossier.recognition_resolved_on, dossier.striking_off_proposed_on));
    case C::appraise_recognition:
    case C::resolve_grassroots_recognition:
    case C::decide_recognition:
      return later(later(dossier.recognition_resolved_on, dossier.recognition_appraised_on),
                   dossier.recognition_grassroots_resolved_on);
    case C::propose_striking_off:
      return later(dossier.ceremony_on, dossier.recognition_resolved_on);
    case C::resolve_grassroots_striking_off:
    case C::decide_striking_off:
      return later(later(dossier.striking_off_proposed_on, dossier.recognition_resolved_on),
                   dossier.grassroots_striking_off_resolved_on);
    case C::remove_prospect:
      return dossier.last_act_on;
    case C::assign_helper:
      return later(later(dossier.listed_on, dossier.ceremony_on), dossier.helper_assigned_on);
    case C::send_verification_letter:
    case C::chase_verification_letter:
    case C::record_verification_reply:
    case C::waive_verification:
      return dossier.applied_on;
    case C::transfer_applicant:
      return later(dossier.listed_on, dossier.moved_on);
    case C::forward_file:
      return later(later(later(dossier.cell_resolved_on, dossier.decided_on), dossier.moved_on),
                   later(dossier.file_sent_up_on, dossier.file_forwarded_on));
    case C::question_decision:
    case C::answer_question:
      return later(later(dossier.decided_on, dossier.decision_questioned_on),
                   dossier.question_answered_on);
    case C::extend_decision:
      return later(dossier.cell_resolved_on, dossier.recognition_resolved_on);
    case C::notify_decision:
      return later(dossier.decided_on, dossier.closed_on);
    case C::annul_admission:
      return later(later(dossier.decided_on, dossier.ceremony_on), dossier.recognised_on);
    case C::record_member_cv:
      return dossier.ceremony_on;
    case C::announce_recognition:
    case C::hand_over_card:
      return dossier.recognised_on;
  }
  return {};
}

/// Row 24 and the model: a paper is not older than the papers it follows.
inline void check_day_order(const Judge& judge) noexcept {
  const OptionalDay earliest = earliest_day(judge.facts.dossier, judge.act.command);
  if (!earliest || judge.act.day >= *earliest) return;
  judge.report_model(RuleId::model_day_before_previous_act, "day", day_value(judge.act.day),
                     day_value(*earliest), earliest);
}

// ---- clocks in working days
// -----------------------------------------------------------------------

/// A clock that runs, by the law of the day that started it.
struct RunningClock {
  Day anchor;
  const RuleRow* row = nullptr;
  WorkingDayResult due;  ///< last day in time; meaningless when the row is unknown

  [[nodiscard]] bool known() const noexcept { return row->provenance != Provenance::unknown; }
};

[[nodiscard]] inline RunningClock start_clock(const Rulebook& rulebook, RuleId rule,
                                              Day anchor) noexcept {
  const RuleRow& row = rulebook.row(rule, anchor);
  RunningClock clock{anchor, &row, {anchor, false}};
  if (clock.known())
    clock.due = rulebook.calendar().add_working_days(anchor, working_days_of(row.value));
  return clock;
}

/// What the clock has used up on a day.
[[nodiscard]] inline RuleValue days_used(const Rulebook& rulebook, const RunningClock& clock,
                                         Day day) noexcept {
  return working_days_value(
      rulebook.calendar().working_days_between(clock.anchor, day).count.count);
}

/// Says that a clock rests on days whose holidays were not announced, unless the act is in time
/// under every calendar: the n-th working day never comes before the n-th day.
inline void note_assumed(const Judge& judge, const RunningClock& clock, const WorkingDayResult& due,
                         std::int64_t working_days) noexcept {
  const std::int64_t passed = (judge.act.day - clock.anchor).count;
  if (!due.assumed || passed <= working_days) return;
  RuleRow row = judge.rulebook.row(RuleId::model_calendar_assumed, judge.act.day);
  row.provenance = Provenance::unconfirmed;
  judge.report(RuleId::model_calendar_assumed, row, "day", day_value(due.day), {});
}

/// The rules of one decision's clock.
struct DecisionClockRules {
  RuleId clock;
  RuleId extension;
};
inline constexpr DecisionClockRules admission_clock{RuleId::admission_decision_clock,
                                                    RuleId::admission_decision_extension};
inline constexpr DecisionClockRules recognition_clock{
    RuleId::admission_recognition_decision_clock, RuleId::admission_recognition_decision_extension};

/// Last working day in time, with what was granted on top of the plain clock.
[[nodiscard]] inline WorkingDayResult due_with(const Rulebook& rulebook, const RunningClock& clock,
                                               WorkingDays granted) noexcept {
  const WorkingDays whole{static_cast<std::int32_t>(clock.row->value.number) + granted.count};
  return rulebook.calendar().add_working_days(clock.anchor, whole);
}

/// An extension, and the day of the paper that gives it.
struct GrantedTime {
  WorkingDays working_days{};
  OptionalDay on{};
};

/// Row 32: what an extension adds to the clock. One that is given only when the plain time has run
/// out puts nothing off.
[[nodiscard]] inline WorkingDays added_to(const RunningClock& clock,
                                          const GrantedTime& granted) noexcept {
  const bool too_late = clock.known() && granted.on && *granted.on > clock.due.day;
  return too_late ? WorkingDays{} : granted.working_days;
}

[[nodiscard]] constexpr GrantedTime granted_for_admission(const Dossier& dossier) noexcept {
  return {dossier.decision_extension, dossier.decision_extended_on};
}
[[nodiscard]] constexpr GrantedTime granted_for_recognition(const Dossier& dossier) noexcept {
  return {dossier.recognition_extension, dossier.recognition_extended_on};
}

/// Rows 31, 32 and 41: an extension counts when it is recorded in time. Without one, what is late
/// but could have been extended says that; later than that, or than the recorded extension, is a
/// breach.
inline void check_clock(const Judge& judge, OptionalDay anchor, const DecisionClockRules& rules,
                        const GrantedTime& given) noexcept {
  if (!anchor) return;
  const RunningClock clock = start_clock(judge.rulebook, rules.clock, *anchor);
  const WorkingDays granted = added_to(clock, given);
  judge.verdict.rest_on(clock.row->provenance);
  if (judge.cannot_judge(rules.clock, *clock.row, "day")) return;
  if (judge.act.day <= clock.due.day) {
    note_assumed(judge, clock, clock.due, clock.row->value.number);
    return;
  }

  const RuleValue used = days_used(judge.rulebook, clock, judge.act.day);
  if (granted.count > 0) {
    const WorkingDayResult due = due_with(judge.rulebook, clock, granted);
    const std::int64_t whole = clock.row->value.number + granted.count;
    note_assumed(judge, clock, due, whole);
    if (judge.act.day <= due.day) return;
    judge.advise(rules.clock, *clock.row, "day", used, working_days_value(whole));
    return;
  }
  const RuleRow& extension = judge.row_on(rules.extension, *anchor);
  const std::int64_t allowed = clock.row->value.number + extension.value.number;
  if (extension.provenance != Provenance::unknown) {
    const WorkingDays whole{static_cast<std::int32_t>(allowed)};
    const WorkingDayResult extended = judge.rulebook.calendar().add_working_days(*anchor, whole);
    note_assumed(judge, clock, extended, clock.row->value.number);
    if (judge.act.day <= extended.day) {
      judge.advise(rules.extension, extension, "day", used,
                   working_days_value(clock.row->value.number));
      return;
    }
  } else {
    note_assumed(judge, clock, clock.due, clock.row->value.number);
    judge.advise(rules.extension, extension, "day", {}, {});
  }
  judge.advise(rules.clock, *clock.row, "day", used, clock.row->value);
}

/// A clock without an extension: late is an advisory.
inline void check_plain_clock(const Judge& judge, RuleId rule, Day anchor,
                              std::string_view subject) noexcept {
  const RunningClock clock = start_clock(judge.rulebook, rule, anchor);
  judge.verdict.rest_on(clock.row->provenance);
  if (judge.cannot_judge(rule, *clock.row, subject)) return;
  note_assumed(judge, clock, clock.due, clock.row->value.number);
  if (judge.act.day <= clock.due.day) return;
  judge.advise(rule, *clock.row, "day", days_used(judge.rulebook, clock, judge.act.day),
               clock.row->value);
}

/// The committee of the new place decides by a clock of its own on a file that had been sent up
/// before the move (row 92).
[[nodiscard]] constexpr bool decides_on_a_received_file(const Dossier& dossier) noexcept {
  return dossier.move == MoveCase::sent_up && dossier.file_received_on;
}

/// The committee of the new place decides on a file for which no text gives it a time of its own
/// (rows 91 and 95).
[[nodiscard]] constexpr bool decides_without_a_time(const Dossier& dossier) noexcept {
  return dossier.move == MoveCase::resolved && dossier.file_received_on;
}

/// Within the time that began at the old place all is well; that it ran out there is no fault of
/// the new one, so more than that cannot be judged.
inline void check_time_begun_elsewhere(const Judge& judge) noexcept {
  const Dossier& dossier = judge.facts.dossier;
  if (dossier.cell_resolved_on) {
    const RunningClock clock =
        start_clock(judge.rulebook, admission_clock.clock, *dossier.cell_resolved_on);
    const WorkingDays granted = added_to(clock, granted_for_admission(dossier));
    if (clock.known() && judge.act.day <= due_with(judge.rulebook, clock, granted).day) return;
  }
  RuleRow nothing = judge.row(RuleId::admission_moved_decision_clock);
  nothing.provenance = Provenance::unknown;
  static_cast<void>(judge.cannot_judge(RuleId::admission_moved_decision_clock, nothing, "day"));
}

inline void check_decision_clock(const Judge& judge) noexcept {
  const Dossier& dossier = judge.facts.dossier;
  if (decides_without_a_time(dossier)) {
    check_time_begun_elsewhere(judge);
    return;
  }
  if (decides_on_a_received_file(dossier)) {
    check_plain_clock(judge, RuleId::admission_moved_decision_clock, *dossier.file_received_on,
                      "day");
    return;
  }
  check_clock(judge, dossier.cell_resolved_on, admission_clock, granted_for_admission(dossier));
}
inline void check_recognition_clock(const Judge& judge) noexcept {
  const Dossier& dossier = judge.facts.dossier;
  check_clock(judge, dossier.recognition_resolved_on, recognition_clock,
              granted_for_recognition(dossier));
}

/// Row 34: the day that starts the ceremony's clock. None when it is the receipt and that is not
/// recorded, or when nothing is known of the rule (`known` tells which).
struct CeremonyStart {
  OptionalDay anchor;
  const RuleRow* row = nullptr;
};

[[nodiscard]] inline CeremonyStart ceremony_start(const Rulebook& rulebook,
                                                  const Dossier& dossier) noexcept {
  const Day issued = dossier.decided_on.value_or(Day::first());
  const Day basis = policy::ceremony_clock_law == policy::CeremonyClockLaw::day_of_issue
                        ? issued
                        : dossier.received_on.value_or(issued);
  const RuleRow& row = rulebook.row(RuleId::admission_ceremony_clock_anchor, basis);
  if (row.provenance == Provenance::unknown) return {{}, &row};
  const bool from_issue = row.value.number == static_cast<std::int64_t>(CeremonyAnchor::issue);
  return {from_issue ? dossier.decided_on : dossier.received_on, &row};
}

/// Row 35: a late ceremony with the dated consent of the committee directly above is regular.
inline void check_late_ceremony(const Judge& judge, const RunningClock& clock) noexcept {
  judge.findings.late = true;
  const Document* consent = judge.act.late_consent;
  judge.findings.late_consented =
      consent != nullptr && consent->day && *consent->day <= judge.act.day;
  if (judge.findings.late_consented) return;
  judge.advise(RuleId::admission_ceremony_clock, *clock.row, "day",
               days_used(judge.rulebook, clock, judge.act.day), clock.row->value);
  const RuleRow& rule = judge.row_on(RuleId::admission_ceremony_late_consent, clock.anchor);
  judge.advise(RuleId::admission_ceremony_late_consent, rule, "late_consent",
               flag_value(consent != nullptr), flag_value(true));
}

/// The receipt of the decision, recorded once the ceremony is over: where it starts the clock of
/// the ceremony, that is judged now.
inline void check_receipt_after_ceremony(const Judge& judge) noexcept {
  Dossier dossier = judge.facts.dossier;
  if (!dossier.ceremony_on) return;
  if (judge.act.day > *dossier.ceremony_on) {
    judge.report_model(RuleId::model_receipt_after_ceremony, "day", day_value(judge.act.day),
                       day_value(*dossier.ceremony_on));
    return;
  }
  dossier.received_on = judge.act.day;
  const CeremonyStart start = ceremony_start(judge.rulebook, dossier);
  judge.verdict.rest_on(start.row->provenance);
  if (start.anchor != OptionalDay{judge.act.day} || dossier.ceremony_late) return;
  const RunningClock clock =
      start_clock(judge.rulebook, RuleId::admission_ceremony_clock, *start.anchor);
  if (judge.cannot_judge(RuleId::admission_ceremony_clock, *clock.row, "day")) return;
  if (*dossier.ceremony_on <= clock.due.day) return;
  judge.advise(RuleId::admission_ceremony_clock, *clock.row, "day",
               days_used(judge.rulebook, clock, *dossier.ceremony_on), clock.row->value);
}

/// Rows 34 and 35.
inline void check_ceremony_clock(const Judge& judge) noexcept {
  if (judge.act.command == AdmissionCommand::record_receipt) {
    check_receipt_after_ceremony(judge);
    return;
  }
  const CeremonyStart start = ceremony_start(judge.rulebook, judge.facts.dossier);
  judge.verdict.rest_on(start.row->provenance);
  if (judge.cannot_judge(RuleId::admission_ceremony_clock_anchor, *start.row, "day")) return;
  if (!start.anchor) {
    judge.report_model(RuleId::model_receipt_not_recorded, "");
    return;
  }
  const RunningClock clock =
      start_clock(judge.rulebook, RuleId::admission_ceremony_clock, *start.anchor);
  judge.verdict.rest_on(clock.row->provenance);
  if (judge.cannot_judge(RuleId::admission_ceremony_clock, *clock.row, "day")) return;
  note_assumed(judge, clock, clock.due, clock.row->value.number);
  if (judge.act.day > clock.due.day) check_late_ceremony(judge, clock);
}

// ---- probation and recognition
// --------------------------------------------------------------------

/// The rule on the length of probation: who was re-admitted is on probation again (row 53).
[[nodiscard]] inline RuleId probation_rule(const Rulebook& rulebook,
                                           const Dossier& dossier) noexcept {
  const RuleId again = RuleId::admission_readmission_probation;
  const bool known = dossier.readmission && dossier.ceremony_on &&
                     rulebook.row(again, *dossier.ceremony_on).provenance != Provenance::unknown;
  return known ? again : RuleId::admission_probation_length;
}

/// Tròn 12 tháng dự bị (row 37): the end of probation, from which the member is official (row 43),
/// by the law of the day of the ceremony. None before the ceremony.
[[nodiscard]] inline OptionalDay probation_end(const Rulebook& rulebook,
                                               const Dossier& dossier) noexcept {
  if (!dossier.ceremony_on) return {};
  const RuleRow& row = rulebook.row(probation_rule(rulebook, dossier), *dossier.ceremony_on);
  return add_months(*dossier.ceremony_on, months_of(row.value), policy::probation_rounding);
}

/// The first day on which the cell may vote on recognition (row 40). None before the ceremony.
[[nodiscard]] inline OptionalDay recognition_earliest(const Rulebook& rulebook,
                                                      const Dossier& dossier) noexcept {
  const OptionalDay end = probation_end(rulebook, dossier);
  if (!end) return {};
  return *end + policy::recognition_starts_after;
}

/// Rows 37 and 40: month 12 is complete, and the papers are dated after it. The Charter alone
/// refuses the days before; the last day itself is refused where the rule on the papers is known.
inline void check_month_12_complete(const Judge& judge) noexcept {
  const OptionalDay end = probation_end(judge.rulebook, judge.facts.dossier);
  if (!end) return;
  const OptionalDay first = *end + policy::recognition_starts_after;
  const RuleId rule = probation_rule(judge.rulebook, judge.facts.dossier);
  const RuleRow& length = judge.row_on(rule, *judge.facts.dossier.ceremony_on);
  if (judge.act.day < *end) {
    const Months served = completed_months(*judge.facts.dossier.ceremony_on, judge.act.day,
                                           policy::probation_rounding);
    // Where no text that blocks speaks of the papers, the last day itself will do.
    const RuleRow& then = judge.rulebook.row(RuleId::admission_recognition_earliest, *end);
    judge.report(rule, length, "day", months_value(served), length.value,
                 then.provenance <= Provenance::carried ? first : end);
    return;
  }
  if (judge.act.day >= *first) return;
  const RuleRow& papers = judge.row(RuleId::admission_recognition_earliest);
  if (judge.cannot_judge(RuleId::admission_recognition_earliest, papers, "day")) return;
  judge.report(RuleId::admission_recognition_earliest, papers, "day", day_value(judge.act.day),
               day_value(*first), first);
}

/// Row 43: however late the decision, the member is official from the exact end of month 12.
/// Policy: where no text was found, likewise, with the remark that it cannot be judged.
inline void check_recognition_effect(const Judge& judge) noexcept {
  const OptionalDay end = probation_end(judge.rulebook, judge.facts.dossier);
  if (!end) return;
  const RuleRow& row = judge.row(RuleId::admission_recognition_backdated);
  const bool backdated =
      judge.cannot_judge(RuleId::admission_recognition_backdated, row, "") || row.value.number != 0;
  judge.findings.official_from = backdated ? *end : judge.act.day;
}

/// Row 40: the cell votes within 30 working days of the end of month 12.
inline void check_recognition_window(const Judge& judge) noexcept {
  const OptionalDay end = probation_end(judge.rulebook, judge.facts.dossier);
  if (!end || judge.act.day <= *end) return;
  const RunningClock clock =
      start_clock(judge.rulebook, RuleId::admission_recognition_clock_cell, *end);
  judge.verdict.rest_on(clock.row->provenance);
  if (judge.cannot_judge(RuleId::admission_recognition_clock_cell, *clock.row, "day")) return;
  note_assumed(judge, clock, clock.due, clock.row->value.number);
  if (judge.act.day <= clock.due.day) return;
  judge.advise(RuleId::admission_recognition_clock_cell, *clock.row, "day",
               days_used(judge.rulebook, clock, judge.act.day), clock.row->value);
}

/// Row 39.
inline void check_new_member_certificate(const Judge& judge) noexcept {
  if (judge.facts.dossier.new_member_certificate_on) return;
  const RuleRow& row = judge.row(RuleId::admission_new_member_certificate);
  if (judge.cannot_judge(RuleId::admission_new_member_certificate, row, "")) return;
  judge.report(RuleId::admission_new_member_certificate, row, "", flag_value(false),
               flag_value(true));
}

/// Row 44: the ballots of one body on one matter that fell short most often: the cell's or the
/// grassroots committee's, on recognition or on striking off.
[[nodiscard]] constexpr std::uint32_t most_failed_ballots(const Dossier& dossier) noexcept {
  return std::max({dossier.failed_recognition_ballots, dossier.failed_committee_recognition_ballots,
                   dossier.failed_striking_off_ballots,
                   dossier.failed_committee_striking_off_ballots});
}

/// Row 44: so many ballots fell short that the matter goes up without a favourable one; reports it
/// where not.
inline void require_failed_ballots(const Judge& judge, std::uint32_t failed,
                                   std::string_view subject) noexcept {
  const RuleRow& row = judge.row(RuleId::admission_failed_ballots);
  if (judge.cannot_judge(RuleId::admission_failed_ballots, row, subject)) return;
  if (failed >= row.value.number) return;
  judge.require(RuleId::admission_failed_ballots, row, subject, count_value(failed), row.value);
}

/// Charter 5.2 and row 44: the cell voted in favour, or its ballots fell short often enough.
inline void check_recognition_forwarded(const Judge& judge) noexcept {
  const Dossier& dossier = judge.facts.dossier;
  if (dossier.recognition_vote_reached) return;
  if (!dossier.recognition_resolved_on) {
    const RuleRow& vote = judge.row(RuleId::admission_recognition_vote);
    judge.require(RuleId::admission_recognition_vote, vote, "", {}, vote.value);
    return;
  }
  require_failed_ballots(judge, dossier.failed_recognition_ballots, "");
}

/// Rows 42 and 44: the grassroots committee has voted on recognition, where one stands in between,
/// and in favour or so often that the matter goes up. One that decides itself does not first
/// propose to itself.
inline void check_recognition_grassroots_done(const Judge& judge) noexcept {
  const Dossier& dossier = judge.facts.dossier;
  const bool short_of_share = judge.facts.cell.under_grassroots_committee &&
                              !judge.facts.acting.is_grassroots &&
                              dossier.failed_committee_recognition_ballots > 0 &&
                              !dossier.grassroots_recognition_vote_reached;
  if (short_of_share) {
    require_failed_ballots(judge, dossier.failed_committee_recognition_ballots, "");
    return;
  }
  check_grassroots_done(judge, RuleId::admission_recognition_grassroots_vote,
                        dossier.recognition_grassroots_resolved_on);
}

/// Row 60: the ground is one of those that the text of the day lists.
inline void check_ground_listed(const Judge& judge) noexcept {
  const RuleRow& row = judge.row(RuleId::admission_striking_off_grounds);
  const auto ground = static_cast<unsigned>(judge.act.ground) -
                      static_cast<unsigned>(StrikingOffGround::charter_8_1);
  const std::int64_t bit = std::int64_t{1} << ground;
  if (judge.cannot_judge(RuleId::admission_striking_off_grounds, row, "ground")) return;
  if ((row.value.number & bit) != 0) return;
  judge.report(RuleId::admission_striking_off_grounds, row, "ground", RuleValue{Unit::flag, bit, 1},
               row.value);
}

/// Rows 44, 45 and 60: the ground for striking off holds on that day.
inline void check_striking_off_ground(const Judge& judge) noexcept {
  const Dossier& dossier = judge.facts.dossier;
  switch (judge.act.ground) {
    case StrikingOffGround::unfit_at_month_12:
      check_month_12_complete(judge);
      return;
    case StrikingOffGround::three_failed_ballots:
      require_failed_ballots(judge, most_failed_ballots(dossier), "ground");
      return;
    case StrikingOffGround::unspecified:
      judge.report_model(RuleId::model_ground_required, "ground");
      return;
    default:
      check_ground_listed(judge);
  }
}

/// Rows 44 and 46: the cell proposed it, or three ballots, of the cell or the committee, on
/// recognition or striking off, fell short and the matter went up.
inline void check_striking_off_forwarded(const Judge& judge) noexcept {
  const Dossier& dossier = judge.facts.dossier;
  // A proposal that a later vote on recognition has overtaken no longer counts.
  if (dossier.state == DossierState::striking_off_proposed) return;
  const std::uint32_t failed = most_failed_ballots(dossier);
  if (failed == 0) {
    judge.report_model(RuleId::workflow_not_allowed_in_state, "", state_value(dossier.state),
                       state_value(DossierState::striking_off_proposed));
    return;
  }
  require_failed_ballots(judge, failed, "");
}

}  // namespace dangvien::inline v0::admission
