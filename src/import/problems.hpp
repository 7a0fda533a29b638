// SPDX-License-Identifier: Apache-2.0
// import/problems.hpp: what is wrong with the files of an import, each with its place. A value
// without a language; describe.hpp makes the sentences.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "dangvien/base/error.hpp"
#include "dangvien/base/phrase.hpp"
#include "dangvien/engine/schema.hpp"
#include "dangvien/law/verdict.hpp"
#include "import/columns.hpp"
#include "import/records.hpp"

namespace dangvien::inline v0::importing {

/// One thing that is wrong.
struct Problem {
  ProblemSeverity severity = ProblemSeverity::error;
  /// Row 0: the sheet or file as a whole.
  Origin origin;
  /// From 1; 0: the row as a whole.
  std::uint32_t column = 0;
  /// The heading as it stands in the file.
  std::string heading{};
  Phrase found{};
  Phrase expected{};
  /// The other row, for duplicates and references.
  std::optional<Origin> other{};
  /// The rule that refuses the row, with its values.
  std::optional<Violation> violation{};
};

/// All of them, up to a number; beyond it they are counted.
class Problems {
 public:
  explicit Problems(std::size_t most) : most_(most) {}

  void add(Problem problem) {
    ++counts_[static_cast<std::size_t>(problem.severity)];
    if (list_.size() < most_) list_.push_back(std::move(problem));
  }
  /// Lets `change` say better what is wrong; it must not change how severe it is or where.
  template <typename Change>
  void amend(std::uint32_t sheet, Change&& change) {
    for (Problem& problem : list_) {
      if (problem.origin.sheet == sheet) change(problem);
    }
  }
  [[nodiscard]] const std::vector<Problem>& list() const noexcept { return list_; }
  /// In the order of file, sheet, row and column.
  void sort() {
    std::stable_sort(list_.begin(), list_.end(), [](const Problem& left, const Problem& right) {
      return std::tie(left.origin.sheet, left.origin.row, left.column) <
             std::tie(right.origin.sheet, right.origin.row, right.column);
    });
  }
  [[nodiscard]] std::uint64_t count(ProblemSeverity severity) const noexcept {
    return counts_[static_cast<std::size_t>(severity)];
  }

 private:
  std::size_t most_;
  std::vector<Problem> list_;
  std::array<std::uint64_t, 3> counts_{};
};

/// "F" for column 6, as a spreadsheet writes it; empty for 0.
[[nodiscard]] inline std::string column_letters(std::uint32_t column) {
  std::string letters;
  for (; column > 0; column = (column - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
  }
  return letters;
}

/// Which column stands where in a sheet, and what its heading says.
struct ColumnMap {
  static constexpr std::uint32_t nowhere = 0xFFFFFFFF;
  std::array<std::uint32_t, column_count> positions{};
  std::vector<std::string> headings;  ///< by position

  ColumnMap() { positions.fill(nowhere); }
  [[nodiscard]] std::uint32_t position(Column column) const noexcept {
    return positions[static_cast<std::size_t>(column)];
  }
};

/// One sheet that was looked at, and what became of its rows.
struct SheetReport {
  std::uint32_t file = 0;
  std::string sheet;
  std::optional<TableKind> table;
  std::uint32_t heading_row = 0;
  std::uint64_t rows = 0;    ///< rows of data
  std::uint64_t faulty = 0;  ///< rows with an error
  std::uint64_t fresh = 0;   ///< rows that say something new
  std::uint64_t known = 0;   ///< rows that the registry holds already
  ColumnMap columns;
};

/// What the rules say of a row that they do not keep out.
struct RowAdvisory {
  Origin origin;
  Column column = Column::passed_over;  ///< passed_over: the row as a whole
  Violation finding{};
};

/// The column, or, where the sheet has none of it, the one that says the same there: who has no
/// code is known by the number or the name. passed_over: none.
[[nodiscard]] inline Column column_in_sheet(const SheetReport& sheet, Column column) {
  static constexpr auto substitutes = std::to_array<std::pair<Column, Column>>({
      {Column::person, Column::identity_number},
      {Column::external_code, Column::identity_number},
      {Column::identity_number, Column::name},
      {Column::name, Column::given_name},
      {Column::official, Column::ceremony},
      {Column::ceremony, Column::decided},
      {Column::first_day, Column::year},
      {Column::last_day, Column::year},
  });
  for (const auto& [absent, substitute] : substitutes) {
    if (column != absent) continue;
    if (sheet.columns.position(column) != ColumnMap::nowhere) break;
    column = substitute;
  }
  const bool there = sheet.columns.position(column) != ColumnMap::nowhere;
  return there ? column : Column::passed_over;
}

/// Names the column of the sheet as the place of the problem; passed_over: the row as a whole.
inline void place_in_column(Problem& problem, const SheetReport& sheet, Column wanted) {
  const Column column = column_in_sheet(sheet, wanted);
  const std::uint32_t position = sheet.columns.position(column);
  if (column == Column::passed_over || position == ColumnMap::nowhere) return;
  problem.column = position + 1;
  if (position < sheet.columns.headings.size()) {
    problem.heading = sheet.columns.headings[position];
  }
}

}  // namespace dangvien::inline v0::importing
