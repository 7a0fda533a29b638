# SPDX-License-Identifier: Apache-2.0
"""Tables into a registry. Persons and organisations are invented."""

import datetime
import pathlib
import re
import tempfile
import unittest

import dangvien
import support  # loads the library

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
A2;Hà Thị Bình;31/2/1995;CB1;dự bị
"""
DAY = datetime.date(2018, 1, 1)


class Import(unittest.TestCase):
    def setUp(self):
        self.assertTrue(support.LIBRARY)
        self.registry = dangvien.Registry.memory()
        self.addCleanup(self.registry.close)
        self.organisations = dangvien.ImportFile("o.csv", ORGANISATIONS.encode())
        self.people = dangvien.ImportFile("p.csv", PEOPLE.encode(), table="people")

    def test_reports_faults_and_writes_good_rows_once(self):
        files = [self.people, self.organisations]
        report = self.registry.import_tables(*files, day=DAY)
        self.assertEqual(report.status, dangvien.OutcomeStatus.REFUSED)
        self.assertEqual(self.registry.sequence, 0)
        problem = report.problems[0]
        self.assertEqual((problem.file, problem.row, problem.column), ("p.csv", 3, "C"))
        self.assertIn("31/2/1995", problem.found)
        report = self.registry.import_tables(*files, day=DAY, good_rows=True, preview=True, language="en")
        self.assertEqual((report.preview, self.registry.sequence), (True, 0))
        self.assertIn("found", report.problems[0].text)
        self.assertEqual(self.registry.import_tables(*files, day=DAY, good_rows=True).rows_written, 6)
        self.assertEqual(self.registry.import_tables(*files, good_rows=True).rows_written, 0)

    def test_reads_files_and_old_encodings(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "tổ chức.csv"
            path.write_text(ORGANISATIONS)
            self.assertEqual(self.registry.import_tables(path).rows_written, 5)
            with self.assertRaises(dangvien.StorageError) as caught:
                self.registry.import_tables(pathlib.Path(folder) / "không có.csv")
        self.assertIn("không có.csv", caught.exception.file)
        self.assertEqual(caught.exception.report.rows_written, 0)

    def test_is_told_how_far_and_may_be_stopped(self):
        seen = []
        self.registry.import_tables(self.organisations, progress=lambda *told: seen.append(told), preview=True)
        self.assertIn(("judging", 5, 5), seen)
        with self.assertRaises(dangvien.CancelledError) as caught:
            self.registry.import_tables(self.organisations, progress=lambda stage, *_: stage != "writing")
        self.assertEqual(caught.exception.report.rows_written, 0)

        def fails(*_):
            raise ValueError("mine")

        with self.assertRaisesRegex(ValueError, "mine"):
            self.registry.import_tables(self.organisations, progress=fails)
        self.assertEqual(self.registry.sequence, 0)

    def test_ends_by_the_exception_of_the_clock(self):
        def broken():
            raise KeyError("the clock")

        with dangvien.Registry.memory(clock=broken) as registry:
            with self.assertRaises(KeyError):
                registry.import_tables(self.organisations)
            self.assertEqual(registry.sequence, 0)

    def test_says_which_argument_is_wrong(self):
        for files, options in (
            ([dangvien.ImportFile("o.csv", table="persons")], {}),
            ([dangvien.ImportFile("o.csv", encoding="utf7")], {}),
            ([dangvien.ImportFile("o.csv", "text")], {}),
            ([7], {}),
            ([], {}),
            ([self.organisations], {"progress": 3}),
            ([self.organisations], {"most_problems": -1}),
        ):
            with self.subTest(files=files, options=options), self.assertRaises(dangvien.MisuseError):
                self.registry.import_tables(*files, **options)

    def test_the_documented_example_runs(self):
        page = pathlib.Path(__file__).resolve().parents[2] / "docs" / "python.md"
        example = re.search(r"## Import.*?```python\n(.*?)```", page.read_text(), re.S).group(1)
        with tempfile.TemporaryDirectory() as folder:
            for name, text in (("organisations.csv", ORGANISATIONS), ("people.csv", PEOPLE)):
                (pathlib.Path(folder) / name).write_text(text)
            names = {"registry": self.registry, "folder": pathlib.Path(folder), "datetime": datetime,
                     "dangvien": dangvien}  # fmt: skip
            exec(compile(example, str(page), "exec"), names)  # noqa: S102
        self.assertEqual(self.registry.sequence, 1)


if __name__ == "__main__":
    unittest.main()
