// SPDX-License-Identifier: Apache-2.0
// dangvien/hierarchy/schema.hpp: plain values of schema/hierarchy.fbs.
// Generated from schema/*.fbs by tools/regenerate. Do not edit.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "dangvien/base/day.hpp"
#include "dangvien/base/identifier.hpp"
#include "dangvien/base/schema.hpp"
#include "dangvien/law/schema.hpp"

namespace dangvien::inline v0 {

/// Thành lập tổ chức đảng.
struct OrganisationFounded {
  static constexpr std::string_view type_name = "organisation_founded";

  OrganisationId organisation{};
  OrganisationKind kind = OrganisationKind::unspecified;
  Rank rank = Rank::unspecified;
  Sector sector = Sector::unspecified;
  OrganisationId parent{};
  std::string name{};
  std::string code{};
  std::string source{};

  friend bool operator==(const OrganisationFounded&, const OrganisationFounded&) = default;
};

/// Ủy quyền, giao quyền.
struct PowerGranted {
  static constexpr std::string_view type_name = "power_granted";

  OrganisationId organisation{};
  Power power = Power::unspecified;
  Day from{};
  OptionalDay until{};

  friend bool operator==(const PowerGranted&, const PowerGranted&) = default;
};
static_assert(std::is_trivially_copyable_v<PowerGranted>);

/// Thành lập tổ chức đảng. The first organisation of a registry has no parent; every other has one.
struct FoundOrganisation {
  static constexpr std::string_view type_name = "found_organisation";

  /// Identity to use; absent: the next free number of the stream.
  OrganisationId id{};
  Day day{};
  OrganisationKind kind = OrganisationKind::unspecified;
  /// Absent: the usual rank of the kind on that day.
  Rank rank = Rank::unspecified;
  Sector sector = Sector::unspecified;
  OrganisationId parent{};
  std::string name{};
  /// 14-digit code or its first 8 digits, with or without points; kept with a history, never the
  /// key.
  std::string code{};
  std::optional<Document> document{};
  /// Set when the organisation is recorded from older data: where it is known from.
  std::string source{};

  friend bool operator==(const FoundOrganisation&, const FoundOrganisation&) = default;
};

/// Giao quyền, ủy quyền. A power with a period, given by the committee directly above.
struct GrantPower {
  static constexpr std::string_view type_name = "grant_power";

  Day day{};
  OrganisationId organisation{};
  Power power = Power::unspecified;
  /// First day on which the power no longer holds; absent: until withdrawn.
  OptionalDay until{};
  std::optional<Document> document{};

  friend bool operator==(const GrantPower&, const GrantPower&) = default;
};

}  // namespace dangvien::inline v0
