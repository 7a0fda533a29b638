// SPDX-License-Identifier: Apache-2.0
#include "law/compile.hpp"

#include <algorithm>
#include <limits>
#include <optional>

#include "dangvien/base/generated/phrases.hpp"
#include "law/canonical.hpp"

namespace dangvien::inline v0::law {
namespace {

class Compiler {
 public:
  Compiler(const RuleFiles& files, const RulebookTables* base, OwnedTables& owned,
           Problems& problems)
      : files_(files), base_(base), owned_(owned), problems_(problems) {}

  void run() {
    start();
    for (const InstrumentSource& source : files_.instruments) add_instrument(source);
    for (const RuleSource& source : files_.rules) add_rule(source);
    flatten_rows();
    for (const KindSource& source : files_.kinds) add_kind(source);
    for (const PowerSource& source : files_.powers) add_power(source);
    for (const DeciderSource& source : files_.deciders) add_decider(source);
    check_local();
    sort_rows();
    collect_changes();
    compile_calendar(files_, base_, owned_, problems_);
    finish();
  }

 private:
  void start() {
    if (base_ == nullptr) {
      owned_.instruments.push_back({});
      owned_.citations.push_back({});
      return;
    }
    owned_.instruments.assign(base_->instruments.begin(), base_->instruments.end());
    owned_.citations.assign(base_->citations.begin(), base_->citations.end());
    owned_.rules.assign(base_->rules.begin(), base_->rules.end());
    owned_.kinds.assign(base_->kinds.begin(), base_->kinds.end());
    owned_.powers.assign(base_->powers.begin(), base_->powers.end());
    owned_.deciders.assign(base_->deciders.begin(), base_->deciders.end());
    for (const Rule& rule : base_->rules) {
      const auto rows = base_->rows.subspan(rule.first_row, rule.row_count);
      rows_.emplace_back(rows.begin(), rows.end());
    }
  }

  void add_instrument(const InstrumentSource& source) {
    if (instrument_index(source.id)) {
      report(problems_, source.place, phrase::twice(source.id), phrase::every_instrument_once());
      return;
    }
    if (source.in_force_from && source.replaced_from &&
        source.replaced_from <= source.in_force_from) {
      report(problems_, source.place, phrase::replaced_on(source.replaced_from.value()),
             phrase::day_after(source.in_force_from.value()));
    }
    Instrument& instrument = owned_.instruments.emplace_back();
    instrument.id = owned_.keep(source.id);
    instrument.number = owned_.keep(source.number);
    instrument.title = owned_.keep(source.title);
    instrument.issuer = owned_.keep(source.issuer);
    instrument.signed_on = source.signed_on;
    instrument.in_force_from = source.in_force_from;
    instrument.replaced_from = source.replaced_from;
    instrument.kind = source.kind;
    instrument.provenance = source.provenance;
  }

  [[nodiscard]] std::optional<std::uint16_t> instrument_index(std::string_view id) const {
    for (std::size_t index = 1; index < owned_.instruments.size(); ++index) {
      if (owned_.instruments[index].id == id) return static_cast<std::uint16_t>(index);
    }
    return std::nullopt;
  }

  /// Index of the citation, added when it is new; 0 when nothing is cited or it is not known.
  CitationIndex cite(const CitationSource& source, const Place& place) {
    if (source.instrument.empty()) return 0;
    const auto instrument = instrument_index(source.instrument);
    if (!instrument) {
      report(problems_, place, phrase::unknown_instrument(source.instrument),
             phrase::known_instrument());
      return 0;
    }
    for (std::size_t index = 1; index < owned_.citations.size(); ++index) {
      const Citation& known = owned_.citations[index];
      if (known.instrument == *instrument && known.point == source.at) {
        return static_cast<CitationIndex>(index);
      }
    }
    owned_.citations.push_back({*instrument, owned_.keep(source.at)});
    return static_cast<CitationIndex>(owned_.citations.size() - 1);
  }

  [[nodiscard]] std::optional<std::size_t> rule_index(std::string_view id) const {
    for (std::size_t index = 0; index < owned_.rules.size(); ++index) {
      if (owned_.rules[index].id == id) return index;
    }
    return std::nullopt;
  }

