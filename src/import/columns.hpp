// SPDX-License-Identifier: Apache-2.0
// import/columns.hpp: the tables that can be imported and their columns, as data: the identifier
// and the headings that are understood. docs/import.md shows the same; a test compares them.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace dangvien::inline v0::importing {

enum class TableKind : std::uint8_t { organisations, people, quotas, admissions };
inline constexpr std::size_t table_count = 4;

enum class Column : std::uint8_t {
  external_code,
  name,
  family_name,
  given_name,
  kind,
  parent,
  day,
  rank,
  sector,
  code,
  document_number,
  document_day,
  document_issuer,
  source,
  identity_number,
  birth,
  sex,
  ethnic_group,
  religion,
  education,
  citizen,
  groups,
  organisation,
  standing,
  joined,
  official,
  holder,
  number,
  first_day,
  last_day,
  year,
  basis,
  group,
  allotted_from,
  origin,
  person,
  decider,
  resolved,
  decided,
  ceremony,
  mass_organisation,
  introduced_by,
  passed_over,  ///< STT, Ghi chú: known, and not read
};
inline constexpr std::size_t column_count = static_cast<std::size_t>(Column::passed_over) + 1;

/// One column of a table.
struct ColumnRow {
  Column column;
  std::string_view identifier;
  /// A row without it is not imported.
  bool required;
  /// Headings that are understood beside the identifier, separated by |; the first is what a
  /// template shows.
  std::string_view headings;
};

/// "organisations", "people", "quotas", "admissions".
[[nodiscard]] std::string_view table_name(TableKind table) noexcept;
/// The same as a Vietnamese sentence says it: "tổ chức", "người", "chỉ tiêu", "kết nạp đã có".
[[nodiscard]] std::string_view table_title(TableKind table) noexcept;
[[nodiscard]] std::optional<TableKind> table_named(std::string_view name) noexcept;

/// The columns of a table, in the order of its template.
[[nodiscard]] std::span<const ColumnRow> columns_of(TableKind table) noexcept;
[[nodiscard]] const ColumnRow* find_column(TableKind table, Column column) noexcept;

/// How a row of cells reads as the headings of a table.
struct HeadingMatch {
  TableKind table{};
  /// By position in the row: the column that the heading names.
  std::vector<std::optional<Column>> columns;
  std::size_t understood = 0;
  /// A heading that names a column which another heading has named already, by position.
  std::optional<std::size_t> repeated;
  /// Every required column is there (given_name stands in for name, first_day and last_day for
  /// year).
  bool complete = false;
};

/// Reads the row as headings of the table. `headings` are clean texts.
[[nodiscard]] HeadingMatch match_headings(TableKind table,
                                          std::span<const std::string_view> headings);

}  // namespace dangvien::inline v0::importing
