# SPDX-License-Identifier: Apache-2.0
"""What the Python tests share: the library just built, and a small registry to ask.

The build names the library in DANGVIEN_LIBRARY. Only tests read it; the package itself reads no environment.
"""

import datetime
import os

import dangvien

LIBRARY = os.environ["DANGVIEN_LIBRARY"]
dangvien.use_library(LIBRARY)

DAY = datetime.date(2025, 7, 1)


def organisation(name, kind=dangvien.OrganisationKind.CELL, parent=None):
    return dangvien.FoundOrganisation(day=DAY, kind=kind, parent=parent, name=name)


def person(name, birth="1990"):
    return dangvien.RegisterPerson(
        day=DAY,
        name=name,
        birth=dangvien.PartialDate(birth),
        vietnamese_citizen=dangvien.Known.YES,
        education=dangvien.EducationLevel.COLLEGE,
    )


def member(person_id):
    return dangvien.RecordMember(
        day=DAY,
        person=person_id,
        organisation="O2",
        standing=dangvien.MemberStanding.OFFICIAL,
        source="sổ đảng viên",
    )


def on(command, day, **fields):
    """A command on dossier D1."""
    return command(dossier="D1", day=datetime.date.fromisoformat(day), **fields)


def story():
    """O1, a commune; O2, its cell; P1 to P3, official members; P4, born on 20/11/2007, whose dossier D1 is
    certified; Q1, the commune's quota of two admissions for 2025."""
    introducers = [
        on(
            dangvien.RecordIntroduction,
            "2025-08-06",
            introducer=dangvien.IntroducerKind.OFFICIAL_MEMBER,
            person=person_id,
            together=24,
        )
        for person_id in ("P1", "P2")
    ]
    return [
        organisation("Đảng bộ xã Mỹ Lung", dangvien.OrganisationKind.UPPER_PARTY),
        organisation("Chi bộ thôn 3", parent="O1"),
        person("Nguyễn Văn An"),
        person("Trần Thị Bình"),
        person("Phạm Văn Đức"),
        *(member(person_id) for person_id in ("P1", "P2", "P3")),
        person("Lê Thị Cúc", birth="2007-11-20"),
        dangvien.SetQuota(
            day=DAY,
            holder="O1",
            basis=dangvien.QuotaBasis.OWN_PLAN,
            first_day=datetime.date(2025, 1, 1),
            last_day=datetime.date(2025, 12, 31),
            number=2,
        ),
        dangvien.ListProspect(day=DAY, person="P4", organisation="O2"),
        on(dangvien.RecordAwarenessCertificate, "2025-08-01"),
        on(dangvien.GrantOpening, "2025-08-04", organisation="O1"),
        on(dangvien.SubmitApplication, "2025-08-05"),
        *introducers,
        on(dangvien.RecordVerification, "2025-08-10", finding=dangvien.PoliticalFinding.NONE_FOUND),
        on(dangvien.RecordOpinions, "2025-08-12", mass_organisations=True, residence=True),
        on(dangvien.CertifyBackground, "2025-08-15", organisation="O1"),
    ]


def vote(day):
    """The cell's resolution on D1: refused before 20/11/2025, when the applicant turns 18."""
    return on(dangvien.ResolveCell, day, ballot=dangvien.Ballot(members=3, present=3, ayes=3))


def told():
    """A memory registry in which the story has been told."""
    registry = dangvien.Registry.memory()
    registry.submit(story()).raise_for_refusal()
    return registry
