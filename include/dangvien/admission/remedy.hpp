// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/remedy.hpp: the smallest set of documents and acts that unblocks a step.
// Found by trying: every paper is supplied to a copy of the facts, then each is taken away again as
// long as nothing stands in the way. So the set never holds what is not needed: leave out any
// element, and the step is refused again.
// Never: says what a ballot will bring, or allocates.
#pragma once

#include <array>

#include "dangvien/admission/deadlines.hpp"
#include "dangvien/admission/explain.hpp"
#include "dangvien/base/enum_set.hpp"

namespace dangvien::inline v0 {

using Remedies = EnumSet<RemedyKind>;

namespace admission {

/// In the order in which they are tried to be taken away: what an officer cannot bring about first.
inline constexpr std::array remedy_order = {
    RemedyKind::waiting,
    RemedyKind::citizenship,
    RemedyKind::education,
    RemedyKind::official_members,
    RemedyKind::other_dossier_closed,
    RemedyKind::political_clearance,
    RemedyKind::certificate,
    RemedyKind::opening,
    RemedyKind::application,
    RemedyKind::verification,
    RemedyKind::relatives_verification,
    RemedyKind::verification_letter,
    RemedyKind::introductions,
    RemedyKind::one_introduction,
    RemedyKind::opinions,
    RemedyKind::residence_opinion,
    RemedyKind::temporary_remarks,
    RemedyKind::question_answered,
    RemedyKind::readmission_consent,
    RemedyKind::population_consent,
    RemedyKind::over_age_consent,
    RemedyKind::education_consent,
    RemedyKind::sub_committee_appraisal,
    RemedyKind::grassroots_resolution,
    RemedyKind::new_member_certificate,
};
static_assert(remedy_order.size() == count_of<RemedyKind>);

/// An introduction by an official member who knows the applicant long enough, where there is room.
inline void supply_introduction(Dossier& dossier, std::uint32_t number, Day day) noexcept {
  constexpr std::int32_t long_enough = 1200;
  constexpr std::uint32_t nobody = 0xFFFFFFF0U;  // persons no registry has
  if (dossier.introductions.full()) return;
  dossier.introductions.push_back({.introducer = IntroducerKind::official_member,
                                   .person = PersonId{0xFFFF, nobody + number},
                                   .day = day,
                                   .together = Months{long_enough},
                                   .substitute = false});
}

/// Introductions by two official members instead of those that are there.
inline void supply_introductions(Dossier& dossier, Day day) noexcept {
  dossier.introductions.clear();
  supply_introduction(dossier, 0, day);
  supply_introduction(dossier, 1, day);
}

inline void verify_relatives(Dossier& dossier) noexcept {
  dossier.verified_relatives = dossier.verified_relatives | dossier.relatives;
  dossier.present_relatives = dossier.present_relatives | dossier.relatives;
}

/// A letter that waits for its reply.
inline void supply_letter(Dossier& dossier, Day day) noexcept {
  if (!dossier.letters.full()) dossier.letters.push_back({.sent_on = day});
}

/// The facts as they will be when that paper or act is there, on the day.
inline void supply(RemedyKind kind, AdmissionFacts& facts, Day day) noexcept {
  Dossier& dossier = facts.dossier;
  switch (kind) {
    case RemedyKind::certificate:
      dossier.certificate_issued_on = day;
      return;
    case RemedyKind::opening:
      if (!dossier.opened_on) dossier.opened_on = day;
      return;
    case RemedyKind::application:
      if (!dossier.applied_on) dossier.applied_on = day;
      return;
    case RemedyKind::introductions:
      supply_introductions(dossier, day);
      return;
    case RemedyKind::one_introduction:
      supply_introduction(dossier, 2, day);
      return;
    case RemedyKind::verification:
      if (dossier.verified_on) return;
      dossier.verified_on = day;
      dossier.finding = PoliticalFinding::none_found;
      verify_relatives(dossier);
      return;
    case RemedyKind::relatives_verification:
      if (dossier.verified_on) verify_relatives(dossier);
      return;
    case RemedyKind::verification_letter:
      supply_letter(dossier, day);
      return;
    case RemedyKind::political_clearance:
      if (dossier.verified_on) dossier.finding = PoliticalFinding::cleared;
      return;
    case RemedyKind::opinions:
      dossier.mass_organisations_heard = true;
      dossier.opinions_on = day;
      return;
    case RemedyKind::residence_opinion:
      dossier.residence_heard = true;
      dossier.opinions_on = day;
      return;
    case RemedyKind::temporary_remarks:
      dossier.temporary_place_heard = true;
      return;
    case RemedyKind::question_answered:
      dossier.decision_upheld = true;
      if (dossier.decision_questioned_on) dossier.question_answered_on = day;
      return;
    case RemedyKind::new_member_certificate:
      dossier.new_member_certificate_on = day;
      return;
    case RemedyKind::education:
      facts.applicant.education = EducationLevel::postgraduate;
      return;
    case RemedyKind::citizenship:
      facts.applicant.vietnamese_citizen = Known::yes;
      return;
    case RemedyKind::official_members:
      facts.cell.official_members = 1000;
      return;
    case RemedyKind::other_dossier_closed:
      facts.applicant.other_dossier_open = false;
      return;
    case RemedyKind::over_age_consent:
      dossier.consents.insert(ConsentKind::over_age);
      return;
    case RemedyKind::education_consent:
      dossier.consents.insert(ConsentKind::education);
      return;
    case RemedyKind::readmission_consent:
      dossier.consents.insert(ConsentKind::readmission);
      return;
    case RemedyKind::population_consent:
      dossier.consents.insert(ConsentKind::population);
      return;
    case RemedyKind::sub_committee_appraisal:
      dossier.sub_committee_appraised_on = day;
      dossier.recognition_appraised_on = day;
      return;
    case RemedyKind::grassroots_resolution:
      dossier.grassroots_resolved_on = day;
      dossier.recognition_grassroots_resolved_on = day;
      return;
    case RemedyKind::waiting:
      return;
  }
}

/// Whether nothing that is known stands in the way once the set is there.
[[nodiscard]] inline bool unblocks(Remedies set, const AdmissionFacts& facts,
                                   const Rulebook& rulebook, AdmissionCommand command,
                                   Day day) noexcept {
  AdmissionFacts then = facts;
  for (const RemedyKind kind : remedy_order) {
    if (set.contains(kind)) supply(kind, then, day);
  }
  const Verdict verdict = state_and_day_verdict(then, rulebook, command, day);
  if (verdict.accepted()) return true;
  if (!set.contains(RemedyKind::waiting)) return false;
  return find_first_allowed(rulebook, day, verdict,
                            [&](Day later) noexcept {
                              return state_and_day_verdict(then, rulebook, command, later);
                            })
      .has_value();
}

}  // namespace admission

/// The smallest set of papers and acts after which nothing known on the day stands in the way of
/// the command, in the state in which the dossier is. Empty: nothing does, the state does not know
/// the command, or no paper helps.
[[nodiscard]] inline Remedies smallest_remedy(const AdmissionFacts& facts, const Rulebook& rulebook,
                                              AdmissionCommand command, Day day) noexcept {
  if (find_transition(facts.dossier.state, command) == nullptr) return {};
  Remedies set;
  const auto enough = [&](Remedies tried) noexcept {
    return admission::unblocks(tried, facts, rulebook, command, day);
  };
  if (enough(set)) return {};
  for (const RemedyKind kind : admission::remedy_order) set.insert(kind);
  if (!enough(set)) return {};
  for (const RemedyKind kind : admission::remedy_order) {
    Remedies without = set;
    without.erase(kind);
    if (enough(without)) set = without;
  }
  return set;
}

/// Papers that serve on `today` and will have lapsed on `later`.
[[nodiscard]] inline Deadlines lapsing_before(const Dossier& dossier, const Rulebook& rulebook,
                                              Day today, Day later) noexcept {
  Deadlines lapsing;
  for (const Deadline& deadline : deadlines_of(dossier, rulebook, today)) {
    const bool paper = deadline.kind == DeadlineKind::certificate_lapses ||
                       deadline.kind == DeadlineKind::papers_stale;
    if (paper && today <= deadline.day && deadline.day < later) lapsing.push_back(deadline);
  }
  return lapsing;
}

}  // namespace dangvien::inline v0
