// SPDX-License-Identifier: Apache-2.0
// Proves: an overlay adds and corrects dated values and nothing else; the standard rules stay as
// they were; what is wrong with an overlay is named with its line; the hash follows the content.
#include "dangvien/law/overlay.hpp"

#include <string>
#include <utility>

#include <gmock/gmock.h>

#include "law/support.hpp"
#include "text/english.hpp"

namespace dangvien::tests {
namespace {

const Rulebook standard = standard_rulebook();

constexpr const char* adding = R"([[instrument]]
id = "9-HD-TW-2027-01-15"
kind = "guidance"
number = "9-HD/TW"
title = "Hướng dẫn mới"
issuer = "Ban Bí thư"
signed = 2027-01-15
in_force = 2027-02-01
provenance = "confirmed"

[[rule]]
id = "admission.decision_clock"
rows = [
  { from = 2027-02-01, value = 30, cite = { instrument = "9-HD-TW-2027-01-15", at = "3" }, provenance = "confirmed" },
]
)";

OwnedRulebook load(std::string_view text) {
  auto result = load_overlay(text, "overlay.toml", standard);
  EXPECT_TRUE(result.has_value()) << (result ? "" : english(result.error()));
  return *std::move(result);
}

TEST(Overlay, AddsADatedValue) {
  const OwnedRulebook overlay = load(adding);
  const Rulebook& rulebook = overlay.rulebook();
  EXPECT_EQ(rulebook.row(RuleId::admission_decision_clock, on(31, 1, 2027)).provenance,
            Provenance::unknown);
  const RuleRow& row = rulebook.row(RuleId::admission_decision_clock, on(1, 2, 2027));
  EXPECT_EQ(row.value, (RuleValue{Unit::working_days, 30, 1}));
  EXPECT_EQ(row.provenance, Provenance::confirmed);
  EXPECT_EQ(rulebook.instrument(row.citation).number, "9-HD/TW");
  EXPECT_EQ(rulebook.row(RuleId::admission_decision_clock, on(1, 7, 2025)).value.number, 45);
  EXPECT_EQ(standard.row(RuleId::admission_decision_clock, on(1, 2, 2027)).provenance,
            Provenance::unknown);
}

TEST(Overlay, CorrectsAValueOfTheSameDay) {
  const OwnedRulebook overlay = load(R"([[rule]]
id = "admission.decision_clock"
rows = [
  { from = 2026-04-08, value = 45, cite = { instrument = "294-QD-TW-2025-05-26", at = "4.3.1" }, provenance = "carried" },
]
)");
  const auto& rulebook = overlay.rulebook();
  const std::size_t index = static_cast<std::size_t>(RuleId::admission_decision_clock);
  EXPECT_EQ(rulebook.tables().rules[index].row_count, standard.tables().rules[index].row_count);
  EXPECT_EQ(rulebook.row(RuleId::admission_decision_clock, on(23, 11, 2026)).value.number, 45);
}

TEST(Overlay, ReadsChoicesSetsKindsAndDeciders) {
  const OwnedRulebook overlay = load(R"([[rule]]
id = "admission.ceremony_clock_anchor"
rows = [{ from = 2027-01-01, value = "receipt", provenance = "unconfirmed" }]

[[rule]]
id = "admission.cell_denominator"
rows = [{ from = 2026-07-26, value = ["suspended"], provenance = "unconfirmed" }]

[[kind]]
from = 2027-01-01
kind = "sub_committee"
name = "đảng bộ trực thuộc cơ sở"
usual_rank = "below_grassroots"
ranks = ["below_grassroots"]
parents = ["grassroots_party", "upper_party"]
cite = { instrument = "208-QD-TW-2026-07-26" }
provenance = "single_source"

[[decider]]
from = 2027-01-01
tier = "upper"
competent = true
cite = { instrument = "208-QD-TW-2026-07-26" }
provenance = "single_source"

[[power]]
from = 2027-01-01
power = "authorised_to_admit"
kinds = ["grassroots_party", "grassroots_cell"]
cite = { instrument = "208-QD-TW-2026-07-26" }
provenance = "single_source"
)");
  const Rulebook& rulebook = overlay.rulebook();
  EXPECT_EQ(rulebook.row(RuleId::admission_ceremony_clock_anchor, on(1, 1, 2027)).value.number, 0);
  EXPECT_EQ(rulebook.row(RuleId::admission_cell_denominator, on(26, 7, 2026)).value.number, 4);
  EXPECT_NE(rulebook.kind(OrganisationKind::sub_committee, on(1, 1, 2027))->parent_kinds,
            standard.kind(OrganisationKind::sub_committee, on(1, 1, 2027))->parent_kinds);
  EXPECT_EQ(rulebook.decider(DeciderTier::upper, on(1, 1, 2027))->from, on(1, 1, 2027));
  EXPECT_EQ(rulebook.power(Power::authorised_to_admit, on(1, 1, 2027))->kinds,
            1U << static_cast<unsigned>(OrganisationKind::grassroots_party) |
                1U << static_cast<unsigned>(OrganisationKind::grassroots_cell));
  EXPECT_EQ(standard.next_change(on(26, 7, 2026)), OptionalDay{});
  EXPECT_EQ(rulebook.next_change(on(26, 7, 2026)), OptionalDay(on(1, 1, 2027)));
}

TEST(Overlay, AnnouncedBreaksReplaceTheAssumedOnes) {
  const OwnedRulebook overlay = load(R"(announced = { from = 2011-01-01, until = 2027-12-31 }
break = [
  { year = 2027, occasion = "new_year", first = 2027-01-01, last = 2027-01-03, provenance = "confirmed" },
  { year = 2027, occasion = "lunar_new_year", first = 2027-02-04, last = 2027-02-10, provenance = "confirmed" },
]
swap = [{ year = 2027, occasion = "lunar_new_year", day = 2027-02-20, provenance = "confirmed" }]
)");
  const Calendar calendar = overlay.rulebook().calendar();
  EXPECT_FALSE(calendar.is_working_day(on(4, 2, 2027)));
  EXPECT_TRUE(calendar.is_working_day(on(11, 2, 2027)));
  EXPECT_TRUE(calendar.is_working_day(on(20, 2, 2027)));
  EXPECT_TRUE(calendar.is_working_day(on(30, 4, 2027)));  // not among the breaks of this text
  EXPECT_FALSE(calendar.add_working_days(on(1, 12, 2026), WorkingDays{45}).assumed);
  EXPECT_FALSE(calendar.is_working_day(on(24, 11, 2026)));
  EXPECT_FALSE(calendar.is_working_day(on(3, 1, 2028)) && calendar.is_announced(on(3, 1, 2028)));
  // Counting still agrees with counting day by day.
  Day day = on(20, 12, 2026);
  for (std::int32_t count = 0; count < 60;) {
    day = day + Days{1};
    if (!calendar.is_working_day(day)) continue;
    ++count;
    ASSERT_EQ(calendar.add_working_days(on(20, 12, 2026), WorkingDays{count}).day, day);
  }
}

void expect_refused(std::string_view text, std::uint64_t line, std::string_view found,
                    std::string_view expected) {
  const auto result = load_overlay(text, "overlay.toml", standard);
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::malformed);
  EXPECT_EQ(result.error().file, "overlay.toml");
  EXPECT_EQ(result.error().line, line);
  EXPECT_THAT(english(result.error().found), testing::HasSubstr(std::string(found)));
  EXPECT_THAT(english(result.error().expected), testing::HasSubstr(std::string(expected)));
  EXPECT_FALSE(check_overlay(text, "overlay.toml", standard).empty());
}

