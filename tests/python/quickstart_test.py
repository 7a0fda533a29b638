# SPDX-License-Identifier: Apache-2.0
"""Runs examples/python/quickstart.py with the library just built (DANGVIEN_LIBRARY) and compares what it prints with quickstart.txt."""

import contextlib
import io
import os
import pathlib
import runpy
import unittest

import dangvien

EXAMPLE = pathlib.Path(__file__).resolve().parents[2] / "examples" / "python"


class QuickStart(unittest.TestCase):
    def test_prints_what_lies_beside_it(self):
        dangvien.use_library(os.environ["DANGVIEN_LIBRARY"])
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            runpy.run_path(str(EXAMPLE / "quickstart.py"))
        self.assertEqual(printed.getvalue(), (EXAMPLE / "quickstart.txt").read_text(encoding="utf-8"))


if __name__ == "__main__":
    unittest.main()
