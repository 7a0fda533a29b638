// SPDX-License-Identifier: Apache-2.0
// Law of the tree on random histories: the counters of every organisation equal a naive recount
// over itself and everything below it; subtree membership equals walking the naive parent list.
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "dangvien/hierarchy/tree.hpp"

namespace dangvien {
namespace {

/// The same facts, kept naively.
struct NaiveOrganisation {
  RowIndex parent = no_row;
  bool cell = false;
  CounterChange own;
};

bool naively_below(const std::vector<NaiveOrganisation>& all, RowIndex below, RowIndex above) {
  for (RowIndex at = below; at != no_row; at = all[at].parent) {
    if (at == above) return true;
  }
  return false;
}

SubtreeCounters recount(const std::vector<NaiveOrganisation>& all, RowIndex top) {
  SubtreeCounters total;
  for (RowIndex index = 0; index < all.size(); ++index) {
    if (!naively_below(all, index, top)) continue;
    ++total.organisations;
    total.cells += all[index].cell ? 1U : 0U;
    total.official_members += static_cast<std::uint32_t>(all[index].own.official_members);
    total.probationary_members += static_cast<std::uint32_t>(all[index].own.probationary_members);
    total.open_dossiers += static_cast<std::uint32_t>(all[index].own.open_dossiers);
  }
  return total;
}

RC_GTEST_PROP(OrganisationTree, CountersEqualANaiveRecount, ()) {
  OrganisationTree tree;
  std::vector<NaiveOrganisation> naive;
  const int steps = *rc::gen::inRange(1, 80);
  for (int step = 0; step < steps; ++step) {
    if (naive.empty() || *rc::gen::arbitrary<bool>()) {
      OrganisationRow row;
      row.id = OrganisationId{0, static_cast<std::uint32_t>(naive.size() + 1)};
      if (!naive.empty())
        row.parent = *rc::gen::inRange<RowIndex>(0, static_cast<RowIndex>(naive.size()));
      row.kind = *rc::gen::element(OrganisationKind::cell, OrganisationKind::grassroots_cell,
                                   OrganisationKind::upper_party);
      tree.reserve(1, row.id, 0);
      RC_ASSERT(tree.found(row) == naive.size());
      naive.push_back({row.parent, is_cell(row.kind), {}});
    } else {
      const auto index = *rc::gen::inRange<RowIndex>(0, static_cast<RowIndex>(naive.size()));
      CounterChange& own = naive[index].own;
      const CounterChange change{*rc::gen::inRange(-own.official_members, 20),
                                 *rc::gen::inRange(-own.probationary_members, 20),
                                 *rc::gen::inRange(-own.open_dossiers, 20)};
      tree.change(index, change);
      own.official_members += change.official_members;
      own.probationary_members += change.probationary_members;
      own.open_dossiers += change.open_dossiers;
    }
  }
  for (RowIndex index = 0; index < naive.size(); ++index) {
    RC_ASSERT(tree.counters(index) == recount(naive, index));
    const auto other = *rc::gen::inRange<RowIndex>(0, static_cast<RowIndex>(naive.size()));
    RC_ASSERT(tree.is_at_or_below(index, other) == naively_below(naive, index, other));
  }
}

TEST(OrganisationTree, ChildrenComeInTheOrderOfFounding) {
  OrganisationTree tree;
  for (std::uint32_t number = 1; number <= 4; ++number) {
    OrganisationRow row;
    row.id = OrganisationId{0, number};
    if (number != 1) row.parent = 0;
    tree.reserve(1, row.id, 0);
    tree.found(row);
  }
  std::vector<RowIndex> children;
  for (RowIndex at = tree.row(0).first_child; at != no_row; at = tree.row(at).next_sibling) {
    children.push_back(at);
  }
  EXPECT_EQ(children, (std::vector<RowIndex>{1, 2, 3}));
}

}  // namespace
}  // namespace dangvien
