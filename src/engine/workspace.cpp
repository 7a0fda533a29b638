// SPDX-License-Identifier: Apache-2.0
#include "engine/workspace.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "engine/apply_event.hpp"

namespace dangvien::inline v0 {
namespace detail {

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
  /// A reference, or a copy where the table keeps its rows packed.
  [[nodiscard]] auto row(RowIndex index) const
      -> decltype(std::declval<const Table&>().row(index)) {
    const Row* const own = own_row(index);
    if (own != nullptr) return *own;
    return table_->row(index);
  }
  /// The row as it is here; nullptr when it is that of the table.
  [[nodiscard]] const Row* own_row(RowIndex index) const {
    if (index >= table_->size()) return &added_[index - table_->size()];
    if (changed_.empty()) return nullptr;
    const auto found = changed_.find(index);
    return found == changed_.end() ? nullptr : &found->second;
  }
  [[nodiscard]] Row& edit(RowIndex index) {
    if (index >= table_->size()) return added_[index - table_->size()];
    const auto found = changed_.find(index);
    if (found != changed_.end()) return found->second;
    return changed_.emplace(index, table_->row(index)).first->second;
  }
  void add(Identity id, const Row& row) {
    const auto index = static_cast<RowIndex>(table_->size() + added_.size());
    added_.push_back(row);
    added_index_.emplace(id.packed(), index);
    std::uint32_t& next = next_.try_emplace(id.stream(), 1U).first->second;
    if (id.number() >= next) next = id.number() + 1;
  }
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

}  // namespace detail

namespace {

/// As the hash tables take it.
absl::string_view as_key(std::string_view text) { return {text.data(), text.size()}; }

template <typename Identity>
Identity owner_of(std::string_view code, const ExternalCodes<Identity>& known,
                  const absl::flat_hash_map<std::string, Identity>& added) {
  if (const Identity owner = known.find(code)) return owner;
  const auto found = added.find(as_key(code));
  return found == added.end() ? Identity{} : found->second;
}

}  // namespace

/// The target of apply_event (engine/apply_event.hpp).
struct Workspace::Content {
  explicit Content(const State& covered)
      : state(covered),
        organisations(covered.tree()),
        persons(covered.people()),
        dossiers(covered.dossiers()),
        quotas(covered.quotas()) {}

  [[nodiscard]] RowIndex find(OrganisationId id) const { return organisations.find(id); }
  [[nodiscard]] RowIndex find(PersonId id) const { return persons.find(id); }
  [[nodiscard]] RowIndex find(DossierId id) const { return dossiers.find(id); }
  [[nodiscard]] RowIndex find(QuotaId id) const { return quotas.find(id); }

