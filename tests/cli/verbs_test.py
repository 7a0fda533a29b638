#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every verb of the tool: its help, its answer for people and as JSON, its exit code."""

import csv
import io
import json
import pathlib
import signal
import subprocess
import time
import unicodedata
import unittest

from tool import CLI, DIFFERS, MY_LUNG, REFUSED, ROOT, STORAGE, SUCCESS, USAGE, VERBS, ToolTest


def width(text):
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    return len(text) - sum(unicodedata.combining(letter) != 0 for letter in text) + wide


class Help(ToolTest):
    def test_names_every_verb_and_exit_code_in_both_languages(self):
        for language, usage in (("vi", "Cách dùng"), ("en", "Usage")):
            page = self.ends(SUCCESS, "--help", "--language", language).out
            self.assertIn(usage, page)
            for verb in VERBS:
                self.assertRegex(page, rf"(?m)^  {verb} ")
            for code in range(6):
                self.assertRegex(page, rf"\b{code} \w")

    def test_of_every_verb_in_both_languages(self):
        for verb in VERBS:
            vietnamese = self.ends(SUCCESS, verb, "--help").out
            english = self.ends(SUCCESS, verb, "--help", "--language=en").out
            self.assertIn(f"Cách dùng: dangvien {verb}", vietnamese)
            self.assertIn(f"Usage: dangvien {verb}", english)
            self.assertLessEqual(max(map(width, vietnamese.splitlines())), 120)

    def test_version(self):
        self.assertRegex(self.ends(SUCCESS, "--version").out, r"^dangvien \d+\.\d+\.\d+\n$")


class Usage(ToolTest):
    def test_is_explained_in_the_language_asked_for(self):
        self.assertIn("thiếu tên lệnh", self.ends(USAGE).complaint)
        self.assertIn("verb is missing", self.ends(USAGE, "--language", "en").complaint)
        self.assertIn("Tham số SỔ: thiếu tham số này", self.ends(USAGE, "count").complaint)
        self.assertIn("--wrong", self.ends(USAGE, "count", self.file, "--wrong").complaint)
        self.assertIn("--as-of", self.ends(USAGE, "progress", self.file, "--as-of").complaint)
        self.assertIn("vi, en", self.ends(USAGE, "--language", "fr", "verify", self.file).complaint)

    def test_is_explained_in_whole_sentences(self):
        for arguments, sentence in (
            ((), "Gọi sai cách: thiếu tên lệnh, cần tên một lệnh; xem dangvien --help."),
            (("count",), "Tham số SỔ: thiếu tham số này, cần tham số ghi trong dangvien --help."),
            (("count", self.file, "--wrong", "O1"),
             "Gọi sai cách: gặp tham số không hiểu được: “--wrong”, cần tham số ghi trong dangvien --help."),
            (("progress", self.file, "--as-of"),
             "Tham số --as-of: thiếu giá trị cho tham số này, cần tham số ghi trong dangvien --help."),
            (("progress", self.file, "--as-of", "hôm qua"),
             "Tham số --as-of: gặp “hôm qua”, cần một ngày có thật, viết như 01/07/2025 hoặc 2025-07-01."),
            (("nosuch",), "Gọi sai cách: gặp “nosuch”, cần một trong các giá trị: " + ", ".join(VERBS) + "."),
            (("progress", self.file, "--decimals", "1", "--decimals", "2"),
             "Tham số --decimals: mục này xuất hiện lần thứ hai, cần mỗi mục một lần."),
            (("rules", "no.such", "--difference", "2020-01-01", "2025-07-01"),
             "Tham số QUY-TẮC: gặp “no.such”, cần tên một quy tắc (xem: dangvien rules)."),
            (("count", self.file, "P1"),
             "Tham số TỔ-CHỨC: gặp “P1”, cần mã một tổ chức, viết như “O12” hoặc “O3.12”."),
            (("export", self.file, "--format", "xls"),
             "Tham số --format: gặp “xls”, cần một trong các giá trị: jsonl, csv."),
            (("dossier", self.file, "D999"),
             "Mục dossier: không có đối tượng này: gặp D999, cần một hồ sơ có trong sổ này."),
            (("rules", "no.such"), "Tham số QUY-TẮC: gặp “no.such”, cần tên một quy tắc (xem: dangvien rules)."),
            (("--language", "fr", "verify", self.file), "Tham số --language: gặp “fr”, cần một trong các giá trị: vi, en."),
            (("submit", self.file, "--atomic", "--continue"),
             "Gọi sai cách: gặp --atomic --continue, cần chỉ một trong các tham số: --atomic, --continue."),
        ):  # fmt: skip
            with self.subTest(arguments):
                self.assertEqual(self.ends(USAGE, *arguments).complaint, f"dangvien: {sentence}\n")

    def test_names_found_and_expected(self):
        for day in ("30/02/2025", "2025-13-01", "1.7.2025", "hôm qua", "2025-07-01x"):
            complaint = self.ends(USAGE, "progress", self.file, "--as-of", day).complaint
            self.assertIn("--as-of", complaint)
            self.assertIn(day, complaint)
            self.assertIn("01/07/2025", complaint)
        self.assertIn("từ 0 đến 2", self.ends(USAGE, "progress", self.file, "--decimals", "3").complaint)
        for wrong in ("P1", "O", "O0", "O1x", "O70000.1", "O99999999999"):
            self.assertIn(wrong, self.ends(USAGE, "count", self.file, wrong).complaint)

    def test_unknown_identities(self):
        self.assertIn("O999", self.ends(USAGE, "count", self.file, "O999").complaint)
        self.assertIn("D999", self.ends(USAGE, "dossier", self.file, "D999").complaint)
        self.assertIn("D999", self.ends(USAGE, "explain", self.file, "D999").complaint)
        self.assertIn("no.such", self.ends(USAGE, "rules", "no.such").complaint)


