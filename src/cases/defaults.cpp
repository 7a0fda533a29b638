// SPDX-License-Identifier: Apache-2.0
#include "cases/defaults.hpp"

#include "cases/toml_json.hpp"
#include "codec/json/value_text.hpp"

namespace dangvien::inline v0::cases {
namespace {

std::string day_text(Day day) {
  std::string text;
  codec::append_day(text, day);
  return text;
}

boost::json::object take(boost::json::object& from, std::string_view key) {
  const auto found = from.find(key);
  return found == from.end() || !found->value().is_object() ? boost::json::object{}
                                                            : found->value().as_object();
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

Defaults Defaults::read(const std::filesystem::path& path, const std::string& shown_name) {
  const toml::table root = parse_toml_file(path, shown_name);
  boost::json::object object = to_json_object(shown_name, root);
  Defaults defaults;
  defaults.file_ = shown_name;
  defaults.facts_ = take(object, "facts");
  defaults.states_ = take(object, "at");
  defaults.commands_ = take(object, "command");
  return defaults;
}

void Defaults::add_state(boost::json::object& dossier, std::string_view state, Day day,
                         std::int64_t shift) const {
  const auto found = states_.find(state);
  if (found == states_.end()) {
    throw CaseFileError(file_ + ": no default for a dossier at \"" + std::string(state) + '"');
  }
  const boost::json::object& entry = found->value().as_object();
  const auto number = [&entry](std::string_view key) {
    const auto value = entry.find(key);
    return value == entry.end() ? std::int64_t{0} : value->value().as_int64();
  };
  if (const auto after = entry.find("after"); after != entry.end()) {
    const boost::json::string& before = after->value().as_string();
    add_state(dossier, {before.data(), before.size()}, day, shift + number("shift"));
  }
  if (const auto days = entry.find("days"); days != entry.end()) {
    add_days(dossier, days->value().as_object(), day, shift);
  }
  if (const auto introductions = entry.find("introductions"); introductions != entry.end()) {
    boost::json::array list = introductions->value().as_array();
    const auto made = number("introduced");
    for (boost::json::value& introduction : list) {
      introduction.as_object()["day"] =
          day_text(day - Days{static_cast<std::int32_t>(made + shift)});
    }
    dossier["introductions"] = list;
  }
  if (const auto dossier_facts = entry.find("dossier"); dossier_facts != entry.end()) {
    merge(dossier, dossier_facts->value().as_object());
  }
  // "papers_complete" is a dossier in `applied` with everything but the certification.
  dossier["state"] = state == "papers_complete" ? std::string_view("applied") : state;
}

boost::json::object Defaults::facts(std::string_view state, std::string_view command,
                                    Day day) const {
  boost::json::object facts = facts_;
  boost::json::object dossier;
  add_state(dossier, state, day, 0);
  merge(facts, {{"dossier", dossier}});
  if (const auto entry = commands_.find(command); entry != commands_.end()) {
    const boost::json::object& table = entry->value().as_object();
    if (const auto extra = table.find("facts"); extra != table.end()) {
      merge(facts, extra->value().as_object());
    }
  }
  return facts;
}

boost::json::object Defaults::command(std::string_view name, Day day) const {
  boost::json::object command;
  if (const auto entry = commands_.find(name); entry != commands_.end()) {
    const boost::json::object& table = entry->value().as_object();
    if (const auto fields = table.find("fields"); fields != table.end()) {
      command = fields->value().as_object();
    }
  }
  command["command"] = name;
  command["day"] = day_text(day);
  return command;
}

}  // namespace dangvien::inline v0::cases
