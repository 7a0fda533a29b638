// SPDX-License-Identifier: Apache-2.0
// A second reader: what liborcus hands on of a file, our readers hand on too. liborcus 0.17 drops
// errors of formulas and texts inside cells without a word, which is why it is the witness here and
// not the reader (docs/decisions).
#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>
#include <orcus/orcus_ods.hpp>
#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/import_interface.hpp>
#include <xlsxwriter.h>

#include "import/collected.hpp"
#include "import/workbook_reader.hpp"
#include "import/zip_builder.hpp"

namespace dangvien::inline v0::importing {
namespace {

namespace sheets = orcus::spreadsheet;
namespace faces = orcus::spreadsheet::iface;

using Cells = std::map<std::pair<int, int>, std::string>;

class Strings final : public faces::import_shared_strings {
 public:
  std::vector<std::string> texts;
  std::string segments;
  size_t append(std::string_view text) override {
    texts.emplace_back(text);
    return texts.size() - 1;
  }
  size_t add(std::string_view text) override { return append(text); }
  void set_segment_font(size_t /*index*/) override {}
  void set_segment_bold(bool /*on*/) override {}
  void set_segment_italic(bool /*on*/) override {}
  void set_segment_font_name(std::string_view /*name*/) override {}
  void set_segment_font_size(double /*point*/) override {}
  void set_segment_font_color(sheets::color_elem_t /*alpha*/, sheets::color_elem_t /*red*/,
                              sheets::color_elem_t /*green*/,
                              sheets::color_elem_t /*blue*/) override {}
  void append_segment(std::string_view text) override { segments += text; }
  size_t commit_segments() override { return append(std::exchange(segments, {})); }
};

class Witness final : public faces::import_sheet {
 public:
  Witness(Strings& strings, Cells& cells) : strings_(&strings), cells_(&cells) {}
  void set_auto(sheets::row_t row, sheets::col_t column, std::string_view text) override {
    put(row, column, std::string{text});
  }
  void set_string(sheets::row_t row, sheets::col_t column, sheets::string_id_t index) override {
    put(row, column, strings_->texts.at(index));
  }
  void set_value(sheets::row_t row, sheets::col_t column, double value) override {
    put(row, column, '=' + std::to_string(value));
  }
  void set_bool(sheets::row_t row, sheets::col_t column, bool value) override {
    put(row, column, value ? "?1" : "?0");
  }
  void set_date_time(sheets::row_t row, sheets::col_t column, int /*year*/, int /*month*/,
                     int /*day*/, int /*hour*/, int /*minute*/, double /*second*/) override {
    put(row, column, "@");
  }
  void set_format(sheets::row_t /*row*/, sheets::col_t /*column*/, size_t /*index*/) override {}
  void set_format(sheets::row_t /*row*/, sheets::col_t /*column*/, sheets::row_t /*last_row*/,
                  sheets::col_t /*last_column*/, size_t /*index*/) override {}
  void fill_down_cells(sheets::row_t row, sheets::col_t column, sheets::row_t count) override {
    const std::string text = (*cells_)[{row, column}];
    for (sheets::row_t down = 1; down <= count; ++down) put(row + down, column, text);
  }
  sheets::range_size_t get_sheet_size() const override { return {1048576, 16384}; }

 private:
  void put(int row, int column, std::string text) { (*cells_)[{row, column}] = std::move(text); }
  Strings* strings_;
  Cells* cells_;
};

class Resolver final : public faces::import_reference_resolver {
 public:
  sheets::src_address_t resolve_address(std::string_view text) override {
    sheets::src_address_t address{};
    std::size_t index = 0;
    for (; index < text.size() && text[index] >= 'A' && text[index] <= 'Z'; ++index) {
      address.column = address.column * 26 + (text[index] - 'A' + 1);
    }
    --address.column;
    std::from_chars(text.data() + index, text.data() + text.size(), address.row);
    --address.row;
    return address;
  }
  sheets::src_range_t resolve_range(std::string_view /*text*/) override { return {}; }
};

class Factory final : public faces::import_factory {
 public:
  Cells cells;
  faces::import_shared_strings* get_shared_strings() override { return &strings_; }
  faces::import_reference_resolver* get_reference_resolver(
      sheets::formula_ref_context_t /*context*/) override {
    return &resolver_;
  }
  faces::import_sheet* append_sheet(sheets::sheet_t /*index*/, std::string_view /*name*/) override {
    return &sheet_;
  }
  faces::import_sheet* get_sheet(std::string_view /*name*/) override { return &sheet_; }
  faces::import_sheet* get_sheet(sheets::sheet_t /*index*/) override { return &sheet_; }
  void finalize() override {}

