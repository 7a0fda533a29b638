// SPDX-License-Identifier: Apache-2.0
// A journal that is only read: nothing is written to the file or beside it, appends are refused,
// damage is named as otherwise, and what somebody else commits meanwhile is seen.
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "dangvien/journal/sqlite.hpp"
#include "dangvien/journal/verify.hpp"
#include "journal/commit_builder.hpp"
#include "journal/temporary_folder.hpp"
#include "text/english.hpp"

namespace dangvien::test {
namespace {

class JournalReadOnly : public ::testing::Test {
 protected:
  void SetUp() override {
    auto journal = open_sqlite_journal(path_, {.mode = SqliteMode::create});
    ASSERT_TRUE(journal);
    for (int commit = 0; commit < 5; ++commit) head_ = append_one(**journal, head_, 900);
    ASSERT_TRUE((*journal)->close());
    bytes_ = read_file(path_);
  }

  std::unique_ptr<Journal> reading() {
    auto journal = open_sqlite_journal(path_, {.mode = SqliteMode::read});
    if (journal) return *std::move(journal);
    ADD_FAILURE() << english(journal.error());
    return nullptr;
  }

  [[nodiscard]] std::size_t files() const {
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder_.path())) {
      ++count;
    }
    return count;
  }

  TemporaryFolder folder_;
  // A name that would mean something else in a URI.
  std::string path_ = folder_.file("sổ 1%20?mode=rwc#.dangvien");
  Head head_;
  std::vector<char> bytes_;
};

TEST_F(JournalReadOnly, ReadsEverythingAndLeavesNoTrace) {
  const auto written = std::filesystem::last_write_time(path_);
  {
    const auto journal = reading();
    ASSERT_NE(journal, nullptr);
    EXPECT_EQ(*journal->head(), head_);
    EXPECT_EQ(count_from(*journal, 1), 5U);
    EXPECT_EQ((**journal->read_one(3)).envelope.sequence, 3U);
    EXPECT_TRUE(verify(*journal).sound());
    EXPECT_EQ(files(), 1U);
  }
  EXPECT_EQ(files(), 1U);
  EXPECT_EQ(read_file(path_), bytes_);
  EXPECT_EQ(std::filesystem::last_write_time(path_), written);
}

TEST_F(JournalReadOnly, RefusesAppends) {
  const auto journal = reading();
  ASSERT_NE(journal, nullptr);
  CommitEnvelope envelope;
  const AppendResult result = journal->append(head_, envelope);
  EXPECT_EQ(result.status, AppendStatus::failed);
  EXPECT_EQ(result.error.code, ErrorCode::misuse);
  EXPECT_EQ(english(result.error.found), "a registry that is open for reading only");
  EXPECT_EQ(read_file(path_), bytes_);
}

TEST_F(JournalReadOnly, SeesWhatAnotherCommitsMeanwhile) {
  const auto reader = reading();
  ASSERT_NE(reader, nullptr);
  {
    auto writer = open_sqlite_journal(path_, {});
    ASSERT_TRUE(writer);
    head_ = append_one(**writer, head_, 900);
    EXPECT_EQ(*reader->head(), head_);
    EXPECT_EQ(count_from(*reader, 1), 6U);
    const auto second = reading();
    ASSERT_NE(second, nullptr);
    EXPECT_EQ(*second->head(), head_);
    head_ = append_one(**writer, head_, 900);
    EXPECT_EQ(*reader->head(), head_);
  }
  EXPECT_EQ(*reader->head(), head_);
  EXPECT_EQ(count_from(*reader, 1), 7U);
  EXPECT_EQ((**reader->read_one(7)).envelope.sequence, 7U);
}

TEST_F(JournalReadOnly, NeedsAFileThatIsARegistry) {
  const auto fault = [&] { return open_sqlite_journal(path_, {.mode = SqliteMode::read}).error(); };
  write_file(path_, std::vector<char>(4096, 'x'));
  EXPECT_EQ(english(fault().found), "a file that is not a database");
  write_file(path_, {bytes_.begin(), bytes_.begin() + 5000});
  EXPECT_EQ(fault().code, ErrorCode::corrupt);
  write_file(path_, {});
  EXPECT_EQ(english(fault().found), "an empty file");
  std::filesystem::remove(path_);
  EXPECT_EQ(english(fault().found), "no such file");
  EXPECT_EQ(files(), 0U);
  std::filesystem::create_directory(path_);
  EXPECT_EQ(english(fault().found), "a directory");
}

}  // namespace
}  // namespace dangvien::test
