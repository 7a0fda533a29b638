// SPDX-License-Identifier: Apache-2.0
#include "journal/sqlite_connection.hpp"

#include <utility>

#include "journal/sqlite_error.hpp"

namespace dangvien::inline v0 {
namespace {

/// Settings that do not depend on the file: nothing in a hostile schema may run, strings are not
/// identifiers.
void harden(sqlite3* database) {
  sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
  sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
  sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
}

/// A relative name must not be taken for ":memory:" or a URI.
std::string as_file(const std::string& path) { return path.starts_with('/') ? path : "./" + path; }

/// The same as a URI that forbids SQLite to look for a log or a lock.
std::string as_immutable(const std::string& path) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string uri = "file:";
  for (const char letter : as_file(path)) {
    const auto byte = static_cast<unsigned char>(letter);
    const bool plain = (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z') ||
                       (letter >= 'a' && letter <= 'z') || letter == '/' || letter == '.' ||
                       letter == '-' || letter == '_';
    if (plain) {
      uri += letter;
    } else {
      uri += '%';
      uri += digits[byte >> 4U];
      uri += digits[byte & 15U];
    }
  }
  return uri + "?immutable=1";
}

int flags_of(Access access) {
  constexpr int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_PRIVATECACHE;
  if (access == Access::write) return common | SQLITE_OPEN_READWRITE;
  if (access == Access::read) return common | SQLITE_OPEN_READONLY;
  return common | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
}

}  // namespace

int Statement::run() noexcept {
  const int code = step();
  reset();
  return code == SQLITE_DONE || code == SQLITE_ROW ? SQLITE_OK : code;
}

void Statement::bind(int index, std::string_view text) noexcept {
  // An empty text, not NULL: the columns are NOT NULL.
  sqlite3_bind_text64(get(), index, text.empty() ? "" : text.data(), text.size(), SQLITE_STATIC,
                      SQLITE_UTF8);
}

void Statement::bind(int index, std::span<const std::uint8_t> bytes) noexcept {
  if (bytes.empty()) {
    sqlite3_bind_zeroblob(get(), index, 0);
    return;
  }
  sqlite3_bind_blob64(get(), index, bytes.data(), bytes.size(), SQLITE_STATIC);
}

std::string_view Statement::text(int column) const noexcept {
  const auto found = bytes(column);
  return {reinterpret_cast<const char*>(found.data()), found.size()};
}

std::span<const std::uint8_t> Statement::bytes(int column) const noexcept {
  const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(get(), column));
  const int size = sqlite3_column_bytes(get(), column);
  if (data == nullptr || size <= 0) return {};
  return {data, static_cast<std::size_t>(size)};
}

Result<Connection> Connection::open(const std::string& path, const ConnectionOptions& options) {
  Connection connection;
  connection.path_ = path;
  connection.shown_ = options.shown.empty() ? path : options.shown;
  connection.lock_timeout_ = options.lock_timeout;
  sqlite3* database = nullptr;
  const std::string name = options.access == Access::immutable ? as_immutable(path) : as_file(path);
  const int code = sqlite3_open_v2(name.c_str(), &database, flags_of(options.access),
                                   options.vfs.empty() ? nullptr : options.vfs.c_str());
  connection.database_.reset(database);
  if (code != SQLITE_OK) return connection.error(code);
  harden(database);
  sqlite3_busy_timeout(database, static_cast<int>(options.lock_timeout));
  return connection;
}

Result<Statement> Connection::prepare(std::string_view sql) const {
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v3(get(), sql.data(), static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  if (code != SQLITE_OK) return error(code);
  return Statement(statement);
}

Result<void> Connection::execute(const char* sql) const {
  const int code = sqlite3_exec(get(), sql, nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return error(code);
  return {};
}

Result<std::int64_t> Connection::integer(std::string_view sql) const {
  auto statement = prepare(sql);
  if (!statement) return std::move(statement).error();
  const int code = statement->step();
  if (code == SQLITE_ROW) return statement->integer(0);
  return error(code);
}

Result<std::string> Connection::text(std::string_view sql) const {
  auto statement = prepare(sql);
  if (!statement) return std::move(statement).error();
  const int code = statement->step();
  if (code == SQLITE_ROW) return std::string(statement->text(0));
  return error(code);
}

Error Connection::error(int code) const {
  SqliteFailure failure{
      .code = code, .system_error = 0, .message = {}, .lock_timeout = lock_timeout_};
  if (get() == nullptr) {
    failure.message = sqlite3_errstr(code);
    return sqlite_error(shown_, failure);
  }
  failure.message = sqlite3_errmsg(get());
  const int primary = code & 0xFF;
  if (primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN) {
    failure.system_error = sqlite3_system_errno(get());
  }
  return sqlite_error(shown_, failure);
}

}  // namespace dangvien::inline v0
