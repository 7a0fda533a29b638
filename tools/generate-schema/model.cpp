// SPDX-License-Identifier: Apache-2.0
#include "model.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <stdexcept>

#include <flatbuffers/reflection_generated.h>
#include <fmt/format.h>

namespace generate_schema {
namespace {

constexpr std::array<std::string_view, 8> file_order = {
    "base", "law", "hierarchy", "people", "admission", "quota", "journal", "engine"};

[[noreturn]] void fail(std::string_view where, std::string_view why) {
  throw std::runtime_error(fmt::format("{}: {}", where, why));
}

std::string bare_name(const flatbuffers::String* qualified) {
  const std::string text = qualified->str();
  return text.substr(text.rfind('.') + 1);
}

/// "//law.fbs" -> "law".
std::string file_stem(const flatbuffers::String* declaration) {
  const std::string text = declaration->str();
  const std::size_t start = text.rfind('/') + 1;
  return text.substr(start, text.rfind('.') - start);
}

Lines comment_of(
    const flatbuffers::Vector<flatbuffers::Offset<flatbuffers::String>>* documentation) {
  Lines lines;
  if (documentation == nullptr) {
    return lines;
  }
  for (const auto* line : *documentation) {
    std::string text = line->str();
    text.erase(0, text.find_first_not_of(' '));
    lines.push_back(std::move(text));
  }
  return lines;
}

using Attributes = std::map<std::string, std::string>;

template <typename Owner>
Attributes attributes_of(const Owner& owner) {
  Attributes attributes;
  if (owner.attributes() != nullptr) {
    for (const auto* entry : *owner.attributes()) {
      attributes[entry->key()->str()] = entry->value() == nullptr ? "" : entry->value()->str();
    }
  }
  return attributes;
}

Kind integer_kind(reflection::BaseType type, std::string_view where) {
  switch (type) {
    case reflection::UByte:
      return Kind::unsigned8;
    case reflection::UShort:
      return Kind::unsigned16;
    case reflection::UInt:
      return Kind::unsigned32;
    case reflection::ULong:
      return Kind::unsigned64;
    case reflection::Int:
      return Kind::signed32;
    case reflection::Long:
      return Kind::signed64;
    default:
      fail(where, fmt::format("no emitter knows the type {}", reflection::EnumNameBaseType(type)));
  }
}

void need(reflection::BaseType found, reflection::BaseType wanted, std::string_view where) {
  if (found != wanted) {
    fail(where, fmt::format("its attribute asks for {}", reflection::EnumNameBaseType(wanted)));
  }
}

/// Meaning of a number: its attributes decide.
void read_number(Field& field, const reflection::Type& type, const Attributes& attributes,
                 const reflection::Schema& schema, std::string_view where) {
  const reflection::BaseType base = type.base_type();
  const auto attribute = [&](const char* key) {
    const auto found = attributes.find(key);
    return found == attributes.end() ? nullptr : &found->second;
  };
  if (attribute("day") != nullptr) {
    need(base, reflection::Int, where);
    field.kind = Kind::day;
  } else if (attribute("partial_date") != nullptr) {
    need(base, reflection::UInt, where);
    field.kind = Kind::partial_date;
  } else if (const std::string* kind = attribute("ref")) {
    need(base, reflection::ULong, where);
    field.kind = Kind::identifier;
    field.type = *kind;
  } else if (const std::string* set = attribute("set")) {
    need(base, reflection::ULong, where);
    field.kind = Kind::set;
    field.type = *set;
  } else if (base == reflection::Bool) {
    field.kind = Kind::boolean;
  } else if (type.index() >= 0) {
    need(base, reflection::UByte, where);
    field.kind = Kind::enumeration;
    field.type = bare_name(schema.enums()->Get(static_cast<unsigned>(type.index()))->name());
  } else {
    field.kind = integer_kind(base, where);
    if (const std::string* unit = attribute("unit")) {
      field.unit = *unit;
      if (*unit != "count") {
        need(base, reflection::Int, where);
        field.kind = *unit == "months"         ? Kind::months
                     : *unit == "working_days" ? Kind::working_days
                     : *unit == "days"         ? Kind::days
                                               : (fail(where, "unknown unit " + *unit), Kind::days);
      }
    }
  }
}

void read_vector(Field& field, const reflection::Type& type, const reflection::Schema& schema,
                 std::string_view where) {
  switch (type.element()) {
    case reflection::UByte:
      field.kind = Kind::bytes;
      return;
    case reflection::String:
      field.kind = Kind::text_list;
      return;
    case reflection::Obj:
      field.kind = Kind::table_list;
      field.type = bare_name(schema.objects()->Get(static_cast<unsigned>(type.index()))->name());
      return;
    default:
      fail(where, "no emitter knows this kind of list");
  }
}

Field read_field(const reflection::Field& source, const reflection::Schema& schema,
                 const std::string& table) {
  const std::string where = table + "." + source.name()->str();
  const Attributes attributes = attributes_of(source);
  Field field;
  field.name = source.name()->str();
  field.comment = comment_of(source.documentation());
  field.optional = attributes.count("optional") != 0;
  field.personal = attributes.count("personal") != 0;
  field.lines = attributes.count("lines") != 0;
  field.default_value = source.default_integer();
  if (const auto max = attributes.find("max"); max != attributes.end()) {
    field.max = static_cast<std::uint32_t>(std::stoul(max->second));
  }
  const reflection::Type& type = *source.type();
  switch (type.base_type()) {
    case reflection::String:
      field.kind = Kind::text;
      break;
    case reflection::Obj:
      field.kind = Kind::table;
      field.type = bare_name(schema.objects()->Get(static_cast<unsigned>(type.index()))->name());
      break;
    case reflection::Union:
      field.kind = Kind::united;
      field.type = bare_name(schema.enums()->Get(static_cast<unsigned>(type.index()))->name());
      break;
    case reflection::Vector:
      read_vector(field, type, schema, where);
      break;
    default:
      read_number(field, type, attributes, schema, where);
  }
  if (field.kind == Kind::day && field.optional && field.default_value != INT32_MIN) {
    fail(where, "an optional day needs the default -2147483648");
  }
  return field;
}

Table read_table(const reflection::Object& source, const reflection::Schema& schema) {
  Table table;
  table.name = bare_name(source.name());
  table.file = file_stem(source.declaration_file());
  table.comment = comment_of(source.documentation());
  Attributes attributes = attributes_of(source);
  table.command = attributes["command"];
  table.event = attributes["event"];
  table.vietnamese = attributes["vi"];
  table.packed = attributes.count("packed") != 0;
  std::vector<const reflection::Field*> fields(source.fields()->begin(), source.fields()->end());
  std::sort(fields.begin(), fields.end(),
            [](const auto* left, const auto* right) { return left->id() < right->id(); });
  for (const reflection::Field* field : fields) {
    if (field->type()->base_type() != reflection::UType) {  // the discriminator flatc adds
      table.fields.push_back(read_field(*field, schema, table.name));
    }
  }
  return table;
}

void read_enumeration(const reflection::Enum& source, Model& model) {
  if (source.is_union()) {
    Union united{bare_name(source.name()), file_stem(source.declaration_file()), {}};
    for (const auto* value : *source.values()) {
      if (value->value() != 0) {
        united.members.push_back(value->name()->str());
      }
    }
    model.unions.push_back(std::move(united));
    return;
  }
  Enumeration enumeration{bare_name(source.name()),
                          file_stem(source.declaration_file()),
                          comment_of(source.documentation()),
                          {}};
  for (const auto* value : *source.values()) {
    if (value->value() != static_cast<std::int64_t>(enumeration.values.size())) {
      fail(enumeration.name, "its values must be 0, 1, 2, ... without a gap");
    }
    enumeration.values.push_back({value->name()->str(), comment_of(value->documentation())});
  }
  model.enumerations.push_back(std::move(enumeration));
}

std::size_t file_rank(std::string_view file) {
  const auto* found = std::find(file_order.begin(), file_order.end(), file);
  if (found == file_order.end()) {
    fail(file, "a new schema file: give it a place in file_order of model.cpp");
  }
  return static_cast<std::size_t>(found - file_order.begin());
}

/// Plain tables first, then commands and events in the order of their unions.
std::size_t union_rank(const Model& model, const Table& table) {
  std::size_t offset = 1;
  for (const Union& united : model.unions) {
    const auto found = std::find(united.members.begin(), united.members.end(), table.name);
    if (found != united.members.end()) {
      return offset + static_cast<std::size_t>(found - united.members.begin());
    }
    offset += united.members.size();
  }
  return 0;
}

void place(const Model& model, const Table& table, std::vector<Table>& placed) {
  const bool already = std::any_of(placed.begin(), placed.end(),
                                   [&](const Table& other) { return other.name == table.name; });
  if (already) {
    return;
  }
  for (const Field& field : table.fields) {
    if (field.kind == Kind::table || field.kind == Kind::table_list) {
      const Table& used = model.table(field.type);
      if (used.file == table.file) {
        place(model, used, placed);
      }
    }
  }
  placed.push_back(table);
}

void sort_model(Model& model) {
  model.files.assign(file_order.begin(), file_order.end());
  const auto by_file = [](const auto& left, const auto& right) {
    return file_rank(left.file) < file_rank(right.file);
  };
  std::stable_sort(model.enumerations.begin(), model.enumerations.end(), by_file);
  std::stable_sort(model.unions.begin(), model.unions.end(), by_file);
  std::stable_sort(model.tables.begin(), model.tables.end(),
                   [&](const Table& left, const Table& right) {
                     return std::pair(file_rank(left.file), union_rank(model, left)) <
                            std::pair(file_rank(right.file), union_rank(model, right));
                   });
  std::vector<Table> placed;
  for (const Table& table : model.tables) {
    place(model, table, placed);
  }
  model.tables = std::move(placed);
}

template <typename Entry>
const Entry* find_named(const std::vector<Entry>& entries, std::string_view name) {
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const Entry& entry) { return entry.name == name; });
  return found == entries.end() ? nullptr : &*found;
}

