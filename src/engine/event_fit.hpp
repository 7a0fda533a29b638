// SPDX-License-Identifier: Apache-2.0
// src/engine/event_fit.hpp: whether an event read from a journal fits the state it is to be applied
// to. A journal with a sound chain can still be made by another hand; what an event names must
// exist, and what it founds must be new, or applying it would read outside the tables.
#pragma once

#include "dangvien/base/error.hpp"
#include "engine/state.hpp"

namespace dangvien::inline v0 {

/// Nothing when the event fits; otherwise corrupt, with the field as path.
[[nodiscard]] Result<void> check_fit(const State& state, const Event& event);

}  // namespace dangvien::inline v0
