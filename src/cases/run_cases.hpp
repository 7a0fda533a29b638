// SPDX-License-Identifier: Apache-2.0
// src/cases/run_cases.hpp: runs case files and folders of them against a rulebook.
// docs/cases.md describes the files. Never: prints; the report is a value.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "cases/case_file.hpp"
#include "cases/defaults.hpp"
#include "dangvien/base/language.hpp"
#include "dangvien/law/rulebook.hpp"

namespace dangvien::inline v0::cases {

struct RunOptions {
  const Rulebook& rulebook;
  Language language = Language::vi;
  /// Only cases whose file or name holds this text are reported; empty: all.
  std::string filter{};
};

/// One command of a case or scenario: its day, and the ids of the rules that refused or advised.
struct Act {
  Day day;
  std::set<std::string> spoke;
};

/// One case or scenario, run.
struct CaseResult {
  CaseHead head;
  /// Not asked for: run because a twin of it was, or because the filter left it out.
  bool context = false;
  std::vector<Difference> differences;  ///< empty: the case holds
  std::optional<Fault> fault;           ///< the file is wrong at this case; nothing was compared
  std::string found;                    ///< what the rules said, for people
  std::string signature;                ///< tells the outcome from that of a twin
  std::vector<Act> acts;                ///< in their order
  /// A lookup: the day on which the rule that it proves was looked up.
  OptionalDay looked_up{};

  [[nodiscard]] bool holds() const noexcept { return !fault && differences.empty(); }
};

struct CaseReport {
  std::vector<CaseResult> results;  ///< in the order of the files
  std::vector<Fault> faults;        ///< files that could not be read

  [[nodiscard]] std::size_t run() const noexcept;
  [[nodiscard]] std::size_t failed() const noexcept;
  /// At least one case, and all of them hold.
  [[nodiscard]] bool sound() const noexcept { return run() != 0 && failed() == 0; }
};

/// Runs files, and every *.toml below folders but default.toml, in the order of their names. A
/// default.toml beside a file or in a folder above it lies over the built-in defaults. Allocation
/// failure is the only exception.
[[nodiscard]] CaseReport run_cases(const std::vector<std::filesystem::path>& paths,
                                   const RunOptions& options);

/// The same for the text of one file.
[[nodiscard]] CaseReport run_case_text(std::string_view text, const std::string& shown,
                                       const Defaults& defaults, const RunOptions& options);

/// Failures and a closing line, for people.
[[nodiscard]] std::string describe(const CaseReport& report, const RunOptions& options);
/// One JSON object: counts, and every failure with file, line, expected, found and clause.
[[nodiscard]] std::string describe_json(const CaseReport& report, const RunOptions& options);

}  // namespace dangvien::inline v0::cases
