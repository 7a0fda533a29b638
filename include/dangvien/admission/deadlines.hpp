// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/deadlines.hpp: the days that wait for a dossier, derived and never stored.
// Invariants: each deadline is governed by the law of the day that starts it; a deadline whose rule
// is
//   not known is not listed; the days are those that decide() itself uses.
// Never: allocates, or says whether an act would be accepted (explain.hpp does).
#pragma once

#include <algorithm>
#include <cstdint>

#include "dangvien/admission/checks/clocks.hpp"
#include "dangvien/admission/checks/moves.hpp"
#include "dangvien/admission/checks/papers.hpp"
#include "dangvien/admission/checks/verification.hpp"
#include "dangvien/admission/facts.hpp"
#include "dangvien/admission/schema.hpp"
#include "dangvien/base/inline_vector.hpp"
#include "dangvien/law/rulebook.hpp"

namespace dangvien::inline v0 {

/// Thời hạn. One day that waits for a dossier.
struct Deadline {
  DeadlineKind kind = DeadlineKind::certificate_lapses;
  RuleId rule{};
  CitationIndex citation = 0;
  Provenance provenance = Provenance::confirmed;
  Day day{};
  /// The day rests on years for which no public holidays were announced.
  bool assumed = false;

  /// Days from `today` to the deadline; negative once it is past.
  [[nodiscard]] constexpr Days left_on(Day today) const noexcept { return day - today; }

