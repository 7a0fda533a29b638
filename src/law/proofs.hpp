// SPDX-License-Identifier: Apache-2.0
// law/proofs.hpp: what must be true of the tables of a rulebook, as functions of the tables: proved
// of the standard ones by the compiler (law/proofs.cpp), and of every overlay when it is loaded.
#pragma once

#include <cstddef>
#include <string_view>

#include "dangvien/law/rulebook.hpp"

namespace dangvien::inline v0::law {

/// Every row belongs to exactly one rule, and the rows of a rule are sorted from Day::first() on,
/// so there is neither gap nor overlap.
constexpr bool rows_tile_time(const RulebookTables& tables) {
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

/// A rule of law has dated values; every value that blocks cites an instrument; what is not known
/// has no value; units agree.
constexpr bool values_are_cited(const RulebookTables& tables) {
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

constexpr bool organisation_rows_are_sorted(const RulebookTables& tables) {
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

/// Exceptions are sorted; their totals are those that counting from the first one gives.
constexpr bool calendar_adds_up(const RulebookTables& tables) {
  const auto exceptions = tables.calendar.exceptions;
  const Calendar calendar{tables.calendar};
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

/// The row holds on the day: no later row of its tier has begun. Without Rulebook::decider(), whose
/// pointer gcc 12 does not compare at compile time under the undefined behaviour sanitizer.
constexpr bool holds_on(const DeciderRow& row, const RulebookTables& tables, Day day) {
  if (row.from > day) return false;
  for (const DeciderRow& other : tables.deciders) {
    if (other.tier == row.tier && other.from > row.from && other.from <= day) return false;
  }
  return true;
}

/// Somebody can decide an admission on every day from the first stated decider on.
constexpr bool somebody_decides(const RulebookTables& tables) {
  for (const Day change : tables.changes) {
    bool stated = false;
    bool competent = false;
    for (const DeciderRow& row : tables.deciders) {
      if (!holds_on(row, tables, change)) continue;
      stated = true;
      competent = competent || row.competent;
    }
    if (stated && !competent) return false;
  }
  return true;
}

/// Name of the first that does not hold; empty when all do.
constexpr std::string_view broken_proof(const RulebookTables& tables) {
  if (!rows_tile_time(tables)) return "rows_tile_time";
  if (!values_are_cited(tables)) return "values_are_cited";
  if (!organisation_rows_are_sorted(tables)) return "organisation_rows_are_sorted";
  if (!calendar_adds_up(tables)) return "calendar_adds_up";
  if (!somebody_decides(tables)) return "somebody_decides";
  return {};
}

}  // namespace dangvien::inline v0::law
