// SPDX-License-Identifier: Apache-2.0
// Proves: what a submission may look like (order of fields, null, key, actor, batch, lines), and
// that texts reach the caller's normaliser.
#include <algorithm>

#include <gtest/gtest.h>

#include "codec/json/decode.hpp"
#include "codec/json/encode.hpp"
#include "codec/json/value_text.hpp"

namespace dangvien::test {
namespace {

constexpr std::string_view receipt =
    R"({"command":"record_receipt","dossier":"D1","day":"2020-01-01"})";

Command expected_receipt() {
  return RecordReceipt{.dossier = DossierId{0, 1}, .day = *Day::from_civil({2020, 1, 1})};
}

TEST(Decode, the_name_may_stand_anywhere) {
  for (const std::string_view text :
       {receipt,
        std::string_view{R"({"dossier":"D1","command":"record_receipt","day":"2020-01-01"})"},
        std::string_view{
            R"( {"day" : "2020-01-01" , "dossier":"D1",  "command":"record\u005freceipt"} )"}}) {
    const auto decoded = codec::decode_command(text);
    ASSERT_TRUE(decoded.has_value()) << text;
    EXPECT_EQ(*decoded, expected_receipt());
  }
}

TEST(Decode, a_long_batch_with_names_at_the_end_takes_one_extra_pass) {
  std::string text = R"({"commands":[)";
  for (int index = 0; index < 20'000; ++index) {
    text += index == 0 ? "" : ",";
    text += R"({"dossier":"D1","day":"2020-01-01","command":"record_receipt"})";
  }
  const auto decoded = codec::decode_submission(text + "]}");
  ASSERT_TRUE(decoded.has_value());
  EXPECT_EQ(decoded->commands.size(), 20'000U);
  EXPECT_TRUE(std::all_of(decoded->commands.begin(), decoded->commands.end(),
                          [](const Command& command) { return command == expected_receipt(); }));
}

TEST(Decode, null_means_absent_where_a_field_is_optional) {
  const auto decoded = codec::decode_submission(
      R"({"key":null,"actor":null,"command":"list_prospect","id":null,"day":"2020-01-01","person":"P1",
          "organisation":"O1","helper":null,"document":null})");
  ASSERT_TRUE(decoded.has_value());
  EXPECT_EQ(decoded->key, "");
  EXPECT_EQ(decoded->commands.at(0), (Command{ListProspect{.day = *Day::from_civil({2020, 1, 1}),
                                                           .person = PersonId{0, 1},
                                                           .organisation = OrganisationId{0, 1}}}));
}

TEST(Decode, an_empty_document_is_a_document) {
  const auto decoded = codec::decode<ListProspect>(
      R"({"day":"2020-01-01","person":"P1","organisation":"O1","document":{}})");
  ASSERT_TRUE(decoded.has_value());
  EXPECT_TRUE(decoded->document.has_value());
}

TEST(Decode, a_default_stands_for_a_field_left_out) {
  const auto decoded = codec::decode<RuleValue>(R"({"unit":"count","number":3})");
  ASSERT_TRUE(decoded.has_value());
  EXPECT_EQ(decoded->denominator, 1);
}

TEST(Submission, key_and_actor_stand_beside_a_command) {
  const auto decoded = codec::decode_submission(
      R"({"key":"k-1","command":"record_receipt","dossier":"D1","day":"2020-01-01","actor":"Văn phòng"})");
  ASSERT_TRUE(decoded.has_value());
  EXPECT_EQ(decoded->key, "k-1");
  EXPECT_EQ(decoded->actor, "Văn phòng");
  EXPECT_FALSE(decoded->batch);
  EXPECT_EQ(decoded->commands, std::vector{expected_receipt()});
}

TEST(Submission, a_batch_keeps_its_order) {
  const auto decoded = codec::decode_submission(
      R"({"commands":[)" + std::string(receipt) +
      R"(,{"dossier":"D2","command":"submit_application","day":"2020-01-02"}],"key":"k","actor":"a"})");
  ASSERT_TRUE(decoded.has_value());
  EXPECT_TRUE(decoded->batch);
  EXPECT_EQ(decoded->key, "k");
  ASSERT_EQ(decoded->commands.size(), 2U);
  EXPECT_EQ(name_of(decoded->commands[0]), "record_receipt");
  EXPECT_EQ(name_of(decoded->commands[1]), "submit_application");
}

TEST(Submission, a_command_alone_takes_neither_key_nor_actor) {
  EXPECT_FALSE(codec::decode_command(
      R"({"key":"k","command":"record_receipt","dossier":"D1","day":"2020-01-01"})"));
}

TEST(Lines, empty_lines_and_carriage_returns_are_passed_over) {
  const std::string line(receipt);
  const auto decoded = codec::decode_lines("\n" + line + "\r\n \n" + line);
  ASSERT_TRUE(decoded.has_value());
  EXPECT_EQ(decoded->size(), 2U);
  EXPECT_TRUE(codec::decode_lines("")->empty());
}

TEST(Normalise, is_asked_for_texts_that_are_not_ascii_and_for_no_others) {
  codec::DecodeOptions options;
  options.normalise = [](std::string& text) { text = "[" + text + "]"; };
  const auto decoded = codec::decode<FoundOrganisation>(
      R"({"day":"2020-01-01","kind":"cell","name":"Chi bộ","code":"12","source":"Ho so"})",
      options);
  ASSERT_TRUE(decoded.has_value());
  EXPECT_EQ(decoded->name, "[Chi bộ]");
  EXPECT_EQ(decoded->source, "Ho so");
}

TEST(ValueText, identities_are_written_in_one_way) {
  for (const std::string_view text : {"P1", "P4294967295", "P65535.1", "P1.1"}) {
    const auto packed = codec::parse_identifier(text, 'P');
    ASSERT_TRUE(packed.has_value()) << text;
    std::string written;
    codec::append_identifier(written, 'P', *packed);
    EXPECT_EQ(written, text);
  }
  for (const std::string_view text :
       {"", "P", "P0", "P01", "P+1", "P1.", "P.1", "P0.1", "P1.0", "P1.1.1", "P1 ", " P1"}) {
    EXPECT_FALSE(codec::parse_identifier(text, 'P').has_value()) << text;
  }
}

TEST(ValueText, every_day_is_read_back) {
  for (std::int32_t days = Day::first().days(); days <= Day::last().days(); ++days) {
    std::string text;
    codec::append_day(text, Day::from_days(days));
    ASSERT_EQ(codec::parse_day(text), Day::from_days(days)) << text;
  }
}

}  // namespace
}  // namespace dangvien::test
