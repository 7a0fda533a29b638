// SPDX-License-Identifier: Apache-2.0
// dangvien/generated/dv_schema.h: the enumerations for the C interface.
// Generated from schema/*.fbs by tools/regenerate. Do not edit.
// Values never change; new ones are added at the end.
#ifndef DANGVIEN_GENERATED_DV_SCHEMA_H
#define DANGVIEN_GENERATED_DV_SCHEMA_H

/// What sort of value fills a place of a phrase of an error.
typedef enum dv_argument_type {
  /// A text as it was found.
  DV_ARGUMENT_TYPE_TEXT = 0,
  /// Name of a field, a function, a file.
  DV_ARGUMENT_TYPE_NAME = 1,
  DV_ARGUMENT_TYPE_NUMBER = 2,
  DV_ARGUMENT_TYPE_HEXADECIMAL = 3,
  DV_ARGUMENT_TYPE_DAY = 4,
  /// A list of names.
  DV_ARGUMENT_TYPE_NAMES = 5
} dv_argument_type;

typedef enum dv_document_kind {
  DV_DOCUMENT_KIND_UNSPECIFIED = 0,
  DV_DOCUMENT_KIND_DECISION = 1,
  DV_DOCUMENT_KIND_RESOLUTION = 2,
  DV_DOCUMENT_KIND_MINUTES = 3,
  DV_DOCUMENT_KIND_CERTIFICATE = 4,
  DV_DOCUMENT_KIND_APPLICATION = 5,
  DV_DOCUMENT_KIND_CURRICULUM_VITAE = 6,
  DV_DOCUMENT_KIND_INTRODUCTION = 7,
  DV_DOCUMENT_KIND_OPINION = 8,
  DV_DOCUMENT_KIND_REPORT = 9,
  DV_DOCUMENT_KIND_PLAN = 10,
  DV_DOCUMENT_KIND_DIRECTIVE = 11,
  DV_DOCUMENT_KIND_LETTER = 12,
  DV_DOCUMENT_KIND_CONSENT = 13,
  DV_DOCUMENT_KIND_OTHER = 14
} dv_document_kind;

/// Yes, no, or not known: a fact that no paper states is not "no".
typedef enum dv_known {
  DV_KNOWN_UNKNOWN = 0,
  DV_KNOWN_NO = 1,
  DV_KNOWN_YES = 2
} dv_known;

/// Độ mật of a paper.
typedef enum dv_secrecy {
  DV_SECRECY_UNSPECIFIED = 0,
  DV_SECRECY_NOT_SECRET = 1,
  DV_SECRECY_CONFIDENTIAL = 2,
  DV_SECRECY_SECRET = 3,
  DV_SECRECY_TOP_SECRET = 4
} dv_secrecy;

/// A crime for which the person was sentenced (admission notes, rows 49 and 51).
typedef enum dv_crime {
  DV_CRIME_NONE = 0,
  DV_CRIME_LESS_SERIOUS = 1,
  DV_CRIME_SERIOUS = 2
} dv_crime;

/// Who decides an admission (admission notes, row 29).
typedef enum dv_decider_tier {
  DV_DECIDER_TIER_NONE = 0,
  DV_DECIDER_TIER_AUTHORISED_GRASSROOTS = 1,
  DV_DECIDER_TIER_GRASSROOTS = 2,
  DV_DECIDER_TIER_UPPER = 3,
  DV_DECIDER_TIER_PROVINCE = 4
} dv_decider_tier;

/// Trình độ học vấn phổ thông, ordered: each level satisfies the requirements below it.
typedef enum dv_education_level {
  DV_EDUCATION_LEVEL_UNKNOWN = 0,
  DV_EDUCATION_LEVEL_NONE = 1,
  DV_EDUCATION_LEVEL_READS_AND_WRITES = 2,
  DV_EDUCATION_LEVEL_PRIMARY_COMPLETED = 3,
  DV_EDUCATION_LEVEL_LOWER_SECONDARY_COMPLETED = 4,
  DV_EDUCATION_LEVEL_LOWER_SECONDARY_EQUIVALENT = 5,
  DV_EDUCATION_LEVEL_LOWER_SECONDARY_DIPLOMA = 6,
  DV_EDUCATION_LEVEL_UPPER_SECONDARY = 7,
  DV_EDUCATION_LEVEL_COLLEGE = 8,
  DV_EDUCATION_LEVEL_UNIVERSITY = 9,
  DV_EDUCATION_LEVEL_POSTGRADUATE = 10
} dv_education_level;

