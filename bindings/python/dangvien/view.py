# SPDX-License-Identifier: Apache-2.0
"""Looking: counts, progress, organisations, dossiers."""

from __future__ import annotations

import array
import collections.abc
import ctypes
import dataclasses
import datetime
import functools
import types
import typing
import weakref

from . import _abi, _schema, errors, values
from .handle import Handle
from .finding import Finding, read_findings
from .library import Library, default_library
from .values import DayLike, Identity


class Count(typing.NamedTuple):
    """Số đếm của một tổ chức và toàn bộ tổ chức bên dưới."""

    organisations: int
    cells: int
    official_members: int
    probationary_members: int
    open_dossiers: int


class Members(typing.NamedTuple):
    """Đảng viên chính thức và dự bị as of a day."""

    official: int
    probationary: int


@dataclasses.dataclass(frozen=True)
class CountColumns:
    """Counts of many organisations by column, one 32-bit number each: element i of every column belongs
    to element i of the organisations asked for."""

    organisations: array.array[int]
    cells: array.array[int]
    official_members: array.array[int]
    probationary_members: array.array[int]
    open_dossiers: array.array[int]


@dataclasses.dataclass(frozen=True)
class Organisation:
    """One organisation."""

    id: _schema.OrganisationId
    #: None for the first organisation of the registry.
    parent: _schema.OrganisationId | None
    name: str
    #: Digits of the organisation's code; "" when it has none.
    code: str
    kind: _schema.OrganisationKind
    rank: _schema.Rank
    sector: _schema.Sector
    founded_on: datetime.date
    #: What the system that the organisation comes from calls it; "" when it has no such code.
    external_code: str = ""


class Progress(_schema.Progress):
    """Tiến độ: one quota and what has been done of it."""

    __slots__ = ()

    def text(self, **policy: typing.Any) -> str:
        """The percentage as format_progress() writes it."""
        return format_progress(self.fulfilled, self.number, **policy)


@dataclasses.dataclass(frozen=True)
class Lapse:
    """A paper that serves on the day asked for and will have lapsed when an act is possible."""

    kind: _schema.DeadlineKind
    #: Last day on which it still serves.
    day: datetime.date
    #: The rule that lets it lapse.
    rule: str


@dataclasses.dataclass(frozen=True)
class Act:
    """One command, and whether it would be allowed on the day asked for."""

    #: For example "hold_ceremony".
    command: str
    #: Nothing that is known without the command itself stands in the way.
    allowed: bool
    #: Something is judged only with the command: a ballot, a consent, who acts.
    depends_on_command: bool
    #: First day on which it would be allowed if only the day changed; None: not by waiting.
    first_allowed: datetime.date | None
    violations: tuple[Finding, ...]
    advisories: tuple[Finding, ...]
    #: The smallest set of papers and acts after which nothing known stands in the way; empty: allowed as it
    #: is, or no paper helps.
    remedy: tuple[_schema.RemedyKind, ...] = ()
    #: What will have lapsed when the act is possible.
    lapses: tuple[Lapse, ...] = ()


@dataclasses.dataclass(frozen=True)
class Explanation:
    """What may be done with a dossier on a day, what may not, and every reason."""

    dossier: _schema.DossierId
    day: datetime.date
    state: _schema.DossierState
    acts: tuple[Act, ...]

    def act(self, command: str) -> Act:
        """The act of that command. Raises KeyError when the workflow does not know it."""
        for act in self.acts:
            if act.command == command:
                return act
        raise KeyError(command)


