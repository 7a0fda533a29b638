// SPDX-License-Identifier: Apache-2.0
// dangvien/engine/schema.hpp: plain values of schema/engine.fbs.
// Generated from schema/*.fbs by tools/regenerate. Do not edit.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "dangvien/admission/schema.hpp"
#include "dangvien/base/day.hpp"
#include "dangvien/base/enum_names.hpp"
#include "dangvien/base/identifier.hpp"
#include "dangvien/base/schema.hpp"
#include "dangvien/hierarchy/schema.hpp"
#include "dangvien/law/schema.hpp"
#include "dangvien/people/schema.hpp"
#include "dangvien/quota/schema.hpp"

namespace dangvien::inline v0 {

/// How the rules of today answer an accepted act of the journal otherwise than those of its
/// recording.
enum class JudgedAgainChange : std::uint8_t {
  refused_now,
  advised_now,
  advised_no_more,
  other_clause,
};

template <>
struct EnumNames<JudgedAgainChange> {
  static constexpr std::array<std::string_view, 4> names = {
      "refused_now", "advised_now", "advised_no_more", "other_clause"
  };
};

enum class OutcomeStatus : std::uint8_t {
  accepted,
  refused,
  error,
};

template <>
struct EnumNames<OutcomeStatus> {
  static constexpr std::array<std::string_view, 3> names = {
      "accepted", "refused", "error"
  };
};

/// Mức độ của một vấn đề khi nhập bảng. An error keeps its row out.
enum class ProblemSeverity : std::uint8_t {
  error,
  warning,
  note,
};

template <>
struct EnumNames<ProblemSeverity> {
  static constexpr std::array<std::string_view, 3> names = {
      "error", "warning", "note"
  };
};

/// What a draft of the rules would change for an open dossier.
enum class WhatIfChange : std::uint8_t {
  newly_blocked,
  newly_allowed,
  deadline_changed,
  /// Blocked under both, and possible from another day.
  first_day_changed,
};

template <>
struct EnumNames<WhatIfChange> {
  static constexpr std::array<std::string_view, 4> names = {
      "newly_blocked", "newly_allowed", "deadline_changed", "first_day_changed"
  };
};

/// One of all commands; its index is the place in the schema's union.
using Command = std::variant<
    FoundOrganisation, GrantPower, RegisterPerson, RecordMember, ListProspect,
    RecordAwarenessCertificate, GrantOpening, SubmitApplication, RecordIntroduction,
    RecordVerification, RecordOpinions, CertifyBackground, ResolveCell, AppraiseBySubCommittee,
    ResolveGrassroots, DecideAdmission, DeclineAdmission, RecordReceipt, HoldCeremony,
    RecordNewMemberCertificate, ResolveRecognition, AppraiseRecognition,
    ResolveGrassrootsRecognition, DecideRecognition, ProposeStrikingOff, DecideStrikingOff,
    RemoveProspect, SetQuota, FormSteeringBoard, HoldAwarenessClass, RecordExhausted,
    RecordDossier, AssignHelper, SendVerificationLetter, ChaseVerificationLetter,
    RecordVerificationReply, WaiveVerification, TransferApplicant, ForwardFile, QuestionDecision,
    AnswerQuestion, ReviewProspects, AdoptOverlay, ExtendDecision, NotifyDecision, AnnulAdmission,
    ResolveGrassrootsStrikingOff, RecordMemberCv, AnnounceRecognition, HandOverCard,
    RecordCircumstances>;

/// Names of the commands by index.
inline constexpr std::array<std::string_view, 51> command_names = {
    "found_organisation", "grant_power", "register_person", "record_member", "list_prospect",
    "record_awareness_certificate", "grant_opening", "submit_application", "record_introduction",
    "record_verification", "record_opinions", "certify_background", "resolve_cell",
    "appraise_by_sub_committee", "resolve_grassroots", "decide_admission", "decline_admission",
    "record_receipt", "hold_ceremony", "record_new_member_certificate", "resolve_recognition",
    "appraise_recognition", "resolve_grassroots_recognition", "decide_recognition",
    "propose_striking_off", "decide_striking_off", "remove_prospect", "set_quota",
    "form_steering_board", "hold_awareness_class", "record_exhausted", "record_dossier",
    "assign_helper", "send_verification_letter", "chase_verification_letter",
    "record_verification_reply", "waive_verification", "transfer_applicant", "forward_file",
    "question_decision", "answer_question", "review_prospects", "adopt_overlay", "extend_decision",
    "notify_decision", "annul_admission", "resolve_grassroots_striking_off", "record_member_cv",
    "announce_recognition", "hand_over_card", "record_circumstances"
};

/// Name of the command held.
[[nodiscard]] constexpr std::string_view name_of(const Command& command) noexcept {
  return command.index() < command_names.size() ? command_names[command.index()] : std::string_view{"?"};
}

/// One violated rule of a refusal, or one advisory.
struct Finding {
  std::string rule{};
  /// Instrument by number and date, and point; empty for rules of the model.
  std::string citation{};
  Provenance provenance = Provenance::confirmed;
  /// Path of the field of the command the finding is about; empty when it is about the state.
  std::string subject{};
  std::optional<RuleValue> found{};
  std::optional<RuleValue> required{};
  OptionalDay first_allowed{};
  /// Sentences of the message catalogue in the language asked for.
  std::string text{};
  std::string remedy{};
  /// The instrument by its identifier in the rulebook ("24-QD-TW-2021-07-30"), and its point.
  std::string instrument{};
  std::string point{};