/// Cases in which guidance relaxes the education standard (admission notes, rows 6 and 7).
typedef enum dv_education_relief {
  DV_EDUCATION_RELIEF_NONE = 0,
  DV_EDUCATION_RELIEF_RELAXED_AREA = 1,
  DV_EDUCATION_RELIEF_PERSON_OF_STANDING = 2
} dv_education_relief;

/// How a person left the Party (admission notes, row 51).
typedef enum dv_leaving {
  DV_LEAVING_UNSPECIFIED = 0,
  DV_LEAVING_STRUCK_OFF = 1,
  DV_LEAVING_EXPELLED = 2,
  /// By an application of his own.
  DV_LEAVING_BY_APPLICATION = 3,
  /// By an application of his own, for special hardship of the family.
  DV_LEAVING_BY_APPLICATION_IN_HARDSHIP = 4,
  /// Dropped the Party's activity.
  DV_LEAVING_DROPPED_ACTIVITY = 5,
  /// Caused serious disunity.
  DV_LEAVING_DISUNITY = 6,
  DV_LEAVING_CORRUPTION = 7
} dv_leaving;

/// Đoàn thể: the Fatherland Front and the socio-political organisations beside a party
/// organisation, which introduce people to it. `none`: the party organisation itself.
typedef enum dv_mass_organisation {
  DV_MASS_ORGANISATION_NONE = 0,
  DV_MASS_ORGANISATION_YOUTH_UNION = 1,
  DV_MASS_ORGANISATION_TRADE_UNION = 2,
  DV_MASS_ORGANISATION_WOMEN_UNION = 3,
  DV_MASS_ORGANISATION_FARMERS_UNION = 4,
  DV_MASS_ORGANISATION_VETERANS_ASSOCIATION = 5,
  DV_MASS_ORGANISATION_FATHERLAND_FRONT = 6
} dv_mass_organisation;

/// Tư cách đảng viên.
typedef enum dv_member_standing {
  DV_MEMBER_STANDING_NONE = 0,
  DV_MEMBER_STANDING_PROBATIONARY = 1,
  DV_MEMBER_STANDING_OFFICIAL = 2,
  DV_MEMBER_STANDING_STRUCK_OFF = 3
} dv_member_standing;

/// Loại tổ chức đảng.
typedef enum dv_organisation_kind {
  DV_ORGANISATION_KIND_UNSPECIFIED = 0,
  DV_ORGANISATION_KIND_CENTRE = 1,
  DV_ORGANISATION_KIND_PROVINCE_PARTY = 2,
  DV_ORGANISATION_KIND_UPPER_PARTY = 3,
  DV_ORGANISATION_KIND_GRASSROOTS_PARTY = 4,
  DV_ORGANISATION_KIND_GRASSROOTS_CELL = 5,
  DV_ORGANISATION_KIND_SUB_COMMITTEE = 6,
  DV_ORGANISATION_KIND_CELL = 7,
  DV_ORGANISATION_KIND_PARTY_GROUP = 8
} dv_organisation_kind;

/// What broke the population policy (admission notes, row 30).
typedef enum dv_population_breach {
  DV_POPULATION_BREACH_NONE = 0,
  DV_POPULATION_BREACH_THIRD_CHILD = 1,
  DV_POPULATION_BREACH_FOURTH_CHILD = 2,
  DV_POPULATION_BREACH_FIFTH_CHILD = 3,
  DV_POPULATION_BREACH_REPEATED = 4
} dv_population_breach;

/// Powers given for a period by the committee directly above.
typedef enum dv_power {
  DV_POWER_UNSPECIFIED = 0,
  /// ủy quyền kết nạp: the whole grassroots committee decides admissions
  DV_POWER_AUTHORISED_TO_ADMIT = 1,
  /// giao quyền cấp trên cơ sở
  DV_POWER_ABOVE_GRASSROOTS = 2
} dv_power;

