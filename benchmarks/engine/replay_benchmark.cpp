// SPDX-License-Identifier: Apache-2.0
// Opening a registry: every commit read, its checksum and link checked, its events checked,
// unpacked and applied to dossiers, counters and quotas. The journal is a small generated country.
// Commits of one event, as clerks make
// them, and of a hundred, as imports do; from memory and from an SQLite file. Beside it, in the
// same run, the floor (the bytes checksummed and copied) and SQLite putting the same events into a
// table, a row each.
#include <memory>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "codec/wire/commit_body.hpp"
#include "country.hpp"
#include "country/into_registry.hpp"
#include "dangvien/engine/registry.hpp"
#include "dangvien/journal/memory.hpp"
#include "dangvien/journal/sqlite.hpp"
#include "engine/world.hpp"
#include "journal/crc32c.hpp"
#include "journal/folder.hpp"
#include "peers.hpp"
#include "timing.hpp"

namespace dangvien::benchmark {
namespace {

// About a million events, 200,000 and 6,000.
constexpr country::Scale large{8, 30, 900, 5'000, 110'000, 6'500, 5, 9'000};
constexpr country::Scale medium{4, 9, 190, 1'000, 22'000, 1'300, 5, 1'800};
constexpr country::Scale small{1, 1, 8, 40, 700, 40, 5, 50};

/// The larger the commits, the more events there may be.
const country::Scale& scale_for(std::int64_t events_of_a_commit) {
  if (is_sample()) return small;
  return events_of_a_commit < 100 ? medium : large;
}

/// What replay must come to.
struct Written {
  bool complete = false;
  std::uint32_t organisations = 0;
  std::uint32_t members = 0;
  std::int64_t events = 0;
};

/// Brings a country into the journal, in commits of so many events.
Written write_country(const country::Scale& scale, std::size_t events_of_a_commit,
                      std::unique_ptr<Journal> journal) {
  country::Plan plan;
  plan.scale = scale;
  plan.names = false;
  Written written;
  auto registry = Registry::open(std::move(journal), {});
  if (!registry) return written;
  country::IntoRegistry into(**registry, events_of_a_commit);
  written.events = static_cast<std::int64_t>(country::Country(plan).tell(into).commands);
  written.complete = into.finish();
  const auto count = (*registry)->view().count({0, 1});
  written.organisations = count->organisations;
  written.members = count->official_members + count->probationary_members;
  return written;
}

/// Organisations and members: what replay must have come to.
bool complete(const Registry& registry, const Written& written) {
  const auto count = registry.view().count({0, 1});
  return count && count->organisations == written.organisations &&
         count->official_members + count->probationary_members == written.members;
}

void replay_from_memory(::benchmark::State& state) {
  const std::shared_ptr<Journal> journal = make_memory_journal();
  const Written written =
      write_country(scale_for(state.range(0)), static_cast<std::size_t>(state.range(0)),
                    std::make_unique<test::SharedJournal>(journal));
  if (!written.complete) return state.SkipWithError("not written");
  for (auto _ : state) {
    const double start = processor_time();
    const auto registry = Registry::open(std::make_unique<test::SharedJournal>(journal), {});
    state.SetIterationTime(processor_time() - start);
    if (!registry || !complete(**registry, written)) return state.SkipWithError("a wrong state");
  }
  report_each(state, written.events);
}

void replay_from_sqlite(::benchmark::State& state) {
  // Commits of one event wait for the disk one by one while the file is made.
  const bool one = state.range(0) == 1;
  const Folder folder;
  const std::string path = folder.file("registry");
  auto journal = open_sqlite_journal(path, {.mode = SqliteMode::create});
  if (!journal) return state.SkipWithError("no file");
  const Written written = write_country(
      one ? small : scale_for(1), static_cast<std::size_t>(state.range(0)), std::move(*journal));
  if (!written.complete) return state.SkipWithError("not written");
  for (auto _ : state) {
    const double start = processor_time();
    const auto registry = Registry::open_file(path, false, {});
    state.SetIterationTime(processor_time() - start);
    if (!registry || !complete(**registry, written)) return state.SkipWithError("a wrong state");
  }
  report_each(state, written.events);
}

/// The bytes of every commit, one after the other.
struct Bodies {
  std::vector<std::vector<std::uint8_t>> bytes;
  std::int64_t events = 0;
};

Bodies bodies_of(const country::Scale& scale, std::size_t of_a_commit) {
  const std::shared_ptr<Journal> journal = make_memory_journal();
  Bodies bodies;
  bodies.events =
      write_country(scale, of_a_commit, std::make_unique<test::SharedJournal>(journal)).events;
  auto cursor = journal->read(1);
  while (cursor) {
    auto next = (*cursor)->next();
    if (!next || *next == nullptr) break;
    const auto events = (**next).envelope.events;
    bodies.bytes.emplace_back(events.begin(), events.end());
  }
  return bodies;
}

void checksum_and_copy(::benchmark::State& state) {
  const Bodies bodies =
      bodies_of(scale_for(state.range(0)), static_cast<std::size_t>(state.range(0)));
  std::vector<std::uint8_t> copy(1U << 20U);
  std::size_t bytes = 0;
  for (auto _ : state) {
    const double start = processor_time();
    for (const auto& body : bodies.bytes) {
      Crc32c checksum;
      checksum.add(body.data(), body.size());
      std::copy(body.begin(), body.end(), copy.begin());
      ::benchmark::DoNotOptimize(checksum.value());
      ::benchmark::ClobberMemory();
      bytes += body.size();
    }
    state.SetIterationTime(processor_time() - start);
  }
  if (bytes == 0) return state.SkipWithError("nothing to read");
  state.counters["bytes_each"] = static_cast<double>(bytes) /
                                 static_cast<double>(state.iterations()) /
                                 static_cast<double>(bodies.events);
  report_each(state, bodies.events);
}

/// What opening checks and unpacks before anything is applied.
void check_and_unpack(::benchmark::State& state) {
  const Bodies bodies =
      bodies_of(scale_for(state.range(0)), static_cast<std::size_t>(state.range(0)));
  std::uint64_t events = 0;
  for (auto _ : state) {
    const double start = processor_time();
    codec::CommitReader reader;
    Event event;
    for (const auto& body : bodies.bytes) {
      if (!reader.open(body)) return state.SkipWithError("not a body");
      for (std::size_t index = 0; index < reader.size(); ++index) reader.event(index, event);
      events += reader.size();
    }
    state.SetIterationTime(processor_time() - start);
  }
  if (static_cast<std::int64_t>(events) != bodies.events * state.iterations()) {
    return state.SkipWithError("events are missing");
  }
  report_each(state, bodies.events);
}

void sqlite_insert_rows(::benchmark::State& state) {
  const Bodies bodies = bodies_of(scale_for(1), 1);
  std::int64_t rows = 0;
  for (auto _ : state) {
    Database database;
    database.run(
        "CREATE TABLE event(number INTEGER PRIMARY KEY, kind INTEGER, day INTEGER, "
        "body BLOB) STRICT");
    Statement insert(database.get(), "INSERT INTO event VALUES (?, ?, ?, ?)");
    const double start = processor_time();
    for (std::size_t at = 0; at < bodies.bytes.size(); ++at) {
      if (at % 100 == 0) database.run(at == 0 ? "BEGIN" : "COMMIT; BEGIN");
      insert.bind(1, static_cast<std::int64_t>(at));
      insert.bind(2, static_cast<std::int64_t>(at % 28));
      insert.bind(3, static_cast<std::int64_t>(at % 1826));
      sqlite3_bind_blob(insert.get(), 4, bodies.bytes[at].data(),
                        static_cast<int>(bodies.bytes[at].size()), SQLITE_STATIC);
      static_cast<void>(insert.step());
      insert.reset();
    }
    database.run("COMMIT");
    state.SetIterationTime(processor_time() - start);
    Statement count(database.get(), "SELECT count(*) FROM event");
    rows = count.step() ? count.value(0) : 0;
  }
  if (rows != bodies.events) return state.SkipWithError("rows missing");
  report_each(state, bodies.events);
}

#define DANGVIEN_BENCHMARK_COMMITS(function) \
  BENCHMARK(function)->ArgName("events")->Arg(1)->Arg(100)->UseManualTime()
DANGVIEN_BENCHMARK_COMMITS(checksum_and_copy)->Unit(::benchmark::kMillisecond);
DANGVIEN_BENCHMARK_COMMITS(check_and_unpack)->Unit(::benchmark::kMillisecond);
DANGVIEN_BENCHMARK_COMMITS(replay_from_memory)->Unit(::benchmark::kMillisecond);
DANGVIEN_BENCHMARK_COMMITS(replay_from_sqlite)->Unit(::benchmark::kMillisecond);
BENCHMARK(sqlite_insert_rows)->UseManualTime()->Unit(::benchmark::kMillisecond);
#undef DANGVIEN_BENCHMARK_COMMITS

}  // namespace
}  // namespace dangvien::benchmark
