// SPDX-License-Identifier: Apache-2.0
// src/engine/history.hpp: the history of one dossier, read back along the chain of its commits.
#pragma once

#include <vector>

#include "dangvien/admission/dossier_table.hpp"
#include "dangvien/engine/schema.hpp"
#include "dangvien/journal/port.hpp"
#include "dangvien/law/rulebook.hpp"

namespace dangvien::inline v0 {

/// Every event of the dossier, oldest first, with its paper and advisories. Reads only commits that
/// touched the dossier. Errors of the journal pass through.
[[nodiscard]] Result<std::vector<HistoryLine>> read_history(Journal& journal, const DossierRow& row,
                                                            const Rulebook& rulebook);

/// The dossier as its acts up to and including `day` had made it, by what is recorded now; as it
/// is when none is later. Errors of the journal pass through.
[[nodiscard]] Result<Dossier> dossier_on(Journal& journal, const DossierRow& row, Day day);

}  // namespace dangvien::inline v0