class Queries(ToolTest):
    def test_count(self):
        count = self.answer("count", self.file, "O4")
        self.assertEqual(count["cells"], 18)
        self.assertEqual(count["official_members"] + count["probationary_members"], 274)
        people = self.ends(SUCCESS, "count", self.file, "o4").out
        self.assertIn("Đảng bộ xã Mỹ Lung", people)
        self.assertIn("274", people)
        self.assertEqual(self.answer("count", self.file)["organisation"], "O1")

    def test_progress(self):
        rows = self.answer("progress", self.file, "O4", "--as-of", "2022-12-29")
        self.assertEqual([(row["quota"], row["fulfilled"], row["number"]) for row in rows], [("Q1", 15, 25), ("Q2", 5, 5)])
        people = self.ends(SUCCESS, "progress", self.file, "--as-of", "29/12/2022").out
        self.assertIn("60 %", people)
        self.assertIn("ít nhất 5", people)
        self.assertIn("█", people)

    def test_progress_as_of_a_day_before(self):
        for day, fulfilled in (("31/12/2020", 2), ("2021-12-31", 10), ("26/10/2022", 14), ("27/10/2022", 15)):
            rows = self.answer("progress", self.file, "O4", "--as-of", day)
            self.assertEqual(rows[0]["fulfilled"], fulfilled, day)

    def test_progress_shown_as_a_report_wants_it(self):
        def shown(*options):
            return self.ends(SUCCESS, "progress", self.file, "O4", "--as-of", "31/8/2021", *options).out

        self.assertIn(" 28 %", shown())  # 7 of 25
        self.assertIn(" 28,00 %", shown("--decimals", "2", "--keep-zeros"))
        self.assertIn(" 28.0 %", shown("--keep-zeros", "--point"))
        self.assertIn("-72 %", shown("--surplus", "--truncate"))

    def test_due(self):
        table = self.answer("due", self.file, "--as-of", "2022-06-01")
        self.assertEqual((table["organisation"], table["as_of"], table["until"]), ("O1", "2022-06-01", "2022-07-13"))
        self.assertEqual(
            [(line["dossier"], line["kind"], line["day"], line["overdue"]) for line in table["lines"]],
            [("D5", "recognition_opens", "2022-06-05", False), ("D12", "ceremony_due", "2022-06-30", False)],
        )
        for line in table["lines"]:
            self.assertIn("24-QĐ/TW", line["citation"])
        people = self.ends(SUCCESS, "due", self.file, "O4", "--as-of", "15/10/2021").out  # D7: due on 14/10, held on 22/10
        self.assertIn("Quá hạn: 1", people)
        self.assertIn("tổ chức lễ kết nạp", people)
        self.assertEqual(self.answer("due", self.file, "--as-of", "2022-06-01", "--working-days", "20")["lines"][1:], [])
        self.assertIn("từ 0 đến 600", self.ends(USAGE, "due", self.file, "--working-days", "601").complaint)

    def test_tables_stand_in_columns(self):
        for arguments in (("tree", self.file), ("progress", self.file, "--as-of", "2022-12-29"), ("rules",)):
            lines = self.ends(SUCCESS, *arguments).out.splitlines()
            rule = next(index for index, line in enumerate(lines) if line.startswith("─"))
            columns = [index for index in range(1, len(lines[rule])) if lines[rule][index - 1 : index + 1] == " ─"]
            for line in lines[rule + 1 :]:
                position = 0
                starts = set()
                for letter in line:
                    starts.add(position)
                    position += width(letter)
                for column in columns:
                    if column < position:
                        self.assertIn(column, starts, line)

    def test_tree(self):
        rows = self.answer("tree", self.file)
        self.assertEqual(len(rows), 22)
        self.assertEqual(rows[0]["kind"], "centre")
        people = self.ends(SUCCESS, "tree", self.file, "O4").out
        self.assertIn("├─ Chi bộ khu 9 ", people)
        self.assertIn("└─ ", people)

    def test_dossier(self):
        answer = self.answer("dossier", self.file, "D1")
        self.assertEqual(answer["dossier"]["state"], "recognised")
        self.assertEqual(answer["history"][0]["event"], "prospect_listed")
        self.assertTrue(all(line["sequence"] > 0 for line in answer["history"]))
        people = self.ends(SUCCESS, "dossier", self.file, "d1").out
        self.assertIn("15/09/2020", people)
        self.assertIn("QĐ/HU", people)
        # 2020: 09-HD/BTCTW numbers the forms.
        self.assertRegex(people, r"nộp đơn và lý lịch +mẫu 1-KNĐ, mẫu 2-KNĐ")
        self.assertRegex(people, r"quyết định kết nạp +mẫu 9-KNĐ")

    def test_dossier_under_way_shows_the_deadlines_of_due(self):
        probation = next(row for row in self.dossiers() if row["state"] == "probation")
        people = self.ends(SUCCESS, "dossier", self.file, probation["id"]).out
        lines = [line for line in self.answer("due", self.file)["lines"] if line["dossier"] == probation["id"]]
        self.assertTrue(lines)
        for line in lines:
            year, month, day = line["day"].split("-")
            self.assertIn(f"{day}/{month}/{year}", people)
            self.assertIn(line["citation"], people)

    def dossiers(self):
        return [json.loads(line) for line in self.ends(SUCCESS, "export", self.file, "--what", "dossiers").out.splitlines()]

    def test_explain(self):
        before = self.ends(SUCCESS, "explain", self.file, "D16", "--day", "2022-12-20").out
        self.assertIn("20/01/2023", before)
        self.assertIn("24-QĐ/TW", before)
        after = self.answer("explain", self.file, "D16", "--day", "20/01/2023")
        cell = next(act for act in after["acts"] if act["command"] == "resolve_cell")
        self.assertTrue(cell["allowed"])
        self.assertIn("(mẫu 6-KNĐ)", before)
        english = self.ends(SUCCESS, "explain", self.file, "D16", "--day", "2022-12-20", "--language", "en").out
        self.assertIn("(form 6-KNĐ)", english)
        # Whether the forms of 38-HD/BTCTW survive 208-QĐ/TW is not known.
        self.assertNotIn("-KNĐ", self.ends(SUCCESS, "explain", self.file, "D16", "--day", "2026-07-26").out)

    def test_forms_by_guidance(self):
        found = self.ends(SUCCESS, "rules", "form.background").out
        self.assertIn("Mẫu lý lịch của người xin vào Đảng", found)
        for guidance in ("12-HD/BTCTW ngày 17/5/2012", "09-HD/BTCTW ngày 5/6/2017", "12-HD/BTCTW ngày 18/1/2022", "38-HD/BTCTW ngày 29/9/2025"):
            self.assertIn(guidance, found)
        self.assertEqual(found.count("mẫu 2-KNĐ"), 5)

    def test_verify(self):
        report = self.answer("verify", self.file)
        self.assertTrue(report["sound"])
        self.assertEqual(len(report["head"]), 64)
        self.assertIn("nguyên vẹn", self.ends(SUCCESS, "verify", self.file).out)

    def test_verify_decisions(self):
        """Every act judged by the rules of today, as it was when it was recorded."""
        self.assertEqual(self.answer("verify", self.file, "--decisions"), [])
        self.assertIn("như khi ghi", self.ends(SUCCESS, "verify", self.file, "--decisions").out)

    def test_rules(self):
        rows = self.answer("rules")
        self.assertGreater(len(rows), 30)
        ages = self.answer("rules", "admission.minimum_age")
        self.assertTrue(all(row["value"]["number"] == 216 for row in ages if row["provenance"] != "unknown"))
        clock = self.answer("rules", "admission.decision_clock", "--day", "2025-07-01")
        self.assertEqual((len(clock), clock[0]["value"]["number"]), (1, 45))
        changed = {row["rule"] for row in self.answer("rules", "--difference", "2025-06-30", "01/07/2025")}
        self.assertIn("admission.decision_clock", changed)
        people = self.ends(SUCCESS, "rules", "--difference", "2025-06-30", "01/07/2025").out
        self.assertLess(people.index("Nội dung khác"), people.index("Chỉ khác căn cứ"))
        deciders = [row["text"] for row in self.answer("rules", "--day", "2025-07-01") if row["rule"] == "admission.decider"]
        self.assertEqual(len(deciders), 5)  # the rule itself, and four tiers of committees
        doubtful = self.answer("rules", "--unconfirmed", "--day", "2026-11-23")
        self.assertTrue(doubtful)
        self.assertTrue(all(row["provenance"] in ("unconfirmed", "unknown") for row in doubtful))
        self.assertIn("45 ngày làm việc", self.ends(SUCCESS, "rules", "admission.decision_clock").out)

    def test_what_if_and_adopt(self):
        overlay = self.here / "mẫu.toml"
        empty = self.here / "trống.toml"
        empty.write_text("", encoding="utf-8")
        self.assertNotIn("lines", self.answer("what-if", self.file, "--rules", empty, "--day", "2022-06-01"))
        overlay.write_text('[[rule]]\nid = "admission.ceremony_clock"\nrows = [{ from = 2021-07-30, value = 1, cite = '
                           '{ instrument = "24-QD-TW-2021-07-30", at = "4.1" }, provenance = "confirmed" }]\n',
                           encoding="utf-8")  # fmt: skip
        before = self.events()
        table = self.answer("what-if", self.file, "--rules", overlay, "--day", "2022-06-01")
        self.assertEqual(table["day"], "2022-06-01")
        self.assertTrue(all(line["rule"] == "admission.ceremony_clock" for line in table.get("lines", [])))
        self.assertEqual(self.events(), before)
        self.ends(SUCCESS, "adopt", self.file, overlay, "--day", "2022-06-01", "--actor", "Văn phòng")
        adopted = self.ends(SUCCESS, "rules", "admission.ceremony_clock", "--registry", self.file, "--day", "2022-06-01").out
        self.assertIn("mẫu.toml", adopted)
        self.assertIn("1 ngày làm việc", adopted)
        self.assertNotIn("30 ngày làm việc", adopted)
        uses = self.answer("rules", "admission.minimum_age", "--registry", self.file, "--uses")
        self.assertTrue(uses)
        self.assertTrue(all(use["event"] == "cell_resolved" for use in uses))
        self.assertIn("--registry", self.ends(USAGE, "rules", "admission.minimum_age", "--uses").complaint)
        overlay.write_text('[[rule]]\nid = "admission.nothing"\nrows = []\n', encoding="utf-8")
        self.assertIn("mẫu.toml", self.ends(USAGE, "adopt", self.file, overlay).complaint)
        self.ends(USAGE, "what-if", self.file)
        before = self.events()
        complaint = self.ends(USAGE, "adopt", self.file, empty).complaint
        self.assertIn("Tệp trống.toml: không có dòng quy định nào để áp dụng, cần ít nhất một dòng giá trị.", complaint)
        complaint = self.ends(USAGE, "adopt", self.file, empty, "--language", "en").complaint
        self.assertIn("trống.toml: there is no row of rules to adopt, expected at least one row.", complaint)
        self.assertEqual(self.events(), before)

    def test_a_fault_in_adopted_rules_names_their_line_and_that_of_the_command(self):
        commands = self.here / "lenh.jsonl"
        rules = 'rule = [{ id = "admission.nothing", rows = [] }]'
        command = {"command": "adopt_overlay", "day": "2022-06-01", "name": "tinh.toml", "rules": rules}
        commands.write_text("\n" + json.dumps(command) + "\n", encoding="utf-8")
        complaint = self.ends(USAGE, "submit", self.file, commands).complaint
        self.assertIn(f"{commands}, dòng 2: không thực hiện được vì tệp nêu sau đây.", complaint)
        self.assertIn("Tệp tinh.toml, dòng 1:", complaint)
        complaint = self.ends(USAGE, "submit", self.file, commands, "--language", "en").complaint
        self.assertIn(f"{commands}, line 2: not carried out because of the file named next.", complaint)
        self.assertIn("tinh.toml, line 1:", complaint)

    def test_figures(self):
        rows = self.answer("figures", self.file, MY_LUNG / "published.toml")
        self.assertTrue(all(row["equal"] for row in rows))
        other = self.here / "other.toml"
        other.write_text((MY_LUNG / "published.toml").read_text().replace('"274"', '"275"'))
        result = self.ends(DIFFERS, "figures", self.file, other)
        self.assertIn("✗", result.out)

    def test_figures_compare_periods_and_groups(self):
        wanted = self.here / "wanted.toml"

        def computed(**keys):
            lines = [f"{key} = {json.dumps(value)}" for key, value in keys.items() if not key.endswith("_day")]
            lines += [f"{key} = {value}" for key, value in keys.items() if key.endswith("_day")]
            head = 'title = "x"\nas_of = 2022-12-29\n[[figure]]\nlabel = "x"\nsource = "x"\npublished = "?"\n'
            wanted.write_text(head + "\n".join(lines))
            return json.loads(self.ends(DIFFERS, "figures", self.file, wanted, "--json").out)[0]["computed"]

        year = {"organisation": "O4", "first_day": "2022-01-01", "last_day": "2022-12-31"}
        before = {"compared_first_day": "2021-01-01", "compared_last_day": "2021-12-31"}
        self.assertEqual(computed(query="admitted", **year), "5")
        self.assertEqual(computed(query="increase", **year, **before), "-3")
        term = year | {"first_day": "2020-07-01"}
        union = int(computed(query="admitted", group="youth_union", **term))
        self.assertTrue(0 < union < 15)
        exact = f"{(2 * union * 10000 + 15) // 30 / 100:.2f}".replace(".", ",")
        self.assertEqual(computed(query="share", group="youth_union", decimals=2, keep_zeros=True, **term), exact)
        self.assertEqual(computed(query="share", decimals=0, **term), "100")

    def test_figures_name_the_line_at_fault(self):
        wrong = self.here / "wrong.toml"
        for old, new, found in (
            ('query = "cells"', 'query = "cats"', "cats"),
            ('quota = "Q2"', 'quota = "P2"', "P2"),
            ("decimals = 0", "decimals = 7", "7"),
            ('label = "Kết nạp năm 2022"', 'lable = "Kết nạp năm 2022"', "lable"),
            ("as_of = 2022-12-29", "as_of = = 2022", ""),
        ):
            wrong.write_text((MY_LUNG / "published.toml").read_text().replace(old, new, 1))
            complaint = self.ends(USAGE, "figures", self.file, wrong).complaint
            self.assertRegex(complaint, r"wrong\.toml, dòng \d+")
            self.assertIn(found, complaint)


