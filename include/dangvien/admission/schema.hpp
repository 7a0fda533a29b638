// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/schema.hpp: plain values of schema/admission.fbs.
// Generated from schema/*.fbs by tools/regenerate. Do not edit.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "dangvien/base/day.hpp"
#include "dangvien/base/enum_names.hpp"
#include "dangvien/base/enum_set.hpp"
#include "dangvien/base/identifier.hpp"
#include "dangvien/base/inline_vector.hpp"
#include "dangvien/base/partial_date.hpp"
#include "dangvien/base/schema.hpp"
#include "dangvien/law/schema.hpp"

namespace dangvien::inline v0 {

/// What was found wrong with an admission (admission notes, row 59).
enum class AnnulmentGround : std::uint8_t {
  unspecified,
  /// Not of the standards and conditions.
  standard_unmet,
  /// Below the minimum age.
  too_young,
  /// The background was declared untruthfully.
  untruthful,
  /// Not to be re-admitted.
  not_readmissible,
  /// Decided by a body without the power.
  wrong_authority,
  /// A step done wrongly.
  wrong_procedure,
};

template <>
struct EnumNames<AnnulmentGround> {
  static constexpr std::array<std::string_view, 7> names = {
      "unspecified", "standard_unmet", "too_young", "untruthful", "not_readmissible",
      "wrong_authority", "wrong_procedure"
  };
};

/// What ties the applicant to a place (admission notes, row 82).
enum class ApplicantTie : std::uint8_t {
  unspecified,
  /// Studies at the school.
  student,
  /// Awaits graduation at the school.
  awaiting_graduation,
  /// Seconded to the place.
  secondment,
  /// Works there under a contract.
  contract,
  /// Has graduated and has no work yet.
  graduated_without_work,
};

template <>
struct EnumNames<ApplicantTie> {
  static constexpr std::array<std::string_view, 6> names = {
      "unspecified", "student", "awaiting_graduation", "secondment", "contract",
      "graduated_without_work"
  };
};

/// How the meeting voted (admission notes, row 26b).
enum class BallotForm : std::uint8_t {
  unspecified,
  secret_ballot,
  raised_card,
  other,
};

template <>
struct EnumNames<BallotForm> {
  static constexpr std::array<std::string_view, 4> names = {
      "unspecified", "secret_ballot", "raised_card", "other"
  };
};

/// For what a consent was given.
enum class ConsentKind : std::uint8_t {
  unspecified,
  over_age,
  education,
  readmission,
  population,
  special,
};

template <>
struct EnumNames<ConsentKind> {
  static constexpr std::array<std::string_view, 6> names = {
      "unspecified", "over_age", "education", "readmission", "population", "special"
  };
};

/// What a deadline of a dossier is about; each is derived from the acts and the law, never stored.
enum class DeadlineKind : std::uint8_t {
  /// Last day on which the awareness certificate surely serves.
  certificate_lapses,
  /// Last day on which introductions and opinions serve as they are.
  papers_stale,
  /// Last day in time for the admission decision.
  decision_due,
  /// The same with the extension for special cases.
  decision_extended,
  /// Last day in time for the ceremony.
  ceremony_due,
  /// First day on which the cell may vote on recognition.
  recognition_opens,
  /// Last day in time for that vote.
  recognition_due,
  /// Last day in time for the decision on recognition.
  recognition_decision_due,
  /// The same with the extension for special cases.
  recognition_decision_extended,
  /// Last day of the month in which the list is reviewed again.
  list_review_due,
  /// Last day in time for the reply to a verification letter; assumed while its receipt is not
  /// known.
  verification_reply_due,
  /// Last day in time to forward the file of an applicant who moved.
  file_forward_due,
  /// Last day in time for the decision on a file received from another place.
  moved_decision_due,
  /// Last day in time for the answer to a question about a decision.
  question_answer_due,
  /// Last day in time for the new member's curriculum vitae.
  member_cv_due,
};

template <>
struct EnumNames<DeadlineKind> {
  static constexpr std::array<std::string_view, 15> names = {
      "certificate_lapses", "papers_stale", "decision_due", "decision_extended", "ceremony_due",
      "recognition_opens", "recognition_due", "recognition_decision_due",
      "recognition_decision_extended", "list_review_due", "verification_reply_due",
      "file_forward_due", "moved_decision_due", "question_answer_due", "member_cv_due"
  };
};

/// Trạng thái hồ sơ kết nạp.
enum class DossierState : std::uint8_t {
  /// Not on any list.
  none,
  /// Cảm tình Đảng: on the cell's list.
  listed,
  /// Awareness class done.
  class_completed,
  /// Permission to begin the papers given.
  opened,
  /// Application and curriculum vitae handed in; the papers are being gathered.
  applied,
  /// Background certified.
  certified,
  /// Cell has voted to propose.
  cell_resolved,
  /// Sub-committee has appraised.
  sub_committee_appraised,
  /// Grassroots committee has voted to propose.
  grassroots_resolved,
  /// Admission decided, ceremony not yet held.
  decided,
  /// Probationary member.
  probation,
  recognition_cell_resolved,
  recognition_sub_committee_appraised,
  recognition_grassroots_resolved,
  /// Cell has proposed striking off.
  striking_off_proposed,
  /// Official member.
  recognised,
  /// Struck off during probation.
  struck_off,
  /// Competent authority said no.
  declined,
  /// Taken off the list before a decision.
  removed,
  /// The admission was found wrong and annulled.
  annulled,
};

template <>
struct EnumNames<DossierState> {
  static constexpr std::array<std::string_view, 20> names = {
      "none", "listed", "class_completed", "opened", "applied", "certified", "cell_resolved",
      "sub_committee_appraised", "grassroots_resolved", "decided", "probation",
      "recognition_cell_resolved", "recognition_sub_committee_appraised",
      "recognition_grassroots_resolved", "striking_off_proposed", "recognised", "struck_off",
      "declined", "removed", "annulled"
  };
};

/// Where a file goes.
enum class FileStep : std::uint8_t {
  unspecified,
  /// From the grassroots to the competent committee.
  sent_up,
  /// From the old place to the competent committee of the new one.
  forwarded,
  /// Received by the competent committee of the new place.
  received,
};

template <>
struct EnumNames<FileStep> {
  static constexpr std::array<std::string_view, 4> names = {
      "unspecified", "sent_up", "forwarded", "received"
  };
};

/// Who vouches: two official members, or a union's committee and one official member (Charter 4.1).
enum class IntroducerKind : std::uint8_t {
  official_member,
  youth_union,
  trade_union,
};

template <>
struct EnumNames<IntroducerKind> {
  static constexpr std::array<std::string_view, 3> names = {
      "official_member", "youth_union", "trade_union"
  };
};

/// An applicant who moves, by what was done before the move was known (admission notes, rows 90 to
/// 95).
enum class MoveCase : std::uint8_t {
  none,
  /// The cell had not resolved.
  before_resolution,
  /// The cell had resolved, the file was not sent up.
  resolved,
  /// The file was sent up, nothing was decided.
  sent_up,
  /// Decided; the same committee is competent at the new place.
  decided_same_authority,
  /// Decided in time after the transfer decision; another committee is competent.
  decided_in_time,
  /// Decided too late after the transfer decision; another committee is competent, so the issuer
  /// annuls.
  decided_late,
};

template <>
struct EnumNames<MoveCase> {
  static constexpr std::array<std::string_view, 7> names = {
      "none", "before_resolution", "resolved", "sent_up", "decided_same_authority",
      "decided_in_time", "decided_late"
  };
};

/// Outcome of the verification with regard to the political standard (admission notes, row 76).
enum class PoliticalFinding : std::uint8_t {
  unspecified,
  none_found,
  cleared,
  consented,
  open,
};

template <>
struct EnumNames<PoliticalFinding> {
  static constexpr std::array<std::string_view, 5> names = {
      "unspecified", "none_found", "cleared", "consented", "open"
  };
};

/// Who a relative is to the applicant (form 2-KNĐ, item 21; admission notes, rows 20 and 22).
enum class Relation : std::uint8_t {
  applicant,
  natural_parent,
  /// Directly raised the applicant.
  raised_by,
  parent_in_law,
  spouse,
  child,
  grandparent,
  sibling,
  /// Sibling of the spouse.
  sibling_in_law,
};

template <>
struct EnumNames<Relation> {
  static constexpr std::array<std::string_view, 9> names = {
      "applicant", "natural_parent", "raised_by", "parent_in_law", "spouse", "child", "grandparent",
      "sibling", "sibling_in_law"
  };
};

/// Papers and acts that can unblock a step of a dossier.
enum class RemedyKind : std::uint8_t {
  /// A certificate of the awareness class that still serves.
  certificate,
  /// Permission to begin the papers.
  opening,
  /// Application and curriculum vitae.
  application,
  /// Introductions by two official members, or by a union and one official member.
  introductions,
  /// Verification of the background.
  verification,
  /// The open matter of the political standard cleared, or consented to in writing.
  political_clearance,
  /// Opinions of the mass organisations.
  opinions,
  /// Opinion of the cell of the place of residence.
  residence_opinion,
  /// Certificate of the class for new members.
  new_member_certificate,
  /// General education completed.
  education,
  /// Vietnamese citizenship.
  citizenship,
  /// More official members in the cell, or the cell attached elsewhere.
  official_members,
  /// The other open dossier brought to its end.
  other_dossier_closed,
  /// Appraisal by the sub-committee.
  sub_committee_appraisal,
  /// Resolution of the grassroots committee.
  grassroots_resolution,
  /// Remarks of the cell where the applicant is for a time.
  temporary_remarks,
  /// The question about the decision of the old place answered, and the decision upheld.
  question_answered,
  /// Waiting for the day that the law names.
  waiting,
  /// One more introduction, by an official member.
  one_introduction,
  /// Verification of the relatives who are not verified yet.
  relatives_verification,
  /// Prior written consent to an applicant over the ordinary age.
  over_age_consent,
  /// Prior written consent to education relief of a person of standing.
  education_consent,
  /// Prior written consent to re-admission.
  readmission_consent,
  /// Prior written consent to an applicant who broke the population policy.
  population_consent,
  /// A verification letter sent to another place.
  verification_letter,
};

template <>
struct EnumNames<RemedyKind> {
  static constexpr std::array<std::string_view, 25> names = {
      "certificate", "opening", "application", "introductions", "verification",
      "political_clearance", "opinions", "residence_opinion", "new_member_certificate", "education",
      "citizenship", "official_members", "other_dossier_closed", "sub_committee_appraisal",
      "grassroots_resolution", "temporary_remarks", "question_answered", "waiting",
      "one_introduction", "relatives_verification", "over_age_consent", "education_consent",
      "readmission_consent", "population_consent", "verification_letter"
  };
};

/// Tự kiểm điểm before a proposal to strike off (admission notes, row 61).
enum class SelfCriticism : std::uint8_t {
  /// Not recorded.
  unspecified,
  /// The member criticised himself before the cell.
  heard,
  /// Asked for it in vain; how often is a field of its own.
  requested_in_vain,
  /// Refused it on purpose.
  refused,
};

template <>
struct EnumNames<SelfCriticism> {
  static constexpr std::array<std::string_view, 4> names = {
      "unspecified", "heard", "requested_in_vain", "refused"
  };
};

/// Grounds for striking a probationary member off.
enum class StrikingOffGround : std::uint8_t {
  unspecified,
  unfit_at_month_12,
  three_failed_ballots,
  /// Charter 8.1, without saying which of its grounds.
  charter_8_1,
  /// No activity or no dues for three months of a year, without a reason (Charter 8.1).
  inactive_three_months,
  /// No will to strive and no progress (Charter 8.1).
  no_will_no_progress,
  /// The card returned or destroyed.
  card_returned,
  /// No progress in twelve months after being reminded.
  no_progress_12_months,
  /// Two years running without fulfilling the tasks.
  failing_two_years,
  /// The political standard is not met.
  political_standard_unmet,
};

template <>
struct EnumNames<StrikingOffGround> {
  static constexpr std::array<std::string_view, 10> names = {
      "unspecified", "unfit_at_month_12", "three_failed_ballots", "charter_8_1",
      "inactive_three_months", "no_will_no_progress", "card_returned", "no_progress_12_months",
      "failing_two_years", "political_standard_unmet"
  };
};

/// How the background is verified (admission notes, row 81).
enum class VerificationWay : std::uint8_t {
  ordinary,
  /// All kin in one organisation since the paternal grandparents: nobody is asked.
  one_organisation,
  /// Army and police: by the record made at enlistment.
  enlistment_record,
  /// Abroad: by the record kept at home.
  home_record,
  /// Foreign body or wholly foreign firm: the security agency's opinion as well.
  security_agency,
  /// Doubts: the organising body of the committee above the grassroots.
  superior_organising_body,
};

template <>
struct EnumNames<VerificationWay> {
  static constexpr std::array<std::string_view, 6> names = {
      "ordinary", "one_organisation", "enlistment_record", "home_record", "security_agency",
      "superior_organising_body"
  };
};

/// The organisation that a command names as acting (permits, certifies, appraises, votes, decides).
struct ActingFacts {
  OrganisationId organisation{};
  /// It exists on that day, and the cell lies in its subtree (or is the cell itself).
  bool above_or_same = false;
  /// It is the cell itself.
  bool is_cell = false;
  /// It is the sub-committee directly above the cell.
  bool is_sub_committee = false;
  /// It is the grassroots committee (or grassroots cell) of the cell.
  bool is_grassroots = false;
  OrganisationKind kind = OrganisationKind::unspecified;
  Rank rank = Rank::unspecified;
  /// Powers that hold on that day.
  bool authorised_to_admit = false;
  bool above_grassroots_power = false;
  /// It stands above the cell from which the applicant moved, or is it.
  bool above_former = false;
  /// The committee that is competent for the dossier's cell, or has decided, stands above it as
  /// well.
  bool same_authority = false;
  /// The organisation that decides for this cell on that day, where it is known.
  OrganisationId competent{};
  /// The organisation that issued the admission decision is one of those on record.
  bool issuer_known = false;

