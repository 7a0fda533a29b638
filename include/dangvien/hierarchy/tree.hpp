// SPDX-License-Identifier: Apache-2.0
// dangvien/hierarchy/tree.hpp: the tree of organisations and the counts of every subtree.
// Invariants: every organisation but the root has a parent that was founded before it in this tree,
// so
//   there is no cycle; the counters of an organisation equal the sum over itself and everything
//   below it after every call.
// Complexity: a count of any subtree is one load; a change of members costs one addition on every
//   ancestor (at most seven in the party's hierarchy).
// Never: decides whether a change is lawful (hierarchy/decide.hpp does).
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "dangvien/base/day.hpp"
#include "dangvien/base/growth.hpp"
#include "dangvien/base/identifier.hpp"
#include "dangvien/base/identifier_index.hpp"
#include "dangvien/base/text_pool.hpp"
#include "dangvien/hierarchy/schema.hpp"

namespace dangvien::inline v0 {

/// Số đếm of an organisation and everything below it.
struct SubtreeCounters {
  std::uint32_t organisations = 0;
  std::uint32_t cells = 0;  ///< cells and grassroots cells
  std::uint32_t official_members = 0;
  std::uint32_t probationary_members = 0;
  std::uint32_t open_dossiers = 0;
  friend constexpr bool operator==(const SubtreeCounters&, const SubtreeCounters&) = default;
};

/// A change of counters, added on an organisation and all its ancestors.
struct CounterChange {
  std::int32_t official_members = 0;
  std::int32_t probationary_members = 0;
  std::int32_t open_dossiers = 0;
};

/// Tổ chức đảng, as a row of the tree.
struct OrganisationRow {
  OrganisationId id;
  RowIndex parent = no_row;
  RowIndex first_child = no_row;
  RowIndex last_child = no_row;
  RowIndex next_sibling = no_row;
  RowIndex last_grant = no_row;
  Day founded_on;
  OrganisationKind kind = OrganisationKind::unspecified;
  Rank rank = Rank::unspecified;
  Sector sector = Sector::unspecified;
  std::uint32_t own_official_members = 0;
  std::uint32_t own_probationary_members = 0;
  TextHandle name;
  TextHandle code;
  friend constexpr bool operator==(const OrganisationRow&, const OrganisationRow&) = default;
};

/// A power with its period; grants of one organisation form a chain through `previous`.
struct GrantRow {
  Power power = Power::unspecified;
  DayRange period;
  RowIndex previous = no_row;
  friend constexpr bool operator==(const GrantRow&, const GrantRow&) = default;
};

[[nodiscard]] constexpr bool is_cell(OrganisationKind kind) noexcept {
  return kind == OrganisationKind::cell || kind == OrganisationKind::grassroots_cell;
}

/// Cây tổ chức. Rows are addressed by dense index in order of founding. Reading is thread-safe
/// while nobody writes. After reserve(), adding cannot fail.
class OrganisationTree {
 public:
  [[nodiscard]] std::size_t size() const noexcept { return rows_.size(); }
  [[nodiscard]] RowIndex find(OrganisationId id) const noexcept { return index_.find(id); }
  [[nodiscard]] const OrganisationRow& row(RowIndex index) const noexcept { return rows_[index]; }
  [[nodiscard]] const SubtreeCounters& counters(RowIndex index) const noexcept {
    return counters_[index];
  }
  [[nodiscard]] const GrantRow& grant(RowIndex index) const noexcept { return grants_[index]; }
  [[nodiscard]] std::uint32_t next_number() const noexcept { return index_.next_number(); }
  void set_stream(std::uint16_t stream) noexcept { index_.set_stream(stream); }

  /// Whether `below` is `above` or lies under it. O(depth).
  [[nodiscard]] bool is_at_or_below(RowIndex below, RowIndex above) const noexcept {
    while (below != no_row && below != above) below = rows_[below].parent;
    return below == above;
  }

  /// The next organisation of the subtree of `top` after `at`, those below an organisation after
  /// it; no_row after the last. Begin with `top` itself. O(1) on the average.
  [[nodiscard]] RowIndex next_below(RowIndex at, RowIndex top) const noexcept {
    if (rows_[at].first_child != no_row) return rows_[at].first_child;
    while (at != top && rows_[at].next_sibling == no_row) at = rows_[at].parent;
    return at == top ? no_row : rows_[at].next_sibling;
  }

  /// Makes room for `organisations` more rows with identities up to `highest`, and `grants` more
  /// grants.
  void reserve(std::size_t organisations, OrganisationId highest, std::size_t grants) {
    if (organisations != 0) {
      reserve_for(rows_, organisations);
      reserve_for(counters_, organisations);
      index_.reserve(highest, organisations);
    }
    if (grants != 0) reserve_for(grants_, grants);
  }

  /// Adds an organisation below `row.parent` (no_row: the root). Links and own counts in `row` are
  /// ignored. Preconditions: reserved, the identity is free, the parent exists.
  RowIndex found(OrganisationRow row) noexcept {
    const auto index = static_cast<RowIndex>(rows_.size());
    row.first_child = row.last_child = row.next_sibling = row.last_grant = no_row;
    row.own_official_members = row.own_probationary_members = 0;
    rows_.push_back(row);
    counters_.emplace_back();
    index_.insert(row.id, index);
    link(index);
    for (RowIndex at = index; at != no_row; at = rows_[at].parent) {
      ++counters_[at].organisations;
      if (is_cell(row.kind)) ++counters_[at].cells;
    }
    return index;
  }

  void grant(RowIndex organisation, Power power, DayRange period) noexcept {
    grants_.push_back({power, period, rows_[organisation].last_grant});
    rows_[organisation].last_grant = static_cast<RowIndex>(grants_.size() - 1);
  }

  /// Members join or leave the organisation itself; its own counts and those of every ancestor
  /// move.
  void change(RowIndex organisation, CounterChange change) noexcept {
    OrganisationRow& row = rows_[organisation];
    add(row.own_official_members, change.official_members);
    add(row.own_probationary_members, change.probationary_members);
    for (RowIndex at = organisation; at != no_row; at = rows_[at].parent) {
      add(counters_[at].official_members, change.official_members);
      add(counters_[at].probationary_members, change.probationary_members);
      add(counters_[at].open_dossiers, change.open_dossiers);
    }
  }

  /// Heap memory held, names and codes apart.
  [[nodiscard]] std::size_t bytes() const noexcept {
    return rows_.capacity() * sizeof(OrganisationRow) +
           counters_.capacity() * sizeof(SubtreeCounters) + grants_.capacity() * sizeof(GrantRow) +
           index_.bytes();
  }

  friend bool operator==(const OrganisationTree& left, const OrganisationTree& right) noexcept {
    return left.rows_ == right.rows_ && left.counters_ == right.counters_ &&
           left.grants_ == right.grants_;
  }

 private:
  static void add(std::uint32_t& count, std::int32_t change) noexcept {
    count = static_cast<std::uint32_t>(static_cast<std::int64_t>(count) + change);
  }

  void link(RowIndex index) noexcept {
    const RowIndex parent = rows_[index].parent;
    if (parent == no_row) return;
    OrganisationRow& above = rows_[parent];
    if (above.last_child == no_row) {
      above.first_child = index;
    } else {
      rows_[above.last_child].next_sibling = index;
    }
    above.last_child = index;
  }

  std::vector<OrganisationRow> rows_;
  std::vector<SubtreeCounters> counters_;
  std::vector<GrantRow> grants_;
  IdentifierIndex<OrganisationId> index_;
};

}  // namespace dangvien::inline v0
