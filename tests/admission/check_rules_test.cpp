// SPDX-License-Identifier: Apache-2.0
// Each check reports only the rules that check_rules.hpp names for it, in every period and for
// every command whose row lists it; and those that need no command say the same with and without
// one.
#include "dangvien/admission/check_rules.hpp"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

#include "admission/any_command.hpp"
#include "admission/sample.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"

namespace dangvien {
namespace {

/// Random numbers, the same in every run.
class Dice {
 public:
  std::uint32_t operator()() { return static_cast<std::uint32_t>(engine_()); }

 private:
  std::mt19937 engine_{20261123};
};

void disorder_verification_and_move(Dice& dice, Dossier& dossier, Day day) {
  const auto some_day = [&] { return day - Days{static_cast<int>(dice() % 200)}; };
  for (EnumSet<Relation>* relatives : {&dossier.relatives, &dossier.verified_relatives,
                                       &dossier.present_relatives, &dossier.waiving_relatives}) {
    *relatives = EnumSet<Relation>::from_bits(dice() % 512);
  }
  dossier.verification_way = static_cast<VerificationWay>(dice() % 6);
  for (std::uint32_t count = dice() % 3; count != 0; --count) {
    const OptionalDay replied = dice() % 3 == 0 ? OptionalDay(day) : OptionalDay{};
    dossier.letters.push_back(
        {.sent_on = some_day(), .replied_on = replied, .abroad = dice() % 2 == 0});
  }
  dossier.move = static_cast<MoveCase>(dice() % 7);
  for (OptionalDay* act : {&dossier.moved_on, &dossier.file_sent_up_on, &dossier.file_forwarded_on,
                           &dossier.file_received_on, &dossier.decision_questioned_on,
                           &dossier.question_answered_on}) {
    if (dice() % 2 == 0) *act = some_day();
  }
  dossier.decision_upheld = dice() % 2 == 0;
}

/// Facts as disorderly as random choices make them.
AdmissionFacts disorder(Dice& dice, DossierState state, Day day) {
  const auto one_in = [&dice](unsigned count) { return dice() % count == 0; };
  AdmissionFacts facts = sample::facts(state);
  if (one_in(3))
    facts.applicant.birth = PartialDate::from_day(day - Days{static_cast<int>(dice() % 30000)});
  if (one_in(8)) facts.applicant.birth = {};
  if (one_in(3)) facts.applicant.vietnamese_citizen = Known::no;
  facts.applicant.education = static_cast<EducationLevel>(dice() % 11);
  facts.applicant.education_relief = static_cast<EducationRelief>(dice() % 3);
  facts.applicant.standing = static_cast<MemberStanding>(dice() % 4);
  facts.applicant.other_dossier_open = one_in(2);
  Circumstances circumstances;
  if (one_in(2)) circumstances.left_on = day - Days{static_cast<int>(dice() % 2500)};
  circumstances.leaving = static_cast<Leaving>(dice() % count_of<Leaving>);
  circumstances.crime = static_cast<Crime>(dice() % count_of<Crime>);
  circumstances.readmissions = dice() % 3;
  circumstances.population = static_cast<PopulationBreach>(dice() % count_of<PopulationBreach>);
  circumstances.population_on = day - Days{static_cast<int>(dice() % 2500)};
  circumstances.listed_area = one_in(2);
  circumstances.special = EnumSet<SpecialGroup>::from_bits(dice() % 64);
  circumstances.generations = dice() % 5;
  if (one_in(2)) facts.applicant.circumstances = circumstances;
  if (one_in(2)) facts.applicant.groups.insert(PriorityGroup::youth_union);
  if (one_in(2)) facts.applicant.groups.insert(PriorityGroup::trade_union);
  facts.cell.kind = static_cast<OrganisationKind>(dice() % 9);
  facts.cell.official_members = dice() % 6;
  facts.cell.under_sub_committee = one_in(2);
  facts.cell.under_grassroots_committee = one_in(2);
  facts.acting.above_or_same = !one_in(4);
  facts.acting.rank = static_cast<Rank>(dice() % 6);
  facts.acting.is_grassroots = one_in(2);
  facts.acting.is_sub_committee = one_in(2);
  facts.acting.authorised_to_admit = one_in(2);
  facts.acting.above_former = one_in(2);
  facts.acting.same_authority = one_in(2);
  facts.acting.issuer_known = one_in(2);
  if (one_in(4)) facts.acting.competent = OrganisationId{0, 9};
  facts.named.standing = static_cast<MemberStanding>(dice() % 4);
  Dossier& dossier = facts.dossier;
  dossier.finding = static_cast<PoliticalFinding>(dice() % 5);
  dossier.mass_organisations_heard = one_in(2);
  dossier.residence_heard = one_in(2);
  dossier.failed_recognition_ballots = dice() % 4;
  dossier.recognition_vote_reached = one_in(2);
  dossier.readmission = one_in(3);
  dossier.failed_committee_striking_off_ballots = dice() % 4;
  if (one_in(3)) dossier.decision_extension = WorkingDays{15};
  if (one_in(4)) dossier.decision_extended_on = day - Days{static_cast<int>(dice() % 90)};
  if (one_in(2)) dossier.decided_by = facts.acting.organisation;
  for (OptionalDay* paper :
       {&dossier.certificate_issued_on, &dossier.opened_on, &dossier.applied_on,
        &dossier.verified_on, &dossier.opinions_on, &dossier.cell_resolved_on, &dossier.decided_on,
        &dossier.received_on, &dossier.ceremony_on, &dossier.new_member_certificate_on,
        &dossier.recognition_resolved_on}) {
    if (one_in(3)) *paper = day - Days{static_cast<int>(dice() % 900) - 20};
    if (one_in(6)) *paper = {};
  }
  for (Introduction& paper : dossier.introductions)
    paper.together = Months{static_cast<int>(dice() % 20)};
  disorder_verification_and_move(dice, dossier, day);
  return facts;
}

/// The act that a command is to the checks.
struct ActOf {
  RecordIntroduction introduction;
  RecordVerification verification;
  WaiveVerification waiver;
  ListProspect listing;
  Ballot ballot;
  Document consent;
  ExtendDecision extension;
  AnnulAdmission annulment;
  admission::Act act;