  void add_organisation(const OrganisationRow& row, std::string_view /*name*/,
                        std::string_view code) {
    organisations.add(row.id, row);
    if (!code.empty()) codes.emplace(code);
  }
  void add_grant(RowIndex organisation, Power power, DayRange period) {
    grants[organisation].push_back({power, period, no_row});
  }
  void add_person(PersonId id, const PersonRow& row, std::string_view /*name*/) {
    persons.add(id, row);
  }
  void add_external_code(OrganisationId id, std::string_view code) {
    if (!code.empty()) organisation_codes.emplace(code, id);
  }
  void add_external_code(PersonId id, std::string_view code) {
    if (!code.empty()) person_codes.emplace(code, id);
  }
  // What no command of the same batch looks at.
  void add_steering_board(const SteeringBoardRow& /*row*/, std::string_view /*name*/) noexcept {}
  void add_class(const ClassRow& /*row*/, std::span<const ClassSession> /*sessions*/,
                 std::string_view /*place*/) noexcept {}
  void add_exhaustion(const ExhaustionRow& /*row*/, std::string_view /*reason*/) noexcept {}
  void add_overlay(std::string_view /*name*/, std::string_view /*rules*/, Day /*day*/) noexcept {}
  void review_prospects(RowIndex organisation, Day day) {
    Day& latest = prospect_reviews.try_emplace(organisation, day).first->second;
    latest = std::max(latest, day);
  }
  void add_dossier(const DossierRow& row) { dossiers.add(row.dossier.id, row); }
  void add_quota(const QuotaRow& row) { quotas.add(row.id, row); }
  [[nodiscard]] PersonRow& edit_person(RowIndex index) { return persons.edit(index); }
  template <typename Change>
  void edit_dossier(RowIndex index, Change&& change) {
    change(dossiers.edit(index));
  }
  /// The cell that has the dossier.
  [[nodiscard]] RowIndex cell_of(DossierId dossier) const {
    const RowIndex index = dossiers.find(dossier);
    const DossierRow* const own = dossiers.own_row(index);
    return own != nullptr ? own->organisation : state.dossiers().organisation(index);
  }
  void change_members(RowIndex organisation, CounterChange change) {
    OrganisationRow& row = organisations.edit(organisation);
    row.own_official_members += static_cast<std::uint32_t>(change.official_members);
    row.own_probationary_members += static_cast<std::uint32_t>(change.probationary_members);
  }
  void date_members(RowIndex organisation, Day day, CounterChange change) {
    add_change(member_changes[organisation], day, change);
  }
  void touch(DossierRow& /*row*/) noexcept {}
  void change_open(DossierRow& /*row*/, bool /*open*/, Day /*day*/) noexcept {}
  void change_introduced(DossierRow& /*row*/) noexcept {}
  void fulfil(const DossierRow& /*row*/) noexcept {}
  void reverse(RowIndex /*cell*/, const Reversal& /*reversal*/) noexcept {}
  void set_circumstances(RowIndex person, const Circumstances& told) {
    circumstances.insert_or_assign(person, told);
  }
  void set_open_dossier(RowIndex person, DossierId dossier) {
    open_dossiers.insert_or_assign(person, dossier);
  }

  /// What the ledgers of a cell, and of every organisation above it, need room for.
  struct LedgerRoom {
    std::size_t admissions = 0;
    std::size_t annulled = 0;

    void add(const LedgerRoom& other) noexcept {
      admissions += other.admissions;
      annulled += other.annulled;
    }
  };
  /// The cell in whose ledgers, and those above it, the event needs room, and for what; no_row when
  /// it needs none. A dossier's counts have their room from its listing on.
  [[nodiscard]] std::pair<RowIndex, LedgerRoom> room_in_ledgers(const Event& event) const;
  /// The organisation whose members the event changes, and in how many dated steps at most.
  [[nodiscard]] std::pair<RowIndex, std::size_t> room_in_member_days(const Event& event) const;

