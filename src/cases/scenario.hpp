// SPDX-License-Identifier: Apache-2.0
// src/cases/scenario.hpp: a scenario as read: what a small registry holds, what happens to it, and
// which figures it then shows. Everything has a name of its own; identities never appear.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/json/object.hpp>

#include "cases/expectation.hpp"
#include "dangvien/admission/deadlines.hpp"
#include "dangvien/base/day.hpp"
#include "dangvien/quota/schema.hpp"

namespace dangvien::inline v0::cases {

/// What a case and a scenario have in common.
struct CaseHead {
  std::string file{};
  std::size_t line = 0;
  std::string name{};
  std::vector<std::string> proves{};  ///< ids of rules
  std::vector<std::string> twins{};   ///< names of cases on the other side of the boundary
  OptionalDay
      law_day{};  ///< day whose rows are proved: the anchor of a clock; none: that of the act
};

/// Reads name, proves, twin and law_day. Throws CaseFileError.
[[nodiscard]] CaseHead read_head(const TableReader& reader);

struct GivenOrganisation {
  std::size_t line = 0;
  std::string name;
  std::uint32_t members = 0;      ///< official members, made up
  boost::json::object command{};  ///< found_organisation
};

struct GivenPerson {
  std::size_t line = 0;
  std::string name;
  std::string member_of{};        ///< cell; empty: not a member
  boost::json::object command{};  ///< register_person
};

struct GivenQuota {
  std::size_t line = 0;
  std::string name;
  boost::json::object command{};  ///< set_quota
};

/// A dossier that the workflow brings to a state; `count` of them when several.
struct GivenDossier {
  std::size_t line = 0;
  std::string name;    ///< empty: nobody asks for it
  std::string person;  ///< empty: made up
  std::string cell;
  std::string at = "decided";
  Day day{};  ///< of the act that brings it there
  std::uint32_t count = 1;
  boost::json::object person_fields{};  ///< of a person who is made up: sex, birth, groups, ...
};

/// [given]: what the registry holds before anything happens.
struct Given {
  OptionalDay day{};  ///< of recording organisations and persons
  std::vector<GivenOrganisation> organisations{};
  std::vector<GivenPerson> people{};
  std::vector<GivenQuota> quotas{};
  std::vector<GivenDossier> dossiers{};
};

/// What is asked of the registry, and the answer expected. Only what is stated is compared.
struct Figure {
  std::size_t line = 0;
  std::string quota{};
  std::string organisation{};
  std::string dossier{};
  OptionalDay as_of{};

  /// Of a quota: number, upper, fulfilled, reserved. Of an organisation: organisations, cells,
  /// members, official_members, probationary_members, open_dossiers, admitted, quotas.
  std::vector<std::pair<std::string, std::int64_t>> counts{};
  std::optional<std::string> shows{};  ///< the progress of a quota under `display`
  DisplayPolicy display{};
  OptionalDay from{};  ///< admitted between two days, both inclusive
  OptionalDay to{};
  PriorityGroup group = PriorityGroup::everyone;
  std::string state{};  ///< of a dossier
  std::vector<std::pair<DeadlineKind, Day>> due{};
  bool due_stated = false;
};

/// One command on a day, what it answers, and what the registry shows after it.
struct Step {
  std::size_t line = 0;
  Day day{};
  std::string as{};  ///< name of what the command makes
  boost::json::object command{};
  std::vector<std::string> leaves_out{};  ///< required fields that the command does not have
  OptionalDay entered{};  ///< day of the host's clock from here on; none: it has none
  Expectation expect{};
  std::vector<Figure> figures{};
};

/// Một kịch bản.
struct Scenario {
  CaseHead head{};
  Given given{};
  std::vector<Step> steps{};
  std::vector<Figure> figures{};
};

/// Adds what a [given] table states. Throws CaseFileError.
void read_given(Given& given, const TableReader& reader);
/// Reads a [[scenario]] upon what the file gives. Throws CaseFileError.
[[nodiscard]] Scenario read_scenario(const std::string& file, const toml::table& table,
                                     const Given& given);
[[nodiscard]] Figure read_figure(const std::string& file, const toml::table& table);

}  // namespace dangvien::inline v0::cases
