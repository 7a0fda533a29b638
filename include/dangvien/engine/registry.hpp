// SPDX-License-Identifier: Apache-2.0
// dangvien/engine/registry.hpp: the registry, the facade a host talks to.
//   open a journal -> submit commands -> look through a view.
// Invariants: a submission is one commit or nothing; memory always equals the fold of the journal;
//   the same journal gives the same state on every machine.
// Threads: one writer at a time (submit serialises itself); any number of views and previews
//   concurrently, a preview also in a thread that has a view open. A view locks shared once. Its
//   queries take no lock but those that read the journal (dossier_history, explain of a past day,
//   advisories, rule_uses), which take turns at its file. The exclusive lock covers a merge, never
//   a write to disk. A view that stays open keeps writers out; other views then wait up to a second
//   for the writer, once, and pass it from then on.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "dangvien/admission/explain.hpp"
#include "dangvien/admission/remedy.hpp"
#include "dangvien/base/error.hpp"
#include "dangvien/engine/census.hpp"
#include "dangvien/engine/due.hpp"
#include "dangvien/engine/outcome.hpp"
#include "dangvien/engine/schema.hpp"
#include "dangvien/engine/what_if.hpp"
#include "dangvien/journal/port.hpp"
#include "dangvien/law/rulebook.hpp"
#include "dangvien/people/priority_groups.hpp"

namespace dangvien::inline v0 {

/// Microseconds since 1970-01-01 UTC, from 2000 to the end of 2199: with any other answer the
/// submission or preview ends in the error misuse ("clock"). Called by one thread at a time, once
/// for each submission and preview; must not call the registry.
using Clock = std::int64_t (*)(void* context) noexcept;

/// How a registry is opened.
struct RegistryOptions {
  /// Rules to judge by; must outlive the registry and its views. Null: the standard rulebook.
  const Rulebook* rulebook = nullptr;
  /// Null: the system's clock.
  Clock clock = nullptr;
  void* clock_context = nullptr;
  /// Stream in which new identities are allocated; 0: that of the journal (a new journal is begun
  /// in stream 0). Opening a journal that is in another stream than this is misuse.
  std::uint16_t stream = 0;
  /// Opens a file without writing to it or beside it (SqliteMode::read): submissions are answered
  /// by the error misuse, previews and every query work.
  bool read_only = false;
};

/// How one submission is made.
struct SubmitOptions {
  /// Khóa của bên gọi: binds an accepted submission; the same key with the same content gives the
  /// first outcome again, with other content the error key_reused. Empty: none. Like every text it
  /// is taken in normalisation form C, as UTF-8 without control characters. At most 200 bytes.
  std::string_view key{};
  /// Who acts, as the host names him; recorded, at most 200 bytes.
  std::string_view actor{};
};

/// An organisation as a view shows it.
struct OrganisationView {
  OrganisationId id;
  OrganisationId parent;
  OrganisationKind kind = OrganisationKind::unspecified;
  Rank rank = Rank::unspecified;
  Sector sector = Sector::unspecified;
  Day founded_on;
  std::string_view name;           ///< valid as long as the view
  std::string_view code;           ///< normalised digits, or empty
  std::string_view external_code;  ///< what the system it comes from calls it, or empty
};

/// What the registry keeps of a person beside the name: what rules and counts look at.
struct PersonView {
  PersonId id;
  OrganisationId organisation;  ///< where the person is a member; none: nowhere
  PartialDate birth;
  OptionalDay joined_on;  ///< ngày vào Đảng; of a day known in part the latest reading
  OptionalDay since;      ///< first day of the standing that followed probation, read likewise
  PriorityGroups groups;  ///< as registered, with those that follow from what was told then
  MemberStanding standing = MemberStanding::none;
  MemberStanding standing_then = MemberStanding::none;  ///< on the day that was asked for
  Sex sex = Sex::unknown;
  EducationLevel education = EducationLevel::unknown;
  Known vietnamese_citizen = Known::unknown;
};

/// Where admissions are known from: how many went through the workflow of this registry, and how
/// many were recorded from lists and papers, by what the record gives as its source.
struct AdmissionSources {
  std::uint32_t by_workflow = 0;
  std::uint32_t recorded = 0;
  /// The source of each record, without the row of its table, and how many; the most frequent
  /// first.
  std::vector<std::pair<std::string, std::uint32_t>> sources;
};

/// An overlay of the rules that the registry has adopted (command adopt_overlay).
struct OverlayAdoption {
  std::string name;
  Day day;                     ///< of the paper that adopts it
  std::uint64_t sequence = 0;  ///< commit that holds it
  /// Why the rules of this version of the library do not take it; code none: it is in force.
  Error fault{};
};

/// What helps where a command is not possible yet.
struct ActHelp {
  /// The smallest set of papers and acts that unblocks it; empty: none does, or none is needed.
  Remedies remedy{};
  /// Papers that will have lapsed on the first day on which it is possible.
  Deadlines lapses{};
};

/// What may be done with a dossier on a day.
struct DossierExplanation {
  DossierId dossier;
  Day day;
  DossierState state = DossierState::none;
  /// Every command of the workflow, in its order; those the state does not allow are refused by
  /// workflow.not_allowed_in_state.
  std::vector<CommandExplanation> commands;
  /// One for each command.
  std::vector<ActHelp> help{};
};

/// Where counts of many organisations go, one column for each figure; null: not wanted.
struct CountColumns {
  std::uint32_t* organisations = nullptr;
  std::uint32_t* cells = nullptr;
  std::uint32_t* official_members = nullptr;
  std::uint32_t* probationary_members = nullptr;
  std::uint32_t* open_dossiers = nullptr;
};

/// One thing that the rules of today find otherwise in an act of the journal.
struct ActJudgedAgain {
  std::uint64_t sequence = 0;  ///< commit that holds the act
  Day day;
  DossierId dossier;
  std::string event;  ///< its name ("cell_resolved")
  JudgedAgainChange change = JudgedAgainChange::refused_now;
  /// As found today; of advised_no_more, with what was kept.
  CommandFinding finding{};
};

/// What an audit of the whole registry found.
struct Verification {
  std::uint64_t commits = 0;
  std::uint64_t events = 0;
  /// The last commit that is sound.
  Head head{};
  /// The first thing that is wrong; code none: nothing is.
  Error error{};

