// SPDX-License-Identifier: Apache-2.0
// benchmarks/admission/plain_switch.hpp: what a programmer would write by hand for one period of
// the law (294-QĐ/TW with 06-HD/TW, from 29/9/2025 to 7/4/2026): the same questions, figures in the
// code, a bit for each answer. The lower bound that decide() is measured against. Never: explains
// anything, knows another period, or cites a clause.
#pragma once

#include <cstdint>

#include "dangvien/admission/schema.hpp"
#include "dangvien/law/calendar.hpp"

namespace dangvien::plain {

/// Bits of what stands in the way; 0: accepted.
using Reasons = std::uint64_t;

[[nodiscard]] Reasons decide(const AdmissionFacts& facts, const ResolveCell& command) noexcept;
[[nodiscard]] Reasons decide(const AdmissionFacts& facts, const DecideAdmission& command,
                             const Calendar& calendar) noexcept;

}  // namespace dangvien::plain
