# SPDX-License-Identifier: Apache-2.0
"""Quảng Trị: a province with a goal of more than 7,500 a term; 333 admitted in the first quarter of 2024, 137 more than
a year before."""

from . import sheets
from .book import Book, Setting
from .days import day, vietnamese, working
from .dossier import Candidate, admission, vote
from .files import members, organisations, past, quotas, with_fault
from .vinh_linh import past_admission

SEED = 20240415
SINCE = day("2018-01-01")
UNTIL = day("2024-03-31")
GOAL = "loạt bài năm 2021 về tỉnh Quảng Trị"
QUARTER = "bài đăng ngày 15/4/2024 về quý I năm 2024"
OPENED = f"mở sổ ngày {vietnamese(SINCE)} (giả định), không phải ngày thành lập"
SETTING = Setting(prefix="QT", decider=None, decider_name=None, minority=["Bru-Vân Kiều", "Tà Ôi"], minority_percent=9)

ADMITTED = 333
A_YEAR_BEFORE = 196  # 333 is 137 more
WOMEN, MINORITY, UNION, YOUTH = 122, 30, 262, 213
# The six largest units are published by their numbers; which unit has which number is not in our sources.
LARGEST = [58, 46, 42, 41, 33, 32]
# Ward 3 of Đông Hà: quotas of 2024 for its cells and for its mass organisations. The numbers are assumptions.
WARD_CELLS = [6, 6, 6]
WARD_MASS_ORGANISATIONS = [("youth_union", 10), ("women_union", 4), ("veterans_association", 2), ("farmers_union", 2)]
COMMUNES_EACH, CELLS_EACH, MEMBERS_EACH = 2, 3, 5


def name_of(kind, number):
    return f"{kind} {number} (tên minh họa)"


def unit(book, province, name, source, communes):
    """A committee directly below the province, its communes, and three cells in each; the first bear published names."""
    above = book.organisation("upper_party", f"Đảng bộ {name}", province, None, SINCE, source)
    cells = []
    for commune, commune_source, named in communes:
        below = book.organisation("grassroots_party", f"Đảng bộ {commune}", above, "residential", SINCE, commune_source)
        for number in range(1, CELLS_EACH + 1):
            kind = "khu phố" if commune.lower().startswith("phường") else "thôn"
            label, cell_source = (named[number - 1], commune_source) if number <= len(named) else (name_of(kind, number), OPENED)
            cells.append(book.cell(f"Chi bộ {label}", below, founded=SINCE, source=cell_source,
                                   decider=(above.identity, f"Ban Thường vụ Đảng ủy {name}")))  # fmt: skip
    return above, cells


def found(book):
    centre = book.organisation("centre", "Ban Chấp hành Trung ương Đảng", None, None, SINCE, OPENED)
    province = book.organisation("province_party", "Đảng bộ tỉnh Quảng Trị", centre, None, SINCE, f"{GOAL}; {OPENED}")
    units = []
    for letter in "ABCDEF":
        communes = [(name_of("xã", number), OPENED, []) for number in range(1, COMMUNES_EACH + 1)]
        units.append(unit(book, province, f"trực thuộc {letter} (tên minh họa)", OPENED, communes))
    named = f"{GOAL}; {OPENED}"
    units.append(unit(book, province, "thành phố Đông Hà", named, [("Phường 3", named, []), (name_of("phường", 2), OPENED, [])]))
    huc = f"{named}; hai chi bộ Ta Cu, Thiện Tây xếp dưới xã Húc theo đề bài của ví dụ, chưa đối chiếu"
    units.append(unit(book, province, "huyện Hướng Hóa", named,
                      [("xã Húc", huc, ["thôn Ta Cu", "Thiện Tây"]), (name_of("xã", 2), OPENED, [])]))  # fmt: skip
    units.append(unit(book, province, "trực thuộc G (tên minh họa)", OPENED,
                      [(name_of("xã", 1), OPENED, []), (name_of("xã", 2), OPENED, [])]))  # fmt: skip
    return province, units


def goals(province):
    basis = {"holder": province.identity, "day": day("2020-10-15"), "basis": "congress_resolution", "shape": "more_than",
             "origin": "printed"}  # fmt: skip
    source = f"{GOAL}: nhiệm kỳ 2020-2025 trên 7.500 đảng viên, bình quân mỗi năm trên 1.500; ngày của văn bản và của nhiệm kỳ là giả định"
    term = {"first_day": day("2020-10-15"), "last_day": day("2025-10-14"), "number": 7500}
    year = {"first_day": day("2024-01-01"), "last_day": day("2024-12-31"), "number": 1500}
    return [basis | term | {"source": source}, basis | year | {"source": source}]


def ward_quotas(book, ward, cells):
    """Ward 3 of Đông Hà: a quota for each cell and for each mass organisation. That they exist is published, no number is."""
    when = day("2024-01-05")
    source = f"{GOAL}: Phường 3 giao chỉ tiêu cho từng chi bộ và từng đoàn thể; các con số là giả định"
    year = {"day": when, "first_day": day("2024-01-01"), "last_day": day("2024-12-31"), "basis": "own_plan", "origin": "assumed",
            "source": source}  # fmt: skip
    book.act(when, "set_quota", holder=ward, number=sum(WARD_CELLS), **year)
    for cell, number in zip(cells, WARD_CELLS):
        book.act(when, "set_quota", holder=cell.identity, number=number, **year)
    for mass_organisation, number in WARD_MASS_ORGANISATIONS:
        book.act(when, "set_quota", holder=ward, mass_organisation=mass_organisation, number=number, **year)


