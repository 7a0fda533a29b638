// SPDX-License-Identifier: Apache-2.0
#include "cli/write_file.hpp"

#include <cerrno>
#include <cstdio>
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

bool is_of_registry(const std::string& path, const std::string& registry) {
  if (registry.empty()) return false;
  for (const char* const part : {"", "-wal", "-shm"}) {
    std::error_code ignored;
    if (std::filesystem::equivalent(path, registry + part, ignored)) return true;
  }
  return false;
}

bool is_replaced(const std::string& path) {
  std::error_code ignored;
  const auto target = std::filesystem::status(path, ignored);
  return !std::filesystem::exists(target) || std::filesystem::is_regular_file(target);
}

/// Files written beside their places; those not yet renamed are removed at the end.
class Parts {
 public:
  Parts() = default;
  Parts(const Parts&) = delete;
  Parts& operator=(const Parts&) = delete;
  ~Parts() {
    for (const std::string& path : paths_) unlink(part_of(path).c_str());
  }

  Result<void> write(const FileToWrite& file) {
    const bool replaced = is_replaced(file.path);
    if (replaced) paths_.push_back(file.path);
    auto written = file.write(replaced ? part_of(file.path) : file.path);
    if (written) return {};
    Error error = std::move(written).error();
    error.file = file.path;
    return error;
  }

  Result<void> rename() {
    while (!paths_.empty()) {
      const std::string& path = paths_.back();
      if (std::rename(part_of(path).c_str(), path.c_str()) != 0) {
        return storage_error(path, phrase::replaceable_file());
      }
      paths_.pop_back();
    }
    return {};
  }

 private:
  [[nodiscard]] static std::string part_of(const std::string& path) { return path + ".part"; }

  std::vector<std::string> paths_;
};

}  // namespace

std::function<Result<void>(const std::string&)> writes(std::string_view content) {
  return [content](const std::string& place) -> Result<void> {
    std::ofstream file{place, std::ios::binary | std::ios::trunc};
    file.write(content.data(), static_cast<std::streamsize>(content.size()));
    file.close();
    if (!file) return storage_error(place, phrase::writable_file());
    return {};
  };
}

Result<void> write_files(std::span<const FileToWrite> files, const std::string& registry) {
  for (const FileToWrite& file : files) {
    if (is_of_registry(file.path, registry)) {
      return Error{.code = ErrorCode::misuse,
                   .found = phrase::the_registry_itself(),
                   .expected = phrase::another_file(),
                   .file = file.path};
    }
  }
  Parts parts;
  for (const FileToWrite& file : files) {
    auto written = parts.write(file);
    if (!written) return written;
  }
  return parts.rename();
}

Result<void> write_file(const std::string& path, std::string_view content,
                        const std::string& registry) {
  const FileToWrite file{path, writes(content)};
  return write_files({&file, 1}, registry);
}

}  // namespace dangvien::inline v0::cli
