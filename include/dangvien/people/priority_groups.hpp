// SPDX-License-Identifier: Apache-2.0
// dangvien/people/priority_groups.hpp: the priority groups (đối tượng ưu tiên) of a person on a day.
// Some are tags that an office sets (militia, worker), some follow from other fields: women from the
// sex, youth from the age on the day. Reports speak of youth as "aged 18 to 30" (form 2-TCTW, part II),
// that is from the 18th birthday to the day before the 31st.
#pragma once

#include "dangvien/base/enum_set.hpp"
#include "dangvien/base/partial_date.hpp"
#include "dangvien/law/schema.hpp"

namespace dangvien::inline v0 {

using PriorityGroups = EnumSet<PriorityGroup>;

/// Tuổi thanh niên trong thống kê: 18 to 30, both inclusive, as completed months [from, until).
inline constexpr Months youth_from{18 * 12};
inline constexpr Months youth_until{31 * 12};

/// Whether the person is surely aged 18 to 30 on the day. A birth date of which only the year or month
/// is known counts only when every possible birth day agrees.
[[nodiscard]] constexpr bool is_youth(PartialDate birth, Day day) noexcept {
  const auto earliest = birth.earliest();
  const auto latest = birth.latest();
  if (!earliest || !latest) return false;
  const Months oldest = completed_months(*earliest, day, MonthRounding::last_valid_day);
  const Months youngest = completed_months(*latest, day, MonthRounding::last_valid_day);
  return youngest >= youth_from && oldest < youth_until;
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
