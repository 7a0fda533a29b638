// SPDX-License-Identifier: Apache-2.0
// import/record_rows.hpp: one row to one record, for each of the four tables.
#pragma once

#include "import/records.hpp"
#include "import/row_reader.hpp"

namespace dangvien::inline v0::importing {

/// Reads the row and appends its record, or reports what is wrong with it. `day` stands in where
/// the row states none. False: the row is faulty.
[[nodiscard]] bool read_row(TableKind table, RowReader& row, OptionalDay day, Records& records);

}  // namespace dangvien::inline v0::importing
