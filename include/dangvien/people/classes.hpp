// SPDX-License-Identifier: Apache-2.0
// dangvien/people/classes.hpp: lớp bồi dưỡng, the classes that were held, with their sessions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "dangvien/base/day.hpp"
#include "dangvien/base/identifier_index.hpp"
#include "dangvien/base/row_store.hpp"
#include "dangvien/base/text_pool.hpp"
#include "dangvien/people/schema.hpp"

namespace dangvien::inline v0 {

/// Lớp bồi dưỡng, as a row; its sessions lie one after the other in the table of sessions.
struct ClassRow {
  RowIndex organisation = no_row;  ///< the organiser
  std::uint32_t first_session = 0;
  std::uint32_t session_count = 0;
  std::uint32_t attended = 0;
  std::uint32_t certified = 0;
  TextHandle place;
  ClassKind kind = ClassKind::awareness;
  friend constexpr bool operator==(const ClassRow&, const ClassRow&) = default;
};

/// Classes in the order of recording. After reserve(), adding cannot fail.
class ClassTable {
 public:
  [[nodiscard]] std::size_t size() const noexcept { return rows_.size(); }
  [[nodiscard]] const ClassRow& row(std::size_t index) const noexcept { return rows_[index]; }
  [[nodiscard]] std::string_view place(const ClassRow& row) const noexcept {
    return texts_.get(row.place);
  }
  /// Precondition: index < row.session_count.
  [[nodiscard]] Day session(const ClassRow& row, std::size_t index) const noexcept {
    return sessions_[row.first_session + index];
  }
  /// Whether a session fell between the two days, both inclusive. O(sessions).
  [[nodiscard]] bool meets(const ClassRow& row, Day first, Day last) const noexcept {
    for (std::size_t index = 0; index < row.session_count; ++index) {
      const Day day = session(row, index);
      if (first <= day && day <= last) return true;
    }
    return false;
  }

  /// Room for `classes` more with `sessions` and places of `bytes` in all. Throws std::bad_alloc.
  void reserve(std::size_t classes, std::size_t sessions, std::size_t bytes) {
    if (classes == 0) return;
    rows_.reserve(classes);
    sessions_.reserve(sessions);
    texts_.reserve(classes, bytes);
  }
  void add(ClassRow row, std::span<const ClassSession> sessions, std::string_view place) noexcept {
    row.first_session = static_cast<std::uint32_t>(sessions_.size());
    row.session_count = static_cast<std::uint32_t>(sessions.size());
    row.place = texts_.add(place);
    for (const ClassSession& session : sessions) sessions_.push_back(session.day);
    rows_.push_back(row);
  }

  friend bool operator==(const ClassTable& left, const ClassTable& right) noexcept {
    return left.rows_ == right.rows_ && left.sessions_ == right.sessions_;
  }

 private:
  RowStore<ClassRow> rows_;
  RowStore<Day> sessions_;
  TextPool texts_;
};

}  // namespace dangvien::inline v0
