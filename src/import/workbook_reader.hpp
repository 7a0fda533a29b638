// SPDX-License-Identifier: Apache-2.0
// import/workbook_reader.hpp: XLSX (ECMA-376) and ODS (OpenDocument 1.2), streamed.
// Read: texts, numbers as stored, days, booleans, errors of formulas, stored results of formulas,
// joined cells, hidden sheets, the 1900 and 1904 date systems. Nothing is calculated; macros, links
// and pictures are not looked at.
// Memory: the packed file, the shared strings of XLSX, one row.
#pragma once

#include <string_view>

#include "dangvien/base/error.hpp"
#include "import/row_sink.hpp"

namespace dangvien::inline v0::importing {

/// Pushes every sheet in the order of the workbook; which of the two it is, its parts say. Errors:
/// malformed, with the part, line and column; std::bad_alloc.
[[nodiscard]] Result<void> read_workbook(std::string_view bytes, const ReadLimits& limits,
                                         RowSink& sink);

}  // namespace dangvien::inline v0::importing
