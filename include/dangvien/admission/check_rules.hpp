// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/check_rules.hpp: the rules that each check of the workflow may report.
// Invariants: a check reports no other rule (tests/admission/check_rules_test.cpp).
// Never: judges anything.
#pragma once

#include <array>
#include <cstddef>

#include "dangvien/admission/check.hpp"
#include "dangvien/base/inline_vector.hpp"
#include "dangvien/law/generated/rule_id.hpp"

namespace dangvien::inline v0 {

/// The rules of one check; none reports more.
using CheckRules = InlineVector<RuleId, 12>;

/// The rules that a check may report, whether they refuse or advise.
[[nodiscard]] constexpr CheckRules rules_of(Check check) noexcept {
  using enum RuleId;
  switch (check) {
    case Check::single_dossier:
      return {model_dossier_already_open};
    case Check::not_a_member:
      return {model_already_member};
    case Check::place_is_cell:
      return {model_organisation_holds_no_members};
    case Check::day_order:
      return {model_day_before_previous_act};
    case Check::citizenship:
      return {admission_citizenship};
    case Check::minimum_age:
      return {admission_minimum_age, model_unknown_birth, model_partial_birth_date};
    case Check::maximum_age:
      return {admission_maximum_age, admission_maximum_age_by_year, model_birth_date_at_upper_age};
    case Check::education:
      return {admission_education_minimum, admission_education_relief_area,
              admission_education_relief_standing, admission_education_relief_consent};
    case Check::awareness_certificate:
      return {admission_certificate_required};
    case Check::certificate_validity:
      return {admission_certificate_validity, admission_certificate_use_on_last_day};
    case Check::opening_required:
      return {admission_opening_required};
    case Check::freshness:
      return {admission_dossier_freshness};
    case Check::introducer:
      return {admission_introducer_standing,   admission_introducer_together,
              admission_introducer_substitute, admission_moved_introducer,
              model_person_required,           model_introducer_is_applicant,
              model_introducer_repeated,       model_introductions_full};
    case Check::introductions:
      return {admission_introducers_count, admission_introducer_union,
              admission_introducers_union_expected, admission_youth_union_age};
    case Check::introduction_links:
      return {admission_introducer_together, admission_introducer_substitute,
              admission_moved_introducer, admission_moved_helper};
    case Check::verifier:
      return {admission_verifier_not_kin,   admission_political_standard,
              admission_verifier_report,    admission_verification_short_ways,
              admission_declared_relatives, model_finding_required,
              model_verifier_not_member};
    case Check::verification:
      return {admission_verification_required, admission_certification_after_verification,
              admission_verified_relatives,    admission_waiver_scope,
              admission_waiver_extent,         admission_verification_letters_open};
    case Check::political_standard:
      return {admission_political_clearance};
    case Check::opinions:
      return {admission_opinions_required, admission_residence_opinion_required,
              admission_temporary_remarks};
    case Check::certifying_body:
      return {admission_cell_remark, model_organisation_not_above_cell, model_wrong_body};
    case Check::opening_body:
    case Check::appraising_body:
    case Check::grassroots_body:
      return {model_organisation_not_above_cell, model_wrong_body};
    case Check::competent_authority:
      return {model_organisation_not_above_cell, admission_decider, admission_move_after_resolution,
              admission_moved_helper};
    case Check::former_member:
      return {admission_readmission_wait,       admission_readmission_wait_after_crime,
              admission_readmission_consent,    admission_readmission_never,
              admission_readmission_once,       admission_population_wait,
              admission_population_wait_fourth, admission_population_wait_listed_area,
              admission_population_never,       admission_population_consent};
    case Check::special_groups:
      return {admission_special_religion, admission_special_foreign_spouse,
              admission_special_foreign_origin, admission_special_ethnic_chinese,
              admission_special_private_owner};
    case Check::prior_consents:
      return {admission_maximum_age,           admission_maximum_age_by_year,
              admission_over_age_consent,      admission_education_relief_consent,
              admission_readmission_consent,   admission_population_consent,
              admission_special_religion,      admission_special_foreign_spouse,
              admission_special_foreign_origin};
    case Check::striking_off_procedure:
      return {admission_striking_off_requests};
    case Check::striking_off_grassroots_resolved:
      return {admission_striking_off_grassroots_vote, admission_failed_ballots};
    case Check::extension:
      return {admission_decision_extension, admission_recognition_decision_extension,
              model_extension_empty, model_reason_required};
    case Check::annulment_ground:
      return {admission_annulment_grounds, admission_annulment_redo_step,
              model_reason_required,       model_redo_state,
              model_redo_ground,           model_annulment_ground_required};
    case Check::annulling_body:
      return {admission_annulment_issuer, admission_annulment_competent_now,
              admission_annulment_consent, admission_decider, model_organisation_not_above_cell};
    case Check::timely:
      return {admission_notification_duty, admission_member_cv_clock,
              admission_recognition_announced, admission_card_handover, model_calendar_assumed};
    case Check::helper:
      return {admission_ceremony_helper, admission_helper_remark, model_person_not_official};
    case Check::sub_committee_stands:
      return {model_body_not_in_line};
    case Check::grassroots_committee_stands:
      return {admission_grassroots_vote_skipped, model_body_not_in_line};
    case Check::sub_committee_appraised:
      return {admission_sub_committee_appraisal};
    case Check::grassroots_resolved:
      return {admission_grassroots_vote};
    case Check::recognition_sub_committee_appraised:
      return {admission_sub_committee_appraisal};
    case Check::recognition_grassroots_resolved:
      return {admission_recognition_grassroots_vote, admission_failed_ballots};
    case Check::cell_quorum:
      return {admission_cell_minimum_official};
    case Check::ballot_arithmetic:
      return {admission_ballot_form, model_ballot_empty, model_ballot_exceeds_voters};
    case Check::cell_vote:
      return {
          admission_cell_vote,        admission_recognition_vote,     admission_striking_off_vote,
          admission_cell_denominator, admission_short_vote_forwarded, model_electorate_differs};
    case Check::grassroots_vote:
      return {admission_grassroots_vote, admission_recognition_grassroots_vote,
              admission_striking_off_grassroots_vote, admission_committee_denominator,
              admission_short_vote_forwarded};
    case Check::deciding_vote:
      return {admission_decider_vote,
              admission_authorised_decider_vote,
              admission_recognition_decider_vote,
              admission_authorised_recognition_vote,
              admission_striking_off_decider_vote,
              admission_authorised_striking_off_vote,
              admission_majority,
              admission_committee_denominator,
              model_decision_not_carried};
    case Check::decision_clock:
      return {admission_decision_clock, admission_decision_extension,
              admission_moved_decision_clock, model_calendar_assumed};
    case Check::ceremony_clock:
      return {admission_ceremony_clock_anchor, admission_ceremony_clock,
              admission_ceremony_late_consent, model_receipt_not_recorded,
              model_receipt_after_ceremony,    model_calendar_assumed};
    case Check::month_12_complete:
      return {admission_probation_length, admission_readmission_probation,
              admission_recognition_earliest};
    case Check::recognition_window:
      return {admission_recognition_clock_cell, model_calendar_assumed};
    case Check::new_member_certificate:
      return {admission_new_member_certificate};
    case Check::recognition_forwarded:
      return {admission_recognition_vote, admission_failed_ballots};
    case Check::recognition_clock:
      return {admission_recognition_decision_clock, admission_recognition_decision_extension,
              model_calendar_assumed};
    case Check::recognition_effect:
      return {admission_recognition_backdated};
    case Check::striking_off_ground:
      return {admission_probation_length,     admission_readmission_probation,
              admission_recognition_earliest, admission_failed_ballots,
              admission_striking_off_grounds, model_ground_required};
    case Check::striking_off_forwarded:
      return {admission_failed_ballots, workflow_not_allowed_in_state};
    case Check::letter:
      return {admission_verification_reply_clock,
              admission_verification_reply_clock_abroad,
              model_letter_unknown,
              model_letter_answered,
              model_letters_full,
              admission_edges_sealed,
              model_day_before_previous_act,
              model_calendar_assumed};
    case Check::waiver:
      return {admission_waiver_own_side, admission_waiver_spouse_side,
              admission_waiver_fully_declared, admission_waiver_confirmed};
    case Check::move:
      return {admission_move_before_resolution, admission_move_after_resolution,
              admission_move_decision_window, model_organisation_holds_no_members, model_same_cell};
    case Check::file_step:
      return {admission_move_forward_clock, admission_move_annulled_by_issuer,
              model_organisation_not_above_cell, model_file_step, model_calendar_assumed};
    case Check::question:
      return {admission_question_clock, admission_move_annulled_by_issuer,
              model_organisation_not_above_cell, model_calendar_assumed};
    case Check::elsewhere:
      return {model_question_not_open, model_file_step};
    case Check::handling_place:
      return {admission_handling_months, admission_assigning_committees};
    case Check::decision_serves:
      return {admission_move_decision_window, admission_moved_ceremony_file,
              admission_question_waits};
  }
  return {};
}

}  // namespace dangvien::inline v0
