# SPDX-License-Identifier: Apache-2.0
"""Opening, submitting, refusing, repeating; errors and their places."""

import datetime
import gc
import os
import pathlib
import tempfile
import threading
import unittest

import dangvien
import support


class Files(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name) / "sổ.dangvien"

    def test_keep_what_was_submitted(self):
        with dangvien.Registry.create(self.path) as registry:
            self.assertEqual(registry.submit(support.story()).sequence, 1)
        with dangvien.Registry.open(self.path) as registry:
            self.assertEqual(registry.sequence, 1)
            with registry.view() as view:
                self.assertEqual(view.person_name("P4"), "Lê Thị Cúc")

    def test_are_never_overwritten(self):
        dangvien.Registry.create(self.path).close()
        with self.assertRaises(dangvien.DangvienError):
            dangvien.Registry.create(self.path)

    def test_that_are_missing_are_an_error_with_their_path(self):
        with self.assertRaises(dangvien.StorageError) as caught:
            dangvien.Registry.open(self.path)
        self.assertEqual(caught.exception.code, "storage")
        self.assertIn("sổ.dangvien", caught.exception.file)
        self.assertTrue(caught.exception.text("vi"))
        self.assertNotEqual(caught.exception.text("en"), caught.exception.text("vi"))

    def test_that_are_no_registry_are_an_error_and_stay_as_they_are(self):
        self.path.write_bytes(b"x" * 4096)
        with self.assertRaises(dangvien.DangvienError):
            dangvien.Registry.open(self.path)
        self.assertEqual(self.path.read_bytes(), b"x" * 4096)

    def test_are_shared_with_another_registry(self):
        with dangvien.Registry.create(self.path) as first, dangvien.Registry.open(os.fspath(self.path)) as second:
            first.submit(support.story())
            self.assertEqual(second.sequence, 0)
            self.assertEqual(second.catch_up(), 1)
            self.assertEqual(second.sequence, 1)

    def test_are_verified(self):
        with dangvien.Registry.create(self.path) as registry:
            registry.submit(support.story())
            report = registry.verify()
        self.assertEqual((report.commits, report.events, report.sound), (1, 19, True))
        self.assertEqual(len(report.head), 64)

    def test_with_a_zero_in_their_name_are_an_error(self):
        with self.assertRaises(dangvien.DangvienError):
            dangvien.Registry.open("a\0b")


class Options(unittest.TestCase):
    def test_clock_stamps_commits(self):
        asked = []
        with dangvien.Registry.memory(clock=lambda: asked.append(1) or 1_700_000_000_000_000) as registry:
            registry.submit(support.person("An"))
            registry.submit(support.person("Bình"))
        self.assertEqual(len(asked), 2)

    def test_clock_that_raises_ends_the_call_by_its_exception(self):
        def broken():
            raise KeyError("the clock")

        with dangvien.Registry.memory(clock=broken) as registry:
            for call in (registry.submit, registry.preview):
                with self.assertRaises(KeyError):
                    call(support.person("An"))
            self.assertEqual(registry.sequence, 0)

    def test_clock_that_cannot_be_right_is_misuse(self):
        seconds = 1_700_000_000
        for moment in (float(seconds) * 1e6, seconds, seconds * 10**9, 2**63 - 1, 2**70, -1, None, True):
            with dangvien.Registry.memory(clock=lambda told=moment: told) as registry:
                with self.assertRaises(dangvien.MisuseError) as caught:
                    registry.submit(support.person("An"))
                self.assertIn("clock", caught.exception.path)
                self.assertEqual(registry.sequence, 0)

    def test_a_failure_of_another_kind_is_not_taken_for_the_clocks(self):
        with dangvien.Registry.memory(clock=lambda: 1_700_000_000_000_000) as registry:
            with self.assertRaises(dangvien.MalformedError):
                registry.submit_json("{")

    def test_stream_is_part_of_identities(self):
        with dangvien.Registry.memory(stream=3) as registry:
            outcome = registry.submit(support.person("An"))
            self.assertEqual(outcome.created, ("P3.1",))
            with registry.view() as view:
                self.assertEqual(view.person_name("P3.1"), "An")
        for stream in (-1, 65536):
            with self.assertRaises(dangvien.MisuseError):
                dangvien.Registry.memory(stream=stream)

    def test_library_may_be_named(self):
        library = dangvien.Library(support.LIBRARY)
        self.assertEqual(library.version.count("."), 2)
        with dangvien.Registry.memory(library=library) as registry:
            self.assertEqual(registry.sequence, 0)

    def test_library_that_is_none_is_an_error(self):
        with self.assertRaises(dangvien.LibraryError):
            dangvien.Library("/nowhere/libdangvien.so.0")
        with self.assertRaises(dangvien.LibraryError):
            dangvien.Library(__file__)


