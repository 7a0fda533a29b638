// SPDX-License-Identifier: Apache-2.0
// dangvien/law/schema.hpp: plain values of schema/law.fbs.
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
#include "dangvien/base/schema.hpp"

namespace dangvien::inline v0 {

/// A crime for which the person was sentenced (admission notes, rows 49 and 51).
enum class Crime : std::uint8_t {
  none,
  less_serious,
  serious,
};

template <>
struct EnumNames<Crime> {
  static constexpr std::array<std::string_view, 3> names = {
      "none", "less_serious", "serious"
  };
};

/// Who decides an admission (admission notes, row 29).
enum class DeciderTier : std::uint8_t {
  none,
  authorised_grassroots,
  grassroots,
  upper,
  province,
};

template <>
struct EnumNames<DeciderTier> {
  static constexpr std::array<std::string_view, 5> names = {
      "none", "authorised_grassroots", "grassroots", "upper", "province"
  };
};

/// Trình độ học vấn phổ thông, ordered: each level satisfies the requirements below it.
enum class EducationLevel : std::uint8_t {
  unknown,
  none,
  reads_and_writes,
  primary_completed,
  lower_secondary_completed,
  lower_secondary_equivalent,
  lower_secondary_diploma,
  upper_secondary,
  college,
  university,
  postgraduate,
};

template <>
struct EnumNames<EducationLevel> {
  static constexpr std::array<std::string_view, 11> names = {
      "unknown", "none", "reads_and_writes", "primary_completed", "lower_secondary_completed",
      "lower_secondary_equivalent", "lower_secondary_diploma", "upper_secondary", "college",
      "university", "postgraduate"
  };
};

/// Cases in which guidance relaxes the education standard (admission notes, rows 6 and 7).
enum class EducationRelief : std::uint8_t {
  none,
  relaxed_area,
  person_of_standing,
};

template <>
struct EnumNames<EducationRelief> {
  static constexpr std::array<std::string_view, 3> names = {
      "none", "relaxed_area", "person_of_standing"
  };
};

/// How a person left the Party (admission notes, row 51).
enum class Leaving : std::uint8_t {
  unspecified,
  struck_off,
  expelled,
  /// By an application of his own.
  by_application,
  /// By an application of his own, for special hardship of the family.
  by_application_in_hardship,
  /// Dropped the Party's activity.
  dropped_activity,
  /// Caused serious disunity.
  disunity,
  corruption,
};

template <>
struct EnumNames<Leaving> {
  static constexpr std::array<std::string_view, 8> names = {
      "unspecified", "struck_off", "expelled", "by_application", "by_application_in_hardship",
      "dropped_activity", "disunity", "corruption"
  };
};

/// Đoàn thể: the Fatherland Front and the socio-political organisations beside a party
/// organisation, which introduce people to it. `none`: the party organisation itself.
enum class MassOrganisation : std::uint8_t {
  none,
  youth_union,
  trade_union,
  women_union,
  farmers_union,
  veterans_association,
  fatherland_front,
};

template <>
struct EnumNames<MassOrganisation> {
  static constexpr std::array<std::string_view, 7> names = {
      "none", "youth_union", "trade_union", "women_union", "farmers_union", "veterans_association",
      "fatherland_front"
  };
};

/// Tư cách đảng viên.
enum class MemberStanding : std::uint8_t {
  none,
  probationary,
  official,
  struck_off,
};

template <>
struct EnumNames<MemberStanding> {
  static constexpr std::array<std::string_view, 4> names = {
      "none", "probationary", "official", "struck_off"
  };
};

/// Loại tổ chức đảng.
enum class OrganisationKind : std::uint8_t {
  unspecified,
  centre,
  province_party,
  upper_party,
  grassroots_party,
  grassroots_cell,
  sub_committee,
  cell,
  party_group,
};

template <>
struct EnumNames<OrganisationKind> {
  static constexpr std::array<std::string_view, 9> names = {
      "unspecified", "centre", "province_party", "upper_party", "grassroots_party",
      "grassroots_cell", "sub_committee", "cell", "party_group"
  };
};

/// What broke the population policy (admission notes, row 30).
enum class PopulationBreach : std::uint8_t {
  none,
  third_child,
  fourth_child,
  fifth_child,
  repeated,
};

template <>
struct EnumNames<PopulationBreach> {
  static constexpr std::array<std::string_view, 5> names = {
      "none", "third_child", "fourth_child", "fifth_child", "repeated"
  };
};

/// Powers given for a period by the committee directly above.
enum class Power : std::uint8_t {
  unspecified,
  /// ủy quyền kết nạp: the whole grassroots committee decides admissions
  authorised_to_admit,
  /// giao quyền cấp trên cơ sở
  above_grassroots,
};

template <>
struct EnumNames<Power> {
  static constexpr std::array<std::string_view, 3> names = {
      "unspecified", "authorised_to_admit", "above_grassroots"
  };
};

/// Đối tượng ưu tiên. Groups overlap; a person carries any number of them. `everyone` holds for
/// every person, so that a quota without a group is one more group and not a special case.
enum class PriorityGroup : std::uint8_t {
  everyone,
  women,
  youth,
  youth_union,
  trade_union,
  ethnic_minority,
  religious,
  militia,
  reserve,
  demobilised,
  student,
  worker,
  farmer,
  civil_servant,
  public_employee,
  business_employee,
  private_sector_worker,
  private_firm_owner,
  teacher,
  health_staff,
  armed_forces,
  residential_area,
  mass_organisation_leader,
};

template <>
struct EnumNames<PriorityGroup> {
  static constexpr std::array<std::string_view, 23> names = {
      "everyone", "women", "youth", "youth_union", "trade_union", "ethnic_minority", "religious",
      "militia", "reserve", "demobilised", "student", "worker", "farmer", "civil_servant",
      "public_employee", "business_employee", "private_sector_worker", "private_firm_owner",
      "teacher", "health_staff", "armed_forces", "residential_area", "mass_organisation_leader"
  };
};

/// How well a row of the rulebook is attested. The first three block; `unconfirmed` and `unknown`
/// advise.
enum class Provenance : std::uint8_t {
  confirmed,
  single_source,
  carried,
  unconfirmed,
  unknown,
};

template <>
struct EnumNames<Provenance> {
  static constexpr std::array<std::string_view, 5> names = {
      "confirmed", "single_source", "carried", "unconfirmed", "unknown"
  };
};

/// Cấp. Rank is an attribute of its own: commune committees moved up one rank on 1/7/2025.
enum class Rank : std::uint8_t {
  unspecified,
  central,
  province,
  upper,
  grassroots,
  below_grassroots,
};

template <>
struct EnumNames<Rank> {
  static constexpr std::array<std::string_view, 6> names = {
      "unspecified", "central", "province", "upper", "grassroots", "below_grassroots"
  };
};

/// Loại hình đơn vị cơ sở: where an organisation stands (form 5 of the statistics, coarse).
enum class Sector : std::uint8_t {
  unspecified,
  residential,
  agency,
  public_service_unit,
  school,
  state_enterprise,
  private_enterprise,
  cooperative,
  army,
  police,
  other,
};

template <>
struct EnumNames<Sector> {
  static constexpr std::array<std::string_view, 11> names = {
      "unspecified", "residential", "agency", "public_service_unit", "school", "state_enterprise",
      "private_enterprise", "cooperative", "army", "police", "other"
  };
};

/// Giới tính, as on the birth certificate.
enum class Sex : std::uint8_t {
  unknown,
  female,
  male,
};

template <>
struct EnumNames<Sex> {
  static constexpr std::array<std::string_view, 3> names = {
      "unknown", "female", "male"
  };
};

/// Applicants with rules of their own (admission notes, rows 55 to 57, 114 and 115).
enum class SpecialGroup : std::uint8_t {
  religious,
  /// Married to a foreigner.
  foreign_spouse,
  /// Of foreign origin, with Vietnamese nationality.
  foreign_origin,
  ethnic_chinese,
  /// Child of an ethnic-Chinese member: the ordinary conditions.
  ethnic_chinese_member_child,
  private_firm_owner,
};

template <>
struct EnumNames<SpecialGroup> {
  static constexpr std::array<std::string_view, 6> names = {
      "religious", "foreign_spouse", "foreign_origin", "ethnic_chinese",
      "ethnic_chinese_member_child", "private_firm_owner"
  };
};

/// What a number of the law counts.
enum class Unit : std::uint8_t {
  none,
  count,
  months,
  working_days,
  days,
  flag,
  fraction,
  education_level,
  day,
  state,
  kind,
  standing,
  /// An identity, packed: stream * 2^32 + number.
  organisation,
  person,
};

template <>
struct EnumNames<Unit> {
  static constexpr std::array<std::string_view, 14> names = {
      "none", "count", "months", "working_days", "days", "flag", "fraction", "education_level",
      "day", "state", "kind", "standing", "organisation", "person"
  };
};

/// A value that a rule found or required.
struct RuleValue {
  Unit unit = Unit::none;
  std::int64_t number = 0;
  /// For fractions; otherwise 1.
  std::int64_t denominator = 1;

