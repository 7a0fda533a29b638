// SPDX-License-Identifier: Apache-2.0
// src/engine/view_census.cpp: dossiers by state and advisories by rule, below an organisation.
#include <algorithm>
#include <map>
#include <tuple>
#include <variant>

#include "codec/wire/commit_body.hpp"
#include "dangvien/admission/as_of.hpp"
#include "engine/event_dossier.hpp"
#include "engine/names.hpp"
#include "engine/read_commits.hpp"
#include "engine/view_implementation.hpp"

namespace dangvien::inline v0 {
namespace {

/// Counts the advisories that stand in the commits of a journal.
class AdvisoryCounter {
 public:
  AdvisoryCounter(const State& state, const Rulebook& rulebook, RowIndex top, Day first,
                  Day last) noexcept
      : state_(&state), rulebook_(&rulebook), top_(top), first_(first), last_(last) {}

  void look_at(const EventRecord& record) {
    if (!record.judgement || record.effect_day < first_ || last_ < record.effect_day) return;
    const RowIndex row = state_->find(dossier_of(record.event));
    if (row == no_row) return;
    const RowIndex cell = state_->dossiers().organisation(row);
    if (!state_->tree().is_at_or_below(cell, top_)) return;
    for (const AdvisoryRecord& advisory : record.judgement->advisories) {
      if (const auto finding = finding_of(advisory, *rulebook_, record.effect_day)) {
        add(*finding, state_->dossiers().id(row), record.effect_day);
      }
    }
  }

  /// The most frequent first.
  [[nodiscard]] std::vector<AdvisoryCount> counts() const {
    std::vector<AdvisoryCount> counts;
    for (const auto& [key, count] : counts_) counts.push_back(count);
    std::stable_sort(counts.begin(), counts.end(),
                     [](const AdvisoryCount& left, const AdvisoryCount& right) {
                       return left.acts > right.acts;
                     });
    return counts;
  }

 private:
  void add(const Violation& finding, DossierId dossier, Day day) {
    AdvisoryCount& count = counts_[std::tuple{finding.rule, finding.citation, finding.provenance}];
    if (count.acts++ == 0) {
      count.rule = finding.rule;
      count.citation = finding.citation;
      count.provenance = finding.provenance;
      count.latest_day = day;
      count.latest = dossier;
    } else if (count.latest_day <= day) {
      count.latest_day = day;
      count.latest = dossier;
    }
  }

  const State* state_;
  const Rulebook* rulebook_;
  RowIndex top_;
  Day first_;
  Day last_;
  std::map<std::tuple<RuleId, CitationIndex, Provenance>, AdvisoryCount> counts_;
};

/// The commits in which acts of dossiers below the organisation were advised on, ascending.
[[nodiscard]] std::vector<std::uint64_t> advised_commits(const State& state, RowIndex top,
                                                         Day first, Day last) {
  std::vector<std::uint64_t> commits;
  const AdvisedActs& acts = state.advised_acts();
  for (std::size_t index = 0; index < acts.size(); ++index) {
    const AdvisedAct& act = acts[index];
    if (act.day < first || last < act.day) continue;
    if (!commits.empty() && commits.back() == act.commit) continue;
    const RowIndex cell = state.dossiers().organisation(act.dossier);
    if (state.tree().is_at_or_below(cell, top)) commits.push_back(act.commit);
  }
  return commits;
}

/// The dossier itself is asked only what its latest act does not tell.
[[nodiscard]] DossierState state_on(const DossierTable& dossiers, RowIndex index, Day day) {
  const OptionalDay last = dossiers.last_act_on(index);
  if (!last || *last <= day) return dossiers.state(index);
  return dossier_on(dossiers.row(index).dossier, day).state;
}

}  // namespace

Result<std::vector<DossierCensus>> View::dossier_states(OrganisationId organisation,
                                                        Day as_of) const {
  const State& state = implementation_->state();
  const OrganisationTree& tree = state.tree();
  const RowIndex top = state.find(organisation);
  if (top == no_row) return unknown_identity(organisation, "organisation");
  std::vector<DossierCensus> censuses{{.organisation = organisation}};
  std::map<RowIndex, std::size_t> place;
  for (RowIndex at = tree.row(top).first_child; at != no_row; at = tree.row(at).next_sibling) {
    place.emplace(at, censuses.size());
    censuses.push_back({.organisation = tree.row(at).id});
  }
  for (RowIndex index = 0; index < state.dossiers().size(); ++index) {
    RowIndex below = no_row;  // the direct subordinate that the cell lies under
    RowIndex at = state.dossiers().organisation(index);
    for (; at != no_row && at != top; at = tree.row(at).parent) below = at;
    if (at == no_row) continue;
    const auto known = static_cast<std::size_t>(state_on(state.dossiers(), index, as_of));
    ++censuses.front().by_state[known];
    if (below != no_row) ++censuses[place.at(below)].by_state[known];
  }
  return censuses;
}

Result<MembersAsOf> View::members_as_of(OrganisationId organisation, Day as_of) const {
  const State& state = implementation_->state();
  const OrganisationTree& tree = state.tree();
  const RowIndex top = state.find(organisation);
  if (top == no_row) return unknown_identity(organisation, "organisation");
  const SubtreeCounters& now = tree.counters(top);
  std::int64_t official = now.official_members;
  std::int64_t probationary = now.probationary_members;
  for (RowIndex at = top; at != no_row; at = tree.next_below(at, top)) {
    const CounterChange later = state.member_days().after(at, as_of);
    official -= later.official_members;
    probationary -= later.probationary_members;
  }
  return MembersAsOf{.official = static_cast<std::uint32_t>(official),
                     .probationary = static_cast<std::uint32_t>(probationary)};
}

Result<AdmissionDays> View::admission_days(OrganisationId organisation, Day as_of) const {
  const State& state = implementation_->state();
  const RowIndex index = state.find(organisation);
  if (index == no_row) return unknown_identity(organisation, "organisation");
  const FulfilmentLedger& ledger = state.quotas().ledger(index);
  return AdmissionDays{.first = ledger.first_until(as_of), .last = ledger.last_until(as_of)};
}

Result<std::vector<AdvisoryCount>> View::advisories(OrganisationId organisation, Day first,
                                                    Day last) const {
  const State& state = implementation_->state();
  const RowIndex top = state.find(organisation);
  if (top == no_row) return unknown_identity(organisation, "organisation");
  AdvisoryCounter counter{state, implementation_->registry.rulebook(), top, first, last};
  const std::vector<std::uint64_t> commits = advised_commits(state, top, first, last);
  codec::CommitReader reader;
  EventRecord record;
  const auto look_at = [&](const CommitEnvelope& envelope) -> Result<void> {
    if (auto opened = reader.open(envelope.events); !opened) return opened;
    for (std::size_t index = 0; index < reader.size(); ++index) {
      if (!reader.has_advisories(index)) continue;
      reader.record(index, record);
      counter.look_at(record);
    }
    return {};
  };
  if (auto read = read_commits(*implementation_->registry.journal, commits, look_at); !read) {
    return std::move(read).error();
  }
  return counter.counts();
}

}  // namespace dangvien::inline v0
