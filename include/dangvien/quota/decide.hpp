// SPDX-License-Identifier: Apache-2.0
// dangvien/quota/decide.hpp: whether a quota may be set.
// Only what cannot be true is refused. Allotting more or less than was received is lawful and
// shown, never forced; so is a result above the quota.
#pragma once

#include "dangvien/law/decision.hpp"
#include "dangvien/quota/schema.hpp"

namespace dangvien::inline v0 {

/// What setting a quota looks at.
struct QuotaFacts {
  QuotaId id;  ///< the identity it will have
  bool identity_taken = false;
  /// The quota of which this one is a part: whether a superior holds it, or, for that of a mass
  /// organisation, the holder itself or a superior; never a mass organisation.
  bool allotted_from_superior = true;
};

/// Decides SetQuota.
[[nodiscard]] inline Decision<QuotaSet> decide(const QuotaFacts& facts,
                                               const Rulebook& /*rulebook*/,
                                               const SetQuota& command) {
  Decision<QuotaSet> decision;
  Verdict& verdict = decision.verdict;
  if (facts.identity_taken) violate_model(verdict, RuleId::model_identity_taken, "id");
  if (command.basis == QuotaBasis::unspecified) {
    violate_model(verdict, RuleId::model_basis_required, "basis");
  }
  if (command.last_day < command.first_day) {
    violate_model(verdict, RuleId::model_period_reversed, "last_day", day_value(command.last_day),
                  day_value(command.first_day));
  }
  if (command.number == 0) {
    violate_model(verdict, RuleId::model_number_zero, "number", count_value(0), count_value(1));
  }
  const bool is_range = command.shape == QuotaShape::range;
  if (is_range ? command.upper <= command.number : command.upper != 0) {
    violate_model(verdict, RuleId::model_range_reversed, "upper", count_value(command.upper),
                  count_value(command.number));
  }
  if (command.mass_organisation != MassOrganisation::none &&
      command.group != PriorityGroup::everyone) {
    violate_model(verdict, RuleId::model_mass_organisation_group, "group");
  }
  if (!facts.allotted_from_superior) {
    violate_model(verdict, RuleId::model_allotment_mismatch, "allotted_from");
  }
  if (!verdict.accepted()) return decision;
  decision.event = QuotaSet{.quota = facts.id,
                            .holder = command.holder,
                            .basis = command.basis,
                            .measure = command.measure,
                            .first_day = command.first_day,
                            .last_day = command.last_day,
                            .group = command.group,
                            .shape = command.shape,
                            .number = command.number,
                            .upper = command.upper,
                            .allotted_from = command.allotted_from,
                            .origin = command.origin,
                            .source = command.source,
                            .mass_organisation = command.mass_organisation};
  return decision;
}

}  // namespace dangvien::inline v0
