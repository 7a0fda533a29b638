// SPDX-License-Identifier: Apache-2.0
// Proves that views that follow each other without a gap do not keep a writer out, that a view may
// be let go by another thread than opened it, and that no call waits for a view of its own thread.
#include <atomic>
#include <chrono>
#include <future>
#include <optional>
#include <thread>
#include <utility>

#include <gtest/gtest.h>

#include "codec/wire/commit_body.hpp"
#include "engine/world.hpp"

namespace dangvien::test {
namespace {

std::vector<Command> one_person(std::uint32_t number) {
  return {person(number, PartialDate::from_packed(19900101).value())};
}

TEST(Views, OverlappingWithoutAGapDoNotStarveTheWriter) {
  std::int64_t moment = 0;
  const std::shared_ptr<Journal> journal = make_memory_journal();
  const auto registry = open_on(journal, moment);
  constexpr int views = 400'000;
  constexpr int patience = 1000;
  std::atomic<int> opened = 0;
  std::atomic<bool> written = false;
  std::atomic<bool> written_between = false;
  // View n is let go only when view n + 1, of the other thread, is open: at no moment is there
  // none. A thread that cannot open the next one because the writer waits is not waited for long.
  const auto look = [&](int first) {
    for (int number = first; number < views; number += 2) {
      while (opened < number && !written) std::this_thread::yield();
      if (written) {
        written_between = true;
        return;
      }
      const View view = registry->view();
      opened = number + 1;
      for (int waited = 0; waited < patience && opened < number + 2 && !written; ++waited) {
        std::this_thread::yield();
      }
    }
  };
  std::thread even(look, 0);
  std::thread odd(look, 1);
  while (opened < 10) std::this_thread::yield();
  std::thread writer([&] {
    EXPECT_TRUE(registry->submit(one_person(1), {}).accepted());
    written = true;
  });
  even.join();
  odd.join();
  writer.join();
  EXPECT_TRUE(written_between) << "the writer came to its turn only when the views had ended";
  EXPECT_TRUE(registry->view().person_name({0, 1}));
}

TEST(Views, MayBeLetGoByAnotherThread) {
  std::int64_t moment = 0;
  const std::shared_ptr<Journal> journal = make_memory_journal();
  const auto registry = open_on(journal, moment);
  View view = registry->view();
  EXPECT_EQ(registry->submit(one_person(1), {}).error.code, ErrorCode::misuse);
  std::thread([moved = std::move(view)]() mutable { EXPECT_EQ(moved.sequence(), 0U); }).join();
  EXPECT_TRUE(registry->submit(one_person(1), {}).accepted());
}

TEST(Views, OutliveTheirRegistry) {
  std::int64_t moment = 0;
  std::shared_ptr<Journal> journal = make_memory_journal();
  const std::weak_ptr<Journal> watched = journal;
  auto registry = open_on(journal, moment);
  ASSERT_TRUE(registry->submit(small_commune(1), {}).accepted());
  ASSERT_TRUE(registry->submit(one_person(100), {}).accepted());
  ASSERT_TRUE(registry->submit(whole_admission(1, 100, 5, day(2022, 1, 10)), {}).accepted());
  std::optional<View> view = registry->view();
  registry.reset();
  journal.reset();
  EXPECT_EQ(view->count({0, 1})->official_members, 11U);
  EXPECT_EQ(view->dossier_history({0, 1})->history.size(), 17U);  // read from the journal
  EXPECT_TRUE(view->explain({0, 1}, day(2022, 3, 1)));            // judged by the rulebook
  EXPECT_FALSE(watched.expired());
  view.reset();
  EXPECT_TRUE(watched.expired());
}

TEST(Views, NoCallWaitsForAViewOfItsOwnThread) {
  std::int64_t moment = 0;
  const std::shared_ptr<Journal> journal = make_memory_journal();
  const auto registry = open_on(journal, moment);
  const View view = registry->view();
  EXPECT_EQ(registry->submit(one_person(1), {}).error.code, ErrorCode::misuse);
  EXPECT_EQ(registry->catch_up().error().code, ErrorCode::misuse);
  EXPECT_EQ(registry->verify().error().code, ErrorCode::misuse);
  const View second = registry->view();
  EXPECT_TRUE(registry->preview(one_person(1), {}).accepted());
}

TEST(Views, APreviewPassesAWriterThatWaitsForTheViewOfItsThread) {
  std::int64_t moment = 0;
  const std::shared_ptr<Journal> journal = make_memory_journal();
  const auto registry = open_on(journal, moment);
  std::optional<View> view;
  std::promise<void> viewing;
  std::promise<void> parked;
  auto previewed = std::async(std::launch::async, [&] {
    view.emplace(registry->view());
    viewing.set_value();
    parked.get_future().wait();
    return registry->preview(one_person(1), {}).accepted();
  });
  viewing.get_future().wait();
  std::thread writer([&] { EXPECT_TRUE(registry->submit(one_person(2), {}).accepted()); });
  // Nothing shows that the writer waits already: it is given the time to, and waits until the view
  // is closed.
  std::this_thread::sleep_for(std::chrono::milliseconds(200));
  parked.set_value();
  const bool answered = previewed.wait_for(std::chrono::seconds(20)) == std::future_status::ready;
  EXPECT_TRUE(answered) << "the preview waits for the writer, the writer for the preview's view";
  view.reset();
  writer.join();
  EXPECT_TRUE(previewed.get());
}

TEST(Views, OfAPoisonedRegistryShowNoHalfCommit) {
  std::int64_t moment = 0;
  const std::shared_ptr<Journal> journal = make_memory_journal();
  const auto registry = open_on(journal, moment);
  ASSERT_TRUE(registry->submit(one_person(1), {}).accepted());
  // Another hand writes a commit with a sound chain whose second event cannot be.
  std::vector<EventRecord> records(2);
  for (EventRecord& record : records) {
    record.event = PersonRegistered{
        .person = {0, 2}, .name = "Người Mẫu", .birth = PartialDate::from_packed(19900101).value()};
    record.effect_day = day(2020, 1, 1);
  }
  codec::CommitEncoder encoder;
  const auto events = encoder.encode(records);
  ASSERT_TRUE(events);
  const auto first = journal->read_one(1);  // the envelope's texts lie in it
  ASSERT_TRUE(first);
  CommitEnvelope envelope = (*first)->envelope;
  const Head head = *journal->head();
  envelope.sequence = head.sequence + 1;
  envelope.recorded_at += 1;
  envelope.previous_hash = head.hash;
  envelope.key = {};
  envelope.events = *events;
  seal(envelope);
  ASSERT_EQ(journal->append(head, envelope).status, AppendStatus::durable);

  EXPECT_EQ(registry->catch_up().error().code, ErrorCode::corrupt);
  EXPECT_TRUE(registry->view().person_name({0, 1}));
  EXPECT_FALSE(registry->view().person_name({0, 2}));
  EXPECT_EQ(registry->view().sequence(), 1U);
  EXPECT_EQ(registry->submit(one_person(3), {}).error.code, ErrorCode::poisoned);
}

/// A view that a thread of its own keeps open until it is told to let go.
class KeptView {
 public:
  explicit KeptView(const Registry& registry)
      : keeper_([this, &registry] {
          const View view = registry.view();
          viewing_.set_value();
          leave_.get_future().wait();
        }) {
    viewing_.get_future().wait();
  }
  KeptView(const KeptView&) = delete;
  KeptView& operator=(const KeptView&) = delete;
  ~KeptView() { keeper_.join(); }
  void let_go() { leave_.set_value(); }