  friend bool operator==(const Finding&, const Finding&) = default;
};

/// One document or act of the smallest set that unblocks a step.
struct RemedyStep {
  RemedyKind kind = RemedyKind::certificate;
  /// What to do, in the language asked for.
  std::string text{};

  friend bool operator==(const RemedyStep&, const RemedyStep&) = default;
};

/// What lapses before a step that is possible only later.
struct LapseLine {
  DeadlineKind kind = DeadlineKind::certificate_lapses;
  /// Last day on which it still serves.
  Day day{};
  std::string rule{};
  std::string citation{};

  friend bool operator==(const LapseLine&, const LapseLine&) = default;
};

/// What may be done with a dossier on a day.
struct ActExplanation {
  std::string command{};
  bool allowed = false;
  /// First day on which only the day stood in the way; absent when something else must happen
  /// first.
  OptionalDay first_allowed{};
  std::vector<Finding> violations{};
  std::vector<Finding> advisories{};
  /// The smallest set of documents and acts after which nothing known today stands in the way:
  /// leaving out any of them, it does again. Absent: allowed as it is, or no paper helps.
  std::vector<RemedyStep> remedy{};
  /// What will have lapsed on the first day on which the act is possible.
  std::vector<LapseLine> lapses{};

  friend bool operator==(const ActExplanation&, const ActExplanation&) = default;
};

/// What fills one place of a phrase; the same in every language.
struct PhraseArgumentReport {
  std::string name{};
  ArgumentType type = ArgumentType::text;
  /// A number in decimal or, with 0x, hexadecimal digits; a day as 2025-07-01; a text or a name.
  std::string value{};
  /// The names of a list.
  std::vector<std::string> values{};

  friend bool operator==(const PhraseArgumentReport&, const PhraseArgumentReport&) = default;
};

/// What an error found or expected: a phrase of rules/phrases.toml.
struct PhraseReport {
  /// Its id in the catalogue: the same in every language, for programs.
  std::string phrase{};
  std::vector<PhraseArgumentReport> arguments{};
  /// The phrase in the language asked for.
  std::string text{};

  friend bool operator==(const PhraseReport&, const PhraseReport&) = default;
};

struct ErrorReport {
  ErrorCode code = ErrorCode::none;
  /// File that was read or written.
  std::string file{};
  /// Line of the file or the input, from 1.
  std::uint64_t line = 0;
  /// Commit of the journal, from 1.
  std::uint64_t commit = 0;
  /// Path of a field, or the argument of a call.
  std::string path{};
  /// Byte in the input, from 0; -1: not applicable.
  std::int64_t offset = -1;
  std::optional<PhraseReport> found{};
  std::optional<PhraseReport> expected{};
  /// The whole sentence in the language asked for.
  std::string text{};

  friend bool operator==(const ErrorReport&, const ErrorReport&) = default;
};

/// Quy định bổ sung đã áp dụng cho sổ này.
struct AdoptedOverlay {
  std::string name{};
  Day day{};
  std::uint64_t sequence = 0;
  /// The rules of this version of the library take it; otherwise `fault` says what is wrong with
  /// it.
  bool in_force = false;
  std::optional<ErrorReport> fault{};

