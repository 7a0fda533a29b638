// SPDX-License-Identifier: Apache-2.0
// journal/sqlite_row.hpp: a commit as a row: the columns in one order for reading and writing.
#pragma once

#include <string_view>

#include "dangvien/journal/envelope.hpp"
#include "journal/sqlite_connection.hpp"

namespace dangvien::inline v0 {

inline constexpr std::string_view select_from =
    "SELECT sequence, format, stream, flags, recorded_at, checksum, previous_hash, hash, "
    "rulebook_hash, "
    "content_hash, actor, key, library_version, origin, events FROM journal_commit "
    "WHERE sequence >= ?1 ORDER BY sequence";
inline constexpr std::string_view select_one =
    "SELECT sequence, format, stream, flags, recorded_at, checksum, previous_hash, hash, "
    "rulebook_hash, "
    "content_hash, actor, key, library_version, origin, events FROM journal_commit WHERE sequence "
    "= ?1";
inline constexpr std::string_view select_last =
    "SELECT sequence, format, stream, flags, recorded_at, checksum, previous_hash, hash, "
    "rulebook_hash, "
    "content_hash, actor, key, library_version, origin, events FROM journal_commit "
    "ORDER BY sequence DESC LIMIT 1";
inline constexpr std::string_view select_end =
    "SELECT sequence, stream, recorded_at, hash FROM journal_commit ORDER BY sequence DESC LIMIT 1";
inline constexpr std::string_view insert_commit =
    "INSERT INTO journal_commit(sequence, format, stream, flags, recorded_at, checksum, "
    "previous_hash, hash, "
    "rulebook_hash, content_hash, actor, key, library_version, origin, events) "
    "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)";

/// The commit in the current row; it points into the row. Errors: corrupt when a column cannot hold
/// what it must.
[[nodiscard]] Result<void> read_row(const Statement& row, StoredCommit& commit);

/// Binds a commit for insert_commit. The commit and all it points to must stay until the statement
/// is reset.
void bind_row(Statement& insert, const StoredCommit& commit) noexcept;

/// The end of the journal, with what the next commit is checked against.
struct JournalEnd {
  Head head{};
  std::int64_t recorded_at = 0;
  std::uint16_t stream = 0;
};

/// Runs select_end.
[[nodiscard]] Result<JournalEnd> read_end(const Connection& connection, Statement& statement);

}  // namespace dangvien::inline v0
