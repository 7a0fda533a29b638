// SPDX-License-Identifier: Apache-2.0
#include "import/ods_reader.hpp"

#include <set>
#include <string>
#include <utility>

#include "import/faults.hpp"
#include "import/row_builder.hpp"
#include "import/xml_reader.hpp"

namespace dangvien::inline v0::importing {
namespace {

constexpr std::uint32_t most_ods_rows = 1'048'576;

class ContentSink final : public XmlSink {
 public:
  ContentSink(const ReadLimits& limits, RowSink& rows) : limits_(&limits), rows_(&rows) {}

  void start(std::string_view name, const Attributes& attributes) override {
    if (skipped_ != 0 || name == "annotation" || name == "tracked-changes" || name == "shapes") {
      ++skipped_;  // comments, deleted rows and drawings are no cells
    } else if (name == "p") {
      if (in_cell_ && paragraphs_++ != 0) put("\n");
      taking_ = in_cell_;
    } else if (name == "s") {
      put_blanks(attributes.number("c", 1));
    } else if (name == "tab") {
      put("\t");
    } else if (name == "line-break") {
      put("\n");
    } else if (name == "table-cell" || name == "covered-table-cell") {
      begin_cell(attributes);
    } else if (name == "table-row") {
      begin_row(attributes);
    } else if (name == "table") {
      begin_table(attributes);
    } else if (name == "style") {
      style_ = attributes.get("name");
    } else if (name == "table-properties") {
      if (attributes.get("display") == "false") hidden_styles_.insert(style_);
    }
  }

  void text(std::string_view text) override {
    if (taking_ && skipped_ == 0) put(text);
  }

  void end(std::string_view name) override {
    if (skipped_ != 0) {
      --skipped_;
    } else if (name == "p") {
      taking_ = false;
    } else if (name == "table-cell" || name == "covered-table-cell") {
      end_cell();
    } else if (name == "table-row") {
      end_row();
    } else if (name == "table") {
      if (--tables_ == 0 && wanted_) {
        wanted_ = false;
        rows_->end_sheet();
      }
    }
  }

 private:
  [[nodiscard]] bool in_table() const noexcept { return tables_ == 1 && wanted_; }

  void put(std::string_view text) {
    if (!in_cell_) return;
    if (value_.size() + text.size() > limits_->cell_bytes) {
      stop(malformed(phrase::long_cell(row_ + 1), phrase::bytes_at_most(limits_->cell_bytes)));
      return;
    }
    value_ += text;
  }
  void put_blanks(std::uint32_t count) {
    put(std::string(std::min(count, limits_->cell_bytes), ' '));
  }

  void begin_table(const Attributes& attributes) {
    if (++tables_ != 1) return;  // a table within a cell is no sheet
    if (++sheets_ > limits_->sheets) {
      stop(malformed(phrase::more_sheets(), phrase::sheets_at_most(limits_->sheets)));
      return;
    }
    row_ = 0;
    merges_ = 0;
    wanted_ = rows_->begin_sheet(
        {.name = std::string{attributes.get("name")},
         .hidden = hidden_styles_.contains(std::string{attributes.get("style-name")})});
  }

  void begin_row(const Attributes& attributes) {
    if (!in_table()) return;
    row_repeat_ = attributes.number("number-rows-repeated", 1);
    const std::string_view visible = attributes.get("visibility");
    hidden_ = visible == "collapse" || visible == "filter";
    column_ = 0;
    builder_.clear();
  }

  void begin_cell(const Attributes& attributes) {
    if (!in_table()) return;
    in_cell_ = true;
    value_.clear();
    paragraphs_ = 0;
    repeat_ = attributes.number("number-columns-repeated", 1);
    kind_ = kind_of(attributes);
    // A result of any kind has a type, an empty text too.
    formula_ = !attributes.get("formula").empty() && attributes.get("value-type").empty();
    const std::uint32_t rows = attributes.number("number-rows-spanned", 1);
    const std::uint32_t columns = attributes.number("number-columns-spanned", 1);
    if (rows > 1 || columns > 1) {
      if (++merges_ > limits_->merged) {
        stop(malformed(phrase::joined_cells({}), phrase::few_joined_cells(limits_->merged)));
        return;
      }
      rows_->take_merged(
          {row_ + 1, row_ + std::max(rows, 1U), column_ + 1, column_ + std::max(columns, 1U)});
    }
  }

