# SPDX-License-Identifier: Apache-2.0
"""What the tests of reports share: registries, and reading a report's tables back from each form."""

import csv
import html.parser
import json
import os
import pathlib
import re
import subprocess
import zipfile
from xml.etree import ElementTree

CLI = os.environ["DANGVIEN_CLI"]
HERE = pathlib.Path(__file__).resolve().parent
#: Input of two places: commands, one submission a line. Every person in them is invented.
PLACES = {"tam-dao": HERE / "tam-dao", "my-lung": HERE.parent / "cli" / "my-lung"}
INPUT = ["organisations.jsonl", "members.jsonl", "quotas.jsonl", "admissions.jsonl"]
NAME = "Chi bộ <b>\"Một\"</b> & 'Hai' 😀"


def run(*arguments, given=b""):
    done = subprocess.run([CLI, *map(str, arguments)], input=given, capture_output=True, timeout=300, check=False)
    if done.returncode != 0:
        raise AssertionError(done.stderr.decode() + done.stdout.decode())
    return done.stdout.decode()


def example(folder, name):
    """The registry of one of the places."""
    file = folder / f"{name}.dangvien"
    run("init", file)
    run("submit", file, *[PLACES[name] / part for part in INPUT])
    return file


def registry(folder, name, *commands):
    """A registry made of these commands."""
    file = folder / f"{name}.dangvien"
    run("init", file)
    lines = "".join(json.dumps(command, ensure_ascii=False) + "\n" for command in commands)
    run("submit", file, given=lines.encode())
    return file


def found(number, kind, name, parent=None):
    command = {"command": "found_organisation", "id": f"O{number}", "day": "2020-01-01", "kind": kind, "name": name}
    return command | ({"parent": f"O{parent}"} if parent else {})


def quota(holder, number, group="everyone"):
    return {"command": "set_quota", "holder": f"O{holder}", "day": "2021-01-01", "basis": "own_plan", "group": group,
            "first_day": "2021-01-01", "last_day": "2021-12-31", "shape": "number", "number": number,
            "origin": "printed", "source": "mẫu"}  # fmt: skip


def admitted(number, cell, day):
    """A person and the decision to admit them, as known from older data; two commands."""
    person = {"command": "register_person", "id": f"P{number}", "day": day, "name": f"Người Mẫu {number}", "birth": "1980-01-01",
              "sex": "male", "ethnic_group": "Kinh", "vietnamese_citizen": "yes", "education": "college", "source": "người giả lập"}  # fmt: skip
    return person, {"command": "record_dossier", "id": f"D{number}", "day": day, "person": f"P{number}", "state": "decided",
                    "organisation": f"O{cell}", "decided_on": day, "decided_by": "O3", "source": "mẫu"}  # fmt: skip


class _Tables(html.parser.HTMLParser):
    """Rows of every table of a page, as texts; drawings left out."""

    def __init__(self):
        super().__init__()
        self.tables = {}
        self._rows = self._cell = None
        self._drawing = 0

    def handle_starttag(self, tag, attributes):
        if tag == "svg":
            self._drawing += 1
        elif tag == "table":
            self._rows = self.tables[dict(attributes)["id"].removeprefix("t-")] = []
        elif tag == "tr":
            self._rows.append([])
        elif tag in ("td", "th"):
            self._cell = ""

    def handle_endtag(self, tag):
        if tag == "svg":
            self._drawing -= 1
        elif tag in ("td", "th"):
            self._rows[-1].append(self._cell)
            self._cell = None

    def handle_data(self, data):
        if self._cell is not None and not self._drawing:
            self._cell += data


def html_tables(path):
    parser = _Tables()
    parser.feed(path.read_text(encoding="utf-8"))
    return parser.tables


def csv_tables(folder):
    def rows(path):
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file))

    return {path.stem: rows(path) for path in sorted(folder.glob("*.csv"))}


_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def xlsx_sheets(path):
    """Rows of every sheet: texts as str, numbers as the decimal text in the file."""
    with zipfile.ZipFile(path) as book:
        shared = ["".join(part.text or "" for part in item.iter(_MAIN + "t"))
                  for item in ElementTree.fromstring(book.read("xl/sharedStrings.xml"))]  # fmt: skip
        names = [sheet.get("name") for sheet in ElementTree.fromstring(book.read("xl/workbook.xml")).iter(_MAIN + "sheet")]
        return {
            name: _rows(ElementTree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml")), shared)
            for number, name in enumerate(names, 1)
        }


def _rows(sheet, shared):
    rows = {}
    for cell in sheet.iter(_MAIN + "c"):
        assert cell.find(_MAIN + "f") is None, "a formula"
        letters, number = re.fullmatch(r"([A-Z]+)(\d+)", cell.get("r")).groups()
        column = 0
        for letter in letters:
            column = column * 26 + ord(letter) - 64
        value = cell.find(_MAIN + "v")
        if value is not None:
            text = shared[int(value.text)] if cell.get("t") == "s" else float(value.text)
            rows.setdefault(int(number), {})[column - 1] = text
    return rows
