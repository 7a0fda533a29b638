// SPDX-License-Identifier: Apache-2.0
// Proves what a registry does when its journal fails, answers in doubt, or grows under its feet.
#include <gtest/gtest.h>

#include "dangvien/base/generated/phrases.hpp"
#include "engine/world.hpp"
#include "text/english.hpp"

namespace dangvien::test {
namespace {

/// Answers appends as told; otherwise the journal below.
class FaultyJournal final : public Journal {
 public:
  enum class Fault { none, fail, doubt_written, doubt_lost };

  Result<Head> head() override {
    doubtful_ = false;
    return inner_->head();
  }
  AppendResult append(const Head& expected, const CommitEnvelope& envelope) override {
    const Fault fault = std::exchange(next, Fault::none);
    AppendResult answer;
    if (doubtful_) {  // as port.hpp says: no append until head() has answered
      answer.status = AppendStatus::in_doubt;
      answer.error = {.code = ErrorCode::in_doubt, .path = "registry"};
      return answer;
    }
    if (fault == Fault::fail) {
      answer.error = {.code = ErrorCode::storage, .path = "registry", .found = phrase::full_disk()};
      return answer;
    }
    if (fault == Fault::doubt_written) answer = inner_->append(expected, envelope);
    if (fault == Fault::none) return inner_->append(expected, envelope);
    doubtful_ = true;
    answer.status = AppendStatus::in_doubt;
    answer.error = {.code = ErrorCode::in_doubt, .path = "registry"};
    return answer;
  }
  Result<std::unique_ptr<CommitCursor>> read(std::uint64_t from) override {
    return inner_->read(from);
  }
  Result<CommitCopy> read_one(std::uint64_t sequence) override {
    return inner_->read_one(sequence);
  }

  Result<void> close() override { return inner_->close(); }

  Fault next = Fault::none;

 private:
  bool doubtful_ = false;
  std::unique_ptr<Journal> inner_ = make_memory_journal();
};

class JournalFaults : public testing::Test {
 protected:
  Outcome register_person(std::uint32_t number, const SubmitOptions& options = {}) {
    const std::vector<Command> commands{person(number, PartialDate::from_packed(19900101).value())};
    return registry->submit(commands, options);
  }

  std::int64_t moment = 0;
  std::shared_ptr<FaultyJournal> journal = std::make_shared<FaultyJournal>();
  std::unique_ptr<Registry> registry = open_on(journal, moment);
};

TEST_F(JournalFaults, AFailedAppendLeavesTheRegistryAsItWas) {
  journal->next = FaultyJournal::Fault::fail;
  const Outcome failed = register_person(1);
  EXPECT_EQ(failed.error.code, ErrorCode::storage);
  EXPECT_EQ(english(failed.error.found), "a full disk");
  EXPECT_FALSE(registry->view().person_name({0, 1}));
  EXPECT_EQ(registry->view().sequence(), 0U);
  EXPECT_TRUE(register_person(1).accepted());
  EXPECT_TRUE(registry->verify()->sound());
}

TEST_F(JournalFaults, InDoubtButWrittenIsFoundByTheNextSubmission) {
  journal->next = FaultyJournal::Fault::doubt_written;
  EXPECT_EQ(register_person(1, {.key = "a"}).error.code, ErrorCode::in_doubt);
  EXPECT_FALSE(registry->view().person_name({0, 1}));
  const Outcome again = register_person(1, {.key = "a"});
  EXPECT_TRUE(again.accepted());
  EXPECT_TRUE(again.repeated);
  EXPECT_EQ(again.sequence, 1U);
  EXPECT_TRUE(registry->view().person_name({0, 1}));
}

TEST_F(JournalFaults, InDoubtAndLostIsWrittenByTheNextSubmission) {
  journal->next = FaultyJournal::Fault::doubt_lost;
  EXPECT_EQ(register_person(1, {.key = "a"}).error.code, ErrorCode::in_doubt);
  const Outcome again = register_person(1, {.key = "a"});
  EXPECT_TRUE(again.accepted());
  EXPECT_FALSE(again.repeated);
  EXPECT_EQ(again.sequence, 1U);
}

TEST_F(JournalFaults, AConflictIsCaughtUpAndDecidedAgain) {
  std::int64_t other_moment = 1000;
  const auto other = open_on(journal, other_moment);
  const std::vector<Command> first{person(1, PartialDate::from_packed(19900101).value())};
  ASSERT_TRUE(other->submit(first, {}).accepted());
  // This registry has not seen P1 yet: a person that does not collide is written after it,
  const Outcome second = register_person(2);
  ASSERT_TRUE(second.accepted());
  EXPECT_EQ(second.sequence, 2U);
  EXPECT_TRUE(registry->view().person_name({0, 1}));
  // and one that does is refused by the state as it is now.
  const std::vector<Command> third{person(3, PartialDate::from_packed(19900101).value())};
  ASSERT_TRUE(other->submit(third, {}).accepted());
  EXPECT_TRUE(register_person(3).refused());
  EXPECT_TRUE(registry->verify()->sound());
  EXPECT_EQ(*other->catch_up(), 0U);
}

TEST_F(JournalFaults, TheSameKeyFromAnotherProcessIsRepeatedByOneThatHasNotSeenIt) {
  std::int64_t other_moment = 1000;
  const auto other = open_on(journal, other_moment);
  ASSERT_TRUE(other->submit(small_commune(1), {}).accepted());
  // For a registry that has read nothing, the cell's superior is unknown.
  const std::vector<Command> commands{
      organisation(50, OrganisationKind::cell, commune, "Chi bộ mẫu")};
  ASSERT_TRUE(other->submit(commands, {.key = "k"}).accepted());
  const Outcome again = registry->submit(commands, {.key = "k"});
  EXPECT_TRUE(again.repeated) << english(again.error);
  EXPECT_EQ(again.sequence, 2U);
}

TEST_F(JournalFaults, WhatIsUnknownOrRefusedIsJudgedOnWhatOthersHaveWritten) {
  std::int64_t other_moment = 1000;
  const auto other = open_on(journal, other_moment);
  ASSERT_TRUE(other->submit(small_commune(1), {}).accepted());
  const std::vector<Command> commands{
      organisation(50, OrganisationKind::cell, commune, "Chi bộ mẫu")};
  EXPECT_TRUE(registry->submit(commands, {}).accepted());
}

/// A journal that somebody puts another in the place of.
class ReplacedJournal final : public Journal {
 public:
  Result<Head> head() override { return announced->head(); }
  AppendResult append(const Head& expected, const CommitEnvelope& envelope) override {
    return announced->append(expected, envelope);
  }
  Result<std::unique_ptr<CommitCursor>> read(std::uint64_t from) override {
    return read_from->read(from);
  }
  Result<CommitCopy> read_one(std::uint64_t sequence) override {
    return read_from->read_one(sequence);
  }
  Result<void> close() override { return {}; }
  [[nodiscard]] std::string file() const override { return "sổ mẫu"; }

