// SPDX-License-Identifier: Apache-2.0
// src/cases/coverage.hpp: which dated rows of the rules no case proves.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cases/run_cases.hpp"

namespace dangvien::inline v0::cases {

/// A row of a rule that no case names on a day on which the row holds.
struct UncoveredRow {
  std::string_view rule;
  Day from{};
  Provenance provenance = Provenance::unknown;
};

struct Coverage {
  std::size_t rows = 0;
  std::vector<UncoveredRow> uncovered;
};

/// Rows of the rules whose id starts with `prefix` ("admission."). A case covers the row that holds
/// on the case's day of each rule that it proves.
[[nodiscard]] Coverage coverage(const CaseReport& report, const Rulebook& rulebook,
                                std::string_view prefix);

/// One line a row, and a closing line.
[[nodiscard]] std::string describe(const Coverage& coverage);

}  // namespace dangvien::inline v0::cases