class Closing(unittest.TestCase):
    """A handle that is closed while another thread is inside a call is freed with the end of that call."""

    def closed_from_inside(self, close):
        entered, leave = threading.Event(), threading.Event()

        def clock():
            entered.set()
            leave.wait(20)
            return 1_700_000_000_000_000

        outcomes = []
        registry = dangvien.Registry.memory(clock=clock)
        thread = threading.Thread(target=lambda: outcomes.append(registry.submit(support.person("An"))))
        thread.start()
        entered.wait(20)
        close(registry)
        with self.assertRaises(dangvien.MisuseError):
            registry.sequence
        leave.set()
        thread.join()
        return outcomes

    def test_registry_while_a_submission_runs(self):
        outcomes = self.closed_from_inside(lambda registry: registry.close())
        self.assertTrue(outcomes[0].accepted)

    def test_registry_twice_while_a_submission_runs(self):
        outcomes = self.closed_from_inside(lambda registry: (registry.close(), registry.close()))
        self.assertTrue(outcomes[0].accepted)

    def test_view_while_it_is_asked(self):
        with dangvien.Registry.memory() as registry:
            registry.submit(*[support.person(f"Người mẫu {number}") for number in range(200)])
            for _ in range(30):
                view = registry.view()
                failures = []

                def ask(asked=view, failures=failures):
                    try:
                        while True:
                            asked.overlays()
                            asked.person_name("P1")
                    except dangvien.MisuseError:
                        pass
                    except BaseException as failure:
                        failures.append(failure)

                threads = [threading.Thread(target=ask) for _ in range(3)]
                for thread in threads:
                    thread.start()
                view.close()
                for thread in threads:
                    thread.join()
                self.assertEqual(failures, [])
                registry.submit(support.person("Bình"))  # the last one out has closed the view


class ReadingOnly(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name) / "sổ.dangvien"
        with dangvien.Registry.create(self.path) as registry:
            registry.submit(support.person("An"))

    def test_answers_and_leaves_no_trace(self):
        before = self.path.read_bytes()
        with dangvien.Registry.open(self.path, read_only=True) as registry:
            with registry.view() as view:
                self.assertEqual(view.person_name("P1"), "An")
            self.assertTrue(registry.preview(support.person("Bình")).accepted)
            with self.assertRaises(dangvien.MisuseError) as caught:
                registry.submit(support.person("Bình"))
        self.assertEqual(caught.exception.expected.id, "written_registry")
        self.assertEqual(caught.exception.text("vi"), "Tham số registry: gặp sổ mở chỉ để đọc, cần sổ mở để ghi.")
        self.assertEqual(self.path.read_bytes(), before)
        self.assertEqual([entry.name for entry in self.path.parent.iterdir()], [self.path.name])


