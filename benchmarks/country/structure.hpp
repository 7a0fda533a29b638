// SPDX-License-Identifier: Apache-2.0
// benchmarks/country/structure.hpp: the organisations of a generated country on one day.
// Numbers are those of the registry's identities, from 1; a number is never used twice, and an
// organisation that has ended keeps its own. Every organisation is invented.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "country/scale.hpp"
#include "dangvien/hierarchy/schema.hpp"

namespace dangvien::country {

struct Organisation {
  std::uint32_t parent = 0;  ///< 0: none
  Day founded_on;
  OrganisationKind kind = OrganisationKind::unspecified;
  Rank rank = Rank::unspecified;
  Sector sector = Sector::unspecified;
  bool stands = true;                ///< it has not ended
  bool authorised_to_admit = false;  ///< ủy quyền kết nạp
  std::uint32_t first_member = 0;    ///< person number of its first member at the beginning
  std::uint32_t members = 0;         ///< how many it had at the beginning
  std::uint32_t successor = 0;       ///< where its members went when it ended; 0: it has not
  std::uint32_t split_into = 0;      ///< where the later half of its members went; 0: not split
};

[[nodiscard]] constexpr bool holds_members(OrganisationKind kind) noexcept {
  return kind == OrganisationKind::cell || kind == OrganisationKind::grassroots_cell;
}

/// The bodies above a cell.
struct Line {
  std::uint32_t sub_committee = 0;  ///< 0: none
  std::uint32_t grassroots = 0;     ///< committee or grassroots cell; 0: directly under the upper
  std::uint32_t upper = 0;
  bool has_committee = false;  ///< a grassroots committee stands in between and votes
  bool authorised = false;     ///< that committee decides admissions itself
};

class Structure {
 public:
  /// The tree before any reorganisation.
  Structure(const Scale& scale, std::uint64_t seed);

  [[nodiscard]] std::uint32_t size() const noexcept {
    return static_cast<std::uint32_t>(organisations_.size());
  }
  [[nodiscard]] const Organisation& at(std::uint32_t number) const noexcept {
    return organisations_[number - 1];
  }
  [[nodiscard]] Organisation& at(std::uint32_t number) noexcept {
    return organisations_[number - 1];
  }
  std::uint32_t add(const Organisation& organisation) {
    organisations_.push_back(organisation);
    return size();
  }
  /// Subordinates of what has joined another organisation stand below that one.
  void settle() noexcept;
  /// Members at the beginning; persons are numbered on from them.
  [[nodiscard]] std::uint32_t members() const noexcept { return members_; }

  /// Standing organisations, a superior before its subordinates.
  [[nodiscard]] std::vector<std::uint32_t> in_order() const;
  /// Where a member of an organisation of the beginning is now.
  [[nodiscard]] std::uint32_t place_of(std::uint32_t home, std::uint32_t member) const noexcept;
  [[nodiscard]] Line line_of(std::uint32_t cell) const noexcept;

 private:
  std::vector<Organisation> organisations_;
  std::uint32_t members_ = 0;
};

/// Day on which registries of the country are opened: everything older is known from elsewhere.
[[nodiscard]] constexpr Day opening_day(const Plan& plan) noexcept {
  if (plan.structure_day >= great_reorganisation) return great_reorganisation;
  const std::int32_t first_year =
      plan.last_day.civil().year - static_cast<std::int32_t>(plan.scale.years);
  return *Day::from_civil({first_year - 4, 1, 1});
}

}  // namespace dangvien::country