  friend bool operator==(const RuleValue&, const RuleValue&) = default;
};
static_assert(std::is_trivially_copyable_v<RuleValue>);

/// One thing that a rule had to say about an accepted command.
struct AdvisoryRecord {
  std::string rule{};
  std::optional<RuleValue> found{};
  std::optional<RuleValue> required{};
  Provenance provenance = Provenance::confirmed;
  /// The instrument it stood on when it was said, by its identifier in the rulebook
  /// ("24-QD-TW-2021-07-30"); absent for rules of the model, and in commits of releases that did
  /// not keep it.
  std::string instrument{};
  /// Point of that instrument.
  std::string point{};
  /// Path of the field of the command that it was about; absent: the state.
  std::string subject{};

  friend bool operator==(const AdvisoryRecord&, const AdvisoryRecord&) = default;
};

/// Hoàn cảnh riêng of an applicant: an earlier membership, the population policy, special groups.
struct Circumstances {
  /// Left the Party on; none: never was in it, or not known.
  OptionalDay left_on{};
  Leaving leaving = Leaving::unspecified;
  Crime crime = Crime::none;
  /// The criminal record was expunged on.
  OptionalDay expunged_on{};
  /// Times re-admitted already.
  std::uint32_t readmissions = 0;
  PopulationBreach population = PopulationBreach::none;
  /// Day of the violation or, from 05-QĐi/TW on, of the birth; of who was expelled, the day of
  /// leaving counts.
  OptionalDay population_on{};
  /// Serves a village in the areas that 173-QĐ/TW lists.
  bool listed_area = false;
  EnumSet<SpecialGroup> special{};
  /// Generations of the family that have lived in Viet Nam, of an ethnic Chinese.
  std::uint32_t generations = 0;

