// SPDX-License-Identifier: Apache-2.0
// JSON Schema, draft 2020-12: one self-contained file for a submission line, each command, the
// facts, each result.
#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cpp_types.hpp"
#include "emitters.hpp"
#include "text.hpp"

namespace generate_schema {
namespace {

constexpr std::string_view folder = "schema/generated/";

std::string names_list(const Enumeration& enumeration, bool specified) {
  std::vector<std::string> names;
  for (const Enumerator& value : enumeration.values) {
    if (!specified || &value != &enumeration.values.front()) {
      names.push_back(quoted(value.name));
    }
  }
  return fmt::format("[{}]", fmt::join(names, ", "));
}

std::string number(std::int64_t minimum, std::string_view maximum) {
  return fmt::format(R"({{"type": "integer", "minimum": {}, "maximum": {}}})", minimum, maximum);
}

std::string identifier(const std::string& kind) {
  return fmt::format(
      R"({{"type": "string", "pattern": "^{}([1-9][0-9]{{0,4}}\\.)?[1-9][0-9]{{0,9}}$"}})",
      identifier_letter(kind));
}

std::string reference(const std::string& name) {
  return fmt::format(R"({{"$ref": "#/$defs/{}"}})", snake_case(name));
}

/// What the field holds when it is there. `command`: an empty text or `unspecified` will not do.
std::string value_schema(const Model& model, const Field& field, bool command) {
  const bool strict = command && field.required();
  switch (field.kind) {
    case Kind::boolean:
      return R"({"type": "boolean"})";
    case Kind::unsigned8:
      return number(0, "255");
    case Kind::unsigned16:
      return number(0, "65535");
    case Kind::unsigned32:
      return number(0, "4294967295");
    case Kind::unsigned64:
      return number(0, "18446744073709551615");
    case Kind::signed32:
      return number(INT32_MIN, "2147483647");
    case Kind::signed64:
      return number(INT64_MIN, "9223372036854775807");
    case Kind::months:
    case Kind::working_days:
    case Kind::days:
      return number(0, "2147483647");
    case Kind::day:
      return R"({"type": "string", "format": "date", "pattern": "^(1[6-9]|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$"})";
    case Kind::partial_date:
      return R"({"type": "string", "pattern": "^(1[6-9]|2[0-9])[0-9]{2}(-[0-9]{2}(-[0-9]{2})?)?$"})";
    case Kind::identifier:
      return identifier(field.type);
    case Kind::set:
      return fmt::format(R"({{"type": "array", "uniqueItems": true, "items": {{"enum": {}}}}})",
                         names_list(model.enumeration(field.type), false));
    case Kind::enumeration: {
      const Enumeration& enumeration = model.enumeration(field.type);
      const bool blank = enumeration.values.front().name == "unspecified";
      return fmt::format(R"({{"enum": {}}})", names_list(enumeration, strict && blank));
    }
    case Kind::text:
      return strict ? R"({"type": "string", "pattern": "[^ ]"})" : R"({"type": "string"})";
    case Kind::bytes:
      return R"({"type": "string", "pattern": "^([0-9a-f]{2})*$"})";
    case Kind::table:
    case Kind::united:
      return reference(field.type);
    case Kind::text_list:
      return R"({"type": "array", "items": {"type": "string"}})";
    case Kind::table_list:
      return field.max == 0
                 ? fmt::format(R"({{"type": "array", "items": {}}})", reference(field.type))
                 : fmt::format(R"({{"type": "array", "items": {}, "maxItems": {}}})",
                               reference(field.type), field.max);
  }
  return "true";
}

std::string property(const Model& model, const Table& table, const Field& field) {
  std::string schema = value_schema(model, field, !table.command.empty());
  if (!field.required()) {
    schema = fmt::format(R"({{"anyOf": [{}, {{"type": "null"}}]}})", schema);
  }
  if (!field.comment.empty()) {
    schema.insert(1, fmt::format(R"("description": {}, )", quoted(joined(field.comment))));
  }
  if (field.has_default()) {
    schema.insert(1, fmt::format(R"("default": {}, )", field.default_value));
  }
  return fmt::format("        {}: {}", quoted(field.name), schema);
}

/// `closed`: no other properties. A command stays open where it may stand beside a key and an
/// actor.
std::string definition(const Model& model, const Table& table, bool closed) {
  std::vector<std::string> required;
  std::vector<std::string> properties;
  if (!table.act().empty()) {
    const std::string_view kind = table.command.empty() ? "event" : "command";
    required.push_back(quoted(kind));
    properties.push_back(
        fmt::format(R"(        "{}": {{"const": {}}})", kind, quoted(table.act())));
  }
  for (const Field& field : table.fields) {
    if (field.required()) {
      required.push_back(quoted(field.name));
    }
    properties.push_back(property(model, table, field));
  }
  const std::string comment = joined(comment_of(table));
  return fmt::format(
      "    \"{}\": {{\n{}      \"type\": \"object\",\n{}      \"required\": [{}],\n      "
      "\"properties\": {{\n{}\n      "
      "}}\n    }}",
      snake_case(table.name),
      comment.empty() ? "" : fmt::format("      \"description\": {},\n", quoted(comment)),
      closed ? "      \"unevaluatedProperties\": false,\n" : "", fmt::join(required, ", "),
      fmt::join(properties, ",\n"));
}

std::string union_definition(const Model& model, const Union& united) {
  std::vector<std::string> members;
  for (const std::string& member : united.members) {
    members.push_back("        " + reference(model.table(member).name));
  }
  return fmt::format(
      "    \"{}\": {{\n      \"anyOf\": [\n{}\n      ],\n      \"unevaluatedProperties\": false\n  "
      "  }}",
      snake_case(united.name), fmt::join(members, ",\n"));
}

/// Definitions of everything that the tables named reach. Members of a union stay open: the union
/// closes them.
std::string definitions(const Model& model, const std::vector<std::string>& roots) {
  std::set<std::string> reached;
  for (const std::string& root : roots) {
    const std::vector<std::string> names = model.reach(root);
    reached.insert(names.begin(), names.end());
  }
  std::vector<std::string> texts;
  for (const Table& table : model.tables) {
    if (reached.count(table.name) != 0) {
      texts.push_back(definition(model, table, table.act().empty() || roots.size() == 1));
    }
  }
  return fmt::format("{}", fmt::join(texts, ",\n"));
}

std::string document(std::string_view path, std::string_view title, std::string_view body,
                     std::string_view definitions) {
  return fmt::format(
      "{{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
      "  \"$comment\": \"Generated from schema/*.fbs by tools/regenerate. Do not edit. "
      "SPDX-License-Identifier: "
      "Apache-2.0\",\n  \"$id\": \"urn:dangvien:{}\",\n  \"title\": {},\n{}  \"$defs\": {{\n{}\n  "
      "}}\n}}\n",
      path, quoted(title), body, definitions);
}

OutputFile table_file(const Model& model, const Table& table, std::string_view kind) {
  const std::string name =
      fmt::format("{}/{}", kind, table.command.empty() ? snake_case(table.name) : table.command);
  return {fmt::format("{}{}.schema.json", folder, name),
          document(name, snake_case(table.name),
                   fmt::format("  \"$ref\": \"#/$defs/{}\",\n", snake_case(table.name)),
                   definitions(model, {table.name}))};
}

OutputFile submission_file(const Model& model) {
  const Union& commands = model.united("Command");
  constexpr std::string_view envelope =
      R"("key": {"type": ["string", "null"], "pattern": "[^ ]"}, "actor": {"type": ["string", "null"], "pattern": "[^ ]"})";
  std::vector<std::string> members;
  for (const std::string& member : commands.members) {
    members.push_back("        " + reference(member));
  }
  const std::string body = fmt::format(
      "  \"description\": \"One line of a submission: one command, or an atomic batch.\",\n"
      "  \"oneOf\": [\n"
      "    {{\n      \"properties\": {{{0}}},\n      \"anyOf\": [\n{1}\n      ],\n"
      "      \"unevaluatedProperties\": false\n    }},\n"
      "    {{\n      \"type\": \"object\",\n      \"required\": [\"commands\"],\n"
      "      \"properties\": {{{0}, \"commands\": {{\"type\": \"array\", \"minItems\": 1, "
      "\"items\": {{\"$ref\": "
      "\"#/$defs/command\"}}}}}},\n      \"additionalProperties\": false\n    }}\n  ],\n",
      envelope, fmt::join(members, ",\n"));
  return {
      fmt::format("{}submission.schema.json", folder),
      document("submission", "submission", body,
               union_definition(model, commands) + ",\n" + definitions(model, commands.members))};
}

}  // namespace

OutputFiles emit_json_schema(const Model& model) {
  OutputFiles files{submission_file(model),
                    table_file(model, model.table("AdmissionFacts"), "facts")};
  for (const Table& table : model.tables) {
    if (!table.command.empty()) {
      files.push_back(table_file(model, table, "command"));
    } else if (table.file == "engine") {
      files.push_back(table_file(model, table, "result"));
    }
  }
  return files;
}

}  // namespace generate_schema
