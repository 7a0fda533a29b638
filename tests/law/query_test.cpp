// SPDX-License-Identifier: Apache-2.0
// Proves: what `dangvien rules` prints: a rule through time, all rules of a day, the difference of
// two days, and what is not settled.
#include "law/query.hpp"

#include <algorithm>
#include <string>

#include <gmock/gmock.h>

#include "law/support.hpp"

namespace dangvien::tests {
namespace {

const Rulebook rulebook = standard_rulebook();

TEST(Query, FindsARuleById) {
  EXPECT_EQ(find_rule(rulebook, "admission.minimum_age"), RuleId::admission_minimum_age);
  EXPECT_FALSE(find_rule(rulebook, "admission.minimum").has_value());
}

TEST(Query, DescribesARuleThroughTime) {
  const RuleDescription clock =
      describe_rule(RuleId::admission_decision_clock, rulebook, Language::vi);
  EXPECT_EQ(clock.id, "admission.decision_clock");
  EXPECT_EQ(clock.enforcement, Enforcement::advisory);
  const auto row = std::find_if(clock.rows.begin(), clock.rows.end(),
                                [](const RuleLine& line) { return line.from == on(1, 7, 2025); });
  ASSERT_NE(row, clock.rows.end());
  EXPECT_EQ(row->value, "45 ngày làm việc");
  EXPECT_EQ(row->citation, "Quy định 294-QĐ/TW ngày 26/5/2025, điểm 4.3.1");
  EXPECT_EQ(row->until, OptionalDay{on(8, 4, 2026)});
  EXPECT_TRUE(clock.rows.back().value.empty());
  EXPECT_FALSE(clock.rows.back().until.has_value());
}

TEST(Query, ListsWhatHoldsOnADay) {
  const auto lines = rules_on(on(1, 7, 2025), rulebook, Language::en);
  EXPECT_THAT(lines,
              testing::Contains(testing::AllOf(
                  testing::Field(&RuleLine::id, "admission.cell_denominator"),
                  testing::Field(&RuleLine::value, testing::HasSubstr("suspended; prosecuted")))));
  for (const RuleLine& line : lines) {
    EXPECT_LE(line.from, on(1, 7, 2025)) << line.id;
    EXPECT_TRUE(!line.until || *line.until > on(1, 7, 2025)) << line.id;
  }
}

TEST(Query, ShowsWhatChangedOn1July2025) {
  const auto changes = difference(on(30, 6, 2025), on(1, 7, 2025), rulebook, Language::vi);
  const auto found = std::find_if(changes.begin(), changes.end(), [](const RuleChange& change) {
    return change.before.rule == RuleId::admission_decision_clock;
  });
  ASSERT_NE(found, changes.end());
  EXPECT_EQ(found->before.value, "60 ngày làm việc");
  EXPECT_EQ(found->after.value, "45 ngày làm việc");
  for (const RuleChange& change : changes) {
    EXPECT_NE(change.before.rule, RuleId::admission_citizenship);
    EXPECT_NE(change.before.rule, RuleId::admission_certificate_validity)
        << "guidance did not change";
  }
  EXPECT_TRUE(difference(on(1, 7, 2025), on(2, 7, 2025), rulebook, Language::vi).empty());
}

TEST(Query, ListsWhatIsNotSettled) {
  const auto lines = unsettled_rules(rulebook, Language::vi);
  EXPECT_FALSE(lines.empty());
  for (const RuleLine& line : lines) EXPECT_GE(line.provenance, Provenance::unconfirmed);
  const auto has = [&](RuleId rule, Day from) {
    return std::any_of(lines.begin(), lines.end(), [&](const RuleLine& line) {
      return line.rule == rule && line.from == from;
    });
  };
  EXPECT_TRUE(has(RuleId::admission_decision_clock, on(8, 4, 2026)));
  EXPECT_TRUE(has(RuleId::admission_education_minimum, on(8, 4, 2026)));
  EXPECT_FALSE(has(RuleId::admission_decision_clock, on(1, 7, 2025)));
}

TEST(Query, WritesTheHash) { EXPECT_EQ(rulebook_hash_text(rulebook).size(), 64U); }

}  // namespace
}  // namespace dangvien::tests
