// SPDX-License-Identifier: Apache-2.0
#include "mutants.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "codec/json/value_text.hpp"
#include "dangvien/base/enum_names.hpp"

namespace dangvien::mutate_rules {
namespace {

/// Tables of our own, that can be changed and put back.
class Copy {
 public:
  explicit Copy(const RulebookTables& tables)
      : rules(tables.rules.begin(), tables.rules.end()),
        rows(tables.rows.begin(), tables.rows.end()),
        powers(tables.powers.begin(), tables.powers.end()),
        deciders(tables.deciders.begin(), tables.deciders.end()),
        tables_(tables) {
    tables_.rules = rules;
    tables_.rows = rows;
    tables_.powers = powers;
    tables_.deciders = deciders;
  }

  /// A view of the tables as they are now, with every day on which something changes.
  Rulebook view(const RulebookTables& standard) {
    changes_.assign(standard.changes.begin(), standard.changes.end());
    const auto add = [this](const auto& list) {
      for (const auto& row : list) {
        if (row.from > Day::first()) changes_.push_back(row.from);
      }
    };
    for (const Rule& rule : rules) {
      if (rule.enforcement == Enforcement::informative) continue;
      add(std::span<const RuleRow>(rows).subspan(rule.first_row, rule.row_count));
    }
    add(powers);
    add(deciders);
    std::sort(changes_.begin(), changes_.end());
    changes_.erase(std::unique(changes_.begin(), changes_.end()), changes_.end());
    tables_.changes = changes_;
    return Rulebook{tables_};
  }

  std::vector<Rule> rules;
  std::vector<RuleRow> rows;
  std::vector<PowerRow> powers;
  std::vector<DeciderRow> deciders;

 private:
  RulebookTables tables_;
  std::vector<Day> changes_;
};

std::string text_of(Day day) {
  std::string text;
  codec::append_day(text, day);
  return text;
}

class Mutation {
 public:
  Mutation(const Rulebook& standard, const std::function<void(const Mutant&)>& visit)
      : standard_(standard), visit_(visit), copy_(standard.tables()) {}

  void run() {
    for (std::size_t index = 0; index < copy_.rules.size(); ++index) of_rule(copy_.rules[index]);
    informative_ = false;
    for (DeciderRow& row : copy_.deciders) of_decider(row);
    for (PowerRow& row : copy_.powers) of_power(row);
  }

 private:
  void show(std::string_view rule, std::string description) {
    const Rulebook rulebook = copy_.view(standard_.tables());
    visit_(Mutant{rule, std::move(description), &rulebook, informative_});
  }

  /// Shows the tables with `place` changed to `value`, and puts it back.
  template <typename Value>
  void with(Value& place, Value value, std::string_view rule, const std::string& description) {
    const Value kept = std::exchange(place, std::move(value));
    show(rule, description);
    place = kept;
  }

  void of_rule(Rule& rule) {
    if (rule.row_count == 0) return;
    informative_ = rule.enforcement == Enforcement::informative;
    if (rule.unit == Unit::fraction) {
      with(rule.strict, !rule.strict, rule.id,
           std::string(rule.id) + (rule.strict ? ": reaching is enough" : ": must be exceeded"));
    }
    with(rule.unit, other_unit(rule.unit), rule.id,
         std::string(rule.id) + ": unit " + std::string(name_of(other_unit(rule.unit))));
    for (std::size_t index = 0; index < rule.row_count; ++index) {
      of_row(rule, rule.first_row + index, index != 0);
    }
  }

  /// A row that repeats the one before it, for the sake of its note, may begin on any day: the law
  /// is the same, and no case can tell.
  static bool differs(const RuleRow& before, const RuleRow& row) noexcept {
    return !(before.value == row.value) || before.citation != row.citation ||
           before.provenance != row.provenance;
  }

  static Unit other_unit(Unit unit) noexcept {
    switch (unit) {
      case Unit::working_days:
        return Unit::days;
      case Unit::days:
        return Unit::working_days;
      case Unit::months:
        return Unit::days;
      default:
        return Unit::months;
    }
  }

  void of_row(const Rule& rule, std::size_t index, bool has_start) {
    RuleRow& row = copy_.rows[index];
    const std::string head = std::string(rule.id) + " from " + text_of(row.from) + ": ";
    if (row.value.unit != Unit::none) {
      for (const RuleValue& value : other_values(rule, row.value)) {
        with(row.value, value, rule.id,
             head + "value " + std::to_string(value.number) +
                 (value.denominator == 1 ? "" : "/" + std::to_string(value.denominator)));
      }
    }
    if (has_start && differs(copy_.rows[index - 1], row)) of_start(row.from, rule.id, head);
  }

  static std::vector<RuleValue> other_values(const Rule& rule, const RuleValue& value) {
    const auto number = [&](std::int64_t other) { return RuleValue{value.unit, other, 1}; };
    if (!rule.choices.empty()) {
      return {number((value.number + 1) % static_cast<std::int64_t>(rule.choices.size()))};
    }
    if (!rule.set.empty()) {
      std::vector<RuleValue> sets;
      for (std::size_t bit = 0; bit < rule.set.size(); ++bit) {
        sets.push_back(number(value.number ^ (std::int64_t{1} << bit)));
      }
      return sets;
    }
    switch (value.unit) {
      case Unit::flag:
        return {number(1 - value.number)};
      case Unit::fraction:
        return {{value.unit, value.number * 12 + value.denominator, value.denominator * 12},
                {value.unit, value.number * 12 - value.denominator, value.denominator * 12}};
      case Unit::standing:
        return {number(value.number - 1)};
      default:
        return {number(value.number - 1), number(value.number + 1)};
    }
  }

  void of_decider(DeciderRow& row) {
    const std::string head =
        "decider " + std::string(name_of(row.tier)) + " from " + text_of(row.from) + ": ";
    with(row.competent, !row.competent, "decider", head + "competent turned");
    with(row.whole_committee, !row.whole_committee, "decider", head + "whole committee turned");
    of_start(row.from, "decider", head);
  }

  void of_power(PowerRow& row) {
    const std::string head =
        "power " + std::string(name_of(row.power)) + " from " + text_of(row.from) + ": ";
    with(row.kinds, std::uint32_t{0}, "power", head + "given to no kind");
    of_start(row.from, "power", head);
  }

  void of_start(Day& from, std::string_view rule, const std::string& head) {
    for (const std::int32_t shift : {-1, 1}) {
      const Day moved = from + Days{shift};
      with(from, moved, rule, head + "starts " + text_of(moved));
    }
  }

  const Rulebook& standard_;
  const std::function<void(const Mutant&)>& visit_;
  Copy copy_;
  bool informative_ = false;
};

}  // namespace

void for_each_mutant(const Rulebook& standard, const std::function<void(const Mutant&)>& visit) {
  Mutation(standard, visit).run();
}

}  // namespace dangvien::mutate_rules
