// SPDX-License-Identifier: Apache-2.0
// dangvien/journal/schema.hpp: plain values of schema/journal.fbs.
// Generated from schema/*.fbs by tools/regenerate. Do not edit.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "dangvien/admission/schema.hpp"
#include "dangvien/base/day.hpp"
#include "dangvien/base/schema.hpp"
#include "dangvien/hierarchy/schema.hpp"
#include "dangvien/law/schema.hpp"
#include "dangvien/people/schema.hpp"
#include "dangvien/quota/schema.hpp"

namespace dangvien::inline v0 {

/// One of all events; its index is the place in the schema's union.
using Event = std::variant<
    OrganisationFounded, PowerGranted, PersonRegistered, MemberRecorded, ProspectListed,
    AwarenessCertificateRecorded, OpeningGranted, ApplicationSubmitted, IntroductionRecorded,
    VerificationRecorded, OpinionsRecorded, BackgroundCertified, CellResolved,
    SubCommitteeAppraised, GrassrootsResolved, AdmissionDecided, AdmissionDeclined,
    DecisionReceived, CeremonyHeld, NewMemberCertificateRecorded, RecognitionResolved,
    RecognitionAppraised, GrassrootsRecognitionResolved, RecognitionDecided, StrikingOffProposed,
    StrikingOffDecided, ProspectRemoved, QuotaSet, SteeringBoardFormed, AwarenessClassHeld,
    ExhaustedRecorded, DossierRecorded, HelperAssigned, VerificationLetterSent,
    VerificationLetterChased, VerificationReplyRecorded, VerificationWaived, ApplicantTransferred,
    FileForwarded, DecisionQuestioned, QuestionAnswered, ProspectsReviewed, OverlayAdopted,
    DecisionExtended, DecisionNotified, AdmissionAnnulled, GrassrootsStrikingOffResolved,
    MemberCvRecorded, RecognitionAnnounced, CardHandedOver, CircumstancesRecorded>;

/// Names of the events by index.
inline constexpr std::array<std::string_view, 51> event_names = {
    "organisation_founded", "power_granted", "person_registered", "member_recorded",
    "prospect_listed", "awareness_certificate_recorded", "opening_granted", "application_submitted",
    "introduction_recorded", "verification_recorded", "opinions_recorded", "background_certified",
    "cell_resolved", "sub_committee_appraised", "grassroots_resolved", "admission_decided",
    "admission_declined", "decision_received", "ceremony_held", "new_member_certificate_recorded",
    "recognition_resolved", "recognition_appraised", "grassroots_recognition_resolved",
    "recognition_decided", "striking_off_proposed", "striking_off_decided", "prospect_removed",
    "quota_set", "steering_board_formed", "awareness_class_held", "exhausted_recorded",
    "dossier_recorded", "helper_assigned", "verification_letter_sent", "verification_letter_chased",
    "verification_reply_recorded", "verification_waived", "applicant_transferred", "file_forwarded",
    "decision_questioned", "question_answered", "prospects_reviewed", "overlay_adopted",
    "decision_extended", "decision_notified", "admission_annulled",
    "grassroots_striking_off_resolved", "member_cv_recorded", "recognition_announced",
    "card_handed_over", "circumstances_recorded"
};

/// Name of the event held.
[[nodiscard]] constexpr std::string_view name_of(const Event& event) noexcept {
  return event.index() < event_names.size() ? event_names[event.index()] : std::string_view{"?"};
}

struct EventRecord {
  Event event{};
  /// Version of the event's meaning; 1 at birth, raised with an upcast.
  std::uint16_t version = 1;
  /// Day on the paper.
  Day effect_day{};
  std::optional<Document> document{};
  std::optional<Judgement> judgement{};
  /// Sequence of the previous commit that touched the same aggregate; 0: none. Lets the history of
  /// one dossier be read without reading the journal.
  std::uint64_t previous = 0;
  /// Commit and index of the event that this one corrects, and why; 0: none.
  std::uint64_t corrects_sequence = 0;
  std::uint32_t corrects_index = 0;
  std::string correction_reason{};
  /// Slot for the sealed part (personal fields under the host's key).
  std::vector<std::uint8_t> sealed{};

  friend bool operator==(const EventRecord&, const EventRecord&) = default;
};

struct CommitBody {
  std::vector<EventRecord> records{};

  friend bool operator==(const CommitBody&, const CommitBody&) = default;
};

}  // namespace dangvien::inline v0
