#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The examples: the seed gives the committed files, nobody in them is real, and the published figures come out."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

CLI = os.environ["DANGVIEN_CLI"]
EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "examples"
PLACES = ["my-lung", "tam-dao"]
FILES = ["organisations.jsonl", "members.jsonl", "quotas.jsonl", "admissions.jsonl", "refused.jsonl"]


def commands(place, name):
    for line in (EXAMPLES / place / name).read_text(encoding="utf-8").splitlines():
        yield from json.loads(line)["commands"]


class Files(unittest.TestCase):
    def test_the_seed_gives_the_committed_files(self):
        for place in PLACES:
            check = subprocess.run([sys.executable, EXAMPLES / place / "generate.py", "--check"], check=False,
                                   capture_output=True, env={**os.environ, "PYTHONHASHSEED": "7"})  # fmt: skip
            self.assertEqual(check.returncode, 0, check.stderr.decode())

    def test_the_check_sees_a_change(self):
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(folder) / "examples"
            shutil.copytree(EXAMPLES, copy)
            file = copy / "my-lung" / "quotas.jsonl"
            file.write_text(file.read_text(encoding="utf-8").replace('"number":25', '"number":24'), encoding="utf-8")
            check = subprocess.run([sys.executable, copy / "my-lung" / "generate.py", "--check"], check=False,
                                   capture_output=True)  # fmt: skip
            self.assertEqual(check.returncode, 1)
            self.assertIn("quotas.jsonl", check.stderr.decode())

    def test_every_person_says_to_be_invented(self):
        for place in PLACES:
            for name in FILES:
                for command in commands(place, name):
                    if command["command"] in ("register_person", "record_member"):
                        self.assertIn("synthetic person", command["source"])

    def test_files_stay_readable(self):
        for place in PLACES:
            for name in FILES:
                self.assertLess((EXAMPLES / place / name).stat().st_size, 600 * 1024, name)

    def test_admissions_are_acts_and_not_counters(self):
        for place, admitted in (("my-lung", 15), ("tam-dao", 161)):
            acts = [command["command"] for command in commands(place, "admissions.jsonl")]
            self.assertEqual(acts.count("decide_admission"), admitted)
            self.assertGreaterEqual(acts.count("record_introduction"), 2 * admitted)
            self.assertNotIn("record_member", acts)


class Demo(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def demo(self, examples, out):
        return subprocess.run([examples / "run-demo", CLI, out], capture_output=True, timeout=300, check=False)

    def test_the_published_figures_come_out(self):
        out = self.folder / "out"
        result = self.demo(EXAMPLES, out)
        text = result.stdout.decode()
        self.assertEqual(result.returncode, 0, text + result.stderr.decode())
        for words in ("274", "60 %", "107,3 %", "✓ khớp", "20/1/2023", "nguyên vẹn", "Cần làm"):
            self.assertIn(words, text)
        self.assertNotIn("✗ KHÁC", text)
        self.assertEqual(sorted(path.name for path in out.iterdir()),
                         ["my-lung.dangvien", "report.html", "tam-dao.dangvien"])  # fmt: skip

    def test_a_figure_that_differs_ends_with_5(self):
        examples = self.folder / "examples"
        shutil.copytree(EXAMPLES, examples)
        published = examples / "tam-dao" / "published.toml"
        published.write_text(published.read_text(encoding="utf-8").replace('"161"', '"162"'), encoding="utf-8")
        result = self.demo(examples, self.folder / "out")
        self.assertEqual(result.returncode, 5, result.stderr.decode())
        self.assertIn("✗ KHÁC", result.stdout.decode())


if __name__ == "__main__":
    unittest.main()
