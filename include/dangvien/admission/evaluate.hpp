// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/evaluate.hpp: runs the checks of one row of the workflow table.
// Invariants: every check of the row is asked, in the order of check.hpp, whatever the others said;
//   no act collects more findings than a verdict holds (tests/admission asks for the worst case).
// Never: stops at the first refusal.
#pragma once

#include <bit>
#include <cstdint>

#include "dangvien/admission/checks/after_decision.hpp"
#include "dangvien/admission/checks/annulment.hpp"
#include "dangvien/admission/checks/ballot.hpp"
#include "dangvien/admission/checks/bodies.hpp"
#include "dangvien/admission/checks/clocks.hpp"
#include "dangvien/admission/checks/introducers.hpp"
#include "dangvien/admission/checks/moves.hpp"
#include "dangvien/admission/checks/papers.hpp"
#include "dangvien/admission/checks/person.hpp"
#include "dangvien/admission/checks/special_cases.hpp"
#include "dangvien/admission/checks/verification.hpp"
#include "dangvien/admission/judge.hpp"

namespace dangvien::inline v0::admission {

/// No command says who decides, and the grassroots committee may be the one, so that it need not
/// first propose to itself.
[[nodiscard]] inline bool decider_is_open(const Judge& judge) noexcept {
  if (judge.act.stated) return false;
  const CellFacts& cell = judge.facts.cell;
  const Authority authority = authority_of({.is_grassroots = true,
                                            .kind = OrganisationKind::grassroots_party,
                                            .rank = cell.grassroots_rank,
                                            .authorised_to_admit = cell.grassroots_authorised,
                                            .above_grassroots_power = cell.grassroots_above_power},
                                           judge.rulebook, judge.act.day);
  return authority.row == nullptr || authority.row->competent ||
         authority.row->provenance > Provenance::carried;
}

/// Asks one check.
inline void run_check(Check check, const Judge& judge) noexcept {
  const Dossier& dossier = judge.facts.dossier;
  switch (check) {
    case Check::single_dossier:
      return check_single_dossier(judge);
    case Check::not_a_member:
      return check_not_a_member(judge);
    case Check::place_is_cell:
      return check_place_is_cell(judge);
    case Check::day_order:
      return check_day_order(judge);
    case Check::citizenship:
      return check_citizenship(judge);
    case Check::minimum_age:
      return check_minimum_age(judge);
    case Check::maximum_age:
      return check_maximum_age(judge);
    case Check::education:
      return check_education(judge);
    case Check::awareness_certificate:
      return check_awareness_certificate(judge);
    case Check::certificate_validity:
      return check_certificate_validity(judge);
    case Check::opening_required:
      return check_opening_required(judge);
    case Check::freshness:
      return check_freshness(judge);
    case Check::introducer:
      return check_introducer(judge);
    case Check::introductions:
      return check_introductions(judge);
    case Check::introduction_links:
      check_introduction_links(judge);
      return check_helped_at_new_place(judge);
    case Check::verifier:
      return check_verifier(judge);
    case Check::verification:
      check_verification(judge);
      check_relatives(judge);
      return check_letters_answered(judge);
    case Check::political_standard:
      return check_political_standard(judge);
    case Check::opinions:
      return check_opinions(judge);
    case Check::opening_body:
      return check_grassroots_or_above(judge);
    case Check::certifying_body:
      check_cell_remark(judge);
      return check_grassroots_or_above(judge);
    case Check::appraising_body:
      return check_appraising_body(judge);
    case Check::grassroots_body:
      return check_grassroots_body(judge);
    case Check::competent_authority:
      check_competent_authority(judge);
      return check_new_place_ready(judge);
    case Check::helper:
      return check_helper(judge);
    case Check::sub_committee_stands:
      return check_sub_committee_stands(judge);
    case Check::grassroots_committee_stands:
      return check_grassroots_committee_stands(judge);
    case Check::sub_committee_appraised:
      if (was_resolved_elsewhere(dossier)) return;
      return check_sub_committee_done(judge, dossier.sub_committee_appraised_on);
    case Check::grassroots_resolved:
      if (was_resolved_elsewhere(dossier) || decider_is_open(judge)) return;
      return check_grassroots_done(judge, RuleId::admission_grassroots_vote,
                                   dossier.grassroots_resolved_on);
    case Check::recognition_sub_committee_appraised:
      return check_sub_committee_done(judge, dossier.recognition_appraised_on);
    case Check::recognition_grassroots_resolved:
      if (decider_is_open(judge)) return;
      return check_recognition_grassroots_done(judge);
    case Check::cell_quorum:
      return check_cell_quorum(judge);
    case Check::ballot_arithmetic:
      return check_ballot_arithmetic(judge);
    case Check::cell_vote:
      return check_cell_vote(judge);
    case Check::grassroots_vote:
      return check_grassroots_vote(judge);
    case Check::deciding_vote:
      return check_deciding_vote(judge);
    case Check::decision_clock:
      return check_decision_clock(judge);
    case Check::ceremony_clock:
      return check_ceremony_clock(judge);
    case Check::month_12_complete:
      return check_month_12_complete(judge);
    case Check::recognition_window:
      return check_recognition_window(judge);
    case Check::new_member_certificate:
      return check_new_member_certificate(judge);
    case Check::recognition_forwarded:
      return check_recognition_forwarded(judge);
    case Check::recognition_clock:
      return check_recognition_clock(judge);
    case Check::recognition_effect:
      return check_recognition_effect(judge);
    case Check::striking_off_ground:
      return check_striking_off_ground(judge);
    case Check::striking_off_forwarded:
      return check_striking_off_forwarded(judge);
    case Check::letter:
      return check_letter(judge);
    case Check::waiver:
      return check_waiver(judge);
    case Check::move:
      return check_move(judge);
    case Check::file_step:
      return check_file_step(judge);
    case Check::question:
      return check_question(judge);
    case Check::elsewhere:
      return check_elsewhere(judge);
    case Check::handling_place:
      return check_handling_place(judge);
    case Check::decision_serves:
      return check_decision_serves(judge);
    case Check::former_member:
      return check_former_member(judge);
    case Check::special_groups:
      return check_special_groups(judge);
    case Check::prior_consents:
      return check_prior_consents(judge);
    case Check::striking_off_procedure:
      return check_striking_off_procedure(judge);
    case Check::striking_off_grassroots_resolved:
      if (decider_is_open(judge)) return;
      return check_striking_off_grassroots_done(judge);
    case Check::extension:
      return check_extension(judge);
    case Check::annulment_ground:
      return check_annulment_ground(judge);
    case Check::annulling_body:
      return check_annulling_body(judge);
    case Check::timely:
      return check_timely(judge);
  }
}

/// Asks every check of the set.
inline void run_checks(CheckSet checks, const Judge& judge) noexcept {
  for (std::uint64_t bits = checks.bits(); bits != 0; bits &= bits - 1) {
    run_check(static_cast<Check>(std::countr_zero(bits)), judge);
  }
}

/// The state does not allow the command, or no longer: the whole answer.
inline void refuse_in_state(const Judge& judge) noexcept {
  const DossierState state = judge.facts.dossier.state;
  const RuleId rule = comes_after(state, judge.act.command) ? RuleId::workflow_not_allowed_in_state
                                                            : RuleId::workflow_already_done;
  judge.report_model(rule, "", state_value(state));
}

/// Judges one act by its row of the workflow table.
inline void evaluate(const AdmissionFacts& facts, const Rulebook& rulebook, const Act& act,
                     Verdict& verdict, Findings& findings) noexcept {
  const Judge judge(facts, rulebook, act, verdict, findings);
  const Transition* row = find_transition(facts.dossier.state, act.command);
  if (row == nullptr) {
    refuse_in_state(judge);
    return;
  }
  run_checks(row->checks, judge);
}

}  // namespace dangvien::inline v0::admission
