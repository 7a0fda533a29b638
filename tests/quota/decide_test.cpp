// SPDX-License-Identifier: Apache-2.0
// What no file can say, because its reader asks for the field first: a quota that rests on nothing.
// And who may hold a quota beside a party organisation.
#include "dangvien/quota/decide.hpp"

#include <bit>
#include <cstdint>

#include <gtest/gtest.h>

#include "dangvien/law/generated/standard_rulebook.hpp"
#include "dangvien/quota/account.hpp"

namespace dangvien {
namespace {

SetQuota ordinary() {
  SetQuota command;
  command.holder = OrganisationId{0, 1};
  command.basis = QuotaBasis::own_plan;
  command.first_day = *Day::from_civil({2024, 1, 1});
  command.last_day = *Day::from_civil({2024, 12, 31});
  command.number = 4;
  return command;
}

bool refused_by(const SetQuota& command, RuleId rule) {
  const auto decision = decide(QuotaFacts{}, standard_rulebook(), command);
  const auto found = decision.verdict.violations();
  return found.size() == 1 && found[0].rule == rule;
}

TEST(SetQuotaRules, AQuotaRestsOnSomething) {
  SetQuota command = ordinary();
  EXPECT_TRUE(decide(QuotaFacts{}, standard_rulebook(), command).verdict.accepted());
  command.basis = QuotaBasis::unspecified;
  EXPECT_TRUE(refused_by(command, RuleId::model_basis_required));
}

TEST(SetQuotaRules, AMassOrganisationHoldsQuotasForEveryoneOnly) {
  SetQuota command = ordinary();
  command.mass_organisation = MassOrganisation::women_union;
  const auto accepted = decide(QuotaFacts{}, standard_rulebook(), command);
  ASSERT_TRUE(accepted.verdict.accepted());
  EXPECT_EQ(accepted.event.mass_organisation, MassOrganisation::women_union);
  command.group = PriorityGroup::women;
  EXPECT_TRUE(refused_by(command, RuleId::model_mass_organisation_group));
}

TEST(Tallies, GroupsAndMassOrganisationsHaveBitsOfTheirOwn) {
  std::uint32_t seen = mass_organisation_bits;
  for (std::size_t group = 0; group < priority_group_count; ++group) {
    const std::uint32_t bit = bit_of(tally_of(static_cast<PriorityGroup>(group)));
    EXPECT_EQ(seen & bit, 0U);
    seen |= bit;
  }
  EXPECT_EQ(bit_of(MassOrganisation::none), 0U);
  EXPECT_EQ(bit_of(MassOrganisation::youth_union) & mass_organisation_bits,
            bit_of(MassOrganisation::youth_union));
  EXPECT_EQ(std::popcount(seen), static_cast<int>(tally_count));
}

}  // namespace
}  // namespace dangvien
