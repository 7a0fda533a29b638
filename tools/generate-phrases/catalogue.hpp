// SPDX-License-Identifier: Apache-2.0
// generate-phrases/catalogue.hpp: rules/phrases.toml as it is written, and what must hold of it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dangvien::generate_phrases {

struct Argument {
  std::string name;
  std::string type;  ///< one of argument_types
};

struct Phrase {
  std::string id;
  bool condition = false;
  std::vector<Argument> arguments;
  std::string vi;
  std::string en;
};

/// The phrases in the order of their ids. Every fault (a language that is missing, a place without
/// argument, an argument that no language shows, a key nobody knows) becomes a line
/// "file:line: found ..., expected ..." in `problems`.
[[nodiscard]] std::vector<Phrase> read_catalogue(std::string_view text, std::string_view file,
                                                 std::vector<std::string>& problems);

/// include/dangvien/base/generated/phrases.hpp
[[nodiscard]] std::string phrases_header(const std::vector<Phrase>& phrases);

/// src/text/generated/phrase_table.hpp
[[nodiscard]] std::string table_header(const std::vector<Phrase>& phrases);

}  // namespace dangvien::generate_phrases
