// SPDX-License-Identifier: Apache-2.0
// dangvien/engine/census.hpp: dossiers and advisories counted, for reports.
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "dangvien/admission/facts.hpp"
#include "dangvien/admission/schema.hpp"
#include "dangvien/law/rulebook.hpp"

namespace dangvien::inline v0 {

/// Số hồ sơ theo trạng thái of an organisation and everything below it, as of a day.
struct DossierCensus {
  OrganisationId organisation;
  std::array<std::uint32_t, count_of<DossierState>> by_state{};

  [[nodiscard]] constexpr std::uint32_t in(DossierState state) const noexcept {
    return by_state[static_cast<std::size_t>(state)];
  }
  /// Dossiers in which some act can still follow.
  [[nodiscard]] constexpr std::uint32_t open() const noexcept {
    std::uint32_t sum = 0;
    for (std::size_t index = 0; index < by_state.size(); ++index) {
      if (is_open(static_cast<DossierState>(index))) sum += by_state[index];
    }
    return sum;
  }
};

/// How often accepted acts came with an advisory of one rule, under one clause.
struct AdvisoryCount {
  RuleId rule{};
  CitationIndex citation = 0;
  Provenance provenance = Provenance::confirmed;  ///< unknown: it could not be judged
  std::uint32_t acts = 0;
  /// The act that came last, as an example.
  DossierId latest;
  Day latest_day;
};

/// Đảng viên of an organisation and everything below it, as of a day.
struct MembersAsOf {
  std::uint32_t official = 0;
  std::uint32_t probationary = 0;
  friend constexpr bool operator==(const MembersAsOf&, const MembersAsOf&) = default;
};

/// First and last day on which admissions were decided below an organisation.
struct AdmissionDays {
  OptionalDay first{};
  OptionalDay last{};
};

}  // namespace dangvien::inline v0
