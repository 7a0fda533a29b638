// SPDX-License-Identifier: Apache-2.0
// Every golden journal, replayed by this release, gives the state that its own release had: counts
// of every organisation, every dossier, every quota's progress, every history (NAME.state, never
// changed). The first was made from scenarios/0.1.0.jsonl and holds every event of format 1.
#include "dangvien/engine/registry.hpp"

#include <fstream>
#include <iterator>
#include <set>

#include <gtest/gtest.h>

#include "codec/json/encode.hpp"
#include "golden/golden_journal.hpp"
#include "text/english.hpp"

namespace dangvien::test {
namespace {

constexpr Day as_of = Day::from_civil({2025, 12, 31}).value();

void append_line(std::string& text, const std::string& line) {
  text += line;
  text += '\n';
}

/// All that a view can tell, one JSON value a line.
std::string state_of(const Registry& registry, std::set<std::string>& events) {
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
    const DossierView dossier = *view.dossier_history(id);
    for (const HistoryLine& line : dossier.history) events.insert(line.event);
    append_line(text, codec::encode_json(dossier));
  }
  return text;
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
    std::set<std::string> events;
    std::ifstream expected(std::filesystem::path(golden.file).replace_extension(".state"));
    const std::string text{std::istreambuf_iterator<char>(expected), {}};
    const std::string state = state_of(**registry, events);
    EXPECT_EQ(state, text);
    // Where the test runs, for whoever adds the journal of a new release.
    std::ofstream(golden.name + ".state") << state;
    EXPECT_EQ(events.size(), 23U) << "every event of the admission workflow";
  }
}

}  // namespace
}  // namespace dangvien::test
