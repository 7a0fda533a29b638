// SPDX-License-Identifier: Apache-2.0
// Proves the counts of reports: dossiers by state on both sides of each act, for the whole and for
// each direct subordinate; days of admission; advisories by rule within a period, which equal a
// scan of the whole journal and do not need one.
#include <map>
#include <string>
#include <utility>

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

/// Counts the commits that pass.
class CountingCursor final : public CommitCursor {
 public:
  CountingCursor(std::unique_ptr<CommitCursor> inner, std::uint64_t& commits)
      : inner_(std::move(inner)), commits_(commits) {}
  Result<const StoredCommit*> next() override {
    ++commits_;
    return inner_->next();
  }

 private:
  std::unique_ptr<CommitCursor> inner_;
  std::uint64_t& commits_;
};

/// Counts what is read of a journal.
class CountingJournal final : public Journal {
 public:
  explicit CountingJournal(std::uint64_t& commits) : commits_(commits) {}
  Result<Head> head() override { return inner_->head(); }
  AppendResult append(const Head& expected, const CommitEnvelope& envelope) override {
    return inner_->append(expected, envelope);
  }
  Result<std::unique_ptr<CommitCursor>> read(std::uint64_t from) override {
    auto cursor = inner_->read(from);
    if (!cursor) return std::move(cursor).error();
    return std::unique_ptr<CommitCursor>(
        std::make_unique<CountingCursor>(*std::move(cursor), commits_));
  }
  Result<CommitCopy> read_one(std::uint64_t sequence) override {
    ++commits_;
    return inner_->read_one(sequence);
  }
  Result<void> check_storage() override { return inner_->check_storage(); }
  Result<void> close() override { return {}; }

 private:
  std::uint64_t& commits_;
  std::unique_ptr<Journal> inner_ = make_memory_journal();
};

/// How many of the acts of the period were advised on by each rule, looking at every one.
std::map<std::string, std::uint32_t> advised_by_scan(const Outcome& acts_of_cell, Day first,
                                                     Day last) {
  std::map<std::string, std::uint32_t> acts;
  for (const EventRecord& record : acts_of_cell.events) {
    if (!record.judgement || record.effect_day < first || last < record.effect_day) continue;
    for (const AdvisoryRecord& advisory : record.judgement->advisories) ++acts[advisory.rule];
  }
  return acts;
}

/// Forty cells with a dossier each, every act a commit of its own.
TEST(Advisories, EqualAScanOfTheWholeJournalAndReadOnlyTheirCommits) {
  std::int64_t moment = 0;
  std::uint64_t read = 0;
  RegistryOptions options;
  options.clock = test_clock;
  options.clock_context = &moment;
  const auto opened = Registry::open(std::make_unique<CountingJournal>(read), options);
  ASSERT_TRUE(opened);
  Registry& registry = **opened;
  constexpr std::uint32_t cells = 40;
  std::vector<Command> world = small_commune(cells);
  for (std::uint32_t cell = 1; cell <= cells; ++cell) {
    world.emplace_back(person(1000 + cell, PartialDate::from_packed(19990101).value()));
  }
  ASSERT_TRUE(registry.submit(world, {}).accepted());
  std::vector<Outcome> by_cell(cells);
  for (std::uint32_t cell = 0; cell < cells; ++cell) {
    const Day listed = day(2022, 1, 10) + Days{static_cast<int>(cell)};
    for (const Command& command : whole_admission(cell + 1, 1001 + cell, 5 + cell, listed)) {
      Outcome outcome = registry.submit(std::span<const Command>(&command, 1), {});
      ASSERT_TRUE(outcome.accepted());
      by_cell[cell].events.push_back(std::move(outcome.events.front()));
    }
  }
  const View view = registry.view();
  const auto counted = [&](std::uint32_t below, Day first, Day last) {
    std::map<std::string, std::uint32_t> acts;
    const auto counts = view.advisories({0, below}, first, last);
    EXPECT_TRUE(counts);
    for (const AdvisoryCount& count : *counts) {
      acts[std::string{registry.rulebook().rule(count.rule).id}] += count.acts;
    }
    return acts;
  };
  std::size_t advised = 0;
  for (const auto& [first, last] :
       {std::pair{Day::first(), Day::last()}, std::pair{day(2022, 3, 1), day(2022, 4, 1)},
        std::pair{day(2022, 5, 1), day(2022, 4, 1)}}) {
    std::map<std::string, std::uint32_t> all;
    for (std::uint32_t cell = 0; cell < cells; ++cell) {
      const auto scanned = advised_by_scan(by_cell[cell], first, last);
      EXPECT_EQ(counted(5 + cell, first, last), scanned);
      for (const auto& [rule, acts] : scanned) all[rule] += acts;
      advised += scanned.size();
    }
    EXPECT_EQ(counted(commune, first, last), all);
    EXPECT_EQ(counted(1, first, last), all);
  }
  ASSERT_NE(advised, 0U);
  read = 0;
  EXPECT_FALSE(counted(5, Day::first(), Day::last()).empty());
  EXPECT_LE(read, 17U);  // of 681 commits, at most those of the one dossier
}

}  // namespace
}  // namespace dangvien::test
