#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The verb import from outside: what it prints, how it ends, and that bad input leaves the registry as it was.
Persons are invented."""

import json
import pathlib
import re
import resource
import signal
import subprocess
import time
import unittest
import zipfile

from tool import CLI, REFUSED, STORAGE, SUCCESS, USAGE, ToolTest, run

ORGANISATIONS = """\
Mã tổ chức;Tên tổ chức;Loại tổ chức;Mã cấp trên;Ngày thành lập
CB1;Chi bộ 1;Chi bộ;XA;1/1/2018
XA;Đảng bộ xã;Đảng bộ cơ sở;HU;1/1/2018
HU;Đảng bộ huyện;Đảng bộ huyện;TU;1/1/2018
TU;Đảng bộ tỉnh;Đảng bộ tỉnh;TW;1/1/2018
TW;Trung ương;Trung ương;;1/1/2018
"""
PEOPLE = """\
Mã người;Họ và tên;Ngày sinh;Mã chi bộ;Tư cách
A1;Lê Văn An;1968;CB1;chính thức
A2;Hà Thị Bình;17/5/1995;CB1;quần chúng
"""


def wait_until_caught(process, number):
    """Until the process has a handler of its own for the signal."""
    for _ in range(3000):
        status = pathlib.Path(f"/proc/{process}/status").read_text()
        if int(re.search(r"SigCgt:\s*(\w+)", status).group(1), 16) >> (number - 1) & 1:
            return
        time.sleep(0.01)


class Import(ToolTest):
    def setUp(self):
        super().setUp()
        self.registry = self.folder / f"{self.id()}.dangvien"
        self.assertEqual(run("init", self.registry).returncode, SUCCESS)

    def written(self, name, text):
        path = self.folder / f"{self.id()}-{name}"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def test_writes_tables_once(self):
        files = [self.written("p.csv", PEOPLE), self.written("o.csv", ORGANISATIONS)]
        order = ["import", self.registry, *files, "--day", "01/01/2018"]
        preview = self.ends(SUCCESS, *order, "--preview")
        self.assertIn("không có gì được ghi", preview.out)
        self.assertIn("7 dòng trong 1 lần ghi", self.ends(SUCCESS, *order).out)
        before = self.registry.read_bytes()
        again = json.loads(self.ends(SUCCESS, *order, "--json").out)
        self.assertEqual(again["rows_written"], 0)
        self.assertEqual([sheet["known"] for sheet in again["sheets"]], [2, 5])
        self.assertEqual(self.registry.read_bytes(), before)
        count = json.loads(self.ends(SUCCESS, "count", self.registry, "--json").out)
        self.assertEqual(count["official_members"], 1)

    def test_one_faulty_row_writes_nothing(self):
        before = self.registry.read_bytes()
        faulty = self.written("o.csv", ORGANISATIONS.replace("Đảng bộ cơ sở", "Đảng bộ xóm"))
        ended = self.ends(USAGE, "import", self.registry, faulty)
        self.assertRegex(ended.out, r"Lỗi: tệp .*o\.csv, dòng 3, cột C \(Loại tổ chức\): gặp “Đảng bộ xóm”")
        self.assertIn("Không có gì được ghi", ended.out)
        self.assertEqual(self.registry.read_bytes(), before)
        english = self.ends(USAGE, "import", self.registry, faulty, "--language", "en")
        self.assertRegex(english.out, r"Error: file .*o\.csv, row 3, column C \(Loại tổ chức\): found \"Đảng bộ xóm\"")

    def test_what_helps_is_said_of_rows_and_of_files(self):
        good = self.written("o.csv", ORGANISATIONS)
        bad_row = self.written("p.csv", PEOPLE.replace("17/5/1995", "31/2/1995"))
        cut_off = self.written("cut.xlsx", b"PK\x03\x04 and no more")
        day = ("--day", "2018-01-01")
        out = self.ends(USAGE, "import", self.registry, good, bad_row, *day).out
        self.assertIn("hoặc thêm --good-rows", out)
        out = self.ends(USAGE, "import", self.registry, cut_off, *day).out
        self.assertNotIn("hoặc thêm --good-rows", out)
        self.assertIn("Không có dòng nào đúng", out)
        out = self.ends(USAGE, "import", self.registry, good, cut_off, *day).out
        self.assertIn("Tệp không đọc được phải sửa", out)

    def test_a_file_in_windows_1258_is_told_how_to_become_utf_8(self):
        people = self.written("p.csv", PEOPLE.encode("cp1258", "replace"))
        self.assertIn("Windows-1258", self.ends(USAGE, "import", self.registry, people).out)

    def test_a_dossier_says_from_which_list_it_is_known(self):
        organisations, people = self.written("o.csv", ORGANISATIONS), self.written("p.csv", PEOPLE)
        admissions = self.written("a.csv", "Mã người;Mã chi bộ;Ngày quyết định;Ngày lễ kết nạp;Nguồn\nA2;CB1;1/2/2022;9/2/2022;biên bản\n")
        self.ends(SUCCESS, "import", self.registry, organisations, people, admissions, "--day", "2018-01-01")
        source = f"{admissions.name}, dòng 2; biên bản"
        text = self.ends(SUCCESS, "dossier", self.registry, "D1").out
        self.assertIn(f"Nhập từ: {source}", text)
        self.assertRegex(text, r"Quyết định +01/02/2022")
        self.assertRegex(text, r"Lễ kết nạp +09/02/2022")
        told = json.loads(self.ends(SUCCESS, "dossier", self.registry, "D1", "--json").out)
        self.assertEqual([line["source"] for line in told["history"]], [source])

    def test_good_rows_alone(self):
        people = self.written("p.csv", PEOPLE + "A3;Ai đó;31/2/1990;CB1;chính thức\n")
        organisations = self.written("o.csv", ORGANISATIONS)
        ended = self.ends(
            USAGE, "import", self.registry, people, organisations, "--day", "2018-01-01", "--good-rows"
        )
        self.assertIn("7 dòng", ended.out)

    def test_a_refusal_of_the_rules_has_its_own_exit_code(self):
        people = self.written("p.csv", PEOPLE.replace("CB1;chính thức", "XA;chính thức"))
        organisations = self.written("o.csv", ORGANISATIONS)
        ended = self.ends(REFUSED, "import", self.registry, organisations, people, "--day", "2018-01-01", "--json")
        self.assertEqual(json.loads(ended.out)["problems"][0]["rule"], "model.organisation_holds_no_members")

    def test_says_which_argument_is_wrong(self):
        organisations = self.written("o.csv", ORGANISATIONS)
        for wrong in (["--encoding", "utf7"], ["--table", "persons"], ["--table", "people:other.csv"],
                      ["--day", "32/1/2018"]):  # fmt: skip
            self.assertIn(wrong[0], self.ends(USAGE, "import", self.registry, organisations, *wrong).complaint)
        self.ends(STORAGE, "import", self.registry, self.folder / "no.csv")
        self.ends(STORAGE, "import", self.registry, self.folder)
        self.ends(USAGE, "import", self.registry)

    def test_templates_can_be_imported(self):
        for table in ("organisations", "people", "quotas", "admissions"):
            for kind in ("csv", "xlsx"):
                path = self.folder / f"{table}.{kind}"
                self.ends(SUCCESS, "import", "--template", path)
                report = json.loads(self.ends(SUCCESS, "import", self.registry, path, "--json").out)
                self.assertEqual([sheet["table"] for sheet in report["sheets"]], [table])
                self.assertNotIn("problems", [key for key, value in report.items() if value and key == "problems"])
            with zipfile.ZipFile(self.folder / f"{table}.xlsx") as book:
                self.assertIn("xl/workbook.xml", book.namelist())
            for kind in ("csv", "xlsx"):
                path = self.folder / f"{table}.{kind}"
                before = path.read_bytes()
                self.assertIn("--overwrite", self.ends(STORAGE, "import", "--template", path).complaint)
                self.assertEqual(path.read_bytes(), before)
                self.ends(SUCCESS, "import", "--template", path, "--overwrite")
        self.assertIn("--table: thiếu", self.ends(USAGE, "import", "--template", self.folder / "other.xlsx").complaint)
        self.assertIn(
            "“persons”",
            self.ends(USAGE, "import", "--template", self.folder / "other.xlsx", "--table", "persons").complaint,
        )
        self.ends(SUCCESS, "import", "--template", self.folder / "other.xlsx", "--table", "people")

    def test_a_registry_is_never_overwritten(self):
        # Nor any other database, nor a log that stands beside one, whatever its name is.
        other = self.here / "other.csv"
        other.write_bytes(self.file.read_bytes())
        log = self.here / "sổ.dangvien-wal"
        log.write_bytes(b"a log")
        for place in (self.file, other, log):
            before = place.read_bytes()
            for order in (["import", "--template", place, "--table", "people"],
                          ["export", self.registry, "--what", "organisations", "--out", place]):  # fmt: skip
                ended = run(*order, "--overwrite")
                self.assertEqual(ended.returncode, USAGE, ended.stderr.decode())
                self.assertEqual(place.read_bytes(), before)

    def test_an_export_is_not_put_over_a_file(self):
        place = self.here / "out.csv"
        place.write_text("mine")
        beside = self.here / "out.csv.part"
        beside.write_text("mine too")
        order = ["export", self.file, "--what", "organisations", "--format", "csv", "--out", place]
        self.assertIn("tệp đã có sẵn", self.ends(STORAGE, *order).complaint)
        self.assertEqual(place.read_text(), "mine")
        self.ends(SUCCESS, *order, "--overwrite")
        self.assertIn("Mã tổ chức", place.read_text())
        self.assertEqual(beside.read_text(), "mine too")
        self.assertEqual(sorted(path.name for path in self.here.iterdir() if "out" in path.name),
                         ["out.csv", "out.csv.part"])  # fmt: skip
        link = self.here / "link.csv"
        link.symlink_to(place)
        self.ends(SUCCESS, *order[:-1], link, "--overwrite")
        self.assertTrue(link.is_symlink())

    def test_says_which_folder_is_missing(self):
        place = self.here / "không có" / "out.csv"
        complaint = self.ends(STORAGE, "export", self.file, "--out", place).complaint
        self.assertRegex(complaint, "không có thư mục “.*/không có”")
        self.ends(STORAGE, "import", "--template", self.here / "không có" / "people.xlsx")
        place = self.here / "tệp"
        place.write_text("x")
        complaint = self.ends(STORAGE, "export", self.file, "--out", place / "out.csv").complaint
        self.assertIn("một tệp ở chỗ của một thư mục", complaint)

    def test_exported_organisations_can_be_imported(self):
        for language in ("vi", "en"):
            table = self.here / f"{language}.csv"
            self.ends(SUCCESS, "export", self.file, "--what", "organisations", "--format", "csv", "--out", table,
                      "--language", language)  # fmt: skip
            report = json.loads(self.ends(SUCCESS, "import", self.file, table, "--json").out)
            self.assertEqual((report["rows_written"], report["problems"]), (0, []))
            other = self.here / f"{language}.dangvien"
            run("init", other)
            report = json.loads(self.ends(SUCCESS, "import", other, table, "--json").out)
            self.assertEqual(report["problems"], [])
            self.assertGreater(report["rows_written"], 3)
            self.assertEqual(self.answer("count", other)["cells"], self.answer("count", self.file)["cells"])

    def test_ctrl_c_ends_between_rows(self):
        rows = "".join(f"A{row};Nguyễn Văn {row};{1950 + row % 50};CB1;chính thức\n" for row in range(300_000))
        people = self.written("p.csv", PEOPLE.splitlines()[0] + "\n" + rows)
        organisations = self.written("o.csv", ORGANISATIONS)
        order = [CLI, "import", self.registry, organisations, people, "--day", "1/1/2018"]
        for language, words in (("vi", "Đã hủy theo yêu cầu"), ("en", "Cancelled on request")):
            with subprocess.Popen([*map(str, order), "--language", language], stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE) as running:  # fmt: skip
                wait_until_caught(running.pid, signal.SIGINT)
                running.send_signal(signal.SIGINT)
                out, complaint = running.communicate(timeout=300)
            self.assertEqual(running.returncode, 130, complaint.decode())
            self.assertIn(words.lower(), complaint.decode().lower())
            self.assertRegex(out.decode(), "Không có gì được ghi|Nothing was written|rồi dừng|then stopped")
        self.assertTrue(self.answer("verify", self.registry)["sound"])

    def test_a_full_disk_cuts_no_template(self):
        limit = 2000

        def limited():
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

        place = self.here / "people.xlsx"
        ended = self.ends(STORAGE, "import", "--template", place, preexec_fn=limited)
        self.assertFalse(place.exists())
        self.assertEqual(list(self.here.glob("*.part*")), [])
        self.assertEqual(len(ended.complaint.strip().splitlines()), 1, "nothing that the library prints")

    def test_no_registry_is_one_exit_code_for_every_verb(self):
        for content in (b"Danh sach\n" * 400, b""):
            self.file.write_bytes(content)
            for verb in ("import", "count", "export", "verify", "tree", "due", "progress"):
                arguments = [self.written("o.csv", ORGANISATIONS)] if verb == "import" else []
                self.ends(STORAGE, verb, self.file, *arguments)
            self.assertEqual(self.file.read_bytes(), content)

    def test_remarks_of_the_rules_are_shown(self):
        organisations = self.written("o.csv", ORGANISATIONS)
        admissions = self.written(
            "a.csv",
            "Họ và tên;Ngày sinh;Mã chi bộ;Mã tổ chức quyết định;Ngày chi bộ xét;Ngày quyết định;Ngày lễ kết nạp\n"
            "Lê Thị Mẫu;6/6/2006;CB1;HU;1/2/2022;10/3/2022;20/3/2022\n",
        )
        ended = self.ends(SUCCESS, "import", self.registry, organisations, admissions, "--preview")
        self.assertIn("admission.minimum_age", ended.out)
        self.assertRegex(ended.out, r"Nhắc nhở: tệp .*a\.csv, dòng 2, cột E")
        english = self.ends(SUCCESS, "import", self.registry, organisations, admissions, "--language", "en")
        self.assertRegex(english.out, r"Wrote 6 rows in 1 commit \(7 events\)")

    def test_documented_columns_are_those_of_the_tool(self):
        page = (self.page_folder() / "import.md").read_text()
        sections = dict(re.findall(r"### (\w+)\n(.*?)(?=\n###|\n## )", page, re.S))
        tables = dict(re.findall(r"### (\w+)\n\n(.*?)(?=\n\n|\Z)", self.ends(SUCCESS, "import", "--columns").out, re.S))
        self.assertEqual(sections.keys() & tables.keys(), tables.keys())
        for table, lines in tables.items():
            for identifier, headings in re.findall(r"- `(\w+)`(?: \*)?: (.*)", lines):
                if identifier in ("ordinal", "remark", "counted"):
                    continue
                self.assertIn(f"`{identifier}`", sections[table], table)
                row = re.search(rf"\| `{identifier}` \|[^|]*\| ([^|]*) \|", sections[table])
                for heading in row.group(1).split(", ") if row else []:
                    self.assertIn(heading, headings)

    @staticmethod
    def page_folder():
        from tool import ROOT

        return ROOT / "docs"


if __name__ == "__main__":
    unittest.main()
