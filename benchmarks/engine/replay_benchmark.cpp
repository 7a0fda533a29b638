// SPDX-License-Identifier: Apache-2.0
// Opening a registry: every commit read, its checksum and link checked, its events checked,
// unpacked and applied to dossiers, counters and quotas. The journal is a part of the generated
// country in which every step of an admission is an event. Commits of one event, as clerks make
// them, and of a hundred, as imports do; from memory and from an SQLite file. Beside it, in the
// same run, the floor (the bytes checksummed and copied) and SQLite putting the same events into a
// table, a row each.
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "codec/wire/commit_body.hpp"
#include "country.hpp"
#include "dangvien/engine/registry.hpp"
#include "dangvien/journal/memory.hpp"
#include "dangvien/journal/sqlite.hpp"
#include "engine/world.hpp"
#include "journal/crc32c.hpp"
#include "peers.hpp"
#include "timing.hpp"

namespace dangvien::benchmark {
namespace {

constexpr CountrySize large{8, 100, 900, 5'000, 19, 60'000, true};  // about a million events
constexpr CountrySize medium{4, 40, 300, 1'500, 19, 12'000, true};  // about 200,000
constexpr CountrySize small{1, 3, 10, 40, 19, 200, true};           // about 4,000

/// The larger the commits, the more events there may be.
const CountrySize& size_for(std::int64_t events_of_a_commit) {
  if (&country_size() == &sample_country) return small;
  return events_of_a_commit < 100 ? medium : large;
}

/// Organisations, members, open dossiers: what replay must have come to.
bool complete(const Registry& registry, const Country& country) {
  const auto count = registry.view().count({0, 1});
  return count && count->organisations == country.organisations() &&
         count->official_members + count->probationary_members == country.members();
}

void report_events(::benchmark::State& state, const Country& country) {
  report_each(state, static_cast<std::int64_t>(country.events()));
}

void replay_from_memory(::benchmark::State& state) {
  const Country country(size_for(state.range(0)));
  const std::shared_ptr<Journal> journal = make_memory_journal();
  if (!write_country(country, static_cast<std::size_t>(state.range(0)), *journal)) {
    return state.SkipWithError("not written");
  }
  for (auto _ : state) {
    const double start = processor_time();
    const auto registry = Registry::open(std::make_unique<test::SharedJournal>(journal), {});
    state.SetIterationTime(processor_time() - start);
    if (!registry || !complete(**registry, country)) return state.SkipWithError("a wrong state");
  }
  report_events(state, country);
}

/// A file in a folder of its own, below the working directory.
class File {
 public:
  File() {
    std::string name = "dangvien-benchmark-XXXXXX";
    if (::mkdtemp(name.data()) != nullptr) folder_ = name;
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() {
    std::error_code ignored;
    if (!folder_.empty()) std::filesystem::remove_all(folder_, ignored);
  }
  [[nodiscard]] std::string path() const { return (folder_ / "registry").string(); }

 private:
  std::filesystem::path folder_;
};

void replay_from_sqlite(::benchmark::State& state) {
  // Commits of one event wait for the disk one by one while the file is made.
  const bool one = state.range(0) == 1;
  const Country country(one ? small : size_for(1));
  const File file;
  {
    auto journal = open_sqlite_journal(file.path(), {.mode = SqliteMode::create});
    if (!journal || !write_country(country, static_cast<std::size_t>(state.range(0)), **journal)) {
      return state.SkipWithError("not written");
    }
  }
  for (auto _ : state) {
    const double start = processor_time();
    const auto registry = Registry::open_file(file.path(), false, {});
    state.SetIterationTime(processor_time() - start);
    if (!registry || !complete(**registry, country)) return state.SkipWithError("a wrong state");
  }
  report_events(state, country);
}

/// The bytes of every commit, one after the other.
std::vector<std::vector<std::uint8_t>> bodies_of(const Country& country, std::size_t of_a_commit) {
  const std::unique_ptr<Journal> journal = make_memory_journal();
  std::vector<std::vector<std::uint8_t>> bodies;
  if (!write_country(country, of_a_commit, *journal)) return bodies;
  auto cursor = journal->read(1);
  while (cursor) {
    auto next = (*cursor)->next();
    if (!next || *next == nullptr) break;
    const auto events = (**next).envelope.events;
    bodies.emplace_back(events.begin(), events.end());
  }
  return bodies;
}

void checksum_and_copy(::benchmark::State& state) {
  const Country country(size_for(state.range(0)));
  const auto bodies = bodies_of(country, static_cast<std::size_t>(state.range(0)));
  std::vector<std::uint8_t> copy(1U << 20U);
  std::size_t bytes = 0;
  for (auto _ : state) {
    const double start = processor_time();
    for (const auto& body : bodies) {
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
                                 static_cast<double>(country.events());
  report_events(state, country);
}

/// What opening checks and unpacks before anything is applied.
void check_and_unpack(::benchmark::State& state) {
  const Country country(size_for(state.range(0)));
  const auto bodies = bodies_of(country, static_cast<std::size_t>(state.range(0)));
  std::uint64_t events = 0;
  for (auto _ : state) {
    const double start = processor_time();
    codec::CommitReader reader;
    Event event;
    for (const auto& body : bodies) {
      if (!reader.open(body)) return state.SkipWithError("not a body");
      for (std::size_t index = 0; index < reader.size(); ++index) reader.event(index, event);
      events += reader.size();
    }
    state.SetIterationTime(processor_time() - start);
  }
  if (events != country.events() * static_cast<std::uint64_t>(state.iterations())) {
    return state.SkipWithError("events are missing");
  }
  report_events(state, country);
}

void sqlite_insert_rows(::benchmark::State& state) {
  const Country country(size_for(1));
  const auto bodies = bodies_of(country, 1);
  std::int64_t rows = 0;
  for (auto _ : state) {
    Database database;
    database.run(
        "CREATE TABLE event(number INTEGER PRIMARY KEY, kind INTEGER, day INTEGER, "
        "body BLOB) STRICT");
    Statement insert(database.get(), "INSERT INTO event VALUES (?, ?, ?, ?)");
    const double start = processor_time();
    for (std::size_t at = 0; at < bodies.size(); ++at) {
      if (at % 100 == 0) database.run(at == 0 ? "BEGIN" : "COMMIT; BEGIN");
      insert.bind(1, static_cast<std::int64_t>(at));
      insert.bind(2, static_cast<std::int64_t>(at % 28));
      insert.bind(3, static_cast<std::int64_t>(at % 1826));
      sqlite3_bind_blob(insert.get(), 4, bodies[at].data(), static_cast<int>(bodies[at].size()),
                        SQLITE_STATIC);
      static_cast<void>(insert.step());
      insert.reset();
    }
    database.run("COMMIT");
    state.SetIterationTime(processor_time() - start);
    Statement count(database.get(), "SELECT count(*) FROM event");
    rows = count.step() ? count.value(0) : 0;
  }
  if (rows != static_cast<std::int64_t>(country.events()))
    return state.SkipWithError("rows missing");
  report_events(state, country);
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
