// SPDX-License-Identifier: Apache-2.0
// dangvien/base/identifier_index.hpp: from an identity to the dense index of its row.
// Identities are allocated 1, 2, 3, ... in their stream, and rows are added in that order, so
// nearly all of them are found without looking anywhere; those out of that order in an array of
// blocks, which grows without moving what is in it; the few that a caller chose far away in a small
// open-addressing table.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
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
  /// Row of the identity, or no_row. Two loads at most for the stream's own numbers.
  [[nodiscard]] RowIndex find(Identity id) const noexcept {
    if (id.stream() == stream_) {
      const std::uint32_t row = id.number() - 1;
      if (row < straight_) return row;
      if (is_dense(id)) {
        const RowIndex found = dense(id);
        if (found != no_row) return found;
      }
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
    if (!straight && is_near(highest)) grow_dense(highest);
    reserve_far(count);
  }

  /// Precondition: reserve() covered this identity, and find(id) == no_row.
  void insert(Identity id, RowIndex row) noexcept {
    const bool own = id.stream() == stream_;
    if (own && is_dense(id)) {
      dense(id) = row;
    } else if (own && dense_.empty() && row == straight_ && id.number() - 1 == row) {
      ++straight_;
    } else {
      far_[far_slot(far_, id.packed())] = {id.packed(), row};
      ++far_used_;
    }
    if (id.stream() == stream_ && id.number() >= next_) next_ = id.number() + 1;
  }

  /// The first rows, whose identities are the numbers from 1 on, in order.
  [[nodiscard]] RowIndex straight() const noexcept { return straight_; }
  /// The next number that was never used in the stream.
  [[nodiscard]] std::uint32_t next_number() const noexcept { return next_; }
  /// Heap memory held.
  [[nodiscard]] std::size_t bytes() const noexcept {
    return dense_.size() * block * sizeof(RowIndex) + dense_.capacity() * sizeof(Block) +
           far_.capacity() * sizeof(Far);
  }
  void set_stream(std::uint16_t stream) noexcept { stream_ = stream; }
  [[nodiscard]] std::uint16_t stream() const noexcept { return stream_; }

 private:
  struct Far {
    std::uint64_t key = 0;  // packed identity; 0 marks a free slot, since number 0 is "none"
    RowIndex row = no_row;
  };

  using Block = std::unique_ptr<RowIndex[]>;
  static constexpr std::size_t block = 4096;

  // Numbers past the straight ones have places in the blocks from 0 on. Straight ones stay as many
  // as they were once there is a block.
  [[nodiscard]] std::size_t dense_place(Identity id) const noexcept {
    return std::size_t{id.number()} - 1 - straight_;
  }
  [[nodiscard]] bool is_dense(Identity id) const noexcept {
    return id.number() > straight_ && dense_place(id) < dense_.size() * block;
  }
  /// Precondition: is_dense(id).
  [[nodiscard]] RowIndex& dense(Identity id) const noexcept {
    return dense_[dense_place(id) / block][dense_place(id) % block];
  }

  // Near enough to the numbers in use that an array entry costs less than a table slot.
  [[nodiscard]] bool is_near(Identity id) const noexcept {
    return id.stream() == stream_ && id.number() > straight_ &&
           id.number() / 4 <= dense_.size() * block + straight_ + 1024;
  }

  /// What was far away before stays there.
  void grow_dense(Identity highest) {
    const std::size_t blocks = dense_place(highest) / block + 1;
    if (blocks <= dense_.size()) return;
    reserve_for(dense_, blocks - dense_.size());
    while (dense_.size() < blocks) {
      dense_.push_back(std::make_unique_for_overwrite<RowIndex[]>(block));
      std::fill_n(dense_.back().get(), block, no_row);
    }
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
  std::vector<Block> dense_;
  std::vector<Far> far_;
  std::size_t far_used_ = 0;
  std::uint32_t next_ = 1;
  std::uint16_t stream_ = 0;
};

}  // namespace dangvien::inline v0
