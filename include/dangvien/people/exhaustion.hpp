// SPDX-License-Identifier: Apache-2.0
// dangvien/people/exhaustion.hpp: hết nguồn, the recorded status that an organisation has no
// candidates left. Paper is typed later and in any order: of an organisation's records, the one
// with the latest first day on or before a day holds on it (of two with the same first day, the
// later recorded).
#pragma once

#include <cstddef>
#include <string_view>

#include "dangvien/base/day.hpp"
#include "dangvien/base/identifier_index.hpp"
#include "dangvien/base/row_store.hpp"
#include "dangvien/base/text_pool.hpp"

namespace dangvien::inline v0 {

/// One record; those of an organisation form a chain through `previous`.
struct ExhaustionRow {
  RowIndex organisation = no_row;
  RowIndex previous = no_row;
  Day from;
  OptionalDay until;  ///< first day on which it no longer holds
  TextHandle reason;
  friend constexpr bool operator==(const ExhaustionRow&, const ExhaustionRow&) = default;
};

/// Records in the order of recording. After reserve(), adding cannot fail.
class Exhaustions {
 public:
  /// The record that holds for the organisation on the day; nullptr when none does. O(records).
  /// `newest` is the organisation's newest record, no_row for none.
  [[nodiscard]] const ExhaustionRow* on(RowIndex newest, Day day) const noexcept {
    const ExhaustionRow* governing = nullptr;
    for (RowIndex at = newest; at != no_row; at = rows_[at].previous) {
      const ExhaustionRow& row = rows_[at];
      if (row.from <= day && (governing == nullptr || governing->from < row.from)) governing = &row;
    }
    if (governing != nullptr && governing->until && *governing->until <= day) return nullptr;
    return governing;
  }
  [[nodiscard]] std::string_view reason(const ExhaustionRow& row) const noexcept {
    return texts_.get(row.reason);
  }

  /// Room for `records` more with reasons of `bytes` in all. Throws std::bad_alloc.
  void reserve(std::size_t records, std::size_t bytes) {
    if (records == 0) return;
    rows_.reserve(records);
    texts_.reserve(records, bytes);
  }
  /// Gives the record's index: the organisation's newest from now on.
  RowIndex add(ExhaustionRow row, std::string_view reason) noexcept {
    row.reason = texts_.add(reason);
    rows_.push_back(row);
    return static_cast<RowIndex>(rows_.size() - 1);
  }

  friend bool operator==(const Exhaustions& left, const Exhaustions& right) noexcept {
    return left.rows_ == right.rows_;
  }

 private:
  RowStore<ExhaustionRow> rows_;
  TextPool texts_;
};

}  // namespace dangvien::inline v0
