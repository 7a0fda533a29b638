// SPDX-License-Identifier: Apache-2.0
#include "journal/sqlite_error.hpp"

#include <utility>

#include <sqlite3.h>

#include "dangvien/base/generated/phrases.hpp"
#include "text/system_phrase.hpp"

namespace dangvien::inline v0 {
namespace {

/// What the operating system says stood in the way, or else `otherwise`.
Phrase with_reason(const SqliteFailure& failure, Phrase otherwise) {
  return failure.system_error == 0 ? std::move(otherwise) : system_phrase(failure.system_error);
}

Error read_only_error(const std::string& path, const SqliteFailure& failure) {
  const bool directory = failure.code == SQLITE_READONLY_DIRECTORY ||
                         failure.code == SQLITE_READONLY_CANTINIT ||
                         failure.code == SQLITE_READONLY_CANTLOCK;
  if (failure.code == SQLITE_READONLY_DBMOVED) {
    return file_error(ErrorCode::storage, path, phrase::file_replaced(), phrase::opened_file());
  }
  return file_error(ErrorCode::storage, path,
                    directory ? phrase::read_only_directory() : phrase::read_only_file(),
                    directory ? phrase::writable_directory() : phrase::writable_file());
}

Error extended_error(const std::string& path, const SqliteFailure& failure) {
  switch (failure.code) {
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_DATA:
      return file_error(ErrorCode::corrupt, path, phrase::damaged_file(), phrase::sound_file());
    case SQLITE_IOERR_NOMEM:
      return file_error(ErrorCode::memory, path, phrase::no_memory_left(), phrase::free_memory());
    default:
      return file_error(ErrorCode::storage, path,
                        with_reason(failure, phrase::input_output_error(
                                                 failure.code, std::string(failure.message))),
                        phrase::working_disk());
  }
}

}  // namespace

Error file_error(ErrorCode code, std::string path, Phrase found, Phrase expected) {
  return {.code = code,
          .found = std::move(found),
          .expected = std::move(expected),
          .file = std::move(path)};
}

Error sqlite_error(const std::string& path, const SqliteFailure& failure) {
  switch (failure.code & 0xFF) {
    case SQLITE_NOTADB:
      return file_error(ErrorCode::malformed, path, phrase::not_database(),
                        phrase::registry_file());
    case SQLITE_CORRUPT:
      return file_error(ErrorCode::corrupt, path,
                        phrase::damaged_database(failure.code, std::string(failure.message)),
                        phrase::sound_registry());
    case SQLITE_FULL:
      return file_error(ErrorCode::storage, path, phrase::full_disk(), phrase::free_space());
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
      return file_error(ErrorCode::storage, path, phrase::locked(failure.lock_timeout),
                        phrase::released_lock());
    case SQLITE_READONLY:
      return read_only_error(path, failure);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return file_error(ErrorCode::storage, path, with_reason(failure, phrase::unopenable_file()),
                        phrase::write_permission());
    case SQLITE_NOMEM:
      return file_error(ErrorCode::memory, path, phrase::no_memory_left(), phrase::free_memory());
    case SQLITE_TOOBIG:
      return file_error(ErrorCode::misuse, path, phrase::long_commit(), phrase::shorter_commit());
    case SQLITE_IOERR:
      return extended_error(path, failure);
    default:
      return file_error(ErrorCode::storage, path,
                        phrase::sqlite_failure(failure.code, std::string(failure.message)),
                        phrase::successful_call());
  }
}

}  // namespace dangvien::inline v0
