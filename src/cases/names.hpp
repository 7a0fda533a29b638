// SPDX-License-Identifier: Apache-2.0
// src/cases/names.hpp: the names by which a scenario knows its organisations, persons, dossiers and
// quotas, in place of identities. Each kind has names of its own.
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>

#include <boost/json/object.hpp>

#include "cases/fault.hpp"
#include "codec/json/descriptor.hpp"

namespace dangvien::inline v0::cases {

/// Where a name stands, for faults.
struct NamePlace {
  const std::string& file;
  std::size_t line;
};

class Names {
 public:
  /// The next identity of a kind ("O4"), handed out once.
  [[nodiscard]] std::string allocate(char letter);
  /// Throws CaseFileError when the name is taken.
  void bind(char letter, const std::string& name, const std::string& identity, NamePlace place);

  /// Identity of a name. Throws CaseFileError, with the names that there are, when it is unknown.
  [[nodiscard]] const std::string& identity(char letter, const std::string& name,
                                            std::string_view key, NamePlace place) const;
  /// The name of an identity; the identity itself when nobody named it.
  [[nodiscard]] std::string name(char letter, const std::string& identity) const;
  [[nodiscard]] bool knows(char letter, const std::string& name) const;

  /// Names become identities, wherever the table of the schema has one.
  void to_identities(boost::json::object& object, const codec::TableDescriptor& table,
                     NamePlace place) const;
  /// Identities become names.
  void to_names(boost::json::object& object, const codec::TableDescriptor& table) const;

 private:
  struct Kind {
    std::map<std::string, std::string, std::less<>> identities;
    std::map<std::string, std::string, std::less<>> names;
    std::uint32_t next = 1;
  };
  std::map<char, Kind> kinds_;
};

}  // namespace dangvien::inline v0::cases
