# SPDX-License-Identifier: Apache-2.0
"""Handles of the C library that may be closed while another thread is using them."""

from __future__ import annotations

import ctypes
import threading
import types
import typing

from . import errors


class Handle:
    """A pointer of the C library, lent to one call after the other:

        with handle as pointer:
            library.c.dv_...(pointer, ...)

    Closing marks it: no call begins any more (MisuseError), and the last one that is running frees it.
    """

    def __init__(
        self,
        pointer: ctypes.c_void_p,
        free: typing.Callable[[ctypes.c_void_p], typing.Any],
        closed: typing.Callable[[], errors.DangvienError],
        keep: typing.Any = None,
    ) -> None:
        self._pointer: ctypes.c_void_p | None = pointer
        self._free = free
        self._closed = closed
        self._keep = keep  # what C holds a pointer to
        self._uses = 0
        self._closing = False
        # A finalizer may close while this thread is inside.
        self._lock = threading.RLock()

    def __enter__(self) -> ctypes.c_void_p:
        with self._lock:
            if self._closing or self._pointer is None:
                raise self._closed()
            self._uses += 1
            return self._pointer

    def __exit__(
        self,
        kind: type[BaseException] | None,
        exception: BaseException | None,
        trace: types.TracebackType | None,
    ) -> None:
        with self._lock:
            self._uses -= 1
            pointer = self._taken()
        self._let_go(pointer)

    def close(self) -> None:
        """Closing twice does nothing."""
        with self._lock:
            self._closing = True
            pointer = self._taken()
        self._let_go(pointer)

    def _taken(self) -> ctypes.c_void_p | None:
        """The pointer, when it is to be freed now."""
        if not self._closing or self._uses > 0:
            return None
        pointer, self._pointer = self._pointer, None
        return pointer

    def _let_go(self, pointer: ctypes.c_void_p | None) -> None:
        # Outside the lock: closing a registry may take as long as its file needs.
        if pointer is not None:
            self._free(pointer)
            self._keep = None
