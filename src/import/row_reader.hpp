// SPDX-License-Identifier: Apache-2.0
// import/row_reader.hpp: the cells of one row by column, converted and checked. Each getter reports
// what is wrong with its cell and marks the row.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "import/clean_text.hpp"
#include "import/problems.hpp"
#include "import/records.hpp"
#include "import/row_sink.hpp"
#include "import/values.hpp"

namespace dangvien::inline v0::importing {

class RowReader {
 public:
  /// The sheet's columns are known by now.
  RowReader(const SheetReport& sheet, Records& records, Problems& problems, Encoding encoding,
            DateSystem dates)
      : sheet_(&sheet),
        records_(&records),
        problems_(&problems),
        encoding_(encoding),
        dates_(dates) {}

  void begin(Origin origin, std::span<const Cell> cells) {
    origin_ = origin;
    cells_ = cells;
    faulty_ = false;
    check_beyond_headings();
  }
  [[nodiscard]] bool faulty() const noexcept { return faulty_; }
  [[nodiscard]] Origin origin() const noexcept { return origin_; }
  [[nodiscard]] bool has(Column column) const noexcept { return raw(column) != nullptr; }

  /// A text, kept; empty when there is none.
  [[nodiscard]] std::string_view text(Column column);
  [[nodiscard]] std::string_view code(Column column);
  [[nodiscard]] std::string_view identity_number(Column column, PartialDate birth, Sex sex);
  [[nodiscard]] OptionalDay day(Column column);
  [[nodiscard]] PartialDate partial_date(Column column);
  [[nodiscard]] std::optional<QuotaNumber> quota_number(Column column);
  [[nodiscard]] std::optional<std::int32_t> year(Column column);
  /// A word of an enumeration; `otherwise` for an empty cell.
  template <typename Enum>
  [[nodiscard]] Enum word(Column column, std::optional<Enum> (*find)(std::string_view),
                          Enum otherwise, std::vector<std::string> (*expected)()) {
    const std::string_view text = cleaned(column);
    if (text.empty()) return otherwise;
    if (const auto value = find(text)) return *value;
    fault(column, phrase::one_of(expected()));
    return otherwise;
  }
  /// The text without keeping it; valid until the next call.
  [[nodiscard]] std::string_view cleaned(Column column);

  /// Reports that a required cell is empty.
  void missing(Column column);
  /// Reports the cell: what was found is its text.
  void fault(Column column, Phrase expected);
  void report(ProblemSeverity severity, Column column, Phrase found, Phrase expected);

 private:
  /// A cell beyond the last heading: in CSV most likely a separator that was not quoted, which has
  /// moved every cell behind it.
  void check_beyond_headings();
  /// The cell where it is not empty; nothing but blanks is empty.
  [[nodiscard]] const Cell* raw(Column column) const noexcept;
  /// A cell that can be converted: errors of formulas and faulty text are reported here.
  [[nodiscard]] std::optional<Cell> usable(Column column);
  template <typename Value>
  [[nodiscard]] std::optional<Value> take(Column column, Converted<Value> converted);

  const SheetReport* sheet_;
  Records* records_;
  Problems* problems_;
  Encoding encoding_;
  DateSystem dates_;
  Origin origin_;
  std::span<const Cell> cells_;
  std::string room_;
  bool faulty_ = false;
};

}  // namespace dangvien::inline v0::importing
