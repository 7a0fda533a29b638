// SPDX-License-Identifier: Apache-2.0
#include "law/query.hpp"

#include <array>
#include <cstddef>

#include "text/names.hpp"
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

template <typename Row>
bool same_ground(const Row& left, const Row& right) {
  return left.citation == right.citation && left.provenance == right.provenance;
}

// ---- who decides, tier by tier

constexpr std::array deciding_tiers = {DeciderTier::authorised_grassroots, DeciderTier::grassroots,
                                       DeciderTier::upper, DeciderTier::province};

bool same_value(const DeciderRow& left, const DeciderRow& right) {
  return left.competent == right.competent && left.whole_committee == right.whole_committee;
}

/// First day of the row of the tier that comes after the other.
OptionalDay next_from(const DeciderRow& row, const Rulebook& rulebook) {
  for (const DeciderRow& later : rulebook.tables().deciders) {
    if (later.tier == row.tier && later.from > row.from) return later.from;
  }
  return {};
}

RuleLine line_of(const DeciderRow& row, const Rulebook& rulebook, Language language) {
  const Rule& rule = rulebook.rule(RuleId::admission_decider);
  RuleLine line;
  line.rule = RuleId::admission_decider;
  line.id = rule.id;
  line.tier = row.tier;
  line.title = std::string{rule_title(line.rule, language)} + ": " +
               std::string{display_name(row.tier, language)};
  line.enforcement = rule.enforcement;
  line.origin = rule.origin;
  line.from = row.from;
  line.until = next_from(row, rulebook);
  line.value = std::string{display_name(row.tier, language)} + ": " +
               std::string{deciding_name(row, language)};
  line.citation = render_citation(row.citation, rulebook, language);
  line.provenance = row.provenance;
  return line;
}

void add_deciders_on(std::vector<RuleLine>& lines, Day day, const Rulebook& rulebook,
                     Language language) {
  for (const DeciderTier tier : deciding_tiers) {
    const DeciderRow* const row = rulebook.decider(tier, day);
    if (row != nullptr) lines.push_back(line_of(*row, rulebook, language));
  }
}

void add_changed_deciders(std::vector<RuleChange>& changes, Day first, Day second,
                          const Rulebook& rulebook, Language language) {
  for (const DeciderTier tier : deciding_tiers) {
    const DeciderRow* const before = rulebook.decider(tier, first);
    const DeciderRow* const after = rulebook.decider(tier, second);
    if (before == nullptr || after == nullptr) continue;
    const bool differs = !same_value(*before, *after);
    if (!differs && same_ground(*before, *after)) continue;
    changes.push_back(
        {line_of(*before, rulebook, language), line_of(*after, rulebook, language), differs});
  }
}

void add_unsettled_deciders(std::vector<RuleLine>& lines, const Rulebook& rulebook,
                            Language language) {
  for (const DeciderRow& row : rulebook.tables().deciders) {
    if (row.provenance < Provenance::unconfirmed) continue;
    const OptionalDay next = next_from(row, rulebook);
    if (!next || *next > first_regulation) lines.push_back(line_of(row, rulebook, language));
  }
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
  if (rule == RuleId::admission_decider) {
    for (const DeciderRow& row : rulebook.tables().deciders) {
      description.rows.push_back(line_of(row, rulebook, language));
    }
  }
  return description;
}

std::vector<RuleLine> rules_on(Day day, const Rulebook& rulebook, Language language) {
  std::vector<RuleLine> lines;
  for_each_dated_rule(rulebook, [&](RuleId id, std::span<const RuleRow> rows) {
    lines.push_back(line_of(id, index_on(rows, day), rulebook, language));
    if (id == RuleId::admission_decider) add_deciders_on(lines, day, rulebook, language);
  });
  return lines;
}

std::vector<RuleChange> difference(Day first, Day second, const Rulebook& rulebook,
                                   Language language) {
  std::vector<RuleChange> changes;
  for_each_dated_rule(rulebook, [&](RuleId id, std::span<const RuleRow> rows) {
    const std::size_t before = index_on(rows, first);
    const std::size_t after = index_on(rows, second);
    const bool differs = !(rows[before].value == rows[after].value);
    if (differs || !same_ground(rows[before], rows[after])) {
      changes.push_back({line_of(id, before, rulebook, language),
                         line_of(id, after, rulebook, language), differs});
    }
    if (id == RuleId::admission_decider) {
      add_changed_deciders(changes, first, second, rulebook, language);
    }
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
    if (id == RuleId::admission_decider) add_unsettled_deciders(lines, rulebook, language);
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
