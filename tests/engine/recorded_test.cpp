// SPDX-License-Identifier: Apache-2.0
// Proves that a dossier known from older data counts exactly as one that went through the workflow,
// that a half-finished one goes on through it, that only what cannot be true is refused, and that
// what the law of the day would have said is reported. Persons and organisations are invented.
#include <algorithm>

#include <gtest/gtest.h>

#include "engine/world.hpp"

namespace dangvien::test {
namespace {

struct World {
  World() {
    registry = open_on(journal, moment);
    EXPECT_TRUE(registry->submit(small_commune(2), {}).accepted());
    const std::vector<Command> more{person(100, PartialDate::from_packed(19990101).value()),
                                    person(101, PartialDate::from_packed(19990101).value()),
                                    person(102, PartialDate::from_packed(20040601).value()),
                                    SetQuota{.day = day(2022, 1, 1),
                                             .holder = {0, commune},
                                             .basis = QuotaBasis::own_plan,
                                             .first_day = day(2022, 1, 1),
                                             .last_day = day(2022, 12, 31),
                                             .group = PriorityGroup::youth,
                                             .number = 2}};
    EXPECT_TRUE(registry->submit(more, {}).accepted());
  }

  Outcome submit(const Command& command) { return registry->submit(std::span(&command, 1), {}); }