  void replace(const std::shared_ptr<Journal>& by) { announced = read_from = by; }

  std::shared_ptr<Journal> announced = make_memory_journal();
  std::shared_ptr<Journal> read_from = announced;
};

class ReplacedJournals : public testing::Test {
 protected:
  /// A journal in which persons are registered in `commits` commits, from `first` on.
  static std::shared_ptr<Journal> history(std::uint32_t first, std::uint32_t commits) {
    std::shared_ptr<Journal> made = make_memory_journal();
    std::int64_t moment = 5'000;
    const auto writer = open_on(made, moment);
    for (std::uint32_t number = first; number < first + commits; ++number) {
      const std::vector<Command> commands{
          person(number, PartialDate::from_packed(19900101).value())};
      EXPECT_TRUE(writer->submit(commands, {}).accepted());
    }
    return made;
  }
  /// The registry has read two commits of its journal, and now finds another.
  void expect_corrupt_after(const std::shared_ptr<Journal>& other) {
    auto journal = std::make_shared<ReplacedJournal>();
    journal->replace(history(1, 2));
    std::int64_t moment = 10'000;
    const auto registry = open_on(journal, moment);
    ASSERT_EQ(registry->sequence(), 2U);
    journal->replace(other);
    const auto caught_up = registry->catch_up();
    ASSERT_FALSE(caught_up);
    EXPECT_EQ(caught_up.error().code, ErrorCode::corrupt);
    EXPECT_EQ(caught_up.error().file, "sổ mẫu");
    const std::vector<Command> commands{person(9, PartialDate::from_packed(19900101).value())};
    EXPECT_EQ(registry->submit(commands, {}).error.code, ErrorCode::corrupt);
    EXPECT_EQ(registry->sequence(), 2U);
    EXPECT_FALSE(registry->view().person_name({0, 12}));
  }
};

TEST_F(ReplacedJournals, AnotherHistoryIsCorruptAndNeverMerged) {
  expect_corrupt_after(history(11, 3));  // longer
  expect_corrupt_after(history(11, 2));  // as long
  expect_corrupt_after(history(11, 1));  // shorter
  expect_corrupt_after(history(1, 0));   // empty
}

TEST_F(ReplacedJournals, AStateThatReplayDoesNotGivePoisonsTheRegistry) {
  auto journal = std::make_shared<ReplacedJournal>();
  journal->replace(history(1, 1));
  std::int64_t moment = 10'000;
  const auto registry = open_on(journal, moment);
  journal->read_from = history(11, 2);
  const auto report = registry->verify();
  ASSERT_TRUE(report);
  EXPECT_EQ(report->error.code, ErrorCode::poisoned);
  EXPECT_EQ(report->error.file, "sổ mẫu");
  const std::vector<Command> commands{person(9, PartialDate::from_packed(19900101).value())};
  EXPECT_EQ(registry->submit(commands, {}).error.code, ErrorCode::poisoned);
  EXPECT_TRUE(registry->view().person_name({0, 1}));
}

TEST_F(JournalFaults, MomentsOfRecordingRiseEvenWhenTheClockStandsStill) {
  RegistryOptions options;
  options.clock = [](void*) noexcept -> std::int64_t { return first_moment + 5; };
  auto still = Registry::open(std::make_unique<SharedJournal>(journal), options);
  ASSERT_TRUE(still);
  for (std::uint32_t number = 1; number <= 3; ++number) {
    const std::vector<Command> commands{person(number, PartialDate::from_packed(19900101).value())};
    ASSERT_TRUE((*still)->submit(commands, {}).accepted());
  }
  EXPECT_EQ((*journal->read_one(1))->envelope.recorded_at, first_moment + 5);
  EXPECT_EQ((*journal->read_one(3))->envelope.recorded_at, first_moment + 7);
}

}  // namespace
}  // namespace dangvien::test
