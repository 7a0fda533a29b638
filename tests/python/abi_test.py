# SPDX-License-Identifier: Apache-2.0
"""What the Python package believes of the C interface is what the C compiler and dangvien.h say.

The build names the program that prints sizes and offsets (tests/capi/layout.c) in DANGVIEN_LAYOUT.
"""

import ctypes
import os
import pathlib
import re
import subprocess
import unittest

import dangvien
import support
from dangvien import _abi, values

ROOT = pathlib.Path(__file__).resolve().parents[2]
INCLUDE = ROOT / "capi" / "include"
HEADER = (INCLUDE / "dangvien.h").read_text(encoding="utf-8")
SCHEMA = (INCLUDE / "dangvien" / "generated" / "dv_schema.h").read_text(encoding="utf-8")


class Layout(unittest.TestCase):
    def test_is_the_compilers(self):
        lines = subprocess.run([os.environ["DANGVIEN_LAYOUT"]], check=True, capture_output=True, text=True).stdout.splitlines()
        expected = {}
        for line in lines:
            name, *numbers = line.split()
            expected[name] = tuple(int(number) for number in numbers)
        believed = {}
        for name, structure in _abi.STRUCTURES.items():
            believed[name] = (ctypes.sizeof(structure),)
            for field, *_ in structure._fields_:
                descriptor = getattr(structure, field)
                believed[f"{name}.{field}"] = (descriptor.offset, descriptor.size)
        self.assertEqual(believed, expected)

    def test_covers_every_structure_of_the_header(self):
        declared = set(re.findall(r"^typedef struct (dv_\w+) \{", HEADER, re.MULTILINE))
        self.assertEqual(set(_abi.STRUCTURES), declared)


class Functions(unittest.TestCase):
    def test_are_those_of_the_header(self):
        declared = {}
        for name, arguments in re.findall(r"^DV_API\b[^;]*?\b(dv_\w+)\(([^)]*)\)", HEADER, re.MULTILINE):
            declared[name] = 0 if arguments == "void" else arguments.count(",") + 1
        believed = {name: len(arguments) for name, (_, arguments) in _abi.PROTOTYPES.items()}
        self.assertEqual(believed, declared)

    def test_that_fail_take_the_error_last(self):
        checked = set(re.findall(r"^DV_API DV_CHECKED [^;]*?\b(dv_\w+)\(", HEADER, re.MULTILINE))
        for name, (result, arguments) in _abi.PROTOTYPES.items():
            takes_error = bool(arguments) and arguments[-1] is _abi._out
            self.assertEqual(takes_error, name in checked, name)
            if takes_error:
                self.assertIs(result, ctypes.c_int32, name)


class Constants(unittest.TestCase):
    def test_are_those_of_the_header(self):
        for name, value in (
            ("DV_ABI_VERSION", _abi.ABI_VERSION),
            ("DV_PROGRESS_CAPACITY", _abi.PROGRESS_CAPACITY),
        ):
            self.assertEqual(int(re.search(rf"#define {name} (\d+)", HEADER)[1]), value)
        for name, value in re.findall(r"DV_(\w+) = (-\d+)", HEADER):
            self.assertEqual(dangvien.errors.BY_CODE[-int(value) - 1].code, name.lower())

    def test_of_enumerations_have_the_numbers_of_the_header(self):
        compared = 0
        for name, body in re.findall(r"typedef enum dv_(\w+) \{(.*?)\}", SCHEMA, re.DOTALL):
            kind = getattr(dangvien, "".join(part.capitalize() for part in name.split("_")), None)
            if kind is None:
                continue
            for value, number in re.findall(rf"DV_{name.upper()}_(\w+) = (\d+)", body):
                self.assertEqual(values.enum_member(kind, int(number)).value, value.lower())
                compared += 1
        self.assertGreater(compared, 100)


if __name__ == "__main__":
    unittest.main()