  friend bool operator==(const Circumstances&, const Circumstances&) = default;
};
static_assert(std::is_trivially_copyable_v<Circumstances>);

/// How the command that made the event was judged: kept for ever, never changed by later rules.
struct Judgement {
  std::vector<AdvisoryRecord> advisories{};
  /// Weakest provenance among the rule rows on which the verdict rests.
  Provenance provenance = Provenance::confirmed;

  friend bool operator==(const Judgement&, const Judgement&) = default;
};

/// áp dụng quy định bổ sung.
struct OverlayAdopted {
  static constexpr std::string_view type_name = "overlay_adopted";

  std::string name{};
  std::string rules{};

  friend bool operator==(const OverlayAdopted&, const OverlayAdopted&) = default;
};

/// Áp dụng quy định bổ sung. Dated values that the registry judges by from now on, beside those of
/// the library; each holds from its own day. The only command of its submission.
struct AdoptOverlay {
  static constexpr std::string_view type_name = "adopt_overlay";

  /// Day of the paper that adopts it.
  Day day{};
  /// What it is called in messages, for example "tỉnh-2026.toml".
  std::string name{};
  /// The overlay itself, in the form of rules/*.toml.
  std::string rules{};
  std::optional<Document> document{};

  friend bool operator==(const AdoptOverlay&, const AdoptOverlay&) = default;
};

}  // namespace dangvien::inline v0
