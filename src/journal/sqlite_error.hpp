// SPDX-License-Identifier: Apache-2.0
// journal/sqlite_error.hpp: what SQLite reports, as an Error a person can act on.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "dangvien/base/error.hpp"

namespace dangvien::inline v0 {

/// What is known about a failed call.
struct SqliteFailure {
  /// Extended result code.
  int code = 0;
  /// errno of the system call behind it; 0: none.
  int system_error = 0;
  /// SQLite's own words.
  std::string_view message{};
  /// Milliseconds that were waited for a lock.
  std::uint32_t lock_timeout = 0;
};

/// The error for a failure at the file `path`.
[[nodiscard]] Error sqlite_error(const std::string& path, const SqliteFailure& failure);

/// A storage error at the file `path`, or one with another code.
[[nodiscard]] Error file_error(ErrorCode code, std::string path, Phrase found, Phrase expected);

}  // namespace dangvien::inline v0
