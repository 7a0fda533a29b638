// SPDX-License-Identifier: Apache-2.0
// Proves: every fault in a rules file is reported with file and line, what was found and what was
// expected.
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "law/compile.hpp"
#include "law/source.hpp"

namespace dangvien::tests {
namespace {

using testing::HasSubstr;

/// The faults of a file with the instruments below in front of it; lines count from the text given.
std::vector<std::string> faults(const std::string& text) {
  law::RuleFiles files;
  law::Problems problems;
  law::read_rules(R"([[instrument]]
id = "A-2011-01-01"
kind = "regulation"
number = "1-QĐ/TW"
title = "A"
issuer = "B"
signed = 2011-01-01
in_force = 2011-01-01
replaced = 2020-01-01
provenance = "confirmed"
)",
                  "instruments.toml", nullptr, files, problems);
  law::read_rules(text, "test.toml", nullptr, files, problems);
  law::OwnedTables owned;
  law::compile(files, nullptr, owned, problems);
  std::vector<std::string> described;
  for (const law::Problem& problem : problems) described.push_back(law::describe(problem));
  return described;
}

/// A rule of law in months with these rows, which begin on line 7.
std::string rule(const std::string& rows) {
  return "[[rule]]\nid = \"a.b\"\norigin = \"law\"\nenforcement = \"blocking\"\nunit = "
         "\"months\"\nrows = [\n" +
         rows + "\n]\n";
}

constexpr const char* good_row =
    R"({ from = 2011-01-01, value = 12, cite = { instrument = "A-2011-01-01", at = "1" }, provenance = "confirmed" },
{ from = 2020-01-01, provenance = "unknown" },)";

void expect_fault(const std::string& text, const std::string& place, const std::string& found,
                  const std::string& expected) {
  const auto found_faults = faults(text);
  ASSERT_FALSE(found_faults.empty()) << text;
  EXPECT_THAT(found_faults.front(), HasSubstr(place));
  EXPECT_THAT(found_faults.front(), HasSubstr(found));
  EXPECT_THAT(found_faults.front(), HasSubstr(expected));
}

TEST(Validator, AcceptsASoundRule) { EXPECT_THAT(faults(rule(good_row)), testing::IsEmpty()); }

TEST(Validator, UnknownKey) {
  expect_fault("[[rule]]\nidd = \"a.b\"\n" + rule(good_row).substr(9), "test.toml:2",
               "unknown key \"idd\"", "one of");
  expect_fault(rule(R"({ from = 2011-01-01, vale = 12, provenance = "unknown" })"), "test.toml:7",
               "unknown key \"vale\"", "value");
  expect_fault("[[rules]]\n", "test.toml:1", "unknown key \"rules\"", "rule");
}

TEST(Validator, DuplicateKeyAndBrokenToml) {
  expect_fault("[[rule]]\nid = \"a.b\"\nid = \"a.c\"\n", "test.toml:3", "redefin", "TOML 1.0");
  expect_fault("[[rule]]\nid = \n", "test.toml:2", "", "TOML 1.0");
}

TEST(Validator, BrokenTomlOnWhichTheParserStumbled) {
  expect_fault("[\n[[rule]]\n", "test.toml:1", "", "TOML 1.0");
  expect_fault("[[rule]]\ní = 1\n", "test.toml:2", "", "TOML 1.0");
}

TEST(Validator, MissingKey) {
  expect_fault("[[rule]]\nid = \"a.b\"\norigin = \"law\"\nunit = \"months\"\n", "test.toml:1",
               "nothing", "\"enforcement\"");
}

TEST(Validator, RowsOutOfOrderOrTwice) {
  const std::string cite = R"(cite = { instrument = "A-2011-01-01" }, provenance = "confirmed" },)";
  expect_fault(
      rule("{ from = 2012-01-01, value = 1, " + cite + "\n{ from = 2011-01-01, value = 2, " + cite +
           "\n{ from = 2020-01-01, provenance = \"unknown\" }"),
      "test.toml:8", "from 1 January 2011", "after 1 January 2012");
  expect_fault(
      rule("{ from = 2012-01-01, value = 1, " + cite + "\n{ from = 2012-01-01, value = 2, " + cite +
           "\n{ from = 2020-01-01, provenance = \"unknown\" }"),
      "test.toml:8", "from 1 January 2012", "after 1 January 2012");
}

TEST(Validator, ValueWithoutCitation) {
  expect_fault(rule(R"({ from = 2011-01-01, value = 12, provenance = "confirmed" })"),
               "test.toml:7", "without citation", "cite");
}

