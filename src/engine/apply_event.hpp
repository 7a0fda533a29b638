// SPDX-License-Identifier: Apache-2.0
// src/engine/apply_event.hpp: what an event does, written once for the state and for workspaces.
// A Target offers find, add_*, edit_* and change_* (see State and Workspace::Content). A dossier is
// edited inside edit_dossier: the state keeps its rows packed.
#pragma once

#include <algorithm>
#include <variant>

#include "dangvien/admission/apply.hpp"
#include "dangvien/journal/schema.hpp"
#include "engine/contributions.hpp"

namespace dangvien::inline v0 {
namespace detail {

template <typename Target>
void apply_body(Target& target, const OrganisationFounded& event, Day day) {
  OrganisationRow row;
  row.id = event.organisation;
  row.parent = event.parent.is_none() ? no_row : target.find(event.parent);
  row.founded_on = day;
  row.kind = event.kind;
  row.rank = event.rank;
  row.sector = event.sector;
  target.add_organisation(row, event.name, event.code);
  target.add_external_code(event.organisation, event.external_code);
}

template <typename Target>
void apply_body(Target& target, const PowerGranted& event, Day /*day*/) {
  const DayRange period{event.from, event.until ? std::optional<Day>{*event.until} : std::nullopt};
  target.add_grant(target.find(event.organisation), event.power, period);
}

template <typename Target>
void apply_body(Target& target, const PersonRegistered& event, Day /*day*/) {
  PersonRow row;
  row.birth = event.birth;
  row.sex = event.sex;
  row.education = event.education;
  row.education_relief = event.education_relief;
  row.vietnamese_citizen = event.vietnamese_citizen;
  row.tags = static_cast<std::uint32_t>(event.groups.bits());
  target.add_person(event.person, row, event.name);
  target.add_external_code(event.person, event.external_code);
}

template <typename Target>
void apply_body(Target& target, const MemberRecorded& event, Day day) {
  const RowIndex organisation = target.find(event.organisation);
  PersonRow& person = target.edit_person(target.find(event.person));
  person.standing = event.standing;
  person.organisation = organisation;
  const auto known_official = event.official.latest();
  const auto known_joined = event.joined.latest();
  if (known_official) person.since = *known_official;
  if (known_joined) {
    // Of a day known in part the latest reading is sure; becoming official is never before it, and
    // who is recorded as a member on a day had joined by then.
    person.joined_on =
        std::min(*known_joined, known_official ? std::min(day, *known_official) : day);
  }
  const bool official = event.standing == MemberStanding::official;
  const bool later = official && known_official && day < *known_official;
  target.date_members(organisation, day,
                      {.official_members = official && !later ? 1 : 0,
                       .probationary_members = official && !later ? 0 : 1,
                       .open_dossiers = 0});
  if (later) target.date_members(organisation, *known_official, became_official);
  target.change_members(organisation, {.official_members = official ? 1 : 0,
                                       .probationary_members = official ? 0 : 1,
                                       .open_dossiers = 0});
}

template <typename Target>
void apply_body(Target& target, const ProspectListed& event, Day day) {
  DossierRow row;
  row.person = target.find(event.person);
  row.organisation = target.find(event.organisation);
  apply(row.dossier, event, day);
  target.touch(row);
  target.add_dossier(row);
  target.set_open_dossier(row.person, event.dossier);
}

template <typename Target>
void apply_body(Target& target, const QuotaSet& event, Day /*day*/) {
  QuotaRow row;
  row.id = event.quota;
  row.allotted_from = event.allotted_from;
  row.holder_id = event.holder;
  row.holder = target.find(event.holder);
  row.first_day = event.first_day;
  row.last_day = event.last_day;
  row.basis = event.basis;
  row.measure = event.measure;
  row.group = event.group;
  row.shape = event.shape;
  row.origin = event.origin;
  row.number = event.number;
  row.upper = event.upper;
  row.mass_organisation = event.mass_organisation;
  target.add_quota(row);
}

template <typename Target>
void apply_body(Target& target, const SteeringBoardFormed& event, Day /*day*/) {
  SteeringBoardRow row;
  row.organisation = target.find(event.organisation);
  row.chair = event.chair;
  row.first_day = event.first_day;
  row.last_day = event.last_day;
  target.add_steering_board(row, event.name);
}

template <typename Target>
void apply_body(Target& target, const AwarenessClassHeld& event, Day /*day*/) {
  ClassRow row;
  row.organisation = target.find(event.organisation);
  row.kind = event.kind;
  row.attended = event.attended;
  row.certified = event.certified;
  target.add_class(row, event.sessions, event.place);
}

template <typename Target>
void apply_body(Target& target, const ExhaustedRecorded& event, Day /*day*/) {
  ExhaustionRow row;
  row.organisation = target.find(event.organisation);
  row.from = event.from;
  row.until = event.until;
  target.add_exhaustion(row, event.reason);
}

template <typename Target>
void apply_body(Target& target, const ProspectsReviewed& event, Day day) {
  target.review_prospects(target.find(event.organisation), day);
}

template <typename Target>
void apply_body(Target& target, const CircumstancesRecorded& event, Day /*day*/) {
  target.set_circumstances(target.find(event.person), event.circumstances);
}

/// What a dossier contributes after an act that it did not contribute before.
template <typename Target>
void move_contributions(Target& target, DossierRow& row, const Contributions& before, Day day) {
  const Contributions after = contributions_of(row.dossier);
  if (before.open != after.open) {
    target.change_open(row, after.open, day);
  } else if (after.open && before.introduced_by != after.introduced_by) {
    target.change_introduced(row);
  }
  if (!before.admitted && after.admitted) target.fulfil(row);
  if (before.standing == after.standing) return;
  update_person(target.edit_person(row.person), row, before, after);
  target.change_members(row.organisation, member_change(before, after));
  const Dossier& dossier = row.dossier;
  const RowIndex cell = row.organisation;
  if (after.standing == MemberStanding::none) {
    target.date_members(cell, day, member_change(before, after));
    return;
  }
  if (before.standing == MemberStanding::none) {
    target.date_members(cell, dossier.ceremony_on.value_or(day), joined_the_party);
  }
  if (after.standing == MemberStanding::official) {
    target.date_members(cell, dossier.official_from.value_or(day), became_official);
  }
  if (after.standing == MemberStanding::struck_off) {
    target.date_members(cell, dossier.closed_on.value_or(day), was_struck_off);
  }
}

/// A dossier known from older data contributes at once what the workflow would have brought step by
/// step; its groups were counted from the application on.
template <typename Target>
void apply_body(Target& target, const DossierRecorded& event, Day day) {
  DossierRow added;
  apply(added.dossier, event, day);
  added.person = target.find(event.recorded.person);
  added.organisation = target.find(event.recorded.organisation);
  target.touch(added);
  move_contributions(target, added, {}, added.dossier.applied_on.value_or(day));
  target.add_dossier(added);
  if (is_open(added.dossier.state)) target.set_open_dossier(added.person, event.dossier);
}

/// The dossier goes to the cell of the new place, and with it its place among the open ones. An
/// admission stays with the cell that had the dossier when it was decided
/// (policy::credit_of_moved).
template <typename Target>
void apply_body(Target& target, const ApplicantTransferred& event, Day day) {
  target.edit_dossier(target.find(event.dossier), [&](DossierRow& row) {
    const bool open = contributions_of(row.dossier).open;
    if (open) target.change_open(row, false, day);
    apply(row.dossier, event, day);
    target.touch(row);
    row.organisation = target.find(event.organisation);
    if (open) target.change_open(row, true, day);
  });
}

template <typename Target>
void apply_body(Target& target, const OverlayAdopted& event, Day day) {
  target.add_overlay(event.name, event.rules, day);
}

/// Every other event belongs to one dossier.
template <typename Target, typename EventBody>
void apply_body(Target& target, const EventBody& event, Day day) {
  target.edit_dossier(target.find(event.dossier), [&](DossierRow& row) {
    const Contributions before = contributions_of(row.dossier);
    apply(row.dossier, event, day);
    target.touch(row);
    move_contributions(target, row, before, day);
    if (is_closed(row.dossier.state)) target.set_open_dossier(row.person, DossierId{});
  });
}

/// A decision that is annulled counts no longer, from that day on, where it was counted.
template <typename Target, typename EventBody>
void apply_annulment(Target& target, const EventBody& event, Day day) {
  target.edit_dossier(target.find(event.dossier), [&](DossierRow& row) {
    const Contributions before = contributions_of(row.dossier);
    const Fulfilment counted = fulfilment_of(row.dossier);
    const RowIndex cell = target.find(credited_to(row.dossier));
    apply(row.dossier, event, day);
    target.touch(row);
    if (before.admitted && !contributions_of(row.dossier).admitted) {
      target.reverse(cell, {.entry = counted, .annulled_on = day});
    }
    move_contributions(target, row, before, day);
    const bool closed = is_closed(row.dossier.state);
    target.set_open_dossier(row.person, closed ? DossierId{} : row.dossier.id);
  });
}

template <typename Target>
void apply_body(Target& target, const AdmissionAnnulled& event, Day day) {
  apply_annulment(target, event, day);
}

/// Too late after the transfer decision, the issuer annuls its own (row 95).
template <typename Target>
void apply_body(Target& target, const FileForwarded& event, Day day) {
  apply_annulment(target, event, day);
}

}  // namespace detail

/// Applies one event to the target.
template <typename Target>
void apply_event(Target& target, const Event& event, Day day) {
  std::visit([&](const auto& body) { detail::apply_body(target, body, day); }, event);
}

}  // namespace dangvien::inline v0
