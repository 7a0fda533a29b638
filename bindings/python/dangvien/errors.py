# SPDX-License-Identifier: Apache-2.0
"""What is raised: errors, and a refusal that somebody asked to be raised.

A refusal is a value (Outcome.violations); it becomes an exception only by Outcome.raise_for_refusal().
"""

from __future__ import annotations

import typing

if typing.TYPE_CHECKING:
    from .outcome import Outcome


class DangvienError(Exception):
    """The question could not be put, or the answer could not be kept. Nothing was written."""

    #: Name of the code in the C interface.
    code = "error"

    def __init__(
        self,
        text: str = "",
        *,
        path: str = "",
        offset: int | None = None,
        found: str = "",
        expected: str = "",
        command: int = 0,
        texts: dict[str, str] | None = None,
    ) -> None:
        super().__init__(text)
        #: Where: path of a field ("commands[2].ballot.ayes"), a file, a commit, an argument.
        self.path = path
        #: Byte of the input, from 0; None where there is no input.
        self.offset = offset
        #: What was there.
        self.found = found
        #: What would have been right.
        self.expected = expected
        #: Index of the faulty command in its submission.
        self.command = command
        self._texts = texts or {}

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
