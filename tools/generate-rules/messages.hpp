// SPDX-License-Identifier: Apache-2.0
// generate-rules/messages.hpp: the message catalogues as they are written.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "law/source.hpp"

namespace dangvien::generate_rules {

struct RuleMessage {
  std::string title;
  std::string violation;
  std::string advisory;  ///< empty: the violation
  std::string remedy;
  std::string missing;         ///< where nothing was found; empty: as otherwise
  std::string missing_remedy;  ///< likewise
};

/// One language.
struct Catalogue {
  std::map<std::string, RuleMessage> rules;
  /// "state.listed" -> text.
  std::map<std::string, std::string> names;
};

/// Reads one file. Faults of form, unknown places and unbalanced brackets go to `problems`.
[[nodiscard]] Catalogue read_messages(std::string_view text, std::string_view file_name,
                                      law::Problems& problems);

/// Every rule has its sentences, no sentence is without its rule, and both languages hold the same
/// names.
void check_messages(const law::RuleFiles& files, const Catalogue& vi, const Catalogue& en,
                    law::Problems& problems);

/// src/text/generated/messages.hpp
[[nodiscard]] std::string messages_header(const law::RuleFiles& files, const Catalogue& vi,
                                          const Catalogue& en);

/// docs/reference/rules.md
[[nodiscard]] std::string reference_page(const law::RuleFiles& files, const Catalogue& vi);

}  // namespace dangvien::generate_rules
