// SPDX-License-Identifier: Apache-2.0
// dangvien/people/schema.hpp: plain values of schema/people.fbs.
// Generated from schema/*.fbs by tools/regenerate. Do not edit.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "dangvien/base/day.hpp"
#include "dangvien/base/enum_names.hpp"
#include "dangvien/base/enum_set.hpp"
#include "dangvien/base/identifier.hpp"
#include "dangvien/base/partial_date.hpp"
#include "dangvien/base/schema.hpp"
#include "dangvien/law/schema.hpp"

namespace dangvien::inline v0 {

/// Which class: before the application, or during probation.
enum class ClassKind : std::uint8_t {
  /// Lớp bồi dưỡng nhận thức về Đảng.
  awareness,
  /// Lớp bồi dưỡng đảng viên mới.
  new_member,
};

template <>
struct EnumNames<ClassKind> {
  static constexpr std::array<std::string_view, 2> names = {
      "awareness", "new_member"
  };
};

/// Buổi học.
struct ClassSession {
  Day day{};

  friend bool operator==(const ClassSession&, const ClassSession&) = default;
};
static_assert(std::is_trivially_copyable_v<ClassSession>);

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
  std::string external_code{};

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

/// Mở lớp bồi dưỡng nhận thức về Đảng, đảng viên mới.
struct AwarenessClassHeld {
  static constexpr std::string_view type_name = "awareness_class_held";

  OrganisationId organisation{};
  ClassKind kind = ClassKind::awareness;
  std::vector<ClassSession> sessions{};
  std::string place{};
  std::uint32_t attended = 0;
  std::uint32_t certified = 0;

  friend bool operator==(const AwarenessClassHeld&, const AwarenessClassHeld&) = default;
};

/// Hết nguồn phát triển đảng viên.
struct ExhaustedRecorded {
  static constexpr std::string_view type_name = "exhausted_recorded";

  OrganisationId organisation{};
  Day from{};
  OptionalDay until{};
  std::string reason{};

  friend bool operator==(const ExhaustedRecorded&, const ExhaustedRecorded&) = default;
};

/// Ghi nhận hoàn cảnh riêng.
struct CircumstancesRecorded {
  static constexpr std::string_view type_name = "circumstances_recorded";

  PersonId person{};
  Circumstances circumstances{};
  std::string source{};

  friend bool operator==(const CircumstancesRecorded&, const CircumstancesRecorded&) = default;
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
  /// Mã của hệ thống nguồn: what the system that the data comes from calls the person (a host's
  /// key, a 12-digit number); at most 64 bytes, kept as text, unique among persons, never the
  /// identity.
  std::string external_code{};

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

/// Mở lớp bồi dưỡng. A class that was held; the certificates of its participants are recorded in
/// their dossiers.
struct HoldAwarenessClass {
  static constexpr std::string_view type_name = "hold_awareness_class";

  /// Day on which the class closed; no session is later.
  Day day{};
  OrganisationId organisation{};
  ClassKind kind = ClassKind::awareness;
  /// One or more, each on a later day than the one before.
  std::vector<ClassSession> sessions{};
  std::string place{};
  std::uint32_t attended = 0;
  /// Given a certificate; at most those who attended.
  std::uint32_t certified = 0;
  std::optional<Document> document{};

  friend bool operator==(const HoldAwarenessClass&, const HoldAwarenessClass&) = default;
};

/// Ghi nhận hết nguồn: no candidates left. The record with the latest day on or before a day holds
/// on it.
struct RecordExhausted {
  static constexpr std::string_view type_name = "record_exhausted";

  /// First day on which it holds.
  Day day{};
  OrganisationId organisation{};
  /// First day on which it no longer holds; absent: until a later record.
  OptionalDay until{};
  std::string reason{};
  std::optional<Document> document{};

  friend bool operator==(const RecordExhausted&, const RecordExhausted&) = default;
};

/// Ghi nhận hoàn cảnh riêng của một người: what the rules on re-admission, population policy and
/// special groups look at. Later ones replace earlier ones. Who was struck off in this registry has
/// the day of leaving from it.
struct RecordCircumstances {
  static constexpr std::string_view type_name = "record_circumstances";

  Day day{};
  PersonId person{};
  Circumstances circumstances{};
  /// Where this is known from; never empty.
  std::string source{};
  std::optional<Document> document{};

  friend bool operator==(const RecordCircumstances&, const RecordCircumstances&) = default;
};

}  // namespace dangvien::inline v0
