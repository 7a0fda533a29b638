// SPDX-License-Identifier: Apache-2.0
// src/engine/view_people.cpp: what is kept of a person, and where admissions are known from.
#include <algorithm>
#include <array>
#include <map>
#include <type_traits>
#include <utility>
#include <variant>

#include "codec/wire/commit_body.hpp"
#include "engine/names.hpp"
#include "engine/read_commits.hpp"
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

/// Index of DossierRecorded in the variant Event.
constexpr std::size_t recorded_index =
    []<typename... Bodies>(std::type_identity<std::variant<Bodies...>>) {
      const std::array matches{std::is_same_v<Bodies, DossierRecorded>...};
      return static_cast<std::size_t>(std::find(matches.begin(), matches.end(), true) -
                                      matches.begin());
    }(std::type_identity<Event>{});

/// Admissions below an organisation that were decided between two days and stand.
class Decided {
 public:
  Decided(const State& state, RowIndex top, Day first, Day last) noexcept
      : state_(&state), top_(top), first_(first), last_(last) {}

  [[nodiscard]] bool contains(RowIndex index) const noexcept {
    const DossierTable& dossiers = state_->dossiers();
    if (dossiers.state(index) == DossierState::annulled) return false;
    if (!state_->tree().is_at_or_below(dossiers.organisation(index), top_)) return false;
    const OptionalDay day = dossiers.row(index).dossier.decided_on;
    return day && *day >= first_ && *day <= last_;
  }
  [[nodiscard]] std::uint32_t count() const noexcept {
    std::uint32_t count = 0;
    for (RowIndex index = 0; index < state_->dossiers().size(); ++index) count += contains(index);
    return count;
  }
  /// The commits in which some of them were recorded, ascending.
  [[nodiscard]] std::vector<std::uint64_t> commits() const {
    std::vector<std::uint64_t> commits;
    const RecordedDossiers& recorded = state_->recorded_dossiers();
    for (std::size_t index = 0; index < recorded.size(); ++index) {
      const RecordedDossier& record = recorded[index];
      if (!commits.empty() && commits.back() == record.commit) continue;
      if (contains(record.dossier)) commits.push_back(record.commit);
    }
    return commits;
  }

 private:
  const State* state_;
  RowIndex top_;
  Day first_;
  Day last_;
};

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
  const Decided decided(state, top, first, last);
  AdmissionSources found;
  std::map<std::string, std::uint32_t> counts;
  codec::CommitReader reader;
  Event event;
  const auto look_at = [&](const CommitEnvelope& envelope) -> Result<void> {
    if (auto opened = reader.open(envelope.events); !opened) return opened;
    for (std::size_t index = 0; index < reader.size(); ++index) {
      if (reader.event_index(index) != recorded_index) continue;
      reader.event(index, event);
      const auto& recorded = std::get<DossierRecorded>(event);
      // A dossier that was recorded before its decision is decided by the workflow.
      if (!recorded.recorded.decided_on || !decided.contains(state.find(recorded.dossier)))
        continue;
      ++found.recorded;
      ++counts[without_row(recorded.source)];
    }
    return {};
  };
  if (auto read = read_commits(*implementation_->registry.journal, decided.commits(), look_at);
      !read) {
    return std::move(read).error();
  }
  found.by_workflow = decided.count() - found.recorded;
  found.sources.assign(counts.begin(), counts.end());
  std::stable_sort(found.sources.begin(), found.sources.end(),
                   [](const auto& left, const auto& right) { return left.second > right.second; });
  return found;
}

}  // namespace dangvien::inline v0
