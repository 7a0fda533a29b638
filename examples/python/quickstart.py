# SPDX-License-Identifier: Apache-2.0
"""Five minutes with dangvien: two organisations, a person, a refusal with its clause, a count."""

from datetime import date

import dangvien

with dangvien.Registry.memory() as registry:
    # One submission is one commit, or nothing.
    registry.submit(
        dangvien.FoundOrganisation(
            day=date(2025, 7, 1), kind=dangvien.OrganisationKind.UPPER_PARTY, name="Đảng bộ xã Mỹ Lung"
        ),
        dangvien.FoundOrganisation(
            day=date(2025, 7, 1), kind=dangvien.OrganisationKind.CELL, parent="O1", name="Chi bộ thôn 3"
        ),
        dangvien.RegisterPerson(
            day=date(2025, 7, 2),
            name="Lê Thị Cúc",
            birth="2007-11-20",
            vietnamese_citizen=dangvien.Known.YES,
            education=dangvien.EducationLevel.UPPER_SECONDARY,
        ),
        dangvien.ListProspect(day=date(2025, 7, 3), person="P1", organisation="O2"),
        dangvien.RecordAwarenessCertificate(day=date(2025, 8, 1), dossier="D1"),
        dangvien.SubmitApplication(day=date(2025, 8, 4), dossier="D1"),
        dangvien.RecordVerification(
            day=date(2025, 8, 8), dossier="D1", finding=dangvien.PoliticalFinding.NONE_FOUND
        ),
        dangvien.CertifyBackground(day=date(2025, 8, 11), dossier="D1", organisation="O1"),
    ).raise_for_refusal()

    # A refusal is a value: every rule that is broken, with its clause and what to do.
    vote = dangvien.ResolveCell(
        day=date(2025, 9, 1), dossier="D1", ballot=dangvien.Ballot(members=5, present=5, ayes=5)
    )
    for finding in registry.submit(vote).violations:
        lines = finding.text(), finding.citation, finding.first_allowed, finding.remedy()
        print(*(line for line in lines if line), sep="\n  ")

    with registry.view() as view:
        count = view.count("O1")
    print(f"{count.organisations} tổ chức, {count.open_dossiers} hồ sơ đang mở")
