# SPDX-License-Identifier: Apache-2.0
"""Mỹ Lung: a commune of 18 cells and 274 members, 15 admitted in the term, 5 of them in 2022."""

from . import sheets
from .book import Book, Setting
from .days import day, vietnamese
from .dossier import Candidate, admission, recognition, vote
from .files import members, organisations, quotas, with_fault

SEED = 20221229
SINCE = day("2018-01-01")
UNTIL = day("2022-12-29")
PUBLISHED = "bài đăng ngày 29/12/2022 về xã Mỹ Lung"
OPENED = f"mở sổ ngày {vietnamese(SINCE)} (giả định), không phải ngày thành lập"
SETTING = Setting(prefix="ML", decider="O3", decider_name="Huyện ủy Yên Lập", minority=["Mường"], minority_percent=70)

MEMBERS = 274
AREA_9 = 9  # the only cell whose name and size, 19 members, are published
AREA_9_MEMBERS = 19
AREAS = 15
SCHOOLS = ["Chi bộ Trường Mầm non", "Chi bộ Trường Tiểu học", "Chi bộ Trường Trung học cơ sở"]

# Decisions of the district's standing committee: 10 from the congress to the end of 2021, 5 in 2022.
DECISIONS = ["2020-09-15", "2020-11-26", "2021-01-28", "2021-03-24", "2021-05-18", "2021-07-08", "2021-08-25",
             "2021-09-28", "2021-11-02", "2021-12-16", "2022-02-24", "2022-05-12", "2022-07-21", "2022-09-20",
             "2022-10-27"]  # fmt: skip
LATE_WITH_CONSENT = 6


def found(book):
    centre = book.organisation("centre", "Ban Chấp hành Trung ương Đảng", None, None, SINCE, OPENED)
    province = book.organisation("province_party", "Đảng bộ tỉnh Phú Thọ", centre, None, SINCE, OPENED)
    district = book.organisation("upper_party", "Đảng bộ huyện Yên Lập", province, None, SINCE, OPENED)
    commune = book.organisation("grassroots_party", "Đảng bộ xã Mỹ Lung", district, "residential", SINCE,
                                f"{PUBLISHED}; {OPENED}")  # fmt: skip
    for area in range(1, AREAS + 1):
        if area == AREA_9:
            book.cell(f"Chi bộ khu {area}", commune, founded=SINCE, source=f"{PUBLISHED}; {OPENED}")
        else:
            book.cell(f"Chi bộ khu {area} (tên minh họa)", commune, founded=SINCE, source=OPENED)
    for name in SCHOOLS:
        book.cell(f"{name} (tên minh họa)", commune, "school", SINCE, OPENED)


def people(book):
    """Members there from the start: 259 = 274 less the 15 admitted; 18 in the cell of area 9, which admitted one."""
    others = book.numbers.split(MEMBERS - len(DECISIONS) - AREA_9_MEMBERS + 1, len(book.cells) - 1, 11, 17)
    sizes = others[: AREA_9 - 1] + [AREA_9_MEMBERS - 1] + others[AREA_9 - 1 :]
    for cell, size in zip(book.cells, sizes):
        book.members_of(cell, size, 2016)


QUOTAS = [
    {"holder": "O4", "day": day("2020-07-01"), "basis": "congress_resolution", "first_day": day("2020-07-01"),
     "last_day": day("2025-06-30"), "shape": "number", "number": 25, "origin": "derived",
     "source": f"{PUBLISHED}: 15 người đạt 60 % chỉ tiêu nhiệm kỳ 2020-2025, suy ra 25; ngày đầu và cuối nhiệm kỳ là giả định"},
    {"holder": "O4", "day": day("2022-01-01"), "basis": "own_plan", "first_day": day("2022-01-01"),
     "last_day": day("2022-12-31"), "shape": "at_least", "number": 5, "origin": "printed",
     "source": f"{PUBLISHED}: mỗi năm ít nhất 5 đảng viên; năm 2022 đạt 100 % kế hoạch"},
]  # fmt: skip


def make():
    book = Book(SEED, SETTING)
    found(book)
    people(book)
    area_9 = book.cells[AREA_9 - 1]
    credited = [area_9] + book.numbers.some([cell for cell in book.cells if cell is not area_9], len(DECISIONS) - 1)
    for index, (cell, decided) in enumerate(zip(credited, DECISIONS)):
        admitted = admission(book, Candidate(cell, day(decided), youth_union=book.numbers.chance(70),
                                             late_ceremony=index == LATE_WITH_CONSENT))  # fmt: skip
        recognition(book, admitted, UNTIL)

    # Under way: a cell has voted and waits for the district; a certificate that lapses in January.
    admission(book, Candidate(book.cells[4], day("2023-01-31"), "resolve_grassroots", voted=day("2022-11-14")))
    admission(book, Candidate(book.cells[10], day("2023-02-28"), "record_verification", youth_union=False,
                              certificate=day("2018-01-19"), listed=day("2018-01-04"), voted=day("2023-01-10")))  # fmt: skip

    # Seventeen years and eleven months old on the day of the cell's meeting: refused until the birthday.
    meeting, cell = day("2022-12-20"), book.cells[2]
    young = admission(book, Candidate(cell, UNTIL, "certify_background", birth=day("2005-01-20"), voted=meeting))
    book.refused = (meeting, {"command": "resolve_cell", "dossier": young["dossier"], "day": meeting, "ballot": vote(book, cell)})
    book.quotas = QUOTAS
    book.until = UNTIL
    return book


def files(book):
    """Organisations from Excel under the title of a form, members from a CSV of a Vietnamese Excel (semicolons, mark)."""
    title = [["DANH SÁCH TỔ CHỨC ĐẢNG"], ["Đảng bộ xã Mỹ Lung"], []]
    faulty = with_fault(members(book), 4, "Ngày sinh", "30/02/1985")
    return {
        "organisations.xlsx": sheets.xlsx([("Tổ chức", title + list(organisations(book)))]),
        "members.csv": sheets.csv(members(book), ";", mark=True),
        "quotas.csv": sheets.csv(quotas(book), ";", mark=True),
        "fault-members.csv": sheets.csv(faulty, ";", mark=True),
    }
