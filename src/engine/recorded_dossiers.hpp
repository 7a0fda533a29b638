// SPDX-License-Identifier: Apache-2.0
// src/engine/recorded_dossiers.hpp: which dossiers were recorded from lists and older papers, and
// in which commits. Sixteen bytes a record; what it says of its source is read back from the
// journal.
#pragma once

#include <cstdint>

#include "dangvien/base/identifier_index.hpp"
#include "dangvien/base/row_store.hpp"

namespace dangvien::inline v0 {

struct RecordedDossier {
  RowIndex dossier = no_row;
  std::uint64_t commit = 0;  ///< its sequence
  friend constexpr bool operator==(const RecordedDossier&, const RecordedDossier&) = default;
};

/// In the order of commits.
using RecordedDossiers = RowStore<RecordedDossier>;

}  // namespace dangvien::inline v0
