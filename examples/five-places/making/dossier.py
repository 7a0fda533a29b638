# SPDX-License-Identifier: Apache-2.0
"""The way of one dossier, by the order and the clocks of the law of its day. Days that are not given come from the seed."""

import dataclasses
import datetime

from .book import Cell
from .days import Day, plus_months, working

STEPS = ["list_prospect", "record_awareness_certificate", "submit_application", "record_verification", "record_opinions",
         "certify_background", "resolve_cell", "resolve_grassroots", "decide_admission", "record_receipt",
         "hold_ceremony"]  # fmt: skip
YOUTH = (18 * 12 + 10, 30 * 12)
OLDER = (32 * 12, 46 * 12)


@dataclasses.dataclass
class Candidate:
    cell: Cell
    decided: Day
    last_step: str = "hold_ceremony"
    youth_union: bool = True
    age: tuple = None  # completed months on the day of the cell's vote, least and most
    sex: str = None
    ethnic_group: str = None
    late_ceremony: bool = False
    birth: Day = None
    certificate: Day = None
    voted: Day = None
    listed: Day = None
    received: Day = None
    introduced_by: str = None  # a mass organisation that the list names


def document(kind, number, symbol, when, issuer):
    return {"kind": kind, "number": str(number), "symbol": symbol, "day": when, "issuer": issuer}


def two_thirds(members):
    return (2 * members + 2) // 3


def vote(book, cell):
    return cell, book.numbers.next()


def introductions(book, candidate, dossier, applied):
    """The union's committee and one member, or two members."""
    cell, numbers = candidate.cell, book.numbers
    by_union = candidate.youth_union or cell.union == "trade_union"
    when = working(applied, numbers.between(3, 10))
    members = numbers.some(cell.voters(when), 2)
    if by_union:
        union = "youth_union" if candidate.youth_union else cell.union
        book.act(when, "record_introduction", dossier=dossier, day=when, introducer=union)
    for member in members[: 1 if by_union else 2]:
        book.act(when, "record_introduction", dossier=dossier, day=when, introducer="official_member", person=member,
                 together=numbers.between(13, 96))  # fmt: skip


def applicant_of(book, candidate, voted):
    numbers, cell = book.numbers, candidate.cell
    age = candidate.age or (YOUTH if candidate.youth_union else OLDER)
    born = plus_months(voted, -numbers.between(*age)) - datetime.timedelta(numbers.between(0, 27))
    groups = ["youth_union"] if candidate.youth_union else []
    if cell.union == "trade_union":
        groups.append("trade_union")
    if numbers.chance(20):
        groups.append("militia")
    if numbers.chance(10):
        groups.append("reserve")
    return book.people.invent(candidate.birth or born, groups, candidate.sex, candidate.ethnic_group)


@dataclasses.dataclass
class Days:
    """The days of one dossier, worked out backwards from the decision."""

    decided: Day
    voted: Day
    certified: Day
    heard: Day
    verified: Day
    applied: Day
    certificate: Day
    listed: Day


def days_of(book, candidate):
    numbers = book.numbers
    voted = candidate.voted or working(candidate.decided, -numbers.between(14, 34))
    certified = working(voted, -numbers.between(3, 10))
    heard = working(certified, -numbers.between(3, 12))
    verified = working(heard, -numbers.between(4, 20))
    applied = working(verified, -numbers.between(14, 60))
    certificate = candidate.certificate or working(applied, -numbers.between(15, 150))
    listed = candidate.listed or working(certificate, -numbers.between(30, 110))
    return Days(candidate.decided, voted, certified, heard, verified, applied, certificate, listed)


def before_the_vote(book, candidate, dossier, days, reach):
    numbers, cell = book.numbers, candidate.cell
    if reach >= 1:
        book.act(days.certificate, "record_awareness_certificate", dossier=dossier, day=days.certificate)
    if reach >= 2:
        book.act(days.applied, "submit_application", dossier=dossier, day=days.applied)
        introductions(book, candidate, dossier, days.applied)
    if reach >= 3:
        book.act(days.verified, "record_verification", dossier=dossier, day=days.verified, finding="none_found",
                 verifier=numbers.pick(cell.voters(days.verified)))  # fmt: skip
    if reach >= 4:
        book.act(days.heard, "record_opinions", dossier=dossier, day=days.heard, mass_organisations=True, residence=True)
    if reach >= 5:
        book.act(days.certified, "certify_background", dossier=dossier, day=days.certified, organisation=cell.grassroots)


