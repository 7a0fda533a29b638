// SPDX-License-Identifier: Apache-2.0
// dangvien/engine/what_if.hpp: what a draft of the rules would change for the dossiers that are
// open, before anybody adopts it.
#pragma once

#include <cstddef>
#include <vector>

#include "dangvien/admission/deadlines.hpp"
#include "dangvien/admission/table.hpp"
#include "dangvien/engine/schema.hpp"
#include "dangvien/law/rulebook.hpp"

namespace dangvien::inline v0 {

/// One thing that would be otherwise for one dossier.
struct DraftEffect {
  DossierId dossier;
  OrganisationId organisation;  ///< the cell
  DossierState state = DossierState::none;
  WhatIfChange change = WhatIfChange::newly_blocked;
  AdmissionCommand command = AdmissionCommand::list_prospect;  ///< of an act
  DeadlineKind deadline = DeadlineKind::certificate_lapses;    ///< of a deadline
  /// First day on which the act is allowed, or the deadline; none: no day.
  OptionalDay before{};
  OptionalDay after{};
  RuleId rule{};
  /// In the draft, or (newly_allowed) in the rules in force.
  CitationIndex citation = 0;
};

/// In the order of the dossiers, for each in the order of the workflow.
struct DraftEffects {
  OrganisationId organisation;
  Day day;
  std::size_t dossiers = 0;  ///< open dossiers that were looked at
  std::vector<DraftEffect> effects;
};

}  // namespace dangvien::inline v0
