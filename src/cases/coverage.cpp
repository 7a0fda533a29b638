// SPDX-License-Identifier: Apache-2.0
#include "cases/coverage.hpp"

#include <set>

#include <fmt/format.h>

#include "codec/json/value_text.hpp"
#include "dangvien/base/enum_names.hpp"

namespace dangvien::inline v0::cases {
namespace {

/// First days of the rows that cases prove, by rule.
using Proved = std::set<std::pair<std::string, Day>>;

Proved proved_rows(const CaseReport& report, const Rulebook& rulebook) {
  Proved proved;
  for (std::size_t index = 0; index < rulebook.tables().rules.size(); ++index) {
    const auto rule = static_cast<RuleId>(index);
    const std::string id(rulebook.rule(rule).id);
    for (const Case& known : report.cases) {
      for (const std::string& name : known.proves) {
        if (name == id) proved.emplace(id, rulebook.row(rule, known.law_day).from);
      }
    }
  }
  return proved;
}

}  // namespace

Coverage coverage(const CaseReport& report, const Rulebook& rulebook, std::string_view prefix) {
  const Proved proved = proved_rows(report, rulebook);
  Coverage result;
  for (const Rule& rule : rulebook.tables().rules) {
    if (!rule.id.starts_with(prefix)) continue;
    for (const RuleRow& row : rulebook.tables().rows.subspan(rule.first_row, rule.row_count)) {
      ++result.rows;
      if (proved.contains({std::string(rule.id), row.from})) continue;
      result.uncovered.push_back({rule.id, row.from, row.provenance});
    }
  }
  return result;
}

std::string describe(const Coverage& coverage) {
  std::string text;
  for (const UncoveredRow& row : coverage.uncovered) {
    std::string day;
    codec::append_day(day, row.from);
    text += fmt::format("no case: {} from {} ({})\n", row.rule, day, name_of(row.provenance));
  }
  return text + fmt::format("{} of {} rows have a case\n",
                            coverage.rows - coverage.uncovered.size(), coverage.rows);
}

}  // namespace dangvien::inline v0::cases
