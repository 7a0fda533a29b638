// SPDX-License-Identifier: Apache-2.0
#include "country/reorganisation.hpp"

#include <algorithm>

#include "country/random.hpp"

namespace dangvien::country {
namespace {

using enum ReorganisationKind;

constexpr Day day_of_enterprises = *Day::from_civil({2023, 4, 3});
constexpr Day day_of_small_cells = *Day::from_civil({2024, 3, 1});

/// Works the acts out on a copy of the tree, so that each is given on what the ones before have
/// left.
class Reorganiser {
 public:
  Reorganiser(const Structure& before, std::uint64_t seed)
      : structure_(before), draw_(seed, Subject::reorganisation, 0), children_(before.size() + 1) {
    for (std::uint32_t number = 1; number <= before.size(); ++number) {
      children_[before.at(number).parent].push_back(number);
    }
  }

  std::vector<Reorganisation> run() {
    const std::vector<std::uint32_t> roots = children_[1];
    move_enterprises(roots);
    merge_and_split_cells();
    merge_provinces(roots);
    for (const std::uint32_t root : std::vector(children_[1])) {
      if (structure_.at(root).sector != Sector::residential) continue;
      amalgamate_blocs(root);
      end_districts(root);
    }
    reorganise_centre();
    return std::move(acts_);
  }

 private:
  void act(const Reorganisation& done) {
    // Subordinates by superior are kept in step, in the order in which they came.
    const auto move = [this](std::uint32_t number, std::uint32_t to) {
      auto& from = children_[structure_.at(number).parent];
      from.erase(std::find(from.begin(), from.end(), number));
      children_[to].push_back(number);
      structure_.at(number).parent = to;
    };
    const std::uint32_t number = done.organisation;
    if (done.kind == merge_into || done.kind == amalgamate) {
      for (const std::uint32_t child : std::vector(children_[number])) move(child, done.other);
    }
    if (done.kind == transfer) move(number, done.other);
    if (done.kind == merge_into || done.kind == amalgamate || done.kind == dissolve) {
      auto& siblings = children_[structure_.at(number).parent];
      siblings.erase(std::find(siblings.begin(), siblings.end(), number));
    }
    apply(structure_, done);
    if (children_.size() <= structure_.size()) children_.resize(structure_.size() + 1);
    if (done.kind == found) children_[done.other].push_back(number);
    if (done.kind == split) children_[structure_.at(number).parent].push_back(done.other);
    acts_.push_back(done);
  }

  [[nodiscard]] std::uint32_t next_number() const { return structure_.size() + 1; }

  /// Three of a hundred state enterprises go to a committee of central enterprises.
  void move_enterprises(const std::vector<std::uint32_t>& roots) {
    std::vector<std::uint32_t> receiving;
    for (const std::uint32_t root : roots) {
      if (structure_.at(root).sector == Sector::state_enterprise) receiving = children_[root];
    }
    if (receiving.empty()) return;
    const std::uint32_t size = structure_.size();
    for (std::uint32_t number = 1; number <= size; ++number) {
      const Organisation& organisation = structure_.at(number);
      if (organisation.sector != Sector::state_enterprise || organisation.rank != Rank::grassroots)
        continue;
      if (structure_.at(organisation.parent).sector != Sector::residential) continue;
      if (!draw_.per_mille(30)) continue;
      const std::uint32_t to = receiving[draw_.below(static_cast<std::uint32_t>(receiving.size()))];
      act({.kind = transfer, .day = day_of_enterprises, .organisation = number, .other = to});
    }
  }

  /// One in five of the smallest cells joins the next one of its committee; one in fifty of the
  /// large ones becomes two.
  void merge_and_split_cells() {
    const std::uint32_t size = structure_.size();
    for (std::uint32_t number = 1; number <= size; ++number) {
      const Organisation organisation = structure_.at(number);
      if (organisation.kind != OrganisationKind::cell || !organisation.stands) continue;
      if (organisation.members <= 5 && draw_.below(5) == 0) {
        const std::uint32_t next = next_cell(number);
        if (next == 0) continue;
        act({.kind = merge_into, .day = day_of_small_cells, .organisation = number, .other = next});
      } else if (organisation.members >= 50 && draw_.below(50) == 0) {
        act({.kind = split,
             .day = day_of_small_cells,
             .organisation = number,
             .other = next_number()});
      }
    }
  }

