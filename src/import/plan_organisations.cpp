// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <utility>
#include <vector>

#include "dangvien/base/generated/phrases.hpp"
#include "dangvien/hierarchy/code.hpp"
#include "import/chains.hpp"
#include "import/planner.hpp"

namespace dangvien::inline v0::importing {

void Planner::plan_organisations() {
  const auto& records = records_->organisations;
  organisations_.reserve(records.size());
  for (std::uint32_t index = 0; index < records.size(); ++index) {
    const OrganisationRecord& record = records[index];
    const auto [first, added] = organisations_.emplace(record.external_code, index);
    if (!added) {
      fault(plan_.organisations[index].state, record.origin, Column::external_code,
            phrase::repeated_code(std::string{record.external_code}), phrase::each_code_once(),
            records[first->second].origin);
      continue;
    }
    fault_repeated(plan_.organisations[index].state, record.origin, TableKind::organisations,
                   record.external_code);
    if (plan_.organisations[index].state == RowState::faulty) continue;
    const OrganisationId known = known_organisation(record.external_code);
    if (known.is_none()) {
      need_day(plan_.organisations[index].state, record.origin, record.day);
      continue;
    }
    plan_.organisations[index].state = RowState::known;
    plan_.organisations[index].id = known;
  }
  find_repeated_numbers();
  find_second_tops();
  find_parents();
  order_organisations();
  block_children();
  for (std::uint32_t index = 0; index < records.size(); ++index) {
    if (plan_.organisations[index].state == RowState::known) {
      compare_organisation(index, plan_.organisations[index].id);
    }
  }
}

/// Two new organisations with one code of 14 digits: each would pass the rules alone. Which of the
/// two is wrong is not known, so neither is taken. Codes of the registry are the rules' business.
void Planner::find_repeated_numbers() {
  const auto& records = records_->organisations;
  absl::flat_hash_map<std::string, std::uint32_t> numbers;
  for (std::uint32_t index = 0; index < records.size(); ++index) {
    RowState& state = plan_.organisations[index].state;
    const auto number = OrganisationCode::parse(records[index].code);
    if (!number || records[index].code.empty() || state != RowState::fresh) continue;
    const auto [first, added] = numbers.emplace(number->digits(), index);
    if (added) continue;
    const auto refuse = [&](std::uint32_t row, std::uint32_t other) {
      fault(plan_.organisations[row].state, records[row].origin, Column::code,
            phrase::repeated_code(std::string{number->digits()}), phrase::each_code_once(),
            records[other].origin);
    };
    if (plan_.organisations[first->second].state == RowState::fresh) refuse(first->second, index);
    refuse(index, first->second);
  }
}

/// A registry has one organisation without a superior. In an empty one each of two would pass the
/// rules alone; where there is one already the rules refuse every other.
void Planner::find_second_tops() {
  if (!view_->organisations().empty()) return;
  std::vector<std::uint32_t> tops;
  for (std::uint32_t index = 0; index < plan_.organisations.size(); ++index) {
    const bool fresh = plan_.organisations[index].state == RowState::fresh;
    if (fresh && records_->organisations[index].parent.empty()) tops.push_back(index);
  }
  if (tops.size() < 2) return;
  for (const std::uint32_t index : tops) {
    plan_.organisations[index].state = RowState::faulty;
    Problem problem;
    problem.origin = records_->organisations[index].origin;
    place_in_column(problem, (*sheets_)[problem.origin.sheet], Column::parent);
    problem.found = phrase::empty_cell();
    problem.violation = Violation{.rule = RuleId::model_parent_required,
                                  .citation = 0,
                                  .provenance = Provenance::confirmed,
                                  .subject = "parent",
                                  .found = {},
                                  .required = {},
                                  .first_allowed = {}};
    problems_->add(std::move(problem));
  }
}

void Planner::find_parents() {
  const auto& records = records_->organisations;
  for (std::uint32_t index = 0; index < records.size(); ++index) {
    OrganisationPlan& plan = plan_.organisations[index];
    const OrganisationRecord& record = records[index];
    if (record.parent.empty()) continue;
    // Faults of the parent itself are passed down when all parents are known.
    if (const auto found = organisations_.find(record.parent); found != organisations_.end()) {
      if (plan.state == RowState::faulty) continue;
      const OrganisationPlan& parent = plan_.organisations[found->second];
      if (parent.state == RowState::known) {
        plan.parent.existing = parent.id;
      } else {
        plan.parent.record = found->second;
      }
      continue;
    }
    plan.parent = organisation(record.parent, plan.state, record.origin, Column::parent);
  }
}

/// Parents before children, along each chain upwards; a chain that comes back to itself is a cycle.
void Planner::order_organisations() {
  plan_.order = ordered_by_chains(
      plan_.organisations.size(),
      [this](std::uint32_t at) { return plan_.organisations[at].parent.record; },
      [this](std::span<const std::uint32_t> round) {
        for (const std::uint32_t member : round) {
          const OrganisationRecord& record = records_->organisations[member];
          fault(plan_.organisations[member].state, record.origin, Column::parent,
                phrase::cycle_of_parents(std::string{record.external_code}), phrase::no_cycle(),
                records_->organisations[plan_.organisations[member].parent.record].origin);
        }
      });
}

/// A child of a row that cannot be imported cannot be either.
void Planner::block_children() {
  for (const std::uint32_t index : plan_.order) {
    OrganisationPlan& plan = plan_.organisations[index];
    const std::uint32_t parent = plan.parent.record;
    if (plan.state != RowState::fresh || parent == no_record) continue;
    if (plan_.organisations[parent].state != RowState::faulty) continue;
    const OrganisationRecord& record = records_->organisations[index];
    fault(plan.state, record.origin, Column::parent,
          phrase::reference_to_faulty(std::string{record.parent}), phrase::sound_row(),
          records_->organisations[parent].origin);
  }
}

/// The registry has the code: does it say the same?
void Planner::compare_organisation(std::uint32_t index, OrganisationId id) {
  const OrganisationRecord& record = records_->organisations[index];
  OrganisationPlan& plan = plan_.organisations[index];
  const auto known = view_->organisation(id);
  if (!known) return;
  const auto differs = [&](Column column, bool different) {
    if (!different || plan.state == RowState::faulty) return;
    const ColumnRow* const row = find_column(TableKind::organisations, column);
    fault(plan.state, record.origin, column,
          phrase::changed_row(std::string{record.external_code},
                              std::string{row->headings.substr(0, row->headings.find('|'))}),
          phrase::row_as_recorded());
  };
  differs(Column::name, record.name != known->name);
  differs(Column::kind, record.kind != known->kind);
  differs(Column::rank, record.rank != Rank::unspecified && record.rank != known->rank);
  differs(Column::sector, record.sector != known->sector);
  // The day that was given for the whole import is of new rows.
  differs(Column::day, record.day_stated && record.day != OptionalDay{known->founded_on});
  const auto code = OrganisationCode::parse(record.code);
  differs(Column::code, !record.code.empty() && (!code || code->digits() != known->code));
  const bool other_parent = plan.parent.record != no_record ||
                            (plan.parent.existing != known->parent && !known->parent.is_none()) ||
                            (known->parent.is_none() && !record.parent.empty());
  differs(Column::parent, other_parent);
}

}  // namespace dangvien::inline v0::importing
