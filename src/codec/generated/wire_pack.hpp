// SPDX-License-Identifier: Apache-2.0
// wire_pack.hpp: plain structs to and from FlatBuffers.
// Generated from schema/*.fbs by tools/regenerate. Do not edit.
#pragma once

#include "codec/wire/checker.hpp"
#include "dangvien/journal/schema.hpp"
#include "journal_generated.h"

namespace dangvien::inline v0::codec {

using Builder = flatbuffers::FlatBufferBuilder;

// pack() writes a value and returns where it stands; extra_bytes() counts the bytes of its texts,
// fewer than which no encoding takes. check() says whether unpack() may be called.
// Precondition of check(): flatc's verifier has accepted the bytes.

[[nodiscard]] flatbuffers::Offset<wire::Document> pack(Builder& builder, const Document& value);
[[nodiscard]] std::size_t extra_bytes(const Document& value);
[[nodiscard]] bool check(const wire::Document& stored, Checker& checker);
void unpack(const wire::Document& stored, Document& value);

[[nodiscard]] flatbuffers::Offset<wire::RuleValue> pack(Builder& builder, const RuleValue& value);
[[nodiscard]] std::size_t extra_bytes(const RuleValue& value);
[[nodiscard]] bool check(const wire::RuleValue& stored, Checker& checker);
void unpack(const wire::RuleValue& stored, RuleValue& value);

[[nodiscard]] flatbuffers::Offset<wire::AdvisoryRecord> pack(Builder& builder, const AdvisoryRecord& value);
[[nodiscard]] std::size_t extra_bytes(const AdvisoryRecord& value);
[[nodiscard]] bool check(const wire::AdvisoryRecord& stored, Checker& checker);
void unpack(const wire::AdvisoryRecord& stored, AdvisoryRecord& value);

[[nodiscard]] flatbuffers::Offset<wire::Circumstances> pack(Builder& builder, const Circumstances& value);
[[nodiscard]] std::size_t extra_bytes(const Circumstances& value);
[[nodiscard]] bool check(const wire::Circumstances& stored, Checker& checker);
void unpack(const wire::Circumstances& stored, Circumstances& value);

[[nodiscard]] flatbuffers::Offset<wire::Judgement> pack(Builder& builder, const Judgement& value);
[[nodiscard]] std::size_t extra_bytes(const Judgement& value);
[[nodiscard]] bool check(const wire::Judgement& stored, Checker& checker);
void unpack(const wire::Judgement& stored, Judgement& value);

[[nodiscard]] flatbuffers::Offset<wire::OverlayAdopted> pack(Builder& builder, const OverlayAdopted& value);
[[nodiscard]] std::size_t extra_bytes(const OverlayAdopted& value);
[[nodiscard]] bool check(const wire::OverlayAdopted& stored, Checker& checker);
void unpack(const wire::OverlayAdopted& stored, OverlayAdopted& value);

[[nodiscard]] flatbuffers::Offset<wire::OrganisationFounded> pack(Builder& builder, const OrganisationFounded& value);
[[nodiscard]] std::size_t extra_bytes(const OrganisationFounded& value);
[[nodiscard]] bool check(const wire::OrganisationFounded& stored, Checker& checker);
void unpack(const wire::OrganisationFounded& stored, OrganisationFounded& value);

[[nodiscard]] flatbuffers::Offset<wire::PowerGranted> pack(Builder& builder, const PowerGranted& value);
[[nodiscard]] std::size_t extra_bytes(const PowerGranted& value);
[[nodiscard]] bool check(const wire::PowerGranted& stored, Checker& checker);
void unpack(const wire::PowerGranted& stored, PowerGranted& value);

[[nodiscard]] flatbuffers::Offset<wire::SteeringBoardFormed> pack(Builder& builder, const SteeringBoardFormed& value);
[[nodiscard]] std::size_t extra_bytes(const SteeringBoardFormed& value);
[[nodiscard]] bool check(const wire::SteeringBoardFormed& stored, Checker& checker);
void unpack(const wire::SteeringBoardFormed& stored, SteeringBoardFormed& value);

[[nodiscard]] flatbuffers::Offset<wire::ClassSession> pack(Builder& builder, const ClassSession& value);
[[nodiscard]] std::size_t extra_bytes(const ClassSession& value);
[[nodiscard]] bool check(const wire::ClassSession& stored, Checker& checker);
void unpack(const wire::ClassSession& stored, ClassSession& value);

[[nodiscard]] flatbuffers::Offset<wire::PersonRegistered> pack(Builder& builder, const PersonRegistered& value);
[[nodiscard]] std::size_t extra_bytes(const PersonRegistered& value);
[[nodiscard]] bool check(const wire::PersonRegistered& stored, Checker& checker);
void unpack(const wire::PersonRegistered& stored, PersonRegistered& value);

[[nodiscard]] flatbuffers::Offset<wire::MemberRecorded> pack(Builder& builder, const MemberRecorded& value);
[[nodiscard]] std::size_t extra_bytes(const MemberRecorded& value);
[[nodiscard]] bool check(const wire::MemberRecorded& stored, Checker& checker);
void unpack(const wire::MemberRecorded& stored, MemberRecorded& value);

[[nodiscard]] flatbuffers::Offset<wire::AwarenessClassHeld> pack(Builder& builder, const AwarenessClassHeld& value);
[[nodiscard]] std::size_t extra_bytes(const AwarenessClassHeld& value);
[[nodiscard]] bool check(const wire::AwarenessClassHeld& stored, Checker& checker);
void unpack(const wire::AwarenessClassHeld& stored, AwarenessClassHeld& value);

[[nodiscard]] flatbuffers::Offset<wire::ExhaustedRecorded> pack(Builder& builder, const ExhaustedRecorded& value);
[[nodiscard]] std::size_t extra_bytes(const ExhaustedRecorded& value);
[[nodiscard]] bool check(const wire::ExhaustedRecorded& stored, Checker& checker);
void unpack(const wire::ExhaustedRecorded& stored, ExhaustedRecorded& value);

[[nodiscard]] flatbuffers::Offset<wire::CircumstancesRecorded> pack(Builder& builder, const CircumstancesRecorded& value);
[[nodiscard]] std::size_t extra_bytes(const CircumstancesRecorded& value);
[[nodiscard]] bool check(const wire::CircumstancesRecorded& stored, Checker& checker);
void unpack(const wire::CircumstancesRecorded& stored, CircumstancesRecorded& value);

[[nodiscard]] flatbuffers::Offset<wire::Introduction> pack(Builder& builder, const Introduction& value);
[[nodiscard]] std::size_t extra_bytes(const Introduction& value);
[[nodiscard]] bool check(const wire::Introduction& stored, Checker& checker);
void unpack(const wire::Introduction& stored, Introduction& value);

[[nodiscard]] flatbuffers::Offset<wire::VerificationLetter> pack(Builder& builder, const VerificationLetter& value);
[[nodiscard]] std::size_t extra_bytes(const VerificationLetter& value);
[[nodiscard]] bool check(const wire::VerificationLetter& stored, Checker& checker);
void unpack(const wire::VerificationLetter& stored, VerificationLetter& value);

[[nodiscard]] flatbuffers::Offset<wire::Dossier> pack(Builder& builder, const Dossier& value);
[[nodiscard]] std::size_t extra_bytes(const Dossier& value);
[[nodiscard]] bool check(const wire::Dossier& stored, Checker& checker);
void unpack(const wire::Dossier& stored, Dossier& value);

[[nodiscard]] flatbuffers::Offset<wire::Ballot> pack(Builder& builder, const Ballot& value);
[[nodiscard]] std::size_t extra_bytes(const Ballot& value);
[[nodiscard]] bool check(const wire::Ballot& stored, Checker& checker);
void unpack(const wire::Ballot& stored, Ballot& value);

[[nodiscard]] flatbuffers::Offset<wire::Consent> pack(Builder& builder, const Consent& value);
[[nodiscard]] std::size_t extra_bytes(const Consent& value);
[[nodiscard]] bool check(const wire::Consent& stored, Checker& checker);
void unpack(const wire::Consent& stored, Consent& value);

[[nodiscard]] flatbuffers::Offset<wire::ProspectListed> pack(Builder& builder, const ProspectListed& value);
[[nodiscard]] std::size_t extra_bytes(const ProspectListed& value);
[[nodiscard]] bool check(const wire::ProspectListed& stored, Checker& checker);
void unpack(const wire::ProspectListed& stored, ProspectListed& value);

[[nodiscard]] flatbuffers::Offset<wire::AwarenessCertificateRecorded> pack(Builder& builder, const AwarenessCertificateRecorded& value);
[[nodiscard]] std::size_t extra_bytes(const AwarenessCertificateRecorded& value);
[[nodiscard]] bool check(const wire::AwarenessCertificateRecorded& stored, Checker& checker);
void unpack(const wire::AwarenessCertificateRecorded& stored, AwarenessCertificateRecorded& value);

[[nodiscard]] flatbuffers::Offset<wire::OpeningGranted> pack(Builder& builder, const OpeningGranted& value);
[[nodiscard]] std::size_t extra_bytes(const OpeningGranted& value);
[[nodiscard]] bool check(const wire::OpeningGranted& stored, Checker& checker);
void unpack(const wire::OpeningGranted& stored, OpeningGranted& value);

[[nodiscard]] flatbuffers::Offset<wire::ApplicationSubmitted> pack(Builder& builder, const ApplicationSubmitted& value);
[[nodiscard]] std::size_t extra_bytes(const ApplicationSubmitted& value);
[[nodiscard]] bool check(const wire::ApplicationSubmitted& stored, Checker& checker);
void unpack(const wire::ApplicationSubmitted& stored, ApplicationSubmitted& value);

[[nodiscard]] flatbuffers::Offset<wire::IntroductionRecorded> pack(Builder& builder, const IntroductionRecorded& value);
[[nodiscard]] std::size_t extra_bytes(const IntroductionRecorded& value);
[[nodiscard]] bool check(const wire::IntroductionRecorded& stored, Checker& checker);
void unpack(const wire::IntroductionRecorded& stored, IntroductionRecorded& value);

[[nodiscard]] flatbuffers::Offset<wire::VerificationRecorded> pack(Builder& builder, const VerificationRecorded& value);
[[nodiscard]] std::size_t extra_bytes(const VerificationRecorded& value);
[[nodiscard]] bool check(const wire::VerificationRecorded& stored, Checker& checker);
void unpack(const wire::VerificationRecorded& stored, VerificationRecorded& value);

[[nodiscard]] flatbuffers::Offset<wire::OpinionsRecorded> pack(Builder& builder, const OpinionsRecorded& value);
[[nodiscard]] std::size_t extra_bytes(const OpinionsRecorded& value);
[[nodiscard]] bool check(const wire::OpinionsRecorded& stored, Checker& checker);
void unpack(const wire::OpinionsRecorded& stored, OpinionsRecorded& value);

[[nodiscard]] flatbuffers::Offset<wire::BackgroundCertified> pack(Builder& builder, const BackgroundCertified& value);
[[nodiscard]] std::size_t extra_bytes(const BackgroundCertified& value);
[[nodiscard]] bool check(const wire::BackgroundCertified& stored, Checker& checker);
void unpack(const wire::BackgroundCertified& stored, BackgroundCertified& value);

[[nodiscard]] flatbuffers::Offset<wire::CellResolved> pack(Builder& builder, const CellResolved& value);
[[nodiscard]] std::size_t extra_bytes(const CellResolved& value);
[[nodiscard]] bool check(const wire::CellResolved& stored, Checker& checker);
void unpack(const wire::CellResolved& stored, CellResolved& value);

[[nodiscard]] flatbuffers::Offset<wire::SubCommitteeAppraised> pack(Builder& builder, const SubCommitteeAppraised& value);
[[nodiscard]] std::size_t extra_bytes(const SubCommitteeAppraised& value);
[[nodiscard]] bool check(const wire::SubCommitteeAppraised& stored, Checker& checker);
void unpack(const wire::SubCommitteeAppraised& stored, SubCommitteeAppraised& value);

[[nodiscard]] flatbuffers::Offset<wire::GrassrootsResolved> pack(Builder& builder, const GrassrootsResolved& value);
[[nodiscard]] std::size_t extra_bytes(const GrassrootsResolved& value);
[[nodiscard]] bool check(const wire::GrassrootsResolved& stored, Checker& checker);
void unpack(const wire::GrassrootsResolved& stored, GrassrootsResolved& value);

[[nodiscard]] flatbuffers::Offset<wire::AdmissionDecided> pack(Builder& builder, const AdmissionDecided& value);
[[nodiscard]] std::size_t extra_bytes(const AdmissionDecided& value);
[[nodiscard]] bool check(const wire::AdmissionDecided& stored, Checker& checker);
void unpack(const wire::AdmissionDecided& stored, AdmissionDecided& value);

[[nodiscard]] flatbuffers::Offset<wire::AdmissionDeclined> pack(Builder& builder, const AdmissionDeclined& value);
[[nodiscard]] std::size_t extra_bytes(const AdmissionDeclined& value);
[[nodiscard]] bool check(const wire::AdmissionDeclined& stored, Checker& checker);
void unpack(const wire::AdmissionDeclined& stored, AdmissionDeclined& value);

[[nodiscard]] flatbuffers::Offset<wire::DecisionReceived> pack(Builder& builder, const DecisionReceived& value);
[[nodiscard]] std::size_t extra_bytes(const DecisionReceived& value);
[[nodiscard]] bool check(const wire::DecisionReceived& stored, Checker& checker);
void unpack(const wire::DecisionReceived& stored, DecisionReceived& value);

[[nodiscard]] flatbuffers::Offset<wire::CeremonyHeld> pack(Builder& builder, const CeremonyHeld& value);
[[nodiscard]] std::size_t extra_bytes(const CeremonyHeld& value);
[[nodiscard]] bool check(const wire::CeremonyHeld& stored, Checker& checker);
void unpack(const wire::CeremonyHeld& stored, CeremonyHeld& value);

[[nodiscard]] flatbuffers::Offset<wire::NewMemberCertificateRecorded> pack(Builder& builder, const NewMemberCertificateRecorded& value);
[[nodiscard]] std::size_t extra_bytes(const NewMemberCertificateRecorded& value);
[[nodiscard]] bool check(const wire::NewMemberCertificateRecorded& stored, Checker& checker);
void unpack(const wire::NewMemberCertificateRecorded& stored, NewMemberCertificateRecorded& value);

[[nodiscard]] flatbuffers::Offset<wire::RecognitionResolved> pack(Builder& builder, const RecognitionResolved& value);
[[nodiscard]] std::size_t extra_bytes(const RecognitionResolved& value);
[[nodiscard]] bool check(const wire::RecognitionResolved& stored, Checker& checker);
void unpack(const wire::RecognitionResolved& stored, RecognitionResolved& value);

[[nodiscard]] flatbuffers::Offset<wire::RecognitionAppraised> pack(Builder& builder, const RecognitionAppraised& value);
[[nodiscard]] std::size_t extra_bytes(const RecognitionAppraised& value);
[[nodiscard]] bool check(const wire::RecognitionAppraised& stored, Checker& checker);
void unpack(const wire::RecognitionAppraised& stored, RecognitionAppraised& value);

[[nodiscard]] flatbuffers::Offset<wire::GrassrootsRecognitionResolved> pack(Builder& builder, const GrassrootsRecognitionResolved& value);
[[nodiscard]] std::size_t extra_bytes(const GrassrootsRecognitionResolved& value);
[[nodiscard]] bool check(const wire::GrassrootsRecognitionResolved& stored, Checker& checker);
void unpack(const wire::GrassrootsRecognitionResolved& stored, GrassrootsRecognitionResolved& value);

[[nodiscard]] flatbuffers::Offset<wire::RecognitionDecided> pack(Builder& builder, const RecognitionDecided& value);
[[nodiscard]] std::size_t extra_bytes(const RecognitionDecided& value);
[[nodiscard]] bool check(const wire::RecognitionDecided& stored, Checker& checker);
void unpack(const wire::RecognitionDecided& stored, RecognitionDecided& value);

[[nodiscard]] flatbuffers::Offset<wire::StrikingOffProposed> pack(Builder& builder, const StrikingOffProposed& value);
[[nodiscard]] std::size_t extra_bytes(const StrikingOffProposed& value);
[[nodiscard]] bool check(const wire::StrikingOffProposed& stored, Checker& checker);
void unpack(const wire::StrikingOffProposed& stored, StrikingOffProposed& value);

[[nodiscard]] flatbuffers::Offset<wire::StrikingOffDecided> pack(Builder& builder, const StrikingOffDecided& value);
[[nodiscard]] std::size_t extra_bytes(const StrikingOffDecided& value);
[[nodiscard]] bool check(const wire::StrikingOffDecided& stored, Checker& checker);
void unpack(const wire::StrikingOffDecided& stored, StrikingOffDecided& value);

[[nodiscard]] flatbuffers::Offset<wire::ProspectRemoved> pack(Builder& builder, const ProspectRemoved& value);
[[nodiscard]] std::size_t extra_bytes(const ProspectRemoved& value);
[[nodiscard]] bool check(const wire::ProspectRemoved& stored, Checker& checker);
void unpack(const wire::ProspectRemoved& stored, ProspectRemoved& value);

[[nodiscard]] flatbuffers::Offset<wire::DossierRecorded> pack(Builder& builder, const DossierRecorded& value);
[[nodiscard]] std::size_t extra_bytes(const DossierRecorded& value);
[[nodiscard]] bool check(const wire::DossierRecorded& stored, Checker& checker);
void unpack(const wire::DossierRecorded& stored, DossierRecorded& value);

[[nodiscard]] flatbuffers::Offset<wire::HelperAssigned> pack(Builder& builder, const HelperAssigned& value);
[[nodiscard]] std::size_t extra_bytes(const HelperAssigned& value);
[[nodiscard]] bool check(const wire::HelperAssigned& stored, Checker& checker);
void unpack(const wire::HelperAssigned& stored, HelperAssigned& value);

[[nodiscard]] flatbuffers::Offset<wire::VerificationLetterSent> pack(Builder& builder, const VerificationLetterSent& value);
[[nodiscard]] std::size_t extra_bytes(const VerificationLetterSent& value);
[[nodiscard]] bool check(const wire::VerificationLetterSent& stored, Checker& checker);
void unpack(const wire::VerificationLetterSent& stored, VerificationLetterSent& value);

[[nodiscard]] flatbuffers::Offset<wire::VerificationLetterChased> pack(Builder& builder, const VerificationLetterChased& value);
[[nodiscard]] std::size_t extra_bytes(const VerificationLetterChased& value);
[[nodiscard]] bool check(const wire::VerificationLetterChased& stored, Checker& checker);
void unpack(const wire::VerificationLetterChased& stored, VerificationLetterChased& value);

[[nodiscard]] flatbuffers::Offset<wire::VerificationReplyRecorded> pack(Builder& builder, const VerificationReplyRecorded& value);
[[nodiscard]] std::size_t extra_bytes(const VerificationReplyRecorded& value);
[[nodiscard]] bool check(const wire::VerificationReplyRecorded& stored, Checker& checker);
void unpack(const wire::VerificationReplyRecorded& stored, VerificationReplyRecorded& value);

[[nodiscard]] flatbuffers::Offset<wire::VerificationWaived> pack(Builder& builder, const VerificationWaived& value);
[[nodiscard]] std::size_t extra_bytes(const VerificationWaived& value);
[[nodiscard]] bool check(const wire::VerificationWaived& stored, Checker& checker);
void unpack(const wire::VerificationWaived& stored, VerificationWaived& value);

[[nodiscard]] flatbuffers::Offset<wire::ApplicantTransferred> pack(Builder& builder, const ApplicantTransferred& value);
[[nodiscard]] std::size_t extra_bytes(const ApplicantTransferred& value);
[[nodiscard]] bool check(const wire::ApplicantTransferred& stored, Checker& checker);
void unpack(const wire::ApplicantTransferred& stored, ApplicantTransferred& value);

[[nodiscard]] flatbuffers::Offset<wire::FileForwarded> pack(Builder& builder, const FileForwarded& value);
[[nodiscard]] std::size_t extra_bytes(const FileForwarded& value);
[[nodiscard]] bool check(const wire::FileForwarded& stored, Checker& checker);
void unpack(const wire::FileForwarded& stored, FileForwarded& value);

[[nodiscard]] flatbuffers::Offset<wire::DecisionQuestioned> pack(Builder& builder, const DecisionQuestioned& value);
[[nodiscard]] std::size_t extra_bytes(const DecisionQuestioned& value);
[[nodiscard]] bool check(const wire::DecisionQuestioned& stored, Checker& checker);
void unpack(const wire::DecisionQuestioned& stored, DecisionQuestioned& value);

[[nodiscard]] flatbuffers::Offset<wire::QuestionAnswered> pack(Builder& builder, const QuestionAnswered& value);
[[nodiscard]] std::size_t extra_bytes(const QuestionAnswered& value);
[[nodiscard]] bool check(const wire::QuestionAnswered& stored, Checker& checker);
void unpack(const wire::QuestionAnswered& stored, QuestionAnswered& value);

[[nodiscard]] flatbuffers::Offset<wire::ProspectsReviewed> pack(Builder& builder, const ProspectsReviewed& value);
[[nodiscard]] std::size_t extra_bytes(const ProspectsReviewed& value);
[[nodiscard]] bool check(const wire::ProspectsReviewed& stored, Checker& checker);
void unpack(const wire::ProspectsReviewed& stored, ProspectsReviewed& value);

[[nodiscard]] flatbuffers::Offset<wire::DecisionExtended> pack(Builder& builder, const DecisionExtended& value);
[[nodiscard]] std::size_t extra_bytes(const DecisionExtended& value);
[[nodiscard]] bool check(const wire::DecisionExtended& stored, Checker& checker);
void unpack(const wire::DecisionExtended& stored, DecisionExtended& value);

[[nodiscard]] flatbuffers::Offset<wire::DecisionNotified> pack(Builder& builder, const DecisionNotified& value);
[[nodiscard]] std::size_t extra_bytes(const DecisionNotified& value);
[[nodiscard]] bool check(const wire::DecisionNotified& stored, Checker& checker);
void unpack(const wire::DecisionNotified& stored, DecisionNotified& value);

[[nodiscard]] flatbuffers::Offset<wire::AdmissionAnnulled> pack(Builder& builder, const AdmissionAnnulled& value);
[[nodiscard]] std::size_t extra_bytes(const AdmissionAnnulled& value);
[[nodiscard]] bool check(const wire::AdmissionAnnulled& stored, Checker& checker);
void unpack(const wire::AdmissionAnnulled& stored, AdmissionAnnulled& value);

[[nodiscard]] flatbuffers::Offset<wire::GrassrootsStrikingOffResolved> pack(Builder& builder, const GrassrootsStrikingOffResolved& value);
[[nodiscard]] std::size_t extra_bytes(const GrassrootsStrikingOffResolved& value);
[[nodiscard]] bool check(const wire::GrassrootsStrikingOffResolved& stored, Checker& checker);
void unpack(const wire::GrassrootsStrikingOffResolved& stored, GrassrootsStrikingOffResolved& value);

[[nodiscard]] flatbuffers::Offset<wire::MemberCvRecorded> pack(Builder& builder, const MemberCvRecorded& value);
[[nodiscard]] std::size_t extra_bytes(const MemberCvRecorded& value);
[[nodiscard]] bool check(const wire::MemberCvRecorded& stored, Checker& checker);
void unpack(const wire::MemberCvRecorded& stored, MemberCvRecorded& value);

[[nodiscard]] flatbuffers::Offset<wire::RecognitionAnnounced> pack(Builder& builder, const RecognitionAnnounced& value);
[[nodiscard]] std::size_t extra_bytes(const RecognitionAnnounced& value);
[[nodiscard]] bool check(const wire::RecognitionAnnounced& stored, Checker& checker);
void unpack(const wire::RecognitionAnnounced& stored, RecognitionAnnounced& value);

[[nodiscard]] flatbuffers::Offset<wire::CardHandedOver> pack(Builder& builder, const CardHandedOver& value);
[[nodiscard]] std::size_t extra_bytes(const CardHandedOver& value);
[[nodiscard]] bool check(const wire::CardHandedOver& stored, Checker& checker);
void unpack(const wire::CardHandedOver& stored, CardHandedOver& value);

[[nodiscard]] flatbuffers::Offset<wire::QuotaSet> pack(Builder& builder, const QuotaSet& value);
[[nodiscard]] std::size_t extra_bytes(const QuotaSet& value);
[[nodiscard]] bool check(const wire::QuotaSet& stored, Checker& checker);
void unpack(const wire::QuotaSet& stored, QuotaSet& value);

[[nodiscard]] flatbuffers::Offset<wire::EventRecord> pack(Builder& builder, const EventRecord& value);
[[nodiscard]] std::size_t extra_bytes(const EventRecord& value);
[[nodiscard]] bool check(const wire::EventRecord& stored, Checker& checker);
void unpack(const wire::EventRecord& stored, EventRecord& value);

[[nodiscard]] flatbuffers::Offset<wire::CommitBody> pack(Builder& builder, const CommitBody& value);
[[nodiscard]] std::size_t extra_bytes(const CommitBody& value);
[[nodiscard]] bool check(const wire::CommitBody& stored, Checker& checker);
void unpack(const wire::CommitBody& stored, CommitBody& value);

[[nodiscard]] flatbuffers::Offset<void> pack(Builder& builder, const Event& value);
[[nodiscard]] std::size_t extra_bytes(const Event& value);
[[nodiscard]] bool check(wire::Event type, const void* stored, Checker& checker);
void unpack(wire::Event type, const void* stored, Event& value);

}  // namespace dangvien::inline v0::codec
