// SPDX-License-Identifier: Apache-2.0
// The report of a cell, a commune, a province and the country: reading the registry into a page
// (with the whole journal for the advisories), and writing the page as HTML and as a spreadsheet.
// Reports bytes of each form. The day is the middle of the last year, so that every past day is
// worked out.
#include <cstdio>
#include <filesystem>
#include <memory>

#include <benchmark/benchmark.h>

#include "country.hpp"
#include "dangvien/engine/registry.hpp"
#include "report/html.hpp"
#include "report/make.hpp"
#include "report/xlsx.hpp"

namespace dangvien::benchmark {
namespace {

std::unique_ptr<Registry> open_country() {
  auto opened =
      Registry::open(make_country_journal(std::make_shared<Country>(country_size()), 1000), {});
  return opened ? std::move(*opened) : nullptr;
}

/// The registry, opened once for the whole run, and one organisation of each level.
struct Scene {
  Country country{country_size()};
  std::unique_ptr<Registry> registry = open_country();

  [[nodiscard]] OrganisationId top(std::int64_t level) const {
    return {0, country.levels()[static_cast<std::size_t>(level)].first};
  }
  [[nodiscard]] Result<report::Page> page(std::int64_t level) const {
    report::ReportOptions options;
    options.organisation = top(level);
    options.as_of = Country::last_day() - Days{183};
    return report::make_report(registry->view(), registry->rulebook(), options, {});
  }
};

Scene& scene() {
  static Scene made;
  return made;
}

/// What the counters of the registry say, so that a wrong page is not timed.
bool is_right(const report::Page& page) {
  return page.sections.size() >= 7 && !page.figures.empty();
}

void make_page(::benchmark::State& state) {
  for (auto _ : state) {
    const auto page = scene().page(state.range(0));
    if (!page || !is_right(*page)) {
      state.SkipWithError("no page");
      break;
    }
  }
}

void write_html(::benchmark::State& state) {
  const auto page = scene().page(state.range(0));
  std::size_t bytes = 0;
  for (auto _ : state) {
    bytes = report::html(*page).size();
    ::benchmark::DoNotOptimize(bytes);
  }
  state.counters["bytes"] = static_cast<double>(bytes);
}

void write_spreadsheet(::benchmark::State& state) {
  const auto page = scene().page(state.range(0));
  const std::string path = "report.xlsx";
  for (auto _ : state) {
    if (!report::write_xlsx(*page, path)) {
      state.SkipWithError("not written");
      break;
    }
  }
  state.counters["bytes"] = static_cast<double>(std::filesystem::file_size(path));
  std::remove(path.c_str());
}

void levels(::benchmark::internal::Benchmark* of) {
  // Centre, province, commune, cell.
  of->ArgName("level")->Arg(0)->Arg(1)->Arg(2)->Arg(4)->Unit(::benchmark::kMillisecond);
}

BENCHMARK(make_page)->Apply(levels);
BENCHMARK(write_html)->Apply(levels);
BENCHMARK(write_spreadsheet)->Apply(levels);

}  // namespace
}  // namespace dangvien::benchmark
