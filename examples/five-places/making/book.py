# SPDX-License-Identifier: Apache-2.0
"""The book of one place: its organisations and members, and the acts of its dossiers in the order of their days."""

import dataclasses

from .days import Day, plus_months
from .people import People
from .seeded import Numbers

# What the offices' own codes begin with: an assumption, like the codes.
SHORT = {"centre": "TW", "province_party": "T", "upper_party": "H", "grassroots_party": "X", "grassroots_cell": "CS", "cell": "CB"}


@dataclasses.dataclass(eq=False)
class Organisation:
    identity: str
    kind: str
    name: str
    parent: "Organisation" = None
    sector: str = None
    founded: Day = None
    source: str = None
    code: str = None


@dataclasses.dataclass(eq=False)
class Cell:
    """A cell as its dossiers see it; `officials` are persons with the day from which they vote."""

    organisation: Organisation
    grassroots: str
    under_committee: bool = True
    union: str = "youth_union"
    decider: str = None
    officials: list = dataclasses.field(default_factory=list)

    @property
    def identity(self):
        return self.organisation.identity

    def voters(self, when):
        return [person for person, since in self.officials if since is None or since < when]


@dataclasses.dataclass(eq=False)
class Member:
    """Someone who was a member before the registry was opened."""

    person: object
    cell: Cell
    joined: Day
    official: Day
    identity_number: str


@dataclasses.dataclass
class Setting:
    """Who signs what, and how large the committees are. Sizes are assumptions."""

    prefix: str
    decider: str
    decider_name: str
    minority: list
    minority_percent: int
    symbol: str = "QĐ/HU"
    decider_members: int = 11
    committee_members: int = 15
    first_number: int = 1200


class Book:
    def __init__(self, seed, setting):
        self.seed = seed
        self.numbers = Numbers(seed)
        self.setting = setting
        self.source = f"người giả lập, hạt giống {seed} (synthetic person)"
        self.people = People(self.numbers, self.source, setting.minority, setting.minority_percent)
        self.organisations = []
        self.cells = []
        self.members = []
        self.past = []
        self.past_source = None
        self.past_first = True  # the past is entered before what is under way
        self.dossiers = 0
        self.acts = []
        self.quotas = []
        self.refused = None
        self.until = None

    def organisation(self, kind, name, parent=None, sector=None, founded=None, source=None):
        identity = f"O{len(self.organisations) + 1}"
        alike = sum(1 for one in self.organisations if one.kind == kind) + 1
        code = f"{self.setting.prefix}-{SHORT[kind]}{alike:02}"
        made = Organisation(identity, kind, name, parent, sector, founded, source, code)
        self.organisations.append(made)
        return made

    def cell(self, name, above, sector="residential", founded=None, source=None, decider=None, kind="cell"):
        """A cell, or with its kind a grassroots cell, which is its own grassroots organisation."""
        made = Cell(self.organisation(kind, name, above, sector, founded, source), above.identity, decider=decider)
        if kind == "grassroots_cell":
            made.grassroots, made.under_committee = made.identity, False
        made.union = "trade_union" if sector in ("school", "private_enterprise", "state_enterprise") else "youth_union"
        self.cells.append(made)
        return made

    def members_of(self, cell, count, last_joined):
        for _ in range(count):
            person, joined = self.people.elder(last_joined)
            number = self.people.identity_number(person)
            self.members.append(Member(person, cell, joined, plus_months(joined, 12), number))
            cell.officials.append((person.identity, None))

    def next_dossier(self):
        self.dossiers += 1
        return f"D{self.dossiers}"

    def act(self, when, command, **fields):
        if not isinstance(when, Day):
            raise TypeError(when)
        self.acts.append((when, len(self.acts), {"command": command} | fields))

    def ballot(self, members, least_ayes):
        """A vote of a committee that passes: a few absent, one against now and then."""
        absent = 1 if members > 5 and self.numbers.chance(40) else 0
        present = members - absent
        noes = 1 if present > least_ayes and self.numbers.chance(8) else 0
        return {"members": members, "present": present, "ayes": present - noes, "noes": noes}

    def days_of_paperwork(self):
        """The acts up to a day, those of each day together, the cells' votes filled in."""
        days = {}
        for when, _, command in sorted(self.acts, key=lambda act: act[:2]):
            if when <= self.until:
                days.setdefault(when, []).append(settled(command, when))
        return days


def settled(command, when):
    """Who voted in a cell is only known once every dossier is laid out: the members who were official before the day."""
    ballot = command.get("ballot")
    if not isinstance(ballot, tuple):
        return command
    cell, salt = ballot
    members = len(cell.voters(when))
    absent = 1 if members > 5 and salt % 3 == 0 else 0
    noes = 1 if members > 8 and salt % 11 == 0 else 0
    present = members - absent
    return command | {"ballot": {"members": members, "present": present, "ayes": present - noes, "noes": noes}}
