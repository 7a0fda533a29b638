// SPDX-License-Identifier: Apache-2.0
// dangvien/quota/schema.hpp: plain values of schema/quota.fbs.
// Generated from schema/*.fbs by tools/regenerate. Do not edit.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "dangvien/base/day.hpp"
#include "dangvien/base/enum_names.hpp"
#include "dangvien/base/identifier.hpp"
#include "dangvien/base/schema.hpp"
#include "dangvien/law/schema.hpp"

namespace dangvien::inline v0 {

enum class DecimalMark : std::uint8_t {
  comma,
  point,
};

template <>
struct EnumNames<DecimalMark> {
  static constexpr std::array<std::string_view, 2> names = {
      "comma", "point"
  };
};

/// What is shown: tỷ lệ hoàn thành (fulfilled / quota, in per cent), tỷ lệ vượt (what is above the
/// quota, in per cent of it), tỷ lệ còn thiếu (what is lacking, in per cent of it), chênh lệch
/// (fulfilled - quota, in persons, never with decimals), gấp mấy lần (fulfilled / quota, as a
/// multiple).
enum class DisplayForm : std::uint8_t {
  percentage,
  surplus,
  shortfall,
  difference,
  multiple,
};

template <>
struct EnumNames<DisplayForm> {
  static constexpr std::array<std::string_view, 5> names = {
      "percentage", "surplus", "shortfall", "difference", "multiple"
  };
};

/// Làm tròn when a figure is shown. `up`: whatever is left over makes one more ("37,94" for 569 of
/// 1,500).
enum class DisplayRounding : std::uint8_t {
  half_up,
  truncate,
  up,
};

template <>
struct EnumNames<DisplayRounding> {
  static constexpr std::array<std::string_view, 3> names = {
      "half_up", "truncate", "up"
  };
};

/// Whether the figure was printed by its source, worked out from other printed figures, or assumed:
/// no source has it, as in examples and made-up data.
enum class FigureOrigin : std::uint8_t {
  printed,
  derived,
  assumed,
};

template <>
struct EnumNames<FigureOrigin> {
  static constexpr std::array<std::string_view, 3> names = {
      "printed", "derived", "assumed"
  };
};

/// What a quota counts.
enum class Measure : std::uint8_t {
  admissions,
};

template <>
struct EnumNames<Measure> {
  static constexpr std::array<std::string_view, 1> names = {
      "admissions"
  };
};

/// On what a quota rests. The same result is measured against several at once.
enum class QuotaBasis : std::uint8_t {
  unspecified,
  congress_resolution,
  superior_assignment,
  own_plan,
  steering_programme,
};

template <>
struct EnumNames<QuotaBasis> {
  static constexpr std::array<std::string_view, 5> names = {
      "unspecified", "congress_resolution", "superior_assignment", "own_plan", "steering_programme"
  };
};

/// How a quota is worded. A percentage is taken against `number`, the lower bound of a range.
enum class QuotaShape : std::uint8_t {
  number,
  at_least,
  more_than,
  range,
};

template <>
struct EnumNames<QuotaShape> {
  static constexpr std::array<std::string_view, 4> names = {
      "number", "at_least", "more_than", "range"
  };
};

/// Cách trình bày một tỷ lệ. Belongs to the report, never to the count.
struct DisplayPolicy {
  std::uint8_t decimals = 1;
  DisplayRounding rounding = DisplayRounding::half_up;
  DecimalMark mark = DecimalMark::comma;
  /// 100,0 keeps its zero; otherwise it is shown as 100.
  bool keep_zeros = false;
  DisplayForm form = DisplayForm::percentage;
  /// "+137": a figure above zero of a form that can also be below it carries its sign.
  bool plus_sign = false;

  friend bool operator==(const DisplayPolicy&, const DisplayPolicy&) = default;
};
static_assert(std::is_trivially_copyable_v<DisplayPolicy>);

/// Giao chỉ tiêu.
struct QuotaSet {
  static constexpr std::string_view type_name = "quota_set";

  QuotaId quota{};
  OrganisationId holder{};
  QuotaBasis basis = QuotaBasis::unspecified;
  Measure measure = Measure::admissions;
  Day first_day{};
  Day last_day{};
  PriorityGroup group = PriorityGroup::everyone;
  QuotaShape shape = QuotaShape::number;
  std::uint32_t number = 0;
  std::uint32_t upper = 0;
  QuotaId allotted_from{};
  FigureOrigin origin = FigureOrigin::printed;
  std::string source{};
  MassOrganisation mass_organisation = MassOrganisation::none;

  friend bool operator==(const QuotaSet&, const QuotaSet&) = default;
};

/// Giao chỉ tiêu. A target, not a cap: progress may pass 100 %.
struct SetQuota {
  static constexpr std::string_view type_name = "set_quota";

  QuotaId id{};
  /// Day of the paper that sets it.
  Day day{};
  OrganisationId holder{};
  QuotaBasis basis = QuotaBasis::unspecified;
  Measure measure = Measure::admissions;
  /// First and last day of the period, both inclusive, as on paper.
  Day first_day{};
  Day last_day{};
  /// Absent: everyone, every admission counts.
  PriorityGroup group = PriorityGroup::everyone;
  QuotaShape shape = QuotaShape::number;
  std::uint32_t number = 0;
  /// Upper bound of a range.
  std::uint32_t upper = 0;
  /// The superior's quota of which this one is a part.
  QuotaId allotted_from{};
  FigureOrigin origin = FigureOrigin::printed;
  std::optional<Document> document{};
  std::string source{};
  /// Đoàn thể that holds the quota, beside `holder`: admissions below it of people whom that mass
  /// organisation introduced. A parallel split: it never adds to the quotas of cells. Only for
  /// everyone.
  MassOrganisation mass_organisation = MassOrganisation::none;

  friend bool operator==(const SetQuota&, const SetQuota&) = default;
};

}  // namespace dangvien::inline v0
