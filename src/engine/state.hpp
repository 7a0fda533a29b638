// SPDX-License-Identifier: Apache-2.0
// src/engine/state.hpp: the registry in memory: the fold of its journal.
// Invariants: reserve() has made room for every event before it is applied, so applying cannot
// fail;
//   equal journals give equal states.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "dangvien/admission/dossier_table.hpp"
#include "dangvien/hierarchy/steering_boards.hpp"
#include "dangvien/hierarchy/tree.hpp"
#include "dangvien/journal/envelope.hpp"
#include "dangvien/journal/schema.hpp"
#include "dangvien/people/classes.hpp"
#include "dangvien/people/exhaustion.hpp"
#include "dangvien/people/member_days.hpp"
#include "dangvien/people/table.hpp"
#include "dangvien/quota/account.hpp"
#include "engine/advised_acts.hpp"
#include "engine/external_codes.hpp"
#include "engine/overlay_shelf.hpp"
#include "engine/recorded_dossiers.hpp"

namespace dangvien::inline v0 {

/// Whether the event came with an advisory.
[[nodiscard]] inline bool is_advised(const EventRecord& record) noexcept {
  return record.judgement && !record.judgement->advisories.empty();
}

/// Where a caller's key was accepted, and with what content.
struct KeyUse {
  std::uint64_t sequence = 0;
  Hash content{};
  friend bool operator==(const KeyUse&, const KeyUse&) = default;
};

struct Room;  // what a commit needs room for (state.cpp)

class State {
 public:
  explicit State(std::uint16_t stream);
  State(State&&) noexcept;
  State& operator=(State&&) noexcept;
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State();

  /// Makes room so that apply() cannot fail for these events, ledgers apart. Throws std::bad_alloc
  /// and changes nothing that can be seen.
  void reserve(std::span<const EventRecord> records);
  /// Room in the ledgers of an organisation and its ancestors for `admissions` more decisions.
  void reserve_admissions(RowIndex organisation, std::size_t admissions);
  /// The same for one organisation only; `index` may lie past the end by organisations that the
  /// events of the coming commit found, in their order.
  void reserve_ledger(RowIndex index, std::size_t admissions, std::size_t annulled = 0);
  /// Room for dated changes of members of one organisation; `index` as in reserve_ledger().
  void reserve_member_days(RowIndex index, std::size_t changes) {
    member_days_.reserve(index, changes);
  }
  void forget_prepared() noexcept {
    quotas_.forget_prepared();
    member_days_.forget_prepared();
  }
  /// Room for so many changes of dossiers.
  void reserve_edits(std::size_t edits) { dossiers_.reserve_edits(edits); }
  void reserve_key(std::string_view key);
  /// Room for `acts` more in the coming commit. Throws std::bad_alloc.
  void reserve_advised(std::size_t acts);

  /// Applies one event of the commit. Total: an event that was journalled always applies.
  void apply(const Event& event, Day effect_day, std::uint64_t sequence) noexcept;
  /// The same for replay: makes room as it goes; throws std::bad_alloc.
  void apply_growing(const Event& event, Day effect_day, std::uint64_t sequence);
  /// Notes that the applied event of a dossier came with advisories. Cannot fail after
  /// reserve_advised(); nothing to note of other events.
  void note_advised(const Event& event, Day effect_day) noexcept;
  /// Binds the caller's key. Cannot fail after reserve_key().
  void remember_key(std::string key, const KeyUse& use) noexcept;

  // The target of apply_event (engine/apply_event.hpp).
  [[nodiscard]] RowIndex find(OrganisationId id) const noexcept { return tree_.find(id); }
  [[nodiscard]] RowIndex find(PersonId id) const noexcept { return people_.find(id); }
  [[nodiscard]] RowIndex find(DossierId id) const noexcept { return dossiers_.find(id); }
  [[nodiscard]] RowIndex find(QuotaId id) const noexcept { return quotas_.find(id); }
  void add_organisation(const OrganisationRow& row, std::string_view name,
                        std::string_view code) noexcept;
  void add_grant(RowIndex organisation, Power power, DayRange period) noexcept {
    tree_.grant(organisation, power, period);
  }
  void add_person(PersonId id, const PersonRow& row, std::string_view name) noexcept {
    people_.add(id, row, name);
  }
  void add_external_code(OrganisationId id, std::string_view code) noexcept {
    organisation_codes_.add(id, code);
  }
  void add_external_code(PersonId id, std::string_view code) noexcept {
    person_codes_.add(id, code);
  }
  void add_steering_board(const SteeringBoardRow& row, std::string_view name) noexcept {
    steering_boards_.add(row, name);
  }
  void add_class(const ClassRow& row, std::span<const ClassSession> sessions,
                 std::string_view place) noexcept {
    classes_.add(row, sessions, place);
  }
  void add_exhaustion(ExhaustionRow row, std::string_view reason) noexcept;
  /// The latest review counts, in whatever order reviews are recorded. Room: reserve().
  void review_prospects(RowIndex organisation, Day day) noexcept;
  void add_overlay(std::string_view name, std::string_view rules, Day day) noexcept {
    overlays_.add(name, rules, day, applying_);
  }
  void add_dossier(const DossierRow& row) noexcept { dossiers_.add(row); }
  void add_quota(const QuotaRow& row) noexcept { quotas_.add(row); }
  [[nodiscard]] PersonRow& edit_person(RowIndex index) noexcept { return people_.row(index); }
  template <typename Change>
  void edit_dossier(RowIndex index, Change&& change) noexcept {
    dossiers_.edit(index, change);
  }
  [[nodiscard]] const OrganisationRow& organisation(RowIndex index) const noexcept {
    return tree_.row(index);
  }
  void change_members(RowIndex organisation, CounterChange change) noexcept {
    tree_.change(organisation, change);
  }
  /// On which day that was.
  void date_members(RowIndex organisation, Day day, CounterChange change) noexcept {
    member_days_.change(organisation, day, change);
  }
  /// Notes on the dossier that the commit being applied touched it.
  void touch(DossierRow& row) const noexcept { row.last_commit = applying_; }
  void change_open(DossierRow& row, bool open, Day day) noexcept;
  /// The mass organisation that introduced became known while the dossier is in progress.
  void change_introduced(DossierRow& row) noexcept;
  void fulfil(const DossierRow& row) noexcept;
  void reverse(RowIndex cell, const Reversal& reversal) noexcept {
    quotas_.reverse(tree_, cell, reversal);
  }
  void set_circumstances(RowIndex person, const Circumstances& circumstances) noexcept;
  void set_open_dossier(RowIndex person, DossierId dossier) noexcept;

