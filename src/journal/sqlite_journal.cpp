// SPDX-License-Identifier: Apache-2.0
#include "journal/sqlite_journal.hpp"

#include <utility>

#include <fmt/format.h>

#include "dangvien/base/generated/phrases.hpp"
#include "journal/commit_check.hpp"
#include "journal/sqlite_cursor.hpp"
#include "journal/sqlite_error.hpp"
#include "journal/sqlite_file.hpp"
#include "journal/sqlite_schema.hpp"

namespace dangvien::inline v0 {
namespace {

AppendResult failed(Error error) {
  return {.status = AppendStatus::failed, .head = {}, .error = std::move(error)};
}

/// The error of a file whose name stands for another by now, or for none.
Error replaced_error(const Connection& connection) {
  return file_error(ErrorCode::storage, connection.shown(), phrase::file_replaced(),
                    phrase::opened_file());
}

/// An error about a commit, in the name of the file that holds it.
Error in_file(Error error, const std::string& file) {
  if (error.file.empty()) error.file = file;
  return error;
}

/// The commit at the end must be whole: its checksum and its own hash.
Result<void> check_last(const Connection& connection) {
  auto statement = connection.prepare(select_last);
  if (!statement) return std::move(statement).error();
  const int code = statement->step();
  if (code == SQLITE_DONE) return {};
  if (code != SQLITE_ROW) return connection.error(code);
  StoredCommit commit;
  if (auto read = read_row(*statement, commit); !read) return read;
  const CommitEnvelope& envelope = commit.envelope;
  if (auto sound = check_alone(envelope); !sound) return sound;
  const Hash hash = commit_hash(envelope);
  if (hash == commit.hash) return {};
  return commit_error(ErrorCode::corrupt, envelope.sequence,
                      phrase::hash(to_hexadecimal(commit.hash)),
                      phrase::hash(to_hexadecimal(hash)));
}

/// Everything that is asked of a file before it is used.
Result<void> check_file(const Connection& connection) {
  if (auto done = connection.execute("PRAGMA cell_size_check=1"); !done) return done;
  if (auto sound = check_schema(connection); !sound) return sound;
  if (auto sound = check_length(connection); !sound) return sound;
  auto last = check_last(connection);
  if (!last) return in_file(std::move(last).error(), connection.shown());
  return last;
}

/// A file that was cut off may look damaged or like no database at all: its length says more.
Result<void> check_file_or_length(const Connection& connection) {
  auto checked = check_file(connection);
  if (checked || (checked.error().code != ErrorCode::corrupt &&
                  checked.error().code != ErrorCode::malformed)) {
    return checked;
  }
  if (auto length = check_length(connection); !length) return length;
  return checked;
}

Result<void> use_log(const Connection& connection) {
  auto mode = connection.text("PRAGMA journal_mode=WAL");
  if (!mode) return std::move(mode).error();
  if (*mode != "wal") {
    return file_error(ErrorCode::storage, connection.shown(), phrase::journal_mode(*mode),
                      phrase::log_file_system());
  }
  return connection.execute(
      "PRAGMA synchronous=FULL; PRAGMA fullfsync=1; PRAGMA checkpoint_fullfsync=1");
}

}  // namespace

/// The writing connection, its statements and its log.
struct SqliteJournal::Writer {
  explicit Writer(std::uint32_t log_bytes) noexcept : log(log_bytes) {}

  [[nodiscard]] Result<void> prepare();
  [[nodiscard]] AppendResult append(const Head& expected, const CommitEnvelope& envelope);
  [[nodiscard]] AppendResult append_locked(const Head& expected, const CommitEnvelope& envelope);
  /// Gives up the transaction, if there is one, for the reason given.
  [[nodiscard]] AppendResult abandon(Error error);
  void roll_back() noexcept;
  /// Rolls back when it goes out of scope, by an exception too.
  struct RollBack {
    Writer& writer;
    explicit RollBack(Writer& of) noexcept : writer(of) {}
    RollBack(const RollBack&) = delete;
    RollBack& operator=(const RollBack&) = delete;
    ~RollBack() { writer.roll_back(); }
  };
  [[nodiscard]] AppendResult commit_failed(int code);
  [[nodiscard]] Result<JournalEnd> settle();
  /// The end of the journal. Inside a transaction; asks the file only if somebody has changed it.
  [[nodiscard]] Result<JournalEnd> find_end();
  /// Changes with every commit to the file, ours or another's, as of the last transaction.
  [[nodiscard]] unsigned data_version() const noexcept;
  /// Says so when the names of the files stand for others than were opened, or for none: what is
  /// written then is lost with the last program that has them open. Inside a transaction.
  [[nodiscard]] Result<void> check_files() const;

