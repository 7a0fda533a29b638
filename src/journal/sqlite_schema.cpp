// SPDX-License-Identifier: Apache-2.0
#include "journal/sqlite_schema.hpp"

#include <array>
#include <utility>

#include <fmt/format.h>

#include "dangvien/base/generated/phrases.hpp"
#include "journal/sqlite_error.hpp"

namespace dangvien::inline v0 {
namespace {

struct SchemaObject {
  std::string_view name;
  const char* sql;
};

// Kept word by word in every file and compared when it is opened. In the order of their names.
constexpr std::array<SchemaObject, 3> schema{{
    {"journal_commit", R"(CREATE TABLE journal_commit(
  sequence INTEGER PRIMARY KEY,
  format INTEGER NOT NULL,
  stream INTEGER NOT NULL,
  flags INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  checksum INTEGER NOT NULL,
  previous_hash BLOB NOT NULL,
  hash BLOB NOT NULL,
  rulebook_hash BLOB NOT NULL,
  content_hash BLOB NOT NULL,
  actor TEXT NOT NULL,
  key TEXT NOT NULL,
  library_version TEXT NOT NULL,
  origin BLOB NOT NULL,
  events BLOB NOT NULL
) STRICT)"},
    {"journal_commit_delete",
     R"(CREATE TRIGGER journal_commit_delete BEFORE DELETE ON journal_commit
BEGIN SELECT RAISE(ABORT, 'a commit is never deleted'); END)"},
    {"journal_commit_update",
     R"(CREATE TRIGGER journal_commit_update BEFORE UPDATE ON journal_commit
BEGIN SELECT RAISE(ABORT, 'a commit is never changed'); END)"},
}};

Result<void> write_schema(const Connection& connection) {
  for (const SchemaObject& object : schema) {
    if (auto done = connection.execute(object.sql); !done) return done;
  }
  const std::string identity =
      fmt::format("PRAGMA application_id={}; PRAGMA user_version={}", application_id, file_format);
  return connection.execute(identity.c_str());
}

Error changed(const Connection& connection, Phrase found, Phrase expected) {
  return file_error(ErrorCode::corrupt, connection.shown(), std::move(found), std::move(expected));
}

Result<void> check_objects(const Connection& connection) {
  auto statement = connection.prepare("SELECT name, sql FROM sqlite_schema ORDER BY name");
  if (!statement) return std::move(statement).error();
  std::size_t index = 0;
  int code = statement->step();
  for (; code == SQLITE_ROW; code = statement->step(), ++index) {
    const std::string name(statement->text(0));
    if (index == schema.size())
      return changed(connection, phrase::additional_object(name), phrase::journal_alone());
    if (name != schema[index].name || statement->text(1) != schema[index].sql) {
      return changed(connection, phrase::changed_object(name, std::string(statement->text(1))),
                     phrase::original_object(schema[index].sql));
    }
  }
  if (code != SQLITE_DONE) return connection.error(code);
  if (index < schema.size()) {
    return changed(connection, phrase::missing_object(std::string(schema[index].name)),
                   phrase::original_object(schema[index].sql));
  }
  return {};
}

}  // namespace

Result<void> create_schema(const Connection& connection) {
  // Nobody sees the file before it is complete, so it needs no rollback journal, only to be on the
  // disk.
  const std::string settings = fmt::format(
      "PRAGMA page_size={}; PRAGMA encoding='UTF-8'; PRAGMA auto_vacuum=NONE; PRAGMA "
      "journal_mode=MEMORY; "
      "PRAGMA synchronous=FULL; PRAGMA fullfsync=1; BEGIN IMMEDIATE",
      page_bytes);
  if (auto done = connection.execute(settings.c_str()); !done) return done;
  if (auto done = write_schema(connection); !done) return done;
  if (auto done = connection.execute("COMMIT"); !done) return done;
  return connection.execute("PRAGMA journal_mode=WAL");
}

Result<void> check_schema(const Connection& connection) {
  auto application = connection.integer("PRAGMA application_id");
  if (!application) return std::move(application).error();
  if (*application != application_id) {
    return file_error(ErrorCode::malformed, connection.shown(),
                      phrase::other_application(*application),
                      phrase::registry_file_of(application_id));
  }
  auto format = connection.integer("PRAGMA user_version");
  if (!format) return std::move(format).error();
  if (*format > file_format) {
    return file_error(ErrorCode::too_new, connection.shown(), phrase::format_of_file(*format),
                      phrase::format_of_file_at_most(file_format));
  }
  if (*format != file_format) {
    return changed(connection, phrase::format_of_file(*format),
                   phrase::format_of_file(file_format));
  }
  return check_objects(connection);
}

}  // namespace dangvien::inline v0