  CellKind kind_of(const Attributes& attributes) {
    stored_.clear();
    if (attributes.get("value-type") == "string") {
      // LibreOffice writes two attributes of that name, "office:" and "calcext:".
      return attributes.get_last("value-type") == "error" ? CellKind::error : CellKind::text;
    }
    const std::string_view type = attributes.get("value-type");
    if (type == "float" || type == "percentage" || type == "currency") {
      stored_ = attributes.get("value");
      return attributes.get_last("value-type") == "error" ? CellKind::error : CellKind::number;
    }
    if (type == "date") {
      stored_ = attributes.get("date-value").substr(0, 10);
      return CellKind::date;
    }
    if (type == "boolean") {
      stored_ = attributes.get("boolean-value") == "true" ? "1" : "0";
      return CellKind::boolean;
    }
    if (type == "error") return CellKind::error;
    return CellKind::text;
  }

  void end_cell() {
    if (!in_cell_) return;
    in_cell_ = false;
    if (formula_ && value_.empty()) {
      kind_ = CellKind::error;
      value_ = uncalculated_formula;
    }
    const bool of_text = kind_ == CellKind::text || kind_ == CellKind::error;
    const std::string_view content = of_text ? std::string_view{value_} : stored_;
    if (!content.empty()) {
      const std::uint32_t last = column_ + repeat_;
      if (last > limits_->columns) {
        stop(malformed(phrase::column_in_row(row_ + 1, last),
                       phrase::columns_at_most(limits_->columns)));
        return;
      }
      for (std::uint32_t column = column_; column < last; ++column) {
        builder_.add(column, kind_, content);
      }
    }
    column_ += std::min(repeat_, 1U << 20U);
  }

  void end_row() {
    if (!in_table()) return;
    // Empty rows up to the end of the sheet are written as one row, repeated a million times.
    if (builder_.empty()) {
      row_ += std::min(row_repeat_, most_ods_rows);
      if (row_ > most_ods_rows) row_ = most_ods_rows;
      return;
    }
    for (std::uint32_t count = 0; count < row_repeat_; ++count) {
      if (++row_ > most_ods_rows) {
        stop(malformed(phrase::more_rows(), phrase::rows_at_most(most_ods_rows)));
        return;
      }
      if (hidden_) rows_->next_row_is_hidden();
      if (!rows_->take_row(row_, builder_.cells(), RowFlaw::none)) {
        stop({});
        return;
      }
    }
  }

  const ReadLimits* limits_;
  RowSink* rows_;
  RowBuilder builder_;
  std::set<std::string> hidden_styles_;
  std::string style_;
  std::string value_;
  std::string stored_;
  CellKind kind_ = CellKind::empty;
  std::uint32_t skipped_ = 0;
  std::uint32_t tables_ = 0;
  std::uint32_t sheets_ = 0;
  std::uint32_t row_ = 0;
  std::uint32_t row_repeat_ = 1;
  std::uint32_t column_ = 0;
  std::uint32_t repeat_ = 1;
  std::uint32_t paragraphs_ = 0;
  std::uint32_t merges_ = 0;
  bool wanted_ = false;
  bool hidden_ = false;
  bool formula_ = false;
  bool in_cell_ = false;
  bool taking_ = false;
};

}  // namespace

Result<void> read_ods(const ZipFile& file, const ReadLimits& limits, RowSink& sink) {
  ContentSink content{limits, sink};
  return read_xml(file, "content.xml", limits, content);
}

}  // namespace dangvien::inline v0::importing
