// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace.hpp"

#include <utility>

#include "engine/apply_event.hpp"

namespace dangvien::inline v0 {

Workspace::Workspace(const State& state)
    : state_(&state),
      organisations_(state.tree()),
      persons_(state.people()),
      dossiers_(state.dossiers()),
      quotas_(state.quotas()) {}

void Workspace::apply(const Event& event, Day day) { apply_event(*this, event, day); }

bool Workspace::code_taken(const std::string& digits) const {
  return state_->code_taken(digits) || codes_.contains(digits);
}

OrganisationId Workspace::organisation_by_external_code(const std::string& code) const {
  if (const OrganisationId owner = state_->organisation_codes().find(code)) return owner;
  const auto found = organisation_codes_.find(code);
  return found == organisation_codes_.end() ? OrganisationId{} : found->second;
}

PersonId Workspace::person_by_external_code(const std::string& code) const {
  if (const PersonId owner = state_->person_codes().find(code)) return owner;
  const auto found = person_codes_.find(code);
  return found == person_codes_.end() ? PersonId{} : found->second;
}

void Workspace::add_external_code(OrganisationId id, std::string_view code) {
  if (!code.empty()) organisation_codes_.emplace(code, id);
}

void Workspace::add_external_code(PersonId id, std::string_view code) {
  if (!code.empty()) person_codes_.emplace(code, id);
}

const Circumstances* Workspace::circumstances(RowIndex person) const {
  const auto found = circumstances_.find(person);
  return found == circumstances_.end() ? state_->circumstances(person) : &found->second;
}

DossierId Workspace::open_dossier(RowIndex person) const {
  const auto found = open_dossiers_.find(person);
  return found == open_dossiers_.end() ? state_->open_dossier(person) : found->second;
}

void Workspace::set_open_dossier(RowIndex person, DossierId dossier) {
  open_dossiers_.insert_or_assign(person, dossier);
}

bool Workspace::is_at_or_below(RowIndex below, RowIndex above) const {
  while (below != no_row && below != above) below = organisation(below).parent;
  return below == above;
}

CounterChange Workspace::members_on(RowIndex organisation, Day day) const {
  const OrganisationRow& row = organisations_.row(organisation);
  CounterChange members{
      .official_members = static_cast<std::int32_t>(row.own_official_members),
      .probationary_members = static_cast<std::int32_t>(row.own_probationary_members),
      .open_dossiers = 0};
  const auto take_off = [&](const CounterChange& later) {
    members.official_members -= later.official_members;
    members.probationary_members -= later.probationary_members;
  };
  if (organisation < state_->tree().size()) {
    take_off(state_->member_days().after(organisation, day));
  }
  for (const DatedMembers& entry : dated_members_) {
    if (entry.organisation == organisation && entry.day > day) take_off(entry.change);
  }
  return members;
}

bool Workspace::has_power(RowIndex organisation, Power power, Day day) const {
  const OrganisationTree& tree = state_->tree();
  if (organisation < tree.size()) {
    for (RowIndex at = tree.row(organisation).last_grant; at != no_row;
         at = tree.grant(at).previous) {
      if (tree.grant(at).power == power && tree.grant(at).period.contains(day)) return true;
    }
  }
  for (const auto& [holder, grant] : grants_) {
    if (holder == organisation && grant.power == power && grant.period.contains(day)) return true;
  }
  return false;
}

OptionalDay Workspace::prospects_reviewed_on(RowIndex organisation) const {
  OptionalDay latest;
  for (const auto* const reviews : {&state_->prospect_reviews(), &prospect_reviews_}) {
    const auto found = reviews->find(organisation);
    if (found != reviews->end() && (!latest || *latest < found->second)) latest = found->second;
  }
  return latest;
}

void Workspace::review_prospects(RowIndex organisation, Day day) {
  Day& latest = prospect_reviews_.try_emplace(organisation, day).first->second;
  latest = std::max(latest, day);
}

std::uint64_t Workspace::last_commit(DossierId dossier) const {
  const RowIndex index = dossiers_.find(dossier);
  return index == no_row ? 0 : dossiers_.row(index).last_commit;
}

std::uint64_t Workspace::touch(DossierId dossier, std::uint64_t sequence) {
  const RowIndex index = dossiers_.find(dossier);
  if (index == no_row) return 0;
  return std::exchange(dossiers_.edit(index).last_commit, sequence);
}

void Workspace::add_organisation(const OrganisationRow& row, std::string_view /*name*/,
                                 std::string_view code) {
  organisations_.add(row.id, row);
  if (!code.empty()) codes_.emplace(code);
}

void Workspace::add_grant(RowIndex organisation, Power power, DayRange period) {
  grants_.emplace_back(organisation, GrantRow{power, period, no_row});
}

void Workspace::change_members(RowIndex organisation, CounterChange change) {
  OrganisationRow& row = organisations_.edit(organisation);
  row.own_official_members += static_cast<std::uint32_t>(change.official_members);
  row.own_probationary_members += static_cast<std::uint32_t>(change.probationary_members);
}

std::pair<RowIndex, Workspace::LedgerRoom> Workspace::room_in_ledgers(const Event& event) const {
  if (const auto* const listed = std::get_if<ProspectListed>(&event)) {
    return {find(listed->organisation), {}};
  }
  if (const auto* const moved = std::get_if<ApplicantTransferred>(&event)) {
    return {find(moved->organisation), {}};
  }
  if (const auto* const decided = std::get_if<AdmissionDecided>(&event)) {
    return {dossier(find(decided->dossier)).organisation, {.admissions = 1}};
  }
  if (const auto* const recorded = std::get_if<DossierRecorded>(&event)) {
    return {find(recorded->recorded.organisation), {.admissions = admissions_of(*recorded)}};
  }
  // The workspace has applied the event: of a cell that the dossier left, more is reserved than
  // may be needed, and of one whose decision was annulled by moving on, its former cell's.
  if (const auto* const annulled = std::get_if<AdmissionAnnulled>(&event)) {
    return {find(credited_to(dossier(find(annulled->dossier)).dossier)), {.annulled = 1}};
  }
  if (const auto* const forwarded = std::get_if<FileForwarded>(&event)) {
    const Dossier& moved = dossier(find(forwarded->dossier)).dossier;
    if (forwarded->annuls) return {find(moved.moved_from), {.annulled = 1}};
  }
  return {no_row, {}};
}

std::pair<RowIndex, std::size_t> Workspace::room_in_member_days(const Event& event) const {
  return std::visit(
      [&](const auto& body) -> std::pair<RowIndex, std::size_t> {
        constexpr std::size_t changes = member_changes_of<std::decay_t<decltype(body)>>;
        if constexpr (changes == 0) {
          return {no_row, 0};
        } else if constexpr (requires { body.recorded; }) {
          return {find(body.recorded.organisation), changes};
        } else if constexpr (requires { body.standing; }) {
          return {find(body.organisation), changes};
        } else {
          return {dossier(find(body.dossier)).organisation, changes};
        }
      },
      event);
}

void Workspace::reserve_in(State& state, const std::vector<EventRecord>& records) const {
  state.reserve(records);
  absl::flat_hash_map<RowIndex, std::size_t> member_days;
  for (const EventRecord& record : records) {
    const auto [organisation, changes] = room_in_member_days(record.event);
    if (organisation != no_row) member_days[organisation] += changes;
  }
  for (const auto& [index, changes] : member_days) state.reserve_member_days(index, changes);
  if (records.size() == 1) {
    const auto [cell, room] = room_in_ledgers(records.front().event);
    for (RowIndex at = cell; at != no_row; at = organisation(at).parent) {
      state.reserve_ledger(at, room.admissions, room.annulled);
    }
    return;
  }
  absl::flat_hash_map<RowIndex, LedgerRoom> cells;
  for (const EventRecord& record : records) {
    const auto [cell, room] = room_in_ledgers(record.event);
    if (cell != no_row) cells[cell].add(room);
  }
  absl::flat_hash_map<RowIndex, LedgerRoom> totals;
  for (const auto& [cell, room] : cells) {
    for (RowIndex at = cell; at != no_row; at = organisation(at).parent) totals[at].add(room);
  }
  for (const auto& [index, room] : totals) {
    state.reserve_ledger(index, room.admissions, room.annulled);
  }
}

}  // namespace dangvien::inline v0
