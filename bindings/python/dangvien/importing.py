# SPDX-License-Identifier: Apache-2.0
"""Tables into a registry."""

from __future__ import annotations

import ctypes
import dataclasses
import json
import os
import typing

from . import _abi, _schema, errors, values
from .handle import Handle
from .library import Library
from .values import DayLike

#: As dv_table, dv_encoding and dv_import_stage number them.
TABLES = ("", "organisations", "people", "quotas", "admissions")
ENCODINGS = ("utf8", "tcvn3", "vni")
STAGES = ("reading", "judging", "writing")

#: Told how far an import is, in rows; `total` is 0 while it is not known. False: stop.
Progress = typing.Callable[[str, int, int], typing.Any]


@dataclasses.dataclass(frozen=True)
class ImportFile:
    """One table: CSV, XLSX or ODS, known by its content and not by its name."""

    #: Where it is, and what the report calls it; with `data` the name alone.
    path: str | os.PathLike[str]
    #: Its content; None: that of the file.
    data: bytes | None = None
    #: "organisations", "people", "quotas", "admissions"; None: known by the headings.
    table: str | None = None
    #: "utf8", "tcvn3" or "vni".
    encoding: str = "utf8"


FileLike = typing.Union[ImportFile, str, "os.PathLike[str]"]


def run(
    library: Library,
    registry: Handle,
    files: typing.Sequence[FileLike],
    *,
    preview: bool = False,
    good_rows: bool = False,
    day: DayLike | None = None,
    sheet: str | None = None,
    actor: str | None = None,
    language: str = "vi",
    most_problems: int = 0,
    progress: Progress | None = None,
) -> _schema.ImportReport:
    """Registry.import_tables()."""
    given = [_file(index, file) for index, file in enumerate(files)]
    if isinstance(most_problems, bool) or not isinstance(most_problems, int) or not 0 <= most_problems < 2**32:
        raise errors.MisuseError.about("most_problems", most_problems, "một số không âm", "a number from 0")
    if progress is not None and not callable(progress):
        raise errors.MisuseError.about("progress", progress, "một hàm", "a function")
    options = _abi.ImportOptions(
        day=_abi.NO_DAY if day is None else values.day_number(day),
        preview=int(bool(preview)),
        good_rows=int(bool(good_rows)),
        most_problems=most_problems,
    )
    if sheet is not None:
        name = values.text_argument("sheet", sheet)
        options.sheet, options.sheet_size = name, len(name)
    if actor is not None:
        name = values.text_argument("actor", actor)
        options.actor, options.actor_size = name, len(name)
    raised: list[BaseException] = []
    if progress is not None:
        options.progress = _callback(progress, raised)
    report = ctypes.c_void_p()
    error = ctypes.c_void_p()
    number = values.language_number(language)
    with registry as pointer:
        code = library.c.dv_import_json(
            pointer, (_abi.ImportFile * len(given))(*given), len(given), options, number, report, error
        )
    made = _report(library, report)
    if raised:
        library.c.dv_error_free(error)
        raise raised[0]
    if code != _abi.OK:
        try:
            library.raise_error(error)
        except errors.DangvienError as exception:
            exception.report = made
            raise
    return typing.cast("_schema.ImportReport", made)


def _file(index: int, file: FileLike) -> _abi.ImportFile:
    where = f"files[{index}]"
    if not isinstance(file, ImportFile):
        file = ImportFile(file)
    try:
        path = os.fsencode(file.path)
    except TypeError:
        raise errors.MisuseError.about(where, file.path, "tên một tệp", "the name of a file") from None
    if file.data is not None and not isinstance(file.data, (bytes, bytearray)):
        raise errors.MisuseError.about(f"{where}.data", file.data, "bytes", "bytes")
    data = None if file.data is None else bytes(file.data)
    return _abi.ImportFile(
        path,
        len(path),
        data,
        0 if data is None else len(data),
        _number(f"{where}.table", file.table or "", TABLES),
        _number(f"{where}.encoding", file.encoding, ENCODINGS),
    )


def _number(where: str, word: str, words: tuple[str, ...]) -> int:
    if word not in words:
        named = ", ".join(f'"{known}"' for known in words if known)
        raise errors.MisuseError.about(where, word, f"một trong: {named}", f"one of: {named}")
    return words.index(word)


def _callback(progress: Progress, raised: list[BaseException]) -> typing.Any:
    """The function as C calls it. What it raises must not pass through C: it is kept, and ends the import."""

    def tell(_context: typing.Any, stage: int, done: int, total: int) -> int:
        try:
            return int(progress(STAGES[stage], done, total) is False)
        except BaseException as exception:  # also KeyboardInterrupt
            raised.append(exception)
            return 1

    return _abi.ImportProgress(tell)


def _report(library: Library, string: ctypes.c_void_p) -> _schema.ImportReport | None:
    if not string:
        return None
    try:
        text = ctypes.string_at(library.c.dv_string_data(string), library.c.dv_string_size(string))
    finally:
        library.c.dv_string_free(string)
    return _schema.ImportReport.from_json_dict(json.loads(text))
