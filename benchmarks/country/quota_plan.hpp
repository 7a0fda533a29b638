// SPDX-License-Identifier: Apache-2.0
// benchmarks/country/quota_plan.hpp: the quotas of a generated country: of the term by congress
// resolution with groups inside it, of every year by assignment from above and split further down,
// own plans as ranges, and a steering programme. Numbers lie around what will be admitted.
#pragma once

#include <vector>

#include "country/structure.hpp"
#include "dangvien/quota/schema.hpp"

namespace dangvien::country {

/// In the order in which they are set: by day, and a superior's before those allotted from it.
[[nodiscard]] std::vector<SetQuota> plan_quotas(const Plan& plan, const Structure& structure);

/// First day of the admissions.
[[nodiscard]] Day first_admission_day(const Plan& plan);

}  // namespace dangvien::country
