// SPDX-License-Identifier: Apache-2.0
// src/cases/defaults.hpp: the ordinary applicant, dossier and commands from which cases differ, and
// the ordinary way of a dossier through the workflow. Built in (default.toml of this folder); a
// default.toml beside or above the case files lies over it. Days are given as days before the act,
// so that one default serves every period.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <boost/json/object.hpp>

#include "dangvien/base/day.hpp"

namespace dangvien::inline v0::cases {

/// One act on the ordinary way of a dossier.
struct PathStep {
  std::string command;
  std::int32_t after = 0;    ///< days after the listing
  std::string reaches{};     ///< state; empty: the state stays
  std::string only{};        ///< kind of a body that must stand above the cell
  std::string instead_of{};  ///< command of the line that this branch leaves out
};

class Defaults {
 public:
  /// Those of the library.
  [[nodiscard]] static Defaults standard();
  /// Lays a default.toml over these. Throws CaseFileError.
  void overlay(std::string_view text, const std::string& shown);

  /// Facts of a dossier in a state, on the day of the act, before a command of that name. Throws
  /// std::out_of_range for a state that has no default.
  [[nodiscard]] boost::json::object facts(std::string_view state, std::string_view command,
                                          Day day) const;

  /// The ordinary command of that name on that day; empty but for name and day where there is none.
  [[nodiscard]] boost::json::object command(std::string_view name, Day day) const;

  /// The acts that bring a dossier to a state, in order; empty when no way leads there.
  [[nodiscard]] std::vector<PathStep> path_to(std::string_view state) const;

 private:
  void add_state(boost::json::object& dossier, std::string_view state, Day day, std::int64_t shift,
                 int depth) const;

  boost::json::object facts_;
  boost::json::object states_;
  boost::json::object commands_;
  std::vector<PathStep> path_;
};

}  // namespace dangvien::inline v0::cases
