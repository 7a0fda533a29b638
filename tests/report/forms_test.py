#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every figure of the HTML is that of the CSV and of the XLSX; empty and odd registries give a report."""

import datetime
import decimal
import pathlib
import re
import resource
import subprocess
import tempfile
import unittest
import zipfile

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

    def compare_cover(self, rows, sheet):
        """Day, registry, head and hashes stand in the CSV as they do in the spreadsheet."""
        lines = [[line.get(0, ""), line.get(1, "")] for _, line in sorted(sheet.items())]
        self.assertEqual([row[1] for row in rows[:1]], [line[0] for line in lines[:1]])
        self.assertEqual(rows[1:], lines[1:])
        labels = [row[0] for row in rows]
        for label in ("Sổ", "Đầu sổ", "Bộ quy tắc", "Tính đến ngày"):
            self.assertIn(label, labels)

    def compare(self, place):
        """Compares all forms; returns the tables of the page and how many figures were compared."""
        pages = support.html_tables(place / "r.html")
        files = support.csv_tables(place / "csv")
        self.compare_cover(files.pop("report"), next(iter(support.xlsx_sheets(place / "r.xlsx").values())))
        sheets = list(support.xlsx_sheets(place / "r.xlsx").values())[1:]
        self.assertEqual(set(pages), set(files))
        self.assertEqual(len(sheets), len(pages))
        figures = 0
        for (name, page), sheet in zip(pages.items(), sheets):
            rows = files[name]
            self.assertEqual(page[0], rows[0], name)
            self.assertEqual([sheet[3].get(column) for column in range(len(page[0]))], page[0], name)
            shown = len(page) - 1
            first = meaning(page[-1][0])
            last_is_last = csv_meaning(rows[shown][0], first) != first  # a total behind rows that the page left out
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

    def test_the_day_of_the_report_is_that_of_its_making(self):
        # 1970 begins with the second that the spreadsheet library takes for "now".
        for day in ("1/1/1970", "2/1/1970", "29/12/2022"):
            with self.subTest(day=day), zipfile.ZipFile(self.report(self.my_lung, "--as-of", day) / "r.xlsx") as book:
                number, month, year = map(int, day.split("/"))
                self.assertIn(f">{year}-{month:02}-{number:02}T12:00:00Z<", book.read("docProps/core.xml").decode())

    def limited(self, limit, place, *forms):
        """What a report says when no file may grow beyond so many bytes."""

        def limits():
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

        arguments = [support.CLI, "report", self.my_lung, "--as-of", "28/12/2022", "--overwrite", *forms]
        return subprocess.run(list(map(str, arguments)), capture_output=True, cwd=place, preexec_fn=limits, check=False)

    def test_a_failure_leaves_the_old_files(self):
        place = self.report(self.my_lung, "--as-of", "29/12/2022")
        before = {path: path.read_bytes() for path in place.rglob("*") if path.is_file()}
        largest_table = max(path.stat().st_size for path in (place / "csv").iterdir())
        for limit, *forms in ((4096, "--xlsx", "r.xlsx"), (4096, "--out", "r.html"), (largest_table - 1, "--csv", "csv")):
            with self.subTest(limit=limit, forms=forms):
                done = self.limited(limit, place, *forms)
                self.assert_says_too_large(done, forms[1])
                self.assertEqual({path: path.read_bytes() for path in place.rglob("*") if path.is_file()}, before)
        self.assertEqual(self.limited(10_000_000, place, "--xlsx", "r.xlsx").returncode, 0)
        self.assertNotEqual((place / "r.xlsx").read_bytes(), before[place / "r.xlsx"])

    def test_what_is_there_stays_unless_it_may_go(self):
        place = self.report(self.my_lung, "--as-of", "29/12/2022")
        first = (place / "r.html").read_bytes()
        for forms in (("--out", place / "r.html"), ("--xlsx", place / "r.xlsx"), ("--csv", place / "csv")):
            before = {path: path.read_bytes() for path in place.rglob("*") if path.is_file()}
            with self.subTest(forms=forms):
                with self.assertRaisesRegex(AssertionError, "--overwrite"):
                    support.run("report", self.my_lung, "--as-of", "28/12/2022", *forms)
                self.assertEqual({path: path.read_bytes() for path in place.rglob("*") if path.is_file()}, before)
                support.run("report", self.my_lung, "--as-of", "28/12/2022", *forms, "--overwrite")
        self.assertNotEqual((place / "r.html").read_bytes(), first)
        for form in ("--out", "--xlsx"):  # another registry is no file that a report may replace
            with self.assertRaisesRegex(AssertionError, "dangvien: "):
                support.run("report", self.my_lung, form, self.tam_dao, "--overwrite")
        support.run("verify", self.tam_dao)

    def assert_says_too_large(self, done, name):
        # The spreadsheet library puts its own complaint beside that of the tool.
        said = [line for line in done.stderr.decode().splitlines() if line.startswith("dangvien: ")][-1]
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("giới hạn", said)
        self.assertIn(name, said)
        for hidden in ("error", ".part"):
            self.assertNotIn(hidden, said)

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

    def three_levels(self, name, *commands):
        """A commune with two cells, and what else was commanded."""
        return support.registry(self.folder, name, support.found(1, "centre", "Trung ương (mẫu)"),
                                support.found(2, "province_party", "Tỉnh mẫu", 1),
                                support.found(3, "upper_party", "Xã mẫu", 2),
                                support.found(4, "grassroots_cell", "Chi bộ một", 3),
                                support.found(5, "grassroots_cell", "Chi bộ hai", 3), *commands)  # fmt: skip

    def test_the_sum_below_takes_quotas_of_one_basis(self):
        assigned = {"basis": "superior_assignment"}
        file = self.three_levels("bases", support.quota(3, 10) | assigned, support.quota(4, 6) | assigned,
                                 support.quota(5, 90), support.quota(5, 5) | assigned)  # fmt: skip
        text = (self.report(file, "O3", "--as-of", "30/6/2021") / "r.html").read_text(encoding="utf-8")
        self.assertIn("cộng lại là 11; chỉ tiêu của Xã mẫu là 10 (chênh lệch +1)", text)

    def test_a_period_to_the_end_of_a_month_is_compared_with_that_month_whole(self):
        days = ("2023-02-27", "2023-02-28", "2024-02-27", "2024-02-28", "2024-02-29", "2025-02-27", "2025-02-28")
        commands = [command for number, day in enumerate(days, 1) for command in support.admitted(number, 4, day)]
        file = self.three_levels("leap", *commands)
        for day, now, before in (("28/2/2025", "2", "3"), ("27/2/2025", "1", "1"), ("29/2/2024", "3", "2"), ("28/2/2024", "2", "2")):
            with self.subTest(day=day):
                years = support.csv_tables(self.report(file, "O3", "--as-of", day) / "csv")["years"]
                self.assertEqual(years[1][1:3], [now, before])

    def test_the_term_is_the_one_that_runs(self):
        def term(first, last):
            return support.quota(3, 10) | {"basis": "congress_resolution", "first_day": first, "last_day": last}

        running, later, earlier = (term(f"{year}-07-01", f"{year + 5}-06-30") for year in (2020, 2025, 2015))
        programme = term("2017-01-01", "2026-12-31")
        for name, terms in (("terms", (running, later, earlier, programme)), ("terms-back", (programme, later, running))):
            file = self.three_levels(name, *terms)
            for day, first in (("30/6/2025", "2020-07-01"), ("1/7/2025", "2025-07-01"), ("30/6/2020", "2017-01-01")):
                with self.subTest(day=day, order=name):
                    windows = support.csv_tables(self.report(file, "O3", "--as-of", day) / "csv")["idle-cells"]
                    self.assertEqual([row[1] for row in windows if row[0] == "Từ đầu nhiệm kỳ"], [first])

    def page(self, *arguments):
        place = self.report(*arguments)
        return self.compare(place)[0], (place / "r.html").read_text(encoding="utf-8")

    def test_a_period_of_years_is_told_by_years(self):
        days = ("2015-07-01", "2015-12-31", "2016-01-01", "2019-06-30", "2020-06-30", "2020-07-01")
        commands = [command for number, day in enumerate(days, 1) for command in support.admitted(number, 4, day)]
        file = self.three_levels("years", *commands)
        tables, text = self.page(file, "O3", "--from", "1/7/2015", "--as-of", "30/6/2020")
        self.assertEqual([row[0::3] for row in tables["by-year"][1:]],
                         [["2015", "2"], ["2016", "1"], ["2017", "0"], ["2018", "0"], ["2019", "1"], ["2020", "1"], ["Tổng số", "5"]])
        self.assertEqual(tables["by-year"][1][1:3], ["01/07/2015", "31/12/2015"])
        self.assertNotIn("cùng kỳ", text)
        # A whole year is still compared with the one before.
        self.assertIn("years", self.page(file, "O3", "--from", "1/1/2016", "--as-of", "31/12/2016")[0])

    def test_a_running_quota_says_how_much_of_its_period_has_passed(self):
        term = support.quota(3, 50) | {"first_day": "2020-07-01", "last_day": "2025-06-30"}
        known = [command for number, day in enumerate(("2021-02-01", "2023-02-01"), 1) for command in support.admitted(number, 4, day)]
        for name, commands, warned in (("since-2021", known, True), ("since-2023", known[2:], False)):
            with self.subTest(name):
                tables, text = self.page(self.three_levels(name, term, *commands), "O3", "--as-of", "30/6/2023")
                self.assertIn("thời kỳ chưa kết thúc, đến ngày 30/06/2023 đã qua 60\u00a0%", text)
                self.assertEqual(tables["quotas"][1][5:7], ["30", "\u221228"] if warned else ["–", "–"])
                self.assertEqual('class="pace"' in text, warned)
                self.assertEqual("sổ chỉ có số kết nạp từ ngày 01/02/2023" in text, not warned)
                self.assertEqual('<span class="warn">\u2212' in text, warned)
        over = self.page(self.folder / "since-2021.dangvien", "O3", "--as-of", "30/6/2025")[1]
        self.assertNotIn("chưa kết thúc", over)

    def test_quotas_of_mass_organisations_stand_apart(self):
        admitted = [command for number, day in enumerate(("2021-02-01", "2021-03-01"), 1) for command in support.admitted(number, 4, day)]
        admitted[1]["introduced_by"] = "women_union"
        file = self.three_levels("mass", support.quota(3, 4), support.quota(4, 4),
                                 support.quota(3, 2) | {"mass_organisation": "women_union"},
                                 support.quota(4, 1) | {"mass_organisation": "youth_union"}, *admitted)  # fmt: skip
        tables, text = self.page(file, "O3", "--as-of", "31/12/2021")
        self.assertEqual([row[3:5] for row in tables["quotas"][1:]], [["2", "50\u00a0%"]])
        self.assertEqual([row[0] for row in tables["quotas-below"][1:]], ["Chi bộ một"])
        self.assertEqual([row[:2] + row[4:6] for row in tables["quotas-mass-organisations"][1:]],
                         [["Hội Liên hiệp Phụ nữ", "Xã mẫu", "2", "1"], ["Đoàn Thanh niên", "Chi bộ một", "1", "0"]])
        self.assertIn("cộng lại là 4; chỉ tiêu của Xã mẫu là 4", text)

    def test_members_are_those_of_the_day(self):
        person, _ = support.admitted(1, 4, "2020-01-01")
        member = {"command": "record_member", "day": "2021-05-01", "person": "P1", "organisation": "O4", "standing": "official",
                  "joined": "2010-01-01", "official": "2011-01-01", "source": "mẫu"}  # fmt: skip
        file = self.three_levels("members", person, member)
        for day, members in (("30/4/2021", "0"), ("1/5/2021", "1")):
            with self.subTest(day):
                tables, _ = self.page(file, "O3", "--as-of", day)
                self.assertEqual(tables["members"][-1], ["Tổng số đảng viên", members])
                self.assertEqual(tables["subordinates"][1][1], members)

    def test_lateness_is_counted_in_days_late(self):
        tables = support.html_tables(self.report(self.tam_dao, "O3", "--as-of", "14/10/2022") / "r.html")
        self.assertEqual(tables["overdue"][0][1], "Quá hạn (ngày làm việc)")
        self.assertTrue(all(int(row[1]) > 0 for row in tables["overdue"][1:]))

    def test_a_notice_is_under_the_title_and_in_every_form(self):
        notice = 'Số liệu "giả lập" </style>'
        place = self.report(self.my_lung, "--as-of", "29/12/2022", "--notice", notice)
        page = (place / "r.html").read_text(encoding="utf-8")
        header = page[page.index("<header>"):page.index("</header>")]
        self.assertIn("Số liệu &quot;giả lập&quot; &lt;/style&gt;</p>", header)
        self.assertRegex(page, r"@top-left { content: \"Số liệu  giả lập")
        self.assertEqual(page.count("</style>"), 1)
        for name, sheet in support.xlsx_sheets(place / "r.xlsx").items():
            self.assertIn(notice, [text for row in sheet.values() for text in row.values()], name)
        self.assertIn(["", notice], support.csv_tables(place / "csv")["report"])
        self.compare(place)
        self.assertNotIn('class="notice"', (self.report(self.my_lung, "--as-of", "29/12/2022") / "r.html").read_text(encoding="utf-8"))

    def test_a_folder_holds_one_report_only(self):
        place = self.report(self.tam_dao, "O3", "--as-of", "14/10/2021")
        self.assertIn("quotas.csv", {path.name for path in (place / "csv").iterdir()})
        (place / "csv" / "riêng.csv").write_text("của tôi")
        support.run("report", self.my_lung, "O5", "--from", "1/1/2015", "--as-of", "31/12/2016", "--csv", place / "csv", "--overwrite")
        names = {path.name for path in (place / "csv").iterdir()}
        self.assertNotIn("quotas.csv", names)
        self.assertTrue({"report.csv", "by-year.csv", "riêng.csv"} <= names)

    def test_says_where_admissions_are_known_from(self):
        commands = [command for number, day in enumerate(("2021-02-01", "2021-03-01", "2020-03-01"), 1)
                    for command in support.admitted(number, 4, day)]  # fmt: skip
        for number in (1, 3):
            commands[number]["source"] = f"ds.xlsx, trang A, dòng {number}; biên bản"
        rows = dict(support.csv_tables(self.report(self.three_levels("sources", *commands), "O3", "--as-of", "31/12/2021") / "csv")["report"])
        self.assertEqual(rows["Nhập từ danh sách, giấy tờ cũ"], "2 người kết nạp trong kỳ; nguồn: ds.xlsx, trang A; biên bản (2)")
        self.assertNotIn("Từng bước theo quy định", rows)
        rows = dict(support.csv_tables(self.report(self.tam_dao, "O3", "--as-of", "14/10/2021") / "csv")["report"])
        self.assertIn("161 người", rows["Từng bước theo quy định"])

    def test_what_may_be_done_from_a_day_is_no_deadline(self):
        tables, text = self.page(self.tam_dao, "O3", "--as-of", "14/9/2022")
        opens = tables["opens"]
        self.assertEqual(opens[0][0], "Được làm từ ngày")
        kinds = {row[0] for row in tables["due-kinds"]} | {row[4] for row in tables.get("due", [[""] * 5])}
        self.assertFalse(kinds & {row[4] for row in opens[1:]})
        coming = tables["due-kinds"][-1][2] if "due-kinds" in tables else "0"
        self.assertIn(f"{coming} việc đến hạn", text)

    def test_more_than_a_number_is_not_reached_by_the_number(self):
        quota = support.quota(3, 2) | {"shape": "more_than"}
        known = [command for number in (1, 2, 3) for command in support.admitted(number, 4, f"2021-0{number}-01")]
        for count, said in ((2, "đạt 100\u00a0%, chưa vượt"), (3, "vượt 1 người")):
            text = self.page(self.three_levels(f"more-{count}", quota, *known[:2 * count]), "O3", "--as-of", "31/12/2021")[1]
            self.assertIn("So với chỉ tiêu trên 2 ", text)
            self.assertIn(said, text)
            self.assertEqual("chưa vượt; 2 so với chỉ tiêu trên 2" in text, count == 2)

    def test_what_did_not_exist_yet_is_not_shown(self):
        late = support.found(6, "grassroots_cell", "Chi bộ ba", 3) | {"day": "2021-06-01"}
        file = self.three_levels("late", late)
        for day, names in (("31/5/2021", ["Chi bộ một", "Chi bộ hai"]), ("1/6/2021", ["Chi bộ một", "Chi bộ hai", "Chi bộ ba"])):
            rows = self.page(file, "O3", "--as-of", day)[0]["subordinates"]
            self.assertEqual([row[0] for row in rows[1:-1]], names)

    def test_cells_have_no_cells(self):
        rows = self.page(self.three_levels("cells", *support.admitted(1, 4, "2021-02-01")), "O3", "--as-of", "31/12/2021")[0]["subordinates"]
        self.assertNotIn("Chi bộ", rows[0])
        self.assertEqual(rows[0][-1], "Lần kết nạp gần nhất")
        self.assertEqual([row[-1] for row in rows[1:]], ["01/02/2021", "chưa có trong sổ", "01/02/2021"])

    def test_quotas_further_below_say_whose_they_are(self):
        file = self.three_levels("deep", support.quota(4, 2))
        self.assertEqual(self.page(file, "O2", "--as-of", "31/12/2021")[0]["quotas-below"][1][0], "Chi bộ một, Xã mẫu")

    def test_months_without_admission_have_no_picture(self):
        text = self.page(self.three_levels("empty-months"), "O3", "--as-of", "31/12/2021")[1]
        self.assertNotIn("months-picture-1", text)

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
