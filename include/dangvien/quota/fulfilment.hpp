// SPDX-License-Identifier: Apache-2.0
// dangvien/quota/fulfilment.hpp: the admissions that count, of one organisation's subtree.
// One entry an admission, by decision day, with the groups frozen on that day. The law of conservation:
// an organisation's entries are its own and those of everything below it, each exactly once.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "dangvien/base/day.hpp"
#include "dangvien/base/growth.hpp"
#include "dangvien/law/schema.hpp"

namespace dangvien::inline v0 {

/// Thực hiện: one admission that counts.
struct Fulfilment {
  Day day;                   ///< day of the admission decision
  std::uint32_t groups = 0;  ///< PriorityGroup bits
  friend constexpr bool operator==(const Fulfilment&, const Fulfilment&) = default;
};

/// The entries of one subtree, in order of day. Entry out of order (paper comes first and is typed
/// later) is normal: it costs a move of what is later.
class FulfilmentLedger {
 public:
  [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }

  /// Day of the latest entry; none when empty.
  [[nodiscard]] OptionalDay latest() const noexcept {
    return entries_.empty() ? OptionalDay{} : OptionalDay{entries_.back().day};
  }

  void reserve(std::size_t extra) { reserve_for(entries_, extra); }

  /// Precondition: reserve() covered it.
  void add(Fulfilment entry) noexcept {
    auto place = entries_.end();
    while (place != entries_.begin() && (place - 1)->day > entry.day) --place;
    entries_.insert(place, entry);
  }

  /// Entries from `first` to `last`, both inclusive, that carry the group. O(log n + entries between).
  [[nodiscard]] std::uint32_t count(Day first, Day last, PriorityGroup group) const noexcept {
    const auto before = [](const Fulfilment& entry, Day day) { return entry.day < day; };
    const auto begin = std::lower_bound(entries_.begin(), entries_.end(), first, before);
    const std::uint32_t bit = std::uint32_t{1} << static_cast<unsigned>(group);
    std::uint32_t total = 0;
    for (auto at = begin; at != entries_.end() && at->day <= last; ++at) {
      total += (at->groups & bit) != 0 ? 1U : 0U;
    }
    return total;
  }

  friend bool operator==(const FulfilmentLedger&, const FulfilmentLedger&) = default;

 private:
  std::vector<Fulfilment> entries_;
};

}  // namespace dangvien::inline v0
