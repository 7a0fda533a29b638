// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/decide_verification.hpp: deciding helpers, letters of verification and
// waivers. Invariants: those of decide.hpp, which includes this file; include that one.
#pragma once

#include "dangvien/admission/decide.hpp"

namespace dangvien::inline v0 {

/// Another helper, before the ceremony or during probation.
[[nodiscard]] inline Decision<HelperAssigned> decide(const AdmissionFacts& facts,
                                                     const Rulebook& rulebook,
                                                     const AssignHelper& command) noexcept {
  Decision<HelperAssigned> decision;
  admission::Act act{.command = AdmissionCommand::assign_helper, .day = command.day};
  act.helper = command.helper;
  act.remark = command.remark;
  if (admission::judged(decision, facts, rulebook, act)) {
    decision.event = {.dossier = command.dossier,
                      .helper = command.helper,
                      .previous = facts.dossier.helper,
                      .remark = command.remark,
                      .temporary_cell = command.temporary_cell};
  }
  return decision;
}

/// Numbers the letter. Allocates to copy the recipient; std::bad_alloc is the only exception.
[[nodiscard]] inline Decision<VerificationLetterSent> decide(
    const AdmissionFacts& facts, const Rulebook& rulebook, const SendVerificationLetter& command) {
  Decision<VerificationLetterSent> decision;
  admission::Act act{.command = AdmissionCommand::send_verification_letter, .day = command.day};
  act.edges_sealed = command.edges_sealed;
  if (admission::judged(decision, facts, rulebook, act)) {
    decision.event = {.dossier = command.dossier,
                      .number = static_cast<std::uint32_t>(facts.dossier.letters.size()) + 1,
                      .recipient = command.recipient,
                      .abroad = command.abroad,
                      .verifier = command.verifier};
  }
  return decision;
}

[[nodiscard]] inline Decision<VerificationLetterChased> decide(
    const AdmissionFacts& facts, const Rulebook& rulebook,
    const ChaseVerificationLetter& command) noexcept {
  Decision<VerificationLetterChased> decision;
  admission::Act act{.command = AdmissionCommand::chase_verification_letter, .day = command.day};
  act.letter = command.number;
  act.received_on = command.received_on;
  if (admission::judged(decision, facts, rulebook, act)) {
    decision.event = {
        .dossier = command.dossier, .number = command.number, .received_on = command.received_on};
  }
  return decision;
}

[[nodiscard]] inline Decision<VerificationReplyRecorded> decide(
    const AdmissionFacts& facts, const Rulebook& rulebook,
    const RecordVerificationReply& command) noexcept {
  Decision<VerificationReplyRecorded> decision;
  admission::Act act{.command = AdmissionCommand::record_verification_reply, .day = command.day};
  act.letter = command.number;
  act.received_on = command.received_on;
  if (admission::judged(decision, facts, rulebook, act)) {
    decision.event = {
        .dossier = command.dossier, .number = command.number, .received_on = command.received_on};
  }
  return decision;
}

[[nodiscard]] inline Decision<VerificationWaived> decide(
    const AdmissionFacts& facts, const Rulebook& rulebook,
    const WaiveVerification& command) noexcept {
  Decision<VerificationWaived> decision;
  admission::Act act{.command = AdmissionCommand::waive_verification, .day = command.day};
  act.waiver = &command;
  if (admission::judged(decision, facts, rulebook, act)) {
    decision.event = {
        .dossier = command.dossier, .relation = command.relation, .member = command.member};
  }
  return decision;
}

}  // namespace dangvien::inline v0
