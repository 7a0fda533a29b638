// SPDX-License-Identifier: Apache-2.0
// journal/sqlite_journal.hpp: the journal in one SQLite file.
// Two connections: one writes, under the write lock of the file; one reads single commits
// meanwhile. Each cursor has a third of its own.
#pragma once

#include <memory>
#include <mutex>
#include <string>

#include "dangvien/journal/sqlite.hpp"
#include "journal/sqlite_connection.hpp"
#include "journal/sqlite_file.hpp"
#include "journal/sqlite_log.hpp"
#include "journal/sqlite_row.hpp"

namespace dangvien::inline v0 {

class SqliteJournal final : public Journal {
 public:
  /// `shown` is what errors call the file.
  SqliteJournal(std::string path, std::string shown, SqliteOptions options);
  SqliteJournal(const SqliteJournal&) = delete;
  SqliteJournal& operator=(const SqliteJournal&) = delete;
  ~SqliteJournal() override;

  /// Opens and checks the file, which must exist.
  [[nodiscard]] Result<void> open();

  [[nodiscard]] Result<Head> head() override;
  [[nodiscard]] AppendResult append(const Head& expected, const CommitEnvelope& envelope) override;
  [[nodiscard]] Result<std::unique_ptr<CommitCursor>> read(std::uint64_t from) override;
  [[nodiscard]] Result<CommitCopy> read_one(std::uint64_t sequence) override;
  [[nodiscard]] Result<void> check_storage() override;
  Result<void> close() override;
  [[nodiscard]] std::string file() const override { return shown_; }

 private:
  struct Writer;
  struct Reader;

  [[nodiscard]] bool only_reads() const noexcept { return options_.mode == SqliteMode::read; }
  [[nodiscard]] ConnectionOptions connection_options() const;
  [[nodiscard]] Result<void> open_writer(Writer& writer) const;
  [[nodiscard]] Result<void> open_reading(Reader& reader) const;
  /// Why a file that is only read cannot be: `error`, or that its log would have to be written.
  [[nodiscard]] Error unreadable(Error error) const;
  /// The reader, opened anew where the file was changed since. Precondition: reading_ is held.
  [[nodiscard]] Result<void> refresh_reader();
  [[nodiscard]] Result<Head> head_for_reading();

  std::string path_;
  std::string shown_;
  SqliteOptions options_;
  // Each mutex guards the pointer below it and what it points to.
  std::mutex writing_;
  std::unique_ptr<Writer> writer_;
  std::mutex reading_;
  std::unique_ptr<Reader> reader_;
  /// The file as the reader of an immutable one found it.
  FileVersion read_version_{};
};

}  // namespace dangvien::inline v0
