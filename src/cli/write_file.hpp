// SPDX-License-Identifier: Apache-2.0
// cli/write_file.hpp: files are written whole or not at all, so that a failure leaves the old ones.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "dangvien/base/error.hpp"

namespace dangvien::inline v0::cli {

/// A file, and what writes it to a place that it is given.
struct FileToWrite {
  std::string path;
  std::function<Result<void>(const std::string& place)> write;
};

/// What writes these bytes, which must outlive it.
[[nodiscard]] std::function<Result<void>(const std::string& place)> writes(
    std::string_view content);

/// Writes every file beside its place first, and renames them all only when all could be written.
/// A device or a pipe is written to, never replaced. Errors, which name the file asked for:
/// storage; misuse when one of them is the registry or one of its files (empty: there is none).
[[nodiscard]] Result<void> write_files(std::span<const FileToWrite> files,
                                       const std::string& registry);

/// One file of these bytes, in the same way.
[[nodiscard]] Result<void> write_file(const std::string& path, std::string_view content,
                                      const std::string& registry);

}  // namespace dangvien::inline v0::cli
