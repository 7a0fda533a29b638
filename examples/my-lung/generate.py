#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the input of the example Mỹ Lung; with --check only compares. README.md says what is published and what is not.

Published: the tree above the cells, 18 cells, 274 members on 29/12/2022, 19 of them in the cell of area 9, 15 admissions
since the congress (60 % of the term's quota), 5 of them in 2022 (100 % of the year's).
"""

import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from synthetic import (  # noqa: E402
    Book, Candidate, Cell, Place, admission, day, existing_member, recognition, settle_ballots, submission, write,
)  # fmt: skip

SEED = 20221229
SINCE = day("2018-01-01")
UNTIL = day("2022-12-29")
PUBLISHED = "bài đăng ngày 29/12/2022 về xã Mỹ Lung"
OPENED = f"mở sổ ngày {SINCE:%d/%m/%Y} (giả định), không phải ngày thành lập"

PLACE = Place(
    decider="O3",
    decider_name="Huyện ủy Yên Lập",
    decider_members=11,
    committee_members=15,
    minority="Mường",
    minority_percent=70,
    source=f"người giả lập, hạt giống {SEED} (synthetic person)",
)

# Only the name of the cell of area 9 is published; so is its size, 19 members at the end of 2022.
AREA_9 = 9
AREAS = 15
OTHER_CELLS = ["Chi bộ Trường Mầm non", "Chi bộ Trường Tiểu học", "Chi bộ Trường Trung học cơ sở"]

# Decisions of the district's standing committee: 10 from the congress to the end of 2021, 5 in 2022.
DECISIONS = ["2020-09-15", "2020-11-26", "2021-01-28", "2021-03-24", "2021-05-18", "2021-07-08", "2021-08-25",
             "2021-09-28", "2021-11-02", "2021-12-16", "2022-02-24", "2022-05-12", "2022-07-21", "2022-09-20",
             "2022-10-27"]  # fmt: skip
LATE_WITH_CONSENT = 6


def organisation(identity, kind, parent, name, source, sector=None):
    fields = {"command": "found_organisation", "id": identity, "day": SINCE, "kind": kind}
    if sector:
        fields["sector"] = sector
    if parent:
        fields["parent"] = parent
    return fields | {"name": name, "source": source}


def tree():
    commands = [
        organisation("O1", "centre", None, "Ban Chấp hành Trung ương Đảng", OPENED),
        organisation("O2", "province_party", "O1", "Đảng bộ tỉnh Phú Thọ", OPENED),
        organisation("O3", "upper_party", "O2", "Đảng bộ huyện Yên Lập", OPENED),
        organisation("O4", "grassroots_party", "O3", "Đảng bộ xã Mỹ Lung", f"{PUBLISHED}; {OPENED}", "residential"),
    ]
    cells = []
    for index in range(AREAS + len(OTHER_CELLS)):
        identity = f"O{5 + index}"
        if index < AREAS:
            number, sector = index + 1, "residential"
            name = f"Chi bộ khu {number}"
        else:
            number, sector = 0, "school"
            name = OTHER_CELLS[index - AREAS]
        published = number == AREA_9
        shown = name if published else f"{name} (tên minh họa)"
        commands.append(organisation(identity, "cell", "O4", shown, PUBLISHED if published else OPENED, sector))
        cells.append(Cell(identity, "O4", True, "trade_union" if sector == "school" else "youth_union"))
    return submission("my-lung-organisations", commands), cells


def sizes(numbers, cells):
    """Members there from the start: 259 = 274 less the 15 admitted; 18 in the cell of area 9."""
    wanted = [18 if index + 1 == AREA_9 else numbers.between(11, 16) for index in range(len(cells))]
    index = 0
    while sum(wanted) != 274 - len(DECISIONS):
        if index + 1 != AREA_9:
            wanted[index] += 1 if sum(wanted) < 274 - len(DECISIONS) else -1
        index = (index + 1) % len(cells)
    return wanted


def quotas():
    common = {"command": "set_quota", "holder": "O4"}
    return [submission("my-lung-quotas", [
        common | {"id": "Q1", "day": day("2020-07-01"), "basis": "congress_resolution", "first_day": day("2020-07-01"),
                  "last_day": day("2025-06-30"), "shape": "number", "number": 25, "origin": "derived",
                  "source": f"{PUBLISHED}: 15 người đạt 60 % chỉ tiêu nhiệm kỳ 2020-2025, suy ra 25; ngày đầu và cuối "
                            "của nhiệm kỳ là giả định"},
        common | {"id": "Q2", "day": day("2022-01-01"), "basis": "own_plan", "first_day": day("2022-01-01"),
                  "last_day": day("2022-12-31"), "shape": "at_least", "number": 5, "origin": "printed",
                  "source": f"{PUBLISHED}: mỗi năm ít nhất 5 đảng viên; năm 2022 đạt 100 % kế hoạch"},
    ])]  # fmt: skip


def main():
    book = Book(SEED, PLACE)
    organisations, cells = tree()
    members = [
        submission(f"my-lung-members-{cell.identity}", sum((existing_member(book, cell, SINCE) for _ in range(size)), []))
        for cell, size in zip(cells, sizes(book.numbers, cells))
    ]

    credited = [cells[AREA_9 - 1]] + book.numbers.some([cell for cell in cells if cell is not cells[AREA_9 - 1]], 14)
    admitted = [
        admission(book, Candidate(cell, day(decided), youth=book.numbers.chance(70), late_ceremony=index == LATE_WITH_CONSENT))
        for index, (cell, decided) in enumerate(zip(credited, DECISIONS))
    ]
    recognised = [one for one in (recognition(book, each, UNTIL) for each in admitted) if one]

    # Seventeen years and eleven months old on the day of the cell's meeting: refused until the birthday.
    meeting = day("2022-12-20")
    young = admission(book, Candidate(cells[2], UNTIL, "certify_background", birth=day("2005-01-20"), voted=meeting))
    refused = {"command": "resolve_cell", "dossier": young["dossier"], "day": meeting, "ballot": ("cell", cells[2], 1)}

    settle_ballots(book.acts + [(meeting, 0, refused)], recognised)
    late = [act for act in book.acts if act[0] > UNTIL]
    assert not late, late
    write(HERE, {
        "organisations.jsonl": [organisations],
        "members.jsonl": members,
        "quotas.jsonl": quotas(),
        "admissions.jsonl": book.lines("my-lung"),
        "refused.jsonl": [submission("my-lung-refused", [refused])],
    })  # fmt: skip


if __name__ == "__main__":
    main()
