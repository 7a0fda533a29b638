// SPDX-License-Identifier: Apache-2.0
// json_tables.hpp: which descriptors exist.
// Generated from schema/*.fbs by tools/regenerate. Do not edit.
#pragma once

#include "codec/json/descriptor.hpp"
#include "dangvien/engine/schema.hpp"
#include "dangvien/journal/schema.hpp"

namespace dangvien::inline v0::codec {

template <>
struct Described<Document> {
  static const TableDescriptor value;
};

template <>
struct Described<RuleValue> {
  static const TableDescriptor value;
};

template <>
struct Described<AdvisoryRecord> {
  static const TableDescriptor value;
};

template <>
struct Described<Circumstances> {
  static const TableDescriptor value;
};

template <>
struct Described<Judgement> {
  static const TableDescriptor value;
};

template <>
struct Described<OverlayAdopted> {
  static const TableDescriptor value;
};

template <>
struct Described<AdoptOverlay> {
  static const TableDescriptor value;
};

template <>
struct Described<OrganisationFounded> {
  static const TableDescriptor value;
};

template <>
struct Described<PowerGranted> {
  static const TableDescriptor value;
};

template <>
struct Described<SteeringBoardFormed> {
  static const TableDescriptor value;
};

template <>
struct Described<FoundOrganisation> {
  static const TableDescriptor value;
};

template <>
struct Described<GrantPower> {
  static const TableDescriptor value;
};

template <>
struct Described<FormSteeringBoard> {
  static const TableDescriptor value;
};

template <>
struct Described<ClassSession> {
  static const TableDescriptor value;
};

template <>
struct Described<PersonRegistered> {
  static const TableDescriptor value;
};

template <>
struct Described<MemberRecorded> {
  static const TableDescriptor value;
};

template <>
struct Described<AwarenessClassHeld> {
  static const TableDescriptor value;
};

template <>
struct Described<ExhaustedRecorded> {
  static const TableDescriptor value;
};

template <>
struct Described<CircumstancesRecorded> {
  static const TableDescriptor value;
};

template <>
struct Described<RegisterPerson> {
  static const TableDescriptor value;
};

template <>
struct Described<RecordMember> {
  static const TableDescriptor value;
};

template <>
struct Described<HoldAwarenessClass> {
  static const TableDescriptor value;
};

template <>
struct Described<RecordExhausted> {
  static const TableDescriptor value;
};

template <>
struct Described<RecordCircumstances> {
  static const TableDescriptor value;
};

template <>
struct Described<ActingFacts> {
  static const TableDescriptor value;
};

template <>
struct Described<ApplicantFacts> {
  static const TableDescriptor value;
};

template <>
struct Described<Introduction> {
  static const TableDescriptor value;
};

template <>
struct Described<VerificationLetter> {
  static const TableDescriptor value;
};

template <>
struct Described<Dossier> {
  static const TableDescriptor value;
};

template <>
struct Described<CellFacts> {
  static const TableDescriptor value;
};

template <>
struct Described<NamedPersonFacts> {
  static const TableDescriptor value;
};

template <>
struct Described<AdmissionFacts> {
  static const TableDescriptor value;
};

template <>
struct Described<Ballot> {
  static const TableDescriptor value;
};

template <>
struct Described<Consent> {
  static const TableDescriptor value;
};

template <>
struct Described<ProspectListed> {
  static const TableDescriptor value;
};

template <>
struct Described<AwarenessCertificateRecorded> {
  static const TableDescriptor value;
};

template <>
struct Described<OpeningGranted> {
  static const TableDescriptor value;
};

template <>
struct Described<ApplicationSubmitted> {
  static const TableDescriptor value;
};

template <>
struct Described<IntroductionRecorded> {
  static const TableDescriptor value;
};

template <>
struct Described<VerificationRecorded> {
  static const TableDescriptor value;
};

template <>
struct Described<OpinionsRecorded> {
  static const TableDescriptor value;
};

template <>
struct Described<BackgroundCertified> {
  static const TableDescriptor value;
};

template <>
struct Described<CellResolved> {
  static const TableDescriptor value;
};

template <>
struct Described<SubCommitteeAppraised> {
  static const TableDescriptor value;
};

template <>
struct Described<GrassrootsResolved> {
  static const TableDescriptor value;
};

template <>
struct Described<AdmissionDecided> {
  static const TableDescriptor value;
};

template <>
struct Described<AdmissionDeclined> {
  static const TableDescriptor value;
};

template <>
struct Described<DecisionReceived> {
  static const TableDescriptor value;
};

template <>
struct Described<CeremonyHeld> {
  static const TableDescriptor value;
};

template <>
struct Described<NewMemberCertificateRecorded> {
  static const TableDescriptor value;
};

template <>
struct Described<RecognitionResolved> {
  static const TableDescriptor value;
};

template <>
struct Described<RecognitionAppraised> {
  static const TableDescriptor value;
};

template <>
struct Described<GrassrootsRecognitionResolved> {
  static const TableDescriptor value;
};

template <>
struct Described<RecognitionDecided> {
  static const TableDescriptor value;
};

template <>
struct Described<StrikingOffProposed> {
  static const TableDescriptor value;
};

template <>
struct Described<StrikingOffDecided> {
  static const TableDescriptor value;
};

template <>
struct Described<ProspectRemoved> {
  static const TableDescriptor value;
};

template <>
struct Described<DossierRecorded> {
  static const TableDescriptor value;
};

template <>
struct Described<HelperAssigned> {
  static const TableDescriptor value;
};

template <>
struct Described<VerificationLetterSent> {
  static const TableDescriptor value;
};

template <>
struct Described<VerificationLetterChased> {
  static const TableDescriptor value;
};

template <>
struct Described<VerificationReplyRecorded> {
  static const TableDescriptor value;
};

template <>
struct Described<VerificationWaived> {
  static const TableDescriptor value;
};

template <>
struct Described<ApplicantTransferred> {
  static const TableDescriptor value;
};

template <>
struct Described<FileForwarded> {
  static const TableDescriptor value;
};

template <>
struct Described<DecisionQuestioned> {
  static const TableDescriptor value;
};

template <>
struct Described<QuestionAnswered> {
  static const TableDescriptor value;
};

template <>
struct Described<ProspectsReviewed> {
  static const TableDescriptor value;
};

template <>
struct Described<DecisionExtended> {
  static const TableDescriptor value;
};

template <>
struct Described<DecisionNotified> {
  static const TableDescriptor value;
};

template <>
struct Described<AdmissionAnnulled> {
  static const TableDescriptor value;
};

template <>
struct Described<GrassrootsStrikingOffResolved> {
  static const TableDescriptor value;
};

template <>
struct Described<MemberCvRecorded> {
  static const TableDescriptor value;
};

template <>
struct Described<RecognitionAnnounced> {
  static const TableDescriptor value;
};

template <>
struct Described<CardHandedOver> {
  static const TableDescriptor value;
};

template <>
struct Described<ListProspect> {
  static const TableDescriptor value;
};

template <>
struct Described<RecordAwarenessCertificate> {
  static const TableDescriptor value;
};

template <>
struct Described<GrantOpening> {
  static const TableDescriptor value;
};

template <>
struct Described<SubmitApplication> {
  static const TableDescriptor value;
};

template <>
struct Described<RecordIntroduction> {
  static const TableDescriptor value;
};

template <>
struct Described<RecordVerification> {
  static const TableDescriptor value;
};

template <>
struct Described<RecordOpinions> {
  static const TableDescriptor value;
};

template <>
struct Described<CertifyBackground> {
  static const TableDescriptor value;
};

template <>
struct Described<ResolveCell> {
  static const TableDescriptor value;
};

template <>
struct Described<AppraiseBySubCommittee> {
  static const TableDescriptor value;
};

template <>
struct Described<ResolveGrassroots> {
  static const TableDescriptor value;
};

template <>
struct Described<DecideAdmission> {
  static const TableDescriptor value;
};

template <>
struct Described<DeclineAdmission> {
  static const TableDescriptor value;
};

template <>
struct Described<RecordReceipt> {
  static const TableDescriptor value;
};

template <>
struct Described<HoldCeremony> {
  static const TableDescriptor value;
};

template <>
struct Described<RecordNewMemberCertificate> {
  static const TableDescriptor value;
};

template <>
struct Described<ResolveRecognition> {
  static const TableDescriptor value;
};

template <>
struct Described<AppraiseRecognition> {
  static const TableDescriptor value;
};

template <>
struct Described<ResolveGrassrootsRecognition> {
  static const TableDescriptor value;
};

template <>
struct Described<DecideRecognition> {
  static const TableDescriptor value;
};

template <>
struct Described<ProposeStrikingOff> {
  static const TableDescriptor value;
};

template <>
struct Described<DecideStrikingOff> {
  static const TableDescriptor value;
};

template <>
struct Described<RemoveProspect> {
  static const TableDescriptor value;
};

template <>
struct Described<RecordDossier> {
  static const TableDescriptor value;
};

template <>
struct Described<AssignHelper> {
  static const TableDescriptor value;
};

template <>
struct Described<SendVerificationLetter> {
  static const TableDescriptor value;
};

template <>
struct Described<ChaseVerificationLetter> {
  static const TableDescriptor value;
};

template <>
struct Described<RecordVerificationReply> {
  static const TableDescriptor value;
};

template <>
struct Described<WaiveVerification> {
  static const TableDescriptor value;
};

template <>
struct Described<TransferApplicant> {
  static const TableDescriptor value;
};

template <>
struct Described<ForwardFile> {
  static const TableDescriptor value;
};

template <>
struct Described<QuestionDecision> {
  static const TableDescriptor value;
};

template <>
struct Described<AnswerQuestion> {
  static const TableDescriptor value;
};

template <>
struct Described<ReviewProspects> {
  static const TableDescriptor value;
};

template <>
struct Described<ExtendDecision> {
  static const TableDescriptor value;
};

template <>
struct Described<NotifyDecision> {
  static const TableDescriptor value;
};

template <>
struct Described<AnnulAdmission> {
  static const TableDescriptor value;
};

template <>
struct Described<ResolveGrassrootsStrikingOff> {
  static const TableDescriptor value;
};

template <>
struct Described<RecordMemberCv> {
  static const TableDescriptor value;
};

template <>
struct Described<AnnounceRecognition> {
  static const TableDescriptor value;
};

template <>
struct Described<HandOverCard> {
  static const TableDescriptor value;
};

template <>
struct Described<DisplayPolicy> {
  static const TableDescriptor value;
};

template <>
struct Described<QuotaSet> {
  static const TableDescriptor value;
};

template <>
struct Described<SetQuota> {
  static const TableDescriptor value;
};

template <>
struct Described<EventRecord> {
  static const TableDescriptor value;
};

template <>
struct Described<CommitBody> {
  static const TableDescriptor value;
};

template <>
struct Described<Finding> {
  static const TableDescriptor value;
};

template <>
struct Described<RemedyStep> {
  static const TableDescriptor value;
};

template <>
struct Described<LapseLine> {
  static const TableDescriptor value;
};

template <>
struct Described<ActExplanation> {
  static const TableDescriptor value;
};

template <>
struct Described<PhraseArgumentReport> {
  static const TableDescriptor value;
};

template <>
struct Described<PhraseReport> {
  static const TableDescriptor value;
};

template <>
struct Described<ErrorReport> {
  static const TableDescriptor value;
};

template <>
struct Described<AdoptedOverlay> {
  static const TableDescriptor value;
};

template <>
struct Described<AwarenessClass> {
  static const TableDescriptor value;
};

template <>
struct Described<DatedRule> {
  static const TableDescriptor value;
};

template <>
struct Described<HistoryLine> {
  static const TableDescriptor value;
};

template <>
struct Described<DossierView> {
  static const TableDescriptor value;
};

template <>
struct Described<DueLine> {
  static const TableDescriptor value;
};

template <>
struct Described<DueTable> {
  static const TableDescriptor value;
};

template <>
struct Described<Exhaustion> {
  static const TableDescriptor value;
};

template <>
struct Described<Explanation> {
  static const TableDescriptor value;
};

template <>
struct Described<FigureComparison> {
  static const TableDescriptor value;
};

template <>
struct Described<ImportAdvisory> {
  static const TableDescriptor value;
};

template <>
struct Described<ImportAdvisoryCount> {
  static const TableDescriptor value;
};

template <>
struct Described<ImportProblem> {
  static const TableDescriptor value;
};

template <>
struct Described<ImportedSheet> {
  static const TableDescriptor value;
};

template <>
struct Described<ImportReport> {
  static const TableDescriptor value;
};

template <>
struct Described<JudgedAgain> {
  static const TableDescriptor value;
};

template <>
struct Described<OutcomeView> {
  static const TableDescriptor value;
};

template <>
struct Described<Progress> {
  static const TableDescriptor value;
};

template <>
struct Described<RuleUse> {
  static const TableDescriptor value;
};

template <>
struct Described<SteeringBoard> {
  static const TableDescriptor value;
};

template <>
struct Described<SubtreeCount> {
  static const TableDescriptor value;
};

template <>
struct Described<TreeLine> {
  static const TableDescriptor value;
};

template <>
struct Described<VerifyReport> {
  static const TableDescriptor value;
};

template <>
struct Described<WhatIfLine> {
  static const TableDescriptor value;
};

template <>
struct Described<WhatIfTable> {
  static const TableDescriptor value;
};

template <>
struct Described<Event> {
  static const UnionDescriptor value;
};

template <>
struct Described<Command> {
  static const UnionDescriptor value;
};

}  // namespace dangvien::inline v0::codec
