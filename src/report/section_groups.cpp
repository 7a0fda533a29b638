// SPDX-License-Identifier: Apache-2.0
// report/section_groups.cpp: the priority groups among those admitted; they overlap.
#include <algorithm>

#include <fmt/format.h>

#include "report/sections.hpp"

namespace dangvien::inline v0::report {

Section groups_section(const Context& context) {
  Section section{.id = "groups", .heading = context.say("groups")};
  if (context.admitted == 0) {
    section.sentences.push_back(context.say("groups_none"));
    return section;
  }
  Table table{.id = "groups",
              .caption = context.say("groups_caption"),
              .sheet = context.say("sheet_groups"),
              .columns = {{context.say("group_column"), ColumnKind::text, 34},
                          {context.say("count"), ColumnKind::figure, 12},
                          {context.say("share_of_total"), ColumnKind::figure, 22}},
              .total = true,
              .note = context.say("groups_note")};
  BarPicture picture{.bars = {}, .scale = context.admitted};
  const auto add = [&](const std::string& name, std::uint32_t count) {
    const auto share = percentage_of(count, context.admitted, context.options.policy);
    table.rows.push_back({text_cell(name), count_cell(count), percentage_cell(share)});
    return share;
  };
  for (std::size_t index = 1; index < count_of<PriorityGroup>; ++index) {
    const auto group = static_cast<PriorityGroup>(index);
    const std::uint32_t count =
        context.admitted_in(context.options.organisation, context.period, group);
    if (count == 0) continue;
    const std::string name = context.words.title(group);
    const auto share = add(name, count);
    picture.bars.push_back({name,
                            fmt::format("{} · {}", context.number(count),
                                        share ? context.writer.percentage(*share) : std::string{}),
                            count});
  }
  add(context.say("total"), context.admitted);
  if (!picture.bars.empty()) {
    section.pictures.push_back({.title = context.say("groups_picture"),
                                .description = context.say("groups_description"),
                                .drawing = std::move(picture)});
  }
  section.tables.push_back(std::move(table));
  return section;
}

}  // namespace dangvien::inline v0::report
