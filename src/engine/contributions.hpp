// SPDX-License-Identifier: Apache-2.0
// src/engine/contributions.hpp: what a dossier contributes to persons, counters and quotas.
// Counters never follow single events: they move by the contributions of the dossier as it is now
// minus those it had before, so that a corrected or re-folded dossier needs no rule of its own.
#pragma once

#include <cstdint>

#include "dangvien/admission/dossier_table.hpp"
#include "dangvien/hierarchy/tree.hpp"
#include "dangvien/people/table.hpp"
#include "dangvien/quota/fulfilment.hpp"

namespace dangvien::inline v0 {

/// Contributions of one dossier.
struct Contributions {
  bool open = false;                               ///< counts among the open dossiers
  bool admitted = false;                           ///< an admission decision that counts
  MemberStanding standing = MemberStanding::none;  ///< of the person, through this dossier
  MassOrganisation introduced_by = MassOrganisation::none;
};

/// Đoàn thể giới thiệu: the one that the list names; otherwise the union whose committee signed the
/// first introduction that a union signed.
[[nodiscard]] MassOrganisation introduced_by(const Dossier& dossier) noexcept;

/// Under what the admission of the dossier counts: bits of Tally.
[[nodiscard]] inline std::uint32_t tallies_of(PriorityGroups groups,
                                              MassOrganisation introduced_by) noexcept {
  return static_cast<std::uint32_t>(groups.bits()) | bit_of(introduced_by);
}

[[nodiscard]] inline Contributions contributions_of(const Dossier& dossier) noexcept {
  return {.open = is_under_consideration(dossier.state),
          .admitted = dossier.decided_on.has_value() && dossier.state >= DossierState::decided &&
                      dossier.state <= DossierState::struck_off,
          .standing = standing_of(dossier.state),
          .introduced_by = introduced_by(dossier)};
}

/// An admission that the quotas count: by which day, and under what.
[[nodiscard]] inline Fulfilment fulfilment_of(const Dossier& dossier) noexcept {
  return {.day = dossier.decided_on.value_or(Day::first()),
          .tallies = tallies_of(dossier.groups, introduced_by(dossier))};
}

/// The cell whose admission the decision is: that of its day (policy::credit_of_moved).
[[nodiscard]] inline OrganisationId credited_to(const Dossier& dossier) noexcept {
  const bool moved_since = dossier.move == MoveCase::decided_same_authority ||
                           dossier.move == MoveCase::decided_in_time ||
                           dossier.move == MoveCase::decided_late;
  return moved_since && !dossier.moved_from.is_none() ? dossier.moved_from : dossier.organisation;
}

/// Admissions that a dossier known from older data brings into the ledgers: one, or none.
[[nodiscard]] inline std::size_t admissions_of(const DossierRecorded& event) noexcept {
  return contributions_of(event.recorded).admitted ? 1 : 0;
}

// What each step of a membership changes in the cell's own counts on its day.
inline constexpr CounterChange joined_the_party{
    .official_members = 0, .probationary_members = 1, .open_dossiers = 0};
inline constexpr CounterChange became_official{
    .official_members = 1, .probationary_members = -1, .open_dossiers = 0};
inline constexpr CounterChange was_struck_off{
    .official_members = 0, .probationary_members = -1, .open_dossiers = 0};

/// Most dated changes of members that one event makes.
template <typename EventBody>
inline constexpr std::size_t member_changes_of = 0;
template <>
inline constexpr std::size_t member_changes_of<MemberRecorded> = 2;
template <>
inline constexpr std::size_t member_changes_of<DossierRecorded> = 2;
template <>
inline constexpr std::size_t member_changes_of<CeremonyHeld> = 1;
template <>
inline constexpr std::size_t member_changes_of<RecognitionDecided> = 1;
template <>
inline constexpr std::size_t member_changes_of<StrikingOffDecided> = 1;
template <>
inline constexpr std::size_t member_changes_of<AdmissionAnnulled> = 1;

/// Members gained or lost by the cell between the two.
[[nodiscard]] CounterChange member_change(const Contributions& before,
                                          const Contributions& after) noexcept;

/// The person's row after the dossier moved from `before` to `after`.
void update_person(PersonRow& person, const DossierRow& row, const Contributions& before,
                   const Contributions& after) noexcept;

}  // namespace dangvien::inline v0
