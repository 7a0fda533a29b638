// SPDX-License-Identifier: Apache-2.0
// decide() beyond what case files can state: values that no paper can carry, the worst case of
// findings, and no heap on the way.
#include "dangvien/admission/decide.hpp"

#include <gtest/gtest.h>

#include "admission/allocation_count.hpp"
#include "admission/any_command.hpp"
#include "admission/sample.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"

namespace dangvien {
namespace {

const Day meeting = sample::day(2025, 10, 10);

bool refused_by(const Verdict& verdict, RuleId rule) {
  for (const Violation& violation : verdict.violations()) {
    if (violation.rule == rule) return true;
  }
  return false;
}

/// Everything a cell's resolution can break at once.
AdmissionFacts worst_facts(Day day) {
  AdmissionFacts facts = sample::facts(DossierState::certified);
  facts.applicant = {};
  facts.applicant.birth = PartialDate::from_day(day - Days{366});
  facts.applicant.standing = MemberStanding::official;
  facts.applicant.education_relief = EducationRelief::person_of_standing;
  facts.applicant.groups.insert(PriorityGroup::youth_union);
  facts.cell = {};
  Dossier& dossier = facts.dossier;
  dossier.finding = PoliticalFinding::open;
  dossier.mass_organisations_heard = false;
  dossier.residence_heard = false;
  dossier.applied_on = day - Days{1000};
  dossier.certificate_issued_on = day - Days{4000};
  dossier.certified_on = day + Days{5};
  dossier.introductions.clear();
  for (std::uint32_t number = 30; number < 34; ++number) {
    dossier.introductions.push_back(
        {IntroducerKind::trade_union, PersonId(0, number), day - Days{900}, Months{0}, true});
  }
  dossier.introductions[0].introducer = IntroducerKind::official_member;
  return facts;
}

TEST(Decide, TheWorstCaseFitsTheVerdictInEveryPeriod) {
  for (Day day = sample::day(2011, 1, 1); day < sample::day(2027, 1, 1); day = day + Days{15}) {
    ResolveCell command = sample::resolve_cell(day);
    command.ballot = {.members = 5,
                      .transferred_absent = 3,
                      .exempt_absent = 3,
                      .suspended = 3,
                      .prosecuted = 3,
                      .present = 6,
                      .ayes = 7,
                      .noes = 9,
                      .blank = 9};
    const auto decision = decide(worst_facts(day), standard_rulebook(), command);
    EXPECT_FALSE(decision.verdict.accepted());
    EXPECT_LT(decision.verdict.violations().size(), Verdict::capacity);
    EXPECT_LT(decision.verdict.advisories().size(), Verdict::capacity);
  }
}

TEST(Decide, EveryPairOfStateAndCommandStaysBelowTheCapacity) {
  for (std::size_t state = 0; state < dossier_state_count; ++state) {
    for (std::size_t index = 0; index < admission_command_count; ++index) {
      AdmissionFacts facts = worst_facts(meeting);
      facts.dossier.state = static_cast<DossierState>(state);
      facts.acting = {};
      facts.named = {};
      sample::with_command(static_cast<AdmissionCommand>(index), meeting, [&](auto command) {
        if constexpr (requires { command.ballot; }) command.ballot = {};
        const auto decision = decide(facts, standard_rulebook(), command);
        EXPECT_LT(decision.verdict.violations().size(), Verdict::capacity);
        EXPECT_LT(decision.verdict.advisories().size(), Verdict::capacity);
      });
    }
  }
}

TEST(Decide, ARefusalAllocatesNothingAndNeitherDoesAnAcceptance) {
  const AdmissionFacts orderly = sample::facts(DossierState::certified);
  const AdmissionFacts disorderly = worst_facts(meeting);
  const ResolveCell command = sample::resolve_cell(meeting);
  const std::size_t before = sample::allocations();
  const auto accepted = decide(orderly, standard_rulebook(), command);
  const auto refused = decide(disorderly, standard_rulebook(), command);
  EXPECT_EQ(sample::allocations(), before);
  EXPECT_TRUE(accepted.verdict.accepted());
  EXPECT_FALSE(refused.verdict.accepted());
}

TEST(Decide, FieldsThatTheCodecAlreadyRequiresAreCheckedAgain) {
  RecordVerification verification;
  verification.day = meeting;
  const auto unstated =
      decide(sample::facts(DossierState::applied), standard_rulebook(), verification);
  EXPECT_TRUE(refused_by(unstated.verdict, RuleId::model_finding_required));

  ProposeStrikingOff striking_off;
  striking_off.day = sample::day(2026, 11, 23);
  striking_off.ballot = sample::unanimous(12);
  const auto groundless =
      decide(sample::facts(DossierState::probation), standard_rulebook(), striking_off);
  EXPECT_TRUE(refused_by(groundless.verdict, RuleId::model_ground_required));

  RecordIntroduction introduction;
  introduction.day = meeting;
  introduction.together = Months{24};
  const auto nameless =
      decide(sample::facts(DossierState::applied), standard_rulebook(), introduction);
  EXPECT_TRUE(refused_by(nameless.verdict, RuleId::model_person_required));
}

TEST(Decide, AVerifierWhoIsNoMemberOrTheApplicant) {
  AdmissionFacts facts = sample::facts(DossierState::applied);
  facts.named.standing = MemberStanding::none;
  RecordVerification command;
  command.day = meeting;
  command.finding = PoliticalFinding::none_found;
  command.verifier = PersonId(0, 9);
  EXPECT_TRUE(refused_by(decide(facts, standard_rulebook(), command).verdict,
                         RuleId::model_verifier_not_member));
  command.verifier = sample::applicant;
  EXPECT_TRUE(refused_by(decide(facts, standard_rulebook(), command).verdict,
                         RuleId::admission_verifier_not_kin));
}

TEST(Decide, TheFifthIntroducerFindsNoPlace) {
  AdmissionFacts facts = sample::facts(DossierState::applied);
  facts.dossier.introductions.push_back(
      {IntroducerKind::youth_union, {}, meeting, Months{}, false});
  facts.dossier.introductions.push_back(
      {IntroducerKind::trade_union, {}, meeting, Months{}, false});
  RecordIntroduction command;
  command.day = meeting;
  command.person = PersonId(0, 40);
  command.together = Months{24};
  EXPECT_TRUE(refused_by(decide(facts, standard_rulebook(), command).verdict,
                         RuleId::model_introductions_full));
}

TEST(Decide, AProposalOvertakenByAVoteOnRecognitionNoLongerStrikesOff) {
  AdmissionFacts facts = sample::facts(DossierState::striking_off_proposed);
  apply(facts.dossier, RecognitionResolved{.reached = false}, sample::day(2026, 11, 24));
  facts.dossier.failed_recognition_ballots = 0;
  DecideStrikingOff command;
  command.day = sample::day(2026, 11, 25);
  command.ballot = sample::unanimous(11);
  EXPECT_TRUE(refused_by(decide(facts, standard_rulebook(), command).verdict,
                         RuleId::workflow_not_allowed_in_state));
}

TEST(Decide, EveryFindingOfTheLawCarriesItsCitation) {
  for (const int year : {2017, 2022, 2025}) {
    const Day day = sample::day(year, 12, 1);
    const auto decision = decide(worst_facts(day), standard_rulebook(), sample::resolve_cell(day));
    for (const Violation& violation : decision.verdict.violations()) {
      const Rule& rule = standard_rulebook().rule(violation.rule);
      EXPECT_EQ(violation.citation != 0, rule.origin == RuleOrigin::law) << rule.id;
    }
  }
}

TEST(Decide, TheVerdictNamesTheWeakestProvenance) {
  const ResolveCell of_294 = sample::resolve_cell(meeting);
  const auto known = decide(sample::facts(DossierState::certified), standard_rulebook(), of_294);
  EXPECT_LT(known.verdict.provenance(), Provenance::unconfirmed);
  const ResolveCell of_208 = sample::resolve_cell(sample::day(2026, 9, 14));
  const auto unknown = decide(sample::facts(DossierState::certified), standard_rulebook(), of_208);
  EXPECT_EQ(unknown.verdict.provenance(), Provenance::unknown);
}

}  // namespace
}  // namespace dangvien
