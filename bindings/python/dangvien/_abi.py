# SPDX-License-Identifier: Apache-2.0
"""The C interface (capi/include/dangvien.h) as ctypes sees it: structures and prototypes.

Layouts are compared with the C compiler's by tests/python; names and order are those of the header.
"""

from __future__ import annotations

import ctypes
from ctypes import POINTER, c_char, c_char_p, c_int32, c_int64, c_size_t, c_uint32, c_uint64, c_void_p

ABI_VERSION = 0
TERMINATED = ctypes.c_size_t(-1).value
NO_DAY = -(2**31)
PROGRESS_CAPACITY = 32

OK = 0
ACCEPTED = 0
REFUSED = 1

VIETNAMESE = 0
ENGLISH = 1

FOUND = 0
EXPECTED = 1


class _Sized(ctypes.Structure):
    """A structure that begins with its own size; a new one already states it."""

    def __init__(self, **fields):
        super().__init__(ctypes.sizeof(self), **fields)


Clock = ctypes.CFUNCTYPE(c_int64, c_void_p)


class Overlay(ctypes.Structure):
    _fields_ = [
        ("text", c_char_p),
        ("text_size", c_size_t),
        ("name", c_char_p),
        ("name_size", c_size_t),
    ]


class OpenOptions(_Sized):
    _fields_ = [
        ("size", c_size_t),
        ("clock", Clock),
        ("clock_context", c_void_p),
        ("stream", c_uint32),
        ("read_only", c_uint32),
        ("overlays", POINTER(Overlay)),
        ("overlay_count", c_size_t),
    ]


class VerifyReport(_Sized):
    _fields_ = [
        ("size", c_size_t),
        ("commits", c_uint64),
        ("events", c_uint64),
        ("sound", c_int32),
        ("unused", c_int32),
        ("head", c_char * 72),
    ]


class SubmitOptions(_Sized):
    _fields_ = [
        ("size", c_size_t),
        ("key", c_char_p),
        ("key_size", c_size_t),
        ("actor", c_char_p),
        ("actor_size", c_size_t),
    ]


class ImportFile(ctypes.Structure):
    _fields_ = [
        ("path", c_char_p),
        ("path_size", c_size_t),
        ("bytes", c_char_p),
        ("bytes_size", c_size_t),
        ("table", c_int32),
        ("encoding", c_int32),
    ]


ImportProgress = ctypes.CFUNCTYPE(c_int32, c_void_p, c_int32, c_uint64, c_uint64)


class ImportOptions(_Sized):
    _fields_ = [
        ("size", c_size_t),
        ("sheet", c_char_p),
        ("sheet_size", c_size_t),
        ("actor", c_char_p),
        ("actor_size", c_size_t),
        ("progress", ImportProgress),
        ("progress_context", c_void_p),
        ("day", c_int32),
        ("preview", c_uint32),
        ("good_rows", c_uint32),
        ("most_problems", c_uint32),
    ]


class Value(ctypes.Structure):
    _fields_ = [
        ("number", c_int64),
        ("denominator", c_int64),
        ("unit", c_int32),
        ("unused", c_int32),
    ]


class Finding(_Sized):
    _fields_ = [
        ("size", c_size_t),
        ("rule", c_char_p),
        ("citation", c_char_p),
        ("subject", c_char_p),
        ("text", c_char_p),
        ("remedy", c_char_p),
        ("command", c_uint32),
        ("provenance", c_int32),
        ("first_allowed", c_int32),
        ("unused", c_int32),
        ("found", Value),
        ("required", Value),
    ]


class Count(_Sized):
    _fields_ = [
        ("size", c_size_t),
        ("organisation", c_uint64),
        ("organisations", c_uint32),
        ("cells", c_uint32),
        ("official_members", c_uint32),
        ("probationary_members", c_uint32),
        ("open_dossiers", c_uint32),
        ("unused", c_uint32),
    ]


class CountColumns(_Sized):
    _fields_ = [
        ("size", c_size_t),
        ("organisations", c_void_p),
        ("cells", c_void_p),
        ("official_members", c_void_p),
        ("probationary_members", c_void_p),
        ("open_dossiers", c_void_p),
    ]


