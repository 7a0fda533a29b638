// SPDX-License-Identifier: Apache-2.0
// dangvien/base/packing.hpp: records of many fields, most of them empty, in few bytes.
// A bit for every field says whether it differs from that of an empty record; behind the bits
// follow the values of those that do, numbers in as few bytes as they need and days as differences
// to the day before them. Invariants: unpacking gives back an equal record; equal records pack into
// equal bytes, and different records into different ones. Never: a format of a file; bytes stay in
// the process that packed them.
// The fields of a record are listed once, by the generator of the schema (fields_of).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <tuple>
#include <type_traits>
#include <utility>

#include "dangvien/base/day.hpp"
#include "dangvien/base/inline_vector.hpp"

namespace dangvien::inline v0 {

/// Members of a record, as a tuple of pointers to them; none where the record cannot be packed.
template <typename Record>
inline constexpr auto fields_of = std::tuple{};

template <typename Record>
inline constexpr std::size_t field_count =
    std::tuple_size_v<std::remove_cv_t<decltype(fields_of<Record>)>>;

namespace packing {

/// Near the days of the dossiers in work (1/1/2020): what the first day is a difference to.
inline constexpr std::int32_t start_day = 18262;

/// Where the next byte goes. There must be room: see most_bytes.
struct Writer {
  std::uint8_t* at = nullptr;
  std::int32_t day = start_day;
};
/// Where the next byte comes from: bytes that a Writer wrote.
struct Reader {
  const std::uint8_t* at = nullptr;
  std::int32_t day = start_day;
};

/// Seven bits a byte, the lowest first; the last byte is below 128.
inline void put(Writer& to, std::uint64_t number) noexcept {
  while (number >= 128) {
    *to.at++ = static_cast<std::uint8_t>(number | 128U);
    number >>= 7U;
  }
  *to.at++ = static_cast<std::uint8_t>(number);
}
[[nodiscard]] inline std::uint64_t take(Reader& from) noexcept {
  std::uint64_t byte = *from.at++;
  std::uint64_t number = byte & 127U;
  for (unsigned shift = 7; byte >= 128; shift += 7) {
    byte = *from.at++;
    number |= (byte & 127U) << shift;
  }
  return number;
}
/// Bytes of `bits` bits.
[[nodiscard]] constexpr std::size_t bytes_for(std::size_t bits) noexcept { return (bits + 6) / 7; }

/// Small numbers of either sign as small numbers: 0, -1, 1, -2, ...
[[nodiscard]] constexpr std::uint64_t without_sign(std::int64_t number) noexcept {
  return (static_cast<std::uint64_t>(number) << 1U) ^ static_cast<std::uint64_t>(number >> 63U);
}
[[nodiscard]] constexpr std::int64_t with_sign(std::uint64_t number) noexcept {
  return static_cast<std::int64_t>(number >> 1U) ^ -static_cast<std::int64_t>(number & 1U);
}

/// How one type of field is written; each knows how many bytes it takes at most. The primary one is
/// for numbers and enumerations.
template <typename Value>
struct Form {
  static_assert(std::is_integral_v<Value> || std::is_enum_v<Value>, "teach packing.hpp this type");
  static constexpr std::size_t most = bytes_for(sizeof(Value) * 8 + 1);

