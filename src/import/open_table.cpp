// SPDX-License-Identifier: Apache-2.0
#include "import/open_table.hpp"

#include "import/byte_source.hpp"
#include "import/csv_reader.hpp"
#include "import/faults.hpp"
#include "import/workbook_reader.hpp"

namespace dangvien::inline v0::importing {
namespace {

constexpr std::string_view zip_mark = "PK\x03\x04";
/// Of Microsoft's compound files: XLS before 2007, and XLSX behind a password.
constexpr std::string_view compound_mark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

Result<void> read_opened(ByteSource& source, std::string_view head, const ReadLimits& limits,
                         RowSink& sink, const auto& whole) {
  if (source.size() == 0) return malformed(phrase::empty_file(), phrase::table_file());
  if (head.starts_with(compound_mark)) {
    return malformed(phrase::compound_file(), phrase::table_file());
  }
  if (!head.starts_with(zip_mark)) return read_csv(source, limits, sink);
  const auto bytes = whole();
  if (!bytes) return bytes.error();
  return read_workbook(*bytes, limits, sink);
}

}  // namespace

Result<void> read_table_file(const std::string& path, const ReadLimits& limits, RowSink& sink) {
  std::string head(compound_mark.size(), '\0');
  {
    const auto look = open_file_source(path);
    if (!look) return look.error();
    const auto got = (*look)->read(head);
    if (!got) return got.error();
    head.resize(*got);
  }
  const auto source = open_file_source(path);
  if (!source) return source.error();
  return read_opened(**source, head, limits, sink,
                     [&] { return read_all(**source, limits.file_bytes); });
}

Result<void> read_table_bytes(std::string_view bytes, const ReadLimits& limits, RowSink& sink) {
  const auto source = memory_source(bytes);
  return read_opened(*source, bytes.substr(0, compound_mark.size()), limits, sink,
                     [bytes] { return Result<std::string_view>{bytes}; });
}

}  // namespace dangvien::inline v0::importing