class Rules(unittest.TestCase):
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
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name) / "bổ-sung.toml"

    def test_hold_from_their_day(self):
        self.path.write_text(self.TEXT, encoding="utf-8")
        with dangvien.Registry.memory(rules=[self.path]) as registry:
            ages = [registry.rule("admission.minimum_age", day)["value"]["number"] for day in ("2027-01-31", "2027-02-01")]
        self.assertEqual(ages, [216, 204])

    def test_a_fault_names_file_and_line(self):
        self.path.write_text(self.TEXT.replace("value = 204", "value = -1"), encoding="utf-8")
        with self.assertRaises(dangvien.MalformedError) as caught:
            dangvien.Registry.memory(rules=[self.path])
        error = caught.exception
        self.assertEqual((error.file, error.line), (str(self.path), 14))
        self.assertIn(f"Tệp {self.path}, dòng 14: gặp -1, cần một số từ 0 đến 1000000.", error.text("vi"))

    def test_files_that_are_none_are_an_error(self):
        for path in (self.path, self.path.parent, "a\0b"):
            with self.subTest(path=path), self.assertRaises(dangvien.StorageError) as caught:
                dangvien.Registry.memory(rules=[path])
            self.assertTrue(caught.exception.text("vi").startswith("Tệp "))
        for rules in ("x.toml", b"x", self.path, 3, None):
            with self.subTest(rules=rules), self.assertRaises(dangvien.MisuseError):
                dangvien.Registry.memory(rules=rules)
        with self.assertRaises(dangvien.MisuseError):
            dangvien.Registry.memory(rules=[3.5])


class Submitting(unittest.TestCase):
    def setUp(self):
        self.registry = support.told()
        self.addCleanup(self.registry.close)

    def test_one_command_or_several(self):
        first = self.registry.submit(support.person("Một"))
        self.assertEqual((first.accepted, first.refused, first.sequence), (True, False, 2))
        self.assertEqual(first.created, ("P5",))
        self.assertIsInstance(first.created[0], dangvien.PersonId)
        several = self.registry.submit(support.person("Hai"), support.person("Ba"))
        self.assertEqual(several.created, ("P6", "P7"))
        self.assertEqual([event.name for event in several.events], ["person_registered"] * 2)
        self.assertEqual(several.events[0].day, support.DAY)
        self.assertEqual(several.event(1)["event"]["name"], "Ba")

    def test_a_dictionary_is_a_command_too(self):
        command = {
            "command": "register_person",
            "day": datetime.date(2025, 9, 1),
            "name": "Tám",
            "birth": "1990",
            "vietnamese_citizen": "yes",
            "education": dangvien.EducationLevel.COLLEGE,
            "groups": {dangvien.PriorityGroup.WOMEN},
        }
        self.assertEqual(self.registry.submit(command).created, ("P5",))
        self.assertEqual(self.registry.submit([command, command]).created, ("P6", "P7"))

    def test_a_refusal_is_a_value(self):
        outcome = self.registry.submit(support.vote("2025-09-01"))
        self.assertTrue(outcome.refused)
        self.assertEqual((outcome.sequence, outcome.created, outcome.command), (0, (), 0))
        self.assertEqual(outcome.first_allowed, datetime.date(2025, 11, 20))
        (finding,) = outcome.violations
        self.assertEqual(finding.rule, "admission.minimum_age")
        self.assertIn("294-QĐ/TW", finding.citation)
        self.assertIn("294-QĐ/TW", finding.clause("en"))
        self.assertEqual(finding.provenance, dangvien.Provenance.CONFIRMED)
        self.assertEqual((finding.found.plain, finding.required.plain), (213, 216))
        self.assertEqual(finding.found.unit, dangvien.Unit.MONTHS)
        self.assertEqual(finding.first_allowed, datetime.date(2025, 11, 20))
        self.assertIn("18 tuổi", finding.text())
        self.assertEqual(str(finding), finding.text("vi"))
        self.assertNotEqual(finding.text("en"), finding.text("vi"))
        self.assertIn("20/11/2025", finding.remedy())
        with self.assertRaises(dangvien.MisuseError):
            finding.text("fr")
        self.assertEqual(self.registry.sequence, 1)

    def test_a_refusal_is_raised_on_demand_only(self):
        outcome = self.registry.submit(support.vote("2025-09-01"))
        with self.assertRaises(dangvien.RefusedError) as caught:
            outcome.raise_for_refusal()
        self.assertIs(caught.exception.outcome, outcome)
        self.assertEqual(str(caught.exception), outcome.violations[0].text())
        accepted = self.registry.submit(support.vote("2025-11-20"))
        self.assertIs(accepted.raise_for_refusal(), accepted)

    def test_an_outcome_is_one_document(self):
        document = self.registry.submit(support.vote("2025-09-01")).document("en")
        self.assertEqual(document.status, dangvien.OutcomeStatus.REFUSED)
        self.assertEqual(document.violations[0].rule, "admission.minimum_age")

    def test_a_preview_writes_nothing(self):
        outcome = self.registry.preview(support.vote("2025-11-20"))
        self.assertTrue(outcome.accepted)
        self.assertEqual((outcome.sequence, self.registry.sequence), (0, 1))
        self.assertEqual(len(outcome.events), 1)

    def test_a_key_gives_the_first_outcome_again(self):
        first = self.registry.submit(support.person("Tám"), key="phiếu 8", actor="văn phòng")
        again = self.registry.submit(support.person("Tám"), key="phiếu 8", actor="văn phòng")
        self.assertFalse(first.repeated)
        self.assertTrue(again.repeated)
        self.assertEqual((first.sequence, first.created), (again.sequence, again.created))
        with self.assertRaises(dangvien.KeyReusedError):
            self.registry.submit(support.person("Chín"), key="phiếu 8")

    def test_a_large_batch_is_one_commit(self):
        outcome = self.registry.submit([support.person(f"Người {number}") for number in range(2000)])
        self.assertEqual(outcome.sequence, 2)
        self.assertEqual(len(outcome.created), 2000)
        self.assertEqual(outcome.created[-1], "P2004")

    def test_json_text_is_taken_as_it_is(self):
        text = '{"command": "record_receipt", "dossier": "D1", "day": "2025-09-01"}'
        self.assertTrue(self.registry.submit_json(text).refused)
        self.assertTrue(self.registry.submit_json(text.encode()).refused)
        self.assertTrue(self.registry.preview_json(f"[{text}]").refused)

    def test_an_outcome_outlives_its_registry(self):
        outcome = self.registry.submit(support.vote("2025-09-01"))
        self.registry.close()
        gc.collect()
        self.assertEqual(outcome.violations[0].rule, "admission.minimum_age")
        self.assertIn("refused", repr(outcome))