  static void write(Writer& to, Value value) noexcept {
    if constexpr (std::is_signed_v<Value>) {
      put(to, without_sign(value));
    } else {
      put(to, static_cast<std::uint64_t>(value));
    }
  }
  static void read(Reader& from, Value& value) noexcept {
    if constexpr (std::is_signed_v<Value>) {
      value = static_cast<Value>(with_sign(take(from)));
    } else {
      value = static_cast<Value>(take(from));
    }
  }
};

/// That it differs says it all.
template <>
struct Form<bool> {
  static constexpr std::size_t most = 0;
  static void write(Writer& /*to*/, bool /*value*/) noexcept {}
  static void read(Reader& /*from*/, bool& value) noexcept { value = !value; }
};

/// Months, working days, days.
template <typename Count>
requires requires(Count value) { value.count; }
struct Form<Count> {
  static constexpr std::size_t most = Form<std::int32_t>::most;
  static void write(Writer& to, Count value) noexcept { put(to, without_sign(value.count)); }
  static void read(Reader& from, Count& value) noexcept {
    Form<std::int32_t>::read(from, value.count);
  }
};

/// Identities: stream and number.
template <typename Identity>
requires requires(Identity value) { value.stream(); }
struct Form<Identity> {
  static constexpr std::size_t most = bytes_for(48);
  static void write(Writer& to, Identity value) noexcept { put(to, value.packed()); }
  static void read(Reader& from, Identity& value) noexcept {
    value = Identity::from_packed(take(from));
  }
};

/// Sets of an enumeration.
template <typename Set>
requires requires(Set value) { value.bits(); }
struct Form<Set> {
  static constexpr std::size_t most = bytes_for(64);
  static void write(Writer& to, Set value) noexcept { put(to, value.bits()); }
  static void read(Reader& from, Set& value) noexcept { value = Set::from_bits(take(from)); }
};

template <>
struct Form<Day> {
  static constexpr std::size_t most = bytes_for(33);
  static void write(Writer& to, Day value) noexcept {
    put(to, without_sign(std::int64_t{value.days()} - to.day));
    to.day = value.days();
  }
  static void read(Reader& from, Day& value) noexcept {
    from.day += static_cast<std::int32_t>(with_sign(take(from)));
    value = Day::from_days(from.day);
  }
};

/// Differs from the empty one only when there is a day.
template <>
struct Form<OptionalDay> {
  static constexpr std::size_t most = Form<Day>::most;
  static void write(Writer& to, OptionalDay value) noexcept { Form<Day>::write(to, *value); }
  static void read(Reader& from, OptionalDay& value) noexcept {
    Day day;
    Form<Day>::read(from, day);
    value = day;
  }
};

/// Bytes that hold the bits of a record, and the most that the whole record takes.
template <typename Record>
inline constexpr std::size_t bit_bytes = (field_count<Record> + 7) / 8;
template <typename Record>
[[nodiscard]] constexpr std::size_t most_bytes() noexcept;

template <typename Record>
void write(Writer& to, const Record& record) noexcept;
template <typename Record>
void read(Reader& from, Record& record) noexcept;

template <typename Record, std::size_t Capacity>
struct Form<InlineVector<Record, Capacity>> {
  static constexpr std::size_t most = bytes_for(32) + Capacity * most_bytes<Record>();
  static void write(Writer& to, const InlineVector<Record, Capacity>& records) noexcept {
    put(to, records.size());
    for (const Record& record : records) packing::write(to, record);
  }
  static void read(Reader& from, InlineVector<Record, Capacity>& records) noexcept {
    for (std::uint64_t left = take(from); left != 0; --left) {
      Record record{};
      packing::read(from, record);
      records.push_back(record);
    }
  }
};

template <typename Record, std::size_t At>
using FieldType =
    std::remove_cvref_t<decltype(std::declval<Record&>().*std::get<At>(fields_of<Record>))>;

template <typename Record>
[[nodiscard]] constexpr std::size_t most_bytes() noexcept {
  return []<std::size_t... At>(std::index_sequence<At...>) {
    return (bit_bytes<Record> + ... + Form<FieldType<Record, At>>::most);
  }
  (std::make_index_sequence<field_count<Record>>{});
}

template <typename Record>
inline constexpr Record empty_record{};

/// Packs the record behind what is written already.
template <typename Record>
void write(Writer& to, const Record& record) noexcept {
  static_assert(field_count<Record> != 0, "no fields are listed: mark the table as packed");
  std::uint8_t* const bits = to.at;
  std::array<std::uint8_t, bit_bytes<Record>> present{};
  to.at += present.size();
  const auto field = [&]<std::size_t At>() {
    constexpr auto member = std::get<At>(fields_of<Record>);
    if (record.*member == empty_record<Record>.*member) return;
    present[At / 8] = static_cast<std::uint8_t>(present[At / 8] | (1U << (At % 8)));
    Form<FieldType<Record, At>>::write(to, record.*member);
  };
  [&]<std::size_t... At>(std::index_sequence<At...>) { (field.template operator()<At>(), ...); }
  (std::make_index_sequence<field_count<Record>>{});
  for (std::size_t at = 0; at < present.size(); ++at) bits[at] = present[at];
}

/// Unpacks what write() packed. Precondition: `record` is empty.
template <typename Record>
void read(Reader& from, Record& record) noexcept {
  const std::uint8_t* const bits = from.at;
  from.at += bit_bytes<Record>;
  const auto field = [&]<std::size_t At>() {
    if constexpr (At < field_count<Record>) {
      if ((bits[At / 8] >> (At % 8) & 1U) == 0) return;
      Form<FieldType<Record, At>>::read(from, record.*std::get<At>(fields_of<Record>));
    }
  };
  const auto eight = [&]<std::size_t Byte>() {
    if (bits[Byte] == 0) return;
    [&]<std::size_t... At>(std::index_sequence<At...>) {
      (field.template operator()<Byte * 8 + At>(), ...);
    }
    (std::make_index_sequence<8>{});
  };
  [&]<std::size_t... Byte>(std::index_sequence<Byte...>) {
    (eight.template operator()<Byte>(), ...);
  }
  (std::make_index_sequence<bit_bytes<Record>>{});
}

}  // namespace packing
}  // namespace dangvien::inline v0
