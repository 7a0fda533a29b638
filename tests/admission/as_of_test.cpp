// SPDX-License-Identifier: Apache-2.0
// Proves that a dossier as of a past day is the fold of its acts up to that day, on both sides of
// every act.
#include "dangvien/admission/as_of.hpp"

#include <functional>
#include <vector>

#include <gtest/gtest.h>

#include "admission/sample.hpp"
#include "dangvien/admission/apply.hpp"

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

}  // namespace
}  // namespace dangvien
