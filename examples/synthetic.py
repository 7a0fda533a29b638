# SPDX-License-Identifier: Apache-2.0
"""What the example generators share: numbers from a seed, a working-day calendar, and invented persons and dossiers.

Nothing here is a fact about anybody. The organisations and totals of the examples are published; every person, every
name, every day of a dossier comes out of a seed. The same seed gives the same files on every machine: integers only, no
clock, no hash order.
"""

import dataclasses
import datetime
import json
import pathlib
import sys

Day = datetime.date

# Public holidays and days off of the years the examples touch (Labour Code, and the yearly announcements). Weekends
# apart; no Saturday was swapped in for a civil servant in these years except the two of 2019.
DAYS_OFF = [
    ("2018-12-31", "2019-01-01"), ("2019-02-04", "2019-02-08"), ("2019-04-15", "2019-04-15"),
    ("2019-04-29", "2019-05-01"), ("2019-09-02", "2019-09-02"), ("2020-01-01", "2020-01-01"),
    ("2020-01-23", "2020-01-29"), ("2020-04-02", "2020-04-02"), ("2020-04-30", "2020-05-01"),
    ("2020-09-02", "2020-09-02"), ("2021-01-01", "2021-01-01"), ("2021-02-10", "2021-02-16"),
    ("2021-04-21", "2021-04-21"), ("2021-04-30", "2021-05-03"), ("2021-09-02", "2021-09-03"),
    ("2022-01-03", "2022-01-03"), ("2022-01-31", "2022-02-04"), ("2022-04-11", "2022-04-11"),
    ("2022-05-02", "2022-05-03"), ("2022-09-01", "2022-09-02"),
]  # fmt: skip


def day(text):
    return Day.fromisoformat(text)


def days_off():
    off = set()
    for first, last in DAYS_OFF:
        current = day(first)
        while current <= day(last):
            off.add(current)
            current += datetime.timedelta(1)
    return off


OFF = days_off()


def is_working(when):
    return when.weekday() < 5 and when not in OFF


def working(when, count):
    """The count-th working day after a day, or before it when the count is negative; 0: the day itself or the next one."""
    step = datetime.timedelta(1 if count >= 0 else -1)
    left = abs(count)
    while left > 0 or not is_working(when):
        when += step
        if is_working(when) and left > 0:
            left -= 1
    return when


