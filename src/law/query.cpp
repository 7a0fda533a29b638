// SPDX-License-Identifier: Apache-2.0
#include "law/query.hpp"

#include <cstddef>

#include "text/render.hpp"

namespace dangvien::inline v0 {
namespace {

constexpr Day first_regulation = Day::from_civil({2011, 11, 1}).value_or(Day::first());

std::span<const RuleRow> rows_of(const Rulebook& rulebook, const Rule& rule) {
  return rulebook.tables().rows.subspan(rule.first_row, rule.row_count);
}

/// The line of the row at `index` among the rule's rows.
RuleLine line_of(RuleId id, std::size_t index, const Rulebook& rulebook, Language language) {
  const Rule& rule = rulebook.rule(id);
  const auto rows = rows_of(rulebook, rule);
  const RuleRow& row = rows[index];
  RuleLine line;
  line.rule = id;
  line.id = rule.id;
  line.title = rule_title(id, language);
  line.enforcement = rule.enforcement;
  line.origin = rule.origin;
  line.from = row.from;
  if (index + 1 < rows.size()) line.until = rows[index + 1].from;
  line.value = render_value(row.value, rule, language);
  line.citation = render_citation(row.citation, rulebook, language);
  line.provenance = row.provenance;
  return line;
}

std::size_t index_on(std::span<const RuleRow> rows, Day day) {
  std::size_t index = rows.size() - 1;
  while (index > 0 && rows[index].from > day) --index;
  return index;
}

template <typename Visit>
void for_each_dated_rule(const Rulebook& rulebook, Visit visit) {
  const auto rules = rulebook.tables().rules;
  for (std::size_t index = 0; index < rules.size(); ++index) {
    if (rules[index].row_count > 0)
      visit(static_cast<RuleId>(index), rows_of(rulebook, rules[index]));
  }
}

bool same(const RuleRow& left, const RuleRow& right) {
  return left.value == right.value && left.citation == right.citation &&
         left.provenance == right.provenance;
}

}  // namespace

std::optional<RuleId> find_rule(const Rulebook& rulebook, std::string_view id) noexcept {
  const auto rules = rulebook.tables().rules;
  for (std::size_t index = 0; index < rules.size(); ++index) {
    if (rules[index].id == id) return static_cast<RuleId>(index);
  }
  return std::nullopt;
}

RuleDescription describe_rule(RuleId rule, const Rulebook& rulebook, Language language) {
  const Rule& entry = rulebook.rule(rule);
  RuleDescription description;
  description.rule = rule;
  description.id = entry.id;
  description.title = rule_title(rule, language);
  description.enforcement = entry.enforcement;
  description.origin = entry.origin;
  description.unit = entry.unit;
  for (std::size_t index = 0; index < entry.row_count; ++index) {
    description.rows.push_back(line_of(rule, index, rulebook, language));
  }
  return description;
}

std::vector<RuleLine> rules_on(Day day, const Rulebook& rulebook, Language language) {
  std::vector<RuleLine> lines;
  for_each_dated_rule(rulebook, [&](RuleId id, std::span<const RuleRow> rows) {
    lines.push_back(line_of(id, index_on(rows, day), rulebook, language));
  });
  return lines;
}

std::vector<RuleChange> difference(Day first, Day second, const Rulebook& rulebook,
                                   Language language) {
  std::vector<RuleChange> changes;
  for_each_dated_rule(rulebook, [&](RuleId id, std::span<const RuleRow> rows) {
    const std::size_t before = index_on(rows, first);
    const std::size_t after = index_on(rows, second);
    if (same(rows[before], rows[after])) return;
    changes.push_back(
        {line_of(id, before, rulebook, language), line_of(id, after, rulebook, language)});
  });
  return changes;
}

std::vector<RuleLine> unsettled_rules(const Rulebook& rulebook, Language language) {
  std::vector<RuleLine> lines;
  for_each_dated_rule(rulebook, [&](RuleId id, std::span<const RuleRow> rows) {
    for (std::size_t index = 0; index < rows.size(); ++index) {
      if (rows[index].provenance < Provenance::unconfirmed) continue;
      const bool over = index + 1 < rows.size() && rows[index + 1].from <= first_regulation;
      if (!over) lines.push_back(line_of(id, index, rulebook, language));
    }
  });
  return lines;
}

std::string rulebook_hash_text(const Rulebook& rulebook) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (const std::uint8_t byte : rulebook.tables().hash) {
    text += digits[byte >> 4U];
    text += digits[byte & 15U];
  }
  return text;
}

}  // namespace dangvien::inline v0