  [[nodiscard]] bool sound() const noexcept { return error.code == ErrorCode::none; }
};

class Registry;

/// Góc nhìn. A consistent picture of the registry; while it lives, no submission is merged, so keep
/// it short. A thread that opened a view and submits before the view is gone gets the error misuse.
/// It keeps what it shows: a view may outlive its registry, whose journal is then closed with the
/// last view; the rulebook and the clock's context given at opening must live as long.
/// Movable, not copyable. All queries are const and may run concurrently; those that read the
/// journal take turns.
class View {
 public:
  View(View&&) noexcept;
  View& operator=(View&&) noexcept;
  View(const View&) = delete;
  View& operator=(const View&) = delete;
  ~View();

  /// The commit this view shows, from 1; 0 for an empty registry.
  [[nodiscard]] std::uint64_t sequence() const noexcept;

  /// Counts of the organisation and everything below it, now. unknown_id when it does not exist.
  /// O(1).
  [[nodiscard]] Result<SubtreeCount> count(OrganisationId organisation) const;
  /// The same without an error to make: false, and `count` untouched, when it does not exist. O(1).
  [[nodiscard]] bool find_count(OrganisationId organisation, SubtreeCount& count) const noexcept;
  /// The same for many organisations, given as packed identities, into the columns of the caller
  /// that are not null, each as long as `organisations`. unknown_id names the first that does not
  /// exist ("organisations[7]"); the columns are then filled up to that place. O(1) each.
  [[nodiscard]] Result<void> counts(std::span<const std::uint64_t> organisations,
                                    const CountColumns& columns) const;
  /// Official and probationary members of the organisation and everything below it as of a day,
  /// past or coming: who joined, became official or was struck off later is counted as he stood
  /// then. A member known from older data (record_member) counts from the day of the record on:
  /// where he was before is not known. On the latest day of all this equals count().
  /// O(organisations below + days with changes after `as_of` of each).
  [[nodiscard]] Result<MembersAsOf> members_as_of(OrganisationId organisation, Day as_of) const;
  /// Progress of one quota: admissions decided in its period, up to and including `as_of`. O(1)
  /// when `as_of` is not before the latest decision below the holder, otherwise O(log n + days
  /// back).
  [[nodiscard]] Result<Progress> progress(QuotaId quota, Day as_of) const;
  /// Progress of every quota of the organisation, in the order they were set; with `subtree`, of
  /// every organisation below it too, in the order of founding.
  [[nodiscard]] Result<std::vector<Progress>> progress_table(OrganisationId organisation, Day as_of,
                                                             bool subtree) const;
  /// The same into the caller's memory, without allocating. Returns how many rows the table has;
  /// those that `rows` has no place for are left out.
  [[nodiscard]] Result<std::size_t> progress_table_into(OrganisationId organisation, Day as_of,
                                                        bool subtree,
                                                        std::span<Progress> rows) const;
  /// Admissions decided below the organisation between two days, both inclusive, that carry the
  /// group.
  [[nodiscard]] Result<std::uint32_t> admitted(OrganisationId organisation, Day first, Day last,
                                               PriorityGroup group) const;

