// SPDX-License-Identifier: Apache-2.0
// report/section_subordinates.cpp: one row for each direct subordinate. Columns of which nothing is
// known (quotas of subordinates, last year) are left out.
#include <algorithm>

#include "report/sections.hpp"

namespace dangvien::inline v0::report {
namespace {

constexpr std::size_t shown_subordinates = 80;

[[nodiscard]] std::uint32_t under_way(const DossierCensus& census) noexcept {
  std::uint32_t sum = census.in(DossierState::decided);
  for (std::size_t index = 0; index < census.by_state.size(); ++index) {
    if (is_before_decision(static_cast<DossierState>(index))) sum += census.by_state[index];
  }
  return sum;
}

/// Makes the table.
class SubordinatesTable {
 public:
  explicit SubordinatesTable(const Context& context)
      : context_(&context), last_year_(context.compares_years()) {
    cells_only_ = true;
    for (const SubordinateFacts& subordinate : context.subordinates) {
      if (!subordinate.exists) continue;
      cells_only_ = cells_only_ && subordinate.is_cell;
      quotas_ = quotas_ || context.main_quota(subordinate.organisation) != nullptr;
      most_ = std::max(most_, admitted(subordinate.organisation));
    }
  }

  [[nodiscard]] Table table() const {
    Table table{.id = "subordinates",
                .caption = context_->say("subordinates_caption"),
                .sheet = context_->say("sheet_subordinates"),
                .columns = columns(),
                .total = true,
                .shown = shown_subordinates,
                .note = context_->say("subordinates_note")};
    std::uint32_t idle = 0;
    for (const CellFacts& cell : context_->cells) idle += cell.admitted_in_period ? 0 : 1;
    for (std::size_t index = 0; index < context_->subordinates.size(); ++index) {
      const SubordinateFacts& subordinate = context_->subordinates[index];
      if (!subordinate.exists) continue;
      table.rows.push_back(row(context_->name_of_organisation(subordinate.organisation),
                               subordinate, context_->census[index + 1]));
    }
    const SubordinateFacts whole{.organisation = context_->options.organisation,
                                 .cells = static_cast<std::uint32_t>(context_->cells.size()),
                                 .idle_cells = idle};
    table.rows.push_back(row(context_->say("whole"), whole, context_->census.front()));
    for (Cell& cell : table.rows.back()) cell.bar.reset();
    return table;
  }

 private:
  [[nodiscard]] std::uint32_t admitted(OrganisationId id) const {
    return context_->admitted_in(id, context_->period, PriorityGroup::everyone);
  }

  [[nodiscard]] std::vector<Column> columns() const {
    std::vector<Column> columns{{context_->say("organisation"), ColumnKind::text, 44},
                                {context_->say("members_column"), ColumnKind::figure, 11},
                                {context_->say("admitted_column"), ColumnKind::figure, 10}};
    // Of a cell there is nothing to say but when it admitted last.
    if (!cells_only_) {
      columns.insert(columns.begin() + 1, {context_->say("cells_column"), ColumnKind::figure, 9});
    }
    if (last_year_) columns.push_back({context_->say("last_year"), ColumnKind::figure, 19});
    if (quotas_) {
      columns.push_back({context_->say("quota_of"), ColumnKind::figure, 10});
      columns.push_back({context_->say("share"), ColumnKind::figure, 10});
    }
    columns.push_back({context_->say("open_column"), ColumnKind::figure, 15});
    columns.push_back(cells_only_
                          ? Column{context_->say("last_admission_column"), ColumnKind::day, 20}
                          : Column{context_->say("idle_column"), ColumnKind::figure, 21});
    return columns;
  }

