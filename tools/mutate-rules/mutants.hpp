// SPDX-License-Identifier: Apache-2.0
// mutants.hpp: rulebooks that differ from the standard one in one place: a value, a comparison, a
// unit, or the first day of a row.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "dangvien/law/rulebook.hpp"

namespace dangvien::mutate_rules {

/// The standard tables with one change; valid while the visitor runs.
struct Mutant {
  std::string_view rule;    ///< id, or "decider", "power"
  std::string description;  ///< "admission.minimum_age from 2016-07-25: value 217"
  const Rulebook* rulebook = nullptr;
  bool informative = false;  ///< no act can notice it
};

/// Shows every mutant of the rulebook, one after the other, in a stable order.
void for_each_mutant(const Rulebook& standard, const std::function<void(const Mutant&)>& visit);

}  // namespace dangvien::mutate_rules
