// SPDX-License-Identifier: Apache-2.0
#include "journal/sqlite_row.hpp"

#include <algorithm>
#include <limits>

#include "dangvien/base/generated/phrases.hpp"
#include "journal/commit_check.hpp"

namespace dangvien::inline v0 {
namespace {

/// Takes columns one after the other and remembers the first that does not fit.
class Columns {
 public:
  Columns(const Statement& row, std::uint64_t sequence) noexcept : row_(row), sequence_(sequence) {}

  template <typename Integer>
  void integer(int column, const char* name, Integer& value) {
    const std::int64_t found = row_.integer(column);
    const auto most = static_cast<std::int64_t>(std::numeric_limits<Integer>::max());
    if (found < 0 || found > most) {
      fail(phrase::field_number(name, found), phrase::field_between(name, 0, most));
    }
    value = static_cast<Integer>(found);
  }
  void hash(int column, const char* name, Hash& value) {
    const auto found = row_.bytes(column);
    if (found.size() != value.size()) {
      fail(phrase::field_size(name, found.size()), phrase::field_size(name, value.size()));
      return;
    }
    std::copy(found.begin(), found.end(), value.begin());
  }
  [[nodiscard]] Result<void> result() && { return std::move(result_); }

 private:
  void fail(Phrase found, Phrase expected) {
    if (!result_) return;
    result_ = commit_error(ErrorCode::corrupt, sequence_, std::move(found), std::move(expected));
  }

  const Statement& row_;
  std::uint64_t sequence_;
  Result<void> result_{};
};

}  // namespace

Result<void> read_row(const Statement& row, StoredCommit& commit) {
  CommitEnvelope& envelope = commit.envelope;
  envelope.sequence = static_cast<std::uint64_t>(row.integer(0));
  Columns columns(row, envelope.sequence);
  columns.integer(1, "format", envelope.format);
  columns.integer(2, "stream", envelope.stream);
  columns.integer(3, "flags", envelope.flags);
  envelope.recorded_at = row.integer(4);
  columns.integer(5, "checksum", envelope.checksum);
  columns.hash(6, "previous_hash", envelope.previous_hash);
  columns.hash(7, "hash", commit.hash);
  columns.hash(8, "rulebook_hash", envelope.rulebook_hash);
  columns.hash(9, "content_hash", envelope.content_hash);
  envelope.actor = row.text(10);
  envelope.key = row.text(11);
  envelope.library_version = row.text(12);
  envelope.origin = row.bytes(13);
  envelope.events = row.bytes(14);
  return std::move(columns).result();
}

void bind_row(Statement& insert, const StoredCommit& commit) noexcept {
  const CommitEnvelope& envelope = commit.envelope;
  insert.bind(1, static_cast<std::int64_t>(envelope.sequence));
  insert.bind(2, std::int64_t{envelope.format});
  insert.bind(3, std::int64_t{envelope.stream});
  insert.bind(4, std::int64_t{envelope.flags});
  insert.bind(5, envelope.recorded_at);
  insert.bind(6, std::int64_t{envelope.checksum});
  insert.bind(7, std::span<const std::uint8_t>(envelope.previous_hash));
  insert.bind(8, std::span<const std::uint8_t>(commit.hash));
  insert.bind(9, std::span<const std::uint8_t>(envelope.rulebook_hash));
  insert.bind(10, std::span<const std::uint8_t>(envelope.content_hash));
  insert.bind(11, envelope.actor);
  insert.bind(12, envelope.key);
  insert.bind(13, envelope.library_version);
  insert.bind(14, envelope.origin);
  insert.bind(15, envelope.events);
}

Result<JournalEnd> read_end(const Connection& connection, Statement& statement) {
  const int code = statement.step();
  JournalEnd end;
  Result<void> result;
  if (code == SQLITE_ROW) {
    end.head.sequence = static_cast<std::uint64_t>(statement.integer(0));
    end.recorded_at = statement.integer(2);
    Columns columns(statement, end.head.sequence);
    columns.integer(1, "stream", end.stream);
    columns.hash(3, "hash", end.head.hash);
    result = std::move(columns).result();
  } else if (code != SQLITE_DONE) {
    result = connection.error(code);
  }
  statement.reset();
  if (!result) return std::move(result).error();
  return end;
}

}  // namespace dangvien::inline v0
