// SPDX-License-Identifier: Apache-2.0
// import/row_commands.hpp: records to the ordinary commands of the library, each with its source:
// file, sheet and row.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "dangvien/engine/schema.hpp"
#include "import/plan.hpp"

namespace dangvien::inline v0::importing {

/// What the commands of an import are made from.
struct ImportData {
  Records records;
  Plan plan;
  std::vector<SheetReport> sheets;
  std::vector<std::string> file_names;  ///< without folders
};

/// A fresh row: table and record.
struct RowRef {
  TableKind table{};
  std::uint32_t record = 0;
};

/// Every fresh row, in an order in which each can be written after those before it.
[[nodiscard]] std::vector<RowRef> fresh_rows(const ImportData& data);

[[nodiscard]] RowState& state_of(ImportData& data, RowRef row);
[[nodiscard]] Origin origin_of(const ImportData& data, RowRef row);

/// Appends the commands of the row. Precondition: allot_identities().
void append_commands(const ImportData& data, RowRef row, std::vector<Command>& commands);

/// The column that a field of the row's commands comes from; passed_over: none.
[[nodiscard]] Column column_of_field(TableKind table, std::string_view field);
/// What the row says there; an empty phrase where a rule tells it better.
[[nodiscard]] Phrase said_in(const ImportData& data, RowRef row, Column column);

/// Rows of this import that the row refers to and that the registry does not hold yet, direct ones
/// only.
[[nodiscard]] std::vector<RowRef> referred_rows(const ImportData& data, RowRef row);
/// The column in which the row refers to the other; of a person whose admission it is, the
/// person's.
[[nodiscard]] Column referring_column(const ImportData& data, RowRef row, RowRef other);

}  // namespace dangvien::inline v0::importing
