// SPDX-License-Identifier: Apache-2.0
// Plain C++ structs: standard library only, one header for each schema file.
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "cpp_types.hpp"
#include "emitters.hpp"
#include "text.hpp"

namespace generate_schema {
namespace {

std::string enumeration_text(const Enumeration& enumeration) {
  std::string text = doc_comment(enumeration.comment, "");
  text += fmt::format("enum class {} : std::uint8_t {{\n", enumeration.name);
  for (const Enumerator& value : enumeration.values) {
    text += doc_comment(value.comment, "  ");
    text += fmt::format("  {},\n", value.name);
  }
  text += "};\n\n";
  std::vector<std::string> names;
  for (const Enumerator& value : enumeration.values) {
    names.push_back(quoted(value.name));
  }
  text += fmt::format(
      "template <>\nstruct EnumNames<{}> {{\n  static constexpr std::array<std::string_view, {}> "
      "names = {{\n{}  "
      "}};\n}};\n",
      enumeration.name, names.size(), flowed(names, "      ", 100));
  return text;
}

std::string table_text(const Model& model, const Table& table) {
  std::string text = doc_comment(comment_of(table), "");
  text += fmt::format("struct {} {{\n", table.name);
  if (!table.act().empty()) {
    text +=
        fmt::format("  static constexpr std::string_view type_name = {};\n\n", quoted(table.act()));
  }
  for (const Field& field : table.fields) {
    text += doc_comment(field.comment, "  ");
    text += fmt::format("  {} {}{};\n", member_type(field), field.name,
                        member_initialiser(model, field));
  }
  text += fmt::format("\n  friend bool operator==(const {0}&, const {0}&) = default;\n}};\n",
                      table.name);
  if (model.is_flat(table)) {
    text += fmt::format("static_assert(std::is_trivially_copyable_v<{}>);\n", table.name);
  }
  return text;
}

std::string union_text(const Model& model, const Union& united) {
  const std::string snake = snake_case(united.name);
  std::vector<std::string> names;
  for (const std::string& member : united.members) {
    names.push_back(quoted(model.table(member).act()));
  }
  std::string text = fmt::format(
      "/// One of all {0}s; its index is the place in the schema's union.\nusing {1} = "
      "std::variant<\n{2}>;\n\n",
      snake, united.name, flowed(united.members, "    ", 98));
  text.replace(text.rfind("\n>;"), 1, "");
  text += fmt::format(
      "/// Names of the {0}s by index.\ninline constexpr std::array<std::string_view, {1}> "
      "{0}_names = {{\n{2}}};\n\n",
      snake, names.size(), flowed(names, "    ", 100));
  text += fmt::format(
      "/// Name of the {0} held.\n[[nodiscard]] constexpr std::string_view name_of(const {1}& {0}) "
      "noexcept {{\n"
      "  return {0}.index() < {0}_names.size() ? {0}_names[{0}.index()] : "
      "std::string_view{{\"?\"}};\n}}\n",
      snake, united.name);
  return text;
}

/// Headers that a schema file's structs need.
struct Includes {
  std::set<std::string> standard;
  std::set<std::string> ours;
};

void include_field(const Model& model, const std::string& file, const Field& field,
                   Includes& includes) {
  const std::string type = member_type(field);
  const auto needs = [&](std::string_view part) { return type.find(part) != std::string::npos; };
  for (const char* header : {"optional", "string", "vector"}) {
    if (needs(fmt::format("std::{}", header))) {
      includes.standard.insert(header);
    }
  }
  switch (field.kind) {
    case Kind::months:
    case Kind::working_days:
    case Kind::days:
    case Kind::day:
      includes.ours.insert("dangvien/base/day.hpp");
      break;
    case Kind::partial_date:
      includes.ours.insert("dangvien/base/partial_date.hpp");
      break;
    case Kind::identifier:
      includes.ours.insert("dangvien/base/identifier.hpp");
      break;
    case Kind::set:
      includes.ours.insert("dangvien/base/enum_set.hpp");
      break;
    case Kind::table_list:
      if (field.max != 0) {
        includes.ours.insert("dangvien/base/inline_vector.hpp");
      }
      break;
    default:
      break;
  }
  if (const auto used = model.file_of(field.type); used && *used != file) {
    includes.ours.insert(schema_header(*used));
  }
}

Includes includes_of(const Model& model, const std::string& file) {
  Includes includes;
  includes.standard.insert("cstdint");
  for (const Table& table : model.tables) {
    if (table.file != file) {
      continue;
    }
    if (!table.act().empty()) {
      includes.standard.insert("string_view");
    }
    if (model.is_flat(table)) {
      includes.standard.insert("type_traits");
    }
    for (const Field& field : table.fields) {
      include_field(model, file, field, includes);
    }
  }
  for (const Enumeration& enumeration : model.enumerations) {
    if (enumeration.file == file) {
      includes.standard.insert({"array", "string_view"});
      includes.ours.insert("dangvien/base/enum_names.hpp");
    }
  }
  for (const Union& united : model.unions) {
    if (united.file == file) {
      includes.standard.insert({"array", "string_view", "variant"});
      for (const std::string& member : united.members) {
        const std::string& used = model.table(member).file;
        if (used != file) {
          includes.ours.insert(schema_header(used));
        }
      }
    }
  }
  return includes;
}

std::string header_text(const Model& model, const std::string& file) {
  std::string text = generated_banner(
      "//", fmt::format("{}: plain values of schema/{}.fbs.", schema_header(file), file));
  text += "#pragma once\n\n";
  const Includes includes = includes_of(model, file);
  for (const std::string& name : includes.standard) {
    text += fmt::format("#include <{}>\n", name);
  }
  text += includes.ours.empty() ? "" : "\n";
  for (const std::string& name : includes.ours) {
    text += fmt::format("#include \"{}\"\n", name);
  }
  text += "\nnamespace dangvien::inline v0 {\n\n";
  for (const Enumeration& enumeration : model.enumerations) {
    if (enumeration.file == file) {
      text += enumeration_text(enumeration) + "\n";
    }
  }
  // Unions before the tables of their file that hold them; their members are declared by then.
  std::string unions;
  for (const Union& united : model.unions) {
    if (united.file == file) {
      unions += union_text(model, united) + "\n";
    }
  }
  text += unions;
  for (const Table& table : model.tables) {
    if (table.file == file) {
      text += table_text(model, table) + "\n";
    }
  }
  return text + "}  // namespace dangvien::inline v0\n";
}

}  // namespace

OutputFiles emit_structs(const Model& model) {
  OutputFiles files;
  for (const std::string& file : model.files) {
    files.push_back({"include/" + schema_header(file), header_text(model, file)});
  }
  return files;
}

}  // namespace generate_schema
