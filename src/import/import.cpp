// SPDX-License-Identifier: Apache-2.0
#include "import/import.hpp"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <new>
#include <stdexcept>
#include <utility>

#include <sodium.h>

#include "codec/json/encode.hpp"
#include "dangvien/base/generated/phrases.hpp"
#include "import/hexadecimal.hpp"
#include "import/open_table.hpp"
#include "import/plan.hpp"
#include "import/row_commands.hpp"
#include "import/rule_check.hpp"
#include "import/table_reader.hpp"

namespace dangvien::inline v0::importing {
namespace {

/// One import from beginning to end.
class ImportRun {
 public:
  ImportRun(Registry& registry, const ImportOrder& order, ImportOutcome& outcome)
      : registry_(&registry), order_(&order), outcome_(&outcome) {}

  Result<void> run() {
    outcome_->problems = Problems{order_->most_problems};
    outcome_->preview = order_->preview;
    for (const ImportFile& file : order_->files) {
      sizes_.push_back(size_of(file));
      bytes_total_ += sizes_.back();
    }
    for (std::uint32_t file = 0; file < order_->files.size(); ++file) {
      if (auto read = read_file(file); !read) return read;
    }
    if (auto judged = judge(); !judged) return judged;
    const bool faults = outcome_->problems.count(ProblemSeverity::error) != 0;
    outcome_->status =
        faults && !order_->good_rows ? OutcomeStatus::refused : OutcomeStatus::accepted;
    if (order_->preview || outcome_->status == OutcomeStatus::refused) return {};
    stage_ = ImportStage::writing;
    return tell(0, rows_fresh_) ? write() : cancelled();
  }

 private:
  static bool on_rows(void* self, std::uint64_t /*rows*/) {
    auto& run = *static_cast<ImportRun*>(self);
    const PartRead part = run.reader_->part_read();
    const std::uint64_t bytes = run.sizes_[run.file_];
    const std::uint64_t done =
        part.total == 0 ? 0 : bytes * std::min(part.done, part.total) / part.total;
    run.bytes_done_ = std::max(run.bytes_done_, run.bytes_before_ + done);
    return run.tell(run.bytes_done_, run.bytes_total_);
  }
  static std::uint64_t size_of(const ImportFile& file) {
    if (file.bytes) return file.bytes->size();
    std::error_code unknown;
    const auto size = std::filesystem::file_size(file.path, unknown);
    return unknown ? 0 : std::uint64_t{size};
  }
  [[nodiscard]] Day today() const {
    if (order_->today) return *order_->today;
    constexpr std::chrono::hours vietnam{7};
    const auto now = std::chrono::system_clock::now().time_since_epoch() + vietnam;
    return Day::from_days(
        static_cast<std::int32_t>(std::chrono::duration_cast<std::chrono::days>(now).count()));
  }
  static bool on_judged(void* self, std::uint64_t rows) {
    auto& run = *static_cast<ImportRun*>(self);
    return run.tell(rows, run.rows_fresh_);
  }
  bool tell(std::uint64_t done, std::uint64_t total) {
    return order_->progress == nullptr || order_->progress(order_->context, stage_, done, total);
  }
  static Error cancelled() {
    Error error;
    error.code = ErrorCode::cancelled;
    return error;
  }

  /// Everything that the file holds, or, where the file as a whole is not what it should be, none
  /// of it and one problem.
  Result<void> read_file(std::uint32_t file) {
    const ImportFile& named = order_->files[file];
    outcome_->files.push_back(named.path);
    data_.file_names.push_back(named.path.substr(named.path.find_last_of('/') + 1));
    Records& records = data_.records;
    const std::array<std::size_t, 5> before{records.organisations.size(), records.people.size(),
                                            records.quotas.size(), records.admissions.size(),
                                            records.faulty.size()};
    const std::size_t first_sheet = outcome_->sheets.size();
    TableReader reader{{.file = file,
                        .table = named.table,
                        .sheet = order_->sheet,
                        .encoding = named.encoding,
                        .day = order_->day},
                       records,
                       outcome_->problems,
                       outcome_->sheets,
                       &ImportRun::on_rows,
                       this};
    file_ = file;
    reader_ = &reader;
    auto read = named.bytes ? read_table_bytes(*named.bytes, order_->limits, reader)
                            : read_table_file(named.path, order_->limits, reader);
    if (reader.cancelled()) return cancelled();
    if (read) {
      reader.end_file();
    } else if (read.error().code == ErrorCode::malformed) {
      records.damaged_file = true;
      records.organisations.resize(before[0]);
      records.people.resize(before[1]);
      records.quotas.resize(before[2]);
      records.admissions.resize(before[3]);
      records.faulty.resize(before[4]);
      for (std::size_t sheet = first_sheet; sheet < outcome_->sheets.size(); ++sheet) {
        outcome_->sheets[sheet].faulty = outcome_->sheets[sheet].rows;
      }
      SheetReport report;
      report.file = file;
      outcome_->sheets.push_back(report);
      Problem problem;
      problem.origin.sheet = static_cast<std::uint32_t>(outcome_->sheets.size() - 1);
      problem.found = std::move(read.error().found);
      problem.expected = std::move(read.error().expected);
      outcome_->problems.add(std::move(problem));
    } else {
      return std::move(read).error();
    }
    bytes_before_ += sizes_[file];
    return {};
  }

