// SPDX-License-Identifier: Apache-2.0
// The fields of the tables that are kept packed, as lists of members: what packs a record names no
// field, so that one appended to the schema cannot be forgotten.
#include <set>
#include <stdexcept>

#include <fmt/format.h>

#include "cpp_types.hpp"
#include "emitters.hpp"
#include "text.hpp"

namespace generate_schema {
namespace {

std::string fields_text(const Table& table) {
  std::vector<std::string> members;
  for (const Field& field : table.fields) {
    members.push_back(fmt::format("&{}::{}", table.name, field.name));
  }
  return fmt::format(
      "template <>\ninline constexpr auto fields_of<{0}> = std::tuple{{\n{1}}};\n"
      "static_assert(std::is_trivially_copyable_v<{0}>);\n\n",
      table.name, flowed(members, "    ", 100));
}

/// The packed tables of a file and those that they hold, each after what it holds.
std::vector<std::string> packed_tables(const Model& model, const std::string& file) {
  std::set<std::string> wanted;
  for (const Table& table : model.tables) {
    if (!table.packed || table.file != file) continue;
    if (!model.is_flat(table)) {
      throw std::runtime_error(fmt::format("{}: only a flat table can be packed", table.name));
    }
    for (const std::string& name : model.reach(table.name)) wanted.insert(name);
  }
  std::vector<std::string> ordered;
  for (const Table& table : model.tables) {
    if (wanted.count(table.name) != 0) ordered.push_back(table.name);
  }
  return ordered;
}

}  // namespace

OutputFiles emit_fields(const Model& model) {
  OutputFiles files;
  for (const std::string& file : model.files) {
    const std::vector<std::string> tables = packed_tables(model, file);
    if (tables.empty()) continue;
    const std::string path = fmt::format("dangvien/{}/generated/fields.hpp", file);
    std::string text =
        generated_banner("//", fmt::format("{}: the fields of what is kept packed.", path));
    text += fmt::format(
        "#pragma once\n\n#include <tuple>\n#include <type_traits>\n\n#include \"{}\"\n"
        "#include \"dangvien/base/packing.hpp\"\n\nnamespace dangvien::inline v0 {{\n\n",
        schema_header(file));
    for (const std::string& name : tables) text += fields_text(model.table(name));
    files.push_back({"include/" + path, text + "}  // namespace dangvien::inline v0\n"});
  }
  return files;
}

}  // namespace generate_schema
