// SPDX-License-Identifier: Apache-2.0
// The figures that a screen or a report asks for while a view is held, on the scale of the country:
// how many members below an organisation, how far a quota has come today and on a past day, and the
// table of every quota there is. Organisations are drawn at random on each level. Beside them, in
// the same run: one random read of an array of as many entries (the limit), SQLite with maintained
// counters, and a walk down a map of organisations.
#include <algorithm>
#include <chrono>
#include <memory>
#include <vector>

#include <benchmark/benchmark.h>

#include "country.hpp"
#include "country/forgetful_journal.hpp"
#include "country/into_registry.hpp"
#include "country/quota_plan.hpp"
#include "dangvien/engine/registry.hpp"
#include "peers.hpp"
#include "timing.hpp"

namespace dangvien::benchmark {
namespace {

using SteadyClock = std::chrono::steady_clock;
constexpr std::size_t drawn = 4096;

/// Everything that is asked, made once for the whole run.
struct Scene {
  Figures figures;
  std::unique_ptr<Registry> registry;
  std::unique_ptr<Rollup> rollup;
  std::unique_ptr<Walk> walk;

  Scene() {
    auto opened = Registry::open(std::make_unique<country::ForgetfulJournal>(), {});
    if (!opened) return;
    country::IntoRegistry into(**opened, 1000);
    Both both(figures, into);
    country::Country(country_plan()).tell(both);
    figures.finish();
    rollup = std::make_unique<Rollup>(figures);
    walk = std::make_unique<Walk>(figures);
    if (into.finish()) registry = std::move(*opened);
  }

