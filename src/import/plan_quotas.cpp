// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <string>
#include <tuple>

#include "dangvien/base/generated/phrases.hpp"
#include "import/chains.hpp"
#include "import/planner.hpp"

namespace dangvien::inline v0::importing {
namespace {

/// What makes two quotas the same one: holder, mass organisation, basis, group and period.
using QuotaKey = std::tuple<std::uint64_t, MassOrganisation, QuotaBasis, PriorityGroup, Day, Day>;

QuotaKey key_of(const QuotaRecord& record, const Reference<OrganisationId>& holder) {
  constexpr std::uint64_t of_import = std::uint64_t{1} << 63U;
  const std::uint64_t number =
      holder.record != no_record ? of_import | holder.record : holder.existing.packed();
  return {number,       record.mass_organisation, record.basis,
          record.group, record.first_day,         record.last_day};
}

}  // namespace

void Planner::plan_quotas() {
  const auto& records = records_->quotas;
  std::map<QuotaKey, std::uint32_t> keys;
  for (std::uint32_t index = 0; index < records.size(); ++index) {
    const QuotaRecord& record = records[index];
    QuotaPlan& plan = plan_.quotas[index];
    plan.holder = organisation(record.holder, plan.state, record.origin, Column::holder);
    if (!record.external_code.empty()) {
      const auto [first, added] = quotas_.emplace(record.external_code, index);
      if (!added) {
        fault(plan.state, record.origin, Column::external_code,
              phrase::repeated_code(std::string{record.external_code}), phrase::each_code_once(),
              records[first->second].origin);
      }
    }
    fault_repeated(plan.state, record.origin, TableKind::quotas, record.external_code);
    if (plan.state == RowState::faulty) continue;
    const auto [first, added] = keys.emplace(key_of(record, plan.holder), index);
    if (!added) {
      fault(plan.state, record.origin, Column::holder,
            phrase::repeated_quota(std::string{record.holder}), phrase::one_quota_each(),
            records[first->second].origin);
      continue;
    }
    compare_quota(index);
  }
  order_quotas();
}

/// A superior's quota before its parts, along each chain upwards.
void Planner::order_quotas() {
  const auto& records = records_->quotas;
  for (std::uint32_t index = 0; index < records.size(); ++index) {
    QuotaPlan& plan = plan_.quotas[index];
    const std::string_view code = records[index].allotted_from;
    if (code.empty() || plan.state == RowState::faulty) continue;
    const auto found = quotas_.find(code);
    if (found == quotas_.end()) {
      fault(plan.state, records[index].origin, Column::allotted_from,
            phrase::unknown_quota(std::string{code}), phrase::quota_of_files());
      continue;
    }
    plan.allotted_from.record = found->second;
  }
  plan_.quota_order = ordered_by_chains(
      records.size(), [this](std::uint32_t at) { return plan_.quotas[at].allotted_from.record; },
      [this, &records](std::span<const std::uint32_t> round) {
        for (const std::uint32_t member : round) {
          fault(plan_.quotas[member].state, records[member].origin, Column::allotted_from,
                phrase::cycle_of_parents(std::string{records[member].external_code}),
                phrase::no_cycle(), records[plan_.quotas[member].allotted_from.record].origin);
        }
      });
  for (const std::uint32_t index : plan_.quota_order) {
    QuotaPlan& plan = plan_.quotas[index];
    const std::uint32_t superior = plan.allotted_from.record;
    if (superior == no_record) continue;
    const QuotaPlan& above = plan_.quotas[superior];
    if (above.state == RowState::known) {
      plan.allotted_from = {.existing = above.id};
    } else if (above.state == RowState::faulty && plan.state != RowState::faulty) {
      fault(plan.state, records[index].origin, Column::allotted_from,
            phrase::reference_to_faulty(std::string{records[index].allotted_from}),
            phrase::sound_row(), records[superior].origin);
    }
  }
}

/// The registry may hold a quota of that holder, basis, group and period already.
void Planner::compare_quota(std::uint32_t index) {
  const QuotaRecord& record = records_->quotas[index];
  QuotaPlan& plan = plan_.quotas[index];
  if (plan.holder.existing.is_none()) return;
  const auto rows = view_->progress_table(plan.holder.existing, record.last_day, false);
  if (!rows) return;
  for (const Progress& row : *rows) {
    if (row.mass_organisation != record.mass_organisation || row.basis != record.basis ||
        row.group != record.group || row.first_day != record.first_day ||
        row.last_day != record.last_day) {
      continue;
    }
    plan.id = row.quota;
    const bool same = row.number == record.number && row.upper == record.upper &&
                      row.shape == record.shape && row.origin == record.origin_of_figure;
    if (same) {
      plan.state = RowState::known;
    } else {
      fault(plan.state, record.origin, Column::number, phrase::changed_quota(row.number),
            phrase::row_as_recorded());
    }
    return;
  }
}

}  // namespace dangvien::inline v0::importing
