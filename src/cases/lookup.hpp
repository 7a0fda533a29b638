// SPDX-License-Identifier: Apache-2.0
// src/cases/lookup.hpp: a rule as data: what it says on a day, compared field by field. Proves rows
// that no act can show, because no check judges them yet.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/json/value.hpp>

#include "cases/expectation.hpp"
#include "dangvien/base/day.hpp"
#include "dangvien/law/rulebook.hpp"

namespace dangvien::inline v0::cases {

/// Tra cứu: one rule on one day; or who decides, or to which kinds a power may be given.
struct Lookup {
  std::string file;
  std::size_t line = 0;
  std::string rule;            ///< "decider upper", "power above_grassroots" for those
  std::optional<Unit> unit;    ///< what the rule counts; none: not compared
  std::optional<bool> strict;  ///< whether a share must be exceeded; none: not compared
  std::optional<DeciderTier> decider;
  std::optional<Power> power;
  Day day;
  /// As value_as_written(); null: nothing is known.
  boost::json::value value;
  std::string instrument;  ///< id in the rulebook; empty: none is cited
  std::string point;
  Provenance provenance = Provenance::unknown;

  /// "membership.transfer_started on 2016-07-25".
  [[nodiscard]] std::string name() const;
};

/// The lookups of one [[lookup]] table, one a day. Throws CaseFileError.
[[nodiscard]] std::vector<Lookup> read_lookups(const std::string& file, const toml::table& table);

/// Empty when the rulebook says exactly that. Throws CaseFileError when there is no such rule.
[[nodiscard]] std::vector<Difference> differences(const Lookup& lookup, const Rulebook& rulebook);

}  // namespace dangvien::inline v0::cases
