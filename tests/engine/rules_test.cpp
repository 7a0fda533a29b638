// SPDX-License-Identifier: Apache-2.0
// Proves: an adopted overlay is in force after reopening, without being named again, and verdicts
// given before stay; a faulty one is refused with its line and never written; a draft shows what it
// would change and an empty one shows nothing; the acts that rest on a rule are found. Persons and
// organisations are invented.
#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "dangvien/base/generated/phrases.hpp"
#include "dangvien/law/overlay.hpp"
#include "engine/world.hpp"

namespace dangvien::test {
namespace {

constexpr const char* longer_validity = R"([[rule]]
id = "admission.certificate_validity"
rows = [{ from = 2022-03-01, value = 1, cite = { instrument = "01-HD-TW-2021-09-28" }, provenance = "single_source" }]
)";

struct World {
  explicit World(std::uint32_t birth = 19950101) : born(PartialDate::from_packed(birth).value()) {
    registry = open_on(journal, moment);
    EXPECT_TRUE(registry->submit(small_commune(1), {}).accepted());
    EXPECT_TRUE(registry->submit(std::vector<Command>{person(40, born)}, {}).accepted());
  }
  /// The first `count` commands of a whole admission.
  void carry(std::size_t count) {
    std::vector<Command> commands = whole_admission(1, 40, commune + 1, day(2022, 1, 10));
    commands.resize(count);
    const Outcome outcome = registry->submit(commands, {});
    EXPECT_TRUE(outcome.accepted());
  }
  Outcome adopt(std::string rules) {
    AdoptOverlay command;
    command.day = day(2022, 3, 1);
    command.name = "mau.toml";
    command.rules = std::move(rules);
    return registry->submit(std::vector<Command>{command}, {});
  }
  void reopen() {
    registry.reset();
    registry = open_on(journal, moment);
  }

