// SPDX-License-Identifier: Apache-2.0
// src/cases/expectation.hpp: what a case or a step of a scenario expects the rules to say, and how
// that differs from what they said.
#pragma once

#include <string>
#include <vector>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "cases/table_reader.hpp"
#include "dangvien/base/language.hpp"
#include "dangvien/law/rulebook.hpp"
#include "dangvien/law/verdict.hpp"

namespace dangvien::inline v0::cases {

/// Exactly one of accepted, refused and error.
struct Expectation {
  std::size_t line = 0;  ///< of the key in its file; 0: not from a file
  bool accepted = false;
  std::string event{};                    ///< name of the event; empty: not stated
  boost::json::object result{};           ///< fields that the event must have
  std::vector<std::string> advisories{};  ///< all rules that advise, in any order
  bool advisories_stated = false;         ///< otherwise advisories are not compared
  std::vector<std::string> advises{};     ///< rules that advise, whatever else does
  boost::json::array refused{};           ///< objects {rule, found, required, first_allowed}
  std::string error{};                    ///< name of an error of the schema
};

/// Throws CaseFileError.
[[nodiscard]] Expectation read_expectation(const std::string& file, const toml::table& table);

/// What the rules said to one command.
struct Answer {
  std::vector<Violation> violations;
  std::vector<Violation> advisories;
  boost::json::object event;  ///< empty when nothing happened
  std::string error;          ///< name of the error; empty: none
  std::string error_text;     ///< its sentence

  [[nodiscard]] bool accepted() const noexcept { return violations.empty() && error.empty(); }
};

/// By which rulebook, in which language, on which day something is explained.
struct Explaining {
  const Rulebook& rulebook;
  Language language;
  Day day{};
};

/// A rule that a difference is about, in words; each empty where there is nothing to say.
struct RuleClause {
  std::string rule;  ///< id
  std::string title{};
  std::string value{};  ///< in force on the day
  std::string citation{};
  std::string provenance{};
};

/// One thing that is not as expected.
struct Difference {
  std::size_t line = 0;  ///< of the file; 0: that of the case
  std::string what;      ///< what was compared: "admission.minimum_age found"
  std::string expected;  ///< in the language of the run
  std::string found;
  std::string rule{};    ///< id; empty: no rule
  std::string clause{};  ///< the rule in words and its citation, several lines
  /// The same for programs.
  std::vector<RuleClause> clauses{};
};

/// Empty when the answer is as expected.
[[nodiscard]] std::vector<Difference> differences(const Expectation& expect, const Answer& answer,
                                                  const Explaining& explaining);

/// The answer for people: accepted or refused, and every finding with its sentence and clause.
[[nodiscard]] std::string describe(const Answer& answer, const Explaining& explaining);

/// What makes this answer another one than its twin's: accepted or not, the rules that refuse or
/// advise, and the stated fields of the event.
[[nodiscard]] std::string signature(const Answer& answer, const Expectation& expect,
                                    const Rulebook& rulebook);

/// A rule's value as a case file writes it: 215, true, "2026-03-16", "lower_secondary_diploma",
/// "2/3".
[[nodiscard]] boost::json::value value_as_written(const RuleValue& value);

}  // namespace dangvien::inline v0::cases
