#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Bad input of every kind: the message says where, what was found and what was expected, and the registry is as before."""

import json
import os
import pathlib
import resource
import shutil
import subprocess
import tempfile
import unittest

from tool import CLI, MY_LUNG, REFUSED, STORAGE, SUCCESS, USAGE, ToolTest, run

GOOD = '{"command":"register_person","id":"P901","day":"2022-12-01","name":"Nguyễn Thị Mẫu","birth":"1999-01-01",' \
       '"vietnamese_citizen":"yes","education":"college"}'  # fmt: skip
BALLOT = '{"command":"resolve_cell","dossier":"D16","day":"2023-02-01","ballot":{"members":15,"present":15,"ayes":%s}}'


class BadLines(ToolTest):
    """Lines that a person or a program gets wrong."""

    # line, what the message names; each comes as the second line of the input
    CASES = {
        "cut off": (GOOD[:60], ["byte"]),
        "not JSON": ("register_person;P901", ["byte"]),
        "a list": ("[1,2]", ["byte"]),
        "unknown command": (GOOD.replace("register_person", "register_persons"), ["register_persons"]),
        "no command": (GOOD.replace('"command":"register_person",', ""), ["command"]),
        "unknown field": (GOOD.replace('"birth"', '"bırth"'), ["bırth"]),
        "field twice": (GOOD.replace('"birth"', '"name":"X","birth"'), ["name"]),
        "missing field": (GOOD.replace('"birth":"1999-01-01",', ""), ["birth"]),
        "wrong type": (GOOD.replace('"Nguyễn Thị Mẫu"', "7"), ["name", "7"]),
        "no such day": (GOOD.replace("2022-12-01", "2022-02-30"), ["day", "2022-02-30"]),
        "no such month of birth": (GOOD.replace("1999-01-01", "1999-13"), ["birth", "1999-13"]),
        "day the Vietnamese way": (GOOD.replace("2022-12-01", "01/12/2022"), ["day", "01/12/2022"]),
        "another kind of identity": (GOOD.replace('"P901"', '"O901"'), ["id", "O901"]),
        "unknown word": (GOOD.replace('"yes"', '"maybe"'), ["vietnamese_citizen", "maybe"]),
        "negative count": (BALLOT % -1, ["ballot.ayes", "-1"]),
        "a fraction": (BALLOT % 7.5, ["ballot.ayes", "7.5"]),
        "a number without end": (BALLOT % ("9" * 30), ["ballot.ayes"]),
        "two texts on a line": (GOOD + GOOD, ["byte"]),
        "deep": ("[" * 5000, ["byte"]),
        "control character": (GOOD.replace("Mẫu", "M\x07u"), ["byte"]),
    }

    def test_each(self):
        before = self.events()
        for name, (line, named) in self.CASES.items():
            with self.subTest(name):
                self.faulty(line.encode(), named)
        # The good first line of every case is under the same key: written once.
        after = self.events().splitlines()
        self.assertEqual(before.splitlines(), after[:-1])

    def faulty(self, line, named):
        first = GOOD.replace('"command"', '"key":"good","command"').replace("P901", "P950").encode() + b"\n"
        result = self.ends(USAGE, "submit", self.file, given=first + line + b"\n")
        self.assertIn("Dòng 2, ", result.complaint)
        for words in named:
            self.assertIn(words, result.complaint)
        english = self.ends(USAGE, "submit", self.file, "--language", "en", given=first + line + b"\n")
        self.assertIn("Line 2, ", english.complaint)

    def test_a_program_gets_an_outcome_for_every_line(self):
        lines = [GOOD, '{"command":"nope"}', GOOD.replace("P901", "O901"), GOOD.replace("P901", "P902")]
        result = self.ends(USAGE, "submit", self.file, "--json", "--continue", given="\n".join(lines))
        outcomes = [json.loads(line) for line in result.out.splitlines()]
        self.assertEqual([outcome["status"] for outcome in outcomes], ["accepted", "error", "error", "accepted"])
        self.assertEqual([outcome["error"]["line"] for outcome in outcomes[1:3]], [2, 3])

    def test_standard_input_that_cannot_be_read(self):
        before = self.events()
        place = os.open(self.here, os.O_RDONLY)
        self.addCleanup(os.close, place)
        result = subprocess.run([CLI, "submit", self.file], stdin=place, capture_output=True, check=False)
        self.assertEqual(result.returncode, STORAGE)
        self.assertIn("Dòng 1: ", result.stderr.decode())
        self.assertIn("thư mục", result.stderr.decode())
        self.assertEqual(before, self.events())

    def test_files_of_one_name_would_share_their_keys(self):
        before = self.events()
        files = []
        for folder in "ab":
            (self.here / folder).mkdir()
            files.append(self.here / folder / "lines.jsonl")
            files[-1].write_text(GOOD)
        result = self.ends(USAGE, "submit", self.file, "--key-prefix", "p", *files)
        self.assertIn("lines.jsonl", result.complaint)
        self.assertEqual(before, self.events())

    def test_other_encodings(self):
        name = "Nguyễn Thị Mẫu"
        before = self.events()
        lines = {
            "TCVN3": GOOD.encode().replace(name.encode(), "NguyÔn ThÞ MÉu".encode("latin-1")),
            "Latin-1": GOOD.encode().replace(name.encode(), b"Nguy\xean Th\xed M\xe2u"),
            "UTF-16": GOOD.encode("utf-16"),
            "a zero byte": GOOD.encode().replace(name.encode(), b"A\x00B"),
        }
        for encoding, line in lines.items():
            with self.subTest(encoding):
                result = self.ends(USAGE, "submit", self.file, given=line)
                self.assertIn("Dòng 1, ", result.complaint)
                self.assertIn("byte", result.complaint)
        self.assertEqual(before, self.events())

    def test_no_input(self):
        before = self.events()
        self.ends(SUCCESS, "submit", self.file, given="")
        self.ends(SUCCESS, "submit", self.file, given="\n\n  \n")
        self.assertIn("missing.jsonl", self.ends(STORAGE, "submit", self.file, self.here / "missing.jsonl").complaint)
        self.ends(STORAGE, "submit", self.file, self.here)
        self.assertEqual(before, self.events())