  friend bool operator==(const ActingFacts&, const ActingFacts&) = default;
};
static_assert(std::is_trivially_copyable_v<ActingFacts>);

struct ApplicantFacts {
  PersonId person{};
  PartialDate birth{};
  Known vietnamese_citizen = Known::unknown;
  EducationLevel education = EducationLevel::unknown;
  EducationRelief education_relief = EducationRelief::none;
  EnumSet<PriorityGroup> groups{};
  MemberStanding standing = MemberStanding::none;
  /// Another dossier of the same person is open.
  bool other_dossier_open = false;
  /// What the rules on re-admission, population policy and special groups look at.
  std::optional<Circumstances> circumstances{};

  friend bool operator==(const ApplicantFacts&, const ApplicantFacts&) = default;
};
static_assert(std::is_trivially_copyable_v<ApplicantFacts>);

struct Introduction {
  IntroducerKind introducer = IntroducerKind::official_member;
  PersonId person{};
  Day day{};
  Months together{};
  bool substitute = false;

  friend bool operator==(const Introduction&, const Introduction&) = default;
};
static_assert(std::is_trivially_copyable_v<Introduction>);

/// Phiếu thẩm tra lý lịch: a letter to another place.
struct VerificationLetter {
  Day sent_on{};
  /// Received there.
  OptionalDay received_on{};
  OptionalDay chased_on{};
  OptionalDay replied_on{};
  bool abroad = false;

