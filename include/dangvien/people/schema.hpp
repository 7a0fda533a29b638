// SPDX-License-Identifier: Apache-2.0
// dangvien/people/schema.hpp: plain values of schema/people.fbs.
// Generated from schema/*.fbs by tools/regenerate. Do not edit.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "dangvien/base/day.hpp"
#include "dangvien/base/enum_set.hpp"
#include "dangvien/base/identifier.hpp"
#include "dangvien/base/partial_date.hpp"
#include "dangvien/base/schema.hpp"
#include "dangvien/law/schema.hpp"

namespace dangvien::inline v0 {

/// Ghi nhận một người.
struct PersonRegistered {
  static constexpr std::string_view type_name = "person_registered";

  PersonId person{};
  std::string name{};
  PartialDate birth{};
  Sex sex = Sex::unknown;
  std::string ethnic_group{};
  std::string religion{};
  Known vietnamese_citizen = Known::unknown;
  EducationLevel education = EducationLevel::unknown;
  EducationRelief education_relief = EducationRelief::none;
  EnumSet<PriorityGroup> groups{};
  std::string source{};

  friend bool operator==(const PersonRegistered&, const PersonRegistered&) = default;
};

/// Ghi nhận đảng viên hiện có.
struct MemberRecorded {
  static constexpr std::string_view type_name = "member_recorded";

  PersonId person{};
  OrganisationId organisation{};
  MemberStanding standing = MemberStanding::none;
  PartialDate joined{};
  PartialDate official{};
  std::string source{};

  friend bool operator==(const MemberRecorded&, const MemberRecorded&) = default;
};

/// Ghi nhận một người. Anyone the registry must know: prospect, applicant, introducer, member.
struct RegisterPerson {
  static constexpr std::string_view type_name = "register_person";

  PersonId id{};
  Day day{};
  std::string name{};
  PartialDate birth{};
  Sex sex = Sex::unknown;
  /// Dân tộc, as written.
  std::string ethnic_group{};
  /// Tôn giáo, as written.
  std::string religion{};
  Known vietnamese_citizen = Known::unknown;
  EducationLevel education = EducationLevel::unknown;
  EducationRelief education_relief = EducationRelief::none;
  /// Groups that are tags of their own; groups that follow from other fields are added by the
  /// library.
  EnumSet<PriorityGroup> groups{};
  std::string source{};

  friend bool operator==(const RegisterPerson&, const RegisterPerson&) = default;
};

/// Ghi nhận đảng viên hiện có. A member whose admission happened on paper before the registry was
/// opened: a fact known from elsewhere, not judged by the workflow.
struct RecordMember {
  static constexpr std::string_view type_name = "record_member";

  /// Day from which the registry counts the member in this organisation.
  Day day{};
  PersonId person{};
  OrganisationId organisation{};
  MemberStanding standing = MemberStanding::none;
  /// Ngày vào Đảng: the ceremony.
  PartialDate joined{};
  /// Ngày chính thức.
  PartialDate official{};
  /// Where this is known from; never empty.
  std::string source{};

  friend bool operator==(const RecordMember&, const RecordMember&) = default;
};

}  // namespace dangvien::inline v0