  // Destroyed last: statements must go first, and SQLite keeps a pointer to the log.
  WriteAheadLog log;
  Connection connection;
  OpenedFiles files;
  Statement begin;
  Statement commit;
  Statement rollback;
  Statement end;
  Statement insert;
  bool doubtful = false;
  // The end after our last commit, and the file's version at that moment.
  JournalEnd known{};
  unsigned known_version = 0;
  bool has_known = false;
};

struct SqliteJournal::Reader {
  Connection connection;
  Statement end;
  Statement one;
};

Result<void> SqliteJournal::Writer::prepare() {
  struct Wanted {
    Statement* statement;
    std::string_view sql;
  };
  for (const Wanted& wanted :
       {Wanted{&begin, "BEGIN IMMEDIATE"}, Wanted{&commit, "COMMIT"}, Wanted{&rollback, "ROLLBACK"},
        Wanted{&end, select_end}, Wanted{&insert, insert_commit}}) {
    auto statement = connection.prepare(wanted.sql);
    if (!statement) return std::move(statement).error();
    *wanted.statement = *std::move(statement);
  }
  // Reading opens the log and its index, which stay until the last program closes the file.
  auto found = read_end(connection, end);
  files = OpenedFiles(connection.path());
  if (!found) return std::move(found).error();
  return check_files();
}

Result<void> SqliteJournal::Writer::check_files() const {
  int moved = 0;
  sqlite3_file_control(connection.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
  if (moved == 0 && OpenedFiles(connection.path()) == files) return {};
  return replaced_error(connection);
}

unsigned SqliteJournal::Writer::data_version() const noexcept {
  unsigned version = 0;
  sqlite3_file_control(connection.get(), "main", SQLITE_FCNTL_DATA_VERSION, &version);
  return version;
}

Result<JournalEnd> SqliteJournal::Writer::find_end() {
  if (has_known && data_version() == known_version) return known;
  return read_end(connection, end);
}

void SqliteJournal::Writer::roll_back() noexcept {
  // Some errors have rolled back already.
  if (sqlite3_get_autocommit(connection.get()) == 0) static_cast<void>(rollback.run());
}

AppendResult SqliteJournal::Writer::abandon(Error error) {
  roll_back();
  return failed(std::move(error));
}

/// Before the last byte of the last frame nothing can come of a transaction: a full disk stops it
/// there. After any other failure the frames may be on the disk, and a crash could bring them to
/// life.
AppendResult SqliteJournal::Writer::commit_failed(int code) {
  const int primary = code & 0xFF;
  if (primary == SQLITE_FULL || primary == SQLITE_BUSY || primary == SQLITE_READONLY) {
    return abandon(connection.error(code));
  }
  // First of all: putting the error into words may find no memory, and the doubt stands all the
  // same.
  doubtful = true;
  has_known = false;
  const RollBack at_the_end{*this};
  Error error = connection.error(code);
  error.code = ErrorCode::in_doubt;
  return {.status = AppendStatus::in_doubt, .head = {}, .error = std::move(error)};
}

AppendResult SqliteJournal::Writer::append(const Head& expected, const CommitEnvelope& envelope) {
  if (doubtful) {
    return failed({.code = ErrorCode::in_doubt,
                   .found = phrase::append_in_doubt(),
                   .expected = phrase::head_read_again(),
                   .file = connection.shown()});
  }
  if (const int code = begin.run(); code != SQLITE_OK) return abandon(connection.error(code));
  if (auto checked = check_files(); !checked) return abandon(std::move(checked).error());
  return append_locked(expected, envelope);
}

AppendResult SqliteJournal::Writer::append_locked(const Head& expected,
                                                  const CommitEnvelope& envelope) {
  auto found = find_end();
  if (!found) return abandon(std::move(found).error());
  if (found->head != expected) {
    roll_back();
    return {.status = AppendStatus::conflict, .head = found->head, .error = {}};
  }
  auto checked = check_appendable(envelope, found->head, found->recorded_at, found->stream);
  if (!checked) return abandon(std::move(checked).error());
  log.reserve(connection, static_cast<std::int64_t>(envelope.events.size()));
  const StoredCommit stored{envelope, commit_hash(envelope)};
  bind_row(insert, stored);
  const int inserted = insert.run();
  sqlite3_clear_bindings(insert.get());
  if (inserted != SQLITE_OK) return abandon(connection.error(inserted));
  if (const int code = commit.run(); code != SQLITE_OK) return commit_failed(code);
  known = {.head = {envelope.sequence, stored.hash},
           .recorded_at = envelope.recorded_at,
           .stream = envelope.stream};
  known_version = data_version();
  has_known = true;
  log.recycle(connection);
  return {.status = AppendStatus::durable, .head = known.head, .error = {}};
}

/// Ends a doubt: whatever frames the append in doubt has left behind the end of the log are
/// overwritten by a write that changes nothing, and are dead once it is durable.
Result<JournalEnd> SqliteJournal::Writer::settle() {
  if (const int code = begin.run(); code != SQLITE_OK) return connection.error(code);
  if (auto checked = check_files(); !checked) {
    roll_back();
    return std::move(checked).error();
  }
  auto found = read_end(connection, end);
  const std::string fence = fmt::format("PRAGMA user_version={}", file_format);
  auto fenced = found ? connection.execute(fence.c_str()) : Result<void>(found.error());
  if (fenced) {
    if (const int code = commit.run(); code != SQLITE_OK) fenced = connection.error(code);
  }
  roll_back();
  if (!fenced) return std::move(fenced).error();
  doubtful = false;
  return found;
}

SqliteJournal::SqliteJournal(std::string path, std::string shown, SqliteOptions options)
    : path_(std::move(path)), shown_(std::move(shown)), options_(std::move(options)) {}

SqliteJournal::~SqliteJournal() = default;

ConnectionOptions SqliteJournal::connection_options() const {
  Access access = Access::write;
  if (only_reads()) access = has_log(path_) ? Access::read : Access::immutable;
  return {.access = access,
          .lock_timeout = options_.lock_timeout,
          .vfs = options_.vfs,
          .shown = shown_};
}

Error SqliteJournal::unreadable(Error error) const {
  if (error.code != ErrorCode::storage || !has_log(path_)) return error;
  return file_error(ErrorCode::storage, shown_, phrase::pending_log(), phrase::writable_media());
}

/// A file that nobody wrote when it was opened may be written since: by whoever has it open then,
/// into a log first. Reading goes on from what is there now.
Result<void> SqliteJournal::refresh_reader() {
  if (!only_reads()) return {};
  const FileVersion now = version_of(path_);
  if (now == read_version_ && !has_log(path_)) return {};
  auto reader = std::make_unique<Reader>();
  if (auto opened = open_reading(*reader); !opened) return unreadable(std::move(opened).error());
  reader_ = std::move(reader);
  read_version_ = now;
  return {};
}

Result<Head> SqliteJournal::head_for_reading() {
  const std::lock_guard lock(reading_);
  if (reader_ == nullptr) return closed_error();
  if (auto fresh = refresh_reader(); !fresh) return std::move(fresh).error();
  auto found = read_end(reader_->connection, reader_->end);
  if (!found) return std::move(found).error();
  return found->head;
}

Result<void> SqliteJournal::open_writer(Writer& writer) const {
  auto connection = Connection::open(path_, connection_options());
  if (!connection) return std::move(connection).error();
  if (sqlite3_db_readonly(connection->get(), "main") == 1) {
    return file_error(ErrorCode::storage, shown_, phrase::read_only_file(),
                      phrase::writable_file());
  }
  if (auto checked = check_file_or_length(*connection); !checked) return checked;
  if (auto used = use_log(*connection); !used) return used;
  if (auto attached = writer.log.attach(*connection); !attached) return attached;
  writer.connection = *std::move(connection);
  return writer.prepare();
}

Result<void> SqliteJournal::open_reading(Reader& reader) const {
  auto connection = open_reader(path_, connection_options());
  if (!connection) return std::move(connection).error();
  reader.connection = *std::move(connection);
  auto end = reader.connection.prepare(select_end);
  if (!end) return std::move(end).error();
  reader.end = *std::move(end);
  auto one = reader.connection.prepare(select_one);
  if (!one) return std::move(one).error();
  reader.one = *std::move(one);
  return {};
}

Result<void> SqliteJournal::open() {
  if (only_reads()) {
    auto reader = std::make_unique<Reader>();
    const FileVersion version = version_of(path_);
    auto opened = open_reading(*reader);
    if (opened) opened = check_file_or_length(reader->connection);
    if (!opened) return unreadable(std::move(opened).error());
    const std::lock_guard read_lock(reading_);
    reader_ = std::move(reader);
    read_version_ = version;
    return {};
  }
  auto writer = std::make_unique<Writer>(options_.log_bytes);
  if (auto opened = open_writer(*writer); !opened) return opened;
  auto reader = std::make_unique<Reader>();
  if (auto opened = open_reading(*reader); !opened) return opened;
  const std::lock_guard write_lock(writing_);
  const std::lock_guard read_lock(reading_);
  writer_ = std::move(writer);
  reader_ = std::move(reader);
  return {};
}

Result<Head> SqliteJournal::head() {
  if (only_reads()) return head_for_reading();
  const std::lock_guard lock(writing_);
  if (writer_ == nullptr) return closed_error();
  auto found = writer_->doubtful ? writer_->settle() : read_end(writer_->connection, writer_->end);
  if (!found) return in_file(std::move(found).error(), shown_);
  if (auto checked = writer_->check_files(); !checked) return std::move(checked).error();
  return found->head;
}

AppendResult SqliteJournal::append(const Head& expected, const CommitEnvelope& envelope) {
  if (only_reads()) {
    return failed({.code = ErrorCode::misuse,
                   .found = phrase::read_only_registry(),
                   .expected = phrase::written_registry(),
                   .file = shown_});
  }
  const std::lock_guard lock(writing_);
  if (writer_ == nullptr) return failed(closed_error());
  return writer_->append(expected, envelope);
}

Result<std::unique_ptr<CommitCursor>> SqliteJournal::read(std::uint64_t from) {
  {
    const std::lock_guard lock(reading_);
    if (reader_ == nullptr) return closed_error();
  }
  return open_sqlite_cursor(path_, connection_options(), from);
}

Result<CommitCopy> SqliteJournal::read_one(std::uint64_t sequence) {
  const std::lock_guard lock(reading_);
  if (reader_ == nullptr) return closed_error();
  if (auto fresh = refresh_reader(); !fresh) return std::move(fresh).error();
  Statement& one = reader_->one;
  one.reset();
  one.bind(1, static_cast<std::int64_t>(sequence));
  const int code = one.step();
  if (code == SQLITE_DONE) {
    one.reset();
    return commit_error(ErrorCode::unknown_id, sequence, phrase::no_such_commit(),
                        phrase::this_journal_commit());
  }
  if (code != SQLITE_ROW) {
    Error error = reader_->connection.error(code);
    one.reset();
    return error;
  }
  StoredCommit commit;
  auto read = read_row(one, commit);
  if (read) read = check_alone(commit.envelope);
  if (!read) {
    one.reset();
    return in_file(std::move(read).error(), shown_);
  }
  CommitCopy copy(commit);
  one.reset();
  return copy;
}

Result<void> SqliteJournal::check_storage() {
  const std::lock_guard lock(reading_);
  if (reader_ == nullptr) return closed_error();
  auto report = reader_->connection.text("PRAGMA integrity_check(1)");
  if (!report) return std::move(report).error();
  if (*report == "ok") return {};
  return file_error(ErrorCode::corrupt, shown_, phrase::damage_report(*std::move(report)),
                    phrase::sound_registry());
}

Result<void> SqliteJournal::close() {
  const std::lock_guard write_lock(writing_);
  const std::lock_guard read_lock(reading_);
  reader_.reset();
  writer_.reset();
  return {};
}

Result<std::unique_ptr<Journal>> open_sqlite_journal(const std::string& path,
                                                     const SqliteOptions& options) {
  if (auto prepared = prepare_file(path, options); !prepared) return std::move(prepared).error();
  auto location = absolute_path(path);
  if (!location) return std::move(location).error();
  auto journal = std::make_unique<SqliteJournal>(*std::move(location), path, options);
  if (auto opened = journal->open(); !opened) return std::move(opened).error();
  return std::unique_ptr<Journal>(std::move(journal));
}

}  // namespace dangvien::inline v0
