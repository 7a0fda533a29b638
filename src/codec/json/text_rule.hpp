// SPDX-License-Identifier: Apache-2.0
// text_rule.hpp: what a text of a command or an event may be, for JSON and for typed commands.
#pragma once

#include <optional>
#include <string_view>

#include "codec/json/descriptor.hpp"
#include "dangvien/base/phrase.hpp"

namespace dangvien::inline v0::codec {

/// What is wrong with a text, and what would be right.
struct TextFault {
  Phrase found;
  Phrase expected;
};

/// Judges a text, given as UTF-8: at most text_limit bytes, no control characters (tab, line feed
/// and carriage return may stand in a text of lines), not blank where it must say something.
[[nodiscard]] std::optional<TextFault> fault_of(std::string_view text, bool meaningful, bool lines);
/// The same for a typed command. Whether a text of lines says enough is for its reader to tell.
[[nodiscard]] inline std::optional<TextFault> fault_of(std::string_view text,
                                                       const FieldDescriptor& field) {
  return fault_of(text, field.meaningful && !field.lines, field.lines);
}

[[nodiscard]] bool is_ascii(std::string_view text) noexcept;

}  // namespace dangvien::inline v0::codec
