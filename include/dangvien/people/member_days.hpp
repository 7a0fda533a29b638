// SPDX-License-Identifier: Apache-2.0
// dangvien/people/member_days.hpp: on which day which organisation gained or lost members, so that
// the electorate of a past act is that of its day, in whatever order the papers are typed.
// Kept as changes, those of one day together: a hundred members recorded from one list cost eight
// bytes. Counting on a day goes back from the newest change, so that an act of today costs nothing.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <limits>
#include <utility>
#include <vector>

#include "dangvien/base/day.hpp"
#include "dangvien/base/growth.hpp"
#include "dangvien/base/identifier_index.hpp"
#include "dangvien/hierarchy/tree.hpp"

namespace dangvien::inline v0 {

/// What one day changed in one organisation's own members.
struct MemberChange {
  Day day;
  std::int16_t official = 0;
  std::int16_t probationary = 0;
  friend constexpr bool operator==(const MemberChange&, const MemberChange&) = default;
};
static_assert(sizeof(MemberChange) == 8);

/// Changes of one organisation's own members, in the order of days.
using MemberChanges = std::vector<MemberChange>;

/// Adds a change to those of its day. Allocates nothing where there is room for one more.
inline void add_change(MemberChanges& changes, Day day, CounterChange by) {
  const auto fits = [](std::int32_t count) {
    using Limits = std::numeric_limits<std::int16_t>;
    return Limits::min() <= count && count <= Limits::max();
  };
  const auto after =
      std::upper_bound(changes.begin(), changes.end(), day,
                       [](Day wanted, const MemberChange& entry) { return wanted < entry.day; });
  if (after != changes.begin()) {
    MemberChange& same = *std::prev(after);
    const std::int32_t official = same.official + by.official_members;
    const std::int32_t probationary = same.probationary + by.probationary_members;
    if (same.day == day && fits(official) && fits(probationary)) {
      same.official = static_cast<std::int16_t>(official);
      same.probationary = static_cast<std::int16_t>(probationary);
      return;
    }
  }
  changes.insert(after, {day, static_cast<std::int16_t>(by.official_members),
                         static_cast<std::int16_t>(by.probationary_members)});
}

/// Sum of what changed after the day. O(changes after it).
[[nodiscard]] inline CounterChange sum_after(const MemberChanges& changes, Day day) noexcept {
  CounterChange sum;
  for (auto entry = changes.rbegin(); entry != changes.rend() && entry->day > day; ++entry) {
    sum.official_members += entry->official;
    sum.probationary_members += entry->probationary;
  }
  return sum;
}

/// Changes by organisation, each list in the order of days. After reserve*(), changing cannot fail.
class MemberDays {
 public:
  void reserve_organisations(std::size_t extra) { reserve_for(changes_, extra); }
  /// Room for `extra` more changes of one organisation, which may be one of those that the coming
  /// commit founds. Throws std::bad_alloc.
  void reserve(RowIndex organisation, std::size_t extra) {
    if (organisation < changes_.size()) {
      reserve_for(changes_[organisation], extra);
      return;
    }
    const std::size_t ahead = organisation - changes_.size();
    while (prepared_.size() <= ahead) prepared_.emplace_back();
    reserve_for(prepared_[ahead], extra);
  }
  /// Lets go of what was prepared for organisations that were not founded after all.
  void forget_prepared() noexcept { prepared_.clear(); }

  void add_organisation() noexcept {
    if (prepared_.empty()) {
      changes_.emplace_back();
      return;
    }
    changes_.push_back(std::move(prepared_.front()));
    prepared_.pop_front();
  }

  void change(RowIndex organisation, Day day, CounterChange by) noexcept {
    add_change(changes_[organisation], day, by);
  }

  /// Sum of what changed after the day in the organisation itself. O(changes after it).
  [[nodiscard]] CounterChange after(RowIndex organisation, Day day) const noexcept {
    return sum_after(changes_[organisation], day);
  }

  /// Heap memory held.
  [[nodiscard]] std::size_t bytes() const noexcept {
    std::size_t bytes = changes_.capacity() * sizeof(MemberChanges);
    for (const auto& changes : changes_) bytes += changes.capacity() * sizeof(MemberChange);
    return bytes;
  }

  friend bool operator==(const MemberDays& left, const MemberDays& right) noexcept {
    return left.changes_ == right.changes_;
  }

 private:
  std::vector<MemberChanges> changes_;
  std::deque<MemberChanges> prepared_;  // for the organisations of the coming commit
};

}  // namespace dangvien::inline v0
