// SPDX-License-Identifier: Apache-2.0
// arbitrary.hpp: any value of any table of the schema, by its descriptor. A field added to the
// schema is tried without a word here.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <rapidcheck.h>

#include "codec/generated/json_tables.hpp"
#include "codec/json/descriptor.hpp"

namespace dangvien::test {

inline std::string any_text(bool filled) {
  // Letters of one to four bytes, and all that JSON has to escape.
  static const std::vector<std::string> letters{"a", "Z", "7", " ", "\"", "\\",
                                                "/", "đ", "ễ", "Ủ", "€",  "𠮷"};
  const auto picked = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(letters));
  std::string text = filled ? "x" : "";
  for (const std::string& letter : picked) {
    text += letter;
  }
  return text;
}

inline std::int64_t any_number(const codec::FieldDescriptor& field) {
  const std::uint64_t span =
      field.maximum - static_cast<std::uint64_t>(field.minimum);  // modulo 2^64
  const auto drawn = *rc::gen::arbitrary<std::uint64_t>();
  const std::uint64_t offset = span == UINT64_MAX ? drawn : drawn % (span + 1);
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(field.minimum) + offset);
}

inline std::int64_t any_day() {
  return *rc::gen::inRange<std::int64_t>(Day::first().days(), Day::last().days() + std::int64_t{1});
}

inline std::int64_t any_partial_date() {
  const CivilDate date = Day::from_days(static_cast<std::int32_t>(any_day())).civil();
  const auto precision = *rc::gen::inRange(0, 3);
  const std::int64_t month = precision > 0 ? date.month : 0;
  const std::int64_t day = precision > 1 ? date.day : 0;
  return date.year * std::int64_t{10000} + month * 100 + day;
}

inline std::int64_t any_identity() {
  const auto stream = *rc::gen::arbitrary<std::uint16_t>();
  const auto number = *rc::gen::inRange<std::uint32_t>(1, UINT32_MAX);
  return static_cast<std::int64_t>(std::uint64_t{stream} << 32U | number);
}

inline void fill(const codec::TableDescriptor& table, void* object);

inline void fill_list(const codec::FieldDescriptor& field, void* object) {
  const auto count =
      *rc::gen::inRange<std::uint64_t>(0, 1 + std::min<std::uint64_t>(field.maximum, 5));
  for (std::uint64_t index = 0; index < count; ++index) {
    void* element = field.make(object);
    if (field.shape == codec::Shape::text_list) {
      *static_cast<std::string*>(element) = any_text(false);
    } else {
      fill(*field.table, element);
    }
  }
}

inline void fill_union(const codec::UnionDescriptor& united, void* variant) {
  const codec::UnionMember& member =
      united.members[*rc::gen::inRange<std::size_t>(0, united.members.size())];
  fill(*member.table, member.emplace(variant));
}

inline void fill_field(const codec::FieldDescriptor& field, void* object) {
  using codec::Shape;
  switch (field.shape) {
    case Shape::flag:
      field.store(object, *rc::gen::inRange(0, 2));
      return;
    case Shape::number:
      field.store(object, any_number(field));
      return;
    case Shape::day:
      field.store(object, any_day());
      return;
    case Shape::partial_date:
      field.store(object, any_partial_date());
      return;
    case Shape::identifier:
      field.store(object, any_identity());
      return;
    case Shape::enumeration:
      field.store(object,
                  *rc::gen::inRange<std::int64_t>(field.meaningful ? 1 : 0,
                                                  static_cast<std::int64_t>(field.names.size())));
      return;
    case Shape::set:
      field.store(object,
                  *rc::gen::inRange<std::int64_t>(0, std::int64_t{1} << field.names.size()));
      return;
    case Shape::text:
      *static_cast<std::string*>(field.make(object)) = any_text(field.meaningful);
      return;
    case Shape::bytes:
      *static_cast<std::vector<std::uint8_t>*>(field.make(object)) =
          *rc::gen::arbitrary<std::vector<std::uint8_t>>();
      return;
    case Shape::table:
      fill(*field.table, field.make(object));
      return;
    case Shape::united:
      fill_union(*field.united, field.make(object));
      return;
    case Shape::text_list:
    case Shape::table_list:
      fill_list(field, object);
      return;
  }
}

inline void fill(const codec::TableDescriptor& table, void* object) {
  for (const codec::FieldDescriptor& field : table.fields) {
    if (field.required || *rc::gen::inRange(0, 2) == 1) {
      fill_field(field, object);
    }
  }
}

/// Any value of a table of the schema that JSON can state.
template <typename Table>
[[nodiscard]] Table any() {
  Table value{};
  fill(codec::Described<Table>::value, &value);
  return value;
}

/// Any Command or Event.
template <typename Variant>
[[nodiscard]] Variant any_of_union() {
  Variant value{};
  fill_union(codec::Described<Variant>::value, &value);
  return value;
}

}  // namespace dangvien::test
