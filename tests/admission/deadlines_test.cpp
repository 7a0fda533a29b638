// SPDX-License-Identifier: Apache-2.0
// Deadlines are the days on which decide() changes its answer: on the deadline itself nothing is
// late, on the next working day it is.
#include "dangvien/admission/deadlines.hpp"

#include <optional>

#include <gtest/gtest.h>

#include "admission/sample.hpp"
#include "dangvien/admission/decide.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"

namespace dangvien {
namespace {

std::optional<Deadline> find(const Deadlines& deadlines, DeadlineKind kind) {
  for (const Deadline& deadline : deadlines) {
    if (deadline.kind == kind) return deadline;
  }
  return std::nullopt;
}

bool advised(const Verdict& verdict, RuleId rule) {
  for (const Violation& advisory : verdict.advisories()) {
    if (advisory.rule == rule) return true;
  }
  return false;
}

const Day today = sample::day(2025, 10, 1);

TEST(Deadlines, CertificateAndPapersOfADossierBeforeTheMeeting) {
  const Deadlines deadlines =
      deadlines_of(sample::dossier(DossierState::certified), standard_rulebook(), today);
  EXPECT_EQ(find(deadlines, DeadlineKind::certificate_lapses)->day, sample::day(2030, 3, 31));
  EXPECT_EQ(find(deadlines, DeadlineKind::papers_stale)->day, sample::day(2026, 8, 4));
}

TEST(Deadlines, TheListIsReviewedEveryMonthFromTheListing) {
  Dossier dossier = sample::dossier(DossierState::class_completed);
  dossier.listed_on = sample::day(2025, 1, 31);
  const auto due_on = [&dossier](Day day) {
    return find(deadlines_of(dossier, standard_rulebook(), day), DeadlineKind::list_review_due);
  };
  EXPECT_EQ(due_on(sample::day(2025, 10, 1))->day, sample::day(2025, 10, 1)) << "no 31/9";
  EXPECT_EQ(due_on(sample::day(2025, 10, 2))->day, sample::day(2025, 10, 31));
  EXPECT_EQ(due_on(sample::day(2025, 10, 31))->day, sample::day(2025, 10, 31));
  EXPECT_EQ(due_on(sample::day(2025, 11, 1))->day, sample::day(2025, 12, 1)) << "no 31/11";
  EXPECT_EQ(due_on(sample::day(2025, 12, 2))->day, sample::day(2025, 12, 31));
  EXPECT_FALSE(due_on(sample::day(2025, 9, 28))) << "38-HD/BTCTW is in force from 29/9/2025";
  EXPECT_TRUE(due_on(sample::day(2025, 9, 29)));
  EXPECT_FALSE(due_on(sample::day(2026, 7, 26))) << "not known under 208-QĐ/TW";
  dossier.listed_on = sample::day(2025, 10, 20);
  EXPECT_EQ(due_on(sample::day(2025, 10, 1))->day, sample::day(2025, 11, 20)) << "not listed yet";
  dossier.state = DossierState::applied;
  EXPECT_FALSE(due_on(sample::day(2025, 11, 1))) << "an applicant is no longer on the list";
}

TEST(Deadlines, TheDayAfterStalePapersRefuse) {
  AdmissionFacts facts = sample::facts(DossierState::certified);
  facts.dossier.applied_on = sample::day(2025, 1, 10);
  for (Introduction& paper : facts.dossier.introductions) paper.day = sample::day(2025, 1, 15);
  facts.dossier.opinions_on = sample::day(2025, 1, 20);
  const Day last =
      find(deadlines_of(facts.dossier, standard_rulebook(), today), DeadlineKind::papers_stale)
          ->day;
  EXPECT_EQ(last, sample::day(2026, 1, 15));
  EXPECT_TRUE(decide(facts, standard_rulebook(), sample::resolve_cell(last)).verdict.accepted());
  EXPECT_FALSE(
      decide(facts, standard_rulebook(), sample::resolve_cell(last + Days{1})).verdict.accepted());
}

TEST(Deadlines, TheDecisionsClockAndItsExtension) {
  AdmissionFacts facts = sample::facts(DossierState::cell_resolved);
  facts.dossier.cell_resolved_on = sample::day(2025, 12, 10);
  const auto plain = deadlines_of(facts.dossier, standard_rulebook(), today);
  EXPECT_FALSE(find(plain, DeadlineKind::decision_extended)) << "none is recorded";
  facts.dossier.decision_extension = WorkingDays{15};
  const Deadlines deadlines = deadlines_of(facts.dossier, standard_rulebook(), today);
  const auto due = find(deadlines, DeadlineKind::decision_due);
  const auto extended = find(deadlines, DeadlineKind::decision_extended);
  ASSERT_TRUE(due && extended);
  EXPECT_EQ(due->day, sample::day(2026, 2, 12))
      << "45 working days across Tết 2026, counted by hand";
  EXPECT_EQ(extended->day, sample::day(2026, 3, 12)) << "60 working days, counted by hand";
  EXPECT_FALSE(due->assumed);
  EXPECT_EQ(due->left_on(sample::day(2026, 2, 10)).count, 2);
  const auto on_time = decide(facts, standard_rulebook(), sample::decide_admission(due->day));
  EXPECT_TRUE(on_time.verdict.advisories().empty());
  const auto late =
      decide(facts, standard_rulebook(), sample::decide_admission(due->day + Days{1}));
  EXPECT_TRUE(late.verdict.advisories().empty()) << "the extension is recorded";
  AdmissionFacts unextended = facts;
  unextended.dossier.decision_extension = {};
  const auto unrecorded =
      decide(unextended, standard_rulebook(), sample::decide_admission(due->day + Days{1}));
  EXPECT_TRUE(advised(unrecorded.verdict, RuleId::admission_decision_extension));
  const auto too_late =
      decide(facts, standard_rulebook(), sample::decide_admission(extended->day + Days{1}));
  EXPECT_TRUE(advised(too_late.verdict, RuleId::admission_decision_clock));
}

TEST(Deadlines, AClockThatTheLawOfItsDayDoesNotTellIsNotListed) {
  Dossier dossier = sample::dossier(DossierState::cell_resolved);
  dossier.cell_resolved_on = sample::day(2026, 8, 3);
  EXPECT_TRUE(deadlines_of(dossier, standard_rulebook(), sample::day(2026, 9, 1)).empty());
}

TEST(Deadlines, TheCeremonyRunsFromTheReceiptAndUnder208FromTheIssue) {
  Dossier dossier = sample::dossier(DossierState::decided);
  dossier.decided_on = sample::day(2025, 7, 15);
  EXPECT_TRUE(deadlines_of(dossier, standard_rulebook(), today).empty()) << "no receipt recorded";
  dossier.received_on = sample::day(2025, 8, 1);
  EXPECT_EQ(
      find(deadlines_of(dossier, standard_rulebook(), today), DeadlineKind::ceremony_due)->day,
      sample::day(2025, 9, 16));
  dossier.decided_on = sample::day(2026, 7, 27);
  dossier.received_on = {};
  EXPECT_EQ(
      find(deadlines_of(dossier, standard_rulebook(), today), DeadlineKind::ceremony_due)->day,
      sample::day(2026, 9, 9));
}

TEST(Deadlines, TheWindowOfRecognition) {
  Dossier dossier = sample::dossier(DossierState::probation);
  dossier.ceremony_on = sample::day(2024, 12, 22);
  const Deadlines deadlines = deadlines_of(dossier, standard_rulebook(), today);
  EXPECT_EQ(find(deadlines, DeadlineKind::recognition_opens)->day, sample::day(2025, 12, 23));
  EXPECT_EQ(find(deadlines, DeadlineKind::recognition_due)->day, sample::day(2026, 2, 3));
}

TEST(Deadlines, TheCurriculumVitaeOfANewMemberUntilItIsIn) {
  Dossier dossier = sample::dossier(DossierState::probation);
  dossier.ceremony_on = sample::day(2025, 11, 20);
  const auto due =
      find(deadlines_of(dossier, standard_rulebook(), today), DeadlineKind::member_cv_due);
  ASSERT_TRUE(due);
  EXPECT_EQ(due->day, sample::day(2026, 1, 5)) << "30 working days, counted by hand";
  dossier.cv_on = sample::day(2025, 12, 1);
  EXPECT_FALSE(
      find(deadlines_of(dossier, standard_rulebook(), today), DeadlineKind::member_cv_due));
}

TEST(Deadlines, TheDecisionOnRecognition) {
  Dossier dossier = sample::dossier(DossierState::recognition_cell_resolved);
  dossier.recognition_resolved_on = sample::day(2025, 12, 1);
  dossier.recognition_extension = WorkingDays{15};
  const Deadlines deadlines = deadlines_of(dossier, standard_rulebook(), today);
  EXPECT_EQ(find(deadlines, DeadlineKind::recognition_decision_due)->day, sample::day(2026, 1, 13));
  EXPECT_EQ(find(deadlines, DeadlineKind::recognition_decision_extended)->day,
            sample::day(2026, 2, 3));
}

TEST(Deadlines, WhatRestsOnYearsWithoutAnnouncedBreaksSaysSo) {
  Dossier dossier = sample::dossier(DossierState::decided);
  dossier.decided_on = sample::day(2026, 12, 1);
  EXPECT_TRUE(
      find(deadlines_of(dossier, standard_rulebook(), today), DeadlineKind::ceremony_due)->assumed);
}

TEST(Deadlines, AClosedDossierWaitsForNothing) {
  for (const DossierState state : {DossierState::recognised, DossierState::struck_off,
                                   DossierState::declined, DossierState::removed}) {
    EXPECT_TRUE(deadlines_of(sample::dossier(state), standard_rulebook(), today).empty());
  }
}

}  // namespace
}  // namespace dangvien
