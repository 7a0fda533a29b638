// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/step_rules.hpp: the rules on which each act of the workflow stands. The clause
// of an act is that of these rules on its day, so it is dated like everything else.
//   rulebook.row(rules_of_step(AdmissionCommand::hold_ceremony)[0], day).citation
// Never: holds a citation (rules/*.toml does).
#pragma once

#include "dangvien/admission/table.hpp"
#include "dangvien/base/inline_vector.hpp"
#include "dangvien/law/generated/rule_id.hpp"

namespace dangvien::inline v0 {

/// The rules of one act, the one that says most about it first.
using StepRules = InlineVector<RuleId, 3>;

/// Căn cứ của một bước. Never empty.
[[nodiscard]] constexpr StepRules rules_of_step(AdmissionCommand command) noexcept {
  using enum RuleId;
  using C = AdmissionCommand;
  switch (command) {
    case C::list_prospect:
    case C::remove_prospect:
      return {admission_list_review_monthly};
    case C::record_awareness_certificate:
      return {admission_certificate_required};
    case C::grant_opening:
      return {admission_opening_required};
    case C::submit_application:
      return {admission_dossier_freshness, admission_opening_required};
    case C::record_introduction:
      return {admission_introducers_count, admission_introducer_together};
    case C::record_verification:
      return {admission_verification_required, admission_verified_relatives,
              admission_verifier_not_kin};
    case C::record_opinions:
      return {admission_opinions_required, admission_residence_opinion_required};
    case C::certify_background:
      return {admission_certification_after_verification};
    case C::resolve_cell:
      return {admission_cell_vote, admission_minimum_age};
    case C::appraise_by_sub_committee:
    case C::appraise_recognition:
      return {admission_sub_committee_appraisal};
    case C::resolve_grassroots:
      return {admission_grassroots_vote};
    case C::decide_admission:
      return {admission_decider, admission_decider_vote};
    case C::decline_admission:
      return {admission_decider, admission_decision_clock};
    case C::record_receipt:
      return {admission_ceremony_clock_anchor};
    case C::hold_ceremony:
      return {admission_ceremony_clock, admission_ceremony_helper};
    case C::record_new_member_certificate:
      return {admission_new_member_certificate};
    case C::resolve_recognition:
      return {admission_recognition_vote, admission_recognition_earliest};
    case C::resolve_grassroots_recognition:
      return {admission_recognition_grassroots_vote};
    case C::decide_recognition:
      return {admission_decider, admission_recognition_decider_vote,
              admission_recognition_backdated};
    case C::propose_striking_off:
      return {admission_striking_off_vote, admission_striking_off_grounds};
    case C::decide_striking_off:
      return {admission_striking_off_decider_vote, admission_failed_ballots};
    case C::assign_helper:
      return {admission_ceremony_helper, admission_helper_remark};
    case C::send_verification_letter:
    case C::chase_verification_letter:
    case C::record_verification_reply:
      return {admission_verification_reply_clock};
    case C::waive_verification:
      return {admission_waiver_own_side, admission_waiver_spouse_side};
    case C::transfer_applicant:
      return {admission_move_before_resolution, admission_move_after_resolution};
    case C::forward_file:
      return {admission_move_forward_clock, admission_move_annulled_by_issuer};
    case C::question_decision:
    case C::answer_question:
      return {admission_question_clock};
    case C::extend_decision:
      return {admission_decision_extension, admission_recognition_decision_extension};
    case C::notify_decision:
      return {admission_notification_duty};
    case C::annul_admission:
      return {admission_annulment_grounds, admission_annulment_issuer,
              admission_annulment_redo_step};
    case C::resolve_grassroots_striking_off:
      return {admission_striking_off_grassroots_vote};
    case C::record_member_cv:
      return {admission_member_cv_clock};
    case C::announce_recognition:
      return {admission_recognition_announced};
    case C::hand_over_card:
      return {admission_card_handover};
  }
  return {};
}

}  // namespace dangvien::inline v0