class Registers(ToolTest):
    LINES = (
        '{"command":"hold_awareness_class","day":"2022-07-03","organisation":"O1","kind":"awareness","attended":30,'
        '"certified":28,"sessions":[{"day":"2022-07-02"},{"day":"2022-07-03"}]}\n'
        '{"command":"form_steering_board","day":"2022-02-01","organisation":"O1","first_day":"2022-02-01",'
        '"name":"Ban chỉ đạo phát triển đảng viên"}\n'
        '{"command":"record_exhausted","day":"2022-03-01","organisation":"O5","reason":"không còn quần chúng trong độ tuổi"}\n'
    )

    def test_are_shown_and_have_a_schema(self):
        self.ends(SUCCESS, "submit", self.file, given=self.LINES)
        classes = self.answer("registers", self.file)
        self.assertEqual([(row["certified"], row["only_rest_days"]) for row in classes], [(28, True)])
        self.assertEqual(self.answer("registers", self.file, "--from", "2022-07-04"), [])
        self.assertEqual(self.answer("registers", self.file, "--to", "2022-07-01"), [])
        boards = self.answer("registers", self.file, "--what", "boards")
        self.assertEqual([row["organisation"] for row in boards], ["O1"])
        exhausted = self.answer("registers", self.file, "--what", "exhausted", "--to", "2022-03-01")
        self.assertEqual([row["organisation"] for row in exhausted], ["O5"])
        self.assertEqual(self.answer("registers", self.file, "--what", "exhausted", "--to", "2022-02-28"), [])
        for what, word in (("classes", "02/07/2022"), ("boards", "Ban chỉ đạo"), ("exhausted", "độ tuổi")):
            self.assertIn(word, self.ends(SUCCESS, "registers", self.file, "--what", what).out)
        self.assertIn("classes, boards", self.ends(USAGE, "registers", self.file, "--what", "x").complaint)


