// SPDX-License-Identifier: Apache-2.0
// benchmarks/country/life.hpp: what happens with one dossier, and on which days: every act of the
// workflow in its order, each on a working day, most of them within their clocks and a fixed
// fraction late or irregular in the ways the law foresees.
#pragma once

#include <cstdint>
#include <vector>

#include "country/random.hpp"
#include "country/structure.hpp"
#include "dangvien/law/calendar.hpp"

namespace dangvien::country {

/// One act of a dossier.
enum class Act : std::uint8_t {
  list,
  old_certificate,
  certificate,
  open,
  apply,
  first_introduction,
  second_introduction,
  verify,
  hear,
  certify,
  first_introduction_again,  ///< the papers have gone stale
  second_introduction_again,
  hear_again,
  resolve_cell,
  appraise,
  resolve_grassroots,
  decide,
  decline,
  receive,
  ceremony,
  new_member_class,
  failed_ballot,
  resolve_recognition,
  appraise_recognition,
  resolve_grassroots_recognition,
  recognise,
  propose_striking_off,
  strike_off,
  remove,
  resolve_grassroots_striking_off,
};

/// How a dossier ends, if nothing stops it before the last day.
enum class Fate : std::uint8_t {
  recognised,
  struck_off_in_probation,  ///< Charter 8.1
  struck_off_unfit,         ///< not fit when month 12 is complete
  struck_off_by_ballots,    ///< three ballots on recognition fall short
  declined,
  removed,
  lapsed,  ///< taken off the list because the certificate has run out
};

[[nodiscard]] constexpr bool is_admitted(Fate fate) noexcept {
  return fate <= Fate::struck_off_by_ballots;
}

/// What is out of the ordinary in a dossier, drawn once.
struct Traits {
  Fate fate = Fate::recognised;
  bool over_age = false;
  bool relaxed_area = false;
  bool renewed_certificate = false;  ///< an old certificate is replaced on the way
  bool stale = false;                ///< papers are made again after more than twelve months
  bool substitute = false;  ///< an introducer who has not been with the applicant for a year
  bool short_vote = false;  ///< the cell's vote falls short and goes up
  bool late_decision = false;
  bool no_receipt = false;
  bool late_ceremony = false;
  bool late_consent = false;  ///< the superior's consent to it
  bool late_recognition = false;
};

/// Of an admitted dossier, or with `failing` of one that ends before a decision.
[[nodiscard]] Traits draw_traits(Draw& draw, bool failing);

struct PlannedAct {
  Act act = Act::list;
  Day day;
};

/// The acts of a dossier of that line that begins on or after `start`, in the order of their days
/// but for an old certificate. Clears and fills `acts`.
void plan_acts(std::uint64_t seed, const Traits& traits, const Line& line, Day start,
               const Calendar& calendar, std::vector<PlannedAct>& acts);

}  // namespace dangvien::country
