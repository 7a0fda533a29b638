// SPDX-License-Identifier: Apache-2.0
// src/engine/view_due.cpp: what waits for the dossiers below an organisation, as of a day.
#include <algorithm>
#include <array>
#include <tuple>

#include "dangvien/admission/as_of.hpp"
#include "dangvien/admission/explain.hpp"
#include "dangvien/admission/review_prospects.hpp"
#include "dangvien/engine/due.hpp"
#include "engine/facts.hpp"
#include "engine/names.hpp"
#include "engine/view_implementation.hpp"

namespace dangvien::inline v0 {
namespace {

/// The acts that bring a dossier nearer to the cell's vote, for which the certificate is needed.
constexpr std::array towards_the_vote = {
    AdmissionCommand::grant_opening, AdmissionCommand::submit_application,
    AdmissionCommand::certify_background, AdmissionCommand::resolve_cell};

/// Collects the items of one list.
class DueCollector {
 public:
  DueCollector(const State& state, const Rulebook& rulebook, DueList& list) noexcept
      : state_(&state), rulebook_(&rulebook), list_(&list), workspace_(state) {}

  /// Row 78: the next review of the list, of an organisation that records its reviews.
  void look_at_review(RowIndex organisation, Day reviewed) {
    if (reviewed > list_->as_of) return;
    const OptionalDay due = next_review(*rulebook_, reviewed);
    if (!due || *due > list_->until) return;
    const RuleRow& row = rulebook_->row(RuleId::admission_list_review_monthly, reviewed);
    DueItem item{.dossier = {},
                 .organisation = state_->tree().row(organisation).id,
                 .deadline = {DeadlineKind::list_review_due, RuleId::admission_list_review_monthly,
                              row.citation, row.provenance, *due, false}};
    item.left = rulebook_->calendar().working_days_between(list_->as_of, *due).count;
    item.overdue = *due < list_->as_of;
    list_->items.push_back(item);
  }

  void look_at(const DossierRow& row) {
    const Dossier dossier = dossier_on(row.dossier, list_->as_of);
    if (!is_open(dossier.state)) return;
    const std::size_t first = list_->items.size();
    for (const Deadline& deadline : deadlines_of(dossier, *rulebook_, list_->as_of)) {
      if (is_extension(deadline.kind)) {
        if (list_->items.size() > first) extend(list_->items.back(), deadline.day);
      } else if (is_wanted(deadline)) {
        list_->items.push_back(item(row, dossier, deadline));
      }
    }
  }

 private:
  [[nodiscard]] static bool is_extension(DeadlineKind kind) noexcept {
    return kind == DeadlineKind::decision_extended ||
           kind == DeadlineKind::recognition_decision_extended;
  }

  /// A day on which something becomes possible is no deadline once it is past, and neither is that
  /// of a curriculum vitae, which few registries are told of; the monthly review of the list waits
  /// for every listed dossier alike and would bury what needs an act.
  [[nodiscard]] bool is_wanted(const Deadline& deadline) const noexcept {
    if (deadline.day > list_->until || deadline.kind == DeadlineKind::list_review_due) return false;
    const bool past_is_nothing = deadline.kind == DeadlineKind::recognition_opens ||
                                 deadline.kind == DeadlineKind::member_cv_due;
    return !past_is_nothing || deadline.day >= list_->as_of;
  }

  /// A recorded extension puts the day off.
  void extend(DueItem& item, Day day) const {
    item.extended = day;
    item.left = rulebook_->calendar().working_days_between(list_->as_of, day).count;
    item.overdue = day < list_->as_of;
  }

  [[nodiscard]] DueItem item(const DossierRow& row, const Dossier& dossier,
                             const Deadline& deadline) {
    DueItem item{.dossier = dossier.id,
                 .organisation = dossier.organisation,
                 .state = dossier.state,
                 .deadline = deadline};
    item.left = rulebook_->calendar().working_days_between(list_->as_of, deadline.day).count;
    item.overdue = deadline.day < list_->as_of;
    if (deadline.kind == DeadlineKind::certificate_lapses) {
      item.next_allowed = next_allowed(row, dossier);
    }
    return item;
  }

  [[nodiscard]] OptionalDay next_allowed(const DossierRow& row, const Dossier& dossier) {
    DossierRow past = row;
    past.dossier = dossier;
    const AdmissionFacts facts =
        gather_facts(workspace_, past, ActNames{}, list_->as_of, Asking::to_look_back);
    OptionalDay first;
    for (const AdmissionCommand command : towards_the_vote) {
      const OptionalDay day = explain(facts, *rulebook_, command, list_->as_of).first_allowed;
      if (day && (!first || *day < *first)) first = day;
    }
    return first;
  }

  const State* state_;
  const Rulebook* rulebook_;
  DueList* list_;
  Workspace workspace_;
};

/// Nothing can wait for a dossier that had come to its end by the day.
[[nodiscard]] bool ended_by(const DossierTable& dossiers, RowIndex index, Day day) {
  const OptionalDay last = dossiers.last_act_on(index);
  return !is_open(dossiers.state(index)) && (!last || *last <= day);
}

}  // namespace

Result<DueList> View::due(OrganisationId organisation, Day as_of, WorkingDays window) const {
  const State& state = implementation_->state();
  const RowIndex top = state.find(organisation);
  if (top == no_row) return unknown_identity(organisation, "organisation");
  const Rulebook& rulebook = implementation_->registry.rulebook();
  const WorkingDayResult end = rulebook.calendar().add_working_days(as_of, window);
  DueList list{.organisation = organisation,
               .as_of = as_of,
               .until = end.day,
               .assumed = end.assumed,
               .items = {}};
  DueCollector collector{state, rulebook, list};
  for (RowIndex index = 0; index < state.dossiers().size(); ++index) {
    if (ended_by(state.dossiers(), index, as_of)) continue;
    if (!state.tree().is_at_or_below(state.dossiers().organisation(index), top)) continue;
    collector.look_at(state.dossiers().row(index));
  }
  for (const auto& [index, day] : state.prospect_reviews()) {
    if (state.tree().is_at_or_below(index, top)) collector.look_at_review(index, day);
  }
  std::stable_sort(
      list.items.begin(), list.items.end(), [&](const DueItem& left, const DueItem& right) {
        const auto key = [&](const DueItem& item) {
          return std::tuple{!item.overdue, item.deadline.day, state.find(item.organisation),
                            item.deadline.kind == DeadlineKind::list_review_due};
        };
        return key(left) < key(right);
      });
  return list;
}

}  // namespace dangvien::inline v0