  friend bool operator==(const AdoptedOverlay&, const AdoptedOverlay&) = default;
};

/// Lớp bồi dưỡng đã mở.
struct AwarenessClass {
  OrganisationId organisation{};
  ClassKind kind = ClassKind::awareness;
  std::vector<ClassSession> sessions{};
  /// Every session fell on a weekly rest day that nobody worked (lớp học cuối tuần, không nghỉ sản
  /// xuất).
  bool only_rest_days = false;
  std::string place{};
  std::uint32_t attended = 0;
  std::uint32_t certified = 0;

  friend bool operator==(const AwarenessClass&, const AwarenessClass&) = default;
};

/// Một giá trị của một quy tắc, có hiệu lực từ một ngày.
struct DatedRule {
  std::string rule{};
  std::string title{};
  /// law, workflow or model.
  std::string origin{};
  /// blocking, advisory or informative.
  std::string enforcement{};
  Unit unit = Unit::none;
  /// Absent: the rule has no dated values.
  OptionalDay from{};
  /// First day of the next value; absent: still in force.
  OptionalDay until{};
  Provenance provenance = Provenance::confirmed;
  std::optional<RuleValue> value{};
  /// The value as a person reads it in the language asked for; absent when it is not known.
  std::string text{};
  std::string citation{};

  friend bool operator==(const DatedRule&, const DatedRule&) = default;
};

/// Hồ sơ kết nạp with its history.
struct HistoryLine {
  std::string event{};
  Day day{};
  std::uint64_t sequence = 0;
  std::optional<Document> document{};
  std::vector<Finding> advisories{};
  /// Of an act that was recorded from older data (a list, a paper): where it is known from.
  std::string source{};

  friend bool operator==(const HistoryLine&, const HistoryLine&) = default;
};

struct DossierView {
  Dossier dossier{};
  std::string person_name{};
  std::string organisation_name{};
  std::vector<HistoryLine> history{};

  friend bool operator==(const DossierView&, const DossierView&) = default;
};

/// One day that waits for a dossier, as of a day.
struct DueLine {
  /// Absent: the day waits for the organisation itself.
  DossierId dossier{};
  /// The cell, or whose list is reviewed.
  OrganisationId organisation{};
  DossierState state = DossierState::none;
  DeadlineKind kind = DeadlineKind::certificate_lapses;
  Day day{};
  /// Last day with the extension that the clause allows in special cases.
  OptionalDay extended{};
  /// Working days from the day asked for to `day`; negative once it is past.
  std::int32_t working_days_left = 0;
  bool overdue = false;
  /// Of a certificate: first day on which the next act could be done; absent when something else
  /// must happen first. After `day`, the certificate lapses before it has served.
  OptionalDay next_allowed{};
  std::string rule{};
  /// Instrument by number and date, and point.
  std::string citation{};
  Provenance provenance = Provenance::confirmed;
  /// The day rests on years for which no public holidays were announced.
  bool assumed = false;

  friend bool operator==(const DueLine&, const DueLine&) = default;
};

/// Việc đến hạn: overdue first, then by day.
struct DueTable {
  OrganisationId organisation{};
  Day as_of{};
  /// Last day of the working days asked for.
  Day until{};
  /// `until` rests on years for which no public holidays were announced.
  bool assumed = false;
  std::vector<DueLine> lines{};

  friend bool operator==(const DueTable&, const DueTable&) = default;
};

/// Hết nguồn: whether an organisation is recorded as having no candidates left on a day.
struct Exhaustion {
  OrganisationId organisation{};
  Day day{};
  bool exhausted = false;
  /// The period and reason recorded, when it is.
  OptionalDay from{};
  OptionalDay until{};
  std::string reason{};

  friend bool operator==(const Exhaustion&, const Exhaustion&) = default;
};

struct Explanation {
  DossierId dossier{};
  Day day{};
  DossierState state = DossierState::none;
  std::vector<ActExplanation> acts{};

  friend bool operator==(const Explanation&, const Explanation&) = default;
};

/// Một số liệu đã công bố, bên cạnh số tính từ sổ.
struct FigureComparison {
  std::string label{};
  std::string published{};
  std::string computed{};
  bool equal = false;
  std::string source{};

  friend bool operator==(const FigureComparison&, const FigureComparison&) = default;
};

/// Nhắc nhở: what the rules say of a row that is or would be written, and that does not keep it
/// out.
struct ImportAdvisory {
  std::string file{};
  std::string sheet{};
  std::uint32_t row = 0;
  std::string column{};
  std::string heading{};
  Finding finding{};
  /// The whole sentence in the language asked for, with its place.
  std::string text{};

