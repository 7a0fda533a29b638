// SPDX-License-Identifier: Apache-2.0
// The runner of case files: a wrong case fails and says why, and a faulty file names its line.
#include <filesystem>
#include <fstream>
#include <string>

#include <gtest/gtest.h>

#include "cases/coverage.hpp"
#include "cases/run_cases.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"

namespace dangvien {
namespace {

constexpr const char* defaults = R"(
[facts]
applicant = { person = "P1", birth = "1990-05-17", vietnamese_citizen = "yes", education = "university" }
cell = { organisation = "O10", kind = "cell", official_members = 12 }
acting = {}
named = { person = "P2", standing = "official" }
[at.none]
[command.list_prospect]
fields = { person = "P1", organisation = "O10" }
)";

constexpr const char* head = R"([[case]]
name = "one"
proves = ["model.already_member"]
day = 2025-10-10
at = "none"
command = { command = "list_prospect" }
)";

/// A folder of cases in the test's own working directory.
class CaseFolder {
 public:
  explicit CaseFolder(const std::string& name) : path_(std::filesystem::current_path() / name) {
    std::filesystem::remove_all(path_);
    std::filesystem::create_directories(path_);
    write("default.toml", defaults);
  }
  void write(const std::string& file, const std::string& text) const {
    std::ofstream(path_ / file, std::ios::binary) << text;
  }
  [[nodiscard]] cases::CaseReport run() const {
    return cases::run_cases(path_, standard_rulebook());
  }

 private:
  std::filesystem::path path_;
};

std::string only_failure(const cases::CaseReport& report) {
  return report.failures.size() == 1 ? report.failures[0].detail : cases::describe(report);
}

TEST(CaseRunner, ACaseThatHolds) {
  const CaseFolder folder("holds");
  folder.write("a.toml", std::string(head) +
                             "expect = { accepted = true, event = \"prospect_listed\", "
                             "result = { person = \"P1\" }, advisories = [] }\n");
  const auto report = folder.run();
  EXPECT_TRUE(report.sound()) << cases::describe(report);
  EXPECT_EQ(report.run, 1U);
}

TEST(CaseRunner, ARefusalThatWasNotExpectedNamesTheRule) {
  const CaseFolder folder("unexpected");
  folder.write("a.toml", std::string(head) +
                             "facts.applicant = { standing = \"official\" }\n"
                             "expect = { accepted = true }\n");
  EXPECT_NE(only_failure(folder.run()).find("refused by model.already_member"), std::string::npos);
}

TEST(CaseRunner, ARefusalThatDidNotComeNamesTheRule) {
  const CaseFolder folder("missing");
  folder.write("a.toml",
               std::string(head) + "expect.refused = [{ rule = \"model.already_member\" }]\n");
  EXPECT_NE(only_failure(folder.run()).find("which did not refuse"), std::string::npos);
}

TEST(CaseRunner, AWrongValueIsShownBesideTheFoundOne) {
  const CaseFolder folder("value");
  folder.write(
      "a.toml",
      std::string(head) +
          "facts.applicant = { standing = \"official\" }\n"
          "expect.refused = [{ rule = \"model.already_member\", found = \"probationary\" }]\n");
  const std::string detail = only_failure(folder.run());
  EXPECT_NE(detail.find("\"probationary\""), std::string::npos);
  EXPECT_NE(detail.find("\"official\""), std::string::npos);
}

TEST(CaseRunner, AWrongEventFieldOrAdvisoryFails) {
  const CaseFolder folder("event");
  folder.write("a.toml",
               std::string(head) + "expect = { accepted = true, result = { person = \"P7\" } }\n");
  EXPECT_NE(only_failure(folder.run()).find("expected person"), std::string::npos);
  folder.write(
      "a.toml",
      std::string(head) + "expect = { accepted = true, advisories = [\"admission.decider\"] }\n");
  EXPECT_NE(only_failure(folder.run()).find("expected advisories [admission.decider]"),
            std::string::npos);
}

TEST(CaseRunner, FaultsOfAFileNameTheirLine) {
  const CaseFolder folder("faults");
  folder.write("a.toml", std::string(head) + "expected = { accepted = true }\n");
  EXPECT_NE(only_failure(folder.run()).find("a.toml:7: found the unknown key"), std::string::npos);
  folder.write("a.toml", "[[case]\n");
  EXPECT_NE(only_failure(folder.run()).find("a.toml:1"), std::string::npos);
  folder.write("a.toml", std::string(head) +
                             "facts.applicant = { hobby = 1 }\nexpect = { accepted = true }\n");
  EXPECT_NE(only_failure(folder.run()).find("applicant.hobby"), std::string::npos);
  folder.write("a.toml",
               std::string(head) + "expect = { accepted = true, refused = [{ rule = \"x\" }] }\n");
  EXPECT_NE(only_failure(folder.run()).find("expected either"), std::string::npos);
}

TEST(CaseRunner, TwinsAndRulesMustExistAndNamesBeUnique) {
  const CaseFolder folder("names");
  folder.write("a.toml", std::string(head) + "twin = \"nobody\"\nexpect = { accepted = true }\n");
  EXPECT_NE(only_failure(folder.run()).find("no case is named \"nobody\""), std::string::npos);
  folder.write("a.toml", std::string(head) + "expect = { accepted = true }\n");
  folder.write("b.toml", std::string(head) + "expect = { accepted = true }\n");
  EXPECT_NE(only_failure(folder.run()).find("another case has this name"), std::string::npos);
}

TEST(CaseRunner, AnEmptyFolderIsNotSound) {
  const CaseFolder folder("empty");
  EXPECT_FALSE(folder.run().sound());
  EXPECT_FALSE(cases::run_cases("no such folder", standard_rulebook()).sound());
}

TEST(CaseRunner, CoverageCountsTheRowOfTheDay) {
  const CaseFolder folder("coverage");
  std::string text(head);
  text.replace(text.find("model.already_member"), 20, "admission.minimum_age");
  folder.write("a.toml", text + "expect = { accepted = true }\n");
  const cases::Coverage found =
      cases::coverage(folder.run(), standard_rulebook(), "admission.minimum_age");
  EXPECT_EQ(found.rows - found.uncovered.size(), 1U);
}

}  // namespace
}  // namespace dangvien