  std::int64_t moment = 0;
  std::shared_ptr<Journal> journal = make_memory_journal();
  std::unique_ptr<Registry> registry;
};

/// Decided in April 2022, joined in May, official a year later, recognised in June 2023.
RecordDossier past_admission(std::uint32_t number) {
  RecordDossier command;
  command.person = {0, number};
  command.organisation = {0, 5};
  command.state = DossierState::recognised;
  command.source = "sổ kết nạp mẫu";
  command.cell_resolved_on = day(2022, 3, 26);
  command.decided_on = day(2022, 4, 15);
  command.decided_by = {0, district};
  command.tier = DeciderTier::upper;
  command.received_on = day(2022, 4, 18);
  command.ceremony_on = day(2022, 5, 3);
  command.recognition_resolved_on = day(2023, 5, 10);
  command.recognised_on = day(2023, 6, 1);
  command.official_from = day(2023, 5, 3);
  command.day = day(2023, 6, 1);
  return command;
}

std::vector<std::string> rules_of(const World& world, const std::vector<CommandFinding>& findings) {
  std::vector<std::string> rules;
  for (const CommandFinding& finding : findings) {
    rules.emplace_back(world.registry->rulebook().rule(finding.finding.rule).id);
  }
  return rules;
}

TEST(RecordedDossier, CountsAsTheWorkflowDossierDoes) {
  World through_workflow;
  const Outcome workflow =
      through_workflow.registry->submit(whole_admission(1, 100, 5, day(2022, 1, 10)), {});
  ASSERT_TRUE(workflow.accepted());
  const Dossier known = *through_workflow.registry->view().dossier({0, 1});

  World recorded;
  RecordDossier command = past_admission(100);
  command.decided_on = known.decided_on;
  command.cell_resolved_on = known.cell_resolved_on;
  command.received_on = known.received_on;
  command.ceremony_on = known.ceremony_on;
  command.recognition_resolved_on = known.recognition_resolved_on;
  command.recognised_on = known.recognised_on;
  command.official_from = known.official_from;
  command.day = *known.recognised_on;
  const Outcome outcome = recorded.submit(command);
  ASSERT_TRUE(outcome.accepted());
  // What the workflow had nothing to say of, the recorded dossier has not either.
  const auto said = rules_of(through_workflow, workflow.advisories);
  for (const std::string& rule : rules_of(recorded, outcome.advisories)) {
    EXPECT_EQ(std::count(said.begin(), said.end(), rule), 1) << rule;
  }

  const View left = through_workflow.registry->view();
  const View right = recorded.registry->view();
  for (const OrganisationId id : left.organisations()) {
    EXPECT_EQ(*left.count(id), *right.count(id));
  }
  EXPECT_EQ(left.progress_table({0, 1}, day(2022, 12, 31), true)->front(),
            right.progress_table({0, 1}, day(2022, 12, 31), true)->front());
  EXPECT_EQ(right.progress_table({0, 1}, day(2022, 12, 31), true)->front().fulfilled, 1);
  EXPECT_EQ(left.dossier({0, 1})->groups, right.dossier({0, 1})->groups);
}

TEST(RecordedDossier, HalfFinishedGoesOnThroughTheWorkflow) {
  World world;
  const auto workflow = whole_admission(1, 100, 5, day(2022, 1, 10));
  RecordDossier command;
  command.id = {0, 1};
  command.person = {0, 100};
  command.organisation = {0, 5};
  command.state = DossierState::certified;
  command.source = "hồ sơ giấy mẫu";
  command.listed_on = day(2022, 1, 10);
  command.certificate_issued_on = day(2022, 1, 30);
  command.applied_on = day(2022, 2, 19);
  for (const std::uint32_t introducer : {1U, 2U}) {
    command.introductions.push_back({.introducer = IntroducerKind::official_member,
                                     .person = {0, introducer},
                                     .day = day(2022, 2, 24),
                                     .together = Months{30}});
  }
  command.verified_on = day(2022, 3, 11);
  command.finding = PoliticalFinding::none_found;
  command.opinions_on = day(2022, 3, 16);
  command.mass_organisations_heard = command.residence_heard = true;
  command.certified_on = day(2022, 3, 21);
  command.day = day(2022, 3, 21);
  ASSERT_TRUE(world.submit(command).accepted());
  EXPECT_EQ(world.registry->view().count({0, 1})->open_dossiers, 1U);
  EXPECT_EQ(world.registry->view()
                .progress_table({0, commune}, day(2022, 12, 31), false)
                ->front()
                .reserved,
            1U);
  // From the cell's vote on.
  const auto rest = std::span(workflow).subspan(8);
  const Outcome outcome = world.registry->submit(rest, {});
  ASSERT_TRUE(outcome.accepted()) << rules_of(world, outcome.violations).front();
  EXPECT_EQ(world.registry->view().dossier({0, 1})->state, DossierState::recognised);
  EXPECT_EQ(world.registry->view().count({0, 1})->open_dossiers, 0U);
  EXPECT_EQ(world.registry->view().count({0, 1})->official_members, 21U);
  EXPECT_TRUE(world.registry->verify()->sound());
}

TEST(RecordedDossier, ReportsWhatTheLawWouldHaveSaid) {
  World world;
  RecordDossier command = past_admission(102);         // 17 on the day of the cell's meeting
  command.ceremony_on = day(2022, 9, 1);               // late
  command.official_from = day(2023, 9, 2);             // month 12 ended the day before
  command.recognition_resolved_on = day(2023, 8, 30);  // before month 12
  command.recognised_on = day(2023, 12, 29);
  command.day = day(2023, 12, 29);
  const Outcome outcome = world.submit(command);
  ASSERT_TRUE(outcome.accepted()) << rules_of(world, outcome.violations).front();
  const auto rules = rules_of(world, outcome.advisories);
  for (const char* const expected :
       {"admission.minimum_age", "admission.ceremony_clock", "admission.probation_length",
        "admission.recognition_backdated"}) {
    EXPECT_EQ(std::count(rules.begin(), rules.end(), expected), 1) << expected;
  }
  for (const CommandFinding& advisory : outcome.advisories) {
    EXPECT_FALSE(advisory.finding.first_allowed);
    EXPECT_NE(advisory.finding.subject, "day");
  }
  EXPECT_TRUE(world.registry->view().dossier({0, 1})->ceremony_late);
}

TEST(RecordedDossier, RefusesOnlyWhatCannotBeTrue) {
  struct Wrong {
    const char* rule;
    const char* subject;
    void (*spoil)(RecordDossier& command);
  };
  const Wrong wrongs[] = {
      {"model.day_before_previous_act", "ceremony_on",
       [](RecordDossier& command) { command.ceremony_on = day(2022, 4, 1); }},
      {"model.day_before_previous_act", "official_from",
       [](RecordDossier& command) { command.official_from = day(2022, 5, 2); }},
      {"model.recorded_day_missing", "decided_on",
       [](RecordDossier& command) { command.decided_on = {}; }},
      {"model.recorded_day_unexpected", "closed_on",
       [](RecordDossier& command) { command.closed_on = day(2023, 6, 1); }},
      {"model.day_not_latest_act", "day",
       [](RecordDossier& command) { command.day = day(2023, 6, 2); }},
      {"model.already_member", "person",
       [](RecordDossier& command) {
         command.person = {0, 1};
       }},
      {"model.organisation_holds_no_members", "organisation",
       [](RecordDossier& command) {
         command.organisation = {0, commune};
       }},
      {"model.state_not_recordable", "state",
       [](RecordDossier& command) { command.state = DossierState::none; }},
      {"model.source_required", "source", [](RecordDossier& command) { command.source.clear(); }},
  };
  World world;
  for (const Wrong& wrong : wrongs) {
    SCOPED_TRACE(wrong.rule);
    RecordDossier command = past_admission(100);
    wrong.spoil(command);
    const Outcome outcome = world.submit(command);
    EXPECT_EQ(outcome.status, OutcomeStatus::refused);
    const auto found = std::find_if(
        outcome.violations.begin(), outcome.violations.end(), [&](const CommandFinding& entry) {
          return world.registry->rulebook().rule(entry.finding.rule).id == wrong.rule &&
                 entry.finding.subject == wrong.subject;
        });
    EXPECT_NE(found, outcome.violations.end());
  }
  RecordDossier unknown = past_admission(100);
  unknown.decided_by = {0, 77};
  const Outcome outcome = world.submit(unknown);
  EXPECT_EQ(outcome.error.code, ErrorCode::unknown_id);
  EXPECT_EQ(outcome.error.path, "decided_by");
  ASSERT_TRUE(world.submit(past_admission(100)).accepted());
  EXPECT_EQ(rules_of(world, world.submit(past_admission(100)).violations).front(),
            "model.already_member");
}

TEST(RecordedDossier, EveryStateNeedsAndAllowsItsDays) {
  // With exactly the days that a state needs, it can be recorded; without one of them, it cannot.
  for (std::size_t number = 1; number < count_of<DossierState>; ++number) {
    World world;
    RecordDossier command;
    command.state = static_cast<DossierState>(number);
    SCOPED_TRACE(std::string(name_of(command.state)));
    command.person = {0, 100};
    command.organisation = {0, 5};
    command.source = "sổ mẫu";
    const auto state = command.state;
    const bool annulled = state == DossierState::annulled;
    const bool admitted =
        annulled || (state >= DossierState::decided && state <= DossierState::struck_off);
    const bool joined = state >= DossierState::probation && state <= DossierState::struck_off;
    if (state == DossierState::listed) command.listed_on = day(2022, 1, 3);
    if (state == DossierState::class_completed) command.certificate_issued_on = day(2022, 1, 3);
    if (state == DossierState::opened) command.opened_on = day(2022, 1, 3);
    if (state == DossierState::applied) command.applied_on = day(2022, 1, 3);
    if (state == DossierState::certified) command.certified_on = day(2022, 1, 3);
    if (state == DossierState::cell_resolved) command.cell_resolved_on = day(2022, 1, 3);
    if (state == DossierState::sub_committee_appraised) {
      command.sub_committee_appraised_on = day(2022, 1, 3);
    }
    if (state == DossierState::grassroots_resolved) {
      command.grassroots_resolved_on = day(2022, 1, 3);
    }
    command.day = day(2022, 1, 3);
    if (admitted) command.decided_on = command.day = day(2022, 1, 3);
    if (joined) command.ceremony_on = command.day = day(2022, 1, 4);
    if (state == DossierState::recognition_cell_resolved) {
      command.recognition_resolved_on = command.day = day(2023, 1, 5);
    }
    if (state == DossierState::recognition_sub_committee_appraised) {
      command.recognition_appraised_on = command.day = day(2023, 1, 5);
    }
    if (state == DossierState::recognition_grassroots_resolved) {
      command.recognition_grassroots_resolved_on = command.day = day(2023, 1, 5);
    }
    if (state == DossierState::striking_off_proposed) {
      command.striking_off_proposed_on = command.day = day(2023, 1, 5);
    }
    if (state == DossierState::recognised) command.official_from = command.day = day(2023, 1, 4);
    if (state == DossierState::struck_off || state == DossierState::declined ||
        state == DossierState::removed || annulled) {
      command.closed_on = command.day = day(2023, 1, 5);
    }
    EXPECT_EQ(world.registry->preview(std::vector<Command>{command}, {}).status,
              OutcomeStatus::accepted);
    RecordDossier without = command;
    without.listed_on = without.certificate_issued_on = without.opened_on = without.applied_on = {};
    without.certified_on = without.cell_resolved_on = without.sub_committee_appraised_on = {};
    without.grassroots_resolved_on = without.decided_on = without.closed_on = {};
    without.recognition_resolved_on = without.recognition_appraised_on = {};
    without.recognition_grassroots_resolved_on = without.striking_off_proposed_on = {};
    EXPECT_EQ(world.registry->preview(std::vector<Command>{without}, {}).status,
              OutcomeStatus::refused);
    ASSERT_TRUE(world.submit(command).accepted());
    EXPECT_TRUE(world.registry->verify()->sound());
    const std::int64_t fulfilled = world.registry->view()
                                       .progress_table({0, commune}, day(2022, 12, 31), false)
                                       ->front()
                                       .fulfilled;
    EXPECT_EQ(fulfilled, admitted && !annulled ? 1 : 0);
  }
}

}  // namespace
}  // namespace dangvien::test
