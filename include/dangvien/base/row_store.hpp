// SPDX-License-Identifier: Apache-2.0
// dangvien/base/row_store.hpp: rows by dense index, in blocks that never move.
// A vector that grows by half holds a quarter more than it needs on average and, while it grows,
// all of it twice; a country has millions of rows. Here adding copies nothing and at most one block
// is spare.
#pragma once

#include <bit>
#include <cstddef>
#include <memory>
#include <type_traits>
#include <vector>

#include "dangvien/base/growth.hpp"

namespace dangvien::inline v0 {

/// Rows in the order in which they were added; none is ever removed. Reading is thread-safe while
/// nobody writes. After reserve(), adding cannot fail. References stay valid as long as the store.
template <typename Row>
class RowStore {
  static_assert(std::is_trivially_copyable_v<Row> && std::is_trivially_destructible_v<Row>);

 public:
  /// Rows of one block: a power of two, 256 KiB at most.
  static constexpr std::size_t block = std::bit_floor((std::size_t{1} << 18U) / sizeof(Row));

  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  /// Precondition of both: index < size().
  [[nodiscard]] const Row& operator[](std::size_t index) const noexcept {
    return blocks_[index / block].get()[index % block];
  }
  [[nodiscard]] Row& operator[](std::size_t index) noexcept {
    return blocks_[index / block].get()[index % block];
  }

  /// Makes room for `extra` more rows. Throws std::bad_alloc and keeps what is stored.
  void reserve(std::size_t extra) {
    const std::size_t blocks = (size_ + extra + block - 1) / block;
    if (blocks <= blocks_.size()) return;
    reserve_for(blocks_, blocks - blocks_.size());
    while (blocks_.size() < blocks) blocks_.emplace_back(std::allocator<Row>{}.allocate(block));
  }

  /// Precondition: reserve() covered it.
  void push_back(const Row& row) noexcept {
    std::construct_at(blocks_[size_ / block].get() + size_ % block, row);
    ++size_;
  }

  /// Heap memory held.
  [[nodiscard]] std::size_t bytes() const noexcept {
    return blocks_.size() * block * sizeof(Row) + blocks_.capacity() * sizeof(Block);
  }

  friend bool operator==(const RowStore& left, const RowStore& right) noexcept {
    if (left.size_ != right.size_) return false;
    for (std::size_t index = 0; index < left.size_; ++index) {
      if (!(left[index] == right[index])) return false;
    }
    return true;
  }

 private:
  struct Free {
    void operator()(Row* rows) const noexcept { std::allocator<Row>{}.deallocate(rows, block); }
  };
  using Block = std::unique_ptr<Row, Free>;

  std::vector<Block> blocks_;
  std::size_t size_ = 0;
};

}  // namespace dangvien::inline v0
