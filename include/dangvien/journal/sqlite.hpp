// SPDX-License-Identifier: Apache-2.0
// dangvien/journal/sqlite.hpp: the default journal: one SQLite file on a local disk.
// Several processes on one machine may share a file; a network file system will corrupt it sooner
// or later.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "dangvien/journal/port.hpp"

namespace dangvien::inline v0 {

/// What to do about a file that does not exist, or that does.
enum class SqliteMode : std::uint8_t {
  /// The file must exist and be a registry.
  open,
  /// Creates the file when nothing is there, otherwise the same as open.
  open_or_create,
  /// The file must not exist.
  create,
  /// The file must exist and is only read: from a read-only disk or directory too, without a copy
  /// and without a trace beside it. Appends give misuse. Commits of other processes are seen as far
  /// as the operating system lets this process read their log.
  read,
};

struct SqliteOptions {
  SqliteMode mode = SqliteMode::open;
  /// How long to wait for another process that holds the lock, in milliseconds.
  std::uint32_t lock_timeout = 5'000;
  /// Size to which the write-ahead log grows ahead of its use before it is checkpointed and used
  /// again, in bytes; docs/decisions says why.
  std::uint32_t log_bytes = 32U << 20U;
  /// Name of a registered SQLite VFS; empty: the default one. For fault injection and for hosts
  /// with their own.
  std::string vfs{};
};

/// Opens or creates the registry file `path` (UTF-8). A closed registry is this one file; while it
/// is open, `path`-wal and `path`-shm lie beside it and belong to it: copying the first without the
/// others loses commits. A file that is renamed, deleted or replaced while it is open takes no
/// commit any more: append and head() then report storage ("moved or replaced"). A relative `path`
/// stands for the same file after the process has changed its directory; errors show it as given.
///
/// SQLite itself reads the variables SQLITE_TMPDIR and TMPDIR of the environment when it needs a
/// temporary file (when a registry is created).
///
/// Errors, with what was found and what was expected; the file stays as it was:
///   storage    no such file; a directory; no permission; read-only file or directory; disk full;
///              lock held too long; it exists already (create); leftovers of a lost registry beside
///              a file to be created; commits still in a log that cannot be read without writing
///              (read)
///   malformed  not a database; the database of another application
///   corrupt    empty or cut off; a damaged page; a last commit that does not match its hash; a
///              changed schema
///   too_new    written by a later release
[[nodiscard]] Result<std::unique_ptr<Journal>> open_sqlite_journal(const std::string& path,
                                                                   const SqliteOptions& options);

}  // namespace dangvien::inline v0
