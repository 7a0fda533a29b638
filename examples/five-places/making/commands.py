# SPDX-License-Identifier: Apache-2.0
"""The tables of one place as commands of the library, for programs that keep no spreadsheets."""


def without_nothing(fields):
    return {key: value for key, value in fields.items() if value is not None}


def organisations(book):
    for one in book.organisations:
        yield without_nothing({
            "command": "found_organisation", "id": one.identity, "day": one.founded, "kind": one.kind, "sector": one.sector,
            "parent": one.parent and one.parent.identity, "name": one.name, "source": one.source, "external_code": one.code,
        })  # fmt: skip


def members(book):
    for member in book.members:
        opened, person = member.cell.organisation.founded, member.person
        yield person.command(opened)
        yield {"command": "record_member", "day": opened, "person": person.identity, "organisation": member.cell.identity,
               "standing": "official", "joined": member.joined, "official": member.official, "source": person.source}  # fmt: skip


def quotas(book):
    for number, quota in enumerate(book.quotas, 1):
        yield {"command": "set_quota", "id": f"Q{number}"} | quota


def past(book):
    for one in book.past:
        decider = one.cell.decider[0] if one.cell.decider else book.setting.decider
        yield one.person.command(one.decided)
        yield without_nothing({
            "command": "record_dossier", "id": one.dossier, "day": one.official or one.ceremony, "person": one.person.identity,
            "organisation": one.cell.identity, "state": "recognised" if one.official else "probation",
            "decided_on": one.decided, "decided_by": decider, "ceremony_on": one.ceremony, "official_from": one.official,
            "source": book.past_source,
        })  # fmt: skip
