// SPDX-License-Identifier: Apache-2.0
// dangvien/people/decide.hpp: registering a person, and recording a member known from older data.
// Old data gets in: a member admitted on paper in 1987 is a fact, not judged by today's workflow;
// the model only refuses what cannot be true.
#pragma once

#include "dangvien/law/decision.hpp"
#include "dangvien/people/schema.hpp"

namespace dangvien::inline v0 {

/// What registering looks at.
struct RegistrationFacts {
  PersonId id;  ///< the identity the person will have
  bool identity_taken = false;
};

/// What recording a member looks at.
struct MemberFacts {
  MemberStanding standing = MemberStanding::none;
  bool holds_members = false;  ///< the organisation's kind has members of its own on that day
  Day organisation_founded_on;
  bool dossier_open = false;
};

/// Kinh, the majority: everybody else whose ethnic group is stated belongs to a minority.
[[nodiscard]] constexpr bool is_ethnic_minority(std::string_view ethnic_group) noexcept {
  return !ethnic_group.empty() && ethnic_group != "Kinh";
}

/// "Không" is what forms write for no religion.
[[nodiscard]] constexpr bool is_religious(std::string_view religion) noexcept {
  return !religion.empty() && religion != "Không" && religion != "không";
}

/// Decides RegisterPerson. Tags that follow from ethnic group and religion are added here, once.
[[nodiscard]] inline Decision<PersonRegistered> decide(const RegistrationFacts& facts,
                                                       const Rulebook& /*rulebook*/,
                                                       const RegisterPerson& command) {
  Decision<PersonRegistered> decision;
  Verdict& verdict = decision.verdict;
  if (facts.identity_taken) violate_model(verdict, RuleId::model_identity_taken, "id");
  const auto earliest = command.birth.earliest();
  if (!earliest) violate_model(verdict, RuleId::model_unknown_birth, "birth");
  if (earliest && *earliest > command.day) {
    violate_model(verdict, RuleId::model_birth_after_day, "birth", day_value(*earliest),
                  day_value(command.day));
  }
  if (!verdict.accepted()) return decision;
  auto groups = command.groups;
  groups.erase(PriorityGroup::everyone);
  if (is_ethnic_minority(command.ethnic_group)) groups.insert(PriorityGroup::ethnic_minority);
  if (is_religious(command.religion)) groups.insert(PriorityGroup::religious);
  decision.event = PersonRegistered{.person = facts.id,
                                    .name = command.name,
                                    .birth = command.birth,
                                    .sex = command.sex,
                                    .ethnic_group = command.ethnic_group,
                                    .religion = command.religion,
                                    .vietnamese_citizen = command.vietnamese_citizen,
                                    .education = command.education,
                                    .education_relief = command.education_relief,
                                    .groups = groups,
                                    .source = command.source};
  return decision;
}

/// Decides RecordMember.
[[nodiscard]] inline Decision<MemberRecorded> decide(const MemberFacts& facts,
                                                     const Rulebook& /*rulebook*/,
                                                     const RecordMember& command) {
  Decision<MemberRecorded> decision;
  Verdict& verdict = decision.verdict;
  if (command.standing != MemberStanding::official &&
      command.standing != MemberStanding::probationary) {
    violate_model(verdict, RuleId::model_standing_not_recordable, "standing");
  }
  if (facts.standing != MemberStanding::none) {
    violate_model(verdict, RuleId::model_already_member, "person");
  }
  if (facts.dossier_open) violate_model(verdict, RuleId::model_dossier_already_open, "person");
  if (!facts.holds_members) {
    violate_model(verdict, RuleId::model_organisation_holds_no_members, "organisation");
  }
  if (command.day < facts.organisation_founded_on) {
    violate_model(verdict, RuleId::model_day_before_founding, "day", day_value(command.day),
                  day_value(facts.organisation_founded_on));
  }
  if (command.source.empty()) violate_model(verdict, RuleId::model_source_required, "source");
  decision.event = MemberRecorded{.person = command.person,
                                  .organisation = command.organisation,
                                  .standing = command.standing,
                                  .joined = command.joined,
                                  .official = command.official,
                                  .source = command.source};
  return decision;
}

}  // namespace dangvien::inline v0
