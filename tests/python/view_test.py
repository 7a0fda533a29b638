# SPDX-License-Identifier: Apache-2.0
"""Looking: counts, columns, progress, organisations, dossiers, explanations, rules."""

import array
import datetime
import unittest

import dangvien
import support

YEAR_END = datetime.date(2025, 12, 31)


class View(unittest.TestCase):
    def setUp(self):
        registry = support.told()
        self.addCleanup(registry.close)
        self.registry = registry
        self.view = registry.view()
        self.addCleanup(self.view.close)

    def test_what_is_no_organisation_or_day_is_an_error(self):
        for call in (
            lambda: self.view.count(2**70),
            lambda: self.view.count(True),
            lambda: self.view.count_columns(None),
            lambda: self.view.progress_table("O1", datetime.date(9999, 1, 1)),
            lambda: self.view.person_by_code(None),
        ):
            with self.subTest(call=call), self.assertRaises(dangvien.DangvienError):
                call()

    def test_registers_of_a_registry_without_any(self):
        self.assertEqual(self.view.awareness_classes("O1", "2025-01-01", "2025-12-31"), ())
        self.assertEqual(self.view.steering_boards("O1", "2025-07-01"), ())
        self.assertFalse(self.view.exhaustion("O1", "2025-07-01").exhausted)
        self.assertIsNone(self.view.person_by_code("CB-1"))
        self.assertIsNone(self.view.organisation_by_code("CB-1"))
        self.assertEqual(self.view.person_code("P1"), "")
        self.assertEqual(self.view.organisation("O1").external_code, "")

    def test_counts_a_subtree(self):
        count = self.view.count("O1")
        self.assertEqual(count, dangvien.Count(2, 1, 3, 0, 1))
        self.assertEqual(count, self.view.count(1))
        self.assertEqual(count.official_members, 3)

    def test_counts_members_as_of_a_day(self):
        self.assertEqual(self.view.members_as_of("O1", "2100-01-01"), dangvien.Members(3, 0))
        self.assertEqual(self.view.members_as_of("O1", "1930-01-01"), (0, 0))
        with self.assertRaises(dangvien.UnknownIdError):
            self.view.members_as_of("O9", "2025-01-01")

    def test_refuses_what_is_no_organisation(self):
        for identity in ("P1", "O0", "O01", "o1", "", "O", "O1.", "1", None, 1.0, True, "O65536.1", "O²", -1, 2**64):
            with self.subTest(identity=identity), self.assertRaises(dangvien.MalformedError):
                self.view.count(identity)
        for identity in ("O99", 99, 2**48 + 1, "O1.1"):
            with self.subTest(identity=identity), self.assertRaises(dangvien.UnknownIdError):
                self.view.count(identity)

    def test_counts_many_by_column(self):
        numbers = self.view.organisation_numbers()
        self.assertEqual(numbers, array.array("Q", (1, 2)))
        columns = self.view.count_columns(numbers)
        self.assertEqual(columns.organisations, array.array("I", (2, 1)))
        self.assertEqual(columns.official_members.tolist(), [3, 3])
        self.assertEqual(memoryview(columns.cells).tolist(), [1, 1])
        self.assertEqual(self.view.count_columns(["O2", "O1", 2]).organisations.tolist(), [1, 2, 1])
        self.assertEqual(self.view.count_columns([]).cells.tolist(), [])
        with self.assertRaises(dangvien.UnknownIdError) as caught:
            self.view.count_columns(["O1", "O99"])
        self.assertEqual(caught.exception.path, "organisations[1]")

    def test_shows_organisations(self):
        commune = self.view.organisation("O1")
        self.assertEqual((commune.id, commune.parent, commune.name), ("O1", None, "Đảng bộ xã Mỹ Lung"))
        self.assertEqual(commune.kind, dangvien.OrganisationKind.UPPER_PARTY)
        self.assertEqual(commune.founded_on, support.DAY)
        self.assertEqual((commune.code, self.view.organisation("O2").parent), ("", "O1"))
        self.assertEqual(self.view.organisations(), ["O1", "O2"])
        self.assertEqual((self.view.children("O1"), self.view.children("O2")), (["O2"], []))

    def test_tells_what_is_due(self):
        # Before 19/5/2026, from when on nobody has seen how old papers may grow.
        table = self.view.due("O1", datetime.date(2026, 5, 4), 100)
        self.assertEqual((table.organisation, table.as_of), ("O1", datetime.date(2026, 5, 4)))
        self.assertEqual([line.kind for line in table.lines], [dangvien.DeadlineKind.PAPERS_STALE])
        self.assertFalse(table.lines[0].overdue)
        self.assertIsInstance(table.lines[0].kind, dangvien.DeadlineKind)
        self.assertEqual(len(self.view.due("O1", "2025-09-01", 30, "en").lines), 0)
        with self.assertRaises(dangvien.MisuseError):
            self.view.due("O1", "2025-09-01", -1)

    def test_shows_progress(self):
        progress = self.view.progress("Q1", YEAR_END)
        self.assertEqual((progress.number, progress.fulfilled, progress.reserved), (2, 0, 1))
        self.assertEqual((progress.basis, progress.group), (dangvien.QuotaBasis.OWN_PLAN, dangvien.PriorityGroup.EVERYONE))
        self.assertEqual((progress.first_day, progress.last_day), (datetime.date(2025, 1, 1), YEAR_END))
        self.assertEqual(progress.text(), "0")
        self.assertEqual(self.view.progress("Q1", "2025-12-31"), progress)
        for day in ("2025-02-30", 7, None, datetime.datetime(2025, 1, 1)):
            with self.subTest(day=day), self.assertRaises(dangvien.MalformedError):
                self.view.progress("Q1", day)

    def test_tabulates_progress(self):
        table = self.view.progress_table("O1", YEAR_END, subtree=True)
        self.assertEqual(len(table), 1)
        self.assertEqual(table[0], self.view.progress("Q1", YEAR_END))
        self.assertEqual(table[-1:], list(table))
        self.assertEqual(table.memory.nbytes, 80)
        self.assertEqual(list(self.view.progress_table("O2", YEAR_END)), [])
        with self.assertRaises(IndexError):
            table[1]

    def test_counts_admissions_of_a_group(self):
        self.assertEqual(self.view.admitted("O1", "2025-01-01", YEAR_END), 0)
        self.assertEqual(self.view.admitted("O1", "2025-01-01", YEAR_END, dangvien.PriorityGroup.WOMEN), 0)
        with self.assertRaises(dangvien.MisuseError):
            self.view.admitted("O1", "2025-01-01", YEAR_END, "no such group")

    def test_shows_dossiers(self):
        self.assertEqual(self.view.dossiers(), ["D1"])
        self.assertEqual(self.view.dossiers("O2"), ["D1"])
        dossier = self.view.dossier("D1")
        self.assertEqual((dossier.person_name, dossier.organisation_name), ("Lê Thị Cúc", "Chi bộ thôn 3"))
        self.assertEqual(dossier.dossier.state, dangvien.DossierState.CERTIFIED)
        self.assertEqual(dossier.history[0].event, "prospect_listed")
        self.assertEqual(self.view.person_name("P1"), "Nguyễn Văn An")

    def test_explains_on_both_sides_of_a_boundary(self):
        before = self.view.explain("D1", "2025-11-19")
        self.assertEqual((before.dossier, before.state), ("D1", dangvien.DossierState.CERTIFIED))
        act = before.act("resolve_cell")
        self.assertFalse(act.allowed)
        self.assertTrue(act.depends_on_command)
        self.assertEqual(act.first_allowed, datetime.date(2025, 11, 20))
        self.assertEqual([finding.rule for finding in act.violations], ["admission.minimum_age"])
        self.assertEqual(act.remedy, (dangvien.RemedyKind.WAITING,))
        self.assertEqual(act.lapses, ())
        self.assertTrue(self.view.explain("D1", "2025-11-20").act("resolve_cell").allowed)
        with self.assertRaises(KeyError):
            before.act("fly")

    def test_shows_one_commit(self):
        self.assertEqual(self.view.sequence, 1)
        with self.registry.view() as second:
            self.assertEqual(second.sequence, 1)

    def test_is_closed_once_and_for_all(self):
        self.view.close()
        self.view.close()
        for call in (lambda: self.view.count("O1"), lambda: self.view.sequence, self.view.organisations):
            with self.assertRaises(dangvien.MisuseError):
                call()

    def test_outlives_its_registry(self):
        self.registry.close()
        self.assertEqual(self.view.count("O1").organisations, 2)

    def test_rules_are_described(self):
        rules = self.registry.rules()
        self.assertIn("admission.minimum_age", rules)
        rule = self.registry.rule("admission.minimum_age", "2025-09-01", "en")
        self.assertEqual(rule["value"]["number"], 216)
        self.assertIn("294-QĐ/TW", rule["citation"])
        with self.assertRaises(dangvien.UnknownIdError):
            self.registry.rule("no.such.rule", "2025-09-01")

    def test_rules_of_a_day_and_of_two_days(self):
        rows = {row.rule: row for row in self.registry.rules_on("2025-09-01", "en")}
        self.assertEqual(rows["admission.decision_clock"].value.number, 45)
        changed = [row.rule for row in self.registry.rules_difference("2025-06-30", "2025-07-01")]
        self.assertEqual(changed.count("admission.decision_clock"), 2)
        self.assertTrue(self.registry.rules_unsettled())

    def test_a_draft_is_compared_and_nothing_is_written(self):
        table = self.view.what_if("", "O1", "2025-09-01")
        self.assertFalse(table.lines)
        with self.assertRaises(dangvien.MalformedError):
            self.view.what_if("x = 1", "O1", "2025-09-01")
        self.assertEqual(self.view.overlays(), ())
        self.assertEqual(self.view.rule_uses("organisation.levels"), ())
        self.assertEqual(self.view.judged_again(), ())


