# SPDX-License-Identifier: Apache-2.0
"""Đắk Ha: a commune of 12 cells and 132 members that admitted 7 from January to the middle of December 2015."""

from . import sheets
from .book import Book, Setting
from .days import day, plus_months, vietnamese
from .dossier import Candidate, admission, vote
from .files import members, organisations, quotas, with_fault
from .legacy import tcvn3

SEED = 20151217
SINCE = day("2013-01-01")
UNTIL = day("2015-12-17")
PUBLISHED = "bài đăng ngày 17/12/2015 về xã Đắk Ha"
OPENED = f"mở sổ ngày {vietnamese(SINCE)} (giả định), không phải ngày thành lập"
SETTING = Setting(prefix="DH", decider="O3", decider_name="Huyện ủy Đắk Glong", minority=["Mạ", "Mnông"], minority_percent=40)

CELLS = 12
MEMBERS = 132
DECISIONS = ["2015-02-05", "2015-03-26", "2015-05-19", "2015-07-09", "2015-08-27", "2015-10-01", "2015-10-29"]


def found(book):
    centre = book.organisation("centre", "Ban Chấp hành Trung ương Đảng", None, None, SINCE, OPENED)
    province = book.organisation("province_party", "Đảng bộ tỉnh Đắk Nông", centre, None, SINCE, OPENED)
    district = book.organisation("upper_party", "Đảng bộ huyện Đắk Glong", province, None, SINCE, OPENED)
    commune = book.organisation("grassroots_party", "Đảng bộ xã Đắk Ha", district, "residential", SINCE,
                                f"{PUBLISHED}; {OPENED}")  # fmt: skip
    for number in range(1, CELLS):
        book.cell(f"Chi bộ thôn {number} (tên minh họa)", commune, founded=SINCE, source=OPENED)
    book.cell("Chi bộ trường học (tên minh họa)", commune, "school", SINCE, OPENED)


def goals(book):
    """The goal of the term 2015–2020: one or two members a cell and year. A rule for each cell and no sum of them."""
    return [
        {"holder": cell.identity, "day": day("2015-12-17"), "basis": "congress_resolution", "first_day": day("2016-01-01"),
         "last_day": day("2016-12-31"), "shape": "range", "number": 1, "upper": 2, "origin": "printed",
         "source": f"{PUBLISHED}: nhiệm kỳ 2015-2020 mỗi chi bộ mỗi năm kết nạp 1-2 đảng viên; năm đầu áp dụng (2016) và "
                   "ngày giao là giả định"}
        for cell in book.cells
    ]  # fmt: skip


def make():
    book = Book(SEED, SETTING)
    found(book)
    for cell, size in zip(book.cells, book.numbers.split(MEMBERS - len(DECISIONS), CELLS, 8, 13)):
        book.members_of(cell, size, 2010)
    credited = book.numbers.some(book.cells, len(DECISIONS))
    admitted = [
        admission(book, Candidate(cell, day(decided), youth_union=book.numbers.chance(60)))
        for cell, decided in zip(credited, DECISIONS)
    ]
    book.act(day("2015-09-14"), "record_new_member_certificate", dossier=admitted[0]["dossier"], day=day("2015-09-14"))
    admission(book, Candidate(book.cells[5], day("2016-01-21"), "resolve_grassroots", voted=day("2015-12-03")))
    admission(book, Candidate(book.cells[9], day("2016-02-26"), "record_opinions", False, voted=day("2016-01-12")))

    # Twelve months of probation are not over when the cell wants to vote on recognition.
    first = admitted[0]
    meeting = day("2015-12-15")
    assert plus_months(first["ceremony"], 12) > meeting
    book.refused = (meeting, {"command": "resolve_recognition", "dossier": first["dossier"], "day": meeting,
                              "ballot": vote(book, first["cell"])})  # fmt: skip
    book.quotas = goals(book)
    book.until = UNTIL
    return book


def files(book):
    """Members as an office of 2015 had them: typed in a .VnTime font, that is in TCVN3."""
    faulty = with_fault(members(book), 2, "Ngày vào Đảng", "15/13/2009")
    return {
        "organisations.ods": sheets.ods([("Tổ chức", organisations(book))]),
        "members-tcvn3.csv": sheets.csv(members(book), ";", encode=tcvn3),
        "quotas.csv": sheets.csv(quotas(book), ";", mark=True),
        "fault-members.csv": sheets.csv(faulty, ";", mark=True),
    }
