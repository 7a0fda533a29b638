// SPDX-License-Identifier: Apache-2.0
#include "cases/defaults.hpp"

#include <algorithm>
#include <stdexcept>

#include "cases/standard_defaults.hpp"
#include "cases/table_reader.hpp"
#include "codec/json/value_text.hpp"

namespace dangvien::inline v0::cases {
namespace {

constexpr std::int64_t most_days = 40'000;
constexpr int most_states = 32;  ///< states that follow one another

std::string day_text(Day day) {
  std::string text;
  codec::append_day(text, day);
  return text;
}

const boost::json::object& object_at(const boost::json::object& from, std::string_view key) {
  static const boost::json::object none;
  const auto found = from.find(key);
  return found == from.end() || !found->value().is_object() ? none : found->value().as_object();
}

std::int64_t number_at(const boost::json::object& from, std::string_view key) {
  const auto found = from.find(key);
  return found == from.end() || !found->value().is_int64() ? 0 : found->value().as_int64();
}

/// Tables of a table, each read by `check`.
template <typename Check>
void check_tables(const TableReader& reader, std::string_view key, Check check) {
  const toml::table* const tables = reader.sub_table(key);
  if (tables == nullptr) return;
  const TableReader named(reader.file(), *tables);
  for (const auto& [name, node] : *tables) {
    check(TableReader(reader.file(), *named.sub_table(name.str(), true)));
  }
}

void check_state(const TableReader& state) {
  state.allow_only({"after", "shift", "days", "dossier", "introduced", "introductions"});
  static_cast<void>(state.text("after"));
  static_cast<void>(state.number("shift", 0, most_days));
  static_cast<void>(state.number("introduced", 0, most_days));
  static_cast<void>(state.tables("introductions"));
  static_cast<void>(state.sub_table("dossier"));
  if (const toml::table* const days = state.sub_table("days")) {
    const TableReader reader(state.file(), *days);
    for (const auto& [field, value] : *days) {
      static_cast<void>(reader.number(field.str(), -most_days, most_days));
    }
  }
}

void check_command(const TableReader& command) {
  command.allow_only({"fields", "facts"});
  static_cast<void>(command.sub_table("fields"));
  static_cast<void>(command.sub_table("facts"));
}

PathStep read_path_step(const TableReader& reader) {
  reader.allow_only({"command", "after", "reaches", "only", "instead_of"});
  PathStep step;
  step.command = reader.text("command", true);
  step.after = static_cast<std::int32_t>(reader.number("after", 0, most_days).value_or(0));
  step.reaches = reader.text("reaches");
  step.only = reader.text("only");
  step.instead_of = reader.text("instead_of");
  return step;
}

/// Adds `days` (field: days before the act) to the dossier.
void add_days(boost::json::object& dossier, const boost::json::object& days, Day day,
              std::int64_t shift) {
  for (const auto& [field, before] : days) {
    const auto count = static_cast<std::int32_t>(before.as_int64() + shift);
    dossier[field] = day_text(day - Days{count});
  }
}

}  // namespace

Defaults Defaults::standard() {
  Defaults defaults;
  defaults.overlay(standard_defaults, "default.toml");
  return defaults;
}

void Defaults::overlay(std::string_view text, const std::string& shown) {
  const toml::table root = parse_toml(text, shown);
  const TableReader reader(shown, root);
  reader.allow_only({"facts", "at", "command", "path"});
  check_tables(reader, "at", check_state);
  check_tables(reader, "command", check_command);
  merge(facts_, reader.object("facts"));
  merge(states_, reader.object("at"));
  merge(commands_, reader.object("command"));
  if (!reader.has("path")) return;
  path_.clear();
  for (const toml::table* const step : reader.tables("path")) {
    path_.push_back(read_path_step(TableReader(shown, *step)));
  }
}

void Defaults::add_state(boost::json::object& dossier, std::string_view state, Day day,
                         std::int64_t shift, int depth) const {
  if (!states_.contains(state) || depth > most_states) throw std::out_of_range(std::string(state));
  const boost::json::object& entry = object_at(states_, state);
  if (const auto after = entry.find("after"); after != entry.end()) {
    const boost::json::string& before = after->value().as_string();
    add_state(dossier, {before.data(), before.size()}, day, shift + number_at(entry, "shift"),
              depth + 1);
  }
  add_days(dossier, object_at(entry, "days"), day, shift);
  if (const auto introductions = entry.find("introductions"); introductions != entry.end()) {
    boost::json::array list = introductions->value().as_array();
    const auto made = static_cast<std::int32_t>(number_at(entry, "introduced") + shift);
    for (boost::json::value& introduction : list) {
      introduction.as_object()["day"] = day_text(day - Days{made});
    }
    dossier["introductions"] = list;
  }
  merge(dossier, object_at(entry, "dossier"));
  // "papers_complete" is a dossier in `applied` with everything but the certification.
  dossier["state"] = state == "papers_complete" ? std::string_view("applied") : state;
}

boost::json::object Defaults::facts(std::string_view state, std::string_view command,
                                    Day day) const {
  boost::json::object facts = facts_;
  boost::json::object dossier;
  add_state(dossier, state, day, 0, 0);
  merge(facts, {{"dossier", dossier}});
  merge(facts, object_at(object_at(commands_, command), "facts"));
  return facts;
}

boost::json::object Defaults::command(std::string_view name, Day day) const {
  boost::json::object command = object_at(object_at(commands_, name), "fields");
  command["command"] = name;
  command["day"] = day_text(day);
  return command;
}

std::vector<PathStep> Defaults::path_to(std::string_view state) const {
  const auto reaching = std::find_if(
      path_.begin(), path_.end(), [state](const PathStep& step) { return step.reaches == state; });
  std::vector<PathStep> steps;
  if (reaching == path_.end()) return steps;
  const std::string& branch = reaching->instead_of;
  for (const PathStep& step : path_) {
    if (!step.instead_of.empty()) continue;
    if (step.command == branch) break;
    steps.push_back(step);
    if (step.reaches == state) return steps;
  }
  for (const PathStep& step : path_) {
    if (step.instead_of != branch || step.instead_of.empty()) continue;
    steps.push_back(step);
    if (step.reaches == state) break;
  }
  return steps;
}

}  // namespace dangvien::inline v0::cases
