# SPDX-License-Identifier: Apache-2.0
"""Proves: every committed file that follows from schema/*.fbs is what the generator writes today, and none is left over.

    fresh_test.py GENERATE_SCHEMA REPOSITORY
"""

import pathlib
import subprocess
import sys
import tempfile
import unittest

GENERATOR = sys.argv[1]
REPOSITORY = pathlib.Path(sys.argv[2])

# Folders in which every file is one of ours.
OWN_FOLDERS = ("schema/generated", "src/codec/generated")


def files_below(folder):
    return {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}


class FreshTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.fresh = pathlib.Path(cls.folder.name)
        script = REPOSITORY / "tools" / "generate-schema" / "generate"
        subprocess.run([script, GENERATOR, REPOSITORY, cls.fresh], check=True, stdout=subprocess.DEVNULL)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_committed_files_are_fresh(self):
        names = sorted(files_below(self.fresh))
        self.assertGreater(len(names), 60)
        stale = [
            str(name)
            for name in names
            if not (REPOSITORY / name).is_file()
            or (REPOSITORY / name).read_bytes() != (self.fresh / name).read_bytes()
        ]
        self.assertEqual(stale, [], "run tools/regenerate and commit what it changes")

    def test_nothing_is_left_over(self):
        generated = files_below(self.fresh)
        for folder in OWN_FOLDERS:
            committed = {pathlib.Path(folder) / name for name in files_below(REPOSITORY / folder)}
            self.assertEqual(sorted(map(str, committed - generated)), [])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
