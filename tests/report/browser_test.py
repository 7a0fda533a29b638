#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A report in headless Chromium: nothing overflows on a phone, nothing is asked from outside, A4 pages are whole."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import support

ROOT = pathlib.Path(__file__).resolve().parents[2]
CHROMIUM = shutil.which("chromium")
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
         "--disable-background-networking", "--disable-component-update", "--disable-sync"]  # fmt: skip
# Measures the page from inside a frame as wide as a phone; the answer is left in the title.
PROBE = """<!doctype html><meta charset="utf-8"><title>waiting</title>
<iframe id="f" style="border:0;width:{width}px;height:800px"></iframe><script>
const frame = document.getElementById("f");
frame.onload = () => {{
  const page = frame.contentDocument, root = page.documentElement, wide = [];
  for (const element of page.querySelectorAll("body *")) {{
    const box = element.getBoundingClientRect();
    if (!element.closest("svg,thead,.hidden") && box.width && box.right > {width} + 1) wide.push(element.outerHTML.slice(0, 120));
  }}
  document.title = JSON.stringify({{width: root.scrollWidth, wide: wide.slice(0, 5),
    asked: frame.contentWindow.performance.getEntriesByType("resource").length}});
}};
frame.srcdoc = {page};
</script>"""


def chromium(*arguments):
    with tempfile.TemporaryDirectory(prefix="dangvien-chromium-") as profile:
        return subprocess.run([CHROMIUM, *FLAGS, f"--user-data-dir={profile}", *arguments], capture_output=True,
                              timeout=180, check=True)  # fmt: skip


class Browser(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory(prefix="dangvien-browser-")
        cls.folder = pathlib.Path(cls.temporary.name)
        cls.page = cls.folder / "tam-dao.html"
        cls.file = support.example(cls.folder, "tam-dao")
        support.run("report", cls.file, "O3", "--as-of", "14/10/2021", "--out", cls.page)

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    def measured(self, page, width):
        probe = self.folder / "probe.html"
        text = json.dumps(page.read_text(encoding="utf-8")).replace("</", "<\\/")
        probe.write_text(PROBE.format(width=width, page=text), encoding="utf-8")
        dumped = chromium("--virtual-time-budget=10000", "--dump-dom", probe.as_uri()).stdout.decode()
        title = re.search(r"<title>(.*?)</title>", dumped, re.S)[1]
        return json.loads(title.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))

    def test_nothing_overflows_and_nothing_is_asked(self):
        for width in (320, 375, 768, 1280):
            with self.subTest(width=width):
                seen = self.measured(self.page, width)
                self.assertLessEqual(seen["width"], width, seen["wide"])
                self.assertEqual(seen["wide"], [])
                self.assertEqual(seen["asked"], 0)

    def test_the_probe_sees_what_overflows(self):
        wide = self.folder / "wide.html"
        wide.write_text("<!doctype html><p style='width:500px'>rộng</p><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>")
        self.assertGreater(self.measured(wide, 375)["width"], 375)

    def test_prints_on_a4(self):
        paper = self.folder / "report.pdf"
        chromium("--no-pdf-header-footer", f"--print-to-pdf={paper}", self.page.as_uri())
        told = subprocess.run(["pdfinfo", paper], capture_output=True, check=True).stdout.decode()
        pages = int(re.search(r"Pages:\s+(\d+)", told)[1])
        self.assertRegex(told, r"Page size:\s+59[45]\.\d+ x 84[12]\.\d+ pts \(A4\)")
        self.assertIn(pages, range(4, 13))
        texts = subprocess.run(["pdftotext", "-layout", paper, "-"], capture_output=True, check=True).stdout.decode()
        for number, text in enumerate(texts.split("\f")[:pages], 1):
            self.assertRegex(text, rf"Trang {number} / {pages}")
            self.assertGreater(len(text.split()), 25, f"page {number} is all but empty")
        self.assertIn("107,3", texts)

    def printed(self, page):
        paper = self.folder / f"{page.stem}.pdf"
        chromium("--no-pdf-header-footer", f"--print-to-pdf={paper}", page.as_uri())
        return paper

    def test_no_day_is_split_and_no_page_is_left_half_empty(self):
        """Three reports of other shapes: a district, a province with quotas of cells three levels below, a made country's."""
        for page in (self.page, *self.others()):
            with self.subTest(page=page.name):
                paper = self.printed(page)
                texts = subprocess.run(["pdftotext", "-layout", paper, "-"], capture_output=True, check=True).stdout.decode()
                self.assertIsNone(re.search(r"\d\d/\d\d/\d{0,3}\s*\n\s*\d", texts))
                raw = subprocess.run(["pdftotext", "-raw", paper, "-"], capture_output=True, check=True).stdout.decode()
                self.assertIsNone(re.search(r"(?<!\d)\d\d/\d\d/\d{0,3}\s*\n", raw), "a day is split")
                for number, share in enumerate(list(self.inked(paper))[:-1], 1):
                    self.assertGreater(share, 0.5, f"page {number} ends at {share:.0%} of its height")

    def inked(self, paper):
        """How far down each page the last ink stands, the foot of the page apart."""
        folder = self.folder / f"{paper.stem}-pages"
        folder.mkdir(exist_ok=True)
        subprocess.run(["pdftoppm", "-r", "30", "-gray", paper, folder / "p"], check=True)
        for path in sorted(folder.glob("p*.pgm")):
            kind, size, _, pixels = path.read_bytes().split(b"\n", 3)
            self.assertEqual(kind, b"P5")
            width, height = map(int, size.split())
            foot = height - height * 20 // 297
            rows = [row for row in range(foot) if min(pixels[row * width:(row + 1) * width]) < 200]
            yield (max(rows) + 1) / foot

    def others(self):
        """Quảng Trị as the examples make it, and a district of the generated country."""
        given = self.folder / "input"
        given.mkdir(exist_ok=True)
        subprocess.run([sys.executable, ROOT / "examples" / "five-places" / "generate", given, "quang-tri"], check=True)
        file = self.folder / "quang-tri.dangvien"
        support.run("init", file)
        support.run("submit", file, *(given / "quang-tri" / name for name in ("tables.jsonl", "dossiers.jsonl", "later.jsonl")))
        page = self.folder / "quang-tri.html"
        support.run("report", file, "O2", "--as-of", "31/3/2024", "--notice", "Số liệu giả lập", "--out", page)
        yield page
        country = os.environ.get("DANGVIEN_COUNTRY")
        if not country:  # built without the developer parts
            return
        made = self.folder / "country.dangvien"
        subprocess.run([country, "--scale", "district", "--registry", made], check=True, capture_output=True)
        page = self.folder / "country.html"
        support.run("report", made, "--as-of", "30/6/2025", "--notice", "Số liệu giả lập", "--out", page)
        yield page

    def test_renders(self):
        picture = self.folder / "screen.png"
        chromium("--window-size=1280,1600", f"--screenshot={picture}", self.page.as_uri())
        self.assertTrue(picture.read_bytes().startswith(b"\x89PNG"))
        self.assertGreater(picture.stat().st_size, 50_000)


if __name__ == "__main__":
    if CHROMIUM is None or shutil.which("pdfinfo") is None:
        print("chromium or poppler-utils is missing: tools/setup --all installs them")
        sys.exit(77)
    unittest.main()
