// SPDX-License-Identifier: Apache-2.0
// Registry::submit as a host calls it, on a journal in memory: judged, encoded, checksummed, hashed
// into the chain, kept and merged. One paper at a time, as a clerk types, and a hundred in one
// commit, as an import does. Beside it the floor of the journal's part: the same bytes checksummed,
// hashed and copied.
#include <memory>
#include <span>
#include <vector>

#include <benchmark/benchmark.h>

#include "codec/wire/commit_body.hpp"
#include "dangvien/engine/registry.hpp"
#include "dangvien/journal/memory.hpp"
#include "engine/world.hpp"
#include "journal/crc32c.hpp"
#include "timing.hpp"

namespace dangvien::benchmark {
namespace {

constexpr std::uint32_t cells = 64;
constexpr std::uint32_t dossiers = 1024;

/// Verifications of dossiers in an order without rhyme; a later one takes the place of an earlier.
std::vector<Command> verifications() {
  std::vector<Command> commands;
  for (std::uint32_t step = 0; step < dossiers; ++step) {
    const std::uint32_t dossier = step * 421 % dossiers + 1;
    const auto life = test::whole_admission(
        dossier, cells * 10 + dossier, test::commune + 1 + dossier % cells, test::day(2022, 1, 10));
    commands.push_back(life[5]);
  }
  return commands;
}

/// A registry in which every dossier has its application.
std::unique_ptr<Registry> registry_with_dossiers() {
  auto opened = Registry::open(make_memory_journal(), {});
  if (!opened) return nullptr;
  std::vector<Command> setting = test::small_commune(cells);
  for (std::uint32_t dossier = 1; dossier <= dossiers; ++dossier) {
    setting.emplace_back(
        test::person(cells * 10 + dossier, PartialDate::from_packed(19'950'101U).value()));
    const auto life = test::whole_admission(
        dossier, cells * 10 + dossier, test::commune + 1 + dossier % cells, test::day(2022, 1, 10));
    setting.insert(setting.end(), life.begin(), life.begin() + 3);
  }
  if (!(*opened)->submit(setting, {}).accepted()) return nullptr;
  return std::move(*opened);
}

void submit(::benchmark::State& state) {
  const auto batch = static_cast<std::size_t>(state.range(0));
  const auto registry = registry_with_dossiers();
  if (registry == nullptr) return state.SkipWithError("the setting was not accepted");
  const std::vector<Command> commands = verifications();
  std::size_t next = 0;
  std::size_t accepted = 0;
  for (auto _ : state) {
    const std::span<const Command> part(commands.data() + next, batch);
    accepted += registry->submit(part, {}).accepted() ? 1U : 0U;
    next = next + 2 * batch > commands.size() ? 0 : next + batch;
  }
  if (accepted != static_cast<std::size_t>(state.iterations())) {
    return state.SkipWithError("a wrong outcome");
  }
  if (registry->view().sequence() != accepted + 1)
    return state.SkipWithError("commits are missing");
  report_each(state, state.range(0));
}

void preview(::benchmark::State& state) {
  const auto batch = static_cast<std::size_t>(state.range(0));
  const auto registry = registry_with_dossiers();
  if (registry == nullptr) return state.SkipWithError("the setting was not accepted");
  const std::vector<Command> commands = verifications();
  std::size_t accepted = 0;
  for (auto _ : state) {
    const std::span<const Command> part(commands.data(), batch);
    accepted += registry->preview(part, {}).accepted() ? 1U : 0U;
  }
  if (accepted != static_cast<std::size_t>(state.iterations())) {
    return state.SkipWithError("a wrong outcome");
  }
  report_each(state, state.range(0));
}

void journal_floor(::benchmark::State& state) {
  const auto batch = static_cast<std::size_t>(state.range(0));
  const auto registry = registry_with_dossiers();
  if (registry == nullptr) return state.SkipWithError("the setting was not accepted");
  const std::vector<Command> commands = verifications();
  const Outcome outcome = registry->preview(std::span<const Command>(commands.data(), batch), {});
  std::vector<std::uint8_t> bytes;
  if (!codec::encode_commit_body(outcome.events, bytes)) return state.SkipWithError("not encoded");
  std::uint32_t last = 0;
  for (auto _ : state) {
    Crc32c checksum;
    checksum.add(bytes.data(), bytes.size());
    const Hash hash = hash_bytes(bytes);
    const std::vector<std::uint8_t> kept(bytes);
    last = checksum.value() + hash[0] + kept[0];
    ::benchmark::DoNotOptimize(last);
  }
  state.counters["bytes"] = static_cast<double>(bytes.size());
  report_each(state, state.range(0));
}

BENCHMARK(journal_floor)->ArgName("commands")->Arg(1)->Arg(100)->Unit(::benchmark::kMicrosecond);
BENCHMARK(preview)->ArgName("commands")->Arg(1)->Arg(100)->Unit(::benchmark::kMicrosecond);
BENCHMARK(submit)->ArgName("commands")->Arg(1)->Arg(100)->Unit(::benchmark::kMicrosecond);

}  // namespace
}  // namespace dangvien::benchmark
