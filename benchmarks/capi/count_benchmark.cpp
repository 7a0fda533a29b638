// SPDX-License-Identifier: Apache-2.0
//
// count_benchmark.cpp: what the C interface adds to a query. A host asks for the counts of one
// organisation after the other, in no order (a screen that redraws): once through View::count(),
// once through dv_view_count(), once in columns. The same country in both: a centre, 34 provinces,
// 100 communes each, 3 cells each (13,635 organisations).

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>
#include <dangvien.h>

#include "dangvien/engine/registry.hpp"
#include "dangvien/journal/memory.hpp"

namespace {

constexpr std::uint32_t provinces = 34;
constexpr std::uint32_t communes = 100;
constexpr std::uint32_t cells = 3;
constexpr std::uint32_t organisations = 1 + provinces * (1 + communes * (1 + cells));

struct Node {
  const char* kind;
  dangvien::OrganisationKind code;
  std::uint32_t parent;
};

/// In the order of founding; parents by number.
std::vector<Node> country() {
  using dangvien::OrganisationKind;
  std::vector<Node> nodes{{"centre", OrganisationKind::centre, 0}};
  const auto add = [&](const char* kind, OrganisationKind code, std::uint32_t parent) {
    nodes.push_back({kind, code, parent});
    return static_cast<std::uint32_t>(nodes.size());
  };
  for (std::uint32_t province = 0; province < provinces; ++province) {
    const std::uint32_t above = add("province_party", OrganisationKind::province_party, 1);
    for (std::uint32_t commune = 0; commune < communes; ++commune) {
      const std::uint32_t upper = add("upper_party", OrganisationKind::upper_party, above);
      for (std::uint32_t cell = 0; cell < cells; ++cell) add("cell", OrganisationKind::cell, upper);
    }
  }
  return nodes;
}

std::unique_ptr<dangvien::Registry> cpp_registry() {
  std::vector<dangvien::Command> commands;
  for (const Node& node : country()) {
    dangvien::FoundOrganisation found;
    found.day = *dangvien::Day::from_civil({2025, 7, 1});
    found.kind = node.code;
    found.parent = dangvien::OrganisationId{0, node.parent};
    found.name = "x";
    commands.emplace_back(std::move(found));
  }
  auto registry = dangvien::Registry::open(dangvien::make_memory_journal(), {});
  if (!registry || !(*registry)->submit(commands, {}).accepted())
    throw std::runtime_error("country");
  return *std::move(registry);
}

dv_registry* c_registry() {
  std::string json = "[";
  for (const Node& node : country()) {
    if (json.size() > 1) json += ',';
    json += R"({"command":"found_organisation","day":"2025-07-01","name":"x","kind":")";
    json += node.kind;
    json += '"';
    if (node.parent != 0) json += R"(,"parent":"O)" + std::to_string(node.parent) + '"';
    json += '}';
  }
  json += ']';
  dv_registry* registry = nullptr;
  dv_outcome* outcome = nullptr;
  if (dv_registry_open_memory(nullptr, &registry, nullptr) != DV_OK ||
      dv_submit_json(registry, json.data(), json.size(), nullptr, &outcome, nullptr) != DV_OK ||
      dv_outcome_status(outcome) != DV_ACCEPTED) {
    throw std::runtime_error("country");
  }
  dv_outcome_free(outcome);
  return registry;
}

/// Every organisation once, in an order the processor cannot foresee.
std::vector<std::uint64_t> shuffled() {
  std::vector<std::uint64_t> ids(organisations);
  for (std::uint32_t index = 0; index < organisations; ++index) {
    ids[index] = 1 + std::uint64_t{index} * 7919 % organisations;
  }
  return ids;
}

/// What a full round over the country must add up to: every organisation is counted once on each
/// level above it.
constexpr std::uint64_t expected_cells = std::uint64_t{provinces} * communes * cells * 4;

void check(benchmark::State& state, std::uint64_t sum, std::uint64_t rounds) {
  if (sum != expected_cells * rounds) state.SkipWithError("wrong counts");
  state.counters["ns/count"] =
      benchmark::Counter(static_cast<double>(rounds) * organisations,
                         benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

void cpp_count(benchmark::State& state) {
  const auto registry = cpp_registry();
  const auto view = registry->view();
  const auto ids = shuffled();
  std::uint64_t sum = 0;
  std::uint64_t rounds = 0;
  for (auto _ : state) {
    for (const std::uint64_t id : ids)
      sum += view.count(dangvien::OrganisationId::from_packed(id))->cells;
    ++rounds;
  }
  check(state, sum, rounds);
}
BENCHMARK(cpp_count);

void c_count(benchmark::State& state) {
  dv_registry* registry = c_registry();
  dv_view* view = nullptr;
  if (dv_view_open(registry, &view, nullptr) != DV_OK) state.SkipWithError("view");
  const auto ids = shuffled();
  std::uint64_t sum = 0;
  std::uint64_t rounds = 0;
  dv_count count = DV_COUNT_INIT;
  for (auto _ : state) {
    for (const std::uint64_t id : ids) {
      if (dv_view_count(view, id, &count, nullptr) == DV_OK) sum += count.cells;
    }
    ++rounds;
  }
  check(state, sum, rounds);
  dv_view_close(view);
  dv_registry_close(registry);
}
BENCHMARK(c_count);

void c_count_many(benchmark::State& state) {
  dv_registry* registry = c_registry();
  dv_view* view = nullptr;
  if (dv_view_open(registry, &view, nullptr) != DV_OK) state.SkipWithError("view");
  const auto ids = shuffled();
  std::vector<std::uint32_t> column(ids.size());
  std::vector<std::uint32_t> members(ids.size());
  dv_count_columns columns = DV_COUNT_COLUMNS_INIT;
  columns.cells = column.data();
  columns.official_members = members.data();
  std::uint64_t sum = 0;
  std::uint64_t rounds = 0;
  for (auto _ : state) {
    if (dv_view_count_many(view, ids.data(), ids.size(), &columns, nullptr) != DV_OK) {
      state.SkipWithError("columns");
    }
    for (const std::uint32_t value : column) sum += value;
    ++rounds;
  }
  check(state, sum, rounds);
  dv_view_close(view);
  dv_registry_close(registry);
}
BENCHMARK(c_count_many);

void c_view_open(benchmark::State& state) {
  dv_registry* registry = c_registry();
  for (auto _ : state) {
    dv_view* view = nullptr;
    if (dv_view_open(registry, &view, nullptr) != DV_OK) state.SkipWithError("view");
    dv_view_close(view);
  }
  dv_registry_close(registry);
}
BENCHMARK(c_view_open);

}  // namespace
