// SPDX-License-Identifier: Apache-2.0
// src/engine/facts.hpp: the facts of one act, gathered from a workspace.
#pragma once

#include "dangvien/admission/schema.hpp"
#include "engine/workspace.hpp"

namespace dangvien::inline v0 {

/// Whom and what one act names. no_row: the command names none.
struct ActNames {
  RowIndex acting = no_row;  ///< the organisation that acts
  RowIndex named = no_row;   ///< introducer, helper or verifier
};

/// Why facts are gathered.
enum class Asking : std::uint8_t {
  to_decide,    ///< who is a member now is one, whatever older day the act is given
  to_look_back  ///< what could be said on the day itself
};

/// Everything the admission rules look at for an act on `day`. O(depth of the cell).
[[nodiscard]] AdmissionFacts gather_facts(const Workspace& workspace, const DossierRow& row,
                                          ActNames names, Day day, Asking asking);

/// Whether grassroots committees decide by the power given to them.
enum class Delegated : std::uint8_t { counted, left_out };

/// The organisation nearest above the cell that decides admissions on `day`, as far as texts that
/// block say who does; none when there is none.
[[nodiscard]] OrganisationId competent_body(const Workspace& workspace, const Rulebook& rulebook,
                                            const DossierRow& row, Day day, Delegated delegated);

}  // namespace dangvien::inline v0
