// SPDX-License-Identifier: Apache-2.0
// report/section_progress.cpp: every quota of the period, what is done of it, and the even pace.
#include <algorithm>

#include <fmt/format.h>

#include "report/sections.hpp"

namespace dangvien::inline v0::report {
namespace {

constexpr std::size_t shown_below = 40;
constexpr std::size_t most_bars = 12;

[[nodiscard]] std::uint64_t fulfilled_of(const Progress& quota) noexcept {
  return static_cast<std::uint64_t>(std::max(quota.fulfilled, 0));
}

[[nodiscard]] std::string period_text(const Context& context, const Progress& quota) {
  return context.writer.day(quota.first_day) + " – " + context.writer.day(quota.last_day);
}

[[nodiscard]] Table quota_table(const Context& context, std::string id, std::string caption,
                                std::string sheet) {
  return {.id = std::move(id),
          .caption = std::move(caption),
          .sheet = std::move(sheet),
          .columns = {{context.say("quota_of"), ColumnKind::text, 34},
                      {context.say("quota_period"), ColumnKind::text, 24},
                      {context.say("quota_number"), ColumnKind::figure, 12},
                      {context.say("quota_fulfilled"), ColumnKind::figure, 11},
                      {context.say("share"), ColumnKind::figure, 14},
                      {context.say("quota_expected"), ColumnKind::figure, 15},
                      {context.say("quota_ahead"), ColumnKind::figure, 13},
                      {context.say("quota_reserved", {{"day", context.say("now")}}),
                       ColumnKind::figure, 16},
                      {context.say("quota_origin"), ColumnKind::text, 28}}};
}

[[nodiscard]] std::vector<Cell> quota_row(const Context& context, const Progress& quota) {
  const std::uint64_t fulfilled = fulfilled_of(quota);
  const bool comparable = !lacks_beginning(context, quota);
  const std::int64_t ahead =
      std::int64_t{quota.fulfilled} - static_cast<std::int64_t>(expected_by_pace(quota));
  const Cell unknown = text_cell("–");
  Cell share = percentage_cell(percentage_of(fulfilled, quota.number, context.options.policy));
  if (quota.number != 0) share.bar = Share{fulfilled, quota.number};
  return {text_cell(Words::capitalised(quota_title(context, quota))),
          text_cell(period_text(context, quota)),
          {.value = number_of(context, quota)},
          {.value = std::int64_t{quota.fulfilled}},
          share,
          comparable ? count_cell(expected_by_pace(quota)) : unknown,
          comparable ? Cell{.value = Difference{ahead}, .warning = ahead < 0} : unknown,
          count_cell(quota.reserved),
          text_cell(context.words.name(quota.origin))};
}

[[nodiscard]] ProgressBar progress_bar(const Context& context, const Progress& quota) {
  const std::uint64_t fulfilled = fulfilled_of(quota);
  std::string figures =
      fmt::format("{} / {}", context.number(quota.fulfilled), number_text(context, quota));
  if (const auto share = percentage_of(fulfilled, quota.number, context.options.policy)) {
    figures += " · " + context.writer.percentage(*share);
  }
  return {.label = fmt::format("{} ({})", Words::capitalised(quota_title(context, quota)),
                               period_text(context, quota)),
          .figures = std::move(figures),
          .part = fulfilled,
          .whole = quota.number,
          .expected = lacks_beginning(context, quota) ? std::nullopt
                                                      : std::optional{expected_by_pace(quota)}};
}

/// What a reader must know before comparing a running quota with an even pace.
void add_running(const Context& context, const Progress& quota, Section& section) {
  const auto say = [&](std::string_view key, Day day, const std::string& elapsed) {
    section.sentences.push_back(context.say(key, {{"quota", number_text(context, quota)},
                                                  {"title", quota_title(context, quota)},
                                                  {"first", context.writer.day(quota.first_day)},
                                                  {"last", context.writer.day(quota.last_day)},
                                                  {"day", context.writer.day(day)},
                                                  {"elapsed", elapsed}}));
  };
  const std::string elapsed = elapsed_text(context, quota);
  if (!elapsed.empty()) say("progress_running", context.period.last, elapsed);
  if (lacks_beginning(context, quota)) {
    say("progress_unknown_before", *context.known_since, elapsed);
  }
}

[[nodiscard]] bool is_of_party(const Progress& quota) noexcept {
  return quota.mass_organisation == MassOrganisation::none;
}

void add_own(const Context& context, Section& section) {
  Table table = quota_table(
      context, "quotas", context.say("progress_own", {{"organisation", context.organisation.name}}),
      context.say("sheet_progress"));
  table.note = context.say("progress_pace", {{"day", context.writer.day(context.period.last)}});
  ProgressPicture picture{.bars = {},
                          .quota_mark = context.say("mark_quota"),
                          .expected_mark = context.say("mark_expected"),
                          .surplus_mark = context.say("mark_surplus")};
  for (const Progress& quota : context.quotas) {
    if (quota.holder != context.options.organisation || !is_of_party(quota)) continue;
    table.rows.push_back(quota_row(context, quota));
    add_running(context, quota, section);
    if (picture.bars.size() < most_bars) picture.bars.push_back(progress_bar(context, quota));
  }
  if (table.rows.empty()) return;
  section.pictures.push_back({.title = context.say("progress_picture"),
                              .description = context.say("progress_description"),
                              .drawing = std::move(picture)});
  section.tables.push_back(std::move(table));
}

void add_below(const Context& context, Section& section) {
  Table table = quota_table(context, "quotas-below", context.say("progress_below"),
                            context.say("sheet_progress_below"));
  table.columns.insert(table.columns.begin(),
                       Column{context.say("organisation"), ColumnKind::text, 40});
  table.shown = shown_below;
  table.note = context.say("progress_below_note");
  for (const Progress& quota : context.quotas) {
    if (quota.holder == context.options.organisation || !is_of_party(quota)) continue;
    auto row = quota_row(context, quota);
    row.insert(row.begin(), text_cell(cell_and_above(context, quota.holder)));
    table.rows.push_back(std::move(row));
  }
  if (!table.rows.empty()) section.tables.push_back(std::move(table));
}

void add_mass_organisations(const Context& context, Section& section) {
  Table table =
      quota_table(context, "quotas-mass-organisations", context.say("progress_mass_organisations"),
                  context.say("sheet_mass_organisations"));
  table.columns.insert(table.columns.begin(),
                       {Column{context.say("mass_organisation"), ColumnKind::text, 24},
                        Column{context.say("organisation"), ColumnKind::text, 40}});
  table.shown = shown_below;
  table.note = context.say("progress_mass_organisations_note");
  for (const Progress& quota : context.quotas) {
    if (is_of_party(quota)) continue;
    auto row = quota_row(context, quota);
    row.insert(row.begin(), {text_cell(context.words.title(quota.mass_organisation)),
                             text_cell(cell_and_above(context, quota.holder))});
    table.rows.push_back(std::move(row));
  }
  if (!table.rows.empty()) section.tables.push_back(std::move(table));
}

}  // namespace

Section progress_section(const Context& context) {
  Section section{.id = "progress", .heading = context.say("progress")};
  add_own(context, section);
  add_below(context, section);
  add_mass_organisations(context, section);
  if (section.tables.empty()) section.sentences.push_back(context.say("progress_none"));
  return section;
}

}  // namespace dangvien::inline v0::report
