# SPDX-License-Identifier: Apache-2.0
"""The five places one after the other, then all published figures on one page."""

import pathlib
import subprocess
import sys

from .place import DIFFERS, DemoError, Place, Tool, milliseconds, shown
from .screen import Screen

HERE = pathlib.Path(__file__).resolve().parent.parent
PLACES = ["my-lung", "tam-dao", "vinh-linh", "dak-ha", "quang-tri"]
INTERNAL = 4


def summary(screen, figures):
    screen.title("Năm nơi: số liệu đã công bố và số liệu tính ra")
    rows, last = [], None
    for figure in figures:
        place = figure["place"] if figure["place"] != last else ""
        last = figure["place"]
        rows.append([place, figure["label"], *shown(figure)])
    screen.table(["Nơi", "Số liệu", "Công bố", "Có trong sổ", "", "Nguồn"], rows, right=(2, 3))
    screen.note("“đầu vào”: con số của chỉ tiêu, đã nhập vào sổ và chỉ được đọc lại. “suy ra”, trong ngoặc: không được công bố, mà suy ra từ số đã công bố.")
    screen.line()


def closing(screen, out, figures, begin):
    different = sum(not figure["equal"] for figure in figures)
    given = sum(figure["input"] for figure in figures)
    computed = f"{len(figures) - given} tính từ hồ sơ" + ("" if different else " đều khớp")
    said = f"{computed}; {given} là số liệu đầu vào" + (f"; {different} số liệu KHÁC" if different else "")
    screen.text(f"{len(figures)} số liệu: {said}. Tổ chức và tổng số là số liệu đã công bố; mọi con người trong ví dụ là giả lập.")
    screen.line()
    screen.table(
        ["Trong thư mục", "có gì"],
        [
            [f"{out}/*.html", "báo cáo của năm nơi: mở bằng trình duyệt bất kỳ, in được khổ A4"],
            [f"{out}/*.xlsx", "mọi bảng của báo cáo, đủ mọi dòng; mỗi bảng một trang tính"],
            [f"{out}/*-csv/", "mọi bảng của báo cáo, mỗi bảng một tệp CSV"],
            [f"{out}/*.dangvien", "năm sổ, mỗi sổ một tệp"],
            [f"{out}/input/", "tệp đầu vào: XLSX, ODS, CSV, TCVN3, JSON Lines"],
        ],
    )
    screen.line()
    screen.text(f"Tất cả trong {(milliseconds() - begin) / 1000:.1f} giây.".replace(".", ",", 1))
    return DIFFERS if different else 0


def main(arguments):
    if len(arguments) != 2:
        print("usage: examples/run-demo PATH_TO_DANGVIEN OUT_DIR", file=sys.stderr)
        return 2
    begin = milliseconds()
    tool, out = Tool(pathlib.Path(arguments[0]).resolve()), pathlib.Path(arguments[1])
    screen = Screen()
    given = out.resolve() / "input"
    given.mkdir(parents=True, exist_ok=True)
    subprocess.run([sys.executable, HERE / "generate", given], check=True)
    figures = []
    try:
        for name in PLACES:
            figures += Place(HERE / name, given / name, out.resolve(), tool, screen).run()
    except DemoError as problem:
        print(problem, file=sys.stderr)
        return INTERNAL
    summary(screen, figures)
    return closing(screen, out, figures, begin)
