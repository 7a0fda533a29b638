# SPDX-License-Identifier: Apache-2.0
"""The registry: open, submit, look."""

from __future__ import annotations

import collections.abc
import ctypes
import functools
import json
import os
import threading
import types
import typing
import weakref

from . import _abi, _schema, errors, importing, values
from .handle import Handle
from .importing import FileLike
from .library import Library, default_library
from .outcome import Outcome
from .values import DayLike
from .view import View

#: One command: an object of a class of this package, or a mapping with the member "command".
CommandLike = typing.Any

_Answer = typing.TypeVar("_Answer")


def _overlay(path: str | os.PathLike[str]) -> _abi.Overlay:
    """A file of rules as the C interface takes it."""
    try:
        name = os.fsencode(path)
    except TypeError:
        raise errors.MisuseError.about("rules", path, "tên một tệp", "the name of a file") from None
    try:
        with open(name, "rb") as file:
            text = file.read()
    except (OSError, ValueError) as error:
        shown = os.fsdecode(name)
        number = error.errno if isinstance(error, OSError) else "EINVAL"
        texts = {
            "vi": f"Tệp {shown}: không đọc được (lỗi hệ điều hành {number}).",
            "en": f"File {shown}: cannot be read: {error}.",
        }
        raise errors.StorageError(texts["vi"], file=shown, texts=texts) from None
    return _abi.Overlay(text, len(text), name, len(name))