/// Đối tượng ưu tiên. Groups overlap; a person carries any number of them. `everyone` holds for
/// every person, so that a quota without a group is one more group and not a special case.
typedef enum dv_priority_group {
  DV_PRIORITY_GROUP_EVERYONE = 0,
  DV_PRIORITY_GROUP_WOMEN = 1,
  DV_PRIORITY_GROUP_YOUTH = 2,
  DV_PRIORITY_GROUP_YOUTH_UNION = 3,
  DV_PRIORITY_GROUP_TRADE_UNION = 4,
  DV_PRIORITY_GROUP_ETHNIC_MINORITY = 5,
  DV_PRIORITY_GROUP_RELIGIOUS = 6,
  DV_PRIORITY_GROUP_MILITIA = 7,
  DV_PRIORITY_GROUP_RESERVE = 8,
  DV_PRIORITY_GROUP_DEMOBILISED = 9,
  DV_PRIORITY_GROUP_STUDENT = 10,
  DV_PRIORITY_GROUP_WORKER = 11,
  DV_PRIORITY_GROUP_FARMER = 12,
  DV_PRIORITY_GROUP_CIVIL_SERVANT = 13,
  DV_PRIORITY_GROUP_PUBLIC_EMPLOYEE = 14,
  DV_PRIORITY_GROUP_BUSINESS_EMPLOYEE = 15,
  DV_PRIORITY_GROUP_PRIVATE_SECTOR_WORKER = 16,
  DV_PRIORITY_GROUP_PRIVATE_FIRM_OWNER = 17,
  DV_PRIORITY_GROUP_TEACHER = 18,
  DV_PRIORITY_GROUP_HEALTH_STAFF = 19,
  DV_PRIORITY_GROUP_ARMED_FORCES = 20,
  DV_PRIORITY_GROUP_RESIDENTIAL_AREA = 21,
  DV_PRIORITY_GROUP_MASS_ORGANISATION_LEADER = 22
} dv_priority_group;

/// How well a row of the rulebook is attested. The first three block; `unconfirmed` and `unknown`
/// advise.
typedef enum dv_provenance {
  DV_PROVENANCE_CONFIRMED = 0,
  DV_PROVENANCE_SINGLE_SOURCE = 1,
  DV_PROVENANCE_CARRIED = 2,
  DV_PROVENANCE_UNCONFIRMED = 3,
  DV_PROVENANCE_UNKNOWN = 4
} dv_provenance;

/// Cấp. Rank is an attribute of its own: commune committees moved up one rank on 1/7/2025.
typedef enum dv_rank {
  DV_RANK_UNSPECIFIED = 0,
  DV_RANK_CENTRAL = 1,
  DV_RANK_PROVINCE = 2,
  DV_RANK_UPPER = 3,
  DV_RANK_GRASSROOTS = 4,
  DV_RANK_BELOW_GRASSROOTS = 5
} dv_rank;

/// Loại hình đơn vị cơ sở: where an organisation stands (form 5 of the statistics, coarse).
typedef enum dv_sector {
  DV_SECTOR_UNSPECIFIED = 0,
  DV_SECTOR_RESIDENTIAL = 1,
  DV_SECTOR_AGENCY = 2,
  DV_SECTOR_PUBLIC_SERVICE_UNIT = 3,
  DV_SECTOR_SCHOOL = 4,
  DV_SECTOR_STATE_ENTERPRISE = 5,
  DV_SECTOR_PRIVATE_ENTERPRISE = 6,
  DV_SECTOR_COOPERATIVE = 7,
  DV_SECTOR_ARMY = 8,
  DV_SECTOR_POLICE = 9,
  DV_SECTOR_OTHER = 10
} dv_sector;

/// Giới tính, as on the birth certificate.
typedef enum dv_sex {
  DV_SEX_UNKNOWN = 0,
  DV_SEX_FEMALE = 1,
  DV_SEX_MALE = 2
} dv_sex;

/// Applicants with rules of their own (admission notes, rows 55 to 57, 114 and 115).
typedef enum dv_special_group {
  DV_SPECIAL_GROUP_RELIGIOUS = 0,
  /// Married to a foreigner.
  DV_SPECIAL_GROUP_FOREIGN_SPOUSE = 1,
  /// Of foreign origin, with Vietnamese nationality.
  DV_SPECIAL_GROUP_FOREIGN_ORIGIN = 2,
  DV_SPECIAL_GROUP_ETHNIC_CHINESE = 3,
  /// Child of an ethnic-Chinese member: the ordinary conditions.
  DV_SPECIAL_GROUP_ETHNIC_CHINESE_MEMBER_CHILD = 4,
  DV_SPECIAL_GROUP_PRIVATE_FIRM_OWNER = 5
} dv_special_group;

