// SPDX-License-Identifier: Apache-2.0
// journal/sqlite_cursor.hpp: reading a registry file in order, on a connection and a state of its
// own.
#pragma once

#include <memory>
#include <string>

#include "dangvien/journal/port.hpp"
#include "journal/sqlite_connection.hpp"

namespace dangvien::inline v0 {

/// Opens `path` anew and reads from commit `from` on.
[[nodiscard]] Result<std::unique_ptr<CommitCursor>> open_sqlite_cursor(
    const std::string& path, const ConnectionOptions& options, std::uint64_t from);

/// A connection that only reads.
[[nodiscard]] Result<Connection> open_reader(const std::string& path,
                                             const ConnectionOptions& options);

}  // namespace dangvien::inline v0
