// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "emit.hpp"

namespace dangvien::generate_rules {
namespace {

std::string number(std::int64_t value) { return std::to_string(value); }

std::string text_of(Day day) {
  const CivilDate date = day.civil();
  const std::string month = number(date.month);
  const std::string of_month = number(date.day);
  return number(date.year) + (month.size() < 2 ? "-0" : "-") + month +
         (of_month.size() < 2 ? "-0" : "-") + of_month;
}

std::string day(Day value) { return "day(" + number(value.days()) + ')'; }
std::string optional_day(OptionalDay value) { return value ? day(value.value()) : "none"; }
std::string boolean(bool value) { return value ? "true" : "false"; }

template <typename Enum>
std::string qualified(std::string_view type, Enum value) {
  return std::string(type) + "::" + std::string(name_of(value));
}

std::string array_head(std::string_view type, std::string_view name, std::size_t size) {
  return "inline constexpr std::array<" + std::string(type) + ", " + std::to_string(size) + "> " +
         std::string(name) + "{{\n";
}

std::string instruments(const RulebookTables& tables) {
  std::string text = array_head("Instrument", "instruments", tables.instruments.size());
  for (const Instrument& entry : tables.instruments) {
    text += "    {" + literal(entry.id) + ", " + literal(entry.number) + ", " +
            literal(entry.title) + ", " + literal(entry.issuer) + ", " +
            optional_day(entry.signed_on) + ", " + optional_day(entry.in_force_from) + ", " +
            optional_day(entry.replaced_from) + ", " + qualified("InstrumentKind", entry.kind) +
            ", " + qualified("Provenance", entry.provenance) + "},\n";
  }
  return text + "}};\n\n";
}

std::string citations(const RulebookTables& tables) {
  std::string text = array_head("Citation", "citations", tables.citations.size());
  for (const Citation& entry : tables.citations) {
    text += "    {" + number(entry.instrument) + ", " + literal(entry.point) + "},\n";
  }
  return text + "}};\n\n";
}

std::string names_of(std::string_view rule_id, std::string_view sort) {
  return "names_" + std::string(sort) + '_' + enumerator(rule_id);
}

std::string name_lists(const RulebookTables& tables) {
  std::string text;
  const auto add = [&text](std::string_view id, std::string_view sort,
                           std::span<const std::string_view> names) {
    if (names.empty()) return;
    text += "inline constexpr std::array<std::string_view, " + std::to_string(names.size()) + "> " +
            names_of(id, sort) + "{\n    ";
    for (const std::string_view name : names) text += literal(name) + ", ";
    text.erase(text.size() - 2);
    text += "};\n";
  };
  for (const Rule& rule : tables.rules) {
    add(rule.id, "choices", rule.choices);
    add(rule.id, "set", rule.set);
  }
  return text + '\n';
}

std::string rules(const RulebookTables& tables) {
  std::string text = array_head("Rule", "rules", tables.rules.size());
  for (const Rule& rule : tables.rules) {
    text += "    {" + literal(rule.id) + ", " + qualified("RuleOrigin", rule.origin) + ", " +
            qualified("Enforcement", rule.enforcement) + ", " + qualified("Unit", rule.unit) +
            ", " + number(rule.first_row) + ", " + number(rule.row_count) + ", " +
            boolean(rule.strict) + ", " +
            (rule.choices.empty() ? "{}" : names_of(rule.id, "choices")) + ", " +
            (rule.set.empty() ? "{}" : names_of(rule.id, "set")) + ", " +
            qualified("Tighter", rule.tighter) + "},\n";
  }
  return text + "}};\n\n";
}

std::string rows(const RulebookTables& tables) {
  std::string text = array_head("RuleRow", "rows", tables.rows.size());
  for (const Rule& rule : tables.rules) {
    if (rule.row_count > 0) text += "    // " + std::string(rule.id) + '\n';
    for (const RuleRow& row : tables.rows.subspan(rule.first_row, rule.row_count)) {
      text += "    {" + day(row.from) + ", {" + qualified("Unit", row.value.unit) + ", " +
              number(row.value.number) + ", " + number(row.value.denominator) + "}, " +
              number(row.citation) + ", " + qualified("Provenance", row.provenance) + ", " +
              optional_day(row.known_from) + "},  // " + text_of(row.from) + '\n';
    }
  }
  return text + "}};\n\n";
}

std::string kinds(const RulebookTables& tables) {
  std::string text = array_head("KindRow", "kinds", tables.kinds.size());
  for (const KindRow& row : tables.kinds) {
    text += "    {" + day(row.from) + ", " + qualified("OrganisationKind", row.kind) + ", " +
            qualified("Rank", row.usual_rank) + ", " + number(row.ranks) + ", " +
            boolean(row.holds_members) + ", " + number(row.parent_kinds) + ", " +
            number(row.citation) + ", " + qualified("Provenance", row.provenance) + ", " +
            literal(row.name) + "},  // " + text_of(row.from) + '\n';
  }
  return text + "}};\n\n";
}

std::string powers(const RulebookTables& tables) {
  std::string text = array_head("PowerRow", "powers", tables.powers.size());
  for (const PowerRow& row : tables.powers) {
    text += "    {" + day(row.from) + ", " + qualified("Power", row.power) + ", " +
            number(row.kinds) + ", " + number(row.citation) + ", " +
            qualified("Provenance", row.provenance) + "},  // " + text_of(row.from) + '\n';
  }
  return text + "}};\n\n";
}

std::string changes(const RulebookTables& tables) {
  std::string text = array_head("Day", "changes", tables.changes.size());
  for (const Day change : tables.changes) {
    text += "    " + day(change) + ",  // " + text_of(change) + '\n';
  }
  return text + "}};\n\n";
}

std::string deciders(const RulebookTables& tables) {
  std::string text = array_head("DeciderRow", "deciders", tables.deciders.size());
  for (const DeciderRow& row : tables.deciders) {
    text += "    {" + day(row.from) + ", " + qualified("DeciderTier", row.tier) + ", " +
            boolean(row.competent) + ", " + boolean(row.whole_committee) + ", " +
            number(row.citation) + ", " + qualified("Provenance", row.provenance) + "},  // " +
            text_of(row.from) + '\n';
  }
  return text + "}};\n\n";
}

std::string exceptions(const RulebookTables& tables) {
  const auto& entries = tables.calendar.exceptions;
  std::string text = array_head("CalendarException", "exceptions", entries.size());
  for (const CalendarException& entry : entries) {
    text += "    {" + day(entry.day) + ", " + number(entry.adjustment) + ", " +
            number(entry.working) + "},  // " + text_of(entry.day) + '\n';
  }
  return text + "}};\n\n";
}

std::string hash(const RulebookTables& tables) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (std::size_t index = 0; index < tables.hash.size(); ++index) {
    const std::uint8_t byte = tables.hash[index];
    text += index == 0 ? "" : (index % 12 == 0 ? ",\n     " : ", ");
    text += "0x";
    text += digits[byte >> 4U];
    text += digits[byte & 15U];
  }
  return text;
}

std::string tables_definition(const RulebookTables& tables) {
  return "inline constexpr RulebookTables tables{\n"
         "    instruments,\n"
         "    citations,\n"
         "    rules,\n"
         "    rows,\n"
         "    kinds,\n"
         "    powers,\n"
         "    deciders,\n"
         "    changes,\n"
         "    {exceptions, " +
         day(tables.calendar.announced_from) + ", " + day(tables.calendar.announced_until) +
         "},\n    {" + hash(tables) + "}};\n";
}

}  // namespace

