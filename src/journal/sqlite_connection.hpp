// SPDX-License-Identifier: Apache-2.0
// journal/sqlite_connection.hpp: SQLite's handles as values that close themselves, and its codes as
// Errors.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include <sqlite3.h>

#include "dangvien/base/error.hpp"

namespace dangvien::inline v0 {

/// A prepared statement. One thread at a time, like its connection.
class Statement {
 public:
  Statement() noexcept = default;
  explicit Statement(sqlite3_stmt* statement) noexcept : statement_(statement) {}

  [[nodiscard]] sqlite3_stmt* get() const noexcept { return statement_.get(); }
  /// SQLITE_ROW, SQLITE_DONE or an extended error code.
  [[nodiscard]] int step() noexcept { return sqlite3_step(get()); }
  /// Runs a statement without result and readies it for the next time; SQLITE_OK or an extended
  /// error code.
  [[nodiscard]] int run() noexcept;
  void reset() noexcept { sqlite3_reset(get()); }

  void bind(int index, std::int64_t value) noexcept { sqlite3_bind_int64(get(), index, value); }
  /// Text and bytes must stay where they are until reset.
  void bind(int index, std::string_view text) noexcept;
  void bind(int index, std::span<const std::uint8_t> bytes) noexcept;

  [[nodiscard]] std::int64_t integer(int column) const noexcept {
    return sqlite3_column_int64(get(), column);
  }
  /// Valid until the next step or reset.
  [[nodiscard]] std::string_view text(int column) const noexcept;
  [[nodiscard]] std::span<const std::uint8_t> bytes(int column) const noexcept;

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const noexcept { sqlite3_finalize(statement); }
  };
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

/// What a connection may do to its file.
enum class Access : std::uint8_t {
  write,
  /// Reads beside others who write, through their log.
  read,
  /// Reads a file that nobody writes: no lock, no log, nothing beside the file.
  immutable,
};

/// How to open a file.
struct ConnectionOptions {
  Access access = Access::write;
  std::uint32_t lock_timeout = 0;
  std::string vfs{};
  /// What errors call the file; empty: as it is opened.
  std::string shown{};
};

/// An open database file. One thread at a time.
class Connection {
 public:
  Connection() noexcept = default;

  /// Opens `path` as a file, whatever it looks like (":memory:", "file:x"). Touches nothing yet:
  /// SQLite reads with the first statement.
  [[nodiscard]] static Result<Connection> open(const std::string& path,
                                               const ConnectionOptions& options);

  [[nodiscard]] sqlite3* get() const noexcept { return database_.get(); }
  [[nodiscard]] explicit operator bool() const noexcept { return database_ != nullptr; }
  [[nodiscard]] const std::string& path() const noexcept { return path_; }
  /// What errors call the file.
  [[nodiscard]] const std::string& shown() const noexcept { return shown_; }

  /// `sql` is one statement.
  [[nodiscard]] Result<Statement> prepare(std::string_view sql) const;
  /// Runs all statements of `sql`, which ends with a zero, and ignores their rows.
  [[nodiscard]] Result<void> execute(const char* sql) const;
  /// The first column of the first row.
  [[nodiscard]] Result<std::int64_t> integer(std::string_view sql) const;
  [[nodiscard]] Result<std::string> text(std::string_view sql) const;

  /// The error for a code that a call on this connection has just returned.
  [[nodiscard]] Error error(int code) const;
  /// Closes the file. Precondition: no statement is left.
  void close() noexcept { database_.reset(); }

 private:
  struct Close {
    void operator()(sqlite3* database) const noexcept { sqlite3_close_v2(database); }
  };
  std::unique_ptr<sqlite3, Close> database_;
  std::string path_;
  std::string shown_;
  std::uint32_t lock_timeout_ = 0;
};

}  // namespace dangvien::inline v0