/// What a number of the law counts.
typedef enum dv_unit {
  DV_UNIT_NONE = 0,
  DV_UNIT_COUNT = 1,
  DV_UNIT_MONTHS = 2,
  DV_UNIT_WORKING_DAYS = 3,
  DV_UNIT_DAYS = 4,
  DV_UNIT_FLAG = 5,
  DV_UNIT_FRACTION = 6,
  DV_UNIT_EDUCATION_LEVEL = 7,
  DV_UNIT_DAY = 8,
  DV_UNIT_STATE = 9,
  DV_UNIT_KIND = 10,
  DV_UNIT_STANDING = 11,
  /// An identity, packed: stream * 2^32 + number.
  DV_UNIT_ORGANISATION = 12,
  DV_UNIT_PERSON = 13
} dv_unit;

/// Which class: before the application, or during probation.
typedef enum dv_class_kind {
  /// Lớp bồi dưỡng nhận thức về Đảng.
  DV_CLASS_KIND_AWARENESS = 0,
  /// Lớp bồi dưỡng đảng viên mới.
  DV_CLASS_KIND_NEW_MEMBER = 1
} dv_class_kind;

/// What was found wrong with an admission (admission notes, row 59).
typedef enum dv_annulment_ground {
  DV_ANNULMENT_GROUND_UNSPECIFIED = 0,
  /// Not of the standards and conditions.
  DV_ANNULMENT_GROUND_STANDARD_UNMET = 1,
  /// Below the minimum age.
  DV_ANNULMENT_GROUND_TOO_YOUNG = 2,
  /// The background was declared untruthfully.
  DV_ANNULMENT_GROUND_UNTRUTHFUL = 3,
  /// Not to be re-admitted.
  DV_ANNULMENT_GROUND_NOT_READMISSIBLE = 4,
  /// Decided by a body without the power.
  DV_ANNULMENT_GROUND_WRONG_AUTHORITY = 5,
  /// A step done wrongly.
  DV_ANNULMENT_GROUND_WRONG_PROCEDURE = 6
} dv_annulment_ground;

/// What ties the applicant to a place (admission notes, row 82).
typedef enum dv_applicant_tie {
  DV_APPLICANT_TIE_UNSPECIFIED = 0,
  /// Studies at the school.
  DV_APPLICANT_TIE_STUDENT = 1,
  /// Awaits graduation at the school.
  DV_APPLICANT_TIE_AWAITING_GRADUATION = 2,
  /// Seconded to the place.
  DV_APPLICANT_TIE_SECONDMENT = 3,
  /// Works there under a contract.
  DV_APPLICANT_TIE_CONTRACT = 4,
  /// Has graduated and has no work yet.
  DV_APPLICANT_TIE_GRADUATED_WITHOUT_WORK = 5
} dv_applicant_tie;

/// How the meeting voted (admission notes, row 26b).
typedef enum dv_ballot_form {
  DV_BALLOT_FORM_UNSPECIFIED = 0,
  DV_BALLOT_FORM_SECRET_BALLOT = 1,
  DV_BALLOT_FORM_RAISED_CARD = 2,
  DV_BALLOT_FORM_OTHER = 3
} dv_ballot_form;

/// For what a consent was given.
typedef enum dv_consent_kind {
  DV_CONSENT_KIND_UNSPECIFIED = 0,
  DV_CONSENT_KIND_OVER_AGE = 1,
  DV_CONSENT_KIND_EDUCATION = 2,
  DV_CONSENT_KIND_READMISSION = 3,
  DV_CONSENT_KIND_POPULATION = 4,
  DV_CONSENT_KIND_SPECIAL = 5
} dv_consent_kind;

