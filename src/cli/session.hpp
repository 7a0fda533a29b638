// SPDX-License-Identifier: Apache-2.0
// cli/session.hpp: one run of the tool: the language, where its words go, and how it ends.
// Only this folder prints; the library never does.
#pragma once

#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cli/exit_code.hpp"
#include "dangvien/base/error.hpp"
#include "dangvien/base/language.hpp"
#include "dangvien/engine/registry.hpp"
#include "dangvien/law/overlay.hpp"

namespace dangvien::inline v0::cli {

/// What every verb shares. Not thread safe; one per run.
class Session {
 public:
  Language language = Language::vi;
  /// Answers as JSON instead of for people.
  bool json = false;
  /// Files of overlays to the rules, in order.
  std::vector<std::string> overlays;
  /// How the run ends; a verb sets it.
  ExitCode exit = ExitCode::success;

  /// One of two wordings, in the language of the session.
  [[nodiscard]] std::string_view say(std::string_view vi, std::string_view en) const noexcept {
    return language == Language::vi ? vi : en;
  }

  /// The standard rules with the overlays merged in; null after an error, which it reports. Loaded
  /// once; valid as long as the session.
  [[nodiscard]] const Rulebook* rulebook();

  /// Adds to what flush() writes to standard output.
  void print(std::string_view text) { output_ += text; }
  /// Writes what was printed so far; a failure (full disk, closed pipe) becomes the exit code
  /// `storage`.
  void flush();

  /// A message to standard error, at once.
  void warn(std::string_view message) const;
  /// An error of the library: its sentence to standard error, and the exit code that belongs to it.
  void fail(const Error& error);

 private:
  std::string output_;
  std::vector<OwnedRulebook> loaded_;
};

/// The sentence for an error: where, what was found, what was expected, in the language of the
/// session.
[[nodiscard]] std::string error_text(const Session& session, const Error& error);

enum class For : std::uint8_t { reading, writing };

/// An error of opening a registry. A file that is none ends the run like one that cannot be read,
/// for every verb.
void fail_to_open(Session& session, const Error& error);

/// Opens an existing registry. Reports the error and returns null when that fails. For reading, a
/// file or directory that cannot be written is opened all the same, and a word about it goes to
/// standard error.
[[nodiscard]] std::unique_ptr<Registry> open_registry(Session& session, const std::string& path,
                                                      For purpose = For::reading);

/// The error that errno tells of a file that could not be read.
[[nodiscard]] Error unreadable(const std::string& path);
/// The whole file, or standard input for "-". Errors: storage.
[[nodiscard]] Result<std::string> read_input(const std::string& path);

}  // namespace dangvien::inline v0::cli