class ProgressTable(collections.abc.Sequence[Progress]):
    """Rows of a progress table. They lie one behind the other in one block of memory, `memory`, and become
    Python objects one by one, when looked at."""

    def __init__(self, rows: ctypes.Array[_abi.Progress]) -> None:
        self._rows = rows

    @property
    def memory(self) -> memoryview:
        """The rows as the C interface has them (struct dv_progress)."""
        return memoryview(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    @typing.overload
    def __getitem__(self, index: int) -> Progress: ...

    @typing.overload
    def __getitem__(self, index: slice) -> list[Progress]: ...

    def __getitem__(self, index: int | slice) -> Progress | list[Progress]:
        if isinstance(index, slice):
            return [_progress_of(row) for row in self._rows[index]]
        return _progress_of(self._rows[index])


class View:
    """Góc nhìn: the registry at one commit. While a view is open no submission is written, so keep it short:

        with registry.view() as view:
            print(view.count("O1").official_members)

    A thread that has a view open must not submit (MisuseError). Close a view in the thread that opened it.
    """

    def __init__(self, library: Library, handle: ctypes.c_void_p) -> None:
        self._library = library
        self._handle = Handle(handle, library.c.dv_view_close, _closed)
        weakref.finalize(self, self._handle.close)
        self._count = library.c.dv_view_count

    def close(self) -> None:
        """Lets submissions go on; where another thread is asking it something, when that is answered. Closing
        twice does nothing."""
        self._handle.close()

    def __enter__(self) -> View:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        exception: BaseException | None,
        trace: types.TracebackType | None,
    ) -> None:
        self.close()

    @property
    def sequence(self) -> int:
        """The commit that the view shows, from 1; 0 for an empty registry."""
        with self._handle as pointer:
            return int(self._library.c.dv_view_sequence(pointer))

    # ---- organisations and their counts ----

    def count(self, organisation: Identity) -> Count:
        """Counts of the organisation and everything below it."""
        row = _abi.Count()
        self._library.call(self._count, self._handle, values.pack(organisation, "O"), row)
        return Count(
            row.organisations, row.cells, row.official_members, row.probationary_members, row.open_dossiers
        )

    def members_as_of(self, organisation: Identity, as_of: DayLike) -> Members:
        """Members of the organisation and everything below it as of a day, past or coming. A member known
        from older data counts from the day of the record on."""
        official, probationary = ctypes.c_uint32(), ctypes.c_uint32()
        self._library.call(
            self._library.c.dv_view_members_as_of,
            self._handle,
            values.pack(organisation, "O"),
            values.day_number(as_of),
            official,
            probationary,
        )
        return Members(official.value, probationary.value)

    def count_columns(self, organisations: array.array[int] | typing.Iterable[Identity]) -> CountColumns:
        """Counts of many organisations at once. Fastest with the array('Q') of organisation_numbers(); no
        value passes through Python."""
        if isinstance(organisations, array.array) and organisations.typecode == "Q":
            numbers = organisations
        elif not isinstance(organisations, collections.abc.Iterable):
            raise errors.MisuseError.about("organisations", organisations, "một danh sách mã", "identities")
        else:
            numbers = array.array("Q", (values.pack(identity, "O") for identity in organisations))
        length = len(numbers)
        columns = CountColumns(*(_zeros("I", length) for _ in range(5)))
        into = _abi.CountColumns()
        for field in dataclasses.fields(columns):
            setattr(into, field.name, getattr(columns, field.name).buffer_info()[0] if length else None)
        address = numbers.buffer_info()[0] if length else None
        self._library.call(self._library.c.dv_view_count_many, self._handle, address, length, into)
        return columns

    def organisation(self, organisation: Identity) -> Organisation:
        """One organisation."""
        row = _abi.Organisation()
        packed = values.pack(organisation, "O")
        with self._handle as pointer:  # the texts are the view's
            self._library.call(self._library.c.dv_view_organisation, pointer, packed, row)
            return Organisation(
                id=values.unpack(row.id, "O"),
                parent=values.unpack(row.parent, "O") if row.parent else None,
                name=ctypes.string_at(row.name, row.name_size).decode(),
                code=ctypes.string_at(row.code, row.code_size).decode() if row.code_size else "",
                kind=values.enum_member(_schema.OrganisationKind, row.kind),
                rank=values.enum_member(_schema.Rank, row.rank),
                sector=values.enum_member(_schema.Sector, row.sector),
                founded_on=values.day_of(row.founded_on),
                external_code=ctypes.string_at(row.external_code, row.external_code_size).decode()
                if row.external_code_size
                else "",
            )

    def organisation_numbers(self) -> array.array[int]:
        """Every organisation in the order of founding, by number: for count_columns()."""
        return self._list(self._library.c.dv_view_organisations)

    def organisations(self) -> list[_schema.OrganisationId]:
        """Every organisation, in the order of founding."""
        return [values.unpack(number, "O") for number in self.organisation_numbers()]

    def children(self, organisation: Identity) -> list[_schema.OrganisationId]:
        """Those directly below, in the order of founding."""
        numbers = self._list(self._library.c.dv_view_children, values.pack(organisation, "O"))
        return [values.unpack(number, "O") for number in numbers]

    # ---- quotas ----

    def progress(self, quota: Identity, as_of: DayLike) -> Progress:
        """Progress of one quota up to and including a day."""
        row = _abi.Progress()
        packed, day = values.pack(quota, "Q"), values.day_number(as_of)
        self._library.call(self._library.c.dv_view_progress, self._handle, packed, day, row)
        return _progress_of(row)

    def progress_table(self, organisation: Identity, as_of: DayLike, subtree: bool = False) -> ProgressTable:
        """Progress of every quota of the organisation; with `subtree`, of every one below it too."""
        packed, day = values.pack(organisation, "O"), values.day_number(as_of)
        table = functools.partial(
            self._library.call,
            self._library.c.dv_view_progress_table,
            self._handle,
            packed,
            day,
            1 if subtree else 0,
        )
        length = ctypes.c_size_t()
        table(None, 0, 0, length)
        rows = (_abi.Progress * length.value)()
        if length.value:
            table(ctypes.addressof(rows), ctypes.sizeof(_abi.Progress), length.value, length)
        return ProgressTable(rows)

    def admitted(
        self,
        organisation: Identity,
        first_day: DayLike,
        last_day: DayLike,
        group: _schema.PriorityGroup | str = "everyone",
    ) -> int:
        """Admissions decided below the organisation between two days, both inclusive, that carry the group."""
        count = ctypes.c_uint32()
        self._library.call(
            self._library.c.dv_view_admitted,
            self._handle,
            values.pack(organisation, "O"),
            values.day_number(first_day),
            values.day_number(last_day),
            values.enum_number(_schema.PriorityGroup, group),
            count,
        )
        return count.value

    # ---- dossiers and persons ----

    def dossiers(self, organisation: Identity | None = None) -> list[_schema.DossierId]:
        """Every dossier in the order of listing; with an organisation, those of the cells below it."""
        packed = 0 if organisation is None else values.pack(organisation, "O")
        return [values.unpack(number, "D") for number in self._list(self._library.c.dv_view_dossiers, packed)]

    def dossier(self, dossier: Identity, language: str = "vi") -> _schema.DossierView:
        """The dossier with names and history, which is read back from the journal."""
        packed, number = values.pack(dossier, "D"), values.language_number(language)
        document = self._library.json(self._library.c.dv_view_dossier_json, self._handle, packed, number)
        return _schema.DossierView.from_json_dict(document)

    def person_name(self, person: Identity) -> str:
        """The person's name."""
        return self._library.text(self._library.c.dv_view_person_name, self._handle, values.pack(person, "P"))

    def person_code(self, person: Identity) -> str:
        """What the system that the person comes from calls them; "" when there is no such code."""
        return self._library.text(self._library.c.dv_view_person_code, self._handle, values.pack(person, "P"))

    def organisation_by_code(self, code: str) -> _schema.OrganisationId | None:
        """The organisation with that external code; None when nobody has it."""
        return typing.cast("_schema.OrganisationId | None", self._by_code("organisation", code))

    def person_by_code(self, code: str) -> _schema.PersonId | None:
        """The person with that external code; None when nobody has it."""
        return typing.cast("_schema.PersonId | None", self._by_code("person", code))

    def _by_code(self, kind: str, code: str) -> str | None:
        text, number = values.text_argument("code", code), ctypes.c_uint64()
        function = getattr(self._library.c, f"dv_view_{kind}_by_code")
        self._library.call(function, self._handle, text, len(text), number)
        return values.unpack(number.value, kind[0].upper()) if number.value else None

    def awareness_classes(
        self, organisation: Identity, first: DayLike, last: DayLike
    ) -> tuple[_schema.AwarenessClass, ...]:
        """Classes of the organisation and everything below it with a session between the two days."""
        rows = self._library.json(
            self._library.c.dv_view_awareness_classes_json,
            self._handle,
            values.pack(organisation, "O"),
            values.day_number(first),
            values.day_number(last),
        )
        return tuple(_schema.AwarenessClass.from_json_dict(row) for row in rows)

    def steering_boards(self, organisation: Identity, day: DayLike) -> tuple[_schema.SteeringBoard, ...]:
        """Steering boards of the organisation and everything below it that hold on the day."""
        function, packed = self._library.c.dv_view_steering_boards_json, values.pack(organisation, "O")
        rows = self._library.json(function, self._handle, packed, values.day_number(day))
        return tuple(_schema.SteeringBoard.from_json_dict(row) for row in rows)

    def exhaustion(self, organisation: Identity, day: DayLike) -> _schema.Exhaustion:
        """Whether the organisation itself is recorded as having no candidates left on the day."""
        function, packed = self._library.c.dv_view_exhaustion_json, values.pack(organisation, "O")
        row = self._library.json(function, self._handle, packed, values.day_number(day))
        return _schema.Exhaustion.from_json_dict(row)

    def explain(self, dossier: Identity, day: DayLike) -> Explanation:
        """What may be done with a dossier on a day, what may not, and every reason."""
        handle = ctypes.c_void_p()
        packed, number = values.pack(dossier, "D"), values.day_number(day)
        self._library.call(self._library.c.dv_view_explain, self._handle, packed, number, handle)
        try:
            return Explanation(
                dossier=values.unpack(packed, "D"),
                day=values.day_of(number),
                state=values.enum_member(
                    _schema.DossierState, self._library.c.dv_explanation_state(handle)
                ),
                acts=tuple(
                    _act_of(self._library, handle, index)
                    for index in range(self._library.c.dv_explanation_act_count(handle))
                ),
            )
        finally:
            self._library.c.dv_explanation_free(handle)

    def due(
        self, organisation: Identity, as_of: DayLike, working_days: int = 30, language: str = "vi"
    ) -> _schema.DueTable:
        """What was due on the day below the organisation, what falls due in so many working days after it,
        and which certificates lapse meanwhile; overdue first, each with its clause."""
        packed, day = values.pack(organisation, "O"), values.day_number(as_of)
        number = values.language_number(language)
        document = self._library.json(
            self._library.c.dv_view_due_json, self._handle, packed, day, working_days, number
        )
        return _schema.DueTable.from_json_dict(document)

    def what_if(
        self, draft: str, organisation: Identity, day: DayLike, language: str = "vi"
    ) -> _schema.WhatIfTable:
        """What a draft of the rules (an overlay in TOML) would change for the open dossiers below the
        organisation: acts newly blocked or allowed, deadlines that move. Nothing is written."""
        packed, number = values.pack(organisation, "O"), values.day_number(day)
        rules = values.text_argument("draft", draft)
        document = self._library.json(
            self._library.c.dv_view_what_if_json,
            self._handle,
            packed,
            number,
            rules,
            len(rules),
            values.language_number(language),
        )
        return _schema.WhatIfTable.from_json_dict(document)

    def rule_uses(self, rule: str) -> tuple[_schema.RuleUse, ...]:
        """The accepted acts whose verdicts rest on the rule; reads the whole journal."""
        name = values.text_argument("rule", rule)
        rows = self._library.json(self._library.c.dv_view_rule_uses_json, self._handle, name, len(name))
        return tuple(_schema.RuleUse.from_json_dict(row) for row in rows)

    def judged_again(self, language: str = "vi") -> tuple[_schema.JudgedAgain, ...]:
        """The accepted acts of admission that the rules of today would answer otherwise; reads the whole journal."""
        function, number = self._library.c.dv_view_judged_again_json, values.language_number(language)
        rows = self._library.json(function, self._handle, number)
        return tuple(_schema.JudgedAgain.from_json_dict(row) for row in rows)

    def overlays(self, language: str = "vi") -> tuple[_schema.AdoptedOverlay, ...]:
        """The overlays that the registry has adopted, in their order."""
        function, number = self._library.c.dv_view_overlays_json, values.language_number(language)
        rows = self._library.json(function, self._handle, number)
        return tuple(_schema.AdoptedOverlay.from_json_dict(row) for row in rows)

    def _list(self, function: typing.Any, *arguments: typing.Any) -> array.array[int]:
        length = ctypes.c_size_t()
        self._library.call(function, self._handle, *arguments, None, 0, length)
        numbers = _zeros("Q", length.value)
        if length.value:
            address = numbers.buffer_info()[0]
            self._library.call(function, self._handle, *arguments, address, length.value, length)
        return numbers


