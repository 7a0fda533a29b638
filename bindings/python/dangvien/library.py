# SPDX-License-Identifier: Apache-2.0
"""Finding and loading the C library, and turning its codes into exceptions."""

from __future__ import annotations

import ctypes
import json
import os
import pathlib
import threading
import typing

from . import _abi, _schema, errors, values
from .handle import Handle

FILE_NAME = "libdangvien.so.0"

_default: Library | None = None
_default_lock = threading.Lock()


class Library:
    """The C library, loaded and checked.

    Looked for at `path` if that is given; otherwise next to this package; otherwise wherever the system's
    loader looks. Raises LibraryError when it is not there or of another ABI.
    """

    def __init__(self, path: str | os.PathLike[str] | None = None) -> None:
        beside = pathlib.Path(__file__).with_name(FILE_NAME)
        name = os.fspath(path) if path is not None else str(beside) if beside.exists() else FILE_NAME
        try:
            self._c = ctypes.CDLL(name)
        except OSError as error:
            raise _library_error(name, str(error)) from None
        try:
            for function, (result, arguments) in _abi.PROTOTYPES.items():
                prototype = getattr(self._c, function)
                prototype.restype = result
                prototype.argtypes = arguments
        except AttributeError as error:
            raise _library_error(name, str(error)) from None
        if self._c.dv_abi_version() != _abi.ABI_VERSION:
            raise _library_error(name, f"ABI {self._c.dv_abi_version()}, this package needs {_abi.ABI_VERSION}")
        self.path = name

    @property
    def c(self) -> ctypes.CDLL:
        """The functions of dangvien.h, for those who need one that this package does not wrap."""
        return self._c

    @property
    def version(self) -> str:
        """Release of the C library, for example "0.1.0"."""
        return self._c.dv_version().decode()

    def call(self, function: typing.Any, *arguments: typing.Any) -> None:
        """Calls a function that takes `dv_error **` last, and raises what it reports. A Handle, first of the
        arguments, stays open until the function has answered."""
        if arguments and isinstance(arguments[0], Handle):
            with arguments[0] as pointer:
                self.call(function, pointer, *arguments[1:])
            return
        error = ctypes.c_void_p()
        if function(*arguments, error) != _abi.OK:
            self.raise_error(error)

    def raise_error(self, error: ctypes.c_void_p) -> typing.NoReturn:
        """Raises the error object as an exception and frees it."""
        c = self._c
        try:
            code = c.dv_error_code(error)
            offset = c.dv_error_offset(error)
            texts = {
                "vi": _text(c.dv_error_text(error, _abi.VIETNAMESE)),
                "en": _text(c.dv_error_text(error, _abi.ENGLISH)),
            }
            kind = errors.BY_CODE[-code - 1] if 0 < -code <= len(errors.BY_CODE) else errors.DangvienError
            raise kind(
                texts["vi"],
                path=_text(c.dv_error_path(error)),
                file=_text(c.dv_error_file(error)),
                line=c.dv_error_line(error) or None,
                commit=c.dv_error_commit(error) or None,
                offset=offset if offset >= 0 else None,
                found=self._phrase(error, _abi.FOUND),
                expected=self._phrase(error, _abi.EXPECTED),
                command=c.dv_error_command(error),
                texts=texts,
            )
        finally:
            c.dv_error_free(error)

    def _phrase(self, error: ctypes.c_void_p, part: int) -> errors.Phrase:
        c = self._c
        arguments: dict[str, typing.Any] = {}
        for index in range(c.dv_error_argument_count(error, part)):
            argument = _abi.PhraseArgument()
            if c.dv_error_argument(error, part, index, argument, None) == _abi.OK:
                arguments[_text(argument.name)] = _argument(argument)
        return errors.Phrase(
            _text(c.dv_error_phrase(error, part)),
            arguments,
            _text(c.dv_error_phrase_text(error, part, _abi.VIETNAMESE)),
            _text(c.dv_error_phrase_text(error, part, _abi.ENGLISH)),
        )

    def text(self, function: typing.Any, *arguments: typing.Any) -> str:
        """Calls a function that gives a dv_string, and takes the text out of it."""
        string = ctypes.c_void_p()
        self.call(function, *arguments, string)
        try:
            data, size = self._c.dv_string_data(string), self._c.dv_string_size(string)
            return ctypes.string_at(data, size).decode()
        finally:
            self._c.dv_string_free(string)

    def json(self, function: typing.Any, *arguments: typing.Any) -> typing.Any:
        """The same, read as JSON."""
        return json.loads(self.text(function, *arguments))


def _text(data: bytes) -> str:
    # Errors may quote what was found; nothing in them is allowed to hide the error itself.
    return data.decode("utf-8", "replace")


def _argument(argument: _abi.PhraseArgument) -> typing.Any:
    """The value of an argument as Python has it."""
    kind = _schema.ArgumentType
    value = _text(argument.value)
    if argument.type == values.enum_number(kind, kind.NAMES):
        return tuple(_text(argument.names[index]) for index in range(argument.name_count))
    if argument.type == values.enum_number(kind, kind.DAY):
        return values.day_of(argument.number)
    if argument.type in (values.enum_number(kind, kind.NUMBER), values.enum_number(kind, kind.HEXADECIMAL)):
        return int(value, 0)
    return value


def _library_error(name: str, cause: str) -> errors.LibraryError:
    texts = {
        "vi": f"Tệp {name}: không nạp được thư viện {FILE_NAME}: {cause}",
        "en": f"File {name}: the library {FILE_NAME} cannot be loaded: {cause}",
    }
    return errors.LibraryError(
        texts["vi"], file=name, found=errors.Phrase("text", {"value": cause}, cause, cause), texts=texts
    )


def default_library() -> Library:
    """The library that is used where none is named: loaded when first needed."""
    global _default
    with _default_lock:
        if _default is None:
            _default = Library()
        return _default


def use_library(path: str | os.PathLike[str]) -> Library:
    """Loads the library at `path` and uses it from now on where none is named."""
    global _default
    library = Library(path)
    with _default_lock:
        _default = library
    return library