  /// The cell that follows below the same superior, unless the two are all it has.
  [[nodiscard]] std::uint32_t next_cell(std::uint32_t number) const {
    const auto& siblings = children_[structure_.at(number).parent];
    if (siblings.size() < 3) return 0;
    const auto next = std::next(std::find(siblings.begin(), siblings.end(), number));
    if (next == siblings.end() || structure_.at(*next).kind != OrganisationKind::cell) return 0;
    return *next;
  }

  /// Of 63 provinces 52 merge into 23: of every 63, twenty-nine end.
  void merge_provinces(const std::vector<std::uint32_t>& roots) {
    std::vector<std::uint32_t> provinces;
    for (const std::uint32_t root : roots) {
      if (structure_.at(root).sector == Sector::residential) provinces.push_back(root);
    }
    // Large and small ones join: the list is by size, so it is shuffled first.
    for (std::size_t left = provinces.size(); left > 1; --left) {
      std::swap(provinces[left - 1], provinces[draw_.below(static_cast<std::uint32_t>(left))]);
    }
    const auto count = static_cast<std::uint32_t>(provinces.size());
    const std::uint32_t triples = count * 6 / 63;
    const std::uint32_t pairs = count * 17 / 63;
    std::size_t at = 0;
    for (std::uint32_t group = 0; group < triples + pairs; ++group) {
      const std::uint32_t into = provinces[at++];
      for (std::uint32_t more = group < triples ? 2 : 1; more > 0; --more) {
        act({.kind = merge_into,
             .day = great_reorganisation,
             .organisation = provinces[at++],
             .other = into});
      }
    }
  }

  /// Blocs of one sector in a merged province become one committee, founded for it.
  void amalgamate_blocs(std::uint32_t province) {
    for (const Sector sector : {Sector::agency, Sector::army, Sector::police}) {
      std::vector<std::uint32_t> blocs;
      for (const std::uint32_t upper : children_[province]) {
        if (structure_.at(upper).sector == sector) blocs.push_back(upper);
      }
      if (blocs.size() < 2) continue;
      const std::uint32_t together = next_number();
      act({.kind = found,
           .day = great_reorganisation,
           .organisation = together,
           .other = province,
           .form = OrganisationKind::upper_party,
           .rank = Rank::upper,
           .sector = sector});
      for (const std::uint32_t bloc : blocs) {
        act({.kind = amalgamate,
             .day = great_reorganisation,
             .organisation = bloc,
             .other = together});
      }
    }
  }

  void end_districts(std::uint32_t province) {
    for (const std::uint32_t district : std::vector(children_[province])) {
      if (structure_.at(district).sector != Sector::residential) continue;
      end_district(province, district);
    }
  }

  void end_district(std::uint32_t province, std::uint32_t district) {
    std::vector<std::uint32_t> communes;
    std::vector<std::uint32_t> others;
    for (const std::uint32_t below : children_[district]) {
      const bool commune = structure_.at(below).sector == Sector::residential &&
                           structure_.at(below).kind == OrganisationKind::grassroots_party;
      (commune ? communes : others).push_back(below);
    }
    std::vector<std::uint32_t> leading;
    for (std::size_t at = 0; at < communes.size();) {
      // 10,603 became 3,321: three or four become one.
      std::size_t together = 3 + (draw_.below(5) == 0 ? 1 : 0);
      const std::uint32_t lead = communes[at++];
      for (; together > 1 && at < communes.size(); --together) {
        act({.kind = merge_into,
             .day = great_reorganisation,
             .organisation = communes[at++],
             .other = lead});
      }
      raise(province, lead);
      leading.push_back(lead);
    }
    for (std::size_t index = 0; index < others.size(); ++index) {
      act({.kind = transfer,
           .day = great_reorganisation,
           .organisation = others[index],
           .other = leading[index % leading.size()]});
    }
    act({.kind = dissolve, .day = great_reorganisation, .organisation = district});
  }

