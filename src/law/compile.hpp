// SPDX-License-Identifier: Apache-2.0
// law/compile.hpp: rules files become the tables of a rulebook.
// Shared by the generator (no base) and the overlay loader (on top of the standard tables). Checks
// what rows mean together: sorted, no day twice, every stated value cited, known instruments,
// attested rows within the time in which their instrument was in force.
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "dangvien/law/rulebook.hpp"
#include "law/problem.hpp"
#include "law/source.hpp"

namespace dangvien::inline v0::law {

/// Tables that own what they view. Not copyable: views point into the members.
struct OwnedTables {
  OwnedTables() = default;
  OwnedTables(const OwnedTables&) = delete;
  OwnedTables& operator=(const OwnedTables&) = delete;
  OwnedTables(OwnedTables&&) = delete;
  OwnedTables& operator=(OwnedTables&&) = delete;
  ~OwnedTables() = default;

  std::deque<std::string> texts;
  std::deque<std::vector<std::string_view>> name_lists;
  std::vector<Instrument> instruments;
  std::vector<Citation> citations;
  std::vector<Rule> rules;
  std::vector<RuleRow> rows;
  std::vector<KindRow> kinds;
  std::vector<PowerRow> powers;
  std::vector<DeciderRow> deciders;
  std::vector<Day> changes;
  std::vector<CalendarException> exceptions;
  RulebookTables tables;
  /// Rows, instruments and days that the overlay states; 0: it is empty.
  std::size_t stated = 0;

  /// A copy of the text that lives as long as these tables.
  [[nodiscard]] std::string_view keep(std::string_view text) { return texts.emplace_back(text); }
};

/// Builds `owned` from the files, on top of `base` when there is one (which must outlive `owned`).
/// Adds every fault to `problems`; `owned` is meaningful only when none was added.
void compile(const RuleFiles& files, const RulebookTables* base, OwnedTables& owned,
             Problems& problems);

/// The calendar part of compile().
void compile_calendar(const RuleFiles& files, const RulebookTables* base, OwnedTables& owned,
                      Problems& problems);

}  // namespace dangvien::inline v0::law
