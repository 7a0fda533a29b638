// SPDX-License-Identifier: Apache-2.0
// journal/sqlite_file.hpp: what can be said about the file before SQLite opens it, and how it comes
// into being. Never opens the file itself: closing any descriptor of a file drops every POSIX lock
// this process holds on it.
#pragma once

#include <string>

#include "dangvien/journal/sqlite.hpp"
#include "journal/sqlite_connection.hpp"

namespace dangvien::inline v0 {

/// Makes sure that a file is there which may be opened, creating it whole or not at all as the mode
/// says.
[[nodiscard]] Result<void> prepare_file(const std::string& path, const SqliteOptions& options);

/// Says whether the file is as long as its own header claims; where it is, nothing. A log beside
/// the file may hold the pages that it lacks: then nothing can be said.
[[nodiscard]] Result<void> check_length(const Connection& connection);

}  // namespace dangvien::inline v0
