// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/checks/ballot.hpp: the minutes add up, and the votes reach their share
// (admission notes, rows 26, 26a, 26c, 28, 28a, 29a, 42, 46, 84 and 85).
// A proposing vote short of its share is recorded and goes up; only the deciding vote refuses.
#pragma once

#include <algorithm>
#include <cstdint>

#include "dangvien/admission/checks/bodies.hpp"
#include "dangvien/admission/judge.hpp"
#include "dangvien/admission/policy.hpp"
#include "dangvien/base/fraction.hpp"

namespace dangvien::inline v0::admission {

/// Who cannot be in the room: away, or barred from taking part.
[[nodiscard]] constexpr std::int64_t excluded(const Ballot& ballot) noexcept {
  return std::int64_t{ballot.transferred_absent} + ballot.exempt_absent + ballot.suspended +
         ballot.prosecuted;
}

/// Row 26b: secret ballot or raised card, where the minutes say how the meeting voted.
inline void check_ballot_form(const Judge& judge) noexcept {
  const BallotForm form = judge.act.ballot->form;
  if (form == BallotForm::unspecified) return;
  const RuleRow& row = judge.row(RuleId::admission_ballot_form);
  if (judge.cannot_judge(RuleId::admission_ballot_form, row, "ballot.form")) return;
  if (set_of<BallotForm>(row.value).contains(form)) return;
  judge.report(RuleId::admission_ballot_form, row, "ballot.form", {}, {});
}

/// The minutes: nobody votes who is not present, nobody is present who cannot be.
inline void check_ballot_arithmetic(const Judge& judge) noexcept {
  const Ballot& ballot = *judge.act.ballot;
  check_ballot_form(judge);
  const std::int64_t members = ballot.members;
  const std::int64_t present = ballot.present;
  if (members == 0 || present == 0) {
    judge.report_model(RuleId::model_ballot_empty,
                       members == 0 ? "ballot.members" : "ballot.present", count_value(0),
                       count_value(1));
    return;
  }
  const auto exceeds = [&judge](std::string_view subject, std::int64_t found, std::int64_t limit) {
    if (found <= limit) return false;
    judge.report_model(RuleId::model_ballot_exceeds_voters, subject, count_value(found),
                       count_value(limit));
    return true;
  };
  if (!exceeds("ballot.members", excluded(ballot), members)) {
    exceeds("ballot.present", present, members - excluded(ballot));
  }
  if (!exceeds("ballot.ayes", ballot.ayes, present)) {
    exceeds("ballot.noes", std::int64_t{ballot.ayes} + ballot.noes + ballot.blank, present);
  }
}

/// The members whom the rule leaves out of the base.
[[nodiscard]] constexpr std::int64_t left_out(const Ballot& ballot,
                                              EnumSet<ElectorateExclusion> exclusions) noexcept {
  std::int64_t sum = 0;
  if (exclusions.contains(ElectorateExclusion::transferred_absent))
    sum += ballot.transferred_absent;
  if (exclusions.contains(ElectorateExclusion::exempt_absent)) sum += ballot.exempt_absent;
  if (exclusions.contains(ElectorateExclusion::suspended)) sum += ballot.suspended;
  if (exclusions.contains(ElectorateExclusion::prosecuted)) sum += ballot.prosecuted;
  return sum;
}

/// A threshold of the law: at least, or more than, a fraction.
struct Share {
  Fraction fraction;
  bool strict = false;

