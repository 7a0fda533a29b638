// SPDX-License-Identifier: Apache-2.0
// Admissions entered in the ledgers of a cell and the four bodies above it, in order of day and in
// an order that has nothing to do with it, as a country's old papers are typed.
#include <algorithm>
#include <cstdlib>
#include <random>
#include <vector>

#include <benchmark/benchmark.h>

#include "dangvien/quota/account.hpp"
#include "timing.hpp"

namespace dangvien::benchmark {
namespace {

constexpr RowIndex levels = 5;
constexpr std::uint32_t days = 15 * 365;

std::vector<Fulfilment> admissions() {
  const bool sample = std::getenv("DANGVIEN_BENCHMARK_SAMPLE") != nullptr;
  std::mt19937 random{2026};
  std::vector<Fulfilment> entries(sample ? 8'000 : 800'000);
  for (Fulfilment& entry : entries) {
    entry = {Day::from_days(static_cast<std::int32_t>(random() % days)),
             static_cast<std::uint32_t>(random()) & 0x1FFU};
  }
  return entries;
}

/// One line of organisations, from the centre down to a cell.
void found_line(OrganisationTree& tree, QuotaBook& book) {
  for (RowIndex level = 0; level < levels; ++level) {
    OrganisationRow row;
    row.id = {0, level + 1};
    row.parent = level == 0 ? no_row : level - 1;
    tree.reserve(1, row.id, 0);
    book.reserve_organisations(1);
    tree.found(row);
    book.add_organisation();
  }
}

void enter(::benchmark::State& state, bool by_day) {
  std::vector<Fulfilment> entries = admissions();
  if (by_day) {
    std::sort(entries.begin(), entries.end(),
              [](const Fulfilment& left, const Fulfilment& right) { return left.day < right.day; });
  }
  for (auto _ : state) {
    OrganisationTree tree;
    QuotaBook book;
    found_line(tree, book);
    const double start = processor_time();
    for (const Fulfilment& entry : entries) {
      book.reserve_admissions(tree, levels - 1, 1);
      book.fulfil(tree, levels - 1, entry);
    }
    state.SetIterationTime(processor_time() - start);
    const auto all =
        book.ledger(0).count(Day::from_days(0), Day::from_days(days), PriorityGroup::everyone);
    ::benchmark::DoNotOptimize(all);
  }
  report_each(state, static_cast<std::int64_t>(entries.size()));
}

BENCHMARK_CAPTURE(enter, in_order_of_day, true)->UseManualTime()->Unit(::benchmark::kMillisecond);
BENCHMARK_CAPTURE(enter, in_random_order, false)->UseManualTime()->Unit(::benchmark::kMillisecond);

}  // namespace
}  // namespace dangvien::benchmark