  std::span<const std::string_view> keep_names(const std::vector<std::string>& names) {
    if (names.empty()) return {};
    std::vector<std::string_view>& list = owned_.name_lists.emplace_back();
    for (const std::string& name : names) list.push_back(owned_.keep(name));
    return list;
  }

  void add_rule(const RuleSource& source) {
    std::optional<std::size_t> index = rule_index(source.id);
    if (base_ == nullptr) {
      if (index) {
        report(problems_, source.place, phrase::twice(source.id), phrase::every_rule_once());
        return;
      }
      check_head(source);
      index = owned_.rules.size();
      Rule& rule = owned_.rules.emplace_back();
      rule.id = owned_.keep(source.id);
      rule.origin = source.origin;
      rule.enforcement = source.enforcement;
      rule.unit = source.unit;
      rule.choices = keep_names(source.choices);
      rule.set = keep_names(source.set);
      rule.strict = source.strict;
      rule.tighter = source.tighter;
      rows_.emplace_back();
    }
    if (!index) return;  // reported by the reader
    for (std::size_t row = 0; row < source.rows.size(); ++row) add_row(source, row, *index);
  }

  void check_head(const RuleSource& source) {
    const bool form = !source.id.empty() &&
                      source.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_.") ==
                          std::string::npos &&
                      std::count(source.id.begin(), source.id.end(), '.') == 1;
    if (!form) report(problems_, source.place, phrase::quoted(source.id), phrase::rule_id());
    if (source.origin == RuleOrigin::law && source.rows.empty()) {
      report(problems_, source.place, phrase::rule_without_rows(), phrase::one_row());
    }
    if (source.strict && source.unit != Unit::fraction) {
      report(problems_, source.place, phrase::quoted("strict"),
             phrase::named("unit = \"fraction\""));
    }
    if (!source.choices.empty() && !source.set.empty()) {
      report(problems_, source.place, phrase::choices_and_set(), phrase::one_of_both());
    }
  }

  void add_row(const RuleSource& rule, std::size_t position, std::size_t index) {
    const RowSource& source = rule.rows[position];
    const RowSource* next = position + 1 < rule.rows.size() ? &rule.rows[position + 1] : nullptr;
    if (next != nullptr && next->from <= source.from) {
      report(problems_, next->place, phrase::row_from(next->from), phrase::day_after(source.from));
      return;
    }
    const CitationIndex citation = cite(source.cite, source.place);
    check_row(rule, source, next, rows_[index]);
    if (!files_.local.empty()) check_tighter(rule, source, rows_[index]);
    const RuleRow row{source.from, source.value, citation, source.provenance, source.known_from};
    std::vector<RuleRow>& rows = rows_[index];
    const auto place =
        std::lower_bound(rows.begin(), rows.end(), row.from,
                         [](const RuleRow& known, Day from) { return known.from < from; });
    if (place != rows.end() && place->from == row.from) {
      *place = row;
    } else {
      rows.insert(place, row);
    }
  }

  void check_row(const RuleSource& rule, const RowSource& row, const RowSource* next,
                 const std::vector<RuleRow>& known) {
    if (!row.stated) {
      if (row.provenance != Provenance::unknown) {
        report(problems_, row.place, phrase::missing_value(), phrase::value_or_unknown());
      }
      return;
    }
    if (row.provenance == Provenance::unknown) {
      report(problems_, row.place, phrase::value_of_unknown(), phrase::known_provenance());
    }
    const bool cited = !row.cite.instrument.empty();
    // A policy of ours (the reading of a boundary) states a value without an instrument.
    if (rule.origin == RuleOrigin::law && !cited && row.provenance != Provenance::unconfirmed) {
      report(problems_, row.place, phrase::uncited_value(), phrase::citation());
    }
    if (cited && row.provenance <= Provenance::single_source) {
      check_in_force(row, next_day(row, next, known));
    }
  }

  /// Until when the row holds: the next row of the file, or of the rules that it is added to.
  [[nodiscard]] static OptionalDay next_day(const RowSource& row, const RowSource* next,
                                            const std::vector<RuleRow>& known) {
    OptionalDay day;
    if (next != nullptr) day = next->from;
    for (const RuleRow& other : known) {
      if (other.from > row.from && (!day || other.from < day.value())) day = other.from;
    }
    return day;
  }