class BadFacts(ToolTest):
    """Well-formed lines that cannot be true."""

    def test_identities_that_do_not_exist(self):
        before = self.events()
        for line, field, found in (
            ('{"command":"submit_application","dossier":"D999","day":"2022-12-01"}', "dossier", "D999"),
            ('{"command":"record_member","day":"2022-12-01","person":"P9999","organisation":"O5","standing":"official",'
             '"source":"x"}', "person", "P9999"),
            ('{"command":"list_prospect","day":"2022-12-01","person":"P1","organisation":"O999"}', "organisation", "O999"),
            ('{"commands":[%s,{"command":"set_quota","day":"2022-01-01","holder":"O777","basis":"own_plan",'
             '"first_day":"2022-01-01","last_day":"2022-12-31","number":5}]}' % GOOD, "commands[1]", "O777"),
        ):  # fmt: skip
            with self.subTest(found):
                complaint = self.ends(USAGE, "submit", self.file, given=line).complaint
                self.assertIn("Dòng 1, mục ", complaint)
                self.assertIn(field, complaint)
                self.assertIn(found, complaint)
        self.assertEqual(before, self.events())

    def test_more_ayes_than_voters(self):
        before = self.events()
        result = self.ends(REFUSED, "submit", self.file, given=BALLOT % 16)
        self.assertIn("model.ballot_exceeds_voters", result.out)
        self.assertIn("16", result.out)
        self.assertIn("15", result.out)
        self.assertEqual(before, self.events())

    def test_an_act_out_of_turn(self):
        before = self.events()
        line = '{"command":"hold_ceremony","dossier":"D16","day":"2023-02-01","helper":"P1"}'
        self.assertIn("workflow.not_allowed_in_state", self.ends(REFUSED, "submit", self.file, given=line).out)
        self.assertEqual(before, self.events())


