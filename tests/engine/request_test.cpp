// SPDX-License-Identifier: Apache-2.0
// Proves what a registry takes in, whichever face it comes through: texts, keys, clocks, streams,
// options. What is written is kept for ever.
#include <array>
#include <limits>

#include <gtest/gtest.h>

#include "engine/world.hpp"
#include "text/english.hpp"

namespace dangvien::test {
namespace {

constexpr std::string_view composed_name = "Nguyễn Đức";
constexpr std::string_view decomposed_name = "Nguye\u0302\u0303n Đu\u031B\u0301c";

class Requests : public testing::Test {
 protected:
  RegisterPerson named(std::string name) {
    RegisterPerson command = person(7, PartialDate::from_packed(19990315).value());
    command.name = std::move(name);
    return command;
  }
  Outcome submit(const Command& command, const SubmitOptions& options = {}) {
    return registry->submit(std::span<const Command>(&command, 1), options);
  }
  void expect_malformed(const std::vector<Command>& commands, const std::string& path,
                        const std::string& found) {
    for (const Outcome& outcome :
         {registry->submit(commands, {}), registry->preview(commands, {})}) {
      EXPECT_EQ(outcome.error.code, ErrorCode::malformed);
      EXPECT_EQ(outcome.error.path, path);
      EXPECT_EQ(english(outcome.error.found), found);
    }
    EXPECT_EQ(registry->sequence(), 0U);
  }

  std::int64_t moment = 0;
  std::shared_ptr<Journal> journal = make_memory_journal();
  std::unique_ptr<Registry> registry = open_on(journal, moment);
};

TEST_F(Requests, ATextThatJsonWouldNotLetInIsMalformed) {
  expect_malformed({named("\xFF\xFE")}, "name", "bytes that are not UTF-8");
  expect_malformed({named(std::string("An\0Lê", 6))}, "name", "control character 0x00");
  expect_malformed({named("An\nLê")}, "name", "control character 0x0a");
  expect_malformed({named("An\u0085")}, "name", "control character 0x85");
  expect_malformed({named("")}, "name", "a text of nothing but blanks");
  expect_malformed({named(" \u00A0\u200B\u3000")}, "name", "a text of nothing but blanks");
  expect_malformed({named(std::string(16'385, 'a'))}, "name", "16385 bytes");
}

TEST_F(Requests, EveryTextOfEveryCommandIsLookedAt) {
  RegisterPerson code = named("An");
  code.external_code = "a\tb";
  expect_malformed({code}, "external_code", "control character 0x09");
  GrantPower grant;
  grant.document.emplace().number = "12\r";
  expect_malformed({named("An"), grant}, "commands[1].document.number", "control character 0x0d");
  RecordDossier dossier;
  dossier.introductions.push_back({});
  dossier.source = "\x80";
  expect_malformed({dossier}, "source", "bytes that are not UTF-8");
}

TEST_F(Requests, TextsAreKeptInNormalisationFormC) {
  ASSERT_TRUE(submit(named(std::string{decomposed_name})).accepted());
  EXPECT_EQ(*registry->view().person_name({0, 7}), composed_name);
}

TEST_F(Requests, AKeyIsOneKeyHoweverItIsWritten) {
  const std::string composed = "lần " + std::string{composed_name};
  const std::string decomposed = "la\u0302\u0300n " + std::string{decomposed_name};
  ASSERT_TRUE(submit(named("An"), {.key = decomposed}).accepted());
  EXPECT_EQ((*journal->read_one(1))->envelope.key, composed);
  EXPECT_TRUE(submit(named("An"), {.key = composed}).repeated);
  EXPECT_TRUE(submit(named("An"), {.key = decomposed}).repeated);
  EXPECT_EQ(submit(named("Bình"), {.key = decomposed}).error.code, ErrorCode::key_reused);
  EXPECT_EQ(registry->sequence(), 1U);
}

TEST_F(Requests, LabelsAreTextsOfOneLine) {
  const Command command = named("An");
  const std::span<const Command> one(&command, 1);
  for (const std::string_view label : {"a\nb", "\xFF", "  "}) {
    for (const SubmitOptions& options :
         {SubmitOptions{.key = label}, SubmitOptions{.actor = label}}) {
      EXPECT_EQ(registry->submit(one, options).error.code, ErrorCode::malformed);
      EXPECT_EQ(registry->preview(one, options).error.code, ErrorCode::malformed);
    }
  }
  EXPECT_EQ(registry->sequence(), 0U);
}

TEST_F(Requests, AClockThatCannotBeRightIsAnErrorAndNothingIsWritten) {
  constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();
  constexpr std::array<std::int64_t, 7> wrong{0,
                                              -1,
                                              1'700'000'000,              // seconds
                                              1'700'000'000'000'000'000,  // nanoseconds
                                              first_moment - 1,
                                              7'258'118'400'000'000,  // 1/1/2200
                                              last};
  for (const std::int64_t told : wrong) {
    std::int64_t clock = told;
    RegistryOptions options;
    options.clock = [](void* context) noexcept { return *static_cast<std::int64_t*>(context); };
    options.clock_context = &clock;
    const auto other = *Registry::open(std::make_unique<SharedJournal>(journal), options);
    const std::vector<Command> commands{named("An")};
    for (const Outcome& outcome : {other->submit(commands, {}), other->preview(commands, {})}) {
      EXPECT_EQ(outcome.error.code, ErrorCode::misuse) << told;
      EXPECT_EQ(outcome.error.path, "clock");
    }
    clock = 7'258'118'400'000'000 - 1;
    EXPECT_TRUE(other->preview(commands, {}).accepted());
  }
  EXPECT_EQ(journal->head()->sequence, 0U);
}

TEST_F(Requests, TheStreamIsThatOfTheJournal) {
  const auto open = [&](std::uint16_t stream) {
    RegistryOptions options;
    options.clock = test_clock;
    options.clock_context = &moment;
    options.stream = stream;
    return Registry::open(std::make_unique<SharedJournal>(journal), options);
  };
  RegisterPerson anyone = named("An");
  anyone.id = {};
  const std::vector<Command> commands{anyone};
  ASSERT_TRUE((*open(3))->submit(commands, {}).accepted());
  const auto again = *open(0);
  const Outcome previewed = again->preview(commands, {});
  const Outcome second = again->submit(commands, {});
  for (const Outcome& outcome : {previewed, second}) {
    ASSERT_TRUE(outcome.accepted()) << english(outcome.error);
    EXPECT_EQ(std::get<PersonRegistered>(outcome.events[0].event).person, PersonId(3, 2));
  }
  EXPECT_TRUE(open(3));
  const auto other = open(5);
  ASSERT_FALSE(other);
  EXPECT_EQ(other.error().code, ErrorCode::misuse);
  EXPECT_EQ(other.error().path, "options.stream");
  // One that was opened before anything was written follows too.
  EXPECT_EQ(*registry->catch_up(), 2U);
  EXPECT_TRUE(registry->submit(commands, {}).accepted());
}

TEST(RequestsToOpen, NeedAJournalAndMayNotCreateForReadingOnly) {
  EXPECT_EQ(Registry::open(nullptr, {}).error().code, ErrorCode::misuse);
  RegistryOptions options;
  options.read_only = true;
  const auto created = Registry::open_file("never-made.dangvien", true, options);
  ASSERT_FALSE(created);
  EXPECT_EQ(created.error().code, ErrorCode::misuse);
  EXPECT_FALSE(Registry::open_file("never-made.dangvien", false, {}));
}

}  // namespace
}  // namespace dangvien::test
