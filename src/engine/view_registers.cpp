// SPDX-License-Identifier: Apache-2.0
// What is recorded beside the workflow: classes, steering boards, exhaustion.
#include <utility>

#include "engine/names.hpp"
#include "engine/view_implementation.hpp"

namespace dangvien::inline v0 {
namespace {

[[nodiscard]] AwarenessClass class_of(const State& state, const ClassRow& row,
                                      const Calendar& calendar) {
  AwarenessClass held{.organisation = state.tree().row(row.organisation).id,
                      .kind = row.kind,
                      .sessions = {},
                      .only_rest_days = true,
                      .place = std::string{state.classes().place(row)},
                      .attended = row.attended,
                      .certified = row.certified};
  held.sessions.reserve(row.session_count);
  for (std::size_t index = 0; index < row.session_count; ++index) {
    const Day day = state.classes().session(row, index);
    const bool weekend = day.weekday() >= Weekday::saturday;
    held.only_rest_days = held.only_rest_days && weekend && !calendar.is_working_day(day);
    held.sessions.push_back({.day = day});
  }
  return held;
}

}  // namespace

Result<std::vector<AwarenessClass>> View::awareness_classes(OrganisationId organisation, Day first,
                                                            Day last) const {
  const State& state = implementation_->state();
  const RowIndex top = state.find(organisation);
  if (top == no_row) return unknown_identity(organisation, "organisation");
  const Calendar calendar = implementation_->registry.rulebook().calendar();
  std::vector<AwarenessClass> found;
  for (std::size_t index = 0; index < state.classes().size(); ++index) {
    const ClassRow& row = state.classes().row(index);
    if (!state.classes().meets(row, first, last)) continue;
    if (!state.tree().is_at_or_below(row.organisation, top)) continue;
    found.push_back(class_of(state, row, calendar));
  }
  return found;
}

Result<std::vector<SteeringBoard>> View::steering_boards(OrganisationId organisation,
                                                         Day day) const {
  const State& state = implementation_->state();
  const RowIndex top = state.find(organisation);
  if (top == no_row) return unknown_identity(organisation, "organisation");
  std::vector<SteeringBoard> found;
  for (std::size_t index = 0; index < state.steering_boards().size(); ++index) {
    const SteeringBoardRow& row = state.steering_boards().row(index);
    if (!row.holds_on(day) || !state.tree().is_at_or_below(row.organisation, top)) continue;
    found.push_back({.organisation = state.tree().row(row.organisation).id,
                     .name = std::string{state.steering_boards().name(row)},
                     .chair = row.chair,
                     .first_day = row.first_day,
                     .last_day = row.last_day});
  }
  return found;
}

Result<Exhaustion> View::exhaustion(OrganisationId organisation, Day day) const {
  const State& state = implementation_->state();
  const RowIndex index = state.find(organisation);
  if (index == no_row) return unknown_identity(organisation, "organisation");
  Exhaustion answer{.organisation = organisation, .day = day};
  if (const ExhaustionRow* const row = state.exhaustion(index, day)) {
    answer.exhausted = true;
    answer.from = row->from;
    answer.until = row->until;
    answer.reason = state.exhaustions().reason(*row);
  }
  return answer;
}

}  // namespace dangvien::inline v0
