// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/checks/after_decision.hpp: extending the time to decide, and the acts that
// follow a decision: telling the cell, the member's papers, announcing, striking off (admission
// notes, rows 32, 33, 38, 41, 44, 46, 61, 74 and 106). Lateness advises and never refuses.
#pragma once

#include "dangvien/admission/checks/clocks.hpp"

namespace dangvien::inline v0::admission {

/// Row 32: an extension is given while the plain time runs, and once.
inline void advise_on_extension(const Judge& judge, const DecisionClockRules& rules, Day anchor,
                                const GrantedTime& before) noexcept {
  const RuleRow& row = judge.row_on(rules.extension, anchor);
  if (before.working_days.count > 0) {
    judge.advise(rules.extension, row, "working_days",
                 working_days_value(before.working_days.count), row.value);
  }
  const RunningClock clock = start_clock(judge.rulebook, rules.clock, anchor);
  if (!clock.known() || judge.act.day <= clock.due.day) return;
  judge.advise(rules.extension, row, "day", days_used(judge.rulebook, clock, judge.act.day),
               clock.row->value);
}

/// Rows 32 and 41: within the days that the law of the clock's first day allows.
inline void check_extension(const Judge& judge) noexcept {
  const Dossier& dossier = judge.facts.dossier;
  const ExtendDecision& command = *judge.act.extension;
  const bool of_admission = is_before_decision(dossier.state);
  const DecisionClockRules& rules = of_admission ? admission_clock : recognition_clock;
  const OptionalDay anchor =
      of_admission ? dossier.cell_resolved_on : dossier.recognition_resolved_on;
  const RuleValue days = working_days_value(command.working_days.count);
  if (command.working_days.count < 1) {
    judge.report_model(RuleId::model_extension_empty, "working_days", days);
  }
  if (command.reason.empty()) judge.report_model(RuleId::model_reason_required, "reason");
  const RuleRow& row = judge.row_on(rules.extension, anchor.value_or(judge.act.day));
  if (judge.cannot_judge(rules.extension, row, "working_days")) return;
  if (command.working_days.count > row.value.number) {
    judge.require(rules.extension, row, "working_days", days, row.value);
    return;
  }
  if (!anchor) return;
  advise_on_extension(
      judge, rules, *anchor,
      of_admission ? granted_for_admission(dossier) : granted_for_recognition(dossier));
}

/// Row 33: who was late tells the cell why, and answers for it.
inline void check_notification(const Judge& judge) noexcept {
  const Dossier& dossier = judge.facts.dossier;
  const RuleRow& row = judge.row(RuleId::admission_notification_duty);
  if (judge.cannot_judge(RuleId::admission_notification_duty, row, "day")) return;
  const OptionalDay result = dossier.decided_on ? dossier.decided_on : dossier.closed_on;
  if (!dossier.cell_resolved_on || !result) return;
  const RunningClock clock =
      start_clock(judge.rulebook, admission_clock.clock, *dossier.cell_resolved_on);
  if (!clock.known()) return;
  const WorkingDays granted = added_to(clock, granted_for_admission(dossier));
  if (*result <= due_with(judge.rulebook, clock, granted).day) return;
  judge.advise(RuleId::admission_notification_duty, row, "day", day_value(*result), {});
}

/// Row 38.
inline void check_member_cv(const Judge& judge) noexcept {
  const OptionalDay ceremony = judge.facts.dossier.ceremony_on;
  if (!ceremony) return;
  const RuleId rule = RuleId::admission_member_cv_clock;
  const RunningClock clock = start_clock(judge.rulebook, rule, *ceremony);
  judge.verdict.rest_on(clock.row->provenance);
  if (judge.cannot_judge(rule, *clock.row, "day")) return;
  note_assumed(judge, clock, clock.due, clock.row->value.number);
  if (judge.act.day <= clock.due.day) return;
  judge.advise(rule, *clock.row, "day", days_used(judge.rulebook, clock, judge.act.day),
               clock.row->value);
}

/// Row 106: at the next meeting of the cell, which meets monthly.
inline void check_announcement(const Judge& judge) noexcept {
  const OptionalDay recognised = judge.facts.dossier.recognised_on;
  const RuleId rule = RuleId::admission_recognition_announced;
  const RuleRow& row = judge.row(rule);
  if (judge.cannot_judge(rule, row, "day") || !recognised) return;
  const Day latest =
      add_months(*recognised, policy::cell_meets_every, MonthRounding::last_valid_day);
  if (judge.act.day <= latest) return;
  judge.advise(rule, row, "day", day_value(judge.act.day), day_value(latest));
}

/// Rows 33, 38, 74 and 106: an act that follows the decision comes in time.
inline void check_timely(const Judge& judge) noexcept {
  switch (judge.act.command) {
    case AdmissionCommand::notify_decision:
      return check_notification(judge);
    case AdmissionCommand::record_member_cv:
      return check_member_cv(judge);
    case AdmissionCommand::announce_recognition:
      return check_announcement(judge);
    default:
      break;
  }
  // Row 74: at the nearest meeting after the card arrived; no day count.
  const RuleRow& row = judge.row(RuleId::admission_card_handover);
  static_cast<void>(judge.cannot_judge(RuleId::admission_card_handover, row, "day"));
}

/// Row 61: self-criticism, or so many requests in vain, or a refusal on purpose. Being unfit at
/// month 12 and failed ballots have papers of their own.
inline void check_striking_off_procedure(const Judge& judge) noexcept {
  const StrikingOffGround ground = judge.act.ground;
  const SelfCriticism criticism = judge.act.self_criticism;
  if (ground < StrikingOffGround::charter_8_1 || criticism == SelfCriticism::heard ||
      criticism == SelfCriticism::refused) {
    return;
  }
  const RuleId rule = RuleId::admission_striking_off_requests;
  const RuleRow& row = judge.row(rule);
  const bool in_vain = criticism == SelfCriticism::requested_in_vain;
  if (judge.cannot_judge(rule, row, in_vain ? "requests" : "self_criticism")) return;
  if (!in_vain) {
    judge.advise(rule, row, "self_criticism", {}, row.value);
  } else if (judge.act.requests < row.value.number) {
    judge.require(rule, row, "requests", count_value(judge.act.requests), row.value);
  }
}

/// Rows 44 and 46: on a proposal to strike off the grassroots committee has voted, where one stands
/// in between, and in favour or so often that the matter goes up.
inline void check_striking_off_grassroots_done(const Judge& judge) noexcept {
  const Dossier& dossier = judge.facts.dossier;
  if (dossier.state != DossierState::striking_off_proposed) return;  // three ballots fell short
  const bool short_of_share = judge.facts.cell.under_grassroots_committee &&
                              !judge.facts.acting.is_grassroots &&
                              dossier.failed_committee_striking_off_ballots > 0 &&
                              !dossier.grassroots_striking_off_vote_reached;
  if (short_of_share) {
    require_failed_ballots(judge, dossier.failed_committee_striking_off_ballots, "");
    return;
  }
  check_grassroots_done(judge, RuleId::admission_striking_off_grassroots_vote,
                        dossier.grassroots_striking_off_resolved_on);
}

}  // namespace dangvien::inline v0::admission
