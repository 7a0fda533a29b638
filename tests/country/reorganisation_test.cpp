// SPDX-License-Identifier: Apache-2.0
// The reorganisations lead from one tree to the other: nobody is lost, everything stands below
// something that stands and may have it below, and the numbers of committees are those of 1/7/2025.
#include <map>

#include <gtest/gtest.h>

#include "country/country.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"

namespace dangvien::country {
namespace {

Country country_on(Day day) {
  Plan plan;
  plan.scale = country_scale;
  plan.structure_day = day;
  plan.last_day = day;
  return Country(plan);
}

const Country& after() {
  static const Country country = country_on(great_reorganisation);
  return country;
}

std::map<OrganisationKind, std::uint32_t> standing_by_kind(const Structure& structure) {
  std::map<OrganisationKind, std::uint32_t> kinds;
  for (const std::uint32_t number : structure.in_order()) ++kinds[structure.at(number).kind];
  return kinds;
}

/// Every parent stands, comes first, and may have such a subordinate on that day.
void expect_sound(const Structure& structure, Day day) {
  std::vector<bool> known(structure.size() + 1, false);
  for (const std::uint32_t number : structure.in_order()) {
    const Organisation& organisation = structure.at(number);
    known[number] = true;
    if (organisation.parent == 0) continue;
    ASSERT_TRUE(known[organisation.parent]) << number;
    ASSERT_TRUE(structure.at(organisation.parent).stands) << number;
    const KindRow* const row = standard_rulebook().kind(organisation.kind, day);
    ASSERT_NE(row, nullptr);
    const auto above = static_cast<unsigned>(structure.at(organisation.parent).kind);
    ASSERT_NE(row->parent_kinds >> above & 1U, 0U)
        << number << ": " << name_of(organisation.kind) << " below "
        << name_of(structure.at(organisation.parent).kind);
  }
}

TEST(Reorganisation, TheTreeBeforeHasThePublishedSizes) {
  const auto kinds = standing_by_kind(after().before());
  EXPECT_EQ(kinds.at(OrganisationKind::province_party), 67U);
  EXPECT_EQ(kinds.at(OrganisationKind::upper_party), 1'000U);
  EXPECT_NEAR(
      kinds.at(OrganisationKind::grassroots_party) + kinds.at(OrganisationKind::grassroots_cell),
      52'000, 100);
  EXPECT_NEAR(kinds.at(OrganisationKind::cell), 245'000, 2'000);
  expect_sound(after().before(), great_reorganisation - Days{1});
}

TEST(Reorganisation, ProvincesDistrictsAndCommunesAreThoseOfTheFirstOfJuly) {
  const auto kinds = standing_by_kind(after().structure());
  // 34 provinces; agencies of the Party, National Assembly, Government, Front; army and police.
  EXPECT_EQ(kinds.at(OrganisationKind::province_party), 40U);
  EXPECT_GT(kinds.at(OrganisationKind::upper_party), 3'000U);
  EXPECT_LT(kinds.at(OrganisationKind::upper_party), 4'500U);
  expect_sound(after().structure(), great_reorganisation);
}

TEST(Reorganisation, EveryMemberIsSomewhereThatHoldsMembers) {
  const Structure& before = after().before();
  const Structure& structure = after().structure();
  std::uint32_t members = 0;
  for (std::uint32_t home = 1; home <= before.size(); ++home) {
    for (const std::uint32_t index : {0U, before.at(home).members / 2, before.at(home).members}) {
      if (index >= before.at(home).members) continue;
      const std::uint32_t place = structure.place_of(home, index);
      ASSERT_TRUE(structure.at(place).stands);
      ASSERT_TRUE(holds_members(structure.at(place).kind));
      ASSERT_NE(structure.line_of(place).upper, 0U);
    }
    members += before.at(home).members;
  }
  EXPECT_EQ(members, before.members());
  EXPECT_EQ(members, country_scale.members - country_scale.admissions * country_scale.years);
}

TEST(Reorganisation, EveryKindOfActOccursAndDaysDoNotGoBack) {
  std::map<ReorganisationKind, std::uint32_t> kinds;
  Day day = Day::first();
  for (const Reorganisation& act : after().reorganisations()) {
    ++kinds[act.kind];
    EXPECT_GE(act.day, day);
    day = act.day;
  }
  EXPECT_EQ(kinds.size(), reorganisation_names.size());
}

TEST(Reorganisation, TheDayBeforeTheDistrictsStillStand) {
  const Country eve = country_on(great_reorganisation - Days{1});
  EXPECT_EQ(standing_by_kind(eve.structure()).at(OrganisationKind::province_party), 67U);
  expect_sound(eve.structure(), great_reorganisation - Days{1});
}

}  // namespace
}  // namespace dangvien::country
