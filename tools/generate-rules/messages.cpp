// SPDX-License-Identifier: Apache-2.0
#include "messages.hpp"

#include <array>
#include <span>

#include "dangvien/base/generated/phrases.hpp"
#include "emit.hpp"
#include "law/toml_reader.hpp"
#include "text/pattern.hpp"

namespace dangvien::generate_rules {
namespace {

using law::Presence;
using law::Problems;
using law::TomlReader;

constexpr std::array<std::string_view, 7> rule_places{
    "subject", "found", "found:age", "required", "required:age", "first_allowed", "citation"};
constexpr std::array<std::string_view, 22> name_places{
    "title",      "sentence", "years",      "months", "number", "kind",     "day",          "point",
    "instrument", "value",    "place",      "what",   "found",  "expected", "organisation", "count",
    "quota",      "share",    "difference", "first",  "last",   "elapsed"};

void check_pattern(TomlReader& reader, const toml::table& table, std::string_view key,
                   const std::string& pattern, std::span<const std::string_view> places) {
  if (const auto fault = pattern_fault(pattern, places)) {
    const toml::node* node = table.get(key);
    reader.fault(node != nullptr ? *node : table, phrase::text(*fault),
                 law::one_of(places.data(), places.size()));
  }
}

RuleMessage read_rule_message(const toml::table& table, std::string_view file, Problems& problems) {
  TomlReader reader(table, file, problems);
  RuleMessage message;
  message.title = reader.string("title", Presence::required);
  message.violation = reader.string("violation", Presence::optional);
  message.advisory = reader.string("advisory", Presence::optional);
  message.remedy = reader.string("remedy", Presence::optional);
  message.missing = reader.string("missing", Presence::optional);
  message.missing_remedy = reader.string("missing_remedy", Presence::optional);
  reader.finish();
  check_pattern(reader, table, "title", message.title, {});
  check_pattern(reader, table, "violation", message.violation, rule_places);
  check_pattern(reader, table, "advisory", message.advisory, rule_places);
  check_pattern(reader, table, "remedy", message.remedy, rule_places);
  check_pattern(reader, table, "missing", message.missing, rule_places);
  check_pattern(reader, table, "missing_remedy", message.missing_remedy, rule_places);
  return message;
}

void read_names(const toml::table& categories, std::string_view file, Catalogue& catalogue,
                Problems& problems) {
  TomlReader outer(categories, file, problems);
  for (const auto& [category, node] : categories) {
    const toml::table* names = node.as_table();
    if (names == nullptr) {
      outer.fault(node, law::found_type(node), phrase::table());
      continue;
    }
    TomlReader reader(*names, file, problems);
    for (const auto& [key, value] : *names) {
      std::string text = reader.string(key.str(), Presence::optional);
      check_pattern(reader, *names, key.str(), text, name_places);
      catalogue.names.emplace(std::string(category.str()) + '.' + std::string(key.str()),
                              std::move(text));
    }
  }
}

const toml::table* table_under(TomlReader& reader, std::string_view key) {
  const toml::node* node = reader.node(key, Presence::required);
  if (node == nullptr) return nullptr;
  const toml::table* table = node->as_table();
  if (table == nullptr) reader.fault(*node, law::found_type(*node), phrase::table());
  return table;
}

std::string rule_lines(const law::RuleFiles& files, const Catalogue& catalogue) {
  std::string text = "    {{\n";
  for (const law::RuleSource& rule : files.rules) {
    const auto found = catalogue.rules.find(rule.id);
    const RuleMessage message = found == catalogue.rules.end() ? RuleMessage{} : found->second;
    text += "        // " + rule.id + "\n        {" + literal(message.title) + ",\n         " +
            literal(message.violation) + ",\n         " +
            literal(message.advisory.empty() ? message.violation : message.advisory) +
            ",\n         " + literal(message.remedy) + ",\n         " + literal(message.missing) +
            ",\n         " + literal(message.missing_remedy) + "},\n";
  }
  return text + "    }},\n";
}

std::string name_lines(const Catalogue& catalogue) {
  std::string text = "    {{\n";
  for (const auto& [key, value] : catalogue.names) {
    text += "        {" + literal(key) + ", " + literal(value) + "},\n";
  }
  return text + "    }},\n";
}

}  // namespace

Catalogue read_messages(std::string_view text, std::string_view file_name, Problems& problems) {
  Catalogue catalogue;
  const toml::parse_result parsed = toml::parse(text, file_name);
  if (!parsed) {
    law::report_syntax(problems, file_name, parsed.error());
    return catalogue;
  }
  TomlReader reader(parsed.table(), file_name, problems);
  if (const toml::table* rules = table_under(reader, "rule")) {
    for (const auto& [id, node] : *rules) {
      if (const toml::table* table = node.as_table()) {
        catalogue.rules.emplace(id.str(), read_rule_message(*table, file_name, problems));
      } else {
        reader.fault(node, law::found_type(node), phrase::table());
      }
    }
  }
  if (const toml::table* names = table_under(reader, "name")) {
    read_names(*names, file_name, catalogue, problems);
  }
  reader.finish();
  return catalogue;
}

void check_messages(const law::RuleFiles& files, const Catalogue& vi, const Catalogue& en,
                    Problems& problems) {
  const auto check = [&](const Catalogue& catalogue, const std::string& file) {
    std::map<std::string, bool> known;
    for (const law::RuleSource& rule : files.rules) {
      known.emplace(rule.id, true);
      const auto found = catalogue.rules.find(rule.id);
      // Nothing is ever found against a rule that is only stated for look-up.
      const bool judged = rule.enforcement != Enforcement::informative;
      if (found == catalogue.rules.end()) {
        law::report(problems, rule.place, phrase::missing_key(),
                    phrase::key("rule." + rule.id + " in " + file));
      } else if (judged != !found->second.violation.empty() ||
                 judged != !found->second.remedy.empty()) {
        law::report(problems, rule.place, phrase::missing_key(),
                    phrase::key("violation, remedy in " + file));
      }
    }
    for (const auto& [id, message] : catalogue.rules) {
      if (!known.contains(id)) {
        law::report(problems, {file, 0, 0}, phrase::unknown_key("rule." + id), phrase::rule_id());
      }
    }
  };
  check(vi, "rules/messages.vi.toml");
  check(en, "rules/messages.en.toml");
  const auto compare = [&](const Catalogue& left, const Catalogue& right, const std::string& file) {
    for (const auto& [key, text] : left.names) {
      if (!right.names.contains(key)) {
        law::report(problems, {file, 0, 0}, phrase::missing_key(), phrase::key("name." + key));
      }
    }
  };
  compare(vi, en, "rules/messages.en.toml");
  compare(en, vi, "rules/messages.vi.toml");
}

std::string messages_header(const law::RuleFiles& files, const Catalogue& vi, const Catalogue& en) {
  const std::string rule_count = std::to_string(files.rules.size());
  const std::string name_count = std::to_string(vi.names.size());
  return banner() +
         "#pragma once\n\n#include <array>\n#include <string_view>\n\n"
         "namespace dangvien::inline v0::messages {\n\n"
         "/// Sentences of one rule; places in {braces}, parts that may be left out in "
         "[brackets].\n"
         "struct RuleMessages {\n"
         "  std::string_view title;\n  std::string_view violation;\n  std::string_view advisory;\n"
         "  std::string_view remedy;\n"
         "  /// Said instead where the finding holds nothing found; empty: not.\n"
         "  std::string_view missing;\n  std::string_view missing_remedy;\n};\n\n"
         "struct Name {\n  std::string_view key;\n  std::string_view text;\n};\n\n"
         "/// By language, then by RuleId.\n"
         "inline constexpr std::array<std::array<RuleMessages, " +
         rule_count + ">, 2> rules{{\n" + rule_lines(files, vi) + rule_lines(files, en) +
         "}};\n\n/// By language; sorted by key.\n"
         "inline constexpr std::array<std::array<Name, " +
         name_count + ">, 2> names{{\n" + name_lines(vi) + name_lines(en) +
         "}};\n\n}  // namespace dangvien::inline v0::messages\n";
}

}  // namespace dangvien::generate_rules
