// SPDX-License-Identifier: Apache-2.0
// Proves that pieces of an arena keep their bytes whatever is taken and given back beside them,
// that what reserve() promised needs no memory, and that what was given back is used again.
#include "dangvien/base/byte_arena.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace dangvien {
namespace {

using Arena = ByteArena<4000>;

struct Piece {
  ArenaPlace place;
  std::size_t units;
  std::uint8_t mark;
};

void fill(Arena& arena, const Piece& piece) {
  std::fill_n(arena.at(piece.place), piece.units * Arena::unit, piece.mark);
}
bool is_whole(const Arena& arena, const Piece& piece) {
  const std::uint8_t* const first = arena.at(piece.place);
  return std::all_of(first, first + piece.units * Arena::unit,
                     [&](std::uint8_t byte) { return byte == piece.mark; });
}

RC_GTEST_PROP(ByteArena, KeepsEveryPieceWhole, ()) {
  Arena arena;
  std::vector<Piece> pieces;
  std::uint8_t mark = 0;
  const int rounds = *rc::gen::inRange(0, 40);
  for (int round = 0; round < rounds; ++round) {
    const std::size_t wanted = *rc::gen::inRange<std::size_t>(1, 120);
    arena.reserve(wanted);
    const std::size_t reserved = arena.bytes();
    for (std::size_t count = 0; count < wanted; ++count) {
      const std::size_t units =
          *rc::gen::oneOf(rc::gen::inRange<std::size_t>(1, Arena::most_units + 1),
                          rc::gen::just(Arena::most_units));
      pieces.push_back({arena.take(units), units, ++mark});
      fill(arena, pieces.back());
    }
    RC_ASSERT(arena.bytes() == reserved);
    const std::size_t gone = *rc::gen::inRange<std::size_t>(0, pieces.size());
    for (std::size_t count = 0; count < gone; ++count) {
      const std::size_t at = *rc::gen::inRange<std::size_t>(0, pieces.size());
      RC_ASSERT(is_whole(arena, pieces[at]));
      arena.give_back(pieces[at].place, pieces[at].units);
      pieces[at] = pieces.back();
      pieces.pop_back();
    }
  }
  for (const Piece& piece : pieces) RC_ASSERT(is_whole(arena, piece));
}

TEST(ByteArena, UsesAgainWhatWasGivenBack) {
  Arena arena;
  EXPECT_LE(arena.bytes(), 0U);
  arena.reserve(1);
  const std::size_t one_block = arena.bytes();
  const ArenaPlace first = arena.take(10);
  for (int round = 0; round < 100'000; ++round) {
    arena.give_back(first, 10);
    arena.reserve(1);
    ASSERT_EQ(arena.take(10), first);
  }
  EXPECT_EQ(arena.bytes(), one_block);
}

}  // namespace
}  // namespace dangvien
