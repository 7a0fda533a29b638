# SPDX-License-Identifier: Apache-2.0
"""Tam Đảo: a district that had 150 admissions assigned for 2021 and reached 161 by October."""

from . import sheets
from .book import Book, Setting
from .days import day, plus_days, vietnamese
from .dossier import Candidate, admission, vote
from .files import members, organisations, quotas, with_fault

SEED = 20211014
SINCE = day("2015-01-01")
UNTIL = day("2021-10-14")
PUBLISHED = "bài đăng ngày 14/10/2021 về huyện Tam Đảo"
OPENED = f"mở sổ ngày {vietnamese(SINCE)} (giả định), không phải ngày thành lập"
SETTING = Setting(prefix="TD", decider="O3", decider_name="Huyện ủy Tam Đảo", minority=["Sán Dìu"], minority_percent=45)

# The communes and towns of the district in 2021; what stands below them is invented and says so.
COMMUNES = ["thị trấn Hợp Châu", "thị trấn Đại Đình", "thị trấn Tam Đảo", "xã Bồ Lý", "xã Đạo Trù", "xã Hồ Sơn",
            "xã Minh Quang", "xã Tam Quan", "xã Yên Dương"]  # fmt: skip
CELLS_EACH = 4
MEMBERS_EACH = 6
ENTERPRISES = [("2020-08-17", "Chi bộ doanh nghiệp A (tên minh họa)"), ("2020-10-12", "Chi bộ doanh nghiệp B (tên minh họa)")]
ASSIGNED = 150
ADMITTED = 161

# Meetings of the district's standing committee, and how many dossiers each decided: 161 in all.
MEETINGS = [("2021-01-15", 7), ("2021-01-29", 8), ("2021-02-26", 7), ("2021-03-12", 8), ("2021-03-26", 9),
            ("2021-04-09", 8), ("2021-04-23", 8), ("2021-05-14", 10), ("2021-05-28", 8), ("2021-06-11", 9),
            ("2021-06-25", 10), ("2021-07-09", 9), ("2021-07-23", 9), ("2021-08-06", 10), ("2021-08-20", 9),
            ("2021-09-08", 10), ("2021-09-24", 11), ("2021-10-08", 11)]  # fmt: skip
LATE_WITH_CONSENT = {20, 55, 90}
IN_PROGRESS = ["resolve_grassroots", "resolve_cell", "certify_background", "record_opinions", "record_verification",
               "submit_application", "record_awareness_certificate", "resolve_grassroots", "certify_background"]  # fmt: skip

# Classes in the localities, on days off: that they are held is published; these three are invented. First day, a
# Saturday; the commune; who attended.
CLASSES = [("2020-10-17", 6, 48), ("2021-03-06", 4, 52), ("2021-07-10", 8, 45)]


def found(book):
    centre = book.organisation("centre", "Ban Chấp hành Trung ương Đảng", None, None, SINCE, OPENED)
    province = book.organisation("province_party", "Đảng bộ tỉnh Vĩnh Phúc", centre, None, SINCE, OPENED)
    district = book.organisation("upper_party", "Đảng bộ huyện Tam Đảo", province, None, SINCE, f"{PUBLISHED}; {OPENED}")
    communes = [
        book.organisation("grassroots_party", f"Đảng bộ {name}", district, "residential", SINCE, OPENED) for name in COMMUNES
    ]
    for commune in communes:
        for number in range(1, CELLS_EACH):
            book.cell(f"Chi bộ thôn {number} (tên minh họa)", commune, founded=SINCE, source=OPENED)
        book.cell("Chi bộ trường học (tên minh họa)", commune, "school", SINCE, OPENED)
    firms = []
    for founded, name in ENTERPRISES:
        source = f"{PUBLISHED}: 02 tổ chức đảng trong doanh nghiệp; tên và ngày là giả định"
        firms.append(book.cell(name, district, "private_enterprise", day(founded), source, kind="grassroots_cell"))
    return district, communes, firms


