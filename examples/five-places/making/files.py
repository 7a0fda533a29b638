# SPDX-License-Identifier: Apache-2.0
"""The input files of one place: tables with Vietnamese headings, as docs/import.md has them, and dossiers as JSON Lines."""

import json

from . import commands
from .book import settled
from .days import Day

KINDS = {
    "centre": "Trung ương",
    "province_party": "Đảng bộ tỉnh",
    "upper_party": "Đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng",
    "grassroots_party": "Đảng bộ cơ sở",
    "grassroots_cell": "Chi bộ cơ sở",
    "cell": "Chi bộ",
}
SECTORS = {"residential": "địa bàn dân cư", "school": "trường học", "private_enterprise": "doanh nghiệp ngoài nhà nước"}
SEXES = {"female": "Nữ", "male": "Nam"}
LEVELS = {
    "lower_secondary_diploma": "bằng tốt nghiệp trung học cơ sở",
    "upper_secondary": "tốt nghiệp trung học phổ thông",
    "college": "cao đẳng",
    "university": "đại học",
}
BASES = {"congress_resolution": "nghị quyết đại hội", "superior_assignment": "cấp trên giao", "own_plan": "kế hoạch của đơn vị"}
ORIGINS = {"printed": "công bố", "derived": "suy ra", "assumed": "giả định"}
GROUPS = {"youth_union": "đoàn viên thanh niên", "trade_union": "đoàn viên công đoàn"}


def organisations(book):
    yield ["Mã tổ chức", "Tên tổ chức đảng", "Loại tổ chức", "Mã cấp trên", "Ngày ghi nhận", "Lĩnh vực", "Nguồn"]
    for one in book.organisations:
        above = one.parent.code if one.parent else None
        yield [one.code, one.name, KINDS[one.kind], above, one.founded, SECTORS.get(one.sector), one.source]


def members(book):
    yield ["Mã đảng viên", "Số định danh cá nhân", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Trình độ học vấn",
           "Quốc tịch", "Ngày ghi nhận", "Mã chi bộ", "Tư cách", "Ngày vào Đảng", "Ngày chính thức", "Nguồn"]  # fmt: skip
    for number, member in enumerate(book.members, 1):
        person, cell = member.person, member.cell.organisation
        yield [f"{book.setting.prefix}-DV{number:04}", member.identity_number, person.name, person.birth, SEXES[person.sex],
               person.ethnic_group, LEVELS[person.education], "Việt Nam", cell.founded, cell.code, "chính thức",
               member.joined, member.official, person.source]  # fmt: skip


def worded(quota):
    number = f"{quota['number']:,}".replace(",", ".")
    words = {"number": number, "at_least": f"ít nhất {number}", "more_than": f"trên {number}"}
    return words.get(quota["shape"]) or f"{number}-{quota['upper']}"


def quotas(book):
    codes = {one.identity: one.code for one in book.organisations}
    yield ["Đơn vị được giao", "Chỉ tiêu", "Từ ngày", "Đến ngày", "Căn cứ", "Ngày giao", "Nguồn gốc số liệu", "Nguồn"]
    for quota in book.quotas:
        yield [codes[quota["holder"]], worded(quota), quota["first_day"], quota["last_day"], BASES[quota["basis"]],
               quota["day"], ORIGINS[quota["origin"]], quota["source"]]  # fmt: skip


def past(book):
    yield ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Trình độ học vấn", "Quốc tịch", "Đối tượng", "Mã chi bộ",
           "Cấp ủy quyết định", "Ngày quyết định kết nạp", "Số quyết định", "Ngày lễ kết nạp", "Ngày chính thức",
           "Nguồn"]  # fmt: skip
    codes = {one.identity: one.code for one in book.organisations}
    for index, one in enumerate(book.past, 1):
        person, cell = one.person, one.cell
        decider = cell.decider[0] if cell.decider else book.setting.decider
        yield [index, person.name, person.birth, SEXES[person.sex], person.ethnic_group, LEVELS[person.education], "Việt Nam",
               "; ".join(GROUPS[group] for group in person.groups), cell.organisation.code, codes[decider], one.decided,
               f"{one.number}-{book.setting.symbol}", one.ceremony, one.official, book.past_source]  # fmt: skip


def json_lines(lines):
    def plain(value):
        if isinstance(value, Day):
            return value.isoformat()
        raise TypeError(type(value))

    texts = (json.dumps(line, ensure_ascii=False, separators=(",", ":"), default=plain) for line in lines)
    return "".join(text + "\n" for text in texts).encode()


def dossiers(book):
    """One submission for each day of paperwork: its commands in order, under one key."""
    prefix = book.setting.prefix
    days = book.days_of_paperwork()
    return json_lines({"key": f"{prefix}-{when.isoformat()}", "commands": commands} for when, commands in days.items())


def refused(book):
    when, command = book.refused
    return json_lines([{"key": f"{book.setting.prefix}-refused", "commands": [settled(command, when)]}])


def tables(book):
    """What the tables say, as commands: all at once, as an import writes it."""
    parts = [commands.organisations(book), commands.members(book), commands.quotas(book)]
    if book.past_first:
        parts.append(commands.past(book))
    return json_lines([{"key": f"{book.setting.prefix}-tables", "commands": [one for part in parts for one in part]}])


def later(book):
    return b"" if book.past_first else json_lines([
        {"key": f"{book.setting.prefix}-past", "commands": list(commands.past(book))}
    ])  # fmt: skip


# What each place has beside its tables.
COMMON = {"tables.jsonl": tables, "dossiers.jsonl": dossiers, "refused.jsonl": refused, "later.jsonl": later}


def with_fault(rows, row, heading, wrong):
    """The heading and a few rows of a table, one cell of them wrong: what the preview has to find."""
    rows = [list(line) for _, line in zip(range(6), rows)]
    rows[row][rows[0].index(heading)] = wrong
    return rows

