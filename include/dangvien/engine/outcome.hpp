// SPDX-License-Identifier: Apache-2.0
// dangvien/engine/outcome.hpp: what a submission answers.
// Three outcomes, never mixed. Accepted: events, and advisories. Refused: the law or the model's
// integrity says no; a value, not an error. Error: something is wrong with the input, the journal
// or the machine. Refused and error write nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "dangvien/base/error.hpp"
#include "dangvien/engine/schema.hpp"
#include "dangvien/journal/schema.hpp"
#include "dangvien/law/verdict.hpp"

namespace dangvien::inline v0 {

/// A violation or an advisory, and the command of the submission it belongs to (index from 0).
struct CommandFinding {
  std::uint32_t command = 0;
  Violation finding;
  /// For advisories read back from the journal: what was said then. Its instrument, point and
  /// subject hold; those of `finding` are as near as the present rulebook comes.
  std::optional<AdvisoryRecord> kept{};
};

/// Kết quả của một lần gửi. A value; owns everything it holds.
struct Outcome {
  OutcomeStatus status = OutcomeStatus::error;
  /// The commit that holds it, from 1; 0 when nothing was written (refused, error, preview).
  std::uint64_t sequence = 0;
  /// The refused or faulty command within the submission; 0 when accepted.
  std::uint32_t command = 0;
  /// The caller's key had been accepted before with the same content: this is that first outcome.
  bool repeated = false;
  std::vector<EventRecord> events;
  std::vector<CommandFinding> advisories;
  /// Every rule the refused command breaks, in the stable order of the rulebook's checks.
  std::vector<CommandFinding> violations;
  /// First day on which the refused command would be accepted if only its day changed (tried); none
  /// when no day helps. See Verdict::first_allowed().
  OptionalDay first_allowed;
  /// Set when status is error.
  Error error;

  [[nodiscard]] bool accepted() const noexcept { return status == OutcomeStatus::accepted; }
  [[nodiscard]] bool refused() const noexcept { return status == OutcomeStatus::refused; }
};

}  // namespace dangvien::inline v0
