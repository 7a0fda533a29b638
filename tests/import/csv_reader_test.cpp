// SPDX-License-Identifier: Apache-2.0
// CSV as offices write it: every dialect gives the same rows, and what is no CSV is told apart.
#include "import/csv_reader.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "import/collected.hpp"
#include "text/render.hpp"

namespace dangvien::inline v0::importing {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<std::vector<std::string>> rows_of(std::string_view text) {
  Collected collected;
  const auto source = memory_source(text);
  const auto read = read_csv(*source, {}, collected);
  EXPECT_TRUE(read) << (read ? "" : render_error(read.error(), Language::en));
  std::vector<std::vector<std::string>> rows;
  for (const CollectedRow& row : collected.rows) rows.push_back(row.cells);
  return rows;
}

std::string error_of(std::string_view text, const ReadLimits& limits = {}) {
  Collected collected;
  const auto source = memory_source(text);
  const auto read = read_csv(*source, limits, collected);
  return read ? "" : render_error(read.error(), Language::en);
}

TEST(CsvReader, ReadsCommaSemicolonAndTabAlike) {
  for (const std::string_view text : {"a,b,c\n1,2,3\n", "a;b;c\n1;2;3\n", "a\tb\tc\n1\t2\t3\n",
                                      "\xEF\xBB\xBF"
                                      "a;b;c\r\n1;2;3\r\n",
                                      "a;b;c\r1;2;3\r", "a;b;c\r\n1;2;3"}) {
    EXPECT_THAT(rows_of(text), ElementsAre(ElementsAre("a", "b", "c"), ElementsAre("1", "2", "3")))
        << text;
  }
}

TEST(CsvReader, KeepsSeparatorsQuotesAndLineEndsInsideQuotes) {
  EXPECT_THAT(rows_of("a,\"b, \"\"c\"\"\nd\",\"\"\n"),
              ElementsAre(ElementsAre("a", "b, \"c\"\nd", "")));
}

TEST(CsvReader, TakesTheSeparatorThatExcelNames) {
  EXPECT_THAT(rows_of("sep=;\r\na;b,c\r\n"), ElementsAre(ElementsAre("a", "b,c")));
}

TEST(CsvReader, IsNotMisledByCommasInATitle) {
  EXPECT_THAT(
      rows_of("Danh sách, năm 2024\nMã;Tên;Loại;Cấp\n"),
      ElementsAre(ElementsAre("Danh sách, năm 2024"), ElementsAre("Mã", "Tên", "Loại", "Cấp")));
}

TEST(CsvReader, NumbersRowsAsASpreadsheetDoes) {
  Collected collected;
  const auto source = memory_source("a,b\n\n\"x\ny\",z\nlast,1\n");
  ASSERT_TRUE(read_csv(*source, {}, collected));
  ASSERT_THAT(collected.rows, SizeIs(3));
  EXPECT_EQ(collected.rows[1].row, 3U);
  EXPECT_EQ(collected.rows[2].row, 4U);
}

TEST(CsvReader, SaysThatTextStandsBehindAClosingQuote) {
  Collected collected;
  const auto source = memory_source("\"a\"b,c\n\"a\"  ,c\n");
  ASSERT_TRUE(read_csv(*source, {}, collected));
  EXPECT_EQ(collected.rows[0].flaw, RowFlaw::text_after_quote);
  EXPECT_EQ(collected.rows[1].flaw, RowFlaw::none);
}

TEST(CsvReader, ReadsAFileLongerThanItsBuffer) {
  std::string text = "n,text\n";
  for (int row = 0; row < 60000; ++row) text += std::to_string(row) + ",\"dòng\nmới " + '"' + '\n';
  Collected collected;
  const auto source = memory_source(text);
  ASSERT_TRUE(read_csv(*source, {}, collected));
  ASSERT_THAT(collected.rows, SizeIs(60001));
  EXPECT_THAT(collected.rows[60000].cells, ElementsAre("59999", "dòng\nmới "));
}

TEST(CsvReader, RefusesWhatIsNoCsv) {
  EXPECT_THAT(error_of("a,b\n1,\"never closed\n2,3\n"), HasSubstr("row 2"));
  EXPECT_THAT(error_of("\xFF\xFE"
                       "a\0b\0"),
              HasSubstr("UTF-16"));
  EXPECT_THAT(error_of(std::string_view{"a,b\n1\0,2\n", 8}), HasSubstr("zero byte"));
}

TEST(CsvReader, KeepsItsLimits) {
  ReadLimits limits;
  limits.columns = 2;
  EXPECT_EQ(error_of("a,b\n", limits), "");
  EXPECT_THAT(error_of("a,b,c\n", limits), HasSubstr("at most 2 columns"));
  limits.rows = 2;
  EXPECT_EQ(error_of("a\nb\n", limits), "");
  EXPECT_THAT(error_of("a\nb\nc\n", limits), HasSubstr("at most 2 rows"));
  limits.record_bytes = 4;
  EXPECT_EQ(error_of("abcd\n", limits), "");
  EXPECT_THAT(error_of("abcde\n", limits), HasSubstr("at most 4 bytes"));
}

TEST(CsvReader, AnEmptyFileHasNoRows) { EXPECT_THAT(rows_of(""), IsEmpty()); }

}  // namespace
}  // namespace dangvien::inline v0::importing
