// SPDX-License-Identifier: Apache-2.0
// The disk fails at any change of a file: full, not writable, not syncable. An append then fails
// and leaves everything as it was, or is in doubt, and re-reading the head ends the doubt for good.
#include <filesystem>

#include <gtest/gtest.h>

#include "dangvien/journal/sqlite.hpp"
#include "dangvien/journal/verify.hpp"
#include "journal/commit_builder.hpp"
#include "journal/faulty_vfs.hpp"
#include "journal/temporary_folder.hpp"
#include "text/english.hpp"

namespace dangvien::test {
namespace {

constexpr std::uint32_t small_log = 256U << 10U;

class JournalStorageFault : public ::testing::Test {
 protected:
  std::unique_ptr<Journal> open() {
    auto journal = open_sqlite_journal(
        path_, {.mode = SqliteMode::open_or_create, .log_bytes = small_log, .vfs = vfs_.name()});
    if (journal) return *std::move(journal);
    ADD_FAILURE() << english(journal.error());
    return nullptr;
  }
  /// What a fresh process would find if this one were killed now.
  Head head_after_a_kill() {
    const TemporaryFolder folder;
    for (const char* suffix : {"", "-wal"}) {
      if (std::filesystem::exists(path_ + suffix)) {
        std::filesystem::copy_file(path_ + suffix, folder.file(std::string("registry") + suffix));
      }
    }
    auto journal = open_sqlite_journal(folder.file("registry"), {});
    if (!journal) {
      ADD_FAILURE() << english(journal.error());
      return {};
    }
    const JournalVerification verification = verify(**journal);
    EXPECT_TRUE(verification.sound()) << english(verification.error);
    return verification.head;
  }
  void expect_left_behind(const Head& head) {
    auto journal = open_sqlite_journal(path_, {});
    ASSERT_TRUE(journal) << english(journal.error());
    const JournalVerification verification = verify(**journal);
    EXPECT_TRUE(verification.sound()) << english(verification.error);
    EXPECT_EQ(verification.head, head);
  }

  TemporaryFolder folder_;
  std::string path_ = folder_.file("registry");
  FaultyVfs vfs_;
};

TEST_F(JournalStorageFault, AFullDiskRefusesAndLosesNothing) {
  Head head;
  for (std::int64_t room = 0; room < 120'000; room += 7'001) {
    auto journal = open();
    ASSERT_NE(journal, nullptr);
    vfs_.set_room(room);
    AppendResult result;
    while (true) {
      const Commit commit(head, 3'000);
      result = journal->append(head, *commit);
      if (result.status != AppendStatus::durable) break;
      head = result.head;
    }
    EXPECT_EQ(result.status, AppendStatus::failed);
    EXPECT_EQ(result.error.code, ErrorCode::storage);
    EXPECT_EQ(english(result.error.found), "a full disk");
    EXPECT_EQ(*journal->head(), head);
    EXPECT_EQ(head_after_a_kill(), head);
    vfs_.set_room(-1);
    head = append_one(*journal, head, 3'000);
    journal.reset();
    expect_left_behind(head);
  }
}

TEST_F(JournalStorageFault, CreatingOnAFullDiskLeavesNothing) {
  for (const std::int64_t room : {0, 4'000, 8'000}) {
    vfs_.set_room(room);
    auto journal = open_sqlite_journal(path_, {.mode = SqliteMode::create, .vfs = vfs_.name()});
    ASSERT_FALSE(journal);
    EXPECT_EQ(journal.error().code, ErrorCode::storage);
    EXPECT_EQ(english(journal.error().found), "a full disk");
    EXPECT_EQ(journal.error().file, path_);
    EXPECT_TRUE(std::filesystem::is_empty(folder_.path()));
  }
}

TEST_F(JournalStorageFault, AFileThatCannotBeOpenedSaysSo) {
  open();
  vfs_.refuse_opening(SQLITE_CANTOPEN);
  auto journal = open_sqlite_journal(path_, {.vfs = vfs_.name()});
  ASSERT_FALSE(journal);
  EXPECT_EQ(journal.error().code, ErrorCode::storage);
}

struct FaultCase {
  const char* name;
  DiskFault fault;
  int code;
  bool for_ever;
};

class JournalStorageFaultEverywhere : public JournalStorageFault,
                                      public ::testing::WithParamInterface<FaultCase> {
 protected:
  /// One commit through a fault: the head that is true afterwards.
  Head append_through(Journal& journal, const Head& head) {
    const Commit commit(head, 20'000);
    const Head next{head.sequence + 1, commit_hash(*commit)};
    const AppendResult result = journal.append(head, *commit);
    if (result.status == AppendStatus::durable) {
      EXPECT_EQ(result.head, next);
      return next;
    }
    vfs_.plan(DiskFault::none, 0);
    if (result.status == AppendStatus::failed) {
      EXPECT_EQ(result.error.code, ErrorCode::storage);
      EXPECT_EQ(head_after_a_kill(), head) << "nothing was written, and it came to life";
      return head;
    }
    EXPECT_EQ(result.status, AppendStatus::in_doubt);
    EXPECT_EQ(result.error.code, ErrorCode::in_doubt);
    ++doubts_;
    const Head after_kill = head_after_a_kill();
    EXPECT_TRUE(after_kill == head || after_kill == next);
    const AppendResult blocked = journal.append(head, *commit);
    EXPECT_EQ(blocked.status, AppendStatus::failed);
    EXPECT_EQ(blocked.error.code, ErrorCode::in_doubt);
    auto settled = journal.head();
    EXPECT_TRUE(settled);
    if (!settled) return head;
    EXPECT_TRUE(*settled == head || *settled == next);
    EXPECT_EQ(head_after_a_kill(), *settled) << "the doubt was ended the wrong way";
    return *settled;
  }

  int doubts_ = 0;
};

TEST_P(JournalStorageFaultEverywhere, AnAppendFailsOrIsInDoubtAndTheHeadTellsTheTruth) {
  const FaultCase& param = GetParam();
  bool hit = true;
  Head head;
  std::uint64_t point = 0;
  while (hit && !HasFailure()) {
    ++point;
    SCOPED_TRACE("fault at change " + std::to_string(point));
    auto journal = open();
    ASSERT_NE(journal, nullptr);
    const std::uint64_t before = vfs_.changes();
    vfs_.plan(param.fault, point, param.code, param.for_ever);
    for (int commit = 0; commit < 3; ++commit) head = append_through(*journal, head);
    hit = vfs_.changes() - before >= point;
    vfs_.plan(DiskFault::none, 0);
    EXPECT_EQ(*journal->head(), head);
    head = append_one(*journal, head);
    journal.reset();
    expect_left_behind(head);
  }
  EXPECT_GT(point, 20U);
  EXPECT_GT(doubts_, 0);
}

INSTANTIATE_TEST_SUITE_P(
    Faults, JournalStorageFaultEverywhere,
    ::testing::Values(
        FaultCase{"WriteFails", DiskFault::fail, SQLITE_IOERR_WRITE, false},
        FaultCase{"SyncFailsThoughDone", DiskFault::fail_afterwards, SQLITE_IOERR_FSYNC, false},
        FaultCase{"WritesFailForEver", DiskFault::fail, SQLITE_IOERR_WRITE, true},
        FaultCase{"DoneButFailingForEver", DiskFault::fail_afterwards, SQLITE_IOERR_FSYNC, true}),
    [](const auto& chosen) { return std::string(chosen.param.name); });

}  // namespace
}  // namespace dangvien::test