TEST(Overlay, RefusesWhatItMayNotDo) {
  expect_refused("[[rule]]\nid = \"admission.new_rule\"\n", 1, "unknown rule", "standard rulebook");
  expect_refused("[[rule]]\nid = \"admission.minimum_age\"\nenforcement = \"advisory\"\n", 3,
                 "unknown key \"enforcement\"", "one of");
  expect_refused(
      "[[rule]]\nid = \"admission.minimum_age\"\nrows = [{ from = 2027-01-01, value = 204, "
      "provenance = "
      "\"confirmed\" }]\n",
      3, "without citation", "cite");
  expect_refused(
      "[[rule]]\nid = \"admission.minimum_age\"\nrows = [{ from = 2027-01-01, value = \"18\", "
      "provenance = "
      "\"unconfirmed\" }]\n",
      3, "\"18\"", "whole number");
  expect_refused(
      "[[instrument]]\nid = \"294-QD-TW-2025-05-26\"\nkind = \"regulation\"\ntitle = \"x\"\nissuer "
      "= "
      "\"y\"\nprovenance = \"confirmed\"\n",
      1, "twice", "once");
  expect_refused("[[rule]\n", 1, "", "TOML 1.0");
}

TEST(Overlay, ReportsEveryFaultInTheOrderOfTheFile) {
  const auto errors = check_overlay(
      "[[rule]]\nid = \"admission.minimum_age\"\nrows = [{ from = 2027-01-01, provenance = "
      "\"sure\" }]\n\n"
      "[[rule]]\nid = \"x.y\"\n",
      "overlay.toml", standard);
  ASSERT_EQ(errors.size(), 2U);
  EXPECT_EQ(errors[0].line, 3U);
  EXPECT_EQ(errors[1].line, 5U);
}

