// SPDX-License-Identifier: Apache-2.0
// import/csv_reader.hpp: CSV as offices write it, streamed.
// Accepted: UTF-8 with or without byte order mark (or one-byte text, which the caller converts cell
// by cell), comma, semicolon or tab, quotes with doubled quotes and line ends inside them, LF, CRLF
// and CR, a first line "sep=;". Refused: UTF-16, NUL bytes, a quote that is never closed.
#pragma once

#include "dangvien/base/error.hpp"
#include "import/byte_source.hpp"
#include "import/row_sink.hpp"

namespace dangvien::inline v0::importing {

/// Pushes every row of the file, which is one sheet without a name. An empty field is an empty
/// cell, every other one text. Errors: malformed, with the byte; those of the source.
/// Time: one pass. Memory: one record and a buffer of 256 KiB.
[[nodiscard]] Result<void> read_csv(ByteSource& source, const ReadLimits& limits, RowSink& sink);

}  // namespace dangvien::inline v0::importing
