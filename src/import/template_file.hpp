// SPDX-License-Identifier: Apache-2.0
// import/template_file.hpp: an empty table with its headings, for people to fill in.
#pragma once

#include <string>

#include "dangvien/base/error.hpp"
#include "import/columns.hpp"

namespace dangvien::inline v0::importing {

/// The headings as CSV: UTF-8 with byte order mark, so that Excel reads it, and semicolons.
[[nodiscard]] std::string csv_template(TableKind table);

/// Writes an XLSX file: headings, required ones in bold; every column is text, so that codes and
/// numbers of twelve digits keep their zeros; short enumerations as lists to choose from. Errors:
/// storage.
[[nodiscard]] Result<void> write_xlsx_template(TableKind table, const std::string& path);

}  // namespace dangvien::inline v0::importing
