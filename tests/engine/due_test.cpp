// SPDX-License-Identifier: Apache-2.0
// Proves what is due below an organisation: both ends of the window, overdue first, extensions
// beside their clock, certificates that lapse before the next act, and dossiers as they stood on a
// past day.
#include <algorithm>

#include <gtest/gtest.h>

#include "engine/describe.hpp"
#include "engine/world.hpp"

namespace dangvien::test {
namespace {

class Due : public ::testing::Test {
 protected:
  Due() {
    submit(small_commune(2));
    submit({person(100, PartialDate::from_packed(19990101).value()),
            person(101, PartialDate::from_packed(19990101).value())});
  }

  void submit(const std::vector<Command>& commands) {
    const Outcome outcome = registry_->submit(commands, {});
    ASSERT_TRUE(outcome.accepted());
  }
  /// The first acts of dossier 1 in cell 5.
  void admit(std::size_t acts, Day listed = day(2022, 1, 10)) {
    auto commands = whole_admission(1, 100, 5, listed);
    commands.resize(acts);
    submit(commands);
  }
  DueList due(Day as_of, std::int32_t window = 30, std::uint32_t below = commune) const {
    auto list = registry_->view().due({0, below}, as_of, WorkingDays{window});
    EXPECT_TRUE(list);
    return list ? *std::move(list) : DueList{};
  }
  static std::vector<DeadlineKind> kinds(const DueList& list) {
    std::vector<DeadlineKind> kinds;
    for (const DueItem& item : list.items) kinds.push_back(item.deadline.kind);
    return kinds;
  }

