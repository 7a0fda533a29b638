// SPDX-License-Identifier: Apache-2.0
// src/cases/story.hpp: a registry in memory that lives through one scenario.
// Commands are completed with the ordinary fields (default.toml) and with whom the tree names: the
// body that acts, the members of the cell who vouch and help, the ballot of all members present and
// in favour. Never: prints, or keeps anything after the scenario.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <boost/json/object.hpp>

#include "cases/defaults.hpp"
#include "cases/expectation.hpp"
#include "cases/names.hpp"
#include "cases/scenario.hpp"
#include "dangvien/engine/registry.hpp"

namespace dangvien::inline v0::cases {

class Story {
 public:
  /// File, defaults and rulebook must outlive it.
  Story(const std::string& file, const Defaults& defaults, const Explaining& explaining);

  /// Brings the registry to what is given. Throws CaseFileError when the rules refuse a part of it.
  void give(const Given& given);
  /// Submits a command. Throws CaseFileError when it cannot be read.
  [[nodiscard]] Answer act(const Step& step);
  /// What the registry shows beside what is expected of it.
  [[nodiscard]] std::vector<Difference> differences(const Figure& figure, Day default_day) const;
  /// Ids of the rules whose deadlines the figure asks for and finds.
  [[nodiscard]] std::set<std::string> spoke(const Figure& figure, Day default_day) const;
  /// The figure as found, for telling twins apart.
  [[nodiscard]] std::string signature(const Figure& figure, Day default_day) const;

 private:
  /// A value that was asked for: as expected and as found.
  struct Shown {
    std::string what;
    std::string expected;
    std::string found;
  };
  /// A way up from a cell, and the members who may vouch.
  struct Cell {
    std::vector<std::string> members;  ///< identities, official
  };

  void found(const GivenOrganisation& organisation, Day day);
  void make_members(const GivenOrganisation& organisation, const std::string& cell, Day day);
  void register_person(const GivenPerson& person, Day day);
  void set_quota(const GivenQuota& quota);
  void run_dossier(const GivenDossier& dossier);
  void run_path(const GivenDossier& given, const std::string& dossier, const std::string& person,
                const std::string& cell);
  /// The command, or a fault of the file with the reasons.
  void must(boost::json::object command, std::size_t line, std::string_view key);
  Answer submit(const boost::json::object& command, std::size_t line, std::string_view key,
                const codec::DecodeOptions& reading = {});

  /// Adds what the step leaves out. `dossier` as identity, empty: none.
  void complete(boost::json::object& command, std::string_view name, const std::string& dossier);
  void add_bodies(boost::json::object& command, std::string_view name, const std::string& cell);
  void add_members(boost::json::object& command, std::string_view name, const std::string& dossier,
                   const std::string& cell);
  /// Nearest organisation at or above of that kind; empty: none.
  [[nodiscard]] std::string above(const std::string& cell, OrganisationKind kind) const;
  /// Nearest body above grassroots; the topmost organisation where there is none.
  [[nodiscard]] std::string decider_of(const std::string& cell) const;
  [[nodiscard]] std::string cell_of(const std::string& dossier) const;
  [[nodiscard]] std::uint32_t official_members(const std::string& organisation) const;

  [[nodiscard]] std::vector<Shown> shown(const Figure& figure, Day default_day) const;
  void show_error(std::vector<Shown>& rows, const std::string& name, const Error& error) const;
  void show_quota(std::vector<Shown>& rows, const Figure& figure, Day day) const;
  void show_organisation(std::vector<Shown>& rows, const Figure& figure, Day day) const;
  void show_dossier(std::vector<Shown>& rows, const Figure& figure, Day day) const;

  const std::string& file_;
  const Defaults& defaults_;
  const Explaining& explaining_;
  Names names_;
  std::map<std::string, Cell> cells_;  ///< by identity
  /// Of the host's clock: microseconds since 1970. It starts at the year 2000, before the rules
  /// begin (2011): until a case says when it is entered, there is no day to compare with.
  std::int64_t moment_ = 946'684'800'000'000;
  std::unique_ptr<Registry> registry_;
};

/// The table of a command or an event by its name; null when there is none.
[[nodiscard]] const codec::TableDescriptor* table_of(const codec::UnionDescriptor& united,
                                                     std::string_view name);

}  // namespace dangvien::inline v0::cases
