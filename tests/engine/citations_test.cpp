// SPDX-License-Identifier: Apache-2.0
// Proves that an advisory, read back from the journal by a repeated key or in a history, stands on
// the very instrument, point and field that the submission named: across a change of regulations,
// and without the overlay that it came from. Persons and organisations are invented.
#include <algorithm>

#include <gtest/gtest.h>

#include "dangvien/law/generated/standard_rulebook.hpp"
#include "dangvien/law/overlay.hpp"
#include "engine/describe.hpp"
#include "engine/world.hpp"

namespace dangvien::test {
namespace {

std::unique_ptr<Registry> open_under(const std::shared_ptr<Journal>& journal, std::int64_t& moment,
                                     const Rulebook& rulebook) {
  RegistryOptions options;
  options.rulebook = &rulebook;
  options.clock = test_clock;
  options.clock_context = &moment;
  auto registry = Registry::open(std::make_unique<SharedJournal>(journal), options);
  return registry ? std::move(*registry) : nullptr;
}

/// Decided under 29-QĐ/TW, received and celebrated late, recognised under 24-QĐ/TW: its advisories
/// stand on instruments that no longer hold on the day of the record.
RecordDossier across_regulations() {
  RecordDossier command;
  command.person = {0, 100};
  command.organisation = {0, 5};
  command.state = DossierState::recognised;
  command.source = "sổ mẫu";
  command.cell_resolved_on = day(2018, 3, 26);
  command.decided_on = day(2018, 4, 15);
  command.received_on = day(2018, 4, 18);
  command.ceremony_on = day(2018, 9, 3);
  command.recognition_resolved_on = day(2021, 8, 30);
  command.recognised_on = day(2021, 9, 29);
  command.official_from = day(2019, 9, 3);
  command.day = day(2021, 9, 29);
  return command;
}

std::vector<Command> world_with(const Command& command) {
  std::vector<Command> commands = small_commune(1);
  commands.emplace_back(person(100, PartialDate::from_packed(20010101).value()));  // 17 in 2018
  commands.push_back(command);
  return commands;
}

/// What the faces show of an advisory.
std::vector<Finding> shown(const Outcome& outcome, const Rulebook& rulebook) {
  return describe_outcome(outcome, rulebook, Language::vi).advisories;
}

TEST(Citations, OfARepeatedOutcomeAndOfHistoryAreThoseOfTheSubmission) {
  std::int64_t moment = 0;
  const std::shared_ptr<Journal> journal = make_memory_journal();
  const Rulebook rulebook = standard_rulebook();
  const auto registry = open_under(journal, moment, rulebook);
  const auto commands = world_with(across_regulations());
  const Outcome first = registry->submit(commands, {.key = "a"});
  ASSERT_TRUE(first.accepted());
  const auto said = shown(first, rulebook);
  // The test is worth something only if the day of the record would cite otherwise.
  const auto moved = std::count_if(
      first.advisories.begin(), first.advisories.end(), [&](const CommandFinding& advisory) {
        const auto& then = rulebook.row(advisory.finding.rule, day(2021, 9, 29));
        return then.citation != advisory.finding.citation;
      });
  ASSERT_GE(moved, 1);

  const Outcome again = registry->submit(commands, {.key = "a"});
  ASSERT_TRUE(again.repeated);
  EXPECT_EQ(shown(again, rulebook), said);

  DossierView history = *registry->view().dossier_history({0, 1});
  describe_history(history, rulebook, Language::vi);
  EXPECT_EQ(history.history.front().advisories, said);
}

TEST(Citations, OfAnOverlayOutliveTheOverlay) {
  constexpr const char* local = R"([[instrument]]
id = "9-HD-TW-2017-01-15"
kind = "guidance"
number = "9-HD/TW"
title = "Hướng dẫn mẫu"
issuer = "Ban Bí thư"
signed = 2017-01-15
in_force = 2017-02-01
provenance = "confirmed"

[[rule]]
id = "admission.ceremony_clock"
rows = [
  { from = 2018-01-01, value = 5, cite = { instrument = "9-HD-TW-2017-01-15", at = "3" }, provenance = "confirmed" },
]
)";
  const Rulebook standard = standard_rulebook();
  const auto overlay = load_overlay(local, "local.toml", standard);
  ASSERT_TRUE(overlay);
  std::int64_t moment = 0;
  const std::shared_ptr<Journal> journal = make_memory_journal();
  const auto commands = world_with(across_regulations());
  std::vector<Finding> said;
  {
    const auto registry = open_under(journal, moment, overlay->rulebook());
    const Outcome first = registry->submit(commands, {.key = "a"});
    ASSERT_TRUE(first.accepted());
    said = shown(first, overlay->rulebook());
    EXPECT_EQ(shown(registry->submit(commands, {.key = "a"}), overlay->rulebook()), said);
  }
  const auto registry = open_under(journal, moment, standard);
  const auto read_back = shown(registry->submit(commands, {.key = "a"}), standard);
  ASSERT_EQ(read_back.size(), said.size());
  bool of_the_overlay = false;
  for (std::size_t index = 0; index < said.size(); ++index) {
    EXPECT_EQ(read_back[index].rule, said[index].rule);
    EXPECT_EQ(read_back[index].instrument, said[index].instrument);
    EXPECT_EQ(read_back[index].point, said[index].point);
    EXPECT_EQ(read_back[index].subject, said[index].subject);
    if (said[index].instrument != "9-HD-TW-2017-01-15") {
      EXPECT_EQ(read_back[index].citation, said[index].citation);
      continue;
    }
    of_the_overlay = true;
    EXPECT_EQ(read_back[index].citation, "9-HD-TW-2017-01-15, 3");
  }
  EXPECT_TRUE(of_the_overlay);
}

}  // namespace
}  // namespace dangvien::test
