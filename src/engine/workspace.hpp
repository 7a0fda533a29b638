// SPDX-License-Identifier: Apache-2.0
// src/engine/workspace.hpp: what a submission sees and changes before it is durable.
// Copies of the touched aggregates over the untouched state. The next command of a batch sees it; a
// refusal, an error or a preview drops it, and nothing ever happened.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "dangvien/engine/schema.hpp"
#include "engine/state.hpp"

namespace dangvien::inline v0 {

/// Rows of one table: changed copies and new rows over those of the state.
template <typename Table, typename Row, typename Identity>
class Layer {
 public:
  explicit Layer(const Table& table) : table_(&table) {}

  [[nodiscard]] RowIndex find(Identity id) const {
    const RowIndex below = table_->find(id);
    if (below != no_row || added_.empty()) return below;
    const auto found = added_index_.find(id.packed());
    return found == added_index_.end() ? no_row : found->second;
  }
  [[nodiscard]] const Row& row(RowIndex index) const {
    if (index >= table_->size()) return added_[index - table_->size()];
    if (changed_.empty()) return table_->row(index);
    const auto found = changed_.find(index);
    return found == changed_.end() ? table_->row(index) : found->second;
  }
  [[nodiscard]] Row& edit(RowIndex index) {
    if (index >= table_->size()) return added_[index - table_->size()];
    return changed_.try_emplace(index, table_->row(index)).first->second;
  }
  RowIndex add(Identity id, const Row& row) {
    const auto index = static_cast<RowIndex>(table_->size() + added_.size());
    added_.push_back(row);
    added_index_.emplace(id.packed(), index);
    std::uint32_t& next = next_.try_emplace(id.stream(), 1U).first->second;
    if (id.number() >= next) next = id.number() + 1;
    return index;
  }
  /// The next identity of the stream that neither the state nor this workspace uses.
  [[nodiscard]] Identity next(std::uint16_t stream) const {
    const std::uint32_t below = table_->next_number();
    const auto added = next_.find(stream);
    return {stream, added == next_.end() ? below : std::max(below, added->second)};
  }
  [[nodiscard]] std::size_t size() const { return table_->size() + added_.size(); }

 private:
  const Table* table_;
  absl::flat_hash_map<RowIndex, Row> changed_;
  std::vector<Row> added_;
  absl::flat_hash_map<std::uint64_t, RowIndex> added_index_;
  absl::flat_hash_map<std::uint16_t, std::uint32_t> next_;  // by stream
};

/// Bàn làm việc. Not thread-safe; lives no longer than the state it covers stays unchanged.
class Workspace {
 public:
  explicit Workspace(const State& state);

  [[nodiscard]] RowIndex find(OrganisationId id) const { return organisations_.find(id); }
  [[nodiscard]] RowIndex find(PersonId id) const { return persons_.find(id); }
  [[nodiscard]] RowIndex find(DossierId id) const { return dossiers_.find(id); }
  [[nodiscard]] RowIndex find(QuotaId id) const { return quotas_.find(id); }
  [[nodiscard]] const OrganisationRow& organisation(RowIndex index) const {
    return organisations_.row(index);
  }
  [[nodiscard]] const PersonRow& person(RowIndex index) const { return persons_.row(index); }
  [[nodiscard]] const DossierRow& dossier(RowIndex index) const { return dossiers_.row(index); }
  [[nodiscard]] const QuotaRow& quota(RowIndex index) const { return quotas_.row(index); }
  [[nodiscard]] bool root_exists() const { return organisations_.size() != 0; }
  [[nodiscard]] bool code_taken(const std::string& digits) const;
  /// Who has the external code; none when nobody has.
  [[nodiscard]] OrganisationId organisation_by_external_code(const std::string& code) const;
  [[nodiscard]] PersonId person_by_external_code(const std::string& code) const;
  [[nodiscard]] DossierId open_dossier(RowIndex person) const;
  [[nodiscard]] bool is_at_or_below(RowIndex below, RowIndex above) const;
  /// The organisation's own members on the day.
  [[nodiscard]] CounterChange members_on(RowIndex organisation, Day day) const;
  /// Whether the organisation holds the power on the day.
  [[nodiscard]] bool has_power(RowIndex organisation, Power power, Day day) const;
  /// Day of the latest review of the organisation's list of sympathisers.
  [[nodiscard]] OptionalDay prospects_reviewed_on(RowIndex organisation) const;
  /// Newest commit that touched the dossier; 0 when it is new.
  [[nodiscard]] std::uint64_t last_commit(DossierId dossier) const;
  /// Newest commit that touched the dossier, and the note that the coming commit touches it too.
  [[nodiscard]] std::uint64_t touch(DossierId dossier, std::uint64_t sequence);

