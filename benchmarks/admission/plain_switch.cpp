// SPDX-License-Identifier: Apache-2.0
#include "admission/plain_switch.hpp"

namespace dangvien::plain {
namespace {

std::int32_t months(Day from, Day to) noexcept {
  const CivilDate a = from.civil();
  const CivilDate b = to.civil();
  const std::int32_t count = (b.year - a.year) * 12 + static_cast<std::int32_t>(b.month) -
                             static_cast<std::int32_t>(a.month);
  return b.day < a.day ? count - 1 : count;
}

/// Collects a bit for each question that is answered with no.
class Collected {
 public:
  void demand(bool met) noexcept {
    reasons_ |= Reasons{met ? 0U : 1U} << next_;
    ++next_;
  }
  [[nodiscard]] Reasons reasons() const noexcept { return reasons_; }

 private:
  Reasons reasons_ = 0;
  unsigned next_ = 0;
};

bool member(const AdmissionFacts& facts) noexcept {
  return facts.applicant.standing == MemberStanding::probationary ||
         facts.applicant.standing == MemberStanding::official;
}

void minutes(Collected& asked, const Ballot& ballot) noexcept {
  const std::int64_t able = std::int64_t{ballot.members} - ballot.transferred_absent -
                            ballot.exempt_absent - ballot.suspended - ballot.prosecuted;
  asked.demand(ballot.members != 0 && ballot.present != 0);
  asked.demand(able >= 0 && ballot.present <= able);
  asked.demand(ballot.ayes <= ballot.present);
  asked.demand(std::int64_t{ballot.ayes} + ballot.noes + ballot.blank <= ballot.present);
}

void papers(Collected& asked, const Dossier& dossier, Day day) noexcept {
  asked.demand(dossier.certificate_issued_on && months(*dossier.certificate_issued_on, day) < 60);
  bool fresh = true;
  if (dossier.applied_on && months(*dossier.applied_on, day - Days{1}) >= 12) {
    fresh = !(dossier.opinions_on && months(*dossier.opinions_on, day - Days{1}) >= 12);
    for (const Introduction& paper : dossier.introductions) {
      fresh = fresh && months(paper.day, day - Days{1}) < 12;
    }
  }
  asked.demand(fresh);
  asked.demand(dossier.verified_on.has_value());
  asked.demand(dossier.finding != PoliticalFinding::open &&
               dossier.finding != PoliticalFinding::unspecified);
  asked.demand(dossier.mass_organisations_heard);
  asked.demand(dossier.residence_heard);
}

void introducers(Collected& asked, const AdmissionFacts& facts) noexcept {
  int members = 0;
  bool together = true;
  bool by_union = false;
  for (const Introduction& paper : facts.dossier.introductions) {
    switch (paper.introducer) {
      case IntroducerKind::official_member:
        ++members;
        together = together && (paper.together.count >= 12 || paper.substitute);
        break;
      case IntroducerKind::youth_union:
        by_union = by_union || facts.applicant.groups.contains(PriorityGroup::youth_union);
        break;
      case IntroducerKind::trade_union:
        by_union = by_union || facts.applicant.groups.contains(PriorityGroup::trade_union);
        break;
    }
  }
  asked.demand(members > 0 && members + (by_union ? 1 : 0) >= 2);
  asked.demand(together);
}

}  // namespace

Reasons decide(const AdmissionFacts& facts, const ResolveCell& command) noexcept {
  Collected asked;
  const Dossier& dossier = facts.dossier;
  const Day day = command.day;
  asked.demand(dossier.state == DossierState::certified);
  bool ordered = !(dossier.certified_on && day < *dossier.certified_on) &&
                 !(dossier.verified_on && day < *dossier.verified_on) &&
                 !(dossier.opinions_on && day < *dossier.opinions_on) &&
                 !(dossier.certificate_issued_on && day < *dossier.certificate_issued_on);
  for (const Introduction& paper : dossier.introductions) ordered = ordered && day >= paper.day;
  asked.demand(ordered);
  asked.demand(!member(facts));
  asked.demand(facts.cell.kind == OrganisationKind::cell ||
               facts.cell.kind == OrganisationKind::grassroots_cell);
  asked.demand(facts.applicant.vietnamese_citizen == Known::yes);
  const auto birth = facts.applicant.birth.latest();
  const std::int32_t age = birth ? months(*birth, day) : 0;
  asked.demand(age >= 216);
  asked.demand(facts.applicant.education >= EducationLevel::lower_secondary_diploma ||
               facts.applicant.education_relief != EducationRelief::none);
  papers(asked, dossier, day);
  introducers(asked, facts);
  asked.demand(facts.cell.official_members >= 3);
  minutes(asked, command.ballot);
  return asked.reasons();
}

Reasons decide(const AdmissionFacts& facts, const DecideAdmission& command,
               const Calendar& calendar) noexcept {
  Collected asked;
  const Dossier& dossier = facts.dossier;
  const Day day = command.day;
  switch (dossier.state) {
    case DossierState::cell_resolved:
    case DossierState::sub_committee_appraised:
    case DossierState::grassroots_resolved:
      asked.demand(true);
      break;
    default:
      asked.demand(false);
  }
  asked.demand(dossier.cell_resolved_on && day >= *dossier.cell_resolved_on);
  asked.demand(!member(facts));
  asked.demand(dossier.finding != PoliticalFinding::open &&
               dossier.finding != PoliticalFinding::unspecified);
  asked.demand(!facts.cell.under_sub_committee || dossier.sub_committee_appraised_on);
  asked.demand(!facts.cell.under_grassroots_committee || dossier.grassroots_resolved_on ||
               facts.acting.is_grassroots);
  asked.demand(facts.acting.above_or_same);
  const bool whole = facts.acting.is_grassroots && facts.acting.authorised_to_admit;
  asked.demand(whole || facts.acting.rank == Rank::upper || facts.acting.rank == Rank::province);
  const auto birth = facts.applicant.birth.latest();
  const std::int32_t age =
      birth && dossier.cell_resolved_on ? months(*birth, *dossier.cell_resolved_on) : 0;
  asked.demand(age <= 720 || command.age_consent.has_value() ||
               dossier.consents.contains(ConsentKind::over_age));
  minutes(asked, command.ballot);
  const std::int64_t base = std::int64_t{command.ballot.members} -
                            command.ballot.transferred_absent - command.ballot.suspended -
                            command.ballot.prosecuted;
  const std::int64_t ayes = command.ballot.ayes;
  asked.demand(whole ? ayes * 3 >= base * 2 : ayes * 2 > base);
  asked.demand(dossier.cell_resolved_on &&
               day <= calendar.add_working_days(*dossier.cell_resolved_on, WorkingDays{45}).day);
  return asked.reasons();
}

}  // namespace dangvien::plain
