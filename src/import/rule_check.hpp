// SPDX-License-Identifier: Apache-2.0
// import/rule_check.hpp: asks the rules about every fresh row, without writing: rows that they
// refuse become faulty, and so does what refers to them.
#pragma once

#include "dangvien/engine/registry.hpp"
#include "import/problems.hpp"
#include "import/row_commands.hpp"
#include "import/table_reader.hpp"

namespace dangvien::inline v0::importing {

/// Reports rows of people that the registry knows, but as no members, while the row says otherwise.
/// Asks the rules, for a view does not tell of a standing; writes nothing.
void check_standings(Registry& registry, ImportData& data, Problems& problems);

/// Errors: those of the registry, and cancelled when `progress` says so.
/// What the rules say of rows that they do not keep out is added to `advisories`, in the order of
/// file, sheet and row.
[[nodiscard]] Result<void> check_rules(Registry& registry, ImportData& data, Problems& problems,
                                       std::vector<RowAdvisory>& advisories, RowProgress progress,
                                       void* context);

/// Makes the row faulty, with what the rules say of it as problems.
void refuse_row(ImportData& data, RowRef row, const Outcome& outcome, Problems& problems);

/// Judges or writes at most this many commands at once; one row's are never torn apart.
inline constexpr std::size_t commands_at_once = 8192;

}  // namespace dangvien::inline v0::importing
