// SPDX-License-Identifier: Apache-2.0
// Proves: whoever makes an error (codecs, journal, registry, rules) says it in whole Vietnamese
// sentences without an English word. Of the command line, the C and the Python interface see
// tests/cli, tests/capi, tests/python.
#include <array>
#include <cerrno>
#include <cstdint>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "codec/json/decode.hpp"
#include "codec/wire/commit_body.hpp"
#include "dangvien/base/generated/phrases.hpp"
#include "dangvien/engine/registry.hpp"
#include "dangvien/journal/memory.hpp"
#include "dangvien/journal/sqlite.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"
#include "dangvien/law/overlay.hpp"
#include "text/english.hpp"
#include "text/english_words.hpp"
#include "text/system_phrase.hpp"

namespace dangvien::tests {
namespace {

void expect_vietnamese(const Error& error, const std::string& sentence) {
  EXPECT_EQ(vietnamese(error), sentence);
  // Names of fields and files are what they are in every language.
  Error nameless = error;
  nameless.path = nameless.path.empty() ? "" : "F";
  nameless.file = nameless.file.empty() ? "" : "F";
  EXPECT_THAT(english_words(vietnamese(nameless)), testing::IsEmpty());
}

TEST(VietnameseErrors, OfJson) {
  const auto error = [](std::string_view json) { return codec::decode_submission(json).error(); };
  expect_vietnamese(error(R"({"command":"record_receipt","dossier":"D1","day":"2025-02-30"})"),
                    "Byte 49, mục day: gặp \"2025-02-30\", cần một ngày có thật, viết như "
                    "“2026-11-23”, từ năm 1600 đến năm 2999.");
  expect_vietnamese(error(R"({"command":"record_receipt","dossier":"D1"})"),
                    "Byte 0, mục day: thiếu mục này, cần một ngày có thật, viết như “2026-11-23”, "
                    "từ năm 1600 đến năm 2999.");
  expect_vietnamese(error("{"), "Byte 1: gặp chỗ hết dữ liệu, cần phần còn lại của đối tượng.");
  expect_vietnamese(error("\xEF\xBB\xBF{}"),
                    "Byte 0: gặp dấu thứ tự byte (BOM) ở đầu dữ liệu, cần dữ liệu mã hóa UTF-8 "
                    "không có dấu đó.");
  const auto lines = codec::decode_lines("\n\n{\"command\":1}\n");
  expect_vietnamese(lines.error(), "Dòng 3, byte 13, mục command: gặp 1, cần một đoạn chữ.");
}

TEST(VietnameseErrors, OfStoredEvents) {
  const std::array<std::uint8_t, 4> bytes{1, 2, 3, 4};
  expect_vietnamese(codec::decode_commit_body(bytes).error(),
                    "Sổ đăng ký bị hỏng: gặp 4 byte, cần các sự kiện của một lần ghi.");
}

TEST(VietnameseErrors, OfFiles) {
  expect_vietnamese(open_sqlite_journal("/", {}).error(),
                    "Tệp /: không đọc hoặc ghi được tệp: gặp một thư mục, cần tệp sổ.");
  const auto journal = make_memory_journal();
  expect_vietnamese(journal->read_one(7).error(),
                    "Lần ghi 7: không có đối tượng này: không có lần ghi này, cần một lần ghi "
                    "của sổ này.");
}

TEST(VietnameseErrors, OfTheOperatingSystem) {
  for (int number = 1; number < 134; ++number) {
    const Error error{.code = ErrorCode::storage, .found = system_phrase(number)};
    SCOPED_TRACE(number);
    EXPECT_THAT(english_words(vietnamese(error)), testing::IsEmpty());
    EXPECT_FALSE(error.found.empty());
  }
  EXPECT_EQ(english(system_phrase(ENOSPC)), "a full disk");
  EXPECT_EQ(english(system_phrase(EIO)), "Input/output error (system error 5)");
}

TEST(VietnameseErrors, OfTheRegistry) {
  auto registry = Registry::open(make_memory_journal(), {});
  ASSERT_TRUE(registry);
  const std::vector<Command> command{
      RecordReceipt{.dossier = DossierId::from_packed(77), .day = Day::from_days(20'000)}};
  expect_vietnamese((*registry)->submit(command, {}).error,
                    "Mục dossier: không có đối tượng này: gặp D77, cần một hồ sơ có trong sổ này.");
  expect_vietnamese((*registry)->submit({}, {}).error,
                    "Tham số commands: gặp danh sách rỗng, cần ít nhất một lệnh.");
  const std::string key(201, 'x');
  expect_vietnamese((*registry)->submit(command, {.key = key, .actor = {}}).error,
                    "Tham số key: gặp 201 byte, cần nhiều nhất 200 byte.");
}

TEST(VietnameseErrors, OfRules) {
  const auto error = [](std::string_view toml) {
    return load_overlay(toml, "bo-sung.toml", standard_rulebook()).error();
  };
  expect_vietnamese(error("[[rule]]\nid = \"admission.minimum_age\"\nrows = 3\n"),
                    "Tệp bo-sung.toml, dòng 3: gặp 3, cần một danh sách bảng.");
  expect_vietnamese(error("rule = = 3\n"),
                    "Tệp bo-sung.toml, dòng 1: gặp chỗ viết không đúng cú pháp TOML, cần TOML 1.0 "
                    "viết đúng.");
}

}  // namespace
}  // namespace dangvien::tests
