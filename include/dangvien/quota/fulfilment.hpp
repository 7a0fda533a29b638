// SPDX-License-Identifier: Apache-2.0
// dangvien/quota/fulfilment.hpp: the admissions that count, of one organisation's subtree.
// One entry an admission, by decision day, with the groups frozen on that day and the mass
// organisation that introduced the person. The law of
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

/// What admissions are counted by: each priority group, then each mass organisation that introduced
/// the person. An index of a bit, and of an array; kept in memory only.
enum class Tally : std::uint8_t {};
inline constexpr std::size_t tally_count =
    priority_group_count + EnumNames<MassOrganisation>::names.size() - 1;
static_assert(tally_count <= 32);

[[nodiscard]] constexpr Tally tally_of(PriorityGroup group) noexcept {
  return static_cast<Tally>(group);
}
/// Precondition: a mass organisation, not `none`.
[[nodiscard]] constexpr Tally tally_of(MassOrganisation mass_organisation) noexcept {
  return static_cast<Tally>(priority_group_count + static_cast<std::size_t>(mass_organisation) - 1);
}
/// What a quota of that group, or of that mass organisation, counts by.
[[nodiscard]] constexpr Tally tally_of(PriorityGroup group,
                                       MassOrganisation mass_organisation) noexcept {
  return mass_organisation == MassOrganisation::none ? tally_of(group)
                                                     : tally_of(mass_organisation);
}
[[nodiscard]] constexpr std::uint32_t bit_of(Tally tally) noexcept {
  return std::uint32_t{1} << static_cast<unsigned>(tally);
}
/// The bit of the mass organisation; none has none.
[[nodiscard]] constexpr std::uint32_t bit_of(MassOrganisation mass_organisation) noexcept {
  return mass_organisation == MassOrganisation::none ? 0 : bit_of(tally_of(mass_organisation));
}
/// The bits of every mass organisation.
inline constexpr std::uint32_t mass_organisation_bits =
    ((std::uint32_t{1} << (tally_count - priority_group_count)) - 1) << priority_group_count;

/// Thực hiện: one admission that counts.
struct Fulfilment {
  Day day;                    ///< day of the admission decision
  std::uint32_t tallies = 0;  ///< bits of Tally
  friend constexpr bool operator==(const Fulfilment&, const Fulfilment&) = default;
};

/// Hủy bỏ: an admission that counted until it was annulled.
struct Reversal {
  Fulfilment entry;
  Day annulled_on;
  friend constexpr bool operator==(const Reversal&, const Reversal&) = default;
};

/// The entries of one subtree. Most lie in order of day. Paper comes first and is typed later, so
/// an entry out of order is normal: near the end it costs a move of what is later; far from it, it
/// joins a short tail, in order of day too, which is merged when it is full, so that any order of
/// days costs about the same. Every `block` entries in order the totals so far are kept by tally,
/// so that a count over years of the whole country reads two blocks and the tail and not a million
/// entries.
class FulfilmentLedger {
 public:
  static constexpr std::size_t block = 512;
  /// Most entries that wait in the tail.
  static constexpr std::size_t longest_tail = 2048;

  [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }

  /// Day of the latest entry; none when empty.
  [[nodiscard]] OptionalDay latest() const noexcept { return last_until(Day::last()); }

  void reserve(std::size_t extra) {
    const std::size_t needed = entries_.size() + extra;
    if (needed > entries_.capacity()) reserve_for(entries_, extra);
    const std::size_t blocks = needed / block;
    if (blocks == 0 || (long_ && blocks <= long_->totals.capacity())) return;
    if (!long_) long_ = std::make_unique<Long>();
    reserve_for(long_->totals, blocks - long_->totals.size());
  }

  /// Precondition: reserve() covered it. O(1) in order of day, O(block) near the end, otherwise
  /// O(size / longest_tail + longest_tail) on the average of many.
  void add(Fulfilment entry) noexcept {
    const std::size_t end = in_order();
    const bool latest_yet = end == 0 || entries_[end - 1].day <= entry.day;
    const std::size_t place = latest_yet ? end : place_after(0, end, entry.day);
    if (end == entries_.size() && end - place <= block) {
      insert(place, entry);
    } else {
      insert_in_tail(entry);
    }
  }

