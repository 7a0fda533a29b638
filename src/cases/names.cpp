// SPDX-License-Identifier: Apache-2.0
#include "cases/names.hpp"

#include <boost/json/array.hpp>
#include <fmt/format.h>

namespace dangvien::inline v0::cases {
namespace {

/// Calls `visit(member, letter)` for every identity of the object and what lies inside it.
template <typename Visit>
void each_identity(boost::json::object& object, const codec::TableDescriptor& table,
                   const Visit& visit) {
  for (const codec::FieldDescriptor& field : table.fields) {
    const auto member = object.find(field.name);
    if (member == object.end()) continue;
    boost::json::value& value = member->value();
    if (field.shape == codec::Shape::identifier && value.is_string()) {
      visit(value, field);
    } else if (field.shape == codec::Shape::table && value.is_object()) {
      each_identity(value.as_object(), *field.table, visit);
    } else if (field.shape == codec::Shape::table_list && value.is_array()) {
      for (boost::json::value& element : value.as_array()) {
        if (element.is_object()) each_identity(element.as_object(), *field.table, visit);
      }
    }
  }
}

}  // namespace

std::string Names::allocate(char letter) { return letter + std::to_string(kinds_[letter].next++); }

void Names::bind(char letter, const std::string& name, const std::string& identity,
                 NamePlace place) {
  Kind& kind = kinds_[letter];
  if (!kind.identities.emplace(name, identity).second) {
    throw CaseFileError({place.file,
                         place.line,
                         "name",
                         {"tên đã dùng \"" + name + '"', "the name \"" + name + "\" again"},
                         {"mỗi tên một lần", "each name once"}});
  }
  kind.names.emplace(identity, name);
}

const std::string& Names::identity(char letter, const std::string& name, std::string_view key,
                                   NamePlace place) const {
  std::string known;
  if (const auto kind = kinds_.find(letter); kind != kinds_.end()) {
    const auto found = kind->second.identities.find(name);
    if (found != kind->second.identities.end()) return found->second;
    std::size_t shown = 0;
    for (const auto& [each, identity] : kind->second.identities) {
      if (++shown > 12) break;
      known += fmt::format("{}\"{}\"", known.empty() ? "" : ", ", each);
    }
  }
  throw CaseFileError({place.file, place.line, std::string(key), '"' + name + '"',
                       known.empty()
                           ? Words{"một tên đã nêu trước", "a name stated before"}
                           : Words{"một tên đã nêu: " + known, "a name stated: " + known}});
}

std::string Names::name(char letter, const std::string& identity) const {
  const auto kind = kinds_.find(letter);
  if (kind == kinds_.end()) return identity;
  const auto found = kind->second.names.find(identity);
  return found == kind->second.names.end() ? identity : found->second;
}

bool Names::knows(char letter, const std::string& name) const {
  const auto kind = kinds_.find(letter);
  return kind != kinds_.end() && kind->second.identities.contains(name);
}

void Names::to_identities(boost::json::object& object, const codec::TableDescriptor& table,
                          NamePlace place) const {
  each_identity(object, table, [&](boost::json::value& value, const codec::FieldDescriptor& field) {
    const std::string name(value.as_string());
    value = identity(field.letter, name, field.name, place);
  });
}

void Names::to_names(boost::json::object& object, const codec::TableDescriptor& table) const {
  each_identity(object, table, [&](boost::json::value& value, const codec::FieldDescriptor& field) {
    value = name(field.letter, std::string(value.as_string()));
  });
}

}  // namespace dangvien::inline v0::cases
