// SPDX-License-Identifier: Apache-2.0
// dangvien/hierarchy/steering_boards.hpp: ban chỉ đạo, the special bodies that drive a programme.
// A board belongs to the organisation that formed it, for a period. Few: a list is enough.
#pragma once

#include <cstddef>
#include <string_view>

#include "dangvien/base/day.hpp"
#include "dangvien/base/identifier.hpp"
#include "dangvien/base/identifier_index.hpp"
#include "dangvien/base/row_store.hpp"
#include "dangvien/base/text_pool.hpp"

namespace dangvien::inline v0 {

/// Ban chỉ đạo, as a row.
struct SteeringBoardRow {
  RowIndex organisation = no_row;
  PersonId chair;  ///< trưởng ban; none when it is not known
  Day first_day;
  OptionalDay last_day;  ///< inclusive; none: until further notice
  TextHandle name;

  [[nodiscard]] constexpr bool holds_on(Day day) const noexcept {
    return first_day <= day && (!last_day || day <= *last_day);
  }
  friend constexpr bool operator==(const SteeringBoardRow&, const SteeringBoardRow&) = default;
};

/// Boards in the order of recording. After reserve(), adding cannot fail.
class SteeringBoards {
 public:
  [[nodiscard]] std::size_t size() const noexcept { return rows_.size(); }
  [[nodiscard]] const SteeringBoardRow& row(std::size_t index) const noexcept {
    return rows_[index];
  }
  [[nodiscard]] std::string_view name(const SteeringBoardRow& row) const noexcept {
    return texts_.get(row.name);
  }

  /// Room for `boards` more with names of `bytes` in all. Throws std::bad_alloc.
  void reserve(std::size_t boards, std::size_t bytes) {
    if (boards == 0) return;
    rows_.reserve(boards);
    texts_.reserve(boards, bytes);
  }
  void add(SteeringBoardRow row, std::string_view name) noexcept {
    row.name = texts_.add(name);
    rows_.push_back(row);
  }

  friend bool operator==(const SteeringBoards& left, const SteeringBoards& right) noexcept {
    return left.rows_ == right.rows_;
  }

 private:
  RowStore<SteeringBoardRow> rows_;
  TextPool texts_;
};

}  // namespace dangvien::inline v0
