# SPDX-License-Identifier: Apache-2.0
# Generated from schema/*.fbs by tools/regenerate. Do not edit.
"""Commands, and what queries answer: the one definition as Python classes.

Days are datetime.date, identities are strings of a type of their own, enumerations have the names of the
definition as values. An optional field that is absent is None, an empty tuple or an empty frozenset.
"""

from __future__ import annotations

import dataclasses
import datetime
import enum
import typing

Json = dict[str, typing.Any]


def _written(value: typing.Any) -> typing.Any:
    """A field's value as json.dumps() takes it."""
    if isinstance(value, Table):
        return value.to_json_dict()
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, frozenset):
        order = list(type(next(iter(value)))) if value else []
        return [member.value for member in sorted(value, key=order.index)]
    if isinstance(value, tuple):
        return [_written(element) for element in value]
    if isinstance(value, str):
        return str(value)
    return value


def _tuple_of(read: typing.Callable[[typing.Any], typing.Any]) -> typing.Callable[[list], tuple]:
    return lambda values: tuple(read(value) for value in values)


def _set_of(kind: type[enum.Enum]) -> typing.Callable[[list], frozenset]:
    return lambda values: frozenset(kind(value) for value in values)


class Table:
    """What all data classes of the definition can do. A field that is named by a keyword of Python has an
    underscore behind its name ("from_"), here and nowhere else."""

    __slots__ = ()

    #: How each field is read from JSON; a field without an entry is taken as it is.
    _readers: typing.ClassVar[dict[str, typing.Callable[[typing.Any], typing.Any]]] = {}
    _optional: typing.ClassVar[frozenset[str]] = frozenset()

    def to_json_dict(self) -> Json:
        """The fields as json.dumps() takes them; optional fields that are absent are left out."""
        result: Json = {}
        for field in dataclasses.fields(self):  # type: ignore[arg-type]
            name = field.name.removesuffix("_")
            value = getattr(self, field.name)
            if name in self._optional and (value is None or value == () or value == frozenset()):
                continue
            result[name] = _written(value)
        return result

    @classmethod
    def from_json_dict(cls, fields: Json) -> typing.Self:
        """From an object that json.loads() gave. Fields that a later release added are passed over.

        Raises KeyError for a required field that is missing, ValueError for a name or day that is not known.
        """
        values = {}
        for field in dataclasses.fields(cls):  # type: ignore[arg-type]
            name = field.name.removesuffix("_")
            value = fields.get(name)
            if value is not None:
                values[field.name] = cls._readers.get(name, lambda same: same)(value)
            elif name in fields and name not in cls._optional:
                values[field.name] = None
        missing = [
            field.name
            for field in dataclasses.fields(cls)  # type: ignore[arg-type]
            if field.name not in values
            and field.default is dataclasses.MISSING
            and field.default_factory is dataclasses.MISSING
        ]
        if missing:
            raise KeyError(", ".join(missing))
        return cls(**values)


class Command(Table):
    """Base of every command."""

    __slots__ = ()

    COMMAND: typing.ClassVar[str]

    def to_json_dict(self) -> Json:
        """The command with its name, as a submission takes it."""
        return {"command": self.COMMAND, **super().to_json_dict()}


class PartialDate(str):
    """A date of which only the year, or year and month, may be known: "1990", "1990-05", "1990-05-17"."""

    __slots__ = ()


class OrganisationId(str):
    """Tổ chức đảng, by its identity: "O12"."""

    __slots__ = ()


class PersonId(str):
    """Người, by its identity: "P12"."""

    __slots__ = ()


class DossierId(str):
    """Hồ sơ kết nạp, by its identity: "D12"."""

    __slots__ = ()


class QuotaId(str):
    """Chỉ tiêu, by its identity: "Q12"."""

    __slots__ = ()


class ArgumentType(enum.Enum):
    """What sort of value fills a place of a phrase of an error."""

    #: A text as it was found.
    TEXT = "text"
    #: Name of a field, a function, a file.
    NAME = "name"
    NUMBER = "number"
    HEXADECIMAL = "hexadecimal"
    DAY = "day"
    #: A list of names.
    NAMES = "names"


class DocumentKind(enum.Enum):
    """DocumentKind."""

    UNSPECIFIED = "unspecified"
    DECISION = "decision"
    RESOLUTION = "resolution"
    MINUTES = "minutes"
    CERTIFICATE = "certificate"
    APPLICATION = "application"
    CURRICULUM_VITAE = "curriculum_vitae"
    INTRODUCTION = "introduction"
    OPINION = "opinion"
    REPORT = "report"
    PLAN = "plan"
    DIRECTIVE = "directive"
    LETTER = "letter"
    CONSENT = "consent"
    OTHER = "other"


class ErrorCode(enum.Enum):
    """Why something could not be done at all. An error never half-applies; a refusal is not an
    error.
    """

    NONE = "none"
    #: The input is not what it should be: JSON, a field, a file.
    MALFORMED = "malformed"
    #: An identity that the registry does not know.
    UNKNOWN_ID = "unknown_id"
    FORBIDDEN = "forbidden"
    #: The caller's key was accepted before with other content.
    KEY_REUSED = "key_reused"
    #: Another writer came first; decide again on the new state.
    CONFLICT = "conflict"
    #: Whether the append reached the disk is not known; writes stop until the head is read again.
    IN_DOUBT = "in_doubt"
    STORAGE = "storage"
    #: Stored bytes are not what was written.
    CORRUPT = "corrupt"
    #: Written by a later version of the library.
    TOO_NEW = "too_new"
    #: An invariant broke: reads go on, writes are refused.
    POISONED = "poisoned"
    MEMORY = "memory"
    CANCELLED = "cancelled"
    #: A call that the documentation forbids.
    MISUSE = "misuse"


class Known(enum.Enum):
    """Yes, no, or not known: a fact that no paper states is not "no"."""

    UNKNOWN = "unknown"
    NO = "no"
    YES = "yes"


class Secrecy(enum.Enum):
    """Độ mật of a paper."""

    UNSPECIFIED = "unspecified"
    NOT_SECRET = "not_secret"
    CONFIDENTIAL = "confidential"
    SECRET = "secret"
    TOP_SECRET = "top_secret"


class Crime(enum.Enum):
    """A crime for which the person was sentenced (admission notes, rows 49 and 51)."""

    NONE = "none"
    LESS_SERIOUS = "less_serious"
    SERIOUS = "serious"


class DeciderTier(enum.Enum):
    """Who decides an admission (admission notes, row 29)."""

    NONE = "none"
    AUTHORISED_GRASSROOTS = "authorised_grassroots"
    GRASSROOTS = "grassroots"
    UPPER = "upper"
    PROVINCE = "province"


class EducationLevel(enum.Enum):
    """Trình độ học vấn phổ thông, ordered: each level satisfies the requirements below it."""

    UNKNOWN = "unknown"
    NONE = "none"
    READS_AND_WRITES = "reads_and_writes"
    PRIMARY_COMPLETED = "primary_completed"
    LOWER_SECONDARY_COMPLETED = "lower_secondary_completed"
    LOWER_SECONDARY_EQUIVALENT = "lower_secondary_equivalent"
    LOWER_SECONDARY_DIPLOMA = "lower_secondary_diploma"
    UPPER_SECONDARY = "upper_secondary"
    COLLEGE = "college"
    UNIVERSITY = "university"
    POSTGRADUATE = "postgraduate"


class EducationRelief(enum.Enum):
    """Cases in which guidance relaxes the education standard (admission notes, rows 6 and 7)."""

    NONE = "none"
    RELAXED_AREA = "relaxed_area"
    PERSON_OF_STANDING = "person_of_standing"


class Leaving(enum.Enum):
    """How a person left the Party (admission notes, row 51)."""

    UNSPECIFIED = "unspecified"
    STRUCK_OFF = "struck_off"
    EXPELLED = "expelled"
    #: By an application of his own.
    BY_APPLICATION = "by_application"
    #: By an application of his own, for special hardship of the family.
    BY_APPLICATION_IN_HARDSHIP = "by_application_in_hardship"
    #: Dropped the Party's activity.
    DROPPED_ACTIVITY = "dropped_activity"
    #: Caused serious disunity.
    DISUNITY = "disunity"
    CORRUPTION = "corruption"


class MassOrganisation(enum.Enum):
    """Đoàn thể: the Fatherland Front and the socio-political organisations beside a party
    organisation, which introduce people to it. `none`: the party organisation itself.
    """

    NONE = "none"
    YOUTH_UNION = "youth_union"
    TRADE_UNION = "trade_union"
    WOMEN_UNION = "women_union"
    FARMERS_UNION = "farmers_union"
    VETERANS_ASSOCIATION = "veterans_association"
    FATHERLAND_FRONT = "fatherland_front"


class MemberStanding(enum.Enum):
    """Tư cách đảng viên."""

    NONE = "none"
    PROBATIONARY = "probationary"
    OFFICIAL = "official"
    STRUCK_OFF = "struck_off"


class OrganisationKind(enum.Enum):
    """Loại tổ chức đảng."""

    UNSPECIFIED = "unspecified"
    CENTRE = "centre"
    PROVINCE_PARTY = "province_party"
    UPPER_PARTY = "upper_party"
    GRASSROOTS_PARTY = "grassroots_party"
    GRASSROOTS_CELL = "grassroots_cell"
    SUB_COMMITTEE = "sub_committee"
    CELL = "cell"
    PARTY_GROUP = "party_group"


class PopulationBreach(enum.Enum):
    """What broke the population policy (admission notes, row 30)."""

    NONE = "none"
    THIRD_CHILD = "third_child"
    FOURTH_CHILD = "fourth_child"
    FIFTH_CHILD = "fifth_child"
    REPEATED = "repeated"


class Power(enum.Enum):
    """Powers given for a period by the committee directly above."""

    UNSPECIFIED = "unspecified"
    #: ủy quyền kết nạp: the whole grassroots committee decides admissions
    AUTHORISED_TO_ADMIT = "authorised_to_admit"
    #: giao quyền cấp trên cơ sở
    ABOVE_GRASSROOTS = "above_grassroots"


class PriorityGroup(enum.Enum):
    """Đối tượng ưu tiên. Groups overlap; a person carries any number of them. `everyone` holds for
    every person, so that a quota without a group is one more group and not a special case.
    """

    EVERYONE = "everyone"
    WOMEN = "women"
    YOUTH = "youth"
    YOUTH_UNION = "youth_union"
    TRADE_UNION = "trade_union"
    ETHNIC_MINORITY = "ethnic_minority"
    RELIGIOUS = "religious"
    MILITIA = "militia"
    RESERVE = "reserve"
    DEMOBILISED = "demobilised"
    STUDENT = "student"
    WORKER = "worker"
    FARMER = "farmer"
    CIVIL_SERVANT = "civil_servant"
    PUBLIC_EMPLOYEE = "public_employee"
    BUSINESS_EMPLOYEE = "business_employee"
    PRIVATE_SECTOR_WORKER = "private_sector_worker"
    PRIVATE_FIRM_OWNER = "private_firm_owner"
    TEACHER = "teacher"
    HEALTH_STAFF = "health_staff"
    ARMED_FORCES = "armed_forces"
    RESIDENTIAL_AREA = "residential_area"
    MASS_ORGANISATION_LEADER = "mass_organisation_leader"


class Provenance(enum.Enum):
    """How well a row of the rulebook is attested. The first three block; `unconfirmed` and
    `unknown` advise.
    """

    CONFIRMED = "confirmed"
    SINGLE_SOURCE = "single_source"
    CARRIED = "carried"
    UNCONFIRMED = "unconfirmed"
    UNKNOWN = "unknown"


class Rank(enum.Enum):
    """Cấp. Rank is an attribute of its own: commune committees moved up one rank on 1/7/2025."""

    UNSPECIFIED = "unspecified"
    CENTRAL = "central"
    PROVINCE = "province"
    UPPER = "upper"
    GRASSROOTS = "grassroots"
    BELOW_GRASSROOTS = "below_grassroots"


class Sector(enum.Enum):
    """Loại hình đơn vị cơ sở: where an organisation stands (form 5 of the statistics, coarse)."""

    UNSPECIFIED = "unspecified"
    RESIDENTIAL = "residential"
    AGENCY = "agency"
    PUBLIC_SERVICE_UNIT = "public_service_unit"
    SCHOOL = "school"
    STATE_ENTERPRISE = "state_enterprise"
    PRIVATE_ENTERPRISE = "private_enterprise"
    COOPERATIVE = "cooperative"
    ARMY = "army"
    POLICE = "police"
    OTHER = "other"


class Sex(enum.Enum):
    """Giới tính, as on the birth certificate."""

    UNKNOWN = "unknown"
    FEMALE = "female"
    MALE = "male"