  friend bool operator==(const VerificationLetter&, const VerificationLetter&) = default;
};
static_assert(std::is_trivially_copyable_v<VerificationLetter>);

/// Hồ sơ kết nạp: the fold of its events. Days are the days on the papers. The journal keeps it
/// whole in dossier_recorded, so it only grows.
struct Dossier {
  DossierId id{};
  PersonId person{};
  /// The cell.
  OrganisationId organisation{};
  DossierState state = DossierState::none;
  PoliticalFinding finding = PoliticalFinding::unspecified;
  bool mass_organisations_heard = false;
  bool residence_heard = false;
  bool cell_vote_reached = false;
  bool grassroots_vote_reached = false;
  bool recognition_vote_reached = false;
  bool grassroots_recognition_vote_reached = false;
  bool ceremony_late = false;
  /// Ballots for recognition that fell short, of the cell.
  std::uint32_t failed_recognition_ballots = 0;
  PersonId helper{};
  InlineVector<Introduction, 4> introductions{};
  OptionalDay listed_on{};
  OptionalDay certificate_issued_on{};
  OptionalDay opened_on{};
  OptionalDay applied_on{};
  OptionalDay verified_on{};
  OptionalDay opinions_on{};
  OptionalDay certified_on{};
  OptionalDay cell_resolved_on{};
  OptionalDay sub_committee_appraised_on{};
  OptionalDay grassroots_resolved_on{};
  OptionalDay decided_on{};
  OrganisationId decided_by{};
  /// Đối tượng ưu tiên frozen on the day of the decision.
  EnumSet<PriorityGroup> groups{};
  OptionalDay received_on{};
  OptionalDay ceremony_on{};
  OptionalDay new_member_certificate_on{};
  OptionalDay recognition_resolved_on{};
  OptionalDay recognition_appraised_on{};
  OptionalDay recognition_grassroots_resolved_on{};
  OptionalDay recognised_on{};
  OptionalDay official_from{};
  OptionalDay striking_off_proposed_on{};
  /// Struck off, declined or removed.
  OptionalDay closed_on{};
  /// Day of the latest act.
  OptionalDay last_act_on{};
  /// Ballots for recognition that fell short, of the grassroots committee.
  std::uint32_t failed_committee_recognition_ballots = 0;
  /// Ballots for striking off that fell short, of the cell.
  std::uint32_t failed_striking_off_ballots = 0;
  /// Relatives whom the curriculum vitae declares; empty: not stated.
  EnumSet<Relation> relatives{};
  EnumSet<Relation> verified_relatives{};
  /// Of whom the present alone was verified.
  EnumSet<Relation> present_relatives{};
  /// Relatives whose membership waives verification.
  EnumSet<Relation> waiving_relatives{};
  VerificationWay verification_way = VerificationWay::ordinary;
  OptionalDay waived_on{};
  InlineVector<VerificationLetter, 8> letters{};
  OptionalDay helper_assigned_on{};
  MoveCase move = MoveCase::none;
  bool decision_upheld = false;
  OrganisationId moved_from{};
  /// Day of the transfer decision.
  OptionalDay moved_on{};
  OptionalDay file_sent_up_on{};
  OptionalDay file_forwarded_on{};
  OptionalDay file_received_on{};
  OptionalDay decision_questioned_on{};
  OptionalDay question_answered_on{};
  /// Where the applicant is for a time; the dossier's cell considers all the same.
  OrganisationId temporary_cell{};
  bool temporary_place_heard = false;
  /// Đoàn thể that introduced the person into the list.
  MassOrganisation introduced_by = MassOrganisation::none;
  /// Ballots for striking off that fell short, of the grassroots committee.
  std::uint32_t failed_committee_striking_off_ballots = 0;
  bool grassroots_striking_off_vote_reached = false;
  OptionalDay grassroots_striking_off_resolved_on{};
  /// The applicant was in the Party before.
  bool readmission = false;
  /// Working days by which the decision on admission was put off; 0: not.
  WorkingDays decision_extension{};
  OptionalDay decision_extended_on{};
  WorkingDays recognition_extension{};
  OptionalDay recognition_extended_on{};
  /// The cell was told yes or no.
  OptionalDay notified_on{};
  OptionalDay cv_on{};
  OptionalDay announced_on{};
  OptionalDay card_on{};
  /// A step was found wrong and the dossier went back to do it again; the latest such day.
  OptionalDay sent_back_on{};
  AnnulmentGround annulment = AnnulmentGround::unspecified;
  /// Written consents that were there on the day of the cell's vote or of the decision which stated
  /// them.
  EnumSet<ConsentKind> consents{};

  friend bool operator==(const Dossier&, const Dossier&) = default;
};
static_assert(std::is_trivially_copyable_v<Dossier>);

/// The cell that handles the dossier, on the act's day.
struct CellFacts {
  OrganisationId organisation{};
  OrganisationKind kind = OrganisationKind::unspecified;
  std::uint32_t official_members = 0;
  std::uint32_t probationary_members = 0;
  /// The cell belongs to a sub-committee, which must appraise.
  bool under_sub_committee = false;
  /// A grassroots committee stands between the cell and the decider and must vote (no for cells
  /// directly under the committee above grassroots, and for grassroots cells).
  bool under_grassroots_committee = false;
  /// Rank and powers of that grassroots committee on that day: where it may itself decide, it need
  /// not first propose.
  Rank grassroots_rank = Rank::unspecified;
  bool grassroots_authorised = false;
  bool grassroots_above_power = false;

  friend bool operator==(const CellFacts&, const CellFacts&) = default;
};
static_assert(std::is_trivially_copyable_v<CellFacts>);

/// A person whom a command names as introducer, helper or verifier.
struct NamedPersonFacts {
  PersonId person{};
  MemberStanding standing = MemberStanding::none;

  friend bool operator==(const NamedPersonFacts&, const NamedPersonFacts&) = default;
};
static_assert(std::is_trivially_copyable_v<NamedPersonFacts>);

/// Everything the rules look at for one command on one day; a plain value without a pointer into a
/// registry, so that a host with its own storage, or a case file, can state it.
struct AdmissionFacts {
  ApplicantFacts applicant{};
  Dossier dossier{};
  CellFacts cell{};
  ActingFacts acting{};
  NamedPersonFacts named{};

  friend bool operator==(const AdmissionFacts&, const AdmissionFacts&) = default;
};
static_assert(std::is_trivially_copyable_v<AdmissionFacts>);

/// Biểu quyết. Counts as in the minutes. The base of a threshold (who counts as entitled) is worked
/// out by the rule from these, because the regime decides it.
struct Ballot {
  /// Official members of the cell, or serving members of the committee, on that day.
  std::uint32_t members = 0;
  /// On temporary transfer elsewhere and absent.
  std::uint32_t transferred_absent = 0;
  /// Exempt from activity and absent.
  std::uint32_t exempt_absent = 0;
  /// Suspended from activity.
  std::uint32_t suspended = 0;
  /// Prosecuted, indicted or in custody.
  std::uint32_t prosecuted = 0;
  std::uint32_t present = 0;
  std::uint32_t ayes = 0;
  std::uint32_t noes = 0;
  std::uint32_t blank = 0;
  BallotForm form = BallotForm::unspecified;

  friend bool operator==(const Ballot&, const Ballot&) = default;
};
static_assert(std::is_trivially_copyable_v<Ballot>);

/// A prior written consent.
struct Consent {
  ConsentKind kind = ConsentKind::unspecified;
  Document document{};

  friend bool operator==(const Consent&, const Consent&) = default;
};

/// Đưa vào danh sách cảm tình Đảng.
struct ProspectListed {
  static constexpr std::string_view type_name = "prospect_listed";

  DossierId dossier{};
  PersonId person{};
  OrganisationId organisation{};
  PersonId helper{};
  MassOrganisation introduced_by = MassOrganisation::none;