 private:
  std::promise<void> viewing_;
  std::promise<void> leave_;
  std::thread keeper_;
};

TEST(Views, OneThatStaysOpenHoldsUpOnlyTheFirstThatWaits) {
  std::int64_t moment = 0;
  const std::shared_ptr<Journal> journal = make_memory_journal();
  const auto registry = open_on(journal, moment);
  KeptView kept(*registry);
  std::thread writer([&] { EXPECT_TRUE(registry->submit(one_person(1), {}).accepted()); });
  // Gives the writer the time to begin to wait; without that the test proves less.
  std::this_thread::sleep_for(std::chrono::milliseconds(200));
  EXPECT_EQ(registry->sequence(), 0U) << "waits for nothing";
  const auto begun = std::chrono::steady_clock::now();
  for (int number = 0; number < 40; ++number) EXPECT_EQ(registry->view().sequence(), 0U);
  const auto waited = std::chrono::steady_clock::now() - begun;
  EXPECT_LT(waited, std::chrono::seconds(20)) << "each waits for the writer again";
  kept.let_go();
  writer.join();
  EXPECT_EQ(registry->sequence(), 1U);
}

TEST(Views, CatchingUpWithNothingNewWaitsForNone) {
  std::int64_t moment = 0;
  const std::shared_ptr<Journal> journal = make_memory_journal();
  const auto registry = open_on(journal, moment);
  ASSERT_TRUE(registry->submit(one_person(1), {}).accepted());
  KeptView kept(*registry);
  auto caught_up = std::async(std::launch::async, [&] { return *registry->catch_up(); });
  EXPECT_EQ(caught_up.wait_for(std::chrono::seconds(20)), std::future_status::ready);
  kept.let_go();
  EXPECT_EQ(caught_up.get(), 0U);
}

TEST(Identities, OfAForeignStreamDoNotPushOnTheNumbersOfABatch) {
  std::int64_t moment = 0;
  const std::shared_ptr<Journal> journal = make_memory_journal();
  const auto registry = open_on(journal, moment);
  RegisterPerson foreign = person(1, PartialDate::from_packed(19900101).value());
  foreign.id = {7, 4'000'000'000U};
  RegisterPerson own = foreign;
  own.id = {};
  const Outcome outcome = registry->submit(std::vector<Command>{foreign, own, own}, {});
  ASSERT_TRUE(outcome.accepted());
  EXPECT_EQ(std::get<PersonRegistered>(outcome.events[1].event).person, PersonId(0, 1));
  EXPECT_EQ(std::get<PersonRegistered>(outcome.events[2].event).person, PersonId(0, 2));
}

}  // namespace
}  // namespace dangvien::test
