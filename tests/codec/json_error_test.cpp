// SPDX-License-Identifier: Apache-2.0
// Proves: every kind of bad input is refused with the path and byte of what is wrong, what was
// found, and what would have been right.
#include <ostream>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "codec/json/decode.hpp"
#include "text/english.hpp"

namespace dangvien::test {
namespace {

struct BadInput {
  const char* name;
  std::string text;  ///< `@` marks the byte that Error::offset names and is taken out
  const char* path;
  const char* found;
  const char* expected;  ///< part of Error::expected

  friend std::ostream& operator<<(std::ostream& out, const BadInput& input) {
    return out << input.name;
  }
};

class JsonError : public testing::TestWithParam<BadInput> {};

TEST_P(JsonError, names_place_found_and_expected) {
  std::string text = GetParam().text;
  const std::size_t marked = text.find('@');
  ASSERT_NE(marked, std::string::npos);
  text.erase(marked, 1);
  const auto decoded = codec::decode_submission(text);
  ASSERT_FALSE(decoded.has_value());
  const Error& error = decoded.error();
  EXPECT_EQ(error.code, ErrorCode::malformed);
  EXPECT_EQ(error.path, GetParam().path);
  EXPECT_EQ(error.offset, static_cast<std::int64_t>(marked));
  EXPECT_EQ(english(error.found), GetParam().found);
  EXPECT_THAT(english(error.expected), testing::HasSubstr(GetParam().expected));
}

std::string receipt(const std::string& fields) {
  return R"({"command":"record_receipt",)" + fields + "}";
}
std::string person(const std::string& fields) {
  return R"({"command":"register_person","day":"2020-01-01","vietnamese_citizen":"yes","education":"college",)" +
         fields + "}";
}
std::string cell_vote(const std::string& ballot) {
  return R"({"command":"resolve_cell","dossier":"D1","day":"2020-01-01","ballot":{)" + ballot +
         "}}";
}

const BadInput not_json[] = {
    {"empty", "@", "", "the end of the text", "an object"},
    {"blank", " \n @", "", "the end of the text", "an object"},
    {"byte_order_mark", "@\xEF\xBB\xBF{}", "", "a byte order mark", "UTF-8 without one"},
    {"cut_off", R"({"command":"record_rec@)", "command", "the end of the text", "the rest"},
    {"comma_at_end", R"({"command":"record_receipt",@})", "", "}", "well-formed JSON"},
    {"single_quotes", "{@'command'", "", "'", "well-formed JSON"},
    {"comment", "{ @// note", "", "/", "well-formed JSON"},
    {"leading_zero", cell_vote(R"("members":0@1)"), "ballot", "1", "well-formed JSON"},
    {"raw_control_character", receipt("\"dossier\":\"D@\t1\""), "dossier", "byte 0x09",
     "well-formed JSON"},
    {"not_utf8", "{\"command\":\"@\xC3(\"}", "", "byte 0xc3", "UTF-8"},
    {"overlong_utf8", "{\"command\":\"@\xC0\x80\"}", "", "byte 0xc0", "UTF-8"},
    {"surrogate_in_utf8", "{\"command\":\"@\xED\xA0\x80\"}", "", "byte 0xed", "UTF-8"},
    {"half_a_character", "{\"command\":\"@\xE1\xBA", "", "byte 0xe1", "UTF-8"},
    {"half_a_surrogate_pair", R"({"command":"\ud800@x"})", "command", "x", "well-formed JSON"},
    {"text_after_the_end", receipt(R"("dossier":"D1","day":"2020-01-01")") + " @x", "", "x",
     "nothing after"},
    {"second_object", receipt(R"("dossier":"D1","day":"2020-01-01")") + "@{}", "", "{}",
     "nothing after"},
    {"two_deep", receipt(R"("dossier":@{"a":{)"), "dossier", "an object", "identity of a dossier"},
    {"list_instead", "@[]", "", "a list", "an object"},
    {"number_instead", "@12", "", "12", "an object"},
    {"text_instead", "@\"x\"", "", "\"x\"", "an object"},
    {"null_instead", "@null", "", "null", "an object"},
};
INSTANTIATE_TEST_SUITE_P(NotJson, JsonError, testing::ValuesIn(not_json),
                         testing::PrintToStringParamName());

const BadInput wrong_fields[] = {
    {"no_command", R"(@{"dossier":"D1"})", "command", "no such field", "found_organisation"},
    {"no_command_in_batch",
     R"({"commands":[{"command":"record_receipt","dossier":"D1","day":"2020-01-01"},@{}]})",
     "commands[1].command", "no such field", "set_quota"},
    {"unknown_command", R"({"command":@"record_reciept"})", "command", "\"record_reciept\"",
     "nearest: record_receipt"},
    {"unknown_command_at_the_end", R"({"dossier":"D1","command":@"record_reciept"})", "command",
     "\"record_reciept\"", "nearest: record_receipt"},
    {"command_not_a_text", R"({"command":@7})", "command", "7", "a text"},
    {"unknown_field", receipt(R"(@"dosier":"D1")"), "dosier", "\"dosier\"", "nearest: dossier"},
    {"unknown_field_inside", cell_vote(R"(@"member":3)"), "ballot.member", "\"member\"",
     "nearest: members"},
    {"field_twice", receipt(R"("dossier":"D1",@"dossier":"D2")"), "dossier",
     "the field a second time", "at most once"},
    {"command_twice", receipt(R"(@"command":"record_receipt")"), "command",
     "the field a second time", "at most once"},
    {"key_twice", R"({"key":"a",@"key":"b"})", "key", "the field a second time", "at most once"},
    {"missing_field", "@" + receipt(R"("dossier":"D1")"), "day", "no such field", "a day"},
    {"missing_field_inside",
     R"({"command":"resolve_cell","dossier":"D1","day":"2020-01-01","ballot":@{"members":3,"ayes":1}})",
     "ballot.present", "no such field", "whole number"},
    {"missing_field_in_batch",
     R"({"key":"k","commands":[@{"command":"record_receipt","day":"2020-01-01"}]})",
     "commands[0].dossier", "no such field", "identity of a dossier"},
    {"null_for_required", receipt(R"("dossier":@null)"), "dossier", "null",
     "identity of a dossier"},
    {"batch_without_commands", R"({"commands":@[]})", "commands", "an empty list", "at least one"},
    {"batch_and_fields",
     R"({"commands":[{"command":"record_receipt","dossier":"D1","day":"2020-01-01"}],@"day":1})",
     "day", "\"day\"", "nearest"},
    {"command_and_batch", receipt(R"(@"commands":[])"), "commands", "\"commands\"", "nearest"},
    {"batch_of_texts", R"({"commands":[@"x"]})", "commands[0]", "\"x\"", "a command"},
    {"key_inside_a_batch", R"({"commands":[{"command":"record_receipt",@"key":"k"}]})",
     "commands[0].key", "\"key\"", "nearest"},
    {"empty_key", R"({"key":@" "})", "key", "\" \"", "not empty"},
    {"key_not_a_text", R"({"key":@1})", "key", "1", "a text"},
};
INSTANTIATE_TEST_SUITE_P(Fields, JsonError, testing::ValuesIn(wrong_fields),
                         testing::PrintToStringParamName());

const BadInput wrong_values[] = {
    {"day_that_does_not_exist", receipt(R"("day":@"2023-02-30")"), "day", "\"2023-02-30\"",
     "a day that exists"},
    {"leap_day_of_1900", receipt(R"("day":@"1900-02-29")"), "day", "\"1900-02-29\"",
     "a day that exists"},
    {"day_with_slashes", receipt(R"("day":@"23/11/2026")"), "day", "\"23/11/2026\"",
     "\"2026-11-23\""},
    {"day_without_zero", receipt(R"("day":@"2026-1-02")"), "day", "\"2026-1-02\"", "a day"},
    {"day_too_early", receipt(R"("day":@"1599-12-31")"), "day", "\"1599-12-31\"",
     "from 1600 to 2999"},
    {"day_as_number", receipt(R"("day":@20260101)"), "day", "20260101", "a day"},
    {"month_13", person(R"("birth":@"1990-13")"), "birth", "\"1990-13\"", "\"1990-05\""},
    {"month_0", person(R"("birth":@"1990-00")"), "birth", "\"1990-00\"", "\"1990-05\""},
    {"id_of_another_kind", receipt(R"("dossier":@"P3")"), "dossier", "\"P3\"",
     "identity of a dossier"},
    {"id_in_lower_case", receipt(R"("dossier":@"d3")"), "dossier", "\"d3\"", "\"D12\""},
    {"id_without_number", receipt(R"("dossier":@"D")"), "dossier", "\"D\"", "\"D12\""},
    {"id_zero", receipt(R"("dossier":@"D0")"), "dossier", "\"D0\"", "\"D12\""},
    {"id_with_leading_zero", receipt(R"("dossier":@"D01")"), "dossier", "\"D01\"", "\"D12\""},
    {"id_too_large", receipt(R"("dossier":@"D4294967296")"), "dossier", "\"D4294967296\"",
     "\"D12\""},
    {"stream_too_large", receipt(R"("dossier":@"D65536.1")"), "dossier", "\"D65536.1\"",
     "\"D3.12\""},
    {"number_below", cell_vote(R"("members":@-1)"), "ballot.members", "-1", "from 0 to 4294967295"},
    {"number_above", cell_vote(R"("members":@4294967296)"), "ballot.members", "4294967296",
     "from 0 to 4294967295"},
    {"number_enormous", cell_vote(R"("members":@18446744073709551616)"), "ballot.members",
     "18446744073709551616", "from 0 to 4294967295"},
    {"number_not_whole", cell_vote(R"("members":@1.5)"), "ballot.members", "1.5", "a whole number"},
    {"number_as_text", cell_vote(R"("members":@"1")"), "ballot.members", "\"1\"", "a whole number"},
    {"number_as_flag", cell_vote(R"("members":@true)"), "ballot.members", "true", "a whole number"},
    {"object_as_number", cell_vote(R"("members":@{})"), "ballot.members", "an object",
     "a whole number"},
    {"list_as_number", cell_vote(R"("members":@[1])"), "ballot.members", "a list",
     "a whole number"},
    {"text_as_object", R"({"command":"resolve_cell","ballot":@"x"})", "ballot", "\"x\"",
     "an object"},
    {"unknown_name", person(R"("sex":@"F")"), "sex", "\"F\"", "one of: unknown, female, male"},
    {"unspecified_where_it_matters", R"({"command":"found_organisation","kind":@"unspecified"})",
     "kind", "\"unspecified\"", "one of: centre"},
    {"unknown_name_in_a_set", person(R"("groups":["women",@"men"])"), "groups[1]", "\"men\"",
     "one of: everyone"},
    {"name_twice_in_a_set", person(R"("groups":["women",@"women"])"), "groups[1]", "\"women\"",
     "at most once"},
    {"set_as_text", person(R"("groups":@"women")"), "groups", "\"women\"", "a list of names"},
    {"number_in_a_set", person(R"("groups":[@1])"), "groups[0]", "1", "one of: everyone"},
    {"null_in_a_set", person(R"("groups":[@null])"), "groups[0]", "null", "one of: everyone"},
    {"control_character", person(R"("name":@"A\u0007")"), "name", R"("A\u0007")",
     "without control characters"},
    {"control_character_above_127", person(R"("name":@"A\u0085")"), "name", R"("A\u0085")",
     "without control"},
    {"empty_name", person(R"("name":@"")"), "name", "\"\"", "not empty"},
    {"number_as_name", person(R"("name":@12)"), "name", "12", "a text"},
    {"flag_as_text", R"({"command":"record_opinions","residence":@"yes"})", "residence", "\"yes\"",
     "true or false"},
};
INSTANTIATE_TEST_SUITE_P(Values, JsonError, testing::ValuesIn(wrong_values),
                         testing::PrintToStringParamName());

TEST(JsonErrorLimits, a_text_too_long_is_refused_and_shown_cut) {
  const std::string text = person("\"name\":\"" + std::string(codec::text_limit + 1, 'a') + "\"");
  const auto decoded = codec::decode_submission(text);
  ASSERT_FALSE(decoded.has_value());
  EXPECT_EQ(decoded.error().path, "name");
  EXPECT_EQ(decoded.error().offset, static_cast<std::int64_t>(text.find("\"aaa")));
  EXPECT_LT(english(decoded.error().found).size(), 90U);
  EXPECT_THAT(english(decoded.error().expected), testing::HasSubstr("16384"));
}

TEST(JsonErrorLimits, deep_nesting_is_refused_before_it_costs_anything) {
  const std::string text = R"({"key":)" + std::string(100'000, '[');
  const auto decoded = codec::decode_submission(text);
  ASSERT_FALSE(decoded.has_value());
  EXPECT_EQ(decoded.error().path, "key");
}

TEST(JsonErrorLimits, too_many_elements_of_a_bounded_list) {
  const std::string one = R"({"introducer":"official_member","day":"2020-01-01"})";
  const std::string text = R"({"state":"listed","introductions":[)" + one + "," + one + "," + one +
                           "," + one + "," + one + "]}";
  const auto decoded = codec::decode<Dossier>(text);
  ASSERT_FALSE(decoded.has_value());
  EXPECT_EQ(decoded.error().path, "introductions[4]");
  EXPECT_EQ(english(decoded.error().expected), "at most 4 elements");
}

TEST(JsonErrorLines, name_the_line_and_count_bytes_from_the_start) {
  const std::string good = receipt(R"("dossier":"D1","day":"2020-01-01")");
  const std::string bad = receipt(R"("dossier":"P1","day":"2020-01-01")");
  const auto decoded = codec::decode_lines(good + "\n\n" + bad + "\n");
  ASSERT_FALSE(decoded.has_value());
  EXPECT_EQ(decoded.error().line, 3U);
  EXPECT_EQ(decoded.error().path, "dossier");
  EXPECT_EQ(decoded.error().offset, static_cast<std::int64_t>(good.size() + 2 + bad.find("\"P1")));
}

}  // namespace
}  // namespace dangvien::test
