# SPDX-License-Identifier: Apache-2.0
"""What a submission answered."""

from __future__ import annotations

import ctypes
import datetime
import functools
import typing
import weakref

from . import _abi, _schema, errors, values
from .finding import Finding, read_findings
from .library import Library


class Event(typing.NamedTuple):
    """One event that a submission wrote."""

    #: For example "person_registered".
    name: str
    #: Day on the paper.
    day: datetime.date


class Outcome:
    """Kết quả của một lần gửi: accepted or refused. A refusal is a value, not an exception.

    An outcome needs neither its registry nor a view. Any number of threads may read it.
    """

    def __init__(self, library: Library, handle: ctypes.c_void_p) -> None:
        self._library = library
        self._handle = handle
        weakref.finalize(self, library.c.dv_outcome_free, handle)

    @property
    def accepted(self) -> bool:
        """Whether nothing stood in the way."""
        return bool(self._library.c.dv_outcome_status(self._handle) == _abi.ACCEPTED)

    @property
    def refused(self) -> bool:
        """Whether the law or the model said no; `violations` says why."""
        return not self.accepted

    @property
    def sequence(self) -> int:
        """The commit, from 1; 0 when nothing was written (refused, or a preview)."""
        return int(self._library.c.dv_outcome_sequence(self._handle))

    @property
    def repeated(self) -> bool:
        """Whether the caller's key had been accepted before: this is that first outcome."""
        return bool(self._library.c.dv_outcome_repeated(self._handle))

    @property
    def command(self) -> int:
        """Index of the refused command in its submission; 0 when accepted."""
        return int(self._library.c.dv_outcome_command(self._handle))

    @functools.cached_property
    def created(self) -> tuple[str, ...]:
        """Identities of what came into being, in order: ("O1", "P1", ...)."""
        c = self._library.c
        return tuple(
            values.unpack(
                c.dv_outcome_created_id(self._handle, index),
                c.dv_outcome_created_kind(self._handle, index).decode(),
            )
            for index in range(c.dv_outcome_created_count(self._handle))
        )

    @functools.cached_property
    def events(self) -> tuple[Event, ...]:
        """Events written (in a preview: that would be)."""
        c = self._library.c
        return tuple(
            Event(
                c.dv_outcome_event_name(self._handle, index).decode(),
                values.day_of(c.dv_outcome_event_day(self._handle, index)),
            )
            for index in range(c.dv_outcome_event_count(self._handle))
        )

    def event(self, index: int) -> dict[str, typing.Any]:
        """The whole event as in its reference page."""
        if index < 0:
            raise errors.MisuseError.about("index", index, "một số từ 0 trở lên", "0 or more")
        document = self._library.json(self._library.c.dv_outcome_event_json, self._handle, index)
        return typing.cast("dict[str, typing.Any]", document)

    @functools.cached_property
    def violations(self) -> tuple[Finding, ...]:
        """Every rule that the refused command breaks."""
        c = self._library.c
        count = c.dv_outcome_violation_count(self._handle)
        return read_findings(self._library, c.dv_outcome_violation, count, self._handle)

    @functools.cached_property
    def advisories(self) -> tuple[Finding, ...]:
        """What is late, irregular or cannot be judged."""
        c = self._library.c
        count = c.dv_outcome_advisory_count(self._handle)
        return read_findings(self._library, c.dv_outcome_advisory, count, self._handle)

    @property
    def first_allowed(self) -> datetime.date | None:
        """First day on which the refused command would be allowed if only the day changed."""
        return values.optional_day(self._library.c.dv_outcome_first_allowed(self._handle))

    def document(self, language: str = "vi") -> _schema.OutcomeView:
        """All of it as one value, to be written as JSON by its to_json_dict()."""
        number = values.language_number(language)
        document = self._library.json(self._library.c.dv_outcome_json, self._handle, number)
        return _schema.OutcomeView.from_json_dict(document)

    def raise_for_refusal(self) -> Outcome:
        """This outcome if it is accepted; otherwise raises RefusedError."""
        if self.refused:
            raise errors.RefusedError(self)
        return self

    def __repr__(self) -> str:
        if self.accepted:
            return f"<Outcome accepted, commit {self.sequence}, created {', '.join(self.created) or 'nothing'}>"
        rules = ", ".join(finding.rule for finding in self.violations)
        return f"<Outcome refused: {rules}>"
