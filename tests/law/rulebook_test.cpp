// SPDX-License-Identifier: Apache-2.0
// Proves: values, grounds and provenance of the standard rules on both sides of the days on which
// they change, as in the domain notes on admission (row numbers in brackets).
#include <string>
#include <string_view>
#include <vector>

#include "dangvien/law/overlay.hpp"
#include "dangvien/law/parameter.hpp"
#include "dangvien/people/priority_groups.hpp"
#include "law/support.hpp"

namespace dangvien::tests {
namespace {

const Rulebook rulebook = standard_rulebook();

struct Expected {
  Day day;
  RuleId rule;
  std::int64_t number;
  Provenance provenance;
  std::string_view instrument;
  std::string_view point;
};

void expect(const Expected& expected) {
  const RuleRow& row = rulebook.row(expected.rule, expected.day);
  SCOPED_TRACE(std::string(rulebook.rule(expected.rule).id) + " on " +
               testing::PrintToString(expected.day));
  EXPECT_EQ(row.value.number, expected.number);
  EXPECT_EQ(row.provenance, expected.provenance);
  EXPECT_EQ(rulebook.instrument(row.citation).id, expected.instrument);
  EXPECT_EQ(rulebook.citation(row.citation).point, expected.point);
}

void expect_unknown(RuleId rule, Day day) {
  const RuleRow& row = rulebook.row(rule, day);
  SCOPED_TRACE(std::string(rulebook.rule(rule).id) + " on " + testing::PrintToString(day));
  EXPECT_EQ(row.provenance, Provenance::unknown);
  EXPECT_EQ(row.value.unit, Unit::none);
}

constexpr auto confirmed = Provenance::confirmed;
constexpr auto single = Provenance::single_source;
constexpr auto carried = Provenance::carried;
constexpr auto unconfirmed = Provenance::unconfirmed;

TEST(Rulebook, DecisionClock) {  // [31], [32]
  const RuleId clock = RuleId::admission_decision_clock;
  expect_unknown(clock, on(24, 7, 2016));
  expect({on(25, 7, 2016), clock, 60, confirmed, "29-QD-TW-2016-07-25", "4.3.1"});
  expect({on(29, 7, 2021), clock, 60, confirmed, "29-QD-TW-2016-07-25", "4.3.1"});
  expect({on(30, 7, 2021), clock, 60, single, "24-QD-TW-2021-07-30", "4.3.1"});
  expect({on(20, 1, 2025), clock, 60, single, "232-QD-TW-2025-01-20", "4.3.1"});
  expect({on(30, 6, 2025), clock, 60, single, "232-QD-TW-2025-01-20", "4.3.1"});
  expect({on(1, 7, 2025), clock, 45, confirmed, "294-QD-TW-2025-05-26", "4.3.1"});
  expect({on(7, 4, 2026), clock, 45, confirmed, "294-QD-TW-2025-05-26", "4.3.1"});
  expect_unknown(clock, on(8, 4, 2026));
  expect_unknown(clock, on(26, 7, 2026));
  const RuleId extension = RuleId::admission_decision_extension;
  expect({on(29, 7, 2021), extension, 30, single, "29-QD-TW-2016-07-25", "4.3.1"});
  expect_unknown(extension, on(30, 7, 2021));
  expect_unknown(extension, on(30, 6, 2025));
  expect({on(1, 7, 2025), extension, 15, confirmed, "294-QD-TW-2025-05-26", "4.3.1"});
}

TEST(Rulebook, Ages) {  // [1], [2]
  const RuleId minimum = RuleId::admission_minimum_age;
  expect_unknown(minimum, on(31, 10, 2011));
  expect({on(1, 11, 2011), minimum, 216, single, "45-QD-TW-2011-11-01", "1.1a"});
  expect({on(25, 7, 2016), minimum, 216, confirmed, "29-QD-TW-2016-07-25", "1.1a"});
  expect({on(8, 4, 2026), minimum, 216, carried, "294-QD-TW-2025-05-26", "1.1.1"});
  expect({on(25, 7, 2026), minimum, 216, carried, "294-QD-TW-2025-05-26", "1.1.1"});
  expect({on(26, 7, 2026), minimum, 216, single, "208-QD-TW-2026-07-26", ""});
  expect({on(1, 7, 2025), RuleId::admission_maximum_age, 720, confirmed, "294-QD-TW-2025-05-26",
          "1.1.1"});
  const RuleId by_year = RuleId::admission_maximum_age_by_year;
  expect_unknown(by_year, on(4, 1, 2012));
  expect({on(5, 1, 2012), by_year, 1, single, "01-HD-TW-2012-01-05", "1.1"});
  expect({on(24, 7, 2016), by_year, 1, single, "01-HD-TW-2012-01-05", "1.1"});
  expect({on(25, 7, 2016), by_year, 0, confirmed, "29-QD-TW-2016-07-25", "1.1a"});
}

TEST(Rulebook, Education) {  // [5], [6]
  const RuleId rule = RuleId::admission_education_minimum;
  const auto level = [](EducationLevel value) { return static_cast<std::int64_t>(value); };
  expect({on(29, 7, 2021), rule, level(EducationLevel::lower_secondary_equivalent), confirmed,
          "29-QD-TW-2016-07-25", "1.2a"});
  expect({on(30, 7, 2021), rule, level(EducationLevel::lower_secondary_diploma), confirmed,
          "24-QD-TW-2021-07-30", "1.2.1"});
  expect({on(8, 4, 2026), rule, level(EducationLevel::lower_secondary_diploma), unconfirmed,
          "294-QD-TW-2025-05-26", "1.2.1"});
  expect({on(26, 7, 2026), rule, level(EducationLevel::lower_secondary_completed), single,
          "208-QD-TW-2026-07-26", ""});
  const RuleId area = RuleId::admission_education_relief_area;
  expect({on(19, 9, 2016), area, level(EducationLevel::primary_completed), carried,
          "01-HD-TW-2012-01-05", "1.2a"});
  expect({on(20, 9, 2016), area, level(EducationLevel::primary_completed), single,
          "01-HD-TW-2016-09-20", "1.2a"});
  expect_unknown(area, on(19, 5, 2026));
}

TEST(Rulebook, GuidanceChangesOnItsOwnDays) {  // [11], [12], [117]
  const RuleId validity = RuleId::admission_certificate_validity;
  expect_unknown(validity, on(19, 9, 2016));
  expect({on(20, 9, 2016), validity, 60, confirmed, "01-HD-TW-2016-09-20", ""});
  expect({on(27, 9, 2021), validity, 60, carried, "01-HD-TW-2016-09-20", ""});
  expect({on(28, 9, 2021), validity, 60, single, "01-HD-TW-2021-09-28", ""});
  expect({on(8, 6, 2025), validity, 60, single, "01-HD-TW-2021-09-28", ""});
  expect({on(9, 6, 2025), validity, 60, confirmed, "06-HD-TW-2025-06-09", "5.4b"});
  expect({on(7, 4, 2026), validity, 60, confirmed, "06-HD-TW-2025-06-09", "5.4b"});
  expect({on(8, 4, 2026), validity, 60, carried, "06-HD-TW-2025-06-09", "5.4b"});
  expect({on(18, 5, 2026), validity, 60, carried, "06-HD-TW-2025-06-09", "5.4b"});
  expect_unknown(validity, on(19, 5, 2026));
  const RuleId freshness = RuleId::admission_dossier_freshness;
  expect({on(8, 6, 2025), freshness, 12, unconfirmed, "01-HD-TW-2021-09-28", "5"});
  expect({on(9, 6, 2025), freshness, 12, confirmed, "06-HD-TW-2025-06-09", "5.4a"});
}

TEST(Rulebook, OpeningIsAskedForFrom29September2025) {  // [77]
  const RuleId rule = RuleId::admission_opening_required;
  expect_unknown(rule, on(28, 9, 2025));
  expect({on(29, 9, 2025), rule, 1, confirmed, "38-HD-BTCTW-2025-09-29", "I.1.1c-d"});
  expect_unknown(rule, on(26, 7, 2026));
}

TEST(Rulebook, CeremonyClock) {  // [34], [35]
  const RuleId anchor = RuleId::admission_ceremony_clock_anchor;
  const auto receipt = static_cast<std::int64_t>(CeremonyAnchor::receipt);
  const auto issue = static_cast<std::int64_t>(CeremonyAnchor::issue);
  expect({on(7, 4, 2026), anchor, receipt, confirmed, "294-QD-TW-2025-05-26", "4.1"});
  expect({on(25, 7, 2026), anchor, receipt, unconfirmed, "294-QD-TW-2025-05-26", "4.1"});
  expect({on(26, 7, 2026), anchor, issue, single, "208-QD-TW-2026-07-26", ""});
  expect(
      {on(26, 7, 2026), RuleId::admission_ceremony_clock, 30, single, "208-QD-TW-2026-07-26", ""});
  expect_unknown(RuleId::admission_ceremony_late_consent, on(8, 4, 2026));
}

TEST(Rulebook, TheCharterIsUnchanged) {  // [8], [13], [37]
  for (const Day day : {on(1, 1, 2012), on(1, 7, 2025), on(23, 11, 2026)}) {
    expect({day, RuleId::admission_citizenship, 1, confirmed, "CHARTER-2011-01-19", "1.2"});
    expect({day, RuleId::admission_introducers_count, 2, confirmed, "CHARTER-2011-01-19", "4.1"});
    expect({day, RuleId::admission_probation_length, 12, confirmed, "CHARTER-2011-01-19", "5.1"});
  }
}

TEST(Rulebook, VoteBases) {  // [26], [26a], [84]
  const RuleId cell = RuleId::admission_cell_denominator;
  expect_unknown(cell, on(30, 6, 2025));
  expect_unknown(cell, on(8, 4, 2026));
  const EnumSet<ElectorateExclusion> off =
      set_of<ElectorateExclusion>(rulebook.row(cell, on(1, 7, 2025)).value);
  EXPECT_EQ(off, (EnumSet<ElectorateExclusion>{
                     ElectorateExclusion::transferred_absent, ElectorateExclusion::exempt_absent,
                     ElectorateExclusion::suspended, ElectorateExclusion::prosecuted}));
  const EnumSet<ElectorateExclusion> committee = set_of<ElectorateExclusion>(
      rulebook.row(RuleId::admission_committee_denominator, on(1, 7, 2025)).value);
  EXPECT_FALSE(committee.contains(ElectorateExclusion::exempt_absent));
  EXPECT_TRUE(committee.contains(ElectorateExclusion::prosecuted));
  const RuleValue share = rulebook.row(RuleId::admission_cell_vote, on(1, 7, 2025)).value;
  EXPECT_EQ(share, (RuleValue{Unit::fraction, 2, 3}));
}

TEST(Rulebook, Deciders) {  // [29]
  const auto decider = [](DeciderTier tier, Day day) { return rulebook.decider(tier, day); };
  const DeciderRow* row = decider(DeciderTier::authorised_grassroots, on(30, 6, 2025));
  ASSERT_NE(row, nullptr);
  EXPECT_TRUE(row->competent && row->whole_committee);
  row = decider(DeciderTier::authorised_grassroots, on(8, 4, 2026));
  EXPECT_EQ(row->provenance, Provenance::unconfirmed) << "208-QĐ/TW differs from 294-QĐ/TW";
  row = decider(DeciderTier::authorised_grassroots, on(26, 7, 2026));
  EXPECT_TRUE(row->competent && !row->whole_committee);
  row = decider(DeciderTier::grassroots, on(7, 4, 2026));
  EXPECT_FALSE(row->competent);
  row = decider(DeciderTier::upper, on(9, 6, 2025));
  EXPECT_TRUE(row->competent && !row->whole_committee);
  row = decider(DeciderTier::upper, on(24, 7, 2016));
  EXPECT_EQ(row->provenance, Provenance::unknown);
  EXPECT_EQ(decider(DeciderTier::upper, on(1, 1, 2011)), nullptr);
}

TEST(Rulebook, DecidingVotesHaveRowsOfTheirOwn) {  // [29a], [42], [46], [85]
  const auto share = [](RuleId rule, Day day) { return rulebook.row(rule, day).value; };
  const RuleValue half{Unit::fraction, 1, 2};
  const RuleValue two_thirds{Unit::fraction, 2, 3};
  EXPECT_EQ(share(RuleId::admission_decider_vote, on(9, 6, 2025)), half);
  EXPECT_EQ(share(RuleId::admission_authorised_decider_vote, on(28, 9, 2021)), two_thirds);
  EXPECT_EQ(share(RuleId::admission_recognition_decider_vote, on(9, 6, 2025)), half);
  expect_unknown(RuleId::admission_recognition_decider_vote, on(8, 6, 2025));
  EXPECT_EQ(share(RuleId::admission_striking_off_decider_vote, on(28, 9, 2021)), half);
  expect_unknown(RuleId::admission_striking_off_decider_vote, on(27, 9, 2021));
  EXPECT_EQ(share(RuleId::admission_majority, on(26, 7, 2026)), half);
  EXPECT_EQ(rulebook.row(RuleId::admission_majority, on(30, 6, 2025)).provenance,
            Provenance::unconfirmed);
  EXPECT_TRUE(rulebook.rule(RuleId::admission_decider_vote).strict);
  EXPECT_TRUE(rulebook.rule(RuleId::admission_majority).strict);
  EXPECT_FALSE(rulebook.rule(RuleId::admission_authorised_decider_vote).strict);
  EXPECT_FALSE(rulebook.rule(RuleId::admission_cell_vote).strict);
}

TEST(Rulebook, TheDaysOnWhichTheLawChanges) {
  EXPECT_EQ(rulebook.next_change(on(30, 6, 2025)), OptionalDay(on(1, 7, 2025)));
  EXPECT_EQ(rulebook.next_change(on(1, 7, 2025)), OptionalDay(on(4, 9, 2025)));
  EXPECT_EQ(rulebook.next_change(on(26, 7, 2026)), OptionalDay{});
  for (const Rule& rule : rulebook.tables().rules) {
    // What no check judges changes no answer.
    if (rule.enforcement == Enforcement::informative) continue;
    for (const RuleRow& row : rulebook.tables().rows.subspan(rule.first_row, rule.row_count)) {
      if (row.from == Day::first()) continue;
      EXPECT_EQ(rulebook.next_change(row.from - Days{1}), OptionalDay(row.from));
    }
  }
  EXPECT_EQ(rulebook.next_change(on(27, 7, 2021)), OptionalDay(on(30, 7, 2021)));
}

TEST(Rulebook, CellsStandDirectlyUnderTheCommuneFrom1July2025) {
  const auto under = [](OrganisationKind kind, OrganisationKind parent, Day day) {
    const KindRow* row = rulebook.kind(kind, day);
    return row != nullptr && (row->parent_kinds >> static_cast<unsigned>(parent) & 1U) != 0;
  };
  EXPECT_FALSE(under(OrganisationKind::cell, OrganisationKind::upper_party, on(30, 6, 2025)));
  EXPECT_TRUE(under(OrganisationKind::cell, OrganisationKind::upper_party, on(1, 7, 2025)));
  EXPECT_TRUE(under(OrganisationKind::cell, OrganisationKind::sub_committee, on(30, 6, 2025)));
  EXPECT_FALSE(
      under(OrganisationKind::grassroots_cell, OrganisationKind::grassroots_party, on(1, 7, 2025)));
  EXPECT_TRUE(rulebook.kind(OrganisationKind::cell, on(1, 7, 2025))->holds_members);
  EXPECT_FALSE(rulebook.kind(OrganisationKind::grassroots_party, on(1, 7, 2025))->holds_members);
  EXPECT_EQ(rulebook.kind(OrganisationKind::cell, on(25, 7, 2026))->name, "chi bộ trực thuộc");
  EXPECT_EQ(rulebook.kind(OrganisationKind::cell, on(26, 7, 2026))->name, "chi bộ");
  EXPECT_EQ(rulebook.kind(OrganisationKind::cell, on(18, 1, 2011)), nullptr);
}

TEST(Rulebook, EveryDayOfEveryRuleHasARow) {
  for (Day day = on(1, 1, 2010); day <= on(31, 12, 2027); day = day + Days{1}) {
    for (std::size_t index = 0; index < rule_count; ++index) {
      const RuleRow& row = rulebook.row(static_cast<RuleId>(index), day);
      ASSERT_LE(row.from, day);
    }
  }
}

TEST(Rulebook, YouthIsFrom18ToTheDayBeforeThe31stBirthday) {
  EXPECT_EQ(youth_from, Months{216});
  EXPECT_EQ(youth_until, Months{372});
}

TEST(Rulebook, HashIsThatOfTheCanonicalText) {
  EXPECT_EQ(compute_hash(rulebook), rulebook.tables().hash);
}

}  // namespace
}  // namespace dangvien::tests
