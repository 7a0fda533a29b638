// SPDX-License-Identifier: Apache-2.0
// dangvien-country: writes a generated country. docs/country.md says what is in it.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include <CLI/CLI.hpp>

#include "country/country.hpp"
#include "country/csv_tables.hpp"
#include "country/into_registry.hpp"
#include "country/json_lines.hpp"
#include "country/names.hpp"
#include "engine/describe.hpp"

namespace dangvien::country {
namespace {

struct Order {
  std::string structure_day = "2025-06-30";
  std::string last_day;
  bool no_names = false;
  Plan plan;
  std::string lines;
  std::string reorganisations;
  std::string csv;
  std::string registry;
  std::size_t commit = 100;
};

/// A day written as 2025-06-30.
std::optional<Day> parse_day(const std::string& text) {
  CivilDate date;
  char end = 0;
  if (text.size() != 10) return std::nullopt;
  if (std::sscanf(text.c_str(), "%4d-%2u-%2u%c", &date.year, &date.month, &date.day, &end) != 3)
    return std::nullopt;
  return Day::from_civil(date);
}

int fail(const std::string& message) {
  std::cerr << "dangvien-country: " << message << '\n';
  return 1;
}

void report(const Told& told, std::ostream& out) {
  out << "generated, every person and organisation invented: " << told.organisations
      << " organisations, " << told.members << " members, " << told.quotas << " quotas, "
      << told.dossiers << " dossiers, " << told.admissions << " admissions, " << told.commands
      << " commands\n";
}

int write_lines(const Country& country, const std::string& path) {
  std::ofstream file;
  if (path != "-") file.open(path);
  std::ostream& out = path == "-" ? std::cout : file;
  JsonLines lines(out);
  const Told told = country.tell(lines);
  if (!out.flush()) return fail("cannot write " + path);
  report(told, std::cerr);
  return 0;
}

int write_csv(const Country& country, const std::string& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  CsvTables tables(folder);
  const Told told = country.tell(tables);
  if (!tables.finish()) return fail("cannot write into " + folder);
  report(told, std::cerr);
  return 0;
}

int write_registry(const Country& country, const Order& order) {
  std::int64_t moment = 0;
  RegistryOptions options;
  options.clock = counting_clock;
  options.clock_context = &moment;
  auto registry = Registry::open_file(order.registry, true, options);
  if (!registry) return fail(describe_error(registry.error(), Language::en).text);
  IntoRegistry into(**registry, order.commit);
  const Told told = country.tell(into);
  if (!into.finish()) return fail("not accepted: " + into.failure());
  report(told, std::cerr);
  for (const auto& [rule, count] : into.advisories()) {
    std::cerr << count << " x " << (*registry)->rulebook().rule(rule).id << '\n';
  }
  return 0;
}

int run(Order& order) {
  const auto structure_day = parse_day(order.structure_day);
  if (!structure_day) return fail("--structure: not a day: " + order.structure_day);
  order.plan.structure_day = *structure_day;
  const bool later = *structure_day >= great_reorganisation;
  const auto last_day = parse_day(!order.last_day.empty() ? order.last_day
                                  : later                 ? "2026-06-30"
                                                          : "2025-06-30");
  if (!last_day) return fail("--last-day: not a day: " + order.last_day);
  order.plan.last_day = *last_day;
  if ((*last_day >= great_reorganisation) != later) {
    return fail("--structure and --last-day lie on different sides of 2025-07-01");
  }
  order.plan.names = !order.no_names;
  const Country country(order.plan);
  int result = 0;
  if (!order.reorganisations.empty()) {
    std::ofstream file(order.reorganisations);
    write_reorganisations(country, file);
    if (!file.flush()) result = fail("cannot write " + order.reorganisations);
  }
  if (result == 0 && !order.csv.empty()) result = write_csv(country, order.csv);
  if (result == 0 && !order.registry.empty()) result = write_registry(country, order);
  if (result == 0 && !order.lines.empty()) result = write_lines(country, order.lines);
  return result;
}

/// Numbers given one by one stand over those of the named scale.
void add_scale(CLI::App& app, Order& order) {
  app.add_option_function<std::string>(
         "--scale",
         [&order](const std::string& name) {
           const auto scale = scale_named(name);
           if (!scale)
             throw CLI::ValidationError("--scale", "commune, district, province or country");
           order.plan.scale = *scale;
         },
         "commune, district, province or country; give it before the numbers below (default: "
         "commune)")
      ->trigger_on_parse();
  Scale& scale = order.plan.scale;
  app.add_option("--provinces", scale.provinces, "committees directly under the Centre")
      ->check(CLI::PositiveNumber);
  app.add_option("--uppers", scale.uppers, "committees directly above grassroots")
      ->check(CLI::PositiveNumber);
  app.add_option("--grassroots", scale.grassroots, "grassroots organisations")
      ->check(CLI::PositiveNumber);
  app.add_option("--cells", scale.cells, "cells")->check(CLI::PositiveNumber);
  app.add_option("--members", scale.members, "members on the last day")->check(CLI::PositiveNumber);
  app.add_option("--admissions", scale.admissions, "admissions a year");
  app.add_option("--years", scale.years, "years of admissions")->check(CLI::Range(1, 50));
  app.add_option("--open", scale.open_dossiers, "undecided dossiers on the last day");
}

int main_of(int count, char** arguments) {
  Order order;
  CLI::App app{"Writes a generated country: " + std::string{source_text} + "."};
  add_scale(app, order);
  app.add_option("--seed", order.plan.seed, "another seed, another country (default 1)");
  app.add_option("--structure", order.structure_day, "day of the tree (default 2025-06-30)");
  app.add_option("--last-day", order.last_day,
                 "last day of an act (default: 2025-06-30, or 2026-06-30 on the later tree)");
  app.add_flag("--no-names", order.no_names, "leave names and sources out");
  app.add_option("--lines", order.lines,
                 "file of submissions as JSON Lines; - for standard output");
  app.add_option("--csv", order.csv, "folder for the four tables of docs/import.md");
  app.add_option("--registry", order.registry, "file of a new registry");
  app.add_option("--commit", order.commit, "commands of a commit (default 100)")
      ->check(CLI::PositiveNumber);
  app.add_option("--reorganisations", order.reorganisations,
                 "file of the acts of reorganisation, as JSON Lines");
  CLI11_PARSE(app, count, arguments);
  return run(order);
}

}  // namespace
}  // namespace dangvien::country

int main(int count, char** arguments) { return dangvien::country::main_of(count, arguments); }
