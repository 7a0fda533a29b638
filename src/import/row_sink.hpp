// SPDX-License-Identifier: Apache-2.0
// import/row_sink.hpp: what every reader of a file hands on: sheets, rows, cells.
// A reader pushes rows as it meets them and keeps none, so a file of any length takes the memory of
// one row. Numbers stay the text that the file holds: no floating point, no digit lost twice.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace dangvien::inline v0::importing {

enum class CellKind : std::uint8_t {
  empty,
  text,
  number,   ///< decimal text as stored, for example 45231 or 1.075456789E9
  date,     ///< ISO text, from a cell that the spreadsheet shows as a date
  boolean,  ///< 0 or 1
  error,    ///< a formula's error, for example #REF!; uncalculated_formula: no result is stored
};

/// The text of an error cell whose formula was never calculated.
inline constexpr std::string_view uncalculated_formula = "=";

/// Ô. `text` is valid during the call that hands the row over.
struct Cell {
  CellKind kind = CellKind::empty;
  std::string_view text{};
};

/// The day that date number 0 of a spreadsheet stands for.
enum class DateSystem : std::uint8_t { from_1900, from_1904 };

/// Trang tính. A CSV file is one sheet without a name.
struct Sheet {
  std::string name;
  bool hidden = false;
  DateSystem dates = DateSystem::from_1900;
};

/// Cells joined into one; rows and columns from 1, both ends inclusive.
struct MergedRange {
  std::uint32_t first_row = 0;
  std::uint32_t last_row = 0;
  std::uint32_t first_column = 0;
  std::uint32_t last_column = 0;
};

/// What a reader found wrong with one row; the row itself is handed over as well as it could be
/// read.
enum class RowFlaw : std::uint8_t {
  none,
  text_after_quote,  ///< CSV: something between a closing quote and the next separator
};

/// Who takes the rows.
class RowSink {
 public:
  RowSink() = default;
  RowSink(const RowSink&) = delete;
  RowSink& operator=(const RowSink&) = delete;
  virtual ~RowSink() = default;

  /// A sheet begins. False: its rows are not wanted.
  virtual bool begin_sheet(const Sheet& sheet) = 0;
  /// One row, numbered from 1 as a spreadsheet does (in CSV a record, however many lines it takes).
  /// Rows come in ascending order; empty ones may be left out. False: stop reading.
  virtual bool take_row(std::uint32_t row, std::span<const Cell> cells, RowFlaw flaw) = 0;
  /// Joined cells of the sheet; may come after the rows they touch.
  virtual void take_merged(const MergedRange& range) = 0;
  virtual void end_sheet() = 0;
  /// The row that is handed over next is hidden: filtered, or by hand.
  virtual void next_row_is_hidden() {}
  /// How far the file (a workbook: the sheet) is read, in units of the reader's own.
  virtual void read_so_far(std::uint64_t /*done*/, std::uint64_t /*total*/) {}
  /// How many headings of one table the row has; asked before a sheet begins, to find out how a
  /// CSV file is separated.
  [[nodiscard]] virtual std::size_t headings_in(std::span<const Cell> /*cells*/) { return 0; }
};

/// What is accepted from a file, so that a hostile one costs little. docs/import.md lists them.
struct ReadLimits {
  std::uint64_t file_bytes = std::uint64_t{1} << 30U;    ///< XLSX, ODS: the file itself
  std::uint64_t part_bytes = std::uint64_t{4} << 30U;    ///< one part of a workbook, unpacked
  std::uint64_t shared_bytes = std::uint64_t{1} << 30U;  ///< all shared strings of a workbook
  std::uint64_t record_bytes = std::uint64_t{1} << 20U;  ///< CSV: one record
  std::uint32_t cell_bytes = 32768;                      ///< one cell
  std::uint32_t rows = 20'000'000;                       ///< one sheet
  std::uint32_t columns = 1024;                          ///< one row
  std::uint32_t sheets = 1000;                           ///< one workbook
  std::uint32_t parts = 10000;                           ///< one workbook
  std::uint32_t depth = 100;                             ///< XML elements inside each other
  std::uint32_t merged = 100'000;                        ///< joined cells of one sheet
};

}  // namespace dangvien::inline v0::importing