def monthly_reviews(book, cells):
    """Húc commune: each cell assesses its candidates every month. That it does is published; days and numbers are invented."""
    for month, when in enumerate(("2024-01-29", "2024-02-28", "2024-03-28")):
        for index, cell in enumerate(cells):
            removed = 1 if (month + index) % 4 == 3 else 0
            book.act(day(when), "review_prospects", organisation=cell.identity, day=day(when), kept=4 - index - removed, removed=removed)


def introducer(applicant):
    """Whom no union signs for, the list names a mass organisation for: an assumption, in Ward 3 only."""
    if applicant["youth_union"]:
        return None
    return "women_union" if applicant["sex"] == "female" else "veterans_association"


def applicants(book):
    """Who the 333 are: the published numbers of each group, dealt out at random."""
    numbers = book.numbers
    women = set(numbers.some(range(ADMITTED), WOMEN))
    minority = set(numbers.some(range(ADMITTED), MINORITY))
    # All of 18 to 30 are in the Youth Union here, and some of its older members: an assumption about the overlap.
    order = numbers.shuffled(range(ADMITTED))
    youth, union = set(order[:YOUTH]), set(order[:UNION])
    for index in range(ADMITTED):
        yield {
            "sex": "female" if index in women else "male",
            "ethnic_group": numbers.pick(SETTING.minority) if index in minority else "Kinh",
            "youth_union": index in union,
            "age": (226, 364) if index in youth else (378, 418) if index in union else (384, 540),
        }


def admissions(book, units):
    per_unit = LARGEST + book.numbers.split(ADMITTED - sum(LARGEST), len(units) - len(LARGEST), 20, 31)
    turns = [cells[turn % len(cells)] for (_, cells), count in zip(units, per_unit) for turn in range(count)]
    assert len(turns) == ADMITTED
    meetings = [day(text) for text in ("2024-01-11", "2024-01-25", "2024-02-05", "2024-02-22", "2024-03-07", "2024-03-21")]
    ward = units[-3][1][:CELLS_EACH]
    for cell, applicant in zip(turns, applicants(book)):
        decided = working(book.numbers.pick(meetings), book.numbers.between(0, 3))
        admission(book, Candidate(cell, decided, introduced_by=introducer(applicant) if cell in ward else None, **applicant))


def under_way(book, units):
    (_, dong_ha), (_, huong_hoa), (_, third) = units[-3:]
    steps = [("resolve_grassroots", dong_ha[0]), ("resolve_cell", dong_ha[1]), ("certify_background", huong_hoa[1]),
             ("resolve_grassroots", huong_hoa[0]), ("record_opinions", third[0]), ("submit_application", third[1])]  # fmt: skip
    for index, (step, cell) in enumerate(steps):
        voted = day("2024-02-01") if step == "resolve_grassroots" else None
        admission(book, Candidate(cell, day("2024-04-24"), step, index % 3 != 0, voted=voted))
    admission(book, Candidate(dong_ha[2], day("2024-05-30"), "record_verification", False, voted=day("2024-04-23"),
                              certificate=day("2019-04-26"), listed=day("2019-01-14")))  # fmt: skip


def a_year_before(book):
    """The results of the first quarter of 2023, entered when they are wanted for comparison: after those of 2024."""
    days = sorted(working(day("2023-01-03"), book.numbers.between(0, 55)) for _ in range(A_YEAR_BEFORE))
    assert days[-1] <= day("2023-03-31")
    for number, decided in enumerate(days, 1):
        book.past.append(past_admission(book, book.numbers.pick(book.cells), decided, number, UNTIL))


def make():
    book = Book(SEED, SETTING)
    province, units = found(book)
    for cell in book.cells:
        book.members_of(cell, MEMBERS_EACH, 2016)
    ward = units[-3][1][:CELLS_EACH]
    ward_quotas(book, ward[0].grassroots, ward)
    monthly_reviews(book, units[-2][1][:CELLS_EACH])
    admissions(book, units)
    under_way(book, units)

    # The committee of the commune proposes; without authorisation it does not decide.
    meeting, cell = day("2024-03-26"), units[-2][1][0]
    ready = admission(book, Candidate(cell, day("2024-04-18"), "resolve_grassroots", voted=day("2024-03-05")))
    book.refused = (meeting, {"command": "decide_admission", "dossier": ready["dossier"], "day": meeting,
                              "organisation": cell.grassroots, "ballot": book.ballot(15, 10)})  # fmt: skip
    a_year_before(book)
    book.past_first = False
    book.quotas = goals(province)
    book.until = UNTIL
    book.past_source = (
        f"{QUARTER}: quý I năm 2023 suy ra 196 (333 là nhiều hơn 137); người, ngày và đơn vị là giả lập, hạt giống {SEED} (synthetic person)"
    )
    return book


def files(book):
    """A bit of everything: workbook, CSV with commas, OpenDocument."""
    faulty = with_fault(quotas(book), 2, "Đơn vị được giao", "QT-H99")
    return {
        "organisations.xlsx": sheets.xlsx([("Tổ chức", list(organisations(book)))]),
        "members.csv": sheets.csv(members(book), mark=True),
        "admissions-2023.ods": sheets.ods([("Quý I 2023", past(book))]),
        "quotas.xlsx": sheets.xlsx([("Chỉ tiêu", list(quotas(book)))]),
        "fault-quotas.xlsx": sheets.xlsx([("Chỉ tiêu", faulty)]),
    }
