# SPDX-License-Identifier: Apache-2.0
"""What is raised: errors, and a refusal that somebody asked to be raised.

A refusal is a value (Outcome.violations); it becomes an exception only by Outcome.raise_for_refusal().
"""

from __future__ import annotations

import collections.abc
import dataclasses
import typing

if typing.TYPE_CHECKING:
    from . import _schema
    from .outcome import Outcome


@dataclasses.dataclass(frozen=True)
class Phrase:
    """What was found or expected: a phrase of the catalogue. Programs read `id` and `arguments`, which are
    the same in every language; people read the text. False when there is nothing to show."""

    #: Id in the catalogue, such as "number_between"; "" for what this package itself says.
    id: str = ""
    #: By the name of the place: str, int, datetime.date, or a tuple of names.
    arguments: collections.abc.Mapping[str, typing.Any] = dataclasses.field(default_factory=dict)
    vi: str = ""
    en: str = ""

    def text(self, language: str = "vi") -> str:
        """The phrase in "vi" or "en"."""
        return self.en if language == "en" else self.vi

    def __str__(self) -> str:
        return self.vi

    def __bool__(self) -> bool:
        return bool(self.vi)


class DangvienError(Exception):
    """The question could not be put, or the answer could not be kept. Nothing was written."""

    #: Name of the code in the C interface.
    code = "error"

    def __init__(
        self,
        text: str = "",
        *,
        path: str = "",
        file: str = "",
        line: int | None = None,
        commit: int | None = None,
        offset: int | None = None,
        found: Phrase = Phrase(),
        expected: Phrase = Phrase(),
        command: int = 0,
        texts: dict[str, str] | None = None,
    ) -> None:
        super().__init__(text)
        #: Where: path of a field ("commands[2].ballot.ayes"), or an argument.
        self.path = path
        #: File that was read or written; "" when it is not about one.
        self.file = file
        #: Line of the file or the input, from 1; None when not known.
        self.line = line
        #: Commit of the journal, from 1; None when it is not about one.
        self.commit = commit
        #: Byte of the input, from 0; None where there is no input.
        self.offset = offset
        #: What was there.
        self.found = found
        #: What would have been right.
        self.expected = expected
        #: Index of the faulty command in its submission.
        self.command = command
        #: The report of an import that this ended; None of any other call.
        self.report: _schema.ImportReport | None = None
        self._texts = texts or {}

    @classmethod
    def about(cls, path: str, found: object, vi: str, en: str) -> DangvienError:
        """The error for an argument that this package itself finds wrong: what was found, and what would
        have been right in both languages."""
        shown = found if isinstance(found, str) else repr(found)
        if len(shown) > 80:
            shown = shown[:80] + "…"
        shown = shown.encode("utf-8", "backslashreplace").decode()
        texts = {
            "vi": f"Tham số {path}: gặp {shown}, cần {vi}.",
            "en": f"Argument {path}: found {shown}, expected {en}.",
        }
        return cls(
            texts["vi"],
            path=path,
            found=Phrase("text", {"value": shown}, shown, shown),
            expected=Phrase("", {}, vi, en),
            texts=texts,
        )

    def text(self, language: str = "vi") -> str:
        """The error as one sentence, in "vi" or "en"."""
        return self._texts.get(language, str(self))


class MalformedError(DangvienError):
    """The input is not what it should be: JSON, a field, a file."""

    code = "malformed"


class UnknownIdError(DangvienError):
    """An identity that the registry does not know."""

    code = "unknown_id"


class ForbiddenError(DangvienError):
    """The actor may not do this."""

    code = "forbidden"


class KeyReusedError(DangvienError):
    """The caller's key was accepted before with other content."""

    code = "key_reused"


class ConflictError(DangvienError):
    """Other processes kept writing first; submit again."""

    code = "conflict"


class InDoubtError(DangvienError):
    """Whether the commit reached the disk is not known; submit again under the same key."""

    code = "in_doubt"


class StorageError(DangvienError):
    """The journal could not be opened, read or written."""

    code = "storage"


class CorruptError(DangvienError):
    """Stored bytes are not what was written."""

    code = "corrupt"


class TooNewError(DangvienError):
    """Written by a later release of the library."""

    code = "too_new"


class PoisonedError(DangvienError):
    """An invariant broke: reading goes on, writing is refused."""

    code = "poisoned"


class OutOfMemoryError(DangvienError, MemoryError):
    """Out of memory."""

    code = "memory"


class CancelledError(DangvienError):
    """The host cancelled."""

    code = "cancelled"


class MisuseError(DangvienError, ValueError):
    """A call that the documentation forbids, such as one on a closed registry."""

    code = "misuse"


class LibraryError(DangvienError, OSError):
    """The C library was not found, or is not the one this package was made for."""

    code = "library"


class RefusedError(DangvienError):
    """Raised by Outcome.raise_for_refusal() only. The outcome says which rules are broken."""

    code = "refused"

    def __init__(self, outcome: Outcome) -> None:
        texts = {
            language: "\n".join(finding.text(language) for finding in outcome.violations)
            for language in ("vi", "en")
        }
        super().__init__(texts["vi"], command=outcome.command, texts=texts)
        self.outcome = outcome


#: Classes by code of the C interface, -1 first.
BY_CODE = (
    MalformedError,
    UnknownIdError,
    ForbiddenError,
    KeyReusedError,
    ConflictError,
    InDoubtError,
    StorageError,
    CorruptError,
    TooNewError,
    PoisonedError,
    OutOfMemoryError,
    CancelledError,
    MisuseError,
)