  /// A local row may only ask for more than the row that it takes the place of.
  void check_tighter(const RuleSource& rule, const RowSource& row,
                     const std::vector<RuleRow>& rows) {
    if (rule.tighter == Tighter::unstated) {
      report(problems_, row.place, phrase::local_row_of(rule.id), phrase::rule_that_tightens());
      return;
    }
    const RuleRow* national = nullptr;
    for (const RuleRow& known : rows) {
      if (known.from <= row.from) national = &known;
    }
    if (national == nullptr || national->provenance == Provenance::unknown) return;
    const RuleValue& law = national->value;
    const std::int64_t here = row.value.number * law.denominator;
    const std::int64_t there = law.number * row.value.denominator;
    const bool looser = rule.tighter == Tighter::smaller ? here > there : here < there;
    if (!row.stated || looser) {
      report(problems_, row.place, phrase::looser_value(row.from),
             phrase::value_as_strict(law.number, law.denominator));
    }
  }

  /// Local rules are rows of rules that say which way is stricter, and their instruments.
  void check_local() {
    const bool others = !files_.kinds.empty() || !files_.powers.empty() ||
                        !files_.deciders.empty() || !files_.breaks.empty() ||
                        !files_.swaps.empty() || !files_.assumed_years.empty() ||
                        files_.announced_from.has_value();
    if (files_.local.empty() || !others) return;
    report(problems_, files_.local_place, phrase::local_tables(), phrase::local_rows_only());
  }

  /// An attested row must lie within the time in which its instrument was in force.
  void check_in_force(const RowSource& row, OptionalDay next) {
    const auto index = instrument_index(row.cite.instrument);
    if (!index) return;
    const Instrument& instrument = owned_.instruments[*index];
    if (instrument.in_force_from && row.from < instrument.in_force_from.value()) {
      report(problems_, row.place, phrase::row_from(row.from),
             phrase::day_in_force(std::string(instrument.id), instrument.in_force_from.value()));
    }
    if (!instrument.replaced_from) return;
    const Day until = instrument.replaced_from.value();
    if (row.from >= until || !next || next.value() > until) {
      report(problems_, row.place, phrase::row_outliving(std::string(instrument.id)),
             phrase::later_row_by(until));
    }
  }

  void flatten_rows() {
    owned_.rows.clear();
    for (std::size_t index = 0; index < owned_.rules.size(); ++index) {
      std::vector<RuleRow>& rows = rows_[index];
      if (!rows.empty() && rows.front().from > Day::first()) {
        rows.insert(rows.begin(), RuleRow{Day::first(), {}, 0, Provenance::unknown, {}});
      }
      owned_.rules[index].first_row = static_cast<std::uint16_t>(owned_.rows.size());
      owned_.rules[index].row_count = static_cast<std::uint16_t>(rows.size());
      owned_.rows.insert(owned_.rows.end(), rows.begin(), rows.end());
    }
    if (owned_.rows.size() > std::numeric_limits<std::uint16_t>::max()) {
      report(problems_, {}, phrase::row_count(owned_.rows.size()), phrase::at_most(65535));
    }
  }

  void check_organisation_row(const Place& place, const CitationSource& cite,
                              Provenance provenance) {
    if (provenance <= Provenance::carried && cite.instrument.empty()) {
      report(problems_, place, phrase::uncited_row(), phrase::citation());
    }
  }

  void add_kind(const KindSource& source) {
    KindRow row;
    row.from = source.from;
    row.kind = source.kind;
    row.usual_rank = source.usual_rank;
    row.ranks = bits_of(source.ranks);
    row.holds_members = source.holds_members;
    row.parent_kinds = bits_of(source.parents);
    if ((row.ranks & bits_of(std::vector{row.usual_rank})) == 0) {
      report(problems_, source.place, phrase::named("ranks"),
             phrase::named("ranks: " + std::string(name_of(row.usual_rank))));
    }
    row.citation = cite(source.cite, source.place);
    row.provenance = source.provenance;
    row.name = owned_.keep(source.name);
    check_organisation_row(source.place, source.cite, source.provenance);
    const bool seen = replace(owned_.kinds, row, [&row](const KindRow& known) {
      return known.kind == row.kind && known.from == row.from;
    });
    if (seen && base_ == nullptr) report_twice(source.place, source.from);
  }