/// What a deadline of a dossier is about; each is derived from the acts and the law, never stored.
typedef enum dv_deadline_kind {
  /// Last day on which the awareness certificate surely serves.
  DV_DEADLINE_KIND_CERTIFICATE_LAPSES = 0,
  /// Last day on which introductions and opinions serve as they are.
  DV_DEADLINE_KIND_PAPERS_STALE = 1,
  /// Last day in time for the admission decision.
  DV_DEADLINE_KIND_DECISION_DUE = 2,
  /// The same with the extension for special cases.
  DV_DEADLINE_KIND_DECISION_EXTENDED = 3,
  /// Last day in time for the ceremony.
  DV_DEADLINE_KIND_CEREMONY_DUE = 4,
  /// First day on which the cell may vote on recognition.
  DV_DEADLINE_KIND_RECOGNITION_OPENS = 5,
  /// Last day in time for that vote.
  DV_DEADLINE_KIND_RECOGNITION_DUE = 6,
  /// Last day in time for the decision on recognition.
  DV_DEADLINE_KIND_RECOGNITION_DECISION_DUE = 7,
  /// The same with the extension for special cases.
  DV_DEADLINE_KIND_RECOGNITION_DECISION_EXTENDED = 8,
  /// Last day of the month in which the list is reviewed again.
  DV_DEADLINE_KIND_LIST_REVIEW_DUE = 9,
  /// Last day in time for the reply to a verification letter; assumed while its receipt is not
  /// known.
  DV_DEADLINE_KIND_VERIFICATION_REPLY_DUE = 10,
  /// Last day in time to forward the file of an applicant who moved.
  DV_DEADLINE_KIND_FILE_FORWARD_DUE = 11,
  /// Last day in time for the decision on a file received from another place.
  DV_DEADLINE_KIND_MOVED_DECISION_DUE = 12,
  /// Last day in time for the answer to a question about a decision.
  DV_DEADLINE_KIND_QUESTION_ANSWER_DUE = 13,
  /// Last day in time for the new member's curriculum vitae.
  DV_DEADLINE_KIND_MEMBER_CV_DUE = 14
} dv_deadline_kind;

/// Trạng thái hồ sơ kết nạp.
typedef enum dv_dossier_state {
  /// Not on any list.
  DV_DOSSIER_STATE_NONE = 0,
  /// Cảm tình Đảng: on the cell's list.
  DV_DOSSIER_STATE_LISTED = 1,
  /// Awareness class done.
  DV_DOSSIER_STATE_CLASS_COMPLETED = 2,
  /// Permission to begin the papers given.
  DV_DOSSIER_STATE_OPENED = 3,
  /// Application and curriculum vitae handed in; the papers are being gathered.
  DV_DOSSIER_STATE_APPLIED = 4,
  /// Background certified.
  DV_DOSSIER_STATE_CERTIFIED = 5,
  /// Cell has voted to propose.
  DV_DOSSIER_STATE_CELL_RESOLVED = 6,
  /// Sub-committee has appraised.
  DV_DOSSIER_STATE_SUB_COMMITTEE_APPRAISED = 7,
  /// Grassroots committee has voted to propose.
  DV_DOSSIER_STATE_GRASSROOTS_RESOLVED = 8,
  /// Admission decided, ceremony not yet held.
  DV_DOSSIER_STATE_DECIDED = 9,
  /// Probationary member.
  DV_DOSSIER_STATE_PROBATION = 10,
  DV_DOSSIER_STATE_RECOGNITION_CELL_RESOLVED = 11,
  DV_DOSSIER_STATE_RECOGNITION_SUB_COMMITTEE_APPRAISED = 12,
  DV_DOSSIER_STATE_RECOGNITION_GRASSROOTS_RESOLVED = 13,
  /// Cell has proposed striking off.
  DV_DOSSIER_STATE_STRIKING_OFF_PROPOSED = 14,
  /// Official member.
  DV_DOSSIER_STATE_RECOGNISED = 15,
  /// Struck off during probation.
  DV_DOSSIER_STATE_STRUCK_OFF = 16,
  /// Competent authority said no.
  DV_DOSSIER_STATE_DECLINED = 17,
  /// Taken off the list before a decision.
  DV_DOSSIER_STATE_REMOVED = 18,
  /// The admission was found wrong and annulled.
  DV_DOSSIER_STATE_ANNULLED = 19
} dv_dossier_state;

/// Where a file goes.
typedef enum dv_file_step {
  DV_FILE_STEP_UNSPECIFIED = 0,
  /// From the grassroots to the competent committee.
  DV_FILE_STEP_SENT_UP = 1,
  /// From the old place to the competent committee of the new one.
  DV_FILE_STEP_FORWARDED = 2,
  /// Received by the competent committee of the new place.
  DV_FILE_STEP_RECEIVED = 3
} dv_file_step;