class Organisation(_Sized):
    _fields_ = [
        ("size", c_size_t),
        ("id", c_uint64),
        ("parent", c_uint64),
        ("name", c_void_p),
        ("name_size", c_size_t),
        ("code", c_void_p),
        ("code_size", c_size_t),
        ("kind", c_int32),
        ("rank", c_int32),
        ("sector", c_int32),
        ("founded_on", c_int32),
        ("external_code", c_void_p),
        ("external_code_size", c_size_t),
    ]


class Progress(_Sized):
    _fields_ = [
        ("size", c_size_t),
        ("quota", c_uint64),
        ("holder", c_uint64),
        ("basis", c_int32),
        ("group", c_int32),
        ("shape", c_int32),
        ("origin", c_int32),
        ("first_day", c_int32),
        ("last_day", c_int32),
        ("as_of", c_int32),
        ("number", c_uint32),
        ("upper", c_uint32),
        ("fulfilled", c_int32),
        ("reserved", c_uint32),
        ("mass_organisation", c_int32),
        ("annulled", c_uint32),
        ("unused", c_uint32),
    ]


class DisplayPolicy(_Sized):
    _fields_ = [
        ("size", c_size_t),
        ("decimals", c_int32),
        ("rounding", c_int32),
        ("mark", c_int32),
        ("keep_zeros", c_int32),
        ("form", c_int32),
        ("plus_sign", c_int32),
    ]


class Act(_Sized):
    _fields_ = [
        ("size", c_size_t),
        ("command", c_char_p),
        ("violation_count", c_size_t),
        ("advisory_count", c_size_t),
        ("allowed", c_int32),
        ("depends_on_command", c_int32),
        ("first_allowed", c_int32),
        ("unused", c_int32),
        ("remedy_count", c_size_t),
        ("lapse_count", c_size_t),
    ]


class Lapse(_Sized):
    _fields_ = [
        ("size", c_size_t),
        ("rule", c_char_p),
        ("kind", c_int32),
        ("day", c_int32),
    ]


class PhraseArgument(_Sized):
    _fields_ = [
        ("size", c_size_t),
        ("name", c_char_p),
        ("value", c_char_p),
        ("names", POINTER(c_char_p)),
        ("name_count", c_size_t),
        ("number", c_int64),
        ("type", c_int32),
        ("unused", c_int32),
    ]


#: Structures by their name in the header.
STRUCTURES = {
    "dv_phrase_argument": PhraseArgument,
    "dv_overlay": Overlay,
    "dv_open_options": OpenOptions,
    "dv_verify_report": VerifyReport,
    "dv_submit_options": SubmitOptions,
    "dv_import_file": ImportFile,
    "dv_import_options": ImportOptions,
    "dv_value": Value,
    "dv_finding": Finding,
    "dv_count": Count,
    "dv_count_columns": CountColumns,
    "dv_organisation": Organisation,
    "dv_progress": Progress,
    "dv_display_policy": DisplayPolicy,
    "dv_act": Act,
    "dv_lapse": Lapse,
}

_handle = c_void_p
_out = POINTER(c_void_p)  # a new handle, or the error
_size_out = POINTER(c_size_t)