  const State& state;
  detail::Layer<OrganisationTree, OrganisationRow, OrganisationId> organisations;
  detail::Layer<PersonTable, PersonRow, PersonId> persons;
  detail::Layer<DossierTable, DossierRow, DossierId> dossiers;
  detail::Layer<QuotaBook, QuotaRow, QuotaId> quotas;
  absl::flat_hash_set<std::string> codes;
  absl::flat_hash_map<std::string, OrganisationId> organisation_codes;  // external, of this batch
  absl::flat_hash_map<std::string, PersonId> person_codes;
  absl::flat_hash_map<RowIndex, DossierId> open_dossiers;
  absl::flat_hash_map<RowIndex, Circumstances> circumstances;   // by person, of this batch
  absl::flat_hash_map<RowIndex, Day> prospect_reviews;          // by organisation, of this batch
  absl::flat_hash_map<RowIndex, std::vector<GrantRow>> grants;  // by holder, of this batch
  absl::flat_hash_map<RowIndex, MemberChanges> member_changes;  // by organisation, of this batch
};

Workspace::Workspace(const State& state) : content_(std::make_unique<Content>(state)) {}
Workspace::~Workspace() = default;

RowIndex Workspace::find(OrganisationId id) const { return content_->find(id); }
RowIndex Workspace::find(PersonId id) const { return content_->find(id); }
RowIndex Workspace::find(DossierId id) const { return content_->find(id); }
RowIndex Workspace::find(QuotaId id) const { return content_->find(id); }

const OrganisationRow& Workspace::organisation(RowIndex index) const {
  return content_->organisations.row(index);
}
const PersonRow& Workspace::person(RowIndex index) const { return content_->persons.row(index); }
DossierRow Workspace::dossier(RowIndex index) const { return content_->dossiers.row(index); }
const QuotaRow& Workspace::quota(RowIndex index) const { return content_->quotas.row(index); }

bool Workspace::root_exists() const { return content_->organisations.size() != 0; }

bool Workspace::code_taken(std::string_view digits) const {
  return content_->state.code_taken(digits) || content_->codes.contains(as_key(digits));
}

OrganisationId Workspace::organisation_by_external_code(std::string_view code) const {
  return owner_of(code, content_->state.organisation_codes(), content_->organisation_codes);
}

PersonId Workspace::person_by_external_code(std::string_view code) const {
  return owner_of(code, content_->state.person_codes(), content_->person_codes);
}

const Circumstances* Workspace::circumstances(RowIndex person) const {
  const auto found = content_->circumstances.find(person);
  return found == content_->circumstances.end() ? content_->state.circumstances(person)
                                                : &found->second;
}

DossierId Workspace::open_dossier(RowIndex person) const {
  const auto found = content_->open_dossiers.find(person);
  return found == content_->open_dossiers.end() ? content_->state.open_dossier(person)
                                                : found->second;
}

bool Workspace::is_at_or_below(RowIndex below, RowIndex above) const {
  while (below != no_row && below != above) below = organisation(below).parent;
  return below == above;
}

CounterChange Workspace::members_on(RowIndex organisation, Day day) const {
  const OrganisationRow& row = content_->organisations.row(organisation);
  CounterChange members{
      .official_members = static_cast<std::int32_t>(row.own_official_members),
      .probationary_members = static_cast<std::int32_t>(row.own_probationary_members),
      .open_dossiers = 0};
  const auto take_off = [&](const CounterChange& later) {
    members.official_members -= later.official_members;
    members.probationary_members -= later.probationary_members;
  };
  if (organisation < content_->state.tree().size()) {
    take_off(content_->state.member_days().after(organisation, day));
  }
  const auto changed = content_->member_changes.find(organisation);
  if (changed != content_->member_changes.end()) take_off(sum_after(changed->second, day));
  return members;
}

bool Workspace::has_power(RowIndex organisation, Power power, Day day) const {
  const OrganisationTree& tree = content_->state.tree();
  if (organisation < tree.size()) {
    for (RowIndex at = tree.row(organisation).last_grant; at != no_row;
         at = tree.grant(at).previous) {
      if (tree.grant(at).power == power && tree.grant(at).period.contains(day)) return true;
    }
  }
  const auto added = content_->grants.find(organisation);
  if (added == content_->grants.end()) return false;
  return std::any_of(added->second.begin(), added->second.end(), [&](const GrantRow& grant) {
    return grant.power == power && grant.period.contains(day);
  });
}

OptionalDay Workspace::prospects_reviewed_on(RowIndex organisation) const {
  const OptionalDay before = content_->state.prospects_reviewed_on(organisation);
  const auto found = content_->prospect_reviews.find(organisation);
  if (found == content_->prospect_reviews.end()) return before;
  return before && found->second < *before ? before : OptionalDay{found->second};
}

std::uint64_t Workspace::last_commit(DossierId dossier) const {
  const RowIndex index = content_->dossiers.find(dossier);
  if (index == no_row) return 0;
  const DossierRow* const own = content_->dossiers.own_row(index);
  return own != nullptr ? own->last_commit : content_->state.dossiers().last_commit(index);
}

std::uint64_t Workspace::touch(DossierId dossier, std::uint64_t sequence) {
  const RowIndex index = content_->dossiers.find(dossier);
  if (index == no_row) return 0;
  return std::exchange(content_->dossiers.edit(index).last_commit, sequence);
}

template <>
OrganisationId Workspace::next<OrganisationId>(std::uint16_t stream) const {
  return content_->organisations.next(stream);
}
template <>
PersonId Workspace::next<PersonId>(std::uint16_t stream) const {
  return content_->persons.next(stream);
}
template <>
DossierId Workspace::next<DossierId>(std::uint16_t stream) const {
  return content_->dossiers.next(stream);
}
template <>
QuotaId Workspace::next<QuotaId>(std::uint16_t stream) const {
  return content_->quotas.next(stream);
}

void Workspace::apply(const Event& event, Day day) { apply_event(*content_, event, day); }

std::pair<RowIndex, Workspace::Content::LedgerRoom> Workspace::Content::room_in_ledgers(
    const Event& event) const {
  if (const auto* const listed = std::get_if<ProspectListed>(&event)) {
    return {find(listed->organisation), {}};
  }
  if (const auto* const moved = std::get_if<ApplicantTransferred>(&event)) {
    return {find(moved->organisation), {}};
  }
  if (const auto* const decided = std::get_if<AdmissionDecided>(&event)) {
    return {cell_of(decided->dossier), {.admissions = 1}};
  }
  if (const auto* const recorded = std::get_if<DossierRecorded>(&event)) {
    return {find(recorded->recorded.organisation), {.admissions = admissions_of(*recorded)}};
  }
  // The workspace has applied the event: of a cell that the dossier left, more is reserved than
  // may be needed, and of one whose decision was annulled by moving on, its former cell's.
  if (const auto* const annulled = std::get_if<AdmissionAnnulled>(&event)) {
    return {find(credited_to(dossiers.row(find(annulled->dossier)).dossier)), {.annulled = 1}};
  }
  if (const auto* const forwarded = std::get_if<FileForwarded>(&event)) {
    if (!forwarded->annuls) return {no_row, {}};
    return {find(dossiers.row(find(forwarded->dossier)).dossier.moved_from), {.annulled = 1}};
  }
  return {no_row, {}};
}

std::pair<RowIndex, std::size_t> Workspace::Content::room_in_member_days(const Event& event) const {
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
          return {cell_of(body.dossier), changes};
        }
      },
      event);
}

