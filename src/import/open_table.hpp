// SPDX-License-Identifier: Apache-2.0
// import/open_table.hpp: a file of any of the formats, known by its first bytes and not by its
// name.
#pragma once

#include <string>
#include <string_view>

#include "dangvien/base/error.hpp"
#include "import/row_sink.hpp"

namespace dangvien::inline v0::importing {

/// Pushes the rows of the file. Errors: storage where it cannot be read; malformed where it is none
/// of the formats, or damaged.
[[nodiscard]] Result<void> read_table_file(const std::string& path, const ReadLimits& limits,
                                           RowSink& sink);

/// The same from memory.
[[nodiscard]] Result<void> read_table_bytes(std::string_view bytes, const ReadLimits& limits,
                                            RowSink& sink);

}  // namespace dangvien::inline v0::importing
