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
  std::string external_code{};

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

/// Thành lập ban chỉ đạo.
struct SteeringBoardFormed {
  static constexpr std::string_view type_name = "steering_board_formed";

  OrganisationId organisation{};
  std::string name{};
  PersonId chair{};
  Day first_day{};
  OptionalDay last_day{};

  friend bool operator==(const SteeringBoardFormed&, const SteeringBoardFormed&) = default;
};

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
  /// Mã của hệ thống nguồn: what the system that the data comes from calls it ("CB-09"); at most 64
  /// bytes, kept as text, unique among organisations, never the identity.
  std::string external_code{};

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

/// Thành lập ban chỉ đạo: a special body that drives a programme.
struct FormSteeringBoard {
  static constexpr std::string_view type_name = "form_steering_board";

  /// Day of the paper that forms it.
  Day day{};
  /// The organisation that forms it and to which it belongs.
  OrganisationId organisation{};
  std::string name{};
  /// Trưởng ban.
  PersonId chair{};
  Day first_day{};
  /// Inclusive, as on paper; absent: until further notice.
  OptionalDay last_day{};
  std::optional<Document> document{};

  friend bool operator==(const FormSteeringBoard&, const FormSteeringBoard&) = default;
};

}  // namespace dangvien::inline v0
