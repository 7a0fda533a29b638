// SPDX-License-Identifier: Apache-2.0
#include "engine/state.hpp"

#include <algorithm>
#include <new>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "engine/apply_event.hpp"
#include "engine/event_dossier.hpp"

namespace dangvien::inline v0 {

struct Room {
  std::size_t organisations = 0;
  std::size_t grants = 0;
  std::size_t persons = 0;
  std::size_t dossiers = 0;
  std::size_t dossier_acts = 0;
  std::size_t recorded_dossiers = 0;
  std::size_t quotas = 0;
  std::size_t organisation_texts = 0;
  std::size_t organisation_bytes = 0;
  std::size_t person_bytes = 0;
  std::size_t organisation_codes = 0;
  std::size_t organisation_code_bytes = 0;
  std::size_t person_codes = 0;
  std::size_t person_code_bytes = 0;
  std::size_t steering_boards = 0;
  std::size_t steering_board_bytes = 0;
  std::size_t classes = 0;
  std::size_t sessions = 0;
  std::size_t place_bytes = 0;
  std::size_t exhaustions = 0;
  std::size_t reason_bytes = 0;
  std::size_t prospect_reviews = 0;
  std::size_t overlays = 0;
  std::size_t overlay_bytes = 0;
  std::size_t reopened = 0;
  std::size_t circumstances = 0;
  OrganisationId highest_organisation;
  PersonId highest_person;
  DossierId highest_dossier;
  QuotaId highest_quota;
};

namespace {

void add_room(Room& room, const OrganisationFounded& event) {
  ++room.organisations;
  room.organisation_texts += 2;
  room.organisation_bytes += event.name.size() + event.code.size();
  room.highest_organisation = std::max(room.highest_organisation, event.organisation);
  if (event.external_code.empty()) return;
  ++room.organisation_codes;
  room.organisation_code_bytes += event.external_code.size();
}
void add_room(Room& room, const PowerGranted& /*event*/) { ++room.grants; }
void add_room(Room& room, const PersonRegistered& event) {
  ++room.persons;
  room.person_bytes += event.name.size();
  room.highest_person = std::max(room.highest_person, event.person);
  if (event.external_code.empty()) return;
  ++room.person_codes;
  room.person_code_bytes += event.external_code.size();
}
void add_room(Room& room, const ProspectListed& event) {
  ++room.dossiers;
  room.highest_dossier = std::max(room.highest_dossier, event.dossier);
}
void add_room(Room& room, const DossierRecorded& event) {
  ++room.dossiers;
  ++room.recorded_dossiers;
  room.highest_dossier = std::max(room.highest_dossier, event.dossier);
}
void add_room(Room& room, const SteeringBoardFormed& event) {
  ++room.steering_boards;
  room.steering_board_bytes += event.name.size();
}
void add_room(Room& room, const AwarenessClassHeld& event) {
  ++room.classes;
  room.sessions += event.sessions.size();
  room.place_bytes += event.place.size();
}
void add_room(Room& room, const ExhaustedRecorded& event) {
  ++room.exhaustions;
  room.reason_bytes += event.reason.size();
}
void add_room(Room& room, const ProspectsReviewed& /*event*/) { ++room.prospect_reviews; }
void add_room(Room& room, const OverlayAdopted& event) {
  ++room.overlays;
  room.overlay_bytes += event.name.size() + event.rules.size();
}
void add_room(Room& room, const AdmissionAnnulled& /*event*/) { ++room.reopened; }
void add_room(Room& room, const CircumstancesRecorded& /*event*/) { ++room.circumstances; }
void add_room(Room& room, const QuotaSet& event) {
  ++room.quotas;
  room.highest_quota = std::max(room.highest_quota, event.quota);
}
template <typename EventBody>
void add_room(Room& /*room*/, const EventBody& /*event*/) {}

}  // namespace

struct State::Maps {
  absl::flat_hash_map<RowIndex, RowIndex> newest_exhaustion;  // by organisation
  absl::flat_hash_map<RowIndex, Day> prospect_reviews;        // by organisation
  absl::flat_hash_map<std::string_view, RowIndex> codes;      // keys lie in names_
  absl::flat_hash_map<RowIndex, DossierId> open_dossiers;
  absl::flat_hash_map<RowIndex, Circumstances> circumstances;  // by person
  absl::flat_hash_map<std::string, KeyUse> keys;

