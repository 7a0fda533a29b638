// SPDX-License-Identifier: Apache-2.0
// journal/sqlite_log.hpp: the write-ahead log of the writing connection: grown ahead of its use,
// then used again. A log that grows with every commit costs the file system a second write per
// commit (a new size); one that was grown before costs the commit alone. See docs/decisions.
#pragma once

#include <cstdint>

#include "journal/sqlite_connection.hpp"

namespace dangvien::inline v0 {

class WriteAheadLog {
 public:
  /// `log_bytes` is the size at which the log stops growing and is used again.
  explicit WriteAheadLog(std::uint32_t log_bytes) noexcept;
  WriteAheadLog(const WriteAheadLog&) = delete;
  WriteAheadLog& operator=(const WriteAheadLog&) = delete;
  ~WriteAheadLog() = default;

  /// Takes checkpoints over from SQLite. The log stays where it is (SQLite keeps a pointer to it).
  [[nodiscard]] Result<void> attach(const Connection& connection);

  /// Before the first write of a transaction that holds the write lock: makes room for `bytes`
  /// more. A disk without the room is no error: the log then grows commit by commit.
  void reserve(const Connection& connection, std::int64_t bytes) noexcept;

  /// After a commit: moves a full log into the file, so that it can be used again. Never fails: a
  /// log that cannot be moved now (a reader, a full disk) is moved later.
  void recycle(const Connection& connection) noexcept;

 private:
  static int committed(void* self, sqlite3* database, const char* name, int frames) noexcept;

  std::int64_t limit_;
  // Bytes of the log in use after the last commit, and the use at which to checkpoint.
  std::int64_t used_ = 0;
  // Size of the file when it was last looked at.
  std::int64_t size_ = 0;
  std::int64_t checkpoint_at_;
  bool may_grow_ = true;
};

}  // namespace dangvien::inline v0