  template <typename Enum>
  [[nodiscard]] static std::uint32_t bits_of(const std::vector<Enum>& values) {
    std::uint32_t bits = 0;
    for (const Enum value : values) bits |= std::uint32_t{1} << static_cast<unsigned>(value);
    return bits;
  }

  void add_power(const PowerSource& source) {
    PowerRow row;
    row.from = source.from;
    row.power = source.power;
    row.kinds = bits_of(source.kinds);
    row.citation = cite(source.cite, source.place);
    row.provenance = source.provenance;
    check_organisation_row(source.place, source.cite, source.provenance);
    const bool seen = replace(owned_.powers, row, [&row](const PowerRow& known) {
      return known.power == row.power && known.from == row.from;
    });
    if (seen && base_ == nullptr) report_twice(source.place, source.from);
  }

  void add_decider(const DeciderSource& source) {
    DeciderRow row;
    row.from = source.from;
    row.tier = source.tier;
    row.competent = source.competent;
    row.whole_committee = source.whole_committee;
    row.citation = cite(source.cite, source.place);
    row.provenance = source.provenance;
    check_organisation_row(source.place, source.cite, source.provenance);
    const bool seen = replace(owned_.deciders, row, [&row](const DeciderRow& known) {
      return known.tier == row.tier && known.from == row.from;
    });
    if (seen && base_ == nullptr) report_twice(source.place, source.from);
  }

  void report_twice(const Place& place, Day from) {
    report(problems_, place, phrase::two_rows_from(from), phrase::one_row_a_day());
  }

  /// Puts `row` in the place of the one that `same` accepts, or at the end; whether there was one.
  template <typename Row, typename Same>
  static bool replace(std::vector<Row>& rows, const Row& row, Same same) {
    const auto found = std::find_if(rows.begin(), rows.end(), same);
    if (found == rows.end()) {
      rows.push_back(row);
      return false;
    }
    *found = row;
    return true;
  }

  void sort_rows() {
    std::stable_sort(owned_.kinds.begin(), owned_.kinds.end(),
                     [](const KindRow& left, const KindRow& right) {
                       return std::pair{left.kind, left.from} < std::pair{right.kind, right.from};
                     });
    std::stable_sort(owned_.powers.begin(), owned_.powers.end(),
                     [](const PowerRow& left, const PowerRow& right) {
                       return std::pair{left.power, left.from} < std::pair{right.power, right.from};
                     });
    std::stable_sort(owned_.deciders.begin(), owned_.deciders.end(),
                     [](const DeciderRow& left, const DeciderRow& right) {
                       return std::pair{left.tier, left.from} < std::pair{right.tier, right.from};
                     });
  }

  void collect_changes() {
    std::vector<Day>& changes = owned_.changes;
    const auto add = [&changes](const auto& rows) {
      for (const auto& row : rows) {
        if (row.from > Day::first()) changes.push_back(row.from);
      }
    };
    for (const Rule& rule : owned_.rules) {
      if (rule.enforcement == Enforcement::informative) continue;
      add(std::span<const RuleRow>(owned_.rows).subspan(rule.first_row, rule.row_count));
    }
    add(owned_.kinds);
    add(owned_.powers);
    add(owned_.deciders);
    std::sort(changes.begin(), changes.end());
    changes.erase(std::unique(changes.begin(), changes.end()), changes.end());
  }

  void finish() {
    RulebookTables& tables = owned_.tables;
    tables.instruments = owned_.instruments;
    tables.citations = owned_.citations;
    tables.rules = owned_.rules;
    tables.rows = owned_.rows;
    tables.kinds = owned_.kinds;
    tables.powers = owned_.powers;
    tables.deciders = owned_.deciders;
    tables.changes = owned_.changes;
    tables.calendar.exceptions = owned_.exceptions;
    if (problems_.empty()) tables.hash = rulebook_hash(tables);
  }

  const RuleFiles& files_;
  const RulebookTables* base_;
  OwnedTables& owned_;
  Problems& problems_;
  std::vector<std::vector<RuleRow>> rows_;
};

}  // namespace

void compile(const RuleFiles& files, const RulebookTables* base, OwnedTables& owned,
             Problems& problems) {
  Compiler(files, base, owned, problems).run();
}

}  // namespace dangvien::inline v0::law
