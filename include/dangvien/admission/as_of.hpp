// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/as_of.hpp: a dossier as it stood on a day that is past.
// A dossier keeps the day of every act, so what came later can be taken away again. Invariant: for
// a dossier whose acts were each done once, the answer equals the fold of its acts up to that day.
// What a repeated act replaced (a second certificate, a second ballot) is not kept in the dossier:
// before the repetition the act then counts as not done; the helper is that of today. A ballot for
// striking off that fell short has no day and counts as not done on every past day, and so do the
// acts of a dossier that was sent back to do a step again. The journal knows better
// (dossier_history). Never: judges or allocates.
#pragma once

#include <array>

#include "dangvien/admission/facts.hpp"
#include "dangvien/admission/schema.hpp"
#include "dangvien/base/day.hpp"

namespace dangvien::inline v0 {

namespace admission {

/// An act with a day of its own, and the state it leads to (none: it leads nowhere).
struct DatedAct {
  OptionalDay Dossier::*day;
  DossierState state;
};

/// In the order of the workflow.
inline constexpr std::array<DatedAct, 34> dated_acts = {{
    {&Dossier::listed_on, DossierState::listed},
    {&Dossier::certificate_issued_on, DossierState::class_completed},
    {&Dossier::opened_on, DossierState::opened},
    {&Dossier::applied_on, DossierState::applied},
    {&Dossier::verified_on, DossierState::none},
    {&Dossier::opinions_on, DossierState::none},
    {&Dossier::certified_on, DossierState::certified},
    {&Dossier::cell_resolved_on, DossierState::cell_resolved},
    {&Dossier::sub_committee_appraised_on, DossierState::sub_committee_appraised},
    {&Dossier::grassroots_resolved_on, DossierState::grassroots_resolved},
    {&Dossier::decided_on, DossierState::decided},
    {&Dossier::received_on, DossierState::none},
    {&Dossier::ceremony_on, DossierState::probation},
    {&Dossier::new_member_certificate_on, DossierState::none},
    {&Dossier::recognition_resolved_on, DossierState::recognition_cell_resolved},
    {&Dossier::recognition_appraised_on, DossierState::recognition_sub_committee_appraised},
    {&Dossier::recognition_grassroots_resolved_on, DossierState::recognition_grassroots_resolved},
    {&Dossier::striking_off_proposed_on, DossierState::striking_off_proposed},
    {&Dossier::helper_assigned_on, DossierState::none},
    {&Dossier::waived_on, DossierState::none},
    {&Dossier::moved_on, DossierState::none},
    {&Dossier::file_sent_up_on, DossierState::none},
    {&Dossier::file_forwarded_on, DossierState::none},
    {&Dossier::file_received_on, DossierState::none},
    {&Dossier::decision_questioned_on, DossierState::none},
    {&Dossier::question_answered_on, DossierState::none},
    {&Dossier::decision_extended_on, DossierState::none},
    {&Dossier::notified_on, DossierState::none},
    {&Dossier::cv_on, DossierState::none},
    {&Dossier::recognition_extended_on, DossierState::none},
    {&Dossier::grassroots_striking_off_resolved_on, DossierState::none},
    {&Dossier::announced_on, DossierState::none},
    {&Dossier::card_on, DossierState::none},
    {&Dossier::sent_back_on, DossierState::none},
}};

/// The state that the act led to in this dossier; none: it led nowhere.
[[nodiscard]] constexpr DossierState led_to(const Dossier& dossier, const DatedAct& act) noexcept {
  switch (act.state) {
    case DossierState::recognition_cell_resolved:
      return dossier.recognition_vote_reached ? act.state : DossierState::probation;
    case DossierState::recognition_grassroots_resolved:
      return dossier.grassroots_recognition_vote_reached ? act.state : DossierState::none;
    default:
      return act.state;
  }
}

/// From the ceremony on the latest act counts: a proposal to strike off may come before the vote on
/// recognition or after it. Of acts of one day, and before, the last in the workflow.
constexpr void forget_acts(Dossier& dossier, Day day) noexcept {
  OptionalDay entered_on;  // the latest act from the ceremony on
  for (const DatedAct& act : dated_acts) {
    OptionalDay& done = dossier.*act.day;
    if (done && *done > day) done = {};
    if (!done) continue;
    dossier.last_act_on = later(dossier.last_act_on, done);
    const DossierState state = led_to(dossier, act);
    if (state == DossierState::none || (entered_on && *done < *entered_on)) continue;
    dossier.state = state;
    if (state >= DossierState::probation) entered_on = done;
  }
}

/// What was said of relatives.
constexpr void forget_verification(Dossier& dossier) noexcept {
  if (!dossier.applied_on) dossier.relatives = {};
  if (!dossier.waived_on) dossier.waiving_relatives = {};
  if (dossier.verified_on) return;
  dossier.verified_relatives = dossier.present_relatives = {};
  dossier.verification_way = VerificationWay::ordinary;
}

/// A move that is gone gives the dossier back to the cell of the old place.
constexpr void forget_move(Dossier& dossier) noexcept {
  if (!dossier.question_answered_on) dossier.decision_upheld = false;
  if (!dossier.moved_on && !dossier.moved_from.is_none()) {
    dossier.organisation = dossier.moved_from;
    dossier.moved_from = {};
    dossier.move = MoveCase::none;
  }
  if (dossier.move == MoveCase::decided_in_time && !dossier.decided_on) {
    dossier.move = dossier.file_sent_up_on ? MoveCase::sent_up : MoveCase::resolved;
  }
}

/// Letters sent later, and what later became of the others.
constexpr void forget_letters(Dossier& dossier, Day day) noexcept {
  const auto all = dossier.letters;
  dossier.letters.clear();
  for (VerificationLetter letter : all) {
    if (letter.sent_on > day) continue;
    for (OptionalDay VerificationLetter::*act :
         {&VerificationLetter::received_on, &VerificationLetter::chased_on,
          &VerificationLetter::replied_on}) {
      if (letter.*act && *(letter.*act) > day) letter.*act = {};
    }
    dossier.letters.push_back(letter);
    dossier.last_act_on = later(dossier.last_act_on,
                                later(letter.sent_on, later(letter.chased_on, letter.replied_on)));
  }
}

/// Takes away what an act said, once the act itself is gone.
constexpr void forget_results(Dossier& dossier) noexcept {
  if (!dossier.verified_on) dossier.finding = PoliticalFinding::unspecified;
  if (!dossier.opinions_on) {
    dossier.mass_organisations_heard = dossier.residence_heard = false;
    dossier.temporary_place_heard = false;
  }
  if (!dossier.helper_assigned_on) dossier.temporary_cell = {};
  if (!dossier.cell_resolved_on) dossier.cell_vote_reached = false;
  if (!dossier.grassroots_resolved_on) dossier.grassroots_vote_reached = false;
  if (!dossier.decided_on) {
    dossier.decided_by = {};
    dossier.groups = {};
  }
  if (!dossier.ceremony_on) dossier.ceremony_late = false;
  if (!dossier.recognition_resolved_on) {
    dossier.recognition_vote_reached = false;
    dossier.failed_recognition_ballots = 0;
  }
  if (!dossier.recognition_grassroots_resolved_on) {
    dossier.grassroots_recognition_vote_reached = false;
    dossier.failed_committee_recognition_ballots = 0;
  }
  dossier.failed_striking_off_ballots = 0;
  forget_verification(dossier);
  forget_move(dossier);
  if (!dossier.cell_resolved_on) dossier.readmission = false;
  if (!dossier.decision_extended_on) dossier.decision_extension = {};
  if (!dossier.recognition_extended_on) dossier.recognition_extension = {};
  if (!dossier.grassroots_striking_off_resolved_on) {
    dossier.grassroots_striking_off_vote_reached = false;
    dossier.failed_committee_striking_off_ballots = 0;
  }
}

constexpr void forget_introductions(Dossier& dossier, Day day) noexcept {
  const auto all = dossier.introductions;
  dossier.introductions.clear();
  for (const Introduction& introduction : all) {
    if (introduction.day > day) continue;
    dossier.introductions.push_back(introduction);
    dossier.last_act_on = later(dossier.last_act_on, introduction.day);
  }
}

}  // namespace admission

/// The dossier at the end of `day`; state `none` when it was not on any list yet.
[[nodiscard]] constexpr Dossier dossier_on(const Dossier& dossier, Day day) noexcept {
  if (!dossier.last_act_on || *dossier.last_act_on <= day) return dossier;
  const Dossier not_begun{
      .id = dossier.id, .person = dossier.person, .organisation = dossier.organisation};
  if (dossier.listed_on && *dossier.listed_on > day) return not_begun;
  Dossier past = dossier;
  past.last_act_on = {};
  past.state = DossierState::none;
  admission::forget_acts(past, day);
  // The day of becoming official stands for the recognition where that is not known.
  const OptionalDay recognised = past.recognised_on ? past.recognised_on : past.official_from;
  if (recognised && *recognised > day) past.recognised_on = past.official_from = {};
  if (past.closed_on && *past.closed_on > day) past.closed_on = {};
  if (past.official_from || past.closed_on) {
    const bool annulled_later = dossier.state == DossierState::annulled && !past.closed_on;
    past.state = annulled_later ? DossierState::recognised : dossier.state;
    past.last_act_on = admission::later(
        past.last_act_on,
        admission::later(past.official_from ? recognised : OptionalDay{}, past.closed_on));
  }
  if (!past.closed_on && !past.sent_back_on) past.annulment = AnnulmentGround::unspecified;
  admission::forget_introductions(past, day);
  admission::forget_letters(past, day);
  admission::forget_results(past);
  return past.state == DossierState::none ? not_begun : past;
}

}  // namespace dangvien::inline v0