  friend bool operator==(const ProspectListed&, const ProspectListed&) = default;
};
static_assert(std::is_trivially_copyable_v<ProspectListed>);

/// Chứng nhận lớp nhận thức.
struct AwarenessCertificateRecorded {
  static constexpr std::string_view type_name = "awareness_certificate_recorded";

  DossierId dossier{};

  friend bool operator==(const AwarenessCertificateRecorded&, const AwarenessCertificateRecorded&) = default;
};
static_assert(std::is_trivially_copyable_v<AwarenessCertificateRecorded>);

/// Cho phép làm hồ sơ.
struct OpeningGranted {
  static constexpr std::string_view type_name = "opening_granted";

  DossierId dossier{};
  OrganisationId organisation{};

  friend bool operator==(const OpeningGranted&, const OpeningGranted&) = default;
};
static_assert(std::is_trivially_copyable_v<OpeningGranted>);

/// Nộp đơn và lý lịch.
struct ApplicationSubmitted {
  static constexpr std::string_view type_name = "application_submitted";

  DossierId dossier{};
  EnumSet<Relation> relatives{};

  friend bool operator==(const ApplicationSubmitted&, const ApplicationSubmitted&) = default;
};
static_assert(std::is_trivially_copyable_v<ApplicationSubmitted>);

/// Giới thiệu vào Đảng.
struct IntroductionRecorded {
  static constexpr std::string_view type_name = "introduction_recorded";

  DossierId dossier{};
  IntroducerKind introducer = IntroducerKind::official_member;
  PersonId person{};
  Months together{};
  bool substitute = false;

  friend bool operator==(const IntroductionRecorded&, const IntroductionRecorded&) = default;
};
static_assert(std::is_trivially_copyable_v<IntroductionRecorded>);

/// Thẩm tra, xác minh.
struct VerificationRecorded {
  static constexpr std::string_view type_name = "verification_recorded";

  DossierId dossier{};
  PoliticalFinding finding = PoliticalFinding::unspecified;
  PersonId verifier{};
  EnumSet<Relation> relatives{};
  EnumSet<Relation> present_only{};
  VerificationWay way = VerificationWay::ordinary;

  friend bool operator==(const VerificationRecorded&, const VerificationRecorded&) = default;
};
static_assert(std::is_trivially_copyable_v<VerificationRecorded>);

/// ý kiến nhận xét.
struct OpinionsRecorded {
  static constexpr std::string_view type_name = "opinions_recorded";

  DossierId dossier{};
  bool mass_organisations = false;
  bool residence = false;
  bool temporary_place = false;

  friend bool operator==(const OpinionsRecorded&, const OpinionsRecorded&) = default;
};
static_assert(std::is_trivially_copyable_v<OpinionsRecorded>);

/// Chứng nhận lý lịch.
struct BackgroundCertified {
  static constexpr std::string_view type_name = "background_certified";

  DossierId dossier{};
  OrganisationId organisation{};

  friend bool operator==(const BackgroundCertified&, const BackgroundCertified&) = default;
};
static_assert(std::is_trivially_copyable_v<BackgroundCertified>);

/// Nghị quyết đề nghị kết nạp của chi bộ.
struct CellResolved {
  static constexpr std::string_view type_name = "cell_resolved";

  DossierId dossier{};
  Ballot ballot{};
  /// Whether the law's share was reached; short of it the full result still goes up.
  bool reached = false;
  /// The applicant was in the Party before.
  bool readmission = false;
  /// The consents that the command stated.
  std::vector<Consent> consents{};

  friend bool operator==(const CellResolved&, const CellResolved&) = default;
};

/// Đảng ủy bộ phận thẩm định.
struct SubCommitteeAppraised {
  static constexpr std::string_view type_name = "sub_committee_appraised";

  DossierId dossier{};
  OrganisationId organisation{};
  bool favourable = false;

  friend bool operator==(const SubCommitteeAppraised&, const SubCommitteeAppraised&) = default;
};
static_assert(std::is_trivially_copyable_v<SubCommitteeAppraised>);

/// Nghị quyết đề nghị kết nạp của đảng ủy cơ sở.
struct GrassrootsResolved {
  static constexpr std::string_view type_name = "grassroots_resolved";

  DossierId dossier{};
  OrganisationId organisation{};
  Ballot ballot{};
  bool reached = false;

  friend bool operator==(const GrassrootsResolved&, const GrassrootsResolved&) = default;
};
static_assert(std::is_trivially_copyable_v<GrassrootsResolved>);

/// Quyết định kết nạp.
struct AdmissionDecided {
  static constexpr std::string_view type_name = "admission_decided";

  DossierId dossier{};
  OrganisationId organisation{};
  DeciderTier tier = DeciderTier::none;
  Ballot ballot{};
  /// Đối tượng ưu tiên on the day of the decision, frozen: later changes of the person change
  /// nothing.
  EnumSet<PriorityGroup> groups{};
  /// The consents that the command stated.
  std::vector<Consent> consents{};

  friend bool operator==(const AdmissionDecided&, const AdmissionDecided&) = default;
};

/// Không kết nạp.
struct AdmissionDeclined {
  static constexpr std::string_view type_name = "admission_declined";

  DossierId dossier{};
  OrganisationId organisation{};
  std::string reason{};

  friend bool operator==(const AdmissionDeclined&, const AdmissionDeclined&) = default;
};

/// Nhận quyết định kết nạp.
struct DecisionReceived {
  static constexpr std::string_view type_name = "decision_received";

  DossierId dossier{};

  friend bool operator==(const DecisionReceived&, const DecisionReceived&) = default;
};
static_assert(std::is_trivially_copyable_v<DecisionReceived>);

/// Lễ kết nạp.
struct CeremonyHeld {
  static constexpr std::string_view type_name = "ceremony_held";

  DossierId dossier{};
  PersonId helper{};
  bool late = false;
  bool late_consented = false;
  std::optional<Document> late_consent{};

  friend bool operator==(const CeremonyHeld&, const CeremonyHeld&) = default;
};

/// Chứng nhận lớp đảng viên mới.
struct NewMemberCertificateRecorded {
  static constexpr std::string_view type_name = "new_member_certificate_recorded";

  DossierId dossier{};

  friend bool operator==(const NewMemberCertificateRecorded&, const NewMemberCertificateRecorded&) = default;
};
static_assert(std::is_trivially_copyable_v<NewMemberCertificateRecorded>);

/// Nghị quyết đề nghị công nhận của chi bộ.
struct RecognitionResolved {
  static constexpr std::string_view type_name = "recognition_resolved";

  DossierId dossier{};
  Ballot ballot{};
  bool reached = false;

  friend bool operator==(const RecognitionResolved&, const RecognitionResolved&) = default;
};
static_assert(std::is_trivially_copyable_v<RecognitionResolved>);

/// Thẩm định công nhận.
struct RecognitionAppraised {
  static constexpr std::string_view type_name = "recognition_appraised";

  DossierId dossier{};
  OrganisationId organisation{};
  bool favourable = false;

  friend bool operator==(const RecognitionAppraised&, const RecognitionAppraised&) = default;
};
static_assert(std::is_trivially_copyable_v<RecognitionAppraised>);

/// Nghị quyết đề nghị công nhận của đảng ủy cơ sở.
struct GrassrootsRecognitionResolved {
  static constexpr std::string_view type_name = "grassroots_recognition_resolved";

  DossierId dossier{};
  OrganisationId organisation{};
  Ballot ballot{};
  bool reached = false;

  friend bool operator==(const GrassrootsRecognitionResolved&, const GrassrootsRecognitionResolved&) = default;
};
static_assert(std::is_trivially_copyable_v<GrassrootsRecognitionResolved>);

/// Công nhận đảng viên chính thức.
struct RecognitionDecided {
  static constexpr std::string_view type_name = "recognition_decided";

  DossierId dossier{};
  OrganisationId organisation{};
  DeciderTier tier = DeciderTier::none;
  Ballot ballot{};
  /// End of month 12 exactly, however late the decision.
  Day official_from{};

