// SPDX-License-Identifier: Apache-2.0
// law/canonical.hpp: the text of a rulebook whose hash identifies it.
// Two rulebooks that judge alike row by row have the same text; a changed value, day, citation or
// provenance changes it. Sentences of the message catalogue are not part of it.
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "dangvien/law/rulebook.hpp"

namespace dangvien::inline v0::law {

/// One line for each instrument, rule, row, kind, decider and day of the calendar. UTF-8.
[[nodiscard]] std::string canonical_text(const RulebookTables& tables);

/// BLAKE2b-256 of canonical_text().
[[nodiscard]] std::array<std::uint8_t, 32> rulebook_hash(const RulebookTables& tables);

}  // namespace dangvien::inline v0::law
