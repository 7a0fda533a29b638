// SPDX-License-Identifier: Apache-2.0
#include "cli/session.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <iostream>

#include "dangvien/base/generated/phrases.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"
#include "text/render.hpp"
#include "text/system_phrase.hpp"

namespace dangvien::inline v0::cli {

Error unreadable(const std::string& path) {
  return Error{.code = ErrorCode::storage,
               .found = system_phrase(errno),
               .expected = phrase::readable_file(),
               .file = path};
}

void Session::flush() {
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

void Session::fail(const Error& error) {
  warn(error_text(*this, error));
  exit = exit_code_of(error.code);
}

const Rulebook* Session::rulebook() {
  static constexpr Rulebook standard = standard_rulebook();
  // Each overlay stands on the one before it: none may move while the next is loaded.
  loaded_.reserve(overlays.size());
  while (loaded_.size() < overlays.size()) {
    const std::string& path = overlays[loaded_.size()];
    const auto text = read_input(path);
    if (!text) {
      fail(text.error());
      return nullptr;
    }
    const Rulebook& base = loaded_.empty() ? standard : loaded_.back().rulebook();
    auto overlay = load_overlay(*text, path, base);
    if (!overlay) {
      for (const Error& error : check_overlay(*text, path, base)) fail(error);
      return nullptr;
    }
    loaded_.push_back(*std::move(overlay));
  }
  return loaded_.empty() ? &standard : &loaded_.back().rulebook();
}

void fail_to_open(Session& session, const Error& error) {
  session.fail(error);
  if (error.code == ErrorCode::malformed) session.exit = ExitCode::storage;
}

std::unique_ptr<Registry> open_registry(Session& session, const std::string& path, For purpose) {
  const Rulebook* const rulebook = session.rulebook();
  if (rulebook == nullptr) return nullptr;
  RegistryOptions options;
  options.rulebook = rulebook;
  auto registry = Registry::open_file(path, false, options);
  const bool refused = !registry && registry.error().code == ErrorCode::storage;
  if (refused && purpose == For::reading) {
    options.read_only = true;
    auto read = Registry::open_file(path, false, options);
    if (read) {
      session.warn(error_text(session, registry.error()));
      session.warn(session.say("Sổ được mở chỉ để đọc.", "The registry is open for reading only."));
    }
    // Of the two reasons, that of reading is the one to mend first; without a file both are the
    // same.
    registry = std::move(read);
  }
  if (!registry) {
    fail_to_open(session, registry.error());
    return nullptr;
  }
  return *std::move(registry);
}

Result<std::string> read_input(const std::string& path) {
  const bool standard = path == "-";
  std::FILE* const file = standard ? stdin : std::fopen(path.c_str(), "rb");
  if (file == nullptr) return unreadable(path);
  std::string content;
  std::array<char, 65536> block{};
  std::size_t count = 0;
  while ((count = std::fread(block.data(), 1, block.size(), file)) != 0) {
    content.append(block.data(), count);
  }
  // Opening a directory succeeds; reading it does not.
  const bool failed = std::ferror(file) != 0;
  Error error;
  if (failed) error = unreadable(path);
  if (!standard) std::fclose(file);
  if (failed) return error;
  return content;
}

}  // namespace dangvien::inline v0::cli
