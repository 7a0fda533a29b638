// SPDX-License-Identifier: Apache-2.0
// Proves the groups a person belongs to on a day, and what registering and recording refuse.
// Every person here is invented.
#include <algorithm>

#include <gtest/gtest.h>

#include "dangvien/law/generated/standard_rulebook.hpp"
#include "dangvien/people/decide.hpp"
#include "dangvien/people/table.hpp"

namespace dangvien {
namespace {

Day day(std::int32_t year, std::uint32_t month, std::uint32_t of_month) {
  return Day::from_civil({year, month, of_month}).value();
}

template <typename AnyDecision>
bool refuses(const AnyDecision& decision, RuleId rule) {
  const auto& violations = decision.verdict.violations();
  return std::any_of(violations.begin(), violations.end(),
                     [&](const Violation& violation) { return violation.rule == rule; });
}

TEST(Youth, RunsFromThe18thBirthdayToTheDayBeforeThe31st) {
  const auto birth = PartialDate::from_packed(19900517).value();
  EXPECT_FALSE(is_youth(birth, day(2008, 5, 16)));
  EXPECT_TRUE(is_youth(birth, day(2008, 5, 17)));
  EXPECT_TRUE(is_youth(birth, day(2021, 5, 16)));
  EXPECT_FALSE(is_youth(birth, day(2021, 5, 17)));
}

TEST(Youth, OfAPartialBirthDateNeedsEveryPossibleDayToAgree) {
  const auto year = PartialDate::from_packed(19900000).value();
  EXPECT_FALSE(is_youth(year, day(2008, 12, 30)));
  EXPECT_TRUE(is_youth(year, day(2008, 12, 31)));
  EXPECT_TRUE(is_youth(year, day(2020, 12, 31)));
  EXPECT_FALSE(is_youth(year, day(2021, 1, 1)));
  EXPECT_FALSE(is_youth(PartialDate{}, day(2020, 1, 1)));
}

TEST(Groups, EveryoneBelongsToEveryone) {
  const auto groups = groups_on({PriorityGroup::militia}, Sex::female,
                                PartialDate::from_packed(20000101).value(), day(2020, 1, 1));
  EXPECT_EQ(groups, (PriorityGroups{PriorityGroup::everyone, PriorityGroup::militia,
                                    PriorityGroup::women, PriorityGroup::youth}));
  EXPECT_EQ(groups_on({}, Sex::male, PartialDate{}, day(2020, 1, 1)),
            (PriorityGroups{PriorityGroup::everyone}));
}

TEST(Standing, ALaterOfficialDayMeansProbationaryBefore) {
  PersonRow person;
  person.standing = MemberStanding::official;
  person.since = day(2022, 3, 15);
  EXPECT_EQ(person.standing_on(day(2022, 3, 14)), MemberStanding::probationary);
  EXPECT_EQ(person.standing_on(day(2022, 3, 15)), MemberStanding::official);
}

RegisterPerson invented_person() {
  RegisterPerson command;
  command.day = day(2021, 1, 1);
  command.name = "Nguyễn Thị Mẫu";
  command.birth = PartialDate::from_packed(19950203).value();
  command.vietnamese_citizen = Known::yes;
  command.education = EducationLevel::upper_secondary;
  return command;
}

TEST(Registering, AddsTheGroupsThatFollowFromOtherFields) {
  RegisterPerson command = invented_person();
  command.ethnic_group = "Mông";
  command.religion = "Không";
  command.groups = {PriorityGroup::everyone, PriorityGroup::worker};
  const auto decision = decide(RegistrationFacts{{0, 1}, false}, standard_rulebook(), command);
  ASSERT_TRUE(decision.verdict.accepted());
  EXPECT_EQ(decision.event.groups,
            (PriorityGroups{PriorityGroup::worker, PriorityGroup::ethnic_minority}));
}

TEST(Registering, NeedsABirthDateThatIsNotInTheFuture) {
  RegisterPerson command = invented_person();
  command.birth = PartialDate{};
  EXPECT_TRUE(refuses(decide(RegistrationFacts{{0, 1}, true}, standard_rulebook(), command),
                      RuleId::model_unknown_birth));
  EXPECT_TRUE(refuses(decide(RegistrationFacts{{0, 1}, true}, standard_rulebook(), command),
                      RuleId::model_identity_taken));
  command.birth = PartialDate::from_packed(20210102).value();
  EXPECT_TRUE(refuses(decide(RegistrationFacts{{0, 1}, false}, standard_rulebook(), command),
                      RuleId::model_birth_after_day));
}

TEST(RecordingAMember, RefusesWhatCannotBeTrue) {
  RecordMember command;
  command.day = day(2020, 7, 1);
  command.person = PersonId{0, 1};
  command.organisation = OrganisationId{0, 1};
  command.standing = MemberStanding::struck_off;
  const MemberFacts facts{MemberStanding::official, false, day(2021, 1, 1), true};
  const auto decision = decide(facts, standard_rulebook(), command);
  for (const RuleId rule :
       {RuleId::model_standing_not_recordable, RuleId::model_already_member,
        RuleId::model_dossier_already_open, RuleId::model_organisation_holds_no_members,
        RuleId::model_day_before_founding, RuleId::model_source_required}) {
    EXPECT_TRUE(refuses(decision, rule)) << standard_rulebook().rule(rule).id;
  }
  command.standing = MemberStanding::official;
  command.source = "danh sách đảng viên (mẫu)";
  EXPECT_TRUE(decide(MemberFacts{MemberStanding::none, true, day(2020, 1, 1), false},
                     standard_rulebook(), command)
                  .verdict.accepted());
}

/// What recording a member with these dates is answered.
Decision<MemberRecorded> recorded(std::uint32_t birth, std::uint32_t joined, std::uint32_t official,
                                  MemberStanding standing = MemberStanding::official) {
  RecordMember command;
  command.day = day(2020, 7, 1);
  command.person = PersonId{0, 1};
  command.organisation = OrganisationId{0, 1};
  command.standing = standing;
  command.source = "danh sách đảng viên (mẫu)";
  if (joined != 0) command.joined = PartialDate::from_packed(joined).value();
  if (official != 0) command.official = PartialDate::from_packed(official).value();
  const MemberFacts facts{.holds_members = true,
                          .organisation_founded_on = day(2020, 1, 1),
                          .birth = PartialDate::from_packed(birth).value()};
  return decide(facts, standard_rulebook(), command);
}

bool advises(const Decision<MemberRecorded>& decision, RuleId rule) {
  const auto& advisories = decision.verdict.advisories();
  return std::any_of(advisories.begin(), advisories.end(),
                     [&](const Violation& advisory) { return advisory.rule == rule; });
}

TEST(RecordingAMember, RefusesDatesThatCannotBe) {
  EXPECT_TRUE(refuses(recorded(19700101, 20050602, 20050601), RuleId::model_joined_after_official));
  EXPECT_TRUE(recorded(19700101, 20050601, 20050601).verdict.accepted());
  // Of a date known in part every reading must be impossible.
  EXPECT_TRUE(refuses(recorded(19700101, 20060000, 20050601), RuleId::model_joined_after_official));
  EXPECT_TRUE(recorded(19700101, 20050000, 20050601).verdict.accepted());
  EXPECT_TRUE(refuses(recorded(19700101, 19690000, 0), RuleId::model_birth_after_joining));
  EXPECT_TRUE(refuses(recorded(19700101, 0, 19691231), RuleId::model_birth_after_joining));
  EXPECT_TRUE(refuses(recorded(19700101, 20200702, 0), RuleId::model_membership_after_day));
  EXPECT_TRUE(recorded(19700101, 20200701, 0).verdict.accepted());
  // Official only later: probationary until then.
  EXPECT_TRUE(recorded(19700101, 20190801, 20200801).verdict.accepted());
}

TEST(RecordingAMember, RefusesAProbationaryMemberWhoIsOfficialAlready) {
  const auto probationary = [](std::uint32_t official) {
    return recorded(19700101, 20190101, official, MemberStanding::probationary);
  };
  EXPECT_TRUE(refuses(probationary(20200701), RuleId::model_probation_already_over));
  EXPECT_TRUE(refuses(probationary(20200100), RuleId::model_probation_already_over));
  // Official only later, or perhaps only later.
  EXPECT_TRUE(probationary(20200702).verdict.accepted());
  EXPECT_TRUE(probationary(20200000).verdict.accepted());
  EXPECT_TRUE(probationary(0).verdict.accepted());
}

TEST(RecordingAMember, ReportsWhoIsTooYoungWhateverDayIsTold) {
  // Born in 2015, and five on 1 July 2020.
  EXPECT_TRUE(advises(recorded(20150701, 20200701, 0), RuleId::admission_minimum_age));
  EXPECT_TRUE(advises(recorded(20150701, 0, 20200701), RuleId::admission_minimum_age));
  EXPECT_TRUE(advises(recorded(20150701, 0, 0), RuleId::admission_minimum_age));
  EXPECT_FALSE(advises(recorded(20020701, 0, 0), RuleId::admission_minimum_age));
  EXPECT_TRUE(recorded(20150701, 0, 0).verdict.accepted());
}

TEST(RecordingAMember, ReportsDatesThatTheLawDidNotAllow) {
  // 18 on 15 March 2018.
  EXPECT_TRUE(advises(recorded(20000315, 20180314, 20190401), RuleId::admission_minimum_age));
  EXPECT_FALSE(advises(recorded(20000315, 20180315, 20190401), RuleId::admission_minimum_age));
  EXPECT_FALSE(advises(recorded(20000000, 20180000, 20190401), RuleId::admission_minimum_age));
  EXPECT_TRUE(advises(recorded(19700101, 20180315, 20190314), RuleId::admission_probation_length));
  EXPECT_FALSE(advises(recorded(19700101, 20180315, 20190315), RuleId::admission_probation_length));
  // Of 1987 no text was found: only what looks irregular is said not to be judged.
  const auto early = recorded(19700101, 19870301, 19880301);
  ASSERT_TRUE(advises(early, RuleId::admission_minimum_age));
  EXPECT_EQ(early.verdict.advisories()[0].provenance, Provenance::unknown);
  EXPECT_TRUE(recorded(19600101, 19870301, 19880301).verdict.advisories().empty());
  EXPECT_TRUE(recorded(19600101, 19870301, 19880301).verdict.accepted());
}

TEST(PersonRow, HasTheStandingOfTheDay) {
  PersonRow person;
  person.standing = MemberStanding::struck_off;
  person.joined_on = day(2021, 3, 15);
  person.since = day(2022, 4, 1);
  EXPECT_EQ(person.standing_on(day(2021, 3, 14)), MemberStanding::none);
  EXPECT_EQ(person.standing_on(day(2021, 3, 15)), MemberStanding::probationary);
  EXPECT_EQ(person.standing_on(day(2022, 3, 31)), MemberStanding::probationary);
  EXPECT_EQ(person.standing_on(day(2022, 4, 1)), MemberStanding::struck_off);
}

}  // namespace
}  // namespace dangvien
