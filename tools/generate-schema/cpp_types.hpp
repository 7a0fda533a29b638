// SPDX-License-Identifier: Apache-2.0
// cpp_types.hpp: how a field of the schema looks in C++.
#pragma once

#include <string>

#include "model.hpp"

namespace generate_schema {

/// "person" -> "PersonId".
[[nodiscard]] std::string identifier_type(const std::string& kind);
/// "person" -> 'P'.
[[nodiscard]] char identifier_letter(const std::string& kind);
/// Type of the member: "OptionalDay", "std::optional<Document>", "InlineVector<Introduction, 4>".
[[nodiscard]] std::string member_type(const Field& field);
/// Initialiser with its space or brace: " = false", "{}".
[[nodiscard]] std::string member_initialiser(const Model& model, const Field& field);
/// "dangvien/law/schema.hpp".
[[nodiscard]] std::string schema_header(const std::string& file);

}  // namespace generate_schema