  ActOf(AdmissionCommand command, Day day, Dice& dice) {
    introduction.day = day;
    introduction.person = PersonId(0, 1 + dice() % 4);
    introduction.introducer = static_cast<IntroducerKind>(dice() % 3);
    verification.verifier = PersonId(0, dice() % 3);
    verification.finding = static_cast<PoliticalFinding>(dice() % 5);
    ballot = {.members = dice() % 10,
              .transferred_absent = dice() % 3,
              .present = dice() % 10,
              .ayes = dice() % 10,
              .noes = dice() % 3,
              .form = static_cast<BallotForm>(dice() % 4)};
    verification.relatives = EnumSet<Relation>::from_bits(dice() % 512);
    verification.way = static_cast<VerificationWay>(dice() % 6);
    waiver.relation = static_cast<Relation>(dice() % 9);
    waiver.member = PersonId(0, dice() % 2);
    waiver.fully_declared = dice() % 2 == 0;
    waiver.confirmed = dice() % 2 == 0;
    act.command = command;
    act.day = day;
    act.ballot = &ballot;
    act.introduction = &introduction;
    act.verification = &verification;
    act.ground = static_cast<StrikingOffGround>(dice() % count_of<StrikingOffGround>);
    act.self_criticism = static_cast<SelfCriticism>(dice() % 4);
    act.requests = dice() % 5;
    extension.working_days = WorkingDays{static_cast<int>(dice() % 40)};
    if (dice() % 2 == 0) extension.reason = "lý do";
    act.extension = &extension;
    annulment.ground = static_cast<AnnulmentGround>(dice() % count_of<AnnulmentGround>);
    annulment.redo_from = static_cast<DossierState>(dice() % dossier_state_count);
    annulment.issuer_gone = dice() % 2 == 0;
    act.annulment = &annulment;
    if (dice() % 2 == 0) act.readmission_consent = &consent;
    if (dice() % 3 == 0) act.special_consent = &consent;
    act.helper = PersonId(0, dice() % 2);
    act.waiver = &waiver;
    act.listing = &listing;
    listing.tie = static_cast<ApplicantTie>(dice() % 6);
    listing.tie_lasts = Months{static_cast<int>(dice() % 24)};
    listing.at_residence = dice() % 2 == 0;
    listing.place_without_cell = dice() % 3 == 0;
    listing.assigned_by = OrganisationId(0, dice() % 2);
    act.letter = dice() % 4;
    act.file_step = static_cast<FileStep>(dice() % 4);
    act.help_certified = dice() % 2 == 0;
    if (dice() % 2 == 0) act.received_on = day - Days{static_cast<int>(dice() % 200)};
  }
  ActOf(const ActOf&) = delete;
  ActOf& operator=(const ActOf&) = delete;
};

const Rulebook& rules() {
  static const Rulebook rulebook = standard_rulebook();
  return rulebook;
}

Verdict run(Check check, const AdmissionFacts& facts, const admission::Act& act) {
  Verdict verdict;
  admission::Findings findings;
  const admission::Judge judge(facts, rules(), act, verdict, findings);
  if (check == Check::deciding_vote) admission::run_check(Check::competent_authority, judge);
  Verdict alone;
  const admission::Judge again(facts, rules(), act, alone, findings);
  admission::run_check(check, again);
  return alone;
}

bool named(Check check, RuleId rule) {
  const CheckRules rules = rules_of(check);
  return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

template <typename Visit>
void for_random_checks(const Visit& visit) {
  Dice dice;
  for (int round = 0; round < 400; ++round) {
    const Day day = sample::day(2012, 1, 1) + Days{static_cast<int>(dice() % 5450)};
    for (const Transition& row : admission_table()) {
      const AdmissionFacts facts = disorder(dice, row.state, day);
      const ActOf act(row.command, day, dice);
      for (std::size_t index = 0; index < check_count; ++index) {
        const auto check = static_cast<Check>(index);
        if (row.checks.contains(check)) visit(check, facts, act.act);
      }
    }
  }
}

TEST(CheckRules, ACheckReportsOnlyTheRulesNamedForIt) {
  for_random_checks([](Check check, const AdmissionFacts& facts, const admission::Act& act) {
    const Verdict verdict = run(check, facts, act);
    for (const Violation& finding : verdict.violations()) {
      ASSERT_TRUE(named(check, finding.rule))
          << name_of(check) << " reported rule " << standard_rulebook().rule(finding.rule).id;
    }
    for (const Violation& finding : verdict.advisories()) {
      ASSERT_TRUE(named(check, finding.rule))
          << name_of(check) << " advised rule " << standard_rulebook().rule(finding.rule).id;
    }
  });
}

TEST(CheckRules, ACheckThatNeedsNoCommandLooksAtNone) {
  for_random_checks([](Check check, const AdmissionFacts& facts, const admission::Act& act) {
    if (needs_of(check) != CheckNeeds::state_and_day) return;
    admission::Act bare;
    bare.command = act.command;
    bare.day = act.day;
    const Verdict with = run(check, facts, act);
    const Verdict without = run(check, facts, bare);
    ASSERT_EQ(with.violations(), without.violations()) << name_of(check);
    ASSERT_EQ(with.advisories(), without.advisories()) << name_of(check);
  });
}

TEST(CheckRules, EveryCheckIsUsedAndNamesARule) {
  CheckSet used;
  for (const Transition& row : admission_table()) used = used | row.checks;
  for (std::size_t index = 0; index < check_count; ++index) {
    EXPECT_TRUE(used.contains(static_cast<Check>(index))) << name_of(static_cast<Check>(index));
    EXPECT_FALSE(rules_of(static_cast<Check>(index)).empty()) << name_of(static_cast<Check>(index));
  }
}

}  // namespace
}  // namespace dangvien
