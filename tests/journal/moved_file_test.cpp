// SPDX-License-Identifier: Apache-2.0
// A registry file that is renamed, deleted or replaced while it is open takes no commit any more:
// what went into it would be lost with the last program that has it open, or be read by nobody.
#include <filesystem>
#include <string>

#include <gtest/gtest.h>

#include "dangvien/journal/sqlite.hpp"
#include "journal/commit_builder.hpp"
#include "journal/temporary_folder.hpp"
#include "text/english.hpp"

namespace dangvien::test {
namespace {

class MovedFile : public ::testing::Test {
 protected:
  void SetUp() override {
    auto opened = open_sqlite_journal(path_, {.mode = SqliteMode::create});
    ASSERT_TRUE(opened) << english(opened.error());
    journal_ = *std::move(opened);
    head_ = append_one(*journal_, {});
  }

  void expect_refused() {
    const AppendResult appended = journal_->append(head_, *Commit(head_));
    EXPECT_EQ(appended.status, AppendStatus::failed);
    EXPECT_EQ(appended.error.code, ErrorCode::storage);
    EXPECT_EQ(appended.error.file, path_);
    EXPECT_EQ(english(appended.error.found), "the file was moved or replaced while it was open");
    const auto head = journal_->head();
    ASSERT_FALSE(head);
    EXPECT_EQ(head.error().code, ErrorCode::storage);
  }

  TemporaryFolder folder_;
  std::string path_ = folder_.file("registry");
  std::unique_ptr<Journal> journal_;
  Head head_;
};

TEST_F(MovedFile, RenamedTakesNoCommitUntilItIsPutBack) {
  std::filesystem::rename(path_, folder_.file("elsewhere"));
  expect_refused();
  std::filesystem::rename(folder_.file("elsewhere"), path_);
  head_ = append_one(*journal_, head_);
  EXPECT_EQ(count_from(*journal_, 1), 2U);
}

TEST_F(MovedFile, DeletedTakesNoCommit) {
  std::filesystem::remove(path_);
  expect_refused();
}

TEST_F(MovedFile, ReplacedTakesNoCommitAndLeavesTheOtherAlone) {
  const std::string other = folder_.file("other");
  {
    auto made = open_sqlite_journal(other, {.mode = SqliteMode::create});
    ASSERT_TRUE(made);
    append_one(**made, {}, 500);
    ASSERT_TRUE((*made)->close());
  }
  const std::vector<char> before = read_file(other);
  std::filesystem::rename(other, path_);
  expect_refused();
  EXPECT_EQ(read_file(path_), before);
}

TEST_F(MovedFile, WithoutItsLogOrTheIndexOfTheLogTakesNoCommit) {
  for (const char* suffix : {"-wal", "-shm"}) {
    const std::string beside = path_ + suffix;
    std::filesystem::rename(beside, folder_.file("beside"));
    expect_refused();
    std::filesystem::rename(folder_.file("beside"), beside);
    head_ = append_one(*journal_, head_);
  }
}

TEST_F(MovedFile, InARenamedFolderTakesNoCommit) {
  const std::string folder = folder_.file("folder");
  std::filesystem::create_directory(folder);
  path_ = folder + "/registry";
  SetUp();
  std::filesystem::rename(folder, folder_.file("another"));
  expect_refused();
}

/// Goes back to the folder that the tests run in.
struct WorkingFolder {
  std::filesystem::path before = std::filesystem::current_path();
  ~WorkingFolder() { std::filesystem::current_path(before); }
};

TEST_F(MovedFile, ARelativeNameMeansTheSameFileAfterTheFolderWasChanged) {
  const WorkingFolder working;
  ASSERT_TRUE(journal_->close());
  std::filesystem::create_directory(folder_.file("inside"));
  std::filesystem::current_path(folder_.path());
  for (const SqliteMode mode : {SqliteMode::open, SqliteMode::read}) {
    auto journal = open_sqlite_journal("registry", {.mode = mode});
    ASSERT_TRUE(journal) << english(journal.error());
    std::filesystem::current_path("inside");
    EXPECT_EQ(count_from(**journal, 1), head_.sequence);
    EXPECT_TRUE((*journal)->read_one(1));
    EXPECT_TRUE((*journal)->check_storage());
    if (mode == SqliteMode::open) head_ = append_one(**journal, head_);
    EXPECT_EQ((*journal)->file(), "registry");
    std::filesystem::current_path("..");
  }
  std::filesystem::remove("registry");
  const auto gone = open_sqlite_journal("registry", {});
  ASSERT_FALSE(gone);
  EXPECT_EQ(gone.error().file, "registry") << "as the caller spelt it";
}

}  // namespace
}  // namespace dangvien::test
