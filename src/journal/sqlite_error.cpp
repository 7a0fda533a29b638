// SPDX-License-Identifier: Apache-2.0
#include "journal/sqlite_error.hpp"

#include <system_error>
#include <utility>

#include <fmt/format.h>
#include <sqlite3.h>

namespace dangvien::inline v0 {
namespace {

/// What stood in the way, with the reason of the operating system where there is one.
std::string with_reason(std::string_view what, const SqliteFailure& failure) {
  if (failure.system_error == 0) return std::string(what);
  return fmt::format("{}: {}", what, system_message(failure.system_error));
}

std::string with_message(std::string_view what, const SqliteFailure& failure) {
  return fmt::format("{} ({}, code {})", what, failure.message, failure.code);
}

Error read_only_error(const std::string& path, const SqliteFailure& failure) {
  const bool directory = failure.code == SQLITE_READONLY_DIRECTORY ||
                         failure.code == SQLITE_READONLY_CANTINIT ||
                         failure.code == SQLITE_READONLY_CANTLOCK;
  if (failure.code == SQLITE_READONLY_DBMOVED) {
    return file_error(ErrorCode::storage, path, "the file was moved or replaced while it was open",
                      "the file that was opened");
  }
  return file_error(ErrorCode::storage, path,
                    directory ? "a read-only directory" : "a read-only file",
                    directory ? "a directory that may be written" : "a file that may be written");
}

Error extended_error(const std::string& path, const SqliteFailure& failure) {
  switch (failure.code) {
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_DATA:
      return file_error(ErrorCode::corrupt, path, with_reason("a damaged file", failure),
                        "a sound file");
    case SQLITE_IOERR_NOMEM:
      return file_error(ErrorCode::memory, path, "no memory left", "memory");
    default:
      return file_error(ErrorCode::storage, path,
                        with_reason(with_message("an input or output error", failure), failure),
                        "a disk that works");
  }
}

}  // namespace

std::string system_message(int system_error) {
  return std::generic_category().message(system_error);
}

Error file_error(ErrorCode code, std::string path, std::string found, std::string expected) {
  return {.code = code,
          .path = std::move(path),
          .offset = -1,
          .found = std::move(found),
          .expected = std::move(expected)};
}

Error sqlite_error(const std::string& path, const SqliteFailure& failure) {
  switch (failure.code & 0xFF) {
    case SQLITE_NOTADB:
      return file_error(ErrorCode::malformed, path, "a file that is not a database",
                        "a registry file");
    case SQLITE_CORRUPT:
      return file_error(ErrorCode::corrupt, path, with_message("a damaged database", failure),
                        "a sound registry file");
    case SQLITE_FULL:
      return file_error(ErrorCode::storage, path, "a full disk", "free space on the disk");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
      return file_error(ErrorCode::storage, path,
                        fmt::format("locked by another process for {} ms", failure.lock_timeout),
                        "the lock to be released");
    case SQLITE_READONLY:
      return read_only_error(path, failure);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return file_error(ErrorCode::storage, path,
                        with_reason("a file that cannot be opened", failure),
                        "permission to write the file and its directory");
    case SQLITE_NOMEM:
      return file_error(ErrorCode::memory, path, "no memory left", "memory");
    case SQLITE_TOOBIG:
      return file_error(ErrorCode::misuse, path, "a commit too long for SQLite",
                        "a shorter commit");
    case SQLITE_IOERR:
      return extended_error(path, failure);
    default:
      return file_error(ErrorCode::storage, path, with_message("a failure of SQLite", failure),
                        "a successful call");
  }
}

}  // namespace dangvien::inline v0
