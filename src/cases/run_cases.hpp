// SPDX-License-Identifier: Apache-2.0
// src/cases/run_cases.hpp: runs every case file of a folder against a rulebook.
// A case states facts, one command and what the law says to it; docs/cases.md describes the files.
// Never: prints; the report is a value.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "cases/case_file.hpp"
#include "dangvien/law/rulebook.hpp"

namespace dangvien::inline v0::cases {

/// A case that does not hold, or a file that cannot be read.
struct CaseFailure {
  std::string place;   ///< "resolve_cell/294-age.toml:12"
  std::string name;    ///< empty when the file itself is at fault
  std::string detail;  ///< expected, found, clause; several lines
};

struct CaseReport {
  std::size_t run = 0;
  std::vector<CaseFailure> failures;
  std::vector<Case> cases;  ///< all that could be read, for coverage

  [[nodiscard]] bool sound() const noexcept { return failures.empty() && run > 0; }
};

/// Runs every *.toml below `directory` but default.toml, in the order of their names. Allocation
/// failure is the only exception.
[[nodiscard]] CaseReport run_cases(const std::filesystem::path& directory,
                                   const Rulebook& rulebook);

/// Failures and a closing line, for people.
[[nodiscard]] std::string describe(const CaseReport& report);

}  // namespace dangvien::inline v0::cases
