// SPDX-License-Identifier: Apache-2.0
// dangvien/people/table.hpp: the persons of a registry, twenty-four bytes each and the name.
// Keeps only what rules and counts look at; everything else that was told about a person stays in
// the journal.
#pragma once

#include <cstddef>
#include <string_view>

#include "dangvien/base/identifier_index.hpp"
#include "dangvien/base/partial_date.hpp"
#include "dangvien/base/row_store.hpp"
#include "dangvien/base/text_pool.hpp"
#include "dangvien/people/priority_groups.hpp"
#include "dangvien/people/schema.hpp"

namespace dangvien::inline v0 {

/// Người, as a row.
struct PersonRow {
  PartialDate birth;
  RowIndex organisation = no_row;  ///< where the person is a member; no_row: nowhere
  std::uint32_t tags = 0;          ///< PriorityGroups bits as registered
  OptionalDay joined_on;           ///< ngày vào Đảng; none when never or not known
  OptionalDay since;  ///< first day of the standing that followed probation; none when not known
  MemberStanding standing = MemberStanding::none;
  Sex sex = Sex::unknown;
  EducationLevel education = EducationLevel::unknown;
  EducationRelief education_relief : 4 = EducationRelief::none;
  Known vietnamese_citizen : 4 = Known::unknown;

  /// Tư cách on a day: who became official or was struck off later was probationary before, and
  /// nothing before joining. Where a day is not known, the standing is taken to have held.
  [[nodiscard]] constexpr MemberStanding standing_on(Day day) const noexcept {
    if (joined_on && day < *joined_on) return MemberStanding::none;
    const bool followed =
        standing == MemberStanding::official || standing == MemberStanding::struck_off;
    return followed && since && day < *since ? MemberStanding::probationary : standing;
  }
  [[nodiscard]] constexpr PriorityGroups groups_on(Day day) const noexcept {
    return v0::groups_on(PriorityGroups::from_bits(tags), sex, birth, day);
  }
  friend constexpr bool operator==(const PersonRow&, const PersonRow&) = default;
};
static_assert(sizeof(PersonRow) == 24);

[[nodiscard]] constexpr bool is_member(MemberStanding standing) noexcept {
  return standing == MemberStanding::probationary || standing == MemberStanding::official;
}

/// Danh sách người. After reserve(), adding cannot fail.
class PersonTable {
 public:
  [[nodiscard]] std::size_t size() const noexcept { return rows_.size(); }
  [[nodiscard]] RowIndex find(PersonId id) const noexcept { return index_.find(id); }
  [[nodiscard]] const PersonRow& row(RowIndex index) const noexcept { return rows_[index]; }
  [[nodiscard]] PersonRow& row(RowIndex index) noexcept { return rows_[index]; }
  [[nodiscard]] std::string_view name(RowIndex index) const noexcept {
    return names_.get(name_handles_[index]);
  }
  [[nodiscard]] std::uint32_t next_number() const noexcept { return index_.next_number(); }
  void set_stream(std::uint16_t stream) noexcept { index_.set_stream(stream); }

  /// Makes room for `persons` more with identities up to `highest` and names of `name_bytes` in
  /// all.
  void reserve(std::size_t persons, PersonId highest, std::size_t name_bytes) {
    if (persons == 0) return;
    rows_.reserve(persons);
    name_handles_.reserve(persons);
    index_.reserve(highest, persons);
    names_.reserve(persons, name_bytes);
  }

  RowIndex add(PersonId id, const PersonRow& row, std::string_view name) noexcept {
    const auto index = static_cast<RowIndex>(rows_.size());
    rows_.push_back(row);
    name_handles_.push_back(names_.add(name));
    index_.insert(id, index);
    return index;
  }

  /// Heap memory held, the texts of names apart.
  [[nodiscard]] std::size_t bytes() const noexcept {
    return rows_.bytes() + name_handles_.bytes() + index_.bytes();
  }

  friend bool operator==(const PersonTable& left, const PersonTable& right) noexcept {
    return left.rows_ == right.rows_ && left.name_handles_ == right.name_handles_ &&
           left.names_ == right.names_;
  }

 private:
  RowStore<PersonRow> rows_;
  RowStore<TextHandle> name_handles_;
  TextPool names_;
  IdentifierIndex<PersonId> index_;
};

}  // namespace dangvien::inline v0
