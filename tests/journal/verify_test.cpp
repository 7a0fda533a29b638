// SPDX-License-Identifier: Apache-2.0
// verify() finds the first bad commit, whatever was done to it, and says what is wrong. And the
// faults of the memory journal do what the tests of the engine rely on.
#include "dangvien/journal/verify.hpp"

#include <functional>

#include <gtest/gtest.h>

#include "journal/commit_builder.hpp"
#include "journal/memory_journal.hpp"
#include "text/english.hpp"

namespace dangvien::test {
namespace {

class JournalVerify : public ::testing::Test {
 protected:
  void SetUp() override { head_ = append_many(journal_, {}, 9); }

  /// Replaces commit 5 by a spoilt one and verifies.
  JournalVerification after(const std::function<void(StoredCommit&)>& spoil) {
    auto copy = journal_.read_one(5);
    EXPECT_TRUE(copy);
    StoredCommit commit = **copy;
    spoil(commit);
    journal_.tamper(5, commit);
    JournalVerification verification = verify(journal_);
    journal_.tamper(5, **copy);
    return verification;
  }
  void expect_found_at_5(const std::function<void(StoredCommit&)>& spoil, ErrorCode code,
                         const char* found) {
    const JournalVerification verification = after(spoil);
    EXPECT_EQ(verification.error.code, code);
    EXPECT_EQ(verification.error.commit, 5U);
    EXPECT_EQ(english(verification.error.found).rfind(found, 0), 0U) << english(verification.error);
    EXPECT_EQ(verification.commits, 4U);
    EXPECT_EQ(verification.head.sequence, 4U);
  }

  MemoryJournal journal_;
  Head head_;
};

TEST_F(JournalVerify, ASoundJournalGivesItsHead) {
  const JournalVerification verification = verify(journal_);
  EXPECT_TRUE(verification.sound());
  EXPECT_EQ(verification.commits, 9U);
  EXPECT_EQ(verification.head, head_);
}

TEST_F(JournalVerify, AChangedFieldBreaksTheChecksum) {
  const auto changes = std::vector<std::function<void(StoredCommit&)>>{
      [](StoredCommit& commit) { commit.envelope.actor = "an le"; },
      [](StoredCommit& commit) { commit.envelope.key = ""; },
      [](StoredCommit& commit) { commit.envelope.library_version = "0.1.1"; },
      [](StoredCommit& commit) { commit.envelope.events = {}; },
      [](StoredCommit& commit) { commit.envelope.recorded_at += 1; },
      [](StoredCommit& commit) { commit.envelope.rulebook_hash[0] ^= 1U; },
      [](StoredCommit& commit) { commit.envelope.content_hash[31] ^= 1U; },
      [](StoredCommit& commit) { commit.envelope.checksum ^= 1U; },
  };
  for (const auto& change : changes) expect_found_at_5(change, ErrorCode::corrupt, "checksum ");
}

TEST_F(JournalVerify, AForgedChecksumBreaksTheHash) {
  expect_found_at_5(
      [](StoredCommit& commit) {
        commit.envelope.actor = "somebody else";
        seal(commit.envelope);
      },
      ErrorCode::corrupt, "hash ");
}

TEST_F(JournalVerify, AForgedHashBreaksTheNextLink) {
  const JournalVerification verification = after([](StoredCommit& commit) {
    commit.envelope.actor = "somebody else";
    seal(commit.envelope);
    commit.hash = commit_hash(commit.envelope);
  });
  EXPECT_EQ(verification.error.code, ErrorCode::corrupt);
  EXPECT_EQ(verification.error.commit, 6U);
  EXPECT_EQ(english(verification.error.found).rfind("previous hash ", 0), 0U);
  EXPECT_EQ(verification.commits, 5U);
}

TEST_F(JournalVerify, OrderMomentsStreamAndSlotsAreChecked) {
  const auto sealed = [](auto&& change) {
    return [change](StoredCommit& commit) {
      change(commit.envelope);
      seal(commit.envelope);
      commit.hash = commit_hash(commit.envelope);
    };
  };
  expect_found_at_5(sealed([](CommitEnvelope& envelope) { envelope.previous_hash[7] ^= 4U; }),
                    ErrorCode::corrupt, "previous hash ");
  expect_found_at_5(sealed([](CommitEnvelope& envelope) { envelope.recorded_at -= 1'000; }),
                    ErrorCode::corrupt, "recorded at ");
  expect_found_at_5(sealed([](CommitEnvelope& envelope) { envelope.stream = 2; }),
                    ErrorCode::corrupt, "stream 2");
  expect_found_at_5(sealed([](CommitEnvelope& envelope) { envelope.format = 2; }),
                    ErrorCode::too_new, "format 2");
  expect_found_at_5(sealed([](CommitEnvelope& envelope) { envelope.flags = 0x10; }),
                    ErrorCode::too_new, "flags 0x10");
  const std::vector<std::uint8_t> origin(8);
  expect_found_at_5(sealed([&](CommitEnvelope& envelope) { envelope.origin = origin; }),
                    ErrorCode::too_new, "origin of 8 bytes");
}

TEST_F(JournalVerify, AWrongSequenceIsReported) {
  const JournalVerification verification = after([](StoredCommit& commit) {
    commit.envelope.sequence = 50;
    seal(commit.envelope);
  });
  EXPECT_EQ(verification.error.commit, 50U);
  EXPECT_EQ(english(verification.error.expected), "sequence 5");
}

TEST_F(JournalVerify, AFailedAppendLeavesTheJournalAsItWas) {
  journal_.inject(AppendFault::fail);
  const AppendResult result = journal_.append(head_, *Commit(head_));
  EXPECT_EQ(result.status, AppendStatus::failed);
  EXPECT_EQ(result.error.code, ErrorCode::storage);
  EXPECT_EQ(*journal_.head(), head_);
  append_one(journal_, head_);  // once only
}

TEST_F(JournalVerify, AnInjectedConflictIsSomebodyElsesCommit) {
  journal_.inject(AppendFault::conflict);
  const AppendResult result = journal_.append(head_, *Commit(head_));
  ASSERT_EQ(result.status, AppendStatus::conflict);
  EXPECT_EQ(result.head.sequence, 10U);
  EXPECT_EQ((*journal_.read_one(10))->envelope.actor, "somebody else");
  append_one(journal_, result.head);
  EXPECT_TRUE(verify(journal_).sound());
}

TEST_F(JournalVerify, AnAppendInDoubtStopsWritesUntilTheHeadIsRead) {
  for (const AppendFault fault : {AppendFault::in_doubt_lost, AppendFault::in_doubt_durable}) {
    const Head before = *journal_.head();
    journal_.inject(fault);
    const Commit commit(before);
    const AppendResult result = journal_.append(before, *commit);
    EXPECT_EQ(result.status, AppendStatus::in_doubt);
    EXPECT_EQ(result.error.code, ErrorCode::in_doubt);
    const AppendResult blocked = journal_.append(before, *commit);
    EXPECT_EQ(blocked.status, AppendStatus::failed);
    EXPECT_EQ(blocked.error.code, ErrorCode::in_doubt);
    const Head now = *journal_.head();
    EXPECT_EQ(now.sequence, before.sequence + (fault == AppendFault::in_doubt_durable ? 1 : 0));
    append_one(journal_, now);
  }
  EXPECT_TRUE(verify(journal_).sound());
}

}  // namespace
}  // namespace dangvien::test
