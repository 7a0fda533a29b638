// SPDX-License-Identifier: Apache-2.0
// dangvien/admission/dossier_table.hpp: the dossiers of a registry.
// A dossier has six dozen fields, of which few are set at any time, and a country has millions of
// dossiers that are hardly ever read again. A row is kept packed (base/packing.hpp) and unpacked
// when it is asked for; what scans look at first stands in columns of its own.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "dangvien/admission/facts.hpp"
#include "dangvien/admission/generated/fields.hpp"
#include "dangvien/admission/schema.hpp"
#include "dangvien/base/byte_arena.hpp"
#include "dangvien/base/identifier_index.hpp"
#include "dangvien/base/packing.hpp"
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

/// Danh sách hồ sơ, in the order of listing. After reserve() and reserve_edits(), adding and
/// editing cannot fail. Reading is thread-safe while nobody writes.
class DossierTable {
 public:
  [[nodiscard]] std::size_t size() const noexcept { return columns_.size(); }
  [[nodiscard]] RowIndex find(DossierId id) const noexcept { return index_.find(id); }
  [[nodiscard]] std::uint32_t next_number() const noexcept { return index_.next_number(); }
  void set_stream(std::uint16_t stream) noexcept { index_.set_stream(stream); }

  /// The whole row, unpacked: a copy.
  [[nodiscard]] DossierRow row(RowIndex index) const noexcept {
    DossierRow row;
    unpack(index, row);
    return row;
  }
  // Without unpacking the row.
  [[nodiscard]] RowIndex person(RowIndex index) const noexcept { return columns_[index].person; }
  [[nodiscard]] RowIndex organisation(RowIndex index) const noexcept {
    return columns_[index].organisation;
  }
  [[nodiscard]] OptionalDay last_act_on(RowIndex index) const noexcept {
    return columns_[index].last_act_on;
  }
  [[nodiscard]] DossierState state(RowIndex index) const noexcept { return states_[index]; }
  [[nodiscard]] std::uint64_t last_commit(RowIndex index) const noexcept {
    packing::Reader from{bytes_.at(columns_[index].place)};
    return packing::take(from);
  }
  /// Of dossiers that were numbered in the order of listing.
  [[nodiscard]] DossierId id(RowIndex index) const noexcept {
    return index < index_.straight() ? numbered<DossierId>(index) : row(index).dossier.id;
  }

  /// Makes room for `dossiers` more. Throws std::bad_alloc and keeps what is stored.
  void reserve(std::size_t dossiers, DossierId highest) {
    if (dossiers == 0) return;
    columns_.reserve(dossiers);
    states_.reserve(dossiers);
    index_.reserve(highest, dossiers);
  }
  /// Makes room for so many rows added or edited. Throws std::bad_alloc and keeps what is stored.
  void reserve_edits(std::size_t edits) { bytes_.reserve(edits); }

  RowIndex add(const DossierRow& row) noexcept {
    const auto index = static_cast<RowIndex>(size());
    columns_.push_back({});
    states_.push_back(DossierState::none);
    index_.insert(row.dossier.id, index);
    DossierRow packed = row;
    pack(index, packed, 0);
    return index;
  }

  /// Changes a row in place: `change` is handed the row, unpacked, which lives no longer than that.
  template <typename Change>
  void edit(RowIndex index, Change&& change) noexcept {
    DossierRow row;
    const std::size_t units = unpack(index, row);
    change(row);
    pack(index, row, units);
  }

  /// Heap memory held.
  [[nodiscard]] std::size_t bytes() const noexcept {
    return columns_.bytes() + states_.bytes() + bytes_.bytes() + index_.bytes();
  }

  friend bool operator==(const DossierTable& left, const DossierTable& right) noexcept {
    if (left.size() != right.size()) return false;
    for (RowIndex index = 0; index < left.size(); ++index) {
      if (!(left.row(index) == right.row(index))) return false;
    }
    return true;
  }

 private:
  /// What scans look at, and where the rest lies.
  struct Columns {
    RowIndex person = no_row;
    RowIndex organisation = no_row;
    OptionalDay last_act_on;
    ArenaPlace place = 0;
  };
  static constexpr std::size_t most_bytes =
      packing::bytes_for(64) + packing::bytes_for(32) + packing::most_bytes<Dossier>();
  using Bytes = ByteArena<most_bytes>;

  /// The identity of a row in a table whose rows were numbered in their order.
  template <typename Identity>
  [[nodiscard]] Identity numbered(RowIndex index) const noexcept {
    return {index_.stream(), index + 1};
  }
  template <typename Identity>
  void exchange(Identity& id, RowIndex index) const noexcept {
    id = Identity::from_packed(id.packed() ^ numbered<Identity>(index).packed());
  }
  /// Most identities are those that their rows' places tell: as a difference they are none, which
  /// takes no byte. Doing it again undoes it.
  void exchange_identities(RowIndex index, DossierRow& row) const noexcept {
    exchange(row.dossier.id, index);
    exchange(row.dossier.person, row.person);
    exchange(row.dossier.organisation, row.organisation);
  }

  /// Gives the units that the row takes.
  std::size_t unpack(RowIndex index, DossierRow& row) const noexcept {
    const Columns& columns = columns_[index];
    const std::uint8_t* const first = bytes_.at(columns.place);
    packing::Reader from{first};
    row.last_commit = packing::take(from);
    row.reserved_tallies = static_cast<std::uint32_t>(packing::take(from));
    packing::read(from, row.dossier);
    row.person = columns.person;
    row.organisation = columns.organisation;
    row.dossier.last_act_on = columns.last_act_on;
    row.dossier.state = states_[index];
    exchange_identities(index, row);
    return Bytes::units_for(static_cast<std::size_t>(from.at - first));
  }

  /// `row` is used up; `units` are those that it took before, 0 when it is new.
  void pack(RowIndex index, DossierRow& row, std::size_t units) noexcept {
    Columns& columns = columns_[index];
    columns.person = row.person;
    columns.organisation = row.organisation;
    columns.last_act_on = row.dossier.last_act_on;
    states_[index] = row.dossier.state;
    row.dossier.last_act_on = {};
    row.dossier.state = DossierState::none;
    exchange_identities(index, row);
    std::array<std::uint8_t, most_bytes> packed;  // NOLINT(cppcoreguidelines-pro-type-member-init)
    packing::Writer to{packed.data()};
    packing::put(to, row.last_commit);
    packing::put(to, row.reserved_tallies);
    packing::write(to, row.dossier);
    const auto length = static_cast<std::size_t>(to.at - packed.data());
    const std::size_t needed = Bytes::units_for(length);
    if (needed != units) {
      if (units != 0) bytes_.give_back(columns.place, units);
      columns.place = bytes_.take(needed);
    }
    std::memcpy(bytes_.at(columns.place), packed.data(), length);
  }

  RowStore<Columns> columns_;
  RowStore<DossierState> states_;
  Bytes bytes_;
  IdentifierIndex<DossierId> index_;
};

}  // namespace dangvien::inline v0