def _closed() -> errors.DangvienError:
    return errors.MisuseError.about("view", "close()", "một phiên đọc đang mở", "an open view")


def format_progress(
    fulfilled: int,
    number: int,
    *,
    decimals: int = 1,
    rounding: _schema.DisplayRounding | str = "half_up",
    mark: _schema.DecimalMark | str = "comma",
    keep_zeros: bool = False,
    form: _schema.DisplayForm | str = "percentage",
    plus_sign: bool = False,
    library: Library | None = None,
) -> str:
    """`fulfilled` of `number` as the policy says, without a unit, computed exactly: 161 of 150 is "107,3", as a
    difference "11". "" for a share when `number` is 0."""
    library = library or default_library()
    policy = _abi.DisplayPolicy(
        decimals=values.number_argument("decimals", decimals, 2),
        rounding=values.enum_number(_schema.DisplayRounding, rounding),
        mark=values.enum_number(_schema.DecimalMark, mark),
        keep_zeros=1 if keep_zeros else 0,
        form=values.enum_number(_schema.DisplayForm, form),
        plus_sign=1 if plus_sign else 0,
    )
    fulfilled = values.number_argument("fulfilled", fulfilled, 2**32 - 1)
    number = values.number_argument("number", number, 2**32 - 1)
    text = ctypes.create_string_buffer(_abi.PROGRESS_CAPACITY)
    library.call(library.c.dv_format_progress, fulfilled, number, policy, text, len(text), None)
    return text.value.decode()


