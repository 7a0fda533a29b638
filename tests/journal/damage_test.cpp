// SPDX-License-Identifier: Apache-2.0
// Files that are damaged, foreign, locked or not to be written: opening says what was found and
// what was expected, changes nothing, and no damage passes for other content.
#include <filesystem>
#include <functional>
#include <memory>
#include <random>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <gtest/gtest.h>
#include <sqlite3.h>

#include "dangvien/journal/sqlite.hpp"
#include "dangvien/journal/verify.hpp"
#include "journal/commit_builder.hpp"
#include "journal/temporary_folder.hpp"
#include "text/english.hpp"

#ifdef DANGVIEN_LONG_TEST
constexpr std::size_t stride = 1;
#else
constexpr std::size_t stride = 37;
#endif

namespace dangvien::test {
namespace {

struct CloseDatabase {
  void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
};
using Database = std::unique_ptr<sqlite3, CloseDatabase>;

Database open_plainly(const std::string& path) {
  sqlite3* database = nullptr;
  EXPECT_EQ(sqlite3_open(path.c_str(), &database), SQLITE_OK);
  return Database(database);
}

int run(const Database& database, const char* sql) {
  return sqlite3_exec(database.get(), sql, nullptr, nullptr, nullptr);
}

class JournalDamage : public ::testing::Test {
 protected:
  void SetUp() override {
    auto journal = open_sqlite_journal(path_, {.mode = SqliteMode::create});
    ASSERT_TRUE(journal);
    for (int commit = 0; commit < 12; ++commit) head_ = append_one(**journal, head_, 900);
    head_ = append_one(**journal, head_, 6'000);
    ASSERT_TRUE((*journal)->close());
    bytes_ = read_file(path_);
  }

  /// The error of opening the file, which must not change by that.
  Error expect_error(ErrorCode code, const SqliteOptions& options = {}) {
    const std::vector<char> before = read_file(path_);
    auto journal = open_sqlite_journal(path_, options);
    if (journal) {
      ADD_FAILURE() << "it opened";
      return {};
    }
    EXPECT_EQ(journal.error().code, code) << english(journal.error());
    EXPECT_TRUE(!journal.error().file.empty() || journal.error().commit != 0);
    EXPECT_FALSE(journal.error().found.empty());
    EXPECT_FALSE(journal.error().expected.empty());
    EXPECT_EQ(read_file(path_), before);
    return journal.error();
  }

  TemporaryFolder folder_;
  std::string path_ = folder_.file("registry");
  Head head_;
  std::vector<char> bytes_;
};

TEST_F(JournalDamage, AClosedRegistryIsOneFile) {
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder_.path()), {}), 1);
}

TEST_F(JournalDamage, AFileCutOffAnywhereIsReportedWithItsLength) {
  std::vector<std::size_t> lengths;
  for (std::size_t page = 1; page * 4096 < bytes_.size(); ++page) lengths.push_back(page * 4096);
  std::mt19937 random(3);
  std::uniform_int_distribution<std::size_t> anywhere(1, bytes_.size() - 1);
  for (int count = 0; count < 60; ++count) lengths.push_back(anywhere(random));
  lengths.insert(lengths.end(), {1, 15, 16, 17, 99, 100, 101, bytes_.size() - 1});
  for (const std::size_t length : lengths) {
    SCOPED_TRACE("cut off at " + std::to_string(length));
    write_file(path_, {bytes_.begin(), bytes_.begin() + static_cast<std::ptrdiff_t>(length)});
    if (length < 32) {  // too short to know how long it was
      auto journal = open_sqlite_journal(path_, {});
      EXPECT_FALSE(journal);
      continue;
    }
    const Error error = expect_error(ErrorCode::corrupt);
    EXPECT_EQ(error.offset, static_cast<std::int64_t>(length));
    EXPECT_EQ(english(error.expected), std::to_string(bytes_.size()) + " bytes");
  }
}