class SpecialGroup(enum.Enum):
    """Applicants with rules of their own (admission notes, rows 55 to 57, 114 and 115)."""

    RELIGIOUS = "religious"
    #: Married to a foreigner.
    FOREIGN_SPOUSE = "foreign_spouse"
    #: Of foreign origin, with Vietnamese nationality.
    FOREIGN_ORIGIN = "foreign_origin"
    ETHNIC_CHINESE = "ethnic_chinese"
    #: Child of an ethnic-Chinese member: the ordinary conditions.
    ETHNIC_CHINESE_MEMBER_CHILD = "ethnic_chinese_member_child"
    PRIVATE_FIRM_OWNER = "private_firm_owner"


class Unit(enum.Enum):
    """What a number of the law counts."""

    NONE = "none"
    COUNT = "count"
    MONTHS = "months"
    WORKING_DAYS = "working_days"
    DAYS = "days"
    FLAG = "flag"
    FRACTION = "fraction"
    EDUCATION_LEVEL = "education_level"
    DAY = "day"
    STATE = "state"
    KIND = "kind"
    STANDING = "standing"
    #: An identity, packed: stream * 2^32 + number.
    ORGANISATION = "organisation"
    PERSON = "person"


class ClassKind(enum.Enum):
    """Which class: before the application, or during probation."""

    #: Lớp bồi dưỡng nhận thức về Đảng.
    AWARENESS = "awareness"
    #: Lớp bồi dưỡng đảng viên mới.
    NEW_MEMBER = "new_member"


class AnnulmentGround(enum.Enum):
    """What was found wrong with an admission (admission notes, row 59)."""

    UNSPECIFIED = "unspecified"
    #: Not of the standards and conditions.
    STANDARD_UNMET = "standard_unmet"
    #: Below the minimum age.
    TOO_YOUNG = "too_young"
    #: The background was declared untruthfully.
    UNTRUTHFUL = "untruthful"
    #: Not to be re-admitted.
    NOT_READMISSIBLE = "not_readmissible"
    #: Decided by a body without the power.
    WRONG_AUTHORITY = "wrong_authority"
    #: A step done wrongly.
    WRONG_PROCEDURE = "wrong_procedure"


class ApplicantTie(enum.Enum):
    """What ties the applicant to a place (admission notes, row 82)."""

    UNSPECIFIED = "unspecified"
    #: Studies at the school.
    STUDENT = "student"
    #: Awaits graduation at the school.
    AWAITING_GRADUATION = "awaiting_graduation"
    #: Seconded to the place.
    SECONDMENT = "secondment"
    #: Works there under a contract.
    CONTRACT = "contract"
    #: Has graduated and has no work yet.
    GRADUATED_WITHOUT_WORK = "graduated_without_work"


class BallotForm(enum.Enum):
    """How the meeting voted (admission notes, row 26b)."""

    UNSPECIFIED = "unspecified"
    SECRET_BALLOT = "secret_ballot"
    RAISED_CARD = "raised_card"
    OTHER = "other"


class ConsentKind(enum.Enum):
    """For what a consent was given."""

    UNSPECIFIED = "unspecified"
    OVER_AGE = "over_age"
    EDUCATION = "education"
    READMISSION = "readmission"
    POPULATION = "population"
    SPECIAL = "special"


class DeadlineKind(enum.Enum):
    """What a deadline of a dossier is about; each is derived from the acts and the law, never
    stored.
    """

    #: Last day on which the awareness certificate surely serves.
    CERTIFICATE_LAPSES = "certificate_lapses"
    #: Last day on which introductions and opinions serve as they are.
    PAPERS_STALE = "papers_stale"
    #: Last day in time for the admission decision.
    DECISION_DUE = "decision_due"
    #: The same with the extension for special cases.
    DECISION_EXTENDED = "decision_extended"
    #: Last day in time for the ceremony.
    CEREMONY_DUE = "ceremony_due"
    #: First day on which the cell may vote on recognition.
    RECOGNITION_OPENS = "recognition_opens"
    #: Last day in time for that vote.
    RECOGNITION_DUE = "recognition_due"
    #: Last day in time for the decision on recognition.
    RECOGNITION_DECISION_DUE = "recognition_decision_due"
    #: The same with the extension for special cases.
    RECOGNITION_DECISION_EXTENDED = "recognition_decision_extended"
    #: Last day of the month in which the list is reviewed again.
    LIST_REVIEW_DUE = "list_review_due"
    #: Last day in time for the reply to a verification letter; assumed while its receipt is not
    #: known.
    VERIFICATION_REPLY_DUE = "verification_reply_due"
    #: Last day in time to forward the file of an applicant who moved.
    FILE_FORWARD_DUE = "file_forward_due"
    #: Last day in time for the decision on a file received from another place.
    MOVED_DECISION_DUE = "moved_decision_due"
    #: Last day in time for the answer to a question about a decision.
    QUESTION_ANSWER_DUE = "question_answer_due"
    #: Last day in time for the new member's curriculum vitae.
    MEMBER_CV_DUE = "member_cv_due"


class DossierState(enum.Enum):
    """Trạng thái hồ sơ kết nạp."""

    #: Not on any list.
    NONE = "none"
    #: Cảm tình Đảng: on the cell's list.
    LISTED = "listed"
    #: Awareness class done.
    CLASS_COMPLETED = "class_completed"
    #: Permission to begin the papers given.
    OPENED = "opened"
    #: Application and curriculum vitae handed in; the papers are being gathered.
    APPLIED = "applied"
    #: Background certified.
    CERTIFIED = "certified"
    #: Cell has voted to propose.
    CELL_RESOLVED = "cell_resolved"
    #: Sub-committee has appraised.
    SUB_COMMITTEE_APPRAISED = "sub_committee_appraised"
    #: Grassroots committee has voted to propose.
    GRASSROOTS_RESOLVED = "grassroots_resolved"
    #: Admission decided, ceremony not yet held.
    DECIDED = "decided"
    #: Probationary member.
    PROBATION = "probation"
    RECOGNITION_CELL_RESOLVED = "recognition_cell_resolved"
    RECOGNITION_SUB_COMMITTEE_APPRAISED = "recognition_sub_committee_appraised"
    RECOGNITION_GRASSROOTS_RESOLVED = "recognition_grassroots_resolved"
    #: Cell has proposed striking off.
    STRIKING_OFF_PROPOSED = "striking_off_proposed"
    #: Official member.
    RECOGNISED = "recognised"
    #: Struck off during probation.
    STRUCK_OFF = "struck_off"
    #: Competent authority said no.
    DECLINED = "declined"
    #: Taken off the list before a decision.
    REMOVED = "removed"
    #: The admission was found wrong and annulled.
    ANNULLED = "annulled"


class FileStep(enum.Enum):
    """Where a file goes."""

    UNSPECIFIED = "unspecified"
    #: From the grassroots to the competent committee.
    SENT_UP = "sent_up"
    #: From the old place to the competent committee of the new one.
    FORWARDED = "forwarded"
    #: Received by the competent committee of the new place.
    RECEIVED = "received"


class IntroducerKind(enum.Enum):
    """Who vouches: two official members, or a union's committee and one official member (Charter
    4.1).
    """

    OFFICIAL_MEMBER = "official_member"
    YOUTH_UNION = "youth_union"
    TRADE_UNION = "trade_union"


class MoveCase(enum.Enum):
    """An applicant who moves, by what was done before the move was known (admission notes, rows 90
    to 95).
    """

    NONE = "none"
    #: The cell had not resolved.
    BEFORE_RESOLUTION = "before_resolution"
    #: The cell had resolved, the file was not sent up.
    RESOLVED = "resolved"
    #: The file was sent up, nothing was decided.
    SENT_UP = "sent_up"
    #: Decided; the same committee is competent at the new place.
    DECIDED_SAME_AUTHORITY = "decided_same_authority"
    #: Decided in time after the transfer decision; another committee is competent.
    DECIDED_IN_TIME = "decided_in_time"
    #: Decided too late after the transfer decision; another committee is competent, so the issuer
    #: annuls.
    DECIDED_LATE = "decided_late"


class PoliticalFinding(enum.Enum):
    """Outcome of the verification with regard to the political standard (admission notes, row 76)."""

    UNSPECIFIED = "unspecified"
    NONE_FOUND = "none_found"
    CLEARED = "cleared"
    CONSENTED = "consented"
    OPEN = "open"


class Relation(enum.Enum):
    """Who a relative is to the applicant (form 2-KNĐ, item 21; admission notes, rows 20 and 22)."""

    APPLICANT = "applicant"
    NATURAL_PARENT = "natural_parent"
    #: Directly raised the applicant.
    RAISED_BY = "raised_by"
    PARENT_IN_LAW = "parent_in_law"
    SPOUSE = "spouse"
    CHILD = "child"
    GRANDPARENT = "grandparent"
    SIBLING = "sibling"
    #: Sibling of the spouse.
    SIBLING_IN_LAW = "sibling_in_law"


class RemedyKind(enum.Enum):
    """Papers and acts that can unblock a step of a dossier."""

    #: A certificate of the awareness class that still serves.
    CERTIFICATE = "certificate"
    #: Permission to begin the papers.
    OPENING = "opening"
    #: Application and curriculum vitae.
    APPLICATION = "application"
    #: Introductions by two official members, or by a union and one official member.
    INTRODUCTIONS = "introductions"
    #: Verification of the background.
    VERIFICATION = "verification"
    #: The open matter of the political standard cleared, or consented to in writing.
    POLITICAL_CLEARANCE = "political_clearance"
    #: Opinions of the mass organisations.
    OPINIONS = "opinions"
    #: Opinion of the cell of the place of residence.
    RESIDENCE_OPINION = "residence_opinion"
    #: Certificate of the class for new members.
    NEW_MEMBER_CERTIFICATE = "new_member_certificate"
    #: General education completed.
    EDUCATION = "education"
    #: Vietnamese citizenship.
    CITIZENSHIP = "citizenship"
    #: More official members in the cell, or the cell attached elsewhere.
    OFFICIAL_MEMBERS = "official_members"
    #: The other open dossier brought to its end.
    OTHER_DOSSIER_CLOSED = "other_dossier_closed"
    #: Appraisal by the sub-committee.
    SUB_COMMITTEE_APPRAISAL = "sub_committee_appraisal"
    #: Resolution of the grassroots committee.
    GRASSROOTS_RESOLUTION = "grassroots_resolution"
    #: Remarks of the cell where the applicant is for a time.
    TEMPORARY_REMARKS = "temporary_remarks"
    #: The question about the decision of the old place answered, and the decision upheld.
    QUESTION_ANSWERED = "question_answered"
    #: Waiting for the day that the law names.
    WAITING = "waiting"
    #: One more introduction, by an official member.
    ONE_INTRODUCTION = "one_introduction"
    #: Verification of the relatives who are not verified yet.
    RELATIVES_VERIFICATION = "relatives_verification"
    #: Prior written consent to an applicant over the ordinary age.
    OVER_AGE_CONSENT = "over_age_consent"
    #: Prior written consent to education relief of a person of standing.
    EDUCATION_CONSENT = "education_consent"
    #: Prior written consent to re-admission.
    READMISSION_CONSENT = "readmission_consent"
    #: Prior written consent to an applicant who broke the population policy.
    POPULATION_CONSENT = "population_consent"
    #: A verification letter sent to another place.
    VERIFICATION_LETTER = "verification_letter"


class SelfCriticism(enum.Enum):
    """Tự kiểm điểm before a proposal to strike off (admission notes, row 61)."""

    #: Not recorded.
    UNSPECIFIED = "unspecified"
    #: The member criticised himself before the cell.
    HEARD = "heard"
    #: Asked for it in vain; how often is a field of its own.
    REQUESTED_IN_VAIN = "requested_in_vain"
    #: Refused it on purpose.
    REFUSED = "refused"


class StrikingOffGround(enum.Enum):
    """Grounds for striking a probationary member off."""

    UNSPECIFIED = "unspecified"
    UNFIT_AT_MONTH_12 = "unfit_at_month_12"
    THREE_FAILED_BALLOTS = "three_failed_ballots"
    #: Charter 8.1, without saying which of its grounds.
    CHARTER_8_1 = "charter_8_1"
    #: No activity or no dues for three months of a year, without a reason (Charter 8.1).
    INACTIVE_THREE_MONTHS = "inactive_three_months"
    #: No will to strive and no progress (Charter 8.1).
    NO_WILL_NO_PROGRESS = "no_will_no_progress"
    #: The card returned or destroyed.
    CARD_RETURNED = "card_returned"
    #: No progress in twelve months after being reminded.
    NO_PROGRESS_12_MONTHS = "no_progress_12_months"
    #: Two years running without fulfilling the tasks.
    FAILING_TWO_YEARS = "failing_two_years"
    #: The political standard is not met.
    POLITICAL_STANDARD_UNMET = "political_standard_unmet"


