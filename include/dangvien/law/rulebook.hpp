// SPDX-License-Identifier: Apache-2.0
// dangvien/law/rulebook.hpp: the rules as dated rows, and how a decision reads them.
// Invariants: the rows of one rule are sorted by day, without gap or overlap, from Day::first() on;
//   every row that states a value cites an instrument; looking a rule up is total (before the first
//   stated value the row's provenance is `unknown`).
// Never: decides anything; that is the business of the folders that follow.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "dangvien/base/day.hpp"
#include "dangvien/base/fraction.hpp"
#include "dangvien/law/calendar.hpp"
#include "dangvien/law/generated/rule_id.hpp"
#include "dangvien/law/schema.hpp"

namespace dangvien::inline v0 {

/// Loại văn bản.
enum class InstrumentKind : std::uint8_t {
  none,
  charter,
  regulation,
  guidance,
  decision,
  directive,
  circular,
  official_letter,
  law,
  resolution,
  notice,
};

template <>
struct EnumNames<InstrumentKind> {
  static constexpr std::array<std::string_view, 11> names = {
      "none",     "charter",         "regulation", "guidance",   "decision", "directive",
      "circular", "official_letter", "law",        "resolution", "notice"};
};

/// Văn bản. Known by number and signing day together, since numbers restart every term.
struct Instrument {
  std::string_view id;      ///< "294-QD-TW-2025-05-26": the key used in rules/*.toml
  std::string_view number;  ///< "294-QĐ/TW"
  std::string_view title;   ///< Vietnamese
  std::string_view issuer;  ///< Vietnamese
  OptionalDay signed_on;
  OptionalDay in_force_from;
  OptionalDay replaced_from;
  InstrumentKind kind = InstrumentKind::none;
  /// How well its days are attested.
  Provenance provenance = Provenance::confirmed;
};

/// Căn cứ. Index 0 of the citation table is "none": a rule of the model, not of the law.
struct Citation {
  std::uint16_t instrument = 0;
  std::string_view point;  ///< "4.3.1", "Điều 4.1"
};
using CitationIndex = std::uint16_t;

/// Whether a broken rule refuses the command or is reported beside its acceptance; `informative`:
/// law that is stated for look-up, which no check judges.
enum class Enforcement : std::uint8_t { blocking, advisory, informative };

template <>
struct EnumNames<Enforcement> {
  static constexpr std::array<std::string_view, 3> names = {"blocking", "advisory", "informative"};
};

/// Which values of a rule ask for more: what a local overlay may put in the place of the law's.
enum class Tighter : std::uint8_t { unstated, smaller, larger };

template <>
struct EnumNames<Tighter> {
  static constexpr std::array<std::string_view, 3> names = {"unstated", "smaller", "larger"};
};

/// Whose rule it is: the law's, the workflow table's, or the model's own integrity.
enum class RuleOrigin : std::uint8_t { law, workflow, model };

template <>
struct EnumNames<RuleOrigin> {
  static constexpr std::array<std::string_view, 3> names = {"law", "workflow", "model"};
};

struct Rule {
  std::string_view id;  ///< "admission.minimum_age"
  RuleOrigin origin = RuleOrigin::law;
  Enforcement enforcement = Enforcement::blocking;
  Unit unit = Unit::none;
  std::uint16_t first_row = 0;  ///< index into the row table
  std::uint16_t row_count = 0;  ///< 0 for rules without dated values
  /// A share of votes that must be exceeded; otherwise reaching it is enough.
  bool strict = false;
  /// Names of the values, where the value is the index of a choice (law/parameter.hpp).
  std::span<const std::string_view> choices{};
  /// Names of the values, where the value is a set of them as bits (law/parameter.hpp).
  std::span<const std::string_view> set{};
  Tighter tighter = Tighter::unstated;
};

/// Tham số. The value of one rule from a day on, until the next row of the same rule.
struct RuleRow {
  Day from;
  /// Its unit is the rule's; Unit::none where the value is not known.
  RuleValue value;
  CitationIndex citation = 0;
  Provenance provenance = Provenance::unknown;
  /// Day from which the value could be known, where that is later than `from`.
  OptionalDay known_from{};
};

/// Loại tổ chức theo quy định của một thời kỳ.
struct KindRow {
  Day from;
  OrganisationKind kind = OrganisationKind::unspecified;
  Rank usual_rank = Rank::unspecified;
  std::uint32_t ranks = 0;         ///< bit per Rank that such an organisation may have
  bool holds_members = false;      ///< members belong to it directly
  std::uint32_t parent_kinds = 0;  ///< bit per OrganisationKind that may stand directly above
  CitationIndex citation = 0;
  Provenance provenance = Provenance::unknown;
  std::string_view name{};  ///< Vietnamese name of the kind in that period
};

/// Quyền được giao có thời hạn: the kinds of organisation to which a power may be given, from a day
/// on.
struct PowerRow {
  Day from;
  Power power = Power::unspecified;
  std::uint32_t kinds = 0;  ///< bit per OrganisationKind that may receive it
  CitationIndex citation = 0;
  Provenance provenance = Provenance::unknown;
};

/// Thẩm quyền quyết định: which tier decides admission, recognition and striking off, from a day
/// on. The votes are rules of their own (admission.decider_vote and its neighbours): they stand on
/// other instruments, which change on other days.
struct DeciderRow {
  Day from;
  DeciderTier tier = DeciderTier::none;
  bool competent = false;        ///< may decide in that period
  bool whole_committee = false;  ///< the whole committee votes; otherwise its standing committee
  CitationIndex citation = 0;
  Provenance provenance = Provenance::unknown;
};

/// The tables behind a rulebook. The standard ones are constexpr; an overlay owns merged copies.
struct RulebookTables {
  std::span<const Instrument> instruments;
  std::span<const Citation> citations;
  std::span<const Rule> rules;           ///< indexed by RuleId
  std::span<const RuleRow> rows;         ///< grouped by rule, sorted by day
  std::span<const KindRow> kinds;        ///< grouped by kind, sorted by day
  std::span<const PowerRow> powers;      ///< grouped by power, sorted by day
  std::span<const DeciderRow> deciders;  ///< grouped by tier, sorted by day
  /// Every day from which some row of the tables above holds, each once, sorted, without
  /// Day::first(), informative rules apart: between two of them every act is judged alike.
  std::span<const Day> changes;
  CalendarTables calendar;
  std::array<std::uint8_t, 32> hash{};  ///< BLAKE2b-256 of the canonical text of all rows
};

/// Bộ quy tắc. A view of tables that outlive it; copying it copies a pointer. Safe to share between
/// threads. Looking up costs a few comparisons (a rule has fewer than ten rows).
class Rulebook {
 public:
  explicit constexpr Rulebook(const RulebookTables& tables) noexcept : tables_(&tables) {}

