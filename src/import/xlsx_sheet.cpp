// SPDX-License-Identifier: Apache-2.0
#include "import/xlsx_sheet.hpp"

#include <charconv>
#include <optional>
#include <string>
#include <utility>

#include "import/faults.hpp"
#include "import/row_builder.hpp"
#include "import/spreadsheet_date.hpp"
#include "import/xml_reader.hpp"

namespace dangvien::inline v0::importing {
namespace {

constexpr std::uint32_t most_rows = 1'048'576;

/// "AB12" -> row 12, column 28; both 0 for anything else.
struct Reference {
  std::uint32_t row = 0;
  std::uint32_t column = 0;
};

Reference parse_reference(std::string_view text) noexcept {
  Reference reference;
  std::size_t index = 0;
  while (index < text.size() && text[index] >= 'A' && text[index] <= 'Z' && index < 3) {
    reference.column = reference.column * 26 + static_cast<std::uint32_t>(text[index] - 'A' + 1);
    ++index;
  }
  const char* const last = text.data() + text.size();
  const auto [end, fault] = std::from_chars(text.data() + index, last, reference.row);
  if (index == 0 || fault != std::errc{} || end != last || reference.row > most_rows) return {};
  return reference;
}

/// Excel writes characters that XML does not allow as _x000D_.
std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t index = 0; index < text.size();) {
    unsigned value = 0;
    if (text.size() - index >= 7 && text[index] == '_' && text[index + 1] == 'x' &&
        text[index + 6] == '_') {
      const char* const last = text.data() + index + 6;
      const auto [end, fault] = std::from_chars(text.data() + index + 2, last, value, 16);
      if (fault == std::errc{} && end == last && value < 0x80) {
        out += static_cast<char>(value);
        index += 7;
        continue;
      }
    }
    out += text[index++];
  }
  return out;
}

class SheetSink final : public XmlSink {
 public:
  SheetSink(const XlsxParts& parts, DateSystem dates, const ReadLimits& limits, RowSink& rows)
      : parts_(&parts), dates_(dates), limits_(&limits), rows_(&rows) {}

  void start(std::string_view name, const Attributes& attributes) override {
    if (name == "v" || name == "t") {
      taking_ = in_cell_ && phonetic_ == 0;
    } else if (name == "c") {
      begin_cell(attributes);
    } else if (name == "row") {
      begin_row(attributes);
    } else if (name == "rPh") {
      ++phonetic_;
    } else if (name == "f") {
      formula_ = in_cell_;
    } else if (name == "dimension") {
      const std::string_view range = attributes.get("ref");
      last_row_ = parse_reference(range.substr(range.find(':') + 1)).row;
    } else if (name == "mergeCell") {
      take_merge(attributes.get("ref"));
    }
  }

  void text(std::string_view text) override {
    if (!taking_) return;
    if (value_.size() + text.size() > limits_->cell_bytes) {
      stop(malformed(phrase::long_cell(row_), phrase::bytes_at_most(limits_->cell_bytes)));
      return;
    }
    value_ += text;
  }

  void end(std::string_view name) override {
    if (name == "v" || name == "t") {
      taking_ = false;
    } else if (name == "c") {
      end_cell();
    } else if (name == "row") {
      end_row();
    } else if (name == "rPh") {
      --phonetic_;
    }
  }

 private:
  void begin_row(const Attributes& attributes) {
    const std::uint32_t row = attributes.number("r", row_ + 1);
    if (row <= row_ || row > most_rows) {
      stop(row > most_rows ? malformed(phrase::more_rows(), phrase::rows_at_most(most_rows))
                           : malformed(phrase::row_after_row(row, row_), phrase::rows_in_order()));
      return;
    }
    row_ = row;
    next_column_ = 0;
    hidden_ = is_true(attributes.get("hidden"));
    builder_.clear();
  }

  static bool is_true(std::string_view flag) { return flag == "1" || flag == "true"; }

  void end_row() {
    constexpr std::uint32_t rows_per_tick = 1024;
    if (row_ % rows_per_tick == 0) rows_->read_so_far(row_, last_row_);
    if (!builder_.empty()) {
      if (hidden_) rows_->next_row_is_hidden();
      if (!rows_->take_row(row_, builder_.cells(), RowFlaw::none)) stop({});
    }
    builder_.clear();
  }

