// SPDX-License-Identifier: Apache-2.0
#include "engine/command_of.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "dangvien/admission/decide.hpp"

namespace dangvien::inline v0 {
namespace {

/// One overload for each event of the workflow; the others make no command.
struct Remake {
  Day day;
  const std::optional<Document>& document;
  const Dossier& dossier;

  template <typename CommandBody>
  Command with_paper(CommandBody command) const {
    if constexpr (requires { command.document; }) command.document = document;
    return command;
  }

  template <typename Other>
  std::optional<Command> operator()(const Other& /*event*/) const {
    return std::nullopt;
  }

  std::optional<Command> operator()(const ProspectListed& event) const {
    ListProspect command{.id = event.dossier, .day = day, .person = event.person, .document = {}};
    command.organisation = event.organisation;
    command.helper = event.helper;
    command.introduced_by = event.introduced_by;
    return with_paper(std::move(command));
  }

  template <typename CommandBody>
  Command with_consents(CommandBody command, const std::vector<Consent>& consents) const {
    for (const Consent& consent : consents) {
      for (const auto& [kind, place] : admission::consent_places(command)) {
        if (kind == consent.kind) *place = consent.document;
      }
    }
    return with_paper(std::move(command));
  }

  std::optional<Command> operator()(const CellResolved& event) const {
    ResolveCell command;
    command.dossier = event.dossier;
    command.day = day;
    command.ballot = event.ballot;
    return with_consents(std::move(command), event.consents);
  }

  std::optional<Command> operator()(const VerificationWaived& event) const {
    return with_paper(WaiveVerification{.dossier = event.dossier,
                                        .day = day,
                                        .relation = event.relation,
                                        .member = event.member,
                                        .fully_declared = true,
                                        .confirmed = true,
                                        .document = {}});
  }

  std::optional<Command> operator()(const ApplicantTransferred& event) const {
    return with_paper(TransferApplicant{.dossier = event.dossier,
                                        .day = day,
                                        .organisation = event.organisation,
                                        .help_certified = true,
                                        .document = {}});
  }

  std::optional<Command> operator()(const AdmissionAnnulled& event) const {
    return with_paper(AnnulAdmission{.dossier = event.dossier,
                                     .day = day,
                                     .organisation = event.organisation,
                                     .ground = event.ground,
                                     .reason = event.reason,
                                     .redo_from = event.redo_from,
                                     .issuer_gone = event.organisation != dossier.decided_by,
                                     .consent = event.consent,
                                     .document = {}});
  }

