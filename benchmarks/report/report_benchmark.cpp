// SPDX-License-Identifier: Apache-2.0
// Reports out of two registry files: that of a province, and that of the whole country. Timed are
// reading the registry into a page (the advisories with the whole journal), and writing the page as
// HTML and as a spreadsheet, whose bytes are counted. The day of the report is the middle of the
// last year, so that every figure is one of a past day. What the page says of admissions is held
// against the commands that were told, counted without the engine.
#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include <benchmark/benchmark.h>

#include "country/into_registry.hpp"
#include "dangvien/engine/registry.hpp"
#include "engine/country.hpp"
#include "journal/folder.hpp"
#include "report/html.hpp"
#include "report/make.hpp"
#include "report/xlsx.hpp"

namespace dangvien::benchmark {
namespace {

/// Levels of Figures: the centre, a province, a committee above grassroots, a cell.
enum Level : std::int64_t { centre = 0, province = 1, upper = 2, cell = 4 };

/// Organisations bear names, as reports show them.
country::Plan plan_of(bool whole_country) {
  country::Plan plan;
  if (is_sample()) {
    plan.scale = whole_country ? country::district_scale : country::commune_scale;
  } else {
    plan.scale = whole_country ? country::country_scale : country::province_scale;
  }
  return plan;
}

/// A registry file, made once for the whole run, and the pages made from it.
class Scene {
 public:
  explicit Scene(bool whole_country) : plan_(plan_of(whole_country)) {
    auto opened = Registry::open_file(folder_.file("registry"), true, {});
    if (!opened) return;
    country::IntoRegistry into(**opened, 1000);
    Both both(figures_, into);
    country::Country(plan_).tell(both);
    figures_.finish();
    if (into.finish()) registry_ = std::move(*opened);
  }

  [[nodiscard]] bool is_open() const { return registry_ != nullptr; }

  /// The report of the first organisation of the level, made anew.
  [[nodiscard]] Result<report::Page> make(std::int64_t level) const {
    report::ReportOptions options;
    options.organisation = {0, first_of(level)};
    options.as_of = as_of();
    return report::make_report(registry_->view(), registry_->rulebook(), options, {});
  }

  /// The same, made once; nullptr when it cannot be made or is wrong.
  [[nodiscard]] const report::Page* page(std::int64_t level) {
    const auto found = pages_.find(level);
    if (found != pages_.end()) return &found->second;
    auto made = make(level);
    if (!made || !is_right(level, *made)) return nullptr;
    return &pages_.emplace(level, *std::move(made)).first->second;
  }

  /// Whether the page says how many were admitted in the period, as the commands have it.
  [[nodiscard]] bool is_right(std::int64_t level, const report::Page& page) const {
    if (page.sections.size() < 7 || page.figures.empty()) return false;
    if (static_cast<std::size_t>(level) >= levels_with_entries) return true;
    const Day first = *Day::from_civil({as_of().civil().year, 1, 1});
    const std::uint32_t organisation = first_of(level);
    const std::uint32_t admitted =
        figures_.scan(organisation, as_of(), PriorityGroup::everyone) -
        figures_.scan(organisation, first - Days{1}, PriorityGroup::everyone);
    std::string shown = page.figures.front().figure;  // grouped by thousands
    std::erase_if(shown, [](char letter) { return letter < '0' || letter > '9'; });
    return shown == std::to_string(admitted);
  }

 private:
  [[nodiscard]] Day as_of() const { return plan_.last_day - Days{183}; }
  [[nodiscard]] std::uint32_t first_of(std::int64_t level) const {
    return figures_.level(static_cast<std::size_t>(level)).front();
  }

  country::Plan plan_;
  Folder folder_;
  Figures figures_;
  std::unique_ptr<Registry> registry_;
  std::map<std::int64_t, report::Page> pages_;
};

Scene& scene(bool whole_country) {
  if (whole_country) {
    static Scene country(true);
    return country;
  }
  static Scene province_of_its_own(false);
  return province_of_its_own;
}

void make_page(::benchmark::State& state) {
  const Scene& from = scene(state.range(0) != 0);
  if (!from.is_open()) return state.SkipWithError("the registry did not open");
  for (auto _ : state) {
    const auto page = from.make(state.range(1));
    if (!page || !from.is_right(state.range(1), *page)) {
      return state.SkipWithError("a wrong page");
    }
  }
}

/// The page to write; tells the state when there is none.
const report::Page* page_for(::benchmark::State& state) {
  Scene& from = scene(state.range(0) != 0);
  const report::Page* const page = from.is_open() ? from.page(state.range(1)) : nullptr;
  if (page == nullptr) state.SkipWithError("no page");
  return page;
}

void write_html(::benchmark::State& state) {
  const report::Page* const page = page_for(state);
  if (page == nullptr) return;
  std::size_t bytes = 0;
  for (auto _ : state) {
    bytes = report::html(*page).size();
    ::benchmark::DoNotOptimize(bytes);
  }
  state.counters["bytes"] = static_cast<double>(bytes);
}

void write_spreadsheet(::benchmark::State& state) {
  const report::Page* const page = page_for(state);
  if (page == nullptr) return;
  const Folder folder;
  const std::string path = folder.file("report.xlsx");
  for (auto _ : state) {
    if (!report::write_xlsx(*page, path)) return state.SkipWithError("not written");
  }
  std::size_t rows = 0;
  for (const report::Section& section : page->sections) {
    for (const report::Table& table : section.tables) rows += table.rows.size();
  }
  state.counters["bytes"] = static_cast<double>(std::filesystem::file_size(path));
  state.counters["rows"] = static_cast<double>(rows);
}

/// Each a file of its own; the country's are timed once, since one takes long.
#define DANGVIEN_BENCHMARK_REPORTS(function) \
  BENCHMARK(function)                        \
      ->ArgNames({"country", "level"})       \
      ->Args({0, Level::province})           \
      ->Args({0, Level::upper})              \
      ->Args({0, Level::cell})               \
      ->Unit(::benchmark::kMillisecond);     \
  BENCHMARK(function)                        \
      ->ArgNames({"country", "level"})       \
      ->Args({1, Level::centre})             \
      ->Args({1, Level::province})           \
      ->Repetitions(1)                       \
      ->Unit(::benchmark::kMillisecond)
DANGVIEN_BENCHMARK_REPORTS(make_page);
DANGVIEN_BENCHMARK_REPORTS(write_html);
DANGVIEN_BENCHMARK_REPORTS(write_spreadsheet);
#undef DANGVIEN_BENCHMARK_REPORTS

}  // namespace
}  // namespace dangvien::benchmark
