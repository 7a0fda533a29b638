// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/recorded_days.hpp: which days a dossier known from older data has in each
// state, as a table. Only what cannot be true is asked here: a state that lacks the day of the act
// that made it, a day of an act that the state has not come to, acts in an impossible order. What
// is merely irregular is the law's business (record_dossier.hpp reports it).
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "dangvien/admission/schema.hpp"
#include "dangvien/base/day.hpp"
#include "dangvien/law/decision.hpp"

namespace dangvien::inline v0::admission {

using DossierStates = EnumSet<DossierState>;

/// The states from one to another, both included, in the order of the workflow.
[[nodiscard]] constexpr DossierStates states_between(DossierState first,
                                                     DossierState last) noexcept {
  DossierStates states;
  for (auto number = static_cast<std::uint8_t>(first); number <= static_cast<std::uint8_t>(last);
       ++number) {
    states.insert(static_cast<DossierState>(number));
  }
  return states;
}

/// One day of a recorded dossier.
struct RecordedDay {
  OptionalDay Dossier::*day;
  std::string_view field;  ///< of the command, for findings
  DossierStates may;       ///< states that can have it
  DossierStates must;      ///< states that are not without it
  /// In the one order in which the acts can follow each other; papers gathered side by side are in
  /// no order among themselves (admission notes, row 24).
  bool in_order = false;
};

inline constexpr auto recorded_days = [] {
  using enum DossierState;
  using D = Dossier;
  constexpr DossierStates ended{declined, removed};
  constexpr DossierStates gone{annulled};  // from any state after the decision
  constexpr DossierStates admitted = states_between(decided, struck_off);
  constexpr DossierStates joined = states_between(probation, struck_off);
  constexpr auto from = [](DossierState first) {
    return states_between(first, removed) | DossierStates{annulled};
  };
  // clang-format off
  return std::to_array<RecordedDay>({
      //                     field                                may                                                    must                                  in_order
      {&D::listed_on,        "listed_on",                         from(listed),                                          {listed},                             false},
      {&D::certificate_issued_on, "certificate_issued_on",        from(class_completed),                                 {class_completed},                    false},
      {&D::opened_on,        "opened_on",                         from(opened),                                          {opened},                             true},
      {&D::applied_on,       "applied_on",                        from(applied),                                         {applied},                            true},
      {&D::verified_on,      "verified_on",                       from(applied),                                         {},                                   false},
      {&D::opinions_on,      "opinions_on",                       from(applied),                                         {},                                   false},
      {&D::certified_on,     "certified_on",                      from(certified),                                       {certified},                          false},
      {&D::cell_resolved_on, "cell_resolved_on",                  from(cell_resolved),                                   {cell_resolved},                      true},
      {&D::sub_committee_appraised_on, "sub_committee_appraised_on", from(sub_committee_appraised),                      {sub_committee_appraised},            true},
      {&D::grassroots_resolved_on, "grassroots_resolved_on",      from(grassroots_resolved),                             {grassroots_resolved},                true},
      {&D::decided_on,       "decided_on",                        admitted | gone,                                       admitted | gone,                            true},
      {&D::received_on,      "received_on",                       admitted | gone,                                           {},                                   true},
      {&D::ceremony_on,      "ceremony_on",                       joined | gone,                                         joined,                               true},
      {&D::new_member_certificate_on, "new_member_certificate_on", joined | gone,                                             {},                                   false},
      {&D::recognition_resolved_on, "recognition_resolved_on",    joined | gone,                                              {recognition_cell_resolved},          true},
      {&D::recognition_appraised_on, "recognition_appraised_on",  states_between(recognition_sub_committee_appraised, struck_off) | gone, {recognition_sub_committee_appraised}, true},
      {&D::recognition_grassroots_resolved_on, "recognition_grassroots_resolved_on", states_between(recognition_grassroots_resolved, struck_off) | gone, {recognition_grassroots_resolved}, true},
      {&D::striking_off_proposed_on, "striking_off_proposed_on",  states_between(recognition_cell_resolved, struck_off) | gone, {striking_off_proposed},              false},
      {&D::recognised_on,    "recognised_on",                     DossierStates{recognised} | gone,                      {},                                   true},
      {&D::official_from,    "official_from",                     DossierStates{recognised} | gone,                      {recognised},                         false},
      {&D::closed_on,        "closed_on",                         ended | gone | DossierStates{struck_off},               ended | gone | DossierStates{struck_off},    true},
  });
  // clang-format on
}();

/// Day of the latest act. A member's day of becoming official (official_from) is worked out and not
/// an act; it stands for the recognition where that is not known.
[[nodiscard]] constexpr OptionalDay latest_act(const Dossier& dossier) noexcept {
  OptionalDay latest;
  const auto look_at = [&](OptionalDay day) {
    if (day && (!latest || *latest < *day)) latest = day;
  };
  for (const RecordedDay& entry : recorded_days) {
    const bool worked_out = entry.day == &Dossier::official_from;
    if (!worked_out || !dossier.recognised_on) look_at(dossier.*entry.day);
  }
  for (const Introduction& introduction : dossier.introductions) look_at(introduction.day);
  return latest;
}

/// Refuses a dossier whose days cannot be those of its state, or cannot follow each other.
constexpr void check_recorded_days(Verdict& verdict, const Dossier& dossier) noexcept {
  const RuleValue state{Unit::state, static_cast<std::int64_t>(dossier.state), 1};
  OptionalDay before;
  for (const RecordedDay& entry : recorded_days) {
    const OptionalDay day = dossier.*entry.day;
    if (!day) {
      if (entry.must.contains(dossier.state)) {
        violate_model(verdict, RuleId::model_recorded_day_missing, entry.field, {}, state);
      }
      continue;
    }
    if (!entry.may.contains(dossier.state)) {
      violate_model(verdict, RuleId::model_recorded_day_unexpected, entry.field, day_value(*day),
                    state);
    }
    if (!entry.in_order) continue;
    if (before && *day < *before) {
      violate_model(verdict, RuleId::model_day_before_previous_act, entry.field, day_value(*day),
                    day_value(*before));
    }
    before = day;
  }
  for (const RecordedDay& entry : recorded_days) {
    const OptionalDay day = dossier.*entry.day;
    const bool after_ceremony =
        entry.day == &Dossier::official_from || entry.day == &Dossier::striking_off_proposed_on;
    if (after_ceremony && day && dossier.ceremony_on && *day < *dossier.ceremony_on) {
      violate_model(verdict, RuleId::model_day_before_previous_act, entry.field, day_value(*day),
                    day_value(*dossier.ceremony_on));
    }
  }
}

}  // namespace dangvien::inline v0::admission