  PartialDate born;
  std::int64_t moment = 0;
  std::shared_ptr<Journal> journal = make_memory_journal();
  std::unique_ptr<Registry> registry;
};

RuleValue validity(const Registry& registry) {
  return registry.rulebook().row(RuleId::admission_certificate_validity, day(2022, 3, 1)).value;
}

TEST(Adoption, HoldsAfterReopeningAndKeepsWhatWasDecided) {
  World world;
  world.carry(8);
  EXPECT_EQ(validity(*world.registry).number, 60);
  const Rulebook& before = world.registry->rulebook();
  const Outcome adopted = world.adopt(longer_validity);
  ASSERT_TRUE(adopted.accepted());
  EXPECT_EQ(validity(*world.registry).number, 1);
  EXPECT_EQ(before.row(RuleId::admission_certificate_validity, day(2022, 3, 1)).value.number, 60)
      << "a rulebook that somebody holds stays as it was";
  world.reopen();
  EXPECT_EQ(validity(*world.registry).number, 1);
  const View view = world.registry->view();
  ASSERT_EQ(view.overlays().size(), 1U);
  EXPECT_EQ(view.overlays().front().name, "mau.toml");
  EXPECT_EQ(view.overlays().front().fault.code, ErrorCode::none);
  EXPECT_EQ(view.dossier({0, 1})->state, DossierState::certified);
  // The certificate of January, good before, has lapsed by the rules adopted.
  const auto explained = view.explain({0, 1}, day(2022, 4, 20));
  const auto& act = explained->commands[static_cast<std::size_t>(AdmissionCommand::resolve_cell)];
  ASSERT_FALSE(act.allowed);
  EXPECT_EQ(act.verdict.violations().begin()->rule, RuleId::admission_certificate_validity);
  const Remedies remedy =
      explained->help[static_cast<std::size_t>(AdmissionCommand::resolve_cell)].remedy;
  EXPECT_EQ(remedy, Remedies{RemedyKind::certificate});
}

TEST(Adoption, AFaultIsNamedWithItsLineAndNothingIsWritten) {
  World world;
  const Outcome outcome = world.adopt("[[rule]]\nid = \"admission.no_such_rule\"\nrows = []\n");
  EXPECT_EQ(outcome.status, OutcomeStatus::error);
  EXPECT_EQ(outcome.error.code, ErrorCode::malformed);
  EXPECT_EQ(outcome.error.file, "mau.toml");
  EXPECT_NE(outcome.error.line, 0U);
  EXPECT_TRUE(world.registry->view().overlays().empty());
  EXPECT_TRUE(world.registry->verify()->sound());
}

// An empty file would stand in the journal as an adoption that nobody can tell from a lost one.
TEST(Adoption, OfAFileWithoutARowIsRefusedAndNothingIsWritten) {
  World world;
  for (const char* const rules :
       {"# to be written\n", "local = \"Hà Nội\"\n",
        "[[rule]]\nid = \"admission.certificate_validity\"\nrows = []\n"}) {
    const Outcome outcome = world.adopt(rules);
    EXPECT_EQ(outcome.status, OutcomeStatus::error) << rules;
    EXPECT_EQ(outcome.error.code, ErrorCode::malformed);
    EXPECT_EQ(outcome.error.file, "mau.toml");
    EXPECT_EQ(outcome.error.found, phrase::overlay_without_rows());
    EXPECT_EQ(outcome.error.expected, phrase::one_row());
  }
  EXPECT_TRUE(world.registry->view().overlays().empty());
  EXPECT_TRUE(world.registry->verify()->sound());
}

TEST(Adoption, StandsAloneInItsSubmission) {
  World world;
  AdoptOverlay command;
  command.day = day(2022, 3, 1);
  command.name = "mau.toml";
  command.rules = longer_validity;
  const Outcome outcome =
      world.registry->submit(std::vector<Command>{command, person(41, world.born)}, {});
  EXPECT_EQ(outcome.error.code, ErrorCode::misuse);
}

TEST(WhatIf, ADraftShowsWhoIsBlockedAndAnEmptyOneNobody) {
  World world;
  world.carry(8);
  const View view = world.registry->view();
  const auto empty = load_overlay("", "draft.toml", view.rulebook());
  ASSERT_TRUE(empty.has_value());
  const Day on = day(2022, 4, 20);
  const auto nothing = view.what_if(empty->rulebook(), {0, 1}, on);
  EXPECT_EQ(nothing->dossiers, 1U);
  EXPECT_TRUE(nothing->effects.empty());

  const auto draft = load_overlay(longer_validity, "draft.toml", view.rulebook());
  ASSERT_TRUE(draft.has_value());
  const auto effects = view.what_if(draft->rulebook(), {0, 1}, on);
  ASSERT_EQ(effects->effects.size(), 2U);
  const DraftEffect& blocked = effects->effects.front();
  EXPECT_EQ(blocked.change, WhatIfChange::newly_blocked);
  EXPECT_EQ(blocked.command, AdmissionCommand::resolve_cell);
  EXPECT_EQ(blocked.rule, RuleId::admission_certificate_validity);
  EXPECT_EQ(blocked.before, OptionalDay{on});
  const DraftEffect& moved = effects->effects.back();
  EXPECT_EQ(moved.change, WhatIfChange::deadline_changed);
  EXPECT_EQ(moved.deadline, DeadlineKind::certificate_lapses);
  EXPECT_LT(*moved.after, *moved.before);
}

constexpr const char* minimum_age_of_20 = R"([[rule]]
id = "admission.minimum_age"
rows = [{ from = 2022-03-01, value = 240, cite = { instrument = "24-QD-TW-2021-07-30" }, provenance = "single_source" }]
)";

TEST(WhatIf, AnActThatStaysBlockedIsListedWhenItsFirstDayMoves) {
  World world{20050101};  // 17 on the day asked for
  world.carry(8);
  const View view = world.registry->view();
  const auto draft = load_overlay(minimum_age_of_20, "draft.toml", view.rulebook());
  ASSERT_TRUE(draft.has_value());
  const auto effects = view.what_if(draft->rulebook(), {0, 1}, day(2022, 4, 20));
  ASSERT_EQ(effects->effects.size(), 1U);
  const DraftEffect& moved = effects->effects.front();
  EXPECT_EQ(moved.change, WhatIfChange::first_day_changed);
  EXPECT_EQ(moved.command, AdmissionCommand::resolve_cell);
  EXPECT_EQ(moved.rule, RuleId::admission_minimum_age);
  EXPECT_EQ(moved.before, OptionalDay{day(2023, 1, 1)});
  EXPECT_EQ(moved.after, OptionalDay{day(2025, 1, 1)});
}

TEST(RuleUses, AreTheActsWhoseStepAsksForTheRule) {
  World world;
  world.carry(9);
  const View view = world.registry->view();
  const auto age = view.rule_uses(RuleId::admission_minimum_age);
  ASSERT_TRUE(age.has_value());
  ASSERT_EQ(age->size(), 1U);
  EXPECT_EQ(age->front().event, "cell_resolved");
  EXPECT_EQ(age->front().dossier, DossierId(0, 1));
  EXPECT_EQ(age->front().from, OptionalDay{day(2021, 7, 30)});
  EXPECT_TRUE(view.rule_uses(RuleId::organisation_levels)->empty());
}

}  // namespace
}  // namespace dangvien::test
