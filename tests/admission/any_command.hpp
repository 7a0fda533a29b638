// SPDX-License-Identifier: Apache-2.0
// tests/admission/any_command.hpp: one ordinary command of each kind, and its verdict.
#pragma once

#include <optional>

#include "admission/sample.hpp"
#include "dangvien/admission/apply.hpp"
#include "dangvien/admission/decide.hpp"
#include "dangvien/admission/table.hpp"

namespace dangvien::sample {

/// Calls `visit` with an ordinary command of the kind, dated `on`.
template <typename Visit>
auto with_command(AdmissionCommand kind, Day on, const Visit& visit) {
  const auto dated = [on](auto command) {
    command.day = on;
    if constexpr (requires { command.dossier; }) command.dossier = dossier_id;
    if constexpr (requires { command.organisation; }) command.organisation = committee_above;
    if constexpr (requires { command.ballot; }) command.ballot = unanimous(12);
    return command;
  };
  using C = AdmissionCommand;
  switch (kind) {
    case C::list_prospect: {
      ListProspect command = dated(ListProspect{});
      command.id = dossier_id;
      command.person = applicant;
      command.organisation = cell;
      return visit(command);
    }
    case C::record_awareness_certificate:
      return visit(dated(RecordAwarenessCertificate{}));
    case C::grant_opening:
      return visit(dated(GrantOpening{}));
    case C::submit_application:
      return visit(dated(SubmitApplication{}));
    case C::record_introduction: {
      RecordIntroduction command = dated(RecordIntroduction{});
      command.person = first_introducer;
      command.together = Months{12};
      return visit(command);
    }
    case C::record_verification: {
      RecordVerification command = dated(RecordVerification{});
      command.finding = PoliticalFinding::none_found;
      return visit(command);
    }
    case C::record_opinions: {
      RecordOpinions command = dated(RecordOpinions{});
      command.mass_organisations = true;
      command.residence = true;
      return visit(command);
    }
    case C::certify_background:
      return visit(dated(CertifyBackground{}));
    case C::resolve_cell:
      return visit(dated(ResolveCell{}));
    case C::appraise_by_sub_committee:
      return visit(dated(AppraiseBySubCommittee{}));
    case C::resolve_grassroots:
      return visit(dated(ResolveGrassroots{}));
    case C::decide_admission:
      return visit(dated(DecideAdmission{}));
    case C::decline_admission:
      return visit(dated(DeclineAdmission{}));
    case C::record_receipt:
      return visit(dated(RecordReceipt{}));
    case C::hold_ceremony: {
      HoldCeremony command = dated(HoldCeremony{});
      command.helper = first_introducer;
      return visit(command);
    }
    case C::record_new_member_certificate:
      return visit(dated(RecordNewMemberCertificate{}));
    case C::resolve_recognition:
      return visit(dated(ResolveRecognition{}));
    case C::appraise_recognition:
      return visit(dated(AppraiseRecognition{}));
    case C::resolve_grassroots_recognition:
      return visit(dated(ResolveGrassrootsRecognition{}));
    case C::decide_recognition:
      return visit(dated(DecideRecognition{}));
    case C::propose_striking_off: {
      ProposeStrikingOff command = dated(ProposeStrikingOff{});
      command.ground = StrikingOffGround::charter_8_1;
      command.self_criticism = SelfCriticism::heard;
      return visit(command);
    }
    case C::decide_striking_off:
      return visit(dated(DecideStrikingOff{}));
    case C::extend_decision: {
      ExtendDecision command = dated(ExtendDecision{});
      command.working_days = WorkingDays{15};
      command.reason = "xác minh thêm ở nơi khác";
      return visit(command);
    }
    case C::notify_decision:
      return visit(dated(NotifyDecision{}));
    case C::annul_admission: {
      AnnulAdmission command = dated(AnnulAdmission{});
      command.ground = AnnulmentGround::standard_unmet;
      command.reason = "không đủ tiêu chuẩn khi kết nạp";
      return visit(command);
    }
    case C::resolve_grassroots_striking_off:
      return visit(dated(ResolveGrassrootsStrikingOff{}));
    case C::record_member_cv:
      return visit(dated(RecordMemberCv{}));
    case C::announce_recognition:
      return visit(dated(AnnounceRecognition{}));
    case C::hand_over_card:
      return visit(dated(HandOverCard{}));
    case C::remove_prospect:
      break;
    case C::assign_helper: {
      AssignHelper command = dated(AssignHelper{});
      command.helper = first_introducer;
      return visit(command);
    }
    case C::send_verification_letter:
      return visit(dated(SendVerificationLetter{}));
    case C::chase_verification_letter: {
      ChaseVerificationLetter command = dated(ChaseVerificationLetter{});
      command.number = 1;
      return visit(command);
    }
    case C::record_verification_reply: {
      RecordVerificationReply command = dated(RecordVerificationReply{});
      command.number = 1;
      return visit(command);
    }
    case C::waive_verification: {
      WaiveVerification command = dated(WaiveVerification{});
      command.relation = Relation::natural_parent;
      command.fully_declared = true;
      command.confirmed = true;
      return visit(command);
    }
    case C::transfer_applicant: {
      TransferApplicant command = dated(TransferApplicant{});
      command.help_certified = true;
      return visit(command);
    }
    case C::forward_file: {
      ForwardFile command = dated(ForwardFile{});
      command.step = FileStep::forwarded;
      return visit(command);
    }
    case C::question_decision:
      return visit(dated(QuestionDecision{}));
    case C::answer_question: {
      AnswerQuestion command = dated(AnswerQuestion{});
      command.upheld = true;
      return visit(command);
    }
  }
  return visit(dated(RemoveProspect{}));
}

/// Facts in which the bodies that a command belongs to stand and act.
[[nodiscard]] inline AdmissionFacts facts_for(DossierState state, AdmissionCommand kind) {
  AdmissionFacts known = facts(state);
  using C = AdmissionCommand;
  if (kind == C::record_introduction) known.dossier.introductions.clear();
  // The receipt came before the ceremony, whenever that was.
  if (kind == C::record_receipt && known.dossier.ceremony_on) {
    known.dossier.ceremony_on = day(2027, 12, 1);
  }
  if (kind == C::appraise_by_sub_committee || kind == C::appraise_recognition) {
    known.cell.under_sub_committee = true;
    known.acting.is_sub_committee = true;
  }
  if (kind == C::resolve_grassroots || kind == C::resolve_grassroots_recognition ||
      kind == C::resolve_grassroots_striking_off) {
    known.cell.under_grassroots_committee = true;
    known.acting.is_grassroots = true;
  }
  if (kind == C::chase_verification_letter || kind == C::record_verification_reply) {
    known.dossier.letters.push_back({.sent_on = day(2025, 8, 1)});
  }
  if (kind == C::transfer_applicant) known.acting.kind = OrganisationKind::cell;
  if (kind == C::forward_file || kind == C::question_decision || kind == C::answer_question) {
    const bool decided = state == DossierState::decided;
    known.dossier.move = decided ? MoveCase::decided_in_time : MoveCase::resolved;
    known.dossier.moved_on = day(2025, 10, 20);
    known.acting.above_former = true;
  }
  if (kind == C::answer_question) known.dossier.decision_questioned_on = day(2025, 11, 17);
  // The committees and the decider go on from probation after three failed ballots.
  const bool after_ballots = kind == C::appraise_recognition || kind == C::decide_recognition ||
                             kind == C::resolve_grassroots_recognition ||
                             kind == C::decide_striking_off;
  const bool before_committee = state == DossierState::recognition_cell_resolved ||
                                state == DossierState::recognition_sub_committee_appraised;
  if (before_committee && kind == C::decide_striking_off) {
    known.dossier.failed_committee_recognition_ballots = 3;
  }
  if (state == DossierState::probation && after_ballots) {
    known.dossier.failed_recognition_ballots = 3;
    known.dossier.recognition_resolved_on = day(2026, 11, 23);
  }
  return known;
}

/// A day on which an ordinary act from that state is in order.
[[nodiscard]] inline Day day_for(DossierState state) {
  if (state < DossierState::applied) return day(2025, 8, 20);
  if (state < DossierState::cell_resolved) return day(2025, 10, 10);
  if (state < DossierState::decided) return day(2025, 11, 3);
  if (state == DossierState::decided) return day(2025, 11, 20);
  return day(2026, 11, 23);
}

}  // namespace dangvien::sample
