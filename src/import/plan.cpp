// SPDX-License-Identifier: Apache-2.0
#include "import/plan.hpp"

#include <type_traits>
#include <utility>

#include "dangvien/base/generated/phrases.hpp"
#include "import/planner.hpp"

namespace dangvien::inline v0::importing {

Planner::Planner(const Records& records, const View& view, Problems& problems)
    : records_(&records), view_(&view), problems_(&problems) {
  plan_.organisations.resize(records.organisations.size());
  plan_.people.resize(records.people.size());
  plan_.quotas.resize(records.quotas.size());
  plan_.admissions.resize(records.admissions.size());
  for (const FaultyRow& row : records.faulty) {
    faulty_[static_cast<std::size_t>(row.table)].emplace(row.code, row.origin);
  }
}

void Planner::report(Origin origin, Phrase found, Phrase expected, ProblemSeverity severity,
                     std::optional<Origin> other) {
  Problem problem;
  problem.severity = severity;
  problem.origin = origin;
  problem.found = std::move(found);
  problem.expected = std::move(expected);
  problem.other = other;
  problems_->add(std::move(problem));
}

void Planner::fault(RowState& state, Origin origin, Phrase found, Phrase expected,
                    std::optional<Origin> other) {
  state = RowState::faulty;
  report(origin, std::move(found), std::move(expected), ProblemSeverity::error, other);
}

std::optional<Origin> Planner::faulty_row(TableKind table, std::string_view code) const {
  const auto& rows = faulty_[static_cast<std::size_t>(table)];
  const auto found = rows.find(code);
  return found == rows.end() ? std::nullopt : std::optional{found->second};
}

Reference<OrganisationId> Planner::organisation(std::string_view code, RowState& state,
                                                Origin origin) {
  Reference<OrganisationId> reference;
  if (const auto found = organisations_.find(code); found != organisations_.end()) {
    const std::uint32_t index = found->second;
    const OrganisationPlan& plan = plan_.organisations[index];
    if (plan.state == RowState::known) {
      reference.existing = plan.id;
    } else if (plan.state == RowState::fresh) {
      reference.record = index;
    } else {
      fault(state, origin, phrase::reference_to_faulty(std::string{code}), phrase::sound_row(),
            records_->organisations[index].origin);
    }
    return reference;
  }
  if (const auto row = faulty_row(TableKind::organisations, code)) {
    fault(state, origin, phrase::reference_to_faulty(std::string{code}), phrase::sound_row(), row);
    return reference;
  }
  reference.existing = view_->organisation_by_external_code(code);
  if (reference.existing.is_none()) {
    fault(state, origin, phrase::unknown_organisation(std::string{code}),
          phrase::organisation_of_files_or_registry());
  }
  return reference;
}

Plan make_plan(const Records& records, const View& view, Problems& problems) {
  Planner planner{records, view, problems};
  planner.plan_organisations();
  planner.plan_people();
  planner.plan_quotas();
  planner.plan_admissions();
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
