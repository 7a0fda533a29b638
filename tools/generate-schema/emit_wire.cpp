// SPDX-License-Identifier: Apache-2.0
// Packing and unpacking between plain structs and FlatBuffers, and the checks that flatc's verifier
// cannot make (values outside an enumeration, lists too long, dates that do not exist).
#include <algorithm>

#include <fmt/format.h>

#include "cpp_types.hpp"
#include "emitters.hpp"
#include "text.hpp"

namespace generate_schema {
namespace {

constexpr std::string_view root_table = "CommitBody";

/// Tables that a commit can hold, each after those it uses.
std::vector<const Table*> stored_tables(const Model& model) {
  const std::vector<std::string> names = model.reach(root_table);
  std::vector<const Table*> tables;
  for (const Table& table : model.tables) {
    if (std::find(names.begin(), names.end(), table.name) != names.end()) {
      tables.push_back(&table);
    }
  }
  return tables;
}

std::vector<const Union*> stored_unions(const Model& model) {
  std::vector<const Union*> unions;
  for (const Table* table : stored_tables(model)) {
    for (const Field& field : table->fields) {
      if (field.kind == Kind::united) {
        unions.push_back(&model.united(field.type));
      }
    }
  }
  return unions;
}

/// Bytes of a field inside its table; offsets take four.
int width(const Field& field) {
  switch (field.kind) {
    case Kind::boolean:
    case Kind::unsigned8:
    case Kind::enumeration:
      return 1;
    case Kind::unsigned16:
      return 2;
    case Kind::unsigned64:
    case Kind::signed64:
    case Kind::identifier:
    case Kind::set:
      return 8;
    default:
      return 4;
  }
}

bool is_offset(const Field& field) {
  return field.kind == Kind::text || field.kind == Kind::bytes || field.kind == Kind::table ||
         field.kind == Kind::united || field.kind == Kind::text_list ||
         field.kind == Kind::table_list;
}

// ---- pack
// ----------------------------------------------------------------------------------------

/// What stands outside the table and must be written before it is begun.
std::string pack_outside(const Field& field) {
  const std::string member = "value." + field.name;
  std::string make;
  std::string present = fmt::format("!{}.empty()", member);
  std::string type = "flatbuffers::Offset<void>";
  switch (field.kind) {
    case Kind::text:
      type = "flatbuffers::Offset<flatbuffers::String>";
      make = fmt::format("builder.CreateString({})", member);
      break;
    case Kind::bytes:
      type = "flatbuffers::Offset<flatbuffers::Vector<std::uint8_t>>";
      make = fmt::format("builder.CreateVector({})", member);
      break;
    case Kind::text_list:
      type = "flatbuffers::Offset<flatbuffers::Vector<flatbuffers::Offset<flatbuffers::String>>>";
      make = fmt::format("builder.CreateVectorOfStrings({})", member);
      break;
    case Kind::table_list:
      type = fmt::format("flatbuffers::Offset<flatbuffers::Vector<flatbuffers::Offset<wire::{}>>>",
                         field.type);
      make = fmt::format("pack_list<wire::{}>(builder, {})", field.type, member);
      break;
    case Kind::united:
      return fmt::format("  const flatbuffers::Offset<void> {0} = pack(builder, value.{0});\n",
                         field.name);
    default:
      type = fmt::format("flatbuffers::Offset<wire::{}>", field.type);
      if (!field.optional) {
        return fmt::format("  const {} {} = pack(builder, {});\n", type, field.name, member);
      }
      present = member;
      make = fmt::format("pack(builder, *{})", member);
  }
  return fmt::format("  {} {};\n  if ({}) {{\n    {} = {};\n  }}\n", type, field.name, present,
                     field.name, make);
}

std::string pack_value(const Field& field) {
  const std::string member = "value." + field.name;
  switch (field.kind) {
    case Kind::months:
    case Kind::working_days:
    case Kind::days:
      return member + ".count";
    case Kind::day:
      return member + (field.optional ? ".days_or_none()" : ".days()");
    case Kind::partial_date:
    case Kind::identifier:
      return member + ".packed()";
    case Kind::set:
      return member + ".bits()";
    case Kind::enumeration:
      return fmt::format("static_cast<wire::{}>({})", field.type, member);
    default:
      return is_offset(field) ? field.name : member;
  }
}

std::string pack_text(const Table& table) {
  std::string text = fmt::format(
      "flatbuffers::Offset<wire::{0}> pack(Builder& builder, const {0}& value) {{\n", table.name);
  for (const Field& field : table.fields) {
    if (is_offset(field)) {
      text += pack_outside(field);
    }
  }
  text += fmt::format("  wire::{}Builder table(builder);\n", table.name);
  // The widest fields first leave no gaps between them.
  std::vector<const Field*> fields;
  for (const Field& field : table.fields) {
    fields.push_back(&field);
  }
  std::stable_sort(fields.begin(), fields.end(), [](const Field* left, const Field* right) {
    return width(*left) > width(*right);
  });
  for (const Field* field : fields) {
    text += fmt::format("  table.add_{}({});\n", field->name, pack_value(*field));
    if (field->kind == Kind::united) {
      text += fmt::format("  table.add_{0}_type(static_cast<wire::{1}>(value.{0}.index() + 1));\n",
                          field->name, field->type);
    }
  }
  return text + "  return table.Finish();\n}\n\n";
}

std::string pack_union(const Union& united) {
  std::string text = fmt::format(
      "flatbuffers::Offset<void> pack(Builder& builder, const {0}& value) {{\n  return "
      "std::visit([&](const auto& "
      "held) {{ return pack(builder, held).Union(); }}, value);\n}}\n\n"
      "std::size_t extra_bytes(const {0}& value) {{\n  return std::visit([](const auto& held) {{ "
      "return "
      "extra_bytes(held); }}, value);\n}}\n\n",
      united.name);
  return text;
}

/// What texts and lists add to the fixed size of a table; empty for a table without them.
std::string extra_field(const Model& model, const Field& field) {
  const std::string member = "value." + field.name;
  switch (field.kind) {
    case Kind::text:
    case Kind::bytes:
      return member + ".size()";
    case Kind::text_list:
    case Kind::table_list:
      return fmt::format("extra_of_list({})", member);
    case Kind::united:
      return fmt::format("extra_bytes({})", member);
    case Kind::table:
      if (model.is_flat(model.table(field.type))) {
        return {};
      }
      return field.optional ? fmt::format("({0} ? extra_bytes(*{0}) : 0)", member)
                            : fmt::format("extra_bytes({})", member);
    default:
      return {};
  }
}

std::string extra_text(const Model& model, const Table& table) {
  std::vector<std::string> extras;
  for (const Field& field : table.fields) {
    if (std::string extra = extra_field(model, field); !extra.empty()) {
      extras.push_back(std::move(extra));
    }
  }
  if (extras.empty()) {
    return fmt::format("std::size_t extra_bytes(const {}& /*value*/) {{ return 0; }}\n\n",
                       table.name);
  }
  std::string text =
      fmt::format("std::size_t extra_bytes(const {}& value) {{\n  return ", table.name);
  for (std::size_t index = 0; index < extras.size(); ++index) {
    text += (index == 0 ? "" : " + ") + extras[index];
  }
  return text + ";\n}\n\n";
}

// ---- unpack
// --------------------------------------------------------------------------------------

std::string unpack_field(const Field& field) {
  const std::string stored = fmt::format("stored.{}()", field.name);
  const std::string member = "value." + field.name;
  switch (field.kind) {
    case Kind::months:
    case Kind::working_days:
    case Kind::days:
      return fmt::format("  {}.count = {};\n", member, stored);
    case Kind::day:
      return fmt::format("  {} = {}({});\n", member,
                         field.optional ? "optional_day" : "Day::from_days", stored);
    case Kind::partial_date:
      return fmt::format("  {} = PartialDate::from_packed({}).value_or(PartialDate{{}});\n", member,
                         stored);
    case Kind::identifier:
      return fmt::format("  {} = {}::from_packed({});\n", member, identifier_type(field.type),
                         stored);
    case Kind::set:
      return fmt::format("  {} = EnumSet<{}>::from_bits({});\n", member, field.type, stored);
    case Kind::enumeration:
      return fmt::format("  {} = static_cast<{}>({});\n", member, field.type, stored);
    case Kind::text:
      return fmt::format("  unpack_text({}, {});\n", stored, member);
    case Kind::bytes:
      return fmt::format("  unpack_bytes({}, {});\n", stored, member);
    case Kind::text_list:
      return fmt::format("  unpack_texts({}, {});\n", stored, member);
    case Kind::table_list:
      return fmt::format("  unpack_list({}, {});\n", stored, member);
    case Kind::table:
      return field.optional ? fmt::format("  unpack_optional({}, {});\n", stored, member)
                            : fmt::format("  unpack(*{}, {});\n", stored, member);
    case Kind::united:
      return fmt::format("  unpack(stored.{0}_type(), {1}, {2});\n", field.name, stored, member);
    default:
      return fmt::format("  {} = {};\n", member, stored);
  }
}

std::string unpack_text(const Table& table) {
  std::string text =
      fmt::format("void unpack(const wire::{0}& stored, {0}& value) {{\n", table.name);
  for (const Field& field : table.fields) {
    text += unpack_field(field);
  }
  return text + "}\n\n";
}

std::string unpack_union(const Union& united) {
  std::string text = fmt::format(
      "void unpack(wire::{0} type, const void* stored, {0}& value) {{\n  switch (type) {{\n",
      united.name);
  for (const std::string& member : united.members) {
    text += fmt::format(
        "    case wire::{0}::{1}:\n      unpack(*static_cast<const wire::{1}*>(stored), "
        "hold<{1}>(value));\n"
        "      return;\n",
        united.name, member);
  }
  return text + fmt::format("    case wire::{}::NONE:\n      return;\n  }}\n}}\n\n", united.name);
}

// ---- check
// ---------------------------------------------------------------------------------------

std::string check_field(const Model& model, const Field& field) {
  const std::string stored = fmt::format("stored.{}()", field.name);
  const std::string quoted_name = quoted(field.name);
  switch (field.kind) {
    case Kind::boolean:
      return {};
    case Kind::enumeration:
      return fmt::format("checker.at_most({}, static_cast<std::uint64_t>({}), {})", quoted_name,
                         stored, model.enumeration(field.type).values.size() - 1);
    case Kind::set:
      return fmt::format("checker.bits({}, {}, {})", quoted_name, stored,
                         model.enumeration(field.type).values.size());
    case Kind::day:
      return fmt::format("checker.{}({}, {})", field.optional ? "optional_day" : "day", quoted_name,
                         stored);
    case Kind::partial_date:
      return fmt::format("checker.partial_date({}, {})", quoted_name, stored);
    case Kind::identifier:
      return fmt::format("checker.identity({}, {})", quoted_name, stored);
    case Kind::table:
      return fmt::format("checker.{}({}, {})", field.optional ? "optional_table" : "table",
                         quoted_name, stored);
    case Kind::table_list:
      return fmt::format("checker.list({}, {}, {})", quoted_name, stored,
                         field.max != 0 ? fmt::format("{}", field.max) : "no_bound");
    case Kind::united:
      return fmt::format("checker.member({}, stored.{}_type(), {})", quoted_name, field.name,
                         stored);
    default:
      return {};
  }
}

std::string check_text(const Model& model, const Table& table) {
  std::vector<std::string> checks;
  for (const Field& field : table.fields) {
    if (std::string check = check_field(model, field); !check.empty()) {
      checks.push_back(std::move(check));
    }
  }
  if (checks.empty()) {
    return fmt::format(
        "bool check(const wire::{}& /*stored*/, Checker& /*checker*/) {{ return true; }}\n\n",
        table.name);
  }
  std::string text =
      fmt::format("bool check(const wire::{}& stored, Checker& checker) {{\n  return ", table.name);
  for (std::size_t index = 0; index < checks.size(); ++index) {
    text += (index == 0 ? "" : " &&\n         ") + checks[index];
  }
  return text + ";\n}\n\n";
}

std::string check_union(const Union& united) {
  std::string text = fmt::format(
      "bool check(wire::{0} type, const void* stored, Checker& checker) {{\n  switch (type) {{\n",
      united.name);
  for (const std::string& member : united.members) {
    text += fmt::format(
        "    case wire::{0}::{1}:\n      return check(*static_cast<const wire::{1}*>(stored), "
        "checker);\n",
        united.name, member);
  }
  return text +
         fmt::format("    case wire::{}::NONE:\n      return false;\n  }}\n  return false;\n}}\n\n",
                     united.name);
}

// ---- files
// ---------------------------------------------------------------------------------------

std::string header_text(const Model& model) {
  std::string text =
      generated_banner("//", "wire_pack.hpp: plain structs to and from FlatBuffers.");
  text +=
      "#pragma once\n\n#include \"codec/wire/checker.hpp\"\n#include "
      "\"dangvien/journal/schema.hpp\"\n"
      "#include \"journal_generated.h\"\n\nnamespace dangvien::inline v0::codec {\n\n"
      "using Builder = flatbuffers::FlatBufferBuilder;\n\n"
      "// pack() writes a value and returns where it stands; extra_bytes() counts the bytes "
      "of its texts,\n"
      "// fewer than which no encoding takes. check() says whether unpack() may be called.\n"
      "// Precondition of check(): flatc's verifier has accepted the bytes.\n\n";
  for (const Table* table : stored_tables(model)) {
    text += fmt::format(
        "[[nodiscard]] flatbuffers::Offset<wire::{0}> pack(Builder& builder, const {0}& value);\n"
        "[[nodiscard]] std::size_t extra_bytes(const {0}& value);\n"
        "[[nodiscard]] bool check(const wire::{0}& stored, Checker& checker);\n"
        "void unpack(const wire::{0}& stored, {0}& value);\n\n",
        table->name);
  }
  for (const Union* united : stored_unions(model)) {
    text += fmt::format(
        "[[nodiscard]] flatbuffers::Offset<void> pack(Builder& builder, const {0}& value);\n"
        "[[nodiscard]] std::size_t extra_bytes(const {0}& value);\n"
        "[[nodiscard]] bool check(wire::{0} type, const void* stored, Checker& checker);\n"
        "void unpack(wire::{0} type, const void* stored, {0}& value);\n\n",
        united->name);
  }
  return text + "}  // namespace dangvien::inline v0::codec\n";
}

std::string source_text(const Model& model) {
  std::string text =
      generated_banner("//", "wire_pack.cpp: plain structs to and from FlatBuffers.");
  text +=
      "#include \"codec/generated/wire_pack.hpp\"\n\n#include \"codec/wire/checker_lists.hpp\"\n"
      "#include \"codec/wire/unpack.hpp\"\n\n"
      "namespace dangvien::inline v0::codec {\n\n";
  for (const Table* table : stored_tables(model)) {
    text += pack_text(*table);
    text += extra_text(model, *table);
    text += check_text(model, *table);
    text += unpack_text(*table);
  }
  for (const Union* united : stored_unions(model)) {
    text += pack_union(*united);
    text += check_union(*united);
    text += unpack_union(*united);
  }
  return text + "}  // namespace dangvien::inline v0::codec\n";
}

}  // namespace

OutputFiles emit_wire(const Model& model) {
  return {{"src/codec/generated/wire_pack.hpp", header_text(model)},
          {"src/codec/generated/wire_pack.cpp", source_text(model)}};
}

}  // namespace generate_schema
