// SPDX-License-Identifier: Apache-2.0
// src/engine/view_rules.cpp: the rules of a registry: overlays it has adopted, and which accepted
// acts rest on a rule.
#include <utility>

#include "codec/wire/commit_body.hpp"
#include "dangvien/admission/check_rules.hpp"
#include "dangvien/admission/step_rules.hpp"
#include "engine/event_dossier.hpp"
#include "engine/view_implementation.hpp"

namespace dangvien::inline v0 {
namespace {

bool asks(CheckSet checks, RuleId rule) noexcept {
  for (std::size_t index = 0; index < count_of<Check>; ++index) {
    const auto check = static_cast<Check>(index);
    if (!checks.contains(check)) continue;
    for (const RuleId asked : rules_of(check)) {
      if (asked == rule) return true;
    }
  }
  return false;
}

/// Whether some step that makes the event of that name asks for the rule.
bool step_asks(std::string_view event, RuleId rule) noexcept {
  for (const Transition& row : admission_table()) {
    if (name_of(row.event) != event) continue;
    if (asks(row.checks, rule)) return true;
    for (const RuleId asked : rules_of_step(row.command)) {
      if (asked == rule) return true;
    }
  }
  return false;
}

bool is_advised(const EventRecord& record, std::string_view rule) noexcept {
  if (!record.judgement) return false;
  for (const AdvisoryRecord& advisory : record.judgement->advisories) {
    if (advisory.rule == rule) return true;
  }
  return false;
}

std::string_view name_of_event(const Event& event) {
  return std::visit([](const auto& body) -> std::string_view { return body.type_name; }, event);
}

}  // namespace

std::vector<OverlayAdoption> View::overlays() const {
  const OverlayShelf& shelf = implementation_->state().overlays();
  std::vector<OverlayAdoption> rows;
  rows.reserve(shelf.size());
  for (std::size_t index = 0; index < shelf.size(); ++index) {
    const OverlayShelf::Entry entry = shelf[index];
    rows.push_back({std::string{entry.name}, entry.day, entry.sequence,
                    implementation_->registry.rules.fault(index)});
  }
  return rows;
}

const Rulebook& View::rulebook() const noexcept { return implementation_->registry.rulebook(); }

Result<std::vector<RuleUse>> View::rule_uses(RuleId rule) const {
  const Rulebook& rules = rulebook();
  std::vector<RuleUse> uses;
  auto cursor = implementation_->registry.journal->read(1);
  if (!cursor) return std::move(cursor).error();
  for (;;) {
    auto commit = (*cursor)->next();
    if (!commit) return std::move(commit).error();
    if (*commit == nullptr || (*commit)->envelope.sequence > sequence()) return uses;
    auto body = codec::decode_commit_body((*commit)->envelope.events);
    if (!body) return std::move(body).error();
    for (const EventRecord& record : body->records) {
      const std::string_view event = name_of_event(record.event);
      const bool advised = is_advised(record, rules.rule(rule).id);
      if (!advised && !step_asks(event, rule)) continue;
      const RuleRow& row = rules.row(rule, record.effect_day);
      RuleUse use{.event = std::string{event},
                  .sequence = (*commit)->envelope.sequence,
                  .dossier = dossier_of(record.event),
                  .day = record.effect_day,
                  .advised = advised,
                  .provenance = row.provenance};
      if (rules.rule(rule).row_count != 0) use.from = row.from;
      uses.push_back(std::move(use));
    }
  }
}

}  // namespace dangvien::inline v0