def plus_months(when, months):
    """The same day of the month, or the last one of a shorter month."""
    index = when.year * 12 + when.month - 1 + months
    for last in (when.day, 30, 29, 28):
        try:
            return Day(index // 12, index % 12 + 1, min(when.day, last))
        except ValueError:
            continue
    raise AssertionError("no such month")


class Numbers:
    """SplitMix64 (public domain, Sebastiano Vigna): whole numbers from a seed, the same for ever."""

    MASK = (1 << 64) - 1

    def __init__(self, seed):
        self.state = seed & self.MASK

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & self.MASK
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & self.MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & self.MASK
        return mixed ^ (mixed >> 31)

    def between(self, least, most):
        """A whole number from least to most, both inclusive."""
        return least + self.next() % (most - least + 1)

    def pick(self, items):
        return items[self.next() % len(items)]

    def chance(self, percent):
        return self.next() % 100 < percent

    def some(self, items, count):
        """That many different items."""
        left = list(items)
        return [left.pop(self.next() % len(left)) for _ in range(count)]


FAMILY = "Nguyễn Trần Lê Phạm Hoàng Đinh Hà Phùng Đỗ Bùi Vũ Đặng Lý Triệu Trương Lưu Dương Ngô Cao Phan".split()
MIDDLE = {
    "female": "Thị Thu Ngọc Thanh Minh Kim Hồng Mai Bích Diệu".split(),
    "male": "Văn Đức Minh Quang Hữu Xuân Thanh Công Duy Mạnh".split(),
}
GIVEN = {
    "female": "Hà Hương Lan Hoa Nga Thủy Hạnh Trang Yến Linh Oanh Thảo Phượng Duyên Quyên Loan".split(),
    "male": "Hùng Dũng Thắng Tuấn Sơn Long Nam Hải Cường Tiến Khánh Quân Thịnh Bình Vinh Đạt".split(),
}


@dataclasses.dataclass
class Cell:
    identity: str
    grassroots: str
    under_committee: bool
    union: str = "youth_union"
    officials: list = dataclasses.field(default_factory=list)


@dataclasses.dataclass
class Place:
    """Who signs what in one place, and how large its committees are."""

    decider: str
    decider_name: str
    decider_members: int
    committee_members: int
    minority: str
    minority_percent: int
    source: str


class Book:
    """The commands of one example, in the order of their days."""

    def __init__(self, seed, place):
        self.numbers = Numbers(seed)
        self.place = place
        self.persons = 0
        self.dossiers = 0
        self.acts = []

    def person(self, born, registered, groups=()):
        """An invented person: the command that registers it."""
        numbers = self.numbers
        self.persons += 1
        sex = "female" if numbers.chance(45) else "male"
        name = f"{numbers.pick(FAMILY)} {numbers.pick(MIDDLE[sex])} {numbers.pick(GIVEN[sex])}"
        minority = numbers.chance(self.place.minority_percent)
        education = numbers.pick(["lower_secondary_diploma", "upper_secondary", "upper_secondary", "college", "university"])
        command = {
            "command": "register_person",
            "id": f"P{self.persons}",
            "day": registered,
            "name": name,
            "birth": born,
            "sex": sex,
            "ethnic_group": self.place.minority if minority else "Kinh",
            "vietnamese_citizen": "yes",
            "education": education,
        }
        if groups:
            command["groups"] = sorted(groups)
        command["source"] = self.place.source
        return command

    def act(self, when, command, **fields):
        """Notes one act; a command without its own dossier names the one last opened."""
        if not isinstance(when, Day):
            raise TypeError(when)
        self.acts.append((when, len(self.acts), {"command": command} | fields))

    def ballot(self, members, least_ayes):
        """A vote that passes: a few absent, one against now and then."""
        absent = 1 if members > 5 and self.numbers.chance(40) else 0
        present = members - absent
        noes = 1 if present > least_ayes and self.numbers.chance(8) else 0
        return {"members": members, "present": present, "ayes": present - noes, "noes": noes}

    def lines(self, prefix, acts=None):
        """One submission for each day of paperwork: its commands in order, under one key."""
        days = {}
        for when, _, command in sorted(self.acts if acts is None else acts, key=lambda act: act[:2]):
            days.setdefault(when, []).append(command)
        return [submission(f"{prefix}-{when.isoformat()}", commands) for when, commands in days.items()]


def submission(key, commands):
    return {"key": key, "commands": commands}


def document(kind, number, symbol, when, issuer):
    return {"kind": kind, "number": str(number), "symbol": symbol, "day": when, "issuer": issuer}


def two_thirds(members):
    return (2 * members + 2) // 3


@dataclasses.dataclass
class Candidate:
    """How one dossier should go; days that are not given come from the seed."""

    cell: Cell
    decided: Day
    last_step: str = "hold_ceremony"
    youth: bool = True
    late_ceremony: bool = False
    birth: Day = None
    certificate: Day = None
    voted: Day = None
    listed: Day = None


def introductions(book, candidate, dossier, applied):
    cell = candidate.cell
    numbers = book.numbers
    members = numbers.some(cell.officials, 2)
    by_union = candidate.youth or cell.union == "trade_union"
    when = working(applied, numbers.between(3, 10))
    if by_union:
        union = "youth_union" if candidate.youth else cell.union
        book.act(when, "record_introduction", dossier=dossier, day=when, introducer=union)
    for member in members[: 1 if by_union else 2]:
        together = numbers.between(13, 96)
        book.act(when, "record_introduction", dossier=dossier, day=when, introducer="official_member", person=member,
                 together=together)  # fmt: skip
    return when


STEPS = ["list_prospect", "record_awareness_certificate", "submit_application", "record_verification", "record_opinions",
         "certify_background", "resolve_cell", "resolve_grassroots", "decide_admission", "record_receipt",
         "hold_ceremony"]  # fmt: skip


def admission(book, candidate):
    """One dossier from the list to the step it has reached, by the order and the clocks of the law of its day."""
    numbers, place, cell = book.numbers, book.place, candidate.cell
    reach = STEPS.index(candidate.last_step)
    decided = candidate.decided

    voted = candidate.voted or working(decided, -numbers.between(14, 34))
    certified = working(voted, -numbers.between(3, 10))
    heard = working(certified, -numbers.between(3, 12))
    verified = working(heard, -numbers.between(4, 20))
    applied = working(verified, -numbers.between(14, 60))
    certificate = candidate.certificate or working(applied, -numbers.between(15, 150))
    listed = candidate.listed or working(certificate, -numbers.between(30, 110))

    age_months = numbers.between(18 * 12 + 10, 30 * 12) if candidate.youth else numbers.between(32 * 12, 46 * 12)
    born = candidate.birth or plus_months(voted, -age_months) - datetime.timedelta(numbers.between(0, 27))
    groups = ["youth_union"] if candidate.youth else []
    if cell.union == "trade_union":
        groups.append("trade_union")
    if numbers.chance(20):
        groups.append("militia")
    if numbers.chance(10):
        groups.append("reserve")

    book.dossiers += 1
    dossier = f"D{book.dossiers}"
    applicant = book.person(born, listed, groups)
    helper = numbers.pick(cell.officials)
    book.acts.append((listed, len(book.acts), applicant))
    book.act(listed, "list_prospect", id=dossier, day=listed, person=applicant["id"], organisation=cell.identity,
             helper=helper)  # fmt: skip
    book.act(certificate, "record_awareness_certificate", dossier=dossier, day=certificate)
    if reach >= 2:
        book.act(applied, "submit_application", dossier=dossier, day=applied)
        introductions(book, candidate, dossier, applied)
    if reach >= 3:
        book.act(verified, "record_verification", dossier=dossier, day=verified, finding="none_found",
                 verifier=numbers.pick(cell.officials))  # fmt: skip
    if reach >= 4:
        book.act(heard, "record_opinions", dossier=dossier, day=heard, mass_organisations=True, residence=True)
    if reach >= 5:
        book.act(certified, "certify_background", dossier=dossier, day=certified, organisation=cell.grassroots)
    if reach >= 6:
        book.act(voted, "resolve_cell", dossier=dossier, day=voted, ballot=("cell", cell, numbers.next()))
    base_voted = working(voted, numbers.between(2, 8))
    if reach >= 7 and cell.under_committee:
        book.act(base_voted, "resolve_grassroots", dossier=dossier, day=base_voted, organisation=cell.grassroots,
                 ballot=book.ballot(place.committee_members, two_thirds(place.committee_members)))  # fmt: skip
    received = working(decided, numbers.between(2, 6))
    if reach >= 8:
        number = 1200 + book.dossiers
        book.act(decided, "decide_admission", dossier=dossier, day=decided, organisation=place.decider,
                 ballot=book.ballot(place.decider_members, place.decider_members // 2 + 1),
                 document=document("decision", number, "QĐ/HU", decided, place.decider_name))  # fmt: skip
    if reach >= 9:
        book.act(received, "record_receipt", dossier=dossier, day=received)
    ceremony = working(received, numbers.between(32, 38) if candidate.late_ceremony else numbers.between(4, 22))
    if reach >= 10:
        late = {}
        if candidate.late_ceremony:
            asked = working(received, 28)
            late["late_consent"] = document("consent", number, "CV/HU", asked, place.decider_name)
        book.act(ceremony, "hold_ceremony", dossier=dossier, day=ceremony, helper=helper, **late)
    return {"dossier": dossier, "person": applicant["id"], "cell": cell, "helper": helper, "voted": voted,
            "decided": decided, "ceremony": ceremony, "certified": certified}  # fmt: skip


def recognition(book, admitted, until):
    """The way from the ceremony to an official member, as far as it had come on the last day."""
    numbers, place, cell, dossier = book.numbers, book.place, admitted["cell"], admitted["dossier"]
    certificate = working(admitted["ceremony"], numbers.between(80, 180))
    end = plus_months(admitted["ceremony"], 12)
    voted = working(end, numbers.between(2, 12))
    base_voted = working(voted, numbers.between(2, 6))
    decided = working(base_voted, numbers.between(4, 12))
    if certificate <= until:
        book.act(certificate, "record_new_member_certificate", dossier=dossier, day=certificate)
    if voted <= until:
        book.act(voted, "resolve_recognition", dossier=dossier, day=voted, ballot=("cell", cell, numbers.next()))
    if base_voted <= until and cell.under_committee:
        book.act(base_voted, "resolve_grassroots_recognition", dossier=dossier, day=base_voted,
                 organisation=cell.grassroots,
                 ballot=book.ballot(place.committee_members, two_thirds(place.committee_members)))  # fmt: skip
    if decided <= until:
        book.act(decided, "decide_recognition", dossier=dossier, day=decided, organisation=place.decider,
                 ballot=book.ballot(place.decider_members, place.decider_members // 2 + 1))  # fmt: skip
        return {"cell": cell, "person": admitted["person"], "from": decided}
    return None


def settle_ballots(acts, recognised):
    """Fills in the cells' votes: who was an official member on the day is only known once every dossier is laid out."""
    for when, _, command in acts:
        ballot = command.get("ballot")
        if not isinstance(ballot, tuple):
            continue
        _, cell, salt = ballot
        later = sum(1 for one in recognised if one["cell"] is cell and one["from"] < when)
        members = len(cell.officials) + later
        absent = 1 if members > 5 and salt % 3 == 0 else 0
        noes = 1 if members > 8 and salt % 11 == 0 else 0
        present = members - absent
        command["ballot"] = {"members": members, "present": present, "ayes": present - noes, "noes": noes}


def existing_member(book, cell, since):
    """A member who was there before the registry: two commands, and a place among the cell's official members."""
    numbers = book.numbers
    born = Day(numbers.between(1948, 1992), numbers.between(1, 12), numbers.between(1, 28))
    joined_year = numbers.between(max(born.year + 20, 1970), 2016)
    joined = Day(joined_year, numbers.between(1, 12), numbers.between(1, 28))
    person = book.person(born, since)
    if numbers.chance(15):
        person["birth"] = str(born.year)
    member = {
        "command": "record_member",
        "day": since,
        "person": person["id"],
        "organisation": cell.identity,
        "standing": "official",
        "joined": joined,
        "official": plus_months(joined, 12),
        "source": book.place.source,
    }
    cell.officials.append(person["id"])
    return [person, member]


def text_of(lines):
    def plain(value):
        if isinstance(value, Day):
            return value.isoformat()
        raise TypeError(type(value))

    return "".join(
        json.dumps(line, ensure_ascii=False, separators=(",", ":"), default=plain) + "\n" for line in lines
    )


def write(folder, files):
    """Writes the files, or with --check says which of them differ from what the seed gives."""
    different = []
    for name, lines in files.items():
        path = pathlib.Path(folder) / name
        content = text_of(lines)
        if sys.argv[1:] != ["--check"]:
            path.write_text(content, encoding="utf-8", newline="\n")
        elif not path.exists() or path.read_text(encoding="utf-8") != content:
            different.append(name)
    for name in different:
        print(f"{name}: differs from what generate.py writes", file=sys.stderr)
    sys.exit(1 if different else 0)