  friend bool operator==(const ImportAdvisory&, const ImportAdvisory&) = default;
};

/// Số lần nhắc nhở theo một quy tắc.
struct ImportAdvisoryCount {
  std::string rule{};
  std::string title{};
  std::uint64_t count = 0;

  friend bool operator==(const ImportAdvisoryCount&, const ImportAdvisoryCount&) = default;
};

/// Vấn đề ở một ô, một dòng hay một tệp.
struct ImportProblem {
  ProblemSeverity severity = ProblemSeverity::error;
  std::string file{};
  std::string sheet{};
  /// From 1; 0: the sheet or the file as a whole.
  std::uint32_t row = 0;
  /// As a spreadsheet writes it: "F"; empty: the row as a whole.
  std::string column{};
  /// As it stands in the file.
  std::string heading{};
  std::string found{};
  std::string expected{};
  /// The rule that refuses the row.
  std::string rule{};
  /// The other row of a duplicate, or the row that this one refers to.
  std::string other_file{};
  std::string other_sheet{};
  std::uint32_t other_row = 0;
  /// The whole sentence in the language asked for.
  std::string text{};

  friend bool operator==(const ImportProblem&, const ImportProblem&) = default;
};

/// Một trang tính đã đọc và số dòng của nó.
struct ImportedSheet {
  /// As the caller named it.
  std::string file{};
  /// Empty for CSV.
  std::string sheet{};
  /// organisations, people, quotas, admissions; empty: no table was found.
  std::string table{};
  std::uint32_t heading_row = 0;
  std::uint64_t rows = 0;
  /// Rows that say something new.
  std::uint64_t fresh = 0;
  /// Rows that the registry holds already.
  std::uint64_t known = 0;
  std::uint64_t faulty = 0;

  friend bool operator==(const ImportedSheet&, const ImportedSheet&) = default;
};

/// Kết quả nhập bảng.
struct ImportReport {
  /// accepted: written, or would be. refused: faulty rows, and nothing was written. error: see
  /// `error`.
  OutcomeStatus status = OutcomeStatus::accepted;
  bool preview = false;
  std::uint64_t rows_written = 0;
  std::uint64_t commits = 0;
  std::uint64_t events = 0;
  /// How many problems there are, listed or not.
  std::uint64_t error_count = 0;
  std::uint64_t warning_count = 0;
  std::uint64_t note_count = 0;
  /// How many advisories there are, listed or not.
  std::uint64_t advisory_count = 0;
  std::vector<ImportedSheet> sheets{};
  /// In the order of file, sheet, row and column.
  std::vector<ImportProblem> problems{};
  /// By rule, in the order of the rulebook.
  std::vector<ImportAdvisoryCount> advisory_counts{};
  /// In the order of file, sheet and row.
  std::vector<ImportAdvisory> advisories{};
  std::optional<ErrorReport> error{};

  friend bool operator==(const ImportReport&, const ImportReport&) = default;
};

/// Một việc đã ghi mà quy định hiện nay trả lời khác. One finding of an act that is judged again.
struct JudgedAgain {
  /// Commit that holds the act.
  std::uint64_t sequence = 0;
  Day day{};
  DossierId dossier{};
  std::string event{};
  JudgedAgainChange change = JudgedAgainChange::refused_now;
  /// What is found today; of advised_no_more, what was found when the act was recorded.
  Finding finding{};

  friend bool operator==(const JudgedAgain&, const JudgedAgain&) = default;
};

/// Outcome of one submission.
struct OutcomeView {
  OutcomeStatus status = OutcomeStatus::accepted;
  /// Commit that holds it; 0 when nothing was written.
  std::uint64_t sequence = 0;
  /// Index of the refused command or the faulty one within the batch.
  std::uint32_t index = 0;
  /// True when the caller's key had been accepted before and this is that first outcome.
  bool repeated = false;
  std::vector<std::string> created{};
  std::vector<std::string> events{};
  std::vector<Finding> advisories{};
  std::vector<Finding> violations{};
  std::optional<ErrorReport> error{};

