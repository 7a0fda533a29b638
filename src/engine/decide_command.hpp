// SPDX-License-Identifier: Apache-2.0
// src/engine/decide_command.hpp: from one command to facts, verdict and event.
#pragma once

#include "dangvien/base/error.hpp"
#include "dangvien/engine/schema.hpp"
#include "dangvien/journal/schema.hpp"
#include "dangvien/law/rulebook.hpp"
#include "dangvien/law/verdict.hpp"
#include "engine/workspace.hpp"

namespace dangvien::inline v0 {

/// What a decision needs beside the command.
struct DecisionContext {
  const Workspace& workspace;
  const Rulebook& rulebook;
  std::uint16_t stream = 0;
};

/// Decides the command against the workspace; writes nothing. The verdict must be new. Where it
/// accepts, the event, its day and its paper are set in `record`. Errors: unknown_id, the question
/// cannot be put.
[[nodiscard]] Result<void> decide_command(const DecisionContext& context, const Command& command,
                                          Verdict& verdict, EventRecord& record);

}  // namespace dangvien::inline v0
