// SPDX-License-Identifier: Apache-2.0
// Proves that the index finds exactly what was put in, near and far, against std::map.
#include "dangvien/base/identifier_index.hpp"

#include <map>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "dangvien/base/identifier.hpp"

namespace dangvien {
namespace {

RC_GTEST_PROP(IdentifierIndex, AgreesWithAMap, ()) {
  IdentifierIndex<PersonId> index;
  std::map<std::uint64_t, RowIndex> model;
  const auto number = rc::gen::oneOf(rc::gen::inRange<std::uint32_t>(1, 200),
                                     rc::gen::inRange<std::uint32_t>(1, UINT32_MAX),
                                     rc::gen::inRange<std::uint32_t>(3000, 9000));
  const auto steps = *rc::gen::inRange(0, 300);
  for (int step = 0; step < steps; ++step) {
    const PersonId id{*rc::gen::inRange<std::uint16_t>(0, 3), *number};
    RC_ASSERT((index.find(id) == no_row) == !model.contains(id.packed()));
    if (model.contains(id.packed())) continue;
    index.reserve(id, 1);
    const auto row = static_cast<RowIndex>(model.size());
    index.insert(id, row);
    model[id.packed()] = row;
  }
  for (const auto& [packed, row] : model) {
    RC_ASSERT(index.find(PersonId::from_packed(packed)) == row);
  }
  RC_ASSERT(index.find(PersonId{}) == no_row);
}

/// Mostly the next number, as a registry allocates; now and then another, or several in one
/// reserve().
RC_GTEST_PROP(IdentifierIndex, GoesOnStraightAndLeavesTheLine, ()) {
  IdentifierIndex<PersonId> index;
  std::map<std::uint64_t, RowIndex> model;
  const auto steps = *rc::gen::inRange(0, 200);
  const auto insert = [&](PersonId id) {
    const auto row = static_cast<RowIndex>(model.size());
    index.insert(id, row);
    model[id.packed()] = row;
  };
  for (int step = 0; step < steps; ++step) {
    const std::uint32_t next = index.next_number();
    const auto choice = *rc::gen::inRange(0, 20);
    if (choice == 0) {
      index.reserve({0, next + 2}, 3);  // one commit that names three, not in order
      for (const std::uint32_t number : {next + 1, next, next + 2}) insert({0, number});
    } else {
      const PersonId id{0, choice == 1 ? next + *rc::gen::inRange<std::uint32_t>(0, 9000) : next};
      index.reserve(id, 1);
      insert(id);
    }
  }
  for (const auto& [packed, row] : model) {
    RC_ASSERT(index.find(PersonId::from_packed(packed)) == row);
  }
  RC_ASSERT(index.find({0, index.next_number()}) == no_row);
}

TEST(IdentifierIndex, AllocatesAfterTheHighestOfItsStream) {
  IdentifierIndex<PersonId> index;
  EXPECT_EQ(index.next_number(), 1U);
  index.reserve({0, 7}, 1);
  index.insert({0, 7}, 0);
  EXPECT_EQ(index.next_number(), 8U);
  index.reserve({3, 90}, 1);
  index.insert({3, 90}, 1);
  EXPECT_EQ(index.next_number(), 8U);
}

TEST(IdentifierIndex, AFarIdentityDoesNotCostAnArrayOfThatSize) {
  IdentifierIndex<PersonId> index;
  index.reserve({0, UINT32_MAX}, 1);
  index.insert({0, UINT32_MAX}, 5);
  EXPECT_EQ(index.find({0, UINT32_MAX}), 5U);
  EXPECT_EQ(index.find({0, UINT32_MAX - 1}), no_row);
}

}  // namespace
}  // namespace dangvien
