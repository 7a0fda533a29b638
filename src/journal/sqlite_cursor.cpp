// SPDX-License-Identifier: Apache-2.0
#include "journal/sqlite_cursor.hpp"

#include <algorithm>
#include <limits>
#include <utility>

#include "dangvien/base/generated/phrases.hpp"
#include "journal/commit_check.hpp"
#include "journal/sqlite_row.hpp"

namespace dangvien::inline v0 {
namespace {

class SqliteCursor final : public CommitCursor {
 public:
  /// `code` is what the first step of `rows` gave; it fixed the state that is read.
  SqliteCursor(Connection connection, Statement rows, std::uint64_t from, int code) noexcept
      : connection_(std::move(connection)), rows_(std::move(rows)), from_(from), code_(code) {}

  [[nodiscard]] Result<const StoredCommit*> next() override {
    if (ended_) return nullptr;
    auto result = advance();
    if (!result && result.error().file.empty()) {
      Error error = std::move(result).error();
      error.file = connection_.shown();
      result = std::move(error);
    }
    if (!result || *result == nullptr) {
      // Lets the log be used again.
      ended_ = true;
      rows_ = Statement();
    }
    return result;
  }

 private:
  Result<const StoredCommit*> advance() {
    do {
      const int code = std::exchange(code_, no_code);
      const int step = code == no_code ? rows_.step() : code;
      if (step == SQLITE_DONE) return nullptr;
      if (step != SQLITE_ROW) return connection_.error(step);
      if (auto taken = take(); !taken) return std::move(taken).error();
    } while (commit_.envelope.sequence < from_);
    return &commit_;
  }

  Result<void> take() {
    const Head previous{commit_.envelope.sequence, commit_.hash};
    const std::int64_t moment = commit_.envelope.recorded_at;
    const std::uint16_t stream = commit_.envelope.stream;
    if (auto read = read_row(rows_, commit_); !read) return read;
    if (previous.sequence == 0 && from_ > 1) return check_entry();
    return check_follows(commit_.envelope, previous, moment, stream);
  }

  /// The commit before the first one asked for, which is read for the link only.
  Result<void> check_entry() const {
    if (commit_.envelope.sequence == from_ - 1) return {};
    return commit_error(ErrorCode::corrupt, commit_.envelope.sequence,
                        phrase::sequence(commit_.envelope.sequence), phrase::sequence(from_ - 1));
  }

  static constexpr int no_code = -1;

  Connection connection_;
  Statement rows_;
  StoredCommit commit_{};
  std::uint64_t from_;
  int code_;
  bool ended_ = false;
};

}  // namespace

Result<Connection> open_reader(const std::string& path, const ConnectionOptions& options) {
  auto connection = Connection::open(path, options);
  if (!connection) return connection;
  if (auto done = connection->execute("PRAGMA query_only=1; PRAGMA cell_size_check=1"); !done) {
    return std::move(done).error();
  }
  return connection;
}

Result<std::unique_ptr<CommitCursor>> open_sqlite_cursor(const std::string& path,
                                                         const ConnectionOptions& options,
                                                         std::uint64_t from) {
  auto connection = open_reader(path, options);
  if (!connection) return std::move(connection).error();
  auto rows = connection->prepare(select_from);
  if (!rows) return std::move(rows).error();
  constexpr std::uint64_t last_possible = std::numeric_limits<std::int64_t>::max();
  const std::uint64_t first = std::clamp<std::uint64_t>(from, 1, last_possible);
  rows->bind(1, static_cast<std::int64_t>(std::max<std::uint64_t>(first - 1, 1)));
  const int code = rows->step();
  if (code != SQLITE_ROW && code != SQLITE_DONE) return connection->error(code);
  return std::unique_ptr<CommitCursor>(
      std::make_unique<SqliteCursor>(*std::move(connection), *std::move(rows), first, code));
}

}  // namespace dangvien::inline v0