  Result<void> judge() {
    stage_ = ImportStage::judging;
    // A copy: whatever ends the import, the problems that were found have their sheets.
    data_.sheets = outcome_->sheets;
    data_.plan =
        make_plan(data_.records, data_.sheets, registry_->view(), today(), outcome_->problems);
    check_standings(*registry_, data_, outcome_->problems);
    allot_identities(data_.records, data_.plan, next_identities(*registry_));
    rows_fresh_ = fresh_rows(data_).size();
    if (auto checked = check_rules(*registry_, data_, outcome_->problems, outcome_->advisories,
                                   &ImportRun::on_judged, this);
        !checked) {
      return checked;
    }
    count_rows();
    return {};
  }

  void count_rows() {
    const auto count = [this](const auto& records, const auto& plans) {
      for (std::size_t index = 0; index < records.size(); ++index) {
        SheetReport& sheet = outcome_->sheets[records[index].origin.sheet];
        if (plans[index].state == RowState::fresh) ++sheet.fresh;
        if (plans[index].state == RowState::known) ++sheet.known;
        if (plans[index].state == RowState::faulty) ++sheet.faulty;
      }
    };
    count(data_.records.organisations, data_.plan.organisations);
    count(data_.records.people, data_.plan.people);
    count(data_.records.quotas, data_.plan.quotas);
    count(data_.records.admissions, data_.plan.admissions);
  }

  Result<void> write() {
    allot_identities(data_.records, data_.plan, next_identities(*registry_));
    const std::vector<RowRef> rows = fresh_rows(data_);
    std::vector<Command> commands;
    std::vector<RowRef> rows_of_commands;
    std::size_t first = 0;
    for (std::size_t index = 0; index < rows.size(); ++index) {
      append_commands(data_, rows[index], commands);
      rows_of_commands.resize(commands.size(), rows[index]);
      const bool last = index + 1 == rows.size();
      // A row adds two commands at most.
      if (!last && commands.size() + 2 <= commands_at_once) continue;
      if (auto written = write_commit(commands, rows_of_commands, rows.size(), index + 1 - first);
          !written || outcome_->status == OutcomeStatus::refused) {
        return written;
      }
      first = index + 1;
      commands.clear();
      rows_of_commands.clear();
    }
    return {};
  }

  Result<void> write_commit(const std::vector<Command>& commands,
                            const std::vector<RowRef>& rows_of_commands, std::size_t total,
                            std::size_t rows) {
    if (commands.empty()) return {};
    const std::string key = key_of(commands);
    const Outcome outcome = registry_->submit(commands, {.key = key, .actor = order_->actor});
    if (outcome.status == OutcomeStatus::error) return outcome.error;
    if (outcome.status == OutcomeStatus::refused) {
      // Judged and accepted a moment ago: somebody else has written meanwhile.
      const RowRef row = rows_of_commands[outcome.command];
      SheetReport& sheet = outcome_->sheets[origin_of(data_, row).sheet];
      --sheet.fresh;
      ++sheet.faulty;
      refuse_row(data_, row, outcome, outcome_->problems);
      outcome_->status = OutcomeStatus::refused;
      return {};
    }
    outcome_->rows_written += rows;
    if (!outcome.repeated) {
      ++outcome_->commits;
      outcome_->events += outcome.events.size();
    }
    const bool going_on = tell(outcome_->rows_written, total);
    // Who wishes to stop when everything is written has it written.
    if (!going_on && outcome_->rows_written < total) return cancelled();
    return {};
  }

  /// The caller's key of a commit: its content. Two imports of the same rows at the same time write
  /// them once.
  static std::string key_of(const std::vector<Command>& commands) {
    crypto_generichash_state state{};
    std::array<unsigned char, 16> hash{};
    crypto_generichash_init(&state, nullptr, 0, hash.size());
    std::string text;
    for (const Command& command : commands) {
      text.clear();
      codec::append_json(text, command);
      crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(text.data()),
                                text.size());
    }
    crypto_generichash_final(&state, hash.data(), hash.size());
    return "import:" + hexadecimal(hash);
  }

  Registry* registry_;
  const ImportOrder* order_;
  ImportOutcome* outcome_;
  ImportData data_;
  ImportStage stage_ = ImportStage::reading;
  TableReader* reader_ = nullptr;  ///< of the file that is read
  std::uint32_t file_ = 0;
  std::vector<std::uint64_t> sizes_;
  std::uint64_t bytes_before_ = 0;  ///< of the files that are read
  std::uint64_t bytes_done_ = 0;
  std::uint64_t bytes_total_ = 0;
  std::uint64_t rows_fresh_ = 0;
};

}  // namespace

ImportOutcome import_files(Registry& registry, const ImportOrder& order) noexcept {
  ImportOutcome outcome;
  try {
    if (auto done = ImportRun{registry, order, outcome}.run(); !done) {
      outcome.status = OutcomeStatus::error;
      outcome.error = std::move(done).error();
    }
  } catch (const std::bad_alloc&) {
    outcome.status = OutcomeStatus::error;
    outcome.error.code = ErrorCode::memory;
  } catch (const std::length_error&) {  // more of something than memory could ever hold
    outcome.status = OutcomeStatus::error;
    outcome.error.code = ErrorCode::memory;
  } catch (...) {  // progress() of the caller threw
    outcome.status = OutcomeStatus::error;
    outcome.error.code = ErrorCode::misuse;
  }
  outcome.problems.sort();
  return outcome;
}

}  // namespace dangvien::inline v0::importing
