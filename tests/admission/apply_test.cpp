// SPDX-License-Identifier: Apache-2.0
// Every event of admission: what it changes, and that it is total.
#include "dangvien/admission/apply.hpp"

#include <gtest/gtest.h>

#include "admission/any_command.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"

namespace dangvien {
namespace {

const Day on = sample::day(2025, 12, 1);

template <typename EventBody>
Dossier after(DossierState state, const EventBody& event) {
  Dossier dossier = sample::dossier(state);
  apply(dossier, event, on);
  return dossier;
}

TEST(Apply, ListingFillsTheDossier) {
  const Dossier dossier =
      after(DossierState::none, ProspectListed{sample::dossier_id, sample::applicant, sample::cell,
                                               sample::first_introducer});
  EXPECT_EQ(dossier.id, sample::dossier_id);
  EXPECT_EQ(dossier.person, sample::applicant);
  EXPECT_EQ(dossier.organisation, sample::cell);
  EXPECT_EQ(dossier.helper, sample::first_introducer);
  EXPECT_EQ(dossier.listed_on, OptionalDay(on));
  EXPECT_EQ(dossier.state, DossierState::listed);
}

TEST(Apply, ALaterCertificateReplacesAndChangesNoState) {
  EXPECT_EQ(after(DossierState::listed, AwarenessCertificateRecorded{}).state,
            DossierState::class_completed);
  for (const DossierState state : {DossierState::class_completed, DossierState::opened,
                                   DossierState::applied, DossierState::certified}) {
    const Dossier dossier = after(state, AwarenessCertificateRecorded{});
    EXPECT_EQ(dossier.state, state);
    EXPECT_EQ(dossier.certificate_issued_on, OptionalDay(on));
  }
}

TEST(Apply, PapersOfTheDossier) {
  EXPECT_EQ(after(DossierState::class_completed, OpeningGranted{}).opened_on, OptionalDay(on));
  EXPECT_EQ(after(DossierState::opened, ApplicationSubmitted{}).applied_on, OptionalDay(on));
  const Dossier verified =
      after(DossierState::applied, VerificationRecorded{.finding = PoliticalFinding::cleared});
  EXPECT_EQ(verified.verified_on, OptionalDay(on));
  EXPECT_EQ(verified.finding, PoliticalFinding::cleared);
  const Dossier heard = after(DossierState::applied,
                              OpinionsRecorded{.mass_organisations = true, .residence = false});
  EXPECT_EQ(heard.opinions_on, OptionalDay(on));
  EXPECT_TRUE(heard.mass_organisations_heard);
  EXPECT_FALSE(heard.residence_heard);
  const Dossier certified = after(DossierState::applied, BackgroundCertified{});
  EXPECT_EQ(certified.certified_on, OptionalDay(on));
  EXPECT_EQ(certified.state, DossierState::certified);
}

TEST(Apply, ANewPaperOfTheSameIntroducerReplacesTheOldOne) {
  const IntroductionRecorded again{.introducer = IntroducerKind::official_member,
                                   .person = sample::first_introducer,
                                   .together = Months{30},
                                   .substitute = true};
  const Dossier dossier = after(DossierState::applied, again);
  ASSERT_EQ(dossier.introductions.size(), 2U);
  EXPECT_EQ(dossier.introductions[0].day, on);
  EXPECT_EQ(dossier.introductions[0].together, Months{30});
  EXPECT_TRUE(dossier.introductions[0].substitute);
  EXPECT_EQ(dossier.state, DossierState::applied);
}

TEST(Apply, AUnionIsOneIntroducer) {
  Dossier dossier = sample::dossier(DossierState::applied);
  for (int time = 0; time < 3; ++time) {
    apply(dossier, IntroductionRecorded{.introducer = IntroducerKind::youth_union}, on);
  }
  EXPECT_EQ(dossier.introductions.size(), 3U);
}

TEST(Apply, AFullListOfIntroductionsStaysAsItIs) {
  Dossier dossier = sample::dossier(DossierState::applied);
  for (std::uint32_t number = 50; number < 60; ++number) {
    apply(dossier, IntroductionRecorded{.person = PersonId(0, number)}, on);
  }
  EXPECT_EQ(dossier.introductions.size(), dossier.introductions.capacity());
}

TEST(Apply, ResolutionsAndTheDecision) {
  const Dossier resolved = after(DossierState::certified, CellResolved{.reached = false});
  EXPECT_EQ(resolved.cell_resolved_on, OptionalDay(on));
  EXPECT_FALSE(resolved.cell_vote_reached);
  EXPECT_EQ(resolved.state, DossierState::cell_resolved) << "a short vote goes up (row 28a)";
  EXPECT_EQ(after(DossierState::cell_resolved, SubCommitteeAppraised{}).sub_committee_appraised_on,
            OptionalDay(on));
  const Dossier grassroots =
      after(DossierState::cell_resolved, GrassrootsResolved{.reached = true});
  EXPECT_EQ(grassroots.grassroots_resolved_on, OptionalDay(on));
  EXPECT_TRUE(grassroots.grassroots_vote_reached);
  AdmissionDecided decided;
  decided.organisation = sample::committee_above;
  decided.groups.insert(PriorityGroup::women);
  const Dossier admitted = after(DossierState::grassroots_resolved, decided);
  EXPECT_EQ(admitted.decided_on, OptionalDay(on));
  EXPECT_EQ(admitted.decided_by, sample::committee_above);
  EXPECT_TRUE(admitted.groups.contains(PriorityGroup::women));
  EXPECT_EQ(after(DossierState::decided, DecisionReceived{}).received_on, OptionalDay(on));
}

TEST(Apply, TheCeremonyStartsProbation) {
  const Dossier dossier =
      after(DossierState::decided, CeremonyHeld{.helper = sample::second_introducer, .late = true});
  EXPECT_EQ(dossier.ceremony_on, OptionalDay(on));
  EXPECT_EQ(dossier.helper, sample::second_introducer);
  EXPECT_TRUE(dossier.ceremony_late);
  EXPECT_EQ(dossier.state, DossierState::probation);
  EXPECT_EQ(
      after(DossierState::probation, NewMemberCertificateRecorded{}).new_member_certificate_on,
      OptionalDay(on));
}

TEST(Apply, ShortVotesOnRecognitionAreCountedAndAFavourableOneGoesOn) {
  Dossier dossier = sample::dossier(DossierState::probation);
  for (std::uint32_t ballot = 1; ballot <= 3; ++ballot) {
    apply(dossier, RecognitionResolved{.reached = false}, on);
    EXPECT_EQ(dossier.failed_recognition_ballots, ballot);
    EXPECT_EQ(dossier.state, DossierState::probation);
    EXPECT_FALSE(dossier.recognition_vote_reached);
  }
  apply(dossier, RecognitionResolved{.reached = true}, on);
  EXPECT_EQ(dossier.failed_recognition_ballots, 3U);
  EXPECT_TRUE(dossier.recognition_vote_reached);
  EXPECT_EQ(dossier.state, DossierState::recognition_cell_resolved);
}

TEST(Apply, ShortVotesOfTheCommitteeAndOnStrikingOffAreCountedEachForItself) {
  Dossier dossier = sample::dossier(DossierState::recognition_cell_resolved);
  apply(dossier, GrassrootsRecognitionResolved{.reached = false}, on);
  apply(dossier, GrassrootsRecognitionResolved{.reached = false}, on);
  apply(dossier, StrikingOffProposed{.reached = false}, on);
  EXPECT_EQ(dossier.state, DossierState::recognition_cell_resolved);
  EXPECT_EQ(dossier.failed_committee_recognition_ballots, 2U);
  EXPECT_EQ(dossier.failed_striking_off_ballots, 1U);
  EXPECT_EQ(dossier.failed_recognition_ballots, 0U);
  EXPECT_FALSE(dossier.striking_off_proposed_on.has_value());
  apply(dossier, GrassrootsRecognitionResolved{.reached = true}, on);
  EXPECT_EQ(dossier.state, DossierState::recognition_grassroots_resolved);
  EXPECT_EQ(dossier.failed_committee_recognition_ballots, 2U);
}

TEST(Apply, ANewProposalToStrikeOffNeedsANewVoteOfTheCommittee) {
  Dossier dossier = sample::dossier(DossierState::striking_off_proposed);
  apply(dossier, GrassrootsStrikingOffResolved{.reached = false}, on);
  EXPECT_EQ(dossier.failed_committee_striking_off_ballots, 1U);
  apply(dossier, GrassrootsStrikingOffResolved{.reached = true}, on);
  EXPECT_EQ(dossier.grassroots_striking_off_resolved_on, OptionalDay(on));
  apply(dossier, StrikingOffProposed{.reached = true}, on);
  EXPECT_FALSE(dossier.grassroots_striking_off_resolved_on.has_value());
  EXPECT_FALSE(dossier.grassroots_striking_off_vote_reached);
}

TEST(Apply, AnExtensionBelongsToTheDecisionThatIsDue) {
  const DecisionExtended event{.working_days = WorkingDays{15}, .reason = {}};
  EXPECT_EQ(after(DossierState::grassroots_resolved, event).decision_extension, WorkingDays{15});
  const Dossier later = after(DossierState::recognition_cell_resolved, event);
  EXPECT_EQ(later.recognition_extension, WorkingDays{15});
  EXPECT_EQ(later.decision_extension, WorkingDays{0});
}

TEST(Apply, ADossierSentBackKeepsWhatCameBeforeTheWrongStep) {
  AdmissionAnnulled event;
  event.ground = AnnulmentGround::wrong_procedure;
  event.redo_from = DossierState::certified;
  const Dossier whole = sample::dossier(DossierState::recognition_cell_resolved);
  const Dossier back = after(DossierState::recognition_cell_resolved, event);
  EXPECT_EQ(back.state, DossierState::certified);
  EXPECT_EQ(back.certified_on, whole.certified_on);
  EXPECT_EQ(back.introductions, whole.introductions);
  EXPECT_EQ(back.opinions_on, whole.opinions_on);
  EXPECT_FALSE(back.cell_resolved_on || back.decided_on || back.ceremony_on ||
               back.recognition_resolved_on);
  EXPECT_TRUE(back.decided_by.is_none());
  EXPECT_FALSE(back.cell_vote_reached || back.recognition_vote_reached);
  event.redo_from = DossierState::probation;
  EXPECT_EQ(after(DossierState::recognition_cell_resolved, event).ceremony_on, whole.ceremony_on);
  event.redo_from = DossierState::none;
  const Dossier annulled = after(DossierState::recognition_cell_resolved, event);
  EXPECT_EQ(annulled.state, DossierState::annulled);
  EXPECT_EQ(annulled.decided_on, whole.decided_on) << "what was done is kept";
  EXPECT_EQ(annulled.closed_on, OptionalDay(on));
}

TEST(Apply, RecognitionGivesTheOfficialDay) {
  EXPECT_EQ(after(DossierState::recognition_cell_resolved, RecognitionAppraised{})
                .recognition_appraised_on,
            OptionalDay(on));
  EXPECT_TRUE(
      after(DossierState::recognition_cell_resolved, GrassrootsRecognitionResolved{.reached = true})
          .grassroots_recognition_vote_reached);
  RecognitionDecided decided;
  decided.official_from = sample::day(2025, 11, 20);
  const Dossier dossier = after(DossierState::recognition_grassroots_resolved, decided);
  EXPECT_EQ(dossier.official_from, OptionalDay(sample::day(2025, 11, 20)));
  EXPECT_EQ(dossier.recognised_on, OptionalDay(on));
  EXPECT_EQ(dossier.state, DossierState::recognised);
}

TEST(Apply, ClosingEvents) {
  EXPECT_EQ(after(DossierState::striking_off_proposed, StrikingOffDecided{}).state,
            DossierState::struck_off);
  EXPECT_EQ(after(DossierState::cell_resolved, AdmissionDeclined{}).state, DossierState::declined);
  EXPECT_EQ(after(DossierState::listed, ProspectRemoved{}).closed_on, OptionalDay(on));
  EXPECT_EQ(after(DossierState::probation, StrikingOffProposed{.reached = false}).state,
            DossierState::probation);
  EXPECT_FALSE(after(DossierState::probation, StrikingOffProposed{.reached = false})
                   .striking_off_proposed_on.has_value());
  EXPECT_EQ(after(DossierState::probation, StrikingOffProposed{.reached = true}).state,
            DossierState::striking_off_proposed);
}

TEST(Apply, EveryEventAppliesToEveryStateAndKeepsTheLatestDay) {
  for (std::size_t state = 0; state < dossier_state_count; ++state) {
    for (std::size_t index = 0; index < admission_command_count; ++index) {
      const auto command = static_cast<AdmissionCommand>(index);
      sample::with_command(command, on, [&](const auto& body) {
        using Event = decltype(decide(AdmissionFacts{}, standard_rulebook(), body).event);
        Dossier dossier = sample::dossier(static_cast<DossierState>(state));
        dossier.last_act_on = sample::day(2030, 1, 1);
        apply(dossier, Event{}, on);
        EXPECT_EQ(dossier.last_act_on, OptionalDay(sample::day(2030, 1, 1)));
        EXPECT_LT(static_cast<std::size_t>(dossier.state), dossier_state_count);
        Dossier again = sample::dossier(static_cast<DossierState>(state));
        again.last_act_on = sample::day(2030, 1, 1);
        apply(again, Event{}, on);
        EXPECT_EQ(again, dossier) << "the same event gives the same dossier";
      });
    }
  }
}

constexpr Dossier applied_at_compile_time() {
  Dossier dossier;
  apply(dossier, CellResolved{.reached = true}, Day::from_days(20000));
  return dossier;
}
static_assert(applied_at_compile_time().state == DossierState::cell_resolved);

}  // namespace
}  // namespace dangvien