def board_and_classes(book, district, communes):
    book.act(day("2020-09-01"), "form_steering_board", day=day("2020-09-01"), organisation=district.identity,
             name="Ban Chỉ đạo nâng cao chất lượng tổ chức cơ sở đảng và kết nạp đảng viên giai đoạn 2020–2025",
             first_day=day("2020-09-01"), last_day=day("2025-12-31"))  # fmt: skip
    for first, commune, attended in CLASSES:
        saturday = day(first)
        sessions = [saturday, plus_days(saturday, 1), plus_days(saturday, 7), plus_days(saturday, 8)]
        book.act(sessions[-1], "hold_awareness_class", day=sessions[-1], organisation=district.identity, kind="awareness",
                 sessions=[{"day": session} for session in sessions], place=f"Hội trường {COMMUNES[commune]}",
                 attended=attended, certified=attended - 2)  # fmt: skip


QUOTAS = [
    {"holder": "O3", "day": day("2021-01-01"), "basis": "superior_assignment", "first_day": day("2021-01-01"),
     "last_day": day("2021-12-31"), "shape": "number", "number": ASSIGNED, "origin": "printed",
     "source": f"{PUBLISHED}: chỉ tiêu trên giao năm 2021 là 150; ngày giao là giả định"},
]  # fmt: skip


def admissions(book, cells, firms):
    turn = 0
    for when, count in MEETINGS:
        for _ in range(count):
            # The new organisations admit their first members in the autumn, when their own dossiers are ripe.
            firm = when >= "2021-09-24" and turn % 5 == 0
            cell = firms[turn // 5 % 2] if firm else cells[turn * 7 % len(cells)]
            own = {"listed": day("2020-11-16"), "certificate": day("2021-01-25")} if firm else {}
            admission(book, Candidate(cell, day(when), youth_union=book.numbers.chance(66),
                                      late_ceremony=turn in LATE_WITH_CONSENT, **own))  # fmt: skip
            turn += 1
    assert turn == ADMITTED, turn
    for index, reached in enumerate(IN_PROGRESS):
        admission(book, Candidate(cells[(index * 5 + 3) % len(cells)], day("2021-11-12"), reached, index % 3 != 0))
    # A certificate that lapses in November.
    admission(book, Candidate(cells[17], day("2021-12-10"), "record_verification", False, voted=day("2021-11-08"),
                              certificate=day("2016-11-10"), listed=day("2016-08-15")))  # fmt: skip


def make():
    book = Book(SEED, SETTING)
    district, communes, firms = found(book)
    cells = book.cells[: -len(firms)]
    for cell in book.cells:
        book.members_of(cell, MEMBERS_EACH, 2014)
    board_and_classes(book, district, communes)
    admissions(book, cells, firms)

    # The certificate of 10/3/2016 was good for 60 months; the cell meets on 20/9/2021.
    meeting, cell = day("2021-09-20"), cells[6]
    lapsed = admission(book, Candidate(cell, UNTIL, "certify_background", False, voted=meeting, certificate=day("2016-03-10"),
                                       listed=day("2015-12-21")))  # fmt: skip
    book.refused = (meeting, {"command": "resolve_cell", "dossier": lapsed["dossier"], "day": meeting, "ballot": vote(book, cell)})
    book.quotas = QUOTAS
    book.until = UNTIL
    return book


def files(book):
    """One workbook of three sheets, as a district office keeps it."""
    faulty = with_fault(members(book), 3, "Số định danh cá nhân", 1234567)
    return {
        "tam-dao.xlsx": sheets.xlsx([
            ("Tổ chức", list(organisations(book))), ("Đảng viên", list(members(book))), ("Chỉ tiêu", list(quotas(book))),
        ]),
        "fault-members.xlsx": sheets.xlsx([("Tổ chức", list(organisations(book))), ("Đảng viên", faulty)]),
    }  # fmt: skip
