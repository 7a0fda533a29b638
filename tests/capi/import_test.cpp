// SPDX-License-Identifier: Apache-2.0
//
// import_test.cpp: tables into a registry, as C sees it. Persons and organisations are invented.

#include <cstdint>
#include <string>
#include <string_view>

#include <boost/json.hpp>
#include <gmock/gmock.h>

#include "capi/support.hpp"

namespace capi_test {
namespace {

using ::testing::HasSubstr;

constexpr std::string_view organisations =
    "Mã tổ chức;Tên tổ chức;Loại tổ chức;Mã cấp trên;Ngày thành lập\n"
    "CB1;Chi bộ 1;Chi bộ;XA;1/1/2018\n"
    "XA;Đảng bộ xã;Đảng bộ cơ sở;HU;1/1/2018\n"
    "HU;Đảng bộ huyện;Đảng bộ huyện;TU;1/1/2018\n"
    "TU;Đảng bộ tỉnh;Đảng bộ tỉnh;TW;1/1/2018\n"
    "TW;Trung ương;Trung ương;;1/1/2018\n";
constexpr std::string_view people =
    "Mã người;Họ và tên;Ngày sinh;Mã chi bộ;Tư cách\n"
    "A1;Lê Văn An;1968;CB1;chính thức\n"
    "A2;Hà Thị Bình;31/2/1995;CB1;dự bị\n";

dv_import_file bytes_of(std::string_view name, std::string_view text) {
  return {name.data(), name.size(), text.data(), text.size(), DV_TABLE_ANY, DV_ENCODING_UTF8};
}

class CapiImport : public ::testing::Test {
 protected:
  boost::json::object import(std::vector<dv_import_file> files, const dv_import_options& chosen,
                             std::int32_t expected = DV_OK) {
    dv_string* report = nullptr;
    const Failure failure = call(dv_import_json, registry.get(), files.data(), files.size(),
                                 &chosen, std::int32_t{DV_ENGLISH}, &report);
    EXPECT_EQ(failure.code, expected) << failure.english;
    if (report == nullptr) return {};
    return boost::json::parse(text_of(report)).as_object();
  }

  Registry registry = open_memory();
  dv_import_options options = DV_IMPORT_OPTIONS_INIT;
};

TEST_F(CapiImport, WritesOnceAndReportsEveryFault) {
  options.day = dv_day_from_civil(2018, 1, 1);
  const std::vector<dv_import_file> both{bytes_of("p.csv", people),
                                         bytes_of("o.csv", organisations)};
  auto report = import(both, options);
  EXPECT_EQ(report.at("status").as_string(), "refused");
  EXPECT_EQ(sequence_of(registry), 0U);
  const auto& problem = report.at("problems").as_array().at(0).as_object();
  EXPECT_EQ(problem.at("file").as_string(), "p.csv");
  EXPECT_EQ(problem.at("row").to_number<int>(), 3);
  EXPECT_EQ(problem.at("column").as_string(), "C");
  EXPECT_THAT(std::string{problem.at("found").as_string()}, HasSubstr("31/2/1995"));
  options.good_rows = 1;
  options.preview = 1;
  EXPECT_EQ(import(both, options).at("status").as_string(), "accepted");
  EXPECT_EQ(sequence_of(registry), 0U);
  options.preview = 0;
  EXPECT_EQ(import(both, options).at("rows_written").to_number<int>(), 6);
  EXPECT_EQ(import(both, options).at("rows_written").to_number<int>(), 0);
}

TEST_F(CapiImport, EndsWhereTheCallerSaysAndTellsHowFarItCame) {
  int calls = 0;
  options.progress_context = &calls;
  options.progress = [](void* context, std::int32_t stage, std::uint64_t,
                        std::uint64_t) -> std::int32_t {
    ++*static_cast<int*>(context);
    return stage == DV_STAGE_JUDGING ? 1 : 0;
  };
  const auto report = import({bytes_of("o.csv", organisations)}, options, DV_CANCELLED);
  EXPECT_GT(calls, 0);
  EXPECT_EQ(report.at("status").as_string(), "error");
  EXPECT_EQ(report.at("rows_written").to_number<int>(), 0);
  EXPECT_EQ(sequence_of(registry), 0U);
}

TEST_F(CapiImport, AFileThatIsMissingIsAnErrorWithItsName) {
  dv_import_file file = bytes_of("no such file.csv", {});
  file.bytes = nullptr;
  EXPECT_EQ(import({file}, options, DV_STORAGE).at("status").as_string(), "error");
}

TEST_F(CapiImport, MisuseIsNamed) {
  const auto expect_misuse = [&](const dv_import_file& file, const dv_import_options& given,
                                 std::string_view path) {
    dv_string* report = nullptr;
    const Failure failure = call(dv_import_json, registry.get(), &file, std::size_t{1}, &given,
                                 std::int32_t{DV_VIETNAMESE}, &report);
    EXPECT_EQ(failure.code, DV_MISUSE);
    EXPECT_EQ(failure.path, path);
    EXPECT_EQ(report, nullptr);
  };
  const dv_import_file good = bytes_of("o.csv", organisations);
  dv_import_file file = good;
  file.table = 5;
  expect_misuse(file, options, "files[0].table");
  file = good;
  file.encoding = -1;
  expect_misuse(file, options, "files[0].encoding");
  file = good;
  file.path = nullptr;
  file.path_size = 0;
  expect_misuse(file, options, "files[0].path");
  dv_import_options wrong = options;
  wrong.preview = 2;
  expect_misuse(good, wrong, "options.preview");
  wrong = options;
  wrong.day = DV_LAST_DAY + 1;
  expect_misuse(good, wrong, "options.day");
  wrong = options;
  wrong.size = 0;
  expect_misuse(good, wrong, "options.size");
  dv_string* report = nullptr;
  dv_string** const nowhere = nullptr;
  dv_registry* const none = nullptr;
  const std::int32_t language = DV_VIETNAMESE;
  EXPECT_EQ(call(dv_import_json, none, &good, std::size_t{1}, &options, language, &report).path,
            "registry");
  EXPECT_EQ(
      call(dv_import_json, registry.get(), &good, std::size_t{1}, &options, language, nowhere).path,
      "report");
  EXPECT_EQ(call(dv_import_json, registry.get(), static_cast<const dv_import_file*>(nullptr),
                 std::size_t{0}, &options, language, &report)
                .path,
            "files");
  EXPECT_EQ(call(dv_import_json, registry.get(), &good, std::size_t{1}, &options, std::int32_t{9},
                 &report)
                .code,
            DV_MISUSE);
  const View view = open_view(registry);
  EXPECT_EQ(
      call(dv_import_json, registry.get(), &good, std::size_t{1}, &options, language, &report).code,
      DV_MISUSE)
      << "this thread would wait for itself";
  EXPECT_EQ(boost::json::parse(text_of(report)).at("status").as_string(), "error");
}

}  // namespace
}  // namespace capi_test