  template <typename Identity>
  [[nodiscard]] Identity next(std::uint16_t stream) const;

  /// Applies an accepted event so that the next command of the batch sees it.
  void apply(const Event& event, Day day);

  /// Makes room in the state for the events, of which this workspace has seen all or all but the
  /// last.
  void reserve_in(State& state, const std::vector<EventRecord>& records) const;

  // The target of apply_event (engine/apply_event.hpp).
  void add_organisation(const OrganisationRow& row, std::string_view name, std::string_view code);
  void add_grant(RowIndex organisation, Power power, DayRange period);
  void add_person(PersonId id, const PersonRow& row, std::string_view /*name*/) {
    persons_.add(id, row);
  }
  void add_external_code(OrganisationId id, std::string_view code);
  void add_external_code(PersonId id, std::string_view code);
  // What no command of the same batch looks at.
  void add_steering_board(const SteeringBoardRow& /*row*/, std::string_view /*name*/) noexcept {}
  void add_class(const ClassRow& /*row*/, std::span<const ClassSession> /*sessions*/,
                 std::string_view /*place*/) noexcept {}
  void add_exhaustion(const ExhaustionRow& /*row*/, std::string_view /*reason*/) noexcept {}
  void review_prospects(RowIndex organisation, Day day);
  void add_overlay(std::string_view /*name*/, std::string_view /*rules*/, Day /*day*/) noexcept {}
  void add_dossier(const DossierRow& row) { dossiers_.add(row.dossier.id, row); }
  void add_quota(const QuotaRow& row) { quotas_.add(row.id, row); }
  [[nodiscard]] PersonRow& edit_person(RowIndex index) { return persons_.edit(index); }
  [[nodiscard]] DossierRow& edit_dossier(RowIndex index) { return dossiers_.edit(index); }
  void change_members(RowIndex organisation, CounterChange change);
  void date_members(RowIndex organisation, Day day, CounterChange change) {
    dated_members_.push_back({organisation, day, change});
  }
  void touch(DossierRow& /*row*/) noexcept {}
  void change_open(DossierRow& /*row*/, bool /*open*/, Day /*day*/) noexcept {}
  void fulfil(const DossierRow& /*row*/) noexcept {}
  void set_open_dossier(RowIndex person, DossierId dossier);

 private:
  /// The cell in whose ledgers, and those above it, the event needs room, and for how many
  /// admissions; no_row when it needs none. A dossier's counts have their room from its listing on.
  [[nodiscard]] std::pair<RowIndex, std::size_t> room_in_ledgers(const Event& event) const;
  /// The organisation whose members the event changes, and in how many dated steps at most.
  [[nodiscard]] std::pair<RowIndex, std::size_t> room_in_member_days(const Event& event) const;

  const State* state_;
  Layer<OrganisationTree, OrganisationRow, OrganisationId> organisations_;
  Layer<PersonTable, PersonRow, PersonId> persons_;
  Layer<DossierTable, DossierRow, DossierId> dossiers_;
  Layer<QuotaBook, QuotaRow, QuotaId> quotas_;
  absl::flat_hash_set<std::string> codes_;
  absl::flat_hash_map<std::string, OrganisationId> organisation_codes_;  // external, of this batch
  absl::flat_hash_map<std::string, PersonId> person_codes_;
  absl::flat_hash_map<RowIndex, DossierId> open_dossiers_;
  absl::flat_hash_map<RowIndex, Day> prospect_reviews_;
  std::vector<std::pair<RowIndex, GrantRow>> grants_;
  struct DatedMembers {
    RowIndex organisation;
    Day day;
    CounterChange change;
  };
  std::vector<DatedMembers> dated_members_;
};

template <>
inline OrganisationId Workspace::next<OrganisationId>(std::uint16_t stream) const {
  return organisations_.next(stream);
}
template <>
inline PersonId Workspace::next<PersonId>(std::uint16_t stream) const {
  return persons_.next(stream);
}
template <>
inline DossierId Workspace::next<DossierId>(std::uint16_t stream) const {
  return dossiers_.next(stream);
}
template <>
inline QuotaId Workspace::next<QuotaId>(std::uint16_t stream) const {
  return quotas_.next(stream);
}

}  // namespace dangvien::inline v0
