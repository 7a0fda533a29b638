// SPDX-License-Identifier: Apache-2.0
// dangvien/engine/due.hpp: what is due below an organisation, as of a day.
#pragma once

#include <vector>

#include "dangvien/admission/deadlines.hpp"

namespace dangvien::inline v0 {

/// One day that waits for a dossier.
struct DueItem {
  DossierId dossier;            ///< none: the day waits for the organisation itself
  OrganisationId organisation;  ///< the cell, or whose list is reviewed
  DossierState state = DossierState::none;
  /// Never of an extension: that stands in `extended`.
  Deadline deadline;
  /// Last day with the extension that the clause allows in special cases.
  OptionalDay extended{};
  /// Working days from the day asked for to the deadline; negative once it is past.
  WorkingDays left{};
  /// Of a certificate: first day on which the next act on the way to the cell's vote could be done,
  /// by what is known without it; none when something else must happen first.
  OptionalDay next_allowed{};
  bool overdue = false;

  /// Giấy chứng nhận hết hạn trước khi làm được bước kế tiếp.
  [[nodiscard]] constexpr bool lapses_before_next_act() const noexcept {
    return deadline.kind == DeadlineKind::certificate_lapses && !overdue && next_allowed &&
           *next_allowed > deadline.day;
  }
};

/// Việc đến hạn: overdue first, then by day, cell and dossier in the order of their making.
struct DueList {
  OrganisationId organisation;
  Day as_of;
  Day until;             ///< last of the working days asked for
  bool assumed = false;  ///< `until` rests on years for which no public holidays were announced
  std::vector<DueItem> items;
};

}  // namespace dangvien::inline v0
