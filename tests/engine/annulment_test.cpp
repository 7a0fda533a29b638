// SPDX-License-Identifier: Apache-2.0
// A wrong admission: what it counted for is taken back visibly, in a closed period beside the
// figure; sent back, the dossier goes on from there; and what a registry knows of a person speaks
// when the person comes again.
#include <vector>

#include <gtest/gtest.h>

#include "engine/world.hpp"

namespace dangvien::test {
namespace {

class Annulment : public ::testing::Test {
 protected:
  Annulment() {
    std::vector<Command> commands = small_commune(2);
    commands.emplace_back(person(100, PartialDate::from_packed(19990101).value()));
    SetQuota quota;
    quota.id = {0, 1};
    quota.day = day(2022, 1, 1);
    quota.holder = {0, commune};
    quota.basis = QuotaBasis::superior_assignment;
    quota.first_day = day(2022, 1, 1);
    quota.last_day = day(2022, 12, 31);
    quota.number = 4;
    commands.emplace_back(quota);
    EXPECT_TRUE(registry_->submit(commands, {}).accepted());
  }

  /// Lists on 10/1/2022: decided on 10/4, ceremony on 20/4/2022, recognised on 5/5/2023.
  void admit(std::size_t commands) {
    auto acts = whole_admission(1, 100, commune + 1, day(2022, 1, 10));
    acts.resize(commands);
    EXPECT_TRUE(registry_->submit(acts, {}).accepted());
  }

  Outcome annul(Day on, AnnulmentGround ground, DossierState redo_from = DossierState::none,
                std::uint32_t body = district) {
    AnnulAdmission command;
    command.dossier = {0, 1};
    command.day = on;
    command.organisation = {0, body};
    command.ground = ground;
    command.reason = "phát hiện sau khi kết nạp";
    command.redo_from = redo_from;
    return registry_->submit(std::vector<Command>{command}, {});
  }

  [[nodiscard]] SubtreeCount counts() const { return *registry_->view().count({0, district}); }
  [[nodiscard]] Progress progress(Day as_of) const {
    return *registry_->view().progress({0, 1}, as_of);
  }
  [[nodiscard]] std::string rule(const Outcome& outcome) const {
    return outcome.violations.empty()
               ? std::string{}
               : std::string(
                     registry_->rulebook().rule(outcome.violations.front().finding.rule).id);
  }
  void expect_sound() const { EXPECT_TRUE(registry_->verify()->sound()); }