  /// Entries from `first` to `last`, both inclusive, that carry the group. O(log n), two blocks and
  /// the tail at most.
  [[nodiscard]] std::uint32_t count(Day first, Day last, PriorityGroup group) const noexcept {
    return count(first, last, tally_of(group));
  }
  [[nodiscard]] std::uint32_t count(Day first, Day last, Tally tally) const noexcept {
    const std::size_t end_in_order = in_order();
    const std::uint32_t total =
        count_in_order(place_of(0, end_in_order, first), place_after(0, end_in_order, last), tally);
    if (end_in_order == entries_.size()) return total;
    return total + scan(place_of(end_in_order, entries_.size(), first),
                        place_after(end_in_order, entries_.size(), last), tally);
  }

  /// Day of the first entry, and of the last up to and including `day`; none when there is none.
  [[nodiscard]] OptionalDay first_until(Day day) const noexcept {
    if (entries_.empty()) return {};
    const std::size_t begin = in_order();
    Day first = entries_.front().day;
    if (begin != entries_.size()) first = std::min(first, entries_[begin].day);
    return first <= day ? OptionalDay{first} : OptionalDay{};
  }
  [[nodiscard]] OptionalDay last_until(Day day) const noexcept {
    const std::size_t begin = in_order();
    const std::size_t place = place_after(0, begin, day);
    OptionalDay last = place == 0 ? OptionalDay{} : OptionalDay{entries_[place - 1].day};
    const std::size_t in_tail = place_after(begin, entries_.size(), day);
    if (in_tail != begin && (!last || *last < entries_[in_tail - 1].day)) {
      last = entries_[in_tail - 1].day;
    }
    return last;
  }

  /// Heap memory held.
  [[nodiscard]] std::size_t bytes() const noexcept {
    const std::size_t kept =
        long_ ? sizeof(Long) + long_->totals.capacity() * sizeof(Totals) : std::size_t{0};
    return entries_.capacity() * sizeof(Fulfilment) + kept;
  }

  /// Equal journals give equal ledgers, entry by entry and total by total.
  friend bool operator==(const FulfilmentLedger& left, const FulfilmentLedger& right) noexcept {
    if (left.in_order() != right.in_order() || left.entries_ != right.entries_) return false;
    return !left.long_ || !right.long_ || left.long_->totals == right.long_->totals;
  }

 private:
  friend struct LedgerDamage;  // tests/quota/ledger_blocks_test.cpp
  using Totals = std::array<std::uint32_t, tally_count>;
  static constexpr std::size_t counted_together = 128;  ///< fewer than a byte can count
  static_assert(block % counted_together == 0);

  /// What only a ledger of at least one block needs.
  struct Long {
    std::vector<Totals> totals;  ///< of the first 1, 2, 3... blocks in order
    std::size_t tail = 0;        ///< entries after those in order
  };

  [[nodiscard]] static std::uint32_t carries(const Fulfilment& entry, std::size_t tally) noexcept {
    return entry.tallies >> tally & 1U;
  }

  /// How many entries lie before the tail.
  [[nodiscard]] std::size_t in_order() const noexcept {
    return entries_.size() - (long_ ? long_->tail : 0);
  }
  [[nodiscard]] auto at(std::size_t place) const noexcept {
    return entries_.begin() + static_cast<std::ptrdiff_t>(place);
  }

  /// Where between two places the first entry of the day or later lies.
  [[nodiscard]] std::size_t place_of(std::size_t begin, std::size_t end, Day day) const noexcept {
    const auto place = std::lower_bound(
        at(begin), at(end), day, [](const Fulfilment& entry, Day of) { return entry.day < of; });
    return static_cast<std::size_t>(place - entries_.begin());
  }
  /// Where between two places the first entry later than the day lies.
  [[nodiscard]] std::size_t place_after(std::size_t begin, std::size_t end,
                                        Day day) const noexcept {
    const auto place = std::upper_bound(
        at(begin), at(end), day, [](Day of, const Fulfilment& entry) { return of < entry.day; });
    return static_cast<std::size_t>(place - entries_.begin());
  }

