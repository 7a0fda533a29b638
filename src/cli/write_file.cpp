// SPDX-License-Identifier: Apache-2.0
#include "cli/write_file.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <vector>

#include "dangvien/base/generated/phrases.hpp"
#include "text/system_phrase.hpp"

namespace dangvien::inline v0::cli {
namespace {

Error storage_error(const std::string& path, Phrase expected) {
  return Error{.code = ErrorCode::storage,
               .found = system_phrase(errno),
               .expected = std::move(expected),
               .file = path};
}

std::filesystem::path folder_of(const std::string& path) {
  const std::filesystem::path folder = std::filesystem::path{path}.parent_path();
  return folder.empty() ? std::filesystem::path{"."} : folder;
}

/// What errno says of a file that could not be made: where its folder is missing, that.
Error cannot_make(const std::string& path) {
  const int number = errno;
  std::error_code ignored;
  if (number == ENOENT && !std::filesystem::exists(folder_of(path), ignored)) {
    return Error{.code = ErrorCode::storage,
                 .found = phrase::no_such_folder(folder_of(path).string()),
                 .expected = phrase::writable_directory(),
                 .file = path};
  }
  errno = number;
  return storage_error(path, phrase::writable_file());
}

constexpr std::array<std::string_view, 3> companions{"-wal", "-shm", "-journal"};

bool is_of_registry(const std::string& path, const std::string& registry) {
  if (registry.empty()) return false;
  std::error_code ignored;
  if (std::filesystem::equivalent(path, registry, ignored)) return true;
  return std::any_of(companions.begin(), companions.end(), [&](std::string_view companion) {
    return std::filesystem::equivalent(path, registry + std::string{companion}, ignored);
  });
}

bool is_database(const std::string& path) {
  constexpr std::string_view mark{"SQLite format 3\0", 16};
  std::array<char, mark.size()> head{};
  std::ifstream file{path, std::ios::binary};
  file.read(head.data(), head.size());
  return file && std::string_view{head.data(), head.size()} == mark;
}

/// Any registry or other database, or a log that stands beside one or has lost it.
bool is_of_database(const std::string& path) {
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(path, ignored)) return false;
  return is_database(path) ||
         std::any_of(companions.begin(), companions.end(),
                     [&path](std::string_view companion) { return path.ends_with(companion); });
}

Result<void> check_place(const std::string& path, const std::string& registry, Existing existing) {
  const auto refused = [&path](ErrorCode code, Phrase found, Phrase expected) {
    return Error{
        .code = code, .found = std::move(found), .expected = std::move(expected), .file = path};
  };
  if (is_of_registry(path, registry)) {
    return refused(ErrorCode::misuse, phrase::the_registry_itself(), phrase::another_file());
  }
  if (is_of_database(path)) {
    return refused(ErrorCode::misuse, phrase::a_registry_file(), phrase::another_file());
  }
  std::error_code ignored;
  if (existing == Existing::kept && std::filesystem::is_regular_file(path, ignored)) {
    return refused(ErrorCode::storage, phrase::existing_file(), phrase::name_or_overwrite());
  }
  return {};
}

bool is_replaced(const std::string& path) {
  std::error_code ignored;
  const auto target = std::filesystem::status(path, ignored);
  return !std::filesystem::exists(target) || std::filesystem::is_regular_file(target);
}

/// Where a link leads; the path itself when it is none.
std::string target_of(const std::string& path) {
  std::error_code failure;
  if (!std::filesystem::is_symlink(path, failure)) return path;
  const auto target = std::filesystem::weakly_canonical(path, failure);
  return failure ? path : target.string();
}

/// Makes an empty file beside the place, under a name that nothing has. Empty: errno says why not.
std::string make_part(const std::string& place) {
  for (int attempt = 0; attempt < 100; ++attempt) {
    std::string part = place + ".part" + (attempt == 0 ? "" : std::to_string(attempt));
    const int file = ::open(part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file >= 0) {
      ::close(file);
      return part;
    }
    if (errno != EEXIST) break;
  }
  return {};
}

/// To the disk, before the name says that it is whole.
bool flush_to_disk(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return false;
  const bool done = ::fsync(file) == 0 || errno == EINVAL;
  ::close(file);
  return done;
}

/// Files written beside their places; those that got no name yet are removed at the end.
class Parts {
 public:
  explicit Parts(Existing existing) : existing_(existing) {}
  Parts(const Parts&) = delete;
  Parts& operator=(const Parts&) = delete;
  ~Parts() {
    for (const Entry& entry : entries_) unlink(entry.part.c_str());
  }

  Result<void> write(const FileToWrite& file) {
    if (!is_replaced(file.path)) return named(file.write(file.path), file.path);
    std::string place = target_of(file.path);
    std::string part = make_part(place);
    if (part.empty()) return cannot_make(file.path);
    entries_.push_back({file.path, std::move(place), std::move(part)});
    return named(file.write(entries_.back().part), file.path);
  }

  Result<void> rename() {
    while (!entries_.empty()) {
      const Entry& entry = entries_.back();
      if (!flush_to_disk(entry.part) || !give_name(entry)) {
        return storage_error(
            entry.path, errno == EEXIST ? phrase::name_or_overwrite() : phrase::replaceable_file());
      }
      entries_.pop_back();
    }
    return {};
  }

 private:
  struct Entry {
    std::string path;   ///< as the user named it
    std::string place;  ///< the same with links followed
    std::string part;
  };

  static Result<void> named(Result<void> written, const std::string& path) {
    if (written) return written;
    Error error = std::move(written).error();
    error.file = path;
    return error;
  }

  /// A name that somebody else took meanwhile stays theirs, on every file system with hard links.
  [[nodiscard]] bool give_name(const Entry& entry) const {
    if (existing_ == Existing::kept) {
      if (::link(entry.part.c_str(), entry.place.c_str()) == 0) {
        ::unlink(entry.part.c_str());
        return true;
      }
      if (errno == EEXIST) return false;
    }
    return std::rename(entry.part.c_str(), entry.place.c_str()) == 0;
  }

  Existing existing_;
  std::vector<Entry> entries_;
};

}  // namespace

std::function<Result<void>(const std::string&)> writes(std::string_view content) {
  return [content](const std::string& place) -> Result<void> {
    std::ofstream file{place, std::ios::binary | std::ios::trunc};
    if (!file) return cannot_make(place);
    file.write(content.data(), static_cast<std::streamsize>(content.size()));
    file.close();
    if (!file) return storage_error(place, phrase::writable_file());
    return {};
  };
}

void add_overwrite(CLI::App& verb, const Session& session, Existing& existing) {
  verb.add_flag_callback(
      "--overwrite", [&existing] { existing = Existing::replaced; },
      std::string{session.say("thay tệp cùng tên đã có (không bao giờ thay một sổ)",
                              "replace a file of that name (never a registry)")});
}

Result<void> write_files(std::span<const FileToWrite> files, const std::string& registry,
                         Existing existing) {
  for (const FileToWrite& file : files) {
    if (auto free = check_place(file.path, registry, existing); !free) return free;
  }
  Parts parts{existing};
  for (const FileToWrite& file : files) {
    auto written = parts.write(file);
    if (!written) return written;
  }
  return parts.rename();
}

Result<void> write_file(const std::string& path, std::string_view content,
                        const std::string& registry, Existing existing) {
  const FileToWrite file{path, writes(content)};
  return write_files({&file, 1}, registry, existing);
}

}  // namespace dangvien::inline v0::cli