  [[nodiscard]] std::vector<Cell> row(std::string name, const SubordinateFacts& facts,
                                      const DossierCensus& census) const {
    const std::uint64_t members = context_->members_of(facts.organisation);
    const std::uint32_t now = admitted(facts.organisation);
    std::vector<Cell> row{text_cell(std::move(name)), count_cell(members), count_cell(now)};
    if (!cells_only_) row.insert(row.begin() + 1, count_cell(facts.cells));
    if (!quotas_ && most_ != 0) row.back().bar = Share{now, most_};
    if (last_year_) {
      row.push_back(count_cell(
          context_->admitted_in(facts.organisation, context_->last_year, PriorityGroup::everyone)));
    }
    if (quotas_) add_quota(row, facts.organisation);
    row.push_back(count_cell(under_way(census)));
    if (cells_only_) {
      const auto days = context_->view->admission_days(facts.organisation, context_->period.last);
      row.push_back(days && days->last ? day_cell(days->last)
                                       : text_cell(context_->say("cells_never")));
    } else {
      row.push_back({.value = std::int64_t{facts.idle_cells},
                     .warning = facts.idle_cells != 0 && facts.idle_cells == facts.cells});
    }
    return row;
  }

  void add_quota(std::vector<Cell>& row, OrganisationId id) const {
    const Progress* quota = context_->main_quota(id);
    if (quota == nullptr) {
      row.resize(row.size() + 2);
      return;
    }
    const auto fulfilled = static_cast<std::uint64_t>(std::max(quota->fulfilled, 0));
    row.push_back(count_cell(quota->number));
    row.push_back(
        percentage_cell(percentage_of(fulfilled, quota->number, context_->options.policy)));
    if (quota->number != 0) row.back().bar = Share{fulfilled, quota->number};
  }

  const Context* context_;
  bool last_year_;
  bool quotas_ = false;
  bool cells_only_ = false;
  std::uint32_t most_ = 0;
};

/// What a subordinate holds of the same kind as the quota above: same basis, group and period.
/// Null: nothing.
[[nodiscard]] const Progress* part_of(const Context& context, const Progress& above,
                                      OrganisationId subordinate) {
  const auto is_part = [&](const Progress& quota) {
    return quota.holder == subordinate && quota.basis == above.basis &&
           quota.group == above.group && quota.mass_organisation == MassOrganisation::none &&
           quota.first_day == above.first_day && quota.last_day == above.last_day;
  };
  const auto found = std::find_if(context.quotas.begin(), context.quotas.end(), is_part);
  return found == context.quotas.end() ? nullptr : &*found;
}

/// What is held below of the quota above.
[[nodiscard]] std::string sum_sentence(const Context& context) {
  const Progress* above = context.main_quota(context.options.organisation);
  if (above == nullptr) return {};
  std::uint64_t sum = 0;
  bool any = false;
  for (const SubordinateFacts& subordinate : context.subordinates) {
    const Progress* quota = part_of(context, *above, subordinate.organisation);
    if (quota == nullptr) continue;
    any = true;
    sum += quota->number;
  }
  if (!any) return {};
  const auto difference = static_cast<std::int64_t>(sum) - static_cast<std::int64_t>(above->number);
  const std::string shown = context.number(static_cast<std::int64_t>(sum));
  const std::string number = number_text(context, *above);
  const std::string more = context.writer.difference(difference);
  return context.say("subordinates_sum", {{"count", shown},
                                          {"organisation", context.organisation.name},
                                          {"quota", number},
                                          {"difference", more}});
}

}  // namespace

Section subordinates_section(const Context& context) {
  if (std::none_of(context.subordinates.begin(), context.subordinates.end(),
                   [](const SubordinateFacts& subordinate) { return subordinate.exists; })) {
    return {};
  }
  Section section{.id = "subordinates", .heading = context.say("subordinates")};
  if (std::string sum = sum_sentence(context); !sum.empty()) {
    section.sentences.push_back(std::move(sum));
  }
  section.tables.push_back(SubordinatesTable{context}.table());
  return section;
}

}  // namespace dangvien::inline v0::report
