// SPDX-License-Identifier: Apache-2.0
// cli/write_file.hpp: files that the user names: written whole or not at all, and never over
// something that nobody said may go.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "cli/verbs.hpp"
#include "dangvien/base/error.hpp"

namespace dangvien::inline v0::cli {

/// A file, and what writes it to a place that it is given: an empty file that is there already.
struct FileToWrite {
  std::string path;
  std::function<Result<void>(const std::string& place)> write;
};

/// What these bytes write, which must outlive it.
[[nodiscard]] std::function<Result<void>(const std::string& place)> writes(
    std::string_view content);

/// What becomes of a file of that name that exists already.
enum class Existing : bool { kept, replaced };

/// The option --overwrite of every verb that writes a file of the user's choice.
void add_overwrite(CLI::App& verb, const Session& session, Existing& existing);

/// Writes every file beside its place first, and gives all of them their names only when all could
/// be written. A device or a pipe is written to, never replaced; what a link points to is replaced,
/// and not the link. Errors, which name the file asked for: storage, also when the file exists and
/// may not be replaced; misuse when it is a registry, any other database, or one of their logs,
/// whatever `existing` says.
[[nodiscard]] Result<void> write_files(std::span<const FileToWrite> files,
                                       const std::string& registry,
                                       Existing existing = Existing::replaced);

/// One file of these bytes, in the same way.
[[nodiscard]] Result<void> write_file(const std::string& path, std::string_view content,
                                      const std::string& registry,
                                      Existing existing = Existing::replaced);

}  // namespace dangvien::inline v0::cli
