// SPDX-License-Identifier: Apache-2.0
// src/admission/route.hpp: the workflow table as a graph, for proofs at compile time and for tests.
// A route fixes what stands above a cell and whether the law of the time asks for an opening; rows
// that cannot be taken on that route are left out, and the checks met on every remaining path are
// worked out as a fixpoint of intersections. That an annulled dossier is sent back to do a step
// again is no edge here: it returns only to a state that it was in before, so it has met what lies
// on the way there, and meets the rest anew.
#pragma once

#include <array>
#include <cstddef>

#include "dangvien/admission/table.hpp"

namespace dangvien::admission_proofs {

/// What decides which rows of the table can be taken.
struct Route {
  bool sub_committee = false;         ///< a sub-committee stands above the cell
  bool grassroots_committee = false;  ///< a grassroots committee stands between cell and decider
  bool opening = false;               ///< the law of the time asks for an opening
};

inline constexpr std::array<Route, 8> all_routes{{{false, false, false},
                                                  {false, false, true},
                                                  {false, true, false},
                                                  {false, true, true},
                                                  {true, false, false},
                                                  {true, false, true},
                                                  {true, true, false},
                                                  {true, true, true}}};

/// The sub-committee has not acted yet when a dossier is in this state.
constexpr bool before_sub_committee(DossierState state) {
  return state == DossierState::cell_resolved || state == DossierState::probation ||
         state == DossierState::recognition_cell_resolved;
}

/// The grassroots committee has not acted yet when a dossier is in this state.
constexpr bool before_grassroots_committee(DossierState state) {
  return before_sub_committee(state) || state == DossierState::sub_committee_appraised ||
         state == DossierState::recognition_sub_committee_appraised;
}

constexpr bool contains_any(CheckSet set, CheckSet wanted) { return !(set & wanted).empty(); }

/// Whether the row's own checks let it be taken on the route.
constexpr bool feasible(const Transition& row, const Route& route) {
  using enum Check;
  if (row.checks.contains(sub_committee_stands) && !route.sub_committee) return false;
  if (row.checks.contains(grassroots_committee_stands) && !route.grassroots_committee) return false;
  const bool needs_sub_committee =
      contains_any(row.checks, {sub_committee_appraised, recognition_sub_committee_appraised});
  if (needs_sub_committee && route.sub_committee && before_sub_committee(row.state)) return false;
  const bool needs_grassroots =
      contains_any(row.checks, {grassroots_resolved, recognition_grassroots_resolved});
  if (needs_grassroots && route.grassroots_committee && before_grassroots_committee(row.state))
    return false;
  const bool without_opening =
      row.state == DossierState::class_completed && row.checks.contains(opening_required);
  return !(without_opening && route.opening);
}

constexpr std::size_t number(DossierState state) { return static_cast<std::size_t>(state); }

/// One way from a state to a state.
struct Edge {
  std::size_t from = 0;
  std::size_t to = 0;
  CheckSet checks;
};

/// The edges that can be taken on a route, a short vote's among them.
struct Edges {
  std::array<Edge, admission_table().size() * 2> edges{};
  std::size_t count = 0;

  constexpr const Edge* begin() const { return edges.data(); }
  constexpr const Edge* end() const { return edges.data() + count; }
};

constexpr Edges edges_of(const Route& route) {
  Edges found;
  for (const Transition& row : admission_table()) {
    if (!feasible(row, route)) continue;
    found.edges[found.count++] = {number(row.state), number(row.next), row.checks};
    if (row.next_when_short == row.next) continue;
    found.edges[found.count++] = {number(row.state), number(row.next_when_short), row.checks};
  }
  return found;
}

using StateFlags = std::array<bool, dossier_state_count>;

constexpr StateFlags only(DossierState state) {
  StateFlags flags{};
  for (bool& flag : flags) flag = false;
  flags[number(state)] = true;
  return flags;
}

/// States that a path from `none` reaches.
constexpr StateFlags reachable(const Edges& edges) {
  StateFlags seen = only(DossierState::none);
  for (bool changed = true; changed;) {
    changed = false;
    for (const Edge& edge : edges) {
      if (!seen[edge.from] || seen[edge.to]) continue;
      seen[edge.to] = true;
      changed = true;
    }
  }
  return seen;
}

/// States from which a path reaches `target`.
constexpr StateFlags leading_to(const Edges& edges, DossierState target) {
  StateFlags seen = only(target);
  for (bool changed = true; changed;) {
    changed = false;
    for (const Edge& edge : edges) {
      if (!seen[edge.to] || seen[edge.from]) continue;
      seen[edge.from] = true;
      changed = true;
    }
  }
  return seen;
}

/// The checks met on every path from `none` to each state: the greatest fixpoint of
/// must(state) = intersection over the edges into it of must(origin) + checks(edge).
constexpr std::array<CheckSet, dossier_state_count> checks_on_every_path(const Edges& edges) {
  std::array<CheckSet, dossier_state_count> must{};
  for (CheckSet& set : must) set = CheckSet::from_bits(~std::uint64_t{0});
  must[number(DossierState::none)] = {};
  for (bool changed = true; changed;) {
    changed = false;
    for (const Edge& edge : edges) {
      const CheckSet met = must[edge.to] & (must[edge.from] | edge.checks);
      if (edge.to == number(DossierState::none) || met == must[edge.to]) continue;
      must[edge.to] = met;
      changed = true;
    }
  }
  return must;
}

}  // namespace dangvien::admission_proofs
