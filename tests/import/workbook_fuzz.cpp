// SPDX-License-Identifier: Apache-2.0
// Any bytes as a workbook. Mutations of a ZIP file rarely reach the XML, so the input is also taken
// for the XML of one sheet, and of the content of an ODS file.
#include <cstdint>
#include <string>
#include <string_view>

#include "import/table_reader.hpp"
#include "import/workbook_reader.hpp"
#include "import/zip_builder.hpp"

using namespace dangvien;             // NOLINT(google-build-using-namespace)
using namespace dangvien::importing;  // NOLINT(google-build-using-namespace)

namespace {

void read(std::string_view bytes) {
  Records records;
  Problems problems{100};
  std::vector<SheetReport> sheets;
  ReadLimits limits;
  limits.part_bytes = 1U << 20U;
  limits.rows = 10000;
  TableReader reader{{}, records, problems, sheets, nullptr, nullptr};
  if (read_workbook(bytes, limits, reader)) reader.end_file();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes{reinterpret_cast<const char*>(data), size};
  if (bytes.starts_with("PK")) {
    read(bytes);
    return 0;
  }
  // A repeated row is as long as the sheet; hold that back, or a run is nothing else.
  if (bytes.find("rows-repeated") == std::string_view::npos) {
    read(ZipBuilder{}.add("content.xml", bytes, 0, 0).bytes());
  }
  XlsxBuilder book;
  book.sheets = {{.name = "S", .rows = std::string{bytes}, .state = {}, .behind = {}}};
  book.strings = {"<t>Họ và tên</t>", "<t>Ngày sinh</t>"};
  read(book.bytes());
  return 0;
}
