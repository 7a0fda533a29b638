// SPDX-License-Identifier: Apache-2.0
#include "law/canonical.hpp"

#include <string_view>
#include <type_traits>
#include <vector>

#include <sodium/crypto_generichash.h>

#include "dangvien/base/enum_names.hpp"

namespace dangvien::inline v0::law {
namespace {

/// Fields of a line are separated by U+001F, which no field may hold, so that no two lines meet.
constexpr char separator = '\x1f';

class Line {
 public:
  explicit Line(std::string& text, std::string_view sort) : text_(text) { text_ += sort; }
  ~Line() { text_ += '\n'; }
  Line(const Line&) = delete;
  Line& operator=(const Line&) = delete;

  Line& add(std::string_view field) {
    text_ += separator;
    text_ += field;
    return *this;
  }
  Line& add(std::int64_t number) { return add(std::to_string(number)); }
  Line& add(Day day) { return add(std::int64_t{day.days()}); }
  Line& add(OptionalDay day) { return day ? add(day.value()) : add("-"); }
  template <typename Enum>
  requires std::is_enum_v<Enum> Line& add(Enum value) { return add(name_of(value)); }

 private:
  std::string& text_;
};

void add_citation(Line& line, const RulebookTables& tables, CitationIndex index) {
  const Citation& citation = tables.citations[index];
  line.add(tables.instruments[citation.instrument].id).add(citation.point);
}

void add_rules(std::string& text, const RulebookTables& tables) {
  for (const Rule& rule : tables.rules) {
    {
      Line line(text, "rule");
      line.add(rule.id).add(rule.origin).add(rule.enforcement).add(rule.unit);
      line.add(std::int64_t{rule.strict});
      for (const std::string_view name : rule.choices) line.add(name);
      for (const std::string_view name : rule.set) line.add(name);
    }
    for (const RuleRow& row : tables.rows.subspan(rule.first_row, rule.row_count)) {
      Line line(text, "row");
      line.add(row.from).add(row.known_from).add(row.value.unit).add(row.value.number);
      line.add(row.value.denominator).add(row.provenance);
      add_citation(line, tables, row.citation);
    }
  }
}

void add_organisation_rows(std::string& text, const RulebookTables& tables) {
  for (const KindRow& row : tables.kinds) {
    Line line(text, "kind");
    line.add(row.kind).add(row.from).add(row.name).add(row.usual_rank);
    line.add(std::int64_t{row.ranks});
    line.add(std::int64_t{row.holds_members}).add(std::int64_t{row.parent_kinds});
    line.add(row.provenance);
    add_citation(line, tables, row.citation);
  }
  for (const PowerRow& row : tables.powers) {
    Line line(text, "power");
    line.add(row.power).add(row.from).add(std::int64_t{row.kinds}).add(row.provenance);
    add_citation(line, tables, row.citation);
  }
  for (const DeciderRow& row : tables.deciders) {
    Line line(text, "decider");
    line.add(row.tier).add(row.from).add(std::int64_t{row.competent});
    line.add(std::int64_t{row.whole_committee}).add(row.provenance);
    add_citation(line, tables, row.citation);
  }
}

}  // namespace

std::string canonical_text(const RulebookTables& tables) {
  std::string text = "dangvien rulebook 1\n";
  for (const Instrument& instrument : tables.instruments) {
    Line line(text, "instrument");
    line.add(instrument.id).add(instrument.kind).add(instrument.number).add(instrument.title);
    line.add(instrument.issuer).add(instrument.signed_on).add(instrument.in_force_from);
    line.add(instrument.replaced_from).add(instrument.provenance);
  }
  add_rules(text, tables);
  add_organisation_rows(text, tables);
  Line(text, "announced").add(tables.calendar.announced_from).add(tables.calendar.announced_until);
  for (const CalendarException& exception : tables.calendar.exceptions) {
    Line(text, "exception").add(exception.day).add(std::int64_t{exception.adjustment});
  }
  return text;
}

std::array<std::uint8_t, 32> rulebook_hash(const RulebookTables& tables) {
  const std::string text = canonical_text(tables);
  std::array<std::uint8_t, 32> hash{};
  const std::vector<unsigned char> bytes(text.begin(), text.end());
  crypto_generichash(hash.data(), hash.size(), bytes.data(), bytes.size(), nullptr, 0);
  return hash;
}

}  // namespace dangvien::inline v0::law
