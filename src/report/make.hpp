// SPDX-License-Identifier: Apache-2.0
// report/make.hpp: from a view of the registry to a page.
#pragma once

#include <string>

#include "dangvien/engine/registry.hpp"
#include "report/page.hpp"

namespace dangvien::inline v0::report {

/// What a report is about and how it shows its figures.
struct ReportOptions {
  Language language = Language::vi;
  DisplayPolicy policy{};
  OrganisationId organisation{};
  Day as_of{};
  /// First day of the period; none: 1 January of the year of `as_of`.
  OptionalDay from{};
  /// How far ahead deadlines are shown.
  WorkingDays window{30};
  /// Tên người: shows persons' names beside their dossiers. Personal data; off unless asked for.
  bool names = false;
  /// See Page::notice.
  std::string notice{};
};

/// Where the figures come from: printed under every report.
struct ReportSource {
  std::string registry;
  std::string head;  ///< hash of the newest commit
  bool sound = false;
  std::string program;
};

/// The whole report: equal views and options give equal pages. Errors: unknown_id; misuse when the
/// period ends before it begins; what the journal reports.
/// Complexity: O(organisations and dossiers below the organisation, events of the journal).
[[nodiscard]] Result<Page> make_report(const View& view, const Rulebook& rulebook,
                                       const ReportOptions& options, const ReportSource& source);

}  // namespace dangvien::inline v0::report
