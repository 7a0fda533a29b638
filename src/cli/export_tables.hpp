// SPDX-License-Identifier: Apache-2.0
// cli/export_tables.hpp: what `export` writes, line by line, as JSON Lines or CSV.
// CSV is for spreadsheets: UTF-8 with a byte order mark, commas, CRLF, identities and days as text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dangvien/base/language.hpp"
#include "dangvien/engine/registry.hpp"

namespace dangvien::inline v0::cli {

enum class ExportFormat : std::uint8_t { jsonl, csv };

/// One CSV line with its end; cells are quoted where they must be.
[[nodiscard]] std::string csv_line(const std::vector<std::string>& cells);

/// The CSV has the columns that `dangvien import` reads, with headings and words of the language.
[[nodiscard]] Result<std::string> export_organisations(const View& view, ExportFormat format,
                                                       Language language);
[[nodiscard]] Result<std::string> export_dossiers(const View& view, ExportFormat format);
[[nodiscard]] Result<std::string> export_progress(const View& view, ExportFormat format, Day as_of);
/// Every event of the journal in the order of recording.
[[nodiscard]] Result<std::string> export_events(const std::string& file, ExportFormat format);

}  // namespace dangvien::inline v0::cli
