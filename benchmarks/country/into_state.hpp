// SPDX-License-Identifier: Apache-2.0
// benchmarks/country/into_state.hpp: a country judged and merged as Registry::submit does it,
// without a journal: for what is measured of the state alone.
#pragma once

#include <span>
#include <string>

#include "country/country.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"
#include "engine/judge.hpp"

namespace dangvien::country {

class IntoState final : public Taker {
 public:
  explicit IntoState(State& state) : state_(state) {}

  void take(const Command& command, Day /*entered*/) override {
    if (!accepted_) return;
    Workspace workspace(state_);
    const Outcome outcome = judge({state_, standard_rulebook(), 0, events_ + 1},
                                  std::span<const Command>(&command, 1), workspace);
    accepted_ = outcome.accepted();
    for (const EventRecord& record : outcome.events) {
      state_.apply_growing(record.event, record.effect_day, ++events_);
    }
  }

  [[nodiscard]] bool accepted() const noexcept { return accepted_; }
  [[nodiscard]] std::uint64_t events() const noexcept { return events_; }

 private:
  State& state_;
  std::uint64_t events_ = 0;
  bool accepted_ = true;
};

}  // namespace dangvien::country
