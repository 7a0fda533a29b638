// SPDX-License-Identifier: Apache-2.0
// Descriptor tables for the JSON codec: names members, their presence and their absent value; the
// rest is worked out from the member's type (src/codec/json/descriptor.hpp).
#include <stdexcept>

#include <fmt/format.h>

#include "emitters.hpp"
#include "text.hpp"

namespace generate_schema {
namespace {

constexpr std::size_t most_fields = 128;  // FieldSet (src/codec/json/descriptor.hpp)

std::string header_text(const Model& model) {
  std::string text = generated_banner("//", "json_tables.hpp: which descriptors exist.");
  text +=
      "#pragma once\n\n#include \"codec/json/descriptor.hpp\"\n#include "
      "\"dangvien/engine/schema.hpp\"\n"
      "#include \"dangvien/journal/schema.hpp\"\n\n"
      "namespace dangvien::inline v0::codec {\n\n";
  for (const Table& table : model.tables) {
    text += fmt::format(
        "template <>\nstruct Described<{}> {{\n  static const TableDescriptor value;\n}};\n\n",
        table.name);
  }
  for (const Union& united : model.unions) {
    text += fmt::format(
        "template <>\nstruct Described<{}> {{\n  static const UnionDescriptor value;\n}};\n\n",
        united.name);
  }
  return text + "}  // namespace dangvien::inline v0::codec\n";
}

std::string presence(const Model& model, const Table& table, const Field& field) {
  if (!field.required()) {
    return "optional";
  }
  if (field.lines) return "lines";
  const bool blank = field.kind == Kind::text ||
                     (field.kind == Kind::enumeration &&
                      model.enumeration(field.type).values.front().name == "unspecified");
  return blank && !table.command.empty() ? "meaningful" : "required";
}

std::string field_text(const Model& model, const Table& table, const Field& field) {
  // An optional day has its own "none"; other absent values are the default.
  const std::string absent = field.kind == Kind::day && field.optional
                                 ? fmt::format(", OptionalDay::none_days")
                             : field.default_value != 0 ? fmt::format(", {}", field.default_value)
                                                        : "";
  return fmt::format("    describe_field<&{}::{}>(\"{}\", Presence::{}{}),\n", table.name,
                     field.name, field.name, presence(model, table, field), absent);
}

std::string table_text(const Model& model, const Table& table) {
  if (table.fields.size() > most_fields) {
    throw std::runtime_error(table.name + ": more than 128 fields");
  }
  const std::string snake = snake_case(table.name);
  std::string text = fmt::format("constexpr FieldDescriptor {}_fields[] = {{\n", snake);
  for (const Field& field : table.fields) {
    text += field_text(model, table, field);
  }
  return text + "};\n\n";
}

std::string union_text(const Union& united) {
  const std::string snake = snake_case(united.name);
  std::string text = fmt::format("constexpr UnionMember {}_members[] = {{\n", snake);
  for (std::size_t index = 0; index < united.members.size(); ++index) {
    text += fmt::format("    describe_union_member<{}, {}>(),\n", united.name, index);
  }
  return text + "};\n\n";
}

std::string source_text(const Model& model) {
  std::string text =
      generated_banner("//", "json_tables.cpp: the fields of every table, for the JSON codec.");
  text +=
      "#include \"codec/generated/json_tables.hpp\"\n\nnamespace dangvien::inline v0::codec "
      "{\nnamespace {\n\n";
  for (const Table& table : model.tables) {
    text += table_text(model, table);
  }
  for (const Union& united : model.unions) {
    text += union_text(united);
  }
  text += "}  // namespace\n\n";
  for (const Table& table : model.tables) {
    text += fmt::format(
        "constinit const TableDescriptor Described<{0}>::value = describe_table({1}, "
        "{2}_fields);\n",
        table.name, quoted(table.act().empty() ? snake_case(table.name) : table.act()),
        snake_case(table.name));
  }
  for (const Union& united : model.unions) {
    text += fmt::format(
        "constinit const UnionDescriptor Described<{0}>::value = {{\n    \"{1}\", {1}_members,\n"
        "    [](const void* variant) {{ return static_cast<const {0}*>(variant)->index(); }}}};\n",
        united.name, snake_case(united.name));
  }
  return text + "\n}  // namespace dangvien::inline v0::codec\n";
}

}  // namespace

OutputFiles emit_json_tables(const Model& model) {
  return {{"src/codec/generated/json_tables.hpp", header_text(model)},
          {"src/codec/generated/json_tables.cpp", source_text(model)}};
}

}  // namespace generate_schema
