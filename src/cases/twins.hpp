// SPDX-License-Identifier: Apache-2.0
// src/cases/twins.hpp: what cases must be to one another: names are unique, the rules they prove
// exist, and twins (the two sides of a boundary) name each other and really end differently.
#pragma once

#include "cases/run_cases.hpp"

namespace dangvien::inline v0::cases {

/// Adds a difference to every case that breaks this.
void check_twins(CaseReport& report, const RunOptions& options);

}  // namespace dangvien::inline v0::cases
