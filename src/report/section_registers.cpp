// SPDX-License-Identifier: Apache-2.0
// report/section_registers.cpp: classes held in the period, steering boards in place.
#include <algorithm>

#include "report/sections.hpp"

namespace dangvien::inline v0::report {
namespace {

constexpr std::size_t shown_registers = 30;

[[nodiscard]] Table classes_table(const Context& context) {
  Table table{.id = "classes",
              .caption = context.say("classes_caption"),
              .sheet = context.say("sheet_classes"),
              .columns = {{context.say("classes_kind"), ColumnKind::text, 36},
                          {context.say("organisation"), ColumnKind::text, 34},
                          {context.say("classes_first"), ColumnKind::day, 12},
                          {context.say("classes_sessions"), ColumnKind::figure, 10},
                          {context.say("classes_rest"), ColumnKind::text, 18},
                          {context.say("classes_place"), ColumnKind::text, 28},
                          {context.say("classes_attended"), ColumnKind::figure, 10},
                          {context.say("classes_certified"), ColumnKind::figure, 16}},
              .shown = shown_registers};
  const auto classes = context.view->awareness_classes(context.options.organisation,
                                                       context.period.first, context.period.last);
  if (!classes) return table;
  for (const AwarenessClass& held : *classes) {
    OptionalDay first;
    for (const ClassSession& session : held.sessions) {
      if (!first || session.day < *first) first = session.day;
    }
    table.rows.push_back(
        {text_cell(context.words.title(held.kind)),
         text_cell(context.name_of_organisation(held.organisation)), day_cell(first),
         count_cell(held.sessions.size()),
         text_cell(context.say(held.only_rest_days ? "classes_rest_days" : "classes_any_days")),
         text_cell(held.place), count_cell(held.attended), count_cell(held.certified)});
  }
  return table;
}

[[nodiscard]] Table boards_table(const Context& context) {
  Table table{.id = "boards",
              .caption = context.say("boards_caption"),
              .sheet = context.say("sheet_boards"),
              .columns = {{context.say("boards_name"), ColumnKind::text, 60},
                          {context.say("organisation"), ColumnKind::text, 40},
                          {context.say("classes_first"), ColumnKind::day, 12},
                          {context.say("boards_until"), ColumnKind::day, 12}},
              .shown = shown_registers};
  const bool names = context.options.names;
  if (names) table.columns.push_back({context.say("boards_chair"), ColumnKind::text, 28});
  const auto boards =
      context.view->steering_boards(context.options.organisation, context.period.last);
  if (!boards) return table;
  for (const SteeringBoard& board : *boards) {
    table.rows.push_back({text_cell(board.name),
                          text_cell(context.name_of_organisation(board.organisation)),
                          {.value = board.first_day},
                          day_cell(board.last_day)});
    if (!names || board.chair.is_none()) continue;
    const auto chair = context.view->person_name(board.chair);
    table.rows.back().push_back(text_cell(chair ? *chair : std::string{}));
  }
  return table;
}

}  // namespace

Section registers_section(const Context& context) {
  Section section{.id = "registers", .heading = context.say("registers")};
  for (const Table& table : {classes_table(context), boards_table(context)}) {
    if (!table.rows.empty()) section.tables.push_back(table);
  }
  return section.tables.empty() ? Section{} : section;
}

}  // namespace dangvien::inline v0::report
