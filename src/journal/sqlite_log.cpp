// SPDX-License-Identifier: Apache-2.0
#include "journal/sqlite_log.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "journal/sqlite_schema.hpp"

namespace dangvien::inline v0 {
namespace {

// A frame of the log is a page and its header; the log begins with a header of its own (SQLite file
// format, 4.1).
constexpr std::int64_t frame_bytes = page_bytes + 24;
constexpr std::int64_t header_bytes = 32;

/// Below this use a log is not worth growing: most processes of a small registry append once and
/// close.
constexpr std::int64_t small_use = 8 * frame_bytes;
constexpr std::int64_t first_growth = 256 << 10;
constexpr std::int64_t pause_after_busy = 4 << 20;

sqlite3_file* log_file(const Connection& connection) noexcept {
  sqlite3_file* file = nullptr;
  sqlite3_file_control(connection.get(), "main", SQLITE_FCNTL_JOURNAL_POINTER, &file);
  return file != nullptr && file->pMethods != nullptr ? file : nullptr;
}

/// Writes zeros from the end of the file, `from`, to `end`. Zeros are no frame: recovery stops
/// before them.
bool fill(sqlite3_file* file, std::int64_t from, std::int64_t end) noexcept {
  static constexpr std::array<char, 64 << 10> zeros{};
  while (from < end) {
    const auto part = std::min(end - from, static_cast<std::int64_t>(zeros.size()));
    if (file->pMethods->xWrite(file, zeros.data(), static_cast<int>(part), from) != SQLITE_OK)
      return false;
    from += part;
  }
  return true;
}

}  // namespace

WriteAheadLog::WriteAheadLog(std::uint32_t log_bytes) noexcept
    : limit_(std::max(static_cast<std::int64_t>(log_bytes), first_growth)),
      checkpoint_at_(limit_) {}

Result<void> WriteAheadLog::attach(const Connection& connection) {
  const std::string settings = fmt::format(
      "PRAGMA wal_autocheckpoint=0; PRAGMA journal_size_limit={}", limit_ + frame_bytes);
  if (auto done = connection.execute(settings.c_str()); !done) return done;
  sqlite3_wal_hook(connection.get(), &WriteAheadLog::committed, this);
  return {};
}

int WriteAheadLog::committed(void* self, sqlite3*, const char*, int frames) noexcept {
  static_cast<WriteAheadLog*>(self)->used_ = header_bytes + frames * frame_bytes;
  return SQLITE_OK;
}

void WriteAheadLog::reserve(const Connection& connection, std::int64_t bytes) noexcept {
  const std::int64_t needed = used_ + bytes + 4 * frame_bytes;
  if (!may_grow_ || needed < small_use || needed <= size_) return;
  sqlite3_file* file = log_file(connection);
  sqlite3_int64 size = 0;
  if (file == nullptr || file->pMethods->xFileSize(file, &size) != SQLITE_OK) return;
  size_ = size;
  if (needed <= size) return;
  // Only beyond the end: whatever another process has written stays.
  const std::int64_t wanted = std::min(std::max(first_growth, 2 * needed), limit_);
  may_grow_ = fill(file, size, wanted);
}

void WriteAheadLog::recycle(const Connection& connection) noexcept {
  if (used_ < checkpoint_at_) return;
  int frames = 0;
  int moved = 0;
  // Passive: never waits for a reader. When all was moved, the next commit starts the log again
  // from its beginning.
  const int code = sqlite3_wal_checkpoint_v2(connection.get(), "main", SQLITE_CHECKPOINT_PASSIVE,
                                             &frames, &moved);
  checkpoint_at_ = code == SQLITE_OK && moved == frames ? limit_ : used_ + pause_after_busy;
}

}  // namespace dangvien::inline v0
