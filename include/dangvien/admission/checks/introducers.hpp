// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/checks/introducers.hpp: who vouches (Charter 4.1 and 4.2; admission notes,
// rows 13 to 18). Two official members always satisfy the Charter's ordinary case; a union's
// committee stands for one of them where the applicant belongs to that union. Whether two members
// suffice for a union member is not stated, so that case is an advisory.
#pragma once

#include <cstddef>

#include "dangvien/admission/checks/person.hpp"
#include "dangvien/admission/judge.hpp"

namespace dangvien::inline v0::admission {

/// Whether two introductions come from the same introducer: the same member, or the same union.
[[nodiscard]] constexpr bool same_introducer(IntroducerKind left_kind, PersonId left_person,
                                             IntroducerKind right_kind,
                                             PersonId right_person) noexcept {
  if (left_kind != right_kind) return false;
  return left_kind != IntroducerKind::official_member || left_person == right_person;
}

/// The rule that may excuse from the time together: of the member whom the new place assigned after
/// a move (row 90), or of a substitute (row 18).
struct LinkRelief {
  bool excusable = false;
  RuleId rule = RuleId::admission_introducer_substitute;
};

[[nodiscard]] constexpr LinkRelief relief_of(const Dossier& dossier, bool substitute,
                                             Day day) noexcept {
  const bool after_move =
      dossier.move == MoveCase::before_resolution && dossier.moved_on && day >= *dossier.moved_on;
  return {substitute || after_move, after_move ? RuleId::admission_moved_introducer
                                               : RuleId::admission_introducer_substitute};
}

/// Rows 17, 18 and 90: long enough together, or excused where the rule excuses.
inline void check_link(const Judge& judge, Months together, const LinkRelief& relief,
                       std::string_view subject) noexcept {
  const RuleRow& row = judge.row(RuleId::admission_introducer_together);
  if (judge.cannot_judge(RuleId::admission_introducer_together, row, subject)) return;
  if (together >= months_of(row.value)) return;
  if (relief.excusable) {
    const RuleRow& excuse = judge.row(relief.rule);
    if (judge.cannot_judge(relief.rule, excuse, subject)) return;
    if (excuse.value.number != 0) return;
  }
  judge.report(RuleId::admission_introducer_together, row, subject, months_value(together),
               row.value);
}

/// The member whom a command names: known, official that day, and not the applicant.
inline void check_introducing_member(const Judge& judge) noexcept {
  const RecordIntroduction& command = *judge.act.introduction;
  if (command.person.is_none()) {
    judge.report_model(RuleId::model_person_required, "person");
    return;
  }
  if (command.person == judge.facts.applicant.person) {
    judge.report_model(RuleId::model_introducer_is_applicant, "person");
    return;
  }
  const MemberStanding standing = judge.facts.named.standing;
  if (standing != MemberStanding::official) {
    const RuleRow& row = judge.row(RuleId::admission_introducer_standing);
    if (!judge.cannot_judge(RuleId::admission_introducer_standing, row, "person")) {
      judge.report(RuleId::admission_introducer_standing, row, "person", standing_value(standing),
                   standing_value(MemberStanding::official));
    }
  }
  check_link(judge, command.together,
             relief_of(judge.facts.dossier, command.substitute, command.day), "together");
}

/// The one introducer of a command. A later paper of the same introducer replaces the earlier one;
/// the same paper twice does not.
inline void check_introducer(const Judge& judge) noexcept {
  const RecordIntroduction& command = *judge.act.introduction;
  if (command.introducer == IntroducerKind::official_member) check_introducing_member(judge);
  const auto& known = judge.facts.dossier.introductions;
  for (const Introduction& earlier : known) {
    if (!same_introducer(earlier.introducer, earlier.person, command.introducer, command.person))
      continue;
    if (earlier.day < command.day) return;
    judge.report_model(RuleId::model_introducer_repeated, "person", day_value(command.day),
                       day_value(earlier.day + Days{1}), earlier.day + Days{1});
    return;
  }
  if (known.full()) {
    judge.report_model(RuleId::model_introductions_full, "introducer",
                       count_value(static_cast<std::int64_t>(known.size()) + 1),
                       count_value(static_cast<std::int64_t>(known.capacity())));
  }
}

/// Rows 17, 18 and 90 for every introduction of the dossier; the shortest link is reported, one
/// that nothing excuses first.
inline void check_introduction_links(const Judge& judge) noexcept {
  const Dossier& dossier = judge.facts.dossier;
  const Introduction* ordinary = nullptr;
  const Introduction* excusable = nullptr;
  for (const Introduction& introduction : dossier.introductions) {
    if (introduction.introducer != IntroducerKind::official_member) continue;
    const bool excused = relief_of(dossier, introduction.substitute, introduction.day).excusable;
    const Introduction*& shortest = excused ? excusable : ordinary;
    if (shortest == nullptr || introduction.together < shortest->together) shortest = &introduction;
  }
  const RuleRow& row = judge.row(RuleId::admission_introducer_together);
  const bool ordinary_holds = ordinary == nullptr || ordinary->together >= months_of(row.value);
  const Introduction* reported = ordinary_holds ? excusable : ordinary;
  if (reported == nullptr) return;
  check_link(judge, reported->together, relief_of(dossier, reported->substitute, reported->day),
             "");
}

/// How many introductions of each sort a dossier holds.
struct IntroductionCount {
  std::int64_t members = 0;
  bool youth_union = false;
  bool trade_union = false;
};

[[nodiscard]] inline IntroductionCount count_introductions(const Dossier& dossier) noexcept {
  IntroductionCount count;
  for (const Introduction& introduction : dossier.introductions) {
    switch (introduction.introducer) {
      case IntroducerKind::official_member:
        ++count.members;
        break;
      case IntroducerKind::youth_union:
        count.youth_union = true;
        break;
      case IntroducerKind::trade_union:
        count.trade_union = true;
        break;
    }
  }
  return count;
}

/// Row 16: a Youth Union member past the union's age. The age is the union's own rule, so it
/// advises.
inline void check_youth_union_age(const Judge& judge) noexcept {
  const auto birth = birth_range(judge.facts.applicant.birth);
  if (!birth) return;
  const RuleRow& row = judge.row(RuleId::admission_youth_union_age);
  if (judge.cannot_judge(RuleId::admission_youth_union_age, row, "")) return;
  const AgeRange age = age_on(*birth, judge.act.day);
  if (age.youngest <= months_of(row.value)) return;
  judge.report(RuleId::admission_youth_union_age, row, "", months_value(age.youngest), row.value);
}

/// Rows 13 to 16: two official members, or a union's committee of the applicant and one member.
inline void check_introductions(const Judge& judge) noexcept {
  const IntroductionCount count = count_introductions(judge.facts.dossier);
  const bool youth = judge.facts.applicant.groups.contains(PriorityGroup::youth_union);
  const bool worker = judge.facts.applicant.groups.contains(PriorityGroup::trade_union);
  const bool by_youth_union = count.youth_union && youth;
  const bool by_trade_union = count.trade_union && worker;
  const RuleRow& union_row = judge.row(RuleId::admission_introducer_union);
  const bool by_union = (by_youth_union || by_trade_union) && union_row.value.number != 0;
  const std::int64_t found = count.members + (by_union ? 1 : 0);

  const RuleRow& row = judge.row(RuleId::admission_introducers_count);
  if (judge.cannot_judge(RuleId::admission_introducers_count, row, "")) return;
  if (count.members < 1 || found < row.value.number) {
    judge.report(RuleId::admission_introducers_count, row, "",
                 count_value(count.members < 1 ? 0 : found), row.value);
    return;
  }
  if (by_youth_union) {
    check_youth_union_age(judge);
    return;
  }
  // A Youth Union member without the union's resolution, or a trade-union member likewise.
  const bool expected = youth || (worker && !by_trade_union);
  if (!expected) return;
  const RuleRow& unions = judge.row(RuleId::admission_introducers_union_expected);
  if (judge.cannot_judge(RuleId::admission_introducers_union_expected, unions, "")) return;
  judge.report(RuleId::admission_introducers_union_expected, unions, "", flag_value(false),
               flag_value(true));
}

}  // namespace dangvien::inline v0::admission