class Registry:
    """Sổ đăng ký: organisations, persons, dossiers and quotas.

        with dangvien.Registry.create("party.dangvien") as registry:
            outcome = registry.submit(dangvien.FoundOrganisation(...))

    Any number of threads may use one registry; submissions wait for each other and for open views.
    """

    def __init__(self, library: Library, handle: ctypes.c_void_p, clock: _HostClock | None = None) -> None:
        self._library = library
        self._clock = clock
        self._handle = Handle(handle, library.c.dv_registry_close, _closed, clock)
        weakref.finalize(self, self._handle.close)

    @classmethod
    def create(cls, path: str | os.PathLike[str], **options: typing.Any) -> Registry:
        """Makes the file and opens an empty registry in it; StorageError when a file of that name exists.

        Options: `clock`, a function that gives the time of recording in whole microseconds since 1970-01-01 UTC,
        from 2000 to 2199 (time.time_ns() // 1000; anything else is a MisuseError of the call that asked, and what
        the function raises passes through); `stream`, 0 to 65535, in which new identities are allocated, 0 being
        that of the file (MisuseError when the file has another); `rules`, TOML files that add dated rules to
        the standard ones, each to the ones before it (a fault is a MalformedError with file and line); `library`,
        the C library to use.
        """
        return cls._with_path("dv_registry_create", path, **options)

    @classmethod
    def open(cls, path: str | os.PathLike[str], **options: typing.Any) -> Registry:
        """Opens the registry in an existing file. Options as for create(), and `read_only`: True reads the file
        without writing to it or beside it, from a read-only disk too; submitting raises MisuseError.
        """
        return cls._with_path("dv_registry_open", path, **options)

    @classmethod
    def memory(cls, **options: typing.Any) -> Registry:
        """Opens an empty registry that ends with this object: for tests and trials. Options as for create()."""
        return cls._opened("dv_registry_open_memory", (), **options)

    @classmethod
    def _with_path(cls, function: str, path: str | os.PathLike[str], **options: typing.Any) -> Registry:
        try:
            name = os.fsencode(path)
        except TypeError:
            raise errors.MisuseError.about("path", path, "tên một tệp", "the name of a file") from None
        return cls._opened(function, (name, len(name)), **options)

    @classmethod
    def _opened(
        cls,
        function: str,
        arguments: tuple[typing.Any, ...],
        *,
        clock: typing.Callable[[], int] | None = None,
        stream: int = 0,
        read_only: bool = False,
        rules: typing.Iterable[str | os.PathLike[str]] = (),
        library: Library | None = None,
    ) -> Registry:
        library = library or default_library()
        if isinstance(stream, bool) or not isinstance(stream, int) or not 0 <= stream <= 65535:
            raise errors.MisuseError.about("stream", stream, "một số từ 0 đến 65535", "a whole number from 0 to 65535")
        if isinstance(rules, (str, bytes, os.PathLike)) or not isinstance(rules, collections.abc.Iterable):
            raise errors.MisuseError.about("rules", rules, "một danh sách tệp", "a list of files")
        overlays = [_overlay(path) for path in rules]
        options = _abi.OpenOptions(
            stream=stream,
            read_only=int(bool(read_only)),
            overlays=(_abi.Overlay * len(overlays))(*overlays),
            overlay_count=len(overlays),
        )
        host = None
        if clock is not None:
            host = _HostClock(clock)
            options.clock = host.callback
        handle = ctypes.c_void_p()
        library.call(getattr(library.c, function), *arguments, options, handle)
        return cls(library, handle, host)

    def close(self) -> None:
        """Closes the registry; open views stay usable. Where another thread is inside a call, the file is closed
        with that call. Closing twice does nothing."""
        self._handle.close()

    def __enter__(self) -> Registry:
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
        """The latest commit, from 1; 0 for an empty registry."""
        sequence = ctypes.c_uint64()
        self._library.call(self._library.c.dv_registry_sequence, self._handle, sequence)
        return sequence.value

    def submit(self, *commands: CommandLike, key: str | None = None, actor: str | None = None) -> Outcome:
        """Judges the commands in order, each as if those before it had been written, and writes all of them
        as one commit, or nothing.

        A refusal is an outcome, not an exception. `key` binds an accepted submission: the same key with the
        same commands gives the first outcome again, with other commands KeyReusedError. `actor` is recorded.
        """
        return self._run(self._library.c.dv_submit_json, _text_of(commands), key, actor)

    def preview(self, *commands: CommandLike, key: str | None = None, actor: str | None = None) -> Outcome:
        """The same without writing: what submit() would answer now."""
        return self._run(self._library.c.dv_preview_json, _text_of(commands), key, actor)

    def submit_json(self, text: str | bytes, key: str | None = None, actor: str | None = None) -> Outcome:
        """One submission as JSON text: a command, a list of commands, or {"key", "actor", "commands"}."""
        return self._run(self._library.c.dv_submit_json, text, key, actor)

    def preview_json(self, text: str | bytes, key: str | None = None, actor: str | None = None) -> Outcome:
        """The same without writing."""
        return self._run(self._library.c.dv_preview_json, text, key, actor)

    def _run(self, function: typing.Any, text: str | bytes, key: str | None, actor: str | None) -> Outcome:
        if isinstance(text, (bytes, bytearray)):
            data = bytes(text)
        else:
            data = values.text_argument("text", text)
        options = _abi.SubmitOptions()
        # Sizes of what was given: ctypes reads a text back only up to a zero byte.
        if key is not None:
            given = values.text_argument("key", key)
            options.key, options.key_size = given, len(given)
        if actor is not None:
            given = values.text_argument("actor", actor)
            options.actor, options.actor_size = given, len(given)
        handle = ctypes.c_void_p()
        self._asking_clock(lambda: self._library.call(function, self._handle, data, len(data), options, handle))
        return Outcome(self._library, handle)

    def import_tables(self, *files: FileLike, **options: typing.Any) -> _schema.ImportReport:
        """Reads tables of organisations, people, quotas and past admissions (docs/import.md), judges every row
        against the others, the registry and the rules, and writes what is new.

        A file is a path, or an ImportFile with bytes, table or encoding. Faulty rows are no exception: the report
        has them, and its `status` is "refused" when they kept everything from being written. Options: `preview`,
        True reads and judges only; `good_rows`, True writes the rows without fault; `day`, of new rows that state
        none; `sheet`; `actor`, recorded; `language` of the sentences, "vi" or "en"; `most_problems`, listed;
        `progress`, a function of (stage, done, total), where stage is "reading" (done and total in bytes of the
        files), "judging" or "writing" (in rows): False ends the import between two commits with CancelledError, and
        so does an exception, which is raised again.

        An exception that ends an import has the report as `report`: what was written before stays, and importing
        again writes the rest.
        """
        return self._asking_clock(lambda: importing.run(self._library, self._handle, files, **options))

    def view(self) -> View:
        """Opens a view of the latest commit."""
        handle = ctypes.c_void_p()
        self._library.call(self._library.c.dv_view_open, self._handle, handle)
        return View(self._library, handle)

    def catch_up(self) -> int:
        """Reads what other processes have committed since; the number of new commits."""
        commits = ctypes.c_uint64()
        self._library.call(self._library.c.dv_registry_catch_up, self._handle, commits)
        return commits.value

    def verify(self) -> _schema.VerifyReport:
        """Reads the whole journal again: checksums, the chain of hashes, and that replaying it gives the
        state in memory. Submissions wait meanwhile, views do not. Raises the first fault (CorruptError and others)."""
        report = _abi.VerifyReport()
        self._library.call(self._library.c.dv_registry_verify, self._handle, report)
        return _schema.VerifyReport(
            commits=report.commits, events=report.events, head=report.head.decode(), sound=True
        )

    def rules(self) -> list[str]:
        """Names of all rules."""
        c = self._library.c
        with self._handle as pointer:
            return [c.dv_rule_name(pointer, index).decode() for index in range(c.dv_rule_count(pointer))]

    def rule(self, rule: str, day: DayLike, language: str = "vi") -> dict[str, typing.Any]:
        """What a rule says on a day: its value, citation and provenance."""
        name = values.text_argument("rule", rule)
        document = self._library.json(
            self._library.c.dv_rule_describe_json,
            self._handle,
            name,
            len(name),
            values.day_number(day),
            values.language_number(language),
        )
        return typing.cast("dict[str, typing.Any]", document)

    def rules_on(self, day: DayLike, language: str = "vi") -> tuple[_schema.DatedRule, ...]:
        """What every rule says on a day."""
        return self._dated(self._library.c.dv_rules_on_json, values.day_number(day), language=language)

    def rules_difference(self, first: DayLike, second: DayLike, language: str = "vi") -> tuple[_schema.DatedRule, ...]:
        """What differs between two days: for each rule that of the first, then that of the second."""
        days = values.day_number(first), values.day_number(second)
        return self._dated(self._library.c.dv_rules_difference_json, *days, language=language)

    def rules_unsettled(self, language: str = "vi") -> tuple[_schema.DatedRule, ...]:
        """Rows that could not be confirmed, and periods of which nothing is known."""
        return self._dated(self._library.c.dv_rules_unsettled_json, language=language)

    def _asking_clock(self, call: typing.Callable[[], _Answer]) -> _Answer:
        """Runs a call that may ask the host's clock, and raises what the clock raised."""
        try:
            return call()
        except errors.DangvienError:
            raised = self._clock.take_raised() if self._clock is not None else None
            if raised is None:
                raise
        raise raised

    def _dated(self, function: typing.Any, *days: int, language: str) -> tuple[_schema.DatedRule, ...]:
        rows = self._library.json(function, self._handle, *days, values.language_number(language))
        return tuple(_schema.DatedRule.from_json_dict(row) for row in rows)


