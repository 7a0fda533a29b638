// SPDX-License-Identifier: Apache-2.0
// dangvien/base/byte_arena.hpp: pieces of bytes of many sizes, in blocks that never move.
// A piece that is given back waits for the next one of its size; none is joined or split. Rows that
// grow a little with every act leave their place to the younger ones that follow them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <new>
#include <vector>

#include "dangvien/base/growth.hpp"

namespace dangvien::inline v0 {

/// Where a piece lies, counted in units of the arena.
using ArenaPlace = std::uint32_t;

/// Pieces of 1 to `Largest` bytes. Reading is thread-safe while nobody writes. After reserve(),
/// taking a piece cannot fail. Pieces stay where they are until they are given back.
template <std::size_t Largest>
class ByteArena {
 public:
  /// Pieces take whole units. One holds the place of the next free piece of its size.
  static constexpr std::size_t unit = sizeof(ArenaPlace);
  static constexpr std::size_t units_of_block = std::size_t{1} << 16U;  // 256 KiB
  static constexpr std::size_t most_units = (Largest + unit - 1) / unit;
  static_assert(most_units <= units_of_block);

  [[nodiscard]] static constexpr std::size_t units_for(std::size_t bytes) noexcept {
    return (bytes + unit - 1) / unit;
  }

  /// Makes room for `pieces` more, of whatever size. Throws std::bad_alloc and keeps what is
  /// stored.
  void reserve(std::size_t pieces) {
    constexpr std::size_t per_block = units_of_block / most_units;
    const std::size_t in_block = left() / most_units;
    const std::size_t unopened = blocks_.size() - opened_;
    if (pieces <= in_block + unopened * per_block) return;
    const std::size_t wanted = opened_ + (pieces - in_block + per_block - 1) / per_block;
    if (wanted > std::size_t{1} << 16U) throw std::bad_alloc();  // no place counts further
    reserve_for(blocks_, wanted - blocks_.size());
    while (blocks_.size() < wanted) {
      blocks_.push_back(std::make_unique_for_overwrite<std::uint8_t[]>(units_of_block * unit));
    }
  }

  /// A piece of that many units, 1 to most_units. Precondition: reserve() covered it.
  [[nodiscard]] ArenaPlace take(std::size_t units) noexcept {
    ArenaPlace& free = free_[units];
    if (free != nowhere) {
      const ArenaPlace place = free;
      std::memcpy(&free, at(place), unit);
      return place;
    }
    if (left() < units) open_block();
    const auto place = static_cast<ArenaPlace>((opened_ - 1) * units_of_block + used_);
    used_ += units;
    return place;
  }

  /// The piece is no longer needed.
  void give_back(ArenaPlace place, std::size_t units) noexcept {
    std::memcpy(at(place), &free_[units], unit);
    free_[units] = place;
  }

  [[nodiscard]] const std::uint8_t* at(ArenaPlace place) const noexcept {
    return blocks_[place / units_of_block].get() + place % units_of_block * unit;
  }
  [[nodiscard]] std::uint8_t* at(ArenaPlace place) noexcept {
    return blocks_[place / units_of_block].get() + place % units_of_block * unit;
  }

  /// Heap memory held.
  [[nodiscard]] std::size_t bytes() const noexcept {
    return blocks_.size() * units_of_block * unit + blocks_.capacity() * sizeof(blocks_[0]);
  }

 private:
  static constexpr ArenaPlace nowhere = UINT32_MAX;

  /// Units of the open block that were never taken.
  [[nodiscard]] std::size_t left() const noexcept {
    return opened_ == 0 ? 0 : units_of_block - used_;
  }
  /// What is left of the block before becomes a free piece.
  void open_block() noexcept {
    if (left() != 0) {
      give_back(static_cast<ArenaPlace>((opened_ - 1) * units_of_block + used_), left());
    }
    ++opened_;
    used_ = 0;
  }
  [[nodiscard]] static constexpr std::array<ArenaPlace, most_units + 1> none_free() noexcept {
    std::array<ArenaPlace, most_units + 1> none{};
    none.fill(nowhere);
    return none;
  }

  std::vector<std::unique_ptr<std::uint8_t[]>> blocks_;
  std::size_t opened_ = 0;                                     // blocks in use; the rest is spare
  std::size_t used_ = 0;                                       // units of the last of them
  std::array<ArenaPlace, most_units + 1> free_ = none_free();  // by units
};

}  // namespace dangvien::inline v0