TEST(Overlay, HashFollowsTheContent) {
  const OwnedRulebook empty = load("");
  EXPECT_EQ(empty.rulebook().tables().hash, standard.tables().hash);
  OwnedRulebook first = load(adding);
  const OwnedRulebook second = load(std::string("# a comment\n") + adding);
  EXPECT_NE(first.rulebook().tables().hash, standard.tables().hash);
  EXPECT_EQ(first.rulebook().tables().hash, second.rulebook().tables().hash);
  EXPECT_EQ(compute_hash(first.rulebook()), first.rulebook().tables().hash);
  const Rulebook* address = &first.rulebook();
  const OwnedRulebook moved = std::move(first);
  EXPECT_EQ(&moved.rulebook(), address);
}

TEST(Overlay, ALocalOneOnlyTightens) {
  constexpr const char* head = "local = \"Nơi mẫu\"\n[[rule]]\n";
  const auto clock = [&](const char* value) {
    return std::string(head) + "id = \"admission.decision_clock\"\nrows = [{ from = 2025-12-01, " +
           "value = " + value + ", provenance = \"unconfirmed\" }]\n";
  };
  EXPECT_TRUE(check_overlay(clock("45"), "mau.toml", standard).empty());
  EXPECT_TRUE(check_overlay(clock("30"), "mau.toml", standard).empty());
  const auto looser = check_overlay(clock("46"), "mau.toml", standard);
  ASSERT_EQ(looser.size(), 1U);
  EXPECT_EQ(looser.front().line, 4U);
  EXPECT_THAT(english(looser.front()), testing::HasSubstr("at least as strict as 45/1"));
  // A minimum may only rise, and a share too.
  const auto vote = [&](const char* value) {
    return std::string(head) + "id = \"admission.cell_vote\"\nrows = [{ from = 2025-12-01, " +
           "value = \"" + value + "\", provenance = \"unconfirmed\" }]\n";
  };
  EXPECT_TRUE(check_overlay(vote("3/4"), "mau.toml", standard).empty());
  EXPECT_EQ(check_overlay(vote("1/2"), "mau.toml", standard).size(), 1U);
  // Not known is not stricter, and of some rules nobody says which way is.
  EXPECT_EQ(check_overlay(std::string(head) + "id = \"admission.decision_clock\"\nrows = [{ from = "
                                              "2025-12-01, provenance = \"unknown\" }]\n",
                          "mau.toml", standard)
                .size(),
            1U);
  EXPECT_EQ(check_overlay(std::string(head) + "id = \"admission.citizenship\"\nrows = [{ from = "
                                              "2025-12-01, value = true, provenance = "
                                              "\"unconfirmed\" }]\n",
                          "mau.toml", standard)
                .size(),
            1U);
  EXPECT_EQ(check_overlay("local = \"Nơi mẫu\"\nannounced = { from = 2011-01-01, until = "
                          "2026-12-31 }\n",
                          "mau.toml", standard)
                .size(),
            1U);
}

TEST(Overlay, ADifferentUnitIsRefusedWithItsLine) {
  const auto errors = check_overlay(R"([[rule]]
id = "admission.decision_clock"
unit = "days"
rows = [{ from = 2026-04-08, value = 45, provenance = "unconfirmed" }]
)",
                                    "overlay.toml", standard);
  ASSERT_EQ(errors.size(), 1U);
  EXPECT_EQ(errors.front().line, 3U);
  EXPECT_THAT(english(errors.front()), testing::HasSubstr("working_days"));
}

}  // namespace
}  // namespace dangvien::tests
