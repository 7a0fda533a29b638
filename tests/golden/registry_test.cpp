// SPDX-License-Identifier: Apache-2.0
// Every golden journal, replayed by this release, gives the state that its own release had: counts
// of every organisation, every dossier, every quota's progress, every history, every register
// (NAME.state, never changed). Each was made from scenarios/NAME.jsonl; together they hold every
// event that this library writes.
#include "dangvien/engine/registry.hpp"

#include <fstream>
#include <iterator>
#include <set>
#include <string_view>

#include <gtest/gtest.h>

#include "codec/json/encode.hpp"
#include "codec/wire/commit_body.hpp"
#include "dangvien/journal/sqlite.hpp"
#include "golden/golden_journal.hpp"
#include "text/english.hpp"

namespace dangvien::test {
namespace {

constexpr Day boards_on = Day::from_civil({2023, 1, 1}).value();
constexpr Day exhausted_on = Day::from_civil({2023, 6, 1}).value();
constexpr Day as_of = Day::from_civil({2025, 12, 31}).value();

void append_line(std::string& text, const std::string& line) {
  text += line;
  text += '\n';
}

/// All that a view can tell, one JSON value a line.
std::string state_of(const Registry& registry) {
  const View view = registry.view();
  std::string text;
  const std::vector<OrganisationId> organisations = view.organisations();
  for (const OrganisationId id : organisations)
    append_line(text, codec::encode_json(*view.count(id)));
  const OrganisationId top = organisations.front();
  for (const Progress& progress : *view.progress_table(top, as_of, true)) {
    append_line(text, codec::encode_json(progress));
  }
  for (const DossierId id : *view.dossiers(top)) {
    append_line(text, codec::encode_json(*view.dossier_history(id)));
  }
  for (const AwarenessClass& held : *view.awareness_classes(top, Day::first(), as_of)) {
    append_line(text, codec::encode_json(held));
  }
  for (const SteeringBoard& board : *view.steering_boards(top, boards_on)) {
    append_line(text, codec::encode_json(board));
  }
  for (const OrganisationId id : organisations) {
    const Exhaustion exhaustion = *view.exhaustion(id, exhausted_on);
    if (exhaustion.exhausted) {
      append_line(text, codec::encode_json(exhaustion));
    }
  }
  for (const OverlayAdoption& overlay : view.overlays()) {
    append_line(text, overlay.name + " of commit " + std::to_string(overlay.sequence));
  }
  return text;
}

/// Adds the names of the events that stand in the journal.
void note_events(const std::string& file, std::set<std::string_view>& events) {
  auto journal = open_sqlite_journal(file, {});
  ASSERT_TRUE(journal) << english(journal.error());
  auto cursor = (*journal)->read(1);
  ASSERT_TRUE(cursor);
  codec::CommitReader reader;
  for (auto next = (*cursor)->next(); next && *next != nullptr; next = (*cursor)->next()) {
    ASSERT_TRUE(reader.open((**next).envelope.events));
    for (std::size_t index = 0; index < reader.size(); ++index) {
      events.insert(event_names[reader.event_index(index)]);
    }
  }
}

TEST(GoldenJournals, ReplayToTheStateTheirReleaseHad) {
  const auto journals = golden_journals(DANGVIEN_TEST_DATA);
  ASSERT_FALSE(journals.empty());
  for (const GoldenJournal& golden : journals) {
    SCOPED_TRACE(golden.name);
    const TemporaryFolder folder;
    auto registry = Registry::open_file(copy_into(folder, golden), false, {});
    ASSERT_TRUE(registry) << english(registry.error());
    const auto report = (*registry)->verify();
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->sound());
    std::ifstream expected(std::filesystem::path(golden.file).replace_extension(".state"));
    const std::string text{std::istreambuf_iterator<char>(expected), {}};
    const std::string state = state_of(**registry);
    EXPECT_EQ(state, text);
    // Where the test runs, for whoever adds the journal of a new release.
    std::ofstream(golden.name + ".state") << state;
  }
}

TEST(GoldenJournals, HoldEveryEventTogether) {
  std::set<std::string_view> events;
  for (const GoldenJournal& golden : golden_journals(DANGVIEN_TEST_DATA)) {
    const TemporaryFolder folder;
    note_events(copy_into(folder, golden), events);
  }
  for (const std::string_view name : event_names) {
    EXPECT_EQ(events.count(name), 1U)
        << name << " stands in none: add a scenario that reaches it, and the journal made from it";
  }
}

}  // namespace
}  // namespace dangvien::test
