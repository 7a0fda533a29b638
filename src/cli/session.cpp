// SPDX-License-Identifier: Apache-2.0
#include "cli/session.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <unistd.h>

#include "text/render.hpp"

namespace dangvien::inline v0::cli {
namespace {

Error storage_error(const std::string& path, std::string expected) {
  return Error{.code = ErrorCode::storage,
               .path = path,
               .offset = -1,
               .found = std::strerror(errno),
               .expected = std::move(expected)};
}

}  // namespace

void Session::finish() {
  std::cout.write(output_.data(), static_cast<std::streamsize>(output_.size()));
  std::cout.flush();
  output_.clear();
  if (!std::cout && exit == ExitCode::success) {
    warn(say("Không ghi được kết quả ra đầu ra chuẩn.",
             "The answer could not be written to standard output."));
    exit = ExitCode::storage;
  }
}

void Session::warn(std::string_view message) const {
  std::cerr << "dangvien: " << message << '\n';
  std::cerr.flush();
}

std::string error_text(const Session& session, const Error& error) {
  return render_error(error, session.language);
}

void Session::fail(const Error& error, std::string_view place) {
  std::string message{place};
  if (!place.empty()) message += ": ";
  warn(message + error_text(*this, error));
  exit = exit_code_of(error.code);
}

void Session::fail_usage(std::string_view message) {
  warn(message);
  exit = ExitCode::usage;
}

std::unique_ptr<Registry> open_registry(Session& session, const std::string& path) {
  auto registry = Registry::open_file(path, false, {});
  if (!registry) {
    session.fail(registry.error());
    return nullptr;
  }
  return *std::move(registry);
}

Result<std::string> read_input(const std::string& path) {
  const bool standard = path == "-";
  std::FILE* const file = standard ? stdin : std::fopen(path.c_str(), "rb");
  if (file == nullptr) return storage_error(path, "a readable file");
  std::string content;
  std::array<char, 65536> block{};
  std::size_t count = 0;
  while ((count = std::fread(block.data(), 1, block.size(), file)) != 0) {
    content.append(block.data(), count);
  }
  // Opening a directory succeeds; reading it does not.
  const bool failed = std::ferror(file) != 0;
  Error error;
  if (failed) error = storage_error(path, "a readable file");
  if (!standard) std::fclose(file);
  if (failed) return error;
  return content;
}

Result<void> write_file(const std::string& path, std::string_view content,
                        const std::string& registry) {
  for (const char* const part : {"", "-wal", "-shm"}) {
    std::error_code ignored;
    if (std::filesystem::equivalent(path, registry + part, ignored)) {
      return Error{.code = ErrorCode::misuse,
                   .path = path,
                   .found = "the registry itself",
                   .expected = "another file"};
    }
  }
  // A device or a pipe is written to, never replaced.
  std::error_code ignored;
  const auto target = std::filesystem::status(path, ignored);
  const bool replaces =
      !std::filesystem::exists(target) || std::filesystem::is_regular_file(target);
  const std::string temporary = replaces ? path + ".part" : path;
  {
    std::ofstream file{temporary, std::ios::binary | std::ios::trunc};
    file.write(content.data(), static_cast<std::streamsize>(content.size()));
    file.close();
    if (!file) {
      const Error error = storage_error(path, "a file that can be written");
      if (replaces) unlink(temporary.c_str());
      return error;
    }
  }
  if (replaces && std::rename(temporary.c_str(), path.c_str()) != 0) {
    const Error error = storage_error(path, "a file that can be replaced");
    unlink(temporary.c_str());
    return error;
  }
  return {};
}

}  // namespace dangvien::inline v0::cli