  std::int64_t moment_ = 0;
  std::shared_ptr<Journal> journal_ = make_memory_journal();
  std::unique_ptr<Registry> registry_ = open_on(journal_, moment_);
};

TEST_F(Due, ShowsADecisionFromTheFirstDayOfItsWindowToTheDayItIsOverdue) {
  admit(through_cell_vote);  // the cell votes on 26/3/2022
  const DueList far = due(day(2022, 3, 26), 600);
  ASSERT_EQ(kinds(far), std::vector{DeadlineKind::decision_due});
  const DueItem& item = far.items.front();
  EXPECT_EQ(item.dossier, (DossierId{0, 1}));
  EXPECT_EQ(item.organisation, (OrganisationId{0, 5}));
  EXPECT_EQ(item.state, DossierState::cell_resolved);
  EXPECT_FALSE(item.overdue);
  EXPECT_FALSE(item.extended);  // 24-QĐ/TW: not known to allow one
  const Day last = item.deadline.day;
  // The window ends on the deadline, or the working day before it.
  EXPECT_EQ(due(day(2022, 3, 26), item.left.count).items.size(), 1U);
  EXPECT_TRUE(due(day(2022, 3, 26), item.left.count - 1).items.empty());
  // On its last day it is due, the day after it is overdue.
  EXPECT_EQ(due(last, 0).items.front().left.count, 0);
  EXPECT_FALSE(due(last, 0).items.front().overdue);
  EXPECT_TRUE(due(last + Days{1}, 0).items.front().overdue);
  EXPECT_LE(due(last + Days{7}, 0).items.front().left.count, -5);
}

TEST_F(Due, PutsTheExtensionBesideItsClock) {
  admit(through_cell_vote, day(2017, 3, 1));  // 29-QĐ/TW: 60 working days and 30 more
  EXPECT_FALSE(due(day(2017, 5, 15), 200).items.front().extended) << "none is recorded";
  ExtendDecision extend;
  extend.dossier = {0, 1};
  extend.day = day(2017, 6, 1);
  extend.organisation = {0, district};
  extend.working_days = WorkingDays{30};
  extend.reason = "xác minh thêm";
  ASSERT_TRUE(registry_->submit(std::vector<Command>{extend}, {}).accepted());
  const DueList list = due(day(2017, 6, 2), 200);
  ASSERT_EQ(kinds(list), std::vector{DeadlineKind::decision_due});
  const Calendar calendar = registry_->rulebook().calendar();
  EXPECT_EQ(list.items.front().deadline.day,
            calendar.add_working_days(day(2017, 5, 15), WorkingDays{60}).day);
  EXPECT_EQ(list.items.front().extended,
            OptionalDay(calendar.add_working_days(day(2017, 5, 15), WorkingDays{90}).day));
}

TEST_F(Due, ShowsOnlyWhatLiesBelowTheOrganisation) {
  admit(through_cell_vote);
  EXPECT_EQ(due(day(2022, 3, 26), 600, 5).items.size(), 1U);
  EXPECT_TRUE(due(day(2022, 3, 26), 600, 6).items.empty());
  EXPECT_EQ(registry_->view().due({0, 99}, day(2022, 3, 26), WorkingDays{30}).error().code,
            ErrorCode::unknown_id);
}

TEST_F(Due, ShowsDossiersAsTheyStoodOnThatDay) {
  admit(through_ceremony);  // ceremony on 20/4/2022
  EXPECT_TRUE(due(day(2022, 1, 9), 600).items.empty());
  EXPECT_EQ(kinds(due(day(2022, 3, 26), 60)), std::vector{DeadlineKind::decision_due});
  EXPECT_EQ(kinds(due(day(2023, 4, 1), 60)),
            (std::vector{DeadlineKind::recognition_opens, DeadlineKind::recognition_due}));
}

TEST_F(Due, ForgetsAnOpeningDayOnceItIsPast) {
  admit(through_ceremony);
  const Day opens = due(day(2023, 4, 1), 60).items.front().deadline.day;
  EXPECT_EQ(kinds(due(opens, 0)), std::vector{DeadlineKind::recognition_opens});
  EXPECT_EQ(kinds(due(opens + Days{1}, 60)), std::vector{DeadlineKind::recognition_due});
}

TEST_F(Due, ShowsACertificateToItsLastDayAndThenAsOverdue) {
  const DossierId dossier{0, 7};
  submit({ListProspect{.id = dossier,
                       .day = day(2016, 1, 10),
                       .person = {0, 101},
                       .organisation = {0, 6},
                       .helper = {0, 11}},
          RecordAwarenessCertificate{.dossier = dossier, .day = day(2016, 2, 10)}});
  const DueList list = due(day(2021, 1, 20), 30);
  ASSERT_EQ(kinds(list), std::vector{DeadlineKind::certificate_lapses});
  EXPECT_EQ(list.items.front().deadline.day, day(2021, 2, 9));
  EXPECT_EQ(list.items.front().next_allowed, OptionalDay(day(2021, 1, 20)));
  EXPECT_FALSE(list.items.front().lapses_before_next_act());
  EXPECT_FALSE(due(day(2021, 2, 9), 0).items.front().overdue);
  const DueList after = due(day(2021, 2, 10), 0);
  EXPECT_TRUE(after.items.front().overdue);
  EXPECT_FALSE(after.items.front().lapses_before_next_act());  // it has lapsed
}

TEST_F(Due, TellsACertificateThatLapsesBeforeTheNextAct) {
  DueItem item;
  item.deadline.kind = DeadlineKind::certificate_lapses;
  item.deadline.day = day(2021, 2, 9);
  EXPECT_FALSE(item.lapses_before_next_act());  // something else must happen first
  item.next_allowed = day(2021, 2, 9);
  EXPECT_FALSE(item.lapses_before_next_act());
  item.next_allowed = day(2021, 2, 10);
  EXPECT_TRUE(item.lapses_before_next_act());
  item.deadline.kind = DeadlineKind::papers_stale;
  EXPECT_FALSE(item.lapses_before_next_act());
}

TEST_F(Due, PutsWhatIsOverdueFirstAndThenGoesByDay) {
  admit(through_cell_vote);
  auto second = whole_admission(2, 101, 6, day(2022, 3, 1));
  second.resize(through_cell_vote);
  submit(second);
  const DueList list = due(day(2022, 7, 1), 60);
  ASSERT_EQ(list.items.size(), 2U);
  EXPECT_TRUE(list.items[0].overdue);
  EXPECT_FALSE(list.items[1].overdue);
  EXPECT_LT(list.items[0].deadline.day, list.items[1].deadline.day);
}

TEST_F(Due, IsDescribedWithItsClause) {
  admit(through_cell_vote);
  const DueTable table =
      describe_due(due(day(2022, 3, 26), 60), registry_->rulebook(), Language::vi);
  ASSERT_EQ(table.lines.size(), 1U);
  EXPECT_EQ(table.lines.front().rule, "admission.decision_clock");
  EXPECT_NE(table.lines.front().citation.find("24-QĐ/TW"), std::string::npos)
      << table.lines.front().citation;
  EXPECT_EQ(table.organisation, (OrganisationId{0, commune}));
}

TEST_F(Due, ShowsTheNextReviewOfAListToWhoeverRecordsReviews) {
  const auto review = [](std::uint32_t organisation, Day on) {
    ReviewProspects command;
    command.organisation = {0, organisation};
    command.day = on;
    command.kept = 3;
    return command;
  };
  submit({review(5, day(2025, 10, 6)), review(5, day(2025, 9, 30))});  // typed out of order
  EXPECT_TRUE(due(day(2025, 10, 6), 22).items.empty());
  const auto expect_due = [this] {
    const DueList list = due(day(2025, 10, 6), 23);
    ASSERT_EQ(kinds(list), std::vector{DeadlineKind::list_review_due});
    EXPECT_EQ(list.items.front().deadline.day, day(2025, 11, 6));
    EXPECT_TRUE(list.items.front().dossier.is_none());
    EXPECT_EQ(list.items.front().organisation, (OrganisationId{0, 5}));
    EXPECT_FALSE(list.items.front().overdue);
    EXPECT_TRUE(due(day(2025, 11, 7), 0).items.front().overdue);
    EXPECT_TRUE(due(day(2025, 10, 5), 60).items.empty());  // not reviewed yet
    EXPECT_TRUE(due(day(2025, 11, 7), 0, 6).items.empty());
  };
  expect_due();
  registry_ = open_on(journal_, moment_);  // replayed
  expect_due();
  EXPECT_TRUE(registry_->verify()->sound());
}

TEST_F(Due, FollowsAnApplicantWhoMovesToAnotherCell) {
  admit(through_cell_vote);
  TransferApplicant move;
  move.dossier = {0, 1};
  move.day = day(2022, 4, 4);
  move.organisation = {0, 6};
  submit({move});
  const auto expect_moved = [this] {
    EXPECT_TRUE(due(day(2022, 4, 4), 60, 5).items.empty());
    EXPECT_EQ(kinds(due(day(2022, 4, 4), 60, 6)), std::vector{DeadlineKind::decision_due});
    const View view = registry_->view();
    EXPECT_EQ(view.count({0, 5})->open_dossiers, 0U);
    EXPECT_EQ(view.count({0, 6})->open_dossiers, 1U);
  };
  expect_moved();
  registry_ = open_on(journal_, moment_);  // replayed
  expect_moved();
  EXPECT_TRUE(registry_->verify()->sound());
}

}  // namespace
}  // namespace dangvien::test
