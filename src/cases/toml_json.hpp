// SPDX-License-Identifier: Apache-2.0
// src/cases/toml_json.hpp: TOML tables as JSON values, so that facts and commands of a case file
// are read by the same strict decoder as everything else. Dates become "2025-07-01". Never: rounds.
// A floating-point number, a time or a date with time is a fault of the file.
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include "law/toml.hpp"

namespace dangvien::inline v0::cases {

/// What is wrong with a case file, with file and line in the text.
class CaseFileError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Reads a TOML file. Throws CaseFileError, with the line, when it cannot be read or is not TOML.
[[nodiscard]] toml::table parse_toml_file(const std::filesystem::path& path,
                                          const std::string& shown_name);

/// "cases/age.toml:12: " for messages.
[[nodiscard]] std::string place_of(const std::string& file, const toml::node& node);

/// Throws CaseFileError for a value that JSON of the schema does not have.
[[nodiscard]] boost::json::value to_json(const std::string& file, const toml::node& node);
[[nodiscard]] boost::json::object to_json_object(const std::string& file, const toml::table& table);

/// Lays `over` upon `base`: objects member by member, everything else replaced.
void merge(boost::json::object& base, const boost::json::object& over);

/// Takes the member at a path ("dossier.verified_on") away; nothing happens when it is not there.
void remove(boost::json::object& object, std::string_view path);

}  // namespace dangvien::inline v0::cases
