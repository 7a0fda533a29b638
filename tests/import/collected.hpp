// SPDX-License-Identifier: Apache-2.0
// import/collected.hpp: a sink that keeps what a reader pushes, for tests to look at.
#pragma once

#include <string>
#include <vector>

#include "import/row_sink.hpp"

namespace dangvien::inline v0::importing {

struct CollectedRow {
  std::string sheet;
  std::uint32_t row = 0;
  /// By kind: text as it is, "#error", "=number", "@date", "?boolean", "" empty.
  std::vector<std::string> cells;
  RowFlaw flaw = RowFlaw::none;
  friend bool operator==(const CollectedRow&, const CollectedRow&) = default;
};

class Collected final : public RowSink {
 public:
  std::vector<Sheet> sheets;
  std::vector<CollectedRow> rows;
  std::vector<MergedRange> merged;
  std::size_t ended = 0;
  std::size_t count = 0;
  std::size_t most = 10'000'000;  ///< stops the reader after so many rows
  bool keep = true;               ///< whether rows are kept, or only counted

  bool begin_sheet(const Sheet& sheet) override {
    sheets.push_back(sheet);
    return true;
  }
  bool take_row(std::uint32_t row, std::span<const Cell> cells, RowFlaw flaw) override {
    ++count;
    if (!keep) return count < most;
    CollectedRow out{.sheet = sheets.back().name, .row = row, .cells = {}, .flaw = flaw};
    for (const Cell& cell : cells) out.cells.push_back(text_of(cell));
    rows.push_back(std::move(out));
    return count < most;
  }
  void take_merged(const MergedRange& range) override { merged.push_back(range); }
  void end_sheet() override { ++ended; }

 private:
  static std::string text_of(const Cell& cell) {
    const std::string text{cell.text};
    switch (cell.kind) {
      case CellKind::empty:
        return {};
      case CellKind::text:
        return text;
      case CellKind::number:
        return '=' + text;
      case CellKind::date:
        return '@' + text;
      case CellKind::boolean:
        return '?' + text;
      case CellKind::error:
        break;
    }
    return text.starts_with('#') ? text : '#' + text;
  }
};

}  // namespace dangvien::inline v0::importing
