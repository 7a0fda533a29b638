// SPDX-License-Identifier: Apache-2.0
// The journals of every release are sound to this release, end where they ended, and can be
// continued; and the verifier that was written from the document alone agrees with ours.
#include <cstdlib>

#include <gtest/gtest.h>

#include "dangvien/journal/sqlite.hpp"
#include "dangvien/journal/verify.hpp"
#include "golden/golden_journal.hpp"
#include "journal/commit_builder.hpp"
#include "text/english.hpp"

namespace dangvien::test {
namespace {

/// What the second verifier prints about a file, without the file's name; empty when it finds
/// fault.
std::string second_opinion(const TemporaryFolder& folder, const std::string& file) {
  const std::string output = folder.file("opinion");
  const std::string command = std::string("'") + DANGVIEN_PYTHON + "' '" +
                              DANGVIEN_SECOND_VERIFIER + "' '" + file + "' > '" + output + "' 2>&1";
  if (std::system(command.c_str()) != 0) return {};
  const std::vector<char> bytes = read_file(output);
  const std::string text(bytes.begin(), bytes.end());
  const std::string prefix = file + ": ";
  if (text.rfind(prefix, 0) != 0 || text.back() != '\n') return text;
  return text.substr(prefix.size(), text.size() - prefix.size() - 1);
}

std::string as_line(const Head& head) {
  return std::to_string(head.sequence) + " " + to_hexadecimal(head.hash);
}

TEST(GoldenJournals, EveryOneIsSoundAndEndsWhereItEnded) {
  for (const GoldenJournal& golden : golden_journals(DANGVIEN_TEST_DATA)) {
    SCOPED_TRACE(golden.name);
    const TemporaryFolder folder;
    const std::string copy = copy_into(folder, golden);
    auto journal = open_sqlite_journal(copy, {});
    ASSERT_TRUE(journal) << english(journal.error());
    const JournalVerification verification = verify(**journal);
    EXPECT_TRUE(verification.sound()) << english(verification.error);
    EXPECT_EQ(verification.head.sequence, golden.sequence);
    EXPECT_EQ(to_hexadecimal(verification.head.hash), golden.hash);
  }
}

TEST(GoldenJournals, TheSecondVerifierAgreesOnEveryOne) {
  for (const GoldenJournal& golden : golden_journals(DANGVIEN_TEST_DATA)) {
    const TemporaryFolder folder;
    EXPECT_EQ(second_opinion(folder, golden.file.string()),
              std::to_string(golden.sequence) + " " + golden.hash);
  }
}

TEST(GoldenJournals, TheSecondVerifierAgreesOnAFreshOneAndFindsASpoiltOne) {
  const TemporaryFolder folder;
  const std::string file = folder.file("registry");
  Head head;
  {
    auto journal = open_sqlite_journal(file, {.mode = SqliteMode::create});
    ASSERT_TRUE(journal);
    EXPECT_TRUE((*journal)->close());
    EXPECT_EQ(second_opinion(folder, file), as_line(Head{}));
    journal = open_sqlite_journal(file, {});
    ASSERT_TRUE(journal);
    head = append_many(**journal, {}, 50);
    head = append_one(**journal, head, 20'000);
  }
  EXPECT_EQ(second_opinion(folder, file), as_line(head));
  std::vector<char> bytes = read_file(file);
  const std::string actor = "an Lê";
  const auto found = std::find_end(bytes.begin(), bytes.end(), actor.begin(), actor.end());
  ASSERT_NE(found, bytes.end());
  *found = 'A';
  write_file(file, bytes);
  EXPECT_EQ(second_opinion(folder, file), "");
}

}  // namespace
}  // namespace dangvien::test