 private:
  Strings strings_;
  Resolver resolver_;
  Witness sheet_{strings_, cells};
};

Cells ours(const std::string& bytes) {
  Collected collected;
  EXPECT_TRUE(read_workbook(bytes, {}, collected));
  Cells cells;
  for (const CollectedRow& row : collected.rows) {
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
      std::string text = row.cells[column];
      if (text.empty()) continue;
      if (text.starts_with('='))
        text = '=' + std::to_string(std::strtod(text.c_str() + 1, nullptr));
      cells[{static_cast<int>(row.row) - 1, static_cast<int>(column)}] = text;
    }
  }
  return cells;
}

std::string file_bytes(const std::string& path) {
  std::ifstream in{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

// A file that neither reader wrote: libxlsxwriter's, with texts, numbers of many sizes and gaps.
TEST(OrcusWitness, AgreesOnAnXlsxFile) {
  const std::string path = "orcus_witness.xlsx";
  lxw_workbook* const book = workbook_new(path.c_str());
  lxw_worksheet* const sheet = workbook_add_worksheet(book, nullptr);
  for (lxw_row_t row = 0; row < 200; row += 1 + row % 3) {
    for (lxw_col_t column = 0; column < 40; column = static_cast<lxw_col_t>(column + 1 + row % 5)) {
      if ((row + column) % 2 == 0) {
        const std::string text = "Ô " + std::to_string(row % 7) + " & <Nguyễn>";
        worksheet_write_string(sheet, row, column, text.c_str(), nullptr);
      } else {
        worksheet_write_number(sheet, row, column, row * 1000003.0 + column / 8.0, nullptr);
      }
    }
  }
  ASSERT_EQ(workbook_close(book), LXW_NO_ERROR);
  const std::string bytes = file_bytes(path);
  std::filesystem::remove(path);
  Factory factory;
  orcus::orcus_xlsx witness{&factory};
  witness.read_stream(bytes);
  const Cells cells = ours(bytes);
  EXPECT_GT(cells.size(), 500U);
  EXPECT_EQ(cells, factory.cells);
}

TEST(OrcusWitness, AgreesOnAnOdsFile) {
  std::string table = "<table:table table:name=\"T\">";
  for (int row = 0; row < 50; ++row) {
    table += "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>Chữ " +
             std::to_string(row) +
             "</text:p></table:table-cell><table:table-cell table:number-columns-repeated=\"2\"/>"
             "<table:table-cell office:value-type=\"float\" office:value=\"" +
             std::to_string(row * 7) + "\"><text:p>x</text:p></table:table-cell></table:table-row>";
  }
  const std::string bytes = ods_bytes(table + "</table:table>");
  Factory factory;
  orcus::orcus_ods witness{&factory};
  witness.read_stream(bytes);
  EXPECT_EQ(ours(bytes), factory.cells);
}

// Why liborcus does not read for us.
TEST(OrcusWitness, LosesErrorsOfFormulasAndTextsInCells) {
  const std::string bytes =
      XlsxBuilder{.sheets = {{.name = "S",
                              .rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>ok</t></is>"
                                      "</c><c r=\"B1\" t=\"e\"><v>#REF!</v></c></row>"}}}
          .bytes();
  Factory factory;
  orcus::orcus_xlsx witness{&factory};
  witness.read_stream(bytes);
  EXPECT_EQ(factory.cells.count({0, 1}), 0U);
  EXPECT_EQ(ours(bytes), (Cells{{{0, 0}, "ok"}, {{0, 1}, "#REF!"}}));
}

}  // namespace
}  // namespace dangvien::inline v0::importing
