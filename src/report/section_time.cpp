// SPDX-License-Identifier: Apache-2.0
// report/section_time.cpp: this period against the same of last year, and the months of both
// years; of a longer period, its years.
#include <algorithm>
#include <array>

#include "report/sections.hpp"

namespace dangvien::inline v0::report {
namespace {

constexpr std::uint32_t months_of_a_year = 12;

[[nodiscard]] Period month_of(std::int32_t year, std::uint32_t month) {
  const Day first = Day::from_civil({year, month, 1}).value_or(Day::first());
  return {first, add_months(first, Months{1}, MonthRounding::last_valid_day) - Days{1}};
}

/// The years of a period that is longer than one: the first and the last as far as they lie in it.
[[nodiscard]] Section by_year_section(const Context& context) {
  Section section{.id = "months", .heading = context.say("by_year")};
  Table table{.id = "by-year",
              .caption = context.say("by_year_caption"),
              .sheet = context.say("sheet_by_year"),
              .columns = {{context.say("year"), ColumnKind::text, 10},
                          {context.say("by_year_from"), ColumnKind::day, 12},
                          {context.say("by_year_to"), ColumnKind::day, 12},
                          {context.say("admitted_column"), ColumnKind::figure, 12},
                          {context.say("share_of_total"), ColumnKind::figure, 16}},
              .total = true};
  BarPicture picture;
  const std::int32_t last = context.period.last.civil().year;
  for (std::int32_t year = context.period.first.civil().year; year <= last; ++year) {
    const Period part{std::max(month_of(year, 1).first, context.period.first),
                      std::min(month_of(year, months_of_a_year).last, context.period.last)};
    const std::uint32_t count =
        context.admitted_in(context.options.organisation, part, PriorityGroup::everyone);
    const std::string name = std::to_string(year);
    picture.bars.push_back({name, context.number(count), count});
    picture.scale = std::max<std::uint64_t>(picture.scale, count);
    table.rows.push_back(
        {text_cell(name), day_cell(part.first), day_cell(part.last), count_cell(count),
         percentage_cell(percentage_of(count, context.admitted, context.options.policy))});
  }
  table.rows.push_back({text_cell(context.say("total")), day_cell(context.period.first),
                        day_cell(context.period.last), count_cell(context.admitted), Cell{}});
  section.pictures.push_back({.title = context.say("by_year_picture"),
                              .description = context.say("by_year_description"),
                              .drawing = std::move(picture)});
  section.tables.push_back(std::move(table));
  return section;
}

using MonthFigures = std::array<std::uint32_t, months_of_a_year>;

/// Admissions of each month, up to the day of the report.
[[nodiscard]] MonthFigures figures_of(const Context& context, std::int32_t year) {
  MonthFigures figures{};
  for (std::uint32_t month = 1; month <= months_of_a_year; ++month) {
    Period period = month_of(year, month);
    if (period.first > context.period.last) break;
    if (period.last > context.period.last) period.last = context.period.last;
    figures[month - 1] =
        context.admitted_in(context.options.organisation, period, PriorityGroup::everyone);
  }
  return figures;
}

}  // namespace

Section years_section(const Context& context) {
  Section section{.id = "years", .heading = context.say("years")};
  if (context.spans_years()) return {};
  if (!context.compares_years()) {
    section.sentences.push_back(context.say("summary_unknown_year"));
    return section;
  }
  Table table{
      .id = "years",
      .caption = context.say("years_caption", {{"first", context.writer.day(context.period.first)},
                                               {"last", context.writer.day(context.period.last)}}),
      .sheet = context.say("sheet_years"),
      .columns = {{context.say("group_column"), ColumnKind::text, 34},
                  {context.say("this_period"), ColumnKind::figure, 12},
                  {context.say("last_year"), ColumnKind::figure, 20},
                  {context.say("ratio"), ColumnKind::figure, 24},
                  {context.say("difference"), ColumnKind::figure, 14}},
      .note = context.say("years_note")};
  for (std::size_t index = 0; index < count_of<PriorityGroup>; ++index) {
    const auto group = static_cast<PriorityGroup>(index);
    const OrganisationId id = context.options.organisation;
    const std::uint32_t now = context.admitted_in(id, context.period, group);
    const std::uint32_t before = context.admitted_in(id, context.last_year, group);
    if (now == 0 && before == 0 && group != PriorityGroup::everyone) continue;
    table.rows.push_back({text_cell(group == PriorityGroup::everyone ? context.say("total")
                                                                     : context.words.title(group)),
                          count_cell(now), count_cell(before),
                          percentage_cell(percentage_of(now, before, context.options.policy)),
                          difference_cell(std::int64_t{now} - before)});
  }
  section.tables.push_back(std::move(table));
  return section;
}

Section months_section(const Context& context) {
  if (context.spans_years()) return by_year_section(context);
  const std::int32_t year = context.period.last.civil().year;
  const bool both = context.knows(month_of(year - 1, months_of_a_year).last);
  const std::string now = std::to_string(year);
  const std::string before = std::to_string(year - 1);
  const MonthFigures this_year = figures_of(context, year);
  const MonthFigures last_year = figures_of(context, year - 1);
  Section section{.id = "months", .heading = context.say("months")};
  Table table{.id = "months",
              .caption = context.say("months_caption"),
              .sheet = context.say("sheet_months"),
              .columns = {{context.say("month"), ColumnKind::text, 14},
                          {context.say("year_of", {{"number", now}}), ColumnKind::figure, 12},
                          {context.say("cumulative", {{"number", now}}), ColumnKind::figure, 18}}};
  if (both) {
    table.columns.push_back({context.say("year_of", {{"number", before}}), ColumnKind::figure, 12});
    table.columns.push_back({context.say("difference"), ColumnKind::figure, 13});
  }
  ColumnPicture picture{.labels = {}, .series = {{context.say("year_of", {{"number", now}}), {}}}};
  if (both) {
    picture.series.insert(picture.series.begin(),
                          {context.say("year_of", {{"number", before}}), {}});
  }
  std::uint64_t total = 0;
  const std::uint32_t begun = context.period.last.civil().month;
  for (std::uint32_t month = 1; month <= begun; ++month) {
    const std::uint32_t old_count = last_year[month - 1];
    const std::uint32_t new_count = this_year[month - 1];
    total += new_count;
    picture.labels.push_back(context.say("month_short", {{"number", std::to_string(month)}}));
    if (both) picture.series.front().values.push_back(old_count);
    picture.series.back().values.push_back(new_count);
    table.rows.push_back(
        {text_cell(std::to_string(month)), count_cell(new_count), count_cell(total)});
    if (!both) continue;
    table.rows.back().push_back(count_cell(old_count));
    table.rows.back().push_back(difference_cell(std::int64_t{new_count} - old_count));
  }
  const bool nothing = std::all_of(
      picture.series.begin(), picture.series.end(), [](const ColumnPicture::Series& series) {
        return std::all_of(series.values.begin(), series.values.end(),
                           [](std::uint64_t value) { return value == 0; });
      });
  if (nothing) {
    section.tables.push_back(std::move(table));
    return section;
  }
  section.pictures.push_back(
      {.title = both ? context.say("months_picture", {{"first", before}, {"last", now}})
                     : context.say("months_picture_alone", {{"last", now}}),
       .description = context.say(both ? "months_description" : "months_description_alone"),
       .drawing = std::move(picture)});
  section.tables.push_back(std::move(table));
  return section;
}

}  // namespace dangvien::inline v0::report
