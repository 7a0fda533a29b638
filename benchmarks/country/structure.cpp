// SPDX-License-Identifier: Apache-2.0
#include "country/structure.hpp"

#include <algorithm>
#include <array>

#include "country/random.hpp"

namespace dangvien::country {
namespace {

using enum OrganisationKind;

/// What a number of members of a cell is drawn from: small cells of three to ten are common, a few
/// are ten times the middle.
constexpr std::array<std::uint32_t, 40> cell_sizes = {
    1,  1,  2,  2,  3,  3,  4,  4,  5,  5,  6,  6,  7,  7,  8,  9,  10, 11, 12, 13,
    14, 15, 16, 17, 18, 19, 20, 21, 22, 24, 26, 28, 31, 34, 38, 43, 50, 62, 85, 140};

/// One committee above grassroots and everything below it.
struct UpperPlan {
  std::uint32_t number = 0;
  Sector sector = Sector::residential;
  std::uint32_t grassroots = 0;
  std::uint32_t cells = 0;
  std::uint32_t members = 0;
};

class Builder {
 public:
  Builder(const Scale& scale, std::uint64_t seed, Structure& structure)
      : scale_(scale), structure_(structure), draw_(seed, Subject::structure, 0) {}

  std::uint32_t build() {
    const std::uint32_t centre =
        add(0, OrganisationKind::centre, Rank::central, Sector::unspecified);
    std::vector<std::uint32_t> weights;
    // A law of powers: the largest of 63 has about 6 of 100 members, the smallest one sixth of one.
    for (std::uint32_t rank = 0; rank < scale_.provinces; ++rank) {
      weights.push_back(1'000'000 / (rank + 7));
    }
    const auto uppers = share_out(scale_.uppers, weights, 1);
    const auto grassroots = share_out(scale_.grassroots, weights, 1);
    const auto cells = share_out(scale_.cells, weights, 1);
    const auto members = share_out(members_at_first(), weights, 10);
    for (std::uint32_t index = 0; index < scale_.provinces; ++index) {
      const Sector sector = sector_of_province(index);
      const std::uint32_t province = add(centre, province_party, Rank::province, sector);
      add_uppers(province, sector, uppers[index],
                 {0, sector, grassroots[index], cells[index], members[index]});
    }
    return next_member_ - 1;
  }

 private:
  /// Those admitted on the way are not there at the beginning.
  [[nodiscard]] std::uint64_t members_at_first() const {
    const std::uint64_t admitted = std::uint64_t{scale_.admissions} * scale_.years;
    return scale_.members > 2 * admitted ? scale_.members - admitted : scale_.members;
  }

  /// The last four of a whole country: central agencies, central enterprises, army, police.
  [[nodiscard]] Sector sector_of_province(std::uint32_t index) const {
    constexpr std::array special = {Sector::agency, Sector::state_enterprise, Sector::army,
                                    Sector::police};
    if (scale_.provinces < 16 || index + special.size() < scale_.provinces)
      return Sector::residential;
    return special[index + special.size() - scale_.provinces];
  }

  std::uint32_t add(std::uint32_t parent, OrganisationKind kind, Rank rank, Sector sector) {
    Organisation organisation;
    organisation.parent = parent;
    organisation.kind = kind;
    organisation.rank = rank;
    organisation.sector = sector;
    return structure_.add(organisation);
  }

  /// A province has a bloc of agencies, army and police beside its districts.
  static Sector sector_of_upper(Sector province, std::uint32_t index, std::uint32_t count) {
    if (province != Sector::residential) return province;
    constexpr std::array blocs = {Sector::agency, Sector::army, Sector::police};
    return count >= 6 && index < blocs.size() ? blocs[index] : Sector::residential;
  }

  void add_uppers(std::uint32_t province, Sector sector, std::uint32_t count,
                  const UpperPlan& whole) {
    std::vector<std::uint32_t> weights;
    for (std::uint32_t index = 0; index < count; ++index) weights.push_back(60 + draw_.below(80));
    const auto grassroots = share_out(whole.grassroots, weights, 1);
    const auto cells = share_out(whole.cells, weights, 1);
    const auto members = share_out(whole.members, weights, 10);
    for (std::uint32_t index = 0; index < count; ++index) {
      const Sector of_upper = sector_of_upper(sector, index, count);
      const std::uint32_t upper = add(province, upper_party, Rank::upper, of_upper);
      add_grassroots({upper, of_upper, grassroots[index], cells[index], members[index]});
    }
  }

  /// Sectors of the grassroots organisations of a district that are not communes.
  Sector sector_of_grassroots(Sector upper) {
    if (upper != Sector::residential) return upper;
    constexpr std::array sectors = {Sector::agency,           Sector::agency,
                                    Sector::school,           Sector::public_service_unit,
                                    Sector::state_enterprise, Sector::private_enterprise,
                                    Sector::cooperative,      Sector::other};
    return draw_.one_of(sectors);
  }

