// SPDX-License-Identifier: Apache-2.0
#include "engine/facts.hpp"

#include <algorithm>
#include <optional>

#include "dangvien/admission/checks/bodies.hpp"

namespace dangvien::inline v0 {
namespace {

/// The bodies between a cell and the committee above grassroots.
struct Line {
  RowIndex sub_committee = no_row;
  RowIndex grassroots =
      no_row;  ///< grassroots committee, or the cell itself when it is a grassroots cell
};

[[nodiscard]] Line line_of(const Workspace& workspace, RowIndex cell) {
  Line line;
  for (RowIndex at = cell; at != no_row; at = workspace.organisation(at).parent) {
    const OrganisationKind kind = workspace.organisation(at).kind;
    if (kind == OrganisationKind::sub_committee && line.sub_committee == no_row) {
      line.sub_committee = at;
    }
    const bool is_grassroots =
        kind == OrganisationKind::grassroots_party || kind == OrganisationKind::grassroots_cell;
    if (is_grassroots) {
      line.grassroots = at;
      break;
    }
    if (kind == OrganisationKind::upper_party) break;
  }
  return line;
}

/// Who was struck off here has the day of leaving from the registry, unless more was told.
[[nodiscard]] std::optional<Circumstances> circumstances_of(const Workspace& workspace,
                                                            RowIndex index) {
  const PersonRow& person = workspace.person(index);
  const Circumstances* const told = workspace.circumstances(index);
  const bool struck_off = person.standing == MemberStanding::struck_off && person.since;
  if (told == nullptr && !struck_off) return std::nullopt;
  Circumstances known = told != nullptr ? *told : Circumstances{};
  if (struck_off && !known.left_on) {
    known.left_on = person.since;
    if (known.leaving == Leaving::unspecified) known.leaving = Leaving::struck_off;
  }
  return known;
}

/// A person admitted since must not be admitted twice by giving the second dossier older days.
[[nodiscard]] MemberStanding standing_of(const PersonRow& person, Day day, Asking asking) {
  const MemberStanding then = person.standing_on(day);
  const bool since = asking == Asking::to_decide && is_member(person.standing) && !is_member(then);
  return since ? person.standing : then;
}

/// Whether the person has another dossier that is not at its end, on the day if one looks back.
[[nodiscard]] bool other_open(const Workspace& workspace, const DossierRow& row, Day day,
                              Asking asking) {
  const DossierId open = workspace.open_dossier(row.person);
  if (open.is_none() || open == row.dossier.id) return false;
  if (asking == Asking::to_decide) return true;
  const OptionalDay listed = workspace.dossier(workspace.find(open)).dossier.listed_on;
  return !listed || *listed <= day;
}

[[nodiscard]] ApplicantFacts applicant_facts(const Workspace& workspace, const DossierRow& row,
                                             Day day, Asking asking) {
  const PersonRow& person = workspace.person(row.person);
  return {.person = row.dossier.person,
          .birth = person.birth,
          .vietnamese_citizen = person.vietnamese_citizen,
          .education = person.education,
          .education_relief = person.education_relief,
          .groups = person.groups_on(day),
          .standing = standing_of(person, day, asking),
          .other_dossier_open = other_open(workspace, row, day, asking),
          .circumstances = circumstances_of(workspace, row.person)};
}

[[nodiscard]] CellFacts cell_facts(const Workspace& workspace, const DossierRow& row,
                                   const Line& line, Day day) {
  const OrganisationRow& cell = workspace.organisation(row.organisation);
  const CounterChange members = workspace.members_on(row.organisation, day);
  CellFacts facts{
      .organisation = cell.id,
      .kind = cell.kind,
      .official_members = static_cast<std::uint32_t>(std::max(members.official_members, 0)),
      .probationary_members = static_cast<std::uint32_t>(std::max(members.probationary_members, 0)),
      .under_sub_committee = line.sub_committee != no_row,
      .under_grassroots_committee =
          line.grassroots != no_row && line.grassroots != row.organisation};
  if (!facts.under_grassroots_committee) return facts;
  facts.grassroots_rank = workspace.organisation(line.grassroots).rank;
  facts.grassroots_authorised =
      workspace.has_power(line.grassroots, Power::authorised_to_admit, day);
  facts.grassroots_above_power = workspace.has_power(line.grassroots, Power::above_grassroots, day);
  return facts;
}

/// The organisation stands above the other, or is it; no where none is named.
[[nodiscard]] bool stands_above(const Workspace& workspace, RowIndex above, OrganisationId below) {
  return !below.is_none() && workspace.is_at_or_below(workspace.find(below), above);
}

[[nodiscard]] bool is_below(const Workspace& workspace, RowIndex below, OrganisationId above) {
  return !above.is_none() && workspace.is_at_or_below(below, workspace.find(above));
}

[[nodiscard]] ActingFacts acting_facts(const Workspace& workspace, const DossierRow& row,
                                       const Line& line, RowIndex acting, Day day) {
  if (acting == no_row) return {};
  const OrganisationRow& body = workspace.organisation(acting);
  const bool exists = body.founded_on <= day;
  return {.organisation = body.id,
          .above_or_same = exists && workspace.is_at_or_below(row.organisation, acting),
          .is_cell = acting == row.organisation,
          .is_sub_committee = acting == line.sub_committee,
          .is_grassroots = acting == line.grassroots,
          .kind = body.kind,
          .rank = body.rank,
          .authorised_to_admit = workspace.has_power(acting, Power::authorised_to_admit, day),
          .above_grassroots_power = workspace.has_power(acting, Power::above_grassroots, day),
          .above_former = exists && stands_above(workspace, acting, row.dossier.moved_from),
          .same_authority = is_below(workspace, acting, row.dossier.decided_by),
          .issuer_known = workspace.find(row.dossier.decided_by) != no_row};
}

}  // namespace

OrganisationId competent_body(const Workspace& workspace, const Rulebook& rulebook,
                              const DossierRow& row, Day day, Delegated delegated) {
  const Line line = line_of(workspace, row.organisation);
  for (RowIndex at = row.organisation; at != no_row; at = workspace.organisation(at).parent) {
    ActingFacts body = acting_facts(workspace, row, line, at, day);
    if (!body.above_or_same) continue;
    if (delegated == Delegated::left_out) body.authorised_to_admit = false;
    const admission::Authority authority = admission::authority_of(body, rulebook, day);
    const bool known = authority.row != nullptr && authority.row->provenance <= Provenance::carried;
    if (known && authority.row->competent) return body.organisation;
  }
  return {};
}

AdmissionFacts gather_facts(const Workspace& workspace, const DossierRow& row, ActNames names,
                            Day day, Asking asking) {
  const Line line = line_of(workspace, row.organisation);
  // Made in place: the dossier alone is 300 bytes.
  return {.applicant = applicant_facts(workspace, row, day, asking),
          .dossier = row.dossier,
          .cell = cell_facts(workspace, row, line, day),
          .acting = acting_facts(workspace, row, line, names.acting, day),
          .named = {.person = {},
                    .standing = names.named == no_row
                                    ? MemberStanding::none
                                    : workspace.person(names.named).standing_on(day)}};
}

}  // namespace dangvien::inline v0
