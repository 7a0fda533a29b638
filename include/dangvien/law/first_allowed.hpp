// SPDX-License-Identifier: Apache-2.0
// dangvien/law/first_allowed.hpp: the first day on which a refused command would be accepted if
// only its day changed, by trying. What refuses on a day under unchanged rules either names the day
// from which it no longer does, or never stops by itself. So nothing can pass before the latest day
// named, unless the law changes first: only those two days are tried, one after the other, each
// under the law of that day. No rule that refuses counts working days, so an unpublished calendar
// never makes the answer an interval (what is late only advises; deadlines say `assumed`). A day
// from which a rule that refused is merely not known, or not confirmed, is not allowed: it is not
// named. Never: allocates.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "dangvien/law/rulebook.hpp"
#include "dangvien/law/verdict.hpp"

namespace dangvien::inline v0 {

/// The rules that refused on some day that was tried.
class RefusingRules {
 public:
  /// Notes the rules that a refusal breaks.
  constexpr void note(const Verdict& refusal) noexcept {
    for (const Violation& violation : refusal.violations()) {
      const auto number = static_cast<std::size_t>(violation.rule);
      bits_[number / 64] |= std::uint64_t{1} << number % 64;
    }
  }
  /// An advisory of such a rule stands in for its refusal, for want of a text that blocks.
  [[nodiscard]] constexpr bool only_unknown(const Verdict& accepted) const noexcept {
    for (const Violation& advisory : accepted.advisories()) {
      const auto number = static_cast<std::size_t>(advisory.rule);
      const bool refused = (bits_[number / 64] >> number % 64 & 1U) != 0;
      if (refused && advisory.provenance > Provenance::carried) return true;
    }
    return false;
  }

 private:
  std::array<std::uint64_t, (rule_count + 63) / 64> bits_{};
};

/// Whether a later day can help at all: every violation names a day, or is of a rule of law that
/// changes after `day`. Anything else needs an act, or another command.
[[nodiscard]] inline bool may_pass_later(const Verdict& refusal, const Rulebook& rulebook,
                                         Day day) noexcept {
  for (const Violation& violation : refusal.violations()) {
    if (violation.first_allowed) continue;
    const Rule& rule = rulebook.rule(violation.rule);
    if (rule.row_count == 0) return false;
    const std::size_t last_row = std::size_t{rule.first_row} + rule.row_count - 1;
    if (rulebook.tables().rows[last_row].from <= day) return false;
  }
  return true;
}

/// `judge_on(day)` gives the verdict on the same command on another day; `refusal` is the one on
/// `day`. Judges at most three times for each later change of the law.
template <typename JudgeOn>
[[nodiscard]] OptionalDay find_first_allowed(const Rulebook& rulebook, Day day,
                                             const Verdict& refusal,
                                             const JudgeOn& judge_on) noexcept {
  if (refusal.accepted() || !may_pass_later(refusal, rulebook, day)) return {};
  OptionalDay named = refusal.latest_named_day();
  RefusingRules refusing;
  refusing.note(refusal);
  for (Day tried = day;;) {
    const OptionalDay change = rulebook.next_change(tried);
    const bool before_change = named && *named > tried && (!change || *named < *change);
    const OptionalDay next = before_change ? named : change;
    if (!next) return {};
    // What lapses meanwhile refuses to the last day of its law.
    const Day eve = *next - Days{1};
    if (!before_change && eve > tried) refusing.note(judge_on(eve));
    const Verdict verdict = judge_on(*next);
    if (verdict.accepted() && !refusing.only_unknown(verdict)) return next;
    refusing.note(verdict);
    named = verdict.latest_named_day();
    tried = *next;
  }
}

}  // namespace dangvien::inline v0
