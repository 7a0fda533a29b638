// SPDX-License-Identifier: Apache-2.0
// Proves: sentences, values, citations and errors read as written here.
#include "text/render.hpp"

#include <gtest/gtest.h>

#include "dangvien/base/generated/phrases.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"
#include "text/pattern.hpp"

namespace dangvien::tests {
namespace {

const Rulebook rulebook = standard_rulebook();

Day on(std::uint32_t day, std::uint32_t month, std::int32_t year) {
  return Day::from_civil({year, month, day}).value_or(Day::first());
}

/// A violation of the rule as the law of the day has it.
Violation violation_of(RuleId rule, Day day, RuleValue found) {
  const RuleRow& row = rulebook.row(rule, day);
  Violation violation;
  violation.rule = rule;
  violation.citation = row.citation;
  violation.provenance = row.provenance;
  violation.found = found;
  violation.required = row.value;
  return violation;
}

TEST(Render, ARefusalInVietnamese) {
  Violation violation =
      violation_of(RuleId::admission_minimum_age, on(1, 7, 2025), {Unit::months, 215, 1});
  violation.first_allowed = on(5, 8, 2025);
  EXPECT_EQ(render_violation(violation, rulebook, Language::vi),
            "Người xin vào Đảng chưa đủ tuổi vào ngày chi bộ họp xét: mới 17 tuổi 11 tháng, phải "
            "đủ 18 tuổi.");
  EXPECT_EQ(render_remedy(violation, rulebook, Language::vi),
            "Chi bộ xét từ ngày 05/08/2025 trở đi.");
  EXPECT_EQ(render_citation(violation.citation, rulebook, Language::vi),
            "Quy định 294-QĐ/TW ngày 26/5/2025, điểm 1.1.1");
  EXPECT_EQ(
      render_violation(violation, rulebook, Language::en),
      "The applicant is too young on the day of the cell's meeting: 17 years and 11 months, 18 "
      "years completed is required.");
  EXPECT_EQ(render_citation(violation.citation, rulebook, Language::en),
            "Regulation 294-QĐ/TW of 26 May 2025, point 1.1.1");
}

TEST(Render, AnAdvisoryThatCannotBeJudged) {
  const Violation violation = violation_of(RuleId::admission_decision_clock, on(23, 11, 2026), {});
  EXPECT_EQ(render_advisory(violation, rulebook, Language::vi),
            "Chưa đủ căn cứ để xem xét: Thời hạn quyết định kết nạp. Quy định của thời kỳ này chưa "
            "được tra cứu.");
}

TEST(Render, AnUnconfirmedGroundSaysSo) {
  const Violation violation = violation_of(RuleId::admission_certificate_use_on_last_day,
                                           on(1, 7, 2025), {Unit::months, 60, 1});
  EXPECT_EQ(
      render_advisory(violation, rulebook, Language::en),
      "The certificate of the awareness class is exactly 60 months old on the day of the meeting; "
      "whether it still counts is not settled. (The ground is not confirmed.)");
}

TEST(Render, Values) {
  EXPECT_EQ(render_value({Unit::months, 12, 1}, Language::vi), "12 tháng");
  EXPECT_EQ(render_value({Unit::months, 1, 1}, Language::en), "1 month");
  EXPECT_EQ(render_value({Unit::working_days, 45, 1}, Language::vi), "45 ngày làm việc");
  EXPECT_EQ(render_value({Unit::working_days, 1, 1}, Language::en), "1 working day");
  EXPECT_EQ(render_value({Unit::fraction, 2, 3}, Language::en), "2/3");
  EXPECT_EQ(render_value({Unit::flag, 0, 1}, Language::vi), "không");
  EXPECT_EQ(render_value({Unit::day, on(1, 7, 2025).days(), 1}, Language::vi), "01/07/2025");
  EXPECT_EQ(render_value({Unit::day, on(1, 7, 2025).days(), 1}, Language::en), "1 July 2025");
  EXPECT_EQ(render_value({Unit::education_level,
                          static_cast<int>(EducationLevel::lower_secondary_diploma), 1},
                         Language::vi),
            "bằng tốt nghiệp trung học cơ sở");
  EXPECT_EQ(render_value({Unit::state, 999, 1}, Language::vi), "?");
  EXPECT_EQ(render_value({}, Language::vi), "");
}

TEST(Render, ValuesOfChoicesAndSets) {
  const Rule& anchor = rulebook.rule(RuleId::admission_ceremony_clock_anchor);
  EXPECT_EQ(render_value({Unit::flag, 1, 1}, anchor, Language::vi), "ngày ban hành quyết định");
  const Rule& base = rulebook.rule(RuleId::admission_cell_denominator);
  EXPECT_EQ(render_value({Unit::flag, 12, 1}, base, Language::en),
            "suspended; prosecuted, indicted or in custody");
  EXPECT_EQ(render_value({Unit::flag, 0, 1}, base, Language::en), "nobody");
  EXPECT_EQ(render_value({Unit::count, 15, 1}, base, Language::en), "15");
}

TEST(Render, CitationsOfTheCharterAndOfOtherForms) {
  const auto citation = [](RuleId rule, Day day) { return rulebook.row(rule, day).citation; };
  EXPECT_EQ(render_citation(citation(RuleId::admission_citizenship, on(1, 7, 2025)), rulebook,
                            Language::vi),
            "Điều lệ Đảng Cộng sản Việt Nam, Điều 1.2");
  EXPECT_EQ(render_citation(citation(RuleId::admission_citizenship, on(1, 7, 2025)), rulebook,
                            Language::en),
            "Party Charter, Article 1.2");
  EXPECT_EQ(render_citation(citation(RuleId::admission_opening_required, on(1, 1, 2026)), rulebook,
                            Language::vi),
            "Hướng dẫn 38-HD/BTCTW ngày 29/9/2025, điểm I.1.1c-d");
  EXPECT_EQ(render_citation(citation(RuleId::admission_political_clearance, on(1, 1, 2023)),
                            rulebook, Language::vi),
            "Quy định 58-QĐ/TW ngày 8/2/2022, Điều 10");
  EXPECT_EQ(render_citation(citation(RuleId::admission_minimum_age, on(1, 8, 2026)), rulebook,
                            Language::vi),
            "Quy định 208-QĐ/TW ngày 26/7/2026");
  EXPECT_EQ(render_citation(0, rulebook, Language::vi), "");
}

TEST(Render, Errors) {
  Error error{.code = ErrorCode::malformed,
              .path = "ballot.ayes",
              .offset = 41,
              .found = phrase::text("12"),
              .expected = phrase::number_between(0, UINT32_MAX),
              .line = 3};
  EXPECT_EQ(render_error(error, Language::vi),
            "Dòng 3, byte 41, mục ballot.ayes: gặp 12, cần một số từ 0 đến 4294967295.");
  EXPECT_EQ(render_error(error, Language::en),
            "Line 3, byte 41, field ballot.ayes: found 12, expected a whole number from 0 to "
            "4294967295.");
  error = {.code = ErrorCode::malformed, .expected = phrase::number_between(-1, UINT64_MAX)};
  EXPECT_EQ(render_error(error, Language::vi),
            "Dữ liệu không hợp lệ, cần một số từ -1 đến 18446744073709551615.");
  error = {.code = ErrorCode::storage,
           .found = phrase::full_disk(),
           .expected = phrase::free_space(),
           .file = "/mnt/so.dangvien"};
  EXPECT_EQ(render_error(error, Language::vi),
            "Tệp /mnt/so.dangvien: không đọc hoặc ghi được tệp: gặp đĩa đầy, cần chỗ trống trên "
            "đĩa.");
}

TEST(Render, AConditionStandsForItself) {
  const Error error{.code = ErrorCode::malformed,
                    .path = "day",
                    .found = phrase::missing_field(),
                    .expected = phrase::real_day()};
  EXPECT_EQ(render_error(error, Language::vi),
            "Mục day: thiếu mục này, cần một ngày có thật, viết như “2026-11-23”, từ năm 1600 đến "
            "năm 2999.");
}

TEST(Render, ArgumentsOfEveryType) {
  EXPECT_EQ(render_phrase(phrase::byte(0xC3), Language::vi), "byte 0xc3");
  EXPECT_EQ(render_phrase(phrase::day(on(1, 7, 2025)), Language::vi), "ngày 01/07/2025");
  EXPECT_EQ(render_phrase(phrase::day(on(1, 7, 2025)), Language::en), "1 July 2025");
  EXPECT_EQ(render_phrase(phrase::one_of({"a", "b"}), Language::vi), "một trong các giá trị: a, b");
  EXPECT_EQ(argument_value(on(1, 7, 2025), ArgumentType::day), "2025-07-01");
  EXPECT_EQ(argument_value(PhraseNumber{INT64_MIN}, ArgumentType::number), "-9223372036854775808");
}

TEST(Render, WhatWasFoundNeverSpoilsTheSentence) {
  EXPECT_EQ(printable("a\xFF"
                      "b\x01\xE1\xBA\xA1"),
            "a\uFFFDb\uFFFDạ");
  EXPECT_EQ(printable("\xC2\x85\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
  // A text that looks like a place is no place.
  EXPECT_EQ(render_phrase(phrase::text("{value}[x]"), Language::vi), "{value}[x]");
}

TEST(Pattern, LeavesOutPartsWithoutValue) {
  EXPECT_EQ(fill("a[ b {x}][ c {y}] d", {{"x", "1"}, {"y", ""}}), "a b 1 d");
  EXPECT_EQ(fill("{x}{z}", {{"x", "1"}}), "1");
  EXPECT_EQ(fill("{x", {{"x", "1"}}), "");
}

TEST(Pattern, FindsFaults) {
  constexpr std::string_view names[] = {"x"};
  EXPECT_FALSE(pattern_fault("a[ {x}]", names).has_value());
  EXPECT_TRUE(pattern_fault("a[ {x}", names).has_value());
  EXPECT_TRUE(pattern_fault("a[[ {x}]]", names).has_value());
  EXPECT_TRUE(pattern_fault("{y}", names).has_value());
  EXPECT_TRUE(pattern_fault("{x", names).has_value());
  EXPECT_TRUE(pattern_fault("x}", names).has_value());
}

}  // namespace
}  // namespace dangvien::tests
