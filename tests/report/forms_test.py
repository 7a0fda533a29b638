#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every figure of the HTML is that of the CSV and of the XLSX; empty and odd registries give a report."""

import datetime
import decimal
import pathlib
import re
import tempfile
import unittest

import support

DAY_ZERO = datetime.date(1899, 12, 30)


def meaning(text):
    """What a cell of the page says: a number, a percentage, a day, or the text."""
    plain = text.replace("\u2212", "-").replace("\u00a0", " ").strip()
    if re.fullmatch(r"[+-]?\d{1,3}(\.\d{3})*", plain):
        return int(plain.replace(".", ""))
    if re.fullmatch(r"[+-]?\d+(,\d+)? %", plain):
        return decimal.Decimal(plain[:-2].replace(",", "."))
    if found := re.fullmatch(r"(\d\d)/(\d\d)/(\d{4})", plain):
        return datetime.date(int(found[3]), int(found[2]), int(found[1]))
    return text


def csv_meaning(text, like):
    if isinstance(like, int):
        return int(text)
    if isinstance(like, decimal.Decimal):
        return decimal.Decimal(text)
    if isinstance(like, datetime.date):
        return datetime.date.fromisoformat(text)
    return text.removeprefix("'")


def xlsx_meaning(value, like):
    if isinstance(like, int) and isinstance(value, float):
        return int(value)
    if isinstance(like, decimal.Decimal):
        return (decimal.Decimal(repr(value)) * 100).quantize(decimal.Decimal("0.001"))
    if isinstance(like, datetime.date):
        return DAY_ZERO + datetime.timedelta(days=int(value))
    return value