  friend bool operator==(const RecognitionDecided&, const RecognitionDecided&) = default;
};
static_assert(std::is_trivially_copyable_v<RecognitionDecided>);

/// Đề nghị xóa tên.
struct StrikingOffProposed {
  static constexpr std::string_view type_name = "striking_off_proposed";

  DossierId dossier{};
  StrikingOffGround ground = StrikingOffGround::unspecified;
  Ballot ballot{};
  bool reached = false;
  SelfCriticism self_criticism = SelfCriticism::unspecified;
  std::uint32_t requests = 0;

  friend bool operator==(const StrikingOffProposed&, const StrikingOffProposed&) = default;
};
static_assert(std::is_trivially_copyable_v<StrikingOffProposed>);

/// Xóa tên.
struct StrikingOffDecided {
  static constexpr std::string_view type_name = "striking_off_decided";

  DossierId dossier{};
  OrganisationId organisation{};
  DeciderTier tier = DeciderTier::none;
  Ballot ballot{};

  friend bool operator==(const StrikingOffDecided&, const StrikingOffDecided&) = default;
};
static_assert(std::is_trivially_copyable_v<StrikingOffDecided>);

/// Đưa ra khỏi danh sách.
struct ProspectRemoved {
  static constexpr std::string_view type_name = "prospect_removed";

  DossierId dossier{};
  std::string reason{};

  friend bool operator==(const ProspectRemoved&, const ProspectRemoved&) = default;
};

/// Ghi nhận hồ sơ, việc kết nạp có từ trước.
struct DossierRecorded {
  static constexpr std::string_view type_name = "dossier_recorded";

  DossierId dossier{};
  /// The dossier as it is known.
  Dossier recorded{};
  DeciderTier tier = DeciderTier::none;
  std::string source{};

  friend bool operator==(const DossierRecorded&, const DossierRecorded&) = default;
};

/// Phân công đảng viên giúp đỡ.
struct HelperAssigned {
  static constexpr std::string_view type_name = "helper_assigned";

  DossierId dossier{};
  PersonId helper{};
  /// Who helped before.
  PersonId previous{};
  bool remark = false;
  OrganisationId temporary_cell{};

  friend bool operator==(const HelperAssigned&, const HelperAssigned&) = default;
};
static_assert(std::is_trivially_copyable_v<HelperAssigned>);

/// Gửi phiếu thẩm tra lý lịch.
struct VerificationLetterSent {
  static constexpr std::string_view type_name = "verification_letter_sent";

  DossierId dossier{};
  std::uint32_t number = 0;
  std::string recipient{};
  bool abroad = false;
  PersonId verifier{};

  friend bool operator==(const VerificationLetterSent&, const VerificationLetterSent&) = default;
};

/// Đôn đốc trả lời phiếu thẩm tra.
struct VerificationLetterChased {
  static constexpr std::string_view type_name = "verification_letter_chased";

  DossierId dossier{};
  std::uint32_t number = 0;
  OptionalDay received_on{};

  friend bool operator==(const VerificationLetterChased&, const VerificationLetterChased&) = default;
};
static_assert(std::is_trivially_copyable_v<VerificationLetterChased>);

/// Nhận trả lời phiếu thẩm tra.
struct VerificationReplyRecorded {
  static constexpr std::string_view type_name = "verification_reply_recorded";

  DossierId dossier{};
  std::uint32_t number = 0;
  OptionalDay received_on{};

  friend bool operator==(const VerificationReplyRecorded&, const VerificationReplyRecorded&) = default;
};
static_assert(std::is_trivially_copyable_v<VerificationReplyRecorded>);

/// Miễn thẩm tra vì người thân là đảng viên.
struct VerificationWaived {
  static constexpr std::string_view type_name = "verification_waived";

  DossierId dossier{};
  Relation relation = Relation::applicant;
  PersonId member{};

  friend bool operator==(const VerificationWaived&, const VerificationWaived&) = default;
};
static_assert(std::is_trivially_copyable_v<VerificationWaived>);

/// Người xin vào Đảng chuyển nơi khác.
struct ApplicantTransferred {
  static constexpr std::string_view type_name = "applicant_transferred";

  DossierId dossier{};
  OrganisationId organisation{};
  OrganisationId moved_from{};
  MoveCase move = MoveCase::none;

  friend bool operator==(const ApplicantTransferred&, const ApplicantTransferred&) = default;
};
static_assert(std::is_trivially_copyable_v<ApplicantTransferred>);

/// Chuyển hồ sơ kết nạp.
struct FileForwarded {
  static constexpr std::string_view type_name = "file_forwarded";

  DossierId dossier{};
  OrganisationId organisation{};
  FileStep step = FileStep::unspecified;
  /// The issuer annulled its decision with it.
  bool annuls = false;

  friend bool operator==(const FileForwarded&, const FileForwarded&) = default;
};
static_assert(std::is_trivially_copyable_v<FileForwarded>);

/// Đề nghị xem lại quyết định kết nạp.
struct DecisionQuestioned {
  static constexpr std::string_view type_name = "decision_questioned";

  DossierId dossier{};
  OrganisationId organisation{};
  std::string reason{};

  friend bool operator==(const DecisionQuestioned&, const DecisionQuestioned&) = default;
};

/// Trả lời đề nghị xem lại quyết định.
struct QuestionAnswered {
  static constexpr std::string_view type_name = "question_answered";

  DossierId dossier{};
  OrganisationId organisation{};
  bool upheld = false;

  friend bool operator==(const QuestionAnswered&, const QuestionAnswered&) = default;
};
static_assert(std::is_trivially_copyable_v<QuestionAnswered>);

/// Rà soát danh sách cảm tình Đảng.
struct ProspectsReviewed {
  static constexpr std::string_view type_name = "prospects_reviewed";

  OrganisationId organisation{};
  std::uint32_t kept = 0;
  std::uint32_t removed = 0;

  friend bool operator==(const ProspectsReviewed&, const ProspectsReviewed&) = default;
};
static_assert(std::is_trivially_copyable_v<ProspectsReviewed>);

/// Gia hạn thời gian quyết định.
struct DecisionExtended {
  static constexpr std::string_view type_name = "decision_extended";

  DossierId dossier{};
  OrganisationId organisation{};
  WorkingDays working_days{};
  std::string reason{};

  friend bool operator==(const DecisionExtended&, const DecisionExtended&) = default;
};

/// Thông báo kết quả cho chi bộ.
struct DecisionNotified {
  static constexpr std::string_view type_name = "decision_notified";

  DossierId dossier{};
  OrganisationId organisation{};

  friend bool operator==(const DecisionNotified&, const DecisionNotified&) = default;
};
static_assert(std::is_trivially_copyable_v<DecisionNotified>);

/// Hủy bỏ quyết định kết nạp.
struct AdmissionAnnulled {
  static constexpr std::string_view type_name = "admission_annulled";

  DossierId dossier{};
  OrganisationId organisation{};
  AnnulmentGround ground = AnnulmentGround::unspecified;
  std::string reason{};
  DossierState redo_from = DossierState::none;
  std::optional<Document> consent{};

  friend bool operator==(const AdmissionAnnulled&, const AdmissionAnnulled&) = default;
};

/// Nghị quyết đề nghị xóa tên của đảng ủy cơ sở.
struct GrassrootsStrikingOffResolved {
  static constexpr std::string_view type_name = "grassroots_striking_off_resolved";

  DossierId dossier{};
  OrganisationId organisation{};
  Ballot ballot{};
  bool reached = false;

  friend bool operator==(const GrassrootsStrikingOffResolved&, const GrassrootsStrikingOffResolved&) = default;
};
static_assert(std::is_trivially_copyable_v<GrassrootsStrikingOffResolved>);

/// Lý lịch đảng viên.
struct MemberCvRecorded {
  static constexpr std::string_view type_name = "member_cv_recorded";

  DossierId dossier{};

