// SPDX-License-Identifier: Apache-2.0
// A spreadsheet that was cut while it was written is never taken for whole.
#include "import/written_workbook.hpp"

#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "import/template_file.hpp"
#include "import/zip_builder.hpp"
#include "text/phrase_text.hpp"

namespace dangvien::inline v0::importing {
namespace {

using testing::HasSubstr;

class WrittenWorkbook : public testing::Test {
 protected:
  WrittenWorkbook()
      : path_(std::string{"written_workbook."} +
              testing::UnitTest::GetInstance()->current_test_info()->name() + '.' +
              std::to_string(getpid())) {}
  ~WrittenWorkbook() override { std::filesystem::remove(path_); }

  void write(const std::string& bytes) {
    std::ofstream{path_, std::ios::binary | std::ios::trunc} << bytes;
  }
  std::string bytes() {
    std::ifstream file{path_, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
  }

  std::string path_;
};

TEST_F(WrittenWorkbook, IsWhole) {
  ASSERT_TRUE(write_xlsx_template(TableKind::people, path_));
  EXPECT_TRUE(check_written_workbook(path_));
}

TEST_F(WrittenWorkbook, CutAnywhereIsAnErrorThatNamesTheFile) {
  ASSERT_TRUE(write_xlsx_template(TableKind::people, path_));
  const std::string whole = bytes();
  for (const std::size_t length : {std::size_t{0}, whole.size() / 3, whole.size() - 1}) {
    write(whole.substr(0, length));
    const auto checked = check_written_workbook(path_);
    ASSERT_FALSE(checked) << length;
    EXPECT_EQ(checked.error().code, ErrorCode::storage);
    EXPECT_EQ(checked.error().file, path_);
    EXPECT_THAT(render_phrase(checked.error().found, Language::en), HasSubstr("not written whole"));
  }
}

TEST_F(WrittenWorkbook, APartThatEndsEarlyIsAnErrorAlthoughTheZipIsWhole) {
  // What libxlsxwriter makes when its temporary files could not be written.
  write(ZipBuilder{}
            .add("xl/workbook.xml", "<workbook></workbook>")
            .add("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>")
            .bytes());
  EXPECT_FALSE(check_written_workbook(path_));
  write(ZipBuilder{}
            .add("xl/workbook.xml", "<workbook></workbook>")
            .add("xl/styles.xml", "")
            .bytes());
  EXPECT_FALSE(check_written_workbook(path_));
}

TEST_F(WrittenWorkbook, WhereNothingCanBeWrittenSaysSo) {
  const auto written = write_xlsx_template(TableKind::people, "no such folder/people.xlsx");
  ASSERT_FALSE(written);
  EXPECT_EQ(written.error().code, ErrorCode::storage);
}

}  // namespace
}  // namespace dangvien::inline v0::importing