class VerificationWay(enum.Enum):
    """How the background is verified (admission notes, row 81)."""

    ORDINARY = "ordinary"
    #: All kin in one organisation since the paternal grandparents: nobody is asked.
    ONE_ORGANISATION = "one_organisation"
    #: Army and police: by the record made at enlistment.
    ENLISTMENT_RECORD = "enlistment_record"
    #: Abroad: by the record kept at home.
    HOME_RECORD = "home_record"
    #: Foreign body or wholly foreign firm: the security agency's opinion as well.
    SECURITY_AGENCY = "security_agency"
    #: Doubts: the organising body of the committee above the grassroots.
    SUPERIOR_ORGANISING_BODY = "superior_organising_body"


class DecimalMark(enum.Enum):
    """DecimalMark."""

    COMMA = "comma"
    POINT = "point"


class DisplayForm(enum.Enum):
    """What is shown: tỷ lệ hoàn thành (fulfilled / quota, in per cent), tỷ lệ vượt (what is above
    the quota, in per cent of it), tỷ lệ còn thiếu (what is lacking, in per cent of it), chênh
    lệch (fulfilled - quota, in persons, never with decimals), gấp mấy lần (fulfilled / quota,
    as a multiple).
    """

    PERCENTAGE = "percentage"
    SURPLUS = "surplus"
    SHORTFALL = "shortfall"
    DIFFERENCE = "difference"
    MULTIPLE = "multiple"


class DisplayRounding(enum.Enum):
    """Làm tròn when a figure is shown. `up`: whatever is left over makes one more ("37,94" for 569
    of 1,500).
    """

    HALF_UP = "half_up"
    TRUNCATE = "truncate"
    UP = "up"


class FigureOrigin(enum.Enum):
    """Whether the figure was printed by its source, worked out from other printed figures, or
    assumed: no source has it, as in examples and made-up data.
    """

    PRINTED = "printed"
    DERIVED = "derived"
    ASSUMED = "assumed"


class Measure(enum.Enum):
    """What a quota counts."""

    ADMISSIONS = "admissions"


class QuotaBasis(enum.Enum):
    """On what a quota rests. The same result is measured against several at once."""

    UNSPECIFIED = "unspecified"
    CONGRESS_RESOLUTION = "congress_resolution"
    SUPERIOR_ASSIGNMENT = "superior_assignment"
    OWN_PLAN = "own_plan"
    STEERING_PROGRAMME = "steering_programme"


class QuotaShape(enum.Enum):
    """How a quota is worded. A percentage is taken against `number`, the lower bound of a range."""

    NUMBER = "number"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    RANGE = "range"


class JudgedAgainChange(enum.Enum):
    """How the rules of today answer an accepted act of the journal otherwise than those of its
    recording.
    """

    REFUSED_NOW = "refused_now"
    ADVISED_NOW = "advised_now"
    ADVISED_NO_MORE = "advised_no_more"
    OTHER_CLAUSE = "other_clause"


