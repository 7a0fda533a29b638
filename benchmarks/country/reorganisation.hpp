// SPDX-License-Identifier: Apache-2.0
// benchmarks/country/reorganisation.hpp: how the generated country is reorganised: a typed stream
// of acts, each on its day, that leads from the tree of the beginning to the tree of any later day.
// The engine has no commands for them yet; whoever gives it some finds the tree after to compare
// with.
//
// On 1/7/2025, as the law had it: 63 provinces become 34 (seventeen pairs and six triples of them),
// the districts end, their communes merge by about three and move up one rank to stand directly
// above grassroots, village cells come directly below them, and what else a district had goes to
// one of its communes. Before that, enterprises move to committees of central enterprises (60-QĐ/TW
// of 8/3/2022).
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "country/structure.hpp"

namespace dangvien::country {

enum class ReorganisationKind : std::uint8_t {
  found,        ///< `organisation` begins below `other`
  merge_into,   ///< `organisation` ends; its subordinates and members belong to `other`
  amalgamate,   ///< the same into an organisation founded for it by the act before
  split,        ///< the later half of the members of `organisation` go to `other`, which begins
  transfer,     ///< `organisation` with everything below it comes below `other`
  change_form,  ///< `organisation` becomes one of kind `form`
  change_rank,  ///< `organisation` moves to `rank`, and to the kind `form` of that rank
  dissolve,     ///< `organisation` ends; nothing stands below it any more
};

inline constexpr std::array<std::string_view, 8> reorganisation_names = {
    "found",    "merge_into",  "amalgamate",  "split",
    "transfer", "change_form", "change_rank", "dissolve"};

struct Reorganisation {
  ReorganisationKind kind = ReorganisationKind::found;
  Day day;
  std::uint32_t organisation = 0;
  std::uint32_t other = 0;
  OrganisationKind form = OrganisationKind::unspecified;
  Rank rank = Rank::unspecified;
  Sector sector = Sector::unspecified;

  friend bool operator==(const Reorganisation&, const Reorganisation&) = default;
};

/// Every act of the country of that seed, in the order in which they take effect.
[[nodiscard]] std::vector<Reorganisation> reorganise(const Structure& before, std::uint64_t seed);

/// What one act does. Precondition: the acts before it were applied.
void apply(Structure& structure, const Reorganisation& act);

/// The tree at the end of a day.
[[nodiscard]] Structure structure_on(Structure before, const std::vector<Reorganisation>& acts,
                                     Day day);

}  // namespace dangvien::country
