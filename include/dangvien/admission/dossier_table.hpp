// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/dossier_table.hpp: the dossiers of a registry.
#pragma once

#include <cstddef>
#include <cstdint>

#include "dangvien/admission/facts.hpp"
#include "dangvien/admission/schema.hpp"
#include "dangvien/base/identifier_index.hpp"
#include "dangvien/base/row_store.hpp"

namespace dangvien::inline v0 {

/// A dossier and what the registry keeps beside it.
struct DossierRow {
  Dossier dossier;
  RowIndex person = no_row;
  RowIndex organisation = no_row;      ///< the cell
  std::uint32_t reserved_tallies = 0;  ///< under what it is counted as in progress; 0: it is not
  std::uint64_t last_commit = 0;       ///< newest commit that touched it
  friend bool operator==(const DossierRow&, const DossierRow&) = default;
};

/// Danh sách hồ sơ, in the order of listing. After reserve(), adding cannot fail.
class DossierTable {
 public:
  [[nodiscard]] std::size_t size() const noexcept { return rows_.size(); }
  [[nodiscard]] RowIndex find(DossierId id) const noexcept { return index_.find(id); }
  [[nodiscard]] const DossierRow& row(RowIndex index) const noexcept { return rows_[index]; }
  [[nodiscard]] DossierRow& row(RowIndex index) noexcept { return rows_[index]; }
  [[nodiscard]] std::uint32_t next_number() const noexcept { return index_.next_number(); }
  void set_stream(std::uint16_t stream) noexcept { index_.set_stream(stream); }

  void reserve(std::size_t dossiers, DossierId highest) {
    if (dossiers == 0) return;
    rows_.reserve(dossiers);
    index_.reserve(highest, dossiers);
  }

  RowIndex add(const DossierRow& row) noexcept {
    const auto index = static_cast<RowIndex>(rows_.size());
    rows_.push_back(row);
    index_.insert(row.dossier.id, index);
    return index;
  }

  /// Heap memory held.
  [[nodiscard]] std::size_t bytes() const noexcept { return rows_.bytes() + index_.bytes(); }

  friend bool operator==(const DossierTable& left, const DossierTable& right) noexcept {
    return left.rows_ == right.rows_;
  }

 private:
  RowStore<DossierRow> rows_;
  IdentifierIndex<DossierId> index_;
};

}  // namespace dangvien::inline v0
