// SPDX-License-Identifier: Apache-2.0
// texts.hpp: every text of a command, wherever it lies in it.
#pragma once

#include <string>

#include "codec/json/descriptor.hpp"
#include "dangvien/engine/schema.hpp"

namespace dangvien::inline v0::codec {

/// Looks at the texts of a command one after the other, until it has seen enough.
class TextVisitor {
 public:
  TextVisitor() = default;
  TextVisitor(const TextVisitor&) = delete;
  TextVisitor& operator=(const TextVisitor&) = delete;
  virtual ~TextVisitor() = default;

  /// False ends the walk.
  [[nodiscard]] virtual bool see(const std::string& text, const FieldDescriptor& field) = 0;
};

/// Shows every text of the command to the visitor, in the order of the schema. Returns the path of
/// the text at which it ended the walk ("document.number"); empty when it saw all.
[[nodiscard]] std::string visit_texts(const Command& command, TextVisitor& visitor);

}  // namespace dangvien::inline v0::codec
