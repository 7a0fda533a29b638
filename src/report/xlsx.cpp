// SPDX-License-Identifier: Apache-2.0
#include "report/xlsx.hpp"

#include <algorithm>
#include <array>
#include <ctime>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include <unicode/unistr.h>
#include <xlsxwriter.h>

#include "dangvien/quota/progress.hpp"
#include "import/written_workbook.hpp"
#include "report/cover.hpp"
#include "report/figures.hpp"

namespace dangvien::inline v0::report {
namespace {

/// What Excel takes: 32,767 letters in a cell, 31 in the name of a sheet.
constexpr int most_letters = 32767;
constexpr int most_sheet_letters = 31;
/// Days before it are text: spreadsheets begin with 1900.
constexpr std::int32_t first_year = 1901;

/// At most so many letters, and none that XML cannot hold: outside cells libxlsxwriter lets them
/// through.
[[nodiscard]] std::string cut(const std::string& text, int letters) {
  icu::UnicodeString unicode = icu::UnicodeString::fromUTF8(text);
  for (std::int32_t at = 0; at < unicode.length(); ++at) {
    const char16_t letter = unicode.charAt(at);
    if (letter < u' ' && letter != u'\n' && letter != u'\t') unicode.setCharAt(at, u' ');
  }
  if (unicode.length() > letters) unicode.truncate(unicode.getChar32Start(letters));
  std::string result;
  unicode.toUTF8String(result);
  return result;
}

/// A name that Excel accepts for a sheet.
[[nodiscard]] std::string sheet_name(std::string name) {
  for (char& letter : name) {
    if (std::string_view{"[]:*?/\\'"}.find(letter) != std::string_view::npos) letter = ' ';
  }
  return cut(name, most_sheet_letters);
}

struct Formats {
  lxw_format* heading;
  lxw_format* title;
  lxw_format* text;
  lxw_format* count;
  lxw_format* change;
  lxw_format* day;
  lxw_format* note;
};

/// Fills one workbook.
class Workbook {
 public:
  Workbook(const Page& page, lxw_workbook& book)
      : page_(&page), writer_(page.language, page.mark), book_(&book) {}

  void fill() {
    set_properties();
    make_formats();
    cover();
    for (const Section& section : page_->sections) {
      for (const Table& table : section.tables) sheet(table);
    }
  }

 private:
  /// The day of the report as the day of making: the same page gives the same bytes. At noon, as
  /// the library takes the first second of 1970 for "not given", and the clock instead.
  void set_properties() {
    lxw_doc_properties properties{};
    std::string title = cut(page_->title, 255);
    std::string company = cut(page_->organisation, 255);
    properties.title = title.data();
    properties.company = company.data();
    properties.created = (std::time_t{page_->as_of.days()} * 24 + 12) * 60 * 60;
    workbook_set_properties(book_, &properties);
  }

  lxw_format* format(bool bold, const char* number) {
    lxw_format* made = workbook_add_format(book_);
    if (bold) format_set_bold(made);
    if (number != nullptr) format_set_num_format(made, number);
    format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    return made;
  }

  void make_formats() {
    for (std::size_t bold = 0; bold < 2; ++bold) {
      Formats& formats = formats_[bold];
      formats.text = format(bold != 0, "@");
      format_set_text_wrap(formats.text);
      formats.count = format(bold != 0, "#,##0");
      formats.change = format(bold != 0, "+#,##0;-#,##0;0");
      formats.day = format(bold != 0, "dd/mm/yyyy");
      format_set_align(formats.day, LXW_ALIGN_LEFT);
      formats.heading = format(true, nullptr);
      format_set_text_wrap(formats.heading);
      format_set_bottom(formats.heading, LXW_BORDER_MEDIUM);
      formats.title = format(true, nullptr);
      format_set_font_size(formats.title, 16);
      formats.note = format(false, nullptr);
      format_set_italic(formats.note);
    }
  }

  /// "0.0 %" with the decimals and the sign of the figure.
  lxw_format* percentage_format(const Percentage& figure, bool bold) {
    auto& made = percentages_[{figure.decimals, figure.change, bold}];
    if (made == nullptr) {
      std::string number = "0";
      if (figure.decimals != 0) number += '.' + std::string(figure.decimals, '0');
      number += '%';
      made = format(bold,
                    (figure.change ? "+" + number + ";-" + number + ";" + number : number).c_str());
    }
    return made;
  }

  lxw_worksheet* add_sheet(const std::string& name) {
    lxw_worksheet* sheet = workbook_add_worksheet(book_, unique_name(name).c_str());
    worksheet_set_paper(sheet, 9);  // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_footer(sheet, ("&L" + footer_text() + "&R&P / &N").c_str());
    return sheet;
  }

