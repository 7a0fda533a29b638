// SPDX-License-Identifier: Apache-2.0
// src/engine/advised_acts.hpp: which acts of dossiers came with advisories, and in which commits
// these stand. Twelve bytes an act; what was advised is read back from the journal.
#pragma once

#include <cstdint>

#include "dangvien/base/day.hpp"
#include "dangvien/base/identifier_index.hpp"
#include "dangvien/base/row_store.hpp"

namespace dangvien::inline v0 {

/// One act that was accepted with an advisory.
struct AdvisedAct {
  RowIndex dossier = no_row;
  Day day;
  std::uint32_t commit = 0;  ///< its sequence; State::reserve() keeps the others out
  friend constexpr bool operator==(const AdvisedAct&, const AdvisedAct&) = default;
};
static_assert(sizeof(AdvisedAct) == 12);

/// In the order of commits.
using AdvisedActs = RowStore<AdvisedAct>;

}  // namespace dangvien::inline v0