  [[nodiscard]] const OrganisationTree& tree() const noexcept { return tree_; }
  [[nodiscard]] const MemberDays& member_days() const noexcept { return member_days_; }
  [[nodiscard]] const PersonTable& people() const noexcept { return people_; }
  [[nodiscard]] const DossierTable& dossiers() const noexcept { return dossiers_; }
  [[nodiscard]] const QuotaBook& quotas() const noexcept { return quotas_; }
  [[nodiscard]] bool code_taken(std::string_view digits) const;
  [[nodiscard]] const ExternalCodes<OrganisationId>& organisation_codes() const noexcept {
    return organisation_codes_;
  }
  [[nodiscard]] const ExternalCodes<PersonId>& person_codes() const noexcept {
    return person_codes_;
  }
  [[nodiscard]] const AdvisedActs& advised_acts() const noexcept { return advised_acts_; }
  [[nodiscard]] const RecordedDossiers& recorded_dossiers() const noexcept {
    return recorded_dossiers_;
  }
  [[nodiscard]] const SteeringBoards& steering_boards() const noexcept { return steering_boards_; }
  [[nodiscard]] const ClassTable& classes() const noexcept { return classes_; }
  [[nodiscard]] const Exhaustions& exhaustions() const noexcept { return exhaustions_; }
  /// The overlays of the rules that the registry has adopted, in the order of their adoption.
  [[nodiscard]] const OverlayShelf& overlays() const noexcept { return overlays_; }
  /// The record of exhaustion that holds for the organisation on the day; nullptr when none does.
  [[nodiscard]] const ExhaustionRow* exhaustion(RowIndex organisation, Day day) const;
  /// Day of the latest review of the organisation's list of sympathisers.
  [[nodiscard]] OptionalDay prospects_reviewed_on(RowIndex organisation) const;
  /// Every organisation that reviewed its list, with the latest day, in no order.
  [[nodiscard]] std::vector<std::pair<RowIndex, Day>> prospect_reviews() const;
  [[nodiscard]] std::string_view name(RowIndex organisation) const noexcept {
    return names_.get(tree_.row(organisation).name);
  }
  [[nodiscard]] std::string_view code(RowIndex organisation) const noexcept {
    return names_.get(tree_.row(organisation).code);
  }
  /// What was told of the person's circumstances; nullptr when nothing was.
  [[nodiscard]] const Circumstances* circumstances(RowIndex person) const;
  /// The person's dossier that has not come to its end; none when there is none.
  [[nodiscard]] DossierId open_dossier(RowIndex person) const;
  [[nodiscard]] const KeyUse* key_use(std::string_view key) const;

  /// Whether both answer every question alike: rows, totals, texts, keys, codes and open dossiers.
  friend bool operator==(const State& left, const State& right) noexcept;

 private:
  void reserve_room(const Room& room);
  /// The organisation whose members the event changes.
  template <typename EventBody>
  [[nodiscard]] RowIndex cell_of(const EventBody& event) const {
    if constexpr (requires { event.recorded; }) {
      return find(event.recorded.organisation);
    } else if constexpr (requires { event.standing; }) {
      return find(event.organisation);
    } else {
      return dossiers_.organisation(find(event.dossier));
    }
  }
  template <typename EventBody>
  void make_room_for(const EventBody& event);
  // Room for one event that needs some.
  void make_room(const OrganisationFounded& event);
  void make_room(const PowerGranted& event);
  void make_room(const PersonRegistered& event);
  void make_room(const ProspectListed& event);
  void make_room(const AdmissionDecided& event);
  void make_room(const QuotaSet& event);
  void make_room(const SteeringBoardFormed& event);
  void make_room(const AwarenessClassHeld& event);
  void make_room(const ExhaustedRecorded& event);
  void make_room(const DossierRecorded& event);
  void make_room(const ApplicantTransferred& event);
  void make_room(const ProspectsReviewed& event);
  void make_room(const OverlayAdopted& event);
  void make_room(const AdmissionAnnulled& event);
  void make_room(const FileForwarded& event);
  void make_room_to_annul(DossierId dossier);
  void make_room(const CircumstancesRecorded& event);

  std::uint64_t applying_ = 0;  // sequence of the commit whose events are being applied
  OrganisationTree tree_;
  MemberDays member_days_;
  PersonTable people_;
  DossierTable dossiers_;
  QuotaBook quotas_;
  TextPool names_;
  ExternalCodes<OrganisationId> organisation_codes_;
  ExternalCodes<PersonId> person_codes_;
  SteeringBoards steering_boards_;
  ClassTable classes_;
  Exhaustions exhaustions_;
  OverlayShelf overlays_;
  AdvisedActs advised_acts_;
  RecordedDossiers recorded_dossiers_;
  struct Maps;  // the hash tables, which are dear to compile (state.cpp)
  std::unique_ptr<Maps> maps_;
};

}  // namespace dangvien::inline v0
