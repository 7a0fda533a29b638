// SPDX-License-Identifier: Apache-2.0
// benchmarks/country/years.hpp: the years of a country, entry day by entry day: quotas as they are
// set, and the acts of all dossiers under way, out of the order of their own days by up to three
// weeks.
#pragma once

#include <cstdint>
#include <vector>

#include "country/acts.hpp"
#include "country/country.hpp"
#include "country/life.hpp"

namespace dangvien::country {

class Years {
 public:
  Years(const Plan& plan, const Structure& before, const Structure& structure);

  void tell(Taker& taker);

 private:
  /// The dossiers that are decided in one month, or on the way on the last day.
  struct Batch {
    Day created_on;  ///< none of its acts is entered before
    Day first;       ///< days among which the decision, or the last act, lies
    Day last;
    std::uint32_t admitted = 0;
    std::uint32_t failing = 0;
    std::uint32_t open = 0;
  };

  void plan_batches();
  void create(const Batch& batch);
  void add(Draw& draw, const Traits& traits, Day around, bool open);
  [[nodiscard]] std::uint32_t draw_home(Draw& draw) const;
  /// Plans the acts so that the one that matters lies around a day.
  void plan_to(Dossier& dossier, Day around, bool open);
  /// Takes over the planned acts up to the last day, with the days on which they are entered.
  void lay(Dossier& dossier, Draw& draw) const;
  void enter(std::size_t offset, Taker& taker);

  const Plan& plan_;
  Day opened_;
  ActMaker maker_;
  std::vector<Batch> batches_;
  std::vector<std::uint64_t> activity_;  // of homes, summed up from the first
  std::vector<std::uint32_t> homes_;
  std::vector<Dossier> dossiers_;  // under way; a place is used again
  std::vector<std::uint32_t> free_;
  std::vector<std::vector<std::uint32_t>> buckets_;  // places in dossiers_, by entry day
  std::vector<PlannedAct> planned_;
  std::uint32_t created_ = 0;
};

}  // namespace dangvien::country
