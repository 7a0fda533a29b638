// SPDX-License-Identifier: Apache-2.0
// tests/admission/sample.hpp: an ordinary applicant and dossier in any state, for tests and
// benchmarks. The days fit 294-QĐ/TW: certified in September 2025, resolved on 10/10/2025.
#pragma once

#include "dangvien/admission/decide.hpp"
#include "dangvien/base/day.hpp"

namespace dangvien::sample {

/// Precondition: the day exists.
[[nodiscard]] inline Day day(std::int32_t year, std::uint32_t month, std::uint32_t day_of_month) {
  return Day::from_civil({year, month, day_of_month}).value_or(Day::first());
}

inline const PersonId applicant{0, 1};
inline const PersonId first_introducer{0, 2};
inline const PersonId second_introducer{0, 3};
inline const DossierId dossier_id{0, 1};
inline const OrganisationId cell{0, 10};
inline const OrganisationId committee_above{0, 2};

/// The dossier as it stands in a state, all papers in order.
[[nodiscard]] inline Dossier dossier(DossierState state) {
  Dossier dossier;
  if (state == DossierState::none) return dossier;
  dossier.id = dossier_id;
  dossier.person = applicant;
  dossier.organisation = cell;
  dossier.listed_on = day(2025, 1, 6);
  dossier.last_act_on = day(2025, 1, 6);
  if (state >= DossierState::class_completed) dossier.certificate_issued_on = day(2025, 4, 1);
  if (state >= DossierState::opened) dossier.opened_on = day(2025, 7, 10);
  if (state >= DossierState::applied) {
    dossier.applied_on = day(2025, 8, 1);
    dossier.introductions.push_back(
        {IntroducerKind::official_member, first_introducer, day(2025, 8, 4), Months{24}, false});
    dossier.introductions.push_back(
        {IntroducerKind::official_member, second_introducer, day(2025, 8, 5), Months{12}, false});
    dossier.verified_on = day(2025, 9, 8);
    dossier.finding = PoliticalFinding::none_found;
    dossier.opinions_on = day(2025, 9, 10);
    dossier.mass_organisations_heard = true;
    dossier.residence_heard = true;
    dossier.last_act_on = day(2025, 9, 10);
  }
  if (state >= DossierState::certified) dossier.certified_on = day(2025, 9, 15);
  if (state >= DossierState::cell_resolved) {
    dossier.cell_resolved_on = day(2025, 10, 10);
    dossier.cell_vote_reached = true;
    dossier.last_act_on = day(2025, 10, 10);
  }
  if (state >= DossierState::decided) {
    dossier.decided_on = day(2025, 11, 10);
    dossier.decided_by = committee_above;
    dossier.last_act_on = day(2025, 11, 10);
  }
  if (state >= DossierState::probation) {
    dossier.received_on = day(2025, 11, 13);
    dossier.ceremony_on = day(2025, 11, 20);
    dossier.new_member_certificate_on = day(2026, 6, 1);
    dossier.helper = first_introducer;
    dossier.last_act_on = day(2026, 6, 1);
  }
  if (state == DossierState::recognition_cell_resolved ||
      state == DossierState::recognition_sub_committee_appraised ||
      state == DossierState::recognition_grassroots_resolved) {
    dossier.recognition_resolved_on = day(2026, 11, 23);
    dossier.recognition_vote_reached = true;
  }
  if (state == DossierState::striking_off_proposed)
    dossier.striking_off_proposed_on = day(2026, 11, 23);
  dossier.state = state;
  return dossier;
}

/// Everything in order for an act on a dossier in that state; the acting organisation is the
/// committee above grassroots, directly above the cell.
[[nodiscard]] inline AdmissionFacts facts(DossierState state) {
  AdmissionFacts facts;
  facts.applicant.person = applicant;
  facts.applicant.birth = PartialDate::from_day(day(1990, 5, 17));
  facts.applicant.vietnamese_citizen = Known::yes;
  facts.applicant.education = EducationLevel::upper_secondary;
  facts.dossier = dossier(state);
  facts.cell.organisation = cell;
  facts.cell.kind = OrganisationKind::cell;
  facts.cell.official_members = 12;
  facts.acting.organisation = committee_above;
  facts.acting.above_or_same = true;
  facts.acting.kind = OrganisationKind::upper_party;
  facts.acting.rank = Rank::upper;
  facts.named.person = first_introducer;
  facts.named.standing = MemberStanding::official;
  return facts;
}

/// Everyone present and in favour.
[[nodiscard]] inline Ballot unanimous(std::uint32_t members) {
  Ballot ballot;
  ballot.members = members;
  ballot.present = members;
  ballot.ayes = members;
  return ballot;
}

[[nodiscard]] inline ResolveCell resolve_cell(Day on) {
  ResolveCell command;
  command.dossier = dossier_id;
  command.day = on;
  command.ballot = unanimous(12);
  return command;
}

[[nodiscard]] inline DecideAdmission decide_admission(Day on) {
  DecideAdmission command;
  command.dossier = dossier_id;
  command.day = on;
  command.organisation = committee_above;
  command.ballot = unanimous(11);
  return command;
}

}  // namespace dangvien::sample
