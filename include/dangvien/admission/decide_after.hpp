// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/decide_after.hpp: what goes beside the line of acts: more time to decide,
// telling the cell, the member's papers, the grassroots committee's vote on striking off, and the
// annulment of a wrong admission. See decide.hpp, which includes this file. Invariants: those of
// decide.hpp.
#pragma once

#include "dangvien/admission/decide.hpp"

namespace dangvien::inline v0 {

namespace admission {

/// The answer to a command that says no more than which dossier and when.
template <typename EventBody, typename CommandBody>
[[nodiscard]] Decision<EventBody> decide_plain(const AdmissionFacts& facts,
                                               const Rulebook& rulebook, AdmissionCommand kind,
                                               const CommandBody& command) noexcept {
  Decision<EventBody> decision;
  const Act act{.command = kind, .day = command.day};
  if (judged(decision, facts, rulebook, act)) decision.event.dossier = command.dossier;
  return decision;
}

}  // namespace admission

/// Of admission or, in probation, of recognition. Allocates to copy the reason; std::bad_alloc is
/// the only exception.
[[nodiscard]] inline Decision<DecisionExtended> decide(const AdmissionFacts& facts,
                                                       const Rulebook& rulebook,
                                                       const ExtendDecision& command) {
  Decision<DecisionExtended> decision;
  admission::Act act{.command = AdmissionCommand::extend_decision, .day = command.day};
  act.extension = &command;
  if (admission::judged(decision, facts, rulebook, act)) {
    decision.event = {.dossier = command.dossier,
                      .organisation = command.organisation,
                      .working_days = command.working_days,
                      .reason = command.reason};
  }
  return decision;
}

[[nodiscard]] inline Decision<DecisionNotified> decide(const AdmissionFacts& facts,
                                                       const Rulebook& rulebook,
                                                       const NotifyDecision& command) noexcept {
  Decision<DecisionNotified> decision;
  const admission::Act act{.command = AdmissionCommand::notify_decision, .day = command.day};
  if (admission::judged(decision, facts, rulebook, act)) {
    decision.event = {.dossier = command.dossier, .organisation = command.organisation};
  }
  return decision;
}

/// Row 59. Allocates to copy reason and consent; std::bad_alloc is the only exception.
[[nodiscard]] inline Decision<AdmissionAnnulled> decide(const AdmissionFacts& facts,
                                                        const Rulebook& rulebook,
                                                        const AnnulAdmission& command) {
  Decision<AdmissionAnnulled> decision;
  admission::Act act{.command = AdmissionCommand::annul_admission, .day = command.day};
  act.annulment = &command;
  if (admission::judged(decision, facts, rulebook, act)) {
    decision.event = {.dossier = command.dossier,
                      .organisation = command.organisation,
                      .ground = command.ground,
                      .reason = command.reason,
                      .redo_from = command.redo_from,
                      .consent = command.consent};
  }
  return decision;
}

[[nodiscard]] inline Decision<GrassrootsStrikingOffResolved> decide(
    const AdmissionFacts& facts, const Rulebook& rulebook,
    const ResolveGrassrootsStrikingOff& command) noexcept {
  Decision<GrassrootsStrikingOffResolved> decision;
  admission::Act act{.command = AdmissionCommand::resolve_grassroots_striking_off,
                     .day = command.day};
  act.ballot = &command.ballot;
  admission::Findings findings;
  if (admission::judged(decision, facts, rulebook, act, findings)) {
    decision.event = {.dossier = command.dossier,
                      .organisation = command.organisation,
                      .ballot = command.ballot,
                      .reached = findings.reached};
  }
  return decision;
}

[[nodiscard]] inline Decision<MemberCvRecorded> decide(const AdmissionFacts& facts,
                                                       const Rulebook& rulebook,
                                                       const RecordMemberCv& command) noexcept {
  return admission::decide_plain<MemberCvRecorded>(facts, rulebook,
                                                   AdmissionCommand::record_member_cv, command);
}

[[nodiscard]] inline Decision<RecognitionAnnounced> decide(
    const AdmissionFacts& facts, const Rulebook& rulebook,
    const AnnounceRecognition& command) noexcept {
  return admission::decide_plain<RecognitionAnnounced>(
      facts, rulebook, AdmissionCommand::announce_recognition, command);
}

[[nodiscard]] inline Decision<CardHandedOver> decide(const AdmissionFacts& facts,
                                                     const Rulebook& rulebook,
                                                     const HandOverCard& command) noexcept {
  return admission::decide_plain<CardHandedOver>(facts, rulebook, AdmissionCommand::hand_over_card,
                                                 command);
}

}  // namespace dangvien::inline v0