  /// First and last decision day below the organisation, up to and including `as_of`.
  [[nodiscard]] Result<AdmissionDays> admission_days(OrganisationId organisation, Day as_of) const;

  [[nodiscard]] Result<OrganisationView> organisation(OrganisationId organisation) const;
  /// Who has the external code, in normalisation form C; none when nobody has. O(1).
  [[nodiscard]] OrganisationId organisation_by_external_code(std::string_view code) const;
  [[nodiscard]] PersonId person_by_external_code(std::string_view code) const;
  /// The person's external code; empty when there is none.
  [[nodiscard]] Result<std::string> person_external_code(PersonId person) const;
  /// Direct subordinates in the order of founding.
  [[nodiscard]] Result<std::vector<OrganisationId>> children(OrganisationId organisation) const;
  /// Every organisation, in the order of founding.
  [[nodiscard]] std::vector<OrganisationId> organisations() const;
  /// Every dossier, in the order of listing; with an organisation, only those of cells below it.
  [[nodiscard]] Result<std::vector<DossierId>> dossiers(OrganisationId organisation) const;
  [[nodiscard]] Result<Dossier> dossier(DossierId dossier) const;
  /// The dossier with names and its history, read back from the journal. Errors of the journal pass
  /// through.
  [[nodiscard]] Result<DossierView> dossier_history(DossierId dossier) const;
  /// Dossiers by state as they stood on the day: of the organisation with everything below it, then
  /// of each direct subordinate in the order of founding. O(dossiers).
  [[nodiscard]] Result<std::vector<DossierCensus>> dossier_states(OrganisationId organisation,
                                                                  Day as_of) const;
  /// Advisories that came with accepted acts of dossiers below the organisation from `first` to
  /// `last`, both inclusive, by rule and clause, the most frequent first. Reads the commits in
  /// which they stand, and no others where these are few; errors of the journal pass through.
  /// O(acts with advisories + commits read).
  [[nodiscard]] Result<std::vector<AdvisoryCount>> advisories(OrganisationId organisation,
                                                              Day first, Day last) const;
  [[nodiscard]] Result<std::string> person_name(PersonId person) const;
  /// The person with the standing now and on the day. O(1).
  [[nodiscard]] Result<PersonView> person(PersonId person, Day day) const;
  /// Where the admissions below the organisation that were decided between the two days, both
  /// inclusive, are known from. Reads the commits that recorded some of them, and no others where
  /// these are few; errors of the journal pass through. O(dossiers + commits read).
  [[nodiscard]] Result<AdmissionSources> admission_sources(OrganisationId organisation, Day first,
                                                           Day last) const;
  /// What the draft would change for the dossiers below the organisation that are open on the day:
  /// acts newly blocked or newly allowed, by what is known without a command, and deadlines that
  /// move. `draft` is a rulebook on top of rulebook(); one that changes nothing changes nobody.
  /// O(open dossiers).
  [[nodiscard]] Result<DraftEffects> what_if(const Rulebook& draft, OrganisationId organisation,
                                             Day day) const;
  /// The accepted acts in the journal that were judged by the rule, on which their verdicts rest:
  /// those whose step asks for it, and those beside whose acceptance it was named. Reads the whole
  /// journal, whose errors pass through.
  [[nodiscard]] Result<std::vector<RuleUse>> rule_uses(RuleId rule) const;
  /// The accepted acts of admission in the journal, judged again by rulebook() on the facts of
  /// their moment: what it would refuse now, or find otherwise, in the order of the journal.
  /// Nothing is changed: what was recorded stands. What no event keeps (docs/cli.md) is taken as it
  /// was judged then, and so are acts that are no step of the workflow. Reads the whole journal,
  /// whose errors pass through.
  [[nodiscard]] Result<std::vector<ActJudgedAgain>> judged_again() const;
  /// The overlays of the rules that were adopted, in the order of their adoption.
  [[nodiscard]] std::vector<OverlayAdoption> overlays() const;
  /// The rules in force: those the registry was opened with and the overlays it has adopted.
  [[nodiscard]] const Rulebook& rulebook() const noexcept;

