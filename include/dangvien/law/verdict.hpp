// SPDX-License-Identifier: Apache-2.0
// dangvien/law/verdict.hpp: what the rules had to say about one command.
// A refusal is a value: every rule that is broken, not the first one, each with its citation, what
// was found, what is required and the first day on which the day alone would no longer stand in the
// way. Sentences are not here: the message catalogue (src/text) has them, keyed by the rule.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <type_traits>

#include "dangvien/base/day.hpp"
#include "dangvien/law/rulebook.hpp"

namespace dangvien::inline v0 {

/// Một điều vướng mắc. One rule that a command breaks (in a refusal) or that deserves mention (an
/// advisory).
struct Violation {
  RuleId rule{};
  CitationIndex citation = 0;
  Provenance provenance = Provenance::confirmed;
  /// Path of the command's field in question ("ballot.ayes"); static storage; empty: the state.
  std::string_view subject;
  RuleValue found;
  RuleValue required;
  /// First day on which this rule would be met if nothing but the day changed; none when no day
  /// helps.
  OptionalDay first_allowed;

  friend constexpr bool operator==(const Violation&, const Violation&) = default;
};

/// At most `capacity` findings, without heap memory. Most verdicts hold none, so only what was
/// added is ever written or copied: two lists of 24 findings are four kilobytes, more than deciding
/// touches.
class FindingList {
 public:
  using value_type = Violation;
  static constexpr std::size_t capacity = 24;

  constexpr FindingList() noexcept {
    // What a constant expression reads must exist; outside one the room stays as it is.
    if (std::is_constant_evaluated()) std::construct_at(&room_.findings);
  }
  constexpr FindingList(const FindingList& other) noexcept : FindingList() { assign(other); }
  constexpr FindingList& operator=(const FindingList& other) noexcept {
    if (this != &other) assign(other);
    return *this;
  }
  constexpr ~FindingList() = default;

  /// A full list stays as it is, and the answer is false.
  constexpr bool push_back(const Violation& finding) noexcept {
    if (size_ == capacity) return false;
    std::construct_at(room_.findings.data() + size_++, finding);
    return true;
  }

  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  [[nodiscard]] constexpr const Violation* begin() const noexcept { return room_.findings.data(); }
  [[nodiscard]] constexpr const Violation* end() const noexcept { return begin() + size_; }
  /// Precondition: index < size().
  [[nodiscard]] constexpr const Violation& operator[](std::size_t index) const noexcept {
    return begin()[index];
  }

  friend constexpr bool operator==(const FindingList& left, const FindingList& right) noexcept {
    return std::equal(left.begin(), left.end(), right.begin(), right.end());
  }

 private:
  static_assert(std::is_trivially_copyable_v<Violation> &&
                std::is_trivially_destructible_v<Violation>);

  union Room {
    constexpr Room() noexcept : none{} {}
    char none;
    std::array<Violation, capacity> findings;
  };

  constexpr void assign(const FindingList& other) noexcept {
    size_ = 0;
    for (const Violation& finding : other) push_back(finding);
  }

  Room room_;
  std::uint32_t size_ = 0;
};

/// Kết luận. Accepted when nothing blocks. At most `capacity` entries of each sort: more than any
/// command can collect (proved where the rules are checked).
class Verdict {
 public:
  static constexpr std::size_t capacity = FindingList::capacity;

  [[nodiscard]] constexpr bool accepted() const noexcept { return violations_.empty(); }
  [[nodiscard]] constexpr const FindingList& violations() const noexcept { return violations_; }
  [[nodiscard]] constexpr const FindingList& advisories() const noexcept { return advisories_; }
  /// Weakest provenance among the rows consulted.
  [[nodiscard]] constexpr Provenance provenance() const noexcept { return provenance_; }

  /// Notes that a row was consulted, whatever it said.
  constexpr void rest_on(Provenance provenance) noexcept {
    provenance_ = std::max(provenance_, provenance);
  }

  /// Adds a finding where its enforcement and provenance put it: what is unconfirmed or unknown,
  /// and what the rule itself marks as advisory, never blocks.
  constexpr void add(const Violation& finding, Enforcement enforcement) noexcept {
    rest_on(finding.provenance);
    const bool blocks =
        enforcement == Enforcement::blocking && finding.provenance <= Provenance::carried;
    if (blocks) {
      violations_.push_back(finding);
    } else {
      advisories_.push_back(finding);
    }
  }

  /// The first day on which the same command would be accepted if only its day changed, found by
  /// judging it again on that day under the rules of that day (law/first_allowed.hpp); none when
  /// something other than the day must change, when no day helps, or when nothing is violated.
  [[nodiscard]] constexpr OptionalDay first_allowed() const noexcept { return first_allowed_; }
  constexpr void set_first_allowed(OptionalDay day) noexcept { first_allowed_ = day; }

  /// The latest of the days that the violations name, before which they are not all met under the
  /// rules of the verdict's own day; none when one of them names no day, or nothing is violated.
  [[nodiscard]] constexpr OptionalDay latest_named_day() const noexcept {
    OptionalDay latest;
    for (const Violation& violation : violations_) {
      if (!violation.first_allowed) return {};
      latest = std::max(latest, violation.first_allowed);
    }
    return latest;
  }

 private:
  FindingList violations_;
  FindingList advisories_;
  OptionalDay first_allowed_;
  Provenance provenance_ = Provenance::confirmed;
};

}  // namespace dangvien::inline v0
