// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/checks/moves.hpp: an applicant who moves to another place (admission notes,
// §3.3, rows 90 to 96). What was done before the move decides the case; a decision of the old place
// serves when it came in time after the transfer decision, and is annulled by its issuer when not.
#pragma once

#include "dangvien/admission/checks/bodies.hpp"
#include "dangvien/admission/checks/clocks.hpp"
#include "dangvien/admission/judge.hpp"

namespace dangvien::inline v0::admission {

/// Rows 94 and 95: the time after the transfer decision in which the old place may still decide.
[[nodiscard]] inline RunningClock decision_window(const Rulebook& rulebook, Day moved) noexcept {
  return start_clock(rulebook, RuleId::admission_move_decision_window, moved);
}

inline void advise_late_decision(const Judge& judge, const RunningClock& window,
                                 Day decided) noexcept {
  judge.advise(RuleId::admission_move_decision_window, *window.row, "day",
               days_used(judge.rulebook, window, decided), window.row->value);
}

/// The case of a dossier that was decided: the day of the act is that of the transfer decision.
[[nodiscard]] inline MoveCase decided_case(const Judge& judge) noexcept {
  const Dossier& dossier = judge.facts.dossier;
  if (judge.facts.acting.same_authority) return MoveCase::decided_same_authority;
  const RunningClock window = decision_window(judge.rulebook, judge.act.day);
  if (!window.known() || !dossier.decided_on || *dossier.decided_on <= window.due.day) {
    return MoveCase::decided_in_time;
  }
  advise_late_decision(judge, window, *dossier.decided_on);
  return MoveCase::decided_late;
}

[[nodiscard]] inline MoveCase move_case(const Judge& judge) noexcept {
  const Dossier& dossier = judge.facts.dossier;
  if (dossier.state < DossierState::cell_resolved) return MoveCase::before_resolution;
  if (dossier.state == DossierState::decided) return decided_case(judge);
  return dossier.file_sent_up_on ? MoveCase::sent_up : MoveCase::resolved;
}

/// Rows 90 to 95: to the cell of another place, and with the old place's certificate where the cell
/// had not resolved.
inline void check_move(const Judge& judge) noexcept {
  const ActingFacts& acting = judge.facts.acting;
  if (acting.kind != OrganisationKind::cell && acting.kind != OrganisationKind::grassroots_cell) {
    judge.report_model(RuleId::model_organisation_holds_no_members, "organisation",
                       kind_value(acting.kind), kind_value(OrganisationKind::cell));
  } else if (acting.is_cell) {
    judge.report_model(RuleId::model_same_cell, "organisation");
  }
  judge.findings.move = move_case(judge);
  const bool certifies = judge.findings.move == MoveCase::before_resolution;
  const RuleId rule = certifies ? RuleId::admission_move_before_resolution
                                : RuleId::admission_move_after_resolution;
  const RuleRow& row = judge.row(rule);
  if (judge.cannot_judge(rule, row, certifies ? "help_certified" : "")) return;
  if (!certifies || judge.act.help_certified) return;
  judge.report(rule, row, "help_certified", flag_value(false), flag_value(true));
}

/// Rows 91, 92, 94 and 95: the old place sends the file of an applicant who moved, once.
inline void check_forwarding(const Judge& judge) noexcept {
  const Dossier& dossier = judge.facts.dossier;
  const bool decided = dossier.state == DossierState::decided;
  const bool waits =
      decided ? dossier.move == MoveCase::decided_in_time || dossier.move == MoveCase::decided_late
              : was_resolved_elsewhere(dossier);
  if (!waits || dossier.file_forwarded_on) {
    judge.report_model(RuleId::model_file_step, "step");
    return;
  }
  if (dossier.move == MoveCase::decided_late &&
      judge.facts.acting.organisation != dossier.decided_by) {
    const RuleRow& row = judge.row(RuleId::admission_move_annulled_by_issuer);
    judge.report(RuleId::admission_move_annulled_by_issuer, row, "organisation", flag_value(false),
                 row.value);
  } else if (!judge.facts.acting.above_former) {
    judge.report_model(RuleId::model_organisation_not_above_cell, "organisation");
  }
  if (dossier.move == MoveCase::sent_up && dossier.moved_on) {
    check_plain_clock(judge, RuleId::admission_move_forward_clock, *dossier.moved_on, "day");
  }
}

/// The file takes a step that follows from what was done with it.
inline void check_file_step(const Judge& judge) noexcept {
  const Dossier& dossier = judge.facts.dossier;
  switch (judge.act.file_step) {
    case FileStep::sent_up:
      if (dossier.moved_on || dossier.file_sent_up_on || dossier.decided_on) break;
      check_above_cell(judge);
      return;
    case FileStep::forwarded:
      check_forwarding(judge);
      return;
    case FileStep::received:
      if (!dossier.file_forwarded_on || dossier.file_received_on) break;
      check_above_cell(judge);
      return;
    case FileStep::unspecified:
      break;
  }
  judge.report_model(RuleId::model_file_step, "step");
}

/// A question about the decision that waits for its answer.
[[nodiscard]] constexpr bool question_open(const Dossier& dossier) noexcept {
  return dossier.decision_questioned_on &&
         (!dossier.question_answered_on ||
          *dossier.question_answered_on < *dossier.decision_questioned_on);
}

/// Rows 94 to 96, without looking at who acts: a question may be asked about a decision of another
/// place, one that is open is answered, and the file of a decided dossier goes nowhere unless the
/// applicant moved.
inline void check_elsewhere(const Judge& judge) noexcept {
  const Dossier& dossier = judge.facts.dossier;
  const bool open = question_open(dossier);
  if (judge.act.command == AdmissionCommand::forward_file) {
    const bool stays = dossier.move == MoveCase::none ||
                       dossier.move == MoveCase::before_resolution ||
                       dossier.move == MoveCase::decided_same_authority;
    if (dossier.decided_on && stays) judge.report_model(RuleId::model_file_step, "");
    return;
  }
  const bool asks = judge.act.command == AdmissionCommand::question_decision;
  const bool possible = asks ? dossier.move == MoveCase::decided_in_time && !open : open;
  if (!possible) judge.report_model(RuleId::model_question_not_open, "");
}

/// Row 96: the receiver asks, the issuer answers in time.
inline void check_question(const Judge& judge) noexcept {
  const Dossier& dossier = judge.facts.dossier;
  if (judge.act.command == AdmissionCommand::question_decision) {
    check_above_cell(judge);
    return;
  }
  if (judge.facts.acting.organisation != dossier.decided_by) {
    const RuleRow& row = judge.row(RuleId::admission_move_annulled_by_issuer);
    judge.report(RuleId::admission_move_annulled_by_issuer, row, "organisation", flag_value(false),
                 row.value);
  }
  if (!question_open(dossier)) return;
  check_plain_clock(judge, RuleId::admission_question_clock, *dossier.decision_questioned_on,
                    "day");
}

/// Row 94: the old place decides in time after the transfer decision, or leaves it to the new one.
inline void check_old_place_in_time(const Judge& judge) noexcept {
  const Dossier& dossier = judge.facts.dossier;
  if (!decides_for_the_old_place(judge)) return;
  const RunningClock window = decision_window(judge.rulebook, *dossier.moved_on);
  if (judge.cannot_judge(RuleId::admission_move_decision_window, *window.row, "day")) return;
  if (judge.act.day <= window.due.day) return;
  judge.report(RuleId::admission_move_decision_window, *window.row, "day",
               days_used(judge.rulebook, window, judge.act.day), window.row->value);
}

/// What is done at the new place waits for the file of the old one.
inline void check_file_has_come(const Judge& judge, RuleId rule) noexcept {
  if (judge.facts.dossier.file_received_on) return;
  const RuleRow& row = judge.row(rule);
  if (judge.cannot_judge(rule, row, "")) return;
  judge.report(rule, row, "", flag_value(false), flag_value(true));
}

/// Rows 90 and 91: somebody of the new place helps the applicant.
inline void check_moved_helper(const Judge& judge) noexcept {
  const Dossier& dossier = judge.facts.dossier;
  if (!dossier.moved_on) return;
  if (dossier.helper_assigned_on && *dossier.helper_assigned_on >= *dossier.moved_on) return;
  const RuleRow& row = judge.row(RuleId::admission_moved_helper);
  if (judge.cannot_judge(RuleId::admission_moved_helper, row, "")) return;
  judge.advise(RuleId::admission_moved_helper, row, "", flag_value(false), flag_value(true));
}

/// Row 90: before the cell of the new place considers.
inline void check_helped_at_new_place(const Judge& judge) noexcept {
  if (judge.facts.dossier.move == MoveCase::before_resolution) check_moved_helper(judge);
}

/// Rows 91 and 92: the committee of the new place answers on a file that it has, for an applicant
/// whom somebody helps there. A committee that stands above both places has the file already.
inline void check_new_place_ready(const Judge& judge) noexcept {
  const bool decides = judge.act.command == AdmissionCommand::decide_admission;
  const bool declines = judge.act.command == AdmissionCommand::decline_admission;
  if ((!decides && !declines) || !was_resolved_elsewhere(judge.facts.dossier)) return;
  if (decides_for_the_old_place(judge)) return;
  if (!judge.facts.acting.above_former) {
    check_file_has_come(judge, RuleId::admission_move_after_resolution);
  }
  if (decides) check_moved_helper(judge);
}

/// Rows 94 to 96: the decision of the old place serves at the new one.
inline void check_decision_serves(const Judge& judge) noexcept {
  const Dossier& dossier = judge.facts.dossier;
  if (!dossier.moved_on) return;
  check_old_place_in_time(judge);
  if (!dossier.decided_on) return;
  if (dossier.move == MoveCase::decided_late) {
    const RunningClock window = decision_window(judge.rulebook, *dossier.moved_on);
    judge.report(RuleId::admission_move_decision_window, *window.row, "",
                 days_used(judge.rulebook, window, *dossier.decided_on), window.row->value);
  } else if (dossier.move == MoveCase::decided_in_time) {
    check_file_has_come(judge, RuleId::admission_moved_ceremony_file);
  }
  const bool stands =
      !dossier.decision_questioned_on || (!question_open(dossier) && dossier.decision_upheld);
  if (stands) return;
  const RuleRow& row = judge.row(RuleId::admission_question_waits);
  if (judge.cannot_judge(RuleId::admission_question_waits, row, "")) return;
  judge.report(RuleId::admission_question_waits, row, "", flag_value(false), flag_value(true));
}

}  // namespace dangvien::inline v0::admission
