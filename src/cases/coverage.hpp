// SPDX-License-Identifier: Apache-2.0
// src/cases/coverage.hpp: which dated rows of the rules no case proves, and which only on one side.
// A case proves a row when it names the rule and its day (law_day; or the day of the act on which
// the rule spoke; or that of the last act) lies in the row's period. Its side: the rule spoke
// (refused or advised), or kept silent. A row whose value
// is a threshold (a number of months, days, members, a share) needs both sides; another needs one.
// A row of an informative rule, or of the majority that stands behind the shares of the single
// acts, which no act can show, is proved by two lookups: on its first day and on the day before.
// A deadline that a scenario states speaks too. A rule without dated values (the model's own) and a
// rule of accounting count as one row.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cases/run_cases.hpp"

namespace dangvien::inline v0::cases {

enum class Gap : std::uint8_t {
  no_case,    ///< nothing proves the row
  never_met,  ///< every case breaks the rule: the side on which it is kept is missing
  never_broken,
};

struct UncoveredRow {
  std::string_view rule;
  OptionalDay from{};  ///< none: the rule has no dated values
  Provenance provenance = Provenance::confirmed;
  Gap gap = Gap::no_case;
};

struct Coverage {
  std::size_t rows = 0;
  std::vector<UncoveredRow> gaps;

  [[nodiscard]] bool complete() const noexcept { return gaps.empty(); }
};

[[nodiscard]] Coverage coverage(const CaseReport& report, const Rulebook& rulebook);

/// One line a row, and a closing line.
[[nodiscard]] std::string describe(const Coverage& coverage, const RunOptions& options);
/// {"rows":..,"gaps":[{"rule":..,"from":..,"gap":..}]}
[[nodiscard]] std::string describe_json(const Coverage& coverage);

}  // namespace dangvien::inline v0::cases
