// SPDX-License-Identifier: Apache-2.0
// generate-rules/emit.hpp: the files that are written from the rules. Each function returns one
// file's text.
#pragma once

#include <string>
#include <string_view>

#include "law/compile.hpp"
#include "law/source.hpp"

namespace dangvien::generate_rules {

/// First lines of a generated C++ file.
[[nodiscard]] std::string banner();

/// A C++ string literal.
[[nodiscard]] std::string literal(std::string_view text);

/// "admission.minimum_age" as the enumerator "admission_minimum_age".
[[nodiscard]] std::string enumerator(std::string_view rule_id);

/// include/dangvien/law/generated/rule_id.hpp
[[nodiscard]] std::string rule_id_header(const law::RuleFiles& files);

/// include/dangvien/law/generated/standard_rulebook.hpp
[[nodiscard]] std::string rulebook_header(const RulebookTables& tables);

}  // namespace dangvien::generate_rules
