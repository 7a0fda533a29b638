// SPDX-License-Identifier: Apache-2.0
// cli/session.hpp: one run of the tool: the language, where its words go, and how it ends.
// Only this folder prints; the library never does.
#pragma once

#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

#include "cli/exit_code.hpp"
#include "dangvien/base/error.hpp"
#include "dangvien/engine/registry.hpp"
#include "text/language.hpp"

namespace dangvien::inline v0::cli {

/// What every verb shares. Not thread safe; one per run.
class Session {
 public:
  Language language = Language::vi;
  /// Answers as JSON instead of for people.
  bool json = false;
  /// How the run ends; a verb sets it.
  ExitCode exit = ExitCode::success;

  /// One of two wordings, in the language of the session.
  [[nodiscard]] std::string_view say(std::string_view vi, std::string_view en) const noexcept {
    return language == Language::vi ? vi : en;
  }

  /// Adds to what finish() writes to standard output.
  void print(std::string_view text) { output_ += text; }
  /// Writes what was printed; a failure (full disk, closed pipe) becomes the exit code `storage`.
  void finish();

  /// A message to standard error, at once.
  void warn(std::string_view message) const;
  /// Reports an error of the library and sets the exit code. `place` stands in front: a file and
  /// line.
  void fail(const Error& error, std::string_view place = {});
  /// Reports wrong usage: a message that is a whole sentence.
  void fail_usage(std::string_view message);

 private:
  std::string output_;
};

/// The sentence for an error: where, what was found, what was expected, in the language of the
/// session.
[[nodiscard]] std::string error_text(const Session& session, const Error& error);

/// Opens an existing registry. Reports the error and returns null when that fails.
[[nodiscard]] std::unique_ptr<Registry> open_registry(Session& session, const std::string& path);

/// The whole file, or standard input for "-". Errors: storage.
[[nodiscard]] Result<std::string> read_input(const std::string& path);

/// Writes a file whole: beside it first, then renamed, so that a failure leaves the old one.
/// Errors: storage; misuse when `path` is the registry or one of its files.
[[nodiscard]] Result<void> write_file(const std::string& path, std::string_view content,
                                      const std::string& registry);

}  // namespace dangvien::inline v0::cli