def from_the_vote(book, candidate, dossier, days, reach, helper):
    """From the cell's vote to the ceremony; gives the day of the ceremony."""
    numbers, setting, cell = book.numbers, book.setting, candidate.cell
    decider, decider_name = cell.decider or (setting.decider, setting.decider_name)
    if reach >= 6:
        book.act(days.voted, "resolve_cell", dossier=dossier, day=days.voted, ballot=vote(book, cell))
    base_voted = working(days.voted, numbers.between(2, 8))
    if reach >= 7 and cell.under_committee:
        book.act(base_voted, "resolve_grassroots", dossier=dossier, day=base_voted, organisation=cell.grassroots,
                 ballot=book.ballot(setting.committee_members, two_thirds(setting.committee_members)))  # fmt: skip
    number = setting.first_number + book.dossiers
    if reach >= 8:
        book.act(days.decided, "decide_admission", dossier=dossier, day=days.decided, organisation=decider,
                 ballot=book.ballot(setting.decider_members, setting.decider_members // 2 + 1),
                 document=document("decision", number, setting.symbol, days.decided, decider_name))  # fmt: skip
    received = candidate.received or working(days.decided, numbers.between(2, 6))
    if reach >= 9:
        book.act(received, "record_receipt", dossier=dossier, day=received)
    ceremony = working(received, numbers.between(32, 38) if candidate.late_ceremony else numbers.between(4, 22))
    if reach >= 10:
        late = {}
        if candidate.late_ceremony:
            late["late_consent"] = document("consent", number, setting.symbol.replace("QĐ", "CV"), working(received, 28),
                                            decider_name)  # fmt: skip
        book.act(ceremony, "hold_ceremony", dossier=dossier, day=ceremony, helper=helper, **late)
    return ceremony


def admission(book, candidate):
    """One dossier from the list to the step it has reached; what recognition and the refusals need to know of it."""
    reach = STEPS.index(candidate.last_step)
    days = days_of(book, candidate)
    applicant = applicant_of(book, candidate, days.voted)
    helper = book.numbers.pick(candidate.cell.voters(days.listed))
    dossier = book.next_dossier()
    book.acts.append((days.listed, len(book.acts), applicant.command(days.listed)))
    introduced = {"introduced_by": candidate.introduced_by} if candidate.introduced_by else {}
    book.act(days.listed, "list_prospect", id=dossier, day=days.listed, person=applicant.identity,
             organisation=candidate.cell.identity, helper=helper, **introduced)  # fmt: skip
    before_the_vote(book, candidate, dossier, days, reach)
    ceremony = from_the_vote(book, candidate, dossier, days, reach, helper)
    return {"dossier": dossier, "person": applicant, "cell": candidate.cell, "ceremony": ceremony, "days": days}


def recognition(book, admitted, until):
    """From the ceremony to an official member, as far as it had come on the last day."""
    numbers, setting, cell, dossier = book.numbers, book.setting, admitted["cell"], admitted["dossier"]
    decider, _ = cell.decider or (setting.decider, setting.decider_name)
    certificate = working(admitted["ceremony"], numbers.between(80, 180))
    voted = working(plus_months(admitted["ceremony"], 12), numbers.between(2, 12))
    base_voted = working(voted, numbers.between(2, 6))
    decided = working(base_voted, numbers.between(4, 12))
    book.act(certificate, "record_new_member_certificate", dossier=dossier, day=certificate)
    book.act(voted, "resolve_recognition", dossier=dossier, day=voted, ballot=vote(book, cell))
    if cell.under_committee:
        book.act(base_voted, "resolve_grassroots_recognition", dossier=dossier, day=base_voted,
                 organisation=cell.grassroots,
                 ballot=book.ballot(setting.committee_members, two_thirds(setting.committee_members)))  # fmt: skip
    book.act(decided, "decide_recognition", dossier=dossier, day=decided, organisation=decider,
             ballot=book.ballot(setting.decider_members, setting.decider_members // 2 + 1))  # fmt: skip
    if decided <= until:
        cell.officials.append((admitted["person"].identity, decided))
