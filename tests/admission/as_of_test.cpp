// SPDX-License-Identifier: Apache-2.0
// Proves that a dossier as of a past day is the fold of its acts up to that day, on both sides of
// every act, for written-out admissions and for random walks through the workflow.
#include "dangvien/admission/as_of.hpp"

#include <algorithm>
#include <functional>
#include <random>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "admission/sample.hpp"
#include "dangvien/admission/apply.hpp"
#include "dangvien/admission/table.hpp"

namespace dangvien {
namespace {

using Act = std::function<void(Dossier&, Day)>;

template <typename EventBody>
Act act(EventBody event) {
  return [event](Dossier& dossier, Day day) { apply(dossier, event, day); };
}

/// Every act of an admission to recognition, ten days apart.
std::vector<Act> admission_acts() {
  return {act(ProspectListed{sample::dossier_id, sample::applicant, sample::cell,
                             sample::first_introducer}),
          act(AwarenessCertificateRecorded{}),
          act(OpeningGranted{}),
          act(ApplicationSubmitted{}),
          act(IntroductionRecorded{.person = sample::first_introducer, .together = Months{24}}),
          act(IntroductionRecorded{.person = sample::second_introducer, .together = Months{12}}),
          act(VerificationRecorded{.finding = PoliticalFinding::cleared}),
          act(OpinionsRecorded{.mass_organisations = true, .residence = true}),
          act(BackgroundCertified{}),
          act(CellResolved{.reached = true}),
          act(SubCommitteeAppraised{}),
          act(GrassrootsResolved{.reached = true}),
          act(AdmissionDecided{.organisation = sample::committee_above, .groups = {}}),
          act(DecisionReceived{}),
          act(CeremonyHeld{.helper = sample::first_introducer, .late = true}),
          act(NewMemberCertificateRecorded{}),
          act(RecognitionResolved{.reached = true}),
          act(RecognitionAppraised{}),
          act(GrassrootsRecognitionResolved{.reached = true}),
          act(RecognitionDecided{.official_from = sample::day(2025, 6, 1)})};
}

/// Every cut of the acts, the day before and on the day of the act that follows.
void expect_every_prefix(const std::vector<Act>& acts) {
  const Day start = sample::day(2024, 1, 1);
  const auto day_of = [&](std::size_t index) {
    return start + Days{static_cast<std::int32_t>(index) * 10};
  };
  Dossier whole;
  for (std::size_t index = 0; index < acts.size(); ++index) acts[index](whole, day_of(index));
  Dossier prefix;
  for (std::size_t index = 0; index < acts.size(); ++index) {
    acts[index](prefix, day_of(index));
    for (const Day on : {day_of(index), day_of(index + 1) - Days{1}}) {
      EXPECT_EQ(dossier_on(whole, on), prefix) << index << " state " << name_of(prefix.state);
    }
  }
  const Dossier before = dossier_on(whole, start - Days{1});
  EXPECT_EQ(before.state, DossierState::none);
  EXPECT_EQ(before.id, whole.id);
  EXPECT_EQ(dossier_on(whole, Day::last()), whole);
}

TEST(AsOf, IsEveryPrefixOfAnAdmission) { expect_every_prefix(admission_acts()); }

TEST(AsOf, IsEveryPrefixOfWhatEndsOtherwise) {
  const auto ending = [](std::size_t kept, Act last) {
    std::vector<Act> acts = admission_acts();
    acts.resize(kept);
    acts.push_back(std::move(last));
    return acts;
  };
  expect_every_prefix(ending(4, act(ProspectRemoved{})));
  expect_every_prefix(ending(12, act(AdmissionDeclined{})));
  expect_every_prefix(ending(16, act(StrikingOffProposed{.reached = true})));
  expect_every_prefix(ending(16, act(RecognitionResolved{.reached = false})));
  auto struck_off = ending(16, act(StrikingOffProposed{.reached = true}));
  struck_off.push_back(act(StrikingOffDecided{}));
  expect_every_prefix(struck_off);
}

TEST(AsOf, ABallotOfTheGrassrootsCommitteeThatFellShortLeadsNowhere) {
  Dossier dossier = sample::dossier(DossierState::recognition_cell_resolved);
  apply(dossier, GrassrootsRecognitionResolved{.reached = false}, sample::day(2027, 1, 15));
  const Dossier then = dossier;
  apply(dossier, NewMemberCertificateRecorded{}, sample::day(2027, 2, 1));
  const Dossier past = dossier_on(dossier, sample::day(2027, 1, 20));
  EXPECT_EQ(past.state, DossierState::recognition_cell_resolved);
  EXPECT_EQ(past.failed_committee_recognition_ballots, 1U);
  EXPECT_EQ(past.last_act_on, then.last_act_on);
  EXPECT_EQ(dossier_on(dossier, sample::day(2027, 1, 14)).failed_committee_recognition_ballots, 0U);
}

TEST(AsOf, AProposalToStrikeOffEndsWithTheNextVoteOnRecognition) {
  Dossier dossier = sample::dossier(DossierState::probation);
  apply(dossier, StrikingOffProposed{.reached = false}, sample::day(2026, 11, 1));
  EXPECT_EQ(dossier.failed_striking_off_ballots, 1U);
  apply(dossier, StrikingOffProposed{.reached = true}, sample::day(2026, 12, 1));
  apply(dossier, RecognitionResolved{.reached = true}, sample::day(2027, 1, 10));
  apply(dossier, RecognitionDecided{.official_from = sample::day(2026, 11, 20)},
        sample::day(2027, 2, 1));
  const auto on = [&](Day day) { return dossier_on(dossier, day); };
  EXPECT_EQ(on(sample::day(2027, 1, 9)).state, DossierState::striking_off_proposed);
  EXPECT_EQ(on(sample::day(2027, 1, 10)).state, DossierState::recognition_cell_resolved);
  EXPECT_EQ(on(sample::day(2027, 1, 31)).state, DossierState::recognition_cell_resolved);
  EXPECT_EQ(on(sample::day(2026, 10, 31)).failed_striking_off_ballots, 0U);
}

TEST(AsOf, WithoutADayOfRecognitionTheDayOfBecomingOfficialStandsForIt) {
  Dossier dossier = sample::dossier(DossierState::probation);
  dossier.state = DossierState::recognised;
  dossier.official_from = sample::day(2026, 11, 20);
  dossier.last_act_on = sample::day(2028, 1, 1);  // typed later
  const Dossier before = dossier_on(dossier, sample::day(2026, 11, 19));
  EXPECT_EQ(before.state, DossierState::probation);
  EXPECT_FALSE(before.official_from);
  const Dossier after = dossier_on(dossier, sample::day(2026, 11, 20));
  EXPECT_EQ(after.state, DossierState::recognised);
  EXPECT_TRUE(after.official_from);
}

Act act_of(AdmissionCommand command, bool reached) {
  using C = AdmissionCommand;
  switch (command) {
    case C::list_prospect:
      return act(ProspectListed{sample::dossier_id, sample::applicant, sample::cell,
                                sample::first_introducer});
    case C::record_awareness_certificate:
      return act(AwarenessCertificateRecorded{});
    case C::grant_opening:
      return act(OpeningGranted{});
    case C::submit_application:
      return act(ApplicationSubmitted{});
    case C::record_introduction:
      return act(IntroductionRecorded{.person = sample::second_introducer});
    case C::record_verification:
      return act(VerificationRecorded{.finding = PoliticalFinding::cleared});
    case C::record_opinions:
      return act(OpinionsRecorded{.mass_organisations = reached, .residence = true});
    case C::certify_background:
      return act(BackgroundCertified{});
    case C::resolve_cell:
      return act(CellResolved{.reached = reached});
    case C::appraise_by_sub_committee:
      return act(SubCommitteeAppraised{});
    case C::resolve_grassroots:
      return act(GrassrootsResolved{.reached = reached});
    case C::decide_admission:
      return act(AdmissionDecided{.organisation = sample::committee_above, .groups = {}});
    case C::decline_admission:
      return act(AdmissionDeclined{});
    case C::record_receipt:
      return act(DecisionReceived{});
    case C::hold_ceremony:
      return act(CeremonyHeld{.helper = sample::first_introducer, .late = reached});
    case C::record_new_member_certificate:
      return act(NewMemberCertificateRecorded{});
    case C::resolve_recognition:
      return act(RecognitionResolved{.reached = reached});
    case C::appraise_recognition:
      return act(RecognitionAppraised{});
    case C::resolve_grassroots_recognition:
      return act(GrassrootsRecognitionResolved{.reached = reached});
    case C::decide_recognition:
      return act(RecognitionDecided{.official_from = sample::day(2025, 6, 1)});
    case C::propose_striking_off:
      return act(StrikingOffProposed{.reached = true});  // a ballot that falls short has no day
    case C::decide_striking_off:
      return act(StrikingOffDecided{});
    case C::remove_prospect:
      return act(ProspectRemoved{});
    case C::assign_helper:
      return act(HelperAssigned{.helper = sample::first_introducer});
    case C::send_verification_letter:
      return act(VerificationLetterSent{.number = 1, .recipient = {}});
    case C::chase_verification_letter:
      return act(VerificationLetterChased{.number = 1});
    case C::record_verification_reply:
      return act(VerificationReplyRecorded{.number = 1});
    case C::waive_verification:
      return act(VerificationWaived{.relation = Relation::sibling});
    case C::transfer_applicant:
      return act(ApplicantTransferred{.organisation = sample::committee_above,
                                      .moved_from = sample::cell,
                                      .move = MoveCase::before_resolution});
    case C::forward_file:
      return act(FileForwarded{.step = FileStep::forwarded});
    case C::question_decision:
      return act(DecisionQuestioned{.reason = {}});
    case C::answer_question:
      return act(QuestionAnswered{.upheld = true});
    case C::extend_decision:
      return act(DecisionExtended{.working_days = WorkingDays{15}, .reason = {}});
    case C::notify_decision:
      return act(DecisionNotified{});
    case C::annul_admission:
      return act(AdmissionAnnulled{.ground = AnnulmentGround::untruthful, .reason = {}});
    case C::resolve_grassroots_striking_off:
      return act(GrassrootsStrikingOffResolved{.reached = reached});
    case C::record_member_cv:
      return act(MemberCvRecorded{});
    case C::announce_recognition:
      return act(RecognitionAnnounced{});
    case C::hand_over_card:
      return act(CardHandedOver{});
    default:
      ADD_FAILURE() << "an act of the workflow that walks do not know";
      return act(ProspectRemoved{});
  }
}

bool contains(const std::vector<AdmissionCommand>& done, AdmissionCommand command) {
  return std::find(done.begin(), done.end(), command) != done.end();
}

/// What the table allows in the state, none done before; no answer to a letter that was not sent.
std::vector<AdmissionCommand> possible_next(DossierState state,
                                            const std::vector<AdmissionCommand>& done) {
  std::vector<AdmissionCommand> possible;
  for (const Transition& row : admission_table()) {
    const bool again = contains(done, row.command);
    const bool without_letter = (row.command == AdmissionCommand::chase_verification_letter ||
                                 row.command == AdmissionCommand::record_verification_reply) &&
                                !contains(done, AdmissionCommand::send_verification_letter);
    if (row.state == state && !again && !without_letter) possible.push_back(row.command);
  }
  return possible;
}

TEST(AsOf, IsEveryPrefixOfARandomWalkInWhichEachActIsDoneOnce) {
  std::vector<int> reached_states(dossier_state_count);
  for (std::uint32_t seed = 1; seed <= 4000; ++seed) {
    std::mt19937 random(seed);
    const auto up_to = [&](std::size_t last) {
      return std::uniform_int_distribution<std::size_t>(0, last)(random);
    };
    std::vector<AdmissionCommand> done;
    std::vector<std::pair<Day, Dossier>> prefixes;
    Dossier dossier;
    Day day = sample::day(2024, 1, 1);
    for (;;) {
      const auto possible = possible_next(dossier.state, done);
      if (possible.empty()) break;
      const AdmissionCommand command = possible[up_to(possible.size() - 1)];
      const bool ends = command == AdmissionCommand::remove_prospect ||
                        command == AdmissionCommand::decline_admission ||
                        command == AdmissionCommand::annul_admission;
      if (ends && possible.size() > 1 && up_to(9) != 0) continue;  // so that walks become long
      done.push_back(command);
      act_of(command, up_to(2) != 0)(dossier, day);
      prefixes.emplace_back(day, dossier);
      ++reached_states[static_cast<std::size_t>(dossier.state)];
      day = day + Days{static_cast<std::int32_t>(1 + up_to(30))};
    }
    for (std::size_t index = 0; index < prefixes.size(); ++index) {
      const auto& [on, prefix] = prefixes[index];
      const bool last = index + 1 == prefixes.size();
      const Day until = last ? Day::last() : prefixes[index + 1].first - Days{1};
      ASSERT_EQ(dossier_on(dossier, on), prefix)
          << "seed " << seed << " act " << index << " " << name_of(prefix.state) << " but "
          << name_of(dossier_on(dossier, on).state);
      ASSERT_EQ(dossier_on(dossier, until), prefix) << "seed " << seed << " act " << index;
    }
  }
  for (std::size_t state = 1; state < reached_states.size(); ++state) {
    EXPECT_GT(reached_states[state], 0) << name_of(static_cast<DossierState>(state));
  }
}

}  // namespace
}  // namespace dangvien
