// SPDX-License-Identifier: Apache-2.0
// Proves that no text of a page can break out of its form: HTML, CSV and XLSX, whatever it holds;
// that long tables say what they leave out; and that the same page gives the same bytes.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "report/csv.hpp"
#include "report/html.hpp"
#include "report/xlsx.hpp"

namespace dangvien::report {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

const std::string wicked = "</style></title><script>alert(\"1\")</script>&'\x01 😀 \\0";

/// A page whose every text is `text`.
Page page_of(const std::string& text, std::size_t rows = 1) {
  Table table{.id = "table",
              .caption = text,
              .sheet = text,
              .columns = {{text, ColumnKind::code}, {text, ColumnKind::figure}},
              .shown = 5,
              .note = text};
  for (std::size_t row = 0; row < rows; ++row) {
    table.rows.push_back({{.value = text}, {.value = static_cast<std::int64_t>(row)}});
  }
  if (rows > table.shown) table.left_out = text;
  Section section{.id = "section", .heading = text, .sentences = {text}};
  section.pictures = {
      {text, text, ProgressPicture{{{text, text, 161, 150, 118}}, text, text, text}},
      {text, text, BarPicture{{{text, text, 3}}, 3}},
      {text, text, ColumnPicture{{text}, {{text, {1}}, {text, {2}}}}}};
  section.tables.push_back(std::move(table));
  Page page{.title = text,
            .organisation = text,
            .superior = text,
            .period = text,
            .labels = {text, text, text, text, text, text}};
  page.summary = {text};
  page.figures = {{text, text, text, true}};
  page.sections = {std::move(section)};
  page.provenance = {{text, text}};
  page.remarks = {text};
  return page;
}

std::size_t occurrences(const std::string& text, std::string_view part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST(Html, LetsNoTextBreakOut) {
  const std::string page = html(page_of(wicked));
  EXPECT_THAT(page, Not(HasSubstr("<script")));
  EXPECT_THAT(page, Not(HasSubstr("\x01")));
  EXPECT_THAT(page, HasSubstr("&lt;script&gt;alert(&quot;1&quot;)"));
  EXPECT_THAT(page, HasSubstr("😀"));
  EXPECT_EQ(occurrences(page, "</style>"), 1U);
  EXPECT_EQ(occurrences(page, "</title>"), 4U);  // the page and three pictures
}

TEST(Html, TakesNamesOfTenThousandLetters) {
  const std::string name(10'000, 'x');
  EXPECT_THAT(html(page_of(name)), HasSubstr(name));
}

TEST(Html, ShowsSoManyRowsAndSaysHowManyAreLeftOut) {
  const std::string few = html(page_of("a", 5));
  const std::string many = html(page_of("b", 6));
  EXPECT_EQ(occurrences(few, "scope=\"row\""), 5U);
  EXPECT_EQ(occurrences(many, "scope=\"row\""), 5U);
  EXPECT_EQ(occurrences(few, "class=\"note\""), 1U);
  EXPECT_EQ(occurrences(many, "class=\"note\""), 2U);
}

TEST(Html, AsksForNothingFromOutside) {
  const std::string page = html(page_of("a"));
  for (const char* outside : {"http:", "https:", "src=", "@import", "<script", "<link"}) {
    EXPECT_THAT(page, Not(HasSubstr(outside)));
  }
}

TEST(Html, IsMadeForScreenReaders) {
  const std::string page = html(page_of("a"));
  EXPECT_THAT(page, HasSubstr("<html lang=\"vi\">"));
  EXPECT_EQ(occurrences(page, "role=\"img\""), 3U);
  EXPECT_EQ(occurrences(page, "<desc"), 3U);
  EXPECT_EQ(occurrences(page, "<caption>"), 1U);
  EXPECT_EQ(occurrences(page, "scope=\"col\""), 2U);
}

TEST(Html, ChartsGroupTheirFigures) {
  Page page = page_of("x");
  page.sections[0].pictures = {
      {"x", "x", ColumnPicture{{"T1"}, {{"2023", {147'462}}, {"2024", {1'318}}}}}};
  const std::string text = html(page);
  EXPECT_THAT(text, HasSubstr(">147.462</text>"));
  EXPECT_THAT(text, HasSubstr(">1.318</text>"));
  page.sections[0].tables[0].rows = {{{.value = "x"}, {.value = Percentage{1'234'567, 1, false}}}};
  EXPECT_THAT(html(page), HasSubstr("123.456,7"));
}

TEST(Html, FewAdmissionsMakeASmallPicture) {
  const auto height = [](std::uint64_t most) {
    Page page = page_of("x");
    page.sections[0].pictures = {{"x", "x", ColumnPicture{{"T1"}, {{"2024", {most}}}}}};
    const std::string text = html(page);
    const std::size_t at = text.find("height=\"", text.find("<svg role=\"img\"")) + 8;
    return std::stoi(text.substr(at));
  };
  EXPECT_LT(height(1), 90);
  EXPECT_LT(height(1), height(3));
  EXPECT_EQ(height(6), height(600));
}

TEST(Html, OnlyShortTablesAreKeptWhole) {
  EXPECT_THAT(html(page_of("x", 5)), HasSubstr("class=\"table whole\""));
  EXPECT_THAT(html(page_of("x", 7)), Not(HasSubstr("class=\"table whole\"")));
}

TEST(Csv, EveryNameIsOneOfTheKnown) {
  Page page = page_of("x");
  page.sections[0].tables[0].id = "quotas";
  for (const CsvFile& file : csv(page)) {
    const std::string name = file.name.substr(0, file.name.find('.'));
    EXPECT_THAT(table_names(), ::testing::Contains(name));
  }
}

TEST(Csv, HasAByteOrderMarkAndEveryRow) {
  const auto files = csv(page_of("a,\"b\"\nc", 7));
  ASSERT_EQ(files.size(), 2U);
  EXPECT_EQ(files[0].name, "report.csv");
  EXPECT_EQ(files[1].name, "table.csv");
  EXPECT_THAT(files[1].content, StartsWith("\xEF\xBB\xBF\"a,\"\"b\"\"\nc\""));
  EXPECT_EQ(occurrences(files[1].content, "\r\n"), 8U);
}

TEST(Csv, LetsNoTextBecomeAFormula) {
  for (const char* text : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"}) {
    EXPECT_THAT(csv(page_of(text))[0].content, HasSubstr(std::string("'") + text)) << text;
  }
  EXPECT_THAT(csv(page_of("a=1"))[0].content, Not(HasSubstr("'")));
}

/// A folder of this test alone: the same test may run twice at once.
class Xlsx : public ::testing::Test {
 protected:
  void SetUp() override { ASSERT_NE(mkdtemp(folder_.data()), nullptr); }
  void TearDown() override { std::filesystem::remove_all(folder_); }
  [[nodiscard]] std::string path(const char* name) const { return folder_ + '/' + name; }

 private:
  std::string folder_ = ::testing::TempDir() + "dangvien-xlsx-XXXXXX";
};

TEST_F(Xlsx, TheSamePageGivesTheSameBytes) {
  ASSERT_TRUE(write_xlsx(page_of(wicked, 3), path("one.xlsx")));
  ASSERT_TRUE(write_xlsx(page_of(wicked, 3), path("two.xlsx")));
  const std::string one = bytes_of(path("one.xlsx"));
  EXPECT_THAT(one, StartsWith("PK"));
  EXPECT_EQ(one, bytes_of(path("two.xlsx")));
}

TEST_F(Xlsx, SaysWhenItCannotBeWritten) {
  const std::string nowhere = path("no such folder/report.xlsx");
  const auto written = write_xlsx(page_of("a"), nowhere);
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, ErrorCode::storage);
  EXPECT_EQ(written.error().file, nowhere);
}

}  // namespace
}  // namespace dangvien::report
