// SPDX-License-Identifier: Apache-2.0
// dangvien/base/identifier_index.hpp: from an identity to the dense index of its row.
// Identities are allocated 1, 2, 3, ... in their stream, and rows are added in that order, so
// nearly all of them are found without looking anywhere; those out of that order with one load from
// an array; the few that a caller chose far away in a small open-addressing table.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "dangvien/base/growth.hpp"

namespace dangvien::inline v0 {

/// Index of a row in a table of this process; never stored, never shown.
using RowIndex = std::uint32_t;
inline constexpr RowIndex no_row = UINT32_MAX;

/// Maps identities of one kind to row indexes. Not thread-safe for writing.
template <typename Identity>
class IdentifierIndex {
 public:
  /// Row of the identity, or no_row. One load at most for the stream's own numbers.
  [[nodiscard]] RowIndex find(Identity id) const noexcept {
    if (id.stream() == stream_) {
      const std::uint32_t row = id.number() - 1;
      if (row < straight_) return row;
      if (id.number() < dense_.size()) return dense_[id.number()];
    }
    if (far_used_ == 0 || id.is_none()) return no_row;
    return far_[far_slot(far_, id.packed())].row;
  }

  /// Whether another identity may be inserted for every one of `ids` without allocating afterwards.
  /// Throws std::bad_alloc and keeps what is stored when memory is short.
  void reserve(Identity highest, std::size_t count) {
    // Where all go on straight, nothing is needed; should they come in another order, there is
    // far_.
    const bool straight =
        highest.stream() == stream_ && dense_.empty() && highest.number() <= straight_ + count;
    if (!straight && is_near(highest)) grow_dense(highest.number());
    reserve_far(count);
  }

  /// Precondition: reserve() covered this identity, and find(id) == no_row.
  void insert(Identity id, RowIndex row) noexcept {
    const bool own = id.stream() == stream_;
    if (own && id.number() < dense_.size()) {
      dense_[id.number()] = row;
    } else if (own && dense_.empty() && row == straight_ && id.number() - 1 == row) {
      ++straight_;
    } else {
      far_[far_slot(far_, id.packed())] = {id.packed(), row};
      ++far_used_;
    }
    if (id.stream() == stream_ && id.number() >= next_) next_ = id.number() + 1;
  }

  /// The next number that was never used in the stream.
  [[nodiscard]] std::uint32_t next_number() const noexcept { return next_; }
  /// Heap memory held.
  [[nodiscard]] std::size_t bytes() const noexcept {
    return dense_.capacity() * sizeof(RowIndex) + far_.capacity() * sizeof(Far);
  }
  void set_stream(std::uint16_t stream) noexcept { stream_ = stream; }
  [[nodiscard]] std::uint16_t stream() const noexcept { return stream_; }

 private:
  struct Far {
    std::uint64_t key = 0;  // packed identity; 0 marks a free slot, since number 0 is "none"
    RowIndex row = no_row;
  };

  // Near enough to the numbers in use that an array entry costs less than a table slot.
  [[nodiscard]] bool is_near(Identity id) const noexcept {
    return id.stream() == stream_ && id.number() / 4 <= dense_.size() + straight_ + 1024;
  }

  void grow_dense(std::uint32_t number) {
    if (number < dense_.size()) return;
    std::vector<RowIndex> grown;
    const std::size_t used = dense_.empty() ? straight_ + std::size_t{1} : dense_.size();
    const std::size_t half_more = used + used / 2;
    const std::size_t needed = std::size_t{number} + 1;
    grown.resize(needed > half_more ? needed : half_more, no_row);
    for (std::size_t at = 0; at < dense_.size(); ++at) grown[at] = dense_[at];
    for (RowIndex row = 0; row < straight_; ++row) grown[row + std::size_t{1}] = row;
    // Identities that were far away before the array reached them.
    for (const Far& far : far_) {
      const Identity id = Identity::from_packed(far.key);
      if (far.key != 0 && id.stream() == stream_ && id.number() < grown.size()) {
        grown[id.number()] = far.row;
      }
    }
    dense_ = std::move(grown);
  }

  void reserve_far(std::size_t count) {
    if ((far_used_ + count) * 2 <= far_.size()) return;
    std::size_t slots = 16;
    while (slots < (far_used_ + count) * 3) slots *= 2;
    std::vector<Far> grown(slots);
    for (const Far& far : far_) {
      if (far.key != 0) grown[far_slot(grown, far.key)] = far;
    }
    far_ = std::move(grown);
  }

  // Slot that holds the key, or the free one where it belongs. The table is never full.
  [[nodiscard]] static std::size_t far_slot(const std::vector<Far>& table,
                                            std::uint64_t key) noexcept {
    const std::size_t mask = table.size() - 1;
    std::size_t slot = static_cast<std::size_t>((key * 0x9E3779B97F4A7C15U) >> 20U) & mask;
    while (table[slot].key != 0 && table[slot].key != key) slot = (slot + 1) & mask;
    return slot;
  }

  RowIndex straight_ = 0;  // numbers 1 to straight_ have the rows from 0 on, in order
  std::vector<RowIndex> dense_;
  std::vector<Far> far_;
  std::size_t far_used_ = 0;
  std::uint32_t next_ = 1;
  std::uint16_t stream_ = 0;
};

}  // namespace dangvien::inline v0
