// SPDX-License-Identifier: Apache-2.0
// report/section_dossiers.cpp: open dossiers by the step they have reached, as of the day.
#include <algorithm>

#include "report/sections.hpp"

namespace dangvien::inline v0::report {
namespace {

[[nodiscard]] bool is_under_way(DossierState state) noexcept {
  return is_before_decision(state) || state == DossierState::decided;
}

template <typename Wanted>
[[nodiscard]] Table state_table(const Context& context, std::string id, std::string_view caption,
                                std::string_view sheet, Wanted wanted) {
  Table table{
      .id = std::move(id),
      .caption = context.say(caption),
      .sheet = context.say(sheet),
      .columns = {{context.say("state_column"), ColumnKind::text, 44},
                  {context.say("count"), ColumnKind::figure, 12}},
      .total = true,
      .note = context.say("dossiers_note", {{"day", context.writer.day(context.period.last)}})};
  std::uint64_t total = 0;
  for (std::size_t index = 0; index < count_of<DossierState>; ++index) {
    const auto state = static_cast<DossierState>(index);
    if (!wanted(state)) continue;
    const std::uint32_t count = context.census.front().in(state);
    // On the way to the decision an empty step says something, after it most are empty.
    if (count == 0 && is_probationary(state)) continue;
    total += count;
    table.rows.push_back({text_cell(context.words.title(state)), count_cell(count)});
  }
  table.rows.push_back({text_cell(context.say("total")), count_cell(total)});
  return table;
}

[[nodiscard]] BarPicture bars_of(const Context& context) {
  BarPicture picture;
  for (std::size_t index = 0; index < count_of<DossierState>; ++index) {
    const auto state = static_cast<DossierState>(index);
    if (!is_under_way(state)) continue;
    const std::uint32_t count = context.census.front().in(state);
    picture.bars.push_back({context.words.title(state), context.number(count), count});
    picture.scale = std::max<std::uint64_t>(picture.scale, count);
  }
  return picture;
}

}  // namespace

Section dossiers_section(const Context& context) {
  Section section{.id = "dossiers", .heading = context.say("dossiers")};
  if (context.census.front().open() == 0) {
    section.sentences.push_back(context.say("dossiers_none"));
    return section;
  }
  BarPicture picture = bars_of(context);
  if (picture.scale != 0) {
    section.pictures.push_back({.title = context.say("dossiers_picture"),
                                .description = context.say("dossiers_description"),
                                .drawing = std::move(picture)});
  }
  section.tables.push_back(
      state_table(context, "dossiers", "dossiers_before", "sheet_dossiers", is_under_way));
  section.tables.push_back(
      state_table(context, "probation", "dossiers_after", "sheet_probation", is_probationary));
  return section;
}

}  // namespace dangvien::inline v0::report
