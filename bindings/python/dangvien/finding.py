# SPDX-License-Identifier: Apache-2.0
"""Findings: the rules that a command breaks, or that deserve mention beside its acceptance."""

from __future__ import annotations

import dataclasses
import datetime
import fractions
import typing

from . import _abi, _schema, values
from .library import Library


class RuleValue(_schema.RuleValue):
    """A value that a rule found or required."""

    __slots__ = ()

    @property
    def plain(self) -> int | bool | fractions.Fraction | datetime.date:
        """The value as Python has it: a date, a fraction, a truth value or a number."""
        if self.unit == _schema.Unit.DAY:
            return values.day_of(self.number)
        if self.unit == _schema.Unit.FRACTION:
            return fractions.Fraction(self.number, self.denominator)
        if self.unit == _schema.Unit.FLAG:
            return self.number != 0
        return self.number


@dataclasses.dataclass(frozen=True)
class Finding:
    """One rule: what was found, what is required, on what clause it stands, and what to do."""

    #: Name of the rule, for example "admission.minimum_age".
    rule: str
    #: Căn cứ, in Vietnamese: the instrument by number and date, and the point; "" for a rule of the model.
    citation: str
    #: How well the rule's value is attested.
    provenance: _schema.Provenance
    #: Path of the command's field in question ("ballot.ayes"); "" for the state.
    subject: str
    found: RuleValue | None
    required: RuleValue | None
    #: First day on which this rule would be met if nothing but the day changed; None: no day helps.
    first_allowed: datetime.date | None
    #: Index of the command in its submission; in an explanation, of the act.
    command: int
    _texts: dict[str, tuple[str, str, str]] = dataclasses.field(repr=False, compare=False)

    def text(self, language: str = "vi") -> str:
        """What is wrong, as a sentence in "vi" or "en"."""
        values.language_number(language)
        return self._texts[language][0]

    def remedy(self, language: str = "vi") -> str:
        """What to do, as a sentence in "vi" or "en"."""
        values.language_number(language)
        return self._texts[language][1]

    def clause(self, language: str = "vi") -> str:
        """The citation in "vi" or "en"."""
        values.language_number(language)
        return self._texts[language][2]

    def __str__(self) -> str:
        return self.text()


def read_findings(
    library: Library, function: typing.Any, count: int, *arguments: typing.Any
) -> tuple[Finding, ...]:
    """All findings of a list in the C interface, copied: they do not need the handle any more."""
    return tuple(_read(library, function, (*arguments, index)) for index in range(count))


def _read(library: Library, function: typing.Any, arguments: tuple[typing.Any, ...]) -> Finding:
    vietnamese = _abi.Finding()
    english = _abi.Finding()
    library.call(function, *arguments, _abi.VIETNAMESE, vietnamese)
    library.call(function, *arguments, _abi.ENGLISH, english)
    return Finding(
        rule=vietnamese.rule.decode(),
        citation=vietnamese.citation.decode(),
        provenance=values.enum_member(_schema.Provenance, vietnamese.provenance),
        subject=vietnamese.subject.decode(),
        found=_value(vietnamese.found),
        required=_value(vietnamese.required),
        first_allowed=values.optional_day(vietnamese.first_allowed),
        command=vietnamese.command,
        _texts={
            "vi": (vietnamese.text.decode(), vietnamese.remedy.decode(), vietnamese.citation.decode()),
            "en": (english.text.decode(), english.remedy.decode(), english.citation.decode()),
        },
    )


def _value(value: _abi.Value) -> RuleValue | None:
    unit = values.enum_member(_schema.Unit, value.unit)
    if unit == _schema.Unit.NONE:
        return None
    return RuleValue(unit=unit, number=value.number, denominator=value.denominator)
