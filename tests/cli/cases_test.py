# SPDX-License-Identifier: Apache-2.0
"""dangvien cases: any folder, file or pattern; both languages and JSON; documented exit codes; overlays; coverage."""

import json
import pathlib
import tempfile
import unittest

from tool import DIFFERS, STORAGE, SUCCESS, USAGE, ToolTest, run

ROOT = pathlib.Path(__file__).resolve().parents[2]

CASE = """[[case]]
name = "{name}"
proves = ["admission.minimum_age"]
day = {day}
at = "certified"
facts.applicant = {{ birth = "2007-10-10" }}
command = {{ command = "resolve_cell" }}
expect = {{ accepted = true }}
"""


class Cases(ToolTest):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(dir=type(self).folder))

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def test_folders_files_and_patterns(self):
        self.write("a.toml", CASE.format(name="một", day="2025-10-10"))
        self.write("dưới/b.toml", CASE.format(name="hai", day="2025-10-11"))
        self.assertEqual(self.ends(SUCCESS, "cases", self.folder).out, "2 tình huống, 0 không đúng\n")
        self.assertEqual(self.ends(SUCCESS, "cases", self.folder / "a.toml").out, "1 tình huống, 0 không đúng\n")
        self.assertEqual(self.ends(SUCCESS, "cases", f"{self.folder}/*/*.toml", "--language", "en").out,
                         "1 case, 0 failures\n")  # fmt: skip
        self.assertEqual(self.ends(SUCCESS, "cases", self.folder, "--filter", "hai").out, "1 tình huống, 0 không đúng\n")

    def test_a_failing_case_shows_line_expected_found_and_clause(self):
        self.write("a.toml", "# một dòng\n\n" + CASE.format(name="một", day="2025-10-09"))
        out = self.ends(DIFFERS, "cases", self.folder).out
        for part in ("a.toml:3: một", "cần: không từ chối", "gặp: từ chối", "admission.minimum_age", "294-QĐ/TW"):
            self.assertIn(part, out)
        report = json.loads(self.ends(DIFFERS, "cases", self.folder, "--json").out)
        self.assertEqual((report["cases"], report["failed"]), (1, 1))
        self.assertEqual(report["failures"][0]["line"], 3)
        difference = report["failures"][0]["differences"][0]
        self.assertEqual(difference["rule"], "admission.minimum_age")
        self.assertEqual(difference["line"], 10, "that of the key expect")
        self.assertEqual(difference["clause"][0]["rule"], "admission.minimum_age")
        self.assertIn("294-QĐ/TW", difference["clause"][0]["citation"])

    def test_what_the_rules_say_is_told_once_a_case_and_days_in_one_form(self):
        self.write("a.toml", CASE.format(name="một", day="2025-10-09").replace(
            "expect = { accepted = true }",
            'expect.refused = [{ rule = "admission.minimum_age", found = 1, required = 2, first_allowed = 2025-10-11 }]'))  # fmt: skip
        out = self.ends(DIFFERS, "cases", self.folder).out
        self.assertEqual(out.count("từ chối theo admission.minimum_age"), 1, out)
        self.assertEqual(out.count("    cần: "), 3)
        self.assertIn("cần: 11/10/2025\n    gặp: 10/10/2025", out)
        self.assertNotIn("2025-10-1", out)
        self.assertIn("a.toml:8", out)

    def test_a_fault_of_toml_is_told_in_the_language_of_the_reader(self):
        self.write("a.toml", "[[case]]\nname = một\n")
        said = self.ends_with_output(USAGE, "cases", self.folder)
        self.assertIn("lỗi cú pháp TOML ở cột 8", said)
        self.assertIn("cần chữ trong ngoặc kép", said)

    def test_a_malformed_file_names_file_line_key_found_and_expected(self):
        self.write("a.toml", '[[case]]\nname = 7\n')
        for language, parts in (("vi", "a.toml:2: name: gặp 7, cần một đoạn chữ trong ngoặc kép"),
                                ("en", "a.toml:2: name: found 7, expected a text in quotes")):  # fmt: skip
            self.assertIn(parts, self.ends_with_output(USAGE, "cases", self.folder, "--language", language))
        self.write("a.toml", "\xff\x00[[")
        self.ends_with_output(USAGE, "cases", self.folder)
        self.ends_with_output(USAGE, "cases", self.folder / "không có.toml")

    def ends_with_output(self, code, *arguments):
        """The fault stands in the answer, beside those of other files."""
        result = run(*arguments)
        self.assertEqual(result.returncode, code, result.stderr.decode() + result.stdout.decode())
        return result.stdout.decode()

    def test_an_overlay_changes_what_the_rules_say(self):
        self.write("a.toml", CASE.format(name="một", day="2025-10-10"))
        overlay = self.write("rules/tỉnh.txt", '''[[rule]]
id = "admission.minimum_age"
rows = [
  { from = 2025-07-01, value = 228, cite = { instrument = "294-QD-TW-2025-05-26", at = "1.1.1" }, provenance = "confirmed" },
  { from = 2026-04-08, provenance = "unknown" },
]
''')
        self.ends(SUCCESS, "cases", self.folder / "a.toml")
        self.assertIn("admission.minimum_age", self.ends(DIFFERS, "cases", self.folder / "a.toml", "--rules", overlay).out)
        overlay = self.write("rules/sai.txt", "[[rule]]\n")
        self.ends(USAGE, "cases", self.folder / "a.toml", "--rules", overlay)
        self.ends(STORAGE, "cases", self.folder / "a.toml", "--rules", self.folder / "nowhere.toml")

    def test_coverage_lists_rows_without_cases(self):
        self.write("a.toml", CASE.format(name="một", day="2025-10-10"))
        out = self.ends(SUCCESS, "cases", self.folder, "--coverage", "--language", "en").out
        self.assertIn("no case breaks it: admission.minimum_age from 1 July 2025", out)
        self.assertIn("no case: admission.maximum_age", out)
        self.ends(DIFFERS, "cases", self.folder, "--complete")
        gaps = json.loads(self.ends(SUCCESS, "cases", self.folder, "--coverage", "--json").out)["coverage"]["gaps"]
        self.assertIn({"rule": "admission.minimum_age", "from": "2025-07-01", "provenance": "confirmed",
                       "gap": "never_broken"}, gaps)  # fmt: skip

    def test_the_examples_hold(self):
        self.ends(SUCCESS, "cases", ROOT / "examples" / "cases")


if __name__ == "__main__":
    unittest.main()
