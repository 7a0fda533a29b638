#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The five places: the seeds give the same bytes, nobody in them is real, and the published figures come out."""

import csv
import hashlib
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import unittest
import xml.etree.ElementTree
import zipfile

CLI = os.environ["DANGVIEN_CLI"]
ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
FIVE = EXAMPLES / "five-places"
PLACES = ["my-lung", "tam-dao", "vinh-linh", "dak-ha", "quang-tri"]
SYNTHETIC = "synthetic person"


def run(*command, **options):
    return subprocess.run([str(part) for part in command], capture_output=True, check=False, timeout=300, **options)


class Folder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)


class Input(Folder):
    """The files that `generate` writes."""

    @classmethod
    def setUpClass(cls):
        cls.made = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.made.cleanup)
        cls.given = pathlib.Path(cls.made.name)
        done = run(sys.executable, FIVE / "generate", cls.given, env={**os.environ, "PYTHONHASHSEED": "7"})
        assert done.returncode == 0, done.stderr.decode()

    def files(self, *suffixes):
        return [path for path in sorted(self.given.rglob("*")) if path.is_file() and (not suffixes or path.suffix in suffixes)]

    def commands(self, place, name="dossiers.jsonl"):
        for line in (self.given / place / name).read_text(encoding="utf-8").splitlines():
            yield from json.loads(line)["commands"]

    def test_the_seeds_give_the_bytes_of_the_committed_sums(self):
        found = {str(path.relative_to(self.given)): hashlib.sha256(path.read_bytes()).hexdigest() for path in self.files()}
        lines = (FIVE / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
        self.assertEqual(found, {name: digest for digest, name in (line.split("  ") for line in lines)})

    def test_another_seed_gives_other_bytes(self):
        copy = self.folder / "copy"
        shutil.copytree(ROOT / "rules", copy / "rules")
        shutil.copytree(FIVE, copy / "examples" / "five-places")
        seeded = copy / "examples" / "five-places" / "making" / "my_lung.py"
        seeded.write_text(seeded.read_text(encoding="utf-8").replace("SEED = 20221229", "SEED = 20221230"), encoding="utf-8")
        done = run(sys.executable, copy / "examples" / "five-places" / "generate", "--sums")
        self.assertEqual(done.returncode, 0, done.stderr.decode())
        self.assertNotEqual(done.stdout.decode(), (FIVE / "SHA256SUMS").read_text(encoding="utf-8"))

    def test_a_place_that_there_is_not_is_told(self):
        done = run(sys.executable, FIVE / "generate", self.folder, "ha-noi")
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"usage", done.stderr)
        self.assertEqual(list(self.folder.iterdir()), [])

    def test_every_person_says_to_be_invented(self):
        for place in PLACES:
            for name in ("tables.jsonl", "dossiers.jsonl", "later.jsonl"):
                for command in self.commands(place, name):
                    if command["command"] in ("register_person", "record_member", "record_dossier"):
                        self.assertIn(SYNTHETIC, command["source"])
        for path in self.files(".csv"):
            for row in self.rows(path):
                if "Họ và tên" in row:
                    self.assertIn(SYNTHETIC, row["Nguồn"])
                    self.assertTrue(row["Số định danh cá nhân"].startswith("000"))
        for path in self.files(".xlsx", ".ods"):
            text = self.inside(path)
            if "Họ và tên" in text:
                self.assertIn(SYNTHETIC, text)

    def rows(self, path):
        data = path.read_bytes()
        if "tcvn3" in path.name:
            sys.path.insert(0, str(FIVE))
            from making.legacy import BYTES  # the table of the encoder, read the other way round

            letters = {int(code, 16): letter for letter, code in BYTES.items()}
            text = "".join(letters.get(byte) or chr(byte) for byte in data)
        else:
            text = data.decode("utf-8-sig")
        separator = max(";,", key=text.partition("\n")[0].count)
        return list(csv.DictReader(io.StringIO(text), delimiter=separator))

    def inside(self, path):
        with zipfile.ZipFile(path) as archive:
            return "".join(archive.read(name).decode() for name in archive.namelist())

    def test_workbooks_are_sound(self):
        for path in self.files(".xlsx", ".ods"):
            with zipfile.ZipFile(path) as archive:
                self.assertIsNone(archive.testzip())
                for name in archive.namelist():
                    if name != "mimetype":
                        xml.etree.ElementTree.fromstring(archive.read(name))
                if path.suffix == ".ods":
                    self.assertEqual(archive.namelist()[0], "mimetype")

    def test_the_legacy_file_is_not_unicode_and_says_the_same(self):
        path = self.given / "dak-ha" / "members-tcvn3.csv"
        self.assertRaises(UnicodeDecodeError, path.read_bytes().decode)
        rows = self.rows(path)
        self.assertEqual(len(rows), 125)
        self.assertTrue(all(row["Quốc tịch"] == "Việt Nam" and row["Tư cách"] == "chính thức" for row in rows))

    def test_admissions_are_acts_and_not_counters(self):
        for place, admitted in (("my-lung", 15), ("tam-dao", 161), ("vinh-linh", 0), ("dak-ha", 7), ("quang-tri", 333)):
            acts = [command["command"] for command in self.commands(place)]
            self.assertEqual(acts.count("decide_admission"), admitted, place)
            self.assertGreaterEqual(acts.count("record_introduction"), 2 * admitted)
            self.assertFalse({"record_member", "record_dossier"} & set(acts))

    def test_what_the_example_assumes_is_in_the_registry_too(self):
        registry = self.folder / "tam-dao.dangvien"
        self.assertEqual(run(CLI, "init", registry).returncode, 0)
        given = [self.given / "tam-dao" / name for name in ("tables.jsonl", "dossiers.jsonl")]
        self.assertEqual(run(CLI, "submit", registry, *given).returncode, 0)
        done = run(CLI, "figures", registry, FIVE / "tam-dao" / "assumed.toml")
        self.assertEqual(done.returncode, 0, done.stdout.decode() + done.stderr.decode())

    def test_results_of_the_past_are_rows_and_carry_their_source(self):
        for name, count in (("vinh-linh/admissions.ods", 1318), ("quang-tri/admissions-2023.ods", 196)):
            text = self.inside(self.given / name)
            self.assertEqual(text.count("<table:table-row>"), count + 1)
            self.assertEqual(len(re.findall(r"<text:p>bài đăng[^<]*synthetic person", text)), count)

    def test_the_input_stays_small(self):
        self.assertLess(sum(path.stat().st_size for path in self.files()), 8 << 20)


