// SPDX-License-Identifier: Apache-2.0
// benchmarks/engine/timing.hpp: time of this thread on a processor, and figures for one of many.
#pragma once

#include <cstdint>

#include <benchmark/benchmark.h>
#include <time.h>

namespace dangvien::benchmark {

/// Seconds that this thread has spent on a processor: what others do on the machine does not count.
inline double processor_time() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// Reports how long one of `items` takes (counter `each`, seconds) when an iteration does them all.
inline void report_each(::benchmark::State& state, std::int64_t items) {
  state.SetItemsProcessed(state.iterations() * items);
  state.counters["each"] = ::benchmark::Counter(
      static_cast<double>(items),
      ::benchmark::Counter::kIsIterationInvariantRate | ::benchmark::Counter::kInvert);
}

}  // namespace dangvien::benchmark
