// SPDX-License-Identifier: Apache-2.0
// benchmarks/country/acts.hpp: the command of one act of a dossier, with whom it names:
// introducers, bodies in the line of the cell, and minutes that agree with the members the cell has
// by then.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "country/country.hpp"
#include "country/life.hpp"

namespace dangvien::country {

/// A dossier under way. Days count from the opening of the registry.
struct Dossier {
  static constexpr std::size_t most_acts = 26;

  std::uint64_t seed = 0;
  std::uint32_t key = 0;     ///< fixes the order within an entry day
  std::uint32_t home = 0;    ///< the cell, by its number in the tree of the beginning
  std::uint32_t number = 0;  ///< of the dossier, given when it is listed
  std::uint32_t person = 0;
  Traits traits;
  std::uint8_t count = 0;
  std::uint8_t next = 0;
  std::array<std::int16_t, most_acts> day{};
  std::array<std::int16_t, most_acts> entered{};
  std::array<Act, most_acts> act{};
};

class ActMaker {
 public:
  ActMaker(const Plan& plan, const Structure& before, const Structure& structure);

  /// Gives the commands of the dossier's next act to the taker.
  void tell_next(Dossier& dossier, Taker& taker);

  [[nodiscard]] const Structure& structure() const noexcept { return structure_; }
  [[nodiscard]] std::uint32_t cell_of(std::uint32_t home) const noexcept {
    return structure_.place_of(home, 0);
  }

 private:
  void list(Dossier& dossier, Day day, Day entered, Taker& taker);
  [[nodiscard]] Command command_of(Dossier& dossier, Act act, Day day);
  [[nodiscard]] Command admission_act(Dossier& dossier, Act act, Day day);
  [[nodiscard]] Command recognition_act(Dossier& dossier, Act act, Day day);
  [[nodiscard]] RecordIntroduction introduction(const Dossier& dossier, bool second, Day day);
  [[nodiscard]] PersonId introducer(const Dossier& dossier, bool second) const;
  [[nodiscard]] Document paper(const Dossier& dossier, DocumentKind kind, Day day) const;
  [[nodiscard]] Ballot of_cell(Draw& draw, std::uint32_t cell, bool short_of_share) const;
  [[nodiscard]] static Ballot of_committee(Draw& draw, std::uint32_t organisation);

  const Plan& plan_;
  const Structure& before_;
  const Structure& structure_;
  Day opened_;
  std::vector<std::uint32_t> officials_;  ///< of cells, as entered so far
  std::uint32_t next_person_;
  std::uint32_t next_dossier_ = 1;
};

}  // namespace dangvien::country