  void add_grassroots(const UpperPlan& upper) {
    // 10,603 communes among 52,105 grassroots organisations, all of them in districts.
    const std::uint32_t communes =
        upper.sector == Sector::residential ? std::max(1U, upper.grassroots * 27 / 100) : 0;
    std::vector<Sector> sectors;
    std::vector<std::uint32_t> weights;
    std::vector<std::uint32_t> holders;  // organisations with members of their own
    for (std::uint32_t index = 0; index < upper.grassroots; ++index) {
      const bool commune = index < communes;
      sectors.push_back(commune ? Sector::residential : sector_of_grassroots(upper.sector));
      // Half of the others are single cells; the first of a district without communes is a
      // committee.
      const bool single = !commune && index > 0 && draw_.below(2) == 0;
      weights.push_back(single ? 0 : commune ? 12 + draw_.below(8) : 3 + draw_.below(5));
    }
    std::vector<std::uint32_t> of_committees;
    for (const std::uint32_t weight : weights) {
      if (weight != 0) of_committees.push_back(weight);
    }
    const auto cells = share_out(upper.cells, of_committees, 2);
    std::size_t committee = 0;
    for (std::uint32_t index = 0; index < upper.grassroots; ++index) {
      if (weights[index] == 0) {
        holders.push_back(add(upper.number, grassroots_cell, Rank::grassroots, sectors[index]));
      } else {
        add_cells(upper.number, sectors[index], cells[committee++], holders);
      }
    }
    add_members(holders, upper.members);
  }

  /// Sector of a cell: a commune has its school and its office beside the villages.
  static Sector sector_of_cell(Sector grassroots, std::uint32_t index, std::uint32_t count) {
    if (grassroots != Sector::residential || count < 5 || index + 2 < count) return grassroots;
    return index + 1 == count ? Sector::school : Sector::agency;
  }

  void add_cells(std::uint32_t upper, Sector sector, std::uint32_t count,
                 std::vector<std::uint32_t>& holders) {
    const std::uint32_t grassroots = add(upper, grassroots_party, Rank::grassroots, sector);
    structure_.at(grassroots).authorised_to_admit =
        sector != Sector::residential && draw_.per_mille(100);
    std::uint32_t above = grassroots;
    // Large committees put a part of their cells under a sub-committee.
    const std::uint32_t under_sub_committee = count >= 12 && draw_.below(3) == 0 ? count / 2 : 0;
    for (std::uint32_t index = 0; index < count; ++index) {
      if (index == 0 && under_sub_committee != 0) {
        above = add(grassroots, sub_committee, Rank::below_grassroots, sector);
      }
      if (index == under_sub_committee) above = grassroots;
      holders.push_back(
          add(above, cell, Rank::below_grassroots, sector_of_cell(sector, index, count)));
    }
  }

  void add_members(const std::vector<std::uint32_t>& holders, std::uint32_t members) {
    std::vector<std::uint32_t> weights;
    for (std::size_t index = 0; index < holders.size(); ++index) {
      weights.push_back(draw_.one_of(cell_sizes));
    }
    const auto parts = share_out(members, weights, 4);
    for (std::size_t index = 0; index < holders.size(); ++index) {
      Organisation& holder = structure_.at(holders[index]);
      holder.first_member = next_member_;
      holder.members = parts[index];
      next_member_ += parts[index];
    }
  }

  const Scale& scale_;
  Structure& structure_;
  Draw draw_;
  std::uint32_t next_member_ = 1;
};

}  // namespace

Structure::Structure(const Scale& scale, std::uint64_t seed) {
  members_ = Builder(scale, seed, *this).build();
}

std::vector<std::uint32_t> Structure::in_order() const {
  std::vector<std::uint32_t> order;
  std::vector<bool> taken(organisations_.size() + 1, false);
  std::vector<std::uint32_t> line;
  taken[0] = true;
  for (std::uint32_t number = 1; number <= size(); ++number) {
    if (!at(number).stands) continue;
    // A reorganisation may have put it below one of a higher number.
    for (std::uint32_t above = number; !taken[above]; above = at(above).parent)
      line.push_back(above);
    for (; !line.empty(); line.pop_back()) {
      order.push_back(line.back());
      taken[line.back()] = true;
    }
  }
  return order;
}

void Structure::settle() noexcept {
  for (Organisation& organisation : organisations_) {
    std::uint32_t& above = organisation.parent;
    while (above != 0 && at(above).successor != 0) above = at(above).successor;
  }
}

std::uint32_t Structure::place_of(std::uint32_t home, std::uint32_t member) const noexcept {
  std::uint32_t place = home;
  if (at(home).split_into != 0 && member >= at(home).members / 2) place = at(home).split_into;
  while (at(place).successor != 0) place = at(place).successor;
  return place;
}

Line Structure::line_of(std::uint32_t cell) const noexcept {
  Line line;
  for (std::uint32_t number = cell; number != 0; number = at(number).parent) {
    switch (at(number).kind) {
      case sub_committee:
        line.sub_committee = number;
        break;
      case grassroots_cell:
        line.grassroots = number;
        break;
      case grassroots_party:
        line.grassroots = number;
        line.has_committee = true;
        line.authorised = at(number).authorised_to_admit;
        break;
      case upper_party:
        line.upper = number;
        return line;
      default:
        break;
    }
  }
  return line;
}

}  // namespace dangvien::country
