// SPDX-License-Identifier: Apache-2.0
// Proves: what is written as JSON is read back equal, for every command, event, fact and result, in
// both layouts; and the writer is deterministic.
#include <variant>

#include <gtest/gtest.h>

#include "codec/arbitrary.hpp"
#include "codec/json/decode.hpp"
#include "codec/json/encode.hpp"

namespace dangvien::test {
namespace {

template <typename Table>
class RoundTrip : public testing::Test {};

template <typename Variant>
struct Alternatives;
template <typename... Types>
struct Alternatives<std::variant<Types...>> {
  using type = testing::Types<Types...>;
};

template <typename Table>
void expect_round_trip() {
  const bool passed = rc::check([] {
    const Table value = any<Table>();
    for (const auto layout : {codec::JsonLayout::compact, codec::JsonLayout::pretty}) {
      const std::string text = codec::encode_json(value, layout);
      const auto decoded = codec::decode<Table>(text);
      RC_ASSERT(decoded.has_value());
      RC_ASSERT(*decoded == value);
      RC_ASSERT(codec::encode_json(*decoded, layout) == text);
    }
  });
  EXPECT_TRUE(passed);
}

template <typename Table>
class CommandRoundTrip : public testing::Test {};
TYPED_TEST_SUITE(CommandRoundTrip, Alternatives<Command>::type);
TYPED_TEST(CommandRoundTrip, fields) { expect_round_trip<TypeParam>(); }

template <typename Table>
class EventRoundTrip : public testing::Test {};
TYPED_TEST_SUITE(EventRoundTrip, Alternatives<Event>::type);
TYPED_TEST(EventRoundTrip, fields) { expect_round_trip<TypeParam>(); }

template <typename Table>
class ResultRoundTrip : public testing::Test {};
using Results = testing::Types<AdmissionFacts, Dossier, Document, EventRecord, CommitBody,
                               DisplayPolicy, SubtreeCount, Progress, Finding, ErrorReport,
                               OutcomeView, Explanation, DossierView, VerifyReport>;
TYPED_TEST_SUITE(ResultRoundTrip, Results);
TYPED_TEST(ResultRoundTrip, fields) { expect_round_trip<TypeParam>(); }

TEST(UnionRoundTrip, any_command_by_its_name) {
  EXPECT_TRUE(rc::check([] {
    const Command command = any_of_union<Command>();
    const auto decoded = codec::decode_command(codec::encode_json(command));
    RC_ASSERT(decoded.has_value());
    RC_ASSERT(*decoded == command);
  }));
}

TEST(UnionRoundTrip, any_event_by_its_name) {
  EXPECT_TRUE(rc::check([] {
    const Event event = any_of_union<Event>();
    const auto decoded = codec::decode_event(codec::encode_json(event));
    RC_ASSERT(decoded.has_value());
    RC_ASSERT(*decoded == event);
  }));
}

TEST(Encode, a_command_begins_with_its_name_and_leaves_out_what_is_absent) {
  const ListProspect command{.day = *Day::from_civil({2026, 11, 23}),
                             .person = PersonId{0, 12},
                             .organisation = OrganisationId{3, 7}};
  EXPECT_EQ(
      codec::encode_json(Command{command}),
      R"({"command":"list_prospect","day":"2026-11-23","person":"P12","organisation":"O3.7"})");
}

TEST(Encode, pretty_layout_has_two_blanks_a_level) {
  const Ballot ballot{.members = 10, .present = 9, .ayes = 8};
  const ResolveCell command{.dossier = DossierId{0, 1}, .day = Day{}, .ballot = ballot};
  EXPECT_EQ(codec::encode_json(command, codec::JsonLayout::pretty),
            "{\n  \"dossier\": \"D1\",\n  \"day\": \"1970-01-01\",\n  \"ballot\": {\n    "
            "\"members\": 10,\n"
            "    \"present\": 9,\n    \"ayes\": 8\n  }\n}");
}

TEST(Encode, control_characters_are_escaped) {
  std::string text;
  codec::append_json_text(text, std::string_view("\"\\\n\r\t\x01\x1f/ế", 11));
  EXPECT_EQ(text, R"("\"\\\n\r\t\u0001\u001f/ế")");
}

}  // namespace
}  // namespace dangvien::test