class AdditionalRules(ToolTest):
    """Overlays; the instrument is invented."""

    TEXT = """[[instrument]]
id = "9-HD-TW-2027-01-15"
kind = "guidance"
number = "9-HD/TW"
title = "Hướng dẫn giả định"
issuer = "Ban Chấp hành Trung ương"
signed = 2027-01-15
in_force = 2027-02-01
provenance = "confirmed"

[[rule]]
id = "admission.minimum_age"
rows = [
  { from = 2027-02-01, value = 204, cite = { instrument = "9-HD-TW-2027-01-15", at = "3" }, provenance = "confirmed" },
]
"""

    def setUp(self):
        super().setUp()
        self.rules = self.here / "bổ-sung.toml"
        self.rules.write_text(self.TEXT, encoding="utf-8")

    def test_hold_from_their_day(self):
        for day, number in (("2027-01-31", 216), ("2027-02-01", 204)):
            answer = self.answer("rules", "admission.minimum_age", "--day", day, "--rules", self.rules)
            self.assertEqual(answer[0]["value"]["number"], number)
        without = self.answer("rules", "admission.minimum_age", "--day", "2027-02-01")
        self.assertEqual(without[0]["value"]["number"], 216)

    def test_are_taken_by_queries_and_submissions(self):
        for verb in ("verify", "count", "explain"):
            arguments = ("D1", "--day", "2027-03-01") if verb == "explain" else ()
            self.ends(SUCCESS, verb, self.file, *arguments, "--rules", self.rules)
        self.ends(SUCCESS, "submit", self.file, "--rules", self.rules, given="")

    def test_every_fault_names_file_and_line(self):
        self.rules.write_text(self.TEXT.replace("204", "-1").replace('kind = "guidance"', 'kind = "letter"'))
        result = self.ends(USAGE, "count", self.file, "--rules", self.rules)
        self.assertIn(f"Tệp {self.rules}, dòng 3: gặp “letter”, cần một trong các giá trị: ", result.complaint)
        self.assertIn(f"Tệp {self.rules}, dòng 14: gặp -1, cần một số từ 0 đến 1000000.", result.complaint)
        self.assertEqual(result.out, "")
        self.ends(STORAGE, "count", self.file, "--rules", self.here / "none.toml")
        self.ends(STORAGE, "count", self.file, "--rules", self.here)


