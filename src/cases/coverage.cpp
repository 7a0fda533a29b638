// SPDX-License-Identifier: Apache-2.0
#include "cases/coverage.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include <fmt/format.h>

#include "cases/accounting_rules.hpp"
#include "codec/json/value_text.hpp"
#include "text/render.hpp"

namespace dangvien::inline v0::cases {
namespace {

/// What cases showed of one row.
struct Sides {
  bool met = false;
  bool broken = false;
  [[nodiscard]] bool any() const noexcept { return met || broken; }
};

using RowKey = std::pair<std::string_view, Day>;  ///< rule, first day of the row
using Proved = std::map<RowKey, Sides>;

void note(Proved& proved, RowKey row, bool spoke) {
  Sides& sides = proved[row];
  (spoke ? sides.broken : sides.met) = true;
}

/// Rules and the days on which a lookup that holds asked for them.
using LookedUp = std::set<std::pair<std::string_view, Day>>;

LookedUp looked_up(const CaseReport& report) {
  LookedUp days;
  for (const CaseResult& result : report.results) {
    if (result.looked_up && !result.head.proves.empty() && result.holds()) {
      days.emplace(result.head.proves.front(), *result.looked_up);
    }
  }
  return days;
}

/// The first day of the row, and the last before it, were looked up.
bool is_looked_up(const LookedUp& days, std::string_view rule, Day from) {
  if (!days.contains({rule, from})) return false;
  return from == Day::first() || days.contains({rule, from - Days{1}});
}

/// Days on which a case stands for the rule, and whether the rule spoke there.
std::vector<std::pair<Day, bool>> days_of(const CaseResult& result, const std::string& rule) {
  std::vector<std::pair<Day, bool>> days;
  for (const Act& act : result.acts) {
    if (act.spoke.contains(rule)) days.emplace_back(act.day, true);
  }
  const bool spoke = !days.empty();
  if (result.head.law_day) return {{*result.head.law_day, spoke}};
  if (!spoke && !result.acts.empty()) days.emplace_back(result.acts.back().day, false);
  return days;
}

Proved proved_rows(const CaseReport& report, const Rulebook& rulebook) {
  std::map<std::string_view, RuleId> rules;
  for (std::size_t index = 0; index < rulebook.tables().rules.size(); ++index) {
    rules.emplace(rulebook.tables().rules[index].id, static_cast<RuleId>(index));
  }
  Proved proved;
  for (const CaseResult& result : report.results) {
    if (result.fault || result.looked_up) continue;
    for (const std::string& name : result.head.proves) {
      const auto rule = rules.find(name);
      if (rule == rules.end()) {
        if (const auto* const known = find_accounting_rule(name)) {
          note(proved, {known->id, Day::first()}, false);
        }
        continue;
      }
      for (const auto& [day, spoke] : days_of(result, name)) {
        note(proved, {rule->first, rulebook.row(rule->second, day).from}, spoke);
      }
    }
  }
  return proved;
}

bool is_threshold(const Rule& rule, const RuleRow& row) {
  if (row.value.unit == Unit::none || !rule.choices.empty() || !rule.set.empty()) return false;
  // Who belongs to a group shows in figures; such a rule neither refuses nor advises.
  if (rule.id.starts_with("group.")) return false;
  if (rule.enforcement == Enforcement::informative) return false;
  switch (rule.unit) {
    case Unit::count:
    case Unit::months:
    case Unit::working_days:
    case Unit::days:
    case Unit::fraction:
    case Unit::education_level:
      return true;
    default:
      return false;
  }
}

/// Rules that stand behind others: of the majority no act shows a row where the shares of the
/// single acts are known, or where the row itself is not attested. Its lookups prove such a row.
constexpr std::array standing_behind = {std::string_view{"admission.majority"}};

bool is_proved_by_lookup(const Rule& rule) {
  return rule.enforcement == Enforcement::informative ||
         std::find(standing_behind.begin(), standing_behind.end(), rule.id) !=
             standing_behind.end();
}

void add_row(Coverage& coverage, const Proved& proved, std::string_view rule, const RuleRow& row,
             bool dated, bool threshold) {
  // Before the first stated value nothing is said that a case could prove.
  if (dated && row.from == Day::first() && row.provenance == Provenance::unknown) return;
  ++coverage.rows;
  const auto found = proved.find({rule, row.from});
  const Sides sides = found == proved.end() ? Sides{} : found->second;
  const OptionalDay from = dated ? OptionalDay{row.from} : OptionalDay{};
  if (!sides.any()) {
    coverage.gaps.push_back({rule, from, row.provenance, Gap::no_case});
  } else if (threshold && !sides.met) {
    coverage.gaps.push_back({rule, from, row.provenance, Gap::never_met});
  } else if (threshold && !sides.broken) {
    coverage.gaps.push_back({rule, from, row.provenance, Gap::never_broken});
  }
}

std::string_view name_of_gap(Gap gap) {
  if (gap == Gap::no_case) return "no_case";
  return gap == Gap::never_met ? "never_met" : "never_broken";
}

}  // namespace

Coverage coverage(const CaseReport& report, const Rulebook& rulebook) {
  const Proved proved = proved_rows(report, rulebook);
  const LookedUp days = looked_up(report);
  const RuleRow undated{Day::first(), {}, 0, Provenance::confirmed};
  Coverage result;
  for (const Rule& rule : rulebook.tables().rules) {
    if (rule.row_count == 0) add_row(result, proved, rule.id, undated, false, false);
    for (const RuleRow& row : rulebook.tables().rows.subspan(rule.first_row, rule.row_count)) {
      // What no check judges is proved by looking it up; what is judged needs acts.
      if (is_proved_by_lookup(rule) && is_looked_up(days, rule.id, row.from)) {
        ++result.rows;
        continue;
      }
      add_row(result, proved, rule.id, row, true, is_threshold(rule, row));
    }
  }
  for (const AccountingRule& rule : accounting_rules()) {
    add_row(result, proved, rule.id, undated, false, false);
  }
  return result;
}

std::string describe(const Coverage& coverage, const RunOptions& options) {
  const auto said = [&](std::string_view vi, std::string_view en) {
    return say(options.language, vi, en);
  };
  std::string text;
  for (const UncoveredRow& row : coverage.gaps) {
    const std::string_view gap = row.gap == Gap::no_case ? said("chưa có tình huống", "no case")
                                 : row.gap == Gap::never_met
                                     ? said("chưa có tình huống giữ đúng", "no case keeps it")
                                     : said("chưa có tình huống vi phạm", "no case breaks it");
    text += fmt::format("{}: {}", gap, row.rule);
    if (row.from && *row.from != Day::first()) {
      text += fmt::format(" {} {}", said("từ", "from"), render_day(*row.from, options.language));
    }
    text += fmt::format(" ({})\n", name_of(row.provenance));
  }
  return text + fmt::format("{} / {} {}\n", coverage.rows - coverage.gaps.size(), coverage.rows,
                            said("dòng quy tắc có đủ tình huống", "rows of the rules are proved"));
}

std::string describe_json(const Coverage& coverage) {
  std::string json = fmt::format("{{\"rows\":{},\"gaps\":[", coverage.rows);
  bool first = true;
  for (const UncoveredRow& row : coverage.gaps) {
    std::string from;
    if (row.from) codec::append_day(from, *row.from);
    json += fmt::format(
        "{}{{\"rule\":\"{}\",\"from\":\"{}\",\"provenance\":\"{}\",\"gap\":\"{}\"}}",
        first ? "" : ",\n ", row.rule, from, name_of(row.provenance), name_of_gap(row.gap));
    first = false;
  }
  return json + "]}";
}

}  // namespace dangvien::inline v0::cases