class Forms(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory(prefix="dangvien-report-")
        cls.folder = pathlib.Path(cls.temporary.name)
        cls.tam_dao = support.example(cls.folder, "tam-dao")
        cls.my_lung = support.example(cls.folder, "my-lung")

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    def report(self, file, *arguments):
        place = pathlib.Path(tempfile.mkdtemp(dir=self.folder))
        support.run("report", file, *arguments, "--out", place / "r.html", "--xlsx", place / "r.xlsx", "--csv", place / "csv")
        return place

    def compare(self, place):
        """Compares all forms; returns the tables of the page and how many figures were compared."""
        pages = support.html_tables(place / "r.html")
        files = support.csv_tables(place / "csv")
        sheets = list(support.xlsx_sheets(place / "r.xlsx").values())[1:]
        self.assertEqual(set(pages), set(files))
        self.assertEqual(len(sheets), len(pages))
        figures = 0
        for (name, page), sheet in zip(pages.items(), sheets):
            rows = files[name]
            self.assertEqual(page[0], rows[0], name)
            self.assertEqual([sheet[3].get(column) for column in range(len(page[0]))], page[0], name)
            shown = len(page) - 1
            last_is_last = page[-1][0] != rows[shown][0].removeprefix("'")  # a total behind rows that the page left out
            for number in range(1, shown + 1):
                row = rows[-1] if last_is_last and number == shown else rows[number]
                sheet_row = sheet[len(rows) + 2] if last_is_last and number == shown else sheet[number + 3]
                for column, text in enumerate(page[number]):
                    with self.subTest(table=name, row=number, column=page[0][column]):
                        if text == "":
                            self.assertEqual((row[column], sheet_row.get(column)), ("", None))
                            continue
                        value = meaning(text)
                        if isinstance(sheet_row[column], str):
                            value = text  # a code or a name that looks like a number stays text
                        self.assertEqual(csv_meaning(row[column], value), value)
                        self.assertEqual(xlsx_meaning(sheet_row[column], value), value)
                        figures += not isinstance(value, str)
        return pages, figures

    def test_every_figure_is_the_same_in_every_form(self):
        pages, figures = self.compare(self.report(self.tam_dao, "O3", "--as-of", "14/10/2021"))
        self.assertGreater(figures, 150)
        self.assertEqual(pages["quotas"][1][2:5], ["150", "161", "107,3\u00a0%"])
        for decimals in ("0", "2"):
            self.compare(self.report(self.my_lung, "O4", "--as-of", "29/12/2022", "--decimals", decimals, "--truncate"))

    def test_the_same_input_gives_the_same_bytes(self):
        one, two = (self.report(self.my_lung, "--as-of", "29/12/2022") for _ in range(2))
        for form in ["r.html", "r.xlsx"] + [f"csv/{path.name}" for path in (one / "csv").iterdir()]:
            self.assertEqual((one / form).read_bytes(), (two / form).read_bytes(), form)

    def test_says_what_it_rests_on(self):
        verified = support.run("verify", self.my_lung, "--json")
        head = re.search(r'"head": ?"([0-9a-f]+)"', verified)[1]
        page = (self.report(self.my_lung, "O4", "--as-of", "29/12/2022") / "r.html").read_text(encoding="utf-8")
        for part in (head, "nguyên vẹn", "29/12/2022", "Bộ quy tắc", "không nêu họ tên"):
            self.assertIn(part, page)

    def test_names_persons_only_when_asked(self):
        arguments = (self.tam_dao, "O3", "--as-of", "14/10/2021")
        without = (self.report(*arguments) / "r.html").read_text(encoding="utf-8")
        given = (self.report(*arguments, "--names") / "r.html").read_text(encoding="utf-8")
        names = [row[3] for row in support.html_tables(self.report(*arguments, "--names") / "r.html")["due"][1:]]
        self.assertTrue(all(names))
        for name in names:
            self.assertNotIn(name, without)
            self.assertIn(name, given)

    def test_speaks_english(self):
        place = self.report(self.tam_dao, "O3", "--as-of", "14/10/2021", "--language", "en")
        page = (place / "r.html").read_text(encoding="utf-8")
        self.assertIn('<html lang="en">', page)
        self.assertIn("107.3\u00a0%", page)
        self.assertIn("14 October 2021", page)

    def test_has_a_word_for_everything(self):
        for language in ("vi", "en"):
            page = (self.report(self.tam_dao, "--as-of", "14/10/2021", "--language", language) / "r.html").read_text(encoding="utf-8")
            # What the catalogue does not know stands there by its key.
            self.assertIsNone(re.search(r"\b[a-z]+_[a-z_]+\b", page), language)
            self.assertNotIn("{", re.sub(r"<style>.*?</style>", "", page, flags=re.S))

    def test_one_cell_no_quota(self):
        file = support.registry(self.folder, "one", support.found(1, "centre", "Trung ương (mẫu)"),
                                support.found(2, "province_party", "Tỉnh mẫu", 1),
                                support.found(3, "upper_party", "Xã mẫu", 2),
                                support.found(4, "grassroots_cell", support.NAME, 3))  # fmt: skip
        place = self.report(file, "O4", "--as-of", "31/12/2021")
        pages, _ = self.compare(place)
        self.assertNotIn("quotas", pages)
        self.assertEqual(pages["idle-cells"][1][2:], ["1", "1", "100\u00a0%", "0"])
        self.assertEqual(pages["idle-cells-list"][1][0], support.NAME)
        text = (place / "r.html").read_text(encoding="utf-8")
        self.assertNotIn("<b>", text)
        self.assertIn("Chưa có chỉ tiêu", text)

    def test_long_lists_are_capped_and_huge_numbers_shown(self):
        cells = [support.found(number, "grassroots_cell", f"=Chi bộ {number:03}", 3) for number in range(4, 104)]
        file = support.registry(self.folder, "many", support.found(1, "centre", "Trung ương (mẫu)"),
                                support.found(2, "province_party", "Tỉnh mẫu", 1),
                                support.found(3, "upper_party", "Xã " + "dài " * 2500, 2), *cells,
                                support.quota(3, 4294967295), support.quota(3, 1, "women"))  # fmt: skip
        place = self.report(file, "O3", "--as-of", "31/12/2021")
        pages, _ = self.compare(place)
        self.assertEqual(pages["quotas"][1][2:5], ["4.294.967.295", "0", "0\u00a0%"])
        self.assertEqual(pages["quotas"][2][2:5], ["1", "0", "0\u00a0%"])
        self.assertEqual(len(pages["idle-cells-list"]), 31)
        self.assertEqual(len(support.csv_tables(place / "csv")["idle-cells-list"]), 101)
        self.assertIn("Còn 70 dòng nữa", (place / "r.html").read_text(encoding="utf-8"))

    def test_refuses_politely(self):
        empty = self.folder / "empty.dangvien"
        support.run("init", empty)
        for arguments in ((empty, "--out", "x.html"), (self.my_lung,),
                          (self.my_lung, "--out", "x.html", "--as-of", "1/1/2021", "--from", "2/1/2021")):  # fmt: skip
            with self.assertRaisesRegex(AssertionError, "dangvien: "):
                support.run("report", *arguments)
        for form in ("--out", "--xlsx"):
            with self.assertRaisesRegex(AssertionError, "dangvien: "):
                support.run("report", self.my_lung, form, self.my_lung)
        support.run("verify", self.my_lung)


if __name__ == "__main__":
    unittest.main()
