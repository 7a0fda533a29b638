// SPDX-License-Identifier: Apache-2.0
// src/engine/view_what_if.cpp: the open dossiers under the rules in force and under a draft.
#include <algorithm>
#include <bitset>
#include <cstddef>
#include <optional>

#include "dangvien/admission/check_rules.hpp"
#include "dangvien/admission/explain.hpp"
#include "dangvien/engine/what_if.hpp"
#include "engine/facts.hpp"
#include "engine/names.hpp"
#include "engine/view_implementation.hpp"

namespace dangvien::inline v0 {
namespace {

bool same_rows(RuleId id, const Rulebook& live, const Rulebook& draft) noexcept {
  const auto rows_of = [id](const Rulebook& rulebook) {
    const Rule& rule = rulebook.rule(id);
    return rulebook.tables().rows.subspan(rule.first_row, rule.row_count);
  };
  // An overlay keeps the citations of what it stands on, in their places.
  return std::equal(rows_of(live).begin(), rows_of(live).end(), rows_of(draft).begin(),
                    rows_of(draft).end(), [](const RuleRow& left, const RuleRow& right) {
                      return left.from == right.from && left.value == right.value &&
                             left.citation == right.citation && left.provenance == right.provenance;
                    });
}

/// The rules whose rows the draft changes, and the checks that may answer otherwise for it.
class Changes {
 public:
  Changes(const Rulebook& live, const Rulebook& draft) noexcept {
    for (std::size_t index = 0; index < rule_count; ++index) {
      rules_.set(index, !same_rows(static_cast<RuleId>(index), live, draft));
    }
    for (std::size_t index = 0; index < count_of<Check>; ++index) {
      const auto check = static_cast<Check>(index);
      const CheckRules rules = rules_of(check);
      if (std::any_of(rules.begin(), rules.end(), [this](RuleId rule) { return has(rule); })) {
        checks_.insert(check);
      }
    }
  }

  [[nodiscard]] bool has(RuleId rule) const { return rules_.test(static_cast<std::size_t>(rule)); }
  [[nodiscard]] CheckSet checks() const noexcept { return checks_; }

 private:
  std::bitset<rule_count> rules_;
  CheckSet checks_;
};

/// Looks at one dossier after another under both rulebooks.
class Comparison {
 public:
  Comparison(const State& state, const Rulebook& live, const Rulebook& draft, DraftEffects& into)
      : live_(&live), draft_(&draft), into_(&into), workspace_(state), changed_(live, draft) {}

  void look_at(const DossierRow& row) {
    compare_acts(row);
    compare_deadlines(row.dossier);
  }

 private:
  void compare_acts(const DossierRow& row) {
    std::optional<AdmissionFacts> facts;
    for (const Transition& transition : admission_table()) {
      if (transition.state != row.dossier.state) continue;
      if ((checks_without_command(transition.checks) & changed_.checks()).empty()) continue;
      if (!facts) facts = gather_facts(workspace_, row, ActNames{}, into_->day, Asking::to_decide);
      compare_act(*facts, transition.command);
    }
  }

  void compare_act(const AdmissionFacts& facts, AdmissionCommand command) {
    const Verdict live = admission::state_and_day_verdict(facts, *live_, command, into_->day);
    const Verdict draft = admission::state_and_day_verdict(facts, *draft_, command, into_->day);
    if (live.accepted() && draft.accepted()) return;
    DraftEffect effect = of(facts.dossier);
    effect.command = command;
    effect.before = explain(facts, *live_, command, into_->day).first_allowed;
    effect.after = explain(facts, *draft_, command, into_->day).first_allowed;
    if (live.accepted() == draft.accepted()) {
      if (effect.before != effect.after) add_moved(effect, draft);
      return;
    }
    const bool blocked = live.accepted();
    effect.change = blocked ? WhatIfChange::newly_blocked : WhatIfChange::newly_allowed;
    for (const Violation& violation : (blocked ? draft : live).violations()) {
      effect.rule = violation.rule;
      effect.citation = violation.citation;
      into_->effects.push_back(effect);
    }
  }

  /// Blocked under both, until another day: by a rule that the draft changes where one of those
  /// refuses, otherwise by what refuses first.
  void add_moved(DraftEffect& effect, const Verdict& draft) {
    const FindingList& refused = draft.violations();
    const auto* const found =
        std::find_if(refused.begin(), refused.end(),
                     [this](const Violation& violation) { return changed_.has(violation.rule); });
    const Violation& named = found != refused.end() ? *found : *refused.begin();
    effect.change = WhatIfChange::first_day_changed;
    effect.rule = named.rule;
    effect.citation = named.citation;
    into_->effects.push_back(effect);
  }

  void compare_deadlines(const Dossier& dossier) {
    const Deadlines live = deadlines_of(dossier, *live_, into_->day);
    const Deadlines draft = deadlines_of(dossier, *draft_, into_->day);
    for (const Deadline& now : live) {
      const Deadline* const then = find(draft, now.kind);
      if (then == nullptr || then->day != now.day) add(dossier, &now, then);
    }
    for (const Deadline& then : draft) {
      if (find(live, then.kind) == nullptr) add(dossier, nullptr, &then);
    }
  }

  [[nodiscard]] static const Deadline* find(const Deadlines& deadlines,
                                            DeadlineKind kind) noexcept {
    for (const Deadline& deadline : deadlines) {
      if (deadline.kind == kind) return &deadline;
    }
    return nullptr;
  }

  void add(const Dossier& dossier, const Deadline* now, const Deadline* then) {
    const Deadline& known = then != nullptr ? *then : *now;
    DraftEffect effect = of(dossier);
    effect.change = WhatIfChange::deadline_changed;
    effect.deadline = known.kind;
    effect.rule = known.rule;
    effect.citation = draft_->row(known.rule, into_->day).citation;
    if (then != nullptr) effect.citation = then->citation;
    if (now != nullptr) effect.before = now->day;
    if (then != nullptr) effect.after = then->day;
    into_->effects.push_back(effect);
  }

  [[nodiscard]] static DraftEffect of(const Dossier& dossier) noexcept {
    return {.dossier = dossier.id, .organisation = dossier.organisation, .state = dossier.state};
  }

  const Rulebook* live_;
  const Rulebook* draft_;
  DraftEffects* into_;
  Workspace workspace_;
  Changes changed_;
};

}  // namespace

Result<DraftEffects> View::what_if(const Rulebook& draft, OrganisationId organisation,
                                   Day day) const {
  const State& state = implementation_->state();
  const RowIndex top = state.find(organisation);
  if (top == no_row) return unknown_identity(organisation, "organisation");
  DraftEffects effects{.organisation = organisation, .day = day, .dossiers = 0, .effects = {}};
  const bool same = rulebook().tables().hash == draft.tables().hash;
  Comparison comparison{state, rulebook(), draft, effects};
  for (RowIndex index = 0; index < state.dossiers().size(); ++index) {
    const DossierState now = state.dossiers().state(index);
    if (is_closed(now) || now == DossierState::recognised) continue;
    if (!state.tree().is_at_or_below(state.dossiers().organisation(index), top)) continue;
    ++effects.dossiers;
    if (!same) comparison.look_at(state.dossiers().row(index));
  }
  return effects;
}

}  // namespace dangvien::inline v0
