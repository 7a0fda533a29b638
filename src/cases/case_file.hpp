// SPDX-License-Identifier: Apache-2.0
// src/cases/case_file.hpp: one case of a case file as read, before anything is judged.
// A file holds [[case]] tables; docs/cases.md describes the keys. Unknown keys are faults.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "dangvien/base/day.hpp"

namespace dangvien::inline v0::cases {

/// What a case expects. Exactly one of accepted and refused.
struct Expectation {
  bool accepted = false;
  std::string event{};                    ///< name of the event; empty: not stated
  boost::json::object result{};           ///< fields that the event must have
  std::vector<std::string> advisories{};  ///< all rules that advise, in any order
  bool advisories_stated = false;         ///< otherwise advisories are not compared
  std::vector<std::string> advises{};     ///< rules that advise, whatever else does
  boost::json::array refused{};           ///< objects {rule, found, required, first_allowed}
};

/// Một trường hợp.
struct Case {
  std::string file{};
  std::size_t line = 0;
  std::string name{};
  std::vector<std::string> proves{};  ///< ids of rules
  std::string twin{};                 ///< name of the case on the other side of the boundary
  Day day{};                          ///< day of the act
  Day law_day{};                ///< day whose rows are proved: the anchor of a clock; else `day`
  std::string at{};             ///< state of the default dossier
  boost::json::object facts{};  ///< what differs from the defaults
  std::vector<std::string> without{};  ///< default facts that are absent here, as paths
  boost::json::object command{};
  Expectation expect{};

  /// "age.toml:12".
  [[nodiscard]] std::string place() const { return file + ":" + std::to_string(line); }
};

/// The cases of one file, in its order. Throws CaseFileError.
[[nodiscard]] std::vector<Case> read_case_file(const std::filesystem::path& path,
                                               const std::string& shown_name);

}  // namespace dangvien::inline v0::cases