  /// Numbers of organisations of the level.
  [[nodiscard]] std::vector<std::uint32_t> draw(std::int64_t level) const {
    const std::vector<std::uint32_t>& from = figures.level(static_cast<std::size_t>(level));
    std::vector<std::uint32_t> numbers;
    for (std::size_t index = 0; index < drawn; ++index) {
      numbers.push_back(from[scatter(index) % from.size()]);
    }
    return numbers;
  }
};

Scene& scene() {
  static Scene made;
  return made;
}

/// Asks for every drawn organisation in turn; checks the sum; reports the spread of passes of 64.
template <typename Ask>
void ask_at_random(::benchmark::State& state, const std::vector<std::uint32_t>& numbers,
                   std::uint64_t expected, Ask ask) {
  constexpr std::size_t pass = 64;
  std::vector<double> passes;
  std::uint64_t total = 0;
  for (auto _ : state) {
    const double sweep = processor_time();
    for (std::size_t first = 0; first < numbers.size(); first += pass) {
      const auto start = SteadyClock::now();
      for (std::size_t index = first; index < first + pass; ++index) total += ask(numbers[index]);
      const std::chrono::duration<double> taken = SteadyClock::now() - start;
      if (passes.size() < 1'000'000) passes.push_back(taken.count() / pass);
    }
    state.SetIterationTime(processor_time() - sweep);
  }
  if (total != expected * static_cast<std::uint64_t>(state.iterations())) {
    return state.SkipWithError("a wrong answer");
  }
  std::sort(passes.begin(), passes.end());
  state.counters["p50"] = passes[passes.size() / 2];
  state.counters["p99"] = passes[passes.size() * 99 / 100];
  report_each(state, static_cast<std::int64_t>(numbers.size()));
}

std::uint64_t sum_of_members(const std::vector<std::uint32_t>& numbers) {
  std::uint64_t sum = 0;
  for (const std::uint32_t number : numbers) sum += scene().figures.members()[number];
  return sum;
}

void subtree_count(::benchmark::State& state) {
  if (scene().registry == nullptr) return state.SkipWithError("the registry did not open");
  const auto numbers = scene().draw(state.range(0));
  const View view = scene().registry->view();
  ask_at_random(state, numbers, sum_of_members(numbers), [&](std::uint32_t number) {
    const auto count = view.count({0, number});
    return count->official_members + count->probationary_members;
  });
}

void array_read(::benchmark::State& state) {
  const auto numbers = scene().draw(state.range(0));
  const std::vector<std::uint32_t>& members = scene().figures.members();
  ask_at_random(state, numbers, sum_of_members(numbers), [&](std::uint32_t number) {
    const volatile std::uint32_t* const place = &members[number];
    return *place;
  });
}

void sqlite_rollup_count(::benchmark::State& state) {
  const auto numbers = scene().draw(state.range(0));
  ask_at_random(state, numbers, sum_of_members(numbers), [&](std::uint32_t number) {
    return static_cast<std::uint64_t>(scene().rollup->members(number));
  });
}

void recursive_walk_count(::benchmark::State& state) {
  const auto level = static_cast<std::size_t>(state.range(0));
  auto numbers = scene().draw(state.range(0));
  // Enough for a figure: the walk over the whole country takes long.
  numbers.resize(level < 2 ? 64 : 1024);
  ask_at_random(state, numbers, sum_of_members(numbers),
                [&](std::uint32_t number) { return scene().walk->members(number); });
}

/// A quota of the organisation's term.
QuotaId quota_of(std::uint32_t number) { return scene().figures.term_quota(number, number % 5); }

std::uint64_t sum_of_admitted(const std::vector<std::uint32_t>& numbers) {
  std::uint64_t sum = 0;
  for (const std::uint32_t number : numbers) {
    sum += scene().figures.fulfilled(quota_of(number).number());
  }
  return sum;
}

void quota_progress_today(::benchmark::State& state) {
  if (scene().registry == nullptr) return state.SkipWithError("the registry did not open");
  const auto numbers = scene().draw(state.range(0));
  const View view = scene().registry->view();
  const Day today = country_plan().last_day;
  ask_at_random(state, numbers, sum_of_admitted(numbers), [&](std::uint32_t number) {
    const auto progress = view.progress(quota_of(number), today);
    return static_cast<std::uint64_t>(progress->fulfilled);
  });
}

void sqlite_rollup_progress(::benchmark::State& state) {
  const auto numbers = scene().draw(state.range(0));
  ask_at_random(state, numbers, sum_of_admitted(numbers), [&](std::uint32_t number) {
    return static_cast<std::uint64_t>(scene().rollup->fulfilled(quota_of(number)));
  });
}

/// A day that the organisation's report of some past month would use.
Day past_day(std::uint32_t number) {
  const Day first = country::first_admission_day(country_plan());
  const auto days = static_cast<std::uint64_t>((country_plan().last_day - first).count);
  return first + Days{static_cast<std::int32_t>(scatter(number) % days)};
}

std::uint64_t sum_of_past(const std::vector<std::uint32_t>& numbers) {
  std::uint64_t sum = 0;
  for (const std::uint32_t number : numbers) {
    sum += scene().figures.scan(number, past_day(number), quota_groups[number % 5]);
  }
  return sum;
}

std::vector<std::uint32_t> draw_past(std::int64_t level) {
  auto numbers = scene().draw(level);
  numbers.resize(level == 0 ? 64 : level == 1 ? 256 : drawn);
  return numbers;
}

void quota_progress_of_a_past_day(::benchmark::State& state) {
  if (scene().registry == nullptr) return state.SkipWithError("the registry did not open");
  const auto numbers = draw_past(state.range(0));
  const View view = scene().registry->view();
  ask_at_random(state, numbers, sum_of_past(numbers), [&](std::uint32_t number) {
    const auto progress = view.progress(quota_of(number), past_day(number));
    return static_cast<std::uint64_t>(progress->fulfilled);
  });
}

void packed_scan_of_a_past_day(::benchmark::State& state) {
  const auto numbers = draw_past(state.range(0));
  ask_at_random(state, numbers, sum_of_past(numbers), [&](std::uint32_t number) {
    return scene().figures.scan(number, past_day(number), quota_groups[number % 5]);
  });
}

std::pair<std::size_t, std::int64_t> whole_table() { return scene().figures.whole_table(); }

std::pair<std::size_t, std::int64_t> sum_of(const std::vector<Progress>& table) {
  std::pair<std::size_t, std::int64_t> all{table.size(), 0};
  for (const Progress& row : table) all.second += row.fulfilled;
  return all;
}

void progress_table(::benchmark::State& state) {
  if (scene().registry == nullptr) return state.SkipWithError("the registry did not open");
  const View view = scene().registry->view();
  std::vector<Progress> table;
  for (auto _ : state) table = *view.progress_table({0, 1}, country_plan().last_day, true);
  if (sum_of(table) != whole_table()) return state.SkipWithError("a wrong table");
  report_each(state, static_cast<std::int64_t>(table.size()));
}

void progress_table_into(::benchmark::State& state) {
  if (scene().registry == nullptr) return state.SkipWithError("the registry did not open");
  const View view = scene().registry->view();
  std::vector<Progress> table(scene().figures.quotas().size());
  std::size_t rows = 0;
  for (auto _ : state)
    rows = *view.progress_table_into({0, 1}, country_plan().last_day, true, table);
  if (rows != table.size() || sum_of(table) != whole_table()) {
    return state.SkipWithError("a wrong table");
  }
  report_each(state, static_cast<std::int64_t>(table.size()));
}

void sqlite_rollup_table(::benchmark::State& state) {
  std::pair<std::size_t, std::int64_t> table;
  for (auto _ : state) table = scene().rollup->table();
  if (table != whole_table()) return state.SkipWithError("a wrong table");
  report_each(state, static_cast<std::int64_t>(table.first));
}

/// The limit of the table: as many rows written as are asked for, from one array.
void copy_table(::benchmark::State& state) {
  const View view = scene().registry->view();
  const auto rows = *view.progress_table({0, 1}, country_plan().last_day, true);
  std::vector<Progress> copy(rows.size());
  for (auto _ : state) {
    std::copy(rows.begin(), rows.end(), copy.begin());
    ::benchmark::ClobberMemory();
  }
  if (sum_of(copy) != whole_table()) return state.SkipWithError("a wrong table");
  report_each(state, static_cast<std::int64_t>(rows.size()));
}

#define DANGVIEN_BENCHMARK_LEVELS(function, last) \
  BENCHMARK(function)->ArgName("level")->DenseRange(0, last)->UseManualTime()
DANGVIEN_BENCHMARK_LEVELS(array_read, 4)->Unit(::benchmark::kMicrosecond);
DANGVIEN_BENCHMARK_LEVELS(subtree_count, 4)->Unit(::benchmark::kMicrosecond);
DANGVIEN_BENCHMARK_LEVELS(sqlite_rollup_count, 4)->Unit(::benchmark::kMicrosecond);
DANGVIEN_BENCHMARK_LEVELS(recursive_walk_count, 4)->Unit(::benchmark::kMicrosecond);
DANGVIEN_BENCHMARK_LEVELS(quota_progress_today, 2)->Unit(::benchmark::kMicrosecond);
DANGVIEN_BENCHMARK_LEVELS(sqlite_rollup_progress, 2)->Unit(::benchmark::kMicrosecond);
DANGVIEN_BENCHMARK_LEVELS(quota_progress_of_a_past_day, 2)->Unit(::benchmark::kMicrosecond);
DANGVIEN_BENCHMARK_LEVELS(packed_scan_of_a_past_day, 2)->Unit(::benchmark::kMicrosecond);
BENCHMARK(copy_table)->Unit(::benchmark::kMicrosecond);
BENCHMARK(progress_table_into)->Unit(::benchmark::kMicrosecond);
BENCHMARK(progress_table)->Unit(::benchmark::kMicrosecond);
BENCHMARK(sqlite_rollup_table)->Unit(::benchmark::kMicrosecond);
#undef DANGVIEN_BENCHMARK_LEVELS

}  // namespace
}  // namespace dangvien::benchmark
