// SPDX-License-Identifier: Apache-2.0
// Files as offices make them: lists that have changed since, cells that a comma has moved, formulas
// that nobody calculated, cells joined over rows. Nothing of it is taken for something else, and
// each row says what is wrong with it. Persons are invented.
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "import/import_fixture.hpp"
#include "import/zip_builder.hpp"

namespace dangvien::inline v0::importing {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

constexpr std::string_view people_head =
    "Mã người;Họ và tên;Ngày sinh;Giới tính;Mã chi bộ;Tư cách;Ngày vào Đảng;Ngày chính thức;Trình "
    "độ học vấn\n";

class OfficeFiles : public Import {
 protected:
  /// What the registry says of one row about A1, an official member of CB1 since 1991.
  std::vector<std::string> about_a1(const std::string& row) {
    return texts(import_text(std::string{people_head} + row));
  }
};

TEST_F(OfficeFiles, AChangedRowOfAPersonIsToldByItsColumn) {
  ASSERT_EQ(run(everything()).status, OutcomeStatus::accepted);
  const std::string same = "A1;Lê Văn An;5/1968;nam;CB1;chính thức;1990;1991;\n";
  EXPECT_THAT(about_a1(same), IsEmpty());
  EXPECT_THAT(about_a1("A1;Lê Văn An;6/1968;nam;CB1;chính thức;1990;1991;\n"),
              ElementsAre(AllOf(HasSubstr("column C (Ngày sinh)"), HasSubstr("06/1968"),
                                HasSubstr("the registry has 05/1968"),
                                HasSubstr("no command corrects this yet"))));
  EXPECT_THAT(about_a1("A1;Lê Văn An;5/1968;nữ;CB1;chính thức;1990;1991;\n"),
              ElementsAre(AllOf(HasSubstr("Giới tính"), HasSubstr("nữ"), HasSubstr("nam"))));
  EXPECT_THAT(about_a1("A1;Lê Văn An;5/1968;nam;CB2;chính thức;1990;1991;\n"),
              ElementsAre(AllOf(HasSubstr("column E (Mã chi bộ)"), HasSubstr("CB2"),
                                HasSubstr("Chi bộ 1 (CB1)"))));
  EXPECT_THAT(about_a1("A1;Lê Văn An;5/1968;nam;CB1;dự bị;1990;;\n"),
              ElementsAre(AllOf(HasSubstr("Tư cách"), HasSubstr("decide_recognition"))));
  EXPECT_THAT(about_a1("A1;Lê Văn An;5/1968;nam;CB1;chính thức;1985;1991;\n"),
              ElementsAre(AllOf(HasSubstr("Ngày vào Đảng"), HasSubstr("1985"))));
  EXPECT_THAT(about_a1("A1;Lê Văn An;5/1968;nam;CB1;chính thức;1990;1993;\n"),
              ElementsAre(AllOf(HasSubstr("Ngày chính thức"), HasSubstr("1993"))));
  EXPECT_THAT(about_a1("A1;Lê Văn An;5/1968;nam;CB1;chính thức;1990;1991;đại học\n"),
              ElementsAre(HasSubstr("Trình độ học vấn")));
}

TEST_F(OfficeFiles, EveryColumnThatChangedIsToldAndNothingIsWritten) {
  ASSERT_EQ(run(everything()).status, OutcomeStatus::accepted);
  const std::uint64_t sequence = registry_->view().sequence();
  const ImportOutcome outcome =
      import_text(std::string{people_head} + "A1;Lê Văn Ân;7/1968;nữ;CB1;chính thức;1990;1991;\n");
  EXPECT_EQ(outcome.status, OutcomeStatus::refused);
  EXPECT_THAT(texts(outcome), SizeIs(3));
  EXPECT_EQ(registry_->view().sequence(), sequence);
}

TEST_F(OfficeFiles, AListOfADayIsComparedWithThatDay) {
  ASSERT_EQ(run(everything()).status, OutcomeStatus::accepted);
  // A2 became a candidate member on 20/3/2022 and official on 20/3/2023.
  const std::string head =
      "Mã người;Họ và tên;Ngày sinh;Mã chi bộ;Tư cách;Ngày ghi nhận\n"
      "A2;Hà Thị Bình;17/5/1995;CB1;";
  EXPECT_THAT(texts(import_text(head + "quần chúng;1/1/2020\n")), IsEmpty());
  EXPECT_THAT(texts(import_text(head + "dự bị;1/12/2022\n")), IsEmpty());
  EXPECT_THAT(texts(import_text(head + "dự bị;1/12/2023\n")),
              ElementsAre(AllOf(HasSubstr("Tư cách"), HasSubstr("chính thức"))));
  EXPECT_THAT(texts(import_text(head + "quần chúng;1/1/2024\n")),
              ElementsAre(HasSubstr("Tư cách")));
}

TEST_F(OfficeFiles, ACodeInARowAboutSomebodyElseIsTold) {
  ASSERT_EQ(run(everything()).status, OutcomeStatus::accepted);
  EXPECT_THAT(texts(import_text("Mã người;Họ và tên;Mã chi bộ;Ngày quyết định\n"
                                "A1;Phạm Văn Giang;CB1;1/2/2022\n")),
              ElementsAre(AllOf(HasSubstr("Phạm Văn Giang"), HasSubstr("Lê Văn An"))));
}

TEST_F(OfficeFiles, ACellBeyondTheLastHeadingIsAFaultOfItsRow) {
  found();
  const ImportOutcome outcome =
      import_text("Mã tổ chức,Năm,Căn cứ,Chỉ tiêu\nHU,2024,cấp trên giao,1,950\n");
  EXPECT_EQ(outcome.status, OutcomeStatus::refused);
  EXPECT_THAT(texts(outcome), ElementsAre(AllOf(HasSubstr("row 2, column E"),
                                                HasSubstr("\"950\" beyond the last heading"))));
  EXPECT_EQ(import_text("Mã tổ chức,Năm,Căn cứ,Chỉ tiêu,,\nHU,2024,cấp trên giao,\"1.950\",,\n")
                .rows_written,
            1U)
      << "empty columns behind the headings are nothing";
}

TEST_F(OfficeFiles, TheSeparatorIsTheOneUnderWhichHeadingsAreKnown) {
  found();
  const ImportOutcome semicolons = import_text(
      "Danh sách,, chi bộ,,,,,\n"
      "Mã người;Họ và tên;Ngày sinh;Ngày ghi nhận;Nguồn\n"
      "B1;Lê Văn Ba;1990;1/1/2018;biên bản 1, 2, 3, 4, 5, 6, 7\n");
  EXPECT_THAT(texts(semicolons), IsEmpty());
  EXPECT_EQ(semicolons.rows_written, 1U);
  const ImportOutcome commas = import_text(
      "Mã người,Họ và tên,Ngày sinh,Ngày ghi nhận,Đối tượng\n"
      "B2,Vi Thị Bốn,1990,1/1/2018,nữ;thanh niên;dân tộc thiểu số;tôn giáo;nông dân;công nhân\n");
  EXPECT_THAT(texts(commas), Not(Contains(HasSubstr("no table"))));
  EXPECT_EQ(commas.sheets.at(0).table, TableKind::people);
}

TEST_F(OfficeFiles, AMonthInASpreadsheetIsNoDay) {
  found();
  XlsxBuilder book;
  book.styles =
      "<numFmts><numFmt numFmtId=\"170\" formatCode=\"mm/yyyy\"/><numFmt numFmtId=\"171\" "
      "formatCode=\"yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"17\"/><xf "
      "numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs>";
  const auto person = [](int row, std::string_view code, int style) {
    const std::string number = std::to_string(row);
    return "<row r=\"" + number + "\"><c r=\"A" + number + "\" t=\"inlineStr\"><is><t>" +
           std::string{code} + "</t></is></c><c r=\"B" + number +
           "\" t=\"inlineStr\"><is><t>Người " + std::string{code} + "</t></is></c><c r=\"C" +
           number + "\" s=\"" + std::to_string(style) + "\"><v>24959</v></c></row>";
  };
  book.sheets = {{.name = "S",
                  .rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Mã "
                          "người</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Họ và "
                          "tên</t></is></c><c r=\"C1\" t=\"inlineStr\"><is><t>Ngày "
                          "sinh</t></is></c></row>" +
                          person(2, "M1", 1) + person(3, "M2", 2) + person(4, "M3", 3)}};
  ImportOrder dated = order({file("m.xlsx", book.bytes())});
  dated.day = *Day::from_civil({2018, 1, 1});
  EXPECT_EQ(run(dated).rows_written, 3U);
  const View view = registry_->view();
  const auto birth = [&view](std::string_view code) {
    return view.person(view.person_by_external_code(code), Day::last())->birth.packed();
  };
  EXPECT_EQ(birth("M1"), 19680500U);
  EXPECT_EQ(birth("M2"), 19680500U);
  EXPECT_EQ(birth("M3"), 19680000U);
}

/// Cells of texts, "=" for a formula that was never calculated.
std::string row_of(int number, std::initializer_list<std::string_view> cells,
                   std::string_view attributes = {}) {
  std::string row = "<row r=\"" + std::to_string(number) + "\"" + std::string{attributes} + ">";
  char column = 'A';
  for (const std::string_view cell : cells) {
    const std::string reference = column + std::to_string(number);
    ++column;
    if (cell.empty()) continue;
    row += cell == "=" ? "<c r=\"" + reference + "\"><f>A1&amp;B1</f><v></v></c>"
                       : "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + std::string{cell} +
                             "</t></is></c>";
  }
  return row + "</row>";
}

TEST_F(OfficeFiles, EveryRowOfAJoinedCellSaysSo) {
  found();
  XlsxBuilder book;
  book.sheets = {{.name = "S",
                  .rows = row_of(1, {"Mã người", "Họ và tên", "Ngày sinh", "Ngày ghi nhận"}) +
                          row_of(2, {"A", "Lê An", "1990", "1/1/2018"}) +
                          row_of(3, {"B", "Lê Ba", "", "1/1/2018"}) +
                          row_of(4, {"C", "Lê Cư", "", "1/1/2018"}),
                  .behind = "<mergeCells><mergeCell ref=\"C2:C4\"/></mergeCells>"}};
  const auto told = texts(run(order({file("j.xlsx", book.bytes())})));
  EXPECT_THAT(told, ElementsAre(AllOf(HasSubstr("row 3, column C"), HasSubstr("C2:C4")),
                                AllOf(HasSubstr("row 4, column C"), HasSubstr("C2:C4"))));
}

TEST_F(OfficeFiles, HeadingsOnTwoLevelsAreCalledThat) {
  found();
  XlsxBuilder book;
  book.sheets = {{.name = "S",
                  .rows = row_of(1, {"Mã người", "Họ và tên", "Ngày sinh", "Đảng viên"}) +
                          row_of(2, {"", "", "", "Mã chi bộ", "Tư cách"}) +
                          row_of(3, {"A", "Lê An", "1990", "CB1", "chính thức"}),
                  .behind = "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:B2\"/>"
                            "<mergeCell ref=\"C1:C2\"/><mergeCell ref=\"D1:E1\"/></mergeCells>"}};
  EXPECT_THAT(texts(run(order({file("h.xlsx", book.bytes())}))),
              Contains(AllOf(HasSubstr("headings on several levels"), HasSubstr("B1:B2"))));
}

TEST_F(OfficeFiles, AFormulaThatWasNeverCalculatedIsNoEmptyCell) {
  found();
  XlsxBuilder book;
  book.sheets = {{.name = "S",
                  .rows = row_of(1, {"Mã người", "Họ và tên", "Ngày sinh", "Ngày ghi nhận"}) +
                          row_of(2, {"A", "=", "1990", "1/1/2018"})}};
  EXPECT_THAT(texts(run(order({file("f.xlsx", book.bytes())}))),
              ElementsAre(AllOf(HasSubstr("row 2, column B"),
                                HasSubstr("a formula whose result is not stored"),
                                HasSubstr("saved again in Excel"))));
}

TEST_F(OfficeFiles, HiddenRowsAreCountedInANote) {
  found();
  XlsxBuilder book;
  book.sheets = {{.name = "S",
                  .rows = row_of(1, {"Mã người", "Họ và tên", "Ngày sinh", "Ngày ghi nhận"}) +
                          row_of(2, {"A", "Lê An", "1990", "1/1/2018"}, " hidden=\"1\"") +
                          row_of(3, {"B", "Lê Ba", "1990", "1/1/2018"}) +
                          row_of(4, {"C", "Lê Cư", "1990", "1/1/2018"}, " hidden=\"1\"")}};
  const ImportOutcome outcome = run(order({file("a.xlsx", book.bytes())}));
  EXPECT_EQ(outcome.rows_written, 3U);
  EXPECT_THAT(texts(outcome), ElementsAre(HasSubstr("2 hidden rows")));
}

TEST_F(OfficeFiles, AnAdmissionOfAComingDayIsNotOfThePast) {
  found();
  ImportOrder tomorrow = order({file("a.csv",
                                     "Họ và tên;Ngày sinh;Mã chi bộ;Ngày quyết định\n"
                                     "Lê An;1990;CB1;2/6/2024\nLê Ba;1990;CB1;1/6/2024\n")});
  tomorrow.today = *Day::from_civil({2024, 6, 1});
  EXPECT_THAT(texts(run(tomorrow)),
              ElementsAre(AllOf(HasSubstr("row 2, column D"), HasSubstr("2 June 2024"),
                                HasSubstr("the day of the import, 1 June 2024"))));
}

TEST_F(OfficeFiles, WhatARuleRefusesHasWhatTheRowSays) {
  found();
  EXPECT_THAT(texts(import_text("Mã tổ chức;Năm;Căn cứ;Chỉ tiêu\nHU;2024;cấp trên giao;0\n")),
              ElementsAre(HasSubstr("The row has 0.")));
  EXPECT_THAT(
      texts(import_text("Mã người;Họ và tên;Ngày sinh;Mã chi bộ;Tư cách;Ngày vào Đảng;Ngày ghi "
                        "nhận\nA;Lê An;1990;XA;dự bị;1/1/2022;1/1/2022\n")),
      ElementsAre(HasSubstr("The row has \"XA\".")));
}

TEST_F(OfficeFiles, ACodeThatMayStandInADamagedFileIsNotCalledUnknown) {
  const ImportOutcome outcome =
      run(order({file("o.csv", "Mã tổ chức;Tên tổ chức;Loại tổ chức;Mã cấp trên\nCB9;\"Chi bộ"),
                 file("q.csv", "Mã tổ chức;Năm;Căn cứ;Chỉ tiêu\nCB9;2024;cấp trên giao;2\n")}));
  EXPECT_THAT(texts(outcome), Contains(HasSubstr("the damaged file put right first")));
  EXPECT_THAT(texts(outcome), Not(Contains(HasSubstr("unknown organisation"))));
}

TEST_F(OfficeFiles, ACodeOfAFaultyRowAndOfASoundOneIsADuplicate) {
  found();
  EXPECT_THAT(texts(import_text("Mã người;Họ và tên;Ngày sinh;Ngày ghi nhận\n"
                                "A;Lê An;31/2/1990;1/1/2018\nA;Lê Ba;1990;1/1/2018\n")),
              ElementsAre(HasSubstr("row 2, column C"),
                          AllOf(HasSubstr("row 3, column A"), HasSubstr("a second time"),
                                HasSubstr("row 2"))));
}

TEST_F(OfficeFiles, QuotasOfMassOrganisationsAndWhoIntroduced) {
  found();
  const std::string quota =
      "Mã tổ chức;Năm;Căn cứ;Chỉ tiêu;Đoàn thể;Nguồn gốc số liệu\n"
      "XA;2024;kế hoạch của đơn vị;6;;giả định\n"
      "XA;2024;kế hoạch của đơn vị;4;Hội Phụ nữ;giả định\n";
  EXPECT_EQ(import_text(quota).rows_written, 2U);
  EXPECT_EQ(import_text(quota).rows_written, 0U) << "nothing twice";
  EXPECT_EQ(import_text("Họ và tên;Ngày sinh;Mã chi bộ;Ngày quyết định;Đoàn thể giới thiệu\n"
                        "Lê Thị An;1990;CB1;1/2/2024;Hội Phụ nữ\n")
                .rows_written,
            1U);
  const View view = registry_->view();
  const auto table = view.progress_table(view.organisation_by_external_code("XA"),
                                         *Day::from_civil({2024, 12, 31}), false);
  ASSERT_TRUE(table);
  ASSERT_THAT(*table, SizeIs(2));
  EXPECT_EQ(table->at(1).mass_organisation, MassOrganisation::women_union);
  EXPECT_EQ(table->at(1).fulfilled, 1);
  EXPECT_EQ(table->at(1).origin, FigureOrigin::assumed);
}

TEST_F(OfficeFiles, ReadingSaysHowMuchOfTheFilesIsRead) {
  std::string text = "Mã tổ chức;Tên tổ chức;Loại tổ chức;Mã cấp trên;Ngày thành lập\n";
  for (int row = 0; row < 20'000; ++row) {
    text += "X" + std::to_string(row) + ";Chi bộ;Chi bộ;XA;1/1/2018\n";
  }
  ImportOrder told = order({file("o.csv", text)});
  told.preview = true;
  struct Seen {
    std::uint64_t last = 0;
    std::uint64_t total = 0;
    std::size_t times = 0;
  } seen;
  told.context = &seen;
  told.progress = [](void* context, ImportStage stage, std::uint64_t done, std::uint64_t total) {
    auto& told_so_far = *static_cast<Seen*>(context);
    if (stage != ImportStage::reading) return true;
    EXPECT_GE(done, told_so_far.last);
    EXPECT_LE(done, total);
    told_so_far = {done, total, told_so_far.times + 1};
    return true;
  };
  static_cast<void>(run(told));
  EXPECT_EQ(seen.total, text.size());
  EXPECT_GT(seen.last, 0U);
  EXPECT_GT(seen.times, 1U);
}

}  // namespace
}  // namespace dangvien::inline v0::importing
