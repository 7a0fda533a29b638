// SPDX-License-Identifier: Apache-2.0
#include "import/template_file.hpp"

#include <array>
#include <string_view>
#include <vector>

#include <xlsxwriter.h>

#include "import/written_workbook.hpp"

namespace dangvien::inline v0::importing {
namespace {

constexpr lxw_row_t last_row = 1'048'575;

std::string first_heading(const ColumnRow& row) {
  return std::string{row.headings.substr(0, row.headings.find('|'))};
}

/// Columns that a template shows: those passed over are not for filling in.
std::vector<const ColumnRow*> shown_columns(TableKind table) {
  std::vector<const ColumnRow*> shown;
  for (const ColumnRow& row : columns_of(table)) {
    const bool half_name = row.column == Column::family_name || row.column == Column::given_name;
    if (row.column != Column::passed_over && !half_name) shown.push_back(&row);
  }
  return shown;
}

/// What may be chosen in a column, ended by a null; nothing where there is too much.
std::vector<const char*> choices(Column column) {
  switch (column) {
    case Column::sex:
      return {"nam", "nữ", nullptr};
    case Column::standing:
      return {"chính thức", "dự bị", "quần chúng", nullptr};
    case Column::basis:
      return {"nghị quyết đại hội", "cấp trên giao", "kế hoạch tự đề ra", "chương trình, đề án",
              nullptr};
    case Column::origin:
      return {"công bố", "suy ra", nullptr};
    default:
      return {};
  }
}

void fill_template(TableKind table, lxw_workbook* book) {
  lxw_worksheet* const sheet = workbook_add_worksheet(book, table_name(table).data());
  lxw_format* const as_text = workbook_add_format(book);
  format_set_num_format(as_text, "@");
  lxw_format* const heading = workbook_add_format(book);
  format_set_num_format(heading, "@");
  format_set_text_wrap(heading);
  lxw_format* const required = workbook_add_format(book);
  format_set_num_format(required, "@");
  format_set_text_wrap(required);
  format_set_bold(required);
  lxw_col_t column = 0;
  for (const ColumnRow* const row : shown_columns(table)) {
    worksheet_set_column(sheet, column, column, 20, as_text);
    worksheet_write_string(sheet, 0, column, first_heading(*row).c_str(),
                           row->required ? required : heading);
    std::vector<const char*> list = choices(row->column);
    if (!list.empty()) {
      lxw_data_validation validation{};
      validation.validate = LXW_VALIDATION_TYPE_LIST;
      // libxlsxwriter's pointers are not const for historical reasons; it does not write there.
      validation.value_list = const_cast<char**>(list.data());  // NOLINT(*-const-cast)
      worksheet_data_validation_range(sheet, 1, column, last_row, column, &validation);
    }
    ++column;
  }
  worksheet_freeze_panes(sheet, 1, 0);
}

}  // namespace

std::string csv_template(TableKind table) {
  std::string text = "\xEF\xBB\xBF";
  bool first = true;
  for (const ColumnRow* const row : shown_columns(table)) {
    if (!first) text += ';';
    first = false;
    text += first_heading(*row);
  }
  return text + "\r\n";
}

Result<void> write_xlsx_template(TableKind table, const std::string& path) {
  return write_workbook(path, [table](lxw_workbook& book) { fill_template(table, &book); });
}

}  // namespace dangvien::inline v0::importing
