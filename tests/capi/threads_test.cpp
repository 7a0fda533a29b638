// SPDX-License-Identifier: Apache-2.0
//
// threads_test.cpp: several threads look while one submits. What a view shows never changes under
// it; with the thread sanitizer, that nothing is shared unguarded.

#include <array>
#include <atomic>
#include <chrono>
#include <string>
#include <thread>
#include <vector>

#include "capi/support.hpp"

namespace capi_test {
namespace {

constexpr int submissions = 40;

std::string person(int number) {
  return R"({"command": "register_person", "day": "2025-09-01", "name": "Người )" +
         std::to_string(number) +
         R"(", "birth": "1990", "vietnamese_citizen": "yes", "education": "college"})";
}

std::string cell(int number) {
  return R"({"command": "found_organisation", "day": "2025-09-01", "kind": "cell", "sector": "residential",
             "parent": "O1", "name": "Chi bộ )" +
         std::to_string(number) + R"("})";
}

/// Looks at everything; whether two looks at the same thing agreed.
bool look_once(const Registry& registry) {
  const View view = open_view(registry);
  dv_count before = DV_COUNT_INIT;
  dv_count after = DV_COUNT_INIT;
  succeed(dv_view_count, view.get(), std::uint64_t{1}, &before);
  const std::uint64_t sequence = dv_view_sequence(view.get());
  dv_string* json = nullptr;
  succeed(dv_view_dossier_json, view.get(), std::uint64_t{1}, std::int32_t{DV_VIETNAMESE}, &json);
  dv_string_free(json);
  dv_explanation* explanation = nullptr;
  succeed(dv_view_explain, view.get(), std::uint64_t{1}, std::int32_t{20400}, &explanation);
  dv_explanation_free(explanation);
  succeed(dv_view_count, view.get(), std::uint64_t{1}, &after);
  return before.organisations == after.organisations && sequence == dv_view_sequence(view.get()) &&
         // Every second commit founds a cell: what is counted belongs to the commit that is shown.
         before.organisations == 2 + sequence / 2;
}

/// Looks until told to stop; counts the pictures that contradicted themselves.
int look(const Registry& registry, const std::atomic<bool>& stop) {
  int differing = 0;
  while (!stop.load()) {
    if (!look_once(registry)) ++differing;
    std::this_thread::sleep_for(std::chrono::microseconds{200});  // a host does other things, too
  }
  return differing;
}

TEST(CapiThreads, LookAtConsistentPicturesWhileOneSubmits) {
  const Registry registry = told();
  std::atomic<bool> stop{false};
  std::array<int, 3> differing{};
  std::vector<std::thread> threads;
  for (int& result : differing) {
    threads.emplace_back([&] { result = look(registry, stop); });
  }
  for (int number = 0; number < submissions; ++number) {
    const Outcome outcome = submit(registry, number % 2 == 0 ? cell(number) : person(number));
    EXPECT_EQ(dv_outcome_sequence(outcome.get()), static_cast<std::uint64_t>(number) + 2);
  }
  stop = true;
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(differing, (std::array<int, 3>{}));
}

TEST(CapiThreads, SubmitOneAfterTheOther) {
  const Registry registry = told();
  std::vector<std::thread> threads;
  for (int writer = 0; writer < 3; ++writer) {
    threads.emplace_back([&, writer] {
      for (int number = 0; number < submissions; ++number) {
        submit(registry, person(writer * submissions + number));
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(sequence_of(registry), 1U + 3 * submissions);
}

TEST(CapiThreads, ShareOneOutcome) {
  const Registry registry = told();
  const Outcome outcome = submit(registry, too_young);
  std::array<const char*, 4> texts{};
  std::vector<std::thread> threads;
  for (const char*& text : texts) {
    threads.emplace_back([&] {
      dv_finding finding = DV_FINDING_INIT;
      succeed(dv_outcome_violation, outcome.get(), std::size_t{0}, std::int32_t{DV_VIETNAMESE},
              &finding);
      text = finding.text;
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const char* text : texts) EXPECT_EQ(text, texts[0]);
}

TEST(CapiThreads, ShareOneView) {
  const Registry registry = told();
  const View view = open_view(registry);
  std::vector<std::thread> threads;
  std::array<std::uint32_t, 4> members{};
  for (std::uint32_t& result : members) {
    threads.emplace_back([&] {
      for (int repeat = 0; repeat < 1000; ++repeat) {
        dv_count count = DV_COUNT_INIT;
        succeed(dv_view_count, view.get(), std::uint64_t{1}, &count);
        result = count.official_members;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(members, (std::array<std::uint32_t, 4>{3, 3, 3, 3}));
}

}  // namespace
}  // namespace capi_test
