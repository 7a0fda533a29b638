// SPDX-License-Identifier: Apache-2.0
// Proves that the electorate of a cell and the standing of a person are those of the act's day,
// against a model that keeps every membership as its days, with papers typed in random order.
#include <algorithm>
#include <random>
#include <utility>

#include <gtest/gtest.h>

#include "engine/world.hpp"

namespace dangvien::test {
namespace {

/// A membership as its days, and nothing else.
struct Plain {
  std::uint32_t person = 0;
  std::uint32_t cell = 0;
  Day joined;
  OptionalDay official;
  OptionalDay struck_off;

  [[nodiscard]] MemberStanding on(Day asked) const {
    if (asked < joined) return MemberStanding::none;
    if (struck_off && *struck_off <= asked) return MemberStanding::struck_off;
    return official && *official <= asked ? MemberStanding::official : MemberStanding::probationary;
  }
};

std::uint32_t count(const std::vector<Plain>& all, std::uint32_t cell, Day asked,
                    MemberStanding standing) {
  return static_cast<std::uint32_t>(std::count_if(all.begin(), all.end(), [&](const Plain& member) {
    return member.cell == cell && member.on(asked) == standing;
  }));
}

/// Each of the cells, and the root above them all, has as many members as of the day as a count of
/// the plain memberships says.
void expect_members(const View& view, const std::vector<std::uint32_t>& cells,
                    const std::vector<Plain>& plain, Day asked) {
  MembersAsOf all;
  for (const std::uint32_t cell : cells) {
    const MembersAsOf counted{
        .official = count(plain, cell, asked, MemberStanding::official),
        .probationary = count(plain, cell, asked, MemberStanding::probationary)};
    EXPECT_EQ(*view.members_as_of({0, cell}, asked), counted);
    all.official += counted.official;
    all.probationary += counted.probationary;
  }
  EXPECT_EQ(*view.members_as_of({0, 1}, asked), all);
}

class RandomMembers {
 public:
  explicit RandomMembers(std::uint32_t seed) : random_(seed) {}

  [[nodiscard]] std::uint32_t up_to(std::uint32_t last) {
    return std::uniform_int_distribution<std::uint32_t>(0, last)(random_);
  }
  [[nodiscard]] Day any_day() { return day(2016, 1, 1) + Days{static_cast<int>(up_to(3000))}; }

  /// The command that records a membership, and the same in plain words.
  std::pair<Command, Plain> member(std::uint32_t number, std::uint32_t cell) {
    Plain plain{
        .person = number, .cell = cell, .joined = any_day(), .official = {}, .struck_off = {}};
    const Day later = plain.joined + Days{static_cast<int>(1 + up_to(600))};
    const std::uint32_t kind = up_to(3);
    if (kind == 0) {
      RecordMember command;
      command.person = {0, number};
      command.organisation = {0, cell};
      command.standing = MemberStanding::official;
      command.day = plain.joined;
      command.source = "danh sách mẫu";
      plain.official = plain.joined;
      command.joined = command.official = PartialDate::from_packed(packed(plain.joined)).value();
      return {command, plain};
    }
    RecordDossier command;
    command.person = {0, number};
    command.organisation = {0, cell};
    command.source = "sổ mẫu";
    command.decided_on = plain.joined - Days{5};
    command.ceremony_on = plain.joined;
    command.day = later;
    if (kind == 1) {
      command.state = DossierState::recognised;
      command.official_from = plain.official = later;
    } else if (kind == 2) {
      command.state = DossierState::struck_off;
      command.closed_on = plain.struck_off = later;
    } else {
      command.state = DossierState::probation;
      command.day = plain.joined;
    }
    return {command, plain};
  }

