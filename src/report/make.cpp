// SPDX-License-Identifier: Apache-2.0
#include "report/make.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "dangvien/journal/envelope.hpp"
#include "report/sections.hpp"

namespace dangvien::inline v0::report {
namespace {

/// The groups that a summary names; the section has all of them.
constexpr std::array summary_groups = {PriorityGroup::women, PriorityGroup::youth,
                                       PriorityGroup::ethnic_minority};

/// How much waits: acts, cells, dossiers.
struct Waiting {
  std::int64_t overdue = 0;
  std::int64_t coming = 0;
  std::int64_t idle_cells = 0;
  std::int64_t under_way = 0;
  std::int64_t probationary = 0;
};

[[nodiscard]] Waiting waiting_of(const Context& context) {
  Waiting waiting;
  for (const DueItem& item : context.due.items) {
    if (is_deadline(item)) ++(item.overdue ? waiting.overdue : waiting.coming);
  }
  for (const CellFacts& cell : context.cells) waiting.idle_cells += cell.admitted_in_period ? 0 : 1;
  for (std::size_t index = 0; index < count_of<DossierState>; ++index) {
    const auto state = static_cast<DossierState>(index);
    const std::uint32_t count = context.census.front().in(state);
    if (is_before_decision(state) || state == DossierState::decided) waiting.under_way += count;
    if (is_probationary(state)) waiting.probationary += count;
  }
  return waiting;
}

[[nodiscard]] std::string quota_sentence(const Context& context) {
  const Progress* quota = context.main_quota(context.options.organisation);
  if (quota == nullptr) return context.say("summary_no_quota");
  const auto fulfilled = static_cast<std::uint64_t>(std::max(quota->fulfilled, 0));
  const auto share = percentage_of(fulfilled, quota->number, context.options.policy);
  const std::string title = quota_title(context, *quota);
  const std::string number = number_text(context, *quota);
  const std::string first = context.writer.day(quota->first_day);
  const std::string last = context.writer.day(quota->last_day);
  const std::string shown = share ? context.writer.percentage(*share) : std::string{"–"};
  const Surplus surplus = surplus_of(*quota);
  const std::string above =
      surplus.above == 0 ? std::string{} : context.number(static_cast<std::int64_t>(surplus.above));
  const std::string_view key = surplus.above != 0  ? "summary_quota_surplus"
                               : surplus.not_above ? "summary_quota_not_above"
                                                   : "summary_quota";
  const std::string count = context.number(quota->fulfilled);
  const std::string elapsed = elapsed_text(context, *quota);
  return context.say(key, {{"quota", number},
                           {"count", count},
                           {"elapsed", elapsed},
                           {"title", title},
                           {"first", first},
                           {"last", last},
                           {"share", shown},
                           {"difference", above}});
}

[[nodiscard]] std::string year_sentence(const Context& context) {
  if (context.spans_years()) return {};
  if (!context.compares_years()) return context.say("summary_unknown_year");
  const std::int64_t difference =
      std::int64_t{context.admitted} - std::int64_t{context.admitted_last_year};
  const std::string before = context.number(context.admitted_last_year);
  if (difference == 0) return context.say("summary_same", {{"count", before}});
  auto change = change_of(context.admitted, context.admitted_last_year, context.options.policy);
  std::string share;
  if (change) {
    change->change = false;
    if (change->scaled < 0) change->scaled = -change->scaled;
    share = context.writer.percentage(*change);
  }
  return context.say(difference > 0 ? "summary_more" : "summary_less",
                     {{"count", before},
                      {"difference", context.number(difference < 0 ? -difference : difference)},
                      {"share", share}});
}

[[nodiscard]] std::string groups_sentence(const Context& context) {
  std::string named;
  for (const PriorityGroup group : summary_groups) {
    const std::uint32_t count =
        context.admitted_in(context.options.organisation, context.period, group);
    const auto share = percentage_of(count, context.admitted, context.options.policy);
    if (count == 0 || !share) continue;
    if (!named.empty()) named += "; ";
    named += context.say("summary_group", {{"title", context.words.name(group)},
                                           {"count", context.number(count)},
                                           {"share", context.writer.percentage(*share)}});
  }
  return named.empty() ? named : context.say("summary_groups", {{"sentence", named}});
}

void add_summary(const Context& context, const Waiting& waiting, Page& page) {
  const std::string window = context.words.working_days(context.options.window.count);
  const auto add = [&](std::string sentence) {
    if (!sentence.empty()) page.summary.push_back(std::move(sentence));
  };
  add(context.say("summary_admitted", {{"first", context.writer.day(context.period.first)},
                                       {"last", context.writer.day(context.period.last)},
                                       {"organisation", page.organisation},
                                       {"count", context.number(context.admitted)}}));
  add(quota_sentence(context));
  add(year_sentence(context));
  add(groups_sentence(context));
  if (waiting.overdue == 0 && waiting.coming == 0) {
    add(context.say("summary_nothing_due", {{"expected", window}}));
  } else {
    const std::string_view key = waiting.overdue == 0 ? "summary_only_due" : "summary_due";
    add(context.say(key, {{"count", context.number(waiting.overdue)},
                          {"number", context.number(waiting.coming)},
                          {"expected", window},
                          {"last", context.writer.day(context.due.until)}}));
  }
  if (context.cells.empty()) return;
  const std::string cells = context.number(static_cast<std::int64_t>(context.cells.size()));
  add(waiting.idle_cells == 0
          ? context.say("summary_all_cells", {{"number", cells}})
          : context.say("summary_cells",
                        {{"count", context.number(waiting.idle_cells)}, {"number", cells}}));
}

void add_figures(const Context& context, const Waiting& waiting, Page& page) {
  const std::int64_t difference =
      std::int64_t{context.admitted} - std::int64_t{context.admitted_last_year};
  const auto add = [&](std::string_view key, std::string figure,
                       std::initializer_list<Filling> beside, bool warning = false) {
    page.figures.push_back({.what = context.say(key),
                            .figure = std::move(figure),
                            .beside = context.say(std::string{key} + "_beside", beside),
                            .warning = warning});
  };
  const std::string last_year = context.number(context.admitted_last_year);
  const std::string more = context.writer.difference(difference);
  add("figure_admitted", context.number(context.admitted),
      {{"count", last_year}, {"difference", more}});
  if (!context.compares_years()) {
    page.figures.back().beside = context.say("figure_admitted_alone");
  }
  if (const Progress* quota = context.main_quota(context.options.organisation)) {
    const auto fulfilled = static_cast<std::uint64_t>(std::max(quota->fulfilled, 0));
    const auto share = percentage_of(fulfilled, quota->number, context.options.policy);
    const std::string done = context.number(quota->fulfilled);
    const std::string number = number_text(context, *quota);
    const std::string first = context.writer.day(quota->first_day);
    const std::string last = context.writer.day(quota->last_day);
    add("figure_quota", share ? context.writer.percentage(*share) : std::string{"–"},
        {{"count", done}, {"quota", number}, {"first", first}, {"last", last}});
    if (surplus_of(*quota).not_above) {
      page.figures.back().beside =
          context.say("figure_quota_not_above",
                      {{"count", done}, {"quota", number}, {"first", first}, {"last", last}});
    }
  }
  const std::string probationary = context.number(context.members.probationary);
  add("figure_members",
      context.number(std::int64_t{context.members.official} + context.members.probationary),
      {{"count", probationary}});
  const std::string followed = context.number(waiting.probationary);
  add("figure_dossiers", context.number(waiting.under_way), {{"count", followed}});
  const std::string coming = context.number(waiting.coming);
  const std::string window = context.words.working_days(context.options.window.count);
  add("figure_overdue", context.number(waiting.overdue), {{"count", coming}, {"expected", window}},
      waiting.overdue != 0);
  const std::string cells = context.number(static_cast<std::int64_t>(context.cells.size()));
  add("figure_cells", context.number(waiting.idle_cells), {{"number", cells}});
}

/// "admissions.ods, trang Quý I 2023; bài đăng … (196); và 3 nguồn khác".
[[nodiscard]] std::string named_sources(const Context& context, const AdmissionSources& found) {
  constexpr std::size_t most_named = 4;
  std::string text;
  for (std::size_t index = 0; index < std::min(found.sources.size(), most_named); ++index) {
    const auto& [source, count] = found.sources[index];
    if (!text.empty()) text += "; ";
    text +=
        context.say("source_recorded_one", {{"title", source}, {"count", context.number(count)}});
  }
  if (found.sources.size() <= most_named) return text;
  const auto others = static_cast<std::int64_t>(found.sources.size() - most_named);
  return text + "; " + context.say("source_recorded_more", {{"count", context.number(others)}});
}

[[nodiscard]] Result<void> add_admission_sources(const Context& context, Page& page) {
  const auto found = context.view->admission_sources(context.options.organisation,
                                                     context.period.first, context.period.last);
  if (!found) return found.error();
  const auto add = [&](std::string_view key, std::string value) {
    page.provenance.emplace_back(context.say(key), std::move(value));
  };
  if (found->by_workflow != 0) {
    add("source_workflow",
        context.say("source_workflow_count", {{"count", context.number(found->by_workflow)}}));
  }
  if (found->recorded != 0) {
    add("source_recorded",
        context.say("source_recorded_count", {{"count", context.number(found->recorded)},
                                              {"sentence", named_sources(context, *found)}}));
  }
  return {};
}

void add_source(const Context& context, const ReportSource& source, Page& page) {
  const auto add = [&](std::string_view key, std::string value) {
    page.provenance.emplace_back(context.say(key), std::move(value));
  };
  const std::string number = std::to_string(context.view->sequence());
  add("source_as_of", context.writer.day(context.period.last));
  add("source_registry", source.registry);
  add("source_head", context.say("source_commit", {{"number", number}, {"found", source.head}}));
  add("source_verified", context.say(source.sound ? "source_sound" : "source_damaged"));
  add("source_rulebook", to_hexadecimal(context.rulebook->tables().hash));
  add("source_program", source.program);
  page.remarks = {context.say("remark_decision"), context.say("remark_below"),
                  context.say(context.options.names ? "remark_names" : "remark_persons")};
}

/// Says how many rows a page leaves to the other forms.
void state_left_out(const Context& context, Table& table) {
  const std::size_t rows = table.rows.size() - (table.total ? 1 : 0);
  if (rows <= table.shown) return;
  const std::string number = context.number(static_cast<std::int64_t>(rows - table.shown));
  table.left_out = context.say("rows_left_out", {{"number", number}});
}

[[nodiscard]] Labels labels_of(const Context& context) {
  return {.contents = context.say("contents"),
          .summary = context.say("summary"),
          .figures_below = context.say("figures_below"),
          .provenance = context.say("provenance"),
          .page = context.say("page"),
          .cover = context.say("sheet_cover")};
}

}  // namespace

Result<Page> make_report(const View& view, const Rulebook& rulebook, const ReportOptions& options,
                         const ReportSource& source) {
  const auto gathered = gather(view, rulebook, options);
  if (!gathered) return gathered.error();
  const Context& context = *gathered;
  auto advisories = advisories_section(context);
  if (!advisories) return std::move(advisories).error();
  Page page{.language = options.language,
            .mark = options.policy.mark,
            .title = context.say("title"),
            .organisation = context.name_of_organisation(options.organisation),
            .period = context.say("period", {{"first", context.writer.day(context.period.first)},
                                             {"last", context.writer.day(context.period.last)}}),
            .as_of = options.as_of,
            .notice = options.notice,
            .labels = labels_of(context)};
  if (!context.organisation.parent.is_none()) {
    page.superior = context.name_of_organisation(context.organisation.parent);
  }
  const Waiting waiting = waiting_of(context);
  add_summary(context, waiting, page);
  add_figures(context, waiting, page);
  for (Section& section :
       std::array{progress_section(context), subordinates_section(context), years_section(context),
                  months_section(context), groups_section(context), dossiers_section(context),
                  due_section(context), cells_section(context), members_section(context),
                  registers_section(context), *std::move(advisories)}) {
    if (section.heading.empty()) continue;
    for (Table& table : section.tables) state_left_out(context, table);
    page.sections.push_back(std::move(section));
  }
  if (auto added = add_admission_sources(context, page); !added) return std::move(added).error();
  add_source(context, source, page);
  return page;
}

}  // namespace dangvien::inline v0::report
