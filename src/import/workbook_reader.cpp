// SPDX-License-Identifier: Apache-2.0
#include "import/workbook_reader.hpp"

#include "import/ods_reader.hpp"
#include "import/xlsx_parts.hpp"
#include "import/xlsx_sheet.hpp"
#include "import/zip_file.hpp"

namespace dangvien::inline v0::importing {
namespace {

Result<void> read_xlsx(const ZipFile& file, const ReadLimits& limits, RowSink& sink) {
  const auto parts = read_xlsx_parts(file, limits);
  if (!parts) return parts.error();
  for (const XlsxSheet& sheet : parts->sheets) {
    if (!sink.begin_sheet(sheet.sheet)) continue;
    const auto going = read_xlsx_sheet(file, *parts, sheet, limits, sink);
    if (!going) return going.error();
    sink.end_sheet();
    if (!*going) break;
  }
  return {};
}

}  // namespace

Result<void> read_workbook(std::string_view bytes, const ReadLimits& limits, RowSink& sink) {
  const auto file = ZipFile::open(bytes, limits);
  if (!file) return file.error();
  return file->has("content.xml") ? read_ods(*file, limits, sink) : read_xlsx(*file, limits, sink);
}

}  // namespace dangvien::inline v0::importing
