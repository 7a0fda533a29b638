// SPDX-License-Identifier: Apache-2.0
// explanation_handle.hpp: what the handle of an explanation holds.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "dangvien.h"
#include "dangvien/admission/schema.hpp"
#include "dangvien/base/day.hpp"
#include "findings.hpp"

namespace dangvien::capi {

/// A paper that lapses before the act is possible.
struct ExplainedLapse {
  std::string rule;
  DeadlineKind kind = DeadlineKind::certificate_lapses;
  Day day{};
};

/// One command and what stands in its way.
struct ExplainedAct {
  ExplainedAct(const Rulebook& rulebook, std::vector<CommandFinding>&& broken,
               std::vector<CommandFinding>&& mentioned)
      : broken_rules(std::move(broken)),
        mentioned_rules(std::move(mentioned)),
        violations(FindingSort::violation, rulebook),
        advisories(FindingSort::advisory, rulebook) {
    violations.look_at(broken_rules);
    advisories.look_at(mentioned_rules);
  }

  std::string_view command;  ///< a string literal
  bool allowed = false;
  bool depends_on_command = false;
  OptionalDay first_allowed;
  std::vector<CommandFinding> broken_rules;
  std::vector<CommandFinding> mentioned_rules;
  Findings violations;
  Findings advisories;
  std::vector<RemedyKind> remedy;
  std::vector<ExplainedLapse> lapses;
};

}  // namespace dangvien::capi

struct dv_explanation {
  dangvien::DossierState state = dangvien::DossierState::none;
  std::deque<dangvien::capi::ExplainedAct> acts;  ///< they hold locks and never move
};