class BadFiles(ToolTest):
    """Registries that are not what they should be."""

    def refuses(self):
        for verb in ("verify", "count", "submit", "export"):
            self.assertIn(self.file.name, self.ends(STORAGE, verb, self.file, given=GOOD).complaint)

    def test_no_file(self):
        self.file.unlink()
        self.refuses()
        self.assertFalse(self.file.exists())

    def test_init_on_a_file_that_exists(self):
        before = self.file.read_bytes()
        result = run("init", self.file)
        self.assertIn(result.returncode, (USAGE, STORAGE))
        self.assertIn(self.file.name, result.stderr.decode())
        self.assertEqual(before, self.file.read_bytes())

    def test_a_file_that_is_no_database(self):
        for content in (b"Danh sach dang vien 2022\n" * 400, b"SQLite format 3\x00" + b"\x00" * 5000, b""):
            self.file.write_bytes(content)
            for verb in ("verify", "count", "submit", "export"):
                result = run(verb, self.file, given=GOOD)
                self.assertEqual(result.returncode, STORAGE, result.stderr.decode())
                self.assertIn(self.file.name, result.stderr.decode())
            self.assertEqual(content, self.file.read_bytes())

    def test_the_database_of_another_program(self):
        import sqlite3

        self.file.unlink()
        with sqlite3.connect(self.file) as other:
            other.execute("create table members (name text)")
        other.close()
        before = self.file.read_bytes()
        result = run("verify", self.file)
        self.assertEqual(result.returncode, STORAGE)
        self.assertEqual(before, self.file.read_bytes())

    def test_a_directory(self):
        self.file.unlink()
        self.file.mkdir()
        self.refuses()

    def test_cut_off(self):
        whole = self.file.read_bytes()
        for length in (len(whole) // 2, len(whole) - 4096, 100):
            self.file.write_bytes(whole[:length])
            result = run("verify", self.file)
            self.assertEqual(result.returncode, STORAGE, (length, result.stdout.decode(), result.stderr.decode()))
            self.assertEqual(whole[:length], self.file.read_bytes())

    def test_one_bit_changed(self):
        whole = bytearray(self.file.read_bytes())
        at = whole.index("Hoàng".encode())
        whole[at] ^= 1
        self.file.write_bytes(whole)
        result = run("verify", self.file)
        self.assertEqual(result.returncode, STORAGE, result.stdout.decode())
        self.assertIn(self.file.name, result.stderr.decode())
        self.assertIn("KHÔNG nguyên vẹn", result.stdout.decode())
        report = json.loads(run("verify", self.file, "--json").stdout)
        self.assertFalse(report["sound"])
        self.assertEqual(report["error"]["code"], "corrupt")
        self.assertEqual(report["error"]["file"], str(self.file))
        self.assertLess(report["commits"], report["error"]["commit"])

    def test_a_directory_that_cannot_be_written(self):
        locked = self.here / "locked"
        locked.mkdir(mode=0o555)
        # Root may write everywhere: there a copy of the tool runs as somebody else.
        somebody = {}
        if os.geteuid() == 0:
            for folder in (self.folder, self.here):
                folder.chmod(0o755)
            tool = shutil.copy(CLI, self.here)
            somebody = {"executable": tool, "user": 65534, "group": 65534, "extra_groups": []}
        result = self.ends(STORAGE, "init", locked / "new.dangvien", **somebody)
        self.assertIn("locked", result.complaint)
        self.assertEqual(list(locked.iterdir()), [])


class FullDisk(ToolTest):
    """Nowhere to write: the submission fails whole, and the registry opens again as it was."""

    MANY = "".join(GOOD.replace("P901", f"P{number}").replace("Mẫu", "Mẫu " * 200) + "\n" for number in range(1000, 3000))

    def test_a_limit_on_the_size_of_files(self):
        before = self.events()
        limit = self.file.stat().st_size + 64 * 1024

        def limited():
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

        result = self.ends(STORAGE, "submit", self.file, "--atomic", given=self.MANY, preexec_fn=limited)
        self.assertIn(self.file.name, result.complaint)
        self.assertEqual(before, self.events())
        self.assertTrue(self.answer("verify", self.file)["sound"])

    def mounted(self, options):
        place = pathlib.Path(tempfile.mkdtemp(dir=self.here))
        mount = shutil.which("mount")
        done = mount and subprocess.run([mount, "-t", "tmpfs", "-o", options, "none", place], capture_output=True, check=False)
        if not mount or done.returncode != 0:
            self.skipTest("no right to mount a small file system here")
        self.addCleanup(subprocess.run, ["umount", place], check=True)
        return place

    def test_a_disk_that_fills_up(self):
        place = self.mounted("size=1536k")
        file = place / "full.dangvien"
        shutil.copyfile(self.built, file)
        before = self.events(file)
        written = run("submit", file, given=self.MANY)
        self.assertEqual(written.returncode, STORAGE, written.stderr.decode())
        self.assertTrue(self.answer("verify", file)["sound"])
        # What was acknowledged line by line is there; what was not, is not.
        self.assertTrue(self.events(file).startswith(before))

    def test_a_read_only_file_system(self):
        place = self.mounted("size=8m")
        file = place / "locked.dangvien"
        shutil.copyfile(self.built, file)
        subprocess.run(["mount", "-o", "remount,ro", place], check=True)
        complaint = self.ends(STORAGE, "submit", file, given=GOOD).complaint
        self.assertIn("locked.dangvien", complaint)
        self.assertIn("new.dangvien", self.ends(STORAGE, "init", place / "new.dangvien").complaint)
        for verb in ("count", "verify", "tree", "progress"):
            answer = self.ends(SUCCESS, verb, file)
            self.assertIn("chỉ để đọc", answer.complaint)
            self.assertEqual(answer.out, self.ends(SUCCESS, verb, self.file).out)
        self.assertEqual(self.events(file), self.events())
        self.ends(SUCCESS, "submit", file, "--preview", given=GOOD)


if __name__ == "__main__":
    unittest.main()
