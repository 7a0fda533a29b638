#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The verb import from outside: what it prints, how it ends, and that bad input leaves the registry as it was.
Persons are invented."""

import json
import re
import unittest
import zipfile

from tool import REFUSED, STORAGE, SUCCESS, USAGE, ToolTest, run

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
        self.ends(USAGE, "import", "--template", self.folder / "other.xlsx")
        self.ends(SUCCESS, "import", "--template", self.folder / "other.xlsx", "--table", "people")

    def test_documented_columns_are_those_of_the_tool(self):
        page = (self.page_folder() / "import.md").read_text()
        sections = dict(re.findall(r"### (\w+)\n(.*?)(?=\n###|\n## )", page, re.S))
        tables = dict(re.findall(r"### (\w+)\n\n(.*?)(?=\n\n|\Z)", self.ends(SUCCESS, "import", "--columns").out, re.S))
        self.assertEqual(sections.keys() & tables.keys(), tables.keys())
        for table, lines in tables.items():
            for identifier, headings in re.findall(r"- `(\w+)`(?: \*)?: (.*)", lines):
                if identifier in ("ordinal", "remark"):
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