std::string banner() {
  return "// SPDX-License-Identifier: Apache-2.0\n"
         "// Generated by tools/generate-rules from rules/*.toml. Do not edit: change the rules "
         "and run it "
         "again.\n";
}

std::string literal(std::string_view text) {
  std::string out = "\"";
  for (const char character : text) {
    if (character == '"' || character == '\\') out += '\\';
    if (character == '\n') {
      out += "\\n";
    } else {
      out += character;
    }
  }
  return out + '"';
}

std::string enumerator(std::string_view rule_id) {
  std::string name(rule_id);
  std::replace(name.begin(), name.end(), '.', '_');
  return name;
}

std::string rule_id_header(const law::RuleFiles& files) {
  std::string text = banner() +
                     "#pragma once\n\n#include <cstddef>\n#include <cstdint>\n\n"
                     "namespace dangvien::inline v0 {\n\n"
                     "/// One for each rule of rules/*.toml. Numbers belong to one version of the "
                     "library; what is\n"
                     "/// kept or exchanged is the rule's id as text.\n"
                     "enum class RuleId : std::uint16_t {\n";
  for (const law::RuleSource& rule : files.rules) {
    text += "  /// " + rule.meaning + '\n';
    text += "  " + enumerator(rule.id) + ",\n";
  }
  text += "};\n\ninline constexpr std::size_t rule_count = " + std::to_string(files.rules.size()) +
          ";\n\n}  // namespace dangvien::inline v0\n";
  return text;
}

std::string rulebook_header(const RulebookTables& tables) {
  return banner() +
         "#pragma once\n\n#include <array>\n#include <cstdint>\n#include <string_view>\n\n"
         "#include \"dangvien/law/rulebook.hpp\"\n\n"
         "namespace dangvien::inline v0 {\n"
         "namespace standard_rules {\n\n"
         "[[nodiscard]] constexpr Day day(std::int32_t days) noexcept { return "
         "Day::from_days(days); }\n"
         "inline constexpr OptionalDay none{};\n\n" +
         instruments(tables) + citations(tables) + name_lists(tables) + rules(tables) +
         rows(tables) + kinds(tables) + powers(tables) + deciders(tables) + changes(tables) +
         exceptions(tables) + tables_definition(tables) +
         "\n}  // namespace standard_rules\n\n"
         "/// Bộ quy tắc chuẩn: the rules of rules/*.toml as of this version of the library. Its "
         "tables have\n"
         "/// static storage, so the view never dangles.\n"
         "[[nodiscard]] constexpr Rulebook standard_rulebook() noexcept {\n"
         "  return Rulebook{standard_rules::tables};\n}\n\n"
         "}  // namespace dangvien::inline v0\n";
}

}  // namespace dangvien::generate_rules
