// SPDX-License-Identifier: Apache-2.0
// Proves that the history of a dossier is read back whole and in order, whether its acts came in
// one commit or in many, between those of other dossiers.
#include <algorithm>

#include <gtest/gtest.h>

#include "engine/world.hpp"

namespace dangvien::test {
namespace {

TEST(History, IsWholeAndInOrder) {
  std::int64_t moment = 0;
  const std::shared_ptr<Journal> journal = make_memory_journal();
  const auto registry = open_on(journal, moment);
  ASSERT_TRUE(registry->submit(small_commune(2), {}).accepted());
  const std::vector<Command> persons{person(100, PartialDate::from_packed(19990101).value()),
                                     person(101, PartialDate::from_packed(19990101).value())};
  ASSERT_TRUE(registry->submit(persons, {}).accepted());
  const auto first = whole_admission(1, 100, 5, day(2022, 1, 10));
  const auto second = whole_admission(2, 101, 6, day(2022, 1, 12));
  for (std::size_t index = 0; index < through_decision; ++index) {
    ASSERT_TRUE(registry->submit(std::span(&first[index], 1), {}).accepted()) << index;
    ASSERT_TRUE(registry->submit(std::span(&second[index], 1), {}).accepted()) << index;
  }
  ASSERT_TRUE(registry->submit(std::span(first).subspan(through_decision), {}).accepted());
  const auto view = registry->view().dossier_history({0, 1});
  ASSERT_TRUE(view);
  EXPECT_EQ(view->person_name, "Người Mẫu 100");
  EXPECT_EQ(view->organisation_name, "Chi bộ 1");
  ASSERT_EQ(view->history.size(), first.size());
  EXPECT_EQ(view->history.front().event, "prospect_listed");
  EXPECT_EQ(view->history.back().event, "recognition_decided");
  for (std::size_t index = 1; index < view->history.size(); ++index) {
    EXPECT_LE(view->history[index - 1].day, view->history[index].day);
    EXPECT_LE(view->history[index - 1].sequence, view->history[index].sequence);
  }
  EXPECT_EQ(registry->view().dossier_history({0, 2})->history.size(), through_decision);
  EXPECT_FALSE(registry->view().dossier_history({0, 3}));
}

TEST(History, ExplainsWhatMayBeDoneNext) {
  std::int64_t moment = 0;
  const std::shared_ptr<Journal> journal = make_memory_journal();
  const auto registry = open_on(journal, moment);
  ASSERT_TRUE(registry->submit(small_commune(1), {}).accepted());
  const std::vector<Command> persons{person(100, PartialDate::from_packed(19990101).value())};
  ASSERT_TRUE(registry->submit(persons, {}).accepted());
  const auto commands = whole_admission(1, 100, 5, day(2022, 1, 10));
  ASSERT_TRUE(registry->submit(std::span(commands).first(through_ceremony), {}).accepted());
  const auto explanation = registry->view().explain({0, 1}, day(2022, 12, 1));
  ASSERT_TRUE(explanation);
}

TEST(History, ExplainsAPastDayByWhatTheDossierWasThen) {
  std::int64_t moment = 0;
  const std::shared_ptr<Journal> journal = make_memory_journal();
  const auto registry = open_on(journal, moment);
  ASSERT_TRUE(registry->submit(small_commune(1), {}).accepted());
  const std::vector<Command> persons{person(100, PartialDate::from_packed(19990101).value())};
  ASSERT_TRUE(registry->submit(persons, {}).accepted());
  const auto commands = whole_admission(1, 100, 5, day(2022, 1, 10));
  ASSERT_TRUE(registry->submit(std::span(commands).first(through_ceremony), {}).accepted());
  const auto history = registry->view().dossier_history({0, 1});
  ASSERT_TRUE(history);
  const View view = registry->view();
  const auto state_on = [&](Day on) { return view.explain({0, 1}, on)->state; };
  const Day last = history->history.back().day;
  EXPECT_EQ(state_on(last), DossierState::probation);
  EXPECT_EQ(state_on(last + Days{1000}), DossierState::probation);
  EXPECT_NE(state_on(last - Days{1}), DossierState::probation);
  EXPECT_EQ(state_on(history->history.front().day), DossierState::listed);
  EXPECT_EQ(state_on(history->history.front().day - Days{1}), DossierState::none);
}

/// A member since 2025 was none in 2024; typing a dossier of 2024 for him is refused all the same.
TEST(History, ExplainsAPastDayByTheStandingOfThatDay) {
  std::int64_t moment = 0;
  const std::shared_ptr<Journal> journal = make_memory_journal();
  const auto registry = open_on(journal, moment);
  std::vector<Command> world = small_commune(1);
  world.emplace_back(person(100, PartialDate::from_packed(19990101).value()));
  // Listed in 2023 and removed; then recorded as official from 2025 on.
  const ListProspect listing{.id = {0, 1},
                             .day = day(2023, 1, 10),
                             .person = {0, 100},
                             .organisation = {0, 5},
                             .helper = {0, 1}};
  world.emplace_back(listing);
  world.emplace_back(
      RemoveProspect{.dossier = {0, 1}, .day = day(2023, 6, 1), .reason = "chuyển nơi ở (mẫu)"});
  RecordMember membership = member(100, 5);
  membership.joined = PartialDate::from_packed(20240301).value();
  membership.official = PartialDate::from_packed(20250301).value();
  membership.day = day(2025, 3, 1);
  world.emplace_back(membership);
  const Outcome outcome = registry->submit(world, {});
  ASSERT_TRUE(outcome.accepted());
  const View view = registry->view();
  const auto standing = [&](Day asked) {
    return view.facts({0, 1}, {}, {}, asked)->applicant.standing;
  };
  EXPECT_EQ(standing(day(2024, 2, 29)), MemberStanding::none);
  EXPECT_EQ(standing(day(2024, 3, 1)), MemberStanding::probationary);
  EXPECT_EQ(standing(day(2025, 3, 1)), MemberStanding::official);
  // While listed, in 2023, nothing was in the way of going on.
  const auto explanation = view.explain({0, 1}, day(2023, 3, 1));
  ASSERT_TRUE(explanation);
  EXPECT_EQ(explanation->state, DossierState::listed);
  for (const CommandExplanation& command : explanation->commands) {
    for (const Violation& finding : command.verdict.violations()) {
      EXPECT_NE(finding.rule, RuleId::model_already_member);
    }
  }
  ListProspect again = listing;
  again.id = {};
  again.day = day(2024, 2, 1);
  const std::vector<Command> one{again};
  const Outcome refused = registry->preview(one, {});
  ASSERT_EQ(refused.status, OutcomeStatus::refused);
  EXPECT_EQ(refused.violations.front().finding.rule, RuleId::model_already_member);
}

TEST(History, ExplainsAPastDayOfARecordedDossierByItsDays) {
  std::int64_t moment = 0;
  const std::shared_ptr<Journal> journal = make_memory_journal();
  const auto registry = open_on(journal, moment);
  std::vector<Command> commands = small_commune(1);
  commands.emplace_back(person(100, PartialDate::from_packed(19990101).value()));
  RecordDossier command;
  command.id = {0, 1};
  command.person = {0, 100};
  command.organisation = {0, 5};
  command.state = DossierState::probation;
  command.source = "sổ kết nạp mẫu";
  command.cell_resolved_on = day(2022, 3, 26);
  command.decided_on = day(2022, 4, 15);
  command.decided_by = {0, district};
  command.tier = DeciderTier::upper;
  command.ceremony_on = day(2022, 5, 3);
  command.day = day(2022, 5, 3);
  commands.emplace_back(command);
  ASSERT_TRUE(registry->submit(commands, {}).accepted());
  const View view = registry->view();
  const auto state_on = [&](Day on) { return view.explain({0, 1}, on)->state; };
  EXPECT_EQ(state_on(day(2022, 3, 25)), DossierState::none);
  EXPECT_EQ(state_on(day(2022, 3, 26)), DossierState::cell_resolved);
  EXPECT_EQ(state_on(day(2022, 4, 14)), DossierState::cell_resolved);
  EXPECT_EQ(state_on(day(2022, 4, 15)), DossierState::decided);
  EXPECT_EQ(state_on(day(2022, 5, 2)), DossierState::decided);
  EXPECT_EQ(state_on(day(2022, 5, 3)), DossierState::probation);
  EXPECT_EQ(state_on(day(2024, 1, 1)), DossierState::probation);
}

}  // namespace
}  // namespace dangvien::test
