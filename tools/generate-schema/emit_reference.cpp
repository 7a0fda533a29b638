// SPDX-License-Identifier: Apache-2.0
// docs/reference: commands, events, and what queries answer, for people.
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "cpp_types.hpp"
#include "emitters.hpp"
#include "text.hpp"

namespace generate_schema {
namespace {

std::string link(const std::string& name) { return fmt::format("[{0}](#{0})", snake_case(name)); }

std::string type_text(const Field& field) {
  switch (field.kind) {
    case Kind::boolean:
      return "`true` or `false`";
    case Kind::months:
      return "number of months";
    case Kind::working_days:
      return "number of working days";
    case Kind::days:
      return "number of days";
    case Kind::day:
      return "day, `\"2026-11-23\"`";
    case Kind::partial_date:
      return "date, `\"1990\"`, `\"1990-05\"` or `\"1990-05-17\"`";
    case Kind::identifier:
      return fmt::format("{}, `\"{}12\"`", field.type, identifier_letter(field.type));
    case Kind::set:
      return fmt::format("list of {}", link(field.type));
    case Kind::enumeration:
    case Kind::table:
    case Kind::united:
      return link(field.type);
    case Kind::text:
      return "text";
    case Kind::bytes:
      return "hexadecimal digits";
    case Kind::text_list:
      return "list of texts";
    case Kind::table_list:
      return fmt::format("list of {}{}", link(field.type),
                         field.max == 0 ? "" : fmt::format(", at most {}", field.max));
    default:
      return field.unit == "count" ? "count" : "whole number";
  }
}

/// Text inside a table cell.
std::string cell(std::string text) {
  for (std::size_t at = text.find('|'); at != std::string::npos; at = text.find('|', at + 2)) {
    text.insert(at, 1, '\\');
  }
  return text;
}

std::string field_row(const Field& field) {
  std::string meaning = cell(joined(field.comment));
  if (field.has_default()) {
    meaning += fmt::format("{}Left out: {}.", meaning.empty() ? "" : " ", field.default_value);
  }
  if (field.personal) {
    meaning += meaning.empty() ? "Personal data." : " Personal data.";
  }
  return fmt::format("| `{}` | {} | {} | {} |\n", field.name, type_text(field),
                     field.required() ? "yes" : "", meaning);
}

std::string table_text(const Table& table) {
  const std::string& title = table.act().empty() ? snake_case(table.name) : table.act();
  std::string text = fmt::format("\n<a id=\"{}\"></a>\n## {}\n\n", snake_case(table.name), title);
  const std::string term = sentence(table.vietnamese);
  if (!term.empty() && joined(table.comment).rfind(term, 0) != 0) {
    text += fmt::format("*{}*\n\n", term);
  }
  if (!table.comment.empty()) {
    text += joined(table.comment) + "\n\n";
  }
  text += "| field | holds | required | meaning |\n| --- | --- | --- | --- |\n";
  for (const Field& field : table.fields) {
    text += field_row(field);
  }
  return text;
}

std::string enumeration_text(const Enumeration& enumeration) {
  const std::string name = snake_case(enumeration.name);
  std::string text = fmt::format("\n<a id=\"{0}\"></a>\n### {0}\n\n", name);
  if (!enumeration.comment.empty()) {
    text += joined(enumeration.comment) + "\n\n";
  }
  for (const Enumerator& value : enumeration.values) {
    text += fmt::format("- `{}`{}\n", value.name,
                        value.comment.empty() ? "" : ": " + joined(value.comment));
  }
  return text;
}

/// Tables that `tables` use but do not contain, then every enumeration used.
std::string appendix(const Model& model, const std::vector<const Table*>& tables) {
  std::set<std::string> reached;
  for (const Table* table : tables) {
    const std::vector<std::string> names = model.reach(table->name);
    reached.insert(names.begin(), names.end());
  }
  std::set<std::string> enumerations;
  std::string text;
  for (const Table& table : model.tables) {
    if (reached.count(table.name) == 0) {
      continue;
    }
    for (const Field& field : table.fields) {
      if (field.kind == Kind::enumeration || field.kind == Kind::set) {
        enumerations.insert(field.type);
      }
    }
    if (std::find(tables.begin(), tables.end(), &table) == tables.end()) {
      text += table_text(table);
    }
  }
  text += "\n## Names\n";
  for (const Enumeration& enumeration : model.enumerations) {
    if (enumerations.count(enumeration.name) != 0) {
      text += enumeration_text(enumeration);
    }
  }
  return text;
}

std::string page(const Model& model, std::string_view title, std::string_view introduction,
                 const std::vector<const Table*>& tables) {
  std::string text = fmt::format(
      "<!-- SPDX-License-Identifier: Apache-2.0 -->\n"
      "<!-- Generated from schema/*.fbs by tools/regenerate. Do not edit. -->\n\n# {}\n\n{}\n\n",
      title, introduction);
  for (const Table* table : tables) {
    text += fmt::format(
        "- [{}](#{}){}\n", table->act().empty() ? snake_case(table->name) : table->act(),
        snake_case(table->name), table->vietnamese.empty() ? "" : ": " + table->vietnamese);
  }
  for (const Table* table : tables) {
    text += table_text(*table);
  }
  return text + appendix(model, tables);
}

std::vector<const Table*> members(const Model& model, std::string_view united) {
  std::vector<const Table*> tables;
  for (const std::string& member : model.united(united).members) {
    tables.push_back(&model.table(member));
  }
  return tables;
}

}  // namespace

OutputFiles emit_reference(const Model& model) {
  std::vector<const Table*> queries{&model.table("AdmissionFacts")};
  for (const Table& table : model.tables) {
    if (table.file == "engine") {
      queries.push_back(&table);
    }
  }
  return {
      {"docs/reference/commands.md",
       page(model, "Commands",
            "A command is a JSON object with its name in `command` and its fields beside it. A "
            "submission line is one "
            "command, which may also carry the caller's `key` and the `actor`, or `{\"key\": ..., "
            "\"actor\": ..., "
            "\"commands\": [...]}`, which is accepted or refused as a whole. Fields that are not "
            "required may be left "
            "out or be `null`; unknown and repeated fields are errors.",
            members(model, "Command"))},
      {"docs/reference/events.md",
       page(model, "Events",
            "What the journal keeps, one `event_record` for each event of a commit. An event is "
            "written once and never "
            "changed; a mistake is corrected by a later event that names it.",
            [&] {
              std::vector<const Table*> tables{&model.table("EventRecord")};
              const auto events = members(model, "Event");
              tables.insert(tables.end(), events.begin(), events.end());
              return tables;
            }())},
      {"docs/reference/queries.md", page(model, "Facts and results",
                                         "What a decision looks at, and what submissions and "
                                         "queries answer. Optional fields that are absent are "
                                         "left out.",
                                         queries)},
  };
}

}  // namespace generate_schema