class OutcomeStatus(enum.Enum):
    """OutcomeStatus."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    ERROR = "error"


class ProblemSeverity(enum.Enum):
    """Mức độ của một vấn đề khi nhập bảng. An error keeps its row out."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class WhatIfChange(enum.Enum):
    """What a draft of the rules would change for an open dossier."""

    NEWLY_BLOCKED = "newly_blocked"
    NEWLY_ALLOWED = "newly_allowed"
    DEADLINE_CHANGED = "deadline_changed"
    #: Blocked under both, and possible from another day.
    FIRST_DAY_CHANGED = "first_day_changed"


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Document(Table):
    """Văn bản, giấy tờ. The paper behind an act. Numbers restart every term and repeat, so the
    number alone never identifies a paper.
    """

    kind: DocumentKind | None = None
    #: Number as written, for example "147".
    number: str | None = None
    #: Symbol after the number, for example "KH/HU".
    symbol: str | None = None
    day: datetime.date | None = None
    issuer: str | None = None
    signer: str | None = None
    secrecy: Secrecy | None = None
    #: Hash of the scan, in hexadecimal, made by the host; the library keeps it and never opens
    #: the scan.
    scan_hash: str | None = None

    _readers: typing.ClassVar = {
        "kind": DocumentKind,
        "day": datetime.date.fromisoformat,
        "secrecy": Secrecy,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "kind", "number", "symbol", "day", "issuer", "signer", "secrecy", "scan_hash"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class RuleValue(Table):
    """A value that a rule found or required."""

    unit: Unit
    number: int
    #: For fractions; otherwise 1.
    denominator: int = 1

    _readers: typing.ClassVar = {
        "unit": Unit,
    }


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Circumstances(Table):
    """Hoàn cảnh riêng of an applicant: an earlier membership, the population policy, special
    groups.
    """

    #: Left the Party on; none: never was in it, or not known.
    left_on: datetime.date | None = None
    leaving: Leaving | None = None
    crime: Crime | None = None
    #: The criminal record was expunged on.
    expunged_on: datetime.date | None = None
    #: Times re-admitted already.
    readmissions: int | None = None
    population: PopulationBreach | None = None
    #: Day of the violation or, from 05-QĐi/TW on, of the birth; of who was expelled, the day of
    #: leaving counts.
    population_on: datetime.date | None = None
    #: Serves a village in the areas that 173-QĐ/TW lists.
    listed_area: bool | None = None
    special: frozenset[SpecialGroup] = frozenset()
    #: Generations of the family that have lived in Viet Nam, of an ethnic Chinese.
    generations: int | None = None

    _readers: typing.ClassVar = {
        "left_on": datetime.date.fromisoformat,
        "leaving": Leaving,
        "crime": Crime,
        "expunged_on": datetime.date.fromisoformat,
        "population": PopulationBreach,
        "population_on": datetime.date.fromisoformat,
        "special": _set_of(SpecialGroup),
    }
    _optional: typing.ClassVar = frozenset(
        {
            "left_on", "leaving", "crime", "expunged_on", "readmissions", "population",
            "population_on", "listed_area", "special", "generations"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AdoptOverlay(Command):
    """Áp dụng quy định bổ sung. Dated values that the registry judges by from now on, beside those
    of the library; each holds from its own day. The only command of its submission.
    """

    COMMAND: typing.ClassVar[str] = "adopt_overlay"

    #: Day of the paper that adopts it.
    day: datetime.date
    #: What it is called in messages, for example "tỉnh-2026.toml".
    name: str
    #: The overlay itself, in the form of rules/*.toml.
    rules: str
    document: Document | None = None

    _readers: typing.ClassVar = {
        "day": datetime.date.fromisoformat,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class FoundOrganisation(Command):
    """Thành lập tổ chức đảng. The first organisation of a registry has no parent; every other has
    one.
    """

    COMMAND: typing.ClassVar[str] = "found_organisation"

    #: Identity to use; absent: the next free number of the stream.
    id: OrganisationId | None = None
    day: datetime.date
    kind: OrganisationKind
    #: Absent: the usual rank of the kind on that day.
    rank: Rank | None = None
    sector: Sector | None = None
    parent: OrganisationId | None = None
    name: str
    #: 14-digit code or its first 8 digits, with or without points; kept with a history, never the
    #: key.
    code: str | None = None
    document: Document | None = None
    #: Set when the organisation is recorded from older data: where it is known from.
    source: str | None = None
    #: Mã của hệ thống nguồn: what the system that the data comes from calls it ("CB-09"); at most
    #: 64 bytes, kept as text, unique among organisations, never the identity.
    external_code: str | None = None

    _readers: typing.ClassVar = {
        "id": OrganisationId,
        "day": datetime.date.fromisoformat,
        "kind": OrganisationKind,
        "rank": Rank,
        "sector": Sector,
        "parent": OrganisationId,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "id", "rank", "sector", "parent", "code", "document", "source", "external_code"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class GrantPower(Command):
    """Giao quyền, ủy quyền. A power with a period, given by the committee directly above."""

    COMMAND: typing.ClassVar[str] = "grant_power"

    day: datetime.date
    organisation: OrganisationId
    power: Power
    #: First day on which the power no longer holds; absent: until withdrawn.
    until: datetime.date | None = None
    document: Document | None = None

    _readers: typing.ClassVar = {
        "day": datetime.date.fromisoformat,
        "organisation": OrganisationId,
        "power": Power,
        "until": datetime.date.fromisoformat,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "until", "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class FormSteeringBoard(Command):
    """Thành lập ban chỉ đạo: a special body that drives a programme."""

    COMMAND: typing.ClassVar[str] = "form_steering_board"

    #: Day of the paper that forms it.
    day: datetime.date
    #: The organisation that forms it and to which it belongs.
    organisation: OrganisationId
    name: str
    #: Trưởng ban.
    chair: PersonId | None = None
    first_day: datetime.date
    #: Inclusive, as on paper; absent: until further notice.
    last_day: datetime.date | None = None
    document: Document | None = None

    _readers: typing.ClassVar = {
        "day": datetime.date.fromisoformat,
        "organisation": OrganisationId,
        "chair": PersonId,
        "first_day": datetime.date.fromisoformat,
        "last_day": datetime.date.fromisoformat,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "chair", "last_day", "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ClassSession(Table):
    """Buổi học."""

    day: datetime.date

    _readers: typing.ClassVar = {
        "day": datetime.date.fromisoformat,
    }


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class RegisterPerson(Command):
    """Ghi nhận một người. Anyone the registry must know: prospect, applicant, introducer, member."""

    COMMAND: typing.ClassVar[str] = "register_person"

    id: PersonId | None = None
    day: datetime.date
    name: str
    birth: PartialDate
    sex: Sex | None = None
    #: Dân tộc, as written.
    ethnic_group: str | None = None
    #: Tôn giáo, as written.
    religion: str | None = None
    vietnamese_citizen: Known
    education: EducationLevel
    education_relief: EducationRelief | None = None
    #: Groups that are tags of their own; groups that follow from other fields are added by the
    #: library.
    groups: frozenset[PriorityGroup] = frozenset()
    source: str | None = None
    #: Mã của hệ thống nguồn: what the system that the data comes from calls the person (a host's
    #: key, a 12-digit number); at most 64 bytes, kept as text, unique among persons, never the
    #: identity.
    external_code: str | None = None

    _readers: typing.ClassVar = {
        "id": PersonId,
        "day": datetime.date.fromisoformat,
        "birth": PartialDate,
        "sex": Sex,
        "vietnamese_citizen": Known,
        "education": EducationLevel,
        "education_relief": EducationRelief,
        "groups": _set_of(PriorityGroup),
    }
    _optional: typing.ClassVar = frozenset(
        {
            "id", "sex", "ethnic_group", "religion", "education_relief", "groups", "source",
            "external_code"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class RecordMember(Command):
    """Ghi nhận đảng viên hiện có. A member whose admission happened on paper before the registry
    was opened: a fact known from elsewhere, not judged by the workflow.
    """

    COMMAND: typing.ClassVar[str] = "record_member"

    #: Day from which the registry counts the member in this organisation.
    day: datetime.date
    person: PersonId
    organisation: OrganisationId
    standing: MemberStanding
    #: Ngày vào Đảng: the ceremony.
    joined: PartialDate | None = None
    #: Ngày chính thức.
    official: PartialDate | None = None
    #: Where this is known from; never empty.
    source: str

    _readers: typing.ClassVar = {
        "day": datetime.date.fromisoformat,
        "person": PersonId,
        "organisation": OrganisationId,
        "standing": MemberStanding,
        "joined": PartialDate,
        "official": PartialDate,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "joined", "official"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class HoldAwarenessClass(Command):
    """Mở lớp bồi dưỡng. A class that was held; the certificates of its participants are recorded
    in their dossiers.
    """

    COMMAND: typing.ClassVar[str] = "hold_awareness_class"

    #: Day on which the class closed; no session is later.
    day: datetime.date
    organisation: OrganisationId
    kind: ClassKind
    #: One or more, each on a later day than the one before.
    sessions: tuple[ClassSession, ...]
    place: str | None = None
    attended: int
    #: Given a certificate; at most those who attended.
    certified: int
    document: Document | None = None

    _readers: typing.ClassVar = {
        "day": datetime.date.fromisoformat,
        "organisation": OrganisationId,
        "kind": ClassKind,
        "sessions": _tuple_of(ClassSession.from_json_dict),
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "place", "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class RecordExhausted(Command):
    """Ghi nhận hết nguồn: no candidates left. The record with the latest day on or before a day
    holds on it.
    """

    COMMAND: typing.ClassVar[str] = "record_exhausted"

    #: First day on which it holds.
    day: datetime.date
    organisation: OrganisationId
    #: First day on which it no longer holds; absent: until a later record.
    until: datetime.date | None = None
    reason: str
    document: Document | None = None

    _readers: typing.ClassVar = {
        "day": datetime.date.fromisoformat,
        "organisation": OrganisationId,
        "until": datetime.date.fromisoformat,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "until", "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class RecordCircumstances(Command):
    """Ghi nhận hoàn cảnh riêng của một người: what the rules on re-admission, population policy
    and special groups look at. Later ones replace earlier ones. Who was struck off in this
    registry has the day of leaving from it.
    """

    COMMAND: typing.ClassVar[str] = "record_circumstances"

    day: datetime.date
    person: PersonId
    circumstances: Circumstances
    #: Where this is known from; never empty.
    source: str
    document: Document | None = None

    _readers: typing.ClassVar = {
        "day": datetime.date.fromisoformat,
        "person": PersonId,
        "circumstances": Circumstances.from_json_dict,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ActingFacts(Table):
    """The organisation that a command names as acting (permits, certifies, appraises, votes,
    decides).
    """

    organisation: OrganisationId | None = None
    #: It exists on that day, and the cell lies in its subtree (or is the cell itself).
    above_or_same: bool | None = None
    #: It is the cell itself.
    is_cell: bool | None = None
    #: It is the sub-committee directly above the cell.
    is_sub_committee: bool | None = None
    #: It is the grassroots committee (or grassroots cell) of the cell.
    is_grassroots: bool | None = None
    kind: OrganisationKind | None = None
    rank: Rank | None = None
    #: Powers that hold on that day.
    authorised_to_admit: bool | None = None
    above_grassroots_power: bool | None = None
    #: It stands above the cell from which the applicant moved, or is it.
    above_former: bool | None = None
    #: The committee that is competent for the dossier's cell, or has decided, stands above it as
    #: well.
    same_authority: bool | None = None
    #: The organisation that decides for this cell on that day, where it is known.
    competent: OrganisationId | None = None
    #: The organisation that issued the admission decision is one of those on record.
    issuer_known: bool | None = None

    _readers: typing.ClassVar = {
        "organisation": OrganisationId,
        "kind": OrganisationKind,
        "rank": Rank,
        "competent": OrganisationId,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "organisation", "above_or_same", "is_cell", "is_sub_committee", "is_grassroots",
            "kind", "rank", "authorised_to_admit", "above_grassroots_power", "above_former",
            "same_authority", "competent", "issuer_known"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ApplicantFacts(Table):
    """applicant_facts."""

    person: PersonId | None = None
    birth: PartialDate | None = None
    vietnamese_citizen: Known | None = None
    education: EducationLevel | None = None
    education_relief: EducationRelief | None = None
    groups: frozenset[PriorityGroup] = frozenset()
    standing: MemberStanding | None = None
    #: Another dossier of the same person is open.
    other_dossier_open: bool | None = None
    #: What the rules on re-admission, population policy and special groups look at.
    circumstances: Circumstances | None = None

    _readers: typing.ClassVar = {
        "person": PersonId,
        "birth": PartialDate,
        "vietnamese_citizen": Known,
        "education": EducationLevel,
        "education_relief": EducationRelief,
        "groups": _set_of(PriorityGroup),
        "standing": MemberStanding,
        "circumstances": Circumstances.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "person", "birth", "vietnamese_citizen", "education", "education_relief", "groups",
            "standing", "other_dossier_open", "circumstances"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Introduction(Table):
    """introduction."""

    introducer: IntroducerKind
    person: PersonId | None = None
    day: datetime.date
    together: int | None = None
    substitute: bool | None = None

    _readers: typing.ClassVar = {
        "introducer": IntroducerKind,
        "person": PersonId,
        "day": datetime.date.fromisoformat,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "person", "together", "substitute"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class VerificationLetter(Table):
    """Phiếu thẩm tra lý lịch: a letter to another place."""

    sent_on: datetime.date
    #: Received there.
    received_on: datetime.date | None = None
    chased_on: datetime.date | None = None
    replied_on: datetime.date | None = None
    abroad: bool | None = None

    _readers: typing.ClassVar = {
        "sent_on": datetime.date.fromisoformat,
        "received_on": datetime.date.fromisoformat,
        "chased_on": datetime.date.fromisoformat,
        "replied_on": datetime.date.fromisoformat,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "received_on", "chased_on", "replied_on", "abroad"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Dossier(Table):
    """Hồ sơ kết nạp: the fold of its events. Days are the days on the papers. The journal keeps it
    whole in dossier_recorded, so it only grows.
    """

    id: DossierId | None = None
    person: PersonId | None = None
    #: The cell.
    organisation: OrganisationId | None = None
    state: DossierState
    finding: PoliticalFinding | None = None
    mass_organisations_heard: bool | None = None
    residence_heard: bool | None = None
    cell_vote_reached: bool | None = None
    grassroots_vote_reached: bool | None = None
    recognition_vote_reached: bool | None = None
    grassroots_recognition_vote_reached: bool | None = None
    ceremony_late: bool | None = None
    #: Ballots for recognition that fell short, of the cell.
    failed_recognition_ballots: int | None = None
    helper: PersonId | None = None
    introductions: tuple[Introduction, ...] = ()
    listed_on: datetime.date | None = None
    certificate_issued_on: datetime.date | None = None
    opened_on: datetime.date | None = None
    applied_on: datetime.date | None = None
    verified_on: datetime.date | None = None
    opinions_on: datetime.date | None = None
    certified_on: datetime.date | None = None
    cell_resolved_on: datetime.date | None = None
    sub_committee_appraised_on: datetime.date | None = None
    grassroots_resolved_on: datetime.date | None = None
    decided_on: datetime.date | None = None
    decided_by: OrganisationId | None = None
    #: Đối tượng ưu tiên frozen on the day of the decision.
    groups: frozenset[PriorityGroup] = frozenset()
    received_on: datetime.date | None = None
    ceremony_on: datetime.date | None = None
    new_member_certificate_on: datetime.date | None = None
    recognition_resolved_on: datetime.date | None = None
    recognition_appraised_on: datetime.date | None = None
    recognition_grassroots_resolved_on: datetime.date | None = None
    recognised_on: datetime.date | None = None
    official_from: datetime.date | None = None
    striking_off_proposed_on: datetime.date | None = None
    #: Struck off, declined or removed.
    closed_on: datetime.date | None = None
    #: Day of the latest act.
    last_act_on: datetime.date | None = None
    #: Ballots for recognition that fell short, of the grassroots committee.
    failed_committee_recognition_ballots: int | None = None
    #: Ballots for striking off that fell short, of the cell.
    failed_striking_off_ballots: int | None = None
    #: Relatives whom the curriculum vitae declares; empty: not stated.
    relatives: frozenset[Relation] = frozenset()
    verified_relatives: frozenset[Relation] = frozenset()
    #: Of whom the present alone was verified.
    present_relatives: frozenset[Relation] = frozenset()
    #: Relatives whose membership waives verification.
    waiving_relatives: frozenset[Relation] = frozenset()
    verification_way: VerificationWay | None = None
    waived_on: datetime.date | None = None
    letters: tuple[VerificationLetter, ...] = ()
    helper_assigned_on: datetime.date | None = None
    move: MoveCase | None = None
    decision_upheld: bool | None = None
    moved_from: OrganisationId | None = None
    #: Day of the transfer decision.
    moved_on: datetime.date | None = None
    file_sent_up_on: datetime.date | None = None
    file_forwarded_on: datetime.date | None = None
    file_received_on: datetime.date | None = None
    decision_questioned_on: datetime.date | None = None
    question_answered_on: datetime.date | None = None
    #: Where the applicant is for a time; the dossier's cell considers all the same.
    temporary_cell: OrganisationId | None = None
    temporary_place_heard: bool | None = None
    #: Đoàn thể that introduced the person into the list.
    introduced_by: MassOrganisation | None = None
    #: Ballots for striking off that fell short, of the grassroots committee.
    failed_committee_striking_off_ballots: int | None = None
    grassroots_striking_off_vote_reached: bool | None = None
    grassroots_striking_off_resolved_on: datetime.date | None = None
    #: The applicant was in the Party before.
    readmission: bool | None = None
    #: Working days by which the decision on admission was put off; 0: not.
    decision_extension: int | None = None
    decision_extended_on: datetime.date | None = None
    recognition_extension: int | None = None
    recognition_extended_on: datetime.date | None = None
    #: The cell was told yes or no.
    notified_on: datetime.date | None = None
    cv_on: datetime.date | None = None
    announced_on: datetime.date | None = None
    card_on: datetime.date | None = None
    #: A step was found wrong and the dossier went back to do it again; the latest such day.
    sent_back_on: datetime.date | None = None
    annulment: AnnulmentGround | None = None
    #: Written consents that were there on the day of the cell's vote or of the decision which
    #: stated them.
    consents: frozenset[ConsentKind] = frozenset()

    _readers: typing.ClassVar = {
        "id": DossierId,
        "person": PersonId,
        "organisation": OrganisationId,
        "state": DossierState,
        "finding": PoliticalFinding,
        "helper": PersonId,
        "introductions": _tuple_of(Introduction.from_json_dict),
        "listed_on": datetime.date.fromisoformat,
        "certificate_issued_on": datetime.date.fromisoformat,
        "opened_on": datetime.date.fromisoformat,
        "applied_on": datetime.date.fromisoformat,
        "verified_on": datetime.date.fromisoformat,
        "opinions_on": datetime.date.fromisoformat,
        "certified_on": datetime.date.fromisoformat,
        "cell_resolved_on": datetime.date.fromisoformat,
        "sub_committee_appraised_on": datetime.date.fromisoformat,
        "grassroots_resolved_on": datetime.date.fromisoformat,
        "decided_on": datetime.date.fromisoformat,
        "decided_by": OrganisationId,
        "groups": _set_of(PriorityGroup),
        "received_on": datetime.date.fromisoformat,
        "ceremony_on": datetime.date.fromisoformat,
        "new_member_certificate_on": datetime.date.fromisoformat,
        "recognition_resolved_on": datetime.date.fromisoformat,
        "recognition_appraised_on": datetime.date.fromisoformat,
        "recognition_grassroots_resolved_on": datetime.date.fromisoformat,
        "recognised_on": datetime.date.fromisoformat,
        "official_from": datetime.date.fromisoformat,
        "striking_off_proposed_on": datetime.date.fromisoformat,
        "closed_on": datetime.date.fromisoformat,
        "last_act_on": datetime.date.fromisoformat,
        "relatives": _set_of(Relation),
        "verified_relatives": _set_of(Relation),
        "present_relatives": _set_of(Relation),
        "waiving_relatives": _set_of(Relation),
        "verification_way": VerificationWay,
        "waived_on": datetime.date.fromisoformat,
        "letters": _tuple_of(VerificationLetter.from_json_dict),
        "helper_assigned_on": datetime.date.fromisoformat,
        "move": MoveCase,
        "moved_from": OrganisationId,
        "moved_on": datetime.date.fromisoformat,
        "file_sent_up_on": datetime.date.fromisoformat,
        "file_forwarded_on": datetime.date.fromisoformat,
        "file_received_on": datetime.date.fromisoformat,
        "decision_questioned_on": datetime.date.fromisoformat,
        "question_answered_on": datetime.date.fromisoformat,
        "temporary_cell": OrganisationId,
        "introduced_by": MassOrganisation,
        "grassroots_striking_off_resolved_on": datetime.date.fromisoformat,
        "decision_extended_on": datetime.date.fromisoformat,
        "recognition_extended_on": datetime.date.fromisoformat,
        "notified_on": datetime.date.fromisoformat,
        "cv_on": datetime.date.fromisoformat,
        "announced_on": datetime.date.fromisoformat,
        "card_on": datetime.date.fromisoformat,
        "sent_back_on": datetime.date.fromisoformat,
        "annulment": AnnulmentGround,
        "consents": _set_of(ConsentKind),
    }
    _optional: typing.ClassVar = frozenset(
        {
            "id", "person", "organisation", "finding", "mass_organisations_heard",
            "residence_heard", "cell_vote_reached", "grassroots_vote_reached",
            "recognition_vote_reached", "grassroots_recognition_vote_reached", "ceremony_late",
            "failed_recognition_ballots", "helper", "introductions", "listed_on",
            "certificate_issued_on", "opened_on", "applied_on", "verified_on", "opinions_on",
            "certified_on", "cell_resolved_on", "sub_committee_appraised_on",
            "grassroots_resolved_on", "decided_on", "decided_by", "groups", "received_on",
            "ceremony_on", "new_member_certificate_on", "recognition_resolved_on",
            "recognition_appraised_on", "recognition_grassroots_resolved_on", "recognised_on",
            "official_from", "striking_off_proposed_on", "closed_on", "last_act_on",
            "failed_committee_recognition_ballots", "failed_striking_off_ballots", "relatives",
            "verified_relatives", "present_relatives", "waiving_relatives", "verification_way",
            "waived_on", "letters", "helper_assigned_on", "move", "decision_upheld", "moved_from",
            "moved_on", "file_sent_up_on", "file_forwarded_on", "file_received_on",
            "decision_questioned_on", "question_answered_on", "temporary_cell",
            "temporary_place_heard", "introduced_by", "failed_committee_striking_off_ballots",
            "grassroots_striking_off_vote_reached", "grassroots_striking_off_resolved_on",
            "readmission", "decision_extension", "decision_extended_on", "recognition_extension",
            "recognition_extended_on", "notified_on", "cv_on", "announced_on", "card_on",
            "sent_back_on", "annulment", "consents"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class CellFacts(Table):
    """The cell that handles the dossier, on the act's day."""

    organisation: OrganisationId | None = None
    kind: OrganisationKind | None = None
    official_members: int | None = None
    probationary_members: int | None = None
    #: The cell belongs to a sub-committee, which must appraise.
    under_sub_committee: bool | None = None
    #: A grassroots committee stands between the cell and the decider and must vote (no for cells
    #: directly under the committee above grassroots, and for grassroots cells).
    under_grassroots_committee: bool | None = None
    #: Rank and powers of that grassroots committee on that day: where it may itself decide, it
    #: need not first propose.
    grassroots_rank: Rank | None = None
    grassroots_authorised: bool | None = None
    grassroots_above_power: bool | None = None

    _readers: typing.ClassVar = {
        "organisation": OrganisationId,
        "kind": OrganisationKind,
        "grassroots_rank": Rank,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "organisation", "kind", "official_members", "probationary_members",
            "under_sub_committee", "under_grassroots_committee", "grassroots_rank",
            "grassroots_authorised", "grassroots_above_power"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class NamedPersonFacts(Table):
    """A person whom a command names as introducer, helper or verifier."""

    person: PersonId | None = None
    standing: MemberStanding | None = None

    _readers: typing.ClassVar = {
        "person": PersonId,
        "standing": MemberStanding,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "person", "standing"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AdmissionFacts(Table):
    """Everything the rules look at for one command on one day; a plain value without a pointer
    into a registry, so that a host with its own storage, or a case file, can state it.
    """

    applicant: ApplicantFacts
    dossier: Dossier
    cell: CellFacts
    acting: ActingFacts
    named: NamedPersonFacts

    _readers: typing.ClassVar = {
        "applicant": ApplicantFacts.from_json_dict,
        "dossier": Dossier.from_json_dict,
        "cell": CellFacts.from_json_dict,
        "acting": ActingFacts.from_json_dict,
        "named": NamedPersonFacts.from_json_dict,
    }


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Ballot(Table):
    """Biểu quyết. Counts as in the minutes. The base of a threshold (who counts as entitled) is
    worked out by the rule from these, because the regime decides it.
    """

    #: Official members of the cell, or serving members of the committee, on that day.
    members: int
    #: On temporary transfer elsewhere and absent.
    transferred_absent: int | None = None
    #: Exempt from activity and absent.
    exempt_absent: int | None = None
    #: Suspended from activity.
    suspended: int | None = None
    #: Prosecuted, indicted or in custody.
    prosecuted: int | None = None
    present: int
    ayes: int
    noes: int | None = None
    blank: int | None = None
    form: BallotForm | None = None

    _readers: typing.ClassVar = {
        "form": BallotForm,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "transferred_absent", "exempt_absent", "suspended", "prosecuted", "noes", "blank",
            "form"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ListProspect(Command):
    """Đưa vào danh sách cảm tình Đảng."""

    COMMAND: typing.ClassVar[str] = "list_prospect"

    id: DossierId | None = None
    day: datetime.date
    person: PersonId
    #: The cell that lists the person.
    organisation: OrganisationId
    helper: PersonId | None = None
    document: Document | None = None
    #: What ties the person to a place of study or work; unspecified: not stated, and the place is
    #: not judged.
    tie: ApplicantTie | None = None
    #: Months for which the study, the secondment or the contract lasts.
    tie_lasts: int | None = None
    #: The cell is that of the place of residence, not that of the study or work.
    at_residence: bool | None = None
    #: Where the person lives or works there are no members or no cell; a committee assigned this
    #: one.
    place_without_cell: bool | None = None
    assigned_by: OrganisationId | None = None
    #: Đoàn thể that introduced the person; where it is absent, the union whose committee signs
    #: the introduction counts.
    introduced_by: MassOrganisation | None = None

    _readers: typing.ClassVar = {
        "id": DossierId,
        "day": datetime.date.fromisoformat,
        "person": PersonId,
        "organisation": OrganisationId,
        "helper": PersonId,
        "document": Document.from_json_dict,
        "tie": ApplicantTie,
        "assigned_by": OrganisationId,
        "introduced_by": MassOrganisation,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "id", "helper", "document", "tie", "tie_lasts", "at_residence", "place_without_cell",
            "assigned_by", "introduced_by"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class RecordAwarenessCertificate(Command):
    """Giấy chứng nhận học lớp nhận thức về Đảng. `day` is the day of issue; a later certificate
    replaces an earlier one.
    """

    COMMAND: typing.ClassVar[str] = "record_awareness_certificate"

    dossier: DossierId
    day: datetime.date
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class GrantOpening(Command):
    """Cho phép làm hồ sơ."""

    COMMAND: typing.ClassVar[str] = "grant_opening"

    dossier: DossierId
    day: datetime.date
    organisation: OrganisationId
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "organisation": OrganisationId,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SubmitApplication(Command):
    """Đơn xin vào Đảng (1-KNĐ) và lý lịch (2-KNĐ)."""

    COMMAND: typing.ClassVar[str] = "submit_application"

    dossier: DossierId
    day: datetime.date
    document: Document | None = None
    #: The relatives whom the curriculum vitae declares. Empty: not stated, and nothing is asked
    #: of each.
    relatives: frozenset[Relation] = frozenset()

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "document": Document.from_json_dict,
        "relatives": _set_of(Relation),
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document", "relatives"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class RecordIntroduction(Command):
    """Giấy giới thiệu (3-KNĐ) hoặc nghị quyết của đoàn thể (4-KNĐ, 4A-KNĐ). A new paper of the
    same introducer replaces the old one.
    """

    COMMAND: typing.ClassVar[str] = "record_introduction"

    dossier: DossierId
    day: datetime.date
    introducer: IntroducerKind
    #: The official member; absent for a union's committee.
    person: PersonId | None = None
    #: Completed months of work, study or activity together; meaningless for a union.
    together: int | None = None
    #: Substitutes an introducer who moved or cannot go on: no time together needed where the rule
    #: says so.
    substitute: bool | None = None
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "introducer": IntroducerKind,
        "person": PersonId,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "person", "together", "substitute", "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class RecordVerification(Command):
    """Kết luận thẩm tra, xác minh lý lịch."""

    COMMAND: typing.ClassVar[str] = "record_verification"

    dossier: DossierId
    day: datetime.date
    finding: PoliticalFinding
    #: Member sent to verify, when one was.
    verifier: PersonId | None = None
    #: The verifier is the applicant or close kin (parent, spouse, sibling, child).
    verifier_is_kin: bool | None = None
    document: Document | None = None
    #: Relatives who were verified; added to those of earlier verifications.
    relatives: frozenset[Relation] = frozenset()
    #: Relatives of whom only present politics, obedience to the law and duties at the residence
    #: were verified.
    present_only: frozenset[Relation] = frozenset()
    way: VerificationWay | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "finding": PoliticalFinding,
        "verifier": PersonId,
        "document": Document.from_json_dict,
        "relatives": _set_of(Relation),
        "present_only": _set_of(Relation),
        "way": VerificationWay,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "verifier", "verifier_is_kin", "document", "relatives", "present_only", "way"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class RecordOpinions(Command):
    """Tổng hợp ý kiến nhận xét (5-KNĐ)."""

    COMMAND: typing.ClassVar[str] = "record_opinions"

    dossier: DossierId
    day: datetime.date
    #: Socio-political organisations of which the applicant is a member have given theirs.
    mass_organisations: bool
    #: The cell or cell committee of the place of residence has given its.
    residence: bool
    document: Document | None = None
    #: The cell of the temporary place has sent its remarks.
    temporary_place: bool | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document", "temporary_place"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class CertifyBackground(Command):
    """Chứng nhận lý lịch."""

    COMMAND: typing.ClassVar[str] = "certify_background"

    dossier: DossierId
    day: datetime.date
    organisation: OrganisationId
    document: Document | None = None
    #: The cell (or its committee) has written its remark on the curriculum vitae; `unknown` is
    #: not judged.
    cell_remark: Known | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "organisation": OrganisationId,
        "document": Document.from_json_dict,
        "cell_remark": Known,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document", "cell_remark"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ResolveCell(Command):
    """Nghị quyết đề nghị kết nạp của chi bộ (6-KNĐ)."""

    COMMAND: typing.ClassVar[str] = "resolve_cell"

    dossier: DossierId
    day: datetime.date
    ballot: Ballot
    #: Written consent to an applicant over the ordinary age. Consents are asked for before the
    #: decision is signed; the cell's vote states those that are there already.
    age_consent: Document | None = None
    #: Prior written consent for education relief of a person of standing.
    education_consent: Document | None = None
    document: Document | None = None
    #: Prior written consent of the provincial standing committee to re-admission.
    readmission_consent: Document | None = None
    #: Prior written consent for an applicant who broke the population policy.
    population_consent: Document | None = None
    #: Prior written consent that the rules on special groups ask for (religion, marriage with a
    #: foreigner, foreign origin).
    special_consent: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "ballot": Ballot.from_json_dict,
        "age_consent": Document.from_json_dict,
        "education_consent": Document.from_json_dict,
        "document": Document.from_json_dict,
        "readmission_consent": Document.from_json_dict,
        "population_consent": Document.from_json_dict,
        "special_consent": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "age_consent", "education_consent", "document", "readmission_consent",
            "population_consent", "special_consent"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AppraiseBySubCommittee(Command):
    """Báo cáo thẩm định của đảng ủy bộ phận (7-KNĐ)."""

    COMMAND: typing.ClassVar[str] = "appraise_by_sub_committee"

    dossier: DossierId
    day: datetime.date
    organisation: OrganisationId
    favourable: bool
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "organisation": OrganisationId,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ResolveGrassroots(Command):
    """Nghị quyết đề nghị kết nạp của đảng ủy cơ sở (8-KNĐ)."""

    COMMAND: typing.ClassVar[str] = "resolve_grassroots"

    dossier: DossierId
    day: datetime.date
    organisation: OrganisationId
    ballot: Ballot
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "organisation": OrganisationId,
        "ballot": Ballot.from_json_dict,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class DecideAdmission(Command):
    """Quyết định kết nạp (9-KNĐ). `day` is the day of signing."""

    COMMAND: typing.ClassVar[str] = "decide_admission"

    dossier: DossierId
    day: datetime.date
    organisation: OrganisationId
    ballot: Ballot
    document: Document | None = None
    #: Prior written consents, where the cell's vote did not state them: to an applicant over the
    #: ordinary age,
    age_consent: Document | None = None
    #: to education relief of a person of standing,
    education_consent: Document | None = None
    #: of the provincial standing committee to re-admission,
    readmission_consent: Document | None = None
    #: to an applicant who broke the population policy,
    population_consent: Document | None = None
    #: and that the rules on special groups ask for (religion, marriage with a foreigner, foreign
    #: origin).
    special_consent: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "organisation": OrganisationId,
        "ballot": Ballot.from_json_dict,
        "document": Document.from_json_dict,
        "age_consent": Document.from_json_dict,
        "education_consent": Document.from_json_dict,
        "readmission_consent": Document.from_json_dict,
        "population_consent": Document.from_json_dict,
        "special_consent": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document", "age_consent", "education_consent", "readmission_consent",
            "population_consent", "special_consent"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class DeclineAdmission(Command):
    """Không kết nạp."""

    COMMAND: typing.ClassVar[str] = "decline_admission"

    dossier: DossierId
    day: datetime.date
    organisation: OrganisationId
    reason: str
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "organisation": OrganisationId,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class RecordReceipt(Command):
    """Ngày chi bộ nhận được quyết định."""

    COMMAND: typing.ClassVar[str] = "record_receipt"

    dossier: DossierId
    day: datetime.date

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
    }


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class HoldCeremony(Command):
    """Lễ kết nạp: starts probation."""

    COMMAND: typing.ClassVar[str] = "hold_ceremony"

    dossier: DossierId
    day: datetime.date
    helper: PersonId
    #: Consent of the committee directly above to a late ceremony.
    late_consent: Document | None = None
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "helper": PersonId,
        "late_consent": Document.from_json_dict,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "late_consent", "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class RecordNewMemberCertificate(Command):
    """Giấy chứng nhận lớp bồi dưỡng đảng viên mới."""

    COMMAND: typing.ClassVar[str] = "record_new_member_certificate"

    dossier: DossierId
    day: datetime.date
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ResolveRecognition(Command):
    """Nghị quyết đề nghị công nhận đảng viên chính thức của chi bộ (13-KNĐ)."""

    COMMAND: typing.ClassVar[str] = "resolve_recognition"

    dossier: DossierId
    day: datetime.date
    ballot: Ballot
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "ballot": Ballot.from_json_dict,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AppraiseRecognition(Command):
    """Báo cáo thẩm định công nhận chính thức (14-KNĐ)."""

    COMMAND: typing.ClassVar[str] = "appraise_recognition"

    dossier: DossierId
    day: datetime.date
    organisation: OrganisationId
    favourable: bool
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "organisation": OrganisationId,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ResolveGrassrootsRecognition(Command):
    """Nghị quyết đề nghị công nhận của đảng ủy cơ sở (15-KNĐ)."""

    COMMAND: typing.ClassVar[str] = "resolve_grassroots_recognition"

    dossier: DossierId
    day: datetime.date
    organisation: OrganisationId
    ballot: Ballot
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "organisation": OrganisationId,
        "ballot": Ballot.from_json_dict,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class DecideRecognition(Command):
    """Quyết định công nhận đảng viên chính thức (16-KNĐ)."""

    COMMAND: typing.ClassVar[str] = "decide_recognition"

    dossier: DossierId
    day: datetime.date
    organisation: OrganisationId
    ballot: Ballot
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "organisation": OrganisationId,
        "ballot": Ballot.from_json_dict,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ProposeStrikingOff(Command):
    """Chi bộ đề nghị xóa tên."""

    COMMAND: typing.ClassVar[str] = "propose_striking_off"

    dossier: DossierId
    day: datetime.date
    ground: StrikingOffGround
    ballot: Ballot
    document: Document | None = None
    self_criticism: SelfCriticism | None = None
    #: Requests for self-criticism that were in vain.
    requests: int | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "ground": StrikingOffGround,
        "ballot": Ballot.from_json_dict,
        "document": Document.from_json_dict,
        "self_criticism": SelfCriticism,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document", "self_criticism", "requests"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class DecideStrikingOff(Command):
    """Quyết định xóa tên."""

    COMMAND: typing.ClassVar[str] = "decide_striking_off"

    dossier: DossierId
    day: datetime.date
    organisation: OrganisationId
    ballot: Ballot
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "organisation": OrganisationId,
        "ballot": Ballot.from_json_dict,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class RemoveProspect(Command):
    """Đưa ra khỏi danh sách."""

    COMMAND: typing.ClassVar[str] = "remove_prospect"

    dossier: DossierId
    day: datetime.date
    reason: str
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class RecordDossier(Command):
    """Ghi nhận hồ sơ, việc kết nạp có từ trước. A dossier known from older data: past admissions
    and half-finished ones. It opens in the state given, without going through the workflow;
    what the law would have said is reported and never refuses. Days are the days on the papers,
    each where it is known.
    """

    COMMAND: typing.ClassVar[str] = "record_dossier"

    id: DossierId | None = None
    #: Day of the latest act that is recorded here.
    day: datetime.date
    person: PersonId
    #: The cell.
    organisation: OrganisationId
    #: Any but `none`; it says which of the days must be there and which cannot be.
    state: DossierState
    #: Where this is known from; never empty.
    source: str
    listed_on: datetime.date | None = None
    certificate_issued_on: datetime.date | None = None
    opened_on: datetime.date | None = None
    applied_on: datetime.date | None = None
    introductions: tuple[Introduction, ...] = ()
    verified_on: datetime.date | None = None
    finding: PoliticalFinding | None = None
    opinions_on: datetime.date | None = None
    mass_organisations_heard: bool | None = None
    residence_heard: bool | None = None
    certified_on: datetime.date | None = None
    cell_resolved_on: datetime.date | None = None
    sub_committee_appraised_on: datetime.date | None = None
    grassroots_resolved_on: datetime.date | None = None
    decided_on: datetime.date | None = None
    decided_by: OrganisationId | None = None
    tier: DeciderTier | None = None
    received_on: datetime.date | None = None
    ceremony_on: datetime.date | None = None
    helper: PersonId | None = None
    new_member_certificate_on: datetime.date | None = None
    recognition_resolved_on: datetime.date | None = None
    #: Ballots for recognition that fell short, of the cell.
    failed_recognition_ballots: int | None = None
    recognition_appraised_on: datetime.date | None = None
    recognition_grassroots_resolved_on: datetime.date | None = None
    recognised_on: datetime.date | None = None
    official_from: datetime.date | None = None
    striking_off_proposed_on: datetime.date | None = None
    #: Struck off, declined or removed.
    closed_on: datetime.date | None = None
    #: Đối tượng ưu tiên on the day of the decision, beside those that follow from the person.
    groups: frozenset[PriorityGroup] = frozenset()
    document: Document | None = None
    #: Đoàn thể that introduced the person.
    introduced_by: MassOrganisation | None = None

    _readers: typing.ClassVar = {
        "id": DossierId,
        "day": datetime.date.fromisoformat,
        "person": PersonId,
        "organisation": OrganisationId,
        "state": DossierState,
        "listed_on": datetime.date.fromisoformat,
        "certificate_issued_on": datetime.date.fromisoformat,
        "opened_on": datetime.date.fromisoformat,
        "applied_on": datetime.date.fromisoformat,
        "introductions": _tuple_of(Introduction.from_json_dict),
        "verified_on": datetime.date.fromisoformat,
        "finding": PoliticalFinding,
        "opinions_on": datetime.date.fromisoformat,
        "certified_on": datetime.date.fromisoformat,
        "cell_resolved_on": datetime.date.fromisoformat,
        "sub_committee_appraised_on": datetime.date.fromisoformat,
        "grassroots_resolved_on": datetime.date.fromisoformat,
        "decided_on": datetime.date.fromisoformat,
        "decided_by": OrganisationId,
        "tier": DeciderTier,
        "received_on": datetime.date.fromisoformat,
        "ceremony_on": datetime.date.fromisoformat,
        "helper": PersonId,
        "new_member_certificate_on": datetime.date.fromisoformat,
        "recognition_resolved_on": datetime.date.fromisoformat,
        "recognition_appraised_on": datetime.date.fromisoformat,
        "recognition_grassroots_resolved_on": datetime.date.fromisoformat,
        "recognised_on": datetime.date.fromisoformat,
        "official_from": datetime.date.fromisoformat,
        "striking_off_proposed_on": datetime.date.fromisoformat,
        "closed_on": datetime.date.fromisoformat,
        "groups": _set_of(PriorityGroup),
        "document": Document.from_json_dict,
        "introduced_by": MassOrganisation,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "id", "listed_on", "certificate_issued_on", "opened_on", "applied_on",
            "introductions", "verified_on", "finding", "opinions_on", "mass_organisations_heard",
            "residence_heard", "certified_on", "cell_resolved_on", "sub_committee_appraised_on",
            "grassroots_resolved_on", "decided_on", "decided_by", "tier", "received_on",
            "ceremony_on", "helper", "new_member_certificate_on", "recognition_resolved_on",
            "failed_recognition_ballots", "recognition_appraised_on",
            "recognition_grassroots_resolved_on", "recognised_on", "official_from",
            "striking_off_proposed_on", "closed_on", "groups", "document", "introduced_by"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AssignHelper(Command):
    """Phân công, thay người giúp đỡ. The cell's resolution is the document."""

    COMMAND: typing.ClassVar[str] = "assign_helper"

    dossier: DossierId
    day: datetime.date
    helper: PersonId
    #: The helper who leaves has handed over a remark on the probationary member.
    remark: bool | None = None
    document: Document | None = None
    #: The cell of the temporary place where the applicant is, when its member helps.
    temporary_cell: OrganisationId | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "helper": PersonId,
        "document": Document.from_json_dict,
        "temporary_cell": OrganisationId,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "remark", "document", "temporary_cell"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SendVerificationLetter(Command):
    """Gửi phiếu thẩm tra lý lịch đến nơi khác. The letters of a dossier are numbered from 1."""

    COMMAND: typing.ClassVar[str] = "send_verification_letter"

    dossier: DossierId
    day: datetime.date
    #: The committee or body that is asked.
    recipient: str
    abroad: bool | None = None
    #: The member who answers for it.
    verifier: PersonId | None = None
    document: Document | None = None
    #: Edges and photo of the curriculum vitae were sealed before it was sent; `unknown` is not
    #: judged.
    edges_sealed: Known | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "verifier": PersonId,
        "document": Document.from_json_dict,
        "edges_sealed": Known,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "abroad", "verifier", "document", "edges_sealed"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ChaseVerificationLetter(Command):
    """Đôn đốc trả lời phiếu thẩm tra."""

    COMMAND: typing.ClassVar[str] = "chase_verification_letter"

    dossier: DossierId
    day: datetime.date
    number: int
    #: Day on which the letter was received there, once known: it starts the time to reply.
    received_on: datetime.date | None = None
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "received_on": datetime.date.fromisoformat,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "received_on", "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class RecordVerificationReply(Command):
    """Nhận được trả lời phiếu thẩm tra. `day` is the day of the reply."""

    COMMAND: typing.ClassVar[str] = "record_verification_reply"

    dossier: DossierId
    day: datetime.date
    number: int
    received_on: datetime.date | None = None
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "received_on": datetime.date.fromisoformat,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "received_on", "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class WaiveVerification(Command):
    """Miễn thẩm tra vì người thân là đảng viên."""

    COMMAND: typing.ClassVar[str] = "waive_verification"

    dossier: DossierId
    day: datetime.date
    #: Who the member is to the applicant.
    relation: Relation
    member: PersonId | None = None
    #: The applicant has declared the background of that side in full.
    fully_declared: bool
    #: The committee that manages the member has confirmed the declaration.
    confirmed: bool | None = None
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "relation": Relation,
        "member": PersonId,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "member", "confirmed", "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class TransferApplicant(Command):
    """Người xin vào Đảng chuyển nơi công tác, nơi cư trú. `day` is the day of the transfer
    decision.
    """

    COMMAND: typing.ClassVar[str] = "transfer_applicant"

    dossier: DossierId
    day: datetime.date
    #: The cell of the new place.
    organisation: OrganisationId
    #: The old place certifies that the person was being helped.
    help_certified: bool | None = None
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "organisation": OrganisationId,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "help_certified", "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ForwardFile(Command):
    """Chuyển hồ sơ: gửi lên cấp có thẩm quyền, chuyển đến nơi mới, nơi mới nhận. Where the
    decision came too late after the transfer decision, forwarding by its issuer annuls it.
    """

    COMMAND: typing.ClassVar[str] = "forward_file"

    dossier: DossierId
    day: datetime.date
    #: Who sends, or who receives.
    organisation: OrganisationId
    step: FileStep
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "organisation": OrganisationId,
        "step": FileStep,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class QuestionDecision(Command):
    """Nơi nhận đề nghị xem lại nguyên tắc, thủ tục của quyết định kết nạp. `day` is the day on
    which the issuer receives it.
    """

    COMMAND: typing.ClassVar[str] = "question_decision"

    dossier: DossierId
    day: datetime.date
    organisation: OrganisationId
    reason: str
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "organisation": OrganisationId,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AnswerQuestion(Command):
    """Nơi ra quyết định trả lời."""

    COMMAND: typing.ClassVar[str] = "answer_question"

    dossier: DossierId
    day: datetime.date
    organisation: OrganisationId
    #: The decision stands.
    upheld: bool
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "organisation": OrganisationId,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ReviewProspects(Command):
    """Rà soát danh sách cảm tình Đảng: of a cell, a grassroots committee or the committee above
    it. Who is taken off goes by remove_prospect.
    """

    COMMAND: typing.ClassVar[str] = "review_prospects"

    organisation: OrganisationId
    day: datetime.date
    kept: int
    removed: int | None = None
    document: Document | None = None

    _readers: typing.ClassVar = {
        "organisation": OrganisationId,
        "day": datetime.date.fromisoformat,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "removed", "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ExtendDecision(Command):
    """Gia hạn thời gian quyết định: of admission or, in probation, of recognition. By the body
    that decides, in special cases; without it the clock is the plain one.
    """

    COMMAND: typing.ClassVar[str] = "extend_decision"

    dossier: DossierId
    day: datetime.date
    organisation: OrganisationId
    #: Added to the plain clock.
    working_days: int
    #: What makes the case special.
    reason: str
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "organisation": OrganisationId,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class NotifyDecision(Command):
    """Thông báo cho chi bộ biết kết quả, kết nạp hay không kết nạp."""

    COMMAND: typing.ClassVar[str] = "notify_decision"

    dossier: DossierId
    day: datetime.date
    organisation: OrganisationId
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "organisation": OrganisationId,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AnnulAdmission(Command):
    """Hủy bỏ quyết định kết nạp sai, hoặc (from 294-QĐ/TW) làm lại bước sai."""

    COMMAND: typing.ClassVar[str] = "annul_admission"

    dossier: DossierId
    day: datetime.date
    #: The body that issued the decision or, when that is gone, the competent committee of today.
    organisation: OrganisationId
    ground: AnnulmentGround
    #: Why; never empty.
    reason: str
    #: The state to which the dossier returns, so that only the wrong step is done again; none:
    #: annulled altogether.
    redo_from: DossierState | None = None
    #: The body that issued the decision exists no more.
    issuer_gone: bool | None = None
    #: Consent of the committee above, where another than the issuer annuls.
    consent: Document | None = None
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "organisation": OrganisationId,
        "ground": AnnulmentGround,
        "redo_from": DossierState,
        "consent": Document.from_json_dict,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "redo_from", "issuer_gone", "consent", "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ResolveGrassrootsStrikingOff(Command):
    """Nghị quyết đề nghị xóa tên của đảng ủy cơ sở."""

    COMMAND: typing.ClassVar[str] = "resolve_grassroots_striking_off"

    dossier: DossierId
    day: datetime.date
    organisation: OrganisationId
    ballot: Ballot
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "organisation": OrganisationId,
        "ballot": Ballot.from_json_dict,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class RecordMemberCv(Command):
    """Lý lịch đảng viên (1-HSĐV)."""

    COMMAND: typing.ClassVar[str] = "record_member_cv"

    dossier: DossierId
    day: datetime.date
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AnnounceRecognition(Command):
    """Công bố quyết định công nhận ở kỳ họp chi bộ."""

    COMMAND: typing.ClassVar[str] = "announce_recognition"

    dossier: DossierId
    day: datetime.date
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class HandOverCard(Command):
    """Trao thẻ đảng viên ở kỳ họp chi bộ."""

    COMMAND: typing.ClassVar[str] = "hand_over_card"

    dossier: DossierId
    day: datetime.date
    document: Document | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "document": Document.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class DisplayPolicy(Table):
    """Cách trình bày một tỷ lệ. Belongs to the report, never to the count."""

    decimals: int = 1
    rounding: DisplayRounding
    mark: DecimalMark
    #: 100,0 keeps its zero; otherwise it is shown as 100.
    keep_zeros: bool
    form: DisplayForm
    #: "+137": a figure above zero of a form that can also be below it carries its sign.
    plus_sign: bool

    _readers: typing.ClassVar = {
        "rounding": DisplayRounding,
        "mark": DecimalMark,
        "form": DisplayForm,
    }


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SetQuota(Command):
    """Giao chỉ tiêu. A target, not a cap: progress may pass 100 %."""

    COMMAND: typing.ClassVar[str] = "set_quota"

    id: QuotaId | None = None
    #: Day of the paper that sets it.
    day: datetime.date
    holder: OrganisationId
    basis: QuotaBasis
    measure: Measure | None = None
    #: First and last day of the period, both inclusive, as on paper.
    first_day: datetime.date
    last_day: datetime.date
    #: Absent: everyone, every admission counts.
    group: PriorityGroup | None = None
    shape: QuotaShape | None = None
    number: int
    #: Upper bound of a range.
    upper: int | None = None
    #: The superior's quota of which this one is a part.
    allotted_from: QuotaId | None = None
    origin: FigureOrigin | None = None
    document: Document | None = None
    source: str | None = None
    #: Đoàn thể that holds the quota, beside `holder`: admissions below it of people whom that
    #: mass organisation introduced. A parallel split: it never adds to the quotas of cells. Only
    #: for everyone.
    mass_organisation: MassOrganisation | None = None

    _readers: typing.ClassVar = {
        "id": QuotaId,
        "day": datetime.date.fromisoformat,
        "holder": OrganisationId,
        "basis": QuotaBasis,
        "measure": Measure,
        "first_day": datetime.date.fromisoformat,
        "last_day": datetime.date.fromisoformat,
        "group": PriorityGroup,
        "shape": QuotaShape,
        "allotted_from": QuotaId,
        "origin": FigureOrigin,
        "document": Document.from_json_dict,
        "mass_organisation": MassOrganisation,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "id", "measure", "group", "shape", "upper", "allotted_from", "origin", "document",
            "source", "mass_organisation"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Finding(Table):
    """One violated rule of a refusal, or one advisory."""

    rule: str
    #: Instrument by number and date, and point; empty for rules of the model.
    citation: str | None = None
    provenance: Provenance
    #: Path of the field of the command the finding is about; empty when it is about the state.
    subject: str | None = None
    found: RuleValue | None = None
    required: RuleValue | None = None
    first_allowed: datetime.date | None = None
    #: Sentences of the message catalogue in the language asked for.
    text: str | None = None
    remedy: str | None = None
    #: The instrument by its identifier in the rulebook ("24-QD-TW-2021-07-30"), and its point.
    instrument: str | None = None
    point: str | None = None

    _readers: typing.ClassVar = {
        "provenance": Provenance,
        "found": RuleValue.from_json_dict,
        "required": RuleValue.from_json_dict,
        "first_allowed": datetime.date.fromisoformat,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "citation", "subject", "found", "required", "first_allowed", "text", "remedy",
            "instrument", "point"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class RemedyStep(Table):
    """One document or act of the smallest set that unblocks a step."""

    kind: RemedyKind
    #: What to do, in the language asked for.
    text: str | None = None

    _readers: typing.ClassVar = {
        "kind": RemedyKind,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "text"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class LapseLine(Table):
    """What lapses before a step that is possible only later."""

    kind: DeadlineKind
    #: Last day on which it still serves.
    day: datetime.date
    rule: str
    citation: str | None = None

    _readers: typing.ClassVar = {
        "kind": DeadlineKind,
        "day": datetime.date.fromisoformat,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "citation"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ActExplanation(Table):
    """What may be done with a dossier on a day."""

    command: str
    allowed: bool
    #: First day on which only the day stood in the way; absent when something else must happen
    #: first.
    first_allowed: datetime.date | None = None
    violations: tuple[Finding, ...] = ()
    advisories: tuple[Finding, ...] = ()
    #: The smallest set of documents and acts after which nothing known today stands in the way:
    #: leaving out any of them, it does again. Absent: allowed as it is, or no paper helps.
    remedy: tuple[RemedyStep, ...] = ()
    #: What will have lapsed on the first day on which the act is possible.
    lapses: tuple[LapseLine, ...] = ()

    _readers: typing.ClassVar = {
        "first_allowed": datetime.date.fromisoformat,
        "violations": _tuple_of(Finding.from_json_dict),
        "advisories": _tuple_of(Finding.from_json_dict),
        "remedy": _tuple_of(RemedyStep.from_json_dict),
        "lapses": _tuple_of(LapseLine.from_json_dict),
    }
    _optional: typing.ClassVar = frozenset(
        {
            "first_allowed", "violations", "advisories", "remedy", "lapses"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class PhraseArgumentReport(Table):
    """What fills one place of a phrase; the same in every language."""

    name: str
    type: ArgumentType
    #: A number in decimal or, with 0x, hexadecimal digits; a day as 2025-07-01; a text or a name.
    value: str | None = None
    #: The names of a list.
    values: tuple[str, ...] = ()

    _readers: typing.ClassVar = {
        "type": ArgumentType,
        "values": tuple,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "value", "values"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class PhraseReport(Table):
    """What an error found or expected: a phrase of rules/phrases.toml."""

    #: Its id in the catalogue: the same in every language, for programs.
    phrase: str
    arguments: tuple[PhraseArgumentReport, ...] = ()
    #: The phrase in the language asked for.
    text: str | None = None

    _readers: typing.ClassVar = {
        "arguments": _tuple_of(PhraseArgumentReport.from_json_dict),
    }
    _optional: typing.ClassVar = frozenset(
        {
            "arguments", "text"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ErrorReport(Table):
    """error_report."""

    code: ErrorCode
    #: File that was read or written.
    file: str | None = None
    #: Line of the file or the input, from 1.
    line: int | None = None
    #: Commit of the journal, from 1.
    commit: int | None = None
    #: Path of a field, or the argument of a call.
    path: str | None = None
    #: Byte in the input, from 0; -1: not applicable.
    offset: int = -1
    found: PhraseReport | None = None
    expected: PhraseReport | None = None
    #: The whole sentence in the language asked for.
    text: str | None = None

    _readers: typing.ClassVar = {
        "code": ErrorCode,
        "found": PhraseReport.from_json_dict,
        "expected": PhraseReport.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "file", "line", "commit", "path", "found", "expected", "text"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AdoptedOverlay(Table):
    """Quy định bổ sung đã áp dụng cho sổ này."""

    name: str
    day: datetime.date
    sequence: int
    #: The rules of this version of the library take it; otherwise `fault` says what is wrong with
    #: it.
    in_force: bool
    fault: ErrorReport | None = None

    _readers: typing.ClassVar = {
        "day": datetime.date.fromisoformat,
        "fault": ErrorReport.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "fault"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AwarenessClass(Table):
    """Lớp bồi dưỡng đã mở."""

    organisation: OrganisationId
    kind: ClassKind
    sessions: tuple[ClassSession, ...]
    #: Every session fell on a weekly rest day that nobody worked (lớp học cuối tuần, không nghỉ
    #: sản xuất).
    only_rest_days: bool
    place: str | None = None
    attended: int
    certified: int

    _readers: typing.ClassVar = {
        "organisation": OrganisationId,
        "kind": ClassKind,
        "sessions": _tuple_of(ClassSession.from_json_dict),
    }
    _optional: typing.ClassVar = frozenset(
        {
            "place"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class DatedRule(Table):
    """Một giá trị của một quy tắc, có hiệu lực từ một ngày."""

    rule: str
    title: str
    #: law, workflow or model.
    origin: str
    #: blocking, advisory or informative.
    enforcement: str
    unit: Unit
    #: Absent: the rule has no dated values.
    from_: datetime.date | None = None
    #: First day of the next value; absent: still in force.
    until: datetime.date | None = None
    provenance: Provenance
    value: RuleValue | None = None
    #: The value as a person reads it in the language asked for; absent when it is not known.
    text: str | None = None
    citation: str | None = None

    _readers: typing.ClassVar = {
        "unit": Unit,
        "from": datetime.date.fromisoformat,
        "until": datetime.date.fromisoformat,
        "provenance": Provenance,
        "value": RuleValue.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "from", "until", "value", "text", "citation"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine(Table):
    """Hồ sơ kết nạp with its history."""

    event: str
    day: datetime.date
    sequence: int
    document: Document | None = None
    advisories: tuple[Finding, ...] = ()
    #: Of an act that was recorded from older data (a list, a paper): where it is known from.
    source: str | None = None

    _readers: typing.ClassVar = {
        "day": datetime.date.fromisoformat,
        "document": Document.from_json_dict,
        "advisories": _tuple_of(Finding.from_json_dict),
    }
    _optional: typing.ClassVar = frozenset(
        {
            "document", "advisories", "source"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class DossierView(Table):
    """dossier_view."""

    dossier: Dossier
    person_name: str
    organisation_name: str
    history: tuple[HistoryLine, ...] = ()

    _readers: typing.ClassVar = {
        "dossier": Dossier.from_json_dict,
        "history": _tuple_of(HistoryLine.from_json_dict),
    }
    _optional: typing.ClassVar = frozenset(
        {
            "history"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class DueLine(Table):
    """One day that waits for a dossier, as of a day."""

    #: Absent: the day waits for the organisation itself.
    dossier: DossierId | None = None
    #: The cell, or whose list is reviewed.
    organisation: OrganisationId
    state: DossierState
    kind: DeadlineKind
    day: datetime.date
    #: Last day with the extension that the clause allows in special cases.
    extended: datetime.date | None = None
    #: Working days from the day asked for to `day`; negative once it is past.
    working_days_left: int
    overdue: bool
    #: Of a certificate: first day on which the next act could be done; absent when something else
    #: must happen first. After `day`, the certificate lapses before it has served.
    next_allowed: datetime.date | None = None
    rule: str
    #: Instrument by number and date, and point.
    citation: str | None = None
    provenance: Provenance
    #: The day rests on years for which no public holidays were announced.
    assumed: bool

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "organisation": OrganisationId,
        "state": DossierState,
        "kind": DeadlineKind,
        "day": datetime.date.fromisoformat,
        "extended": datetime.date.fromisoformat,
        "next_allowed": datetime.date.fromisoformat,
        "provenance": Provenance,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "dossier", "extended", "next_allowed", "citation"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class DueTable(Table):
    """Việc đến hạn: overdue first, then by day."""

    organisation: OrganisationId
    as_of: datetime.date
    #: Last day of the working days asked for.
    until: datetime.date
    #: `until` rests on years for which no public holidays were announced.
    assumed: bool
    lines: tuple[DueLine, ...] = ()

    _readers: typing.ClassVar = {
        "organisation": OrganisationId,
        "as_of": datetime.date.fromisoformat,
        "until": datetime.date.fromisoformat,
        "lines": _tuple_of(DueLine.from_json_dict),
    }
    _optional: typing.ClassVar = frozenset(
        {
            "lines"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Exhaustion(Table):
    """Hết nguồn: whether an organisation is recorded as having no candidates left on a day."""

    organisation: OrganisationId
    day: datetime.date
    exhausted: bool
    #: The period and reason recorded, when it is.
    from_: datetime.date | None = None
    until: datetime.date | None = None
    reason: str | None = None

    _readers: typing.ClassVar = {
        "organisation": OrganisationId,
        "day": datetime.date.fromisoformat,
        "from": datetime.date.fromisoformat,
        "until": datetime.date.fromisoformat,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "from", "until", "reason"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Explanation(Table):
    """explanation."""

    dossier: DossierId
    day: datetime.date
    state: DossierState
    acts: tuple[ActExplanation, ...] = ()

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "state": DossierState,
        "acts": _tuple_of(ActExplanation.from_json_dict),
    }
    _optional: typing.ClassVar = frozenset(
        {
            "acts"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class FigureComparison(Table):
    """Một số liệu đã công bố, bên cạnh số tính từ sổ."""

    label: str
    published: str
    computed: str
    equal: bool
    source: str


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ImportAdvisory(Table):
    """Nhắc nhở: what the rules say of a row that is or would be written, and that does not keep it
    out.
    """

    file: str
    sheet: str | None = None
    row: int
    column: str | None = None
    heading: str | None = None
    finding: Finding
    #: The whole sentence in the language asked for, with its place.
    text: str | None = None

    _readers: typing.ClassVar = {
        "finding": Finding.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "sheet", "column", "heading", "text"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ImportAdvisoryCount(Table):
    """Số lần nhắc nhở theo một quy tắc."""

    rule: str
    title: str
    count: int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ImportProblem(Table):
    """Vấn đề ở một ô, một dòng hay một tệp."""

    severity: ProblemSeverity
    file: str
    sheet: str | None = None
    #: From 1; 0: the sheet or the file as a whole.
    row: int
    #: As a spreadsheet writes it: "F"; empty: the row as a whole.
    column: str | None = None
    #: As it stands in the file.
    heading: str | None = None
    found: str | None = None
    expected: str | None = None
    #: The rule that refuses the row.
    rule: str | None = None
    #: The other row of a duplicate, or the row that this one refers to.
    other_file: str | None = None
    other_sheet: str | None = None
    other_row: int | None = None
    #: The whole sentence in the language asked for.
    text: str | None = None

    _readers: typing.ClassVar = {
        "severity": ProblemSeverity,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "sheet", "column", "heading", "found", "expected", "rule", "other_file",
            "other_sheet", "other_row", "text"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ImportedSheet(Table):
    """Một trang tính đã đọc và số dòng của nó."""

    #: As the caller named it.
    file: str
    #: Empty for CSV.
    sheet: str | None = None
    #: organisations, people, quotas, admissions; empty: no table was found.
    table: str | None = None
    heading_row: int
    rows: int
    #: Rows that say something new.
    fresh: int
    #: Rows that the registry holds already.
    known: int
    faulty: int

    _optional: typing.ClassVar = frozenset(
        {
            "sheet", "table"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport(Table):
    """Kết quả nhập bảng."""

    #: accepted: written, or would be. refused: faulty rows, and nothing was written. error: see
    #: `error`.
    status: OutcomeStatus
    preview: bool
    rows_written: int
    commits: int
    events: int
    #: How many problems there are, listed or not.
    error_count: int
    warning_count: int
    note_count: int
    #: How many advisories there are, listed or not.
    advisory_count: int
    sheets: tuple[ImportedSheet, ...]
    #: In the order of file, sheet, row and column.
    problems: tuple[ImportProblem, ...]
    #: By rule, in the order of the rulebook.
    advisory_counts: tuple[ImportAdvisoryCount, ...] = ()
    #: In the order of file, sheet and row.
    advisories: tuple[ImportAdvisory, ...] = ()
    error: ErrorReport | None = None

    _readers: typing.ClassVar = {
        "status": OutcomeStatus,
        "sheets": _tuple_of(ImportedSheet.from_json_dict),
        "problems": _tuple_of(ImportProblem.from_json_dict),
        "advisory_counts": _tuple_of(ImportAdvisoryCount.from_json_dict),
        "advisories": _tuple_of(ImportAdvisory.from_json_dict),
        "error": ErrorReport.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "advisory_counts", "advisories", "error"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class JudgedAgain(Table):
    """Một việc đã ghi mà quy định hiện nay trả lời khác. One finding of an act that is judged
    again.
    """

    #: Commit that holds the act.
    sequence: int
    day: datetime.date
    dossier: DossierId
    event: str
    change: JudgedAgainChange
    #: What is found today; of advised_no_more, what was found when the act was recorded.
    finding: Finding

    _readers: typing.ClassVar = {
        "day": datetime.date.fromisoformat,
        "dossier": DossierId,
        "change": JudgedAgainChange,
        "finding": Finding.from_json_dict,
    }


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeView(Table):
    """Outcome of one submission."""

    status: OutcomeStatus
    #: Commit that holds it; 0 when nothing was written.
    sequence: int
    #: Index of the refused command or the faulty one within the batch.
    index: int
    #: True when the caller's key had been accepted before and this is that first outcome.
    repeated: bool
    created: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    advisories: tuple[Finding, ...] = ()
    violations: tuple[Finding, ...] = ()
    error: ErrorReport | None = None

    _readers: typing.ClassVar = {
        "status": OutcomeStatus,
        "created": tuple,
        "events": tuple,
        "advisories": _tuple_of(Finding.from_json_dict),
        "violations": _tuple_of(Finding.from_json_dict),
        "error": ErrorReport.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "created", "events", "advisories", "violations", "error"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Progress(Table):
    """Một dòng của bảng tiến độ."""

    quota: QuotaId
    holder: OrganisationId
    basis: QuotaBasis
    group: PriorityGroup
    shape: QuotaShape
    first_day: datetime.date
    last_day: datetime.date
    as_of: datetime.date
    #: Chỉ tiêu; the lower bound of a range.
    number: int
    upper: int
    #: Thực hiện: admissions decided in the period, up to and including `as_of`.
    fulfilled: int
    #: Hồ sơ đang xét, now.
    reserved: int
    origin: FigureOrigin
    #: Đoàn thể that holds the quota beside the holder; `none`: the holder itself.
    mass_organisation: MassOrganisation | None = None
    #: Of those fulfilled, admissions annulled after the period had closed, up to and including
    #: `as_of`: shown beside the figure, which stays as it was reported.
    annulled: int | None = None

    _readers: typing.ClassVar = {
        "quota": QuotaId,
        "holder": OrganisationId,
        "basis": QuotaBasis,
        "group": PriorityGroup,
        "shape": QuotaShape,
        "first_day": datetime.date.fromisoformat,
        "last_day": datetime.date.fromisoformat,
        "as_of": datetime.date.fromisoformat,
        "origin": FigureOrigin,
        "mass_organisation": MassOrganisation,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "mass_organisation", "annulled"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class RuleUse(Table):
    """Một lần xét đã lưu dựa trên một quy tắc."""

    event: str
    sequence: int
    dossier: DossierId | None = None
    day: datetime.date
    #: First day of the row of the rule that held on that day; absent: the rule has no dated
    #: values.
    from_: datetime.date | None = None
    #: The rule was named beside the acceptance; otherwise the step asks for it and it was silent.
    advised: bool
    provenance: Provenance

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "day": datetime.date.fromisoformat,
        "from": datetime.date.fromisoformat,
        "provenance": Provenance,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "dossier", "from"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SteeringBoard(Table):
    """Ban chỉ đạo."""

    organisation: OrganisationId
    name: str
    chair: PersonId | None = None
    first_day: datetime.date
    last_day: datetime.date | None = None

    _readers: typing.ClassVar = {
        "organisation": OrganisationId,
        "chair": PersonId,
        "first_day": datetime.date.fromisoformat,
        "last_day": datetime.date.fromisoformat,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "chair", "last_day"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class SubtreeCount(Table):
    """Số đếm của một tổ chức và toàn bộ tổ chức bên dưới."""

    organisation: OrganisationId
    organisations: int
    cells: int
    official_members: int
    probationary_members: int
    open_dossiers: int

    _readers: typing.ClassVar = {
        "organisation": OrganisationId,
    }


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class TreeLine(Table):
    """Một tổ chức của cây, với số đếm của cả nhánh bên dưới."""

    organisation: OrganisationId
    parent: OrganisationId | None = None
    kind: OrganisationKind
    rank: Rank
    sector: Sector
    founded_on: datetime.date
    name: str
    code: str | None = None
    external_code: str | None = None
    organisations: int
    cells: int
    official_members: int
    probationary_members: int
    open_dossiers: int

    _readers: typing.ClassVar = {
        "organisation": OrganisationId,
        "parent": OrganisationId,
        "kind": OrganisationKind,
        "rank": Rank,
        "sector": Sector,
        "founded_on": datetime.date.fromisoformat,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "parent", "code", "external_code"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class VerifyReport(Table):
    """verify_report."""

    commits: int
    events: int
    head: str
    sound: bool
    error: ErrorReport | None = None

    _readers: typing.ClassVar = {
        "error": ErrorReport.from_json_dict,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "error"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class WhatIfLine(Table):
    """Một hồ sơ đang mở sẽ khác đi nếu áp dụng dự thảo."""

    dossier: DossierId
    #: The cell.
    organisation: OrganisationId
    state: DossierState
    change: WhatIfChange
    #: The command that is blocked or allowed, or the deadline that moves, by name.
    what: str
    #: First day on which it is allowed, or the deadline, by the rules in force; absent: none.
    before: datetime.date | None = None
    #: The same by the draft.
    after: datetime.date | None = None
    #: The rule that blocks (newly_blocked, first_day_changed: of the draft; newly_allowed: of the
    #: rules in force) or moves the deadline.
    rule: str
    citation: str | None = None

    _readers: typing.ClassVar = {
        "dossier": DossierId,
        "organisation": OrganisationId,
        "state": DossierState,
        "change": WhatIfChange,
        "before": datetime.date.fromisoformat,
        "after": datetime.date.fromisoformat,
    }
    _optional: typing.ClassVar = frozenset(
        {
            "before", "after", "citation"
        }
    )


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class WhatIfTable(Table):
    """Dự thảo sẽ thay đổi những gì."""

    organisation: OrganisationId
    day: datetime.date
    #: Open dossiers that were looked at.
    dossiers: int
    lines: tuple[WhatIfLine, ...] = ()

    _readers: typing.ClassVar = {
        "organisation": OrganisationId,
        "day": datetime.date.fromisoformat,
        "lines": _tuple_of(WhatIfLine.from_json_dict),
    }
    _optional: typing.ClassVar = frozenset(
        {
            "lines"
        }
    )


#: Every command by its name.
COMMANDS: dict[str, type[Command]] = {
    "found_organisation": FoundOrganisation,
    "grant_power": GrantPower,
    "register_person": RegisterPerson,
    "record_member": RecordMember,
    "list_prospect": ListProspect,
    "record_awareness_certificate": RecordAwarenessCertificate,
    "grant_opening": GrantOpening,
    "submit_application": SubmitApplication,
    "record_introduction": RecordIntroduction,
    "record_verification": RecordVerification,
    "record_opinions": RecordOpinions,
    "certify_background": CertifyBackground,
    "resolve_cell": ResolveCell,
    "appraise_by_sub_committee": AppraiseBySubCommittee,
    "resolve_grassroots": ResolveGrassroots,
    "decide_admission": DecideAdmission,
    "decline_admission": DeclineAdmission,
    "record_receipt": RecordReceipt,
    "hold_ceremony": HoldCeremony,
    "record_new_member_certificate": RecordNewMemberCertificate,
    "resolve_recognition": ResolveRecognition,
    "appraise_recognition": AppraiseRecognition,
    "resolve_grassroots_recognition": ResolveGrassrootsRecognition,
    "decide_recognition": DecideRecognition,
    "propose_striking_off": ProposeStrikingOff,
    "decide_striking_off": DecideStrikingOff,
    "remove_prospect": RemoveProspect,
    "set_quota": SetQuota,
    "form_steering_board": FormSteeringBoard,
    "hold_awareness_class": HoldAwarenessClass,
    "record_exhausted": RecordExhausted,
    "record_dossier": RecordDossier,
    "assign_helper": AssignHelper,
    "send_verification_letter": SendVerificationLetter,
    "chase_verification_letter": ChaseVerificationLetter,
    "record_verification_reply": RecordVerificationReply,
    "waive_verification": WaiveVerification,
    "transfer_applicant": TransferApplicant,
    "forward_file": ForwardFile,
    "question_decision": QuestionDecision,
    "answer_question": AnswerQuestion,
    "review_prospects": ReviewProspects,
    "adopt_overlay": AdoptOverlay,
    "extend_decision": ExtendDecision,
    "notify_decision": NotifyDecision,
    "annul_admission": AnnulAdmission,
    "resolve_grassroots_striking_off": ResolveGrassrootsStrikingOff,
    "record_member_cv": RecordMemberCv,
    "announce_recognition": AnnounceRecognition,
    "hand_over_card": HandOverCard,
    "record_circumstances": RecordCircumstances,
}