  std::optional<Command> operator()(const AwarenessCertificateRecorded& event) const {
    return with_paper(
        RecordAwarenessCertificate{.dossier = event.dossier, .day = day, .document = {}});
  }
  std::optional<Command> operator()(const OpeningGranted& event) const {
    return with_paper(GrantOpening{
        .dossier = event.dossier, .day = day, .organisation = event.organisation, .document = {}});
  }
  std::optional<Command> operator()(const ApplicationSubmitted& event) const {
    return with_paper(SubmitApplication{
        .dossier = event.dossier, .day = day, .document = {}, .relatives = event.relatives});
  }
  std::optional<Command> operator()(const IntroductionRecorded& event) const {
    return with_paper(RecordIntroduction{.dossier = event.dossier,
                                         .day = day,
                                         .introducer = event.introducer,
                                         .person = event.person,
                                         .together = event.together,
                                         .substitute = event.substitute,
                                         .document = {}});
  }
  std::optional<Command> operator()(const VerificationRecorded& event) const {
    return with_paper(RecordVerification{.dossier = event.dossier,
                                         .day = day,
                                         .finding = event.finding,
                                         .verifier = event.verifier,
                                         .document = {},
                                         .relatives = event.relatives,
                                         .present_only = event.present_only,
                                         .way = event.way});
  }
  std::optional<Command> operator()(const OpinionsRecorded& event) const {
    return with_paper(RecordOpinions{.dossier = event.dossier,
                                     .day = day,
                                     .mass_organisations = event.mass_organisations,
                                     .residence = event.residence,
                                     .document = {},
                                     .temporary_place = event.temporary_place});
  }
  std::optional<Command> operator()(const BackgroundCertified& event) const {
    return with_paper(CertifyBackground{
        .dossier = event.dossier, .day = day, .organisation = event.organisation, .document = {}});
  }
  std::optional<Command> operator()(const SubCommitteeAppraised& event) const {
    return with_paper(AppraiseBySubCommittee{.dossier = event.dossier,
                                             .day = day,
                                             .organisation = event.organisation,
                                             .favourable = event.favourable,
                                             .document = {}});
  }
  std::optional<Command> operator()(const GrassrootsResolved& event) const {
    return with_paper(ResolveGrassroots{.dossier = event.dossier,
                                        .day = day,
                                        .organisation = event.organisation,
                                        .ballot = event.ballot,
                                        .document = {}});
  }
  std::optional<Command> operator()(const AdmissionDecided& event) const {
    DecideAdmission command;
    command.dossier = event.dossier;
    command.day = day;
    command.organisation = event.organisation;
    command.ballot = event.ballot;
    return with_consents(std::move(command), event.consents);
  }
  std::optional<Command> operator()(const AdmissionDeclined& event) const {
    return with_paper(DeclineAdmission{.dossier = event.dossier,
                                       .day = day,
                                       .organisation = event.organisation,
                                       .reason = event.reason,
                                       .document = {}});
  }
  std::optional<Command> operator()(const DecisionReceived& event) const {
    return with_paper(RecordReceipt{.dossier = event.dossier, .day = day});
  }
  std::optional<Command> operator()(const CeremonyHeld& event) const {
    return with_paper(HoldCeremony{.dossier = event.dossier,
                                   .day = day,
                                   .helper = event.helper,
                                   .late_consent = event.late_consent,
                                   .document = {}});
  }
  std::optional<Command> operator()(const NewMemberCertificateRecorded& event) const {
    return with_paper(
        RecordNewMemberCertificate{.dossier = event.dossier, .day = day, .document = {}});
  }
  std::optional<Command> operator()(const RecognitionResolved& event) const {
    return with_paper(ResolveRecognition{
        .dossier = event.dossier, .day = day, .ballot = event.ballot, .document = {}});
  }
  std::optional<Command> operator()(const RecognitionAppraised& event) const {
    return with_paper(AppraiseRecognition{.dossier = event.dossier,
                                          .day = day,
                                          .organisation = event.organisation,
                                          .favourable = event.favourable,
                                          .document = {}});
  }
  std::optional<Command> operator()(const GrassrootsRecognitionResolved& event) const {
    return with_paper(ResolveGrassrootsRecognition{.dossier = event.dossier,
                                                   .day = day,
                                                   .organisation = event.organisation,
                                                   .ballot = event.ballot,
                                                   .document = {}});
  }
  std::optional<Command> operator()(const RecognitionDecided& event) const {
    return with_paper(DecideRecognition{.dossier = event.dossier,
                                        .day = day,
                                        .organisation = event.organisation,
                                        .ballot = event.ballot,
                                        .document = {}});
  }
  std::optional<Command> operator()(const StrikingOffProposed& event) const {
    return with_paper(ProposeStrikingOff{.dossier = event.dossier,
                                         .day = day,
                                         .ground = event.ground,
                                         .ballot = event.ballot,
                                         .document = {},
                                         .self_criticism = event.self_criticism,
                                         .requests = event.requests});
  }
  std::optional<Command> operator()(const StrikingOffDecided& event) const {
    return with_paper(DecideStrikingOff{.dossier = event.dossier,
                                        .day = day,
                                        .organisation = event.organisation,
                                        .ballot = event.ballot,
                                        .document = {}});
  }
  std::optional<Command> operator()(const ProspectRemoved& event) const {
    return with_paper(RemoveProspect{
        .dossier = event.dossier, .day = day, .reason = event.reason, .document = {}});
  }
  std::optional<Command> operator()(const HelperAssigned& event) const {
    return with_paper(AssignHelper{.dossier = event.dossier,
                                   .day = day,
                                   .helper = event.helper,
                                   .remark = event.remark,
                                   .document = {},
                                   .temporary_cell = event.temporary_cell});
  }
  std::optional<Command> operator()(const VerificationLetterSent& event) const {
    return with_paper(SendVerificationLetter{.dossier = event.dossier,
                                             .day = day,
                                             .recipient = event.recipient,
                                             .abroad = event.abroad,
                                             .verifier = event.verifier,
                                             .document = {}});
  }
  std::optional<Command> operator()(const VerificationLetterChased& event) const {
    return with_paper(ChaseVerificationLetter{.dossier = event.dossier,
                                              .day = day,
                                              .number = event.number,
                                              .received_on = event.received_on,
                                              .document = {}});
  }
  std::optional<Command> operator()(const VerificationReplyRecorded& event) const {
    return with_paper(RecordVerificationReply{.dossier = event.dossier,
                                              .day = day,
                                              .number = event.number,
                                              .received_on = event.received_on,
                                              .document = {}});
  }
  std::optional<Command> operator()(const FileForwarded& event) const {
    return with_paper(ForwardFile{.dossier = event.dossier,
                                  .day = day,
                                  .organisation = event.organisation,
                                  .step = event.step,
                                  .document = {}});
  }
  std::optional<Command> operator()(const DecisionQuestioned& event) const {
    return with_paper(QuestionDecision{.dossier = event.dossier,
                                       .day = day,
                                       .organisation = event.organisation,
                                       .reason = event.reason,
                                       .document = {}});
  }
  std::optional<Command> operator()(const QuestionAnswered& event) const {
    return with_paper(AnswerQuestion{.dossier = event.dossier,
                                     .day = day,
                                     .organisation = event.organisation,
                                     .upheld = event.upheld,
                                     .document = {}});
  }
  std::optional<Command> operator()(const DecisionExtended& event) const {
    return with_paper(ExtendDecision{.dossier = event.dossier,
                                     .day = day,
                                     .organisation = event.organisation,
                                     .working_days = event.working_days,
                                     .reason = event.reason,
                                     .document = {}});
  }
  std::optional<Command> operator()(const DecisionNotified& event) const {
    return with_paper(NotifyDecision{
        .dossier = event.dossier, .day = day, .organisation = event.organisation, .document = {}});
  }
  std::optional<Command> operator()(const GrassrootsStrikingOffResolved& event) const {
    return with_paper(ResolveGrassrootsStrikingOff{.dossier = event.dossier,
                                                   .day = day,
                                                   .organisation = event.organisation,
                                                   .ballot = event.ballot,
                                                   .document = {}});
  }
  std::optional<Command> operator()(const MemberCvRecorded& event) const {
    return with_paper(RecordMemberCv{.dossier = event.dossier, .day = day, .document = {}});
  }
  std::optional<Command> operator()(const RecognitionAnnounced& event) const {
    return with_paper(AnnounceRecognition{.dossier = event.dossier, .day = day, .document = {}});
  }
  std::optional<Command> operator()(const CardHandedOver& event) const {
    return with_paper(HandOverCard{.dossier = event.dossier, .day = day, .document = {}});
  }
};

}  // namespace

std::optional<Command> command_of(const EventRecord& record, const Dossier& dossier) {
  return std::visit(Remake{record.effect_day, record.document, dossier}, record.event);
}

bool rests_on_what_is_not_kept(RuleId rule) noexcept {
  using enum RuleId;
  constexpr std::array rules = {admission_handling_months,  admission_assigning_committees,
                                admission_verifier_not_kin, admission_cell_remark,
                                admission_edges_sealed,     admission_waiver_fully_declared,
                                admission_waiver_confirmed, admission_move_before_resolution,
                                admission_annulment_issuer, model_day_after_recording};
  return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

}  // namespace dangvien::inline v0
