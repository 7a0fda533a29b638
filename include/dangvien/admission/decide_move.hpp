// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/decide_move.hpp: deciding what an applicant's move to another place asks for.
// Invariants: those of decide.hpp, which includes this file; include that one.
#pragma once

#include "dangvien/admission/decide.hpp"

namespace dangvien::inline v0 {

/// From the day of the command on the cell of the new place has the dossier. Who is credited with
/// the admission: policy::credit_of_moved.
[[nodiscard]] inline Decision<ApplicantTransferred> decide(
    const AdmissionFacts& facts, const Rulebook& rulebook,
    const TransferApplicant& command) noexcept {
  Decision<ApplicantTransferred> decision;
  admission::Act act{.command = AdmissionCommand::transfer_applicant, .day = command.day};
  act.help_certified = command.help_certified;
  admission::Findings findings;
  if (admission::judged(decision, facts, rulebook, act, findings)) {
    decision.event = {.dossier = command.dossier,
                      .organisation = command.organisation,
                      .moved_from = facts.dossier.organisation,
                      .move = findings.move};
  }
  return decision;
}

/// Forwarding a decision that came too late after the transfer decision annuls it.
[[nodiscard]] inline Decision<FileForwarded> decide(const AdmissionFacts& facts,
                                                    const Rulebook& rulebook,
                                                    const ForwardFile& command) noexcept {
  Decision<FileForwarded> decision;
  admission::Act act{.command = AdmissionCommand::forward_file, .day = command.day};
  act.file_step = command.step;
  if (admission::judged(decision, facts, rulebook, act)) {
    decision.event = {.dossier = command.dossier,
                      .organisation = command.organisation,
                      .step = command.step,
                      .annuls = command.step == FileStep::forwarded &&
                                facts.dossier.state == DossierState::decided &&
                                facts.dossier.move == MoveCase::decided_late};
  }
  return decision;
}

/// Allocates to copy the reason; std::bad_alloc is the only exception.
[[nodiscard]] inline Decision<DecisionQuestioned> decide(const AdmissionFacts& facts,
                                                         const Rulebook& rulebook,
                                                         const QuestionDecision& command) {
  Decision<DecisionQuestioned> decision;
  const admission::Act act{.command = AdmissionCommand::question_decision, .day = command.day};
  if (admission::judged(decision, facts, rulebook, act)) {
    decision.event = {
        .dossier = command.dossier, .organisation = command.organisation, .reason = command.reason};
  }
  return decision;
}

[[nodiscard]] inline Decision<QuestionAnswered> decide(const AdmissionFacts& facts,
                                                       const Rulebook& rulebook,
                                                       const AnswerQuestion& command) noexcept {
  Decision<QuestionAnswered> decision;
  const admission::Act act{.command = AdmissionCommand::answer_question, .day = command.day};
  if (admission::judged(decision, facts, rulebook, act)) {
    decision.event = {
        .dossier = command.dossier, .organisation = command.organisation, .upheld = command.upheld};
  }
  return decision;
}

}  // namespace dangvien::inline v0
