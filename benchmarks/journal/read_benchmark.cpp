// SPDX-License-Identifier: Apache-2.0
// Reading a registry through, as replay does: every commit with its checksum and its link checked,
// beside the checksum alone over the same bytes in memory.
#include <algorithm>
#include <map>
#include <memory>

#include <benchmark/benchmark.h>

#include "journal/crc32c.hpp"
#include "journal_scene.hpp"

namespace dangvien::benchmark {
namespace {

/// A registry of `commits` commits, filled once; filling waits for the disk, reading does not.
class Scene {
 public:
  explicit Scene(std::int64_t events_per_commit)
      : commits(std::clamp<std::uint64_t>(100'000 / static_cast<std::uint64_t>(events_per_commit),
                                          200, 2'000)) {
    auto opened = open_sqlite_journal(folder_.file("registry"), {.mode = SqliteMode::create});
    if (!opened) return;
    const auto events = make_events(static_cast<std::size_t>(events_per_commit));
    Head head;
    while (head.sequence < commits) {
      const AppendResult result = (*opened)->append(head, make_commit(head, events));
      if (result.status != AppendStatus::durable) return;
      head = result.head;
    }
    // Closed and opened again: read from the file, not from the log.
    if (!(*opened)->close()) return;
    auto reopened = open_sqlite_journal(folder_.file("registry"), {});
    if (reopened) journal = *std::move(reopened);
  }

  std::uint64_t commits;
  std::unique_ptr<Journal> journal;

 private:
  Folder folder_;
};

/// One scene a size, kept while the program runs: the library calls a benchmark several times.
Scene& scene(std::int64_t events_per_commit) {
  static std::map<std::int64_t, std::unique_ptr<Scene>> scenes;
  auto& found = scenes[events_per_commit];
  if (found == nullptr) found = std::make_unique<Scene>(events_per_commit);
  return *found;
}

void read_through(::benchmark::State& state) {
  const Scene& read = scene(state.range(0));
  if (read.journal == nullptr) return state.SkipWithError("cannot fill the registry");
  for (auto _ : state) {
    if (count_commits(*read.journal) != read.commits)
      return state.SkipWithError("commits are missing");
  }
  const auto events = state.iterations() * static_cast<std::int64_t>(read.commits) * state.range(0);
  state.SetItemsProcessed(events);
  state.SetBytesProcessed(events * static_cast<std::int64_t>(event_bytes));
}
BENCHMARK(read_through)
    ->ArgName("events")
    ->Arg(1)
    ->Arg(10)
    ->Arg(100)
    ->Arg(1000)
    ->Unit(::benchmark::kMillisecond);

void checksum_alone(::benchmark::State& state) {
  const auto events = make_events(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) {
    Crc32c checksum;
    checksum.add(events.data(), events.size());
    ::benchmark::DoNotOptimize(checksum.value());
  }
  state.SetItemsProcessed(state.iterations() * state.range(0));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(events.size()));
}
BENCHMARK(checksum_alone)->ArgName("events")->Arg(1)->Arg(100)->Arg(1000);

}  // namespace
}  // namespace dangvien::benchmark
