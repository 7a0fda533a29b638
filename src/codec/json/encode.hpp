// SPDX-License-Identifier: Apache-2.0
// encode.hpp: plain structs to JSON that decode.hpp reads back. Optional fields that are absent are
// left out. Texts must be UTF-8. The same value always gives the same bytes.
#pragma once

#include <string>
#include <string_view>

#include "codec/generated/json_tables.hpp"
#include "codec/json/descriptor.hpp"
#include "dangvien/engine/schema.hpp"

namespace dangvien::inline v0::codec {

enum class JsonLayout : std::uint8_t {
  compact,  ///< one line, no blanks
  pretty,   ///< two blanks a level
};

/// `text` as a JSON string with its quotes.
void append_json_text(std::string& out, std::string_view text);

namespace details {
void encode_table(std::string& out, const TableDescriptor& table, const void* object,
                  JsonLayout layout);
void encode_union(std::string& out, const UnionDescriptor& united, const void* variant,
                  JsonLayout layout);
}  // namespace details

/// Appends any table of the schema, a Command or an Event.
template <typename Value>
void append_json(std::string& out, const Value& value, JsonLayout layout = JsonLayout::compact) {
  if constexpr (details::is_variant<Value>) {
    details::encode_union(out, Described<Value>::value, &value, layout);
  } else {
    details::encode_table(out, Described<Value>::value, &value, layout);
  }
}

template <typename Value>
[[nodiscard]] std::string encode_json(const Value& value, JsonLayout layout = JsonLayout::compact) {
  std::string out;
  append_json(out, value, layout);
  return out;
}

}  // namespace dangvien::inline v0::codec