  [[nodiscard]] constexpr bool met_by(std::int64_t ayes, std::int64_t base) const noexcept {
    return strict ? exceeds(ayes, base, fraction) : reaches(ayes, base, fraction);
  }
  [[nodiscard]] constexpr std::int64_t smallest(std::int64_t base) const noexcept {
    return smallest_reaching(base, fraction, strict);
  }
};

/// The count of voters on which a share is reckoned. Where the minutes and the register differ, a
/// share of the larger number is a share of both: policy::disputed_electorate.
[[nodiscard]] inline std::int64_t vote_base(const Judge& judge, RuleId denominator,
                                            const Share& share, std::int64_t members) noexcept {
  const Ballot& ballot = *judge.act.ballot;
  const RuleRow& row = judge.row(denominator);
  if (row.provenance != Provenance::unknown) {
    return members - left_out(ballot, set_of<ElectorateExclusion>(row.value));
  }
  const std::int64_t everybody = members;  // policy::unknown_electorate
  const std::int64_t able = everybody - excluded(ballot);
  if (share.met_by(ballot.ayes, everybody) != share.met_by(ballot.ayes, able)) {
    judge.report(denominator, row, "ballot", count_value(everybody), count_value(able));
  }
  return everybody;
}

/// The rule that fixes the cell's share for an act.
[[nodiscard]] constexpr RuleId cell_vote_rule(AdmissionCommand command) noexcept {
  switch (command) {
    case AdmissionCommand::resolve_recognition:
      return RuleId::admission_recognition_vote;
    case AdmissionCommand::propose_striking_off:
      return RuleId::admission_striking_off_vote;
    default:
      return RuleId::admission_cell_vote;
  }
}

/// The rule that fixes the grassroots committee's share for an act.
[[nodiscard]] constexpr RuleId grassroots_vote_rule(AdmissionCommand command) noexcept {
  switch (command) {
    case AdmissionCommand::resolve_grassroots_recognition:
      return RuleId::admission_recognition_grassroots_vote;
    case AdmissionCommand::resolve_grassroots_striking_off:
      return RuleId::admission_striking_off_grassroots_vote;
    default:
      return RuleId::admission_grassroots_vote;
  }
}

/// Carried at all: somebody voted for it, and no more voted against. Every share of every period is
/// more than half or two thirds of a base that holds all who voted, so each of them implies this. A
/// tie is left open: a casting vote is in no text seen, nor is it excluded by one.
[[nodiscard]] constexpr bool is_carried(const Ballot& ballot) noexcept {
  return ballot.ayes > 0 && ballot.ayes >= ballot.noes;
}

/// Row 28a is about admission; of recognition and striking off row 44 says what follows a short
/// vote: another ballot, and after three the competent committee.
[[nodiscard]] constexpr bool goes_up_short(AdmissionCommand command) noexcept {
  return command == AdmissionCommand::resolve_cell ||
         command == AdmissionCommand::resolve_grassroots;
}

/// A proposing vote of so many members: works out whether the share is reached; a short one is an
/// advisory.
inline void check_proposing_vote(const Judge& judge, RuleId rule, RuleId denominator,
                                 std::int64_t members) noexcept {
  const RuleRow& row = judge.row(rule);
  if (judge.cannot_judge(rule, row, "ballot.ayes")) {
    judge.findings.reached = is_carried(*judge.act.ballot);  // no share known to fall short of
    return;
  }
  const Share share{fraction_of(row.value), judge.rulebook.rule(rule).strict};
  const std::int64_t base = vote_base(judge, denominator, share, members);
  judge.findings.reached = share.met_by(judge.act.ballot->ayes, base);
  if (judge.findings.reached) return;
  judge.advise(rule, row, "ballot.ayes", count_value(judge.act.ballot->ayes),
               count_value(share.smallest(base)));
  if (!goes_up_short(judge.act.command)) return;
  const RuleRow& forwarded = judge.row(RuleId::admission_short_vote_forwarded);
  judge.advise(RuleId::admission_short_vote_forwarded, forwarded, "ballot.ayes", {}, {});
}

/// Row 26: the cell's vote, over half of nothing being nothing. The share is one of the registered
/// official members, not only of those whom the minutes name.
inline void check_cell_vote(const Judge& judge) noexcept {
  const std::uint32_t known = judge.facts.cell.official_members;
  check_proposing_vote(judge, cell_vote_rule(judge.act.command), RuleId::admission_cell_denominator,
                       std::max(known, judge.act.ballot->members));
  if (known == judge.act.ballot->members) return;
  judge.report_model(RuleId::model_electorate_differs, "ballot.members",
                     count_value(judge.act.ballot->members), count_value(known));
}

/// Row 28.
inline void check_grassroots_vote(const Judge& judge) noexcept {
  check_proposing_vote(judge, grassroots_vote_rule(judge.act.command),
                       RuleId::admission_committee_denominator, judge.act.ballot->members);
}

/// The rule that fixes the decider's share (rows 29a, 42 and 46): by the act, and by whether the
/// whole committee votes or its standing committee.
[[nodiscard]] constexpr RuleId deciding_vote_rule(AdmissionCommand command,
                                                  bool whole_committee) noexcept {
  switch (command) {
    case AdmissionCommand::decide_recognition:
      return whole_committee ? RuleId::admission_authorised_recognition_vote
                             : RuleId::admission_recognition_decider_vote;
    case AdmissionCommand::decide_striking_off:
      return whole_committee ? RuleId::admission_authorised_striking_off_vote
                             : RuleId::admission_striking_off_decider_vote;
    default:
      return whole_committee ? RuleId::admission_authorised_decider_vote
                             : RuleId::admission_decider_vote;
  }
}

/// Reports the rule when the ballot falls short of the share that its row states.
inline bool check_share(const Judge& judge, RuleId rule, const RuleRow& row) noexcept {
  const Share share{fraction_of(row.value), judge.rulebook.rule(rule).strict};
  const std::int64_t base =
      vote_base(judge, RuleId::admission_committee_denominator, share, judge.act.ballot->members);
  if (share.met_by(judge.act.ballot->ayes, base)) return true;
  judge.report(rule, row, "ballot.ayes", count_value(judge.act.ballot->ayes),
               count_value(share.smallest(base)));
  return false;
}

/// Where no text that blocks fixes the decider's share: row 85, more than half, as far as that is
/// attested; and in any period a decision that nobody voted for, or more voted against, is none.
inline void check_least_majority(const Judge& judge) noexcept {
  const RuleRow& row = judge.row(RuleId::admission_majority);
  const bool attested = row.provenance <= Provenance::carried;
  if (attested && !check_share(judge, RuleId::admission_majority, row)) return;
  const Ballot& ballot = *judge.act.ballot;
  if (is_carried(ballot)) return;
  judge.report_model(RuleId::model_decision_not_carried, "ballot.ayes", count_value(ballot.ayes),
                     count_value(ballot.noes));
}

/// Rows 29a, 42 and 46: the decider's vote. Short of its share it refuses, where the share is
/// known. Asked after check_competent_authority, which finds the tier.
inline void check_deciding_vote(const Judge& judge) noexcept {
  const DeciderRow* decider = judge.findings.decider;
  if (decider == nullptr) return;  // reported with the authority
  const RuleId rule = deciding_vote_rule(judge.act.command, decider->whole_committee);
  const RuleRow& row = judge.row(rule);
  const bool unknown = judge.cannot_judge(rule, row, "ballot.ayes");
  judge.findings.reached = !unknown && check_share(judge, rule, row);
  if (row.provenance > Provenance::carried) check_least_majority(judge);
}

/// Row 26c: with fewer than three official members the cell cannot sit.
inline void check_cell_quorum(const Judge& judge) noexcept {
  const RuleRow& row = judge.row(RuleId::admission_cell_minimum_official);
  if (judge.cannot_judge(RuleId::admission_cell_minimum_official, row, "")) return;
  const std::int64_t official = judge.facts.cell.official_members;
  if (official >= row.value.number) return;
  judge.report(RuleId::admission_cell_minimum_official, row, "", count_value(official), row.value);
}

}  // namespace dangvien::inline v0::admission
