// SPDX-License-Identifier: Apache-2.0
#include "cpp_types.hpp"

#include <stdexcept>

#include <fmt/format.h>

#include "text.hpp"

namespace generate_schema {

std::string identifier_type(const std::string& kind) { return camel_case(kind) + "Id"; }

char identifier_letter(const std::string& kind) { return camel_case(kind).front(); }

std::string schema_header(const std::string& file) {
  return fmt::format("dangvien/{}/schema.hpp", file);
}

std::string member_type(const Field& field) {
  switch (field.kind) {
    case Kind::boolean:
      return "bool";
    case Kind::unsigned8:
      return "std::uint8_t";
    case Kind::unsigned16:
      return "std::uint16_t";
    case Kind::unsigned32:
      return "std::uint32_t";
    case Kind::unsigned64:
      return "std::uint64_t";
    case Kind::signed32:
      return "std::int32_t";
    case Kind::signed64:
      return "std::int64_t";
    case Kind::months:
      return "Months";
    case Kind::working_days:
      return "WorkingDays";
    case Kind::days:
      return "Days";
    case Kind::day:
      return field.optional ? "OptionalDay" : "Day";
    case Kind::partial_date:
      return "PartialDate";
    case Kind::identifier:
      return identifier_type(field.type);
    case Kind::set:
      return fmt::format("EnumSet<{}>", field.type);
    case Kind::enumeration:
    case Kind::united:
      return field.type;
    case Kind::text:
      return "std::string";
    case Kind::bytes:
      return "std::vector<std::uint8_t>";
    case Kind::table:
      return field.optional ? fmt::format("std::optional<{}>", field.type) : field.type;
    case Kind::text_list:
      return "std::vector<std::string>";
    case Kind::table_list:
      return field.max != 0 ? fmt::format("InlineVector<{}, {}>", field.type, field.max)
                            : fmt::format("std::vector<{}>", field.type);
  }
  throw std::logic_error("member_type");
}

std::string member_initialiser(const Model& model, const Field& field) {
  switch (field.kind) {
    case Kind::boolean:
      return field.default_value != 0 ? " = true" : " = false";
    case Kind::unsigned8:
    case Kind::unsigned16:
    case Kind::unsigned32:
    case Kind::unsigned64:
    case Kind::signed32:
    case Kind::signed64:
      return fmt::format(" = {}", field.default_value);
    case Kind::enumeration: {
      const auto index = static_cast<std::size_t>(field.default_value);
      return fmt::format(" = {}::{}", field.type,
                         model.enumeration(field.type).values.at(index).name);
    }
    default:
      return "{}";
  }
}

}  // namespace generate_schema
