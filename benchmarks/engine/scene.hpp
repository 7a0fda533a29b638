// SPDX-License-Identifier: Apache-2.0
// benchmarks/engine/scene.hpp: a few communes' worth of dossiers, all waiting for the same act, and
// the command that each of them waits for, in an order that the processor cannot foresee.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "dangvien/journal/schema.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"
#include "engine/judge.hpp"
#include "engine/state.hpp"
#include "engine/world.hpp"

namespace dangvien::benchmark {

inline constexpr std::uint32_t cells = 64;
inline constexpr std::uint32_t dossiers = 1024;

/// The act that is timed.
enum class Act : std::uint8_t {
  resolve_cell,         ///< the cell's vote: the act with the most rules
  decide_admission,     ///< the decision: counts in every quota above
  record_introduction,  ///< the act that is made most often
  refused,              ///< the cell's vote on a dossier in which nearly nothing is in order
};

/// How many commands of test::whole_admission come before the act.
[[nodiscard]] constexpr std::size_t before(Act act) {
  switch (act) {
    case Act::resolve_cell:
      return test::through_cell_vote - 1;
    case Act::decide_admission:
      return test::through_decision - 1;
    case Act::record_introduction:
      return 4;
    case Act::refused:
      break;
  }
  return 0;
}

[[nodiscard]] inline PersonId applicant(std::uint32_t dossier) { return {0, cells * 10 + dossier}; }
[[nodiscard]] inline std::uint32_t cell_of(std::uint32_t dossier) {
  return test::commune + 1 + dossier % cells;
}

/// The commands that bring a dossier before the act, and the act as the last one.
[[nodiscard]] inline std::vector<Command> commands_through(Act act, std::uint32_t dossier) {
  const Day listed = test::day(2022, 1, 10);
  auto commands =
      test::whole_admission(dossier, applicant(dossier).number(), cell_of(dossier), listed);
  if (act != Act::refused) {
    commands.resize(before(act) + 1);
    return commands;
  }
  // Too young, no introducer, no opinions; certificate and verification have run out, three of ten
  // were there, and the minutes do not add up.
  Ballot ballot = test::unanimous(10);
  ballot.present = 3;
  ballot.ayes = 4;
  std::vector<Command> refused(commands.begin(), commands.begin() + 3);
  refused.emplace_back(RecordVerification{
      .dossier = {0, dossier}, .day = listed + Days{60}, .finding = PoliticalFinding::none_found});
  refused.emplace_back(CertifyBackground{
      .dossier = {0, dossier}, .day = listed + Days{70}, .organisation = {0, test::commune}});
  refused.emplace_back(
      ResolveCell{.dossier = {0, dossier}, .day = listed + Days{2500}, .ballot = ballot});
  return refused;
}

/// A state in which every dossier waits for the act. rewind() brings it back after a sweep.
class Scene {
 public:
  explicit Scene(Act act) {
    State state(0);
    std::vector<Command> setting = test::small_commune(cells);
    for (std::uint32_t dossier = 1; dossier <= dossiers; ++dossier) {
      const bool young = act == Act::refused;
      setting.emplace_back(
          test::person(applicant(dossier).number(),
                       PartialDate::from_packed(young ? 20'130'101U : 19'950'101U).value()));
    }
    for (std::uint32_t number = 0; number < 5; ++number) {
      setting.emplace_back(SetQuota{.day = test::day(2020, 1, 1),
                                    .holder = {0, number % 2 == 0 ? test::commune : test::district},
                                    .basis = QuotaBasis::congress_resolution,
                                    .first_day = test::day(2020, 1, 1),
                                    .last_day = test::day(2024, 12, 31),
                                    .number = 100});
    }
    for (const Command& command : setting) complete_ = settle(state, command) && complete_;
    for (std::uint32_t dossier = 1; dossier <= dossiers; ++dossier) {
      auto commands = commands_through(act, dossier);
      commands_.push_back(commands.back());
      commands.pop_back();
      for (const Command& command : commands) complete_ = settle(state, command) && complete_;
    }
    // A fixed order without rhyme: 421 is prime to 1024.
    for (std::uint32_t step = 0; step < dossiers; ++step) {
      order_.push_back(commands_[step * 421 % dossiers]);
    }
    rewind();
  }

  /// Whether every command of the setting was accepted.
  [[nodiscard]] bool complete() const noexcept { return complete_; }
  [[nodiscard]] State& state() noexcept { return *state_; }
  [[nodiscard]] const std::vector<Command>& commands() const noexcept { return order_; }
  [[nodiscard]] const std::vector<EventRecord>& events() const noexcept { return events_; }

  void rewind() {
    state_ = std::make_unique<State>(std::uint16_t{0});
    for (const EventRecord& record : events_) {
      state_->apply_growing(record.event, record.effect_day, 1);
    }
  }

 private:
  bool settle(State& state, const Command& command) {
    Workspace workspace(state);
    const Outcome outcome =
        judge({state, standard_rulebook(), 0, 1}, std::span<const Command>(&command, 1), workspace);
    if (!outcome.accepted()) return false;
    for (const EventRecord& record : outcome.events) {
      state.apply_growing(record.event, record.effect_day, 1);
      events_.push_back(record);
    }
    return true;
  }

  std::vector<EventRecord> events_;
  std::vector<Command> commands_;
  std::vector<Command> order_;
  std::unique_ptr<State> state_;
  bool complete_ = true;
};

}  // namespace dangvien::benchmark