  friend bool operator==(const MemberCvRecorded&, const MemberCvRecorded&) = default;
};
static_assert(std::is_trivially_copyable_v<MemberCvRecorded>);

/// Công bố quyết định công nhận chính thức.
struct RecognitionAnnounced {
  static constexpr std::string_view type_name = "recognition_announced";

  DossierId dossier{};

  friend bool operator==(const RecognitionAnnounced&, const RecognitionAnnounced&) = default;
};
static_assert(std::is_trivially_copyable_v<RecognitionAnnounced>);

/// Trao thẻ đảng viên.
struct CardHandedOver {
  static constexpr std::string_view type_name = "card_handed_over";

  DossierId dossier{};

  friend bool operator==(const CardHandedOver&, const CardHandedOver&) = default;
};
static_assert(std::is_trivially_copyable_v<CardHandedOver>);

/// Đưa vào danh sách cảm tình Đảng.
struct ListProspect {
  static constexpr std::string_view type_name = "list_prospect";

  DossierId id{};
  Day day{};
  PersonId person{};
  /// The cell that lists the person.
  OrganisationId organisation{};
  PersonId helper{};
  std::optional<Document> document{};
  /// What ties the person to a place of study or work; unspecified: not stated, and the place is
  /// not judged.
  ApplicantTie tie = ApplicantTie::unspecified;
  /// Months for which the study, the secondment or the contract lasts.
  Months tie_lasts{};
  /// The cell is that of the place of residence, not that of the study or work.
  bool at_residence = false;
  /// Where the person lives or works there are no members or no cell; a committee assigned this
  /// one.
  bool place_without_cell = false;
  OrganisationId assigned_by{};
  /// Đoàn thể that introduced the person; where it is absent, the union whose committee signs the
  /// introduction counts.
  MassOrganisation introduced_by = MassOrganisation::none;

  friend bool operator==(const ListProspect&, const ListProspect&) = default;
};

/// Giấy chứng nhận học lớp nhận thức về Đảng. `day` is the day of issue; a later certificate
/// replaces an earlier one.
struct RecordAwarenessCertificate {
  static constexpr std::string_view type_name = "record_awareness_certificate";

  DossierId dossier{};
  Day day{};
  std::optional<Document> document{};

  friend bool operator==(const RecordAwarenessCertificate&, const RecordAwarenessCertificate&) = default;
};

/// Cho phép làm hồ sơ.
struct GrantOpening {
  static constexpr std::string_view type_name = "grant_opening";

  DossierId dossier{};
  Day day{};
  OrganisationId organisation{};
  std::optional<Document> document{};

  friend bool operator==(const GrantOpening&, const GrantOpening&) = default;
};

/// Đơn xin vào Đảng (1-KNĐ) và lý lịch (2-KNĐ).
struct SubmitApplication {
  static constexpr std::string_view type_name = "submit_application";

  DossierId dossier{};
  Day day{};
  std::optional<Document> document{};
  /// The relatives whom the curriculum vitae declares. Empty: not stated, and nothing is asked of
  /// each.
  EnumSet<Relation> relatives{};

  friend bool operator==(const SubmitApplication&, const SubmitApplication&) = default;
};

/// Giấy giới thiệu (3-KNĐ) hoặc nghị quyết của đoàn thể (4-KNĐ, 4A-KNĐ). A new paper of the same
/// introducer replaces the old one.
struct RecordIntroduction {
  static constexpr std::string_view type_name = "record_introduction";

  DossierId dossier{};
  Day day{};
  IntroducerKind introducer = IntroducerKind::official_member;
  /// The official member; absent for a union's committee.
  PersonId person{};
  /// Completed months of work, study or activity together; meaningless for a union.
  Months together{};
  /// Substitutes an introducer who moved or cannot go on: no time together needed where the rule
  /// says so.
  bool substitute = false;
  std::optional<Document> document{};

  friend bool operator==(const RecordIntroduction&, const RecordIntroduction&) = default;
};

/// Kết luận thẩm tra, xác minh lý lịch.
struct RecordVerification {
  static constexpr std::string_view type_name = "record_verification";

  DossierId dossier{};
  Day day{};
  PoliticalFinding finding = PoliticalFinding::unspecified;
  /// Member sent to verify, when one was.
  PersonId verifier{};
  /// The verifier is the applicant or close kin (parent, spouse, sibling, child).
  bool verifier_is_kin = false;
  std::optional<Document> document{};
  /// Relatives who were verified; added to those of earlier verifications.
  EnumSet<Relation> relatives{};
  /// Relatives of whom only present politics, obedience to the law and duties at the residence were
  /// verified.
  EnumSet<Relation> present_only{};
  VerificationWay way = VerificationWay::ordinary;

  friend bool operator==(const RecordVerification&, const RecordVerification&) = default;
};

/// Tổng hợp ý kiến nhận xét (5-KNĐ).
struct RecordOpinions {
  static constexpr std::string_view type_name = "record_opinions";

  DossierId dossier{};
  Day day{};
  /// Socio-political organisations of which the applicant is a member have given theirs.
  bool mass_organisations = false;
  /// The cell or cell committee of the place of residence has given its.
  bool residence = false;
  std::optional<Document> document{};
  /// The cell of the temporary place has sent its remarks.
  bool temporary_place = false;

  friend bool operator==(const RecordOpinions&, const RecordOpinions&) = default;
};

/// Chứng nhận lý lịch.
struct CertifyBackground {
  static constexpr std::string_view type_name = "certify_background";

  DossierId dossier{};
  Day day{};
  OrganisationId organisation{};
  std::optional<Document> document{};
  /// The cell (or its committee) has written its remark on the curriculum vitae; `unknown` is not
  /// judged.
  Known cell_remark = Known::unknown;

  friend bool operator==(const CertifyBackground&, const CertifyBackground&) = default;
};

/// Nghị quyết đề nghị kết nạp của chi bộ (6-KNĐ).
struct ResolveCell {
  static constexpr std::string_view type_name = "resolve_cell";

  DossierId dossier{};
  Day day{};
  Ballot ballot{};
  /// Written consent to an applicant over the ordinary age. Consents are asked for before the
  /// decision is signed; the cell's vote states those that are there already.
  std::optional<Document> age_consent{};
  /// Prior written consent for education relief of a person of standing.
  std::optional<Document> education_consent{};
  std::optional<Document> document{};
  /// Prior written consent of the provincial standing committee to re-admission.
  std::optional<Document> readmission_consent{};
  /// Prior written consent for an applicant who broke the population policy.
  std::optional<Document> population_consent{};
  /// Prior written consent that the rules on special groups ask for (religion, marriage with a
  /// foreigner, foreign origin).
  std::optional<Document> special_consent{};

  friend bool operator==(const ResolveCell&, const ResolveCell&) = default;
};

/// Báo cáo thẩm định của đảng ủy bộ phận (7-KNĐ).
struct AppraiseBySubCommittee {
  static constexpr std::string_view type_name = "appraise_by_sub_committee";

  DossierId dossier{};
  Day day{};
  OrganisationId organisation{};
  bool favourable = false;
  std::optional<Document> document{};

  friend bool operator==(const AppraiseBySubCommittee&, const AppraiseBySubCommittee&) = default;
};

/// Nghị quyết đề nghị kết nạp của đảng ủy cơ sở (8-KNĐ).
struct ResolveGrassroots {
  static constexpr std::string_view type_name = "resolve_grassroots";

  DossierId dossier{};
  Day day{};
  OrganisationId organisation{};
  Ballot ballot{};
  std::optional<Document> document{};

  friend bool operator==(const ResolveGrassroots&, const ResolveGrassroots&) = default;
};

/// Quyết định kết nạp (9-KNĐ). `day` is the day of signing.
struct DecideAdmission {
  static constexpr std::string_view type_name = "decide_admission";

