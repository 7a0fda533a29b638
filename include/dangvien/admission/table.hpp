// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/table.hpp: the admission workflow, one row for every act that a state allows.
// The engine, the diagram and the reference page come from these rows; src/admission/proofs.cpp
// proves them complete. Invariants: at most one row for a state and a command; what has no row is
// refused with
//   workflow.not_allowed_in_state.
// Never: holds a value of the law (rulebook.hpp does); overlays cannot add a row.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "dangvien/admission/check.hpp"
#include "dangvien/admission/schema.hpp"
#include "dangvien/base/enum_names.hpp"

namespace dangvien::inline v0 {

/// Lệnh của quy trình kết nạp, in the order of the workflow.
enum class AdmissionCommand : std::uint8_t {
  list_prospect,
  record_awareness_certificate,
  grant_opening,
  submit_application,
  record_introduction,
  record_verification,
  record_opinions,
  certify_background,
  resolve_cell,
  appraise_by_sub_committee,
  resolve_grassroots,
  decide_admission,
  decline_admission,
  record_receipt,
  hold_ceremony,
  record_new_member_certificate,
  resolve_recognition,
  appraise_recognition,
  resolve_grassroots_recognition,
  decide_recognition,
  propose_striking_off,
  decide_striking_off,
  remove_prospect,
  assign_helper,
  send_verification_letter,
  chase_verification_letter,
  record_verification_reply,
  waive_verification,
  transfer_applicant,
  forward_file,
  question_decision,
  answer_question,
  extend_decision,
  notify_decision,
  annul_admission,
  resolve_grassroots_striking_off,
  record_member_cv,
  announce_recognition,
  hand_over_card,
};

template <>
struct EnumNames<AdmissionCommand> {
  static constexpr std::array<std::string_view, 39> names = {
      ListProspect::type_name,
      RecordAwarenessCertificate::type_name,
      GrantOpening::type_name,
      SubmitApplication::type_name,
      RecordIntroduction::type_name,
      RecordVerification::type_name,
      RecordOpinions::type_name,
      CertifyBackground::type_name,
      ResolveCell::type_name,
      AppraiseBySubCommittee::type_name,
      ResolveGrassroots::type_name,
      DecideAdmission::type_name,
      DeclineAdmission::type_name,
      RecordReceipt::type_name,
      HoldCeremony::type_name,
      RecordNewMemberCertificate::type_name,
      ResolveRecognition::type_name,
      AppraiseRecognition::type_name,
      ResolveGrassrootsRecognition::type_name,
      DecideRecognition::type_name,
      ProposeStrikingOff::type_name,
      DecideStrikingOff::type_name,
      RemoveProspect::type_name,
      AssignHelper::type_name,
      SendVerificationLetter::type_name,
      ChaseVerificationLetter::type_name,
      RecordVerificationReply::type_name,
      WaiveVerification::type_name,
      TransferApplicant::type_name,
      ForwardFile::type_name,
      QuestionDecision::type_name,
      AnswerQuestion::type_name,
      ExtendDecision::type_name,
      NotifyDecision::type_name,
      AnnulAdmission::type_name,
      ResolveGrassrootsStrikingOff::type_name,
      RecordMemberCv::type_name,
      AnnounceRecognition::type_name,
      HandOverCard::type_name};
};

/// Sự kiện của quy trình kết nạp: each command makes the event at the same place of the list.
enum class AdmissionEvent : std::uint8_t {
  prospect_listed,
  awareness_certificate_recorded,
  opening_granted,
  application_submitted,
  introduction_recorded,
  verification_recorded,
  opinions_recorded,
  background_certified,
  cell_resolved,
  sub_committee_appraised,
  grassroots_resolved,
  admission_decided,
  admission_declined,
  decision_received,
  ceremony_held,
  new_member_certificate_recorded,
  recognition_resolved,
  recognition_appraised,
  grassroots_recognition_resolved,
  recognition_decided,
  striking_off_proposed,
  striking_off_decided,
  prospect_removed,
  helper_assigned,
  verification_letter_sent,
  verification_letter_chased,
  verification_reply_recorded,
  verification_waived,
  applicant_transferred,
  file_forwarded,
  decision_questioned,
  question_answered,
  decision_extended,
  decision_notified,
  admission_annulled,
  grassroots_striking_off_resolved,
  member_cv_recorded,
  recognition_announced,
  card_handed_over,
};

template <>
struct EnumNames<AdmissionEvent> {
  static constexpr std::array<std::string_view, 39> names = {
      ProspectListed::type_name,
      AwarenessCertificateRecorded::type_name,
      OpeningGranted::type_name,
      ApplicationSubmitted::type_name,
      IntroductionRecorded::type_name,
      VerificationRecorded::type_name,
      OpinionsRecorded::type_name,
      BackgroundCertified::type_name,
      CellResolved::type_name,
      SubCommitteeAppraised::type_name,
      GrassrootsResolved::type_name,
      AdmissionDecided::type_name,
      AdmissionDeclined::type_name,
      DecisionReceived::type_name,
      CeremonyHeld::type_name,
      NewMemberCertificateRecorded::type_name,
      RecognitionResolved::type_name,
      RecognitionAppraised::type_name,
      GrassrootsRecognitionResolved::type_name,
      RecognitionDecided::type_name,
      StrikingOffProposed::type_name,
      StrikingOffDecided::type_name,
      ProspectRemoved::type_name,
      HelperAssigned::type_name,
      VerificationLetterSent::type_name,
      VerificationLetterChased::type_name,
      VerificationReplyRecorded::type_name,
      VerificationWaived::type_name,
      ApplicantTransferred::type_name,
      FileForwarded::type_name,
      DecisionQuestioned::type_name,
      QuestionAnswered::type_name,
      DecisionExtended::type_name,
      DecisionNotified::type_name,
      AdmissionAnnulled::type_name,
      GrassrootsStrikingOffResolved::type_name,
      MemberCvRecorded::type_name,
      RecognitionAnnounced::type_name,
      CardHandedOver::type_name};
};

inline constexpr std::size_t dossier_state_count = count_of<DossierState>;
inline constexpr std::size_t admission_command_count = count_of<AdmissionCommand>;
static_assert(count_of<AdmissionEvent> == admission_command_count);

/// Một bước của quy trình.
struct Transition {
  DossierState state = DossierState::none;
  AdmissionCommand command = AdmissionCommand::list_prospect;
  CheckSet checks;
  DossierState next = DossierState::none;
  /// Where a vote short of its share leads (row 28a: on to the next body; row 44: to another
  /// ballot).
  DossierState next_when_short = DossierState::none;
  AdmissionEvent event = AdmissionEvent::prospect_listed;
};

namespace admission {

/// The sets of checks, one per act, in the order of the workflow.
namespace checks_of {
using enum Check;
inline constexpr CheckSet listing{single_dossier, not_a_member, place_is_cell, helper,
                                  handling_place};
inline constexpr CheckSet certificate{not_a_member};
inline constexpr CheckSet opening{day_order, not_a_member, opening_body};
inline constexpr CheckSet application{day_order, not_a_member, opening_required};
inline constexpr CheckSet introduction{day_order, introducer};
inline constexpr CheckSet verifying{day_order, verifier};
inline constexpr CheckSet hearing{day_order};
inline constexpr CheckSet certifying{day_order, verification, political_standard, certifying_body};
inline constexpr CheckSet cell{
    day_order,          not_a_member, place_is_cell,         citizenship,          minimum_age,
    maximum_age,        education,    awareness_certificate, certificate_validity, former_member,
    special_groups,     freshness,    introductions,         introduction_links,   verification,
    political_standard, opinions,     cell_quorum,           ballot_arithmetic,    cell_vote};
inline constexpr CheckSet appraisal{day_order, sub_committee_stands, appraising_body};
inline constexpr CheckSet grassroots{
    day_order,       grassroots_committee_stands, sub_committee_appraised,
    grassroots_body, ballot_arithmetic,           grassroots_vote};
inline constexpr CheckSet decision{day_order,
                                   not_a_member,
                                   political_standard,
                                   Check::sub_committee_appraised,
                                   Check::grassroots_resolved,
                                   competent_authority,
                                   special_groups,
                                   prior_consents,
                                   ballot_arithmetic,
                                   deciding_vote,
                                   decision_clock,
                                   decision_serves};
inline constexpr CheckSet declining{day_order, competent_authority, decision_clock};
inline constexpr CheckSet receipt{day_order, ceremony_clock};
inline constexpr CheckSet ceremony{day_order, helper, ceremony_clock, decision_serves};
inline constexpr CheckSet new_member{day_order};
inline constexpr CheckSet recognition{
    day_order,   month_12_complete, recognition_window, new_member_certificate,
    cell_quorum, ballot_arithmetic, cell_vote};
inline constexpr CheckSet recognition_appraisal{day_order, recognition_forwarded,
                                                sub_committee_stands, appraising_body};
inline constexpr CheckSet recognition_grassroots{day_order,
                                                 recognition_forwarded,
                                                 grassroots_committee_stands,
                                                 recognition_sub_committee_appraised,
                                                 grassroots_body,
                                                 ballot_arithmetic,
                                                 grassroots_vote};
inline constexpr CheckSet recognition_decision{day_order,
                                               month_12_complete,
                                               new_member_certificate,
                                               recognition_forwarded,
                                               recognition_sub_committee_appraised,
                                               recognition_grassroots_resolved,
                                               competent_authority,
                                               ballot_arithmetic,
                                               deciding_vote,
                                               recognition_clock,
                                               recognition_effect};
inline constexpr CheckSet striking_off{day_order,   striking_off_ground, striking_off_procedure,
                                       cell_quorum, ballot_arithmetic,   cell_vote};
inline constexpr CheckSet striking_off_grassroots{
    day_order, grassroots_committee_stands, grassroots_body, ballot_arithmetic, grassroots_vote};
inline constexpr CheckSet striking_off_decision{
    day_order,           striking_off_forwarded, striking_off_grassroots_resolved,
    competent_authority, ballot_arithmetic,      deciding_vote};
inline constexpr CheckSet removal{day_order};
inline constexpr CheckSet helping{day_order, helper};
inline constexpr CheckSet writing{day_order, letter};
inline constexpr CheckSet waiving{day_order, waiver};
inline constexpr CheckSet moving{day_order, move};
inline constexpr CheckSet forwarding{day_order, file_step, elsewhere};
inline constexpr CheckSet questioning{day_order, question, elsewhere};
inline constexpr CheckSet extending{day_order, competent_authority, extension};
inline constexpr CheckSet notifying{day_order, timely};
inline constexpr CheckSet annulling{day_order, annulment_ground, annulling_body};
inline constexpr CheckSet papers_of_member{day_order, timely};
}  // namespace checks_of

/// A step whose vote may fall short, and where that leads.
[[nodiscard]] constexpr Transition step(DossierState state, AdmissionCommand command,
                                        CheckSet checks, DossierState next,
                                        DossierState next_when_short) noexcept {
  return {state, command, checks, next, next_when_short, static_cast<AdmissionEvent>(command)};
}
[[nodiscard]] constexpr Transition step(DossierState state, AdmissionCommand command,
                                        CheckSet checks, DossierState next) noexcept {
  return step(state, command, checks, next, next);
}

}  // namespace admission
}  // namespace dangvien::inline v0

#include "dangvien/admission/table_rows.hpp"  // IWYU pragma: export
