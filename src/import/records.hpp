// SPDX-License-Identifier: Apache-2.0
// import/records.hpp: the rows of the four tables once they are read: values instead of cells, with
// the place each came from.
// A million rows stay in memory between the judgement and the writing, so texts lie in an arena and
// a record is plain.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "dangvien/base/day.hpp"
#include "dangvien/base/partial_date.hpp"
#include "dangvien/engine/schema.hpp"
#include "dangvien/people/priority_groups.hpp"
#include "import/columns.hpp"

namespace dangvien::inline v0::importing {

/// Where a row stands: a sheet of the report (which names file and sheet) and a row, from 1.
struct Origin {
  std::uint32_t sheet = 0;
  std::uint32_t row = 0;
  friend bool operator==(const Origin&, const Origin&) = default;
};

/// Texts that stay where they are.
class TextArena {
 public:
  [[nodiscard]] std::string_view keep(std::string_view text) {
    if (text.empty()) return {};
    if (text.size() > room_) {
      room_ = std::max(block, text.size());
      blocks_.push_back(std::make_unique<char[]>(room_));  // NOLINT(modernize-avoid-c-arrays)
      next_ = blocks_.back().get();
    }
    std::memcpy(next_, text.data(), text.size());
    const std::string_view kept{next_, text.size()};
    next_ += text.size();
    room_ -= text.size();
    return kept;
  }

 private:
  static constexpr std::size_t block = std::size_t{1} << 20U;
  std::vector<std::unique_ptr<char[]>> blocks_;  // NOLINT(modernize-avoid-c-arrays)
  char* next_ = nullptr;
  std::size_t room_ = 0;
};

struct PaperRecord {
  std::string_view number;
  std::string_view issuer;
  OptionalDay day;
};

struct OrganisationRecord {
  Origin origin;
  std::string_view external_code;
  std::string_view parent;
  std::string_view name;
  std::string_view code;
  std::string_view source;
  PaperRecord paper;
  OptionalDay day;  ///< what the row states, or else the caller's; new rows need one
  bool day_stated = false;
  OrganisationKind kind = OrganisationKind::unspecified;
  Rank rank = Rank::unspecified;
  Sector sector = Sector::unspecified;
};

struct PersonRecord {
  Origin origin;
  std::string_view external_code;
  std::string_view identity_number;
  std::string_view content_code;  ///< only where there is neither code nor number
  std::string_view name;
  std::string_view ethnic_group;
  std::string_view religion;
  std::string_view organisation;
  std::string_view source;
  PriorityGroups groups;
  PartialDate birth;
  PartialDate joined;
  PartialDate official;
  OptionalDay day;  ///< what the row states, or else the caller's; new rows need one
  Sex sex = Sex::unknown;
  EducationLevel education = EducationLevel::unknown;
  Known citizen = Known::unknown;
  MemberStanding standing = MemberStanding::none;
  bool day_stated = false;       ///< by the row itself
  bool standing_stated = false;  ///< a cell that is not empty

  /// Whether a code or a number tells the person from everybody else.
  [[nodiscard]] bool has_code() const noexcept {
    return !external_code.empty() || !identity_number.empty();
  }
  /// What the registry will call the person: the code, or else the number of twelve digits, or
  /// else one made of name, date of birth and organisation.
  [[nodiscard]] std::string_view key() const noexcept {
    if (!external_code.empty()) return external_code;
    return identity_number.empty() ? content_code : identity_number;
  }
};

struct QuotaRecord {
  Origin origin;
  std::string_view external_code;
  std::string_view holder;
  std::string_view allotted_from;
  std::string_view source;
  PaperRecord paper;
  Day day;
  Day first_day;
  Day last_day;
  std::uint32_t number = 0;
  std::uint32_t upper = 0;
  QuotaBasis basis = QuotaBasis::unspecified;
  QuotaShape shape = QuotaShape::number;
  PriorityGroup group = PriorityGroup::everyone;
  FigureOrigin origin_of_figure = FigureOrigin::printed;
  MassOrganisation mass_organisation = MassOrganisation::none;
};

struct AdmissionRecord {
  Origin origin;
  /// The person's code, or empty: then `described` tells who it is.
  std::string_view person;
  PersonRecord described;
  /// The code that `described` has where a table names no cell; empty where there is a better code.
  std::string_view code_without_cell;
  std::string_view organisation;
  std::string_view decider;
  std::string_view source;
  PaperRecord paper;
  OptionalDay resolved;
  Day decided;
  OptionalDay ceremony;
  OptionalDay official;
  MassOrganisation introduced_by = MassOrganisation::none;
};

/// A code of another row or of the registry, and the column that holds it; empty: none.
struct CodeReference {
  Column column = Column::passed_over;
  std::string_view code{};
};

/// A row that could not be read, by its code: what refers to it is told so, and what it refers to
/// is looked up all the same.
struct FaultyRow {
  TableKind table{};
  std::string_view code;
  Origin origin;
  std::array<CodeReference, 2> organisations{};
  /// Of an admission: the other names under which its person may stand in the table of people.
  std::array<std::string_view, 2> other_codes{};
};

/// Everything that the files hold.
struct Records {
  TextArena texts;
  std::vector<OrganisationRecord> organisations;
  std::vector<PersonRecord> people;
  std::vector<QuotaRecord> quotas;
  std::vector<AdmissionRecord> admissions;
  std::vector<FaultyRow> faulty;
  /// A file is damaged, and none of its rows are here: what a code stands for may have been there.
  bool damaged_file = false;
};

}  // namespace dangvien::inline v0::importing