/// Who vouches: two official members, or a union's committee and one official member (Charter 4.1).
typedef enum dv_introducer_kind {
  DV_INTRODUCER_KIND_OFFICIAL_MEMBER = 0,
  DV_INTRODUCER_KIND_YOUTH_UNION = 1,
  DV_INTRODUCER_KIND_TRADE_UNION = 2
} dv_introducer_kind;

/// An applicant who moves, by what was done before the move was known (admission notes, rows 90 to
/// 95).
typedef enum dv_move_case {
  DV_MOVE_CASE_NONE = 0,
  /// The cell had not resolved.
  DV_MOVE_CASE_BEFORE_RESOLUTION = 1,
  /// The cell had resolved, the file was not sent up.
  DV_MOVE_CASE_RESOLVED = 2,
  /// The file was sent up, nothing was decided.
  DV_MOVE_CASE_SENT_UP = 3,
  /// Decided; the same committee is competent at the new place.
  DV_MOVE_CASE_DECIDED_SAME_AUTHORITY = 4,
  /// Decided in time after the transfer decision; another committee is competent.
  DV_MOVE_CASE_DECIDED_IN_TIME = 5,
  /// Decided too late after the transfer decision; another committee is competent, so the issuer
  /// annuls.
  DV_MOVE_CASE_DECIDED_LATE = 6
} dv_move_case;

/// Outcome of the verification with regard to the political standard (admission notes, row 76).
typedef enum dv_political_finding {
  DV_POLITICAL_FINDING_UNSPECIFIED = 0,
  DV_POLITICAL_FINDING_NONE_FOUND = 1,
  DV_POLITICAL_FINDING_CLEARED = 2,
  DV_POLITICAL_FINDING_CONSENTED = 3,
  DV_POLITICAL_FINDING_OPEN = 4
} dv_political_finding;

/// Who a relative is to the applicant (form 2-KNĐ, item 21; admission notes, rows 20 and 22).
typedef enum dv_relation {
  DV_RELATION_APPLICANT = 0,
  DV_RELATION_NATURAL_PARENT = 1,
  /// Directly raised the applicant.
  DV_RELATION_RAISED_BY = 2,
  DV_RELATION_PARENT_IN_LAW = 3,
  DV_RELATION_SPOUSE = 4,
  DV_RELATION_CHILD = 5,
  DV_RELATION_GRANDPARENT = 6,
  DV_RELATION_SIBLING = 7,
  /// Sibling of the spouse.
  DV_RELATION_SIBLING_IN_LAW = 8
} dv_relation;

/// Papers and acts that can unblock a step of a dossier.
typedef enum dv_remedy_kind {
  /// A certificate of the awareness class that still serves.
  DV_REMEDY_KIND_CERTIFICATE = 0,
  /// Permission to begin the papers.
  DV_REMEDY_KIND_OPENING = 1,
  /// Application and curriculum vitae.
  DV_REMEDY_KIND_APPLICATION = 2,
  /// Introductions by two official members, or by a union and one official member.
  DV_REMEDY_KIND_INTRODUCTIONS = 3,
  /// Verification of the background.
  DV_REMEDY_KIND_VERIFICATION = 4,
  /// The open matter of the political standard cleared, or consented to in writing.
  DV_REMEDY_KIND_POLITICAL_CLEARANCE = 5,
  /// Opinions of the mass organisations.
  DV_REMEDY_KIND_OPINIONS = 6,
  /// Opinion of the cell of the place of residence.
  DV_REMEDY_KIND_RESIDENCE_OPINION = 7,
  /// Certificate of the class for new members.
  DV_REMEDY_KIND_NEW_MEMBER_CERTIFICATE = 8,
  /// General education completed.
  DV_REMEDY_KIND_EDUCATION = 9,
  /// Vietnamese citizenship.
  DV_REMEDY_KIND_CITIZENSHIP = 10,
  /// More official members in the cell, or the cell attached elsewhere.
  DV_REMEDY_KIND_OFFICIAL_MEMBERS = 11,
  /// The other open dossier brought to its end.
  DV_REMEDY_KIND_OTHER_DOSSIER_CLOSED = 12,
  /// Appraisal by the sub-committee.
  DV_REMEDY_KIND_SUB_COMMITTEE_APPRAISAL = 13,
  /// Resolution of the grassroots committee.
  DV_REMEDY_KIND_GRASSROOTS_RESOLUTION = 14,
  /// Remarks of the cell where the applicant is for a time.
  DV_REMEDY_KIND_TEMPORARY_REMARKS = 15,
  /// The question about the decision of the old place answered, and the decision upheld.
  DV_REMEDY_KIND_QUESTION_ANSWERED = 16,
  /// Waiting for the day that the law names.
  DV_REMEDY_KIND_WAITING = 17,
  /// One more introduction, by an official member.
  DV_REMEDY_KIND_ONE_INTRODUCTION = 18,
  /// Verification of the relatives who are not verified yet.
  DV_REMEDY_KIND_RELATIVES_VERIFICATION = 19,
  /// Prior written consent to an applicant over the ordinary age.
  DV_REMEDY_KIND_OVER_AGE_CONSENT = 20,
  /// Prior written consent to education relief of a person of standing.
  DV_REMEDY_KIND_EDUCATION_CONSENT = 21,
  /// Prior written consent to re-admission.
  DV_REMEDY_KIND_READMISSION_CONSENT = 22,
  /// Prior written consent to an applicant who broke the population policy.
  DV_REMEDY_KIND_POPULATION_CONSENT = 23,
  /// A verification letter sent to another place.
  DV_REMEDY_KIND_VERIFICATION_LETTER = 24
} dv_remedy_kind;

