// SPDX-License-Identifier: Apache-2.0
// import/xlsx_sheet.hpp: the rows of one sheet of an XLSX file.
#pragma once

#include "import/row_sink.hpp"
#include "import/xlsx_parts.hpp"
#include "import/zip_file.hpp"

namespace dangvien::inline v0::importing {

/// Pushes the rows of the sheet and its joined cells. False: the sink wants no more.
[[nodiscard]] Result<bool> read_xlsx_sheet(const ZipFile& file, const XlsxParts& parts,
                                           const XlsxSheet& sheet, const ReadLimits& limits,
                                           RowSink& sink);

}  // namespace dangvien::inline v0::importing