  std::int64_t moment_ = 0;
  std::shared_ptr<Journal> journal_ = make_memory_journal();
  std::unique_ptr<Registry> registry_ = open_on(journal_, moment_);
};

TEST_F(Annulment, TakesBackMembershipAndFulfilmentFromItsDayOn) {
  admit(through_ceremony);
  EXPECT_EQ(counts().probationary_members, 1U);
  ASSERT_TRUE(annul(day(2022, 9, 1), AnnulmentGround::standard_unmet).accepted());
  EXPECT_EQ(counts().probationary_members, 0U);
  EXPECT_EQ(registry_->view().dossier({0, 1})->state, DossierState::annulled);
  EXPECT_EQ(progress(day(2022, 8, 31)).fulfilled, 1) << "as it was known before";
  EXPECT_EQ(progress(day(2022, 9, 1)).fulfilled, 0);
  EXPECT_EQ(progress(day(2023, 9, 1)).fulfilled, 0);
  EXPECT_EQ(progress(day(2023, 9, 1)).annulled, 0U);
  EXPECT_EQ(*registry_->view().admitted({0, district}, day(2022, 1, 1), day(2022, 12, 31),
                                        PriorityGroup::everyone),
            0U);
  expect_sound();
}

TEST_F(Annulment, InAClosedPeriodTheFigureStaysAndTheAnnulledAreToldBesideIt) {
  admit(17);
  EXPECT_EQ(counts().official_members, 21U);
  ASSERT_TRUE(annul(day(2023, 6, 1), AnnulmentGround::standard_unmet).accepted());
  EXPECT_EQ(counts().official_members, 20U);
  EXPECT_EQ(progress(day(2022, 12, 31)).fulfilled, 1);
  EXPECT_EQ(progress(day(2022, 12, 31)).annulled, 0U);
  EXPECT_EQ(progress(day(2023, 6, 1)).fulfilled, 1);
  EXPECT_EQ(progress(day(2023, 6, 1)).annulled, 1U);
  expect_sound();
}

TEST_F(Annulment, SentBackTheDossierGoesOnFromTheNamedStateWithItsPapers) {
  admit(through_ceremony);
  ASSERT_TRUE(
      annul(day(2025, 9, 1), AnnulmentGround::wrong_authority, DossierState::grassroots_resolved)
          .accepted());
  const Dossier back = *registry_->view().dossier({0, 1});
  EXPECT_EQ(back.state, DossierState::grassroots_resolved);
  EXPECT_TRUE(back.cell_resolved_on && back.certified_on);
  EXPECT_FALSE(back.decided_on || back.ceremony_on);
  EXPECT_EQ(back.introductions.size(), 2U);
  EXPECT_EQ(counts().probationary_members, 0U);
  EXPECT_EQ(counts().open_dossiers, 1U);
  const std::vector<Command> again{DecideAdmission{.dossier = {0, 1},
                                                   .day = day(2025, 9, 10),
                                                   .organisation = {0, district},
                                                   .ballot = unanimous(9)}};
  ASSERT_TRUE(registry_->submit(again, {}).accepted());
  EXPECT_EQ(registry_->view().dossier({0, 1})->decided_on, OptionalDay(day(2025, 9, 10)));
  expect_sound();
}

TEST_F(Annulment, AnAnnulledPersonIsNoMemberAndMayBeListedAnew) {
  admit(through_ceremony);
  ASSERT_TRUE(annul(day(2022, 9, 1), AnnulmentGround::standard_unmet).accepted());
  const std::vector<Command> anew{ListProspect{
      .id = {}, .day = day(2022, 10, 1), .person = {0, 100}, .organisation = {0, 5}, .helper = {}}};
  EXPECT_TRUE(registry_->submit(anew, {}).accepted());
  expect_sound();
}

TEST_F(Annulment, AnotherBodyIsToldWhoAnnuls) {
  admit(through_ceremony);
  const Outcome outcome =
      annul(day(2022, 9, 1), AnnulmentGround::standard_unmet, DossierState::none, 2);
  EXPECT_EQ(rule(outcome), "admission.annulment_issuer");
  EXPECT_EQ(outcome.violations.front().finding.required,
            (RuleValue{Unit::organisation, district, 1}));
}

TEST_F(Annulment, WhoCannotDecideIsToldWhoCan) {
  admit(through_cell_vote + 1);
  const std::vector<Command> wrong{DecideAdmission{.dossier = {0, 1},
                                                   .day = day(2022, 4, 10),
                                                   .organisation = {0, commune},
                                                   .ballot = unanimous(15)}};
  const Outcome outcome = registry_->submit(wrong, {});
  ASSERT_EQ(rule(outcome), "admission.decider");
  EXPECT_EQ(outcome.violations.front().finding.required,
            (RuleValue{Unit::organisation, district, 1}));
}

TEST_F(Annulment, WhoWasStruckOffHereWaitsFromThatDay) {
  admit(through_ceremony);
  const DossierId first{0, 1};
  const std::vector<Command> strike{ProposeStrikingOff{.dossier = first,
                                                       .day = day(2022, 9, 1),
                                                       .ground = StrikingOffGround::charter_8_1,
                                                       .ballot = unanimous(10),
                                                       .self_criticism = SelfCriticism::heard},
                                    ResolveGrassrootsStrikingOff{.dossier = first,
                                                                 .day = day(2022, 9, 5),
                                                                 .organisation = {0, commune},
                                                                 .ballot = unanimous(15)},
                                    DecideStrikingOff{.dossier = first,
                                                      .day = day(2022, 9, 10),
                                                      .organisation = {0, district},
                                                      .ballot = unanimous(9)}};
  ASSERT_TRUE(registry_->submit(strike, {}).accepted());
  auto second = whole_admission(2, 100, commune + 1, day(2024, 1, 10));
  second.resize(through_cell_vote - 1);
  ASSERT_TRUE(registry_->submit(second, {}).accepted());
  ResolveCell vote;
  vote.dossier = {0, 2};
  vote.day = day(2024, 3, 26);
  vote.ballot = unanimous(10);
  vote.readmission_consent = Document{};
  const Outcome early = registry_->submit(std::vector<Command>{vote}, {});
  ASSERT_EQ(rule(early), "admission.readmission_wait");
  EXPECT_EQ(early.violations.front().finding.first_allowed, OptionalDay(day(2025, 9, 10)));
}

TEST_F(Annulment, CircumstancesToldOfAPersonSpeakWhenTheCellConsiders) {
  RecordCircumstances told;
  told.day = day(2022, 1, 5);
  told.person = {0, 100};
  told.circumstances.left_on = day(2010, 5, 1);
  told.circumstances.leaving = Leaving::dropped_activity;
  EXPECT_EQ(rule(registry_->submit(std::vector<Command>{told}, {})), "model.source_required");
  told.source = "lý lịch tự khai";
  ASSERT_TRUE(registry_->submit(std::vector<Command>{told}, {}).accepted());
  auto acts = whole_admission(1, 100, commune + 1, day(2022, 1, 10));
  acts.resize(through_cell_vote);
  const Outcome outcome = registry_->submit(acts, {});
  EXPECT_EQ(rule(outcome), "admission.readmission_never");
  expect_sound();
}

TEST_F(Annulment, LeavingWithoutItsDayIsIncomplete) {
  RecordCircumstances told;
  told.day = day(2022, 1, 5);
  told.person = {0, 100};
  told.source = "lý lịch tự khai";
  told.circumstances.leaving = Leaving::expelled;
  EXPECT_EQ(rule(registry_->submit(std::vector<Command>{told}, {})),
            "model.circumstances_incomplete");
}

}  // namespace
}  // namespace dangvien::test
