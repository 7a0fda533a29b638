// SPDX-License-Identifier: Apache-2.0
// A generated country goes into a registry whole: the law of every day accepts every command, the
// figures come out as planned, dossiers stand in every state, and entry is out of order. Every
// person and organisation is invented.
#include <algorithm>
#include <map>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "codec/json/decode.hpp"
#include "codec/json/encode.hpp"
#include "country/into_registry.hpp"
#include "dangvien/journal/memory.hpp"

namespace dangvien::country {
namespace {

Plan district(std::uint64_t seed) {
  Plan plan;
  plan.scale = district_scale;
  plan.seed = seed;
  return plan;
}

Plan later_district(std::uint64_t seed) {
  Plan plan = district(seed);
  plan.structure_day = great_reorganisation;
  plan.last_day = *Day::from_civil({2026, 9, 30});
  return plan;
}

/// A registry of the country, and what was told to it.
struct Filled {
  std::unique_ptr<Registry> registry;
  Told told;
  std::string failure;
  std::map<RuleId, std::uint64_t> advisories;
};

Filled fill(const Plan& plan) {
  static std::int64_t moment;
  moment = 0;
  Filled filled;
  RegistryOptions options;
  options.clock = counting_clock;
  options.clock_context = &moment;
  filled.registry = *Registry::open(make_memory_journal(), options);
  IntoRegistry into(*filled.registry, 100);
  filled.told = Country(plan).tell(into);
  EXPECT_TRUE(into.finish());
  filled.failure = into.failure();
  filled.advisories = into.advisories();
  return filled;
}

/// Dossiers that are neither decided nor ended.
std::uint32_t undecided(const Registry& registry) {
  const View view = registry.view();
  std::uint32_t count = 0;
  for (const DossierId dossier : *view.dossiers({0, 1})) {
    const DossierState state = view.dossier(dossier)->state;
    count += state >= DossierState::listed && state < DossierState::decided ? 1U : 0U;
  }
  return count;
}

class Accepted : public ::testing::TestWithParam<std::uint64_t> {};

TEST_P(Accepted, EveryCommandBeforeTheReorganisation) {
  const Filled filled = fill(district(GetParam()));
  EXPECT_EQ(filled.failure, "");
  const Scale& scale = district_scale;
  EXPECT_EQ(filled.told.admissions, scale.admissions * scale.years);
  const auto count = filled.registry->view().count({0, 1});
  ASSERT_TRUE(count);
  EXPECT_EQ(undecided(*filled.registry), scale.open_dossiers);
  EXPECT_EQ(count->organisations, filled.told.organisations);
}

TEST_P(Accepted, EveryCommandAfterTheReorganisation) {
  const Filled filled = fill(later_district(GetParam()));
  EXPECT_EQ(filled.failure, "");
  EXPECT_GT(filled.told.admissions, 0U);
}

INSTANTIATE_TEST_SUITE_P(Seeds, Accepted, ::testing::Values(1, 2, 20250701));

TEST(Country, DossiersStandInEveryStateButAnnulled) {
  Plan province;
  province.scale = province_scale;
  const Filled filled = fill(province);
  EXPECT_EQ(filled.failure, "");
  const View view = filled.registry->view();
  std::set<DossierState> states;
  const auto dossiers = view.dossiers({0, 1});
  ASSERT_TRUE(dossiers);
  for (const DossierId dossier : *dossiers) states.insert(view.dossier(dossier)->state);
  for (std::size_t index = 1; index < count_of<DossierState>; ++index) {
    const auto state = static_cast<DossierState>(index);
    if (state == DossierState::annulled) continue;  // nobody's admission is annulled there
    EXPECT_THAT(states, ::testing::Contains(state)) << name_of(state);
  }
}

TEST(Country, SomeActsAreLateOrIrregularAndSaySo) {
  const auto advisories = fill(district(1)).advisories;
  for (const RuleId rule :
       {RuleId::admission_decision_clock, RuleId::admission_ceremony_late_consent,
        RuleId::admission_short_vote_forwarded, RuleId::admission_recognition_clock_cell,
        RuleId::model_electorate_differs, RuleId::model_receipt_not_recorded}) {
    EXPECT_TRUE(advisories.contains(rule)) << static_cast<int>(rule);
  }
}

/// Keeps what was told.
class Listener final : public Taker {
 public:
  struct Heard {
    Command command;
    Day entered;
  };
  void take(const Command& command, Day entered) override { heard.push_back({command, entered}); }
  std::vector<Heard> heard;
};

Day day_of(const Command& command) {
  return std::visit([](const auto& body) { return body.day; }, command);
}

TEST(Country, EntryFollowsThePaperByUpToThreeWeeksAndOutOfOrder) {
  Listener listener;
  Country(district(1)).tell(listener);
  std::size_t out_of_order = 0;
  for (std::size_t index = 1; index < listener.heard.size(); ++index) {
    const auto& [command, entered] = listener.heard[index];
    EXPECT_GE(entered, listener.heard[index - 1].entered);
    EXPECT_GE(entered, day_of(command));
    out_of_order += day_of(command) < day_of(listener.heard[index - 1].command) ? 1U : 0U;
  }
  EXPECT_GT(out_of_order, listener.heard.size() / 20);
}

TEST(Country, EveryCommandIsWhatItsJsonSays) {
  Listener listener;
  Country(Plan{}).tell(listener);
  for (const auto& heard : listener.heard) {
    const auto read = codec::decode_command(codec::encode_json(heard.command));
    ASSERT_TRUE(read);
    EXPECT_TRUE(*read == heard.command);
  }
}

TEST(Country, AnotherSeedIsAnotherCountryAndTheSameSeedTheSame) {
  const auto first_decision = [](std::uint64_t seed) {
    Listener listener;
    Country(district(seed)).tell(listener);
    std::string text;
    for (const auto& heard : listener.heard) {
      if (std::holds_alternative<DecideAdmission>(heard.command))
        text += codec::encode_json(heard.command);
    }
    return text;
  };
  EXPECT_EQ(first_decision(1), first_decision(1));
  EXPECT_NE(first_decision(1), first_decision(2));
}

TEST(Country, DecisionsAreMostAtTheEndOfTheYear) {
  Listener listener;
  Country(district(1)).tell(listener);
  std::map<std::uint32_t, int> by_month;
  for (const auto& heard : listener.heard) {
    if (const auto* decision = std::get_if<DecideAdmission>(&heard.command)) {
      ++by_month[decision->day.civil().month];
    }
  }
  EXPECT_GT(by_month[11] + by_month[12], 2 * (by_month[1] + by_month[2]));
}

}  // namespace
}  // namespace dangvien::country
