// SPDX-License-Identifier: Apache-2.0
// dangvien/people/decide.hpp: registering a person, and recording a member known from older data.
// Old data gets in: a member admitted on paper in 1987 is a fact, not judged by today's workflow;
// the model only refuses what cannot be true.
#pragma once

#include <optional>
#include <string_view>

#include "dangvien/base/partial_date.hpp"
#include "dangvien/law/decision.hpp"
#include "dangvien/people/schema.hpp"

namespace dangvien::inline v0 {

/// What registering looks at.
struct RegistrationFacts {
  PersonId id;  ///< the identity the person will have
  bool identity_taken = false;
  PersonId external_code_owner{};  ///< who has the external code already; none: nobody
};

/// What recording that a class was held, or that no candidates are left, looks at.
struct OrganiserFacts {
  Day founded_on;  ///< of the organisation
};

/// What recording a member looks at.
struct MemberFacts {
  MemberStanding standing = MemberStanding::none;
  bool holds_members = false;  ///< the organisation's kind has members of its own on that day
  Day organisation_founded_on;
  bool dossier_open = false;
  PartialDate birth{};
};

namespace detail {

/// Days between which a date known in part lies.
struct DateRange {
  Day earliest;
  Day latest;
};

[[nodiscard]] constexpr std::optional<DateRange> range_of(PartialDate date) noexcept {
  const auto earliest = date.earliest();
  if (!earliest) return std::nullopt;
  return DateRange{*earliest, date.latest().value_or(*earliest)};
}

/// Refuses dates of a membership that cannot be, under any reading of those known in part.
inline void check_member_dates(Verdict& verdict, const MemberFacts& facts,
                               const RecordMember& command) noexcept {
  const auto joined = range_of(command.joined);
  const auto official = range_of(command.official);
  const auto birth = range_of(facts.birth);
  if (joined && official && official->latest < joined->earliest) {
    violate_model(verdict, RuleId::model_joined_after_official, "official",
                  day_value(official->latest), day_value(joined->earliest));
  }
  // Becoming official later is no fault: until then the member counted as probationary.
  if (joined && joined->earliest > command.day) {
    violate_model(verdict, RuleId::model_membership_after_day, "joined",
                  day_value(joined->earliest), day_value(command.day));
  }
  if (command.standing == MemberStanding::probationary && official &&
      official->latest <= command.day) {
    violate_model(verdict, RuleId::model_probation_already_over, "official",
                  day_value(official->latest), day_value(command.day));
  }
  const auto& first = joined ? joined : official;
  if (birth && first && first->latest < birth->earliest) {
    violate_model(verdict, RuleId::model_birth_after_joining, joined ? "joined" : "official",
                  day_value(first->latest), day_value(birth->earliest));
  }
}

/// Reports dates that the law would not have allowed, where every reading of them says so. Of a
/// time for which no text was found, that it cannot be judged, by the first value that is known.
inline void report_member_dates(Verdict& verdict, const MemberFacts& facts,
                                const Rulebook& rulebook, const RecordMember& command) noexcept {
  const auto joined = range_of(command.joined);
  const auto official = range_of(command.official);
  const auto birth = range_of(facts.birth);
  const auto too_few = [&](RuleId rule, std::string_view field, Day day, Months served) {
    const RuleRow& row = rulebook.row(rule, day);
    std::int64_t required = row.value.number;
    const Rule& entry = rulebook.rule(rule);
    for (const RuleRow& later : rulebook.tables().rows.subspan(entry.first_row, entry.row_count)) {
      if (required == 0) required = later.value.number;
    }
    if (served.count >= required) return;
    const bool known = row.provenance != Provenance::unknown;
    verdict.add({.rule = rule,
                 .citation = row.citation,
                 .provenance = row.provenance,
                 .subject = field,
                 .found = known ? RuleValue{Unit::months, served.count, 1} : RuleValue{},
                 .required = known ? row.value : RuleValue{},
                 .first_allowed = {}},
                Enforcement::advisory);
  };
  if (birth) {
    // Who did not say when he joined had joined by the day of becoming official, or of the record.
    const auto& told = joined ? joined : official;
    const Day by = told && told->latest < command.day ? told->latest : command.day;
    const std::string_view field = joined ? "joined" : official ? "official" : "day";
    too_few(RuleId::admission_minimum_age, field, by,
            completed_months(birth->earliest, by, MonthRounding::last_valid_day));
  }
  if (joined && official) {
    too_few(RuleId::admission_probation_length, "official", joined->latest,
            completed_months(joined->earliest, official->latest, MonthRounding::last_valid_day));
  }
}

}  // namespace detail

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
  if (!facts.external_code_owner.is_none()) {
    violate_model(verdict, RuleId::model_external_code_taken, "external_code",
                  identity_value(facts.external_code_owner));
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
                                    .source = command.source,
                                    .external_code = command.external_code};
  return decision;
}

