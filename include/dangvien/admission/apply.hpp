// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/apply.hpp: what an event of the admission workflow does to its dossier.
// Total: an event that was journalled always applies, whatever the state; deciding came before.
// `effect_day` is the day on the paper. Replaying the same events gives the same dossier bit for
// bit. Never: judges, fails or allocates.
#pragma once

#include <vector>

#include "dangvien/admission/facts.hpp"
#include "dangvien/admission/schema.hpp"
#include "dangvien/base/day.hpp"

namespace dangvien::inline v0 {

namespace admission {

/// Enters a state (or stays) and remembers the latest act.
constexpr void enter(Dossier& dossier, DossierState state, Day effect_day) noexcept {
  dossier.state = state;
  if (!dossier.last_act_on || *dossier.last_act_on < effect_day) dossier.last_act_on = effect_day;
}

}  // namespace admission

constexpr void apply(Dossier& dossier, const ProspectListed& event, Day effect_day) noexcept {
  dossier.id = event.dossier;
  dossier.person = event.person;
  dossier.organisation = event.organisation;
  dossier.helper = event.helper;
  dossier.introduced_by = event.introduced_by;
  dossier.listed_on = effect_day;
  admission::enter(dossier, DossierState::listed, effect_day);
}

/// A dossier known from older data is what it is known to be.
constexpr void apply(Dossier& dossier, const DossierRecorded& event, Day /*effect_day*/) noexcept {
  dossier = event.recorded;
  dossier.id = event.dossier;
}

/// A later certificate replaces an earlier one; on the list it completes the class.
constexpr void apply(Dossier& dossier, const AwarenessCertificateRecorded&,
                     Day effect_day) noexcept {
  dossier.certificate_issued_on = effect_day;
  const bool first = dossier.state == DossierState::listed;
  admission::enter(dossier, first ? DossierState::class_completed : dossier.state, effect_day);
}

constexpr void apply(Dossier& dossier, const OpeningGranted&, Day effect_day) noexcept {
  dossier.opened_on = effect_day;
  admission::enter(dossier, DossierState::opened, effect_day);
}

constexpr void apply(Dossier& dossier, const ApplicationSubmitted& event, Day effect_day) noexcept {
  dossier.applied_on = effect_day;
  dossier.relatives = event.relatives;
  admission::enter(dossier, DossierState::applied, effect_day);
}

/// A new paper of the same introducer replaces the old one.
constexpr void apply(Dossier& dossier, const IntroductionRecorded& event, Day effect_day) noexcept {
  const Introduction introduction{.introducer = event.introducer,
                                  .person = event.person,
                                  .day = effect_day,
                                  .together = event.together,
                                  .substitute = event.substitute};
  admission::enter(dossier, dossier.state, effect_day);
  for (Introduction& known : dossier.introductions) {
    const bool same =
        known.introducer == event.introducer &&
        (known.introducer != IntroducerKind::official_member || known.person == event.person);
    if (!same) continue;
    known = introduction;
    return;
  }
  dossier.introductions.push_back(introduction);
}

constexpr void apply(Dossier& dossier, const VerificationRecorded& event, Day effect_day) noexcept {
  dossier.verified_on = effect_day;
  dossier.finding = event.finding;
  dossier.verified_relatives = dossier.verified_relatives | event.relatives;
  dossier.present_relatives = dossier.present_relatives | event.present_only;
  dossier.verification_way = event.way;
  admission::enter(dossier, dossier.state, effect_day);
}

constexpr void apply(Dossier& dossier, const OpinionsRecorded& event, Day effect_day) noexcept {
  dossier.opinions_on = effect_day;
  dossier.mass_organisations_heard = event.mass_organisations;
  dossier.residence_heard = event.residence;
  dossier.temporary_place_heard = dossier.temporary_place_heard || event.temporary_place;
  admission::enter(dossier, dossier.state, effect_day);
}

constexpr void apply(Dossier& dossier, const BackgroundCertified&, Day effect_day) noexcept {
  dossier.certified_on = effect_day;
  admission::enter(dossier, DossierState::certified, effect_day);
}

namespace admission {

/// Remembers the consents that were there on the day; a document without a day counts as there.
constexpr void keep_consents(Dossier& dossier, const std::vector<Consent>& consents,
                             Day effect_day) noexcept {
  for (const Consent& consent : consents) {
    const bool there = !consent.document.day || *consent.document.day <= effect_day;
    if (there) dossier.consents.insert(consent.kind);
  }
}

}  // namespace admission

/// Short of its share or not, the cell's resolution goes up (row 28a).
constexpr void apply(Dossier& dossier, const CellResolved& event, Day effect_day) noexcept {
  admission::keep_consents(dossier, event.consents, effect_day);
  dossier.cell_resolved_on = effect_day;
  dossier.cell_vote_reached = event.reached;
  dossier.readmission = event.readmission;
  admission::enter(dossier, DossierState::cell_resolved, effect_day);
}

constexpr void apply(Dossier& dossier, const SubCommitteeAppraised&, Day effect_day) noexcept {
  dossier.sub_committee_appraised_on = effect_day;
  admission::enter(dossier, DossierState::sub_committee_appraised, effect_day);
}

constexpr void apply(Dossier& dossier, const GrassrootsResolved& event, Day effect_day) noexcept {
  dossier.grassroots_resolved_on = effect_day;
  dossier.grassroots_vote_reached = event.reached;
  admission::enter(dossier, DossierState::grassroots_resolved, effect_day);
}

constexpr void apply(Dossier& dossier, const AdmissionDecided& event, Day effect_day) noexcept {
  dossier.decided_on = effect_day;
  dossier.decided_by = event.organisation;
  dossier.groups = event.groups;
  admission::keep_consents(dossier, event.consents, effect_day);
  // The old place decided before it forwarded the file.
  if (is_with_the_old_place(dossier)) dossier.move = MoveCase::decided_in_time;
  admission::enter(dossier, DossierState::decided, effect_day);
}

constexpr void apply(Dossier& dossier, const AdmissionDeclined&, Day effect_day) noexcept {
  dossier.closed_on = effect_day;
  admission::enter(dossier, DossierState::declined, effect_day);
}

constexpr void apply(Dossier& dossier, const DecisionReceived&, Day effect_day) noexcept {
  dossier.received_on = effect_day;
  admission::enter(dossier, dossier.state, effect_day);
}

constexpr void apply(Dossier& dossier, const CeremonyHeld& event, Day effect_day) noexcept {
  dossier.ceremony_on = effect_day;
  dossier.ceremony_late = event.late;
  dossier.helper = event.helper;
  admission::enter(dossier, DossierState::probation, effect_day);
}

constexpr void apply(Dossier& dossier, const NewMemberCertificateRecorded&,
                     Day effect_day) noexcept {
  dossier.new_member_certificate_on = effect_day;
  admission::enter(dossier, dossier.state, effect_day);
}

/// A short vote leads to another ballot and is counted (row 44).
constexpr void apply(Dossier& dossier, const RecognitionResolved& event, Day effect_day) noexcept {
  dossier.recognition_resolved_on = effect_day;
  dossier.recognition_vote_reached = event.reached;
  if (!event.reached) ++dossier.failed_recognition_ballots;
  admission::enter(
      dossier, event.reached ? DossierState::recognition_cell_resolved : DossierState::probation,
      effect_day);
}

constexpr void apply(Dossier& dossier, const RecognitionAppraised&, Day effect_day) noexcept {
  dossier.recognition_appraised_on = effect_day;
  admission::enter(dossier, DossierState::recognition_sub_committee_appraised, effect_day);
}

/// As the cell's: a short vote leads to another ballot and is counted (row 44).
constexpr void apply(Dossier& dossier, const GrassrootsRecognitionResolved& event,
                     Day effect_day) noexcept {
  dossier.recognition_grassroots_resolved_on = effect_day;
  dossier.grassroots_recognition_vote_reached = event.reached;
  if (!event.reached) ++dossier.failed_committee_recognition_ballots;
  admission::enter(dossier,
                   event.reached ? DossierState::recognition_grassroots_resolved : dossier.state,
                   effect_day);
}

constexpr void apply(Dossier& dossier, const RecognitionDecided& event, Day effect_day) noexcept {
  dossier.recognised_on = effect_day;
  dossier.official_from = event.official_from;
  admission::enter(dossier, DossierState::recognised, effect_day);
}

/// A proposal short of its share leads to another ballot and is counted (row 44).
constexpr void apply(Dossier& dossier, const StrikingOffProposed& event, Day effect_day) noexcept {
  if (event.reached) {
    dossier.striking_off_proposed_on = effect_day;
    dossier.grassroots_striking_off_resolved_on = {};  // of an earlier proposal
    dossier.grassroots_striking_off_vote_reached = false;
  } else {
    ++dossier.failed_striking_off_ballots;
  }
  admission::enter(dossier, event.reached ? DossierState::striking_off_proposed : dossier.state,
                   effect_day);
}

/// Short of its share, the committee votes again and the ballot is counted (row 44).
constexpr void apply(Dossier& dossier, const GrassrootsStrikingOffResolved& event,
                     Day effect_day) noexcept {
  dossier.grassroots_striking_off_resolved_on = effect_day;
  dossier.grassroots_striking_off_vote_reached = event.reached;
  if (!event.reached) ++dossier.failed_committee_striking_off_ballots;
  admission::enter(dossier, dossier.state, effect_day);
}

constexpr void apply(Dossier& dossier, const StrikingOffDecided&, Day effect_day) noexcept {
  dossier.closed_on = effect_day;
  admission::enter(dossier, DossierState::struck_off, effect_day);
}

constexpr void apply(Dossier& dossier, const ProspectRemoved&, Day effect_day) noexcept {
  dossier.closed_on = effect_day;
  admission::enter(dossier, DossierState::removed, effect_day);
}

constexpr void apply(Dossier& dossier, const HelperAssigned& event, Day effect_day) noexcept {
  dossier.helper = event.helper;
  dossier.helper_assigned_on = effect_day;
  if (!event.temporary_cell.is_none()) dossier.temporary_cell = event.temporary_cell;
  admission::enter(dossier, dossier.state, effect_day);
}

/// What more than one letter's room holds was refused when it was decided.
constexpr void apply(Dossier& dossier, const VerificationLetterSent& event,
                     Day effect_day) noexcept {
  if (!dossier.letters.full()) {
    dossier.letters.push_back({.sent_on = effect_day, .abroad = event.abroad});
  }
  admission::enter(dossier, dossier.state, effect_day);
}

constexpr void apply(Dossier& dossier, const VerificationLetterChased& event,
                     Day effect_day) noexcept {
  admission::enter(dossier, dossier.state, effect_day);
  if (event.number == 0 || event.number > dossier.letters.size()) return;
  VerificationLetter& letter = dossier.letters[event.number - 1];
  letter.chased_on = effect_day;
  if (event.received_on) letter.received_on = event.received_on;
}

constexpr void apply(Dossier& dossier, const VerificationReplyRecorded& event,
                     Day effect_day) noexcept {
  admission::enter(dossier, dossier.state, effect_day);
  if (event.number == 0 || event.number > dossier.letters.size()) return;
  VerificationLetter& letter = dossier.letters[event.number - 1];
  letter.replied_on = effect_day;
  if (event.received_on) letter.received_on = event.received_on;
}

constexpr void apply(Dossier& dossier, const VerificationWaived& event, Day effect_day) noexcept {
  dossier.waiving_relatives.insert(event.relation);
  dossier.waived_on = effect_day;
  admission::enter(dossier, dossier.state, effect_day);
}

/// The cell of the new place has the dossier.
constexpr void apply(Dossier& dossier, const ApplicantTransferred& event, Day effect_day) noexcept {
  if (dossier.moved_on) dossier.file_forwarded_on = dossier.file_received_on = {};  // moves again
  dossier.organisation = event.organisation;
  dossier.moved_from = event.moved_from;
  dossier.moved_on = effect_day;
  dossier.move = event.move;
  admission::enter(dossier, dossier.state, effect_day);
}

/// Annulled by its issuer (row 95), the decision is gone, and the new place decides anew on the
/// resolutions of the old one.
constexpr void apply(Dossier& dossier, const FileForwarded& event, Day effect_day) noexcept {
  if (event.step == FileStep::sent_up) dossier.file_sent_up_on = effect_day;
  if (event.step == FileStep::forwarded) dossier.file_forwarded_on = effect_day;
  if (event.step == FileStep::received) dossier.file_received_on = effect_day;
  if (event.annuls) {
    dossier.decided_on = dossier.received_on = {};
    dossier.decided_by = {};
    dossier.groups = {};
    dossier.move = MoveCase::resolved;
  }
  admission::enter(dossier, event.annuls ? DossierState::cell_resolved : dossier.state, effect_day);
}

constexpr void apply(Dossier& dossier, const DecisionQuestioned&, Day effect_day) noexcept {
  dossier.decision_questioned_on = effect_day;
  admission::enter(dossier, dossier.state, effect_day);
}

constexpr void apply(Dossier& dossier, const QuestionAnswered& event, Day effect_day) noexcept {
  dossier.question_answered_on = effect_day;
  dossier.decision_upheld = event.upheld;
  admission::enter(dossier, dossier.state, effect_day);
}

/// Of the decision on admission or, in probation, on recognition.
constexpr void apply(Dossier& dossier, const DecisionExtended& event, Day effect_day) noexcept {
  if (is_before_decision(dossier.state)) {
    dossier.decision_extension = event.working_days;
    dossier.decision_extended_on = effect_day;
  } else {
    dossier.recognition_extension = event.working_days;
    dossier.recognition_extended_on = effect_day;
  }
  admission::enter(dossier, dossier.state, effect_day);
}

constexpr void apply(Dossier& dossier, const DecisionNotified&, Day effect_day) noexcept {
  dossier.notified_on = effect_day;
  admission::enter(dossier, dossier.state, effect_day);
}

constexpr void apply(Dossier& dossier, const MemberCvRecorded&, Day effect_day) noexcept {
  dossier.cv_on = effect_day;
  admission::enter(dossier, dossier.state, effect_day);
}

constexpr void apply(Dossier& dossier, const RecognitionAnnounced&, Day effect_day) noexcept {
  dossier.announced_on = effect_day;
  admission::enter(dossier, dossier.state, effect_day);
}

constexpr void apply(Dossier& dossier, const CardHandedOver&, Day effect_day) noexcept {
  dossier.card_on = effect_day;
  admission::enter(dossier, dossier.state, effect_day);
}

namespace admission {

/// Takes away what recognition and striking off left in the dossier.
constexpr void undo_recognition(Dossier& dossier) noexcept {
  dossier.recognition_resolved_on = dossier.recognition_appraised_on = {};
  dossier.recognition_grassroots_resolved_on = dossier.recognised_on = dossier.official_from = {};
  dossier.striking_off_proposed_on = dossier.grassroots_striking_off_resolved_on = {};
  dossier.announced_on = dossier.card_on = dossier.recognition_extended_on = {};
  dossier.recognition_extension = {};
  dossier.recognition_vote_reached = dossier.grassroots_recognition_vote_reached = false;
  dossier.grassroots_striking_off_vote_reached = false;
  dossier.failed_recognition_ballots = dossier.failed_committee_recognition_ballots = 0;
  dossier.failed_striking_off_ballots = dossier.failed_committee_striking_off_ballots = 0;
}

/// Takes away what the acts after `state` left in the dossier; papers stay, their days with them.
constexpr void undo_after(Dossier& dossier, DossierState state) noexcept {
  undo_recognition(dossier);
  if (state >= DossierState::probation) return;
  dossier.ceremony_on = dossier.new_member_certificate_on = dossier.cv_on = {};
  dossier.ceremony_late = false;
  if (state >= DossierState::decided) return;
  dossier.decided_on = dossier.received_on = dossier.notified_on = {};
  dossier.decided_by = {};
  dossier.groups = {};
  dossier.decision_extended_on = {};
  dossier.decision_extension = {};
  if (state >= DossierState::grassroots_resolved) return;
  dossier.grassroots_resolved_on = {};
  dossier.grassroots_vote_reached = false;
  if (state >= DossierState::sub_committee_appraised) return;
  dossier.sub_committee_appraised_on = {};
  if (state >= DossierState::cell_resolved) return;
  dossier.cell_resolved_on = {};
  dossier.cell_vote_reached = false;
  if (state >= DossierState::certified) return;
  dossier.certified_on = {};
}

}  // namespace admission

/// Annulled altogether, the dossier keeps what was done; sent back, it keeps what came before the
/// wrong step (row 59).
constexpr void apply(Dossier& dossier, const AdmissionAnnulled& event, Day effect_day) noexcept {
  dossier.annulment = event.ground;
  if (event.redo_from == DossierState::none) {
    dossier.closed_on = effect_day;
    admission::enter(dossier, DossierState::annulled, effect_day);
    return;
  }
  dossier.sent_back_on = effect_day;
  admission::undo_after(dossier, event.redo_from);
  admission::enter(dossier, event.redo_from, effect_day);
}

}  // namespace dangvien::inline v0
