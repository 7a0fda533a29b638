// SPDX-License-Identifier: Apache-2.0
// Bytes of memory that the whole country takes, a member each, by table; names and callers' keys
// apart (the generated names are empty). What is timed is the country told, judged and merged in
// memory, without a journal: a figure of its own. The tables' own account is held against what the
// allocator says.
#include <memory>

#include <benchmark/benchmark.h>
#include <malloc.h>

#include "country.hpp"
#include "country/into_state.hpp"
#include "engine/state.hpp"
#include "timing.hpp"

namespace dangvien::benchmark {
namespace {

std::size_t allocated() {
  const auto memory = mallinfo2();
  return memory.uordblks + memory.hblkhd;
}

void country_in_memory(::benchmark::State& state) {
  const country::Country country(country_plan());
  std::unique_ptr<State> registry;
  std::size_t bytes = 0;
  std::uint64_t events = 0;
  for (auto _ : state) {
    registry.reset();
    const std::size_t before = allocated();
    const double start = processor_time();
    registry = std::make_unique<State>(std::uint16_t{0});
    country::IntoState into(*registry);
    country.tell(into);
    state.SetIterationTime(processor_time() - start);
    if (!into.accepted()) return state.SkipWithError("a command was not accepted");
    bytes = allocated() - before;
    events = into.events();
  }
  const SubtreeCounters& counters = registry->tree().counters(0);
  const std::uint32_t members = counters.official_members + counters.probationary_members;
  if (members < country.structure().members()) return state.SkipWithError("members are missing");
  const auto a_member = [&](std::size_t of) {
    return static_cast<double>(of) / static_cast<double>(members);
  };
  state.counters["all"] = a_member(bytes);
  state.counters["organisations"] = a_member(registry->tree().bytes());
  state.counters["persons"] = a_member(registry->people().bytes());
  state.counters["member_days"] = a_member(registry->member_days().bytes());
  state.counters["dossiers"] = a_member(registry->dossiers().bytes());
  state.counters["accounts"] = a_member(registry->quotas().account_bytes());
  state.counters["ledgers"] = a_member(registry->quotas().ledger_bytes());
  state.counters["members"] = static_cast<double>(members);
  report_each(state, static_cast<std::int64_t>(events));
}
BENCHMARK(country_in_memory)->UseManualTime()->Iterations(1)->Unit(::benchmark::kMillisecond);

}  // namespace
}  // namespace dangvien::benchmark
