// SPDX-License-Identifier: Apache-2.0
// import/row_builder.hpp: the cells of one row of a workbook while it is read.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "import/row_sink.hpp"

namespace dangvien::inline v0::importing {

/// Cells by column, their texts in one buffer that is used again for every row.
class RowBuilder {
 public:
  void clear() noexcept {
    texts_.clear();
    entries_.clear();
  }
  [[nodiscard]] bool empty() const noexcept { return entries_.empty(); }

  /// Columns from 0; each must be beyond the ones before it, otherwise the cell is dropped and the
  /// answer is false.
  bool add(std::uint32_t column, CellKind kind, std::string_view text) {
    if (!entries_.empty() && column <= entries_.back().column) return false;
    entries_.push_back({column, kind, texts_.size(), text.size()});
    texts_ += text;
    return true;
  }

  /// All cells from column 0 on, valid until the next call.
  [[nodiscard]] std::span<const Cell> cells() {
    cells_.assign(entries_.empty() ? 0 : entries_.back().column + 1, Cell{});
    for (const Entry& entry : entries_) {
      cells_[entry.column] = {entry.kind,
                              std::string_view{texts_}.substr(entry.start, entry.length)};
    }
    return cells_;
  }

 private:
  struct Entry {
    std::uint32_t column;
    CellKind kind;
    std::size_t start;
    std::size_t length;
  };
  std::string texts_;
  std::vector<Entry> entries_;
  std::vector<Cell> cells_;
};

}  // namespace dangvien::inline v0::importing
