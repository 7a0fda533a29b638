// SPDX-License-Identifier: Apache-2.0
// Proves that external codes are unique and find their owner, and that classes, steering boards and
// exhaustion are answered for a subtree and a day. Persons and organisations are invented.
#include <gtest/gtest.h>

#include "engine/world.hpp"

namespace dangvien::test {
namespace {

struct World {
  World() {
    registry = open_on(journal, moment);
    EXPECT_TRUE(registry->submit(small_commune(2), {}).accepted());
  }
  Outcome submit(const std::vector<Command>& commands) { return registry->submit(commands, {}); }
  /// The only rule that refuses; empty when it was not refused by one rule.
  std::string refusal(const std::vector<Command>& commands) {
    const Outcome outcome = registry->preview(commands, {});
    if (outcome.violations.size() != 1) return {};
    found = outcome.violations.front().finding.found;
    return std::string(registry->rulebook().rule(outcome.violations.front().finding.rule).id);
  }

  std::int64_t moment = 0;
  std::shared_ptr<Journal> journal = make_memory_journal();
  std::unique_ptr<Registry> registry;
  RuleValue found;
};

FoundOrganisation coded_cell(std::uint32_t number, std::string code) {
  FoundOrganisation command = organisation(number, OrganisationKind::cell, commune, "Chi bộ mã");
  command.external_code = std::move(code);
  return command;
}

RegisterPerson coded_person(std::uint32_t number, std::string code) {
  RegisterPerson command = person(number, PartialDate::from_packed(19900101).value());
  command.external_code = std::move(code);
  return command;
}

TEST(ExternalCodes, FindTheirOwnerAndAreUniqueForTheirKind) {
  World world;
  // The same code may name an organisation and a person.
  ASSERT_TRUE(world
                  .submit({coded_cell(50, "CB-09"), coded_person(50, "CB-09"),
                           coded_person(51, "001090012345")})
                  .accepted());
  {
    const View view = world.registry->view();
    EXPECT_EQ(view.organisation_by_external_code("CB-09"), OrganisationId(0, 50));
    EXPECT_EQ(view.person_by_external_code("CB-09"), PersonId(0, 50));
    EXPECT_EQ(view.person_by_external_code("001090012345"), PersonId(0, 51));
    EXPECT_TRUE(view.person_by_external_code("1090012345").is_none());
    EXPECT_TRUE(view.person_by_external_code("").is_none());
    EXPECT_EQ(view.organisation({0, 50})->external_code, "CB-09");
    EXPECT_EQ(view.organisation({0, 5})->external_code, "");
    EXPECT_EQ(*view.person_external_code({0, 51}), "001090012345");
    EXPECT_EQ(*view.person_external_code({0, 1}), "");
  }
  EXPECT_EQ(world.refusal({coded_cell(52, "CB-09")}), "model.external_code_taken");
  EXPECT_EQ(world.found.unit, Unit::organisation);
  EXPECT_EQ(world.found.number, 50);
  EXPECT_EQ(world.refusal({coded_person(52, "001090012345")}), "model.external_code_taken");
  EXPECT_EQ(world.found.unit, Unit::person);
  EXPECT_EQ(world.found.number, 51);
  // Within one batch too.
  EXPECT_EQ(world.refusal({coded_person(52, "A"), coded_person(53, "A")}),
            "model.external_code_taken");
  EXPECT_TRUE(world.registry->verify()->sound());
}

TEST(ExternalCodes, AreOneWhateverTheirNormalForm) {
  World world;
  ASSERT_TRUE(world.submit({coded_cell(50, "Tổ-9")}).accepted());
  const std::string decomposed = "To\xCC\x82\xCC\x89-9";
  EXPECT_EQ(world.refusal({coded_cell(51, decomposed)}), "model.external_code_taken");
  EXPECT_TRUE(world.submit({coded_cell(52, std::string(64, 'x'))}).accepted());
  const Outcome outcome = world.submit({coded_cell(53, std::string(65, 'y'))});
  EXPECT_EQ(outcome.error.code, ErrorCode::malformed);
  EXPECT_EQ(outcome.error.path, "external_code");
  EXPECT_EQ(world.submit({coded_cell(53, "\xFF")}).error.code, ErrorCode::malformed);
}

HoldAwarenessClass weekend_class(std::uint32_t organiser) {
  HoldAwarenessClass command;
  command.organisation = {0, organiser};
  command.kind = ClassKind::awareness;
  // Saturdays and Sundays.
  command.sessions = {{day(2019, 10, 5)}, {day(2019, 10, 6)}, {day(2019, 10, 12)}};
  command.day = day(2019, 10, 12);
  command.place = "Nhà văn hóa mẫu";
  command.attended = 40;
  command.certified = 38;
  return command;
}

TEST(Classes, AreFoundInTheSubtreeAndPeriod) {
  World world;
  HoldAwarenessClass weekday = weekend_class(5);
  weekday.kind = ClassKind::new_member;
  weekday.sessions = {{day(2019, 11, 1)}, {day(2019, 11, 2)}};  // Friday and Saturday
  weekday.day = day(2019, 11, 4);
  ASSERT_TRUE(world.submit({weekend_class(commune), weekday}).accepted());
  const View view = world.registry->view();
  const auto all = *view.awareness_classes({0, 1}, day(2019, 1, 1), day(2019, 12, 31));
  ASSERT_EQ(all.size(), 2U);
  EXPECT_TRUE(all[0].only_rest_days);
  EXPECT_FALSE(all[1].only_rest_days);
  EXPECT_EQ(all[0].sessions.size(), 3U);
  EXPECT_EQ(all[0].place, "Nhà văn hóa mẫu");
  EXPECT_EQ(all[0].attended, 40U);
  EXPECT_EQ(all[0].certified, 38U);
  EXPECT_EQ(all[1].kind, ClassKind::new_member);
  const auto below = *view.awareness_classes({0, 5}, day(2019, 1, 1), day(2019, 12, 31));
  ASSERT_EQ(below.size(), 1U);
  EXPECT_EQ(below[0].organisation, OrganisationId(0, 5));
  // Both ends of the period belong to it.
  EXPECT_EQ(view.awareness_classes({0, 1}, day(2019, 10, 12), day(2019, 10, 31))->size(), 1U);
  EXPECT_EQ(view.awareness_classes({0, 1}, day(2019, 10, 13), day(2019, 10, 31))->size(), 0U);
  EXPECT_EQ(view.awareness_classes({0, 1}, day(2019, 9, 1), day(2019, 10, 5))->size(), 1U);
  EXPECT_EQ(view.awareness_classes({0, 1}, day(2019, 9, 1), day(2019, 10, 4))->size(), 0U);
  EXPECT_FALSE(view.awareness_classes({0, 99}, day(2019, 1, 1), day(2019, 12, 31)));
}

TEST(Classes, ASaturdayThatWasWorkedIsNoRestDay) {
  // Saturday 4 May 2019 was worked for Monday 29 April 2019 (rules/holidays.toml).
  World world;
  HoldAwarenessClass held = weekend_class(commune);
  held.sessions = {{day(2019, 5, 4)}, {day(2019, 5, 5)}};
  held.day = day(2019, 5, 5);
  ASSERT_TRUE(world.submit({held}).accepted());
  const View view = world.registry->view();
  EXPECT_FALSE(
      view.awareness_classes({0, 1}, day(2019, 5, 1), day(2019, 5, 31))->front().only_rest_days);
}

TEST(Classes, RefuseWhatCannotBe) {
  World world;
  HoldAwarenessClass wrong = weekend_class(commune);
  wrong.sessions = {};
  EXPECT_EQ(world.refusal({wrong}), "model.sessions_required");
  wrong.sessions = {{day(2019, 10, 6)}, {day(2019, 10, 6)}};
  EXPECT_EQ(world.refusal({wrong}), "model.sessions_unordered");
  wrong = weekend_class(commune);
  wrong.day = day(2019, 10, 11);
  EXPECT_EQ(world.refusal({wrong}), "model.sessions_unordered");
  wrong = weekend_class(commune);
  wrong.certified = 41;
  EXPECT_EQ(world.refusal({wrong}), "model.certified_exceeds_attended");
  wrong = weekend_class(commune);
  wrong.sessions = {{day(2014, 12, 31)}};
  EXPECT_EQ(world.refusal({wrong}), "model.day_before_founding");
  wrong = weekend_class(99);
  EXPECT_EQ(world.submit({wrong}).error.path, "organisation");
}

TEST(SteeringBoards, HoldFromTheirFirstToTheirLastDay) {
  World world;
  const FormSteeringBoard board{.day = day(2015, 3, 1),
                                .organisation = {0, district},
                                .name = "Ban chỉ đạo mẫu",
                                .chair = {0, 1},
                                .first_day = day(2015, 3, 2),
                                .last_day = day(2020, 3, 1)};
  FormSteeringBoard open_ended = board;
  open_ended.organisation = {0, commune};
  open_ended.chair = {};
  open_ended.last_day = {};
  ASSERT_TRUE(world.submit({board, open_ended}).accepted());
  const View view = world.registry->view();
  EXPECT_EQ(view.steering_boards({0, 1}, day(2015, 3, 1))->size(), 0U);
  EXPECT_EQ(view.steering_boards({0, 1}, day(2015, 3, 2))->size(), 2U);
  EXPECT_EQ(view.steering_boards({0, 1}, day(2020, 3, 1))->size(), 2U);
  const auto left = *view.steering_boards({0, 1}, day(2020, 3, 2));
  ASSERT_EQ(left.size(), 1U);
  EXPECT_EQ(left[0].organisation, OrganisationId(0, commune));
  EXPECT_EQ(left[0].name, "Ban chỉ đạo mẫu");
  EXPECT_EQ(view.steering_boards({0, commune}, day(2016, 1, 1))->size(), 1U);
  EXPECT_EQ(view.steering_boards({0, district}, day(2016, 1, 1))->front().chair, PersonId(0, 1));
}

TEST(SteeringBoards, RefuseAReversedPeriodAndAnUnknownChair) {
  World world;
  FormSteeringBoard board{.day = day(2015, 3, 1),
                          .organisation = {0, district},
                          .name = "Ban chỉ đạo mẫu",
                          .first_day = day(2015, 3, 2),
                          .last_day = day(2015, 3, 1)};
  EXPECT_EQ(world.refusal({board}), "model.period_reversed");
  board.last_day = day(2015, 3, 2);
  EXPECT_EQ(world.refusal({board}), "");
  board.chair = {0, 999};
  EXPECT_EQ(world.submit({board}).error.path, "chair");
}

TEST(Exhaustion, TheLatestRecordHoldsWhateverTheOrderOfEntry) {
  World world;
  const RecordExhausted later{.day = day(2024, 6, 1),
                              .organisation = {0, 5},
                              .until = day(2024, 9, 1),
                              .reason = "tạm hết nguồn"};
  const RecordExhausted earlier{
      .day = day(2023, 1, 1), .organisation = {0, 5}, .until = {}, .reason = "hết nguồn"};
  ASSERT_TRUE(world.submit({later}).accepted());
  ASSERT_TRUE(world.submit({earlier}).accepted());
  EXPECT_TRUE(world.registry->verify()->sound());
  const View view = world.registry->view();
  const auto on = [&](Day asked) { return *view.exhaustion({0, 5}, asked); };
  EXPECT_FALSE(on(day(2022, 12, 31)).exhausted);
  EXPECT_TRUE(on(day(2023, 1, 1)).exhausted);
  EXPECT_EQ(on(day(2024, 5, 31)).reason, "hết nguồn");
  EXPECT_EQ(on(day(2024, 6, 1)).reason, "tạm hết nguồn");
  EXPECT_EQ(on(day(2024, 6, 1)).until, OptionalDay(day(2024, 9, 1)));
  EXPECT_TRUE(on(day(2024, 8, 31)).exhausted);
  EXPECT_FALSE(on(day(2024, 9, 1)).exhausted);
  EXPECT_FALSE(view.exhaustion({0, 6}, day(2024, 6, 1))->exhausted);
  EXPECT_FALSE(view.exhaustion({0, 99}, day(2024, 6, 1)));
  RecordExhausted reversed = later;
  reversed.until = reversed.day;
  EXPECT_EQ(world.refusal({reversed}), "model.period_reversed");
}

}  // namespace
}  // namespace dangvien::test