  /// Classes organised by the organisation and everything below it that had a session between the
  /// two days, both inclusive, in the order of recording.
  [[nodiscard]] Result<std::vector<AwarenessClass>> awareness_classes(OrganisationId organisation,
                                                                      Day first, Day last) const;
  /// Ban chỉ đạo of the organisation and everything below it that hold on the day.
  [[nodiscard]] Result<std::vector<SteeringBoard>> steering_boards(OrganisationId organisation,
                                                                   Day day) const;
  /// Hết nguồn: whether the organisation itself is recorded as having no candidates left on the
  /// day.
  [[nodiscard]] Result<Exhaustion> exhaustion(OrganisationId organisation, Day day) const;

  /// The facts the rules would look at for an act of `acting` on the day (acting and named may be
  /// none), as they stood on that day: who became a member later was none yet. A submission also
  /// counts a membership that came after the day of the act.
  [[nodiscard]] Result<AdmissionFacts> facts(DossierId dossier, OrganisationId acting,
                                             PersonId named, Day day) const;
  /// What may be done with the dossier on the day, what may not, and every reason. On a day before
  /// its latest act the dossier is taken as its acts up to that day had made it, read back from the
  /// journal, whose errors pass through; a submission is always judged on the dossier as it is.
  [[nodiscard]] Result<DossierExplanation> explain(DossierId dossier, Day day) const;
  /// What was due on the day below the organisation, what falls due up to the `window`-th working
  /// day after it, and which certificates lapse meanwhile, each by its clause; the monthly review
  /// of the list is left out. Dossiers (admission/as_of.hpp), persons and cells stand
  /// as on that day. O(dossiers).
  [[nodiscard]] Result<DueList> due(OrganisationId organisation, Day as_of,
                                    WorkingDays window) const;

 private:
  friend class Registry;
  struct Implementation;
  explicit View(std::unique_ptr<Implementation> implementation) noexcept;
  std::unique_ptr<Implementation> implementation_;
};

/// Sổ đăng ký. Owns, together with its views, its journal and the state folded from it.
class Registry {
 public:
  /// Opens a journal and replays it. Errors: what the journal reports (storage, corrupt, too_new),
  /// memory; misuse (no journal, or one of another stream).
  [[nodiscard]] static Result<std::unique_ptr<Registry>> open(std::unique_ptr<Journal> journal,
                                                              RegistryOptions options);
  /// Opens the SQLite journal in the file; with `create`, makes it, and reports storage when a file
  /// of that name exists. To create for reading only is misuse. Other errors: those of
  /// open_sqlite_journal() and of open().
  [[nodiscard]] static Result<std::unique_ptr<Registry>> open_file(const std::string& path,
                                                                   bool create,
                                                                   RegistryOptions options);
  Registry(const Registry&) = delete;
  Registry& operator=(const Registry&) = delete;
  ~Registry();

  /// Judges the commands in order, each seeing the ones before it, and writes them as one commit,
  /// or nothing. What others have committed meanwhile is read first wherever it could change the
  /// answer. Errors: malformed (a text that is not UTF-8, too long, with control characters, or
  /// blank where it must say something), unknown_id, key_reused, conflict, in_doubt, storage,
  /// corrupt, poisoned, memory, misuse. Never throws.
  [[nodiscard]] Outcome submit(std::span<const Command> commands,
                               const SubmitOptions& options) noexcept;
  /// The same without writing: what submit would answer now, by the commits that this registry has
  /// read.
  [[nodiscard]] Outcome preview(std::span<const Command> commands,
                                const SubmitOptions& options) noexcept;

  [[nodiscard]] View view() const;
  /// The latest commit that has been read, from 1; 0 for an empty registry. Waits for nothing.
  [[nodiscard]] std::uint64_t sequence() const noexcept;
  /// Reads what other processes have committed since. Returns the number of new commits. Error
  /// corrupt: the journal does not continue what was read before (a file put back from a copy).
  [[nodiscard]] Result<std::uint64_t> catch_up() noexcept;
  /// Reads the whole journal again, twice: chain and checksums, then that replay gives the state in
  /// memory. What is found wrong stands in the report; a state that differs also poisons this
  /// registry. Submissions wait meanwhile; views do not. Needs the memory of a second state.
  [[nodiscard]] Result<Verification> verify() noexcept;

  /// The rules it judges by: those it was opened with, and over them the overlays that it has
  /// adopted. Valid as long as the registry, also after a later adoption.
  [[nodiscard]] const Rulebook& rulebook() const noexcept;

 private:
  friend class View;
  struct Implementation;
  explicit Registry(std::shared_ptr<Implementation> implementation) noexcept;
  std::shared_ptr<Implementation> implementation_;
};

}  // namespace dangvien::inline v0
