// SPDX-License-Identifier: Apache-2.0
// Proves: recorded acts judged again by the rules of today give nothing where the rules are those
// of the recording, and exactly the acts concerned where they are not; and nothing is changed by
// asking. Persons and organisations are invented.
#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "dangvien/law/generated/standard_rulebook.hpp"
#include "dangvien/law/overlay.hpp"
#include "engine/world.hpp"

namespace dangvien::test {
namespace {

constexpr const char* one_month_of_validity = R"([[rule]]
id = "admission.certificate_validity"
rows = [{ from = 2022-03-01, value = 1, cite = { instrument = "01-HD-TW-2021-09-28" }, provenance = "single_source" }]
)";

constexpr const char* one_day_to_decide = R"([[rule]]
id = "admission.decision_clock"
rows = [{ from = 2022-03-01, value = 1, cite = { instrument = "24-QD-TW-2021-07-30", at = "4.3.1" }, provenance = "single_source" }]
)";

struct World {
  void open(const Rulebook* rulebook = nullptr) {
    registry.reset();
    RegistryOptions options;
    options.rulebook = rulebook;
    options.clock = test_clock;
    options.clock_context = &moment;
    auto opened = Registry::open(std::make_unique<SharedJournal>(journal), options);
    ASSERT_TRUE(opened.has_value());
    registry = std::move(*opened);
  }
  void admit() {
    ASSERT_TRUE(registry->submit(small_commune(1), {}).accepted());
    const PartialDate born = PartialDate::from_packed(19950101).value();
    ASSERT_TRUE(registry->submit(std::vector<Command>{person(40, born)}, {}).accepted());
    for (const Command& command : whole_admission(1, 40, commune + 1, day(2022, 1, 10))) {
      ASSERT_TRUE(registry->submit(std::vector<Command>{command}, {}).accepted());
    }
  }
  [[nodiscard]] std::vector<ActJudgedAgain> judged_again() const {
    const View view = registry->view();
    auto acts = view.judged_again();
    EXPECT_TRUE(acts.has_value());
    return acts ? *std::move(acts) : std::vector<ActJudgedAgain>{};
  }

  std::int64_t moment = 0;
  std::shared_ptr<Journal> journal = make_memory_journal();
  std::unique_ptr<Registry> registry;
};

TEST(JudgedAgain, ByTheSameRulesGivesNothing) {
  World world;
  world.open();
  world.admit();
  EXPECT_TRUE(world.judged_again().empty());
}

TEST(JudgedAgain, ConsentsStatedWithTheDecisionAreKnown) {
  World world;
  world.open();
  ASSERT_TRUE(world.registry->submit(small_commune(1), {}).accepted());
  const PartialDate over_sixty = PartialDate::from_packed(19550101).value();
  ASSERT_TRUE(world.registry->submit(std::vector<Command>{person(40, over_sixty)}, {}).accepted());
  std::size_t consented = 0;
  for (Command& command : whole_admission(1, 40, commune + 1, day(2022, 1, 10))) {
    if (auto* const decision = std::get_if<DecideAdmission>(&command)) {
      decision->age_consent = Document{.day = decision->day};
      ++consented;
    }
    const Outcome outcome = world.registry->submit(std::vector<Command>{command}, {});
    ASSERT_TRUE(outcome.accepted()) << name_of(command);
  }
  ASSERT_EQ(consented, 1U);
  EXPECT_TRUE(world.judged_again().empty());
}

TEST(JudgedAgain, ByAnOverlayAdoptedLaterGivesTheActThatItWouldRefuse) {
  World world;
  world.open();
  world.admit();
  AdoptOverlay command;
  command.day = day(2023, 9, 1);
  command.name = "mau.toml";
  command.rules = one_month_of_validity;
  ASSERT_TRUE(world.registry->submit(std::vector<Command>{command}, {}).accepted());
  const std::uint64_t sequence = world.registry->view().sequence();
  const auto acts = world.judged_again();
  ASSERT_EQ(acts.size(), 1U);
  EXPECT_EQ(acts.front().event, "cell_resolved");
  EXPECT_EQ(acts.front().change, JudgedAgainChange::refused_now);
  EXPECT_EQ(acts.front().finding.finding.rule, RuleId::admission_certificate_validity);
  EXPECT_EQ(acts.front().dossier, (DossierId{0, 1}));
  EXPECT_EQ(acts.front().day, day(2022, 1, 10) + Days{75});
  // What was decided stands.
  EXPECT_EQ(world.registry->view().sequence(), sequence);
  EXPECT_EQ(world.registry->view().dossier({0, 1})->state, DossierState::recognised);
  EXPECT_TRUE(world.registry->verify()->sound());
}

TEST(JudgedAgain, WithoutTheOverlayThatJudgedGivesTheRemarksThatWereItsOwn) {
  const auto overlay = load_overlay(one_day_to_decide, "mau.toml", standard_rulebook());
  ASSERT_TRUE(overlay.has_value());
  World world;
  world.open(&overlay->rulebook());
  world.admit();
  EXPECT_TRUE(world.judged_again().empty());
  world.open();
  const auto acts = world.judged_again();
  ASSERT_FALSE(acts.empty());
  for (const ActJudgedAgain& act : acts) {
    EXPECT_EQ(act.event, "admission_decided");
    EXPECT_EQ(act.change, JudgedAgainChange::advised_no_more);
  }
  const auto of_clock = [](const ActJudgedAgain& act) {
    return act.finding.finding.rule == RuleId::admission_decision_clock;
  };
  EXPECT_EQ(std::count_if(acts.begin(), acts.end(), of_clock), 1);
}

}  // namespace
}  // namespace dangvien::test