TEST_F(JournalDamage, NoFlippedByteIsOtherContent) {
  std::mt19937 random(5);
  std::size_t reported = 0;
  std::size_t looked = 0;
  for (std::size_t position = 0; position < bytes_.size(); position += stride) {
    SCOPED_TRACE("flipped at " + std::to_string(position));
    std::vector<char> damaged = bytes_;
    damaged[position] = static_cast<char>(damaged[position] ^ (1 << (random() % 8)));
    write_file(path_, damaged);
    ++looked;
    auto journal = open_sqlite_journal(path_, {});
    if (!journal) {
      ++reported;
      EXPECT_FALSE(journal.error().found.empty());
      continue;
    }
    const JournalVerification verification = verify(**journal);
    if (verification.sound()) {
      EXPECT_EQ(verification.head, head_) << "other content without a report";
    } else {
      ++reported;
      EXPECT_FALSE(verification.error.found.empty());
    }
  }
  // What is not reported lies in bytes without meaning (free space, counters of SQLite); events
  // alone are 16,800 bytes.
  EXPECT_GE(reported * bytes_.size(), looked * 16'000);
}

TEST_F(JournalDamage, AnEmptyFileIsNotANewRegistry) {
  write_file(path_, {});
  EXPECT_EQ(english(expect_error(ErrorCode::corrupt).found), "an empty file");
  EXPECT_EQ(english(expect_error(ErrorCode::corrupt, {.mode = SqliteMode::open_or_create}).found),
            "an empty file");
}

TEST_F(JournalDamage, WhatIsNotADatabaseIsCalledThat) {
  const std::string text(5'000, 'x');
  write_file(path_, {text.begin(), text.end()});
  EXPECT_EQ(english(expect_error(ErrorCode::malformed).found), "a file that is not a database");
  write_file(path_, {'{', '}', '\n'});
  EXPECT_EQ(english(expect_error(ErrorCode::malformed).found), "a file that is not a database");
}

TEST_F(JournalDamage, TheDatabaseOfAnotherApplicationIsLeftAlone) {
  std::filesystem::remove(path_);
  run(open_plainly(path_), "CREATE TABLE party(name); INSERT INTO party VALUES('x')");
  EXPECT_EQ(english(expect_error(ErrorCode::malformed, {.mode = SqliteMode::open_or_create}).found),
            "the database of another application (application_id 0x00)");
}

TEST_F(JournalDamage, ALaterLayoutIsTooNew) {
  run(open_plainly(path_), "PRAGMA user_version=2");
  EXPECT_EQ(english(expect_error(ErrorCode::too_new).found), "file format 2");
}

TEST_F(JournalDamage, AChangedSchemaIsCorrupt) {
  for (const char* sql :
       {"DROP TRIGGER journal_commit_delete", "CREATE TABLE more(x)",
        "CREATE INDEX more ON journal_commit(key)",
        "DROP TRIGGER journal_commit_update; CREATE TRIGGER journal_commit_update "
        "BEFORE UPDATE ON journal_commit BEGIN SELECT 1; END"}) {
    SCOPED_TRACE(sql);
    write_file(path_, bytes_);
    EXPECT_EQ(run(open_plainly(path_), sql), SQLITE_OK);
    expect_error(ErrorCode::corrupt);
  }
}

TEST_F(JournalDamage, ALaterCommitFormatIsTooNew) {
  const char* sql =
      "INSERT INTO journal_commit SELECT sequence + 1, 2, stream, flags, recorded_at + 1, "
      "checksum, hash, hash, "
      "rulebook_hash, content_hash, actor, key, library_version, origin, events FROM "
      "journal_commit "
      "WHERE sequence = 13";
  EXPECT_EQ(run(open_plainly(path_), sql), SQLITE_OK);
  const Error error = expect_error(ErrorCode::too_new);
  EXPECT_EQ(error.commit, 14U);
  EXPECT_EQ(english(error.found), "format 2");
}

TEST_F(JournalDamage, TheTableRefusesUpdateAndDelete) {
  const Database database = open_plainly(path_);
  EXPECT_EQ(run(database, "UPDATE journal_commit SET actor = 'x' WHERE sequence = 3"),
            SQLITE_CONSTRAINT);
  EXPECT_EQ(run(database, "DELETE FROM journal_commit WHERE sequence = 13"), SQLITE_CONSTRAINT);
  EXPECT_EQ(run(database, "DELETE FROM journal_commit"), SQLITE_CONSTRAINT);
}

TEST_F(JournalDamage, WhoeverDropsTheGuardsIsFoundOut) {
  const char* tampering[] = {
      "UPDATE journal_commit SET actor = 'x' WHERE sequence = 3",
      "UPDATE journal_commit SET recorded_at = recorded_at + 1 WHERE sequence = 3",
      "UPDATE journal_commit SET events = zeroblob(900) WHERE sequence = 3",
      "UPDATE journal_commit SET hash = zeroblob(32) WHERE sequence = 3",
      "UPDATE journal_commit SET hash = x'00' WHERE sequence = 3",
      "UPDATE journal_commit SET stream = -1 WHERE sequence = 3",
      "UPDATE journal_commit SET stream = 70000 WHERE sequence = 3",
      "DELETE FROM journal_commit WHERE sequence = 3",
      "DELETE FROM journal_commit WHERE sequence = 1",
  };
  for (const char* sql : tampering) {
    SCOPED_TRACE(sql);
    write_file(path_, bytes_);
    {
      const Database database = open_plainly(path_);
      EXPECT_EQ(
          run(database, "DROP TRIGGER journal_commit_update; DROP TRIGGER journal_commit_delete"),
          SQLITE_OK);
      EXPECT_EQ(run(database, sql), SQLITE_OK);
      EXPECT_EQ(run(database,
                    "CREATE TRIGGER journal_commit_delete BEFORE DELETE ON journal_commit\n"
                    "BEGIN SELECT RAISE(ABORT, 'a commit is never deleted'); END"),
                SQLITE_OK);
      EXPECT_EQ(run(database,
                    "CREATE TRIGGER journal_commit_update BEFORE UPDATE ON journal_commit\n"
                    "BEGIN SELECT RAISE(ABORT, 'a commit is never changed'); END"),
                SQLITE_OK);
    }
    auto journal = open_sqlite_journal(path_, {});
    ASSERT_TRUE(journal) << english(journal.error());
    const JournalVerification verification = verify(**journal);
    EXPECT_EQ(verification.error.code, ErrorCode::corrupt);
    EXPECT_LE(verification.commits, 3U);
  }
}

TEST_F(JournalDamage, ADirectoryIsNotAFile) {
  std::filesystem::remove(path_);
  std::filesystem::create_directory(path_);
  for (const SqliteMode mode : {SqliteMode::open, SqliteMode::open_or_create, SqliteMode::create}) {
    auto journal = open_sqlite_journal(path_, {.mode = mode});
    ASSERT_FALSE(journal);
    EXPECT_EQ(journal.error().code, ErrorCode::storage);
    EXPECT_EQ(english(journal.error().found), "a directory");
  }
}

TEST_F(JournalDamage, NamesThatAreNoFilesAreRefused) {
  EXPECT_EQ(open_sqlite_journal("", {}).error().code, ErrorCode::misuse);
  EXPECT_EQ(open_sqlite_journal(std::string("a\0b", 3), {}).error().code, ErrorCode::misuse);
  EXPECT_EQ(english(open_sqlite_journal(":memory:", {}).error().found), "no such file");
  EXPECT_EQ(english(open_sqlite_journal("file:x?mode=memory", {}).error().found), "no such file");
  EXPECT_EQ(english(open_sqlite_journal(folder_.file("none"), {}).error().found), "no such file");
  EXPECT_EQ(
      open_sqlite_journal(folder_.file("none/registry"), {.mode = SqliteMode::create}).error().code,
      ErrorCode::storage);
  EXPECT_EQ(english(open_sqlite_journal(path_, {.mode = SqliteMode::create}).error().found),
            "a file that exists already");
}

TEST_F(JournalDamage, TheLogOfALostRegistryIsNotReplayedIntoANewOne) {
  {
    auto journal = open_sqlite_journal(path_, {});
    ASSERT_TRUE(journal);
    append_one(**journal, head_);
    std::filesystem::copy_file(path_ + "-wal", folder_.file("kept"));
  }
  std::filesystem::remove(path_);
  std::filesystem::rename(folder_.file("kept"), path_ + "-wal");
  auto journal = open_sqlite_journal(path_, {.mode = SqliteMode::open_or_create});
  ASSERT_FALSE(journal);
  EXPECT_EQ(journal.error().code, ErrorCode::storage);
  EXPECT_EQ(journal.error().file, path_ + "-wal");
  EXPECT_FALSE(std::filesystem::exists(path_));
}

TEST_F(JournalDamage, ALockHeldTooLongIsNamed) {
  auto journal = open_sqlite_journal(path_, {.lock_timeout = 30});
  ASSERT_TRUE(journal);
  const Database other = open_plainly(path_);
  ASSERT_EQ(run(other, "BEGIN IMMEDIATE"), SQLITE_OK);
  const AppendResult result = (*journal)->append(head_, *Commit(head_));
  EXPECT_EQ(result.status, AppendStatus::failed);
  EXPECT_EQ(result.error.code, ErrorCode::storage);
  EXPECT_EQ(english(result.error.found), "locked by another process for 30 ms");
  EXPECT_EQ(*(*journal)->head(), head_);
  ASSERT_EQ(run(other, "COMMIT"), SQLITE_OK);
  append_one(**journal, head_);
}

TEST_F(JournalDamage, AFileLockedAsAWholeCannotBeOpened) {
  const Database other = open_plainly(path_);
  ASSERT_EQ(run(other, "PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE"), SQLITE_OK);
  const Error error = expect_error(ErrorCode::storage, {.lock_timeout = 30});
  EXPECT_EQ(english(error.found), "locked by another process for 30 ms");
}

/// Permission bits do not bind root: try as the user nobody, in a process of its own. Returns what
/// was found.
std::string open_as_nobody(const std::string& path, SqliteMode mode) {
  std::array<int, 2> ends{};
  EXPECT_EQ(::pipe(ends.data()), 0);
  const pid_t child = ::fork();
  if (child == 0) {
    constexpr uid_t nobody = 65'534;
    if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0)) ::_exit(1);
    auto journal = open_sqlite_journal(path, {.mode = mode});
    const std::string found = journal ? "opened" : english(journal.error().found);
    const bool told =
        ::write(ends[1], found.data(), found.size()) == static_cast<ssize_t>(found.size());
    ::_exit(told && (journal || journal.error().code == ErrorCode::storage) ? 0 : 2);
  }
  ::close(ends[1]);
  std::string found(200, '\0');
  const ssize_t size = ::read(ends[0], found.data(), found.size());
  found.resize(size < 0 ? 0 : static_cast<std::size_t>(size));
  ::close(ends[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  EXPECT_TRUE(WIFEXITED(status));
  EXPECT_EQ(WEXITSTATUS(status), 0);
  return found;
}

TEST_F(JournalDamage, WhatMayNotBeWrittenIsNamedFileOrDirectory) {
  const std::string folder = folder_.path().string();
  ASSERT_EQ(::chmod(path_.c_str(), 0444), 0);
  ASSERT_EQ(::chmod(folder.c_str(), 0777), 0);
  EXPECT_EQ(open_as_nobody(path_, SqliteMode::open), "a read-only file");
  ASSERT_EQ(::chmod(path_.c_str(), 0666), 0);
  ASSERT_EQ(::chmod(folder.c_str(), 0555), 0);
  EXPECT_EQ(open_as_nobody(path_, SqliteMode::open), "a read-only directory");
  EXPECT_EQ(open_as_nobody(folder_.file("new"), SqliteMode::create), "a read-only directory");
  EXPECT_EQ(open_as_nobody(path_, SqliteMode::read), "opened");
  ASSERT_EQ(::chmod(path_.c_str(), 0444), 0);
  EXPECT_EQ(open_as_nobody(path_, SqliteMode::read), "opened");
  // A log whose commits are not in the file yet cannot be read without a place to write.
  write_file(path_ + "-wal", std::vector<char>(100, 'x'));
  EXPECT_EQ(open_as_nobody(path_, SqliteMode::read),
            "a log with commits that the file itself does not hold yet");
  std::filesystem::remove(path_ + "-wal");
  ASSERT_EQ(::chmod(path_.c_str(), 0666), 0);
  ASSERT_EQ(::chmod(folder.c_str(), 0777), 0);
  EXPECT_EQ(open_as_nobody(path_, SqliteMode::open), "opened");
  EXPECT_EQ(read_file(path_), bytes_);
}

}  // namespace
}  // namespace dangvien::test
