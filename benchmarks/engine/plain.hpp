// SPDX-License-Identifier: Apache-2.0
// benchmarks/engine/plain.hpp: the peer: what a programmer writes by hand when the rules of one day
// are all there is: one structure a dossier, constants in the code, yes or no for an answer. It
// keeps no reasons, no citations, no other day's law, and cannot take a step back.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "dangvien/admission/schema.hpp"
#include "dangvien/engine/schema.hpp"
#include "scene.hpp"

namespace dangvien::benchmark {

struct PlainDossier {
  DossierState state = DossierState::none;
  std::uint32_t cell = 0;
  Day birth;
  Day certificate;
  Day verified;
  Day opinions;
  Day certified;
  Day cell_resolved;
  Day grassroots_resolved;
  Day decided;
  std::array<std::uint32_t, 4> introducers{};
  std::uint8_t introducer_count = 0;
  std::uint8_t education = 0;
  bool is_verified = false;
  bool has_opinions = false;
  bool citizen = false;
  bool member = false;
};

struct PlainOrganisation {
  std::uint32_t parent = UINT32_MAX;
  std::uint32_t members = 0;
  std::uint32_t open = 0;
  std::uint32_t admitted = 0;
  std::uint8_t kind = 0;
};

/// The obvious program.
class Plain {
 public:
  std::vector<PlainDossier> dossiers;
  std::vector<PlainOrganisation> organisations;
  std::vector<std::uint8_t> official;  ///< by person

  [[nodiscard]] bool submit(const Command& command) {
    if (const auto* cell = std::get_if<ResolveCell>(&command)) return resolve_cell(*cell);
    if (const auto* decision = std::get_if<DecideAdmission>(&command)) return decide(*decision);
    if (const auto* paper = std::get_if<RecordIntroduction>(&command)) return introduce(*paper);
    return false;
  }

 private:
  static constexpr std::int32_t days_of_a_year = 365;

  [[nodiscard]] static bool vote_adds_up(const Ballot& ballot) {
    return ballot.present <= ballot.members &&
           ballot.ayes + ballot.noes + ballot.blank <= ballot.present;
  }

  [[nodiscard]] bool resolve_cell(const ResolveCell& command) {
    PlainDossier& dossier = dossiers[command.dossier.number()];
    const PlainOrganisation& cell = organisations[dossier.cell];
    const std::int32_t age = command.day.days() - dossier.birth.days();
    bool accepted = true;
    switch (dossier.state) {
      case DossierState::certified:
        accepted &= dossier.certified <= command.day && dossier.citizen && !dossier.member;
        accepted &= age >= 18 * days_of_a_year + 4 && age <= 60 * days_of_a_year + 15;
        accepted &= dossier.education >= 2;
        accepted &= command.day.days() - dossier.certificate.days() <= 5 * days_of_a_year;
        accepted &= dossier.introducer_count >= 2;
        for (std::size_t at = 0; at < dossier.introducer_count; ++at) {
          accepted &= official[dossier.introducers[at]] != 0;
        }
        accepted &= dossier.is_verified && dossier.has_opinions;
        accepted &= cell.members >= 3 && vote_adds_up(command.ballot);
        accepted &= 3 * command.ballot.present >= 2 * command.ballot.members;
        if (!accepted) return false;
        dossier.state = DossierState::cell_resolved;
        dossier.cell_resolved = command.day;
        return true;
      default:
        return false;
    }
  }

  [[nodiscard]] bool decide(const DecideAdmission& command) {
    PlainDossier& dossier = dossiers[command.dossier.number()];
    bool accepted = true;
    switch (dossier.state) {
      case DossierState::grassroots_resolved:
        accepted &= dossier.grassroots_resolved <= command.day && !dossier.member;
        accepted &= organisations[command.organisation.number()].kind == 3;
        accepted &= vote_adds_up(command.ballot);
        accepted &= 2 * command.ballot.ayes > command.ballot.members;
        if (!accepted) return false;
        dossier.state = DossierState::decided;
        dossier.decided = command.day;
        for (std::uint32_t at = dossier.cell; at != UINT32_MAX; at = organisations[at].parent) {
          --organisations[at].open;
          ++organisations[at].admitted;
        }
        return true;
      default:
        return false;
    }
  }

  [[nodiscard]] bool introduce(const RecordIntroduction& command) {
    PlainDossier& dossier = dossiers[command.dossier.number()];
    switch (dossier.state) {
      case DossierState::applied:
        if (official[command.person.number()] == 0 || command.together.count < 12) return false;
        for (std::size_t at = 0; at < dossier.introducer_count; ++at) {
          if (dossier.introducers[at] == command.person.number()) return true;
        }
        if (dossier.introducer_count == dossier.introducers.size()) return false;
        dossier.introducers[dossier.introducer_count++] = command.person.number();
        return true;
      default:
        return false;
    }
  }
};

/// The same dossiers, persons and organisations as in the state.
[[nodiscard]] inline Plain plain_copy(const State& state) {
  Plain plain;
  plain.organisations.resize(state.tree().size() + 1);
  for (RowIndex index = 0; index < state.tree().size(); ++index) {
    const OrganisationRow& row = state.tree().row(index);
    plain.organisations[row.id.number()] = {
        .parent = row.parent == no_row ? UINT32_MAX : state.tree().row(row.parent).id.number(),
        .members = row.own_official_members,
        .open = state.tree().counters(index).open_dossiers,
        .admitted = 0,
        .kind = static_cast<std::uint8_t>(row.kind == OrganisationKind::upper_party ? 3 : 0)};
  }
  plain.official.resize(state.people().size() + 1);
  for (RowIndex index = 0; index < state.people().size(); ++index) {
    plain.official[index + 1] = state.people().row(index).standing == MemberStanding::official;
  }
  plain.dossiers.resize(state.dossiers().size() + 1);
  for (RowIndex index = 0; index < state.dossiers().size(); ++index) {
    const DossierRow row = state.dossiers().row(index);
    const PersonRow& person = state.people().row(row.person);
    PlainDossier& copy = plain.dossiers[row.dossier.id.number()];
    copy.state = row.dossier.state;
    copy.cell = row.dossier.organisation.number();
    copy.birth = *person.birth.earliest();
    copy.certificate = *row.dossier.certificate_issued_on;
    copy.certified = row.dossier.certified_on.value_or(Day{});
    copy.grassroots_resolved = row.dossier.grassroots_resolved_on.value_or(Day{});
    for (const Introduction& introduction : row.dossier.introductions) {
      copy.introducers[copy.introducer_count++] = introduction.person.number();
    }
    copy.education = 2;
    copy.is_verified = row.dossier.verified_on.has_value();
    copy.has_opinions = row.dossier.opinions_on.has_value();
    copy.citizen = person.vietnamese_citizen == Known::yes;
  }
  return plain;
}

}  // namespace dangvien::benchmark
