// SPDX-License-Identifier: Apache-2.0
#include "import/plan.hpp"

#include <charconv>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <utility>

#include "dangvien/base/generated/phrases.hpp"
#include "import/planner.hpp"

namespace dangvien::inline v0::importing {
namespace {

/// "O12", "O3.12"; none for anything else.
OrganisationId organisation_identity(std::string_view text) {
  const auto number = [&text](std::uint32_t most) -> std::uint32_t {
    std::uint32_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
    return read.ec == std::errc{} && value <= most ? value : 0;
  };
  if (text.empty() || text.front() != OrganisationId::letter) return {};
  text.remove_prefix(1);
  const bool streamed = text.find('.') != std::string_view::npos;
  const std::uint32_t stream = streamed ? number(0xFFFF) : 0;
  if (streamed && text.starts_with('.')) text.remove_prefix(1);
  const std::uint32_t own = number(0xFFFF'FFFF);
  return text.empty() ? OrganisationId{static_cast<std::uint16_t>(stream), own} : OrganisationId{};
}

}  // namespace

Planner::Planner(const Records& records, const std::vector<SheetReport>& sheets, const View& view,
                 Day today, Problems& problems)
    : records_(&records), sheets_(&sheets), view_(&view), today_(today), problems_(&problems) {
  plan_.organisations.resize(records.organisations.size());
  plan_.people.resize(records.people.size());
  plan_.quotas.resize(records.quotas.size());
  plan_.admissions.resize(records.admissions.size());
  for (const FaultyRow& row : records.faulty) {
    faulty_[static_cast<std::size_t>(row.table)].emplace(row.code, row.origin);
  }
}

void Planner::report(Origin origin, Column column, Phrase found, Phrase expected,
                     ProblemSeverity severity, std::optional<Origin> other) {
  Problem problem;
  problem.severity = severity;
  problem.origin = origin;
  place_in_column(problem, (*sheets_)[origin.sheet], column);
  problem.found = std::move(found);
  problem.expected = std::move(expected);
  problem.other = other;
  problems_->add(std::move(problem));
}

void Planner::fault(RowState& state, Origin origin, Column column, Phrase found, Phrase expected,
                    std::optional<Origin> other) {
  state = RowState::faulty;
  report(origin, column, std::move(found), std::move(expected), ProblemSeverity::error, other);
}

void Planner::need_day(RowState& state, Origin origin, OptionalDay day) {
  if (day || state != RowState::fresh) return;
  fault(state, origin, Column::day, phrase::empty_cell(), phrase::day_or_option());
}

void Planner::fault_repeated(RowState& state, Origin origin, TableKind table,
                             std::string_view code) {
  if (code.empty() || state == RowState::faulty) return;
  const auto other = faulty_row(table, code);
  if (!other) return;
  fault(state, origin, Column::external_code, phrase::repeated_code(std::string{code}),
        phrase::each_code_once(), other);
}

std::optional<Origin> Planner::faulty_row(TableKind table, std::string_view code) const {
  const auto& rows = faulty_[static_cast<std::size_t>(table)];
  const auto found = rows.find(code);
  return found == rows.end() ? std::nullopt : std::optional{found->second};
}

OrganisationId Planner::known_organisation(std::string_view code) const {
  const OrganisationId coded = view_->organisation_by_external_code(code);
  if (!coded.is_none()) return coded;
  const OrganisationId identity = organisation_identity(code);
  if (identity.is_none()) return {};
  const auto organisation = view_->organisation(identity);
  return organisation && organisation->external_code.empty() ? identity : OrganisationId{};
}

Reference<OrganisationId> Planner::organisation(std::string_view code, RowState& state,
                                                Origin origin, Column column) {
  Reference<OrganisationId> reference;
  if (const auto found = organisations_.find(code); found != organisations_.end()) {
    const std::uint32_t index = found->second;
    const OrganisationPlan& plan = plan_.organisations[index];
    if (plan.state == RowState::known) {
      reference.existing = plan.id;
    } else if (plan.state == RowState::fresh) {
      reference.record = index;
    } else {
      fault(state, origin, column, phrase::reference_to_faulty(std::string{code}),
            phrase::sound_row(), records_->organisations[index].origin);
    }
    return reference;
  }
  if (const auto row = faulty_row(TableKind::organisations, code)) {
    fault(state, origin, column, phrase::reference_to_faulty(std::string{code}),
          phrase::sound_row(), row);
    return reference;
  }
  reference.existing = known_organisation(code);
  if (!reference.existing.is_none()) return reference;
  if (records_->damaged_file) {
    fault(state, origin, column, phrase::in_damaged_file(std::string{code}), phrase::mended_file());
  } else {
    fault(state, origin, column, phrase::unknown_organisation(std::string{code}),
          phrase::organisation_of_files_or_registry());
  }
  return reference;
}

void Planner::check_faulty_rows() {
  for (const FaultyRow& row : records_->faulty) {
    for (const CodeReference& reference : row.organisations) {
      const std::string_view code = reference.code;
      if (code.empty() || organisations_.contains(code)) continue;
      if (faulty_row(TableKind::organisations, code)) continue;
      RowState state = RowState::faulty;
      (void)organisation(code, state, row.origin, reference.column);
    }
  }
}

Plan make_plan(const Records& records, const std::vector<SheetReport>& sheets, const View& view,
               Day today, Problems& problems) {
  Planner planner{records, sheets, view, today, problems};
  planner.plan_organisations();
  planner.plan_people();
  planner.plan_quotas();
  planner.plan_admissions();
  planner.check_faulty_rows();
  return planner.take();
}

void allot_identities(const Records& records, Plan& plan, const NextIdentities& next) {
  const auto allot = [](auto& id, auto& number) {
    using Id = std::remove_reference_t<decltype(id)>;
    id = Id{number.stream(), number.number()};
    number = Id{number.stream(), number.number() + 1};
  };
  NextIdentities free = next;
  for (const std::uint32_t index : plan.order) {
    OrganisationPlan& row = plan.organisations[index];
    if (row.state == RowState::fresh) allot(row.id, free.organisation);
  }
  for (PersonPlan& row : plan.people) {
    if (row.state == RowState::fresh && !row.registered) allot(row.id, free.person);
  }
  for (const std::uint32_t index : plan.quota_order) {
    QuotaPlan& row = plan.quotas[index];
    if (row.state == RowState::fresh) allot(row.id, free.quota);
  }
  for (std::size_t index = 0; index < records.admissions.size(); ++index) {
    AdmissionPlan& row = plan.admissions[index];
    if (row.state == RowState::fresh && !row.person.found()) allot(row.described, free.person);
  }
}

}  // namespace dangvien::inline v0::importing