/// Decides HoldAwarenessClass: sessions in the order of their days, none after the class closed;
/// no more certificates than participants.
[[nodiscard]] inline Decision<AwarenessClassHeld> decide(const OrganiserFacts& facts,
                                                         const Rulebook& /*rulebook*/,
                                                         const HoldAwarenessClass& command) {
  Decision<AwarenessClassHeld> decision;
  Verdict& verdict = decision.verdict;
  if (command.sessions.empty()) {
    violate_model(verdict, RuleId::model_sessions_required, "sessions", count_value(0),
                  count_value(1));
  }
  for (std::size_t index = 1; index < command.sessions.size(); ++index) {
    const Day before = command.sessions[index - 1].day;
    if (before < command.sessions[index].day) continue;
    violate_model(verdict, RuleId::model_sessions_unordered, "sessions",
                  day_value(command.sessions[index].day), day_value(before + Days{1}));
    break;  // one is enough to find the place
  }
  if (!command.sessions.empty()) {
    const Day first = command.sessions.front().day;
    const Day last = command.sessions.back().day;
    if (command.day < last) {
      violate_model(verdict, RuleId::model_sessions_unordered, "day", day_value(command.day),
                    day_value(last));
    }
    if (first < facts.founded_on) {
      violate_model(verdict, RuleId::model_day_before_founding, "sessions", day_value(first),
                    day_value(facts.founded_on));
    }
  }
  if (command.attended < command.certified) {
    violate_model(verdict, RuleId::model_certified_exceeds_attended, "certified",
                  count_value(command.certified), count_value(command.attended));
  }
  if (!verdict.accepted()) return decision;
  decision.event = AwarenessClassHeld{.organisation = command.organisation,
                                      .kind = command.kind,
                                      .sessions = command.sessions,
                                      .place = command.place,
                                      .attended = command.attended,
                                      .certified = command.certified};
  return decision;
}

/// Decides RecordExhausted: the period is not empty and not older than the organisation.
[[nodiscard]] inline Decision<ExhaustedRecorded> decide(const OrganiserFacts& facts,
                                                        const Rulebook& /*rulebook*/,
                                                        const RecordExhausted& command) {
  Decision<ExhaustedRecorded> decision;
  Verdict& verdict = decision.verdict;
  if (command.day < facts.founded_on) {
    violate_model(verdict, RuleId::model_day_before_founding, "day", day_value(command.day),
                  day_value(facts.founded_on));
  }
  if (command.until && *command.until <= command.day) {
    violate_model(verdict, RuleId::model_period_reversed, "until", day_value(*command.until),
                  day_value(command.day));
  }
  decision.event = ExhaustedRecorded{.organisation = command.organisation,
                                     .from = command.day,
                                     .until = command.until,
                                     .reason = command.reason};
  return decision;
}

/// Decides RecordMember.
[[nodiscard]] inline Decision<MemberRecorded> decide(const MemberFacts& facts,
                                                     const Rulebook& rulebook,
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
  detail::check_member_dates(verdict, facts, command);
  if (!verdict.accepted()) return decision;
  detail::report_member_dates(verdict, facts, rulebook, command);
  decision.event = MemberRecorded{.person = command.person,
                                  .organisation = command.organisation,
                                  .standing = command.standing,
                                  .joined = command.joined,
                                  .official = command.official,
                                  .source = command.source};
  return decision;
}

namespace detail {

/// Left in a way, or re-admitted before, after which no regulation lets anybody in again (admission
/// notes, rows 51 and 52): no day is counted from it.
[[nodiscard]] constexpr bool is_barred_for_good(const Circumstances& told) noexcept {
  return told.leaving == Leaving::dropped_activity || told.leaving == Leaving::by_application ||
         told.leaving == Leaving::disunity || told.leaving == Leaving::corruption ||
         told.crime == Crime::serious || told.readmissions != 0;
}

}  // namespace detail

/// Decides RecordCircumstances: the days from which the rules count are there.
[[nodiscard]] inline Decision<CircumstancesRecorded> decide(const Rulebook& /*rulebook*/,
                                                            const RecordCircumstances& command) {
  Decision<CircumstancesRecorded> decision;
  Verdict& verdict = decision.verdict;
  const Circumstances& told = command.circumstances;
  if (command.source.empty()) violate_model(verdict, RuleId::model_source_required, "source");
  if (told.leaving != Leaving::unspecified && !told.left_on && !detail::is_barred_for_good(told)) {
    violate_model(verdict, RuleId::model_circumstances_incomplete, "circumstances.left_on");
  }
  if (told.population != PopulationBreach::none && !told.population_on && !told.left_on) {
    violate_model(verdict, RuleId::model_circumstances_incomplete, "circumstances.population_on");
  }
  if (!verdict.accepted()) return decision;
  decision.event = CircumstancesRecorded{
      .person = command.person, .circumstances = told, .source = command.source};
  return decision;
}

}  // namespace dangvien::inline v0
