# SPDX-License-Identifier: Apache-2.0
"""Party membership development in Vietnam: organisations, admission, quotas.

    import dangvien

    with dangvien.Registry.memory() as registry:
        outcome = registry.submit({"command": "found_organisation", ...})
        with registry.view() as view:
            print(view.count(outcome.created[0]))

Needs the C library (libdangvien.so.0) and nothing but Python's standard library.
"""

from . import _schema
from ._schema import *  # noqa: F403
from .errors import (
    CancelledError,
    ConflictError,
    CorruptError,
    DangvienError,
    ForbiddenError,
    InDoubtError,
    KeyReusedError,
    LibraryError,
    MalformedError,
    MisuseError,
    OutOfMemoryError,
    Phrase,
    PoisonedError,
    RefusedError,
    StorageError,
    TooNewError,
    UnknownIdError,
)
from .finding import Finding, RuleValue
from .importing import ImportFile
from .library import Library, default_library, use_library
from .outcome import Event, Outcome
from .registry import Registry
from .view import (
    Act,
    Count,
    CountColumns,
    Explanation,
    Lapse,
    Members,
    Organisation,
    Progress,
    ProgressTable,
    View,
    format_progress,
)

# Everything that was made here or in the definition, and none of the modules that they were made with.
__all__ = ["COMMANDS"] + sorted(
    name
    for name, value in list(globals().items())
    if not name.startswith("_") and getattr(value, "__module__", "").startswith(__name__)
)