  [[nodiscard]] std::uint32_t count_in_order(std::size_t begin, std::size_t end,
                                             Tally tally) const noexcept {
    if (end <= begin) return 0;
    if (end - begin <= block) return scan(begin, end, tally);
    return total_before(end, tally) - total_before(begin, tally);
  }

  [[nodiscard]] std::uint32_t scan(std::size_t begin, std::size_t end, Tally tally) const noexcept {
    std::uint32_t total = 0;
    for (std::size_t place = begin; place < end; ++place) {
      total += carries(entries_[place], static_cast<std::size_t>(tally));
    }
    return total;
  }

  [[nodiscard]] std::uint32_t total_before(std::size_t end, Tally tally) const noexcept {
    const std::size_t blocks = end / block;
    const std::uint32_t kept =
        blocks == 0 ? 0 : long_->totals[blocks - 1][static_cast<std::size_t>(tally)];
    return kept + scan(blocks * block, end, tally);
  }

  /// Puts the entry before the later ones; the last entry of every closed block after it moves on
  /// to the next block. Without a tail only.
  void insert(std::size_t place, Fulfilment entry) noexcept {
    entries_.insert(at(place), entry);
    if (!long_) return;
    std::vector<Totals>& totals = long_->totals;
    for (std::size_t closed = place / block; closed < totals.size(); ++closed) {
      const Fulfilment& moved = entries_[(closed + 1) * block];
      for (std::size_t tally = 0; tally < tally_count; ++tally) {
        totals[closed][tally] += carries(entry, tally) - carries(moved, tally);
      }
    }
    close_blocks(entries_.size());
  }

  void insert_in_tail(Fulfilment entry) noexcept {
    const std::size_t place = place_after(in_order(), entries_.size(), entry.day);
    entries_.insert(at(place), entry);
    ++long_->tail;
    if (long_->tail == longest_tail) merge_tail();
  }

  /// Merges the tail into what is in order, from the end, each entry moving once. Of one day, what
  /// was entered later stays later.
  void merge_tail() noexcept {
    std::array<Fulfilment, longest_tail> tail;
    std::size_t left = in_order();
    std::copy(at(left), entries_.cend(), tail.begin());
    for (std::size_t waiting = longest_tail; waiting-- != 0;) {
      const std::size_t place = place_after(0, left, tail[waiting].day);
      std::move_backward(entries_.data() + place, entries_.data() + left,
                         entries_.data() + left + waiting + 1);
      entries_[place + waiting] = tail[waiting];
      left = place;
    }
    long_->tail = 0;
    long_->totals.resize(std::min(long_->totals.size(), left / block));
    close_blocks(entries_.size());
  }

  /// Adds, by tally, how many of the next entries carry it: seven tallies in the bytes of a word.
  static void add_carried(Totals& totals, const Fulfilment* first) noexcept {
    constexpr std::size_t together = 7;
    for (std::size_t tally = 0; tally < tally_count; tally += together) {
      std::uint64_t counts = 0;
      for (std::size_t entry = 0; entry < counted_together; ++entry) {
        const std::uint64_t bits = first[entry].tallies >> tally & 0x7FU;
        counts += bits * 0x0002040810204081U & 0x0101010101010101U;  // one bit in each byte
      }
      for (std::size_t of = tally; of < std::min(tally + together, tally_count); ++of) {
        totals[of] += static_cast<std::uint32_t>(counts & 0xFFU);
        counts >>= 8U;
      }
    }
  }

  /// Keeps the totals of every whole block before `end` that has none yet.
  void close_blocks(std::size_t end) noexcept {
    std::vector<Totals>& kept = long_->totals;
    while ((kept.size() + 1) * block <= end) {
      Totals totals = kept.empty() ? Totals{} : kept.back();
      const std::size_t begin = kept.size() * block;
      for (std::size_t place = begin; place < begin + block; place += counted_together) {
        add_carried(totals, entries_.data() + place);
      }
      kept.push_back(totals);
    }
  }

  std::vector<Fulfilment> entries_;
  std::unique_ptr<Long> long_;  ///< none below one block
};

}  // namespace dangvien::inline v0
