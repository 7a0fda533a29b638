// SPDX-License-Identifier: Apache-2.0
// src/engine/judge.hpp: judging the commands of one submission against the state in memory.
// Never: writes the journal or changes the state.
#pragma once

#include <cstdint>
#include <span>

#include "dangvien/engine/outcome.hpp"
#include "dangvien/engine/schema.hpp"
#include "dangvien/law/rulebook.hpp"
#include "engine/state.hpp"
#include "engine/workspace.hpp"

namespace dangvien::inline v0 {

/// Against what a submission is judged.
struct JudgeContext {
  const State& state;
  const Rulebook& rulebook;
  /// Stream in which new identities are allocated.
  std::uint16_t stream = 0;
  /// The commit that the events would be written in.
  std::uint64_t sequence = 1;
  /// The day on which it would be written; none when the clock cannot be right.
  OptionalDay recorded_on = std::nullopt;
};

/// Judges the commands in order, each seeing the ones before it. The events of an accepted
/// submission are complete but for the sequence of the outcome. `workspace` covers `context.state`;
/// it sees every event but the last, which no command follows.
[[nodiscard]] Outcome judge(const JudgeContext& context, std::span<const Command> commands,
                            Workspace& workspace);

}  // namespace dangvien::inline v0
