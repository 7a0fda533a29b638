// SPDX-License-Identifier: Apache-2.0
// The runner of case files: a wrong case fails and says why, and a faulty file names its line.
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>

#include <gtest/gtest.h>

#include "cases/coverage.hpp"
#include "cases/run_cases.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"

namespace dangvien {
namespace {

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
  }
  void write(const std::string& file, const std::string& text) const {
    std::ofstream(path_ / file, std::ios::binary) << text;
  }
  [[nodiscard]] cases::CaseReport run(Language language = Language::en) const {
    return cases::run_cases({path_}, {standard_rulebook(), language});
  }

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

/// What a person reads about the failures.
std::string told(const cases::CaseReport& report, Language language = Language::en) {
  return cases::describe(report, {standard_rulebook(), language});
}

#define EXPECT_TOLD(report, text) \
  EXPECT_NE(told(report).find(text), std::string::npos) << told(report)

TEST(CaseRunner, OneRefusalAnswersOneEntry) {
  const CaseFolder folder("twice");
  const std::string refused =
      std::string(head) + "facts.applicant = { standing = \"official\" }\nexpect.refused = [";
  const std::string entry = "{ rule = \"model.already_member\" }";
  folder.write("a.toml", refused + entry + "]\n");
  EXPECT_TRUE(folder.run().sound()) << told(folder.run());
  folder.write("a.toml", refused + entry + ", " + entry + "]\n");
  EXPECT_FALSE(folder.run().sound());
  EXPECT_TOLD(folder.run(), "did not refuse");
}

TEST(CaseRunner, ACaseThatHolds) {
  const CaseFolder folder("holds");
  folder.write("a.toml", std::string(head) +
                             "expect = { accepted = true, event = \"prospect_listed\", "
                             "result = { person = \"P1\" }, advisories = [] }\n");
  const auto report = folder.run();
  EXPECT_TRUE(report.sound()) << told(report);
  EXPECT_EQ(report.run(), 1U);
}

TEST(CaseRunner, ARefusalThatWasNotExpectedNamesTheRule) {
  const CaseFolder folder("unexpected");
  folder.write("a.toml", std::string(head) +
                             "facts.applicant = { standing = \"official\" }\n"
                             "expect = { accepted = true }\n");
  EXPECT_TOLD(folder.run(), "refused by model.already_member");
}

TEST(CaseRunner, ARefusalThatDidNotComeNamesTheRule) {
  const CaseFolder folder("missing");
  folder.write("a.toml",
               std::string(head) + "expect.refused = [{ rule = \"model.already_member\" }]\n");
  EXPECT_TOLD(folder.run(), "did not refuse");
}

TEST(CaseRunner, AWrongValueIsShownBesideTheFoundOne) {
  const CaseFolder folder("value");
  folder.write(
      "a.toml",
      std::string(head) +
          "facts.applicant = { standing = \"official\" }\n"
          "expect.refused = [{ rule = \"model.already_member\", found = \"probationary\" }]\n");
  const auto report = folder.run();
  EXPECT_TOLD(report, "expected: \"probationary\"");
  EXPECT_TOLD(report, "found: \"official\"");
}

TEST(CaseRunner, AWrongEventFieldOrAdvisoryFails) {
  const CaseFolder folder("event");
  folder.write("a.toml",
               std::string(head) + "expect = { accepted = true, result = { person = \"P7\" } }\n");
  EXPECT_TOLD(folder.run(), "prospect_listed.person");
  folder.write(
      "a.toml",
      std::string(head) + "expect = { accepted = true, advisories = [\"admission.decider\"] }\n");
  EXPECT_TOLD(folder.run(), "admission.decider");
}

TEST(CaseRunner, FaultsOfAFileNameTheirLine) {
  const CaseFolder folder("faults");
  folder.write("a.toml", std::string(head) + "expected = { accepted = true }\n");
  EXPECT_TOLD(folder.run(), "a.toml:7: expected: found a key that does not exist");
  folder.write("a.toml", "[[case]\n");
  EXPECT_TOLD(folder.run(), "a.toml:1");
  folder.write("a.toml", std::string(head) +
                             "facts.applicant = { hobby = 1 }\nexpect = { accepted = true }\n");
  EXPECT_TOLD(folder.run(), "applicant.hobby");
  folder.write("a.toml",
               std::string(head) + "expect = { accepted = true, refused = [{ rule = \"x\" }] }\n");
  EXPECT_TOLD(folder.run(), "found several verdicts, expected either");
  folder.write("a.toml",
               std::string(head) + "without = [\"cell.wings\"]\nexpect = { accepted = true }\n");
  EXPECT_TOLD(folder.run(), "without: found \"cell.wings\"");
  folder.write("a.toml", "[[case]]\nname = 7\n");
  EXPECT_TOLD(folder.run(), "a.toml:2: name: found 7, expected a text in quotes");
}

TEST(CaseRunner, FaultsAreToldInVietnameseToo) {
  const CaseFolder folder("faults_vi");
  folder.write("a.toml", "[[case]]\nname = \"một\"\nday = 2025-02-30\n");
  EXPECT_NE(told(folder.run(), Language::vi).find("a.toml:3: gặp lỗi cú pháp TOML"),
            std::string::npos)
      << told(folder.run(), Language::vi);
  folder.write("a.toml", "[[case]]\nname = \"một\"\nday = \"hôm qua\"\n");
  EXPECT_NE(told(folder.run(), Language::vi).find("day: gặp \"hôm qua\", cần một ngày"),
            std::string::npos)
      << told(folder.run(), Language::vi);
}

TEST(CaseRunner, AFailureShowsTheClauseInWords) {
  const CaseFolder folder("clause");
  folder.write("a.toml",
               "[[case]]\nname = \"young\"\nproves = [\"admission.minimum_age\"]\n"
               "day = 2025-10-09\nat = \"certified\"\n"
               "facts.applicant = { birth = \"2007-10-10\" }\n"
               "command = { command = \"resolve_cell\" }\nexpect = { accepted = true }\n");
  EXPECT_TOLD(folder.run(), "a.toml:1: young");
  EXPECT_TOLD(folder.run(), "294-QĐ/TW");
  const std::string vietnamese = told(folder.run(Language::vi), Language::vi);
  EXPECT_NE(vietnamese.find("18 tuổi"), std::string::npos) << vietnamese;
}

TEST(CaseRunner, ADefaultFileLiesOverTheBuiltInOne) {
  const CaseFolder folder("defaults");
  folder.write("default.toml", "[facts.applicant]\nstanding = \"official\"\n");
  folder.write("a.toml",
               std::string(head) + "expect.refused = [{ rule = \"model.already_member\" }]\n");
  EXPECT_TRUE(folder.run().sound()) << told(folder.run());
  folder.write("default.toml", "[facts.applicant]\nstanding = 1.5\n");
  EXPECT_TOLD(folder.run(), "default.toml:2: standing: found a number with a fraction");
  folder.write("default.toml", "[at.none]\nafter = \"none\"\n");
  EXPECT_TOLD(folder.run(), "a.toml:1: at: found \"none\"");
}

TEST(CaseRunner, TwinsAndRulesMustExistAndNamesBeUnique) {
  const CaseFolder folder("names");
  folder.write("a.toml", std::string(head) + "twin = \"nobody\"\nexpect = { accepted = true }\n");
  EXPECT_TOLD(folder.run(), "twin \"nobody\"");
  folder.write("a.toml", std::string(head) + "expect = { accepted = true }\n");
  folder.write("b.toml", std::string(head) + "expect = { accepted = true }\n");
  EXPECT_TOLD(folder.run(), "a name of its own");
}

/// Two cases on the two sides of a birthday, with what each says of its twin.
std::string pair(const std::string& first_twin, const std::string& second_twin,
                 const std::string& second_birth) {
  const auto one = [](const std::string& name, const std::string& twin, const std::string& birth,
                      const std::string& expect) {
    return "[[case]]\nname = \"" + name + "\"\nproves = [\"admission.minimum_age\"]\n" + twin +
           "day = 2025-10-10\nat = \"certified\"\nfacts.applicant = { birth = \"" + birth +
           "\" }\ncommand = { command = \"resolve_cell\" }\n" + expect;
  };
  const std::string accepted = "expect = { accepted = true }\n";
  const std::string refused = "expect.refused = [{ rule = \"admission.minimum_age\" }]\n";
  return one("of age", first_twin, "2007-10-10", accepted) +
         one("young", second_twin, second_birth, second_birth == "2007-10-11" ? refused : accepted);
}

TEST(CaseRunner, TwinsNameEachOtherAndEndDifferently) {
  const CaseFolder folder("twins");
  folder.write("a.toml", pair("twin = \"young\"\n", "twin = [\"of age\"]\n", "2007-10-11"));
  EXPECT_TRUE(folder.run().sound()) << told(folder.run());
  folder.write("a.toml", pair("twin = \"young\"\n", "", "2007-10-11"));
  EXPECT_TOLD(folder.run(), "does not name it");
  folder.write("a.toml", pair("twin = \"young\"\n", "twin = \"of age\"\n", "2007-10-09"));
  EXPECT_TOLD(folder.run(), "the same outcome");
}

TEST(CaseRunner, AFileAloneFindsTheTwinsBesideIt) {
  const CaseFolder folder("beside");
  const std::string text = pair("twin = \"young\"\n", "twin = \"of age\"\n", "2007-10-11");
  const std::size_t second = text.find("[[case]]", 5);
  folder.write("a.toml", text.substr(0, second));
  folder.write("b.toml", text.substr(second));
  const cases::RunOptions options{standard_rulebook(), Language::en};
  const auto report = cases::run_cases({folder.path() / "a.toml"}, options);
  EXPECT_TRUE(report.sound()) << told(report);
  EXPECT_EQ(report.run(), 1U);
}

TEST(CaseRunner, AFilterReportsOnlyWhatItNames) {
  const CaseFolder folder("filter");
  folder.write("a.toml", pair("twin = \"young\"\n", "twin = \"of age\"\n", "2007-10-11"));
  const auto report =
      cases::run_cases({folder.path()}, {standard_rulebook(), Language::en, "young"});
  EXPECT_EQ(report.run(), 1U);
  EXPECT_TRUE(report.sound()) << told(report);
}

TEST(CaseRunner, AnEmptyFolderIsNotSound) {
  const CaseFolder folder("empty");
  EXPECT_FALSE(folder.run().sound());
  const auto nowhere = cases::run_cases({"no such folder"}, {standard_rulebook(), Language::en});
  EXPECT_FALSE(nowhere.sound());
  EXPECT_TOLD(nowhere, "no such folder: found a file that cannot be read");
}

/// The gap of the row that holds on 10/10/2025, the day of the cases.
std::optional<cases::Gap> gap_of(const cases::CaseReport& report, std::string_view rule) {
  for (const cases::UncoveredRow& row : cases::coverage(report, standard_rulebook()).gaps) {
    if (row.rule == rule && row.from == OptionalDay{*Day::from_civil({2025, 7, 1})}) return row.gap;
  }
  return std::nullopt;
}

TEST(CaseRunner, CoverageAsksForBothSidesOfAThreshold) {
  const CaseFolder folder("coverage");
  const std::string text = pair("", "", "2007-10-11");
  const std::size_t second = text.find("[[case]]", 5);
  folder.write("a.toml", std::string(head) + "expect = { accepted = true }\n");
  EXPECT_EQ(gap_of(folder.run(), "admission.minimum_age"), cases::Gap::no_case);
  folder.write("a.toml", text.substr(0, second));
  EXPECT_EQ(gap_of(folder.run(), "admission.minimum_age"), cases::Gap::never_broken);
  folder.write("a.toml", text.substr(second));
  EXPECT_EQ(gap_of(folder.run(), "admission.minimum_age"), cases::Gap::never_met);
  folder.write("a.toml", text);
  EXPECT_EQ(gap_of(folder.run(), "admission.minimum_age"), std::nullopt);
}

}  // namespace
}  // namespace dangvien