  friend bool operator==(const OutcomeView&, const OutcomeView&) = default;
};

/// Một dòng của bảng tiến độ.
struct Progress {
  QuotaId quota{};
  OrganisationId holder{};
  QuotaBasis basis = QuotaBasis::unspecified;
  PriorityGroup group = PriorityGroup::everyone;
  QuotaShape shape = QuotaShape::number;
  Day first_day{};
  Day last_day{};
  Day as_of{};
  /// Chỉ tiêu; the lower bound of a range.
  std::uint32_t number = 0;
  std::uint32_t upper = 0;
  /// Thực hiện: admissions decided in the period, up to and including `as_of`.
  std::int32_t fulfilled = 0;
  /// Hồ sơ đang xét, now.
  std::uint32_t reserved = 0;
  FigureOrigin origin = FigureOrigin::printed;
  /// Đoàn thể that holds the quota beside the holder; `none`: the holder itself.
  MassOrganisation mass_organisation = MassOrganisation::none;
  /// Of those fulfilled, admissions annulled after the period had closed, up to and including
  /// `as_of`: shown beside the figure, which stays as it was reported.
  std::uint32_t annulled = 0;

  friend bool operator==(const Progress&, const Progress&) = default;
};
static_assert(std::is_trivially_copyable_v<Progress>);

/// Một lần xét đã lưu dựa trên một quy tắc.
struct RuleUse {
  std::string event{};
  std::uint64_t sequence = 0;
  DossierId dossier{};
  Day day{};
  /// First day of the row of the rule that held on that day; absent: the rule has no dated values.
  OptionalDay from{};
  /// The rule was named beside the acceptance; otherwise the step asks for it and it was silent.
  bool advised = false;
  Provenance provenance = Provenance::confirmed;

  friend bool operator==(const RuleUse&, const RuleUse&) = default;
};

/// Ban chỉ đạo.
struct SteeringBoard {
  OrganisationId organisation{};
  std::string name{};
  PersonId chair{};
  Day first_day{};
  OptionalDay last_day{};

  friend bool operator==(const SteeringBoard&, const SteeringBoard&) = default;
};

/// Số đếm của một tổ chức và toàn bộ tổ chức bên dưới.
struct SubtreeCount {
  OrganisationId organisation{};
  std::uint32_t organisations = 0;
  std::uint32_t cells = 0;
  std::uint32_t official_members = 0;
  std::uint32_t probationary_members = 0;
  std::uint32_t open_dossiers = 0;

  friend bool operator==(const SubtreeCount&, const SubtreeCount&) = default;
};
static_assert(std::is_trivially_copyable_v<SubtreeCount>);

/// Một tổ chức của cây, với số đếm của cả nhánh bên dưới.
struct TreeLine {
  OrganisationId organisation{};
  OrganisationId parent{};
  OrganisationKind kind = OrganisationKind::unspecified;
  Rank rank = Rank::unspecified;
  Sector sector = Sector::unspecified;
  Day founded_on{};
  std::string name{};
  std::string code{};
  std::string external_code{};
  std::uint32_t organisations = 0;
  std::uint32_t cells = 0;
  std::uint32_t official_members = 0;
  std::uint32_t probationary_members = 0;
  std::uint32_t open_dossiers = 0;

  friend bool operator==(const TreeLine&, const TreeLine&) = default;
};

struct VerifyReport {
  std::uint64_t commits = 0;
  std::uint64_t events = 0;
  std::string head{};
  bool sound = false;
  std::optional<ErrorReport> error{};

  friend bool operator==(const VerifyReport&, const VerifyReport&) = default;
};

/// Một hồ sơ đang mở sẽ khác đi nếu áp dụng dự thảo.
struct WhatIfLine {
  DossierId dossier{};
  /// The cell.
  OrganisationId organisation{};
  DossierState state = DossierState::none;
  WhatIfChange change = WhatIfChange::newly_blocked;
  /// The command that is blocked or allowed, or the deadline that moves, by name.
  std::string what{};
  /// First day on which it is allowed, or the deadline, by the rules in force; absent: none.
  OptionalDay before{};
  /// The same by the draft.
  OptionalDay after{};
  /// The rule that blocks (newly_blocked, first_day_changed: of the draft; newly_allowed: of the
  /// rules in force) or moves the deadline.
  std::string rule{};
  std::string citation{};

  friend bool operator==(const WhatIfLine&, const WhatIfLine&) = default;
};

/// Dự thảo sẽ thay đổi những gì.
struct WhatIfTable {
  OrganisationId organisation{};
  Day day{};
  /// Open dossiers that were looked at.
  std::uint32_t dossiers = 0;
  std::vector<WhatIfLine> lines{};

  friend bool operator==(const WhatIfTable&, const WhatIfTable&) = default;
};

}  // namespace dangvien::inline v0
