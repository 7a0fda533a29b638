// SPDX-License-Identifier: Apache-2.0
#include "engine/contributions.hpp"

namespace dangvien::inline v0 {

MassOrganisation introduced_by(const Dossier& dossier) noexcept {
  if (dossier.introduced_by != MassOrganisation::none) return dossier.introduced_by;
  for (const Introduction& introduction : dossier.introductions) {
    if (introduction.introducer == IntroducerKind::youth_union) {
      return MassOrganisation::youth_union;
    }
    if (introduction.introducer == IntroducerKind::trade_union) {
      return MassOrganisation::trade_union;
    }
  }
  return MassOrganisation::none;
}

CounterChange member_change(const Contributions& before, const Contributions& after) noexcept {
  const auto difference = [&](MemberStanding standing) {
    return static_cast<std::int32_t>(after.standing == standing) -
           static_cast<std::int32_t>(before.standing == standing);
  };
  return {.official_members = difference(MemberStanding::official),
          .probationary_members = difference(MemberStanding::probationary),
          .open_dossiers = 0};
}

void update_person(PersonRow& person, const DossierRow& row, const Contributions& before,
                   const Contributions& after) noexcept {
  if (before.standing == after.standing) return;
  person.standing = after.standing;
  person.organisation = is_member(after.standing) ? row.organisation : no_row;
  if (after.standing == MemberStanding::none) {
    person.joined_on = person.since = {};  // annulled: it was no membership
    return;
  }
  person.joined_on = row.dossier.ceremony_on;
  person.since = after.standing == MemberStanding::struck_off ? row.dossier.closed_on
                                                              : row.dossier.official_from;
}

}  // namespace dangvien::inline v0
