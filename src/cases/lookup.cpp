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

/// The names of the kinds in a set of them.
boost::json::value names_of_kinds(std::uint32_t kinds) {
  boost::json::array names;
  for (std::size_t index = 0; index < EnumNames<OrganisationKind>::names.size(); ++index) {
    if ((kinds >> index & 1U) != 0) names.emplace_back(EnumNames<OrganisationKind>::names[index]);
  }
  return names;
}

/// What the rulebook says: the value as a file writes it, on which ground, how well attested.
struct Seen {
  boost::json::value value{};
  CitationIndex citation = 0;
  Provenance provenance = Provenance::unknown;
};

Seen seen_of_decider(DeciderTier tier, Day day, const Rulebook& rulebook) {
  const DeciderRow* const row = rulebook.decider(tier, day);
  if (row == nullptr) return {};
  return {{{"competent", row->competent}, {"whole_committee", row->whole_committee}},
          row->citation,
          row->provenance};
}

Seen seen_of_power(Power power, Day day, const Rulebook& rulebook) {
  const PowerRow* const row = rulebook.power(power, day);
  if (row == nullptr) return {};
  return {names_of_kinds(row->kinds), row->citation, row->provenance};
}

const Rule& rule_of(const Lookup& lookup, const Rulebook& rulebook) {
  if (const auto id = find_rule(rulebook, lookup.rule)) return rulebook.rule(*id);
  throw CaseFileError({lookup.file,
                       lookup.line,
                       "rule",
                       Words{fmt::format("\"{}\"", lookup.rule)},
                       {"một quy tắc có trong rulebook", "a rule of the rulebook"}});
}

Seen seen_of_rule(const Lookup& lookup, const Rulebook& rulebook) {
  const Rule& rule = rule_of(lookup, rulebook);
  const RuleRow& row = rulebook.row(*find_rule(rulebook, lookup.rule), lookup.day);
  return {written(rule, row.value), row.citation, row.provenance};
}

Seen seen_of(const Lookup& lookup, const Rulebook& rulebook) {
  if (lookup.decider) return seen_of_decider(*lookup.decider, lookup.day, rulebook);
  if (lookup.power) return seen_of_power(*lookup.power, lookup.day, rulebook);
  return seen_of_rule(lookup, rulebook);
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
  reader.allow_only({"rule", "decider", "power", "unit", "strict", "on"});
  const auto decider = reader.enumerator<DeciderTier>("decider");
  const auto power = reader.enumerator<Power>("power");
  std::string rule = reader.text("rule", !decider && !power);
  if (decider) rule = fmt::format("decider {}", name_of(*decider));
  if (power) rule = fmt::format("power {}", name_of(*power));
  const std::optional<Unit> unit = reader.enumerator<Unit>("unit");
  const std::optional<bool> strict = reader.flag("strict");
  std::vector<Lookup> lookups;
  for (const toml::table* const day : reader.tables("on", true)) {
    Lookup& lookup = lookups.emplace_back(read_day(file, *day));
    lookup.rule = rule;
    lookup.unit = unit;
    lookup.strict = strict;
    lookup.decider = decider;
    lookup.power = power;
  }
  return lookups;
}

std::vector<Difference> differences(const Lookup& lookup, const Rulebook& rulebook) {
  const Seen seen = seen_of(lookup, rulebook);
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
    compare("unit", std::string{name_of(*lookup.unit)},
            std::string{name_of(rule_of(lookup, rulebook).unit)});
  }
  if (lookup.strict) {
    compare("strict", *lookup.strict ? "true" : "false",
            rule_of(lookup, rulebook).strict ? "true" : "false");
  }
  compare("value", boost::json::serialize(lookup.value), boost::json::serialize(seen.value));
  const Citation& citation = rulebook.citation(seen.citation);
  compare("cite", in_quotes(lookup.instrument), in_quotes(rulebook.instrument(seen.citation).id));
  compare("at", in_quotes(lookup.point), in_quotes(citation.point));
  compare("provenance", std::string{name_of(lookup.provenance)},
          std::string{name_of(seen.provenance)});
  return found;
}

}  // namespace dangvien::inline v0::cases
