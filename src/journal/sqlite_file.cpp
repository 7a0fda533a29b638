// SPDX-License-Identifier: Apache-2.0
#include "journal/sqlite_file.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <new>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

#include <fmt/format.h>

#include "dangvien/base/generated/phrases.hpp"
#include "journal/sqlite_error.hpp"
#include "journal/sqlite_schema.hpp"
#include "text/system_phrase.hpp"

namespace dangvien::inline v0 {
namespace {

enum class Presence : std::uint8_t { absent, present };

std::string directory_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

/// The log lies beside the file, so both must be writable.
Result<void> check_writable(const std::string& path) {
  if (::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) != 0) {
    return file_error(ErrorCode::storage, path, phrase::read_only_file(), phrase::writable_file());
  }
  if (!directory_is_writable(path)) {
    return file_error(ErrorCode::storage, path, phrase::read_only_directory(),
                      phrase::writable_directory());
  }
  return {};
}

Result<Presence> look(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) {
    if (errno == ENOENT) return Presence::absent;
    return file_error(ErrorCode::storage, path, system_phrase(errno), phrase::registry_file());
  }
  if (S_ISDIR(status.st_mode)) {
    return file_error(ErrorCode::storage, path, phrase::a_directory(), phrase::registry_file());
  }
  if (!S_ISREG(status.st_mode)) {
    return file_error(ErrorCode::storage, path, phrase::special_file(), phrase::registry_file());
  }
  if (status.st_size == 0) {
    return file_error(ErrorCode::corrupt, path, phrase::empty_file(),
                      phrase::registry_or_nothing());
  }
  return Presence::present;
}

/// A log left beside a file that is gone may hold its last commits, and would be replayed into a
/// new file.
Result<void> check_no_leftovers(const std::string& path) {
  for (const char* suffix : {"-wal", "-journal"}) {
    const std::string leftover = path + suffix;
    struct stat status {};
    if (::stat(leftover.c_str(), &status) == 0 && status.st_size > 0) {
      return file_error(ErrorCode::storage, leftover, phrase::leftover_log(),
                        phrase::file_put_back());
    }
  }
  return {};
}

