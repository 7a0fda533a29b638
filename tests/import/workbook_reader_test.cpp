// SPDX-License-Identifier: Apache-2.0
// XLSX and ODS: what a cell says is what the reader hands on, errors of formulas and hidden sheets
// included; damaged and hostile files are refused within their limits.
#include "import/workbook_reader.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "import/collected.hpp"
#include "import/spreadsheet_date.hpp"
#include "import/zip_builder.hpp"
#include "text/render.hpp"

namespace dangvien::inline v0::importing {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

std::vector<CollectedRow> rows_of(const std::string& bytes) {
  Collected collected;
  const auto done = read_workbook(bytes, {}, collected);
  EXPECT_TRUE(done) << (done ? "" : render_error(done.error(), Language::en));
  return collected.rows;
}

std::string error_of(const std::string& bytes, const ReadLimits& limits = {}) {
  Collected collected;
  const auto done = read_workbook(bytes, limits, collected);
  return done ? "" : render_error(done.error(), Language::en);
}

std::string one_sheet(std::string rows) {
  return XlsxBuilder{.sheets = {{.name = "S", .rows = std::move(rows)}}}.bytes();
}

TEST(XlsxReader, HandsOnEveryKindOfCell) {
  XlsxBuilder book;
  book.strings = {"<t>chung</t>", "<r><t>đậm</t></r><r><t xml:space=\"preserve\"> nhạt</t></r>",
                  "<t>漢</t><rPh sb=\"0\" eb=\"1\"><t>hán</t></rPh>", "<t>a_x000A_b</t>"};
  book.styles =
      "<numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy\"/><numFmt numFmtId=\"171\" "
      "formatCode=\"0.00&quot;d&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf "
      "numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs>";
  book.sheets = {
      {.name = "S",
       .rows = "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c><c "
               "r=\"C2\" t=\"s\"><v>2</v></c><c r=\"D2\" t=\"s\"><v>3</v></c><c r=\"F2\" "
               "t=\"inlineStr\"><is><t>trong ô</t></is></c><c r=\"G2\" t=\"str\"><f>A1</f><v>kết "
               "quả</v></c><c r=\"H2\" t=\"e\"><f>1/0</f><v>#REF!</v></c><c r=\"I2\" "
               "t=\"b\"><v>1</v></c><c r=\"J2\"><v>1.075456789E9</v></c><c r=\"K2\" "
               "s=\"1\"><v>45231</v></c><c r=\"L2\" s=\"2\"><v>45231.75</v></c><c r=\"M2\" "
               "s=\"3\"><v>45231</v></c></row>"}};
  const auto rows = rows_of(book.bytes());
  ASSERT_THAT(rows, SizeIs(1));
  EXPECT_EQ(rows[0].row, 2U);
  EXPECT_THAT(rows[0].cells,
              ElementsAre("chung", "đậm nhạt", "漢", "a\nb", "", "trong ô", "kết quả", "#REF!",
                          "?1", "=1.075456789E9", "@2023-11-01", "@2023-11-01", "=45231"));
}

TEST(XlsxReader, KnowsHiddenSheetsAndTheOtherDateSystem) {
  XlsxBuilder book;
  book.from_1904 = true;
  book.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
  book.sheets = {{.name = "Một", .rows = "<row><c><v>0</v></c></row>"},
                 {.name = "Hai", .rows = "", .state = "veryHidden"}};
  Collected collected;
  ASSERT_TRUE(read_workbook(book.bytes(), {}, collected));
  ASSERT_THAT(collected.sheets, SizeIs(2));
  EXPECT_FALSE(collected.sheets[0].hidden);
  EXPECT_TRUE(collected.sheets[1].hidden);
  EXPECT_EQ(collected.sheets[0].dates, DateSystem::from_1904);
  EXPECT_THAT(collected.rows[0].cells, ElementsAre("@1904-01-01"));
}

TEST(XlsxReader, TellsOfJoinedCells) {
  XlsxBuilder book;
  book.sheets = {{.name = "S",
                  .rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
                  .behind = "<mergeCells><mergeCell ref=\"B2:AA5\"/></mergeCells>"}};
  Collected collected;
  ASSERT_TRUE(read_workbook(book.bytes(), {}, collected));
  ASSERT_THAT(collected.merged, SizeIs(1));
  EXPECT_EQ(collected.merged[0].first_row, 2U);
  EXPECT_EQ(collected.merged[0].last_row, 5U);
  EXPECT_EQ(collected.merged[0].first_column, 2U);
  EXPECT_EQ(collected.merged[0].last_column, 27U);
}

TEST(XlsxReader, StopsWhenTheSinkHasEnough) {
  Collected collected;
  collected.most = 1;
  ASSERT_TRUE(read_workbook(one_sheet("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>"), {},
                            collected));
  EXPECT_THAT(collected.rows, SizeIs(1));
}

TEST(XlsxReader, RefusesFaultySheets) {
  EXPECT_THAT(error_of(one_sheet("<row r=\"3\"/><row r=\"3\"/>")), HasSubstr("row 3 after row 3"));
  EXPECT_THAT(error_of(one_sheet("<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>")),
              HasSubstr("out of order"));
  EXPECT_THAT(error_of(one_sheet("<row r=\"1048577\"/>")), HasSubstr("at most 1048576 rows"));
  EXPECT_EQ(error_of(one_sheet("<row r=\"1048576\"/>")), "");
  EXPECT_THAT(error_of(one_sheet("<row><c r=\"XFD1\"><v>1</v></c></row>")),
              HasSubstr("at most 1024 columns"));
  EXPECT_EQ(error_of(one_sheet("<row><c r=\"AMJ1\"><v>1</v></c></row>")), "");
  EXPECT_THAT(error_of(one_sheet("<row><c t=\"s\"><v>0</v></c></row>")),
              HasSubstr("shared string 0"));
  EXPECT_THAT(error_of(one_sheet("<row><c><v>1</v></row>")), HasSubstr("mismatched tag"));
}

TEST(XlsxReader, RefusesEntitiesAndDepth) {
  std::string deep;
  for (int level = 0; level < 200; ++level) deep += "<x>";
  EXPECT_THAT(error_of(one_sheet(deep)), HasSubstr("at most 100 levels"));
  const std::string bomb =
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>";
  const std::string file = ZipBuilder{}.add("xl/workbook.xml", bomb).bytes();
  EXPECT_THAT(error_of(file), HasSubstr("document type"));
}

TEST(ZipFile, UnpacksNoMoreThanTheLimit) {
  ReadLimits limits;
  limits.part_bytes = 2'000'000;
  // Ten million bytes of blanks in ten thousand: the size that the file states is not asked.
  const std::string file = one_sheet(std::string(10'000'000, ' '));
  EXPECT_LT(file.size(), 100'000U);
  EXPECT_THAT(error_of(file, limits), HasSubstr("larger when unpacked"));
  limits.part_bytes = 11'000'000;
  EXPECT_EQ(error_of(file, limits), "");
}

TEST(ZipFile, RefusesDamage) {
  const std::string whole = one_sheet("<row><c><v>1</v></c></row>");
  for (const std::size_t keep :
       {std::size_t{0}, std::size_t{10}, whole.size() / 2, whole.size() - 1}) {
    EXPECT_NE(error_of(whole.substr(0, keep)), "") << keep;
  }
  std::string flipped = whole;
  flipped[60] = static_cast<char>(flipped[60] ^ 0x20);
  EXPECT_NE(error_of(flipped), "");
  EXPECT_THAT(error_of(ZipBuilder{}.add("content.xml", "<x/>", 1).bytes()), HasSubstr("password"));
  EXPECT_THAT(error_of(ZipBuilder{}.add("content.xml", "<x/>", 0, 12).bytes()),
              HasSubstr("method 12"));
  EXPECT_THAT(error_of(ZipBuilder{}.add("readme.txt", "x").bytes()), HasSubstr("workbook.xml"));
}

TEST(OdsReader, HandsOnEveryKindOfCell) {
  const std::string table =
      "<table:table table:name=\"T\"><table:table-row>"
      "<table:table-cell office:value-type=\"string\"><text:p>hai<text:s text:c=\"2\"/>"
      "<text:span>chữ</text:span></text:p><text:p>dòng</text:p></table:table-cell>"
      "<table:table-cell office:value-type=\"float\" office:value=\"1075456789\"><text:p>1.1E+09"
      "</text:p></table:table-cell>"
      "<table:table-cell office:value-type=\"date\" office:date-value=\"2022-12-30T00:00:00\">"
      "<text:p>30/12/22</text:p></table:table-cell>"
      "<table:table-cell office:value-type=\"string\" office:string-value=\"\" "
      "calcext:value-type=\"error\"><text:p>#REF!</text:p></table:table-cell>"
      "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>TRUE"
      "</text:p></table:table-cell>"
      "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\">"
      "<office:annotation><text:p>lời ghi</text:p></office:annotation><text:p>x</text:p>"
      "</table:table-cell><table:table-cell table:number-columns-repeated=\"16377\"/>"
      "</table:table-row></table:table>";
  const auto rows = rows_of(ods_bytes(table));
  ASSERT_THAT(rows, SizeIs(1));
  EXPECT_THAT(rows[0].cells,
              ElementsAre("hai  chữ\ndòng", "=1075456789", "@2022-12-30", "#REF!", "?1", "x", "x"));
}

TEST(OdsReader, RepeatsRowsAndPassesOverEmptyOnes) {
  const std::string table =
      "<table:table table:name=\"T\">"
      "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>"
      "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
      "office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>"
      "<table:table-row table:number-rows-repeated=\"1048571\"><table:table-cell "
      "table:number-columns-repeated=\"16384\"/></table:table-row></table:table>";
  const auto rows = rows_of(ods_bytes(table));
  ASSERT_THAT(rows, SizeIs(2));
  EXPECT_EQ(rows[0].row, 4U);
  EXPECT_EQ(rows[1].row, 5U);
}

TEST(OdsReader, KnowsHiddenSheetsAndJoinedCells) {
  const std::string styles =
      "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties "
      "table:display=\"false\"/></style:style>";
  const std::string tables =
      "<table:table table:name=\"A\"><table:table-row><table:table-cell "
      "table:number-rows-spanned=\"2\" table:number-columns-spanned=\"1\" "
      "office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>"
      "<table:table-row><table:covered-table-cell/></table:table-row></table:table>"
      "<table:table table:name=\"B\" table:style-name=\"ta2\"/>";
  Collected collected;
  ASSERT_TRUE(read_workbook(ods_bytes(tables, styles), {}, collected));
  ASSERT_THAT(collected.sheets, SizeIs(2));
  EXPECT_TRUE(collected.sheets[1].hidden);
  ASSERT_THAT(collected.merged, SizeIs(1));
  EXPECT_EQ(collected.merged[0].last_row, 2U);
}

TEST(OdsReader, KeepsLimitsOnWhatIsRepeated) {
  const auto repeated = [](std::string_view attributes) {
    return ods_bytes("<table:table table:name=\"T\"><table:table-row><table:table-cell " +
                     std::string{attributes} +
                     " office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"
                     "</table:table-row></table:table>");
  };
  EXPECT_EQ(error_of(repeated("table:number-columns-repeated=\"1024\"")), "");
  EXPECT_THAT(error_of(repeated("table:number-columns-repeated=\"1025\"")),
              HasSubstr("at most 1024 columns"));
  const std::string rows =
      "<table:table table:name=\"T\"><table:table-row table:number-rows-repeated=\"999999999\">"
      "<table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"
      "</table:table-row></table:table>";
  Collected counted;
  counted.keep = false;
  const auto read = read_workbook(ods_bytes(rows), {}, counted);
  ASSERT_FALSE(read);
  EXPECT_THAT(render_error(read.error(), Language::en), HasSubstr("at most 1048576 rows"));
  EXPECT_EQ(counted.count, 1048576U);
}

TEST(SpreadsheetDate, CountsInBothSystems) {
  const auto day = [](std::string_view number, DateSystem system) {
    const auto found = day_of_number(number, system);
    return found ? iso_day(*found) : std::string{};
  };
  using enum DateSystem;
  EXPECT_EQ(day("1", from_1900), "1900-01-01");
  EXPECT_EQ(day("59", from_1900), "1900-02-28");
  EXPECT_EQ(day("60", from_1900), "");  // 29/2/1900
  EXPECT_EQ(day("61", from_1900), "1900-03-01");
  EXPECT_EQ(day("44925", from_1900), "2022-12-30");
  EXPECT_EQ(day("43463", from_1904), "2022-12-30");
  EXPECT_EQ(day("0", from_1900), "");
  EXPECT_EQ(day("0", from_1904), "1904-01-01");
  EXPECT_EQ(day("401768", from_1900), "2999-12-31");
  EXPECT_EQ(day("401769", from_1900), "");
  EXPECT_EQ(day("-1", from_1900), "");
  EXPECT_EQ(day("4E4", from_1900), "");
}

TEST(SpreadsheetDate, KnowsFormatsOfDays) {
  EXPECT_EQ(date_shown("dd/mm/yyyy"), DateShown::day);
  EXPECT_EQ(date_shown("[$-42A]d mmmm yyyy"), DateShown::day);
  EXPECT_EQ(date_shown("mmm-yy"), DateShown::month);
  EXPECT_EQ(date_shown("mm/yyyy"), DateShown::month);
  EXPECT_EQ(date_shown("yyyy"), DateShown::year);
  EXPECT_EQ(date_shown(17U), DateShown::month);
  EXPECT_EQ(date_shown(14U), DateShown::day);
  EXPECT_EQ(date_shown("mm:ss"), DateShown::nothing);
  EXPECT_EQ(date_shown("General"), DateShown::nothing);
  EXPECT_EQ(date_shown("0.00\"d\""), DateShown::nothing);
  EXPECT_EQ(date_shown("[Red]0"), DateShown::nothing);
  EXPECT_EQ(date_shown("h:mm"), DateShown::nothing);
}

}  // namespace
}  // namespace dangvien::inline v0::importing
