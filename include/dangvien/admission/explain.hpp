// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/explain.hpp: what may be done with a dossier on a day, before a command
// exists. Each command is judged by its row's checks as far as the facts and the day go (waits,
// bars, missing votes, papers and consents); what depends on the command itself (ballot, acting
// organisation, ground) is left open. Invariants: a command reported as not allowed is refused by
// decide() on that day, whatever it says, unless it brings the written consent that is reported as
// missing;
//   `first_allowed` is the first day on which nothing of these checks stands in the way, tried, not
//   only computed.
// Never: allocates, or changes anything.
#pragma once

#include <array>
#include <cstddef>

#include "dangvien/admission/evaluate.hpp"
#include "dangvien/admission/schema.hpp"
#include "dangvien/admission/table.hpp"
#include "dangvien/law/first_allowed.hpp"
#include "dangvien/law/rulebook.hpp"
#include "dangvien/law/verdict.hpp"

namespace dangvien::inline v0 {

/// One command and what stands in its way.
struct CommandExplanation {
  AdmissionCommand command = AdmissionCommand::list_prospect;
  /// Nothing that needs no command stands in the way on that day.
  bool allowed = false;
  /// Some check needs the command itself and is not answered here.
  bool depends_on_command = false;
  /// First day, not before the day asked for, on which it would be allowed if only the day changed;
  /// none when an act must happen first, or no day helps.
  OptionalDay first_allowed{};
  Verdict verdict{};
};

namespace admission {

[[nodiscard]] inline Verdict state_and_day_verdict(const AdmissionFacts& facts,
                                                   const Rulebook& rulebook,
                                                   AdmissionCommand command, Day day) noexcept {
  Verdict verdict;
  Findings findings;
  Act act;
  act.command = command;
  act.day = day;
  act.stated = false;
  const Judge judge(facts, rulebook, act, verdict, findings);
  const Transition* row = find_transition(facts.dossier.state, command);
  if (row == nullptr) {
    refuse_in_state(judge);
  } else {
    run_checks(checks_without_command(row->checks), judge);
  }
  return verdict;
}

}  // namespace admission

/// Judges one command on a day by what is known without it.
[[nodiscard]] inline CommandExplanation explain(const AdmissionFacts& facts,
                                                const Rulebook& rulebook, AdmissionCommand command,
                                                Day day) noexcept {
  CommandExplanation explanation;
  explanation.command = command;
  explanation.verdict = admission::state_and_day_verdict(facts, rulebook, command, day);
  explanation.allowed = explanation.verdict.accepted();
  const Transition* row = find_transition(facts.dossier.state, command);
  explanation.depends_on_command =
      row != nullptr && !(state_and_day_checks(row->checks) == row->checks);
  explanation.first_allowed =
      explanation.allowed
          ? OptionalDay{day}
          : find_first_allowed(rulebook, day, explanation.verdict, [&](Day later) noexcept {
              return admission::state_and_day_verdict(facts, rulebook, command, later);
            });
  return explanation;
}

/// Every command of the workflow, in its order.
[[nodiscard]] inline std::array<CommandExplanation, admission_command_count> explain(
    const AdmissionFacts& facts, const Rulebook& rulebook, Day day) noexcept {
  std::array<CommandExplanation, admission_command_count> explanations{};
  for (std::size_t index = 0; index < admission_command_count; ++index) {
    explanations[index] = explain(facts, rulebook, static_cast<AdmissionCommand>(index), day);
  }
  return explanations;
}

}  // namespace dangvien::inline v0