  friend bool operator==(const Maps&, const Maps&) = default;
};

State::State(State&&) noexcept = default;
State& State::operator=(State&&) noexcept = default;
State::~State() = default;

State::State(std::uint16_t stream) : maps_(std::make_unique<Maps>()) {
  tree_.set_stream(stream);
  people_.set_stream(stream);
  dossiers_.set_stream(stream);
  quotas_.set_stream(stream);
}

void State::reserve(std::span<const EventRecord> records) {
  Room room;
  std::size_t advised = 0;
  for (const EventRecord& record : records) {
    std::visit([&](const auto& body) { add_room(room, body); }, record.event);
    if (!dossier_of(record.event).is_none()) ++room.dossier_acts;
    if (is_advised(record)) ++advised;
  }
  reserve_room(room);
  reserve_advised(advised);
}

void State::reserve_room(const Room& room) {
  tree_.reserve(room.organisations, room.highest_organisation, room.grants);
  people_.reserve(room.persons, room.highest_person, room.person_bytes);
  dossiers_.reserve(room.dossiers, room.highest_dossier);
  dossiers_.reserve_edits(room.dossier_acts);
  if (room.recorded_dossiers != 0) recorded_dossiers_.reserve(room.recorded_dossiers);
  quotas_.reserve_quotas(room.quotas, room.highest_quota);
  if (room.organisations != 0) {
    quotas_.reserve_organisations(room.organisations);
    member_days_.reserve_organisations(room.organisations);
    names_.reserve(room.organisation_texts, room.organisation_bytes);
    maps_->codes.reserve(maps_->codes.size() + room.organisations);
  }
  const std::size_t opened = room.dossiers + room.reopened;
  if (opened != 0) maps_->open_dossiers.reserve(maps_->open_dossiers.size() + opened);
  if (room.circumstances != 0) {
    maps_->circumstances.reserve(maps_->circumstances.size() + room.circumstances);
  }
  organisation_codes_.reserve(room.organisation_codes, room.organisation_code_bytes);
  person_codes_.reserve(room.person_codes, room.person_code_bytes);
  steering_boards_.reserve(room.steering_boards, room.steering_board_bytes);
  classes_.reserve(room.classes, room.sessions, room.place_bytes);
  if (room.prospect_reviews != 0) {
    maps_->prospect_reviews.reserve(maps_->prospect_reviews.size() + room.prospect_reviews);
  }
  if (room.overlays != 0) overlays_.reserve(room.overlays, room.overlay_bytes);
  if (room.exhaustions == 0) return;
  exhaustions_.reserve(room.exhaustions, room.reason_bytes);
  maps_->newest_exhaustion.reserve(maps_->newest_exhaustion.size() + room.exhaustions);
}

void State::reserve_admissions(RowIndex organisation, std::size_t admissions) {
  quotas_.reserve_admissions(tree_, organisation, admissions);
}

void State::reserve_ledger(RowIndex index, std::size_t admissions, std::size_t annulled) {
  quotas_.reserve_ledger(index, admissions, annulled);
}

void State::reserve_key(std::string_view key) {
  if (!key.empty()) maps_->keys.reserve(maps_->keys.size() + 1);
}

void State::reserve_advised(std::size_t acts) {
  if (acts == 0) return;
  // Commits are numbered one by one: this many were never read into one memory.
  if (applying_ >= UINT32_MAX) throw std::bad_alloc();
  advised_acts_.reserve(acts);
}

void State::note_advised(const Event& event, Day effect_day) noexcept {
  const RowIndex dossier = std::visit(
      [&](const auto& body) {
        if constexpr (requires { body.dossier; }) {
          return find(body.dossier);
        } else {
          return no_row;
        }
      },
      event);
  if (dossier == no_row) return;
  advised_acts_.push_back({dossier, effect_day, static_cast<std::uint32_t>(applying_)});
}

void State::remember_key(std::string key, const KeyUse& use) noexcept {
  if (!key.empty()) maps_->keys.insert_or_assign(std::move(key), use);
}

void State::apply(const Event& event, Day effect_day, std::uint64_t sequence) noexcept {
  applying_ = sequence;
  apply_event(*this, event, effect_day);
  if (const auto* const recorded = std::get_if<DossierRecorded>(&event)) {
    recorded_dossiers_.push_back({find(recorded->dossier), sequence});
  }
}

template <typename EventBody>
void State::make_room_for(const EventBody& event) {
  Room room;
  add_room(room, event);
  reserve_room(room);
}
void State::make_room(const OrganisationFounded& event) { make_room_for(event); }
void State::make_room(const PowerGranted& /*event*/) { tree_.reserve(0, {}, 1); }
void State::make_room(const PersonRegistered& event) {
  people_.reserve(1, event.person, event.name.size());
  if (!event.external_code.empty()) person_codes_.reserve(1, event.external_code.size());
}
void State::make_room(const ProspectListed& event) {
  dossiers_.reserve(1, event.dossier);
  maps_->open_dossiers.reserve(maps_->open_dossiers.size() + 1);
  reserve_admissions(find(event.organisation), 0);
}
void State::make_room(const SteeringBoardFormed& event) { make_room_for(event); }
void State::make_room(const AwarenessClassHeld& event) { make_room_for(event); }
void State::make_room(const ExhaustedRecorded& event) { make_room_for(event); }
void State::make_room(const OverlayAdopted& event) { make_room_for(event); }
void State::make_room(const DossierRecorded& event) {
  make_room_for(event);
  reserve_admissions(find(event.recorded.organisation), admissions_of(event));
}
void State::make_room(const ApplicantTransferred& event) {
  reserve_admissions(find(event.organisation), 0);
}
void State::make_room(const ProspectsReviewed& event) { make_room_for(event); }
void State::make_room(const AdmissionDecided& event) {
  reserve_admissions(dossiers_.organisation(find(event.dossier)), 1);
}
void State::make_room_to_annul(DossierId dossier) {
  const RowIndex cell = find(credited_to(dossiers_.row(find(dossier)).dossier));
  for (RowIndex at = cell; at != no_row; at = tree_.row(at).parent) reserve_ledger(at, 0, 1);
}
void State::make_room(const AdmissionAnnulled& event) {
  make_room_for(event);
  make_room_to_annul(event.dossier);
}
void State::make_room(const FileForwarded& event) {
  if (event.annuls) make_room_to_annul(event.dossier);
}
void State::make_room(const CircumstancesRecorded& event) { make_room_for(event); }
void State::make_room(const QuotaSet& event) { quotas_.reserve_quotas(1, event.quota); }

void State::apply_growing(const Event& event, Day effect_day, std::uint64_t sequence) {
  std::visit(
      [&](const auto& body) {
        if constexpr (requires { make_room(body); }) make_room(body);
        if constexpr (requires { body.dossier; }) dossiers_.reserve_edits(1);
        constexpr std::size_t changes = member_changes_of<std::decay_t<decltype(body)>>;
        if constexpr (changes != 0) member_days_.reserve(cell_of(body), changes);
      },
      event);
  apply(event, effect_day, sequence);
}

void State::add_organisation(const OrganisationRow& row, std::string_view name,
                             std::string_view code) noexcept {
  OrganisationRow stored = row;
  stored.name = names_.add(name);
  stored.code = names_.add(code);
  const RowIndex index = tree_.found(stored);
  quotas_.add_organisation();
  member_days_.add_organisation();
  if (!code.empty()) maps_->codes.emplace(names_.get(stored.code), index);
}

void State::change_open(DossierRow& row, bool open, Day day) noexcept {
  if (open) {
    row.reserved_tallies =
        tallies_of(people_.row(row.person).groups_on(day), introduced_by(row.dossier));
  }
  const std::int32_t change = open ? 1 : -1;
  quotas_.change_open(tree_, row.organisation, row.reserved_tallies, change);
  tree_.change(row.organisation,
               {.official_members = 0, .probationary_members = 0, .open_dossiers = change});
  if (!open) row.reserved_tallies = 0;
}

void State::change_introduced(DossierRow& row) noexcept {
  const std::uint32_t before = row.reserved_tallies & mass_organisation_bits;
  const std::uint32_t after = bit_of(introduced_by(row.dossier));
  quotas_.change_open(tree_, row.organisation, before, -1);
  quotas_.change_open(tree_, row.organisation, after, 1);
  row.reserved_tallies = (row.reserved_tallies & ~mass_organisation_bits) | after;
}

void State::fulfil(const DossierRow& row) noexcept {
  quotas_.fulfil(tree_, row.organisation, fulfilment_of(row.dossier));
}

void State::set_circumstances(RowIndex person, const Circumstances& circumstances) noexcept {
  maps_->circumstances.insert_or_assign(person, circumstances);
}

void State::add_exhaustion(ExhaustionRow row, std::string_view reason) noexcept {
  const auto newest = maps_->newest_exhaustion.try_emplace(row.organisation, no_row).first;
  row.previous = newest->second;
  newest->second = exhaustions_.add(row, reason);
}

const ExhaustionRow* State::exhaustion(RowIndex organisation, Day day) const {
  const auto newest = maps_->newest_exhaustion.find(organisation);
  return newest == maps_->newest_exhaustion.end() ? nullptr : exhaustions_.on(newest->second, day);
}

void State::review_prospects(RowIndex organisation, Day day) noexcept {
  Day& latest = maps_->prospect_reviews.try_emplace(organisation, day).first->second;
  latest = std::max(latest, day);
}

OptionalDay State::prospects_reviewed_on(RowIndex organisation) const {
  const auto found = maps_->prospect_reviews.find(organisation);
  return found == maps_->prospect_reviews.end() ? OptionalDay{} : OptionalDay{found->second};
}

std::vector<std::pair<RowIndex, Day>> State::prospect_reviews() const {
  return {maps_->prospect_reviews.begin(), maps_->prospect_reviews.end()};
}

void State::set_open_dossier(RowIndex person, DossierId dossier) noexcept {
  if (dossier.is_none()) {
    maps_->open_dossiers.erase(person);
  } else {
    maps_->open_dossiers.insert_or_assign(person, dossier);
  }
}

const Circumstances* State::circumstances(RowIndex person) const {
  const auto found = maps_->circumstances.find(person);
  return found == maps_->circumstances.end() ? nullptr : &found->second;
}

DossierId State::open_dossier(RowIndex person) const {
  const auto found = maps_->open_dossiers.find(person);
  return found == maps_->open_dossiers.end() ? DossierId{} : found->second;
}

bool State::code_taken(std::string_view digits) const { return maps_->codes.contains(digits); }

const KeyUse* State::key_use(std::string_view key) const {
  const auto found = maps_->keys.find(absl::string_view(key.data(), key.size()));
  return found == maps_->keys.end() ? nullptr : &found->second;
}

bool operator==(const State& left, const State& right) noexcept {
  return left.tree_ == right.tree_ && left.people_ == right.people_ &&
         left.member_days_ == right.member_days_ && left.dossiers_ == right.dossiers_ &&
         left.quotas_ == right.quotas_ && left.names_ == right.names_ &&
         left.organisation_codes_ == right.organisation_codes_ &&
         left.person_codes_ == right.person_codes_ &&
         left.steering_boards_ == right.steering_boards_ && left.classes_ == right.classes_ &&
         left.exhaustions_ == right.exhaustions_ && left.overlays_ == right.overlays_ &&
         left.advised_acts_ == right.advised_acts_ &&
         left.recorded_dossiers_ == right.recorded_dossiers_ && *left.maps_ == *right.maps_;
}

}  // namespace dangvien::inline v0