class Schemas(ToolTest):
    """JSON answers are the tables of the schema: every field is one of theirs, and no required one is missing."""

    def check(self, table, values):
        schema = json.loads((ROOT / "schema" / "generated" / "result" / f"{table}.schema.json").read_text())
        schema = schema["$defs"][table]
        self.assertTrue(values)
        for value in values:
            self.assertLessEqual(set(value), set(schema["properties"]))
            self.assertGreaterEqual(set(value), set(schema["required"]))

    def test_of_lists(self):
        self.check("tree_line", self.answer("tree", self.file))
        self.check("dated_rule", self.answer("rules", "--day", "2025-07-01"))
        self.check("dated_rule", self.answer("rules", "admission.minimum_age"))
        self.check("figure_comparison", self.answer("figures", self.file, MY_LUNG / "published.toml"))
        self.check("progress", self.answer("progress", self.file))
        lines = self.ends(SUCCESS, "export", self.file, "--what", "organisations").out.splitlines()
        self.check("tree_line", [json.loads(line) for line in lines])

    def test_of_an_error(self):
        result = self.ends(USAGE, "submit", self.file, "--json", given='{"command":"record_receipt","dossier":"D999","day":"2025-07-01"}')
        error = json.loads(result.out)["error"]
        self.check("error_report", [error])
        self.assertEqual(error["code"], "unknown_id")
        self.assertEqual(error["found"], {"phrase": "text", "arguments": [{"name": "value", "type": "text", "value": "D999"}],
                                          "text": "D999"})  # fmt: skip
        self.assertEqual(error["expected"]["phrase"], "dossier_here")


