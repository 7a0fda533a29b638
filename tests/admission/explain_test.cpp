// SPDX-License-Identifier: Apache-2.0
// explain(): what it forbids, decide() refuses; what it names as first allowed day, the loop over
// days confirms.
#include "dangvien/admission/explain.hpp"

#include <gtest/gtest.h>

#include "admission/any_command.hpp"
#include "admission/sample.hpp"
#include "dangvien/admission/decide.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"

namespace dangvien {
namespace {

bool accepted(const AdmissionFacts& facts, AdmissionCommand command, Day day) {
  return sample::with_command(command, day, [&](const auto& body) {
    return decide(facts, standard_rulebook(), body).verdict.accepted();
  });
}

template <typename Visit>
void for_each_pair(const Visit& visit) {
  for (std::size_t state = 0; state < dossier_state_count; ++state) {
    for (std::size_t index = 0; index < admission_command_count; ++index) {
      visit(static_cast<DossierState>(state), static_cast<AdmissionCommand>(index));
    }
  }
}

TEST(Explain, WhatItForbidsDecideRefuses) {
  for_each_pair([](DossierState state, AdmissionCommand command) {
    const AdmissionFacts facts = sample::facts_for(state, command);
    for (const int shift : {-400, -30, 0, 30}) {
      const Day day = sample::day_for(state) + Days{shift};
      const CommandExplanation answer = explain(facts, standard_rulebook(), command, day);
      if (!answer.allowed) {
        EXPECT_FALSE(accepted(facts, command, day)) << name_of(state) << " / " << name_of(command);
      }
      EXPECT_EQ(answer.allowed, answer.verdict.accepted());
      EXPECT_EQ(answer.first_allowed == OptionalDay(day), answer.allowed);
    }
  });
}

TEST(Explain, TheFirstAllowedDayIsTheFirstThatDecideAccepts) {
  // The facts are orderly, so on the first allowed day the ordinary command is accepted.
  for_each_pair([](DossierState state, AdmissionCommand command) {
    const AdmissionFacts facts = sample::facts_for(state, command);
    const Day asked = sample::day_for(state) - Days{400};
    const CommandExplanation answer = explain(facts, standard_rulebook(), command, asked);
    if (!answer.first_allowed) return;
    for (Day day = asked; day < *answer.first_allowed; day = day + Days{1}) {
      ASSERT_FALSE(accepted(facts, command, day)) << name_of(state) << " / " << name_of(command);
    }
    EXPECT_TRUE(accepted(facts, command, *answer.first_allowed))
        << name_of(state) << " / " << name_of(command);
  });
}

TEST(Explain, NamesEveryReason) {
  AdmissionFacts facts = sample::facts(DossierState::certified);
  facts.applicant.birth = PartialDate::from_day(sample::day(2008, 3, 1));
  facts.applicant.vietnamese_citizen = Known::no;
  facts.dossier.residence_heard = false;
  const auto answer = explain(facts, standard_rulebook(), AdmissionCommand::resolve_cell,
                              sample::day(2025, 10, 10));
  EXPECT_FALSE(answer.allowed);
  EXPECT_TRUE(answer.depends_on_command);
  EXPECT_EQ(answer.verdict.violations().size(), 3U);
  EXPECT_FALSE(answer.first_allowed.has_value()) << "citizenship needs more than time";
}

TEST(Explain, WaitsForTheBirthday) {
  AdmissionFacts facts = sample::facts(DossierState::certified);
  facts.applicant.birth = PartialDate::from_day(sample::day(2007, 12, 24));
  const auto answer = explain(facts, standard_rulebook(), AdmissionCommand::resolve_cell,
                              sample::day(2025, 10, 10));
  EXPECT_EQ(answer.first_allowed, OptionalDay(sample::day(2025, 12, 24)));
}

TEST(Explain, ADayThatComesTooLateIsNotPromised) {
  // 18 on 24/12/2025, but the certificate lapses before, and only a new one helps. From 19/5/2026
  // on no text on its validity was found and nothing refuses, but not known is not allowed.
  AdmissionFacts facts = sample::facts(DossierState::certified);
  facts.dossier.certificate_issued_on = sample::day(2020, 12, 1);
  facts.applicant.birth = PartialDate::from_day(sample::day(2007, 12, 24));
  const auto answer = explain(facts, standard_rulebook(), AdmissionCommand::resolve_cell,
                              sample::day(2025, 10, 10));
  EXPECT_FALSE(answer.first_allowed.has_value());
}

TEST(Explain, AMissingPaperIsNotAllowedFromTheDayOnWhichItsRuleIsMerelyUnknown) {
  AdmissionFacts facts = sample::facts(DossierState::certified);
  facts.dossier.certificate_issued_on = {};
  const auto answer = explain(facts, standard_rulebook(), AdmissionCommand::resolve_cell,
                              sample::day(2025, 10, 10));
  EXPECT_FALSE(answer.allowed);
  EXPECT_FALSE(answer.first_allowed.has_value());
}

TEST(Explain, TellsThatAnExtensionMayBeAskedFor) {
  const AdmissionFacts facts = sample::facts(DossierState::cell_resolved);
  EXPECT_TRUE(explain(facts, standard_rulebook(), AdmissionCommand::extend_decision,
                      sample::day(2025, 11, 3))
                  .allowed);
}

TEST(Explain, AChangeOfTheLawCanComeBeforeTheDayNamed) {
  // Month 12 is complete on 20/4/2026. Under 294-QĐ/TW the papers bear a later day; from 8/4/2026
  // on that is not confirmed and only advises, so the last day itself will do.
  AdmissionFacts facts = sample::facts(DossierState::probation);
  facts.dossier.ceremony_on = sample::day(2025, 4, 20);
  facts.dossier.new_member_certificate_on = sample::day(2025, 9, 1);
  const auto answer = explain(facts, standard_rulebook(), AdmissionCommand::resolve_recognition,
                              sample::day(2026, 1, 5));
  EXPECT_EQ(answer.first_allowed, OptionalDay(sample::day(2026, 4, 20)));
}

TEST(Explain, WaitsForTheEndOfMonthTwelve) {
  AdmissionFacts facts = sample::facts(DossierState::probation);
  facts.dossier.ceremony_on = sample::day(2025, 3, 15);
  const auto answer = explain(facts, standard_rulebook(), AdmissionCommand::resolve_recognition,
                              sample::day(2026, 1, 5));
  EXPECT_FALSE(answer.allowed);
  EXPECT_EQ(answer.first_allowed, OptionalDay(sample::day(2026, 6, 1)))
      << "16/3/2026 by the rule, but the class certificate in the dossier is dated 1/6/2026";
}

const Violation* find(const FindingList& findings, RuleId rule) {
  for (const Violation& finding : findings) {
    if (finding.rule == rule) return &finding;
  }
  return nullptr;
}

AdmissionFacts of_former_member(Leaving leaving, OptionalDay left_on) {
  AdmissionFacts facts = sample::facts(DossierState::certified);
  facts.applicant.circumstances.emplace();
  facts.applicant.circumstances->leaving = leaving;
  facts.applicant.circumstances->left_on = left_on;
  return facts;
}

TEST(Explain, ToldTheWaitOfAFormerMemberWithItsFirstDay) {
  const AdmissionFacts facts = of_former_member(Leaving::struck_off, sample::day(2023, 3, 15));
  const auto answer = explain(facts, standard_rulebook(), AdmissionCommand::resolve_cell,
                              sample::day(2025, 11, 14));
  EXPECT_FALSE(answer.allowed);
  const Violation* const wait =
      find(answer.verdict.violations(), RuleId::admission_readmission_wait);
  ASSERT_NE(wait, nullptr);
  EXPECT_EQ(wait->first_allowed, OptionalDay(sample::day(2026, 3, 15)));
  EXPECT_NE(find(answer.verdict.advisories(), RuleId::admission_readmission_consent), nullptr)
      << "the consent is still to be obtained";
}

TEST(Explain, TellsABarBeforeThereIsACommand) {
  const AdmissionFacts facts = of_former_member(Leaving::corruption, {});
  const auto answer = explain(facts, standard_rulebook(), AdmissionCommand::resolve_cell,
                              sample::day(2025, 10, 10));
  EXPECT_FALSE(answer.allowed);
  EXPECT_NE(find(answer.verdict.violations(), RuleId::admission_readmission_never), nullptr);
}

TEST(Explain, TellsThatAConsentIsStillMissing) {
  AdmissionFacts facts = sample::facts(DossierState::certified);
  facts.applicant.birth = PartialDate::from_day(sample::day(1963, 10, 10));
  const Day day = sample::day(2025, 10, 10);
  const auto meeting = explain(facts, standard_rulebook(), AdmissionCommand::resolve_cell, day);
  EXPECT_TRUE(meeting.allowed);
  EXPECT_NE(find(meeting.verdict.advisories(), RuleId::admission_maximum_age), nullptr);
  facts.dossier = sample::dossier(DossierState::cell_resolved);
  const auto decision =
      explain(facts, standard_rulebook(), AdmissionCommand::decide_admission, day);
  EXPECT_FALSE(decision.allowed);
  EXPECT_NE(find(decision.verdict.violations(), RuleId::admission_maximum_age), nullptr);
  facts.dossier.consents.insert(ConsentKind::over_age);
  EXPECT_TRUE(explain(facts, standard_rulebook(), AdmissionCommand::decide_admission, day).allowed);
}

TEST(Explain, TellsAMissingVoteUnlessTheCommitteeMayDecideItself) {
  AdmissionFacts facts = sample::facts(DossierState::cell_resolved);
  facts.acting = {};
  facts.cell.under_grassroots_committee = true;
  const auto allowed = [&facts] {
    return explain(facts, standard_rulebook(), AdmissionCommand::decide_admission,
                   sample::day(2025, 11, 10))
        .allowed;
  };
  EXPECT_FALSE(allowed());
  facts.cell.grassroots_authorised = true;
  EXPECT_TRUE(allowed());
}

TEST(Explain, NoLetterIsChasedWhereNoneWaits) {
  AdmissionFacts facts = sample::facts(DossierState::applied);
  const auto allowed = [&facts] {
    return explain(facts, standard_rulebook(), AdmissionCommand::chase_verification_letter,
                   sample::day(2025, 10, 10))
        .allowed;
  };
  facts.dossier.letters.clear();
  EXPECT_FALSE(allowed());
  facts.dossier.letters.push_back({.sent_on = sample::day(2025, 9, 1)});
  EXPECT_TRUE(allowed());
  facts.dossier.letters[0].replied_on = sample::day(2025, 9, 20);
  EXPECT_FALSE(allowed());
}

TEST(Explain, AllCommandsInOrder) {
  const auto all =
      explain(sample::facts(DossierState::decided), standard_rulebook(), sample::day(2025, 11, 20));
  for (std::size_t index = 0; index < all.size(); ++index) {
    EXPECT_EQ(static_cast<std::size_t>(all[index].command), index);
    const bool possible = all[index].command == AdmissionCommand::record_receipt ||
                          all[index].command == AdmissionCommand::hold_ceremony ||
                          all[index].command == AdmissionCommand::assign_helper ||
                          all[index].command == AdmissionCommand::transfer_applicant ||
                          all[index].command == AdmissionCommand::notify_decision ||
                          all[index].command == AdmissionCommand::annul_admission;
    EXPECT_EQ(all[index].allowed, possible) << name_of(all[index].command);
  }
}

}  // namespace
}  // namespace dangvien
