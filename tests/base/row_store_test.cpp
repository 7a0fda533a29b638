// SPDX-License-Identifier: Apache-2.0
// Proves that a row store keeps what was added, in order and in place, over the edges of its
// blocks.
#include "dangvien/base/row_store.hpp"

#include <array>
#include <cstdint>

#include <gtest/gtest.h>

namespace dangvien {
namespace {

struct Wide {
  std::array<std::uint64_t, 9> values{};
  friend bool operator==(const Wide&, const Wide&) = default;
};

TEST(RowStore, KeepsRowsInOrderAndInPlace) {
  RowStore<Wide> store;
  store.reserve(1);
  store.push_back({{7}});
  const Wide* const first = &store[0];
  for (std::uint64_t row = 1; row < 3 * RowStore<Wide>::block + 1; ++row) {
    store.reserve(1);
    store.push_back({{row}});
  }
  EXPECT_EQ(store.size(), 3 * RowStore<Wide>::block + 1);
  EXPECT_EQ(&store[0], first);
  EXPECT_EQ(store[0].values[0], 7U);
  for (std::size_t row = 1; row < store.size(); ++row) ASSERT_EQ(store[row].values[0], row);
}

TEST(RowStore, HoldsAtMostOneBlockMoreThanItNeeds) {
  RowStore<Wide> store;
  EXPECT_EQ(store.bytes(), 0U);
  store.reserve(RowStore<Wide>::block);
  const std::size_t one = store.bytes();
  for (std::size_t row = 0; row < RowStore<Wide>::block; ++row) store.push_back({});
  EXPECT_EQ(store.bytes(), one);
  store.reserve(1);
  EXPECT_GT(store.bytes(), one);
  EXPECT_LE(store.bytes(), 3 * one);
}

TEST(RowStore, IsEqualToAnotherWithTheSameRows) {
  RowStore<Wide> left;
  RowStore<Wide> right;
  left.reserve(100);
  right.reserve(1);
  EXPECT_TRUE(left == right);
  left.push_back({{1}});
  EXPECT_FALSE(left == right);
  right.push_back({{1}});
  EXPECT_TRUE(left == right);
}

}  // namespace
}  // namespace dangvien