class _HostClock:
    """A function of the host as C asks it. What it raises must not pass through C: it is kept for the call that
    asked, in its thread, which then ends with a moment that no registry records."""

    def __init__(self, clock: typing.Callable[[], int]) -> None:
        if not callable(clock):
            raise errors.MisuseError.about("clock", clock, "một hàm", "a function")
        self._raised = threading.local()
        # Without a reference to this object, which holds it.
        self.callback = _abi.Clock(functools.partial(_tell, clock, self._raised))

    def take_raised(self) -> BaseException | None:
        raised, self._raised.exception = getattr(self._raised, "exception", None), None
        return raised


def _tell(clock: typing.Callable[[], int], raised: threading.local, _context: typing.Any) -> int:
    try:
        moment = clock()
        if isinstance(moment, bool) or not isinstance(moment, int) or not 0 <= moment < 2**63:
            raise errors.MisuseError.about(
                "clock()", moment, "một số nguyên micrô giây kể từ năm 1970", "whole microseconds since 1970"
            )
    except BaseException as exception:  # also KeyboardInterrupt
        raised.exception = exception
        return -1
    return moment


def _closed() -> errors.DangvienError:
    return errors.MisuseError.about("registry", "close()", "một sổ đang mở", "an open registry")


def _text_of(commands: tuple[CommandLike, ...]) -> str:
    if len(commands) == 1 and isinstance(commands[0], (list, tuple)):
        commands = tuple(commands[0])
    try:
        return json.dumps([values.to_json(command) for command in commands], ensure_ascii=False, allow_nan=False)
    except (ValueError, RecursionError) as error:  # NaN, a value inside itself
        raise errors.MisuseError.about(
            "commands",
            f"{type(error).__name__}: {error}",
            "các lệnh: lớp của gói này hoặc dict có mục “command”",
            'commands: objects of this package or mappings with the member "command"',
        ) from None