TEST(Validator, UnknownInstrument) {
  expect_fault(
      rule(
          R"({ from = 2011-01-01, value = 12, cite = { instrument = "X" }, provenance = "confirmed" })"),
      "test.toml:7", "unknown instrument \"X\"", "id of an instrument");
}

TEST(Validator, WrongUnit) {
  expect_fault(
      rule(
          R"({ from = 2011-01-01, value = true, cite = { instrument = "A-2011-01-01" }, provenance = "confirmed" })"),
      "test.toml:7", "true", "whole number");
  expect_fault(
      rule(
          R"({ from = 2011-01-01, value = "2/3", cite = { instrument = "A-2011-01-01" }, provenance = "confirmed" })"),
      "test.toml:7", "\"2/3\"", "whole number");
  expect_fault(
      rule(
          R"({ from = "2011-01-01", value = 1, cite = { instrument = "A-2011-01-01" }, provenance = "confirmed" })"),
      "test.toml:7", "\"2011-01-01\"", "a date");
  expect_fault(
      "[[rule]]\nid = \"a.b\"\norigin = \"law\"\nenforcement = \"blocking\"\nunit = \"years\"\n",
      "test.toml:5", "\"years\"", "months");
}

TEST(Validator, ValueAndProvenanceAgree) {
  expect_fault(rule(R"({ from = 2011-01-01, provenance = "confirmed" })"), "test.toml:7",
               "no value", "unknown");
  expect_fault(rule(R"({ from = 2011-01-01, value = 1, provenance = "unknown" })"), "test.toml:7",
               "provenance is unknown", "no value");
  expect_fault(rule(R"({ from = 2011-01-01, value = 1, provenance = "sure" })"), "test.toml:7",
               "\"sure\"", "carried");
}

TEST(Validator, AttestedRowsLieInTheTimeOfTheirInstrument) {
  const std::string cite = R"(value = 1, cite = { instrument = "A-2011-01-01" }, provenance = )";
  expect_fault(rule("{ from = 2010-12-31, " + cite +
                    "\"confirmed\" },\n{ from = 2020-01-01, provenance = "
                    "\"unknown\" }"),
               "test.toml:7", "from 31 December 2010", "1 January 2011");
  expect_fault(rule("{ from = 2011-01-01, " + cite + "\"confirmed\" }"), "test.toml:7", "outlives",
               "1 January 2020");
  EXPECT_THAT(faults(rule("{ from = 2011-01-01, " + cite +
                          "\"confirmed\" },\n{ from = 2020-01-01, " + cite + "\"carried\" }")),
              testing::IsEmpty());
}

TEST(Validator, RuleTwiceAndBadId) {
  expect_fault(rule(good_row) + rule(good_row), "test.toml:10", "\"a.b\" twice", "once");
  expect_fault(
      "[[rule]]\nid = \"A\"\norigin = \"model\"\nenforcement = \"blocking\"\nunit = \"none\"\n",
      "test.toml:1", "\"A\"", "area.name");
  expect_fault(rule(""), "test.toml:1", "without rows", "at least one row");
}

TEST(Validator, ChoicesAndSets) {
  const std::string head =
      "[[rule]]\nid = \"a.b\"\norigin = \"law\"\nenforcement = \"blocking\"\nunit = \"flag\"\n";
  const std::string tail = R"(cite = { instrument = "A-2011-01-01" }, provenance = "carried" }])";
  expect_fault(
      head + "choices = [\"x\", \"y\"]\nrows = [{ from = 2011-01-01, value = \"z\", " + tail,
      "test.toml:7", "\"z\"", "one of: x, y");
  expect_fault(
      head + "set = [\"x\", \"y\"]\nrows = [{ from = 2011-01-01, value = [\"x\", \"q\"], " + tail,
      "test.toml:7", "\"q\"", "one of: x, y");
}

TEST(Validator, Calendar) {
  const std::string announced = "announced = { from = 2011-01-01, until = 2011-12-31 }\n";
  expect_fault(
      announced +
          R"(swap = [{ year = 2011, occasion = "x", day = 2011-01-31, provenance = "confirmed" }])",
      "test.toml:2", "31 January 2011", "Saturday or Sunday");
  expect_fault(
      announced +
          R"(break = [{ year = 2011, occasion = "x", first = 2011-02-07, last = 2011-01-31, provenance = "confirmed" }])",
      "test.toml:2", "7 February 2011 to 31 January 2011", "1 to 14 days");
  expect_fault(
      announced +
          R"(break = [{ year = 2012, occasion = "x", first = 2012-02-07, last = 2012-02-08, provenance = "confirmed" }])",
      "test.toml:2", "outside the announced years", "31 December 2011");
}

}  // namespace
}  // namespace dangvien::tests
