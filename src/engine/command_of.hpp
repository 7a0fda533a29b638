// SPDX-License-Identifier: Apache-2.0
// src/engine/command_of.hpp: the command that an event of admission was made of, as far as the
// journal keeps it.
#pragma once

#include <optional>

#include "dangvien/admission/schema.hpp"
#include "dangvien/engine/schema.hpp"
#include "dangvien/journal/schema.hpp"
#include "dangvien/law/generated/rule_id.hpp"

namespace dangvien::inline v0 {

/// The command; none for events that no act of the workflow makes. `dossier` is the one before the
/// event. What the journal does not keep is filled in so that no rule refuses for want of it; the
/// rules that look at it are those of rests_on_what_is_not_kept().
[[nodiscard]] std::optional<Command> command_of(const EventRecord& record, const Dossier& dossier);

/// The rule looks at a field of the command that no event keeps.
[[nodiscard]] bool rests_on_what_is_not_kept(RuleId rule) noexcept;

}  // namespace dangvien::inline v0
