// SPDX-License-Identifier: Apache-2.0
// dangvien/people/priority_groups.hpp: the priority groups (đối tượng ưu tiên) of a person on a
// day. Some are tags that an office sets (militia, worker), some follow from other fields: women
// from the sex, youth from the age on the day. Reports speak of youth as "aged 18 to 30" (form
// 2-TCTW, part II), that is from the 18th birthday to the day before the 31st.
#pragma once

#include "dangvien/base/enum_set.hpp"
#include "dangvien/base/partial_date.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"
#include "dangvien/law/schema.hpp"

namespace dangvien::inline v0 {

using PriorityGroups = EnumSet<PriorityGroup>;

namespace detail {
/// The value of a policy of rules/groups.toml, as the standard rules have it today.
[[nodiscard]] constexpr Months group_months(RuleId rule) noexcept {
  return {static_cast<std::int32_t>(standard_rulebook().row(rule, Day::last()).value.number)};
}
}  // namespace detail

/// Tuổi thanh niên trong thống kê: 18 to 30, both inclusive, as completed months [from, until).
inline constexpr Months youth_from = detail::group_months(RuleId::group_youth_from);
inline constexpr Months youth_until{detail::group_months(RuleId::group_youth_to).count + 1};

/// Whether the person is surely aged 18 to 30 on the day. A birth date of which only the year or
/// month is known counts only when every possible birth day agrees.
[[nodiscard]] constexpr bool is_youth(PartialDate birth, Day day) noexcept {
  const auto earliest = birth.earliest();
  if (!earliest) return false;
  const Day latest = birth.precision() == DatePrecision::day ? *earliest : *birth.latest();
  // A year has 365 or 366 days: far from a birthday that is enough.
  const std::int32_t longest_life = (day - *earliest).count;
  const std::int32_t shortest_life = (day - latest).count;
  constexpr std::int32_t from_years = youth_from.count / 12;
  constexpr std::int32_t until_years = youth_until.count / 12;
  if (longest_life >= until_years * 366 || shortest_life < from_years * 365) return false;
  if (longest_life < until_years * 365 && shortest_life >= from_years * 366) return true;
  return completed_months(latest, day, MonthRounding::last_valid_day) >= youth_from &&
         completed_months(*earliest, day, MonthRounding::last_valid_day) < youth_until;
}

/// The tags of the person, those that follow from other fields, and `everyone`.
[[nodiscard]] constexpr PriorityGroups groups_on(PriorityGroups tags, Sex sex, PartialDate birth,
                                                 Day day) noexcept {
  PriorityGroups groups = tags;
  groups.insert(PriorityGroup::everyone);
  if (sex == Sex::female) groups.insert(PriorityGroup::women);
  if (is_youth(birth, day)) groups.insert(PriorityGroup::youth);
  return groups;
}

}  // namespace dangvien::inline v0
