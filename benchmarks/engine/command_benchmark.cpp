// SPDX-License-Identifier: Apache-2.0
// One command of the admission workflow in memory, as a host that imports a day's papers makes
// them: facts gathered, every rule of the day asked, the event made, room made, and the event
// merged into dossiers, counters and quotas. A thousand dossiers wait in 64 cells of one commune;
// each sweep meets every one of them once, in an order without rhyme, and is then taken back
// outside the clock. Beside it, in the same run, a switch written by hand on a plain structure that
// says yes or no.
#include <span>

#include <benchmark/benchmark.h>

#include "engine/decide_command.hpp"
#include "plain.hpp"
#include "scene.hpp"
#include "timing.hpp"

namespace dangvien::benchmark {
namespace {

/// Judges and merges one command as Registry::submit does, the journal left out.
[[gnu::noinline]] bool submit_in_memory(State& registry, const Command& command) {
  Workspace workspace(registry);
  const Outcome outcome = judge({registry, standard_rulebook(), 0, 2},
                                std::span<const Command>(&command, 1), workspace);
  if (!outcome.accepted()) return false;
  registry.forget_prepared();
  workspace.reserve_in(registry, outcome.events);
  for (const EventRecord& record : outcome.events) {
    registry.apply(record.event, record.effect_day, 2);
  }
  return true;
}

void decide_and_apply(::benchmark::State& state, Act act) {
  Scene scene(act);
  if (!scene.complete()) return state.SkipWithError("the setting was not accepted");
  std::size_t accepted = 0;
  for (auto _ : state) {
    const double start = processor_time();
    for (const Command& command : scene.commands()) {
      accepted += submit_in_memory(scene.state(), command) ? 1U : 0U;
    }
    state.SetIterationTime(processor_time() - start);
    if (act != Act::refused) scene.rewind();
  }
  const auto all = static_cast<std::size_t>(state.iterations()) * dossiers;
  if (accepted != (act == Act::refused ? 0 : all)) return state.SkipWithError("a wrong outcome");
  report_each(state, dossiers);
}

void plain_switch(::benchmark::State& state, Act act) {
  Scene scene(act);
  const Plain before = plain_copy(scene.state());
  std::size_t accepted = 0;
  for (auto _ : state) {
    Plain plain = before;
    const double start = processor_time();
    for (const Command& command : scene.commands()) {
      accepted += plain.submit(command) ? 1U : 0U;
    }
    state.SetIterationTime(processor_time() - start);
  }
  const auto all = static_cast<std::size_t>(state.iterations()) * dossiers;
  if (accepted != (act == Act::refused ? 0 : all)) return state.SkipWithError("a wrong outcome");
  report_each(state, dossiers);
}

/// Facts and decision alone: what a host pays that keeps its own storage.
void facts_and_decide(::benchmark::State& state, Act act) {
  Scene scene(act);
  std::size_t findings = 0;
  for (auto _ : state) {
    const double start = processor_time();
    for (const Command& command : scene.commands()) {
      const Workspace workspace(scene.state());
      Verdict verdict;
      EventRecord record;
      const auto decided =
          decide_command({workspace, standard_rulebook(), 0}, command, verdict, record);
      if (!decided) return state.SkipWithError("an error");
      findings += verdict.violations().size();
    }
    state.SetIterationTime(processor_time() - start);
  }
  if ((findings != 0) != (act == Act::refused)) return state.SkipWithError("a wrong outcome");
  state.counters["violations"] =
      static_cast<double>(findings) / static_cast<double>(state.iterations()) / double{dossiers};
  report_each(state, dossiers);
}

#define DANGVIEN_BENCHMARK_ACT(function, act) \
  BENCHMARK_CAPTURE(function, act, Act::act)->UseManualTime()->Unit(::benchmark::kMicrosecond)
DANGVIEN_BENCHMARK_ACT(plain_switch, resolve_cell);
DANGVIEN_BENCHMARK_ACT(facts_and_decide, resolve_cell);
DANGVIEN_BENCHMARK_ACT(decide_and_apply, resolve_cell);
DANGVIEN_BENCHMARK_ACT(plain_switch, decide_admission);
DANGVIEN_BENCHMARK_ACT(facts_and_decide, decide_admission);
DANGVIEN_BENCHMARK_ACT(decide_and_apply, decide_admission);
DANGVIEN_BENCHMARK_ACT(plain_switch, record_introduction);
DANGVIEN_BENCHMARK_ACT(facts_and_decide, record_introduction);
DANGVIEN_BENCHMARK_ACT(decide_and_apply, record_introduction);
DANGVIEN_BENCHMARK_ACT(plain_switch, refused);
DANGVIEN_BENCHMARK_ACT(facts_and_decide, refused);
DANGVIEN_BENCHMARK_ACT(decide_and_apply, refused);
#undef DANGVIEN_BENCHMARK_ACT

}  // namespace
}  // namespace dangvien::benchmark
