// SPDX-License-Identifier: Apache-2.0
// From files to a registry: what is new is written once, what is faulty is named by place and
// writes nothing, whatever the order of rows and files. Persons are invented.
#include "import/import.hpp"

#include <algorithm>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "import/import_fixture.hpp"
#include "import/zip_builder.hpp"

namespace dangvien::inline v0::importing {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

TEST_F(Import, WritesFourTablesInAnyOrder) {
  const ImportOutcome outcome = run(everything());
  EXPECT_THAT(texts(outcome), IsEmpty());
  ASSERT_EQ(outcome.status, OutcomeStatus::accepted);
  EXPECT_EQ(outcome.rows_written, 14U);
  EXPECT_EQ(outcome.commits, 1U);
  const View view = registry_->view();
  const OrganisationId commune = view.organisation_by_external_code("XA");
  const auto count = view.count(commune);
  ASSERT_TRUE(count);
  EXPECT_EQ(count->organisations, 3U);
  EXPECT_EQ(count->official_members, 2U);
  EXPECT_EQ(count->probationary_members, 2U);
  const auto progress = view.progress_table(commune, *Day::from_civil({2022, 12, 31}), true);
  ASSERT_TRUE(progress);
  ASSERT_THAT(*progress, SizeIs(2));
  EXPECT_EQ(progress->front().shape, QuotaShape::at_least);
  EXPECT_EQ(progress->front().fulfilled, 2);
  EXPECT_EQ(progress->back().fulfilled, 1);
}

TEST_F(Import, WritesNothingTwice) {
  ASSERT_EQ(run(everything()).status, OutcomeStatus::accepted);
  const std::uint64_t sequence = registry_->view().sequence();
  const ImportOutcome again = run(everything());
  EXPECT_THAT(texts(again), IsEmpty());
  EXPECT_EQ(again.status, OutcomeStatus::accepted);
  EXPECT_EQ(again.rows_written, 0U);
  EXPECT_EQ(registry_->view().sequence(), sequence);
  std::uint64_t known = 0;
  for (const SheetReport& sheet : again.sheets) known += sheet.known;
  EXPECT_EQ(known, 14U);
}

TEST_F(Import, PreviewWritesNothing) {
  ImportOrder preview = everything();
  preview.preview = true;
  const ImportOutcome outcome = run(preview);
  EXPECT_EQ(outcome.status, OutcomeStatus::accepted);
  EXPECT_EQ(registry_->view().sequence(), 0U);
  std::uint64_t fresh = 0;
  for (const SheetReport& sheet : outcome.sheets) fresh += sheet.fresh;
  EXPECT_EQ(fresh, 14U);
}

TEST_F(Import, RecordsTheSourceOfEachRow) {
  found();
  ASSERT_EQ(import_text(people).status, OutcomeStatus::accepted);
  const auto dossiers = run(order({file("k.csv", admissions)}));
  ASSERT_EQ(dossiers.status, OutcomeStatus::accepted);
  const View view = registry_->view();
  EXPECT_EQ(*view.person_name(view.person_by_external_code("A1")), "Lê Văn An");
}

TEST_F(Import, NamesFileSheetRowColumnFoundAndExpected) {
  found();
  const ImportOutcome outcome = import_text(
      "Họ và tên;Ngày sinh;Mã chi bộ;Ngày ghi nhận\n"
      "Lê An;31/02/1990;CB1;1/1/2018\n"
      ";1990;CB1;1/1/2018\n");
  EXPECT_EQ(outcome.status, OutcomeStatus::refused);
  const auto said = texts(outcome);
  ASSERT_THAT(said, SizeIs(2));
  EXPECT_THAT(said[0], HasSubstr("t.csv"));
  EXPECT_THAT(said[0], HasSubstr("row 2, column B (Ngày sinh)"));
  EXPECT_THAT(said[0], HasSubstr("31/02/1990"));
  EXPECT_THAT(said[0], HasSubstr("a day that exists"));
  EXPECT_THAT(said[1], HasSubstr("row 3, column A (Họ và tên): the cell is empty"));
  const ImportReport vietnamese = describe_import(outcome, registry_->rulebook(), Language::vi);
  EXPECT_THAT(vietnamese.problems[0].text, HasSubstr("dòng 2, cột B (Ngày sinh)"));
}

TEST_F(Import, OneBadRowOfManyWritesNothingUnlessTheGoodOnesAreWanted) {
  found();
  std::string text = "Mã người;Họ và tên;Ngày sinh;Ngày ghi nhận\n";
  constexpr int rows = 20000;
  for (int row = 0; row < rows; ++row) {
    text += "N" + std::to_string(row) + ";Người " + std::to_string(row) +
            (row == 12345 ? ";không rõ" : ";1990") + ";1/1/2018\n";
  }
  ImportOrder many = order({file("many.csv", text)});
  const std::uint64_t sequence = registry_->view().sequence();
  const ImportOutcome refused = run(many);
  EXPECT_EQ(refused.status, OutcomeStatus::refused);
  EXPECT_THAT(texts(refused), ElementsAre(HasSubstr("row 12347, column C")));
  EXPECT_EQ(registry_->view().sequence(), sequence);
  many.good_rows = true;
  const ImportOutcome written = run(many);
  EXPECT_EQ(written.status, OutcomeStatus::accepted);
  EXPECT_EQ(written.rows_written, rows - 1U);
  EXPECT_GT(written.commits, 1U);
}

TEST_F(Import, AnImportThatWasCutOffIsCompletedByRunningItAgain) {
  found();
  std::string text = "Mã người;Họ và tên;Ngày sinh;Mã chi bộ;Tư cách;Ngày ghi nhận\n";
  for (int row = 0; row < 12000; ++row) {
    text += "N" + std::to_string(row) + ";Người " + std::to_string(row) +
            ";1990;CB1;chính thức;1/1/2018\n";
  }
  ImportOrder many = order({file("many.csv", text)});
  many.progress = [](void* /*context*/, ImportStage stage, std::uint64_t /*done*/,
                     std::uint64_t /*total*/) { return stage != ImportStage::writing; };
  const ImportOutcome early = run(many);
  EXPECT_EQ(early.error.code, ErrorCode::cancelled);
  EXPECT_EQ(early.rows_written, 0U) << "asked before the first commit";
  many.progress = [](void* /*context*/, ImportStage stage, std::uint64_t done,
                     std::uint64_t /*total*/) {
    return stage != ImportStage::writing || done == 0;
  };
  const ImportOutcome cut = run(many);
  EXPECT_EQ(cut.status, OutcomeStatus::error);
  EXPECT_EQ(cut.error.code, ErrorCode::cancelled);
  EXPECT_GT(cut.rows_written, 0U);
  EXPECT_LT(cut.rows_written, 12000U);
  many.progress = nullptr;
  const ImportOutcome rest = run(many);
  EXPECT_EQ(rest.status, OutcomeStatus::accepted);
  EXPECT_EQ(rest.rows_written, 12000U - cut.rows_written);
  const View view = registry_->view();
  EXPECT_EQ(view.count(view.organisation_by_external_code("CB1"))->official_members, 12000U);
}

TEST_F(Import, ReportsAMissingParentACycleAndWhatHangsOnThem) {
  const ImportOutcome outcome = import_text(
      "external_code;name;kind;parent;day\n"
      "TW;Trung ương;centre;;1/1/2018\n"
      "A;A;province_party;nowhere;1/1/2018\n"
      "B;B;upper_party;C;1/1/2018\n"
      "C;C;upper_party;B;1/1/2018\n"
      "D;D;upper_party;A;1/1/2018\n");
  const auto said = texts(outcome);
  EXPECT_THAT(
      said,
      Contains(HasSubstr("row 3, column D (parent): found the unknown organisation \"nowhere\"")));
  EXPECT_THAT(said, Contains(HasSubstr("row 4, column D (parent): found \"B\", its own superior")));
  EXPECT_THAT(said, Contains(HasSubstr("row 5, column D (parent): found \"C\", its own superior")));
  EXPECT_THAT(said, Contains(testing::AllOf(
                        HasSubstr("row 6, column D (parent): found \"A\", a faulty row"),
                        HasSubstr("row 3"))));
  EXPECT_THAT(said, SizeIs(4));
}

TEST_F(Import, ReportsAQuotaForAnUnknownCell) {
  found();
  const ImportOutcome outcome =
      import_text("Mã tổ chức;Chỉ tiêu;Căn cứ;Năm\nCB9;3;cấp trên giao;2024\n");
  EXPECT_THAT(texts(outcome), ElementsAre(HasSubstr("the unknown organisation \"CB9\"")));
}

TEST_F(Import, ReportsWhatTheRulesRefuseWithItsRule) {
  found();
  // A commune has no members of its own: the model refuses, not the reader.
  const ImportOutcome outcome = import_text(
      "Mã người;Họ và tên;Ngày sinh;Mã chi bộ;Tư cách;Ngày ghi nhận\n"
      "A1;Lê An;1990;CB1;chính thức;1/1/2018\n"
      "A2;Lê Bình;1990;XA;chính thức;1/1/2018\n");
  EXPECT_EQ(outcome.status, OutcomeStatus::refused);
  const ImportReport report = describe_import(outcome, registry_->rulebook(), Language::en);
  ASSERT_THAT(report.problems, SizeIs(1));
  EXPECT_EQ(report.problems[0].rule, "model.organisation_holds_no_members");
  EXPECT_EQ(report.problems[0].row, 3U);
}

TEST_F(Import, FindsDuplicates) {
  found();
  const ImportOutcome outcome = import_text(
      "Mã người;Họ và tên;Ngày sinh;Mã chi bộ;Số CCCD;Ngày ghi nhận\n"
      "A1;Trần Thị Hòa;1990;CB1;;1/1/2018\n"
      "A1;Ai đó khác;1991;CB1;;1/1/2018\n"  // the same code
      "A2;Lê Bình;1/1/1992;CB1;001092000001;1/1/2018\n"
      "A3;Lê Chi;1/1/1992;CB1;001092000001;1/1/2018\n"  // the same number
      "A4;TRẦN THỊ HOÀ;1990;CB1;;1/1/2018\n"            // told apart by their codes
      ";Vi Dũng;1993;CB1;;1/1/2018\n"
      ";Vi  Dũng;1993;CB1;;1/1/2018\n");  // nothing tells them apart
  const ImportReport report = describe_import(outcome, registry_->rulebook(), Language::en);
  ASSERT_THAT(report.problems, SizeIs(4));
  EXPECT_EQ(report.error_count, 3U);
  EXPECT_EQ(report.warning_count, 1U);
  EXPECT_EQ(report.problems[0].row, 3U);
  EXPECT_EQ(report.problems[0].other_row, 2U);
  EXPECT_EQ(report.problems[1].row, 5U);
  EXPECT_EQ(report.problems[2].severity, ProblemSeverity::warning);
  EXPECT_EQ(report.problems[2].row, 6U);
  EXPECT_EQ(report.problems[3].row, 8U);
}

TEST_F(Import, ReportsARowThatChangedSinceItWasImported) {
  found();
  ASSERT_EQ(import_text(people).status, OutcomeStatus::accepted);
  std::string changed{people};
  changed.replace(changed.find("Hà Thị Bình"), std::string_view{"Hà Thị Bình"}.size(), "Hà Bích");
  EXPECT_THAT(
      texts(import_text(changed)),
      ElementsAre(testing::AllOf(HasSubstr("row 3"), HasSubstr("Hà Bích under Họ và tên"))));
  std::string moved{organisations};
  moved.replace(moved.find("Chi bộ 2"), std::string_view{"Chi bộ 2"}.size(), "Chi bộ Hai");
  EXPECT_THAT(texts(import_text(moved)),
              ElementsAre(testing::AllOf(HasSubstr("row 2"), HasSubstr("another Tên tổ chức"))));
}

TEST_F(Import, KnowsAPersonWithoutCodeByNameBirthAndCell) {
  found();
  constexpr std::string_view text =
      "Họ và tên;Ngày sinh;Mã chi bộ;Tư cách;Ngày ghi nhận\nLê An;1990;CB1;chính thức;1/1/2018\n";
  EXPECT_EQ(import_text(text).rows_written, 1U);
  EXPECT_EQ(import_text(text).rows_written, 0U);
}

TEST_F(Import, AnAdmissionMakesTheMemberThatTheTableOfPeopleNames) {
  found();
  const std::string members =
      file("m.csv",
           "Mã người;Họ và tên;Ngày sinh;Mã chi bộ;Tư cách;Ngày vào Đảng;Ngày ghi nhận\n"
           "B1;Lê An;1990;CB1;dự bị;20/3/2022;1/1/2018\n");
  const std::string admitted = file(
      "k.csv", "Mã người;Mã chi bộ;Ngày quyết định;Ngày lễ kết nạp\nB1;CB1;10/3/2022;20/3/2022\n");
  const ImportOutcome outcome = run(order({members, admitted}));
  EXPECT_THAT(texts(outcome), IsEmpty());
  const View view = registry_->view();
  EXPECT_EQ(view.count(view.organisation_by_external_code("CB1"))->probationary_members, 1U);
  EXPECT_THAT(*view.dossiers(view.organisations().front()), SizeIs(1));
}

TEST_F(Import, ReportsTablesThatContradictEachOther) {
  found();
  const std::string members = file("m.csv",
                                   "Mã người;Họ và tên;Ngày sinh;Mã chi bộ;Tư cách;Ngày ghi nhận\n"
                                   "B1;Lê An;1990;CB1;chính thức;1/1/2018\n");
  const std::string admitted = file(
      "k.csv", "Mã người;Mã chi bộ;Ngày quyết định;Ngày lễ kết nạp\nB1;CB1;10/3/2022;20/3/2022\n");
  EXPECT_THAT(texts(run(order({members, admitted}))),
              ElementsAre(testing::AllOf(HasSubstr("m.csv, row 2, column A (Mã người)"),
                                         HasSubstr("same person's admission")),
                          testing::AllOf(HasSubstr("k.csv, row 2, column D (Ngày lễ kết nạp)"),
                                         HasSubstr("another standing in the table of people"))));
}

TEST_F(Import, ReadsSeveralTablesOfOneWorkbook) {
  XlsxBuilder book;
  const auto cell = [](std::string_view text) {
    return "<c t=\"inlineStr\"><is><t>" + std::string{text} + "</t></is></c>";
  };
  const auto row = [&cell](std::initializer_list<std::string_view> texts) {
    std::string out = "<row>";
    for (const std::string_view text : texts) out += cell(text);
    return out + "</row>";
  };
  book.sheets = {
      {.name = "Tổ chức",
       .rows = row({"DANH SÁCH TỔ CHỨC ĐẢNG"}) + "<row/>" +
               row({"STT", "Mã tổ chức", "Tên tổ chức", "Loại tổ chức", "Mã cấp trên",
                    "Ngày thành lập"}) +
               row({"1", "TW", "Trung ương", "Trung ương", "", "1/1/2018"})},
      {.name = "Chỉ tiêu",
       .rows = row({"Mã tổ chức", "Chỉ tiêu", "Căn cứ", "Năm"}) +
               row({"TW", "1.950", "nghị quyết đại hội", "2024"})},
      {.name = "Ẩn", .rows = row({"Mã tổ chức", "Chỉ tiêu", "Căn cứ", "Năm"}), .state = "hidden"},
      {.name = "Linh tinh", .rows = row({"Điện thoại", "Địa chỉ"})}};
  const ImportOutcome outcome = run(order({file("sổ.xlsx", book.bytes())}));
  EXPECT_EQ(outcome.status, OutcomeStatus::accepted);
  EXPECT_EQ(outcome.rows_written, 2U);
  EXPECT_THAT(texts(outcome), ElementsAre(HasSubstr("a hidden sheet"), HasSubstr("no table")));
  EXPECT_EQ(outcome.sheets[0].heading_row, 3U);
}

TEST_F(Import, ReportsErrorsOfFormulasAndJoinedCells) {
  found();
  XlsxBuilder book;
  const auto cell = [](std::string_view reference, std::string_view text) {
    return "<c r=\"" + std::string{reference} + "\" t=\"inlineStr\"><is><t>" + std::string{text} +
           "</t></is></c>";
  };
  book.sheets = {
      {.name = "S",
       .rows = "<row r=\"1\">" + cell("A1", "Họ và tên") + cell("B1", "Ngày sinh") +
               cell("C1", "Chi bộ") + cell("D1", "Ngày ghi nhận") + "</row><row r=\"2\">" +
               cell("A2", "Lê An") + cell("B2", "1990") + cell("C2", "CB1") +
               cell("D2", "1/1/2018") + "</row><row r=\"3\">" + cell("A3", "Lê Bình") +
               cell("B3", "1991") + cell("D3", "1/1/2018") + "</row><row r=\"4\">" +
               cell("A4", "Lê Chi") + "<c r=\"B4\" t=\"e\"><v>#REF!</v></c>" + cell("C4", "CB1") +
               cell("D4", "1/1/2018") + "</row>",
       .behind = "<mergeCells><mergeCell ref=\"A1:D1\"/><mergeCell ref=\"C2:C3\"/></mergeCells>"}};
  ImportOrder workbook = order({file("s.xlsx", book.bytes())});
  workbook.good_rows = true;
  const ImportOutcome outcome = run(workbook);
  EXPECT_THAT(
      texts(outcome),
      ElementsAre(testing::AllOf(HasSubstr("row 3, column C (Chi bộ)"), HasSubstr("C2:C3")),
                  testing::AllOf(HasSubstr("row 4, column B (Ngày sinh)"), HasSubstr("#REF!"))));
  EXPECT_EQ(outcome.rows_written, 1U) << "only the row whose cell is not joined from above";
  EXPECT_EQ(outcome.sheets[0].faulty, 2U);
}

TEST_F(Import, ReportsInvalidUtf8AndReadsLegacyTextOnRequest) {
  found();
  const std::string text =
      "Ho va ten;Ngay sinh;Ngay ghi nhan\nNguy\xD4n V\xA8n \xA7\xF8"
      "c;1990;1/1/2018\n";
  const ImportOutcome refused = import_text(text);
  EXPECT_THAT(texts(refused),
              ElementsAre(testing::AllOf(HasSubstr("row 2, column A"), HasSubstr("--encoding"))));
  ImportOrder legacy = order({file("abc.csv", text)});
  legacy.files[0].encoding = Encoding::tcvn3;
  EXPECT_EQ(run(legacy).rows_written, 1U);
  const View view = registry_->view();
  EXPECT_EQ(*view.person_name(PersonId{0, 1}), "Nguyễn Văn Đức");
  legacy.files[0].path = file("words.csv",
                              "Ho va ten;Gioi tinh;Ngay sinh;Ngay ghi nhan\n"
                              "L\xAA An;\xAE\xB5n b\xB5;1990;1/1/2018\n");
  EXPECT_THAT(texts(run(legacy)),
              ElementsAre(testing::AllOf(HasSubstr("row 2, column B"), HasSubstr("đàn bà"))));
}

TEST_F(Import, ReportsWhatIsNoTable) {
  const ImportOutcome missing = import_text("Mã tổ chức;Tên tổ chức;Loại tổ chức\nA;B;Chi bộ\n");
  EXPECT_EQ(missing.status, OutcomeStatus::refused);
  EXPECT_THAT(texts(missing), ElementsAre(HasSubstr("Mã tổ chức cấp trên")));
  EXPECT_THAT(texts(import_text("")), ElementsAre(HasSubstr("an empty file")));
  EXPECT_THAT(texts(import_text("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old")),
              ElementsAre(HasSubstr("XLS")));
  EXPECT_THAT(texts(import_text("xin chào\n")), ElementsAre(HasSubstr("no table")));
  EXPECT_THAT(texts(import_text(std::string_view{"\xFF\xFEx\0y\0", 6})),
              ElementsAre(HasSubstr("UTF-16")));
  const ImportOutcome none = run(order({"no/such/file.csv"}));
  EXPECT_EQ(none.status, OutcomeStatus::error);
  EXPECT_EQ(none.error.code, ErrorCode::storage);
}

TEST_F(Import, ADamagedFileWritesNoneOfItsRows) {
  found();
  std::string text = "Họ và tên;Ngày sinh;Ngày ghi nhận\n";
  for (int row = 0; row < 30000; ++row) {
    text += "Người " + std::to_string(row) + ";1990;1/1/2018\n";
  }
  text += "\"không đóng;1990;1/1/2018\n";
  ImportOrder damaged = order({file("d.csv", text)});
  damaged.good_rows = true;
  const ImportOutcome outcome = run(damaged);
  EXPECT_THAT(texts(outcome), ElementsAre(HasSubstr("row 30002")));
  EXPECT_EQ(outcome.rows_written, 0U);
  EXPECT_GT(outcome.sheets[0].rows, 0U);
  EXPECT_EQ(outcome.sheets[0].faulty, outcome.sheets[0].rows) << "none of them is written";
}

TEST_F(Import, TwoRowsOfOneCodeOf14DigitsAreBothNamedAlsoInAPreview) {
  // More rows than one commit holds: the two stand in different commits, each sound by itself.
  std::string text =
      "Mã tổ chức;Tên tổ chức;Loại tổ chức;Mã cấp trên;Ngày thành lập;Mã 14 số\n"
      "TW;Trung ương;Trung ương;;1/1/2018;\n"
      "TU;Đảng bộ tỉnh;Đảng bộ tỉnh;TW;1/1/2018;\n"
      "HU;Đảng bộ huyện;Đảng bộ huyện;TU;1/1/2018;\n"
      "XA;Đảng bộ xã;Đảng bộ cơ sở;HU;1/1/2018;12345678901234\n";
  for (int row = 0; row < 8300; ++row) {
    text += "C" + std::to_string(row) + ";Chi bộ " + std::to_string(row) + ";Chi bộ;XA;1/1/2018;\n";
  }
  text += "XB;Đảng bộ xã khác;Đảng bộ cơ sở;HU;1/1/2018;12.345.678.901.234\n";
  ImportOrder preview = order({file("big.csv", text)});
  preview.preview = true;
  const ImportReport seen = describe_import(run(preview), registry_->rulebook(), Language::en);
  ASSERT_THAT(seen.problems, SizeIs(8302)) << "the two, and each of what stands below the first";
  EXPECT_EQ(seen.problems.front().row, 5U);
  EXPECT_EQ(seen.problems.front().other_row, 8306U);
  EXPECT_EQ(seen.problems[1].row, 6U);
  EXPECT_EQ(seen.problems[1].column, "D");
  EXPECT_EQ(seen.problems[1].other_row, 5U);
  EXPECT_EQ(seen.problems.back().row, 8306U);
  EXPECT_EQ(seen.problems.back().other_row, 5U);
  preview.preview = false;
  EXPECT_EQ(run(preview).status, OutcomeStatus::refused);
  EXPECT_EQ(registry_->view().sequence(), 0U) << "all or nothing";
}

TEST_F(Import, TwoRowsWithoutSuperiorInAnEmptyRegistryAreBothNamed) {
  const ImportOutcome outcome = import_text(
      "external_code;name;kind;parent;day\n"
      "TW;Trung ương;centre;;1/1/2018\n"
      "TU;Đảng bộ tỉnh;province_party;TW;1/1/2018\n"
      "TV;Trung ương khác;centre;;1/1/2018\n");
  EXPECT_EQ(outcome.status, OutcomeStatus::refused);
  const ImportReport report = describe_import(outcome, registry_->rulebook(), Language::en);
  ASSERT_THAT(report.problems, SizeIs(3));
  EXPECT_EQ(report.problems[0].rule, "model.parent_required");
  EXPECT_EQ(report.problems[0].row, 2U);
  EXPECT_EQ(report.problems[0].column, "D");
  EXPECT_EQ(report.problems[0].found, "the cell is empty");
  EXPECT_EQ(report.problems[1].row, 3U) << "what stands below";
  EXPECT_EQ(report.problems[2].row, 4U);
}

TEST_F(Import, WhatAnotherWriterMadeImpossibleIsAProblemOfItsRow) {
  found();
  ImportOrder text = order({file("t.csv",
                                 "external_code;name;kind;parent;day;code\n"
                                 "C9;Chi bộ 9;cell;XA;1/1/2018;\n"
                                 "XC;Đảng bộ xã C;grassroots_party;HU;1/1/2018;12345678901234\n")});
  text.context = registry_.get();
  // Between judging and writing somebody founds an organisation of the same 14 digits.
  text.progress = [](void* context, ImportStage stage, std::uint64_t done, std::uint64_t total) {
    auto& registry = *static_cast<Registry*>(context);
    if (stage != ImportStage::judging || done != total) return true;
    FoundOrganisation other;
    other.day = *Day::from_civil({2018, 1, 1});
    other.name = "Đảng bộ xã D";
    other.kind =
        registry.view().organisation(registry.view().organisation_by_external_code("XA"))->kind;
    other.parent = registry.view().organisation_by_external_code("HU");
    other.code = "12345678901234";
    const Command command{other};
    return registry.submit({&command, 1}, {}).accepted();
  };
  const ImportOutcome outcome = run(text);
  EXPECT_EQ(outcome.status, OutcomeStatus::refused);
  EXPECT_EQ(outcome.rows_written, 0U);
  const ImportReport report = describe_import(outcome, registry_->rulebook(), Language::en);
  ASSERT_THAT(report.problems, SizeIs(1));
  EXPECT_EQ(report.problems[0].rule, "model.code_taken");
  EXPECT_EQ(report.problems[0].row, 3U);
  EXPECT_EQ(report.sheets[0].faulty, 1U);
}

TEST_F(Import, OneNumberOf12DigitsIsOnePersonInBothTables) {
  found();
  const std::string members =
      file("m.csv",
           "Mã người;Số CCCD;Họ và tên;Ngày sinh;Giới tính;Mã chi bộ;Tư cách;Ngày vào Đảng;Ngày "
           "ghi nhận\n"
           "P1;001090000001;Lê An;5/5/1990;nam;CB1;dự bị;20/3/2022;20/3/2022\n");
  const std::string admitted =
      file("k.csv",
           "Số CCCD;Họ và tên;Ngày sinh;Giới tính;Mã chi bộ;Ngày quyết định;Ngày lễ kết nạp\n"
           "001090000001;Lê An;5/5/1990;nam;CB1;10/3/2022;20/3/2022\n");
  ASSERT_EQ(run(order({members, admitted})).status, OutcomeStatus::accepted);
  const View view = registry_->view();
  EXPECT_EQ(view.count(view.organisation_by_external_code("CB1"))->probationary_members, 1U);
}

TEST_F(Import, OneNumberOf12DigitsWithAndWithoutACodeIsADuplicate) {
  found();
  const ImportReport report = describe_import(
      import_text("Mã người;Số CCCD;Họ và tên;Ngày sinh;Giới tính;Mã chi bộ;Tư cách;Ngày ghi nhận\n"
                  ";001090000001;Lê An;5/5/1990;nam;CB1;chính thức;1/1/2018\n"
                  "P2;001090000001;Lê An;5/5/1990;nam;CB2;chính thức;1/1/2018\n"),
      registry_->rulebook(), Language::en);
  EXPECT_EQ(report.status, OutcomeStatus::refused);
  ASSERT_THAT(report.problems, SizeIs(1));
  EXPECT_EQ(report.problems[0].row, 3U);
  EXPECT_EQ(report.problems[0].other_row, 2U);
}

TEST_F(Import, ANumberOfSomebodyWithAnotherCodeIsRefused) {
  found();
  const std::string members =
      file("m.csv",
           "Mã người;Số CCCD;Họ và tên;Ngày sinh;Giới tính;Mã chi bộ;Ngày ghi nhận\n"
           "P1;001090000001;Lê An;5/5/1990;nam;CB1;1/1/2018\n");
  const std::string admitted = file(
      "k.csv",
      "Mã người;Số CCCD;Họ và tên;Ngày sinh;Giới tính;Mã chi bộ;Ngày quyết định;Ngày lễ kết nạp\n"
      "P2;001090000001;Lê An;5/5/1990;nam;CB1;10/3/2022;20/3/2022\n");
  EXPECT_THAT(texts(run(order({members, admitted}))),
              ElementsAre(testing::AllOf(HasSubstr("m.csv, row 2, column A (Mã người)"),
                                         HasSubstr("same person's admission")),
                          testing::AllOf(HasSubstr("k.csv, row 2, column B (Số CCCD)"),
                                         HasSubstr("\"001090000001\" a second time"))));
}

TEST_F(Import, AnAdmissionOfAKnownPersonKeepsTheGroupsOfItsRow) {
  found();
  ASSERT_EQ(import_text("Mã người;Họ và tên;Ngày sinh;Giới tính;Ngày ghi nhận\n"
                        "P1;Lê Thị An;5/5/1970;nữ;1/1/2018\n")
                .status,
            OutcomeStatus::accepted);
  ASSERT_EQ(
      import_text("Mã người;Mã chi bộ;Đối tượng;Dân tộc;Tôn giáo;Ngày quyết định;Ngày lễ kết nạp\n"
                  "P1;CB1;Dân quân tự vệ;Tày;Phật giáo;10/3/2022;20/3/2022\n")
          .status,
      OutcomeStatus::accepted);
  const View view = registry_->view();
  const auto dossiers = view.dossiers(view.organisations().front());
  ASSERT_THAT(*dossiers, SizeIs(1));
  const PriorityGroups groups = view.dossier(dossiers->front())->groups;
  EXPECT_TRUE(groups.contains(PriorityGroup::militia));
  EXPECT_TRUE(groups.contains(PriorityGroup::ethnic_minority));
  EXPECT_TRUE(groups.contains(PriorityGroup::religious));
  EXPECT_TRUE(groups.contains(PriorityGroup::women));
}

TEST_F(Import, AMemberWhoseAdmissionTheRulesRefuseIsNotWrittenAsAPersonWhoIsNone) {
  found();
  const std::string members =
      file("m.csv",
           "Mã người;Họ và tên;Ngày sinh;Mã chi bộ;Tư cách;Ngày vào Đảng;Ngày ghi nhận\n"
           "B1;Lê An;1990;CB1;dự bị;20/3/2022;20/3/2022\n"
           "B2;Lê Bình;1990;CB1;dự bị;20/3/2022;20/3/2022\n");
  const std::string admitted =
      file("k.csv",
           "Mã người;Mã chi bộ;Ngày quyết định;Ngày lễ kết nạp\n"
           "B1;CB1;10/3/2022;20/3/2022\n"
           "B2;CB1;21/3/2022;20/3/2022\n");  // the ceremony before the decision
  ImportOrder good = order({members, admitted});
  good.good_rows = true;
  const ImportOutcome outcome = run(good);
  EXPECT_EQ(outcome.rows_written, 2U);
  EXPECT_EQ(outcome.sheets[0].faulty, 1U);
  EXPECT_EQ(outcome.sheets[1].faulty, 1U);
  EXPECT_THAT(texts(outcome),
              Contains(testing::AllOf(HasSubstr("m.csv, row 3"), HasSubstr("k.csv, row 3"))));
  const View view = registry_->view();
  EXPECT_TRUE(view.person_by_external_code("B2").is_none());
  EXPECT_EQ(view.count(view.organisation_by_external_code("CB1"))->probationary_members, 1U);
}

TEST_F(Import, AnOfficialDayThatTheRegistryHasOtherwiseIsAChangedAdmission) {
  found();
  const std::string person =
      "Mã người;Họ và tên;Ngày sinh;Mã chi bộ;Ngày quyết định;Ngày lễ kết nạp;Ngày chính thức\n"
      "B1;Lê An;5/5/1990;CB1;10/3/2022;20/3/2022;";
  ASSERT_EQ(import_text(person + "20/3/2023\n").status, OutcomeStatus::accepted);
  EXPECT_THAT(texts(import_text(person + "20/3/2023\n")), IsEmpty());
  EXPECT_THAT(texts(import_text(person + "20/4/2023\n")),
              ElementsAre(HasSubstr("an admission that the registry has otherwise")));
}

TEST_F(Import, WarnsOfAPersonWithoutCellWhoMayBeTheOneAdmitted) {
  found();
  const std::string persons =
      file("m.csv", "Họ và tên;Ngày sinh;Ngày ghi nhận\nLê An;5/5/1990;1/1/2018\n");
  const std::string admitted =
      file("k.csv",
           "Họ và tên;Ngày sinh;Mã chi bộ;Ngày quyết định;Ngày lễ kết nạp\n"
           "Lê An;5/5/1990;CB1;10/3/2022;20/3/2022\n");
  ImportOrder preview = order({persons, admitted});
  preview.preview = true;
  EXPECT_THAT(texts(run(preview)),
              ElementsAre(testing::AllOf(HasSubstr("k.csv, row 2"), HasSubstr("see file"),
                                         HasSubstr("m.csv, row 2"))));
  ASSERT_EQ(run(order({persons})).status, OutcomeStatus::accepted);
  preview.files.erase(preview.files.begin());
  const ImportOutcome later = run(preview);
  EXPECT_EQ(later.problems.count(ProblemSeverity::warning), 1U) << "also of an earlier import";
}

TEST_F(Import, AnExceptionBetweenJudgingAndWritingKeepsTheSheetsOfItsProblems) {
  found();
  ImportOrder text = order({file("t.csv",
                                 "Họ và tên;Ngày sinh;Dân tộc;Ngày ghi nhận\n"
                                 "Lê An;1990;Người lạ;1/1/2018\n")});
  text.progress = [](void* /*context*/, ImportStage stage, std::uint64_t /*done*/,
                     std::uint64_t /*total*/) -> bool {
    if (stage == ImportStage::judging) throw std::bad_alloc{};
    return true;
  };
  const ImportOutcome memory = run(text);
  EXPECT_EQ(memory.error.code, ErrorCode::memory);
  EXPECT_THAT(texts(memory), ElementsAre(HasSubstr("t.csv, row 2")));
  text.progress = [](void* /*context*/, ImportStage /*stage*/, std::uint64_t /*done*/,
                     std::uint64_t /*total*/) -> bool { throw 1; };
  EXPECT_EQ(run(text).status, OutcomeStatus::error);
}

TEST_F(Import, AMemberWhomTheRegistryHasAsNoneIsAChangedRow) {
  found();
  const std::string head = "Mã người;Họ và tên;Ngày sinh;Mã chi bộ;Tư cách;Ngày ghi nhận\n";
  ASSERT_EQ(import_text(head + "P1;Lê An;5/5/1990;CB1;quần chúng;1/1/2020\n").status,
            OutcomeStatus::accepted);
  const ImportOutcome outcome = import_text(head + "P1;Lê An;5/5/1990;CB1;chính thức;1/1/2020\n");
  EXPECT_EQ(outcome.status, OutcomeStatus::refused);
  EXPECT_THAT(texts(outcome),
              ElementsAre(testing::AllOf(HasSubstr("row 2"), HasSubstr("another Tư cách"))));
  EXPECT_EQ(outcome.sheets[0].faulty, 1U);
}

TEST_F(Import, ACitizenshipThatIsNoCountryIsAFaultOfItsCell) {
  found();
  const ImportOutcome outcome = import_text(
      "Mã người;Họ và tên;Ngày sinh;Quốc tịch;Ngày ghi nhận\n"
      "P1;Lê An;5/5/1990;Không rõ;1/1/2020\n"
      "P2;Lê Bình;5/5/1990;Việt Na;1/1/2020\n");
  EXPECT_THAT(texts(outcome), ElementsAre(testing::AllOf(HasSubstr("row 3, column D (Quốc tịch)"),
                                                         HasSubstr("Việt Na"))));
}

TEST_F(Import, WithoutADayKnownRowsStayKnownAndNewOnesAreFaults) {
  const std::string head = "Mã người;Họ và tên;Ngày sinh;Mã chi bộ;Tư cách\n";
  const std::string an = "P1;Lê An;5/5/1990;CB1;chính thức\n";
  std::string undated{organisations};
  for (std::size_t at = 0; (at = undated.find("1/1/2018", at)) != std::string::npos;) {
    undated.erase(at, 8);
  }
  ImportOrder first = order({file("o.csv", undated), file("p.csv", head + an)});
  first.day = *Day::from_civil({2018, 1, 1});
  ASSERT_EQ(run(first).status, OutcomeStatus::accepted);
  ImportOrder again = first;
  again.day = {};
  const ImportOutcome known = run(again);
  EXPECT_THAT(texts(known), IsEmpty());
  EXPECT_EQ(known.status, OutcomeStatus::accepted);
  EXPECT_EQ(known.rows_written, 0U);
  again.day = *Day::from_civil({2024, 1, 1});
  EXPECT_THAT(texts(run(again)), IsEmpty()) << "another day for all is no change of a known row";
  EXPECT_THAT(texts(import_text(head + an + "P2;Hà Ba;6/6/1991;CB1;dự bị\n")),
              ElementsAre(HasSubstr("row 3: the cell is empty; expected a day in the cell")));
}

TEST_F(Import, RowsOfOnePersonAreOneUnit) {
  found();
  const std::string person =
      "Mã người;Họ và tên;Ngày sinh;Mã chi bộ;Tư cách;Ngày ghi nhận\n"
      "P1;Lê An;5/5/1990;CB1;dự bị;1/1/2022\n"
      "P2;Hà Ba;6/6/1991;CB1;chính thức;1/1/2022\n";
  const std::string head = "Mã người;Mã chi bộ;Ngày quyết định;Ngày lễ kết nạp\n";
  for (const std::string_view wrong :
       {"P1;CB1;31/2/2022;20/3/2022\n", "P1;CB9;10/3/2022;20/3/2022\n",
        "P1;CB1;10/3/2022;9/3/2022\n"}) {
    ImportOrder both = order({file("p.csv", person), file("a.csv", head + std::string{wrong})});
    both.good_rows = true;
    both.preview = true;
    const ImportOutcome outcome = run(both);
    EXPECT_EQ(outcome.sheets[0].fresh, 1U) << wrong;
    EXPECT_EQ(outcome.sheets[0].faulty, 1U) << wrong;
    EXPECT_EQ(outcome.sheets[1].faulty, 1U) << wrong;
  }
}

TEST_F(Import, AdvisoriesOfWhatWouldBeWrittenAreInTheReport) {
  found();
  const std::string text =
      "Họ và tên;Ngày sinh;Mã chi bộ;Mã tổ chức quyết định;Ngày chi bộ xét;Ngày quyết định;Ngày lễ "
      "kết nạp\n"
      "Lê An;5/5/1990;CB1;HU;1/2/2022;10/3/2022;20/3/2022\n"
      "Hà Ba;6/6/2006;CB1;HU;1/2/2022;10/3/2022;20/3/2022\n";  // not yet eighteen
  ImportOrder preview = order({file("t.csv", text)});
  preview.preview = true;
  const ImportReport before = describe_import(run(preview), registry_->rulebook(), Language::en);
  ASSERT_EQ(before.status, OutcomeStatus::accepted);
  const auto young =
      std::find_if(before.advisories.begin(), before.advisories.end(),
                   [](const auto& one) { return one.finding.rule == "admission.minimum_age"; });
  ASSERT_NE(young, before.advisories.end());
  EXPECT_EQ(young->row, 3U);
  EXPECT_EQ(young->column, "E");
  EXPECT_THAT(young->text, HasSubstr("row 3, column E"));
  const auto written = run(order({file("t.csv", text)}));
  ASSERT_EQ(written.status, OutcomeStatus::accepted);
  EXPECT_EQ(written.advisories.size(), before.advisory_count);
  std::uint64_t counted = 0;
  for (const auto& count : before.advisory_counts) counted += count.count;
  EXPECT_EQ(counted, before.advisory_count);
}

TEST_F(Import, EveryFaultOfARowIsToldInTheOrderOfPlaces) {
  const ImportOutcome outcome = import_text(
      "Mã tổ chức;Tên tổ chức;Loại tổ chức;Mã cấp trên;Ngày thành lập\n"
      "TW;Trung ương;Trung ương;;1/1/2018\n"
      "A;;Đảng bộ xóm;KHÔNG;1/1/2018\n"
      "B;Đảng bộ B;Đảng bộ tỉnh;NHẦM;1/1/2018\n"
      "C;;Đảng bộ tỉnh;TW;1/1/2018\n");
  EXPECT_THAT(texts(outcome),
              ElementsAre(HasSubstr("row 3, column B"), HasSubstr("row 3, column C"),
                          HasSubstr("row 3, column D (Mã cấp trên): found the unknown organisation "
                                    "\"KHÔNG\""),
                          HasSubstr("row 4, column D"), HasSubstr("row 5, column B")));
}

TEST_F(Import, WhatTheRulesRefuseHasColumnFoundAndExpected) {
  found();
  const ImportOutcome outcome = import_text(
      "Mã người;Họ và tên;Ngày sinh;Mã chi bộ;Tư cách;Ngày ghi nhận\n"
      "P1;Lê An;5/5/1990;XA;chính thức;1/1/2020\n");
  const ImportReport report = describe_import(outcome, registry_->rulebook(), Language::en);
  ASSERT_THAT(report.problems, SizeIs(1));
  EXPECT_EQ(report.problems[0].rule, "model.organisation_holds_no_members");
  EXPECT_EQ(report.problems[0].column, "D");
  EXPECT_EQ(report.problems[0].heading, "Mã chi bộ");
  EXPECT_THAT(report.problems[0].found, Not(IsEmpty()));
  EXPECT_THAT(report.problems[0].expected, Not(IsEmpty()));
}

TEST_F(Import, AnEncodingIsSuggestedWhereItsHeadingsAreKnown) {
  for (const Encoding encoding : {Encoding::tcvn3, Encoding::vni}) {
    const std::string old = encode_legacy(organisations, encoding).value();
    const std::string option = "--encoding " + std::string{encoding_name(encoding)};
    EXPECT_THAT(texts(import_text(old)), ElementsAre(HasSubstr(option)));
    std::string saved;  // the same, saved as UTF-8 without conversion
    for (const char byte : old) {
      const auto letter = static_cast<unsigned char>(byte);
      if (letter >= 0x80) saved += static_cast<char>(0xC0U | letter >> 6U);
      saved += letter < 0x80 ? byte : static_cast<char>(0x80U | (letter & 0x3FU));
    }
    EXPECT_THAT(texts(import_text(saved)), ElementsAre(HasSubstr(option)));
    ImportOrder named = order({file("t.csv", old)});
    named.files[0].encoding = encoding;
    EXPECT_EQ(run(named).status, OutcomeStatus::accepted);
    registry_ = *Registry::open(make_memory_journal(), {});
  }
  ImportOrder wrong = order({file("t.csv", organisations)});
  wrong.files[0].encoding = Encoding::tcvn3;
  EXPECT_THAT(texts(run(wrong)), ElementsAre(HasSubstr("--encoding utf8")));
  EXPECT_THAT(texts(import_text("M\xE3 t\xF4 ch\xFC\xFD;\x81\x90\nA;B\n")),
              ElementsAre(HasSubstr("row 1, column A: found bytes that are not UTF-8")));
}

TEST_F(Import, BytesAreReadLikeAFile) {
  ImportOrder bytes;
  bytes.files.push_back({.path = "from the network", .bytes = organisations});
  EXPECT_EQ(run(bytes).rows_written, 6U);
  bytes.files[0].bytes = "x;y\n1;2\n";
  EXPECT_THAT(texts(run(bytes)), Contains(HasSubstr("from the network")));
}

TEST_F(Import, WhoStopsItStopsItBetweenRowsWithNothingWritten) {
  for (const ImportStage stage : {ImportStage::judging, ImportStage::writing}) {
    ImportOrder stopped = order({file("o.csv", organisations)});
    stopped.progress = [](void* context, ImportStage at, std::uint64_t, std::uint64_t) {
      return at != *static_cast<const ImportStage*>(context);
    };
    ImportStage last = stage;
    stopped.context = &last;
    const ImportOutcome outcome = run(stopped);
    EXPECT_EQ(outcome.status, OutcomeStatus::error);
    EXPECT_EQ(outcome.error.code, ErrorCode::cancelled);
    EXPECT_EQ(outcome.rows_written, 0U);
    EXPECT_EQ(registry_->view().sequence(), 0U);
  }
}

TEST_F(Import, ACellBeyondEveryLimitIsToldAsSuch) {
  const std::string head = "Mã tổ chức;Tên tổ chức;Loại tổ chức;Mã cấp trên;Ngày thành lập\n";
  const std::string huge(3'000'000, 'x');
  EXPECT_THAT(texts(import_text(head + "A;" + huge + ";Chi bộ;;1/1/2018\n")),
              ElementsAre(HasSubstr("a longer row, 2")));
  EXPECT_THAT(texts(import_text(head + "A;\"" + huge + "\";Chi bộ;;1/1/2018\n")),
              ElementsAre(HasSubstr("a longer row, 2, with a quote that is still open")));
}

TEST_F(Import, AnOrganisationWithoutACodeIsNamedByItsIdentity) {
  FoundOrganisation centre;
  centre.day = *Day::from_civil({2018, 1, 1});
  centre.kind = OrganisationKind::centre;
  centre.name = "Trung ương";
  const Command founding{centre};
  ASSERT_TRUE(registry_->submit({&founding, 1}, {}).accepted());
  const std::string text =
      "Mã tổ chức;Tên tổ chức;Loại tổ chức;Mã cấp trên;Ngày thành lập\n"
      "O1;Trung ương;Trung ương;;1/1/2018\n"
      "TU;Đảng bộ tỉnh;Đảng bộ tỉnh;O1;1/1/2018\n";
  const ImportOutcome outcome = import_text(text);
  EXPECT_THAT(texts(outcome), IsEmpty());
  EXPECT_EQ(outcome.rows_written, 1U);
  EXPECT_THAT(texts(import_text("Mã tổ chức;Tên tổ chức;Loại tổ chức;Mã cấp trên;Ngày thành lập\n"
                                "TX;Đảng bộ tỉnh;Đảng bộ tỉnh;O2;1/1/2018\n")),
              ElementsAre(HasSubstr("unknown organisation \"O2\"")))
      << "which has a code";
}

}  // namespace
}  // namespace dangvien::inline v0::importing
