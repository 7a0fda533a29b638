# SPDX-License-Identifier: Apache-2.0
"""One place, from its input files to its report."""

import json
import subprocess
import textwrap
import time
import tomllib

from .screen import WIDTH, bar, grouped, shortened, tables

DONE, REFUSED, WRONG_INPUT, DIFFERS = 0, 1, 2, 5
ROWS_SHOWN = 5
#: What every reader of a report about a real place must see.
NOTICE = "Ví dụ: mọi con người và mọi số liệu không nêu nguồn là giả lập; chỉ tổ chức và tổng số có nêu nguồn là số liệu đã công bố."
#: A quota's own number is what was typed in: it is read back, not computed.
INPUT_QUERIES = ("number", "upper")


def shown(figure):
    """The cells of a figure behind its label: published, in the registry, how they compare, source."""
    published, computed = (grouped(figure[side]) + figure["unit"] for side in ("published", "computed"))
    if figure["derived"]:
        published = f"({published})"
    alike = "đầu vào" if figure["input"] else "✓ khớp"
    mark = alike if figure["equal"] else "✗ KHÁC"
    return published, computed, mark + (", suy ra" if figure["derived"] else ""), figure["source"]


def span(items):
    """The first and last day of dossiers that wait for the same, and who comes first."""
    first, last = items[0], items[-1]
    return first[0] if first[0] == last[0] else f"{first[0]} – {last[0]}", first[1]


class DemoError(Exception):
    """The tool did not end as it should have."""


def milliseconds():
    return time.monotonic_ns() // 1_000_000


