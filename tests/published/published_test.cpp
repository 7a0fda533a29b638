// SPDX-License-Identifier: Apache-2.0
// Proves that what offices printed comes out again: every row of tests/data with quota, result and
// percentage is put into a quota account, counted there, and shown by the display policy named for
// it. Rows that prove the display but not the arithmetic are listed with their reason, and the list
// may not change unseen.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <sstream>

#include <gtest/gtest.h>

#include "dangvien/quota/account.hpp"
#include "dangvien/quota/progress.hpp"
#include "published_rows.hpp"

namespace dangvien::published {
namespace {

const std::filesystem::path data = DANGVIEN_TEST_DATA;
const std::vector<Row> rows = read_rows(data / "published-quota-figures.csv");
const std::vector<Assignment> assignments = read_assignments(data / "published-policies.toml");

const Row* row_of(const Assignment& assignment) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) {
    return row.place == assignment.place && row.period == assignment.period;
  });
  return found == rows.end() ? nullptr : &*found;
}

const Assignment* assignment_of(const Row& row) {
  const auto found =
      std::find_if(assignments.begin(), assignments.end(), [&](const Assignment& assignment) {
        return row.place == assignment.place && row.period == assignment.period;
      });
  return found == assignments.end() ? nullptr : &*found;
}

/// What an account of the year holds.
struct Account {
  std::uint32_t number = 0;
  std::uint32_t fulfilled = 0;
  std::uint32_t reserved = 0;
};

/// An organisation with one cell; `result` people are admitted in the cell, one each day of the
/// year in turn, but for those that are still under way.
Account counted(std::uint32_t quota, std::uint32_t result, std::uint32_t reserved) {
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
  const Day first = *Day::from_civil({2024, 1, 1});
  const Day last = *Day::from_civil({2024, 12, 31});
  book.reserve_quotas(1, QuotaId{0, 1});
  QuotaRow account;
  account.id = {0, 1};
  account.holder = 0;
  account.first_day = first;
  account.last_day = last;
  account.number = quota;
  const RowIndex index = book.add(account);
  book.reserve_admissions(tree, 1, result);
  const std::uint32_t everyone = bit_of(tally_of(PriorityGroup::everyone));
  for (std::uint32_t person = 0; person < result; ++person) {
    book.change_open(tree, 1, everyone, 1);
    if (person < reserved) continue;
    book.change_open(tree, 1, everyone, -1);
    book.fulfil(tree, 1, {first + Days{static_cast<std::int32_t>(person % 366)}, 1U});
  }
  const QuotaRow& found = book.row(index);
  return {found.number, book.fulfilled(found, last), found.reserved};
}

std::string shown(const Account& account, const NamedPolicy& policy) {
  return std::string{
      format_progress(account.fulfilled + account.reserved, account.number, policy.display).view()};
}

TEST(PublishedFigures, AreReproducedByTheirNamedPolicy) {
  std::size_t reproduced = 0;
  for (const Row& row : rows) {
    if (!row.quota || !row.result || row.percentage.empty()) continue;
    SCOPED_TRACE(row.place + ", " + row.period);
    const Assignment* const assignment = assignment_of(row);
    ASSERT_NE(assignment, nullptr) << "the row has no policy and no reason";
    ASSERT_NE(assignment->policy.has_value(), !assignment->unreproduced.empty());
    if (!assignment->policy) continue;
    const Account account = counted(*row.quota, *row.result, assignment->reserved);
    EXPECT_EQ(account.fulfilled + account.reserved, *row.result);
    EXPECT_EQ(account.reserved, assignment->reserved);
    EXPECT_EQ(shown(account, *assignment->policy), row.percentage) << assignment->policy->name;
    ++reproduced;
  }
  EXPECT_GT(reproduced, 0U);
}

TEST(PublishedFigures, InOtherFormsAreReproducedToo) {
  for (const Assignment& assignment : assignments) {
    SCOPED_TRACE(assignment.place + ", " + assignment.period);
    const Row* const row = row_of(assignment);
    ASSERT_NE(row, nullptr) << "there is no such row";
    EXPECT_EQ(assignment.also.has_value(), !assignment.printed.empty());
    if (!assignment.also) continue;
    EXPECT_EQ(shown(counted(*row->quota, *row->result, 0), *assignment.also), assignment.printed);
  }
}

/// A figure is reproduced by a policy that somebody used, not by whichever fits: each policy of the
/// file is used.
TEST(PublishedFigures, UseEveryPolicyOfTheFile) {
  for (const NamedPolicy& policy : read_policies(data / "published-policies.toml")) {
    const bool used =
        std::any_of(assignments.begin(), assignments.end(), [&](const Assignment& assignment) {
          return (assignment.policy && assignment.policy->name == policy.name) ||
                 (assignment.also && assignment.also->name == policy.name);
        });
    EXPECT_TRUE(used) << policy.name;
  }
}

/// Rows that do not prove the arithmetic, and why.
std::string listed() {
  std::string list;
  const auto add = [&](const Row& row, const std::string& reason) {
    list += row.place + ", " + row.period + ": " + reason + '\n';
  };
  for (const Row& row : rows) {
    const Assignment* const assignment = assignment_of(row);
    if (!row.result) {
      add(row, "only the quota was printed");
    } else if (row.percentage.empty()) {
      add(row, assignment != nullptr ? "no percentage was printed, only " + assignment->also->name
                                     : "no percentage was printed");
    } else if (!assignment->policy) {
      add(row, assignment->unreproduced);
    } else if (row.quota_derived) {
      add(row, "the quota was worked out from the percentage: shows " + assignment->policy->name);
    }
  }
  return list;
}

TEST(PublishedFigures, ThatProveNoArithmeticAreListed) {
  const std::string found = listed();
  std::ifstream file{data / "published-listed.txt"};
  std::stringstream kept;
  kept << file.rdbuf();
  std::cout << found;
  EXPECT_EQ(found, kept.str()) << "tests/data/published-listed.txt differs from what was found";
}

}  // namespace
}  // namespace dangvien::published