#: Result and arguments of every function of the header.
PROTOTYPES = {
    "dv_version": (c_char_p, []),
    "dv_abi_version": (c_uint32, []),
    "dv_code_name": (c_char_p, [c_int32]),
    "dv_day_from_civil": (c_int32, [c_int32, c_int32, c_int32]),
    "dv_day_to_civil": (c_int32, [c_int32, POINTER(c_int32), POINTER(c_int32), POINTER(c_int32)]),
    "dv_id_parse": (c_int32, [c_char_p, c_size_t, POINTER(c_char), POINTER(c_uint64), _out]),
    "dv_id_format": (c_int32, [c_char, c_uint64, POINTER(c_char), c_size_t, _size_out, _out]),
    "dv_error_code": (c_int32, [_handle]),
    "dv_error_path": (c_char_p, [_handle]),
    "dv_error_offset": (c_int64, [_handle]),
    "dv_error_command": (c_uint32, [_handle]),
    "dv_error_file": (c_char_p, [_handle]),
    "dv_error_line": (c_uint64, [_handle]),
    "dv_error_commit": (c_uint64, [_handle]),
    "dv_error_phrase": (c_char_p, [_handle, c_int32]),
    "dv_error_phrase_text": (c_char_p, [_handle, c_int32, c_int32]),
    "dv_error_argument_count": (c_size_t, [_handle, c_int32]),
    "dv_error_argument": (c_int32, [_handle, c_int32, c_size_t, POINTER(PhraseArgument), _out]),
    "dv_error_text": (c_char_p, [_handle, c_int32]),
    "dv_error_free": (None, [_handle]),
    "dv_string_data": (c_void_p, [_handle]),
    "dv_string_size": (c_size_t, [_handle]),
    "dv_string_free": (None, [_handle]),
    "dv_registry_create": (c_int32, [c_char_p, c_size_t, POINTER(OpenOptions), _out, _out]),
    "dv_registry_open": (c_int32, [c_char_p, c_size_t, POINTER(OpenOptions), _out, _out]),
    "dv_registry_open_memory": (c_int32, [POINTER(OpenOptions), _out, _out]),
    "dv_registry_close": (None, [_handle]),
    "dv_registry_sequence": (c_int32, [_handle, POINTER(c_uint64), _out]),
    "dv_registry_catch_up": (c_int32, [_handle, POINTER(c_uint64), _out]),
    "dv_registry_verify": (c_int32, [_handle, POINTER(VerifyReport), _out]),
    "dv_submit_json": (c_int32, [_handle, c_char_p, c_size_t, POINTER(SubmitOptions), _out, _out]),
    "dv_preview_json": (c_int32, [_handle, c_char_p, c_size_t, POINTER(SubmitOptions), _out, _out]),
    "dv_import_json": (
        c_int32,
        [_handle, POINTER(ImportFile), c_size_t, POINTER(ImportOptions), c_int32, _out, _out],
    ),
    "dv_outcome_status": (c_int32, [_handle]),
    "dv_outcome_sequence": (c_uint64, [_handle]),
    "dv_outcome_repeated": (c_int32, [_handle]),
    "dv_outcome_command": (c_uint32, [_handle]),
    "dv_outcome_created_count": (c_size_t, [_handle]),
    "dv_outcome_created_kind": (c_char, [_handle, c_size_t]),
    "dv_outcome_created_id": (c_uint64, [_handle, c_size_t]),
    "dv_outcome_event_count": (c_size_t, [_handle]),
    "dv_outcome_event_name": (c_char_p, [_handle, c_size_t]),
    "dv_outcome_event_day": (c_int32, [_handle, c_size_t]),
    "dv_outcome_event_json": (c_int32, [_handle, c_size_t, _out, _out]),
    "dv_outcome_violation_count": (c_size_t, [_handle]),
    "dv_outcome_violation": (c_int32, [_handle, c_size_t, c_int32, POINTER(Finding), _out]),
    "dv_outcome_advisory_count": (c_size_t, [_handle]),
    "dv_outcome_advisory": (c_int32, [_handle, c_size_t, c_int32, POINTER(Finding), _out]),
    "dv_outcome_first_allowed": (c_int32, [_handle]),
    "dv_outcome_json": (c_int32, [_handle, c_int32, _out, _out]),
    "dv_outcome_free": (None, [_handle]),
    "dv_view_open": (c_int32, [_handle, _out, _out]),
    "dv_view_close": (None, [_handle]),
    "dv_view_sequence": (c_uint64, [_handle]),
    "dv_view_count": (c_int32, [_handle, c_uint64, POINTER(Count), _out]),
    "dv_view_members_as_of": (
        c_int32,
        [_handle, c_uint64, c_int32, POINTER(c_uint32), POINTER(c_uint32), _out],
    ),
    "dv_view_count_many": (c_int32, [_handle, c_void_p, c_size_t, POINTER(CountColumns), _out]),
    "dv_view_organisation": (c_int32, [_handle, c_uint64, POINTER(Organisation), _out]),
    "dv_view_organisations": (c_int32, [_handle, c_void_p, c_size_t, _size_out, _out]),
    "dv_view_children": (c_int32, [_handle, c_uint64, c_void_p, c_size_t, _size_out, _out]),
    "dv_view_dossiers": (c_int32, [_handle, c_uint64, c_void_p, c_size_t, _size_out, _out]),
    "dv_view_person_name": (c_int32, [_handle, c_uint64, _out, _out]),
    "dv_view_organisation_by_code": (c_int32, [_handle, c_char_p, c_size_t, POINTER(c_uint64), _out]),
    "dv_view_person_by_code": (c_int32, [_handle, c_char_p, c_size_t, POINTER(c_uint64), _out]),
    "dv_view_person_code": (c_int32, [_handle, c_uint64, _out, _out]),
    "dv_view_awareness_classes_json": (c_int32, [_handle, c_uint64, c_int32, c_int32, _out, _out]),
    "dv_view_steering_boards_json": (c_int32, [_handle, c_uint64, c_int32, _out, _out]),
    "dv_view_exhaustion_json": (c_int32, [_handle, c_uint64, c_int32, _out, _out]),
    "dv_view_progress": (c_int32, [_handle, c_uint64, c_int32, POINTER(Progress), _out]),
    "dv_view_progress_table": (
        c_int32,
        [_handle, c_uint64, c_int32, c_int32, c_void_p, c_size_t, c_size_t, _size_out, _out],
    ),
    "dv_view_admitted": (
        c_int32,
        [_handle, c_uint64, c_int32, c_int32, c_int32, POINTER(c_uint32), _out],
    ),
    "dv_format_progress": (
        c_int32,
        [c_int64, c_int64, POINTER(DisplayPolicy), POINTER(c_char), c_size_t, _size_out, _out],
    ),
    "dv_view_dossier_json": (c_int32, [_handle, c_uint64, c_int32, _out, _out]),
    "dv_view_explain": (c_int32, [_handle, c_uint64, c_int32, _out, _out]),
    "dv_view_explain_json": (c_int32, [_handle, c_uint64, c_int32, c_int32, _out, _out]),
    "dv_view_due_json": (c_int32, [_handle, c_uint64, c_int32, c_int32, c_int32, _out, _out]),
    "dv_explanation_state": (c_int32, [_handle]),
    "dv_explanation_act_count": (c_size_t, [_handle]),
    "dv_explanation_act": (c_int32, [_handle, c_size_t, POINTER(Act), _out]),
    "dv_explanation_violation": (
        c_int32,
        [_handle, c_size_t, c_size_t, c_int32, POINTER(Finding), _out],
    ),
    "dv_explanation_advisory": (
        c_int32,
        [_handle, c_size_t, c_size_t, c_int32, POINTER(Finding), _out],
    ),
    "dv_explanation_remedy": (c_int32, [_handle, c_size_t, c_size_t, POINTER(c_int32), _out]),
    "dv_explanation_lapse": (c_int32, [_handle, c_size_t, c_size_t, POINTER(Lapse), _out]),
    "dv_explanation_free": (None, [_handle]),
    "dv_rule_count": (c_size_t, [_handle]),
    "dv_rule_name": (c_char_p, [_handle, c_size_t]),
    "dv_rule_describe_json": (
        c_int32,
        [_handle, c_char_p, c_size_t, c_int32, c_int32, _out, _out],
    ),
    "dv_rules_on_json": (c_int32, [_handle, c_int32, c_int32, _out, _out]),
    "dv_rules_difference_json": (c_int32, [_handle, c_int32, c_int32, c_int32, _out, _out]),
    "dv_rules_unsettled_json": (c_int32, [_handle, c_int32, _out, _out]),
    "dv_view_judged_again_json": (c_int32, [_handle, c_int32, _out, _out]),
    "dv_view_rule_uses_json": (c_int32, [_handle, c_char_p, c_size_t, _out, _out]),
    "dv_view_overlays_json": (c_int32, [_handle, c_int32, _out, _out]),
    "dv_view_what_if_json": (
        c_int32,
        [_handle, c_uint64, c_int32, c_char_p, c_size_t, c_int32, _out, _out],
    ),
}
