# SPDX-License-Identifier: Apache-2.0
"""Days, identities and languages on the way between Python and C."""

from __future__ import annotations

import collections.abc
import datetime
import enum
import functools
import re
import typing

from . import _abi, _schema, errors

#: An identity: "O12", "P12", "D12", "Q12" (with the stream in front when it is not 0: "O3.12"), or the
#: number by which the C interface knows it.
Identity = typing.Union[str, int]
#: A day: a date, or text such as "2026-11-23".
DayLike = typing.Union[datetime.date, str]

_EPOCH = datetime.date(1970, 1, 1).toordinal()
_LANGUAGES = {"vi": _abi.VIETNAMESE, "en": _abi.ENGLISH}
_KINDS = {"O": "organisation", "P": "person", "D": "dossier", "Q": "quota"}
_TYPES = {
    "O": _schema.OrganisationId,
    "P": _schema.PersonId,
    "D": _schema.DossierId,
    "Q": _schema.QuotaId,
}


# Written in one way only: no leading zero, no stream 0.
_WRITTEN = re.compile(r"([OPDQ])(?:([1-9][0-9]{0,4})\.)?([1-9][0-9]{0,9})").fullmatch


def pack(identity: Identity, kind: str) -> int:
    """The number of a written identity of that kind ("O"). Raises MalformedError for anything else."""
    if isinstance(identity, int) and not isinstance(identity, bool) and 0 <= identity < 2**64:
        return identity
    if isinstance(identity, str) and (written := _WRITTEN(identity)) and written[1] == kind:
        stream, number = int(written[2] or 0), int(written[3])
        if stream < 2**16 and number < 2**32:
            return stream << 32 | number
    raise errors.MalformedError.about(
        _KINDS[kind], identity, f"một mã như “{kind}12”", f"an identity such as {kind}12"
    )


def unpack(packed: int, kind: str) -> typing.Any:
    """The written identity of a number, as a string of the type for its kind."""
    stream, number = packed >> 32, packed & 0xFFFFFFFF
    return _TYPES[kind](f"{kind}{stream}.{number}" if stream else f"{kind}{number}")


def day_number(day: DayLike) -> int:
    """Days since 1970-01-01."""
    given = day
    if isinstance(day, str):
        try:
            day = datetime.date.fromisoformat(day)
        except ValueError:
            day = None  # type: ignore[assignment]
    known = isinstance(day, datetime.date) and not isinstance(day, datetime.datetime)
    if not known or not 1600 <= day.year <= 2999:
        raise errors.MalformedError.about(
            "day",
            given,
            "một ngày có thật từ năm 1600 đến năm 2999 (datetime.date, hoặc chữ như “2026-11-23”)",
            "a day that exists, from 1600 to 2999 (datetime.date, or text such as 2026-11-23)",
        )
    return day.toordinal() - _EPOCH


def text_argument(name: str, value: typing.Any) -> bytes:
    """A text as the C interface takes it."""
    if not isinstance(value, str):
        raise errors.MisuseError.about(name, value, "một đoạn chữ", "a text")
    return value.encode("utf-8", "surrogateescape")


def number_argument(name: str, value: typing.Any, most: int) -> int:
    """A whole number from 0 to `most`: ctypes would cut off what is larger."""
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= most:
        raise errors.MisuseError.about(
            name, value, f"một số từ 0 đến {most}", f"a whole number from 0 to {most}"
        )
    return value


def day_of(number: int) -> datetime.date:
    """The day of that number."""
    return datetime.date.fromordinal(number + _EPOCH)


def optional_day(number: int) -> datetime.date | None:
    """The day of that number, or None for "no day"."""
    return None if number == _abi.NO_DAY else day_of(number)


def language_number(language: str) -> int:
    """The number of "vi" or "en"."""
    try:
        return _LANGUAGES[language]
    except (KeyError, TypeError):
        raise errors.MisuseError.about("language", language, "“vi” hoặc “en”", '"vi" or "en"') from None


def to_json(value: typing.Any) -> typing.Any:
    """A command (an object of a class of this package, or a mapping) as json.dumps() takes it."""
    if isinstance(value, _schema.Table):
        return value.to_json_dict()
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value.isoformat()
    if isinstance(value, collections.abc.Mapping):
        return {str(key): to_json(member) for key, member in value.items()}
    if isinstance(value, (list, tuple)):
        return [to_json(member) for member in value]
    if isinstance(value, (set, frozenset)):
        return sorted(to_json(member) for member in value)
    return value


_Enum = typing.TypeVar("_Enum", bound=enum.Enum)


@functools.lru_cache(maxsize=None)
def _members(kind: type[_Enum]) -> tuple[_Enum, ...]:
    return tuple(kind)


def enum_member(kind: type[_Enum], number: int) -> _Enum:
    """The enumerator of that number in the C interface."""
    return _members(kind)[number]


def enum_number(kind: type[enum.Enum], value: typing.Any) -> int:
    """The number in the C interface of an enumerator, given as such or by its name in JSON."""
    try:
        return _members(kind).index(kind(value))
    except ValueError:
        names = ", ".join(member.value for member in kind)
        raise errors.MisuseError.about(kind.__name__, value, f"một trong các giá trị: {names}", f"one of: {names}") from None
