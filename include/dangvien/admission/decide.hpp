// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/decide.hpp: whether the law of the day allows an act of the admission
// workflow. One overload for each command. Each judges by the row of the workflow table that the
// dossier's state and the command select, asks every check of that row, and gives the verdict and,
// when accepted, the event to be journalled. A vote short of its share is recorded with `reached ==
// false`. Invariants: pure: facts, rules and command are the only inputs; safe to call from any
// thread;
//   allocates nothing, except to copy a reason or consent for an accepted command that carries one.
// Never: changes the dossier (apply.hpp does); reads the clock (the day is a field of the command).
//
//   const auto decision = decide(facts, standard_rulebook(), command);
//   if (decision.verdict.accepted()) apply(dossier, decision.event, command.day);
#pragma once

#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "dangvien/admission/evaluate.hpp"
#include "dangvien/admission/facts.hpp"
#include "dangvien/admission/schema.hpp"
#include "dangvien/law/decision.hpp"
#include "dangvien/law/first_allowed.hpp"

namespace dangvien::inline v0 {

namespace admission {

[[nodiscard]] inline const Document* pointer_to(const std::optional<Document>& document) noexcept {
  return document ? &*document : nullptr;
}

/// The consents that the command states, to the act's checks.
template <typename CommandBody>
void state_consents(Act& act, const CommandBody& command) noexcept {
  act.age_consent = pointer_to(command.age_consent);
  act.education_consent = pointer_to(command.education_consent);
  act.readmission_consent = pointer_to(command.readmission_consent);
  act.population_consent = pointer_to(command.population_consent);
  act.special_consent = pointer_to(command.special_consent);
}

/// Where a command states the consent of each kind.
template <typename CommandBody>
[[nodiscard]] constexpr auto consent_places(CommandBody& command) noexcept {
  using Place = std::pair<ConsentKind, decltype(&command.age_consent)>;
  return std::array<Place, 5>{{{ConsentKind::over_age, &command.age_consent},
                               {ConsentKind::education, &command.education_consent},
                               {ConsentKind::readmission, &command.readmission_consent},
                               {ConsentKind::population, &command.population_consent},
                               {ConsentKind::special, &command.special_consent}}};
}

/// The consents that a command states, for its event.
template <typename CommandBody>
[[nodiscard]] std::vector<Consent> consents_of(const CommandBody& command) {
  std::vector<Consent> consents;
  for (const auto& [kind, document] : consent_places(command)) {
    if (*document) consents.push_back({kind, **document});
  }
  return consents;
}

/// The applicant was in the Party before.
[[nodiscard]] inline bool is_readmission(const ApplicantFacts& applicant) noexcept {
  return applicant.circumstances && was_member(*applicant.circumstances);
}

/// The first day on which the refused act would be accepted if only its day changed.
[[nodiscard]] inline OptionalDay first_allowed_day(const AdmissionFacts& facts,
                                                   const Rulebook& rulebook, const Act& act,
                                                   const Verdict& refusal) noexcept {
  return find_first_allowed(rulebook, act.day, refusal, [&](Day day) noexcept {
    Act moved = act;
    moved.day = day;
    Verdict verdict;
    Findings findings;
    evaluate(facts, rulebook, moved, verdict, findings);
    return verdict;
  });
}

/// Judges the act into the decision; answers whether it is accepted.
template <typename EventBody>
[[nodiscard]] bool judged(Decision<EventBody>& decision, const AdmissionFacts& facts,
                          const Rulebook& rulebook, const Act& act, Findings& findings) noexcept {
  evaluate(facts, rulebook, act, decision.verdict, findings);
  if (decision.verdict.accepted()) return true;
  decision.verdict.set_first_allowed(first_allowed_day(facts, rulebook, act, decision.verdict));
  return false;
}

template <typename EventBody>
[[nodiscard]] bool judged(Decision<EventBody>& decision, const AdmissionFacts& facts,
                          const Rulebook& rulebook, const Act& act) noexcept {
  Findings findings;
  return judged(decision, facts, rulebook, act, findings);
}

}  // namespace admission

/// Lists a prospect. The dossier's identity is the one the registry allots (or the command names).
[[nodiscard]] inline Decision<ProspectListed> decide(const AdmissionFacts& facts,
                                                     const Rulebook& rulebook,
                                                     const ListProspect& command) noexcept {
  Decision<ProspectListed> decision;
  admission::Act act{.command = AdmissionCommand::list_prospect, .day = command.day};
  act.helper = command.helper;
  act.listing = &command;
  if (admission::judged(decision, facts, rulebook, act)) {
    decision.event = {.dossier = command.id,
                      .person = command.person,
                      .organisation = command.organisation,
                      .helper = command.helper,
                      .introduced_by = command.introduced_by};
  }
  return decision;
}

[[nodiscard]] inline Decision<AwarenessCertificateRecorded> decide(
    const AdmissionFacts& facts, const Rulebook& rulebook,
    const RecordAwarenessCertificate& command) noexcept {
  Decision<AwarenessCertificateRecorded> decision;
  const admission::Act act{.command = AdmissionCommand::record_awareness_certificate,
                           .day = command.day};
  if (admission::judged(decision, facts, rulebook, act))
    decision.event = {.dossier = command.dossier};
  return decision;
}

[[nodiscard]] inline Decision<OpeningGranted> decide(const AdmissionFacts& facts,
                                                     const Rulebook& rulebook,
                                                     const GrantOpening& command) noexcept {
  Decision<OpeningGranted> decision;
  const admission::Act act{.command = AdmissionCommand::grant_opening, .day = command.day};
  if (admission::judged(decision, facts, rulebook, act)) {
    decision.event = {.dossier = command.dossier, .organisation = command.organisation};
  }
  return decision;
}

[[nodiscard]] inline Decision<ApplicationSubmitted> decide(
    const AdmissionFacts& facts, const Rulebook& rulebook,
    const SubmitApplication& command) noexcept {
  Decision<ApplicationSubmitted> decision;
  const admission::Act act{.command = AdmissionCommand::submit_application, .day = command.day};
  if (admission::judged(decision, facts, rulebook, act))
    decision.event = {.dossier = command.dossier, .relatives = command.relatives};
  return decision;
}

[[nodiscard]] inline Decision<IntroductionRecorded> decide(
    const AdmissionFacts& facts, const Rulebook& rulebook,
    const RecordIntroduction& command) noexcept {
  Decision<IntroductionRecorded> decision;
  admission::Act act{.command = AdmissionCommand::record_introduction, .day = command.day};
  act.introduction = &command;
  if (admission::judged(decision, facts, rulebook, act)) {
    decision.event = {.dossier = command.dossier,
                      .introducer = command.introducer,
                      .person = command.person,
                      .together = command.together,
                      .substitute = command.substitute};
  }
  return decision;
}

[[nodiscard]] inline Decision<VerificationRecorded> decide(
    const AdmissionFacts& facts, const Rulebook& rulebook,
    const RecordVerification& command) noexcept {
  Decision<VerificationRecorded> decision;
  admission::Act act{.command = AdmissionCommand::record_verification, .day = command.day};
  act.verification = &command;
  if (admission::judged(decision, facts, rulebook, act)) {
    decision.event = {.dossier = command.dossier,
                      .finding = command.finding,
                      .verifier = command.verifier,
                      .relatives = command.relatives,
                      .present_only = command.present_only,
                      .way = command.way};
  }
  return decision;
}

[[nodiscard]] inline Decision<OpinionsRecorded> decide(const AdmissionFacts& facts,
                                                       const Rulebook& rulebook,
                                                       const RecordOpinions& command) noexcept {
  Decision<OpinionsRecorded> decision;
  const admission::Act act{.command = AdmissionCommand::record_opinions, .day = command.day};
  if (admission::judged(decision, facts, rulebook, act)) {
    decision.event = {.dossier = command.dossier,
                      .mass_organisations = command.mass_organisations,
                      .residence = command.residence,
                      .temporary_place = command.temporary_place};
  }
  return decision;
}

[[nodiscard]] inline Decision<BackgroundCertified> decide(
    const AdmissionFacts& facts, const Rulebook& rulebook,
    const CertifyBackground& command) noexcept {
  Decision<BackgroundCertified> decision;
  admission::Act act{.command = AdmissionCommand::certify_background, .day = command.day};
  act.cell_remark = command.cell_remark;
  if (admission::judged(decision, facts, rulebook, act)) {
    decision.event = {.dossier = command.dossier, .organisation = command.organisation};
  }
  return decision;
}

/// The cell's vote to propose: the act on whose day age, education, certificate and papers are
/// tested. Allocates to copy consents; std::bad_alloc is the only exception.
[[nodiscard]] inline Decision<CellResolved> decide(const AdmissionFacts& facts,
                                                   const Rulebook& rulebook,
                                                   const ResolveCell& command) {
  Decision<CellResolved> decision;
  admission::Act act{.command = AdmissionCommand::resolve_cell, .day = command.day};
  act.ballot = &command.ballot;
  admission::state_consents(act, command);
  admission::Findings findings;
  if (admission::judged(decision, facts, rulebook, act, findings)) {
    decision.event = {.dossier = command.dossier,
                      .ballot = command.ballot,
                      .reached = findings.reached,
                      .readmission = admission::is_readmission(facts.applicant),
                      .consents = admission::consents_of(command)};
  }
  return decision;
}

[[nodiscard]] inline Decision<SubCommitteeAppraised> decide(
    const AdmissionFacts& facts, const Rulebook& rulebook,
    const AppraiseBySubCommittee& command) noexcept {
  Decision<SubCommitteeAppraised> decision;
  const admission::Act act{.command = AdmissionCommand::appraise_by_sub_committee,
                           .day = command.day};
  if (admission::judged(decision, facts, rulebook, act)) {
    decision.event = {.dossier = command.dossier,
                      .organisation = command.organisation,
                      .favourable = command.favourable};
  }
  return decision;
}

[[nodiscard]] inline Decision<GrassrootsResolved> decide(
    const AdmissionFacts& facts, const Rulebook& rulebook,
    const ResolveGrassroots& command) noexcept {
  Decision<GrassrootsResolved> decision;
  admission::Act act{.command = AdmissionCommand::resolve_grassroots, .day = command.day};
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

/// The decision, with the written consents that it needs, from the cell's vote or its own. Freezes
/// the applicant's groups, by which quotas count. Allocates to copy consents; std::bad_alloc is the
/// only exception.
[[nodiscard]] inline Decision<AdmissionDecided> decide(const AdmissionFacts& facts,
                                                       const Rulebook& rulebook,
                                                       const DecideAdmission& command) {
  Decision<AdmissionDecided> decision;
  admission::Act act{.command = AdmissionCommand::decide_admission, .day = command.day};
  act.ballot = &command.ballot;
  admission::state_consents(act, command);
  admission::Findings findings;
  if (admission::judged(decision, facts, rulebook, act, findings)) {
    decision.event = {.dossier = command.dossier,
                      .organisation = command.organisation,
                      .tier = findings.tier,
                      .ballot = command.ballot,
                      .groups = facts.applicant.groups,
                      .consents = admission::consents_of(command)};
  }
  return decision;
}

/// Allocates to copy the reason; std::bad_alloc is the only exception.
[[nodiscard]] inline Decision<AdmissionDeclined> decide(const AdmissionFacts& facts,
                                                        const Rulebook& rulebook,
                                                        const DeclineAdmission& command) {
  Decision<AdmissionDeclined> decision;
  const admission::Act act{.command = AdmissionCommand::decline_admission, .day = command.day};
  if (admission::judged(decision, facts, rulebook, act)) {
    decision.event = {
        .dossier = command.dossier, .organisation = command.organisation, .reason = command.reason};
  }
  return decision;
}

[[nodiscard]] inline Decision<DecisionReceived> decide(const AdmissionFacts& facts,
                                                       const Rulebook& rulebook,
                                                       const RecordReceipt& command) noexcept {
  Decision<DecisionReceived> decision;
  const admission::Act act{.command = AdmissionCommand::record_receipt, .day = command.day};
  if (admission::judged(decision, facts, rulebook, act))
    decision.event = {.dossier = command.dossier};
  return decision;
}

}  // namespace dangvien::inline v0

#include "dangvien/admission/decide_move.hpp"          // IWYU pragma: export
#include "dangvien/admission/decide_recognition.hpp"   // IWYU pragma: export
#include "dangvien/admission/decide_verification.hpp"  // IWYU pragma: export