class Tool:
    def __init__(self, path):
        self.path = path

    def __call__(self, *arguments, ends=(DONE,), folder=None):
        command = [str(self.path), *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
        if done.returncode not in ends:
            raise DemoError(f"dangvien {' '.join(command[1:])}\nkết thúc với mã {done.returncode}:\n{done.stderr}{done.stdout}")
        return done


class Place:
    def __init__(self, folder, given, out, tool, screen):
        self.name = folder.name
        self.folder = folder
        self.given = given
        self.out = out
        self.tool = tool
        self.screen = screen
        self.plan = tomllib.loads((folder / "demo.toml").read_text(encoding="utf-8"))
        self.registry = out / f"{self.name}.dangvien"
        self.as_of = ("--as-of", self.plan["as_of"].isoformat())

    def run(self):
        """Everything there is to see; gives the figures, each with its place."""
        self.screen.title(self.plan["title"])
        self.screen.text(self.plan["about"])
        self.screen.line()
        for suffix in ("", "-wal", "-shm"):
            self.registry.with_name(self.registry.name + suffix).unlink(missing_ok=True)
        self.tool("init", self.registry)
        self.tables()
        self.dossiers()
        self.later()
        self.progress()
        figures = self.figures()
        self.charts(figures)
        self.shows()
        self.due()
        self.refusal()
        self.finish()
        return figures

    def import_(self, batch, *options, ends=(DONE,)):
        given = (*batch["files"], *batch.get("options", []), *options)
        return self.tool("import", self.registry, *given, ends=ends, folder=self.given)

    def tables(self):
        """Looked at before anything is written; then a file with one wrong cell; then the import itself."""
        screen, fault = self.screen, self.plan["fault"]
        screen.step(f"Thử một tệp có lỗi ({fault['files'][-1]}): {fault['is']}")
        screen.output(self.import_(fault, "--preview", ends=(WRONG_INPUT,)).stdout)
        screen.line()
        for batch in self.plan["import"]:
            begin = milliseconds()
            with_options = " ".join(["", *batch.get("options", [])])
            done = self.import_(batch)
            screen.step(f"Nhập {', '.join(batch['files'])}{with_options}: {milliseconds() - begin} ms")
            screen.output(done.stdout)
            screen.line()

    def dossiers(self):
        begin = milliseconds()
        done = self.tool("submit", self.registry, "dossiers.jsonl", "--actor", f"examples/{self.name}", folder=self.given)
        lines = [line for line in done.stdout.split("\n") if line.startswith("Đã ghi")]
        self.screen.step(f"Từng bước của mỗi hồ sơ, theo quy định của ngày đó: {milliseconds() - begin} ms")
        self.screen.output("\n".join(lines))
        self.screen.line()

    def later(self):
        later = self.plan.get("import_later")
        if later:
            self.screen.step(f"Nhập thêm {', '.join(later)}: {self.plan['later_why']}")
            self.screen.output(self.import_({"files": later}).stdout)
            self.screen.line()

    def progress(self):
        if not self.plan.get("progress", True):
            return
        self.screen.step(f"Tiến độ đến ngày {self.plan['as_of']:%d/%m/%Y}")
        scope = ["--subtree"] if self.plan.get("subtree") else []
        table = self.tool("progress", self.registry, self.plan["organisation"], *self.as_of, *scope).stdout
        self.screen.output(shortened(table.partition("\n")[2], ROWS_SHOWN))
        for note in self.plan.get("notes", []):
            self.screen.note(note)
        self.screen.line()

    def figures(self):
        self.screen.step("Số liệu đã công bố, và số liệu tính lại từ từng hồ sơ hoặc là đầu vào")
        published = self.folder / "published.toml"
        done = self.tool("figures", self.registry, published, "--json", ends=(DONE, DIFFERS))
        wanted = tomllib.loads(published.read_text(encoding="utf-8"))["figure"]
        figures = [
            row | {
                "place": self.plan["short"],
                "unit": " %" if figure["query"] in ("percentage", "share") else "",
                "input": figure["query"] in INPUT_QUERIES,
                "derived": figure["source"].startswith("suy ra"),
            }
            for row, figure in zip(json.loads(done.stdout), wanted, strict=True)
        ]  # fmt: skip
        heads = ["Số liệu", "Công bố", "Có trong sổ", "", "Nguồn"]
        self.screen.table(heads, [[figure["label"], *shown(figure)] for figure in figures], right=(1, 2))
        self.screen.line()
        return figures

    def charts(self, figures):
        """Computed figures as bars, each measured against one of them."""
        computed = {figure["label"]: figure["computed"] for figure in figures}
        for chart in self.plan.get("chart", []):
            self.screen.step(chart["title"])
            whole = int(computed[chart["whole"]])
            self.screen.table(None, [
                [label.removeprefix(chart.get("without", "")), grouped(computed[label]), bar(int(computed[label]), whole)]
                for label in chart["bars"]
            ], right=(1,))  # fmt: skip
            self.screen.line()

    def shows(self):
        """What else the place is known for: an answer of the tool as it stands."""
        for wanted in self.plan.get("show", []):
            self.screen.step(wanted["title"])
            self.screen.output(self.tool(*(part.format(registry=self.registry) for part in wanted["command"])).stdout)
            if note := wanted.get("note"):
                self.screen.note(note)
            self.screen.line()
        for wanted in self.plan.get("reviews", []):
            self.reviews(wanted)

    def reviews(self, wanted):
        """The monthly reviews of a few cells, as the journal has them."""
        lines = self.tool("export", self.registry, "--what", "events").stdout.splitlines()
        records = [json.loads(line)["record"] for line in lines if '"prospects_reviewed"' in line]
        rows = [
            [wanted["cells"][event["organisation"]], "/".join(reversed(record["effect_day"].split("-"))), str(event["kept"]), str(event["removed"])]
            for record in records
            if (event := record["event"])["organisation"] in wanted["cells"]
        ]
        self.screen.step(wanted["title"])
        self.screen.table(["Chi bộ", "Ngày rà soát", "Giữ lại", "Đưa ra"], rows, right=(2, 3))
        self.screen.line()

    def due(self):
        """What is due, alike ones in one line: an office has dozens of ceremonies before it."""
        text = self.tool("due", self.registry, self.plan["organisation"], *self.as_of, "--working-days", "30").stdout
        self.screen.step(text.partition("\n")[0])
        groups = {}
        for heading, rows in tables(text):
            for day, _, dossier, _, act, clause in rows:
                groups.setdefault((heading.partition(":")[0], act, clause), []).append((day, dossier))
        if groups:
            rows = [[heading, act, str(len(items)), *span(items), clause] for (heading, act, clause), items in groups.items()]
            self.screen.table(["", "Việc", "Hồ sơ", "Thời hạn", "Gần nhất", "Căn cứ"], rows, right=(2,))
        else:
            self.screen.output(text.partition("\n")[2])
        if note := self.plan.get("due_note"):
            self.screen.note(note)
        self.screen.line()

    def refusal(self):
        self.screen.step(self.plan["refused"])
        done = self.tool("submit", self.registry, "refused.jsonl", ends=(REFUSED,), folder=self.given)
        self.screen.output("\n".join(line for line in done.stdout.split("\n") if not line.startswith("Đã ghi")))
        self.screen.line()

    def finish(self):
        self.screen.step("Kiểm tra toàn bộ sổ, viết báo cáo")
        found = json.loads(self.tool("verify", self.registry, "--json").stdout)
        sound = "nguyên vẹn" if found["sound"] else "KHÔNG nguyên vẹn"
        self.screen.output(f"Sổ {sound}: {grouped(found['commits'])} lần ghi, {grouped(found['events'])} sự kiện; đầu sổ {found['head'][:16]}…")
        self.report()

    def report(self):
        """All three forms, for the period that the published figures speak of."""
        page, book, folder = (self.out / f"{self.name}{end}" for end in (".html", ".xlsx", "-csv"))
        as_of = self.plan.get("report_as_of", self.plan["as_of"])
        begin = self.plan.get("report_from", as_of.replace(month=1, day=1))
        self.tool("report", self.registry, self.plan["organisation"], "--from", begin, "--as-of", as_of,
                  "--notice", NOTICE, "--out", page, "--xlsx", book, "--csv", folder, "--overwrite")  # fmt: skip
        why = self.plan.get("report_why")
        said = f"Báo cáo từ {begin:%d/%m/%Y} đến {as_of:%d/%m/%Y}{f', {why}' if why else ''}: {page.name}, {book.name}, {folder.name}/"
        for line in textwrap.wrap(said, WIDTH):
            self.screen.output(line)
