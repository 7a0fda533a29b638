// SPDX-License-Identifier: Apache-2.0
// explanation_handle.hpp: what the handle of an explanation holds.
#pragma once

#include <deque>
#include <string_view>

#include "dangvien.h"
#include "dangvien/admission/schema.hpp"
#include "dangvien/base/day.hpp"
#include "findings.hpp"

namespace dangvien::capi {

/// One command and what stands in its way.
struct ExplainedAct {
  explicit ExplainedAct(const Rulebook& rulebook) noexcept
      : violations(FindingSort::violation, rulebook), advisories(FindingSort::advisory, rulebook) {}

  std::string_view command;  ///< a string literal
  bool allowed = false;
  bool depends_on_command = false;
  OptionalDay first_allowed;
  Findings violations;
  Findings advisories;
};

}  // namespace dangvien::capi

struct dv_explanation {
  dangvien::DossierId dossier;
  dangvien::Day day;
  dangvien::DossierState state = dangvien::DossierState::none;
  std::deque<dangvien::capi::ExplainedAct> acts;  ///< they hold locks and never move
};
