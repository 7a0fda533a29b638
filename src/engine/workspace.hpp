// SPDX-License-Identifier: Apache-2.0
// src/engine/workspace.hpp: what a submission sees and changes before it is durable.
// Copies of the touched aggregates over the untouched state. The next command of a batch sees it; a
// refusal, an error or a preview drops it, and nothing ever happened.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "engine/state.hpp"

namespace dangvien::inline v0 {

/// Bàn làm việc. Not thread-safe; lives no longer than the state it covers stays unchanged.
class Workspace {
 public:
  explicit Workspace(const State& state);
  Workspace(const Workspace&) = delete;
  Workspace& operator=(const Workspace&) = delete;
  ~Workspace();

  [[nodiscard]] RowIndex find(OrganisationId id) const;
  [[nodiscard]] RowIndex find(PersonId id) const;
  [[nodiscard]] RowIndex find(DossierId id) const;
  [[nodiscard]] RowIndex find(QuotaId id) const;
  [[nodiscard]] const OrganisationRow& organisation(RowIndex index) const;
  [[nodiscard]] const PersonRow& person(RowIndex index) const;
  /// A copy: the state keeps its dossiers packed.
  [[nodiscard]] DossierRow dossier(RowIndex index) const;
  [[nodiscard]] const QuotaRow& quota(RowIndex index) const;
  [[nodiscard]] bool root_exists() const;
  [[nodiscard]] bool code_taken(std::string_view digits) const;
  /// Who has the external code; none when nobody has.
  [[nodiscard]] OrganisationId organisation_by_external_code(std::string_view code) const;
  [[nodiscard]] PersonId person_by_external_code(std::string_view code) const;
  [[nodiscard]] DossierId open_dossier(RowIndex person) const;
  /// What was told of the person's circumstances; nullptr when nothing was.
  [[nodiscard]] const Circumstances* circumstances(RowIndex person) const;
  [[nodiscard]] bool is_at_or_below(RowIndex below, RowIndex above) const;
  /// The organisation's own members on the day. O(days after it with changes).
  [[nodiscard]] CounterChange members_on(RowIndex organisation, Day day) const;
  /// Whether the organisation holds the power on the day. O(its grants).
  [[nodiscard]] bool has_power(RowIndex organisation, Power power, Day day) const;
  /// Day of the latest review of the organisation's list of sympathisers.
  [[nodiscard]] OptionalDay prospects_reviewed_on(RowIndex organisation) const;
  /// Newest commit that touched the dossier; 0 when it is new.
  [[nodiscard]] std::uint64_t last_commit(DossierId dossier) const;
  /// Newest commit that touched the dossier, and the note that the coming commit touches it too.
  [[nodiscard]] std::uint64_t touch(DossierId dossier, std::uint64_t sequence);

  /// The next identity of the stream that neither the state nor this workspace uses.
  template <typename Identity>
  [[nodiscard]] Identity next(std::uint16_t stream) const;

  /// Applies an accepted event so that the next command of the batch sees it.
  void apply(const Event& event, Day day);

  /// Makes room in the state for the events, of which this workspace has seen all or all but the
  /// last.
  void reserve_in(State& state, const std::vector<EventRecord>& records) const;

 private:
  struct Content;  // hash tables, which are dear to compile (workspace.cpp)
  std::unique_ptr<Content> content_;
};

template <>
[[nodiscard]] OrganisationId Workspace::next<OrganisationId>(std::uint16_t stream) const;
template <>
[[nodiscard]] PersonId Workspace::next<PersonId>(std::uint16_t stream) const;
template <>
[[nodiscard]] DossierId Workspace::next<DossierId>(std::uint16_t stream) const;
template <>
[[nodiscard]] QuotaId Workspace::next<QuotaId>(std::uint16_t stream) const;

}  // namespace dangvien::inline v0
