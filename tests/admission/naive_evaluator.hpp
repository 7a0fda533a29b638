// SPDX-License-Identifier: Apache-2.0
// tests/admission/naive_evaluator.hpp: the admission rules a second time, written from the prose of
// the domain notes as plain as possible: no rulebook, no table, years and months by hand, working
// days one by one. It knows 20/9/2016 to the end of 2026. Never: uses anything of
// dangvien/admission but the facts and commands.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "dangvien/admission/schema.hpp"
#include "dangvien/law/calendar.hpp"

namespace dangvien::naive {

/// Names of rules.
struct Answer {
  std::set<std::string> refused;
  std::set<std::string> advised;

  friend bool operator==(const Answer&, const Answer&) = default;
};

[[nodiscard]] Answer judge(const AdmissionFacts& facts, const ResolveCell& command);
[[nodiscard]] Answer judge(const AdmissionFacts& facts, const DecideAdmission& command,
                           const Calendar& calendar);
[[nodiscard]] Answer judge(const AdmissionFacts& facts, const HoldCeremony& command,
                           const Calendar& calendar);
[[nodiscard]] Answer judge(const AdmissionFacts& facts, const ResolveRecognition& command,
                           const Calendar& calendar);
[[nodiscard]] Answer judge(const AdmissionFacts& facts, const DecideRecognition& command,
                           const Calendar& calendar);

/// The days on which instruments take effect.
[[nodiscard]] Day on(std::int32_t year, std::uint32_t month, std::uint32_t day);

/// Completed months, by hand: whole months between the dates, one less before the day of the month.
[[nodiscard]] std::int32_t months_between(Day from, Day to);

/// The last day of `count` working days after `from`, found by walking.
[[nodiscard]] Day walk_working_days(const Calendar& calendar, Day from, int count);

/// Whether `ayes` is at least (or more than) numerator/denominator of `base`, by multiplication.
[[nodiscard]] bool share(std::int64_t ayes, std::int64_t base, int numerator, int denominator,
                         bool more);

/// A written consent that is there on the day; one without a day of its own counts.
[[nodiscard]] bool there(const std::optional<Document>& consent, Day day);

/// Row 5: the ordinary level.
[[nodiscard]] EducationLevel education_needed(Day day);

/// The minutes with the register's number of members where that is larger: two thirds of the
/// official members are meant, not of those whom somebody wrote down (rows 26 and 26a).
[[nodiscard]] Ballot registered(Ballot minutes, const AdmissionFacts& facts);

/// Minutes that do not add up.
void judge_minutes(Answer& answer, const Ballot& ballot);

/// The base of a vote and whether leaving people out changes the result.
struct Base {
  std::int64_t count = 0;
  bool unclear = false;
};
[[nodiscard]] Base cell_base(const Ballot& ballot, Day day, int numerator, int denominator,
                             bool more);
[[nodiscard]] Base committee_base(const Ballot& ballot, Day day, int numerator, int denominator,
                                  bool more);

}  // namespace dangvien::naive