class FormatProgress(unittest.TestCase):
    def test_follows_the_policy(self):
        self.assertEqual(dangvien.format_progress(161, 150), "107,3")
        self.assertEqual(dangvien.format_progress(121, 160, decimals=2), "75,63")
        self.assertEqual(dangvien.format_progress(121, 160, decimals=2, rounding="truncate", mark="point"), "75.62")
        form = dangvien.DisplayForm.SURPLUS
        self.assertEqual(dangvien.format_progress(30, 15, keep_zeros=True, form=form), "100,0")
        self.assertEqual(dangvien.format_progress(5, 0), "")

    def test_refuses_what_is_out_of_range(self):
        for arguments in ({"decimals": 3}, {"mark": "semicolon"}, {"rounding": None}):
            with self.subTest(arguments=arguments), self.assertRaises(dangvien.MisuseError):
                dangvien.format_progress(1, 2, **arguments)
        with self.assertRaises(dangvien.MisuseError):
            dangvien.format_progress(-1, 2)


class Values(unittest.TestCase):
    def test_are_plain_python_values(self):
        unit = dangvien.Unit
        self.assertEqual(dangvien.RuleValue(unit=unit.DAY, number=0).plain, datetime.date(1970, 1, 1))
        self.assertEqual(str(dangvien.RuleValue(unit=unit.FRACTION, number=2, denominator=3).plain), "2/3")
        self.assertIs(dangvien.RuleValue(unit=unit.FLAG, number=1).plain, True)
        self.assertEqual(dangvien.RuleValue(unit=unit.COUNT, number=3).plain, 3)


if __name__ == "__main__":
    unittest.main()
