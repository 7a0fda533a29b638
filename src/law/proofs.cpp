// SPDX-License-Identifier: Apache-2.0
// law/proofs.cpp: what is proved of the standard rulebook when it is compiled.
// A change of rules/*.toml that breaks one of these does not build.
#include <cstddef>

#include "dangvien/law/generated/standard_rulebook.hpp"
#include "dangvien/law/parameter.hpp"
#include "text/generated/messages.hpp"

namespace dangvien::inline v0 {
namespace {

constexpr const RulebookTables& tables = standard_rules::tables;

static_assert(tables.rules.size() == rule_count, "one rule for each RuleId, in its order");
static_assert(tables.citations[0].instrument == 0 && tables.citations[0].point.empty(),
              "citation 0 is none");

/// Every row belongs to exactly one rule, and the rows of a rule are sorted from Day::first() on,
/// so there is neither gap nor overlap.
constexpr bool rows_tile_time() {
  std::size_t next = 0;
  for (const Rule& rule : tables.rules) {
    if (rule.first_row != next) return false;
    for (std::size_t index = 0; index < rule.row_count; ++index) {
      const RuleRow& row = tables.rows[next + index];
      if (index == 0 && row.from != Day::first()) return false;
      if (index > 0 && row.from <= tables.rows[next + index - 1].from) return false;
    }
    next += rule.row_count;
  }
  return next == tables.rows.size();
}
static_assert(rows_tile_time());

/// A rule of law has dated values; every value that blocks cites an instrument; what is not known
/// has no value; units agree.
constexpr bool values_are_cited() {
  for (const Rule& rule : tables.rules) {
    if (rule.origin == RuleOrigin::law && rule.row_count == 0) return false;
    for (std::size_t index = 0; index < rule.row_count; ++index) {
      const RuleRow& row = tables.rows[rule.first_row + index];
      const bool stated = row.value.unit != Unit::none;
      if (stated != (row.provenance != Provenance::unknown)) return false;
      if (stated && row.value.unit != rule.unit) return false;
      if (row.provenance <= Provenance::carried && row.citation == 0) return false;
      if (row.citation >= tables.citations.size() || row.value.denominator < 1) return false;
    }
  }
  return true;
}
static_assert(values_are_cited());

constexpr bool organisation_rows_are_sorted() {
  for (std::size_t index = 1; index < tables.kinds.size(); ++index) {
    const KindRow& left = tables.kinds[index - 1];
    const KindRow& right = tables.kinds[index];
    if (left.kind > right.kind || (left.kind == right.kind && left.from >= right.from))
      return false;
  }
  for (std::size_t index = 1; index < tables.deciders.size(); ++index) {
    const DeciderRow& left = tables.deciders[index - 1];
    const DeciderRow& right = tables.deciders[index];
    if (left.tier > right.tier || (left.tier == right.tier && left.from >= right.from))
      return false;
  }
  return true;
}
static_assert(organisation_rows_are_sorted());

/// Exceptions are sorted; their totals are those that counting from the first one gives.
constexpr bool calendar_adds_up() {
  const auto exceptions = tables.calendar.exceptions;
  const Calendar calendar = standard_rulebook().calendar();
  for (std::size_t index = 0; index < exceptions.size(); ++index) {
    const CalendarException& entry = exceptions[index];
    const bool worked = entry.day.weekday() >= Weekday::saturday;
    if (calendar.is_working_day(entry.day) != worked) return false;
    const std::int32_t before = index == 0 ? 0 : exceptions[index - 1].adjustment;
    if (entry.adjustment != before + (worked ? 1 : -1)) return false;
    if (index == 0) continue;
    const CalendarException& previous = exceptions[index - 1];
    if (entry.day <= previous.day) return false;
    const auto between = calendar.working_days_between(previous.day, entry.day).count.count;
    if (entry.working != previous.working + between) return false;
  }
  return true;
}
static_assert(calendar_adds_up());

/// Every rule has its sentences in both languages.
constexpr bool sentences_are_complete() {
  for (const auto& language : messages::rules) {
    if (language.size() != rule_count) return false;
    for (const messages::RuleMessages& rule : language) {
      if (rule.title.empty() || rule.violation.empty() || rule.remedy.empty()) return false;
    }
  }
  return true;
}
static_assert(sentences_are_complete());

/// The names of choices and sets stand in the order of the enumerations of law/parameter.hpp.
constexpr const Rule& rule(RuleId id) { return tables.rules[static_cast<std::size_t>(id)]; }
static_assert(rule(RuleId::admission_cell_denominator)
                  .set[static_cast<std::size_t>(ElectorateExclusion::transferred_absent)] ==
              "transferred_absent");
static_assert(rule(RuleId::admission_cell_denominator)
                  .set[static_cast<std::size_t>(ElectorateExclusion::prosecuted)] == "prosecuted");
static_assert(rule(RuleId::admission_committee_denominator)
                  .set[static_cast<std::size_t>(ElectorateExclusion::suspended)] == "suspended");
static_assert(rule(RuleId::admission_ceremony_clock_anchor)
                  .choices[static_cast<std::size_t>(CeremonyAnchor::issue)] == "issue");
static_assert(rule(RuleId::admission_short_vote_forwarded)
                  .choices[static_cast<std::size_t>(ShortVote::forwarded)] == "forwarded");

}  // namespace
}  // namespace dangvien::inline v0
