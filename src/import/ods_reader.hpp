// SPDX-License-Identifier: Apache-2.0
// import/ods_reader.hpp: the sheets of an OpenDocument spreadsheet.
#pragma once

#include "import/row_sink.hpp"
#include "import/zip_file.hpp"

namespace dangvien::inline v0::importing {

[[nodiscard]] Result<void> read_ods(const ZipFile& file, const ReadLimits& limits, RowSink& sink);

}  // namespace dangvien::inline v0::importing
