// SPDX-License-Identifier: Apache-2.0
// What a draft of the rules would change for every open dossier of a country, what waits for them,
// how they stand, and what opening costs that parses nothing: the standard rulebook. 300,000
// dossiers whose background is certified, in 64 cells; the draft shortens the validity of
// certificates, so that a part of them is newly blocked and a deadline of each moves. The answer is
// checked.
#include <cstdlib>
#include <memory>
#include <vector>

#include <benchmark/benchmark.h>

#include "country/forgetful_journal.hpp"
#include "dangvien/engine/registry.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"
#include "dangvien/law/overlay.hpp"
#include "engine/world.hpp"

namespace dangvien::benchmark {
namespace {

constexpr std::uint32_t cells = 64;
constexpr const char* shorter = R"([[rule]]
id = "admission.certificate_validity"
rows = [{ from = 2022-03-01, value = 2, cite = { instrument = "01-HD-TW-2021-09-28" }, provenance = "single_source" }]
)";

std::uint32_t wanted_dossiers() {
  return std::getenv("DANGVIEN_BENCHMARK_SAMPLE") != nullptr ? 3000U : 300000U;
}

/// A registry of dossiers before the vote of their cell.
std::unique_ptr<Registry> make_registry() {
  auto opened = Registry::open(std::make_unique<country::ForgetfulJournal>(), {});
  if (!opened) return nullptr;
  std::vector<Command> commands = test::small_commune(cells);
  const auto flush = [&] {
    const bool accepted = (*opened)->submit(commands, {}).accepted();
    commands.clear();
    return accepted;
  };
  if (!flush()) return nullptr;
  const std::uint32_t count = wanted_dossiers();
  for (std::uint32_t number = 1; number <= count; ++number) {
    const std::uint32_t person = cells * 10 + number;
    commands.emplace_back(test::person(person, PartialDate::from_packed(19950101).value()));
    auto steps = test::whole_admission(number, person, test::commune + 1 + number % cells,
                                       test::day(2022, 1, 10));
    steps.resize(test::through_cell_vote - 1);
    for (Command& step : steps) commands.push_back(std::move(step));
    if (number % 500 == 0 && !flush()) return nullptr;
  }
  if (!commands.empty() && !flush()) return nullptr;
  return *std::move(opened);
}

Registry* registry() {
  static const std::unique_ptr<Registry> made = make_registry();
  return made.get();
}

void WhatIf(::benchmark::State& state, const char* rules, bool changes) {
  if (registry() == nullptr) {
    state.SkipWithError("the registry cannot be made");
    return;
  }
  const View view = registry()->view();
  const auto draft = load_overlay(rules, "draft.toml", view.rulebook());
  std::size_t effects = 0;
  for (auto _ : state) {
    const auto found = view.what_if(draft->rulebook(), {0, 1}, test::day(2022, 4, 20));
    effects = found->effects.size();
  }
  const std::size_t expected = changes ? 2 * std::size_t{wanted_dossiers()} : 0;
  if (effects != expected) state.SkipWithError("the answer is not the expected one");
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(wanted_dossiers()));
}
BENCHMARK_CAPTURE(WhatIf, ShorterCertificates, shorter, true)->Unit(::benchmark::kMillisecond);
BENCHMARK_CAPTURE(WhatIf, EmptyDraft, "", false)->Unit(::benchmark::kMillisecond);

/// What waits for every one of them: the certificate, the opinions, the vote.
void Due(::benchmark::State& state) {
  if (registry() == nullptr) {
    state.SkipWithError("the registry cannot be made");
    return;
  }
  const View view = registry()->view();
  std::size_t items = 0;
  for (auto _ : state) {
    items = view.due({0, 1}, test::day(2022, 4, 20), WorkingDays{400})->items.size();
  }
  if (items < wanted_dossiers()) state.SkipWithError("the answer is not the expected one");
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(wanted_dossiers()));
}
BENCHMARK(Due)->Unit(::benchmark::kMillisecond);

/// The dossiers by state, today and as they were before the papers were certified.
void States(::benchmark::State& state, Day day) {
  if (registry() == nullptr) {
    state.SkipWithError("the registry cannot be made");
    return;
  }
  const View view = registry()->view();
  std::uint32_t counted = 0;
  for (auto _ : state) {
    const auto censuses = view.dossier_states({0, 1}, day);
    counted = 0;
    for (const auto known : censuses->front().by_state) counted += known;
  }
  if (counted != wanted_dossiers()) state.SkipWithError("the answer is not the expected one");
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(wanted_dossiers()));
}
BENCHMARK_CAPTURE(States, Today, test::day(2025, 1, 1))->Unit(::benchmark::kMillisecond);
BENCHMARK_CAPTURE(States, OfAPastDay, test::day(2022, 1, 20))->Unit(::benchmark::kMillisecond);

/// Nothing is parsed: the tables are constants.
void RulebookStart(::benchmark::State& state) {
  for (auto _ : state) {
    const Rulebook rulebook = standard_rulebook();
    ::benchmark::DoNotOptimize(rulebook.row(RuleId::admission_minimum_age, test::day(2025, 7, 1)));
  }
}
BENCHMARK(RulebookStart);

/// An overlay is parsed, merged and proved.
void OverlayStart(::benchmark::State& state) {
  const Rulebook standard = standard_rulebook();
  for (auto _ : state) {
    ::benchmark::DoNotOptimize(load_overlay(shorter, "draft.toml", standard).has_value());
  }
}
BENCHMARK(OverlayStart)->Unit(::benchmark::kMicrosecond);

}  // namespace
}  // namespace dangvien::benchmark
