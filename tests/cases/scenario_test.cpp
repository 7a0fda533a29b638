// SPDX-License-Identifier: Apache-2.0
// The reader and runner of scenarios: what is faulty names its line, key and what is expected; what
// is wrong shows expected beside found; nothing runs that was not stated.
#include <string>

#include <gtest/gtest.h>

#include "cases/run_cases.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"

namespace dangvien {
namespace {

constexpr const char* given = R"([given]
organisations = [
  { name = "huyện", kind = "upper_party" },
  { name = "xã", kind = "grassroots_party", under = "huyện" },
  { name = "chi bộ 1", under = "xã", members = 5 },
]
people = [{ name = "Lan", birth = "1995-03-08", sex = "female" }]
quotas = [{ name = "năm 2022", holder = "xã", number = 2, year = 2022 }]

[[scenario]]
name = "s"
)";

std::string told(const std::string& text, Language language = Language::en) {
  const cases::RunOptions options{standard_rulebook(), language};
  const auto report = cases::run_case_text(text, "s.toml", cases::Defaults::standard(), options);
  return cases::describe(report, options);
}

#define EXPECT_TOLD(text, part) EXPECT_NE(told(text).find(part), std::string::npos) << told(text)

TEST(Scenario, BringsADossierThroughTheWorkflow) {
  const std::string text = std::string(given) + R"(
given.dossiers = [{ person = "Lan", cell = "chi bộ 1", at = "grassroots_resolved", day = 2022-03-20 }]
[[scenario.when]]
day = 2022-03-26
command = "decide_admission"
dossier = "Lan"
expect = { accepted = true, event = "admission_decided", result = { dossier = "Lan", organisation = "huyện" } }
figures = [{ quota = "năm 2022", fulfilled = 1, reserved = 0, shows = "50" }]
[[scenario.figures]]
quota = "năm 2022"
as_of = 2022-03-25
fulfilled = 0
[[scenario.figures]]
organisation = "huyện"
organisations = 3
cells = 1
official_members = 5
open_dossiers = 0
[[scenario.figures]]
organisation = "chi bộ 1"
admitted = 1
from = 2022-01-01
to = 2022-12-31
group = "women"
[[scenario.figures]]
dossier = "Lan"
state = "decided"
)";
  EXPECT_EQ(told(text), "1 case, 0 failures\n");
}

TEST(Scenario, ShowsAWrongFigureBesideTheFoundOne) {
  const std::string text =
      std::string(given) +
      "given.dossiers = [{ cell = \"chi bộ 1\", day = 2022-03-20, count = 3 }]\n"
      "[[scenario.figures]]\nquota = \"năm 2022\"\nshows = \"149\"\n";
  EXPECT_TOLD(text, "s.toml:13: \"năm 2022\" (2022-03-20) shows");
  EXPECT_TOLD(text, "expected: 149");
  EXPECT_TOLD(text, "found: 150");
}

TEST(Scenario, ARefusalNamesTheStep) {
  const std::string text = std::string(given) +
                           "[[scenario.when]]\nday = 2022-01-10\ncommand = \"list_prospect\"\n"
                           "person = \"Lan\"\norganisation = \"xã\"\n";
  EXPECT_TOLD(text, "s.toml:12: model.organisation_holds_no_members");
}

TEST(Scenario, UnknownNamesListTheKnownOnes) {
  const std::string text = std::string(given) +
                           "[[scenario.when]]\nday = 2022-01-10\ncommand = \"list_prospect\"\n"
                           "person = \"Mai\"\norganisation = \"chi bộ 1\"\n";
  EXPECT_TOLD(text, "s.toml:12: person: found \"Mai\", expected a name stated: \"Lan\"");
  EXPECT_NE(told(text, Language::vi).find("person: gặp \"Mai\", cần một tên đã nêu"),
            std::string::npos);
}

TEST(Scenario, WhatIsGivenMustBeLawful) {
  const std::string text =
      std::string(given) +
      "given.dossiers = [{ cell = \"chi bộ 1\", birth = \"2010-01-01\", "
      "day = 2022-03-20 }]\n[[scenario.figures]]\nquota = \"năm 2022\"\nfulfilled = 1\n";
  EXPECT_TOLD(text, "given.dossiers: found");
  EXPECT_TOLD(text, "admission.minimum_age");
}

TEST(Scenario, FaultsNameLineKeyFoundAndExpected) {
  const auto fault = [](const std::string& rest) { return std::string(given) + rest; };
  EXPECT_TOLD(fault(""), "found no command and no figure");
  EXPECT_TOLD(fault("[[scenario.figures]]\nquota = \"năm 2022\"\n"), "found no figure");
  EXPECT_TOLD(fault("[[scenario.figures]]\nfulfilled = 1\n"), "quota, organisation or dossier");
  EXPECT_TOLD(fault("[[scenario.figures]]\nquota = \"năm 2022\"\nfulfilled = -1\n"),
              "s.toml:14: fulfilled: found -1, expected a whole number");
  EXPECT_TOLD(fault("[[scenario.figures]]\nquota = \"2023\"\nfulfilled = 1\n"),
              "s.toml:12: quota: found \"2023\", expected a name stated: \"năm 2022\"");
  EXPECT_TOLD(fault("[[scenario.when]]\ncommand = \"x\"\nday = 2022-01-01\n"),
              "s.toml:12: command: found \"x\"");
  EXPECT_TOLD(
      fault("[[scenario.when]]\ncommand = \"set_quota\"\nday = 2022-01-01\nnumber = \"x\"\n"),
      "s.toml:12: set_quota");
  EXPECT_TOLD(
      fault("given.people = [{ name = \"Lan\" }]\n[[scenario.figures]]\norganisation = \"xã\"\n"
            "cells = 1\n"),
      "found the name \"Lan\" again");
}

}  // namespace
}  // namespace dangvien
