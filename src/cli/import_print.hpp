// SPDX-License-Identifier: Apache-2.0
// cli/import_print.hpp: the report of an import for people.
#pragma once

#include "cli/session.hpp"
#include "dangvien/engine/schema.hpp"

namespace dangvien::inline v0::cli {

/// Sheets and what became of their rows, then every problem, at most `most` of them, then what the
/// rules say of rows that they do not keep out: counts, and each, at most `most`.
void print_import(Session& session, const ImportReport& report, std::size_t most);

}  // namespace dangvien::inline v0::cli
