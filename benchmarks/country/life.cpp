// SPDX-License-Identifier: Apache-2.0
#include "country/life.hpp"

#include <algorithm>

namespace dangvien::country {
namespace {

/// Goes from act to act. Gaps are in days; an act that would fall on a day off waits for the
/// office.
class Walk {
 public:
  Walk(std::uint64_t seed, const Traits& traits, const Line& line, Day start,
       const Calendar& calendar, std::vector<PlannedAct>& acts)
      : draw_(seed), traits_(traits), line_(line), at_(start), calendar_(calendar), acts_(acts) {}

  void run() {
    acts_.clear();
    to(Act::list, 0, 0);
    if (traits_.fate == Fate::removed && draw_.below(5) < 2) return to(Act::remove, 60, 300);
    // Nearly five years old: it will have run out before the cell votes, or is why the dossier
    // lapses.
    if (traits_.renewed_certificate || traits_.fate == Fate::lapsed)
      on(Act::old_certificate, 1'700, 1'760);
    if (traits_.fate == Fate::lapsed) return to(Act::remove, 150, 300);
    to(Act::certificate, 30, 150);
    to(Act::open, 20, 120);
    to(Act::apply, 5, 30);
    papers();
    if (traits_.fate == Fate::removed) return to(Act::remove, 20, 200);
    to(Act::resolve_cell, 5, 30);
    decision();
  }

 private:
  void to(Act act, std::int32_t least, std::int32_t most) {
    at_ = calendar_.next_working_day(at_ + Days{draw_.between(least, most)}).day;
    acts_.push_back({act, at_});
  }
  /// A paper of an earlier day that is handed in now.
  void on(Act act, std::int32_t least, std::int32_t most) {
    acts_.push_back({act, at_ - Days{draw_.between(least, most)}});
  }

  void papers() {
    to(Act::first_introduction, 5, 20);
    to(Act::second_introduction, 0, 5);
    to(Act::verify, 10, 45);
    to(Act::hear, 5, 15);
    to(Act::certify, 2, 10);
    if (!traits_.stale) return;
    to(Act::first_introduction_again, 370, 430);
    to(Act::second_introduction_again, 0, 5);
    to(Act::hear_again, 3, 15);
  }

  /// Committees in between, and then whoever decides.
  void committees(Act appraise, Act resolve) {
    if (line_.sub_committee != 0) to(appraise, 3, 8);
    if (line_.has_committee && !line_.authorised) to(resolve, 4, 12);
  }

  void decision() {
    committees(Act::appraise, Act::resolve_grassroots);
    if (traits_.fate == Fate::declined) return to(Act::decline, 10, 40);
    if (traits_.late_decision) {
      to(Act::decide, 70, 120);
    } else {
      to(Act::decide, 8, 30);
    }
    if (!traits_.no_receipt) to(Act::receive, 1, 8);
    if (traits_.late_ceremony) {
      to(Act::ceremony, 50, 90);
    } else {
      to(Act::ceremony, 5, 32);
    }
    const Day ceremony = at_;
    if (traits_.fate == Fate::struck_off_in_probation) {
      to(Act::propose_striking_off, 90, 300);
      return strike_off();
    }
    to(Act::new_member_class, 60, 280);
    at_ = std::max(at_, add_months(ceremony, Months{12}, MonthRounding::last_valid_day) + Days{1});
    after_month_12();
  }

  void strike_off() {
    if (line_.has_committee && !line_.authorised) to(Act::resolve_grassroots_striking_off, 2, 8);
    to(Act::strike_off, 10, 40);
  }

  void after_month_12() {
    if (traits_.fate == Fate::struck_off_by_ballots) {
      for (int ballot = 0; ballot < 3; ++ballot) to(Act::failed_ballot, 1, 12);
    }
    if (!is_recognised()) {
      to(Act::propose_striking_off, 3, 20);
      return strike_off();
    }
    if (traits_.late_recognition) {
      to(Act::resolve_recognition, 50, 120);
    } else {
      to(Act::resolve_recognition, 3, 35);
    }
    committees(Act::appraise_recognition, Act::resolve_grassroots_recognition);
    to(Act::recognise, 3, 18);
  }

  [[nodiscard]] bool is_recognised() const { return traits_.fate == Fate::recognised; }

  Draw draw_;
  const Traits& traits_;
  const Line& line_;
  Day at_;
  const Calendar& calendar_;
  std::vector<PlannedAct>& acts_;
};

Fate failing_fate(Draw& draw) {
  const std::uint32_t of_hundred = draw.below(100);
  if (of_hundred < 13) return Fate::declined;
  return of_hundred < 25 ? Fate::lapsed : Fate::removed;
}

/// Of those admitted somewhat more than two in a hundred are struck off.
Fate admitted_fate(Draw& draw) {
  const std::uint32_t of_thousand = draw.below(1000);
  if (of_thousand < 8) return Fate::struck_off_in_probation;
  if (of_thousand < 20) return Fate::struck_off_unfit;
  return of_thousand < 24 ? Fate::struck_off_by_ballots : Fate::recognised;
}

}  // namespace

Traits draw_traits(Draw& draw, bool failing) {
  Traits traits;
  traits.fate = failing ? failing_fate(draw) : admitted_fate(draw);
  traits.over_age = draw.per_mille(3);
  traits.relaxed_area = draw.per_mille(15) && !traits.over_age;
  traits.renewed_certificate = draw.per_mille(10);
  traits.stale = draw.per_mille(20);
  traits.substitute = draw.per_mille(5);
  traits.short_vote = draw.per_mille(8);
  traits.late_decision = draw.per_mille(60);
  traits.no_receipt = draw.per_mille(10);
  traits.late_ceremony = draw.per_mille(50);
  traits.late_consent = draw.per_mille(600);
  traits.late_recognition = draw.per_mille(80);
  return traits;
}

void plan_acts(std::uint64_t seed, const Traits& traits, const Line& line, Day start,
               const Calendar& calendar, std::vector<PlannedAct>& acts) {
  Walk(seed, traits, line, start, calendar, acts).run();
}

}  // namespace dangvien::country
