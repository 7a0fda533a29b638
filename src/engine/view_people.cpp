// SPDX-License-Identifier: Apache-2.0
// src/engine/view_people.cpp: what is kept of a person, and where admissions are known from.
#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "codec/wire/commit_body.hpp"
#include "engine/names.hpp"
#include "engine/view_implementation.hpp"

namespace dangvien::inline v0 {
namespace {

/// "members.csv, dòng 17; biên bản" without ", dòng 17": what many rows have in common.
std::string without_row(const std::string& source) {
  constexpr std::string_view mark = ", dòng ";
  const std::size_t at = source.find(mark);
  if (at == std::string::npos) return source;
  const std::size_t end = source.find_first_not_of("0123456789", at + mark.size());
  const bool numbered = end != at + mark.size();
  if (!numbered) return source;
  return source.substr(0, at) + (end == std::string::npos ? std::string{} : source.substr(end));
}

/// The dossiers below the organisation that were decided between the days.
std::set<std::uint64_t> decided_between(const State& state, RowIndex top, Day first, Day last) {
  std::set<std::uint64_t> decided;
  for (RowIndex index = 0; index < state.dossiers().size(); ++index) {
    const DossierRow& row = state.dossiers().row(index);
    const OptionalDay day = row.dossier.decided_on;
    if (!day || *day < first || *day > last) continue;
    if (row.dossier.state == DossierState::annulled) continue;
    if (state.tree().is_at_or_below(row.organisation, top)) decided.insert(row.dossier.id.packed());
  }
  return decided;
}

}  // namespace

Result<PersonView> View::person(PersonId person, Day day) const {
  const State& state = implementation_->state();
  const RowIndex index = state.find(person);
  if (index == no_row) return unknown_identity(person, "person");
  const PersonRow& row = state.people().row(index);
  return PersonView{.id = person,
                    .organisation = row.organisation == no_row
                                        ? OrganisationId{}
                                        : state.tree().row(row.organisation).id,
                    .birth = row.birth,
                    .joined_on = row.joined_on,
                    .since = row.since,
                    .groups = PriorityGroups::from_bits(row.tags),
                    .standing = row.standing,
                    .standing_then = row.standing_on(day),
                    .sex = row.sex,
                    .education = row.education,
                    .vietnamese_citizen = row.vietnamese_citizen};
}

Result<AdmissionSources> View::admission_sources(OrganisationId organisation, Day first,
                                                 Day last) const {
  const State& state = implementation_->state();
  const RowIndex top = state.find(organisation);
  if (top == no_row) return unknown_identity(organisation, "organisation");
  const std::set<std::uint64_t> decided = decided_between(state, top, first, last);
  AdmissionSources found;
  if (decided.empty()) return found;
  std::map<std::string, std::uint32_t> counts;
  auto cursor = implementation_->registry.journal->read(1);
  if (!cursor) return std::move(cursor).error();
  for (;;) {
    auto commit = (*cursor)->next();
    if (!commit) return std::move(commit).error();
    if (*commit == nullptr || (*commit)->envelope.sequence > sequence()) break;
    auto body = codec::decode_commit_body((*commit)->envelope.events);
    if (!body) return std::move(body).error();
    for (const EventRecord& record : body->records) {
      const auto* const recorded = std::get_if<DossierRecorded>(&record.event);
      if (recorded == nullptr || !decided.contains(recorded->dossier.packed())) continue;
      // A dossier that was recorded before its decision is decided by the workflow.
      if (!recorded->recorded.decided_on) continue;
      ++found.recorded;
      ++counts[without_row(recorded->source)];
    }
  }
  found.by_workflow = static_cast<std::uint32_t>(decided.size()) - found.recorded;
  found.sources.assign(counts.begin(), counts.end());
  std::stable_sort(found.sources.begin(), found.sources.end(),
                   [](const auto& left, const auto& right) { return left.second > right.second; });
  return found;
}

}  // namespace dangvien::inline v0
