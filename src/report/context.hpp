// SPDX-License-Identifier: Apache-2.0
// report/context.hpp: what the sections of a report share: read once, looked at by all.
#pragma once

#include <string>
#include <vector>

#include "report/figures.hpp"
#include "report/make.hpp"
#include "report/words.hpp"

namespace dangvien::inline v0::report {

/// Both days inclusive.
struct Period {
  Day first;
  Day last;
};

/// Một chi bộ.
struct CellFacts {
  OrganisationId organisation;
  std::size_t below =
      0;  ///< index of the direct subordinate it lies under; subordinates.size(): none
  Day founded_on;
  OptionalDay last_admission;
  bool admitted_in_period = false;
  OptionalDay exhausted_from;  ///< hết nguồn on the day of the report, since when
};

/// One direct subordinate.
struct SubordinateFacts {
  OrganisationId organisation;
  std::uint32_t cells = 0;
  std::uint32_t idle_cells = 0;  ///< without admission in the period
  bool exists = true;            ///< founded by the day of the report
  bool is_cell = false;
};

struct Context {
  const View* view;
  const Rulebook* rulebook;
  ReportOptions options;
  Words words;
  Writer writer;
  OrganisationView organisation;
  MembersAsOf members;
  std::uint32_t organisations = 0;  ///< founded by the day of the report, this one included
  Period period;
  Period last_year;
  std::vector<SubordinateFacts> subordinates;
  std::vector<CellFacts> cells;
  std::vector<Progress> quotas;  ///< of the organisation and everything below, in the period
  std::vector<DossierCensus> census;
  DueList due;
  /// First decision that the registry knows: what lies wholly before it is unknown, not zero.
  OptionalDay known_since;
  std::uint32_t admitted = 0;
  std::uint32_t admitted_last_year = 0;

  [[nodiscard]] std::string say(std::string_view key,
                                std::initializer_list<Filling> fillings = {}) const {
    return words.say(key, fillings);
  }
  [[nodiscard]] std::string number(std::int64_t count_of_something) const {
    return writer.count(count_of_something);
  }
  [[nodiscard]] bool knows(Day day) const noexcept { return known_since && *known_since <= day; }
  /// Whether the period is longer than a year: then it is told year by year, and "the same period
  /// of last year" would lie within it.
  [[nodiscard]] bool spans_years() const noexcept { return last_year.last >= period.first; }
  [[nodiscard]] bool compares_years() const noexcept {
    return !spans_years() && knows(last_year.last);
  }
  [[nodiscard]] std::string name_of_organisation(OrganisationId id) const;
  /// Members of the organisation and everything below it, as of the day of the report.
  [[nodiscard]] std::uint64_t members_of(OrganisationId id) const;
  [[nodiscard]] std::uint32_t admitted_in(OrganisationId id, const Period& of,
                                          PriorityGroup group) const;
  /// The quota that a reader means by "the quota": the organisation's own for everyone, of the
  /// shortest period that holds the day; null when it has none.
  [[nodiscard]] const Progress* main_quota(OrganisationId holder) const;
};

/// Whether the day is a last one. Of the others it is the first on which something may be done.
[[nodiscard]] inline bool is_deadline(const DueItem& item) noexcept {
  return item.deadline.kind != DeadlineKind::recognition_opens;
}

/// The cell with the organisation above it, unless that is the report's own: names of cells repeat.
[[nodiscard]] std::string cell_and_above(const Context& context, OrganisationId cell);

/// The table without those columns behind the first that are empty in every row.
[[nodiscard]] Table without_empty_columns(Table table);

/// Reads everything. Errors as of make_report().
[[nodiscard]] Result<Context> gather(const View& view, const Rulebook& rulebook,
                                     const ReportOptions& options);

/// What an even pace asks for by the day of the progress, rounded half up.
[[nodiscard]] std::uint64_t expected_by_pace(const Progress& progress) noexcept;

/// How much of the period of a quota has passed by the day of the report; nothing once it is over.
[[nodiscard]] std::string elapsed_text(const Context& context, const Progress& progress);

/// Whether the registry knows admissions only since long after the quota's first day: then what is
/// fulfilled says nothing against an even pace.
[[nodiscard]] bool lacks_beginning(const Context& context, const Progress& progress) noexcept;

/// "25", "ít nhất 5", "20–25": a figure stays one where it can.
[[nodiscard]] Value number_of(const Context& context, const Progress& progress);
/// The same as a text.
[[nodiscard]] std::string number_text(const Context& context, const Progress& progress);

struct Surplus {
  std::uint64_t above = 0;  ///< what is fulfilled above the quota, of a range above its upper end
  bool not_above = false;   ///< "more than 1,500" with 1,500: all but there
};
[[nodiscard]] Surplus surplus_of(const Progress& progress) noexcept;

/// "cấp trên giao, nữ": what tells a quota from its neighbours.
[[nodiscard]] std::string quota_title(const Context& context, const Progress& progress);

// Cells of tables.
[[nodiscard]] inline Cell text_cell(std::string text) { return {.value = std::move(text)}; }
[[nodiscard]] inline Cell count_cell(std::uint64_t count) {
  return {.value = static_cast<std::int64_t>(count)};
}
[[nodiscard]] inline Cell difference_cell(std::int64_t count) {
  return {.value = Difference{count}};
}
[[nodiscard]] inline Cell day_cell(OptionalDay day) { return day ? Cell{.value = *day} : Cell{}; }
[[nodiscard]] inline Cell percentage_cell(const std::optional<Percentage>& percentage) {
  return percentage ? Cell{.value = *percentage} : Cell{};
}
/// "O12", or "O3.12" in another stream; empty for none.
template <typename Id>
[[nodiscard]] std::string identity_text(Id id) {
  if (id.is_none()) return {};
  std::string text{Id::letter};
  if (id.stream() != 0) text += std::to_string(id.stream()) + '.';
  return text + std::to_string(id.number());
}
template <typename Id>
[[nodiscard]] Cell identity_cell(Id id) {
  return text_cell(identity_text(id));
}

}  // namespace dangvien::inline v0::report
