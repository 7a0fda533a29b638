#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the input of the example Tam Đảo; with --check only compares. README.md says what is published and what is not.

Published: 150 admissions assigned to the district for 2021, 161 reached up to October 2021 (article of 14/10/2021), two
party organisations founded in enterprises.
"""

import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from synthetic import (  # noqa: E402
    Book, Candidate, Cell, Place, admission, day, existing_member, settle_ballots, submission, working, write,
)  # fmt: skip

SEED = 20211014
SINCE = day("2015-01-01")
UNTIL = day("2021-10-14")
PUBLISHED = "bài đăng ngày 14/10/2021 về huyện Tam Đảo"
OPENED = f"mở sổ ngày {SINCE:%d/%m/%Y} (giả định), không phải ngày thành lập"

PLACE = Place(
    decider="O3",
    decider_name="Huyện ủy Tam Đảo",
    decider_members=11,
    committee_members=15,
    minority="Sán Dìu",
    minority_percent=45,
    source=f"người giả lập, hạt giống {SEED} (synthetic person)",
)

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


def organisation(identity, kind, parent, name, source, sector=None, when=SINCE):
    fields = {"command": "found_organisation", "id": identity, "day": when, "kind": kind}
    if sector:
        fields["sector"] = sector
    if parent:
        fields["parent"] = parent
    return fields | {"name": name, "source": source}


def tree():
    commands = [
        organisation("O1", "centre", None, "Ban Chấp hành Trung ương Đảng", OPENED),
        organisation("O2", "province_party", "O1", "Đảng bộ tỉnh Vĩnh Phúc", OPENED),
        organisation("O3", "upper_party", "O2", "Đảng bộ huyện Tam Đảo", OPENED),
    ]
    for index, commune in enumerate(COMMUNES):
        commands.append(organisation(f"O{4 + index}", "grassroots_party", "O3", f"Đảng bộ {commune}", OPENED, "residential"))
    cells = []
    for index in range(len(COMMUNES) * CELLS_EACH):
        identity, above = f"O{4 + len(COMMUNES) + index}", f"O{4 + index // CELLS_EACH}"
        number, sector = index % CELLS_EACH + 1, "residential"
        name = f"Chi bộ thôn {number} (tên minh họa)"
        if number == CELLS_EACH:
            name, sector = "Chi bộ trường học (tên minh họa)", "school"
        commands.append(organisation(identity, "cell", above, name, OPENED, sector))
        cells.append(Cell(identity, above, True, "trade_union" if sector == "school" else "youth_union"))
    firms = []
    for index, (founded, name) in enumerate(ENTERPRISES):
        identity = f"O{4 + len(COMMUNES) + len(cells) + index}"
        commands.append(organisation(
            identity, "grassroots_cell", "O3", name,
            f"{PUBLISHED}: 02 tổ chức đảng trong doanh nghiệp; tên và ngày là giả định", "private_enterprise", day(founded),
        ))  # fmt: skip
        firms.append(Cell(identity, identity, False, "trade_union"))
    return submission("tam-dao-organisations", commands), cells, firms


def quotas():
    return [submission("tam-dao-quotas", [{
        "command": "set_quota", "id": "Q1", "day": day("2021-01-01"), "holder": "O3", "basis": "superior_assignment",
        "first_day": day("2021-01-01"), "last_day": day("2021-12-31"), "shape": "number", "number": ASSIGNED,
        "origin": "printed", "source": f"{PUBLISHED}: chỉ tiêu trên giao năm 2021 là 150; ngày giao là giả định",
    }])]  # fmt: skip


def main():
    assert sum(count for _, count in MEETINGS) == ADMITTED
    book = Book(SEED, PLACE)
    organisations, cells, firms = tree()
    members = [
        submission(f"tam-dao-members-{cell.identity}",
                   sum((existing_member(book, cell, SINCE) for _ in range(MEMBERS_EACH)), []))
        for cell in cells
    ]  # fmt: skip
    for cell, (founded, _) in zip(firms, ENTERPRISES):
        people = sum((existing_member(book, cell, day(founded)) for _ in range(MEMBERS_EACH)), [])
        members.append(submission(f"tam-dao-members-{cell.identity}", people))

    turn = 0
    for when, count in MEETINGS:
        for _ in range(count):
            # The new organisations admit their first members in the autumn, when their own dossiers are ripe.
            firm = when >= "2021-09-24" and turn % 5 == 0
            cell = firms[turn // 5 % 2] if firm else cells[turn * 7 % len(cells)]
            own = {"listed": day("2020-11-16"), "certificate": day("2021-01-25")} if firm else {}
            admission(book, Candidate(cell, day(when), youth=book.numbers.chance(66),
                                      late_ceremony=turn in LATE_WITH_CONSENT, **own))  # fmt: skip
            turn += 1
    for index, reached in enumerate(IN_PROGRESS):
        admission(book, Candidate(cells[(index * 5 + 3) % len(cells)], day("2021-11-12"), reached, youth=index % 3 != 0))

    # The certificate of 10/3/2016 was good for 60 months; the cell meets on 20/9/2021.
    meeting, cell = day("2021-09-20"), cells[6]
    lapsed = admission(book, Candidate(cell, UNTIL, "certify_background", youth=False, voted=meeting,
                                       certificate=day("2016-03-10")))  # fmt: skip
    refused = {"command": "resolve_cell", "dossier": lapsed["dossier"], "day": meeting, "ballot": ("cell", cell, 1)}

    settle_ballots(book.acts + [(meeting, 0, refused)], [])
    acts = [act for act in book.acts if act[0] <= UNTIL]
    decided = sum(1 for act in acts if act[2]["command"] == "decide_admission")
    assert decided == ADMITTED, decided
    write(HERE, {
        "organisations.jsonl": [organisations],
        "members.jsonl": members,
        "quotas.jsonl": quotas(),
        "admissions.jsonl": book.lines("tam-dao", acts),
        "refused.jsonl": [submission("tam-dao-refused", [refused])],
    })  # fmt: skip


if __name__ == "__main__":
    main()
