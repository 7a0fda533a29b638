// SPDX-License-Identifier: Apache-2.0
// import/xlsx_parts.hpp: what stands beside the sheets of an XLSX file: which sheets there are, the
// shared strings, and which cell formats show days.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dangvien/base/error.hpp"
#include "import/row_sink.hpp"
#include "import/spreadsheet_date.hpp"
#include "import/zip_file.hpp"

namespace dangvien::inline v0::importing {

/// Texts that many cells share, in one buffer.
class SharedStrings {
 public:
  void begin() { starts_.push_back(bytes_.size()); }
  void append(std::string_view text) { bytes_ += text; }
  [[nodiscard]] std::size_t size() const noexcept { return starts_.size(); }
  [[nodiscard]] std::size_t bytes() const noexcept { return bytes_.size(); }
  /// Precondition: index < size().
  [[nodiscard]] std::string_view get(std::size_t index) const noexcept {
    const std::size_t end = index + 1 < starts_.size() ? starts_[index + 1] : bytes_.size();
    return std::string_view{bytes_}.substr(starts_[index], end - starts_[index]);
  }

 private:
  std::string bytes_;
  std::vector<std::size_t> starts_;
};

struct XlsxSheet {
  Sheet sheet;
  std::string part;  ///< name in the ZIP file
};

struct XlsxParts {
  std::vector<XlsxSheet> sheets;
  SharedStrings strings;
  std::vector<DateShown> date_formats;  ///< by the index that a cell's attribute s gives
};

[[nodiscard]] Result<XlsxParts> read_xlsx_parts(const ZipFile& file, const ReadLimits& limits);

}  // namespace dangvien::inline v0::importing
