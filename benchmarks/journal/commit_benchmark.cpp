// SPDX-License-Identifier: Apache-2.0
// What a durable commit costs beside the limit of the disk: the same bytes written into a
// preallocated file of zeros and flushed with fdatasync. Both run in turn in every iteration, so
// that whatever else the machine does meets both; only their ratio travels to another machine.
#include <algorithm>
#include <chrono>
#include <fcntl.h>
#include <numeric>
#include <unistd.h>

#include <benchmark/benchmark.h>

#include "journal_scene.hpp"

namespace dangvien::benchmark {
namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// The limit: one file of 32 MiB, written once with zeros, then from its beginning again and again.
class RawLog {
 public:
  explicit RawLog(const std::string& path)
      : file_(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)) {
    const std::vector<char> zeros(1U << 20U);
    for (std::int64_t position = 0; position < size;
         position += static_cast<std::int64_t>(zeros.size())) {
      sound_ = ::pwrite(file_, zeros.data(), zeros.size(), position) > 0 && sound_;
    }
    sound_ = ::fsync(file_) == 0 && sound_;
  }
  RawLog(const RawLog&) = delete;
  RawLog& operator=(const RawLog&) = delete;
  ~RawLog() { ::close(file_); }

  bool append(const std::vector<std::uint8_t>& bytes) {
    if (position_ + static_cast<std::int64_t>(bytes.size()) > size) position_ = 0;
    const ssize_t written = ::pwrite(file_, bytes.data(), bytes.size(), position_);
    position_ += static_cast<std::int64_t>(bytes.size());
    return sound_ && written == static_cast<ssize_t>(bytes.size()) && ::fdatasync(file_) == 0;
  }

 private:
  static constexpr std::int64_t size = 32 << 20;
  int file_;
  std::int64_t position_ = 0;
  bool sound_ = true;
};

/// Fills the write-ahead log once, so that it has its full size and is being used again.
bool warm_up(Journal& journal, Head& head) {
  const auto events = make_events(10'000);
  for (std::size_t written = 0; written < (40U << 20U); written += events.size()) {
    const AppendResult result = journal.append(head, make_commit(head, events));
    if (result.status != AppendStatus::durable) return false;
    head = result.head;
  }
  return true;
}

double mean(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

/// share: of the medians, which a busy machine disturbs least; share_of_means: with every
/// checkpoint and every disturbance.
void report(::benchmark::State& state, const std::vector<double>& raw,
            const std::vector<double>& journal) {
  constexpr double microseconds = 1e6;
  state.counters["raw_us"] = median(raw) * microseconds;
  state.counters["journal_us"] = median(journal) * microseconds;
  state.counters["share"] = median(raw) / median(journal);
  state.counters["share_of_means"] = mean(raw) / mean(journal);
}

void sqlite_commit_beside_raw(::benchmark::State& state) {
  const Folder folder;
  auto opened = open_sqlite_journal(folder.file("registry"), {.mode = SqliteMode::create});
  if (!opened) return state.SkipWithError("cannot open the registry");
  Journal& journal = **opened;
  RawLog raw(folder.file("raw"));
  const auto events = make_events(static_cast<std::size_t>(state.range(0)));
  Head head;
  if (!warm_up(journal, head)) return state.SkipWithError("cannot warm up");
  std::vector<double> raw_seconds;
  std::vector<double> journal_seconds;
  for (auto _ : state) {
    const auto raw_start = Clock::now();
    if (!raw.append(events)) return state.SkipWithError("cannot write");
    raw_seconds.push_back(seconds_since(raw_start));
    const auto start = Clock::now();
    const AppendResult result = journal.append(head, make_commit(head, events));
    const double elapsed = seconds_since(start);
    if (result.status != AppendStatus::durable) return state.SkipWithError("not durable");
    head = result.head;
    journal_seconds.push_back(elapsed);
    state.SetIterationTime(elapsed);
  }
  if (count_commits(journal) != head.sequence) return state.SkipWithError("commits are missing");
  report(state, raw_seconds, journal_seconds);
  state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(sqlite_commit_beside_raw)
    ->ArgName("events")
    ->Arg(1)
    ->Arg(10)
    ->Arg(100)
    ->Arg(1000)
    ->UseManualTime()
    ->Unit(::benchmark::kMicrosecond);

/// What a command-line tool pays: create or open, one commit, close.
void sqlite_open_commit_close(::benchmark::State& state) {
  const bool fresh = state.range(0) == 1;
  const Folder folder;
  const auto events = make_events(1);
  Head head;
  std::uint64_t file = 0;
  for (auto _ : state) {
    if (fresh) {
      ++file;
      head = {};
    }
    auto journal = open_sqlite_journal(folder.file("registry" + std::to_string(file)),
                                       {.mode = SqliteMode::open_or_create});
    if (!journal) return state.SkipWithError("cannot open the registry");
    const AppendResult result = (*journal)->append(head, make_commit(head, events));
    if (result.status != AppendStatus::durable) return state.SkipWithError("not durable");
    head = result.head;
    if (!(*journal)->close()) return state.SkipWithError("cannot close");
  }
}
BENCHMARK(sqlite_open_commit_close)
    ->ArgName("fresh")
    ->Arg(1)
    ->Arg(0)
    ->UseRealTime()
    ->Unit(::benchmark::kMicrosecond);

}  // namespace
}  // namespace dangvien::benchmark
