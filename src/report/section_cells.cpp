// SPDX-License-Identifier: Apache-2.0
// report/section_cells.cpp: cells without admission: in the period, 3 years, 5 years, the term.
#include <algorithm>

#include "report/sections.hpp"

namespace dangvien::inline v0::report {
namespace {

constexpr std::size_t shown_idle_cells = 30;
/// A quota of at least so many days is one of the congress term: four years and more.
constexpr std::int32_t least_term_days = 4 * 365;

struct Window {
  std::string name;
  Day first;
};

/// First day of the congress term that runs on the day of the report, which only a quota of the
/// term tells; of several, that of the term that began last.
[[nodiscard]] OptionalDay term_start(const Context& context) {
  OptionalDay start;
  for (const Progress& quota : context.quotas) {
    const bool own = quota.holder == context.options.organisation;
    const bool long_enough = (quota.last_day - quota.first_day).count >= least_term_days;
    const bool runs =
        quota.first_day <= context.period.last && context.period.last <= quota.last_day;
    if (own && long_enough && runs && start < OptionalDay{quota.first_day}) start = quota.first_day;
  }
  return start;
}

[[nodiscard]] std::vector<Window> windows_of(const Context& context) {
  const auto back = [&](std::int32_t months) {
    return add_months(context.period.last + Days{1}, Months{-months},
                      MonthRounding::last_valid_day);
  };
  std::vector<Window> windows{{context.say("cells_period"), context.period.first},
                              {context.say("cells_three"), back(36)},
                              {context.say("cells_five"), back(60)}};
  if (const OptionalDay term = term_start(context)) {
    windows.push_back({context.say("cells_term"), *term});
  }
  return windows;
}

[[nodiscard]] Table windows_table(const Context& context) {
  Table table{.id = "idle-cells",
              .caption = context.say("cells_caption"),
              .sheet = context.say("sheet_cells"),
              .columns = {{context.say("cells_window"), ColumnKind::text, 30},
                          {context.say("cells_from"), ColumnKind::day, 14},
                          {context.say("cells_existing"), ColumnKind::figure, 12},
                          {context.say("cells_idle"), ColumnKind::figure, 16},
                          {context.say("share"), ColumnKind::figure, 12},
                          {context.say("cells_exhausted"), ColumnKind::figure, 20}},
              .note = context.say("cells_note")};
  for (const Window& window : windows_of(context)) {
    std::uint64_t existing = 0;
    std::uint64_t idle = 0;
    std::uint64_t exhausted = 0;
    const bool is_period = window.first == context.period.first;
    for (const CellFacts& cell : context.cells) {
      if (!is_period && cell.founded_on > window.first) continue;
      ++existing;
      if (cell.last_admission && *cell.last_admission >= window.first) continue;
      ++idle;
      if (cell.exhausted_from) ++exhausted;
    }
    table.rows.push_back({text_cell(Words::capitalised(window.name)),
                          {.value = window.first},
                          count_cell(existing),
                          count_cell(idle),
                          percentage_cell(percentage_of(idle, existing, context.options.policy)),
                          count_cell(exhausted)});
  }
  return table;
}

[[nodiscard]] Table list_table(const Context& context) {
  std::vector<const CellFacts*> idle;
  for (const CellFacts& cell : context.cells) {
    if (!cell.admitted_in_period) idle.push_back(&cell);
  }
  // Those that have waited longest first; a cell without any admission has waited for ever.
  std::stable_sort(idle.begin(), idle.end(), [](const CellFacts* left, const CellFacts* right) {
    return left->last_admission < right->last_admission;
  });
  Table table{.id = "idle-cells-list",
              .caption = context.say("cells_list"),
              .sheet = context.say("sheet_cells_list"),
              .columns = {{context.say("cell"), ColumnKind::text, 40},
                          {context.say("above"), ColumnKind::text, 40},
                          {context.say("members_column"), ColumnKind::figure, 12},
                          {context.say("cells_last"), ColumnKind::day, 20},
                          {context.say("cells_status"), ColumnKind::text, 28}},
              .shown = shown_idle_cells};
  for (const CellFacts* cell : idle) {
    const auto organisation = context.view->organisation(cell->organisation);
    const std::uint64_t members = context.members_of(cell->organisation);
    table.rows.push_back(
        {text_cell(context.name_of_organisation(cell->organisation)),
         organisation && !organisation->parent.is_none()
             ? text_cell(context.name_of_organisation(organisation->parent))
             : Cell{},
         count_cell(members),
         cell->last_admission ? day_cell(cell->last_admission)
                              : text_cell(context.say("cells_never")),
         cell->exhausted_from
             ? text_cell(context.say("cells_exhausted_from",
                                     {{"first", context.writer.day(*cell->exhausted_from)}}))
             : Cell{}});
  }
  return table;
}

}  // namespace

Section cells_section(const Context& context) {
  if (context.cells.empty()) return {};
  Section section{.id = "cells", .heading = context.say("cells")};
  if (context.known_since) {
    section.sentences.push_back(
        context.say("cells_since", {{"day", context.writer.day(*context.known_since)}}));
  }
  section.tables.push_back(windows_table(context));
  Table list = list_table(context);
  if (!list.rows.empty()) section.tables.push_back(without_empty_columns(std::move(list)));
  return section;
}

}  // namespace dangvien::inline v0::report