  DossierId dossier{};
  Day day{};
  OrganisationId organisation{};
  Ballot ballot{};
  std::optional<Document> document{};
  /// Prior written consents, where the cell's vote did not state them: to an applicant over the
  /// ordinary age,
  std::optional<Document> age_consent{};
  /// to education relief of a person of standing,
  std::optional<Document> education_consent{};
  /// of the provincial standing committee to re-admission,
  std::optional<Document> readmission_consent{};
  /// to an applicant who broke the population policy,
  std::optional<Document> population_consent{};
  /// and that the rules on special groups ask for (religion, marriage with a foreigner, foreign
  /// origin).
  std::optional<Document> special_consent{};

  friend bool operator==(const DecideAdmission&, const DecideAdmission&) = default;
};

/// Không kết nạp.
struct DeclineAdmission {
  static constexpr std::string_view type_name = "decline_admission";

  DossierId dossier{};
  Day day{};
  OrganisationId organisation{};
  std::string reason{};
  std::optional<Document> document{};

  friend bool operator==(const DeclineAdmission&, const DeclineAdmission&) = default;
};

/// Ngày chi bộ nhận được quyết định.
struct RecordReceipt {
  static constexpr std::string_view type_name = "record_receipt";

  DossierId dossier{};
  Day day{};

  friend bool operator==(const RecordReceipt&, const RecordReceipt&) = default;
};
static_assert(std::is_trivially_copyable_v<RecordReceipt>);

/// Lễ kết nạp: starts probation.
struct HoldCeremony {
  static constexpr std::string_view type_name = "hold_ceremony";

  DossierId dossier{};
  Day day{};
  PersonId helper{};
  /// Consent of the committee directly above to a late ceremony.
  std::optional<Document> late_consent{};
  std::optional<Document> document{};

  friend bool operator==(const HoldCeremony&, const HoldCeremony&) = default;
};

/// Giấy chứng nhận lớp bồi dưỡng đảng viên mới.
struct RecordNewMemberCertificate {
  static constexpr std::string_view type_name = "record_new_member_certificate";

  DossierId dossier{};
  Day day{};
  std::optional<Document> document{};

  friend bool operator==(const RecordNewMemberCertificate&, const RecordNewMemberCertificate&) = default;
};

/// Nghị quyết đề nghị công nhận đảng viên chính thức của chi bộ (13-KNĐ).
struct ResolveRecognition {
  static constexpr std::string_view type_name = "resolve_recognition";

  DossierId dossier{};
  Day day{};
  Ballot ballot{};
  std::optional<Document> document{};

  friend bool operator==(const ResolveRecognition&, const ResolveRecognition&) = default;
};

/// Báo cáo thẩm định công nhận chính thức (14-KNĐ).
struct AppraiseRecognition {
  static constexpr std::string_view type_name = "appraise_recognition";

  DossierId dossier{};
  Day day{};
  OrganisationId organisation{};
  bool favourable = false;
  std::optional<Document> document{};

  friend bool operator==(const AppraiseRecognition&, const AppraiseRecognition&) = default;
};

/// Nghị quyết đề nghị công nhận của đảng ủy cơ sở (15-KNĐ).
struct ResolveGrassrootsRecognition {
  static constexpr std::string_view type_name = "resolve_grassroots_recognition";

  DossierId dossier{};
  Day day{};
  OrganisationId organisation{};
  Ballot ballot{};
  std::optional<Document> document{};

  friend bool operator==(const ResolveGrassrootsRecognition&, const ResolveGrassrootsRecognition&) = default;
};

/// Quyết định công nhận đảng viên chính thức (16-KNĐ).
struct DecideRecognition {
  static constexpr std::string_view type_name = "decide_recognition";

  DossierId dossier{};
  Day day{};
  OrganisationId organisation{};
  Ballot ballot{};
  std::optional<Document> document{};

  friend bool operator==(const DecideRecognition&, const DecideRecognition&) = default;
};

/// Chi bộ đề nghị xóa tên.
struct ProposeStrikingOff {
  static constexpr std::string_view type_name = "propose_striking_off";

  DossierId dossier{};
  Day day{};
  StrikingOffGround ground = StrikingOffGround::unspecified;
  Ballot ballot{};
  std::optional<Document> document{};
  SelfCriticism self_criticism = SelfCriticism::unspecified;
  /// Requests for self-criticism that were in vain.
  std::uint32_t requests = 0;

  friend bool operator==(const ProposeStrikingOff&, const ProposeStrikingOff&) = default;
};

/// Quyết định xóa tên.
struct DecideStrikingOff {
  static constexpr std::string_view type_name = "decide_striking_off";

  DossierId dossier{};
  Day day{};
  OrganisationId organisation{};
  Ballot ballot{};
  std::optional<Document> document{};

  friend bool operator==(const DecideStrikingOff&, const DecideStrikingOff&) = default;
};

/// Đưa ra khỏi danh sách.
struct RemoveProspect {
  static constexpr std::string_view type_name = "remove_prospect";

  DossierId dossier{};
  Day day{};
  std::string reason{};
  std::optional<Document> document{};

  friend bool operator==(const RemoveProspect&, const RemoveProspect&) = default;
};

/// Ghi nhận hồ sơ, việc kết nạp có từ trước. A dossier known from older data: past admissions and
/// half-finished ones. It opens in the state given, without going through the workflow; what the
/// law would have said is reported and never refuses. Days are the days on the papers, each where
/// it is known.
struct RecordDossier {
  static constexpr std::string_view type_name = "record_dossier";

  DossierId id{};
  /// Day of the latest act that is recorded here.
  Day day{};
  PersonId person{};
  /// The cell.
  OrganisationId organisation{};
  /// Any but `none`; it says which of the days must be there and which cannot be.
  DossierState state = DossierState::none;
  /// Where this is known from; never empty.
  std::string source{};
  OptionalDay listed_on{};
  OptionalDay certificate_issued_on{};
  OptionalDay opened_on{};
  OptionalDay applied_on{};
  InlineVector<Introduction, 4> introductions{};
  OptionalDay verified_on{};
  PoliticalFinding finding = PoliticalFinding::unspecified;
  OptionalDay opinions_on{};
  bool mass_organisations_heard = false;
  bool residence_heard = false;
  OptionalDay certified_on{};
  OptionalDay cell_resolved_on{};
  OptionalDay sub_committee_appraised_on{};
  OptionalDay grassroots_resolved_on{};
  OptionalDay decided_on{};
  OrganisationId decided_by{};
  DeciderTier tier = DeciderTier::none;
  OptionalDay received_on{};
  OptionalDay ceremony_on{};
  PersonId helper{};
  OptionalDay new_member_certificate_on{};
  OptionalDay recognition_resolved_on{};
  /// Ballots for recognition that fell short, of the cell.
  std::uint32_t failed_recognition_ballots = 0;
  OptionalDay recognition_appraised_on{};
  OptionalDay recognition_grassroots_resolved_on{};
  OptionalDay recognised_on{};
  OptionalDay official_from{};
  OptionalDay striking_off_proposed_on{};
  /// Struck off, declined or removed.
  OptionalDay closed_on{};
  /// Đối tượng ưu tiên on the day of the decision, beside those that follow from the person.
  EnumSet<PriorityGroup> groups{};
  std::optional<Document> document{};
  /// Đoàn thể that introduced the person.
  MassOrganisation introduced_by = MassOrganisation::none;

  friend bool operator==(const RecordDossier&, const RecordDossier&) = default;
};

/// Phân công, thay người giúp đỡ. The cell's resolution is the document.
struct AssignHelper {
  static constexpr std::string_view type_name = "assign_helper";

  DossierId dossier{};
  Day day{};
  PersonId helper{};
  /// The helper who leaves has handed over a remark on the probationary member.
  bool remark = false;
  std::optional<Document> document{};
  /// The cell of the temporary place where the applicant is, when its member helps.
  OrganisationId temporary_cell{};

