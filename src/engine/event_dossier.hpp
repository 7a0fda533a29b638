// SPDX-License-Identifier: Apache-2.0
// src/engine/event_dossier.hpp: the dossier that an event belongs to.
#pragma once

#include <variant>

#include "dangvien/journal/schema.hpp"

namespace dangvien::inline v0 {

/// The dossier that an event of admission belongs to; none for other events.
[[nodiscard]] inline DossierId dossier_of(const Event& event) {
  return std::visit(
      [](const auto& body) {
        if constexpr (requires { DossierId{body.dossier}; }) {
          return DossierId{body.dossier};
        } else {
          return DossierId{};
        }
      },
      event);
}

}  // namespace dangvien::inline v0
