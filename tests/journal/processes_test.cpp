// SPDX-License-Identifier: Apache-2.0
// Several processes append to one file, each at the head it last saw: one total order, nothing
// lost, nothing twice.
#include <map>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include <gtest/gtest.h>

#include "dangvien/journal/sqlite.hpp"
#include "dangvien/journal/verify.hpp"
#include "journal/commit_builder.hpp"
#include "journal/temporary_folder.hpp"
#include "text/english.hpp"

namespace dangvien::test {
namespace {

constexpr int processes = 3;
constexpr std::uint64_t commits_each = 100;

/// Appends its share as `actor`; after a conflict it goes on from the head it was told. Exits with
/// 0 when done.
[[noreturn]] void append_share(const std::string& path, const std::string& actor) {
  // A small log, so that it is used again while others write and read.
  auto journal =
      open_sqlite_journal(path, {.mode = SqliteMode::open_or_create, .log_bytes = 256U << 10U});
  if (!journal) ::_exit(1);
  auto head = (*journal)->head();
  if (!head) ::_exit(2);
  for (std::uint64_t durable = 0; durable < commits_each;) {
    const AppendResult result = (*journal)->append(*head, *Commit(*head, 3'000, actor));
    if (result.status == AppendStatus::failed || result.status == AppendStatus::in_doubt)
      ::_exit(3);
    if (result.status == AppendStatus::durable) ++durable;
    *head = result.head;
    if (durable % 10 == 0 && count_from(**journal, 1) < head->sequence) ::_exit(4);
  }
  ::_exit((*journal)->close() ? 0 : 5);
}

TEST(JournalProcesses, ThreeThatCreateAndAppendAtOnceShareOneOrder) {
  const TemporaryFolder folder;
  const std::string path = folder.file("registry");
  std::vector<pid_t> children;
  for (int process = 0; process < processes; ++process) {
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) append_share(path, "process " + std::to_string(process));
    children.push_back(child);
  }
  for (const pid_t child : children) {
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
  }
  auto journal = open_sqlite_journal(path, {});
  ASSERT_TRUE(journal);
  const JournalVerification verification = verify(**journal);
  EXPECT_TRUE(verification.sound()) << english(verification.error);
  EXPECT_EQ(verification.commits, processes * commits_each);
  std::map<std::string, std::uint64_t> by_actor;
  auto cursor = (*journal)->read(1);
  ASSERT_TRUE(cursor);
  for (auto next = (*cursor)->next(); next && *next != nullptr; next = (*cursor)->next()) {
    ++by_actor[std::string((*next)->envelope.actor)];
  }
  EXPECT_EQ(by_actor.size(), static_cast<std::size_t>(processes));
  for (const auto& [actor, count] : by_actor) EXPECT_EQ(count, commits_each) << actor;
}

TEST(JournalProcesses, TwoJournalsInOneProcessKeepTheirLocks) {
  // POSIX drops every lock of a process when it closes any descriptor of the file: opening and
  // closing a second journal must not free the first one's.
  const TemporaryFolder folder;
  const std::string path = folder.file("registry");
  auto first = open_sqlite_journal(path, {.mode = SqliteMode::create});
  ASSERT_TRUE(first);
  Head head = append_one(**first, {});
  {
    auto second = open_sqlite_journal(path, {});
    ASSERT_TRUE(second);
    EXPECT_EQ(*(*second)->head(), head);
    head = append_one(**second, head);
    EXPECT_EQ((*first)->append({}, *Commit(Head{})).status, AppendStatus::conflict);
  }
  EXPECT_FALSE(open_sqlite_journal(path, {.mode = SqliteMode::create}));
  head = append_one(**first, head);
  EXPECT_EQ(count_from(**first, 1), 3U);
}

}  // namespace
}  // namespace dangvien::test