/// Tự kiểm điểm before a proposal to strike off (admission notes, row 61).
typedef enum dv_self_criticism {
  /// Not recorded.
  DV_SELF_CRITICISM_UNSPECIFIED = 0,
  /// The member criticised himself before the cell.
  DV_SELF_CRITICISM_HEARD = 1,
  /// Asked for it in vain; how often is a field of its own.
  DV_SELF_CRITICISM_REQUESTED_IN_VAIN = 2,
  /// Refused it on purpose.
  DV_SELF_CRITICISM_REFUSED = 3
} dv_self_criticism;

/// Grounds for striking a probationary member off.
typedef enum dv_striking_off_ground {
  DV_STRIKING_OFF_GROUND_UNSPECIFIED = 0,
  DV_STRIKING_OFF_GROUND_UNFIT_AT_MONTH_12 = 1,
  DV_STRIKING_OFF_GROUND_THREE_FAILED_BALLOTS = 2,
  /// Charter 8.1, without saying which of its grounds.
  DV_STRIKING_OFF_GROUND_CHARTER_8_1 = 3,
  /// No activity or no dues for three months of a year, without a reason (Charter 8.1).
  DV_STRIKING_OFF_GROUND_INACTIVE_THREE_MONTHS = 4,
  /// No will to strive and no progress (Charter 8.1).
  DV_STRIKING_OFF_GROUND_NO_WILL_NO_PROGRESS = 5,
  /// The card returned or destroyed.
  DV_STRIKING_OFF_GROUND_CARD_RETURNED = 6,
  /// No progress in twelve months after being reminded.
  DV_STRIKING_OFF_GROUND_NO_PROGRESS_12_MONTHS = 7,
  /// Two years running without fulfilling the tasks.
  DV_STRIKING_OFF_GROUND_FAILING_TWO_YEARS = 8,
  /// The political standard is not met.
  DV_STRIKING_OFF_GROUND_POLITICAL_STANDARD_UNMET = 9
} dv_striking_off_ground;

/// How the background is verified (admission notes, row 81).
typedef enum dv_verification_way {
  DV_VERIFICATION_WAY_ORDINARY = 0,
  /// All kin in one organisation since the paternal grandparents: nobody is asked.
  DV_VERIFICATION_WAY_ONE_ORGANISATION = 1,
  /// Army and police: by the record made at enlistment.
  DV_VERIFICATION_WAY_ENLISTMENT_RECORD = 2,
  /// Abroad: by the record kept at home.
  DV_VERIFICATION_WAY_HOME_RECORD = 3,
  /// Foreign body or wholly foreign firm: the security agency's opinion as well.
  DV_VERIFICATION_WAY_SECURITY_AGENCY = 4,
  /// Doubts: the organising body of the committee above the grassroots.
  DV_VERIFICATION_WAY_SUPERIOR_ORGANISING_BODY = 5
} dv_verification_way;

