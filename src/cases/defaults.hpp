// SPDX-License-Identifier: Apache-2.0
// src/cases/defaults.hpp: the ordinary applicant, dossier and commands from which cases differ.
// Read from default.toml beside the cases. Days are given as days before the act, so that one
// default serves every period.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include <boost/json/object.hpp>

#include "dangvien/base/day.hpp"

namespace dangvien::inline v0::cases {

class Defaults {
 public:
  /// Throws CaseFileError.
  [[nodiscard]] static Defaults read(const std::filesystem::path& path,
                                     const std::string& shown_name);

  /// Facts of a dossier in a state, on the day of the act, before a command of that name. Throws
  /// CaseFileError for a state that has no default.
  [[nodiscard]] boost::json::object facts(std::string_view state, std::string_view command,
                                          Day day) const;

  /// The ordinary command of that name on that day; empty but for name and day where there is none.
  [[nodiscard]] boost::json::object command(std::string_view name, Day day) const;

 private:
  void add_state(boost::json::object& dossier, std::string_view state, Day day,
                 std::int64_t shift) const;

  std::string file_;
  boost::json::object facts_;
  boost::json::object states_;
  boost::json::object commands_;
};

}  // namespace dangvien::inline v0::cases
