// SPDX-License-Identifier: Apache-2.0
// journal/memory_journal.hpp: the journal in memory, and the faults that tests put into it.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>

#include "dangvien/journal/memory.hpp"

namespace dangvien::inline v0 {

/// What goes wrong with the next append.
enum class AppendFault : std::uint8_t {
  none,
  /// Nothing is written: storage.
  fail,
  /// Somebody else's commit comes first: a copy of the caller's, by the actor "somebody else".
  conflict,
  /// The commit is there, but the caller is told in doubt.
  in_doubt_durable,
  /// The commit is not there, and the caller is told in doubt.
  in_doubt_lost,
};

class MemoryJournal final : public Journal {
 public:
  MemoryJournal() = default;

  /// The next append meets this fault, once. Any thread.
  void inject(AppendFault fault);
  /// Overwrites a stored commit without any check: for tests of readers. Precondition: no cursor is
  /// open.
  void tamper(std::uint64_t sequence, const StoredCommit& commit);

  [[nodiscard]] Result<Head> head() override;
  [[nodiscard]] AppendResult append(const Head& expected, const CommitEnvelope& envelope) override;
  [[nodiscard]] Result<std::unique_ptr<CommitCursor>> read(std::uint64_t from) override;
  [[nodiscard]] Result<CommitCopy> read_one(std::uint64_t sequence) override;
  Result<void> close() override;

 private:
  class Cursor;
  // Precondition of these: mutex_ is held.
  [[nodiscard]] Head head_now() const;
  [[nodiscard]] Result<void> check(const CommitEnvelope& envelope) const;
  void keep(const CommitEnvelope& envelope);
  void keep_somebody_elses(CommitEnvelope envelope);

  // A std::mutex: the thread sanitizer does not see Abseil's. It guards all below.
  std::mutex mutex_;
  // A deque, so that a commit being read stays where it is while others are appended.
  std::deque<CommitCopy> commits_;
  AppendFault fault_ = AppendFault::none;
  bool doubtful_ = false;
  bool closed_ = false;
};

}  // namespace dangvien::inline v0