 private:
  static std::uint32_t packed(Day of) {
    const CivilDate civil = of.civil();
    return static_cast<std::uint32_t>(civil.year) * 10000 + civil.month * 100 + civil.day;
  }
  std::mt19937 random_;
};

TEST(MemberDays, AreThoseOfThePlainModelInWhateverOrderTheyAreTyped) {
  for (std::uint32_t seed = 1; seed <= 12; ++seed) {
    SCOPED_TRACE(seed);
    RandomMembers random(seed);
    std::int64_t moment = 0;
    const std::shared_ptr<Journal> journal = make_memory_journal();
    const auto registry = open_on(journal, moment);
    std::vector<Command> world = small_commune(2);
    std::erase_if(world, [](const Command& command) {
      return std::holds_alternative<RecordMember>(command);
    });
    constexpr std::uint32_t people = 60;
    for (std::uint32_t number = 100; number < 102 + people; ++number) {
      world.emplace_back(person(number, PartialDate::from_packed(19700101).value()));
    }
    // One open dossier in each cell, to ask for its facts.
    for (const std::uint32_t cell : {5U, 6U}) {
      RecordDossier asked;
      asked.id = {0, cell};
      asked.person = {0, 95 + cell};
      asked.organisation = {0, cell};
      asked.state = DossierState::listed;
      asked.listed_on = asked.day = day(2016, 1, 1);
      asked.source = "sổ mẫu";
      world.emplace_back(asked);
    }
    ASSERT_TRUE(registry->submit(world, {}).accepted());
    std::vector<Plain> plain;
    std::vector<Command> batch;
    for (std::uint32_t number = 102; number < 102 + people; ++number) {
      auto [command, model] = random.member(number, 5 + random.up_to(1));
      batch.push_back(std::move(command));
      plain.push_back(model);
      if (random.up_to(3) != 0) continue;  // batches of several, and single commands
      ASSERT_TRUE(registry->submit(batch, {}).accepted());
      batch.clear();
    }
    if (!batch.empty()) {
      ASSERT_TRUE(registry->submit(batch, {}).accepted());
    }

    ASSERT_TRUE(registry->verify()->sound());
    const View view = registry->view();
    for (int repeat = 0; repeat < 200; ++repeat) {
      const Day asked = random.any_day();
      const Plain& someone = plain[random.up_to(people - 1)];
      const std::uint32_t cell = 5 + random.up_to(1);
      const auto facts = view.facts({0, cell}, {}, {0, someone.person}, asked);
      ASSERT_TRUE(facts);
      EXPECT_EQ(facts->cell.official_members, count(plain, cell, asked, MemberStanding::official));
      EXPECT_EQ(facts->cell.probationary_members,
                count(plain, cell, asked, MemberStanding::probationary));
      EXPECT_EQ(facts->named.standing, someone.on(asked));
      expect_members(view, {5, 6}, plain, asked);
    }
    const auto now = view.count({0, 1});
    const auto latest = view.members_as_of({0, 1}, Day::last());
    ASSERT_TRUE(now && latest);
    EXPECT_EQ(latest->official, now->official_members);
    EXPECT_EQ(latest->probationary, now->probationary_members);
    EXPECT_EQ(view.members_as_of({0, 99}, day(2020, 1, 1)).error().code, ErrorCode::unknown_id);
  }
}

TEST(MemberDays, TheElectorateOfAPastVoteIsThatOfItsDay) {
  std::int64_t moment = 0;
  const std::shared_ptr<Journal> journal = make_memory_journal();
  const auto registry = open_on(journal, moment);
  std::vector<Command> world = small_commune(1);
  world.emplace_back(person(100, PartialDate::from_packed(19990101).value()));
  // Five more members since 2023, typed before the papers of 2022.
  for (std::uint32_t number = 200; number < 205; ++number) {
    world.emplace_back(person(number, PartialDate::from_packed(19700101).value()));
    RecordMember newcomer = member(number, 5);
    newcomer.day = day(2023, 1, 1);
    world.emplace_back(newcomer);
  }
  ASSERT_TRUE(registry->submit(world, {}).accepted());
  const auto commands = whole_admission(1, 100, 5, day(2022, 1, 10));
  const Outcome voted = registry->submit(std::span(commands).first(through_cell_vote), {});
  ASSERT_TRUE(voted.accepted());
  for (const CommandFinding& advisory : voted.advisories) {
    EXPECT_NE(advisory.finding.rule, RuleId::model_electorate_differs);
  }
  EXPECT_EQ(registry->view().facts({0, 1}, {}, {}, day(2022, 12, 31))->cell.official_members, 10U);
  EXPECT_EQ(registry->view().facts({0, 1}, {}, {}, day(2023, 1, 1))->cell.official_members, 15U);
}

TEST(MemberDays, OfWhoJoinedOnADayKnownInPartHoldFromTheRecordOnAtTheLatest) {
  std::int64_t moment = 0;
  const std::shared_ptr<Journal> journal = make_memory_journal();
  const auto registry = open_on(journal, moment);
  std::vector<Command> world = small_commune(1);
  for (const std::uint32_t number : {100U, 101U}) {
    world.emplace_back(person(number, PartialDate::from_packed(19990101).value()));
  }
  RecordMember newcomer = member(100, 5);
  newcomer.standing = MemberStanding::probationary;
  newcomer.joined = PartialDate::from_packed(20240000).value();
  newcomer.official = {};
  newcomer.day = day(2024, 3, 1);
  world.emplace_back(newcomer);
  world.emplace_back(ListProspect{.id = {0, 1},
                                  .day = day(2024, 1, 10),
                                  .person = {0, 101},
                                  .organisation = {0, 5},
                                  .helper = {0, 1}});
  ASSERT_TRUE(registry->submit(world, {}).accepted());
  const View view = registry->view();
  const auto on = [&](Day asked) { return *view.facts({0, 1}, {}, {0, 100}, asked); };
  EXPECT_EQ(on(day(2024, 2, 29)).cell.probationary_members, 0U);
  EXPECT_EQ(on(day(2024, 2, 29)).named.standing, MemberStanding::none);
  EXPECT_EQ(on(day(2024, 3, 1)).cell.probationary_members, 1U);
  EXPECT_EQ(on(day(2024, 3, 1)).named.standing, MemberStanding::probationary);
}

TEST(MemberDays, AnIntroducerMustHaveBeenOfficialOnTheDay) {
  std::int64_t moment = 0;
  const std::shared_ptr<Journal> journal = make_memory_journal();
  const auto registry = open_on(journal, moment);
  std::vector<Command> world = small_commune(1);
  for (const std::uint32_t number : {100U, 101U}) {
    world.emplace_back(person(number, PartialDate::from_packed(19990101).value()));
  }
  RecordDossier introducer;
  introducer.person = {0, 101};
  introducer.organisation = {0, 5};
  introducer.state = DossierState::recognised;
  introducer.source = "sổ mẫu";
  introducer.decided_on = day(2021, 2, 1);
  introducer.ceremony_on = day(2021, 2, 24);
  introducer.official_from = introducer.day = day(2022, 2, 24);
  world.emplace_back(introducer);
  ASSERT_TRUE(registry->submit(world, {}).accepted());
  const auto commands = whole_admission(9, 100, 5, day(2022, 1, 10));
  ASSERT_TRUE(registry->submit(std::span(commands).first(3), {}).accepted());
  const auto introduced = [&](Day on) {
    const std::vector<Command> one{RecordIntroduction{.dossier = {0, 9},
                                                      .day = on,
                                                      .introducer = IntroducerKind::official_member,
                                                      .person = {0, 101},
                                                      .together = Months{30}}};
    return registry->preview(one, {}).accepted();
  };
  EXPECT_FALSE(introduced(day(2022, 2, 23)));
  EXPECT_TRUE(introduced(day(2022, 2, 24)));
}

}  // namespace
}  // namespace dangvien::test
