// SPDX-License-Identifier: Apache-2.0
// decide() against a naive evaluator on random facts from 20/9/2016 to the end of 2026: the same
// rules refuse and the same rules advise. And every first_allowed is confirmed by walking day by
// day.
#include <random>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "admission/naive_evaluator.hpp"
#include "admission/sample.hpp"
#include "dangvien/admission/remedy.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"

namespace dangvien {
namespace {

constexpr int rounds = 20000;

/// Random choices, the same for the same seed.
class Dice {
 public:
  explicit Dice(std::uint32_t seed) : engine_(seed) {}

  int roll(int first, int last) {
    return first + static_cast<int>(engine_() % static_cast<std::uint32_t>(last - first + 1));
  }
  bool one_in(int count) { return roll(1, count) == 1; }
  template <typename Enum>
  Enum any(int count) {
    return static_cast<Enum>(roll(0, count - 1));
  }
  std::uint32_t count(int first, int last) { return static_cast<std::uint32_t>(roll(first, last)); }

 private:
  std::mt19937 engine_;
};

Day any_day(Dice& dice) {
  // Half of the days lie close to a change of the law, where a mistake would show.
  const std::array<Day, 9> changes = {
      sample::day(2021, 7, 30), sample::day(2021, 9, 28), sample::day(2025, 6, 9),
      sample::day(2025, 7, 1),  sample::day(2025, 9, 29), sample::day(2026, 4, 8),
      sample::day(2026, 5, 19), sample::day(2026, 7, 26), sample::day(2018, 5, 1)};
  if (dice.one_in(2)) {
    return changes[static_cast<std::size_t>(dice.roll(0, 8))] + Days{dice.roll(-3, 3)};
  }
  return sample::day(2016, 12, 1) + Days{dice.roll(0, 3600)};
}

PartialDate any_birth(Dice& dice, Day day) {
  const int years = dice.one_in(2) ? (dice.one_in(2) ? 18 : 60) : dice.roll(16, 66);
  const Day born = day - Days{years * 365 + years / 4 + dice.roll(-40, 40)};
  const PartialDate exact = PartialDate::from_day(born);
  if (dice.one_in(8)) return *PartialDate::from_packed(exact.packed() / 10000 * 10000);
  if (dice.one_in(8)) return *PartialDate::from_packed(exact.packed() / 100 * 100);
  if (dice.one_in(40)) return {};
  return exact;
}

Ballot any_ballot(Dice& dice) {
  Ballot ballot;
  ballot.members = dice.count(dice.one_in(20) ? 0 : 2, 14);
  const auto some = [&dice] { return dice.one_in(4) ? dice.count(0, 2) : 0U; };
  ballot.transferred_absent = some();
  ballot.exempt_absent = some();
  ballot.suspended = some();
  ballot.prosecuted = some();
  ballot.present = dice.count(0, static_cast<int>(ballot.members) + (dice.one_in(10) ? 1 : 0));
  ballot.ayes = dice.count(0, static_cast<int>(ballot.present) + (dice.one_in(10) ? 1 : 0));
  ballot.noes = dice.one_in(2) ? dice.count(0, 4) : 0U;
  ballot.blank = dice.one_in(4) ? dice.count(0, 2) : 0U;
  return ballot;
}

OptionalDay around(Dice& dice, Day day, int days_back, int missing_one_in) {
  if (dice.one_in(missing_one_in)) return {};
  return day - Days{dice.roll(dice.one_in(10) ? -2 : 0, days_back)};
}

Document any_document(Dice& dice, Day day) {
  Document document;
  document.kind = DocumentKind::consent;
  document.day = around(dice, day, 20, 4);
  return document;
}

void any_introductions(Dice& dice, Dossier& dossier, Day day) {
  dossier.introductions.clear();
  const int count = dice.roll(0, 3);
  for (int index = 0; index < count; ++index) {
    Introduction paper;
    paper.introducer =
        dice.one_in(2) ? IntroducerKind::official_member : dice.any<IntroducerKind>(3);
    paper.person = PersonId(0, static_cast<std::uint32_t>(20 + index));
    paper.day = day - Days{dice.roll(dice.one_in(10) ? -1 : 0, 500)};
    paper.together = Months{dice.one_in(3) ? dice.roll(0, 12) : 24};
    paper.substitute = dice.one_in(4);
    dossier.introductions.push_back(paper);
  }
}

AdmissionFacts any_facts(Dice& dice, DossierState state, Day day) {
  AdmissionFacts facts = sample::facts(state);
  ApplicantFacts& applicant = facts.applicant;
  applicant.birth = any_birth(dice, day);
  applicant.vietnamese_citizen = dice.one_in(10) ? dice.any<Known>(3) : Known::yes;
  applicant.education =
      dice.one_in(2) ? dice.any<EducationLevel>(11) : EducationLevel::lower_secondary_diploma;
  applicant.education_relief =
      dice.one_in(2) ? dice.any<EducationRelief>(3) : EducationRelief::none;
  if (dice.one_in(3)) applicant.groups.insert(PriorityGroup::youth_union);
  if (dice.one_in(3)) applicant.groups.insert(PriorityGroup::trade_union);
  applicant.standing = dice.one_in(10) ? dice.any<MemberStanding>(4) : MemberStanding::none;
  facts.cell.official_members = dice.count(1, 14);
  facts.cell.under_sub_committee = dice.one_in(4);
  facts.cell.under_grassroots_committee = dice.one_in(3);
  if (dice.one_in(15)) facts.cell.kind = dice.any<OrganisationKind>(9);
  ActingFacts& acting = facts.acting;
  acting.above_or_same = !dice.one_in(15);
  acting.rank = dice.one_in(2) ? dice.any<Rank>(6) : Rank::upper;
  acting.is_grassroots = dice.one_in(4);
  acting.authorised_to_admit = dice.one_in(2);
  acting.above_grassroots_power = dice.one_in(8);
  facts.named.standing = dice.one_in(5) ? dice.any<MemberStanding>(4) : MemberStanding::official;
  return facts;
}

void any_papers(Dice& dice, Dossier& dossier, Day day) {
  dossier.applied_on = day - Days{dice.roll(0, 500)};
  if (dice.one_in(6))
    dossier.applied_on = add_months(day, Months{-12}, MonthRounding::last_valid_day);
  dossier.certificate_issued_on = around(dice, day, 2000, 15);
  if (dice.one_in(4)) {
    const Day five_years = add_months(day, Months{-60}, MonthRounding::last_valid_day);
    dossier.certificate_issued_on = five_years + Days{dice.roll(-2, 2)};
  }
  dossier.verified_on = around(dice, day, 100, 15);
  dossier.finding = dice.one_in(5) ? dice.any<PoliticalFinding>(5) : PoliticalFinding::none_found;
  dossier.opinions_on = around(dice, day, 500, 15);
  dossier.mass_organisations_heard = !dice.one_in(10);
  dossier.residence_heard = !dice.one_in(10);
  dossier.certified_on = around(dice, day, 50, 15);
  any_introductions(dice, dossier, day);
}

naive::Answer answer_of(const Verdict& verdict) {
  naive::Answer answer;
  const Rulebook rulebook = standard_rulebook();
  for (const Violation& finding : verdict.violations())
    answer.refused.emplace(rulebook.rule(finding.rule).id);
  for (const Violation& finding : verdict.advisories())
    answer.advised.emplace(rulebook.rule(finding.rule).id);
  return answer;
}

std::string text(const std::set<std::string>& rules) {
  std::string all;
  for (const std::string& rule : rules) all += ' ' + rule;
  return all;
}

void expect_same(const naive::Answer& found, const naive::Answer& expected, int seed, Day day) {
  const CivilDate date = day.civil();
  ASSERT_EQ(text(found.refused), text(expected.refused))
      << "seed " << seed << " on " << date.year << '-' << date.month << '-' << date.day;
  ASSERT_EQ(text(found.advised), text(expected.advised))
      << "seed " << seed << " on " << date.year << '-' << date.month << '-' << date.day;
}

TEST(DecideAgainstNaive, ResolveCell) {
  int accepted = 0;
  for (int seed = 0; seed < rounds; ++seed) {
    Dice dice(static_cast<std::uint32_t>(seed));
    const Day day = any_day(dice);
    AdmissionFacts facts = any_facts(dice, DossierState::certified, day);
    any_papers(dice, facts.dossier, day);
    ResolveCell command = sample::resolve_cell(day);
    command.ballot = any_ballot(dice);
    if (dice.one_in(3)) command.age_consent = any_document(dice, day);
    if (dice.one_in(3)) command.education_consent = any_document(dice, day);
    const auto decision = decide(facts, standard_rulebook(), command);
    expect_same(answer_of(decision.verdict), naive::judge(facts, command), seed, day);
    if (HasFatalFailure()) return;
    accepted += decision.verdict.accepted() ? 1 : 0;
  }
  EXPECT_GT(accepted, 20) << "the random facts must reach both answers";
}

TEST(DecideAgainstNaive, DecideAdmission) {
  int accepted = 0;
  for (int seed = 0; seed < rounds; ++seed) {
    Dice dice(static_cast<std::uint32_t>(seed));
    const Day day = any_day(dice);
    AdmissionFacts facts = any_facts(dice, DossierState::cell_resolved, day);
    Dossier& dossier = facts.dossier;
    dossier.finding = dice.one_in(8) ? dice.any<PoliticalFinding>(5) : PoliticalFinding::none_found;
    dossier.cell_resolved_on = around(dice, day, 150, 1000);
    if (*dossier.cell_resolved_on < sample::day(2016, 9, 20)) dossier.cell_resolved_on = day;
    dossier.sub_committee_appraised_on = around(dice, day, 40, 2);
    dossier.grassroots_resolved_on = around(dice, day, 40, 2);
    if (dice.one_in(4)) dossier.consents.insert(ConsentKind::over_age);
    if (dice.one_in(4)) dossier.consents.insert(ConsentKind::education);
    DecideAdmission command = sample::decide_admission(day);
    command.ballot = any_ballot(dice);
    if (dice.one_in(3)) command.age_consent = any_document(dice, day);
    if (dice.one_in(3)) command.education_consent = any_document(dice, day);
    const auto decision = decide(facts, standard_rulebook(), command);
    const Calendar calendar = standard_rulebook().calendar();
    expect_same(answer_of(decision.verdict), naive::judge(facts, command, calendar), seed, day);
    if (HasFatalFailure()) return;
    accepted += decision.verdict.accepted() ? 1 : 0;
  }
  EXPECT_GT(accepted, 1000);
}

TEST(DecideAgainstNaive, HoldCeremony) {
  for (int seed = 0; seed < rounds; ++seed) {
    Dice dice(static_cast<std::uint32_t>(seed));
    const Day day = any_day(dice);
    AdmissionFacts facts = any_facts(dice, DossierState::decided, day);
    facts.dossier.decided_on = around(dice, day, 60, 1000000);
    facts.dossier.received_on = around(dice, day, 60, 5);
    HoldCeremony command;
    command.day = day;
    if (!dice.one_in(15)) command.helper = sample::first_introducer;
    if (dice.one_in(2)) command.late_consent = any_document(dice, day);
    const auto decision = decide(facts, standard_rulebook(), command);
    // Between 20-QĐ/TW and 208-QĐ/TW the start of the clock is unconfirmed but stated, so it
    // counts.
    const Calendar calendar = standard_rulebook().calendar();
    expect_same(answer_of(decision.verdict), naive::judge(facts, command, calendar), seed, day);
    if (HasFatalFailure()) return;
  }
}

TEST(DecideAgainstNaive, ResolveRecognition) {
  for (int seed = 0; seed < rounds; ++seed) {
    Dice dice(static_cast<std::uint32_t>(seed));
    const Day day = any_day(dice);
    AdmissionFacts facts = any_facts(dice, DossierState::probation, day);
    facts.dossier.ceremony_on = day - Days{365 + dice.roll(-5, 60)};
    facts.dossier.new_member_certificate_on = around(dice, day, 200, 6);
    facts.dossier.recognition_resolved_on = around(dice, day, 20, 2);
    ResolveRecognition command;
    command.day = day;
    command.ballot = any_ballot(dice);
    const auto decision = decide(facts, standard_rulebook(), command);
    const Calendar calendar = standard_rulebook().calendar();
    expect_same(answer_of(decision.verdict), naive::judge(facts, command, calendar), seed, day);
    if (HasFatalFailure()) return;
  }
}

TEST(DecideAgainstNaive, DecideRecognition) {
  for (int seed = 0; seed < rounds; ++seed) {
    Dice dice(static_cast<std::uint32_t>(seed));
    const Day day = any_day(dice);
    AdmissionFacts facts = any_facts(dice, DossierState::probation, day);
    Dossier& dossier = facts.dossier;
    dossier.ceremony_on = day - Days{365 + dice.roll(-3, 120)};
    dossier.new_member_certificate_on = around(dice, day, 200, 6);
    dossier.recognition_resolved_on = around(dice, day, 80, 6);
    dossier.recognition_vote_reached = dossier.recognition_resolved_on && dice.one_in(2);
    dossier.failed_recognition_ballots = dice.count(0, 4);
    dossier.recognition_appraised_on = around(dice, day, 20, 2);
    dossier.recognition_grassroots_resolved_on = around(dice, day, 20, 2);
    DecideRecognition command;
    command.day = day;
    command.ballot = any_ballot(dice);
    const auto decision = decide(facts, standard_rulebook(), command);
    const Calendar calendar = standard_rulebook().calendar();
    expect_same(answer_of(decision.verdict), naive::judge(facts, command, calendar), seed, day);
    if (HasFatalFailure()) return;
  }
}

/// Whether the rule refuses the act when only its day changes.
template <typename CommandBody>
bool refuses_on(const AdmissionFacts& facts, CommandBody command, RuleId rule, Day day) {
  command.day = day;
  const auto decision = decide(facts, standard_rulebook(), command);
  for (const Violation& violation : decision.verdict.violations()) {
    if (violation.rule == rule) return true;
  }
  return false;
}

/// Walks from the act's day to the first one on which the rule no longer refuses.
template <typename CommandBody>
void expect_first_allowed(const AdmissionFacts& facts, const CommandBody& command, int seed) {
  const auto decision = decide(facts, standard_rulebook(), command);
  for (const Violation& violation : decision.verdict.violations()) {
    if (!violation.first_allowed) continue;
    const Day first = *violation.first_allowed;
    ASSERT_GT(first, command.day);
    // The minimum age of a partial birth date becomes a question of the full date first.
    for (Day day = command.day; day < first; day = day + Days{1}) {
      const bool refused = refuses_on(facts, command, violation.rule, day) ||
                           refuses_on(facts, command, RuleId::model_partial_birth_date, day) ||
                           refuses_on(facts, command, RuleId::admission_recognition_earliest, day);
      ASSERT_TRUE(refused) << "seed " << seed << ", rule "
                           << standard_rulebook().rule(violation.rule).id;
    }
    ASSERT_FALSE(refuses_on(facts, command, violation.rule, first))
        << "seed " << seed << ", rule " << standard_rulebook().rule(violation.rule).id;
  }
}

TEST(FirstAllowed, IsTheFirstDayInALoopOverDays) {
  for (int seed = 0; seed < 300; ++seed) {
    Dice dice(static_cast<std::uint32_t>(seed));
    // Well inside one period of the law: a later rule would change the answer, not the day.
    const Day day = sample::day(2022, 1, 10) + Days{dice.roll(0, 300)};
    AdmissionFacts facts = any_facts(dice, DossierState::certified, day);
    any_papers(dice, facts.dossier, day);
    facts.applicant.birth = dice.one_in(4)
                                ? *PartialDate::from_packed(20050000)
                                : PartialDate::from_day(day - Days{6575 - dice.roll(0, 500)});
    ResolveCell command = sample::resolve_cell(day);
    if (dice.one_in(2)) command.age_consent = any_document(dice, day);
    expect_first_allowed(facts, command, seed);
    if (HasFatalFailure()) return;

    AdmissionFacts in_probation = sample::facts(DossierState::probation);
    in_probation.dossier.ceremony_on = day - Days{dice.roll(300, 366)};
    in_probation.dossier.new_member_certificate_on = day - Days{100};
    ResolveRecognition recognition;
    recognition.day = day;
    recognition.ballot = sample::unanimous(12);
    expect_first_allowed(in_probation, recognition, seed);
    if (HasFatalFailure()) return;
  }
}

/// The first day from the command's on, within `horizon` days, that is accepted, and not only
/// because nothing is known any more of a rule that refused before; none when none is.
template <typename CommandBody>
OptionalDay first_accepted(const AdmissionFacts& facts, CommandBody command, int horizon) {
  std::set<RuleId> refused;
  for (int shift = 0; shift < horizon; ++shift) {
    const Verdict verdict = decide(facts, standard_rulebook(), command).verdict;
    bool counts = verdict.accepted();
    for (const Violation& advisory : verdict.advisories()) {
      if (advisory.provenance > Provenance::carried && refused.contains(advisory.rule)) {
        counts = false;
      }
    }
    if (counts) return command.day;
    for (const Violation& violation : verdict.violations()) refused.insert(violation.rule);
    command.day = command.day + Days{1};
  }
  return {};
}

/// The whole refusal's first allowed day is what the loop finds, across every change of the law.
template <typename CommandBody>
void expect_tried(const AdmissionFacts& facts, const CommandBody& command, int seed, int& dated) {
  const Verdict verdict = decide(facts, standard_rulebook(), command).verdict;
  if (verdict.accepted()) {
    ASSERT_FALSE(verdict.first_allowed());
    return;
  }
  constexpr int horizon = 2600;
  const OptionalDay found = first_accepted(facts, command, horizon);
  const OptionalDay said = verdict.first_allowed();
  dated += said ? 1 : 0;
  if (said && *said - command.day >= Days{horizon}) return;  // further than the loop goes
  ASSERT_EQ(said, found) << "seed " << seed << ", day " << command.day.days() << ", refused by "
                         << text(answer_of(verdict).refused);
}

TEST(FirstAllowed, OfAWholeRefusalIsTheFirstAcceptedDayOfALoop) {
  int dated = 0;
  for (int seed = 0; seed < 400; ++seed) {
    Dice dice(static_cast<std::uint32_t>(seed));
    const Day day = any_day(dice);
    AdmissionFacts facts = any_facts(dice, DossierState::certified, day);
    if (dice.one_in(2)) facts = sample::facts(DossierState::certified);
    any_papers(dice, facts.dossier, day);
    if (dice.one_in(2))
      facts.applicant.birth = PartialDate::from_day(day - Days{6575 - dice.roll(0, 500)});
    ResolveCell command = sample::resolve_cell(day);
    if (dice.one_in(2)) command.age_consent = any_document(dice, day);
    if (dice.one_in(4)) command.education_consent = any_document(dice, day);
    expect_tried(facts, command, seed, dated);
    if (HasFatalFailure()) return;

    AdmissionFacts resolved = any_facts(dice, DossierState::cell_resolved, day);
    resolved.dossier.cell_resolved_on = day + Days{dice.roll(-30, 30)};
    DecideAdmission decision = sample::decide_admission(day);
    decision.ballot = any_ballot(dice);
    expect_tried(resolved, decision, seed, dated);
    if (HasFatalFailure()) return;

    AdmissionFacts in_probation = sample::facts(DossierState::probation);
    in_probation.dossier.ceremony_on = day - Days{dice.roll(300, 366)};
    in_probation.dossier.new_member_certificate_on = around(dice, day, 100, 4);
    ResolveRecognition recognition;
    recognition.day = day;
    recognition.ballot = sample::unanimous(12);
    expect_tried(in_probation, recognition, seed, dated);
    if (HasFatalFailure()) return;
  }
  EXPECT_GT(dated, 100) << "the random facts must reach refusals that time clears";
}

/// What is less than that paper and of the same sort; the paper itself where nothing is.
RemedyKind smaller_than(RemedyKind kind) {
  switch (kind) {
    case RemedyKind::introductions:
      return RemedyKind::one_introduction;
    case RemedyKind::verification:
      return RemedyKind::relatives_verification;
    default:
      return kind;
  }
}

/// Every element of the smallest remedy is needed, and together they are enough.
TEST(SmallestRemedy, LeavingOutAnyElementBlocksAgain) {
  int needed = 0;
  Remedies asked;
  for (int seed = 0; seed < 3000; ++seed) {
    Dice dice(static_cast<std::uint32_t>(seed));
    const Day day = any_day(dice);
    const auto state = dice.any<DossierState>(static_cast<int>(count_of<DossierState>));
    AdmissionFacts facts = any_facts(dice, state, day);
    any_papers(dice, facts.dossier, day);
    // Some of what is declared was verified: the rest of the relatives are to be named by
    // themselves.
    facts.dossier.relatives = EnumSet<Relation>::from_bits(dice.count(0, 511));
    facts.dossier.verified_relatives = EnumSet<Relation>::from_bits(dice.count(0, 511));
    if (dice.one_in(2)) {
      facts.applicant.circumstances.emplace();
      facts.applicant.circumstances->left_on = day - Days{dice.roll(100, 3000)};
      facts.applicant.circumstances->leaving = Leaving::expelled;
    }
    for (std::size_t index = 0; index < admission_command_count; ++index) {
      const auto command = static_cast<AdmissionCommand>(index);
      const Remedies remedy = smallest_remedy(facts, standard_rulebook(), command, day);
      if (remedy.empty()) continue;
      ASSERT_FALSE(explain(facts, standard_rulebook(), command, day).allowed) << seed;
      ASSERT_TRUE(admission::unblocks(remedy, facts, standard_rulebook(), command, day)) << seed;
      for (const RemedyKind kind : admission::remedy_order) {
        if (!remedy.contains(kind)) continue;
        Remedies without = remedy;
        without.erase(kind);
        ASSERT_FALSE(admission::unblocks(without, facts, standard_rulebook(), command, day))
            << seed << ' ' << name_of(command) << ' ' << name_of(kind);
        ++needed;
        asked.insert(kind);
        // A smaller paper in its place would have done: then the set was not the smallest.
        const RemedyKind smaller = smaller_than(kind);
        if (smaller == kind) continue;
        without.insert(smaller);
        ASSERT_FALSE(admission::unblocks(without, facts, standard_rulebook(), command, day))
            << seed << ' ' << name_of(command) << ' ' << name_of(smaller) << " is enough";
      }
    }
  }
  EXPECT_GT(needed, 1000) << "the random facts must reach steps that are blocked";
  for (const RemedyKind kind : {RemedyKind::one_introduction, RemedyKind::relatives_verification,
                                RemedyKind::over_age_consent, RemedyKind::education_consent,
                                RemedyKind::readmission_consent, RemedyKind::verification_letter}) {
    EXPECT_TRUE(asked.contains(kind)) << name_of(kind);
  }
}

}  // namespace
}  // namespace dangvien