  void begin_cell(const Attributes& attributes) {
    const std::string_view reference = attributes.get("r");
    column_ = reference.empty() ? next_column_ : parse_reference(reference).column - 1;
    if (column_ >= limits_->columns) {
      stop(malformed(phrase::column_in_row(row_, column_ + 1),
                     phrase::columns_at_most(limits_->columns)));
      return;
    }
    next_column_ = column_ + 1;
    type_ = attributes.get("t");
    format_ = attributes.number("s", 0);
    value_.clear();
    formula_ = false;
    in_cell_ = true;
  }

  void end_cell() {
    if (!in_cell_) return;
    in_cell_ = false;
    // A formula whose result is an empty text has that type; others without a value were never
    // calculated, as programs leave them that write workbooks.
    if (value_.empty() && (!formula_ || type_ == "str")) return;
    bool added = true;
    if (value_.empty()) {
      added = builder_.add(column_, CellKind::error, uncalculated_formula);
    } else if (type_ == "s") {
      std::size_t index = 0;
      const char* const last = value_.data() + value_.size();
      const auto [end, fault] = std::from_chars(value_.data(), last, index);
      if (fault != std::errc{} || end != last || index >= parts_->strings.size()) {
        stop(malformed(phrase::shared_text(row_, value_),
                       phrase::less_than(parts_->strings.size())));
        return;
      }
      added = add_text(parts_->strings.get(index));
    } else if (type_.empty() || type_ == "n") {
      added = add_number();
    } else if (type_ == "e") {
      added = builder_.add(column_, CellKind::error, value_);
    } else if (type_ == "b") {
      added = builder_.add(column_, CellKind::boolean, value_);
    } else if (type_ == "d") {
      added = builder_.add(column_, CellKind::date, std::string_view{value_}.substr(0, 10));
    } else {
      added = add_text(value_);
    }
    if (!added) {
      stop(malformed(phrase::cells_out_of_order(row_), phrase::cells_in_order()));
    }
  }

  bool add_text(std::string_view text) {
    if (text.empty()) return true;
    if (text.find("_x") == std::string_view::npos) {
      return builder_.add(column_, CellKind::text, text);
    }
    return builder_.add(column_, CellKind::text, unescaped(text));
  }

  bool add_number() {
    const DateShown shown =
        format_ < parts_->date_formats.size() ? parts_->date_formats[format_] : DateShown::nothing;
    if (shown != DateShown::nothing) {
      if (const auto day = day_of_number(value_, dates_)) {
        // The rest of the day is what the spreadsheet had to fill in.
        return builder_.add(column_, CellKind::date,
                            iso_day(*day).substr(0, shown == DateShown::year    ? 4
                                                    : shown == DateShown::month ? 7
                                                                                : 10));
      }
    }
    return builder_.add(column_, CellKind::number, value_);
  }

  void take_merge(std::string_view range) {
    const std::size_t colon = range.find(':');
    if (colon == std::string_view::npos) return;
    const Reference first = parse_reference(range.substr(0, colon));
    const Reference last = parse_reference(range.substr(colon + 1));
    if (first.row == 0 || last.row < first.row || last.column < first.column ||
        ++merges_ > limits_->merged) {
      stop(malformed(phrase::joined_cells(std::string{range}),
                     phrase::few_joined_cells(limits_->merged)));
      return;
    }
    rows_->take_merged({first.row, last.row, first.column, last.column});
  }

  const XlsxParts* parts_;
  DateSystem dates_;
  const ReadLimits* limits_;
  RowSink* rows_;
  RowBuilder builder_;
  std::string value_;
  std::string type_;
  std::uint32_t row_ = 0;
  std::uint32_t column_ = 0;
  std::uint32_t next_column_ = 0;
  std::uint32_t format_ = 0;
  std::uint32_t phonetic_ = 0;
  std::uint32_t merges_ = 0;
  std::uint32_t last_row_ = 0;  ///< of the sheet, as the file says; 0: it does not
  bool hidden_ = false;
  bool formula_ = false;
  bool in_cell_ = false;
  bool taking_ = false;
};

}  // namespace

Result<bool> read_xlsx_sheet(const ZipFile& file, const XlsxParts& parts, const XlsxSheet& sheet,
                             const ReadLimits& limits, RowSink& sink) {
  SheetSink rows{parts, sheet.sheet.dates, limits, sink};
  if (auto read = read_xml(file, sheet.part, limits, rows); !read) return read.error();
  return rows.stopped() == nullptr;
}

}  // namespace dangvien::inline v0::importing