/// Makes the directory's entries durable. A file system that cannot is not an error: it has no such
/// notion.
void sync_directory(const std::string& path) {
  const int directory = ::open(directory_of(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (directory < 0) return;
  ::fsync(directory);
  ::close(directory);
}

/// An empty file beside `path` that is ours alone. Random names repeat in a forked process; O_EXCL
/// does not care.
Result<std::string> building_site(const std::string& path) {
  constexpr int attempts = 16;
  for (int attempt = 0; attempt < attempts; ++attempt) {
    std::uint64_t random = 0;
    sqlite3_randomness(sizeof random, &random);
    std::string site = fmt::format("{}.new-{:016x}", path, random);
    constexpr mode_t readable_by_all = 0644;  // what SQLite gives its files; the umask takes away
    const int file = ::open(site.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, readable_by_all);
    if (file >= 0) {
      ::close(file);
      return site;
    }
    if (errno != EEXIST) break;
  }
  const int reason = errno;
  const bool read_only = reason == EACCES || reason == EPERM || reason == EROFS;
  return file_error(ErrorCode::storage, path,
                    read_only ? phrase::read_only_directory() : system_phrase(reason),
                    phrase::writable_directory());
}

Result<void> build(const std::string& site, const std::string& path, const SqliteOptions& options) {
  auto connection =
      Connection::open(site, {.lock_timeout = options.lock_timeout, .vfs = options.vfs});
  auto built =
      connection ? create_schema(*connection) : Result<void>(std::move(connection).error());
  if (built) return built;
  // The caller knows the file by its final name.
  Error error = std::move(built).error();
  error.file = path;
  return error;
}

/// Gives the finished file its name unless somebody else has taken it: SQLite locks cannot do this.
Result<void> publish(const std::string& site, const std::string& path, SqliteMode mode) {
  if (::link(site.c_str(), path.c_str()) == 0) return {};
  if (errno == EEXIST && mode == SqliteMode::open_or_create) return {};
  if (errno == EEXIST) {
    return file_error(ErrorCode::storage, path, phrase::existing_file(), phrase::unused_name());
  }
  // No hard links here (FAT, some network drives): as good as it gets.
  if ((errno == EPERM || errno == ENOTSUP || errno == ENOSYS) &&
      ::access(path.c_str(), F_OK) != 0 && ::rename(site.c_str(), path.c_str()) == 0) {
    return {};
  }
  return file_error(ErrorCode::storage, path, system_phrase(errno), phrase::writable_directory());
}

Result<void> create(const std::string& path, const SqliteOptions& options) {
  if (auto clean = check_no_leftovers(path); !clean) return clean;
  auto site = building_site(path);
  if (!site) return std::move(site).error();
  auto built = build(*site, path, options);
  if (built) built = publish(*site, path, options.mode);
  for (const char* suffix : {"", "-wal", "-shm", "-journal"}) ::unlink((*site + suffix).c_str());
  if (built) sync_directory(path);
  return built;
}

/// Page size times page count as the first page has them; 0 when it is too damaged, or too foreign,
/// to tell.
std::int64_t length_in_header(const Connection& connection) {
  sqlite3_file* file = nullptr;
  sqlite3_file_control(connection.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
  std::array<std::uint8_t, 32> header{};
  constexpr std::string_view magic("SQLite format 3\0", 16);
  if (file == nullptr || file->pMethods == nullptr ||
      file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0) != SQLITE_OK) {
    return 0;
  }
  if (!std::equal(magic.begin(), magic.end(), header.begin())) return 0;
  const auto number = [&](std::size_t first, std::size_t size) {
    std::int64_t value = 0;
    for (std::size_t index = 0; index < size; ++index) value = value * 256 + header[first + index];
    return value;
  };
  constexpr std::size_t page_size = 16;
  constexpr std::size_t page_count = 28;
  // 65536 is written as 1.
  const std::int64_t page = number(page_size, 2) == 1 ? 65'536 : number(page_size, 2);
  return page * number(page_count, 4);
}

}  // namespace

FileVersion version_of(const std::string& path) noexcept {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return {};
  return {.device = static_cast<std::int64_t>(status.st_dev),
          .file = static_cast<std::int64_t>(status.st_ino),
          .bytes = status.st_size,
          .seconds = status.st_mtim.tv_sec,
          .nanoseconds = status.st_mtim.tv_nsec};
}

OpenedFiles::OpenedFiles(const std::string& path) noexcept {
  try {
    std::size_t index = 0;
    for (const char* suffix : {"", "-wal", "-shm"}) {
      const FileVersion version = version_of(path + suffix);
      files_[index++] = {.device = version.device, .file = version.file};
    }
  } catch (const std::bad_alloc&) {
    files_ = {};  // equal to no files that are there
  }
}

bool has_log(const std::string& path) noexcept { return version_of(path + "-wal").bytes > 0; }

bool directory_is_writable(const std::string& path) {
  return ::faccessat(AT_FDCWD, directory_of(path).c_str(), W_OK | X_OK, AT_EACCESS) == 0;
}

Result<std::string> absolute_path(const std::string& path) {
  if (path.empty() || path.front() == '/') return path;
  std::error_code reason;
  const std::filesystem::path directory = std::filesystem::current_path(reason);
  if (reason) {
    return file_error(ErrorCode::storage, path, system_phrase(reason.value()),
                      phrase::registry_file());
  }
  return directory.string() + '/' + path;
}

Result<void> prepare_file(const std::string& path, const SqliteOptions& options) {
  if (path.empty() || path.find('\0') != std::string::npos) {
    return file_error(ErrorCode::misuse, path, phrase::no_file_name(), phrase::a_file_name());
  }
  auto presence = look(path);
  if (!presence) return std::move(presence).error();
  if (*presence == Presence::present) {
    if (options.mode == SqliteMode::read) return {};
    if (options.mode != SqliteMode::create) return check_writable(path);
    return file_error(ErrorCode::storage, path, phrase::existing_file(), phrase::unused_name());
  }
  if (options.mode == SqliteMode::open || options.mode == SqliteMode::read) {
    return file_error(ErrorCode::storage, path, phrase::no_such_file(), phrase::registry_file());
  }
  return create(path, options);
}

Result<void> check_length(const Connection& connection) {
  struct stat status {};
  if (::stat((connection.path() + "-wal").c_str(), &status) == 0 && status.st_size > 0) return {};
  if (::stat(connection.path().c_str(), &status) != 0) return {};
  const std::int64_t expected = length_in_header(connection);
  if (status.st_size >= expected) return {};
  Error error = file_error(ErrorCode::corrupt, connection.shown(),
                           phrase::cut_off_file(status.st_size), phrase::byte_count(expected));
  error.offset = status.st_size;
  return error;
}

}  // namespace dangvien::inline v0