void Workspace::reserve_in(State& state, const std::vector<EventRecord>& records) const {
  state.reserve(records);
  absl::flat_hash_map<RowIndex, std::size_t> member_days;
  for (const EventRecord& record : records) {
    const auto [organisation, changes] = content_->room_in_member_days(record.event);
    if (organisation != no_row) member_days[organisation] += changes;
  }
  for (const auto& [index, changes] : member_days) state.reserve_member_days(index, changes);
  if (records.size() == 1) {
    const auto [cell, room] = content_->room_in_ledgers(records.front().event);
    for (RowIndex at = cell; at != no_row; at = organisation(at).parent) {
      state.reserve_ledger(at, room.admissions, room.annulled);
    }
    return;
  }
  absl::flat_hash_map<RowIndex, Content::LedgerRoom> cells;
  for (const EventRecord& record : records) {
    const auto [cell, room] = content_->room_in_ledgers(record.event);
    if (cell != no_row) cells[cell].add(room);
  }
  absl::flat_hash_map<RowIndex, Content::LedgerRoom> totals;
  for (const auto& [cell, room] : cells) {
    for (RowIndex at = cell; at != no_row; at = organisation(at).parent) totals[at].add(room);
  }
  for (const auto& [index, room] : totals) {
    state.reserve_ledger(index, room.admissions, room.annulled);
  }
}

}  // namespace dangvien::inline v0
