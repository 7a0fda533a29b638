// SPDX-License-Identifier: Apache-2.0
// journal/sqlite_schema.hpp: the one table of a registry file and its guards.
#pragma once

#include <cstdint>
#include <string_view>

#include "journal/sqlite_connection.hpp"

namespace dangvien::inline v0 {

/// PRAGMA application_id of every registry file: the letters "DVJ1".
inline constexpr std::int64_t application_id = 0x44564A31;
/// PRAGMA user_version: the layout of the file.
inline constexpr std::int64_t file_format = 1;

/// Page size of new files. Twice SQLite's default: a commit of 1000 events needs half the writes,
/// one of a single event costs the same (docs/decisions/0005).
inline constexpr std::int64_t page_bytes = 8192;

/// Writes the schema into an empty database, in the journal mode the file keeps.
[[nodiscard]] Result<void> create_schema(const Connection& connection);

/// Says whether the file is a registry of this layout, with exactly the table and the guards it
/// must have. Errors: malformed, too_new, corrupt, storage.
[[nodiscard]] Result<void> check_schema(const Connection& connection);

}  // namespace dangvien::inline v0
