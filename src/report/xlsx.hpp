// SPDX-License-Identifier: Apache-2.0
// report/xlsx.hpp: the tables of a page as one spreadsheet, a sheet each.
#pragma once

#include <string>

#include "dangvien/base/error.hpp"
#include "report/page.hpp"

namespace dangvien::inline v0::report {

/// Rows that one sheet holds; what is beyond is left out and said so in its last row.
inline constexpr std::size_t most_sheet_rows = 1'000'000;

/// Writes the file: a cover with summary and provenance, then every table with all its rows.
/// Figures are numbers (percentages of the report's decimals), days are days, everything else is
/// text that no spreadsheet reads as a formula or a number. The same page gives the same bytes.
/// Written in place and read again, temporary files beside it: after an error (storage) what stands
/// there is no spreadsheet. Threads: one call at a time.
[[nodiscard]] Result<void> write_xlsx(const Page& page, const std::string& path);

}  // namespace dangvien::inline v0::report
