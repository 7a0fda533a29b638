// SPDX-License-Identifier: Apache-2.0
// Proves the contract of submit: one commit or nothing, later commands see earlier ones, keys,
// previews, refusals with every reason, errors that name the field; and that a reopened registry is
// the same.
#include <algorithm>

#include <gtest/gtest.h>

#include "engine/world.hpp"
#include "text/english.hpp"

namespace dangvien::test {
namespace {

class Submit : public testing::Test {
 protected:
  void SetUp() override {
    registry = open_on(journal, moment);
    ASSERT_NE(registry, nullptr);
    const Outcome founded = registry->submit(small_commune(2), {});
    ASSERT_TRUE(founded.accepted()) << english(founded.error);
    ASSERT_TRUE(registry->submit(std::vector<Command>{applicant}, {}).accepted());
  }

  Outcome one(const Command& command, const SubmitOptions& options = {}) {
    return registry->submit(std::span<const Command>(&command, 1), options);
  }
  std::uint64_t head() { return registry->view().sequence(); }

  std::int64_t moment = 0;
  std::shared_ptr<Journal> journal = make_memory_journal();
  std::unique_ptr<Registry> registry;
  RegisterPerson applicant = person(100, PartialDate::from_packed(19990315).value());
};

TEST_F(Submit, AWholeAdmissionIsOneCommitAndMovesEveryCount) {
  const Outcome outcome = registry->submit(whole_admission(1, 100, 5, day(2022, 1, 10)), {});
  ASSERT_TRUE(outcome.accepted())
      << outcome.command << ' '
      << (outcome.violations.empty()
              ? outcome.error.path
              : std::string{registry->rulebook().rule(outcome.violations[0].finding.rule).id});
  EXPECT_EQ(outcome.events.size(), 17U);
  const View view = registry->view();
  for (const std::uint32_t number : {1U, 2U, 3U, 4U}) {
    const SubtreeCount count = view.count({0, number}).value_or({});
    EXPECT_EQ(count.official_members, 21U);
    EXPECT_EQ(count.probationary_members, 0U);
    EXPECT_EQ(count.open_dossiers, 0U);
    EXPECT_EQ(count.cells, 2U);
  }
  EXPECT_EQ(view.count({0, 6}).value_or({}).official_members, 10U);
  const Dossier dossier = *view.dossier({0, 1});
  EXPECT_EQ(dossier.state, DossierState::recognised);
  EXPECT_EQ(*dossier.official_from,
            add_months(*dossier.ceremony_on, Months{12}, MonthRounding::last_valid_day));
}

TEST_F(Submit, ARefusedCommandInABatchWritesNothing) {
  auto commands = whole_admission(1, 100, 5, day(2022, 1, 10));
  std::get<ResolveCell>(commands[8]).ballot.ayes = 11;  // more ayes than voters
  const std::uint64_t before = head();
  const Outcome outcome = registry->submit(commands, {});
  ASSERT_TRUE(outcome.refused());
  EXPECT_EQ(outcome.command, 8U);
  EXPECT_EQ(outcome.sequence, 0U);
  ASSERT_FALSE(outcome.violations.empty());
  EXPECT_EQ(outcome.violations[0].finding.rule, RuleId::model_ballot_exceeds_voters);
  EXPECT_EQ(outcome.violations[0].finding.subject, "ballot.ayes");
  EXPECT_EQ(outcome.violations[0].finding.found.number, 11);
  EXPECT_EQ(outcome.violations[0].finding.required.number, 10);
  EXPECT_EQ(head(), before);
  EXPECT_FALSE(registry->view().dossier({0, 1}));
}

TEST_F(Submit, APreviewAnswersTheSameAndWritesNothing) {
  const auto commands = whole_admission(1, 100, 5, day(2022, 1, 10));
  const std::uint64_t before = head();
  const Outcome preview = registry->preview(commands, {});
  EXPECT_TRUE(preview.accepted());
  EXPECT_EQ(preview.sequence, 0U);
  EXPECT_EQ(head(), before);
  const Outcome submitted = registry->submit(commands, {});
  EXPECT_EQ(submitted.sequence, before + 1);
  ASSERT_EQ(submitted.events.size(), preview.events.size());
  EXPECT_TRUE(std::equal(submitted.events.begin(), submitted.events.end(), preview.events.begin()));
}

TEST_F(Submit, ARefusalNamesEveryReasonAndTheFirstAllowedDay) {
  RegisterPerson young = person(101, PartialDate::from_packed(20040610).value());
  young.education = EducationLevel::primary_completed;
  ASSERT_TRUE(one(young).accepted());
  auto commands = whole_admission(1, 101, 5, day(2022, 1, 10));
  const Outcome outcome = registry->submit(commands, {});
  ASSERT_TRUE(outcome.refused());
  EXPECT_EQ(outcome.command, 8U);  // the cell's meeting on 26/3/2022
  const auto find = [&](RuleId rule) {
    return std::find_if(
        outcome.violations.begin(), outcome.violations.end(),
        [&](const CommandFinding& finding) { return finding.finding.rule == rule; });
  };
  const auto age = find(RuleId::admission_minimum_age);
  ASSERT_NE(age, outcome.violations.end());
  EXPECT_EQ(age->finding.required.number, 216);
  EXPECT_EQ(age->finding.found.number, 213);
  EXPECT_EQ(*age->finding.first_allowed, day(2022, 6, 10));
  EXPECT_NE(find(RuleId::admission_education_minimum), outcome.violations.end());
}

TEST_F(Submit, TheSameKeyAndContentGivesTheFirstOutcomeAgain) {
  const auto commands = whole_admission(1, 100, 5, day(2022, 1, 10));
  const Outcome first = registry->submit(commands, {.key = "hồ sơ 1", .actor = "cán bộ mẫu"});
  ASSERT_TRUE(first.accepted());
  const Outcome again = registry->submit(commands, {.key = "hồ sơ 1", .actor = "người khác"});
  EXPECT_TRUE(again.accepted());
  EXPECT_TRUE(again.repeated);
  EXPECT_EQ(again.sequence, first.sequence);
  EXPECT_EQ(again.events, first.events);
  EXPECT_EQ(again.advisories.size(), first.advisories.size());
  const Outcome other =
      one(person(102, PartialDate::from_packed(19900101).value()), {.key = "hồ sơ 1"});
  EXPECT_EQ(other.error.code, ErrorCode::key_reused);
  EXPECT_EQ(head(), first.sequence);

  registry = open_on(journal, moment);  // the key outlives the process
  const Outcome reopened = registry->submit(commands, {.key = "hồ sơ 1"});
  EXPECT_TRUE(reopened.repeated);
  EXPECT_EQ(reopened.events, first.events);
}

TEST_F(Submit, ARefusedKeyMayBeUsedAgain) {
  auto commands = whole_admission(1, 100, 5, day(2022, 1, 10));
  std::get<ResolveCell>(commands[8]).ballot.ayes = 11;
  EXPECT_TRUE(registry->submit(commands, {.key = "k"}).refused());
  std::get<ResolveCell>(commands[8]).ballot.ayes = 10;
  const Outcome outcome = registry->submit(commands, {.key = "k"});
  EXPECT_TRUE(outcome.accepted());
  EXPECT_FALSE(outcome.repeated);
}

TEST_F(Submit, UnknownIdentitiesAreErrorsThatNameTheField) {
  const Outcome outcome = one(SubmitApplication{.dossier = {0, 77}, .day = day(2022, 1, 1)});
  EXPECT_EQ(outcome.status, OutcomeStatus::error);
  EXPECT_EQ(outcome.error.code, ErrorCode::unknown_id);
  EXPECT_EQ(outcome.error.path, "dossier");
  EXPECT_EQ(english(outcome.error.found), "D77");
  const std::vector<Command> batch{person(103, PartialDate::from_packed(19900101).value()),
                                   member(104, 5)};
  const Outcome second = registry->submit(batch, {});
  EXPECT_EQ(second.command, 1U);
  EXPECT_EQ(second.error.path, "commands[1].person");
  EXPECT_EQ(english(second.error.found), "P104");
  EXPECT_FALSE(registry->view().person_name({0, 103}));
}

TEST_F(Submit, IdentitiesAreAllocatedAfterTheHighestAndNeverTwice) {
  RegisterPerson unnumbered = person(0, PartialDate::from_packed(19900101).value());
  const std::vector<Command> batch{unnumbered, unnumbered};
  const Outcome outcome = registry->submit(batch, {});
  ASSERT_TRUE(outcome.accepted());
  EXPECT_EQ(std::get<PersonRegistered>(outcome.events[0].event).person, (PersonId{0, 101}));
  EXPECT_EQ(std::get<PersonRegistered>(outcome.events[1].event).person, (PersonId{0, 102}));
  const Outcome taken = one(person(101, PartialDate::from_packed(19900101).value()));
  ASSERT_TRUE(taken.refused());
  EXPECT_EQ(taken.violations[0].finding.rule, RuleId::model_identity_taken);
}

TEST_F(Submit, TheHighestNumberIsNeverGivenSoThatThereIsAlwaysANextOne) {
  EXPECT_EQ(one(person(UINT32_MAX, PartialDate::from_packed(19900101).value())).error.path, "id");
  ASSERT_TRUE(one(person(UINT32_MAX - 1, PartialDate::from_packed(19900101).value())).accepted());
  const Outcome exhausted = one(person(0, PartialDate::from_packed(19900101).value()));
  EXPECT_EQ(exhausted.error.code, ErrorCode::malformed);
  registry = open_on(journal, moment);
  EXPECT_NE(registry, nullptr);
}

TEST_F(Submit, TypedCommandsThatNoReaderWouldTakeAreNotWritten) {
  RegisterPerson strange = person(0, PartialDate::from_packed(19900101).value());
  strange.sex = static_cast<Sex>(77);
  EXPECT_EQ(one(strange).error.code, ErrorCode::malformed);
  strange.sex = Sex::male;
  strange.name.assign(70'000, 'a');
  EXPECT_EQ(one(strange).error.code, ErrorCode::malformed);
  EXPECT_EQ(one(applicant, {.key = "\xff"}).error.code, ErrorCode::malformed);
  EXPECT_TRUE(registry->verify()->sound());
}

TEST_F(Submit, APreviewKnowsTheKeysThatWereUsed) {
  const auto commands = whole_admission(1, 100, 5, day(2022, 1, 10));
  const Outcome first = registry->submit(commands, {.key = "k"});
  EXPECT_EQ(registry->preview(commands, {.key = "k"}).sequence, first.sequence);
  EXPECT_EQ(registry->preview(std::span(commands).first(1), {.key = "k"}).error.code,
            ErrorCode::key_reused);
  EXPECT_EQ(registry->preview({}, {}).error.code, ErrorCode::misuse);
}

TEST_F(Submit, VerifyOfARegistryThatIsBehindCatchesUp) {
  std::int64_t other_moment = 1000;
  const auto other = open_on(journal, other_moment);
  ASSERT_TRUE(one(person(0, PartialDate::from_packed(19900101).value())).accepted());
  const auto report = other->verify();
  ASSERT_TRUE(report);
  EXPECT_TRUE(report->sound());
  EXPECT_EQ(report->commits, 3U);
}

TEST_F(Submit, EmptySubmissionsAndLongLabelsAreMisuse) {
  EXPECT_EQ(registry->submit({}, {}).error.code, ErrorCode::misuse);
  const std::string longest(201, 'k');
  EXPECT_EQ(one(applicant, {.key = longest}).error.code, ErrorCode::misuse);
  EXPECT_EQ(one(applicant, {.actor = longest}).error.code, ErrorCode::misuse);
}

TEST_F(Submit, AReopenedRegistryIsTheSame) {
  ASSERT_TRUE(registry->submit(whole_admission(1, 100, 5, day(2022, 1, 10)), {}).accepted());
  const auto report = registry->verify();
  ASSERT_TRUE(report);
  EXPECT_TRUE(report->sound());
  EXPECT_EQ(report->commits, 3U);
  registry = open_on(journal, moment);
  EXPECT_EQ(registry->view().dossier({0, 1})->state, DossierState::recognised);
  EXPECT_EQ(registry->view().count({0, 1})->official_members, 21U);
}

TEST_F(Submit, AThreadWithAnOpenViewDoesNotWaitForItself) {
  {
    const View view = registry->view();
    EXPECT_EQ(one(applicant).error.code, ErrorCode::misuse);
    EXPECT_EQ(registry->catch_up().error().code, ErrorCode::misuse);
  }
  EXPECT_TRUE(one(person(0, PartialDate::from_packed(19900101).value())).accepted());
}

std::int64_t clock_of_2025(void* context) noexcept { return *static_cast<std::int64_t*>(context); }

/// The moment of that UTC hour.
std::int64_t moment_of(Day of, std::int64_t hour) {
  return (std::int64_t{of.days()} * 24 + hour) * 3'600'000'000;
}

TEST(SubmitDays, ADayAfterThatOfTheEntryIsAdvisedOn) {
  std::int64_t moment = moment_of(day(2025, 6, 1), 16);  // still 1 June in Việt Nam
  RegistryOptions options;
  options.clock = clock_of_2025;
  options.clock_context = &moment;
  const auto registry = *Registry::open(make_memory_journal(), options);
  ASSERT_TRUE(registry->submit(small_commune(1), {}).accepted());
  const auto advised = [&](Day of) {
    RegisterPerson command = person(100, PartialDate::from_packed(19900101).value());
    command.day = of;
    const std::vector<Command> one{command};
    const Outcome outcome = registry->preview(one, {});
    EXPECT_TRUE(outcome.accepted());
    return outcome.advisories.size() == 1 &&
           outcome.advisories[0].finding.rule == RuleId::model_day_after_recording;
  };
  EXPECT_FALSE(advised(day(2025, 6, 1)));
  EXPECT_TRUE(advised(day(2025, 6, 2)));
  EXPECT_TRUE(advised(day(2999, 1, 1)));
  moment = moment_of(day(2025, 6, 1), 17);  // midnight in Việt Nam
  EXPECT_FALSE(advised(day(2025, 6, 2)));
  // Kept with the event, and told again with a repeated key.
  RegisterPerson command = person(101, PartialDate::from_packed(19900101).value());
  command.day = day(2026, 6, 1);
  const std::vector<Command> one{command};
  EXPECT_EQ(registry->submit(one, {.key = "k"}).advisories.size(), 1U);
  EXPECT_EQ(registry->submit(one, {.key = "k"}).advisories.size(), 1U);
}

TEST(SubmitDays, AClockThatWasNeverSetSaysNothing) {
  std::int64_t moment = 1;
  RegistryOptions options;
  options.clock = clock_of_2025;
  options.clock_context = &moment;
  const auto registry = *Registry::open(make_memory_journal(), options);
  EXPECT_TRUE(registry->submit(small_commune(1), {}).advisories.empty());
}

TEST_F(Submit, APersonHasOneOpenDossier) {
  const auto commands = whole_admission(1, 100, 5, day(2022, 1, 10));
  ASSERT_TRUE(one(commands[0]).accepted());
  const Outcome second = one(ListProspect{
      .id = {0, 2}, .day = day(2022, 2, 1), .person = {0, 100}, .organisation = {0, 6}});
  ASSERT_TRUE(second.refused());
  EXPECT_EQ(second.violations[0].finding.rule, RuleId::model_dossier_already_open);
  ASSERT_TRUE(one(RemoveProspect{.dossier = {0, 1}, .day = day(2022, 2, 2), .reason = "chuyển đi"})
                  .accepted());
  EXPECT_TRUE(
      one(ListProspect{
              .id = {0, 2}, .day = day(2022, 2, 3), .person = {0, 100}, .organisation = {0, 6}})
          .accepted());
}

}  // namespace
}  // namespace dangvien::test