  friend constexpr bool operator==(const Deadline&, const Deadline&) = default;
};

using Deadlines = InlineVector<Deadline, 16>;

namespace admission {

inline void add_deadline(Deadlines& deadlines, DeadlineKind kind, RuleId rule, const RuleRow& row,
                         Day day, bool assumed) noexcept {
  deadlines.push_back({kind, rule, row.citation, row.provenance, day, assumed});
}

inline void add_clock(Deadlines& deadlines, DeadlineKind kind, RuleId rule,
                      const Rulebook& rulebook, Day anchor) noexcept {
  const RunningClock clock = start_clock(rulebook, rule, anchor);
  if (clock.known())
    add_deadline(deadlines, kind, rule, *clock.row, clock.due.day, clock.due.assumed);
}

/// A decision's clock and, where one is recorded, its extension: one that nobody recorded puts
/// nothing off (explain.hpp tells that it may be asked for).
inline void add_decision(Deadlines& deadlines, DeadlineKind due, DeadlineKind extended,
                         const DecisionClockRules& rules, const Rulebook& rulebook, Day anchor,
                         const GrantedTime& given) noexcept {
  const RunningClock clock = start_clock(rulebook, rules.clock, anchor);
  if (!clock.known()) return;
  add_deadline(deadlines, due, rules.clock, *clock.row, clock.due.day, clock.due.assumed);
  const WorkingDays granted = added_to(clock, given);
  if (granted.count <= 0) return;
  const WorkingDayResult day = due_with(rulebook, clock, granted);
  add_deadline(deadlines, extended, rules.extension, rulebook.row(rules.extension, anchor), day.day,
               day.assumed);
}

/// The new member's curriculum vitae, until it is in.
inline void add_member_cv(Deadlines& deadlines, const Dossier& dossier,
                          const Rulebook& rulebook) noexcept {
  if (dossier.cv_on || !dossier.ceremony_on) return;
  add_clock(deadlines, DeadlineKind::member_cv_due, RuleId::admission_member_cv_clock, rulebook,
            *dossier.ceremony_on);
}

/// Row 78: the list of sympathisers is reviewed every month, counted from the listing. Reviews are
/// not recorded, so this is the next one that falls due on `today` or later.
inline void add_list_review(Deadlines& deadlines, const Dossier& dossier, const Rulebook& rulebook,
                            Day today) noexcept {
  const RuleRow& row = rulebook.row(RuleId::admission_list_review_monthly, today);
  if (!dossier.listed_on || row.provenance == Provenance::unknown) return;
  const std::int32_t every = std::max(months_of(row.value).count, 1);
  const Day listed = *dossier.listed_on;
  const std::int32_t passed =
      today > listed ? completed_months(listed, today, policy::paper_rounding).count : 0;
  const std::int32_t months = std::max(every, passed / every * every);
  Day due = add_months(listed, Months{months}, policy::paper_rounding);
  if (due < today) due = add_months(listed, Months{months + every}, policy::paper_rounding);
  add_deadline(deadlines, DeadlineKind::list_review_due, RuleId::admission_list_review_monthly, row,
               due, false);
}

/// Papers that grow old while the cell has not considered, by the rules of `today`.
inline void add_paper_deadlines(Deadlines& deadlines, const Dossier& dossier,
                                const Rulebook& rulebook, Day today) noexcept {
  const RuleRow& validity = rulebook.row(RuleId::admission_certificate_validity, today);
  if (dossier.certificate_issued_on && validity.provenance != Provenance::unknown) {
    const Day full = months_full(*dossier.certificate_issued_on, months_of(validity.value));
    add_deadline(deadlines, DeadlineKind::certificate_lapses,
                 RuleId::admission_certificate_validity, validity, full - Days{1}, false);
  }
  const RuleRow& freshness = rulebook.row(RuleId::admission_dossier_freshness, today);
  if (!dossier.applied_on || freshness.provenance == Provenance::unknown) return;
  const Months limit = months_of(freshness.value);
  const RuleRow& papers = rulebook.row(RuleId::admission_stale_papers, today);
  const OptionalDay paper = oldest_paper(dossier, stale_papers(papers));
  const Day oldest = *later(paper, dossier.applied_on);
  add_deadline(deadlines, DeadlineKind::papers_stale, RuleId::admission_dossier_freshness,
               freshness, months_full(oldest, limit), false);
}

/// Row 79: replies that are waited for. Until the receipt of a letter is known the time is reckoned
/// from its sending, at the earliest, and marked as assumed.
inline void add_letters(Deadlines& deadlines, const Dossier& dossier,
                        const Rulebook& rulebook) noexcept {
  for (const VerificationLetter& letter : dossier.letters) {
    if (letter.replied_on) continue;
    const RuleId rule = reply_rule(letter);
    const RunningClock clock =
        start_clock(rulebook, rule, letter.received_on.value_or(letter.sent_on));
    if (!clock.known()) continue;
    add_deadline(deadlines, DeadlineKind::verification_reply_due, rule, *clock.row, clock.due.day,
                 clock.due.assumed || !letter.received_on);
  }
}

/// The decision before the law's time is over; of a file that came from another place, by its own
/// clock, and until the old place has sent it, the sending (row 92).
inline void add_decision_due(Deadlines& deadlines, const Dossier& dossier,
                             const Rulebook& rulebook) noexcept {
  if (dossier.move == MoveCase::sent_up && dossier.moved_on && !dossier.file_forwarded_on) {
    add_clock(deadlines, DeadlineKind::file_forward_due, RuleId::admission_move_forward_clock,
              rulebook, *dossier.moved_on);
  }
  if (decides_without_a_time(dossier)) return;
  if (decides_on_a_received_file(dossier)) {
    add_clock(deadlines, DeadlineKind::moved_decision_due, RuleId::admission_moved_decision_clock,
              rulebook, *dossier.file_received_on);
    return;
  }
  add_decision(deadlines, DeadlineKind::decision_due, DeadlineKind::decision_extended,
               admission_clock, rulebook, *dossier.cell_resolved_on,
               granted_for_admission(dossier));
}

/// The window of the cell's vote on recognition.
inline void add_recognition_window(Deadlines& deadlines, const Dossier& dossier,
                                   const Rulebook& rulebook) noexcept {
  const OptionalDay end = probation_end(rulebook, dossier);
  if (!end) return;
  const RuleRow& row = rulebook.row(RuleId::admission_recognition_earliest, *end);
  add_deadline(deadlines, DeadlineKind::recognition_opens, RuleId::admission_recognition_earliest,
               row, *end + policy::recognition_starts_after, false);
  add_clock(deadlines, DeadlineKind::recognition_due, RuleId::admission_recognition_clock_cell,
            rulebook, *end);
}

}  // namespace admission

/// The deadlines of a dossier in its present state, in the order in which the workflow meets them.
/// `today` chooses the law for papers that only grow old; clocks keep the law of their own first
/// day.
[[nodiscard]] inline Deadlines deadlines_of(const Dossier& dossier, const Rulebook& rulebook,
                                            Day today) noexcept {
  Deadlines deadlines;
  if (dossier.state >= DossierState::listed && dossier.state <= DossierState::opened)
    admission::add_list_review(deadlines, dossier, rulebook, today);
  if (is_before_decision(dossier.state) && dossier.state < DossierState::cell_resolved) {
    admission::add_letters(deadlines, dossier, rulebook);
    admission::add_paper_deadlines(deadlines, dossier, rulebook, today);
  } else if (is_before_decision(dossier.state) && dossier.cell_resolved_on) {
    admission::add_decision_due(deadlines, dossier, rulebook);
  } else if (dossier.state == DossierState::decided) {
    if (admission::question_open(dossier)) {
      admission::add_clock(deadlines, DeadlineKind::question_answer_due,
                           RuleId::admission_question_clock, rulebook,
                           *dossier.decision_questioned_on);
    }
    const admission::CeremonyStart start = admission::ceremony_start(rulebook, dossier);
    if (start.anchor) {
      admission::add_clock(deadlines, DeadlineKind::ceremony_due, RuleId::admission_ceremony_clock,
                           rulebook, *start.anchor);
    }
  } else if (dossier.state == DossierState::probation) {
    admission::add_member_cv(deadlines, dossier, rulebook);
    admission::add_recognition_window(deadlines, dossier, rulebook);
  } else if (is_probationary(dossier.state) && dossier.recognition_resolved_on) {
    admission::add_decision(
        deadlines, DeadlineKind::recognition_decision_due,
        DeadlineKind::recognition_decision_extended, admission::recognition_clock, rulebook,
        *dossier.recognition_resolved_on, admission::granted_for_recognition(dossier));
  }
  return deadlines;
}

}  // namespace dangvien::inline v0