template <typename Entry>
const Entry& get_named(const std::vector<Entry>& entries, std::string_view name) {
  const Entry* found = find_named(entries, name);
  if (found == nullptr) {
    fail(name, "the schema does not define it");
  }
  return *found;
}

}  // namespace

bool Field::has_default() const { return default_value != 0 && kind != Kind::day; }

const Enumeration& Model::enumeration(std::string_view name) const {
  return get_named(enumerations, name);
}
const Table& Model::table(std::string_view name) const { return get_named(tables, name); }
const Union& Model::united(std::string_view name) const { return get_named(unions, name); }

std::optional<std::string> Model::file_of(std::string_view name) const {
  if (const auto* enumeration = find_named(enumerations, name)) {
    return enumeration->file;
  }
  if (const auto* table = find_named(tables, name)) {
    return table->file;
  }
  if (const auto* united = find_named(unions, name)) {
    return united->file;
  }
  return std::nullopt;
}

std::vector<std::string> Model::reach(std::string_view start) const {
  std::vector<std::string> names{std::string(start)};
  for (std::size_t index = 0; index < names.size(); ++index) {
    const auto add = [&](const std::string& name) {
      if (std::find(names.begin(), names.end(), name) == names.end()) {
        names.push_back(name);
      }
    };
    const Table& current = table(names[index]);
    for (const Field& field : current.fields) {
      if (field.kind == Kind::table || field.kind == Kind::table_list) {
        add(field.type);
      } else if (field.kind == Kind::united) {
        for (const std::string& member : united(field.type).members) {
          add(member);
        }
      }
    }
  }
  return names;
}

bool Model::is_flat(const Table& current) const {
  return std::all_of(current.fields.begin(), current.fields.end(), [&](const Field& field) {
    switch (field.kind) {
      case Kind::text:
      case Kind::bytes:
      case Kind::text_list:
      case Kind::united:
        return false;
      case Kind::table_list:
        return field.max != 0 && is_flat(table(field.type));
      case Kind::table:
        return is_flat(table(field.type));
      default:
        return true;
    }
  });
}

Model load_model(const std::string& bfbs) {
  flatbuffers::Verifier verifier(reinterpret_cast<const std::uint8_t*>(bfbs.data()), bfbs.size());
  if (!reflection::VerifySchemaBuffer(verifier)) {
    fail("schema", "not a .bfbs file written by flatc");
  }
  const reflection::Schema& schema = *reflection::GetSchema(bfbs.data());
  Model model;
  for (const auto* entry : *schema.enums()) {
    read_enumeration(*entry, model);
  }
  for (const auto* entry : *schema.objects()) {
    model.tables.push_back(read_table(*entry, schema));
  }
  sort_model(model);
  return model;
}

}  // namespace generate_schema
