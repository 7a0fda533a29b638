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
#include "journal/sqlite_log.hpp"
#include "journal/sqlite_row.hpp"

namespace dangvien::inline v0 {

class SqliteJournal final : public Journal {
 public:
  SqliteJournal(std::string path, SqliteOptions options);
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

 private:
  struct Writer;
  struct Reader;

  [[nodiscard]] ConnectionOptions connection_options() const;
  [[nodiscard]] Result<void> open_writer(Writer& writer) const;
  [[nodiscard]] Result<void> open_reading(Reader& reader) const;

  std::string path_;
  SqliteOptions options_;
  // Each mutex guards the pointer below it and what it points to.
  std::mutex writing_;
  std::unique_ptr<Writer> writer_;
  std::mutex reading_;
  std::unique_ptr<Reader> reader_;
};

}  // namespace dangvien::inline v0
