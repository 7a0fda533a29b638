// SPDX-License-Identifier: Apache-2.0
// decode.hpp: strict JSON to plain structs, in one pass and without a tree in between.
// Refused, with path, byte offset, found and expected: malformed or deeply nested JSON, text that
// is not UTF-8, a byte order mark, unknown and repeated fields, missing required fields, wrong
// types, numbers out of range, days that do not exist, identities of another kind, control
// characters, text after the end. Thread safety: every function may be called from any thread; none
// keeps state.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "codec/generated/json_tables.hpp"
#include "codec/json/descriptor.hpp"
#include "dangvien/base/error.hpp"
#include "dangvien/engine/schema.hpp"

namespace dangvien::inline v0::codec {

struct DecodeOptions {
  /// Called for every text that is not plain ASCII, to bring it to NFC in place; nullptr: texts are
  /// kept as they are. Must not throw anything but std::bad_alloc.
  void (*normalise)(std::string& text) = nullptr;
  /// Number of the first line, for decode_lines.
  std::size_t first_line = 1;
  /// Required fields may be missing and keep what the struct begins with: what a caller in C++ can
  /// do. For case files of the rules that guard against it.
  bool incomplete = false;
};

/// Longest text of one field in bytes.
inline constexpr std::size_t text_limit = 16384;
/// Most levels of objects and lists.
inline constexpr std::size_t depth_limit = 16;

/// One line of a submission: one command, or an atomic batch.
struct Submission {
  /// Caller's key; empty: none.
  std::string key{};
  /// Who acts; empty: the session's actor.
  std::string actor{};
  std::vector<Command> commands{};
  /// Written as {"commands": [...]}; paths of findings then begin with commands[i].
  bool batch = false;

  friend bool operator==(const Submission&, const Submission&) = default;
};

/// {"command": "found_organisation", ...}; "command" may stand anywhere.
[[nodiscard]] Result<Command> decode_command(std::string_view text,
                                             const DecodeOptions& options = {});

/// {"event": "organisation_founded", ...}.
[[nodiscard]] Result<Event> decode_event(std::string_view text, const DecodeOptions& options = {});

/// A command with optional "key" and "actor" beside its fields, or {"key", "actor", "commands":
/// [...]}.
[[nodiscard]] Result<Submission> decode_submission(std::string_view text,
                                                   const DecodeOptions& options = {});

/// JSON Lines: a submission per line; empty lines are passed over. An error names the
/// line; its offset counts from the start of `text`.
[[nodiscard]] Result<std::vector<Submission>> decode_lines(std::string_view text,
                                                           const DecodeOptions& options = {});

namespace details {
[[nodiscard]] Result<void> decode_table(std::string_view text, const TableDescriptor& table,
                                        void* object, const DecodeOptions& options);
}  // namespace details

/// Any table of the schema: facts, a command's fields without its name, a result.
template <typename Table>
[[nodiscard]] Result<Table> decode(std::string_view text, const DecodeOptions& options = {}) {
  Table value{};
  const Result<void> result = details::decode_table(text, Described<Table>::value, &value, options);
  if (!result) {
    return result.error();
  }
  return value;
}

}  // namespace dangvien::inline v0::codec
