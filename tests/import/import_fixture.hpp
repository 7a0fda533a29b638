// SPDX-License-Identifier: Apache-2.0
// import/import_fixture.hpp: a registry in memory and files to import into it, for the tests of
// imports. Persons are invented.
#pragma once

#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>
#include <unistd.h>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "dangvien/journal/memory.hpp"
#include "import/import.hpp"

namespace dangvien::inline v0::importing {

inline constexpr std::string_view organisations =
    "Mã tổ chức;Tên tổ chức;Loại tổ chức;Mã cấp trên;Ngày thành lập;Số quyết định\n"
    "CB2;Chi bộ 2;Chi bộ;XA;1/1/2018;\n"  // a child before its parent
    "CB1;Chi bộ 1;Chi bộ;XA;1/1/2018;12-QĐ/ĐU\n"
    "XA;Đảng bộ xã;Đảng bộ cơ sở;HU;1/1/2018;\n"
    "HU;Đảng bộ huyện;Đảng bộ huyện;TU;1/1/2018;\n"
    "TU;Đảng bộ tỉnh;Đảng bộ tỉnh;TW;1/1/2018;\n"
    "TW;Ban Chấp hành Trung ương;Trung ương;;1/1/2018;\n";
inline constexpr std::string_view people =
    "Mã người;Họ và tên;Ngày sinh;Giới tính;Dân tộc;Mã chi bộ;Tư cách;Ngày vào Đảng;Ngày chính "
    "thức;"
    "Ngày ghi nhận\n"
    "A1;Lê Văn An;5/1968;nam;Hmông;CB1;chính thức;1990;1991;1/1/2018\n"
    "A2;Hà Thị Bình;17.5.1995;nữ;Kinh;CB1;quần chúng;;;1/1/2018\n"
    "A3;Đỗ Cường;1/2/1980;nam;Tày;CB2;dự bị;3/2/2022;;3/2/2022\n";
inline constexpr std::string_view quotas =
    "Mã chỉ tiêu;Mã tổ chức;Chỉ tiêu;Căn cứ;Năm;Từ ngày;Đến ngày;Mã chỉ tiêu cấp trên\n"
    "Q2;CB1;2;cấp trên giao;2022;;;Q1\n"
    "Q1;XA;≥ 5;kế hoạch của đơn vị;2022;;;\n"
    "Q0;HU;90-100;nghị quyết đại hội;;1/7/2020;30/6/2025;\n";
inline constexpr std::string_view admissions =
    "Mã người;Họ và tên;Ngày sinh;Mã chi bộ;Mã tổ chức quyết định;Ngày chi bộ xét;Ngày quyết định;"
    "Ngày lễ kết nạp;Ngày chính thức\n"
    "A2;;;CB1;HU;1/2/2022;10/3/2022;20/3/2022;20/3/2023\n"
    ";Vi Thị Dung;2/9/1999;CB2;HU;;10/4/2022;20/4/2022;\n";

class Import : public testing::Test {
 protected:
  // A folder for each test of each process: tests run side by side.
  Import()
      : folder_(std::string{"import_test_files."} +
                testing::UnitTest::GetInstance()->current_test_info()->name() + '.' +
                std::to_string(getpid())) {
    std::filesystem::create_directories(folder_);
    auto opened = Registry::open(make_memory_journal(), {});
    registry_ = std::move(*opened);
  }
  ~Import() override { std::filesystem::remove_all(folder_); }

  std::string file(const std::string& name, std::string_view content) {
    const std::string path = (folder_ / name).string();
    std::ofstream{path, std::ios::binary} << content;
    return path;
  }
  ImportOrder order(std::vector<std::string> paths) {
    ImportOrder order;
    for (std::string& path : paths) order.files.push_back({.path = std::move(path)});
    return order;
  }
  ImportOutcome run(const ImportOrder& order) { return import_files(*registry_, order); }
  std::vector<std::string> texts(const ImportOutcome& outcome) {
    std::vector<std::string> texts;
    const ImportReport report = describe_import(outcome, registry_->rulebook(), Language::en);
    for (const ImportProblem& problem : report.problems) texts.push_back(problem.text);
    return texts;
  }
  ImportOrder everything() {
    return order({file("quotas.csv", quotas), file("people.csv", people),
                  file("admissions.csv", admissions), file("organisations.csv", organisations)});
  }
  /// A registry with the organisations alone.
  void found() {
    const ImportOutcome outcome = run(order({file("base.csv", organisations)}));
    ASSERT_EQ(outcome.status, OutcomeStatus::accepted);
  }
  ImportOutcome import_text(std::string_view content) {
    return run(order({file("t.csv", content)}));
  }

  std::filesystem::path folder_;
  std::unique_ptr<Registry> registry_;
};

}  // namespace dangvien::inline v0::importing