def _zeros(typecode: str, length: int) -> array.array[int]:
    item = array.array(typecode, (0,))
    return item * length


def _progress_of(row: _abi.Progress) -> Progress:
    return Progress(
        quota=values.unpack(row.quota, "Q"),
        holder=values.unpack(row.holder, "O"),
        basis=values.enum_member(_schema.QuotaBasis, row.basis),
        group=values.enum_member(_schema.PriorityGroup, row.group),
        shape=values.enum_member(_schema.QuotaShape, row.shape),
        origin=values.enum_member(_schema.FigureOrigin, row.origin),
        first_day=values.day_of(row.first_day),
        last_day=values.day_of(row.last_day),
        as_of=values.day_of(row.as_of),
        number=row.number,
        upper=row.upper,
        fulfilled=row.fulfilled,
        reserved=row.reserved,
        mass_organisation=values.enum_member(_schema.MassOrganisation, row.mass_organisation),
        annulled=row.annulled,
    )


def _act_of(library: Library, handle: ctypes.c_void_p, index: int) -> Act:
    c = library.c
    act = _abi.Act()
    library.call(c.dv_explanation_act, handle, index, act)
    return Act(
        command=act.command.decode(),
        allowed=act.allowed != 0,
        depends_on_command=act.depends_on_command != 0,
        first_allowed=values.optional_day(act.first_allowed),
        violations=read_findings(library, c.dv_explanation_violation, act.violation_count, handle, index),
        advisories=read_findings(library, c.dv_explanation_advisory, act.advisory_count, handle, index),
        remedy=tuple(_remedy_of(library, handle, index, place) for place in range(act.remedy_count)),
        lapses=tuple(_lapse_of(library, handle, index, place) for place in range(act.lapse_count)),
    )


def _remedy_of(library: Library, handle: ctypes.c_void_p, act: int, index: int) -> _schema.RemedyKind:
    kind = ctypes.c_int32()
    library.call(library.c.dv_explanation_remedy, handle, act, index, kind)
    return values.enum_member(_schema.RemedyKind, kind.value)


def _lapse_of(library: Library, handle: ctypes.c_void_p, act: int, index: int) -> Lapse:
    lapse = _abi.Lapse()
    library.call(library.c.dv_explanation_lapse, handle, act, index, lapse)
    return Lapse(
        kind=values.enum_member(_schema.DeadlineKind, lapse.kind),
        day=values.day_of(lapse.day),
        rule=lapse.rule.decode(),
    )
