// SPDX-License-Identifier: Apache-2.0
// src/admission/proofs.cpp: what is true of the workflow table, checked by the compiler. A row
// added, lost or loosened by mistake does not compile.

#include "admission/route.hpp"
#include "dangvien/admission/facts.hpp"
#include "dangvien/admission/step_rules.hpp"
#include "dangvien/admission/table.hpp"

namespace dangvien::admission_proofs {
namespace {

// ---- the table is a function of state and command
// -------------------------------------------------

/// Rows that look-up finds again; a second row for the same state and command would hide the first.
constexpr std::size_t rows_found_again() {
  std::size_t count = 0;
  for (const Transition& row : admission_table()) {
    if (find_transition(row.state, row.command) == &row) ++count;
  }
  return count;
}
static_assert(rows_found_again() == admission_table().size(), "one row for a state and a command");

/// Every pair of state and command is either a row that says so or refused.
constexpr bool every_pair_decided() {
  std::size_t rows = 0;
  for (std::size_t state = 0; state < dossier_state_count; ++state) {
    for (std::size_t command = 0; command < admission_command_count; ++command) {
      const auto* row =
          find_transition(static_cast<DossierState>(state), static_cast<AdmissionCommand>(command));
      if (row == nullptr) continue;
      if (number(row->state) != state || static_cast<std::size_t>(row->command) != command)
        return false;
      ++rows;
    }
  }
  return rows == admission_table().size();
}
static_assert(every_pair_decided());

constexpr bool events_follow_commands() {
  for (const Transition& row : admission_table()) {
    if (static_cast<int>(row.event) != static_cast<int>(row.command)) return false;
    if (row.checks.empty() || rules_of_step(row.command).empty()) return false;
  }
  return true;
}
static_assert(events_follow_commands(), "each command makes its own event, checked and grounded");

// ---- no state is lost, no dossier is stuck
// --------------------------------------------------------

/// An act follows every open state. After an end there is only telling of it, or annulling it.
constexpr bool closed_states_are_final() {
  for (std::size_t state = 0; state < dossier_state_count; ++state) {
    const auto name = static_cast<DossierState>(state);
    bool leaves = false;
    for (const Transition& row : admission_table()) {
      if (row.state != name) continue;
      leaves = leaves || (row.next != name && row.command != AdmissionCommand::annul_admission);
    }
    if (leaves == is_closed(name)) return false;
  }
  return true;
}
static_assert(closed_states_are_final(), "an act follows every open state, none a closed one");

/// Whoever is admitted can be found to have been admitted wrongly, and nobody else.
constexpr bool every_admission_can_be_annulled() {
  for (std::size_t state = 0; state < dossier_state_count; ++state) {
    const auto name = static_cast<DossierState>(state);
    const bool admitted = name >= DossierState::decided && name <= DossierState::recognised;
    const Transition* row = find_transition(name, AdmissionCommand::annul_admission);
    if ((row != nullptr) != admitted) return false;
    if (row != nullptr && row->next != DossierState::annulled) return false;
  }
  return true;
}
static_assert(every_admission_can_be_annulled());

/// On the longest route every state is reached; on every route, every state but those of bodies
/// that do not stand there.
constexpr bool every_state_reachable() {
  for (const Route& route : all_routes) {
    const StateFlags seen = reachable(edges_of(route));
    for (std::size_t state = 0; state < dossier_state_count; ++state) {
      const auto name = static_cast<DossierState>(state);
      const bool of_sub_committee = name == DossierState::sub_committee_appraised ||
                                    name == DossierState::recognition_sub_committee_appraised;
      const bool of_grassroots = name == DossierState::grassroots_resolved ||
                                 name == DossierState::recognition_grassroots_resolved;
      const bool expected = (!of_sub_committee || route.sub_committee) &&
                            (!of_grassroots || route.grassroots_committee);
      if (seen[state] != expected) return false;
    }
  }
  return true;
}
static_assert(every_state_reachable());

/// From every state that a dossier can be in before closing, membership can still be reached or
/// refused.
constexpr bool nothing_is_stuck() {
  for (const Route& route : all_routes) {
    const Edges edges = edges_of(route);
    const StateFlags seen = reachable(edges);
    const StateFlags member = leading_to(edges, DossierState::recognised);
    for (std::size_t state = 0; state < dossier_state_count; ++state) {
      if (seen[state] && !is_closed(static_cast<DossierState>(state)) && !member[state])
        return false;
    }
  }
  return true;
}
static_assert(nothing_is_stuck());

// ---- nobody becomes a member without every step the law asks for
// ----------------------------------

using enum Check;

/// Asked on every path to probation, whatever stands above the cell.
constexpr CheckSet always_before_probation{single_dossier,
                                           not_a_member,
                                           place_is_cell,
                                           handling_place,
                                           day_order,
                                           citizenship,
                                           minimum_age,
                                           maximum_age,
                                           education,
                                           former_member,
                                           special_groups,
                                           prior_consents,
                                           awareness_certificate,
                                           certificate_validity,
                                           opening_required,
                                           freshness,
                                           introductions,
                                           introduction_links,
                                           verification,
                                           political_standard,
                                           opinions,
                                           certifying_body,
                                           cell_quorum,
                                           ballot_arithmetic,
                                           cell_vote,
                                           sub_committee_appraised,
                                           grassroots_resolved,
                                           competent_authority,
                                           deciding_vote,
                                           decision_clock,
                                           ceremony_clock,
                                           decision_serves,
                                           helper};

/// Asked in addition on every path to the official member.
constexpr CheckSet always_before_recognition{month_12_complete,
                                             new_member_certificate,
                                             recognition_forwarded,
                                             recognition_clock,
                                             recognition_effect,
                                             recognition_sub_committee_appraised,
                                             recognition_grassroots_resolved};

/// Asked in addition because of what stands above the cell, or of the law of the time.
constexpr CheckSet of_route(const Route& route) {
  CheckSet set;
  if (route.sub_committee) set = set | CheckSet{sub_committee_stands, appraising_body};
  if (route.grassroots_committee) {
    set = set | CheckSet{grassroots_committee_stands, grassroots_body, grassroots_vote};
  }
  if (route.opening) set = set | CheckSet{opening_body};
  return set;
}

constexpr bool demanded_exactly(DossierState state, CheckSet demanded) {
  for (const Route& route : all_routes) {
    if (!(checks_on_every_path(edges_of(route))[number(state)] == (demanded | of_route(route))))
      return false;
  }
  return true;
}
static_assert(demanded_exactly(DossierState::probation, always_before_probation));
static_assert(demanded_exactly(DossierState::recognised,
                               always_before_probation | always_before_recognition));

}  // namespace
}  // namespace dangvien::admission_proofs
