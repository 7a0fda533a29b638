// SPDX-License-Identifier: Apache-2.0
// law/source.hpp: rules files as they are written, before they become tables.
// One reader for the standard rules and for overlays: the generator and the overlay loader share
// it. It checks form (keys, types, dates, names of enumerators); what rows mean together is checked
// in law/compile.hpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dangvien/law/rulebook.hpp"
#include "law/problem.hpp"

namespace dangvien::inline v0::law {

/// Where a row stands: key of an instrument and point; both empty when nothing is cited.
struct CitationSource {
  std::string instrument;
  std::string at;
};

struct InstrumentSource {
  Place place;
  std::string id;
  InstrumentKind kind = InstrumentKind::regulation;
  std::string number;
  std::string title;
  std::string issuer;
  OptionalDay signed_on;
  OptionalDay in_force_from;
  OptionalDay replaced_from;
  Provenance provenance = Provenance::confirmed;
  std::string note;
};

/// One dated value of a rule.
struct RowSource {
  Place place;
  Day from;
  OptionalDay known_from;
  bool stated = false;  ///< false: the value is not known in that period
  RuleValue value;
  CitationSource cite;
  Provenance provenance = Provenance::unknown;
  std::string note;
};

struct RuleSource {
  Place place;
  std::string id;
  RuleOrigin origin = RuleOrigin::law;
  Enforcement enforcement = Enforcement::blocking;
  Unit unit = Unit::none;
  std::string meaning;
  /// Row of the admission notes it was taken from ("26a"); empty: none.
  std::string notes;
  /// Names of the values of a rule that is a choice (its value is an index) or a set (its value is
  /// bits).
  std::vector<std::string> choices;
  std::vector<std::string> set;
  bool strict = false;
  Tighter tighter = Tighter::unstated;
  std::vector<RowSource> rows;
};

struct KindSource {
  Place place;
  Day from;
  OrganisationKind kind = OrganisationKind::unspecified;
  std::string name;
  Rank usual_rank = Rank::unspecified;
  std::vector<Rank> ranks;
  bool holds_members = false;
  std::vector<OrganisationKind> parents;
  CitationSource cite;
  Provenance provenance = Provenance::unknown;
  std::string note;
};

struct PowerSource {
  Place place;
  Day from;
  Power power = Power::unspecified;
  std::vector<OrganisationKind> kinds;
  CitationSource cite;
  Provenance provenance = Provenance::unknown;
  std::string note;
};

struct DeciderSource {
  Place place;
  Day from;
  DeciderTier tier = DeciderTier::none;
  bool competent = false;
  bool whole_committee = false;
  CitationSource cite;
  Provenance provenance = Provenance::unknown;
  std::string note;
};

/// An announced break: all days from first to last, weekends included.
struct BreakSource {
  Place place;
  std::int32_t year = 0;
  std::string occasion;
  Day first;
  Day last;
  Provenance provenance = Provenance::unknown;
  std::string note;
};

/// A Saturday or Sunday worked in exchange.
struct SwapSource {
  Place place;
  std::int32_t year = 0;
  std::string occasion;
  Day day;
  Provenance provenance = Provenance::unknown;
  std::string note;
};

/// Statutory holidays of a year for which nothing was announced; one on a weekly rest day moves to
/// the next working day.
struct AssumedYearSource {
  Place place;
  std::int32_t year = 0;
  std::vector<Day> holidays;
};

/// Everything read from one or more rules files.
struct RuleFiles {
  std::vector<InstrumentSource> instruments;
  std::vector<RuleSource> rules;
  std::vector<KindSource> kinds;
  std::vector<PowerSource> powers;
  std::vector<DeciderSource> deciders;
  std::vector<BreakSource> breaks;
  std::vector<SwapSource> swaps;
  std::vector<AssumedYearSource> assumed_years;
  OptionalDay announced_from;
  OptionalDay announced_until;
  /// Whose local rules an overlay holds ("Hà Nội"); empty: national ones. Local rules only tighten.
  std::string local;
  Place local_place;
};

/// Reads one file into `files`. Adds every fault it finds to `problems` and goes on where it can.
/// With `base`, the file is an overlay: its rules name rules of `base` and take unit, enforcement
/// and names of values from there.
void read_rules(std::string_view text, std::string_view file_name, const RulebookTables* base,
                RuleFiles& files, Problems& problems);

/// Instruments, dated rows and days that the files state; a rule named without rows states nothing.
[[nodiscard]] std::size_t stated_in(const RuleFiles& files);

}  // namespace dangvien::inline v0::law