typedef enum dv_decimal_mark {
  DV_DECIMAL_MARK_COMMA = 0,
  DV_DECIMAL_MARK_POINT = 1
} dv_decimal_mark;

/// What is shown: tỷ lệ hoàn thành (fulfilled / quota, in per cent), tỷ lệ vượt (what is above the
/// quota, in per cent of it), tỷ lệ còn thiếu (what is lacking, in per cent of it), chênh lệch
/// (fulfilled - quota, in persons, never with decimals), gấp mấy lần (fulfilled / quota, as a
/// multiple).
typedef enum dv_display_form {
  DV_DISPLAY_FORM_PERCENTAGE = 0,
  DV_DISPLAY_FORM_SURPLUS = 1,
  DV_DISPLAY_FORM_SHORTFALL = 2,
  DV_DISPLAY_FORM_DIFFERENCE = 3,
  DV_DISPLAY_FORM_MULTIPLE = 4
} dv_display_form;

/// Làm tròn when a figure is shown. `up`: whatever is left over makes one more ("37,94" for 569 of
/// 1,500).
typedef enum dv_display_rounding {
  DV_DISPLAY_ROUNDING_HALF_UP = 0,
  DV_DISPLAY_ROUNDING_TRUNCATE = 1,
  DV_DISPLAY_ROUNDING_UP = 2
} dv_display_rounding;

/// Whether the figure was printed by its source, worked out from other printed figures, or assumed:
/// no source has it, as in examples and made-up data.
typedef enum dv_figure_origin {
  DV_FIGURE_ORIGIN_PRINTED = 0,
  DV_FIGURE_ORIGIN_DERIVED = 1,
  DV_FIGURE_ORIGIN_ASSUMED = 2
} dv_figure_origin;

/// What a quota counts.
typedef enum dv_measure {
  DV_MEASURE_ADMISSIONS = 0
} dv_measure;

/// On what a quota rests. The same result is measured against several at once.
typedef enum dv_quota_basis {
  DV_QUOTA_BASIS_UNSPECIFIED = 0,
  DV_QUOTA_BASIS_CONGRESS_RESOLUTION = 1,
  DV_QUOTA_BASIS_SUPERIOR_ASSIGNMENT = 2,
  DV_QUOTA_BASIS_OWN_PLAN = 3,
  DV_QUOTA_BASIS_STEERING_PROGRAMME = 4
} dv_quota_basis;

/// How a quota is worded. A percentage is taken against `number`, the lower bound of a range.
typedef enum dv_quota_shape {
  DV_QUOTA_SHAPE_NUMBER = 0,
  DV_QUOTA_SHAPE_AT_LEAST = 1,
  DV_QUOTA_SHAPE_MORE_THAN = 2,
  DV_QUOTA_SHAPE_RANGE = 3
} dv_quota_shape;

/// How the rules of today answer an accepted act of the journal otherwise than those of its
/// recording.
typedef enum dv_judged_again_change {
  DV_JUDGED_AGAIN_CHANGE_REFUSED_NOW = 0,
  DV_JUDGED_AGAIN_CHANGE_ADVISED_NOW = 1,
  DV_JUDGED_AGAIN_CHANGE_ADVISED_NO_MORE = 2,
  DV_JUDGED_AGAIN_CHANGE_OTHER_CLAUSE = 3
} dv_judged_again_change;

/// Mức độ của một vấn đề khi nhập bảng. An error keeps its row out.
typedef enum dv_problem_severity {
  DV_PROBLEM_SEVERITY_ERROR = 0,
  DV_PROBLEM_SEVERITY_WARNING = 1,
  DV_PROBLEM_SEVERITY_NOTE = 2
} dv_problem_severity;

/// What a draft of the rules would change for an open dossier.
typedef enum dv_what_if_change {
  DV_WHAT_IF_CHANGE_NEWLY_BLOCKED = 0,
  DV_WHAT_IF_CHANGE_NEWLY_ALLOWED = 1,
  DV_WHAT_IF_CHANGE_DEADLINE_CHANGED = 2,
  /// Blocked under both, and possible from another day.
  DV_WHAT_IF_CHANGE_FIRST_DAY_CHANGED = 3
} dv_what_if_change;

#endif  // DANGVIEN_GENERATED_DV_SCHEMA_H