  [[nodiscard]] constexpr const Rule& rule(RuleId id) const noexcept {
    return tables_->rules[static_cast<std::size_t>(id)];
  }

  /// The row of the rule that holds on `day`. For a rule without dated values, a row without value,
  /// with provenance `confirmed` and no citation.
  [[nodiscard]] constexpr const RuleRow& row(RuleId id, Day day) const noexcept {
    const Rule& entry = rule(id);
    if (entry.row_count == 0) return model_row;
    const auto rows = tables_->rows.subspan(entry.first_row, entry.row_count);
    std::size_t index = rows.size() - 1;
    while (index > 0 && rows[index].from > day) --index;
    return rows[index];
  }

  [[nodiscard]] constexpr const Citation& citation(CitationIndex index) const noexcept {
    return tables_->citations[index];
  }
  /// The instrument a citation stands on.
  [[nodiscard]] constexpr const Instrument& instrument(CitationIndex index) const noexcept {
    return tables_->instruments[citation(index).instrument];
  }

  /// The row of a kind on a day; nullptr when the kind did not exist then.
  [[nodiscard]] constexpr const KindRow* kind(OrganisationKind kind, Day day) const noexcept {
    const KindRow* found = nullptr;
    for (const KindRow& row : tables_->kinds) {
      if (row.kind == kind && row.from <= day) found = &row;
    }
    return found;
  }

  /// The row of a power on a day; nullptr when nothing is known of the power then.
  [[nodiscard]] constexpr const PowerRow* power(Power power, Day day) const noexcept {
    const PowerRow* found = nullptr;
    for (const PowerRow& row : tables_->powers) {
      if (row.power == power && row.from <= day) found = &row;
    }
    return found;
  }

  /// The first day after `day` on which any rule changes; none when none does.
  [[nodiscard]] constexpr OptionalDay next_change(Day day) const noexcept {
    for (const Day change : tables_->changes) {
      if (change > day) return change;
    }
    return {};
  }

  /// The row of a tier on a day; nullptr when nothing is known of the tier then.
  [[nodiscard]] constexpr const DeciderRow* decider(DeciderTier tier, Day day) const noexcept {
    const DeciderRow* found = nullptr;
    for (const DeciderRow& row : tables_->deciders) {
      if (row.tier == tier && row.from <= day) found = &row;
    }
    return found;
  }

  [[nodiscard]] constexpr Calendar calendar() const noexcept { return Calendar{tables_->calendar}; }
  [[nodiscard]] constexpr const RulebookTables& tables() const noexcept { return *tables_; }

 private:
  static constexpr RuleRow model_row{Day::first(), {}, 0, Provenance::confirmed};

  const RulebookTables* tables_;
};

}  // namespace dangvien::inline v0
