// SPDX-License-Identifier: Apache-2.0
// dangvien/quota/fulfilment.hpp: the admissions that count, of one organisation's subtree.
// One entry an admission, by decision day, with the groups frozen on that day. The law of
// conservation: an organisation's entries are its own and those of everything below it, each
// exactly once.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "dangvien/base/day.hpp"
#include "dangvien/base/enum_names.hpp"
#include "dangvien/base/growth.hpp"
#include "dangvien/law/schema.hpp"

namespace dangvien::inline v0 {

inline constexpr std::size_t priority_group_count = EnumNames<PriorityGroup>::names.size();

/// Thực hiện: one admission that counts.
struct Fulfilment {
  Day day;                   ///< day of the admission decision
  std::uint32_t groups = 0;  ///< PriorityGroup bits
  friend constexpr bool operator==(const Fulfilment&, const Fulfilment&) = default;
};

/// Hủy bỏ: an admission that counted until it was annulled.
struct Reversal {
  Fulfilment entry;
  Day annulled_on;
  friend constexpr bool operator==(const Reversal&, const Reversal&) = default;
};

/// The entries of one subtree, in order of day. Entry out of order (paper comes first and is typed
/// later) is normal: it costs a move of what is later. Every `block` entries the totals so far are
/// kept by group, so that a count over years of the whole country reads two blocks and not a
/// million entries.
class FulfilmentLedger {
 public:
  static constexpr std::size_t block = 512;

  [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }

  /// Day of the latest entry; none when empty.
  [[nodiscard]] OptionalDay latest() const noexcept {
    return entries_.empty() ? OptionalDay{} : OptionalDay{entries_.back().day};
  }

  void reserve(std::size_t extra) {
    const std::size_t needed = entries_.size() + extra;
    if (needed > entries_.capacity()) reserve_for(entries_, extra);
    const std::size_t blocks = needed / block;
    if (blocks == 0 || (totals_ && blocks <= totals_->capacity())) return;
    if (!totals_) totals_ = std::make_unique<std::vector<Totals>>();
    reserve_for(*totals_, blocks - totals_->size());
  }

  /// Precondition: reserve() covered it.
  void add(Fulfilment entry) noexcept {
    if (entries_.empty() || entries_.back().day <= entry.day) {
      entries_.push_back(entry);
    } else {
      insert(entry);
    }
    if (entries_.size() % block == 0) close_block();
  }

  /// Entries from `first` to `last`, both inclusive, that carry the group. O(log n).
  [[nodiscard]] std::uint32_t count(Day first, Day last, PriorityGroup group) const noexcept {
    const std::size_t begin = place_of(first);
    const std::size_t end = place_after(last);
    if (end <= begin) return 0;
    if (end - begin <= block) return scan(begin, end, group);
    return total_before(end, group) - total_before(begin, group);
  }

  /// Day of the first entry, and of the last up to and including `day`; none when there is none.
  [[nodiscard]] OptionalDay first_until(Day day) const noexcept {
    return place_after(day) == 0 ? OptionalDay{} : OptionalDay{entries_.front().day};
  }
  [[nodiscard]] OptionalDay last_until(Day day) const noexcept {
    const std::size_t place = place_after(day);
    return place == 0 ? OptionalDay{} : OptionalDay{entries_[place - 1].day};
  }

  /// Heap memory held.
  [[nodiscard]] std::size_t bytes() const noexcept {
    const std::size_t kept =
        totals_ ? sizeof(*totals_) + totals_->capacity() * sizeof(Totals) : std::size_t{0};
    return entries_.capacity() * sizeof(Fulfilment) + kept;
  }

  friend bool operator==(const FulfilmentLedger& left, const FulfilmentLedger& right) noexcept {
    return left.entries_ == right.entries_;
  }

 private:
  using Totals = std::array<std::uint32_t, priority_group_count>;

  [[nodiscard]] static std::uint32_t carries(const Fulfilment& entry, std::size_t group) noexcept {
    return entry.groups >> group & 1U;
  }

  /// Where the first entry of the day or later lies.
  [[nodiscard]] std::size_t place_of(Day day) const noexcept {
    const auto place =
        std::lower_bound(entries_.begin(), entries_.end(), day,
                         [](const Fulfilment& entry, Day of) { return entry.day < of; });
    return static_cast<std::size_t>(place - entries_.begin());
  }
  /// Where the first entry later than the day lies.
  [[nodiscard]] std::size_t place_after(Day day) const noexcept {
    const auto place =
        std::upper_bound(entries_.begin(), entries_.end(), day,
                         [](Day of, const Fulfilment& entry) { return of < entry.day; });
    return static_cast<std::size_t>(place - entries_.begin());
  }

  [[nodiscard]] std::uint32_t scan(std::size_t begin, std::size_t end,
                                   PriorityGroup group) const noexcept {
    std::uint32_t total = 0;
    for (std::size_t at = begin; at < end; ++at) {
      total += carries(entries_[at], static_cast<std::size_t>(group));
    }
    return total;
  }

  [[nodiscard]] std::uint32_t total_before(std::size_t end, PriorityGroup group) const noexcept {
    const std::size_t blocks = end / block;
    const std::uint32_t kept =
        blocks == 0 ? 0 : (*totals_)[blocks - 1][static_cast<std::size_t>(group)];
    return kept + scan(blocks * block, end, group);
  }

  /// Puts the entry before the later ones; the last entry of every closed block after it moves on
  /// to the next block.
  void insert(Fulfilment entry) noexcept {
    const std::size_t place = place_after(entry.day);
    entries_.insert(entries_.begin() + static_cast<std::ptrdiff_t>(place), entry);
    if (!totals_) return;
    for (std::size_t closed = place / block; closed < totals_->size(); ++closed) {
      const Fulfilment& moved = entries_[(closed + 1) * block];
      for (std::size_t group = 0; group < priority_group_count; ++group) {
        (*totals_)[closed][group] += carries(entry, group) - carries(moved, group);
      }
    }
  }

  void close_block() noexcept {
    Totals totals = totals_->empty() ? Totals{} : totals_->back();
    for (std::size_t at = entries_.size() - block; at < entries_.size(); ++at) {
      for (std::uint32_t bits = entries_[at].groups; bits != 0; bits &= bits - 1) {
        ++totals[static_cast<std::size_t>(std::countr_zero(bits))];
      }
    }
    totals_->push_back(totals);
  }

  std::vector<Fulfilment> entries_;
  std::unique_ptr<std::vector<Totals>> totals_;  ///< of the first 1, 2, 3... blocks; none below one
};

}  // namespace dangvien::inline v0
