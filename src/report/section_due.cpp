// SPDX-License-Identifier: Apache-2.0
// report/section_due.cpp: overdue, due, and certificates that lapse.
#include <array>

#include "report/sections.hpp"
#include "text/render.hpp"

namespace dangvien::inline v0::report {
namespace {

constexpr std::size_t shown_due = 25;

[[nodiscard]] bool is_certificate(const DueItem& item) noexcept {
  return item.deadline.kind == DeadlineKind::certificate_lapses;
}

[[nodiscard]] bool is_opening(const DueItem& item) noexcept { return !is_deadline(item); }

[[nodiscard]] std::string clause(const Context& context, const Deadline& deadline) {
  return render_citation(deadline.citation, *context.rulebook, context.options.language);
}

[[nodiscard]] Table kinds_table(const Context& context) {
  struct Row {
    std::int64_t overdue = 0;
    std::int64_t coming = 0;
  };
  std::array<Row, count_of<DeadlineKind>> rows{};
  for (const DueItem& item : context.due.items) {
    if (is_opening(item)) continue;
    Row& row = rows[static_cast<std::size_t>(item.deadline.kind)];
    ++(item.overdue ? row.overdue : row.coming);
  }
  Table table{.id = "due-kinds",
              .caption = context.say("due_kinds"),
              .sheet = context.say("sheet_due_kinds"),
              .columns = {{context.say("due_kind"), ColumnKind::text, 60},
                          {context.say("due_overdue_column"), ColumnKind::figure, 12},
                          {context.say("due_coming_column"), ColumnKind::figure, 14}},
              .total = true};
  Row total;
  for (std::size_t index = 0; index < rows.size(); ++index) {
    const Row& row = rows[index];
    if (row.overdue == 0 && row.coming == 0) continue;
    total.overdue += row.overdue;
    total.coming += row.coming;
    table.rows.push_back({text_cell(context.words.title(static_cast<DeadlineKind>(index))),
                          {.value = row.overdue, .warning = row.overdue != 0},
                          {.value = row.coming}});
  }
  table.rows.push_back({text_cell(context.say("total")),
                        {.value = total.overdue, .warning = total.overdue != 0},
                        {.value = total.coming}});
  return table;
}

[[nodiscard]] std::string person_of(const Context& context, DossierId id) {
  const auto dossier = context.view->dossier(id);
  if (!dossier) return {};
  const auto name = context.view->person_name(dossier->person);
  return name ? *name : std::string{};
}

/// What the columns beyond the common ones say.
enum class Extra : std::uint8_t { extended, next_act, opening };

/// Whether the days are counted since the deadline or up to it.
enum class Late : std::uint8_t { no, yes };

[[nodiscard]] Table item_table(const Context& context, Extra extra, Late late) {
  Table table{.id = {},
              .caption = {},
              .sheet = {},
              .columns = {{context.say(extra == Extra::opening ? "due_opens_day" : "due_day"),
                           ColumnKind::day, 12},
                          {context.say(late == Late::yes ? "due_late" : "due_left"),
                           ColumnKind::figure, 14},
                          {context.say("dossier"), ColumnKind::code, 10}},
              .shown = shown_due};
  if (context.options.names) {
    table.columns.push_back({context.say("person"), ColumnKind::text, 28});
  }
  table.columns.push_back({context.say("cell"), ColumnKind::text, 34});
  if (extra != Extra::next_act) {
    table.columns.push_back({context.say("due_kind"), ColumnKind::text, 44});
  }
  if (extra == Extra::extended) {
    table.columns.push_back({context.say("due_extended"), ColumnKind::day, 12});
  } else if (extra == Extra::next_act) {
    table.columns.push_back({context.say("due_next"), ColumnKind::day, 20});
  }
  table.columns.push_back({context.say("clause"), ColumnKind::text, 42});
  return table;
}

[[nodiscard]] std::vector<Cell> item_row(const Context& context, const DueItem& item, Extra extra) {
  std::vector<Cell> row{{.value = item.deadline.day, .warning = item.overdue},
                        {.value = std::int64_t{item.overdue ? -item.left.count : item.left.count},
                         .warning = item.overdue},
                        identity_cell(item.dossier)};
  if (context.options.names) row.push_back(text_cell(person_of(context, item.dossier)));
  row.push_back(text_cell(cell_and_above(context, item.organisation)));
  if (extra != Extra::next_act) {
    row.push_back(
        text_cell(context.words.title(item.deadline.kind) + (item.deadline.assumed ? " *" : "")));
  }
  if (extra == Extra::extended) {
    row.push_back(day_cell(item.extended));
  } else if (extra == Extra::next_act) {
    row.push_back({.value = item.next_allowed ? Value{*item.next_allowed} : Value{},
                   .warning = item.lapses_before_next_act()});
  }
  row.push_back(text_cell(clause(context, item.deadline)));
  return row;
}

template <typename Wanted>
void add_items(const Context& context, Section& section, std::string id, std::string caption,
               std::string_view sheet, Extra extra, Late late, Wanted wanted) {
  Table table = item_table(context, extra, late);
  table.id = std::move(id);
  table.caption = std::move(caption);
  table.sheet = context.say(sheet);
  bool assumed = false;
  for (const DueItem& item : context.due.items) {
    if (!wanted(item)) continue;
    assumed = assumed || item.deadline.assumed;
    table.rows.push_back(item_row(context, item, extra));
  }
  if (extra == Extra::opening) table.note = context.say("due_opens_note");
  if (assumed) table.note += (table.note.empty() ? "" : " ") + context.say("due_assumed");
  if (!table.rows.empty()) section.tables.push_back(without_empty_columns(std::move(table)));
}

}  // namespace

Section due_section(const Context& context) {
  Section section{.id = "due", .heading = context.say("due")};
  if (context.due.items.empty()) {
    section.sentences.push_back(context.say("due_none"));
    return section;
  }
  std::int64_t too_late = 0;
  for (const DueItem& item : context.due.items) too_late += item.lapses_before_next_act() ? 1 : 0;
  if (too_late != 0) {
    section.sentences.push_back(context.say("due_too_late", {{"count", context.number(too_late)}}));
  }
  Table kinds = kinds_table(context);
  if (kinds.rows.size() > 1) section.tables.push_back(std::move(kinds));
  add_items(context, section, "overdue", context.say("due_overdue"), "sheet_overdue",
            Extra::extended, Late::yes,
            [](const DueItem& item) { return item.overdue && is_deadline(item); });
  add_items(context, section, "due",
            context.say("due_coming", {{"last", context.writer.day(context.due.until)}}),
            "sheet_due", Extra::extended, Late::no, [](const DueItem& item) {
              return !item.overdue && is_deadline(item) && !is_certificate(item);
            });
  add_items(context, section, "certificates", context.say("due_certificates"), "sheet_certificates",
            Extra::next_act, Late::no,
            [](const DueItem& item) { return !item.overdue && is_certificate(item); });
  add_items(context, section, "opens",
            context.say("due_opens", {{"last", context.writer.day(context.due.until)}}),
            "sheet_opens", Extra::opening, Late::no,
            [](const DueItem& item) { return !item.overdue && is_opening(item); });
  if (section.tables.empty()) section.sentences.push_back(context.say("due_none"));
  return section;
}

}  // namespace dangvien::inline v0::report
