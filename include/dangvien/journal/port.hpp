// SPDX-License-Identifier: Apache-2.0
// dangvien/journal/port.hpp: what the engine asks of whatever keeps the commits.
// One contract (tests/journal/contract_test.cpp) for every adapter: memory, SQLite, and a host that
// keeps the events itself by deriving from Journal. An adapter never decides, never looks into the
// events, and never leaves half a commit behind.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "dangvien/base/error.hpp"
#include "dangvien/journal/envelope.hpp"

namespace dangvien::inline v0 {

/// How an append ended.
enum class AppendStatus : std::uint8_t {
  /// The commit survives a loss of power from now on.
  durable,
  /// Somebody else appended first: catch up to AppendResult::head and decide again. Nothing was
  /// written.
  conflict,
  /// Nobody can tell whether the commit will be there. Every append fails with in_doubt until
  /// head() has answered.
  in_doubt,
  /// Nothing was written; AppendResult::error says why.
  failed,
};

struct AppendResult {
  AppendStatus status = AppendStatus::failed;
  /// durable: the new head; conflict: the head that was found; otherwise meaningless.
  Head head{};
  /// in_doubt and failed: the cause; storage (disk full, lock held too long, file read-only...),
  /// corrupt, in_doubt, misuse (an envelope that does not follow its expected head, a closed
  /// journal).
  Error error{};
};

/// Reads commits in order, one at a time, on the state of the journal when it was opened.
/// One thread at a time. Must not outlive its journal.
class CommitCursor {
 public:
  CommitCursor() = default;
  CommitCursor(const CommitCursor&) = delete;
  CommitCursor& operator=(const CommitCursor&) = delete;
  virtual ~CommitCursor() = default;

  /// The next commit, or nullptr after the last one. The commit lies in memory of the adapter and
  /// is valid until the next call. Sequence, link to the commit before, moment, slots and checksum
  /// have been checked, the hash has not. Errors: corrupt, too_new, storage; after an error the
  /// cursor is at its end.
  [[nodiscard]] virtual Result<const StoredCommit*> next() = 0;
};

/// Sổ nhật ký. append and close: one thread at a time; head, read, read_one: any thread, also
/// during an append. No function throws anything but std::bad_alloc, and append never after the
/// commit became durable.
class Journal {
 public:
  Journal() = default;
  Journal(const Journal&) = delete;
  Journal& operator=(const Journal&) = delete;
  virtual ~Journal() = default;

  /// The end of the journal, appends of other processes included. After an append in doubt the
  /// answer is binding: a commit that is not there now will never appear. Errors: storage, corrupt.
  [[nodiscard]] virtual Result<Head> head() = 0;

  /// Appends one commit if the journal still ends at `expected`. The caller fills every field and
  /// calls seal(). The envelope may be let go on return.
  [[nodiscard]] virtual AppendResult append(const Head& expected,
                                            const CommitEnvelope& envelope) = 0;

  /// Reads from commit `from` (1 or more) to the end of the journal as it is now; a `from` past the
  /// end reads nothing.
  [[nodiscard]] virtual Result<std::unique_ptr<CommitCursor>> read(std::uint64_t from) = 0;

  /// One commit by its sequence, with its checksum checked; for the history of one dossier. Errors:
  /// unknown_id when there is no such commit, corrupt, too_new, storage.
  [[nodiscard]] virtual Result<CommitCopy> read_one(std::uint64_t sequence) = 0;

  /// Whatever the adapter can say about its storage beyond the commits themselves (SQLite:
  /// integrity_check).
  [[nodiscard]] virtual Result<void> check_storage() { return {}; }

  /// What errors call the storage: the name of its file; empty when it has none.
  [[nodiscard]] virtual std::string file() const { return {}; }

  /// Releases files and locks. Later calls give misuse; a second close does nothing. Destruction
  /// closes, but cannot report. Commits are durable before: an error here loses none.
  virtual Result<void> close() = 0;
};

}  // namespace dangvien::inline v0
