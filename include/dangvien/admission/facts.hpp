// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/facts.hpp: small questions about the facts and the dossier that several
// readers (deciding, deadlines, engine, reports) ask in the same way. Never: judges by the law of a
// day.
#pragma once

#include "dangvien/admission/schema.hpp"
#include "dangvien/base/day.hpp"

namespace dangvien::inline v0 {

namespace admission {

/// The later of two days, a missing day counting as earliest.
[[nodiscard]] constexpr OptionalDay later(OptionalDay left, OptionalDay right) noexcept {
  return left < right ? right : left;
}

}  // namespace admission

/// The person was in the Party before: some day, way or count of it is stated.
[[nodiscard]] constexpr bool was_member(const Circumstances& circumstances) noexcept {
  return circumstances.left_on || circumstances.leaving != Leaving::unspecified ||
         circumstances.readmissions != 0;
}

/// Hồ sơ đang xét: on its way to an admission decision, from the cell's list on.
[[nodiscard]] constexpr bool is_before_decision(DossierState state) noexcept {
  return state >= DossierState::listed && state <= DossierState::grassroots_resolved;
}

/// The application is in and no decision is taken: what a quota may reserve a place for.
[[nodiscard]] constexpr bool is_under_consideration(DossierState state) noexcept {
  return state >= DossierState::applied && state <= DossierState::grassroots_resolved;
}

/// Đảng viên dự bị: between the ceremony and recognition or striking off.
[[nodiscard]] constexpr bool is_probationary(DossierState state) noexcept {
  return state >= DossierState::probation && state <= DossierState::striking_off_proposed;
}

/// At an end: what still follows tells of it or annuls it.
[[nodiscard]] constexpr bool is_closed(DossierState state) noexcept {
  return (state >= DossierState::recognised && state <= DossierState::removed) ||
         state == DossierState::annulled;
}

/// Not at an end.
[[nodiscard]] constexpr bool is_open(DossierState state) noexcept {
  return state != DossierState::none && !is_closed(state);
}

/// The applicant moved after the cell's resolution, so that the committee of the new place
/// considers on the resolutions of the old one (rows 91 and 92).
[[nodiscard]] constexpr bool was_resolved_elsewhere(const Dossier& dossier) noexcept {
  return dossier.move == MoveCase::resolved || dossier.move == MoveCase::sent_up;
}

/// The applicant moved after the cell's resolution, and the old place has not forwarded the file.
[[nodiscard]] constexpr bool is_with_the_old_place(const Dossier& dossier) noexcept {
  return was_resolved_elsewhere(dossier) && !dossier.file_forwarded_on;
}

/// The applicant's standing as this dossier has made it; none before the ceremony.
[[nodiscard]] constexpr MemberStanding standing_of(DossierState state) noexcept {
  if (is_probationary(state)) return MemberStanding::probationary;
  if (state == DossierState::recognised) return MemberStanding::official;
  if (state == DossierState::struck_off) return MemberStanding::struck_off;
  return MemberStanding::none;
}

}  // namespace dangvien::inline v0