class Published(unittest.TestCase):
    def test_no_figure_is_without_source(self):
        for place in PLACES:
            published = tomllib.loads((FIVE / place / "published.toml").read_text(encoding="utf-8"))
            for figure in published["figure"]:
                self.assertTrue(figure["source"], figure)

    def test_every_place_says_what_is_assumed(self):
        for place in PLACES:
            page = (FIVE / place / "README.md").read_text(encoding="utf-8")
            self.assertIn("Not published, and therefore assumed or invented", page)
            self.assertIn("**Every person and dossier**", page)


class Demo(Folder):
    def demo(self, examples, out, tool=CLI):
        return run(sys.executable, examples / "run-demo", tool, out)

    def copied(self):
        shutil.copytree(ROOT / "rules", self.folder / "rules")
        return shutil.copytree(EXAMPLES, self.folder / "examples")

    def test_the_published_figures_come_out(self):
        out = self.folder / "out"
        result = self.demo(EXAMPLES, out)
        text = result.stdout.decode()
        self.assertEqual(result.returncode, 0, text + result.stderr.decode())
        figures = given = derived = 0
        for place in PLACES:
            published = tomllib.loads((FIVE / place / "published.toml").read_text(encoding="utf-8"))["figure"]
            figures += len(published)
            given += sum(figure["query"] in ("number", "upper") for figure in published)
            derived += sum(figure["source"].startswith("suy ra") for figure in published)
        self.assertGreater(given, 0)
        self.assertGreater(derived, 0)
        page = text[text.index("Năm nơi: số liệu đã công bố và số liệu tính ra") :]
        self.assertEqual(page.count("✓ khớp"), figures - given)
        self.assertEqual(page.count("  đầu vào"), given)
        self.assertEqual(page.count(", suy ra  "), derived)
        self.assertIn(f"{figures} số liệu: {figures - given} tính từ hồ sơ đều khớp; {given} là số liệu đầu vào.", page)
        for words in ("(25)  ", "(196)  "):
            self.assertIn(words, page)
        for words in ("1.318", "7.500", "107,3 %", "64 %", "137", "20/01/2023", "20/03/2016", "nguyên vẹn", "Cần làm"):
            self.assertIn(words, text)
        for words in ("Hội Liên hiệp Phụ nữ, Đảng bộ Phường 3", "Chi bộ Thiện Tây", "Hội trường xã Đạo Trù", "nhiệm kỳ 2015–2020 (ngày đầu"):
            self.assertIn(words, text)
        self.assertIn("đã kết nạp 1.318 đảng viên", (out / "vinh-linh.html").read_text(encoding="utf-8"))
        self.assertIn("Đảng bộ huyện Hướng Hóa (O66)", text)
        self.assertRegex(text, r"[0-9]\.[0-9]{3} sự kiện")
        for place in PLACES:
            self.assertIn("số liệu không nêu nguồn là giả lập", (out / f"{place}.html").read_text(encoding="utf-8"))
        for fault in ("“30/02/1985”", "“1234567”", "“VL-CB99”", "“15/13/2009”", "“QT-H99”"):
            self.assertIn(fault, text)
        self.assertEqual(text.count("Không có gì được ghi."), len(PLACES))
        self.assertEqual(text.count("  Lỗi: tệp "), len(PLACES))
        self.assertIn("Giấy chứng nhận sắp hết hạn", text)
        for words in ("✗", "KHÁC", "\x1b["):
            self.assertNotIn(words, text)
        made = {f"{place}{end}" for place in PLACES for end in (".dangvien", ".html", ".xlsx", "-csv")} | {"input"}
        self.assertEqual({path.name for path in out.iterdir()}, made)

    def test_tables_and_commands_give_the_same_figures(self):
        out = self.folder / "out"
        self.assertEqual(self.demo(EXAMPLES, out).returncode, 0)
        for place in PLACES:
            registry, given = self.folder / f"{place}.dangvien", out / "input" / place
            self.assertEqual(run(CLI, "init", registry).returncode, 0)
            files = [given / name for name in ("tables.jsonl", "dossiers.jsonl", "later.jsonl")]
            self.assertEqual(run(CLI, "submit", registry, *(name for name in files if name.stat().st_size)).returncode, 0)
            for what in ("progress", "dossiers"):
                commands, tables = (run(CLI, "export", file, "--what", what).stdout for file in (registry, out / registry.name))
                self.assertTrue(commands or (place, what) == ("vinh-linh", "progress"))
                self.assertEqual(commands, tables, f"{place}: {what}")

    def test_a_figure_that_differs_ends_with_5(self):
        examples = self.copied()
        published = examples / "five-places" / "tam-dao" / "published.toml"
        published.write_text(published.read_text(encoding="utf-8").replace('"161"', '"162"'), encoding="utf-8")
        result = self.demo(examples, self.folder / "out")
        self.assertEqual(result.returncode, 5, result.stderr.decode())
        self.assertIn("✗ KHÁC", result.stdout.decode())
        self.assertIn("1 số liệu KHÁC", result.stdout.decode())

    def test_an_act_that_is_not_refused_as_it_should_be_ends_with_4(self):
        examples = self.copied()
        making = examples / "five-places" / "making" / "my_lung.py"
        making.write_text(making.read_text(encoding="utf-8").replace('day("2005-01-20")', 'day("1999-01-20")'), encoding="utf-8")
        result = self.demo(examples, self.folder / "out")
        self.assertEqual(result.returncode, 4, result.stderr.decode())
        self.assertIn("refused.jsonl", result.stderr.decode())


if __name__ == "__main__":
    unittest.main()