class Atomic(ToolTest):
    LINE = (
        '{"command":"register_person","day":"2022-12-01","name":"Mẫu","birth":"1990","vietnamese_citizen":"yes",'
        '"education":"college"}'
    )

    def test_never_drops_a_key_or_an_actor(self):
        keyed = self.LINE.replace('"command"', '"key":"k","command"')
        acted = self.LINE.replace('"command"', '"actor":"b","command"')
        before = self.events()
        complaint = self.ends(USAGE, "submit", self.file, "--atomic", given=f"{self.LINE}\n{keyed}\n").complaint
        self.assertIn("Dòng 2, tham số key: gặp khóa riêng của dòng: “k”", complaint)
        self.assertIn("Không có gì được ghi.", complaint)
        complaint = self.ends(USAGE, "submit", self.file, "--atomic", given=f"{self.LINE}\n{acted}\n").complaint
        self.assertIn("Dòng 2, tham số actor: gặp người thực hiện “b”, khác với dòng 1", complaint)
        self.assertEqual(before, self.events())
        self.ends(SUCCESS, "submit", self.file, "--atomic", "--actor", "b", given=f"{self.LINE}\n{acted}\n")
        self.assertIn('"actor":"b"', self.events().splitlines()[-1])

    def test_counts_lines(self):
        both = f"{self.LINE}\n{self.LINE}\n"
        first = self.ends(SUCCESS, "submit", self.file, "--atomic", "--key-prefix", "k", given=both)
        self.assertIn("Đã ghi 2 dòng, 0 dòng không ghi được; 2 lệnh, 2 sự kiện.", first.out)
        again = self.ends(SUCCESS, "submit", self.file, "--atomic", "--key-prefix", "k", given=both)
        self.assertIn("Đã ghi 0 dòng, 0 dòng không ghi được; 0 lệnh, 0 sự kiện.", again.out)
        self.assertIn("2 dòng đã được ghi từ trước với cùng khóa.", again.out)
        unknown = '{"command":"record_receipt","dossier":"D999","day":"2025-07-01"}'
        failed = self.ends(USAGE, "submit", self.file, "--atomic", given=f"{both}{unknown}\n")
        self.assertIn("Đã ghi 0 dòng, 3 dòng không ghi được", failed.out)


