// SPDX-License-Identifier: Apache-2.0
// report/csv.hpp: the tables of a page as CSV, one file each.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/page.hpp"

namespace dangvien::inline v0::report {

/// One table's file: "subordinates.csv" and its bytes.
struct CsvFile {
  std::string name;
  std::string content;
};

/// Every table, all rows, in UTF-8 with a byte order mark, separated by commas, lines ended by CR
/// LF (RFC 4180). Counts are digits, days are 2021-10-14, percentages are as the page shows them
/// without the sign, with a point. A text that a spreadsheet would take for a formula gets an
/// apostrophe in front. The same page gives the same bytes.
[[nodiscard]] std::vector<CsvFile> csv(const Page& page);

/// Every name, without ".csv", that a file of some report can have.
[[nodiscard]] std::span<const std::string_view> table_names() noexcept;

}  // namespace dangvien::inline v0::report
