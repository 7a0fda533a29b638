// SPDX-License-Identifier: Apache-2.0
// Rows a second of each step of an import, beside a plain pass over the same bytes and beside
// liborcus on the same workbook. Every step checks what it read.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include <benchmark/benchmark.h>
#include <malloc.h>
#include <orcus/csv_parser.hpp>

#include "codec/json/encode.hpp"
#include "dangvien/engine/registry.hpp"
#include "dangvien/journal/memory.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"
#include "import/byte_source.hpp"
#include "import/csv_reader.hpp"
#include "import/import.hpp"
#include "import/open_table.hpp"
#include "import/table_reader.hpp"
#include "tables.hpp"

namespace dangvien {
namespace {

using namespace importing;  // NOLINT(google-build-using-namespace)

constexpr std::uint32_t people = 200'000;
constexpr std::uint32_t cells = 5'000;
/// After the last day on which any of them joined.
constexpr Day day_of_record = *Day::from_civil({2025, 1, 1});

const std::string& csv() {
  static const std::string text = benchmark_import::people_csv(people, cells);
  return text;
}
const std::string& xlsx() {
  static const std::string bytes = benchmark_import::people_xlsx(people, cells);
  return bytes;
}

void count(benchmark::State& state, std::size_t bytes) {
  state.SetItemsProcessed(state.iterations() * people);
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
  state.counters["each"] = benchmark::Counter(
      people, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

/// The limit: every byte looked at once.
void plain_pass(benchmark::State& state) {
  const std::string& text = csv();
  for (auto _ : state) {
    const auto lines = std::count(text.begin(), text.end(), '\n');
    if (lines != people + 1) state.SkipWithError("wrong number of lines");
    benchmark::DoNotOptimize(lines);
  }
  count(state, text.size());
}
BENCHMARK(plain_pass)->Unit(benchmark::kMillisecond);

/// A peer: liborcus' CSV parser, which only splits.
struct OrcusCounter : orcus::csv_handler {
  std::size_t cells_seen = 0;
  void cell(const char* /*text*/, std::size_t /*size*/, bool /*transient*/) { ++cells_seen; }
};
void split_by_liborcus(benchmark::State& state) {
  const std::string& text = csv();
  orcus::csv::parser_config config;
  config.delimiters.assign(1, ',');
  config.text_qualifier = '"';
  for (auto _ : state) {
    OrcusCounter counter;
    orcus::csv_parser<OrcusCounter> parser{text.data(), text.size(), counter, config};
    parser.parse();
    if (counter.cells_seen != (people + 1) * 10) state.SkipWithError("wrong number of cells");
  }
  count(state, text.size());
}
BENCHMARK(split_by_liborcus)->Unit(benchmark::kMillisecond);

class Counter final : public RowSink {
 public:
  std::size_t cells_seen = 0;
  bool begin_sheet(const Sheet& /*sheet*/) override { return true; }
  bool take_row(std::uint32_t /*row*/, std::span<const Cell> row, RowFlaw /*flaw*/) override {
    cells_seen += row.size();
    return true;
  }
  void take_merged(const MergedRange& /*range*/) override {}
  void end_sheet() override {}
};

void split_csv(benchmark::State& state) {
  for (auto _ : state) {
    Counter counter;
    const auto source = memory_source(csv());
    if (!read_csv(*source, {}, counter)) state.SkipWithError("not read");
    if (counter.cells_seen != (people + 1) * 10) state.SkipWithError("wrong number of cells");
  }
  count(state, csv().size());
}
BENCHMARK(split_csv)->Unit(benchmark::kMillisecond);

/// Split, converted, checked, kept.
void read_table(benchmark::State& state, const std::string& bytes) {
  for (auto _ : state) {
    Records records;
    Problems problems{100};
    std::vector<SheetReport> sheets;
    ReadOrder order;
    order.day = day_of_record;
    TableReader reader{order, records, problems, sheets, nullptr, nullptr};
    if (!read_table_bytes(bytes, {}, reader)) state.SkipWithError("not read");
    if (records.people.size() != people || !problems.list().empty()) {
      state.SkipWithError("wrong rows");
    }
  }
  count(state, bytes.size());
}
void read_csv_table(benchmark::State& state) { read_table(state, csv()); }
void read_xlsx_table(benchmark::State& state) { read_table(state, xlsx()); }
BENCHMARK(read_csv_table)->Unit(benchmark::kMillisecond);
BENCHMARK(read_xlsx_table)->Unit(benchmark::kMillisecond);

/// Ends the measurement with what the import has to say.
void refused(benchmark::State& state, const ImportOutcome& outcome) {
  const auto report = describe_import(outcome, standard_rulebook(), Language::en);
  state.SkipWithError(codec::encode_json(report).c_str());
}

/// The most memory that the process held since it was made, above what it held then. Linux counts
/// it, and starts anew when told to.
class PeakMemory {
 public:
  PeakMemory() : before_(start()) {}
  [[nodiscard]] double bytes() const { return static_cast<double>(status("VmHWM:") - before_); }

 private:
  static std::int64_t start() {
    malloc_trim(0);
    std::ofstream{"/proc/self/clear_refs"} << 5;
    return status("VmRSS:");
  }
  static std::int64_t status(std::string_view what) {
    std::ifstream lines{"/proc/self/status"};
    std::string word;
    std::int64_t kibibytes = 0;
    while (lines >> word && word != what) continue;
    lines >> kibibytes;
    return kibibytes * 1024;
  }
  std::int64_t before_;
};

/// From files to a registry in memory: read, judged against each other and the rules, written.
void import_people(benchmark::State& state) {
  const bool workbook = state.range(1) != 0;
  const std::string& bytes = workbook ? xlsx() : csv();
  const std::string organisations = "benchmark_organisations.csv";
  const std::string table = workbook ? "benchmark_table.xlsx" : "benchmark_table.csv";
  std::ofstream{organisations, std::ios::binary} << benchmark_import::organisations_csv(cells);
  std::ofstream{table, std::ios::binary} << bytes;
  ImportOrder order;
  order.files = {{.path = organisations}, {.path = table}};
  order.day = day_of_record;
  order.preview = state.range(0) == 0;
  const PeakMemory peak;
  for (auto _ : state) {
    auto registry = Registry::open(make_memory_journal(), {});
    const ImportOutcome outcome = import_files(**registry, order);
    if (outcome.status != OutcomeStatus::accepted) return refused(state, outcome);
    const View view = (*registry)->view();
    const auto members = view.count(view.organisation_by_external_code("TW"));
    if (!order.preview && members->official_members != people) state.SkipWithError("wrong count");
  }
  count(state, bytes.size());
  state.counters["peak"] = peak.bytes();
  std::filesystem::remove(organisations);
  std::filesystem::remove(table);
}
BENCHMARK(import_people)
    ->ArgNames({"write", "xlsx"})
    ->ArgsProduct({{0, 1}, {0, 1}})
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace dangvien