  /// Two sheets never carry one name, whatever the page says.
  [[nodiscard]] std::string unique_name(const std::string& name) {
    std::string unique = sheet_name(name);
    for (int number = 2; !names_.insert(unique).second; ++number) {
      const std::string end = " " + std::to_string(number);
      unique = cut(sheet_name(name), most_sheet_letters - static_cast<int>(end.size())) + end;
    }
    return unique;
  }

  /// "&" begins a code in a footer; at most 255 letters in all.
  [[nodiscard]] std::string footer_text() const {
    std::string result;
    for (const char letter : cut(page_->organisation, 100)) {
      result += letter == '&' ? "&&" : std::string{letter};
    }
    return result;
  }

  static void put_text(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column,
                       const std::string& text, lxw_format* format) {
    worksheet_write_string(sheet, row, column, cut(text, most_letters).c_str(), format);
  }

  void cover() {
    lxw_worksheet* sheet = add_sheet(page_->labels.cover);
    const Formats& plain = formats_[0];
    worksheet_set_column(sheet, 0, 0, 34, nullptr);
    worksheet_set_column(sheet, 1, 1, 90, nullptr);
    lxw_row_t row = 0;
    const auto line = [&](const std::string& what, const std::string& text) {
      put_text(sheet, row, 0, what, plain.text);
      put_text(sheet, row++, 1, text, plain.text);
    };
    put_text(sheet, row++, 0, page_->title, plain.title);
    for (const auto& [label, text] : cover_lines(*page_)) line(label, text);
  }

  void sheet(const Table& table) {
    lxw_worksheet* sheet = add_sheet(table.sheet);
    worksheet_set_landscape(sheet);
    put_text(sheet, 0, 0, table.caption, formats_[0].title);
    if (!page_->notice.empty()) put_text(sheet, 1, 0, page_->notice, formats_[0].note);
    constexpr lxw_row_t heading = 2;
    for (std::size_t index = 0; index < table.columns.size(); ++index) {
      const auto column = static_cast<lxw_col_t>(index);
      worksheet_set_column(sheet, column, column, table.columns[index].width, nullptr);
      put_text(sheet, heading, column, table.columns[index].heading, formats_[0].heading);
    }
    worksheet_freeze_panes(sheet, heading + 1, 1);
    worksheet_repeat_rows(sheet, heading, heading);
    const std::size_t rows = std::min(table.rows.size(), most_sheet_rows);
    lxw_row_t row = heading + 1;
    for (std::size_t index = 0; index < rows; ++index, ++row) {
      const bool total = table.total && index + 1 == table.rows.size();
      for (std::size_t column = 0; column < table.rows[index].size(); ++column) {
        put(sheet, row, static_cast<lxw_col_t>(column), table.rows[index][column].value, total);
      }
    }
    if (rows < table.rows.size()) {
      put_text(sheet, row++, 0,
               "… " + writer_.count(static_cast<std::int64_t>(table.rows.size() - rows)),
               formats_[0].note);
    }
    if (!table.note.empty()) put_text(sheet, row + 1, 0, table.note, formats_[0].note);
  }

  void put(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const Value& value, bool bold) {
    const Formats& formats = formats_[bold ? 1 : 0];
    if (const auto* text = std::get_if<std::string>(&value)) {
      if (!text->empty()) put_text(sheet, row, column, *text, formats.text);
    } else if (const auto* number = std::get_if<std::int64_t>(&value)) {
      worksheet_write_number(sheet, row, column, static_cast<double>(*number), formats.count);
    } else if (const auto* change = std::get_if<Difference>(&value)) {
      worksheet_write_number(sheet, row, column, static_cast<double>(change->count),
                             formats.change);
    } else if (const auto* figure = std::get_if<Percentage>(&value)) {
      const auto scale = static_cast<double>(power_of_ten(figure->decimals) * 100);
      worksheet_write_number(sheet, row, column, static_cast<double>(figure->scaled) / scale,
                             percentage_format(*figure, bold));
    } else if (const auto* day = std::get_if<Day>(&value)) {
      put_day(sheet, row, column, *day, formats);
    }
  }

  void put_day(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, Day day,
               const Formats& formats) {
    const auto civil = day.civil();
    if (civil.year < first_year) {
      put_text(sheet, row, column, writer_.day(day), formats.text);
      return;
    }
    lxw_datetime moment{};
    moment.year = civil.year;
    moment.month = static_cast<int>(civil.month);
    moment.day = static_cast<int>(civil.day);
    worksheet_write_datetime(sheet, row, column, &moment, formats.day);
  }

  const Page* page_;
  Writer writer_;
  lxw_workbook* book_;
  std::array<Formats, 2> formats_{};  // plain, bold
  std::map<std::tuple<std::uint8_t, bool, bool>, lxw_format*> percentages_;
  std::set<std::string> names_;
};

}  // namespace

Result<void> write_xlsx(const Page& page, const std::string& path) {
  return importing::write_workbook(path, [&page](lxw_workbook& book) {
    Workbook{page, book}.fill();
  });
}

}  // namespace dangvien::inline v0::report
