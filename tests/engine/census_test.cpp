// SPDX-License-Identifier: Apache-2.0
// Proves the counts of reports: dossiers by state on both sides of each act, for the whole and for
// each direct subordinate; days of admission; advisories by rule within a period.
#include <gtest/gtest.h>

#include "engine/world.hpp"

namespace dangvien::test {
namespace {

class Census : public ::testing::Test {
 protected:
  Census() {
    submit(small_commune(2));
    submit({person(100, PartialDate::from_packed(19990101).value()),
            person(101, PartialDate::from_packed(19990101).value())});
    submit(whole_admission(1, 100, 5, day(2022, 1, 10)));  // decided on 10/4/2022
    auto second = whole_admission(2, 101, 6, day(2022, 3, 1));
    second.resize(through_cell_vote);
    submit(second);
  }
  void submit(const std::vector<Command>& commands) {
    ASSERT_TRUE(registry_->submit(commands, {}).accepted());
  }
  std::vector<DossierCensus> states(Day as_of, std::uint32_t below = commune) const {
    auto censuses = registry_->view().dossier_states({0, below}, as_of);
    EXPECT_TRUE(censuses);
    return censuses ? *std::move(censuses) : std::vector<DossierCensus>{};
  }

  std::int64_t moment_ = 0;
  std::shared_ptr<Journal> journal_ = make_memory_journal();
  std::unique_ptr<Registry> registry_ = open_on(journal_, moment_);
};

TEST_F(Census, CountsDossiersAsTheyStoodOnTheDay) {
  EXPECT_EQ(states(day(2022, 1, 9)).front().open(), 0U);
  EXPECT_EQ(states(day(2022, 1, 10)).front().in(DossierState::listed), 1U);
  EXPECT_EQ(states(day(2022, 4, 9)).front().in(DossierState::grassroots_resolved), 1U);
  const auto decided = states(day(2022, 4, 10));
  EXPECT_EQ(decided.front().in(DossierState::decided), 1U);
  EXPECT_EQ(decided.front().in(DossierState::applied), 1U);
  EXPECT_EQ(decided.front().open(), 2U);
  const auto closed = states(day(2024, 1, 1));
  EXPECT_EQ(closed.front().in(DossierState::recognised), 1U);
  EXPECT_EQ(closed.front().open(), 1U);
}

TEST_F(Census, GivesEachDirectSubordinateItsPart) {
  const auto censuses = states(day(2022, 4, 10));
  ASSERT_EQ(censuses.size(), 3U);
  EXPECT_EQ(censuses[0].organisation, (OrganisationId{0, commune}));
  EXPECT_EQ(censuses[1].organisation, (OrganisationId{0, 5}));
  EXPECT_EQ(censuses[1].in(DossierState::decided), 1U);
  EXPECT_EQ(censuses[2].in(DossierState::applied), 1U);
  const auto above = states(day(2022, 4, 10), 1);
  ASSERT_EQ(above.size(), 2U);
  EXPECT_EQ(above[1].organisation, (OrganisationId{0, 2}));
  EXPECT_EQ(above[1].open(), 2U);
  EXPECT_EQ(states(day(2022, 4, 10), 5).front().open(), 1U);
}

TEST_F(Census, KnowsTheDaysOfAdmission) {
  const View view = registry_->view();
  EXPECT_FALSE(view.admission_days({0, commune}, day(2022, 4, 9))->last);
  EXPECT_EQ(view.admission_days({0, commune}, day(2022, 4, 10))->last,
            OptionalDay(day(2022, 4, 10)));
  EXPECT_EQ(view.admission_days({0, 1}, day(2025, 1, 1))->first, OptionalDay(day(2022, 4, 10)));
  EXPECT_FALSE(view.admission_days({0, 6}, day(2025, 1, 1))->first);
}

TEST_F(Census, CountsAdvisoriesOfThePeriod) {
  const View view = registry_->view();
  const auto all = view.advisories({0, commune}, Day::first(), Day::last());
  ASSERT_TRUE(all);
  ASSERT_FALSE(all->empty());
  std::uint32_t acts = 0;
  for (const AdvisoryCount& count : *all) {
    acts += count.acts;
    EXPECT_GE(count.acts, 1U);
    EXPECT_FALSE(count.latest.is_none());
  }
  // What the histories of the two dossiers say.
  std::size_t told = 0;
  for (const std::uint32_t number : {1U, 2U}) {
    const auto dossier = view.dossier_history({0, number});
    ASSERT_TRUE(dossier);
    for (const HistoryLine& line : dossier->history) told += line.advisories.size();
  }
  EXPECT_EQ(acts, told);
  EXPECT_TRUE(view.advisories({0, commune}, day(2030, 1, 1), Day::last())->empty());
  EXPECT_FALSE(view.advisories({0, 99}, Day::first(), Day::last()));
}

}  // namespace
}  // namespace dangvien::test
