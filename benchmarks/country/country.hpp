// SPDX-License-Identifier: Apache-2.0
// benchmarks/country/country.hpp: a whole country as the commands that clerks would enter: its
// organisations, the members known from older data, quotas, and the dossiers of some years, each
// act a command of its own on its own day that the law of that day accepts. Every person and
// organisation is invented. The same plan gives the same commands on every machine and from every
// compiler.
//
//   const Country country(plan);
//   country.tell(taker);   // commands, in the order in which they are entered
//
// Memory: the structure (40 bytes an organisation) and the dossiers under way (200 bytes each);
// neither grows with the number of years.
#pragma once

#include <vector>

#include "country/reorganisation.hpp"
#include "country/scale.hpp"
#include "country/structure.hpp"
#include "dangvien/engine/schema.hpp"
#include "dangvien/quota/schema.hpp"

namespace dangvien::country {

/// Whoever wants the commands.
class Taker {
 public:
  Taker() = default;
  Taker(const Taker&) = delete;
  Taker& operator=(const Taker&) = delete;
  virtual ~Taker() = default;
  /// `entered`: the day on which the clerk types it, never before the command's own day.
  virtual void take(const Command& command, Day entered) = 0;
};

/// How many of everything a telling had.
struct Told {
  std::uint64_t commands = 0;
  std::uint32_t organisations = 0;
  std::uint32_t members = 0;
  std::uint32_t quotas = 0;
  std::uint32_t dossiers = 0;
  std::uint32_t admissions = 0;  ///< decisions
  friend bool operator==(const Told&, const Told&) = default;
};

class Country {
 public:
  explicit Country(const Plan& plan);

  [[nodiscard]] const Plan& plan() const noexcept { return plan_; }
  /// The tree before any reorganisation, every act, and the tree of the plan's day.
  [[nodiscard]] const Structure& before() const noexcept { return before_; }
  [[nodiscard]] const std::vector<Reorganisation>& reorganisations() const noexcept {
    return acts_;
  }
  [[nodiscard]] const Structure& structure() const noexcept { return structure_; }

  /// Everything, in the order of entry.
  Told tell(Taker& taker) const;
  /// Parts of it: organisations with their powers; members; quotas and dossiers.
  void tell_organisations(Taker& taker) const;
  void tell_members(Taker& taker) const;
  void tell_years(Taker& taker) const;

 private:
  Plan plan_;
  Structure before_;
  std::vector<Reorganisation> acts_;
  Structure structure_;
};

}  // namespace dangvien::country
