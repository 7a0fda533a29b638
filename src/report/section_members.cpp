// SPDX-License-Identifier: Apache-2.0
// report/section_members.cpp: organisations and members, and what was worth noting.
#include "report/sections.hpp"
#include "text/render.hpp"

namespace dangvien::inline v0::report {

Section members_section(const Context& context) {
  Section section{.id = "members", .heading = context.say("members")};
  Table table{
      .id = "members",
      .caption = context.say("members_caption"),
      .sheet = context.say("sheet_members"),
      .columns = {{context.say("sheet_members"), ColumnKind::text, 40},
                  {context.say("count"), ColumnKind::figure, 14}},
      .total = true,
      .note = context.say("members_note", {{"day", context.writer.day(context.period.last)}})};
  const auto add = [&](std::string_view key, std::uint64_t number) {
    table.rows.push_back({text_cell(context.say(key)), count_cell(number)});
  };
  add("members_organisations", context.organisations);
  add("members_cells", context.cells.size());
  add("members_official", context.members.official);
  add("members_probationary", context.members.probationary);
  add("members_all", std::uint64_t{context.members.official} + context.members.probationary);
  section.tables.push_back(std::move(table));
  return section;
}

Result<Section> advisories_section(const Context& context) {
  auto counts = context.view->advisories(context.options.organisation, context.period.first,
                                         context.period.last);
  if (!counts) return std::move(counts).error();
  Section section{.id = "advisories", .heading = context.say("advisories")};
  if (counts->empty()) {
    section.sentences.push_back(context.say("advisories_none"));
    return section;
  }
  section.sentences.push_back(context.say("advisories_lead"));
  Table table{.id = "advisories",
              .caption = context.say("advisories_caption"),
              .sheet = context.say("sheet_advisories"),
              .columns = {{context.say("advisories_rule"), ColumnKind::text, 48},
                          {context.say("clause"), ColumnKind::text, 44},
                          {context.say("advisories_certainty"), ColumnKind::text, 16},
                          {context.say("advisories_acts"), ColumnKind::figure, 10},
                          {context.say("advisories_latest"), ColumnKind::code, 12},
                          {context.say("day"), ColumnKind::day, 12}}};
  for (const AdvisoryCount& count : *counts) {
    table.rows.push_back(
        {text_cell(std::string{rule_title(count.rule, context.options.language)}),
         text_cell(render_citation(count.citation, *context.rulebook, context.options.language)),
         text_cell(context.words.name(count.provenance)),
         count_cell(count.acts),
         identity_cell(count.latest),
         {.value = count.latest_day}});
  }
  section.tables.push_back(without_empty_columns(std::move(table)));
  return section;
}

}  // namespace dangvien::inline v0::report
