// SPDX-License-Identifier: Apache-2.0
// import/planner.hpp: the parts of make_plan, a table each. Private to plan*.cpp.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "import/plan.hpp"

namespace dangvien::inline v0::importing {

/// Everything that judging looks at and changes.
class Planner {
 public:
  Planner(const Records& records, const std::vector<SheetReport>& sheets, const View& view,
          Day today, Problems& problems);

  [[nodiscard]] Plan take() { return std::move(plan_); }

  void plan_organisations();
  void plan_people();
  void plan_quotas();
  void plan_admissions();
  /// What rows that could not be read refer to, so that all their faults are told at once.
  void check_faulty_rows();

 private:
  using Index = absl::flat_hash_map<std::string_view, std::uint32_t>;
  /// Who is taken for the same person where no code says so.
  using Likeness = absl::flat_hash_map<std::string, std::uint32_t>;

  // plan.cpp
  /// Column::passed_over: the row as a whole.
  void report(Origin origin, Column column, Phrase found, Phrase expected,
              ProblemSeverity severity = ProblemSeverity::error,
              std::optional<Origin> other = std::nullopt);
  void fault(RowState& state, Origin origin, Column column, Phrase found, Phrase expected,
             std::optional<Origin> other = std::nullopt);
  /// A new row needs a day.
  void need_day(RowState& state, Origin origin, OptionalDay day);
  /// The code stands in a faulty row already: which of the two is wrong nobody can tell.
  void fault_repeated(RowState& state, Origin origin, TableKind table, std::string_view code);
  [[nodiscard]] std::optional<Origin> faulty_row(TableKind table, std::string_view code) const;
  /// The organisation of the registry that the code names: by the code of the office's own, or, of
  /// one that has none, by its identity (O12). None: there is no such organisation.
  [[nodiscard]] OrganisationId known_organisation(std::string_view code) const;
  /// The organisation of the code; reports and marks the row when there is none that can be used.
  [[nodiscard]] Reference<OrganisationId> organisation(std::string_view code, RowState& state,
                                                       Origin origin, Column column);
  // plan_organisations.cpp
  void find_repeated_numbers();
  void find_second_tops();
  void find_parents();
  void order_organisations();
  void block_children();
  void compare_organisation(std::uint32_t index, OrganisationId id);
  // plan_people.cpp
  void find_duplicate_people();
  void compare_person(std::uint32_t index, PersonId id);
  template <typename Differs>
  void compare_membership(std::uint32_t index, const PersonView& known, Differs&& differs);
  [[nodiscard]] std::string likeness(const PersonRecord& person,
                                     const Reference<OrganisationId>& organisation) const;
  // plan_quotas.cpp
  void order_quotas();
  void compare_quota(std::uint32_t index);
  // plan_admissions.cpp
  void judge_admissions();
  void refuse_future(std::uint32_t index);
  void compare_name(std::uint32_t index);
  void find_person(std::uint32_t index);
  void look_up_person(std::uint32_t index);
  void warn_of_likeness(std::uint32_t index);
  /// Every name by which another row might mean the same person.
  [[nodiscard]] std::vector<std::string> names_of_admitted(std::uint32_t index) const;
  void agree_with_people(std::uint32_t index);
  void compare_admission(std::uint32_t index, PersonId id);
  void withhold_people();
  void withhold(std::uint32_t person, Origin admission);

  const Records* records_;
  const std::vector<SheetReport>* sheets_;
  const View* view_;
  Day today_;
  Problems* problems_;
  Plan plan_;
  Index organisations_;
  Index people_;  ///< by code, by number of twelve digits, and by the code made of the content
  Index quotas_;
  Likeness likenesses_;
  std::array<absl::flat_hash_map<std::string_view, Origin>, table_count> faulty_;
  absl::flat_hash_map<std::uint64_t, DossierId> dossiers_;
};

}  // namespace dangvien::inline v0::importing