  /// The commune moves up; its sub-committees end and its cells come directly below it, those of
  /// its offices and schools as grassroots cells.
  void raise(std::uint32_t province, std::uint32_t commune) {
    act({.kind = transfer,
         .day = great_reorganisation,
         .organisation = commune,
         .other = province});
    act({.kind = change_rank,
         .day = great_reorganisation,
         .organisation = commune,
         .form = OrganisationKind::upper_party,
         .rank = Rank::upper});
    for (const std::uint32_t below : std::vector(children_[commune])) {
      if (structure_.at(below).kind != OrganisationKind::sub_committee) continue;
      for (const std::uint32_t cell : std::vector(children_[below])) {
        act({.kind = transfer,
             .day = great_reorganisation,
             .organisation = cell,
             .other = commune});
      }
      act({.kind = dissolve, .day = great_reorganisation, .organisation = below});
    }
    for (const std::uint32_t cell : std::vector(children_[commune])) {
      if (structure_.at(cell).sector == Sector::residential) continue;
      act({.kind = change_form,
           .day = great_reorganisation,
           .organisation = cell,
           .form = OrganisationKind::grassroots_cell,
           .rank = Rank::grassroots});
    }
  }

  /// Two blocs become four committees: Party agencies, National Assembly, Government, Front.
  void reorganise_centre() {
    std::uint32_t agencies = 0;
    std::uint32_t enterprises = 0;
    for (const std::uint32_t root : children_[1]) {
      if (structure_.at(root).sector == Sector::agency) agencies = root;
      if (structure_.at(root).sector == Sector::state_enterprise) enterprises = root;
    }
    if (agencies == 0) return;
    std::vector<std::uint32_t> committees = {agencies};
    for (std::uint32_t more = 0; more < 3; ++more) {
      const std::uint32_t number = next_number();
      act({.kind = found,
           .day = great_reorganisation,
           .organisation = number,
           .other = 1,
           .form = OrganisationKind::province_party,
           .rank = Rank::province,
           .sector = Sector::agency});
      committees.push_back(number);
    }
    const std::vector<std::uint32_t> uppers = children_[agencies];
    for (std::size_t index = 0; index < uppers.size(); ++index) {
      const std::uint32_t to = committees[index % committees.size()];
      if (to == agencies) continue;
      act({.kind = transfer,
           .day = great_reorganisation,
           .organisation = uppers[index],
           .other = to});
    }
    act({.kind = merge_into,
         .day = great_reorganisation,
         .organisation = enterprises,
         .other = committees[2]});
  }

  Structure structure_;
  Draw draw_;
  std::vector<std::vector<std::uint32_t>> children_;  // by number of the superior
  std::vector<Reorganisation> acts_;
};

}  // namespace

void apply(Structure& structure, const Reorganisation& act) {
  switch (act.kind) {
    case found:
      structure.add({.parent = act.other,
                     .founded_on = act.day,
                     .kind = act.form,
                     .rank = act.rank,
                     .sector = act.sector});
      return;
    case split: {
      Organisation other = structure.at(act.organisation);
      other.founded_on = act.day;
      other.first_member = other.members = 0;
      structure.at(act.organisation).split_into = structure.add(other);
      return;
    }
    case merge_into:
    case amalgamate:
      structure.at(act.organisation).stands = false;
      structure.at(act.organisation).successor = act.other;
      return;
    case transfer:
      structure.at(act.organisation).parent = act.other;
      return;
    case change_form:
    case change_rank:
      structure.at(act.organisation).kind = act.form;
      structure.at(act.organisation).rank = act.rank;
      return;
    case dissolve:
      structure.at(act.organisation).stands = false;
      return;
  }
}

Structure structure_on(Structure before, const std::vector<Reorganisation>& acts, Day day) {
  for (const Reorganisation& act : acts) {
    if (act.day <= day) apply(before, act);
  }
  before.settle();
  return before;
}

std::vector<Reorganisation> reorganise(const Structure& before, std::uint64_t seed) {
  return Reorganiser(before, seed).run();
}

}  // namespace dangvien::country
