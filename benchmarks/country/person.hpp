// SPDX-License-Identifier: Apache-2.0
// benchmarks/country/person.hpp: who the members and the applicants are. Every person is invented.
#pragma once

#include <cstdint>

#include "country/random.hpp"
#include "country/structure.hpp"
#include "dangvien/people/schema.hpp"

namespace dangvien::country {

/// What is peculiar about an applicant, so that the law's exceptions are met.
enum class Exception : std::uint8_t {
  none,
  over_age,      ///< above 60, with prior written consent
  relaxed_area,  ///< primary education, in an area where that suffices
};

/// The fields of a member known from older data; `joined` and `official` of the command that
/// follows.
struct OldMember {
  RegisterPerson person;
  PartialDate joined;
  PartialDate official;
};

/// `index`: of the member among those of the beginning, from 0.
[[nodiscard]] OldMember old_member(const Plan& plan, const Organisation& home, std::uint32_t index);

/// The applicant of a dossier that is opened on that day.
[[nodiscard]] RegisterPerson applicant(const Plan& plan, const Organisation& home,
                                       Exception exception, std::uint64_t dossier_seed,
                                       Day listed_on);

}  // namespace dangvien::country
