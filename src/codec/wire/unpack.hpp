// SPDX-License-Identifier: Apache-2.0
// unpack.hpp: small pieces that the generated pack() and unpack() are made of.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "codec/generated/wire_pack.hpp"
#include "dangvien/base/day.hpp"

namespace dangvien::inline v0::codec {

/// A list of tables, elements first.
template <typename Stored, typename List>
[[nodiscard]] auto pack_list(Builder& builder, const List& list) {
  std::vector<flatbuffers::Offset<Stored>> places;
  places.reserve(list.size());
  for (const auto& element : list) {
    places.push_back(pack(builder, element));
  }
  return builder.CreateVector(places);
}

/// Bytes of the texts in a list.
[[nodiscard]] inline std::size_t extra_of_list(const std::vector<std::string>& list) {
  std::size_t bytes = 0;
  for (const std::string& text : list) {
    bytes += text.size();
  }
  return bytes;
}

template <typename List>
[[nodiscard]] std::size_t extra_of_list(const List& list) {
  std::size_t bytes = 0;
  for (const auto& element : list) {
    bytes += extra_bytes(element);
  }
  return bytes;
}

[[nodiscard]] inline OptionalDay optional_day(std::int32_t days) noexcept {
  return days == OptionalDay::none_days ? OptionalDay{} : OptionalDay{Day::from_days(days)};
}

inline void unpack_text(const flatbuffers::String* stored, std::string& value) {
  if (stored == nullptr) {
    value.clear();
  } else {
    value.assign(stored->c_str(), stored->size());
  }
}

inline void unpack_bytes(const flatbuffers::Vector<std::uint8_t>* stored,
                         std::vector<std::uint8_t>& value) {
  value.clear();
  if (stored != nullptr) {
    value.assign(stored->begin(), stored->end());
  }
}

inline void unpack_texts(
    const flatbuffers::Vector<flatbuffers::Offset<flatbuffers::String>>* stored,
    std::vector<std::string>& value) {
  value.clear();
  if (stored != nullptr) {
    for (const flatbuffers::String* text : *stored) {
      unpack_text(text, value.emplace_back());
    }
  }
}

template <typename Stored, typename Value>
void unpack_optional(const Stored* stored, std::optional<Value>& value) {
  if (stored == nullptr) {
    value.reset();
    return;
  }
  unpack(*stored, value ? *value : value.emplace());
}

template <typename Stored, typename List>
void unpack_list(const flatbuffers::Vector<flatbuffers::Offset<Stored>>* stored, List& list) {
  list.clear();
  if (stored != nullptr) {
    for (const Stored* element : *stored) {
      typename List::value_type value{};
      unpack(*element, value);
      list.push_back(std::move(value));
    }
  }
}

/// The member of that type, kept when the variant holds it already: texts then keep their memory.
template <typename Member, typename Variant>
[[nodiscard]] Member& hold(Variant& variant) {
  if (auto* held = std::get_if<Member>(&variant)) {
    return *held;
  }
  return variant.template emplace<Member>();
}

}  // namespace dangvien::inline v0::codec