class Interrupted(ToolTest):
    def test_a_run_that_writes_stops_between_two_lines(self):
        line = Atomic.LINE + "\n"
        process = subprocess.Popen(
            [CLI, "submit", self.file, "/dev/stdin"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        # The note is taken while the input is still being read.
        process.stdin.write(line.encode())
        process.stdin.flush()
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and not self.listens(process.pid):
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        out, complaint = process.communicate(line.encode() * 10)
        self.assertEqual(process.returncode, 130, complaint.decode())
        self.assertIn("đã hủy theo yêu cầu", complaint.decode())
        self.assertIn("0 dòng trước đó đã được ghi", complaint.decode())
        self.assertEqual([entry.name for entry in self.here.iterdir()], [self.file.name])
        self.assertTrue(self.answer("verify", self.file)["sound"])

    @staticmethod
    def listens(pid):
        status = pathlib.Path(f"/proc/{pid}/status").read_text()
        caught = next(line for line in status.splitlines() if line.startswith("SigCgt:"))
        return int(caught.split()[1], 16) >> (signal.SIGINT - 1) & 1


class Export(ToolTest):
    def test_json_lines(self):
        for what in ("events", "organisations", "progress", "dossiers"):
            lines = self.ends(SUCCESS, "export", self.file, "--what", what).out.splitlines()
            self.assertTrue(lines)
            for line in lines:
                json.loads(line)

    def test_csv_opens_in_a_spreadsheet(self):
        for what in ("events", "organisations", "progress", "dossiers"):
            text = self.ends(SUCCESS, "export", self.file, "--what", what, "--format", "csv").out
            self.assertEqual(text[0], "\ufeff")
            rows = list(csv.reader(io.StringIO(text[1:], newline="")))
            self.assertGreater(len(rows), 1)
            self.assertEqual({len(row) for row in rows}, {len(rows[0])})

    def test_to_a_file(self):
        out = self.here / "out.jsonl"
        self.ends(SUCCESS, "export", self.file, "--out", out)
        self.assertEqual(out.read_text(encoding="utf-8"), self.events())

    def test_unknown_choices(self):
        self.assertIn("xml", self.ends(USAGE, "export", self.file, "--format", "xml").complaint)
        self.assertIn("cats", self.ends(USAGE, "export", self.file, "--what", "cats").complaint)

    def test_never_writes_over_the_registry_or_a_device(self):
        before = open(self.file, "rb").read()
        self.ends(USAGE, "export", self.file, "--out", self.file)
        self.assertEqual(open(self.file, "rb").read(), before)
        device = self.here / "device"  # a link, so that a fault here could not harm the machine
        device.symlink_to("/dev/full")
        self.ends(STORAGE, "export", self.file, "--out", device)
        self.assertTrue(device.is_symlink())

    def test_a_full_disk_is_reported(self):
        with open("/dev/full", "wb") as full:
            import subprocess
            from tool import CLI

            result = subprocess.run([CLI, "export", self.file], stdout=full, stderr=subprocess.PIPE, check=False)
        self.assertEqual(result.returncode, STORAGE)
        self.assertIn("ra đầu ra chuẩn", result.stderr.decode())


class Report(ToolTest):
    def test_a_notice_is_one_line_of_text(self):
        out = self.here / "report.html"
        for notice in ("hai\ndòng", "một\x01hai", b"\xff\xfe", "a" * 401):
            arguments = [notice if isinstance(notice, bytes) else notice.encode()]
            result = subprocess.run([CLI, "report", self.file, "--out", out, "--notice", *arguments], capture_output=True, check=False)
            self.assertEqual(result.returncode, USAGE, result.stderr.decode())
            self.assertIn("--notice", result.stderr.decode())
            self.assertFalse(out.exists())

    def test_stands_alone(self):
        out = self.here / "report.html"
        self.ends(SUCCESS, "report", self.file, "O4", "--as-of", "29/12/2022", "--out", out)
        text = out.read_text(encoding="utf-8")
        self.assertIn('<html lang="vi">', text)
        self.assertIn("Đảng bộ xã Mỹ Lung", text)
        self.assertIn("60\u00a0%", text)
        self.assertIn("29/12/2022", text)
        self.assertIn(self.answer("verify", self.file)["head"], text)
        self.assertIn("size: A4", text)
        for word in ("<script", "http:", "https:", "src=", "@import", "url("):
            self.assertNotIn(word, text)

    def test_names_cannot_bring_in_markup(self):
        found = {"command": "found_organisation", "day": "2022-01-01", "kind": "cell", "parent": "O4",
                 "name": '<script>alert("1")</script> & Chi bộ'}  # fmt: skip
        self.ends(SUCCESS, "submit", self.file, given=json.dumps(found))
        out = self.here / "report.html"
        self.ends(SUCCESS, "report", self.file, "--out", out)
        text = out.read_text(encoding="utf-8")
        self.assertIn("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; Chi bộ", text)
        self.assertNotIn("<script", text)

    def test_is_the_same_every_time(self):
        first, second = self.here / "1.html", self.here / "2.html"
        for out in (first, second):
            self.ends(SUCCESS, "report", self.file, "--as-of", "29/12/2022", "--out", out)
        self.assertEqual(first.read_bytes(), second.read_bytes())

    def test_a_place_that_cannot_be_written(self):
        self.assertIn("missing", self.ends(STORAGE, "report", self.file, "--out", self.here / "missing" / "x").complaint)


class Submit(ToolTest):
    REGISTER = '{"command":"register_person","id":"P9%02d","day":"2022-12-01","name":"Nguyễn Thị Mẫu","birth":"1999-01-01",' \
               '"vietnamese_citizen":"yes","education":"college"}\n'  # fmt: skip

    def test_a_refusal_names_clause_values_day_and_remedy(self):
        before = self.events()
        result = self.ends(REFUSED, "submit", self.file, MY_LUNG / "refused.jsonl")
        for words in ("24-QĐ/TW", "1.1.1", "215", "216", "20/01/2023", "Cần làm"):
            self.assertIn(words, result.out)
        self.assertIn("refused.jsonl, dòng 1", result.complaint)
        english = self.ends(REFUSED, "submit", self.file, MY_LUNG / "refused.jsonl", "--language", "en").out
        self.assertIn("20 January 2023", english)
        outcome = json.loads(self.ends(REFUSED, "submit", self.file, MY_LUNG / "refused.jsonl", "--json").out)
        self.assertEqual(outcome["status"], "refused")
        self.assertEqual(outcome["violations"][0]["rule"], "admission.minimum_age")
        self.assertEqual(outcome["violations"][0]["first_allowed"], "2023-01-20")
        self.assertEqual(before, self.events())

    def test_stops_and_says_what_was_written(self):
        lines = self.REGISTER % 1 + self.REGISTER % 2 + "{}\n" + self.REGISTER % 3
        result = self.ends(USAGE, "submit", self.file, given=lines)
        self.assertIn("Dòng 3, ", result.complaint)
        self.assertIn("2 dòng trước đó đã được ghi", result.complaint)
        self.assertIn('"P902"', self.events())
        self.assertNotIn('"P903"', self.events())

    def test_goes_on_when_told_to(self):
        result = self.ends(USAGE, "submit", self.file, "-", "--continue", given=self.REGISTER % 1 + "{}\n" + self.REGISTER % 3)
        self.assertIn("2 dòng, 1 dòng không ghi được", result.out)
        self.assertIn('"P903"', self.events())

    def test_preview_writes_nothing(self):
        before = self.events()
        result = self.ends(SUCCESS, "submit", self.file, "--preview", given=self.REGISTER % 1)
        self.assertIn("không ghi", result.out)
        self.assertEqual(before, self.events())

    def test_atomic_is_all_or_nothing(self):
        before = self.events()
        twice = self.REGISTER % 1 + self.REGISTER % 1
        result = self.ends(REFUSED, "submit", self.file, "--atomic", given=twice)
        self.assertIn("dòng 2", result.complaint)
        self.assertEqual(before, self.events())
        self.ends(SUCCESS, "submit", self.file, "--atomic", given=self.REGISTER % 1 + self.REGISTER % 2)
        commits = {json.loads(line)["sequence"] for line in self.events().splitlines()[-2:]}
        self.assertEqual(len(commits), 1)

    def test_the_same_key_writes_once(self):
        given = self.here / "một.jsonl"
        given.write_text(self.REGISTER % 1, encoding="utf-8")
        self.ends(SUCCESS, "submit", self.file, given, "--key-prefix", "mẻ-1")
        before = self.events()
        again = self.ends(SUCCESS, "submit", self.file, given, "--key-prefix", "mẻ-1")
        self.assertIn("cùng khóa", again.out)
        self.assertEqual(before, self.events())
        given.write_text(self.REGISTER % 2, encoding="utf-8")
        self.ends(USAGE, "submit", self.file, given, "--key-prefix", "mẻ-1")
        self.assertEqual(before, self.events())

    def test_every_file_twice_writes_once(self):
        before = self.events()
        names = ["organisations.jsonl", "members.jsonl", "quotas.jsonl", "admissions.jsonl"]
        self.ends(SUCCESS, "submit", self.file, *[MY_LUNG / name for name in names])
        self.assertEqual(before, self.events())

    def test_outcomes_as_json(self):
        result = self.ends(SUCCESS, "submit", self.file, "--json", given=self.REGISTER % 1)
        outcome = json.loads(result.out)
        self.assertEqual(outcome["status"], "accepted")
        self.assertEqual(outcome["created"], ["P901"])

    def test_the_actor_is_recorded(self):
        self.ends(SUCCESS, "submit", self.file, "--actor", "văn thư", given=self.REGISTER % 1)
        self.assertEqual(json.loads(self.events().splitlines()[-1])["actor"], "văn thư")


class AsACoProcess(ToolTest):
    """A program writes a line, waits for its outcome, and only then writes the next."""

    def test_each_outcome_comes_before_the_next_line(self):
        command = [CLI, "submit", self.file, "--json"]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as tool:
            for number in (901, 902):
                line = {"command": "register_person", "id": f"P{number}", "day": "2022-12-01", "name": "Nguyễn Thị Mẫu",
                        "birth": "1999-01-01", "vietnamese_citizen": "yes", "education": "college"}  # fmt: skip
                tool.stdin.write(json.dumps(line).encode() + b"\n")
                tool.stdin.flush()
                self.assertEqual(json.loads(tool.stdout.readline())["status"], "accepted")
            tool.send_signal(signal.SIGINT)
            self.assertEqual(tool.wait(60), 130)


if __name__ == "__main__":
    unittest.main()
