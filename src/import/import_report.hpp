// SPDX-License-Identifier: Apache-2.0
// import/import_report.hpp: the report of an import as every face shows it, with its sentences.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "dangvien/engine/schema.hpp"

namespace dangvien::inline v0::importing {

/// Mức độ của một vấn đề. An error keeps its row out.
enum class ProblemSeverity : std::uint8_t { error, warning, note };

/// Vấn đề ở một ô, một dòng hay một tệp.
struct ImportProblem {
  ProblemSeverity severity = ProblemSeverity::error;
  std::string file;
  std::string sheet;      ///< empty for CSV
  std::uint32_t row = 0;  ///< from 1; 0: the sheet or the file as a whole
  std::string column;     ///< as a spreadsheet writes it: "F"; empty: the row as a whole
  std::string heading;    ///< as it stands in the file
  std::string found;
  std::string expected;
  std::string rule;  ///< the rule that refuses the row
  /// The other row of a duplicate, or the row that this one refers to.
  std::string other_file;
  std::string other_sheet;
  std::uint32_t other_row = 0;
  std::string text;  ///< the whole sentence
};

/// Một trang tính đã đọc và số dòng của nó.
struct ImportedSheet {
  std::string file;
  std::string sheet;
  std::string table;  ///< organisations, people, quotas, admissions; empty: no table was found
  std::uint32_t heading_row = 0;
  std::uint64_t rows = 0;
  std::uint64_t fresh = 0;  ///< rows that say something new
  std::uint64_t known = 0;  ///< rows that the registry holds already
  std::uint64_t faulty = 0;
};

/// Kết quả nhập dữ liệu.
struct ImportReport {
  OutcomeStatus status = OutcomeStatus::error;
  bool preview = false;
  std::vector<ImportedSheet> sheets;
  std::vector<ImportProblem> problems;
  /// How many there are, listed or not.
  std::uint64_t error_count = 0;
  std::uint64_t warning_count = 0;
  std::uint64_t note_count = 0;
  std::uint64_t rows_written = 0;
  std::uint64_t commits = 0;
  std::uint64_t events = 0;
  ErrorReport error;
};

/// One object, as docs/import.md describes it; empty members are left out.
[[nodiscard]] std::string import_json(const ImportReport& report);

}  // namespace dangvien::inline v0::importing
