// SPDX-License-Identifier: Apache-2.0
// src/cases/case_file.hpp: a case file as read, before anything is judged. A file holds [[case]]
// tables (facts, one command, the verdict), [[scenario]] tables (a small registry, a sequence of
// commands, figures), [[lookup]] tables (a rule on some days), or several of them. docs/cases.md
// describes the keys. Unknown keys are faults.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <boost/json/object.hpp>

#include "cases/expectation.hpp"
#include "cases/lookup.hpp"
#include "cases/scenario.hpp"
#include "dangvien/base/day.hpp"

namespace dangvien::inline v0::cases {

/// Một tình huống: facts, one command of the admission workflow, and what the law says to it.
struct Case {
  CaseHead head{};
  Day day{};                           ///< day of the act
  std::string at{};                    ///< state of the default dossier
  boost::json::object facts{};         ///< what differs from the defaults
  std::vector<std::string> without{};  ///< default facts that are absent here, as paths
  boost::json::object command{};
  std::vector<std::string> leaves_out{};  ///< required fields that the command does not have
  Expectation expect{};
};

struct CaseFile {
  std::vector<Case> cases;
  std::vector<Scenario> scenarios;
  std::vector<Lookup> lookups;
};

/// The content of one file, in its order. Throws CaseFileError.
[[nodiscard]] CaseFile read_case_file(std::string_view text, const std::string& shown);

}  // namespace dangvien::inline v0::cases