  friend bool operator==(const AssignHelper&, const AssignHelper&) = default;
};

/// Gửi phiếu thẩm tra lý lịch đến nơi khác. The letters of a dossier are numbered from 1.
struct SendVerificationLetter {
  static constexpr std::string_view type_name = "send_verification_letter";

  DossierId dossier{};
  Day day{};
  /// The committee or body that is asked.
  std::string recipient{};
  bool abroad = false;
  /// The member who answers for it.
  PersonId verifier{};
  std::optional<Document> document{};
  /// Edges and photo of the curriculum vitae were sealed before it was sent; `unknown` is not
  /// judged.
  Known edges_sealed = Known::unknown;

  friend bool operator==(const SendVerificationLetter&, const SendVerificationLetter&) = default;
};

/// Đôn đốc trả lời phiếu thẩm tra.
struct ChaseVerificationLetter {
  static constexpr std::string_view type_name = "chase_verification_letter";

  DossierId dossier{};
  Day day{};
  std::uint32_t number = 0;
  /// Day on which the letter was received there, once known: it starts the time to reply.
  OptionalDay received_on{};
  std::optional<Document> document{};

  friend bool operator==(const ChaseVerificationLetter&, const ChaseVerificationLetter&) = default;
};

/// Nhận được trả lời phiếu thẩm tra. `day` is the day of the reply.
struct RecordVerificationReply {
  static constexpr std::string_view type_name = "record_verification_reply";

  DossierId dossier{};
  Day day{};
  std::uint32_t number = 0;
  OptionalDay received_on{};
  std::optional<Document> document{};

  friend bool operator==(const RecordVerificationReply&, const RecordVerificationReply&) = default;
};

/// Miễn thẩm tra vì người thân là đảng viên.
struct WaiveVerification {
  static constexpr std::string_view type_name = "waive_verification";

  DossierId dossier{};
  Day day{};
  /// Who the member is to the applicant.
  Relation relation = Relation::applicant;
  PersonId member{};
  /// The applicant has declared the background of that side in full.
  bool fully_declared = false;
  /// The committee that manages the member has confirmed the declaration.
  bool confirmed = false;
  std::optional<Document> document{};

  friend bool operator==(const WaiveVerification&, const WaiveVerification&) = default;
};

/// Người xin vào Đảng chuyển nơi công tác, nơi cư trú. `day` is the day of the transfer decision.
struct TransferApplicant {
  static constexpr std::string_view type_name = "transfer_applicant";

  DossierId dossier{};
  Day day{};
  /// The cell of the new place.
  OrganisationId organisation{};
  /// The old place certifies that the person was being helped.
  bool help_certified = false;
  std::optional<Document> document{};

  friend bool operator==(const TransferApplicant&, const TransferApplicant&) = default;
};

/// Chuyển hồ sơ: gửi lên cấp có thẩm quyền, chuyển đến nơi mới, nơi mới nhận. Where the decision
/// came too late after the transfer decision, forwarding by its issuer annuls it.
struct ForwardFile {
  static constexpr std::string_view type_name = "forward_file";

  DossierId dossier{};
  Day day{};
  /// Who sends, or who receives.
  OrganisationId organisation{};
  FileStep step = FileStep::unspecified;
  std::optional<Document> document{};

  friend bool operator==(const ForwardFile&, const ForwardFile&) = default;
};

/// Nơi nhận đề nghị xem lại nguyên tắc, thủ tục của quyết định kết nạp. `day` is the day on which
/// the issuer receives it.
struct QuestionDecision {
  static constexpr std::string_view type_name = "question_decision";

  DossierId dossier{};
  Day day{};
  OrganisationId organisation{};
  std::string reason{};
  std::optional<Document> document{};

  friend bool operator==(const QuestionDecision&, const QuestionDecision&) = default;
};

/// Nơi ra quyết định trả lời.
struct AnswerQuestion {
  static constexpr std::string_view type_name = "answer_question";

  DossierId dossier{};
  Day day{};
  OrganisationId organisation{};
  /// The decision stands.
  bool upheld = false;
  std::optional<Document> document{};

  friend bool operator==(const AnswerQuestion&, const AnswerQuestion&) = default;
};

/// Rà soát danh sách cảm tình Đảng: of a cell, a grassroots committee or the committee above it.
/// Who is taken off goes by remove_prospect.
struct ReviewProspects {
  static constexpr std::string_view type_name = "review_prospects";

  OrganisationId organisation{};
  Day day{};
  std::uint32_t kept = 0;
  std::uint32_t removed = 0;
  std::optional<Document> document{};

  friend bool operator==(const ReviewProspects&, const ReviewProspects&) = default;
};

/// Gia hạn thời gian quyết định: of admission or, in probation, of recognition. By the body that
/// decides, in special cases; without it the clock is the plain one.
struct ExtendDecision {
  static constexpr std::string_view type_name = "extend_decision";

  DossierId dossier{};
  Day day{};
  OrganisationId organisation{};
  /// Added to the plain clock.
  WorkingDays working_days{};
  /// What makes the case special.
  std::string reason{};
  std::optional<Document> document{};

  friend bool operator==(const ExtendDecision&, const ExtendDecision&) = default;
};

/// Thông báo cho chi bộ biết kết quả, kết nạp hay không kết nạp.
struct NotifyDecision {
  static constexpr std::string_view type_name = "notify_decision";

  DossierId dossier{};
  Day day{};
  OrganisationId organisation{};
  std::optional<Document> document{};

  friend bool operator==(const NotifyDecision&, const NotifyDecision&) = default;
};

/// Hủy bỏ quyết định kết nạp sai, hoặc (from 294-QĐ/TW) làm lại bước sai.
struct AnnulAdmission {
  static constexpr std::string_view type_name = "annul_admission";

  DossierId dossier{};
  Day day{};
  /// The body that issued the decision or, when that is gone, the competent committee of today.
  OrganisationId organisation{};
  AnnulmentGround ground = AnnulmentGround::unspecified;
  /// Why; never empty.
  std::string reason{};
  /// The state to which the dossier returns, so that only the wrong step is done again; none:
  /// annulled altogether.
  DossierState redo_from = DossierState::none;
  /// The body that issued the decision exists no more.
  bool issuer_gone = false;
  /// Consent of the committee above, where another than the issuer annuls.
  std::optional<Document> consent{};
  std::optional<Document> document{};

  friend bool operator==(const AnnulAdmission&, const AnnulAdmission&) = default;
};

/// Nghị quyết đề nghị xóa tên của đảng ủy cơ sở.
struct ResolveGrassrootsStrikingOff {
  static constexpr std::string_view type_name = "resolve_grassroots_striking_off";

  DossierId dossier{};
  Day day{};
  OrganisationId organisation{};
  Ballot ballot{};
  std::optional<Document> document{};

  friend bool operator==(const ResolveGrassrootsStrikingOff&, const ResolveGrassrootsStrikingOff&) = default;
};

/// Lý lịch đảng viên (1-HSĐV).
struct RecordMemberCv {
  static constexpr std::string_view type_name = "record_member_cv";

  DossierId dossier{};
  Day day{};
  std::optional<Document> document{};

  friend bool operator==(const RecordMemberCv&, const RecordMemberCv&) = default;
};

/// Công bố quyết định công nhận ở kỳ họp chi bộ.
struct AnnounceRecognition {
  static constexpr std::string_view type_name = "announce_recognition";

  DossierId dossier{};
  Day day{};
  std::optional<Document> document{};

  friend bool operator==(const AnnounceRecognition&, const AnnounceRecognition&) = default;
};

/// Trao thẻ đảng viên ở kỳ họp chi bộ.
struct HandOverCard {
  static constexpr std::string_view type_name = "hand_over_card";

  DossierId dossier{};
  Day day{};
  std::optional<Document> document{};

  friend bool operator==(const HandOverCard&, const HandOverCard&) = default;
};

}  // namespace dangvien::inline v0
