// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/policy.hpp: readings that the admission rules leave open, each with a name and
// its ground. Change one here and every rule that rests on it follows.
// Never: holds a value of the law (rules/*.toml does).
#pragma once

#include "dangvien/base/day.hpp"

namespace dangvien::inline v0::policy {

/// Born on 29/2: full age is reached on 1/3 of a year without that day. A person is of full age on
/// the birthday, that is once the day before has ended, and 28/2 has not ended on 28/2.
inline constexpr MonthRounding age_rounding = MonthRounding::next_month;

/// A certificate or paper of 29/2 dies on 1/3, so that 28/2 is still whole (as a certificate of
/// 15/1/2020 is usable to 14/1/2025; VCB quiz Q7 on 06-HD/TW, 5.4b).
inline constexpr MonthRounding paper_rounding = MonthRounding::next_month;

/// Probation of a ceremony on 29/2 ends on 28/2: a term of months ends on the corresponding day of
/// the last month, and without one on that month's last day (Civil Code 2015, Art. 148.3, by
/// analogy).
inline constexpr MonthRounding probation_rounding = MonthRounding::last_valid_day;

/// A wait of months before re-admission is over on the corresponding day, as a term of probation
/// is.
inline constexpr MonthRounding waiting_rounding = MonthRounding::last_valid_day;

/// A cell meets monthly (Charter, 24.2), so its next meeting after a decision is at most a month
/// away.
inline constexpr Months cell_meets_every{1};

/// Resolution on recognition and its papers are dated after month 12 (294-QĐ/TW, 4.2.1): a ceremony
/// on 15/3/2025 makes a resolution possible from 16/3/2026, this many days after the end of
/// probation.
inline constexpr Days recognition_starts_after{1};

/// Which law fixes the start of the ceremony's clock when the decision was issued under one
/// regulation and received under the next: the law of the day of issue, since the decision is the
/// act that the clock is about. No transitional rule was found.
enum class CeremonyClockLaw : unsigned char { day_of_issue, day_of_receipt };
inline constexpr CeremonyClockLaw ceremony_clock_law = CeremonyClockLaw::day_of_issue;

/// Whose vote base holds where no text says who is left out (before 294-QĐ/TW, 9.3): everybody, as
/// the Charter's words "official members" read; an advisory follows when leaving out would change
/// the result.
enum class UnknownElectorate : unsigned char { everybody };
inline constexpr UnknownElectorate unknown_electorate = UnknownElectorate::everybody;

/// Which number of members a vote is reckoned on when the minutes name another than the register:
/// the larger one, so that the share is reached by both (rows 26 and 26a speak of the cell's
/// official members, not of those whom somebody wrote down).
enum class DisputedElectorate : unsigned char { larger };
inline constexpr DisputedElectorate disputed_electorate = DisputedElectorate::larger;

/// Who is credited with the admission of an applicant who moves: the cell that has the dossier on
/// the day of the decision, as groups are frozen on that day: a later move changes nothing. No text
/// was found.
enum class CreditOfMoved : unsigned char { cell_when_decided };
inline constexpr CreditOfMoved credit_of_moved = CreditOfMoved::cell_when_decided;

/// What starts the 15 working days in which the file of an applicant who moved is forwarded (row
/// 92): the transfer decision, since the guidance names no other act.
enum class ForwardingStart : unsigned char { transfer_decision };
inline constexpr ForwardingStart forwarding_start = ForwardingStart::transfer_decision;

}  // namespace dangvien::inline v0::policy
