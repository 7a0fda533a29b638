// SPDX-License-Identifier: Apache-2.0
#include "engine/judge.hpp"

#include <string>
#include <utility>

#include "dangvien/law/decision.hpp"
#include "engine/decide_command.hpp"
#include "engine/names.hpp"

namespace dangvien::inline v0 {
namespace {

std::string command_path(std::size_t index, std::size_t count, const std::string& field) {
  if (count == 1) return field;
  return "commands[" + std::to_string(index) + "]" + (field.empty() ? "" : "." + field);
}

void fail(Outcome& outcome, Error error) {
  outcome.status = OutcomeStatus::error;
  outcome.error = std::move(error);
  outcome.events.clear();
  outcome.advisories.clear();
}

void refuse(Outcome& outcome, const Verdict& verdict) {
  outcome.status = OutcomeStatus::refused;
  outcome.events.clear();
  outcome.first_allowed = verdict.first_allowed();
  outcome.violations.reserve(verdict.violations().size());
  for (const Violation& violation : verdict.violations()) {
    outcome.violations.push_back({outcome.command, violation});
  }
}

/// The library has no clock; that of the host, which dates the commit, is the only one it compares
/// with. A day not reached yet may be a slip of the year, or the host's clock may be wrong.
void advise_of_day_to_come(Verdict& verdict, const Command& command, OptionalDay recorded_on) {
  const Day day = std::visit([](const auto& body) { return body.day; }, command);
  if (!recorded_on || day <= *recorded_on) return;
  verdict.add({.rule = RuleId::model_day_after_recording,
               .citation = 0,
               .provenance = Provenance::confirmed,
               .subject = "day",
               .found = day_value(day),
               .required = day_value(*recorded_on),
               .first_allowed = {}},
              Enforcement::advisory);
}

/// Names the commit that touched the event's dossier before, and applies the event for the commands
/// that follow.
void keep(Workspace& workspace, EventRecord& record, std::uint64_t sequence, bool last) {
  if (!last) workspace.apply(record.event, record.effect_day);
  std::visit(
      [&](const auto& body) {
        if constexpr (requires { body.dossier; }) {
          record.previous =
              last ? workspace.last_commit(body.dossier) : workspace.touch(body.dossier, sequence);
        }
      },
      record.event);
}

}  // namespace

Outcome judge(const JudgeContext& context, std::span<const Command> commands,
              Workspace& workspace) {
  Outcome outcome;
  outcome.events.reserve(commands.size());
  const DecisionContext decision{workspace, context.rulebook, context.stream};
  for (std::size_t index = 0; index < commands.size(); ++index) {
    outcome.command = static_cast<std::uint32_t>(index);
    Verdict verdict;
    EventRecord& record = outcome.events.emplace_back();
    if (auto decided = decide_command(decision, commands[index], verdict, record); !decided) {
      Error error = std::move(decided).error();
      error.path = command_path(index, commands.size(), error.path);
      fail(outcome, std::move(error));
      return outcome;
    }
    advise_of_day_to_come(verdict, commands[index], context.recorded_on);
    for (const Violation& advisory : verdict.advisories()) {
      outcome.advisories.push_back({outcome.command, advisory});
    }
    if (!verdict.accepted()) {
      refuse(outcome, verdict);
      return outcome;
    }
    record.judgement = judgement_of(verdict, context.rulebook);
    keep(workspace, record, context.sequence, index + 1 == commands.size());
  }
  outcome.status = OutcomeStatus::accepted;
  outcome.command = 0;
  return outcome;
}

}  // namespace dangvien::inline v0
