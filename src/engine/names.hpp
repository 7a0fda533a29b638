// SPDX-License-Identifier: Apache-2.0
// src/engine/names.hpp: identities and rules in errors and outcomes.
#pragma once

#include <string>

#include "dangvien/base/error.hpp"
#include "dangvien/base/identifier.hpp"
#include "dangvien/journal/schema.hpp"
#include "dangvien/law/verdict.hpp"

namespace dangvien::inline v0 {

/// The error for an identity that the registry does not know; `field` names it in the command.
[[nodiscard]] Error unknown_identity(OrganisationId id, std::string field);
[[nodiscard]] Error unknown_identity(PersonId id, std::string field);
[[nodiscard]] Error unknown_identity(DossierId id, std::string field);
[[nodiscard]] Error unknown_identity(QuotaId id, std::string field);

/// How a verdict is kept with the event: its advisories and the weakest provenance it rests on.
/// Nothing when there is nothing to keep.
[[nodiscard]] std::optional<Judgement> judgement_of(const Verdict& verdict,
                                                    const Rulebook& rulebook);

/// Whether the record says on what it stood; commits of the first days of format 1 do not.
[[nodiscard]] bool keeps_citation(const AdvisoryRecord& record) noexcept;

/// The advisory as a finding again; a record without its citation is cited by the row of `day`.
/// Rules that this library no longer knows are left out (nothing).
[[nodiscard]] std::optional<Violation> finding_of(const AdvisoryRecord& record,
                                                  const Rulebook& rulebook, Day day);

}  // namespace dangvien::inline v0
