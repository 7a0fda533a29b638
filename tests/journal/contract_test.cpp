// SPDX-License-Identifier: Apache-2.0
// The contract of the journal port, put to every adapter.
#include <limits>

#include <gtest/gtest.h>

#include "dangvien/journal/port.hpp"
#include "dangvien/journal/verify.hpp"
#include "journal/adapters.hpp"
#include "journal/commit_builder.hpp"
#include "text/english.hpp"

namespace dangvien::test {
namespace {

template <typename Adapter>
class JournalContract : public ::testing::Test {
 protected:
  Adapter adapter_;
  std::unique_ptr<Journal> journal_ = adapter_.open();
};

TYPED_TEST_SUITE(JournalContract, Adapters);

TYPED_TEST(JournalContract, AnEmptyJournalHasAZeroHeadAndNothingToRead) {
  auto head = this->journal_->head();
  ASSERT_TRUE(head);
  EXPECT_EQ(*head, Head{});
  EXPECT_EQ(count_from(*this->journal_, 1), 0U);
  EXPECT_TRUE(verify(*this->journal_).sound());
}

TYPED_TEST(JournalContract, AnAppendIsDurableAndBecomesTheHead) {
  const Commit commit(Head{});
  const AppendResult result = this->journal_->append({}, *commit);
  ASSERT_EQ(result.status, AppendStatus::durable);
  EXPECT_EQ(result.head, (Head{1, commit_hash(*commit)}));
  EXPECT_EQ(*this->journal_->head(), result.head);
}

TYPED_TEST(JournalContract, EveryFieldComesBackAsItWasGiven) {
  Commit commit(Head{}, 1000, "Nguyễn Thị Ánh");
  commit->stream = 65'535;
  commit->recorded_at = 1;
  commit->key = "dấu phẩy, \" và \\ và '";
  commit->content_hash.fill(0xFF);
  commit->library_version = "12.34.56";
  seal(*commit.operator->());
  ASSERT_EQ(this->journal_->append({}, *commit).status, AppendStatus::durable);

  auto one = this->journal_->read_one(1);
  ASSERT_TRUE(one);
  expect_same((*one)->envelope, *commit);
  EXPECT_EQ((*one)->hash, commit_hash(*commit));

  auto cursor = this->journal_->read(1);
  ASSERT_TRUE(cursor);
  auto next = (*cursor)->next();
  ASSERT_TRUE(next);
  ASSERT_NE(*next, nullptr);
  expect_same((*next)->envelope, *commit);
  EXPECT_EQ((*next)->hash, commit_hash(*commit));
}

TYPED_TEST(JournalContract, TextsMayBeEmptyOrHoldAnyByteAndEventsMayBeEmpty) {
  Commit commit(Head{}, 0, "");
  commit->key = std::string_view("a\0b", 3);
  commit->library_version = "";
  seal(*commit.operator->());
  ASSERT_EQ(this->journal_->append({}, *commit).status, AppendStatus::durable);
  auto one = this->journal_->read_one(1);
  ASSERT_TRUE(one);
  expect_same((*one)->envelope, *commit);
}

TYPED_TEST(JournalContract, EventsOfSeveralMebibytesComeBackWhole) {
  Head head;
  for (const std::size_t size : {std::size_t{5} << 20U, std::size_t{4095}, std::size_t{1} << 20U}) {
    head = append_one(*this->journal_, head, size);
    auto one = this->journal_->read_one(head.sequence);
    ASSERT_TRUE(one);
    expect_same((*one)->envelope,
                *Commit({head.sequence - 1, (*one)->envelope.previous_hash}, size));
  }
  EXPECT_TRUE(verify(*this->journal_).sound());
}

TYPED_TEST(JournalContract, AnAppendAtAnOldHeadConflictsAndWritesNothing) {
  const Head first = append_one(*this->journal_, {});
  const Head second = append_one(*this->journal_, first);
  for (const Head& old : {Head{}, first}) {
    const AppendResult result = this->journal_->append(old, *Commit(old));
    EXPECT_EQ(result.status, AppendStatus::conflict);
    EXPECT_EQ(result.head, second);
  }
  EXPECT_EQ(*this->journal_->head(), second);
  EXPECT_EQ(count_from(*this->journal_, 1), 2U);
  append_one(*this->journal_, second);
}

TYPED_TEST(JournalContract, TheSameSequenceWithAnotherHashConflicts) {
  Head head = append_one(*this->journal_, {});
  const Head right = head;
  head.hash[31] ^= 1U;
  const AppendResult result = this->journal_->append(head, *Commit(head));
  EXPECT_EQ(result.status, AppendStatus::conflict);
  EXPECT_EQ(result.head, right);
}

TYPED_TEST(JournalContract, AnEnvelopeThatDoesNotFollowItsHeadIsMisuseAndWritesNothing) {
  const Head head = append_one(*this->journal_, {});
  const auto refuse = [&](auto&& spoil) {
    Commit commit(head);
    spoil(*commit.operator->());
    const AppendResult result = this->journal_->append(head, *commit);
    EXPECT_EQ(result.status, AppendStatus::failed);
    EXPECT_EQ(result.error.code, ErrorCode::misuse) << english(result.error);
  };
  const auto sealed = [](auto&& change) {
    return [change](CommitEnvelope& envelope) {
      change(envelope);
      seal(envelope);
    };
  };
  const std::vector<std::uint8_t> byte(1);
  const std::string long_text(maximum_text_bytes + 1, 'x');
  refuse(sealed([](CommitEnvelope& envelope) { envelope.sequence = 3; }));
  refuse(sealed([](CommitEnvelope& envelope) { envelope.sequence = 1; }));
  refuse(sealed([](CommitEnvelope& envelope) { envelope.previous_hash[0] ^= 1U; }));
  refuse(sealed(
      [](CommitEnvelope& envelope) { envelope.recorded_at -= 1'000; }));  // not after commit 1
  refuse(sealed([](CommitEnvelope& envelope) { envelope.stream = 1; }));
  refuse(sealed([](CommitEnvelope& envelope) { envelope.format = 2; }));
  refuse(sealed([](CommitEnvelope& envelope) { envelope.flags = 1; }));
  refuse(sealed([&](CommitEnvelope& envelope) { envelope.origin = byte; }));
  refuse(sealed([&](CommitEnvelope& envelope) { envelope.key = long_text; }));
  refuse([](CommitEnvelope& envelope) { envelope.checksum ^= 1U; });
  refuse([](CommitEnvelope& envelope) { envelope.actor = "somebody else"; });
  EXPECT_EQ(*this->journal_->head(), head);
  EXPECT_EQ(count_from(*this->journal_, 1), 1U);
  append_one(*this->journal_, head);
}

TYPED_TEST(JournalContract, ReadingStartsAnywhereAndEndsAtTheEnd) {
  const Head head = append_many(*this->journal_, {}, 40);
  EXPECT_EQ(head.sequence, 40U);
  EXPECT_EQ(count_from(*this->journal_, 1), 40U);
  EXPECT_EQ(count_from(*this->journal_, 2), 39U);
  EXPECT_EQ(count_from(*this->journal_, 40), 1U);
  EXPECT_EQ(count_from(*this->journal_, 41), 0U);
  EXPECT_EQ(count_from(*this->journal_, 42), 0U);
  EXPECT_EQ(count_from(*this->journal_, std::numeric_limits<std::uint64_t>::max()), 0U);
}

TYPED_TEST(JournalContract, ACursorStaysAtItsEnd) {
  append_one(*this->journal_, {});
  auto cursor = this->journal_->read(1);
  ASSERT_TRUE(cursor);
  EXPECT_NE(*(*cursor)->next(), nullptr);
  EXPECT_EQ(*(*cursor)->next(), nullptr);
  EXPECT_EQ(*(*cursor)->next(), nullptr);
}

TYPED_TEST(JournalContract, ACursorReadsTheStateItWasOpenedOn) {
  const Head head = append_many(*this->journal_, {}, 10);
  auto cursor = this->journal_->read(1);
  ASSERT_TRUE(cursor);
  EXPECT_EQ((*(*cursor)->next())->envelope.sequence, 1U);
  append_many(*this->journal_, head, 10);
  std::uint64_t read = 1;
  while (*(*cursor)->next() != nullptr) ++read;
  EXPECT_EQ(read, 10U);
  EXPECT_EQ(count_from(*this->journal_, 1), 20U);
}

TYPED_TEST(JournalContract, OneCommitIsReadByItsSequence) {
  append_many(*this->journal_, {}, 20);
  for (const std::uint64_t sequence : {20U, 1U, 13U}) {
    auto one = this->journal_->read_one(sequence);
    ASSERT_TRUE(one);
    EXPECT_EQ((*one)->envelope.sequence, sequence);
    EXPECT_EQ((*one)->envelope.key, "key " + std::to_string(sequence));
  }
  for (const std::uint64_t sequence :
       {std::uint64_t{0}, std::uint64_t{21}, std::numeric_limits<std::uint64_t>::max()}) {
    auto one = this->journal_->read_one(sequence);
    ASSERT_FALSE(one);
    EXPECT_EQ(one.error().code, ErrorCode::unknown_id);
  }
}

TYPED_TEST(JournalContract, ACopyOfACommitOutlivesItsJournal) {
  append_one(*this->journal_, {}, 5000);
  auto one = this->journal_->read_one(1);
  ASSERT_TRUE(one);
  CommitCopy copy = *std::move(one);
  this->journal_.reset();
  const CommitCopy moved = std::move(copy);
  expect_same(moved->envelope, *Commit(Head{}, 5000));
}

TYPED_TEST(JournalContract, ThousandsOfCommitsKeepTheirOrderAndTheirChain) {
  const Head head = append_many(*this->journal_, {}, TypeParam::many_commits);
  const JournalVerification verification = verify(*this->journal_);
  EXPECT_TRUE(verification.sound()) << english(verification.error);
  EXPECT_EQ(verification.commits, TypeParam::many_commits);
  EXPECT_EQ(verification.head, head);
}

TYPED_TEST(JournalContract, AClosedJournalAnswersMisuse) {
  const Head head = append_one(*this->journal_, {});
  EXPECT_TRUE(this->journal_->close());
  EXPECT_TRUE(this->journal_->close());
  EXPECT_EQ(this->journal_->head().error().code, ErrorCode::misuse);
  EXPECT_EQ(this->journal_->read(1).error().code, ErrorCode::misuse);
  EXPECT_EQ(this->journal_->read_one(1).error().code, ErrorCode::misuse);
  const AppendResult result = this->journal_->append(head, *Commit(head));
  EXPECT_EQ(result.status, AppendStatus::failed);
  EXPECT_EQ(result.error.code, ErrorCode::misuse);
}

TYPED_TEST(JournalContract, WhatSurvivesClosingIsThereAgain) {
  if (!TypeParam::survives_closing) GTEST_SKIP() << "lives and dies with its process";
  Head head;
  for (int round = 0; round < 4; ++round) {
    head = append_many(*this->journal_, head, 25);
    this->journal_.reset();
    this->journal_ = this->adapter_.open();
    ASSERT_NE(this->journal_, nullptr);
    EXPECT_EQ(*this->journal_->head(), head);
  }
  EXPECT_EQ(count_from(*this->journal_, 1), 100U);
  EXPECT_TRUE(verify(*this->journal_).sound());
}

}  // namespace
}  // namespace dangvien::test
