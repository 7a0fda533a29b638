// SPDX-License-Identifier: Apache-2.0
// import/table_reader.hpp: the rows of one file to records: finds the heading row of each sheet,
// knows the table by it, and reads every row below. Every fault of a row is reported, not only the
// first.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "import/legacy_text.hpp"
#include "import/problems.hpp"
#include "import/records.hpp"
#include "import/row_sink.hpp"

namespace dangvien::inline v0::importing {

/// How the rows of one file are to be read.
struct ReadOrder {
  std::uint32_t file = 0;
  std::optional<TableKind> table;  ///< none: known by the headings
  std::string sheet;               ///< only this sheet; empty: every one that is not hidden
  Encoding encoding = Encoding::utf8;
  OptionalDay day;  ///< for rows that state none
};

/// Called now and then with the rows read so far; false: stop.
using RowProgress = bool (*)(void* context, std::uint64_t rows);

/// How far a file is read, in units of its reader; total 0: not known.
struct PartRead {
  std::uint64_t done = 0;
  std::uint64_t total = 0;
};

class TableReader final : public RowSink {
 public:
  TableReader(const ReadOrder& order, Records& records, Problems& problems,
              std::vector<SheetReport>& sheets, RowProgress progress, void* context);
  ~TableReader() override;

  bool begin_sheet(const Sheet& sheet) override;
  bool take_row(std::uint32_t row, std::span<const Cell> cells, RowFlaw flaw) override;
  void take_merged(const MergedRange& range) override;
  void end_sheet() override;
  void next_row_is_hidden() override;
  void read_so_far(std::uint64_t done, std::uint64_t total) override;
  [[nodiscard]] std::size_t headings_in(std::span<const Cell> cells) override;
  /// After the last sheet: reports a file in which no table was found.
  void end_file();
  [[nodiscard]] bool cancelled() const noexcept;
  [[nodiscard]] PartRead part_read() const noexcept;

 private:
  class Implementation;
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace dangvien::inline v0::importing
