// SPDX-License-Identifier: Apache-2.0
#include "cases/lookup.hpp"

#include <boost/json/serialize.hpp>
#include <fmt/format.h>

#include "codec/json/value_text.hpp"
#include "law/query.hpp"

namespace dangvien::inline v0::cases {
namespace {

Lookup read_day(const std::string& file, const toml::table& table) {
  const TableReader reader(file, table);
  reader.allow_only({"day", "value", "cite", "at", "provenance"});
  Lookup lookup;
  lookup.file = file;
  lookup.line = reader.line();
  lookup.day = reader.day("day");
  if (const toml::node* const value = reader.find("value")) {
    lookup.value = to_json(file, "value", *value);
  }
  lookup.instrument = reader.text("cite");
  lookup.point = reader.text("at");
  static_cast<void>(reader.find("provenance", true));
  lookup.provenance = *reader.enumerator<Provenance>("provenance");
  return lookup;
}

/// The row's value as a file writes it: names of a choice or a set where the rule has them.
boost::json::value written(const Rule& rule, const RuleValue& value) {
  if (value.unit == Unit::none) return nullptr;
  if (!rule.choices.empty()) {
    return boost::json::value(rule.choices[static_cast<std::size_t>(value.number)]);
  }
  if (rule.set.empty()) return value_as_written(value);
  boost::json::array names;
  for (std::size_t index = 0; index < rule.set.size(); ++index) {
    if ((static_cast<std::uint64_t>(value.number) >> index & 1U) != 0) {
      names.emplace_back(rule.set[index]);
    }
  }
  return names;
}

std::string in_quotes(std::string_view text) { return fmt::format("\"{}\"", text); }

}  // namespace

std::string Lookup::name() const {
  std::string text;
  codec::append_day(text, day);
  return fmt::format("{} on {}", rule, text);
}

std::vector<Lookup> read_lookups(const std::string& file, const toml::table& table) {
  const TableReader reader(file, table);
  reader.allow_only({"rule", "unit", "on"});
  const std::string rule = reader.text("rule", true);
  const std::optional<Unit> unit = reader.enumerator<Unit>("unit");
  std::vector<Lookup> lookups;
  for (const toml::table* const day : reader.tables("on", true)) {
    Lookup& lookup = lookups.emplace_back(read_day(file, *day));
    lookup.rule = rule;
    lookup.unit = unit;
  }
  return lookups;
}

std::vector<Difference> differences(const Lookup& lookup, const Rulebook& rulebook) {
  const auto id = find_rule(rulebook, lookup.rule);
  if (!id) {
    throw CaseFileError({lookup.file,
                         lookup.line,
                         "rule",
                         Words{in_quotes(lookup.rule)},
                         {"một quy tắc có trong rulebook", "a rule of the rulebook"}});
  }
  const Rule& rule = rulebook.rule(*id);
  const RuleRow& row = rulebook.row(*id, lookup.day);
  std::vector<Difference> found;
  const auto compare = [&](std::string_view what, std::string expected, std::string actual) {
    if (expected == actual) return;
    found.push_back({lookup.line,
                     fmt::format("{} {}", lookup.name(), what),
                     std::move(expected),
                     std::move(actual),
                     lookup.rule,
                     {}});
  };
  if (lookup.unit) {
    compare("unit", std::string{name_of(*lookup.unit)}, std::string{name_of(rule.unit)});
  }
  compare("value", boost::json::serialize(lookup.value),
          boost::json::serialize(written(rule, row.value)));
  const Citation& citation = rulebook.citation(row.citation);
  compare("cite", in_quotes(lookup.instrument), in_quotes(rulebook.instrument(row.citation).id));
  compare("at", in_quotes(lookup.point), in_quotes(citation.point));
  compare("provenance", std::string{name_of(lookup.provenance)},
          std::string{name_of(row.provenance)});
  return found;
}

}  // namespace dangvien::inline v0::cases
