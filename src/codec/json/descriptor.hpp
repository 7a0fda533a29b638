// SPDX-License-Identifier: Apache-2.0
// descriptor.hpp: what the JSON codec knows of a table: its fields by name, and how to reach them
// in the plain struct. The tables themselves are generated (codec/generated/json_tables.cpp); here
// is how a member's type becomes a descriptor, so that the generated text names members and nothing
// else.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "dangvien/base/day.hpp"
#include "dangvien/base/enum_names.hpp"
#include "dangvien/base/enum_set.hpp"
#include "dangvien/base/identifier.hpp"
#include "dangvien/base/inline_vector.hpp"
#include "dangvien/base/partial_date.hpp"

namespace dangvien::inline v0::codec {

/// How a field is written in JSON.
enum class Shape : std::uint8_t {
  flag,          ///< true, false
  number,        ///< a whole number
  day,           ///< "2026-11-23"
  partial_date,  ///< "1990", "1990-05", "1990-05-17"
  identifier,    ///< "P12", "P3.12"
  enumeration,   ///< a name
  text,          ///< a string
  bytes,         ///< a string of hexadecimal digits
  table,         ///< an object
  united,        ///< an object that names its kind
  set,           ///< a list of names
  text_list,     ///< a list of strings
  table_list,    ///< a list of objects
};

/// Fields of one table, by their place in it; at most 128 (the generator refuses more).
class FieldSet {
 public:
  static constexpr std::size_t most = 128;

  constexpr void insert(std::size_t index) noexcept {
    words_[index / 64] |= std::uint64_t{1} << index % 64;
  }
  [[nodiscard]] constexpr bool contains(std::size_t index) const noexcept {
    return (words_[index / 64] >> index % 64 & 1U) != 0;
  }
  /// The first of these that `seen` lacks; `most` when it lacks none.
  [[nodiscard]] constexpr std::size_t first_not_in(const FieldSet& seen) const noexcept {
    for (std::size_t word = 0; word < words_.size(); ++word) {
      const std::uint64_t lacking = words_[word] & ~seen.words_[word];
      if (lacking != 0) return word * 64 + static_cast<std::size_t>(std::countr_zero(lacking));
    }
    return most;
  }

 private:
  std::array<std::uint64_t, most / 64> words_{};
};

struct TableDescriptor;
struct UnionDescriptor;

/// One field. The functions take the address of the struct that holds it.
struct FieldDescriptor {
  std::string_view name;
  Shape shape = Shape::flag;
  bool required = false;
  /// Required by a command: neither an empty text nor `unspecified` will do.
  bool meaningful = false;
  /// A text in which tabs and ends of lines may stand.
  bool lines = false;
  char letter = ' ';  ///< identifier
  std::int64_t minimum = 0;
  std::uint64_t maximum = 0;
  /// Value of load() that stands for an absent optional field.
  std::int64_t absent = 0;
  std::span<const std::string_view> names{};  ///< enumeration, set
  const TableDescriptor* table = nullptr;     ///< table, table_list
  const UnionDescriptor* united = nullptr;    ///< united

