// SPDX-License-Identifier: Apache-2.0
#include "law/source.hpp"

#include <algorithm>
#include <optional>

#include "dangvien/base/generated/phrases.hpp"
#include "law/toml_reader.hpp"

namespace dangvien::inline v0::law {
namespace {

constexpr std::int64_t largest_value = 1'000'000;

struct Context {
  std::string_view file;
  const RulebookTables* base;
  Problems& problems;
};

CitationSource read_citation(TomlReader& parent, std::string_view key, Context context) {
  const toml::node* node = parent.node(key, Presence::optional);
  if (node == nullptr) return {};
  const toml::table* table = node->as_table();
  if (table == nullptr) {
    parent.fault(*node, found_type(*node), phrase::citation());
    return {};
  }
  TomlReader reader(*table, context.file, context.problems);
  CitationSource cite{reader.string("instrument", Presence::required),
                      reader.string("at", Presence::optional)};
  reader.finish();
  return cite;
}

InstrumentSource read_instrument(const toml::table& table, Context context) {
  TomlReader reader(table, context.file, context.problems);
  InstrumentSource instrument;
  instrument.place = reader.place();
  instrument.id = reader.string("id", Presence::required);
  instrument.kind = reader.enumerator("kind", Presence::required, InstrumentKind::none);
  instrument.number = reader.string("number", Presence::optional);
  instrument.title = reader.string("title", Presence::required);
  instrument.issuer = reader.string("issuer", Presence::required);
  instrument.signed_on = reader.day("signed", Presence::optional);
  instrument.in_force_from = reader.day("in_force", Presence::optional);
  instrument.replaced_from = reader.day("replaced", Presence::optional);
  instrument.provenance = reader.enumerator("provenance", Presence::required, Provenance::unknown);
  instrument.note = reader.string("note", Presence::optional);
  reader.finish();
  return instrument;
}

/// Index of `name` in `names`; a fault when it is not there.
std::optional<std::int64_t> index_of(TomlReader& reader, const toml::node& node,
                                     const std::vector<std::string>& names) {
  if (const auto text = node.value_exact<std::string>()) {
    const auto found = std::find(names.begin(), names.end(), *text);
    if (found != names.end()) return found - names.begin();
  }
  const std::vector<std::string_view> views(names.begin(), names.end());
  reader.fault(node, found_type(node), one_of(views.data(), views.size()));
  return std::nullopt;
}

std::optional<std::int64_t> read_set(TomlReader& reader, const toml::node& node,
                                     const std::vector<std::string>& names) {
  const toml::array* array = node.as_array();
  if (array == nullptr) {
    reader.fault(node, found_type(node), phrase::array_of_names());
    return std::nullopt;
  }
  std::int64_t bits = 0;
  for (const toml::node& element : *array) {
    const auto index = index_of(reader, element, names);
    if (!index) return std::nullopt;
    bits |= std::int64_t{1} << *index;
  }
  return bits;
}

std::optional<std::int64_t> read_number(TomlReader& reader, const toml::node& node, Unit unit) {
  if (unit == Unit::flag) {
    if (const auto flag = node.value_exact<bool>()) return *flag ? 1 : 0;
    reader.fault(node, found_type(node), phrase::flag());
    return std::nullopt;
  }
  if (unit == Unit::education_level) {
    const auto level = reader.enumerator_of(node, EducationLevel::unknown);
    return level == EducationLevel::unknown ? std::nullopt
                                            : std::optional{static_cast<std::int64_t>(level)};
  }
  if (unit == Unit::standing) {
    return static_cast<std::int64_t>(reader.enumerator_of(node, MemberStanding::none));
  }
  if (unit == Unit::day) {
    const auto date = node.value_exact<toml::date>();
    if (const OptionalDay day = date ? day_of(*date) : OptionalDay{}) {
      return day.value().days();
    }
    reader.fault(node, found_type(node), phrase::toml_day());
    return std::nullopt;
  }
  const auto number = node.value_exact<std::int64_t>();
  if (number && *number >= 0 && *number <= largest_value) return number;
  reader.fault(node, found_type(node), phrase::number_between(0, largest_value));
  return std::nullopt;
}

std::optional<RuleValue> read_value(TomlReader& reader, const toml::node& node,
                                    const RuleSource& rule) {
  if (rule.unit == Unit::fraction) {
    const auto text = node.value_exact<std::string>();
    if (const auto fraction = text ? parse_fraction(*text) : std::nullopt) {
      return RuleValue{rule.unit, fraction->numerator, fraction->denominator};
    }
    reader.fault(node, found_type(node), phrase::fraction());
    return std::nullopt;
  }
  std::optional<std::int64_t> number;
  if (!rule.choices.empty()) {
    number = index_of(reader, node, rule.choices);
  } else if (!rule.set.empty()) {
    number = read_set(reader, node, rule.set);
  } else {
    number = read_number(reader, node, rule.unit);
  }
  if (!number) return std::nullopt;
  return RuleValue{rule.unit, *number, 1};
}

RowSource read_row(const toml::table& table, const RuleSource& rule, Context context) {
  TomlReader reader(table, context.file, context.problems);
  RowSource row;
  row.place = reader.place();
  row.from = reader.day("from", Presence::required).value_or(Day::first());
  row.known_from = reader.day("known_from", Presence::optional);
  row.provenance = reader.enumerator("provenance", Presence::required, Provenance::unknown);
  row.cite = read_citation(reader, "cite", context);
  row.note = reader.string("note", Presence::optional);
  if (const toml::node* value = reader.node("value", Presence::optional)) {
    if (const auto found = read_value(reader, *value, rule)) {
      row.value = *found;
      row.stated = true;
    }
  }
  reader.finish();
  return row;
}

/// An overlay need not repeat the unit; where it does, it must be the rule's.
void check_unit(TomlReader& reader, const RuleSource& rule) {
  const toml::node* const node = reader.node("unit", Presence::optional);
  if (node == nullptr || node->value<std::string_view>() == name_of(rule.unit)) return;
  reader.fault(*node, found_type(*node),
               phrase::named("unit = \"" + std::string(name_of(rule.unit)) + "\""));
}

/// What an overlay's rule has from the standard rule of the same id.
bool take_over(RuleSource& rule, const RulebookTables& base) {
  for (const Rule& standard : base.rules) {
    if (standard.id != rule.id) continue;
    rule.origin = standard.origin;
    rule.enforcement = standard.enforcement;
    rule.unit = standard.unit;
    rule.choices.assign(standard.choices.begin(), standard.choices.end());
    rule.set.assign(standard.set.begin(), standard.set.end());
    rule.strict = standard.strict;
    rule.tighter = standard.tighter;
    return true;
  }
  return false;
}

void read_rule_head(TomlReader& reader, RuleSource& rule) {
  rule.origin = reader.enumerator("origin", Presence::required, RuleOrigin::law);
  rule.enforcement = reader.enumerator("enforcement", Presence::required, Enforcement::blocking);
  rule.unit = reader.enumerator("unit", Presence::required, Unit::none);
  rule.meaning = reader.string("meaning", Presence::optional);
  rule.notes = reader.string("notes", Presence::optional);
  rule.choices = reader.strings("choices");
  rule.set = reader.strings("set");
  rule.strict = reader.boolean("strict", false);
  rule.tighter = reader.enumerator("tighter", Presence::optional, Tighter::unstated);
}

RuleSource read_rule(const toml::table& table, Context context) {
  TomlReader reader(table, context.file, context.problems);
  RuleSource rule;
  rule.place = reader.place();
  rule.id = reader.string("id", Presence::required);
  if (context.base != nullptr) {
    if (!take_over(rule, *context.base)) {
      reader.fault(table, phrase::unknown_rule(rule.id), phrase::standard_rule());
      return rule;
    }
    check_unit(reader, rule);
  } else {
    read_rule_head(reader, rule);
  }
  for (const toml::table* row : reader.tables("rows")) {
    rule.rows.push_back(read_row(*row, rule, context));
  }
  reader.finish();
  return rule;
}

/// An array of names of one enumeration.
template <typename Enum>
std::vector<Enum> read_enumerators(TomlReader& reader, std::string_view key, Enum otherwise,
                                   const Phrase& expected) {
  std::vector<Enum> found;
  const toml::node* node = reader.node(key, Presence::required);
  if (node == nullptr) return found;
  const toml::array* array = node->as_array();
  if (array == nullptr) reader.fault(*node, found_type(*node), expected);
  for (std::size_t index = 0; array != nullptr && index < array->size(); ++index) {
    found.push_back(reader.enumerator_of(*array->get(index), otherwise));
  }
  return found;
}

KindSource read_kind(const toml::table& table, Context context) {
  TomlReader reader(table, context.file, context.problems);
  KindSource kind;
  kind.place = reader.place();
  kind.from = reader.day("from", Presence::required).value_or(Day::first());
  kind.kind = reader.enumerator("kind", Presence::required, OrganisationKind::unspecified);
  kind.name = reader.string("name", Presence::required);
  kind.usual_rank = reader.enumerator("usual_rank", Presence::required, Rank::unspecified);
  kind.ranks = read_enumerators(reader, "ranks", Rank::unspecified, phrase::array_of_names());
  kind.holds_members = reader.boolean("holds_members", false);
  kind.parents =
      read_enumerators(reader, "parents", OrganisationKind::unspecified, phrase::array_of_kinds());
  kind.cite = read_citation(reader, "cite", context);
  kind.provenance = reader.enumerator("provenance", Presence::required, Provenance::unknown);
  kind.note = reader.string("note", Presence::optional);
  reader.finish();
  return kind;
}

PowerSource read_power(const toml::table& table, Context context) {
  TomlReader reader(table, context.file, context.problems);
  PowerSource power;
  power.place = reader.place();
  power.from = reader.day("from", Presence::required).value_or(Day::first());
  power.power = reader.enumerator("power", Presence::required, Power::unspecified);
  power.kinds =
      read_enumerators(reader, "kinds", OrganisationKind::unspecified, phrase::array_of_kinds());
  power.cite = read_citation(reader, "cite", context);
  power.provenance = reader.enumerator("provenance", Presence::required, Provenance::unknown);
  power.note = reader.string("note", Presence::optional);
  reader.finish();
  return power;
}

DeciderSource read_decider(const toml::table& table, Context context) {
  TomlReader reader(table, context.file, context.problems);
  DeciderSource decider;
  decider.place = reader.place();
  decider.from = reader.day("from", Presence::required).value_or(Day::first());
  decider.tier = reader.enumerator("tier", Presence::required, DeciderTier::none);
  decider.competent = reader.boolean("competent", false);
  decider.whole_committee = reader.boolean("whole_committee", false);
  decider.cite = read_citation(reader, "cite", context);
  decider.provenance = reader.enumerator("provenance", Presence::required, Provenance::unknown);
  decider.note = reader.string("note", Presence::optional);
  reader.finish();
  return decider;
}

BreakSource read_break(const toml::table& table, Context context) {
  TomlReader reader(table, context.file, context.problems);
  BreakSource pause;
  pause.place = reader.place();
  pause.year = static_cast<std::int32_t>(reader.integer("year", Presence::required).value_or(0));
  pause.occasion = reader.string("occasion", Presence::required);
  pause.first = reader.day("first", Presence::required).value_or(Day::first());
  pause.last = reader.day("last", Presence::required).value_or(Day::first());
  pause.provenance = reader.enumerator("provenance", Presence::required, Provenance::unknown);
  pause.note = reader.string("note", Presence::optional);
  reader.finish();
  return pause;
}

SwapSource read_swap(const toml::table& table, Context context) {
  TomlReader reader(table, context.file, context.problems);
  SwapSource swap;
  swap.place = reader.place();
  swap.year = static_cast<std::int32_t>(reader.integer("year", Presence::required).value_or(0));
  swap.occasion = reader.string("occasion", Presence::required);
  swap.day = reader.day("day", Presence::required).value_or(Day::first());
  swap.provenance = reader.enumerator("provenance", Presence::required, Provenance::unknown);
  swap.note = reader.string("note", Presence::optional);
  reader.finish();
  return swap;
}

AssumedYearSource read_assumed_year(const toml::table& table, Context context) {
  TomlReader reader(table, context.file, context.problems);
  AssumedYearSource year;
  year.place = reader.place();
  year.year = static_cast<std::int32_t>(reader.integer("year", Presence::required).value_or(0));
  year.holidays = reader.days("holidays");
  reader.finish();
  return year;
}

void read_announced(TomlReader& parent, RuleFiles& files, Context context) {
  const toml::node* node = parent.node("announced", Presence::optional);
  if (node == nullptr) return;
  const toml::table* table = node->as_table();
  if (table == nullptr) {
    parent.fault(*node, found_type(*node), phrase::period_table());
    return;
  }
  TomlReader reader(*table, context.file, context.problems);
  files.announced_from = reader.day("from", Presence::required);
  files.announced_until = reader.day("until", Presence::required);
  reader.finish();
}

template <typename Source, typename Read>
void read_all(TomlReader& reader, std::string_view key, std::vector<Source>& into, Read read,
              Context context) {
  for (const toml::table* table : reader.tables(key)) into.push_back(read(*table, context));
}

}  // namespace

void read_rules(std::string_view text, std::string_view file_name, const RulebookTables* base,
                RuleFiles& files, Problems& problems) {
  const toml::parse_result parsed = toml::parse(text, file_name);
  if (!parsed) {
    report_syntax(problems, file_name, parsed.error());
    return;
  }
  const Context context{file_name, base, problems};
  TomlReader reader(parsed.table(), file_name, problems);
  read_all(reader, "instrument", files.instruments, read_instrument, context);
  read_all(reader, "rule", files.rules, read_rule, context);
  read_all(reader, "kind", files.kinds, read_kind, context);
  read_all(reader, "power", files.powers, read_power, context);
  read_all(reader, "decider", files.deciders, read_decider, context);
  read_all(reader, "break", files.breaks, read_break, context);
  read_all(reader, "swap", files.swaps, read_swap, context);
  read_all(reader, "assumed_year", files.assumed_years, read_assumed_year, context);
  read_announced(reader, files, context);
  if (base != nullptr) {
    files.local = reader.string("local", Presence::optional);
    files.local_place = reader.place();
  }
  reader.finish();
}

std::size_t stated_in(const RuleFiles& files) {
  std::size_t stated = files.instruments.size() + files.kinds.size() + files.powers.size() +
                       files.deciders.size() + files.breaks.size() + files.swaps.size() +
                       files.assumed_years.size() + (files.announced_from ? 1U : 0U);
  for (const RuleSource& rule : files.rules) stated += rule.rows.size();
  return stated;
}

}  // namespace dangvien::inline v0::law