class Errors(unittest.TestCase):
    def setUp(self):
        self.registry = support.told()
        self.addCleanup(self.registry.close)

    def test_say_where_the_input_is_wrong(self):
        text = '{"command": "record_receipt", "dossier": "D1", "day": "2025-02-30"}'
        with self.assertRaises(dangvien.MalformedError) as caught:
            self.registry.submit_json(text)
        error = caught.exception
        self.assertEqual(error.code, "malformed")
        self.assertEqual(error.path, "day")
        self.assertEqual(error.offset, text.index('"2025-02-30"'))
        self.assertEqual(error.found.id, "text")
        self.assertEqual(error.found.arguments, {"value": '"2025-02-30"'})
        self.assertEqual(error.expected.id, "real_day")
        self.assertIn("một ngày có thật", error.text("vi"))
        self.assertIn("a day that exists", error.text("en"))

    def test_phrases_have_typed_arguments(self):
        with self.assertRaises(dangvien.MalformedError) as caught:
            self.registry.submit_json('{"command": "resolve_cell", "dossier": "D1", "day": "2025-02-03", "ballot": {"members": -1}}')
        expected = caught.exception.expected
        self.assertEqual(expected.id, "number_between")
        self.assertEqual(dict(expected.arguments), {"least": 0, "most": 2**32 - 1})
        self.assertEqual(expected.text("vi"), "một số từ 0 đến 4294967295")
        with self.assertRaises(dangvien.MalformedError) as caught:
            self.registry.submit_json('{"command": "fly"}')
        self.assertEqual(caught.exception.expected.id, "known_command")
        self.assertEqual(len(caught.exception.expected.arguments["nearest"]), 3)

    def test_what_this_package_says_is_said_in_both_languages(self):
        with self.registry.view() as view:
            for call in (
                lambda: view.count("P1"),
                lambda: view.progress_table("O1", "hôm qua"),
                lambda: view.explain("D1", 20000),
            ):
                with self.subTest(call=call), self.assertRaises(dangvien.DangvienError) as caught:
                    call()
                self.assertRegex(caught.exception.text("vi"), "^Tham số .*: gặp .*, cần ")
                self.assertRegex(caught.exception.text("en"), "^Argument .*: found .*, expected ")

    def test_name_the_faulty_command(self):
        with self.assertRaises(dangvien.UnknownIdError) as caught:
            self.registry.submit(support.person("Tám"), support.member("P99"))
        self.assertEqual(caught.exception.command, 1)
        self.assertIsNone(caught.exception.offset)
        self.assertEqual(self.registry.sequence, 1)

    def test_garbage_is_malformed(self):
        for garbage in ("", " ", "{", "[", "nonsense", b"\xff\xfe", b"\x00", "null", "[[]]", "[" * 10000, "\udc80"):
            with self.subTest(garbage=garbage[:20]), self.assertRaises(dangvien.MalformedError):
                self.registry.submit_json(garbage)
        self.assertEqual(self.registry.sequence, 1)

    def test_what_no_command_can_be_is_misuse(self):
        loop = {"command": "found_organisation"}
        loop["name"] = loop
        for call in (
            lambda: self.registry.submit({"command": "x", "day": float("nan")}),
            lambda: self.registry.submit(loop),
            lambda: self.registry.submit_json(None),
            lambda: self.registry.submit_json(5),
            lambda: self.registry.preview(support.person("An"), key=5),
            lambda: self.registry.preview(support.person("An"), actor=b"x"),
            lambda: self.registry.rule(None, "2025-01-01"),
            lambda: dangvien.Registry.open(None),
            lambda: dangvien.Registry.memory(clock=5),
            lambda: dangvien.Registry.memory(stream="1"),
            lambda: dangvien.format_progress(2**70, 5),
            lambda: dangvien.format_progress("1", 5),
            lambda: dangvien.format_progress(1, 5, decimals=2**40),
        ):
            with self.subTest(call=call), self.assertRaises(dangvien.MisuseError) as caught:
                call()
            self.assertRegex(caught.exception.text("vi"), "^Tham số .*: gặp .*, cần ")
        self.assertEqual(self.registry.sequence, 1)

    def test_a_key_is_never_cut_at_a_zero(self):
        with self.assertRaises(dangvien.MalformedError):
            self.registry.submit(support.person("An"), key="a\0b")
        with self.assertRaises(dangvien.MalformedError):
            self.registry.submit(support.person("An"), actor="a\0b")

    def test_no_command_is_an_error(self):
        with self.assertRaises(dangvien.DangvienError):
            self.registry.submit()
        with self.assertRaises(dangvien.DangvienError):
            self.registry.submit([])

    def test_what_json_cannot_say_is_a_type_error(self):
        with self.assertRaises(TypeError):
            self.registry.submit({"command": "register_person", "day": object()})

    def test_of_a_closed_registry_are_misuse(self):
        self.registry.close()
        self.registry.close()
        for call in (
            lambda: self.registry.sequence,
            lambda: self.registry.submit(support.person("Tám")),
            self.registry.view,
            self.registry.verify,
            self.registry.rules,
        ):
            with self.assertRaises(dangvien.MisuseError):
                call()

    def test_of_one_family(self):
        self.assertTrue(issubclass(dangvien.OutOfMemoryError, MemoryError))
        self.assertTrue(issubclass(dangvien.MisuseError, ValueError))
        self.assertTrue(issubclass(dangvien.RefusedError, dangvien.DangvienError))


class Threads(unittest.TestCase):
    def test_submit_one_after_the_other(self):
        with support.told() as registry:
            threads = [
                threading.Thread(target=lambda: [registry.submit(support.person("Tám")) for _ in range(50)])
                for _ in range(4)
            ]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            self.assertEqual(registry.sequence, 201)

    def test_that_have_a_view_open_must_not_submit(self):
        with support.told() as registry:
            with registry.view():
                with self.assertRaises(dangvien.MisuseError):
                    registry.submit(support.person("Tám"))
            self.assertTrue(registry.submit(support.person("Tám")).accepted)


if __name__ == "__main__":
    unittest.main()