  /// Numbers of every shape as 64 bits (days, packed identities, bits of a set).
  void (*store)(void* object, std::int64_t value) = nullptr;
  std::int64_t (*load)(const void* object) = nullptr;
  /// Where to write: the member, made present; for a list a new element, nullptr when it is full.
  void* (*make)(void* object) = nullptr;
  /// Where to read: the member or the element of that index, nullptr when there is none.
  const void* (*look)(const void* object, std::size_t index) = nullptr;
};

/// One table and its fields.
struct TableDescriptor {
  std::string_view name;
  std::span<const FieldDescriptor> fields;
  FieldSet required;
};

struct UnionMember {
  std::string_view name;
  const TableDescriptor* table = nullptr;
  /// Makes the variant hold this member and gives its address.
  void* (*emplace)(void* variant) = nullptr;
  const void* (*look)(const void* variant) = nullptr;
};

/// A union: an object whose field `key` names the member.
struct UnionDescriptor {
  std::string_view key;
  std::span<const UnionMember> members;
  std::size_t (*index)(const void* variant) = nullptr;
};

/// Specialised for every table and union of the schema: `static const TableDescriptor value`.
template <typename Type>
struct Described;

namespace details {

template <auto Member>
struct MemberOf;
template <typename Owner_, typename Type_, Type_ Owner_::*Member>
struct MemberOf<Member> {
  using Owner = Owner_;
  using Type = Type_;
  static Type& of(void* object) { return static_cast<Owner*>(object)->*Member; }
  static const Type& of(const void* object) { return static_cast<const Owner*>(object)->*Member; }
};

template <typename Type>
inline constexpr bool is_identifier = false;
template <char Letter>
inline constexpr bool is_identifier<Identifier<Letter>> = true;

template <typename Type>
inline constexpr bool is_set = false;
template <typename Enum>
inline constexpr bool is_set<EnumSet<Enum>> = true;

template <typename Type>
inline constexpr bool is_time_span =
    std::is_same_v<Type, Months> || std::is_same_v<Type, WorkingDays> || std::is_same_v<Type, Days>;

template <typename Type>
inline constexpr bool is_list = false;
template <typename Type>
inline constexpr bool is_list<std::vector<Type>> = true;
template <typename Type, std::size_t Capacity>
inline constexpr bool is_list<InlineVector<Type, Capacity>> = true;

template <typename Type>
inline constexpr bool is_optional = false;
template <typename Type>
inline constexpr bool is_optional<std::optional<Type>> = true;

template <typename Type>
inline constexpr bool is_variant = false;
template <typename... Types>
inline constexpr bool is_variant<std::variant<Types...>> = true;

// ---- numbers
// -------------------------------------------------------------------------------------

template <typename Type>
void assign(Type& field, std::int64_t value) {
  if constexpr (is_time_span<Type>) {
    field.count = static_cast<std::int32_t>(value);
  } else if constexpr (is_set<Type>) {
    field = Type::from_bits(static_cast<std::uint64_t>(value));
  } else if constexpr (is_identifier<Type>) {
    field = Type::from_packed(static_cast<std::uint64_t>(value));
  } else if constexpr (std::is_same_v<Type, Day> || std::is_same_v<Type, OptionalDay>) {
    field = Day::from_days(static_cast<std::int32_t>(value));
  } else if constexpr (std::is_same_v<Type, PartialDate>) {
    field = PartialDate::from_packed(static_cast<std::uint32_t>(value)).value_or(PartialDate{});
  } else {
    field = static_cast<Type>(value);
  }
}

template <typename Type>
std::int64_t number_of(const Type& field) {
  if constexpr (is_time_span<Type>) {
    return field.count;
  } else if constexpr (is_set<Type>) {
    return static_cast<std::int64_t>(field.bits());
  } else if constexpr (is_identifier<Type> || std::is_same_v<Type, PartialDate>) {
    return static_cast<std::int64_t>(field.packed());
  } else if constexpr (std::is_same_v<Type, Day>) {
    return field.days();
  } else if constexpr (std::is_same_v<Type, OptionalDay>) {
    return field.days_or_none();
  } else {
    return static_cast<std::int64_t>(field);
  }
}

template <typename Enum>
constexpr std::span<const std::string_view> names_of() {
  return EnumNames<Enum>::names;
}

template <typename Enum>
constexpr std::span<const std::string_view> names_of(EnumSet<Enum> /*set*/) {
  return EnumNames<Enum>::names;
}

template <auto Member>
constexpr void describe_number(FieldDescriptor& field) {
  using Access = MemberOf<Member>;
  using Type = typename Access::Type;
  field.store = [](void* object, std::int64_t value) { assign(Access::of(object), value); };
  field.load = [](const void* object) { return number_of(Access::of(object)); };
  if constexpr (std::is_same_v<Type, bool>) {
    field.shape = Shape::flag;
  } else if constexpr (is_identifier<Type>) {
    field.shape = Shape::identifier;
    field.letter = Type::letter;
  } else if constexpr (std::is_same_v<Type, Day>) {
    field.shape = Shape::day;
  } else if constexpr (std::is_same_v<Type, OptionalDay>) {
    field.shape = Shape::day;
    field.absent = OptionalDay::none_days;
  } else if constexpr (std::is_same_v<Type, PartialDate>) {
    field.shape = Shape::partial_date;
  } else if constexpr (is_set<Type>) {
    field.shape = Shape::set;
    field.names = names_of(Type{});
  } else if constexpr (std::is_enum_v<Type>) {
    field.shape = Shape::enumeration;
    field.names = names_of<Type>();
  } else if constexpr (is_time_span<Type>) {
    field.shape = Shape::number;  // a span of time in a paper is never negative
    field.maximum = static_cast<std::uint64_t>(std::numeric_limits<std::int32_t>::max());
  } else {
    field.shape = Shape::number;
    field.minimum = static_cast<std::int64_t>(std::numeric_limits<Type>::min());
    field.maximum = static_cast<std::uint64_t>(std::numeric_limits<Type>::max());
  }
}

// ---- what is reached by address
// -------------------------------------------------------------------

template <auto Member>
constexpr void describe_single(FieldDescriptor& field) {
  using Access = MemberOf<Member>;
  if constexpr (is_optional<typename Access::Type>) {
    field.make = [](void* object) -> void* { return &Access::of(object).emplace(); };
    field.look = [](const void* object, std::size_t) -> const void* {
      const auto& member = Access::of(object);
      return member ? &*member : nullptr;
    };
  } else {
    field.make = [](void* object) -> void* { return &Access::of(object); };
    field.look = [](const void* object, std::size_t) -> const void* { return &Access::of(object); };
  }
}

template <auto Member>
constexpr void describe_list(FieldDescriptor& field) {
  using Access = MemberOf<Member>;
  field.make = [](void* object) -> void* {
    auto& list = Access::of(object);
    using List = std::remove_reference_t<decltype(list)>;
    if constexpr (requires { List::capacity(); }) {  // InlineVector
      if (!list.push_back(typename List::value_type{})) {
        return nullptr;
      }
    } else {
      list.emplace_back();
    }
    return &list[list.size() - 1];
  };
  field.look = [](const void* object, std::size_t index) -> const void* {
    const auto& list = Access::of(object);
    return index < list.size() ? &list[index] : nullptr;
  };
  using List = typename Access::Type;
  if constexpr (requires { List::capacity(); }) {
    field.maximum = List::capacity();
  } else {
    field.maximum = std::numeric_limits<std::uint32_t>::max();
  }
}

template <typename Type>
struct Unwrapped {
  using type = Type;
};
template <typename Type>
struct Unwrapped<std::optional<Type>> {
  using type = Type;
};

template <auto Member>
constexpr void describe_member(FieldDescriptor& field) {
  using Type = typename MemberOf<Member>::Type;
  using Inner = typename Unwrapped<Type>::type;
  if constexpr (std::is_same_v<Type, std::string>) {
    field.shape = Shape::text;
    describe_single<Member>(field);
  } else if constexpr (std::is_same_v<Type, std::vector<std::uint8_t>>) {
    field.shape = Shape::bytes;
    describe_single<Member>(field);
  } else if constexpr (std::is_same_v<Type, std::vector<std::string>>) {
    field.shape = Shape::text_list;
    describe_list<Member>(field);
  } else if constexpr (is_list<Type>) {
    field.shape = Shape::table_list;
    field.table = &Described<typename Type::value_type>::value;
    describe_list<Member>(field);
  } else if constexpr (is_variant<Type>) {
    field.shape = Shape::united;
    field.united = &Described<Type>::value;
    describe_single<Member>(field);
  } else if constexpr (requires { Described<Inner>::value; }) {
    field.shape = Shape::table;
    field.table = &Described<Inner>::value;
    describe_single<Member>(field);
  } else {
    describe_number<Member>(field);
  }
}

}  // namespace details

/// What JSON must say of a field; `lines`: a meaningful text of any number of lines.
enum class Presence : std::uint8_t { optional, required, meaningful, lines };

/// Descriptor of a member, worked out from its type. `absent`: the number that stands for a field
/// left out, where it is not the usual one of its type.
template <auto Member>
[[nodiscard]] constexpr FieldDescriptor describe_field(std::string_view name, Presence presence,
                                                       std::int64_t absent = 0) {
  FieldDescriptor field;
  field.name = name;
  field.required = presence != Presence::optional;
  field.meaningful = presence == Presence::meaningful || presence == Presence::lines;
  field.lines = presence == Presence::lines;
  field.absent = absent;
  details::describe_member<Member>(field);
  return field;
}

[[nodiscard]] constexpr TableDescriptor describe_table(std::string_view name,
                                                       std::span<const FieldDescriptor> fields) {
  TableDescriptor table{name, fields, {}};
  for (std::size_t index = 0; index < fields.size(); ++index) {
    if (fields[index].required) table.required.insert(index);
  }
  return table;
}

template <typename Variant, std::size_t Index>
[[nodiscard]] constexpr UnionMember describe_union_member() {
  using Type = std::variant_alternative_t<Index, Variant>;
  UnionMember member{Type::type_name, &Described<Type>::value, nullptr, nullptr};
  member.emplace = [](void* variant) -> void* {
    return &static_cast<Variant*>(variant)->template emplace<Index>();
  };
  member.look = [](const void* variant) -> const void* {
    return std::get_if<Index>(static_cast<const Variant*>(variant));
  };
  return member;
}

}  // namespace dangvien::inline v0::codec
