// SPDX-License-Identifier: Apache-2.0
// Proves what the random trees of ledger_property_test.cpp are too small for: ledgers of many
// blocks, entered out of order, count as a naive recount does, also with a tail that waits or was
// just merged; equal entries give equal ledgers; and an account reserves what its
// holder has open, whether it was set before or after the dossiers.
#include <algorithm>
#include <random>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "dangvien/quota/account.hpp"

namespace dangvien::inline v0 {

/// Reaches what only a fault of memory could change.
struct LedgerDamage {
  static void damage_totals(FulfilmentLedger& ledger) { ++ledger.long_->totals.front()[0]; }
};

}  // namespace dangvien::inline v0

namespace dangvien {
namespace {

RC_GTEST_PROP(FulfilmentLedger, OfManyBlocksEqualsANaiveRecount, ()) {
  FulfilmentLedger ledger;
  std::vector<Fulfilment> entries;
  const auto count = *rc::gen::inRange<std::size_t>(0, 4 * FulfilmentLedger::block);
  const int disorder = *rc::gen::element(1, 40, 3000);
  for (std::size_t index = 0; index < count; ++index) {
    const int day = static_cast<int>(index / 3) + *rc::gen::inRange(0, disorder);
    const Fulfilment entry{Day::from_days(day), *rc::gen::inRange<std::uint32_t>(0, 1U << 29U)};
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
      naive += in_time ? entry.tallies >> static_cast<unsigned>(group) & 1U : 0U;
    }
    RC_ASSERT(ledger.count(first, last, group) == naive);
  }
}

/// Entries of random days and groups, in the order in which they are typed.
std::vector<Fulfilment> typed_at_random(std::uint32_t seed, std::size_t count, std::uint32_t days) {
  std::mt19937 random{seed};
  std::vector<Fulfilment> entries;
  for (std::size_t index = 0; index < count; ++index) {
    const auto day = static_cast<std::int32_t>(random() % days);
    entries.push_back({Day::from_days(day), static_cast<std::uint32_t>(random()) >> 3U});
  }
  return entries;
}

FulfilmentLedger ledger_of(const std::vector<Fulfilment>& entries) {
  FulfilmentLedger ledger;
  for (const Fulfilment& entry : entries) {
    ledger.reserve(1);
    ledger.add(entry);
  }
  return ledger;
}

RC_GTEST_PROP(FulfilmentLedger, InRandomOrderOfDayEqualsANaiveRecount, ()) {
  const auto seed = *rc::gen::arbitrary<std::uint32_t>();
  const auto days = *rc::gen::element(1U, 30U, 9000U);
  const auto count = *rc::gen::inRange<std::size_t>(0, 6 * FulfilmentLedger::longest_tail);
  const std::vector<Fulfilment> entries = typed_at_random(seed, count, days);
  const FulfilmentLedger ledger = ledger_of(entries);
  RC_ASSERT(ledger.size() == count);
  RC_ASSERT(ledger == ledger_of(entries));
  for (int question = 0; question < 20; ++question) {
    const Day first = Day::from_days(*rc::gen::inRange(-5, 9005));
    const Day last = Day::from_days(*rc::gen::inRange(-5, 9005));
    const auto group = *rc::gen::inRange<std::uint32_t>(0, tally_count);
    const auto counts = [&](const Fulfilment& entry) {
      return first <= entry.day && entry.day <= last && (entry.tallies >> group & 1U) != 0;
    };
    RC_ASSERT(ledger.count(first, last, static_cast<Tally>(group)) ==
              static_cast<std::uint32_t>(std::count_if(entries.begin(), entries.end(), counts)));
    OptionalDay earliest;
    OptionalDay latest;
    for (const Fulfilment& entry : entries) {
      if (entry.day > last) continue;
      if (!latest || *latest < entry.day) latest = entry.day;
      if (!earliest || entry.day < *earliest) earliest = entry.day;
    }
    RC_ASSERT(ledger.first_until(last) == earliest);
    RC_ASSERT(ledger.last_until(last) == latest);
  }
}

/// What a ledger of many entries counts must not depend on whether the tail was just merged.
TEST(FulfilmentLedger, CountsTheSameBeforeAndAfterEachMerge) {
  const std::size_t count = 3 * FulfilmentLedger::longest_tail + FulfilmentLedger::block;
  const std::vector<Fulfilment> entries = typed_at_random(7, count, 9000);
  FulfilmentLedger ledger;
  ledger.reserve(count);
  std::uint32_t women = 0;
  for (const Fulfilment& entry : entries) {
    ledger.add(entry);
    women += entry.tallies >> static_cast<unsigned>(PriorityGroup::women) & 1U;
    ASSERT_EQ(ledger.count(Day::from_days(0), Day::from_days(9000), PriorityGroup::women), women);
  }
}

TEST(FulfilmentLedger, ALateEntryMakesLedgersUnequal) {
  std::vector<Fulfilment> entries = typed_at_random(3, 3000, 900);
  const FulfilmentLedger ledger = ledger_of(entries);
  entries[2990].tallies ^= 1U;
  EXPECT_FALSE(ledger == ledger_of(entries));
}

TEST(FulfilmentLedger, ADamagedTotalMakesLedgersUnequal) {
  const std::vector<Fulfilment> entries = typed_at_random(3, 3000, 900);
  FulfilmentLedger ledger = ledger_of(entries);
  LedgerDamage::damage_totals(ledger);
  EXPECT_FALSE(ledger == ledger_of(entries));
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
  const std::uint32_t men = bit_of(tally_of(PriorityGroup::everyone));
  const std::uint32_t women = men | bit_of(tally_of(PriorityGroup::women));
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
