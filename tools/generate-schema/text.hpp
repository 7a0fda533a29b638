// SPDX-License-Identifier: Apache-2.0
// text.hpp: small helpers that all emitters share. Output depends on the arguments and nothing
// else.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model.hpp"

namespace generate_schema {

/// "FoundOrganisation" -> "found_organisation".
[[nodiscard]] std::string snake_case(std::string_view name);
/// "found_organisation" -> "FoundOrganisation".
[[nodiscard]] std::string camel_case(std::string_view name);
/// First letter as a capital; knows the Vietnamese letters with which terms begin.
[[nodiscard]] std::string sentence(std::string_view text);
/// The lines joined by spaces.
[[nodiscard]] std::string joined(const Lines& lines);
/// `joined` broken into lines of at most `width` characters (code points), each behind `prefix`.
[[nodiscard]] std::string wrapped(std::string_view text, std::string_view prefix,
                                  std::size_t width);
/// Doc comment "/// ..." wrapped at 100 columns; empty for no comment.
[[nodiscard]] std::string doc_comment(const Lines& lines, std::string_view indent);
/// Pieces separated by ", ", broken so that no line passes `width`; each line behind `indent`.
[[nodiscard]] std::string flowed(const std::vector<std::string>& pieces, std::string_view indent,
                                 std::size_t width);
/// As a literal of JSON, C++ and Python alike: quotes and backslashes escaped.
[[nodiscard]] std::string quoted(std::string_view text);
/// Comment of a table: its own, or the Vietnamese term when it has none.
[[nodiscard]] Lines comment_of(const Table& table);

/// What `file` says it is, for the first lines of a generated file, behind `comment` ("//" or "#").
[[nodiscard]] std::string generated_banner(std::string_view comment, std::string_view says);

}  // namespace generate_schema
