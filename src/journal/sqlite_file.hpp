// SPDX-License-Identifier: Apache-2.0
// journal/sqlite_file.hpp: what can be said about the file before SQLite opens it, and how it comes
// into being. Never opens the file itself: closing any descriptor of a file drops every POSIX lock
// this process holds on it.
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "dangvien/journal/sqlite.hpp"
#include "journal/sqlite_connection.hpp"

namespace dangvien::inline v0 {

/// The name from the root on, so that it means the same file after the process has changed its
/// directory.
[[nodiscard]] Result<std::string> absolute_path(const std::string& path);

/// Makes sure that a file is there which may be opened, creating it whole or not at all as the mode
/// says.
[[nodiscard]] Result<void> prepare_file(const std::string& path, const SqliteOptions& options);

/// What a stat tells of a file; equal as long as nobody has written to it.
struct FileVersion {
  std::int64_t device = 0;
  std::int64_t file = 0;
  std::int64_t bytes = 0;
  std::int64_t seconds = 0;
  std::int64_t nanoseconds = 0;

  friend bool operator==(const FileVersion&, const FileVersion&) = default;
};
[[nodiscard]] FileVersion version_of(const std::string& path) noexcept;

/// Which file a name stands for; equal as long as nobody gives the name to another, or takes it
/// away.
struct FileIdentity {
  std::int64_t device = 0;
  std::int64_t file = 0;

  friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

/// The files of an open registry: itself, its log and the index of its log. A process that opens
/// others under their names shares neither locks nor commits with the one that holds these.
class OpenedFiles {
 public:
  OpenedFiles() = default;
  explicit OpenedFiles(const std::string& path) noexcept;

  friend bool operator==(const OpenedFiles&, const OpenedFiles&) = default;

 private:
  std::array<FileIdentity, 3> files_{};
};

/// Whether commits may stand in a log beside the file.
[[nodiscard]] bool has_log(const std::string& path) noexcept;

/// Whether this process may make files in the directory of `path`.
[[nodiscard]] bool directory_is_writable(const std::string& path);

/// Says whether the file is as long as its own header claims; where it is, nothing. A log beside
/// the file may hold the pages that it lacks: then nothing can be said.
[[nodiscard]] Result<void> check_length(const Connection& connection);

}  // namespace dangvien::inline v0
