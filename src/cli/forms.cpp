// SPDX-License-Identifier: Apache-2.0
#include "cli/forms.hpp"

#include <array>

#include "dangvien/engine/schema.hpp"
#include "text/render.hpp"

namespace dangvien::inline v0::cli {
namespace {

struct FormOfAct {
  std::string_view command;
  std::string_view event;
  RuleId form;
};

template <typename CommandType, typename EventType>
constexpr FormOfAct form_of(RuleId form) {
  return {CommandType::type_name, EventType::type_name, form};
}

/// One line a form; an act whose papers use several has several lines. An introduction uses one of
/// its three, as the introducer is a member, the Youth Union or a trade union.
constexpr std::array forms_of_acts = {
    form_of<RecordAwarenessCertificate, AwarenessCertificateRecorded>(
        RuleId::form_awareness_certificate),
    form_of<SubmitApplication, ApplicationSubmitted>(RuleId::form_application),
    form_of<SubmitApplication, ApplicationSubmitted>(RuleId::form_background),
    form_of<RecordIntroduction, IntroductionRecorded>(RuleId::form_introduction),
    form_of<RecordIntroduction, IntroductionRecorded>(RuleId::form_union_resolution),
    form_of<RecordIntroduction, IntroductionRecorded>(RuleId::form_trade_union_resolution),
    form_of<RecordVerification, VerificationRecorded>(RuleId::form_verification_report),
    form_of<RecordOpinions, OpinionsRecorded>(RuleId::form_opinions),
    form_of<CertifyBackground, BackgroundCertified>(RuleId::form_background),
    form_of<ResolveCell, CellResolved>(RuleId::form_cell_resolution),
    form_of<AppraiseBySubCommittee, SubCommitteeAppraised>(RuleId::form_appraisal),
    form_of<ResolveGrassroots, GrassrootsResolved>(RuleId::form_grassroots_resolution),
    form_of<DecideAdmission, AdmissionDecided>(RuleId::form_decision),
    form_of<TransferApplicant, ApplicantTransferred>(RuleId::form_move_letter),
    form_of<RecordMemberCv, MemberCvRecorded>(RuleId::form_curriculum_vitae),
    form_of<RecordNewMemberCertificate, NewMemberCertificateRecorded>(
        RuleId::form_new_member_certificate),
    form_of<ResolveRecognition, RecognitionResolved>(RuleId::form_self_review),
    form_of<ResolveRecognition, RecognitionResolved>(RuleId::form_helper_remark),
    form_of<ResolveRecognition, RecognitionResolved>(RuleId::form_recognition_opinions),
    form_of<ResolveRecognition, RecognitionResolved>(RuleId::form_recognition_cell_resolution),
    form_of<AppraiseRecognition, RecognitionAppraised>(RuleId::form_recognition_appraisal),
    form_of<ResolveGrassrootsRecognition, GrassrootsRecognitionResolved>(
        RuleId::form_recognition_grassroots_resolution),
    form_of<DecideRecognition, RecognitionDecided>(RuleId::form_recognition_decision),
};

}  // namespace

std::string form_text(const Session& session, const Rulebook& rulebook, std::string_view act,
                      Day day) {
  std::string text;
  for (const FormOfAct& line : forms_of_acts) {
    if (act != line.command && act != line.event) continue;
    const RuleRow& row = rulebook.row(line.form, day);
    if (row.provenance == Provenance::unknown) continue;
    if (!text.empty()) text += ", ";
    text += render_value(row.value, rulebook.rule(line.form), session.language);
    if (row.provenance == Provenance::unconfirmed) {
      text += session.say(" (chưa xác nhận)", " (not confirmed)");
    }
  }
  return text;
}

}  // namespace dangvien::inline v0::cli
