# SPDX-License-Identifier: Apache-2.0
"""What the tests of the tool share: running it, and a small registry to run it on."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

CLI = os.environ["DANGVIEN_CLI"]
ROOT = pathlib.Path(__file__).resolve().parents[2]
# A commune as JSON Lines: fixed input, so that identities and days of these tests stay. Its persons are invented.
MY_LUNG = pathlib.Path(__file__).resolve().parent / "my-lung"
INPUT = ["organisations.jsonl", "members.jsonl", "quotas.jsonl", "admissions.jsonl"]
VERBS = ["init", "submit", "import", "dossier", "explain", "progress", "due", "count", "tree", "figures", "verify", "rules",
         "adopt", "what-if", "export", "registers", "report", "cases"]  # fmt: skip

SUCCESS, REFUSED, USAGE, STORAGE, INTERNAL, DIFFERS = range(6)


def run(*arguments, given=None, **options):
    if isinstance(given, str):
        given = given.encode()
    return subprocess.run([CLI, *map(str, arguments)], input=given if given is not None else b"", capture_output=True,
                          timeout=300, check=False, **options)  # fmt: skip


class ToolTest(unittest.TestCase):
    """Each test gets its own copy of the registry of Mỹ Lung, which is built once."""

    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="dangvien-cli-"))
        cls.built = cls.folder / "built.dangvien"
        made = run("init", cls.built)
        assert made.returncode == SUCCESS, made.stderr.decode()
        written = run("submit", cls.built, *[MY_LUNG / name for name in INPUT])
        assert written.returncode == SUCCESS, written.stderr.decode()

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def setUp(self):
        self.here = pathlib.Path(tempfile.mkdtemp(dir=self.folder))
        self.file = self.here / "sổ.dangvien"
        shutil.copyfile(self.built, self.file)

    def ends(self, code, *arguments, given=None, **options):
        """Runs the tool, checks how it ended and that it spoke UTF-8 and kept its composure."""
        result = run(*arguments, given=given, **options)
        result.out = result.stdout.decode("utf-8")
        result.complaint = result.stderr.decode("utf-8")
        self.assertEqual(result.returncode, code, result.complaint + result.out)
        for trace in ("terminate called", "what():", "Aborted", "core dumped"):
            self.assertNotIn(trace, result.complaint)
        if code in (USAGE, STORAGE, INTERNAL):
            self.assertIn("dangvien: ", result.complaint)
        return result

    def answer(self, *arguments):
        return json.loads(self.ends(SUCCESS, *arguments, "--json").out)

    def events(self, file=None):
        """The whole content of a registry."""
        return self.ends(SUCCESS, "export", file or self.file).out
