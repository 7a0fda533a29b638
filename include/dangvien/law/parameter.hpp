// SPDX-License-Identifier: Apache-2.0
// dangvien/law/parameter.hpp: the meaning of rule values that are not numbers.
// A rule whose value is one of a few choices holds its index, a rule whose value is a set holds its
// bits; the names are those that rules/*.toml use.
#pragma once

#include <cstdint>

#include "dangvien/base/enum_set.hpp"
#include "dangvien/law/rulebook.hpp"

namespace dangvien::inline v0 {

/// Who is taken off the base of a vote (admission notes, rows 26a and 84). Value of
/// `admission.cell_denominator` and `admission.committee_denominator`: a set.
enum class ElectorateExclusion : std::uint8_t {
  transferred_absent,  ///< on temporary transfer elsewhere and absent
  exempt_absent,       ///< exempt from activity and absent
  suspended,           ///< suspended from activity
  prosecuted,          ///< prosecuted, indicted or in custody
};

/// The act that starts the ceremony's clock (row 34). Value of `admission.ceremony_clock_anchor`.
enum class CeremonyAnchor : std::uint8_t { receipt, issue };

/// What follows from a vote short of its share (row 28a). Value of
/// `admission.short_vote_forwarded`.
enum class ShortVote : std::uint8_t { stops, forwarded };

/// Who assigns a cell where there is none (row 54). Value of `admission.assigning_committees`.
enum class AssigningCommittee : std::uint8_t {
  upper,                   ///< directly above the grassroots, or higher
  above_grassroots_power,  ///< a grassroots committee with the powers of that level
  authorised_grassroots,   ///< a grassroots committee authorised to admit
};

/// The papers of an old dossier (row 12). Value of `admission.stale_papers`: a set.
enum class StalePaper : std::uint8_t { introduction, union_resolution, verification, opinions };

/// Whom a waiver of verification covers (row 22). Value of `admission.waiver_scope`.
enum class WaiverScope : std::uint8_t { one_relative, whole_side };

/// What it waives (row 22). Value of `admission.waiver_extent`.
enum class WaiverExtent : std::uint8_t { everything, history_only };

/// Who is never re-admitted (admission notes, row 51). Value of `admission.readmission_never`: a
/// set.
enum class ReadmissionBar : std::uint8_t {
  dropped_activity,
  by_application,
  disunity,
  corruption,
  serious_crime,
};

/// The value of a rule that is a set, such as ElectorateExclusion.
template <typename Enum>
[[nodiscard]] constexpr EnumSet<Enum> set_of(const RuleValue& value) noexcept {
  return EnumSet<Enum>::from_bits(static_cast<std::uint64_t>(value.number));
}

}  // namespace dangvien::inline v0
