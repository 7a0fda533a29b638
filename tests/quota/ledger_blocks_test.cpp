// SPDX-License-Identifier: Apache-2.0
// Proves what the random trees of ledger_property_test.cpp are too small for: ledgers of many
// blocks, entered out of order, count as a naive recount does; and an account reserves what its
// holder has open, whether it was set before or after the dossiers.
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "dangvien/quota/account.hpp"

namespace dangvien {
namespace {

RC_GTEST_PROP(FulfilmentLedger, OfManyBlocksEqualsANaiveRecount, ()) {
  FulfilmentLedger ledger;
  std::vector<Fulfilment> entries;
  const auto count = *rc::gen::inRange<std::size_t>(0, 4 * FulfilmentLedger::block);
  const int disorder = *rc::gen::element(1, 40, 3000);
  for (std::size_t index = 0; index < count; ++index) {
    const int day = static_cast<int>(index / 3) + *rc::gen::inRange(0, disorder);
    const Fulfilment entry{Day::from_days(day), *rc::gen::inRange<std::uint32_t>(0, 1U << 23U)};
    ledger.reserve(1);
    ledger.add(entry);
    entries.push_back(entry);
  }
  for (int question = 0; question < 20; ++question) {
    const Day first = Day::from_days(*rc::gen::inRange(-5, 4000));
    const Day last = Day::from_days(*rc::gen::inRange(-5, 4000));
    const auto group = static_cast<PriorityGroup>(*rc::gen::inRange<std::size_t>(0, 23));
    std::uint32_t naive = 0;
    for (const Fulfilment& entry : entries) {
      const bool in_time = first <= entry.day && entry.day <= last;
      naive += in_time ? entry.groups >> static_cast<unsigned>(group) & 1U : 0U;
    }
    RC_ASSERT(ledger.count(first, last, group) == naive);
  }
}

TEST(FulfilmentLedger, CountsExactlyAtTheEdgesOfABlock) {
  FulfilmentLedger ledger;
  const auto total = static_cast<std::int32_t>(3 * FulfilmentLedger::block);
  ledger.reserve(static_cast<std::size_t>(total));
  for (std::int32_t day = 0; day < total; ++day) ledger.add({Day::from_days(day), 1U});
  const auto until = [&](std::int32_t last) {
    return ledger.count(Day::from_days(0), Day::from_days(last), PriorityGroup::everyone);
  };
  const auto edge = static_cast<std::int32_t>(FulfilmentLedger::block);
  for (const std::int32_t last : {edge - 2, edge - 1, edge, 2 * edge - 1, 2 * edge, total - 1}) {
    EXPECT_EQ(until(last), static_cast<std::uint32_t>(last + 1));
  }
}

/// A parent and a child, with an account of the parent for women.
TEST(QuotaBook, AnAccountReservesWhatItsHolderHasOpen) {
  OrganisationTree tree;
  QuotaBook book;
  for (const std::uint32_t number : {1U, 2U}) {
    OrganisationRow row;
    row.id = {0, number};
    if (number == 2) row.parent = 0;
    tree.reserve(1, row.id, 0);
    book.reserve_organisations(1);
    tree.found(row);
    book.add_organisation();
  }
  const auto set = [&](std::uint32_t number) {
    QuotaRow row;
    row.id = {0, number};
    row.holder = 0;
    row.group = PriorityGroup::women;
    book.reserve_quotas(1, row.id);
    return book.add(row);
  };
  const PriorityGroups women{PriorityGroup::everyone, PriorityGroup::women};
  const PriorityGroups men{PriorityGroup::everyone};
  const RowIndex before = set(1);
  book.reserve_admissions(tree, 1, 0);
  book.change_open(tree, 1, women, 1);
  book.change_open(tree, 1, women, 1);
  book.change_open(tree, 1, men, 1);
  const RowIndex after = set(2);
  EXPECT_EQ(book.row(before).reserved, 2U);
  EXPECT_EQ(book.row(after).reserved, 2U);
  book.change_open(tree, 1, women, -1);
  EXPECT_EQ(book.row(before).reserved, 1U);
  EXPECT_EQ(book.row(after).reserved, 1U);
  EXPECT_EQ(book.account_holders(), std::vector<RowIndex>{0});
}

}  // namespace
}  // namespace dangvien
