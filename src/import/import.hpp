// SPDX-License-Identifier: Apache-2.0
// import/import.hpp: tables of organisations, people, quotas and past admissions into a registry.
//   read every file -> judge every row against the others, the registry and the rules -> write.
// Nothing is written before everything has been judged. Written in commits of at most
// `commands_at_once` commands: an import of ordinary size is one commit, a large one several, and
// one that was cut off (power, kill, full disk) is completed by running it again, because rows that
// the registry holds are known by their code or content and passed over. Threads: one import at a
// time on a registry; others may read it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dangvien/base/language.hpp"
#include "dangvien/engine/registry.hpp"
#include "import/legacy_text.hpp"
#include "import/problems.hpp"
#include "import/row_sink.hpp"

namespace dangvien::inline v0::importing {

struct ImportFile {
  std::string path;  ///< where it is; where `bytes` are given, what reports call them
  /// The content, which must outlive the import; none: that of the file.
  std::optional<std::string_view> bytes{};
  std::optional<TableKind> table{};  ///< none: known by the headings
  Encoding encoding = Encoding::utf8;
};

enum class ImportStage : std::uint8_t { reading, judging, writing };

/// Told now and then, and before anything is written, how far the import is: while files are read
/// in bytes of them, afterwards in rows; `total` is 0 while it is not known. False: stop. It must
/// not throw: that ends the import with the error misuse.
using ImportProgress = bool (*)(void* context, ImportStage stage, std::uint64_t done,
                                std::uint64_t total);

struct ImportOrder {
  std::vector<ImportFile> files;
  std::string sheet;       ///< only this sheet of workbooks; empty: every one not hidden
  OptionalDay day;         ///< for rows that state no day
  OptionalDay today;       ///< the day of the import; none: that of the system's clock in Vietnam
  bool preview = false;    ///< write nothing
  bool good_rows = false;  ///< write the rows without fault although others have one
  std::string actor;       ///< who imports, recorded with each commit
  std::size_t most_problems = 100'000;  ///< listed, and as many advisories; all are counted
  ReadLimits limits;
  ImportProgress progress = nullptr;
  void* context = nullptr;
};

/// Kết quả. Owns everything it holds.
struct ImportOutcome {
  /// accepted: no fault, or the good rows alone were wanted. refused: faults, and nothing was
  /// written, or a row that another writer made impossible between judging and writing: then the
  /// commits before it stay, as `rows_written` says. error: see `error`; `rows_written` says what
  /// was written before it.
  OutcomeStatus status = OutcomeStatus::error;
  bool preview = false;
  std::vector<std::string> files;  ///< as given
  std::vector<SheetReport> sheets;
  Problems problems{0};
  /// What the rules say of rows that they do not keep out, and that is kept with them.
  std::vector<RowAdvisory> advisories;
  std::uint64_t rows_written = 0;
  std::uint64_t commits = 0;
  std::uint64_t events = 0;
  Error error;
};

/// Never throws: out of memory is the error memory. Whatever ends it, the problems found until then
/// keep their sheets.
[[nodiscard]] ImportOutcome import_files(Registry& registry, const ImportOrder& order) noexcept;

/// The outcome as a report, with its sentences.
[[nodiscard]] ImportReport describe_import(const ImportOutcome& outcome, const Rulebook& rulebook,
                                           Language language,
                                           std::size_t most_advisories = 100'000);

}  // namespace dangvien::inline v0::importing
