// SPDX-License-Identifier: Apache-2.0
// A process that appends is killed: at every change it makes to a file, and at moments of chance.
// Whoever opens the registry afterwards finds every acknowledged commit, at most one more, and a
// sound chain. The long run (label "long") repeats the kills of chance several hundred times and
// follows a log through its reuse.
#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include "dangvien/journal/sqlite.hpp"
#include "dangvien/journal/verify.hpp"
#include "journal/commit_builder.hpp"
#include "journal/faulty_vfs.hpp"
#include "journal/temporary_folder.hpp"
#include "text/english.hpp"

#ifdef DANGVIEN_LONG_TEST
constexpr bool long_run = true;
#else
constexpr bool long_run = false;
#endif

namespace dangvien::test {
namespace {

constexpr std::uint32_t small_log = 256U << 10U;

struct Work {
  std::uint64_t commits = 0;
  std::size_t event_bytes = 96;
};

/// What the killed process does: opens or creates, appends, acknowledges every commit through the
/// pipe, closes.
[[noreturn]] void work_and_exit(const std::string& path, const std::string& vfs, const Work& work,
                                int pipe) {
  auto journal = open_sqlite_journal(
      path, {.mode = SqliteMode::open_or_create, .log_bytes = small_log, .vfs = vfs});
  if (!journal) ::_exit(1);
  auto head = (*journal)->head();
  for (std::uint64_t done = 0; head && done < work.commits; ++done) {
    const AppendResult result = (*journal)->append(*head, *Commit(*head, work.event_bytes));
    if (result.status != AppendStatus::durable) ::_exit(2);
    head = result.head;
    if (::write(pipe, &head->sequence, sizeof head->sequence) != sizeof head->sequence) ::_exit(3);
  }
  ::_exit((*journal)->close() && head ? 0 : 4);
}

class Worker {
 public:
  Worker(const std::string& path, const std::string& vfs, const Work& work) {
    std::array<int, 2> ends{};
    EXPECT_EQ(::pipe(ends.data()), 0);
    process_ = ::fork();
    if (process_ == 0) {
      ::close(ends[0]);
      work_and_exit(path, vfs, work, ends[1]);
    }
    ::close(ends[1]);
    pipe_ = ends[0];
  }
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;
  ~Worker() { ::close(pipe_); }

  /// The next acknowledged sequence; 0 when the process is gone.
  std::uint64_t acknowledged() {
    std::uint64_t sequence = 0;
    if (::read(pipe_, &sequence, sizeof sequence) != sizeof sequence) return 0;
    last_ = sequence;
    return sequence;
  }
  void kill() const { ::kill(process_, SIGKILL); }
  /// Reads to the end of the process; whether it ended by itself.
  bool finish() {
    while (acknowledged() != 0) {
    }
    int status = 0;
    EXPECT_EQ(::waitpid(process_, &status, 0), process_);
    if (WIFEXITED(status)) {
      EXPECT_EQ(WEXITSTATUS(status), 0);
      return true;
    }
    EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    return false;
  }
  [[nodiscard]] std::uint64_t last() const { return last_; }

 private:
  pid_t process_ = 0;
  int pipe_ = -1;
  std::uint64_t last_ = 0;
};

/// The law of the journal after any end of its writer. Returns the sequence found.
std::uint64_t expect_law(const std::string& path, std::uint64_t acknowledged,
                         std::size_t event_bytes) {
  auto journal = open_sqlite_journal(path, {.mode = SqliteMode::open_or_create});
  if (!journal) {
    ADD_FAILURE() << english(journal.error());
    return 0;
  }
  const JournalVerification verification = verify(**journal);
  EXPECT_TRUE(verification.sound()) << english(verification.error);
  EXPECT_GE(verification.commits, acknowledged) << "an acknowledged commit is lost";
  EXPECT_LE(verification.commits, acknowledged + 1) << "a commit out of nothing";
  const std::uint64_t last = verification.head.sequence;
  if (last > 0) {
    auto one = (*journal)->read_one(last);
    EXPECT_TRUE(one);
    if (one) {
      const CommitEnvelope& found = (*one)->envelope;
      expect_same(found, *Commit({last - 1, found.previous_hash}, found.events.size()));
    }
  }
  append_one(**journal, verification.head, event_bytes);
  return last + 1;
}

/// Kills at every change of one piece of work, from the creation of the file to its closing.
void kill_at_every_change(DiskFault fault, const Work& work, std::uint64_t stride = 1) {
  bool finished = false;
  std::uint64_t point = 0;
  while (!finished && !::testing::Test::HasFailure()) {
    point += stride;
    SCOPED_TRACE("killed at change " + std::to_string(point));
    const TemporaryFolder folder;
    const std::string path = folder.file("registry");
    FaultyVfs vfs;
    vfs.plan(fault, point);
    Worker worker(path, vfs.name(), work);
    finished = worker.finish();
    expect_law(path, worker.last(), work.event_bytes);
  }
  EXPECT_GT(point, 2 * work.commits) << "every commit is at least a write and a sync";
}

TEST(JournalKill, BeforeEveryChange) { kill_at_every_change(DiskFault::kill, {.commits = 6}); }

TEST(JournalKill, InTheMiddleOfEveryWrite) {
  kill_at_every_change(DiskFault::kill_in_the_middle, {.commits = 6});
}

TEST(JournalKill, BeforeEveryChangeWhileTheLogGrowsAndIsUsedAgain) {
  const Work work{.commits = 6, .event_bytes = 70'000};
  kill_at_every_change(DiskFault::kill, work, long_run ? 1 : 13);
}

TEST(JournalKill, AtMomentsOfChanceOverAndOver) {
  const TemporaryFolder folder;
  const std::string path = folder.file("registry");
  std::mt19937_64 random(20'250'610);
  std::uint64_t before = 0;
  for (int round = 0; round < (long_run ? 400 : 30); ++round) {
    const std::size_t event_bytes = std::uniform_int_distribution<std::size_t>(0, 20'000)(random);
    Worker worker(path, "", {.commits = 1'000'000, .event_bytes = event_bytes});
    const auto wanted = std::uniform_int_distribution<std::uint64_t>(0, 6)(random);
    for (std::uint64_t heard = 0; heard < wanted; ++heard) worker.acknowledged();
    ::usleep(std::uniform_int_distribution<useconds_t>(0, 3'000)(random));
    worker.kill();
    EXPECT_FALSE(worker.finish());
    before = expect_law(path, std::max(before, worker.last()), event_bytes);
    if (::testing::Test::HasFailure()) return;
  }
}

}  // namespace
}  // namespace dangvien::test
