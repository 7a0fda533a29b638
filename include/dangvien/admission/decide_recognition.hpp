// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/decide_recognition.hpp: the second half of the workflow, from the ceremony to
// the official member, striking off, and taking off the list. See decide.hpp, which includes this
// file. Invariants: those of decide.hpp.
#pragma once

#include "dangvien/admission/decide.hpp"

namespace dangvien::inline v0 {

/// The ceremony: probation starts on its day. Allocates to copy a consent; std::bad_alloc is the
/// only exception.
[[nodiscard]] inline Decision<CeremonyHeld> decide(const AdmissionFacts& facts,
                                                   const Rulebook& rulebook,
                                                   const HoldCeremony& command) {
  Decision<CeremonyHeld> decision;
  admission::Act act{.command = AdmissionCommand::hold_ceremony, .day = command.day};
  act.late_consent = admission::pointer_to(command.late_consent);
  act.helper = command.helper;
  admission::Findings findings;
  if (admission::judged(decision, facts, rulebook, act, findings)) {
    decision.event = {.dossier = command.dossier,
                      .helper = command.helper,
                      .late = findings.late,
                      .late_consented = findings.late_consented,
                      .late_consent = command.late_consent};
  }
  return decision;
}

[[nodiscard]] inline Decision<NewMemberCertificateRecorded> decide(
    const AdmissionFacts& facts, const Rulebook& rulebook,
    const RecordNewMemberCertificate& command) noexcept {
  Decision<NewMemberCertificateRecorded> decision;
  const admission::Act act{.command = AdmissionCommand::record_new_member_certificate,
                           .day = command.day};
  if (admission::judged(decision, facts, rulebook, act))
    decision.event = {.dossier = command.dossier};
  return decision;
}

/// The cell's vote on recognition, possible once month 12 is complete.
[[nodiscard]] inline Decision<RecognitionResolved> decide(
    const AdmissionFacts& facts, const Rulebook& rulebook,
    const ResolveRecognition& command) noexcept {
  Decision<RecognitionResolved> decision;
  admission::Act act{.command = AdmissionCommand::resolve_recognition, .day = command.day};
  act.ballot = &command.ballot;
  admission::Findings findings;
  if (admission::judged(decision, facts, rulebook, act, findings)) {
    decision.event = {
        .dossier = command.dossier, .ballot = command.ballot, .reached = findings.reached};
  }
  return decision;
}

[[nodiscard]] inline Decision<RecognitionAppraised> decide(
    const AdmissionFacts& facts, const Rulebook& rulebook,
    const AppraiseRecognition& command) noexcept {
  Decision<RecognitionAppraised> decision;
  const admission::Act act{.command = AdmissionCommand::appraise_recognition, .day = command.day};
  if (admission::judged(decision, facts, rulebook, act)) {
    decision.event = {.dossier = command.dossier,
                      .organisation = command.organisation,
                      .favourable = command.favourable};
  }
  return decision;
}

[[nodiscard]] inline Decision<GrassrootsRecognitionResolved> decide(
    const AdmissionFacts& facts, const Rulebook& rulebook,
    const ResolveGrassrootsRecognition& command) noexcept {
  Decision<GrassrootsRecognitionResolved> decision;
  admission::Act act{.command = AdmissionCommand::resolve_grassroots_recognition,
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

/// Recognition. However late, it makes the member official as of the exact end of month 12 (row 43,
/// admission.recognition_backdated).
[[nodiscard]] inline Decision<RecognitionDecided> decide(
    const AdmissionFacts& facts, const Rulebook& rulebook,
    const DecideRecognition& command) noexcept {
  Decision<RecognitionDecided> decision;
  admission::Act act{.command = AdmissionCommand::decide_recognition, .day = command.day};
  act.ballot = &command.ballot;
  admission::Findings findings;
  if (admission::judged(decision, facts, rulebook, act, findings)) {
    decision.event = {.dossier = command.dossier,
                      .organisation = command.organisation,
                      .tier = findings.tier,
                      .ballot = command.ballot,
                      .official_from = findings.official_from.value_or(command.day)};
  }
  return decision;
}

[[nodiscard]] inline Decision<StrikingOffProposed> decide(
    const AdmissionFacts& facts, const Rulebook& rulebook,
    const ProposeStrikingOff& command) noexcept {
  Decision<StrikingOffProposed> decision;
  admission::Act act{.command = AdmissionCommand::propose_striking_off, .day = command.day};
  act.ballot = &command.ballot;
  act.ground = command.ground;
  act.self_criticism = command.self_criticism;
  act.requests = command.requests;
  admission::Findings findings;
  if (admission::judged(decision, facts, rulebook, act, findings)) {
    decision.event = {.dossier = command.dossier,
                      .ground = command.ground,
                      .ballot = command.ballot,
                      .reached = findings.reached,
                      .self_criticism = command.self_criticism,
                      .requests = command.requests};
  }
  return decision;
}

[[nodiscard]] inline Decision<StrikingOffDecided> decide(
    const AdmissionFacts& facts, const Rulebook& rulebook,
    const DecideStrikingOff& command) noexcept {
  Decision<StrikingOffDecided> decision;
  admission::Act act{.command = AdmissionCommand::decide_striking_off, .day = command.day};
  act.ballot = &command.ballot;
  admission::Findings findings;
  if (admission::judged(decision, facts, rulebook, act, findings)) {
    decision.event = {.dossier = command.dossier,
                      .organisation = command.organisation,
                      .tier = findings.tier,
                      .ballot = command.ballot};
  }
  return decision;
}

/// Allocates to copy the reason; std::bad_alloc is the only exception.
[[nodiscard]] inline Decision<ProspectRemoved> decide(const AdmissionFacts& facts,
                                                      const Rulebook& rulebook,
                                                      const RemoveProspect& command) {
  Decision<ProspectRemoved> decision;
  const admission::Act act{.command = AdmissionCommand::remove_prospect, .day = command.day};
  if (admission::judged(decision, facts, rulebook, act)) {
    decision.event = {.dossier = command.dossier, .reason = command.reason};
  }
  return decision;
}

}  // namespace dangvien::inline v0

#include "dangvien/admission/decide_after.hpp"  // IWYU pragma: export
