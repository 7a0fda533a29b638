# SPDX-License-Identifier: Apache-2.0
"""Vĩnh Linh: a district that admitted 1,318 members in the term 2015–2020 and published no quota."""

import dataclasses

from . import sheets
from .book import Book, Cell, Setting
from .days import Day, day, plus_months, vietnamese, working
from .dossier import Candidate, admission, vote
from .files import members, organisations, past, with_fault

SEED = 20210930
SINCE = day("2015-07-01")
UNTIL = day("2021-09-30")
PUBLISHED = "bài đăng năm 2021 về huyện Vĩnh Linh"
OPENED = f"mở sổ ngày {vietnamese(SINCE)} (giả định), không phải ngày thành lập"
SETTING = Setting(prefix="VL", decider="O3", decider_name="Huyện ủy Vĩnh Linh", minority=["Bru-Vân Kiều"], minority_percent=12)

# The towns and communes of the district since 2020; what stands below them is invented and says so.
COMMUNES = ["thị trấn Hồ Xá", "thị trấn Bến Quan", "thị trấn Cửa Tùng", "xã Hiền Thành", "xã Kim Thạch", "xã Trung Nam",
            "xã Vĩnh Chấp", "xã Vĩnh Giang", "xã Vĩnh Hà", "xã Vĩnh Hòa", "xã Vĩnh Khê", "xã Vĩnh Lâm", "xã Vĩnh Long",
            "xã Vĩnh Ô", "xã Vĩnh Sơn", "xã Vĩnh Thái", "xã Vĩnh Thủy", "xã Vĩnh Tú"]  # fmt: skip
CELLS_EACH = 4
MEMBERS_EACH = 5
ADMITTED = 1318
IN_PROGRESS = ["resolve_grassroots", "resolve_cell", "certify_background", "record_opinions", "submit_application"]


@dataclasses.dataclass
class Past:
    """An admission of which only the result is known: it happened on paper, before the registry."""

    person: object
    cell: Cell
    decided: Day
    ceremony: Day
    official: Day  # none: still a probationary member when the list was made
    number: int
    dossier: str


def found(book):
    centre = book.organisation("centre", "Ban Chấp hành Trung ương Đảng", None, None, SINCE, OPENED)
    province = book.organisation("province_party", "Đảng bộ tỉnh Quảng Trị", centre, None, SINCE, OPENED)
    district = book.organisation("upper_party", "Đảng bộ huyện Vĩnh Linh", province, None, SINCE, f"{PUBLISHED}; {OPENED}")
    for name in COMMUNES:
        commune = book.organisation("grassroots_party", f"Đảng bộ {name}", district, "residential", SINCE, OPENED)
        for number in range(1, CELLS_EACH):
            book.cell(f"Chi bộ thôn {number} (tên minh họa)", commune, founded=SINCE, source=OPENED)
        book.cell("Chi bộ trường học (tên minh họa)", commune, "school", SINCE, OPENED)


def past_admission(book, cell, decided, number, until):
    """One admission known from a list of results made on a day; the person is invented like all others."""
    numbers = book.numbers
    youth = numbers.chance(65)
    months = numbers.between(18 * 12 + 6, 30 * 12) if youth else numbers.between(31 * 12, 45 * 12)
    born = plus_months(decided, -months)
    person = book.people.invent(born, ["youth_union"] if youth else [])
    ceremony = working(decided, numbers.between(6, 26))
    end = plus_months(ceremony, 12)
    return Past(person, cell, decided, ceremony, end if end <= until else None, number, book.next_dossier())


def past_admissions(book):
    """1,318 decisions over the sixty months of the term. How they fell over months and units is invented."""
    numbers = book.numbers
    months = numbers.split(ADMITTED, 60, 14, 30)
    days = sorted(
        working(plus_months(SINCE, index), numbers.between(0, 17)) for index, count in enumerate(months) for _ in range(count)
    )
    for number, decided in enumerate(days, 1):
        past = past_admission(book, numbers.pick(book.cells), decided, number, UNTIL)
        past.cell.officials.append((past.person.identity, past.official))
        book.past.append(past)


def make():
    book = Book(SEED, SETTING)
    found(book)
    for cell in book.cells:
        book.members_of(cell, MEMBERS_EACH, 2013)
    past_admissions(book)
    for index, reached in enumerate(IN_PROGRESS):
        admission(book, Candidate(book.cells[(index * 13 + 3) % len(book.cells)], day("2021-10-22"), reached, index % 3 != 0))
    admission(book, Candidate(book.cells[30], day("2021-11-26"), "record_verification", False, voted=day("2021-10-18"),
                              certificate=day("2016-10-20"), listed=day("2016-08-15")))  # fmt: skip

    # Two members introduce where no union does; one of the two papers is missing when the cell wants to vote.
    meeting, cell = day("2021-09-20"), book.cells[8]
    alone = admission(book, Candidate(cell, UNTIL, "certify_background", False, voted=meeting))
    papers = [act for act in book.acts if act[2].get("dossier") == alone["dossier"] and act[2]["command"] == "record_introduction"]
    book.acts.remove(papers[-1])
    book.refused = (meeting, {"command": "resolve_cell", "dossier": alone["dossier"], "day": meeting, "ballot": vote(book, cell)})
    book.quotas = []
    book.until = UNTIL
    book.past_source = (
        f"{PUBLISHED}: 1.318 đảng viên trong nhiệm kỳ 2015-2020; người, ngày và đơn vị là giả lập, hạt giống {SEED} (synthetic person)"
    )
    return book


def files(book):
    """Organisations as plain CSV, members and the 1,318 results as OpenDocument."""
    faulty = with_fault(past(book), 5, "Mã chi bộ", "VL-CB99")
    return {
        "organisations.csv": sheets.csv(organisations(book)),
        "members.ods": sheets.ods([("Đảng viên", members(book))]),
        "admissions.ods": sheets.ods([("Kết nạp 2015-2020", past(book))]),
        "fault-admissions.ods": sheets.ods([("Kết nạp 2015-2020", faulty)]),
    }
