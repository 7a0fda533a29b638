// SPDX-License-Identifier: Apache-2.0
// cli/exit_code.hpp: how the tool ends. Scripts rely on these numbers; docs/cli.md and --help list
// them.
#pragma once

#include "dangvien/base/error.hpp"

namespace dangvien::inline v0::cli {

enum class ExitCode : int {
  success = 0,
  refused = 1,        ///< the rules refuse a command
  usage = 2,          ///< wrong arguments, wrong input, unknown identity
  storage = 3,        ///< the registry or another file cannot be read or written, or is damaged
  internal = 4,       ///< a defect of the tool, or no memory
  differs = 5,        ///< figures: not the published one; cases: not as the case says
  interrupted = 130,  ///< submit: stopped by Ctrl-C or kill between two lines
};

/// The exit code for an error of the library.
[[nodiscard]] constexpr ExitCode exit_code_of(ErrorCode code) noexcept {
  switch (code) {
    case ErrorCode::none:
      return ExitCode::success;
    case ErrorCode::malformed:
    case ErrorCode::unknown_id:
    case ErrorCode::forbidden:
    case ErrorCode::key_reused:
    case ErrorCode::misuse:
      return ExitCode::usage;
    case ErrorCode::conflict:
    case ErrorCode::in_doubt:
    case ErrorCode::storage:
    case ErrorCode::corrupt:
    case ErrorCode::too_new:
    case ErrorCode::poisoned:
      return ExitCode::storage;
    case ErrorCode::cancelled:
      return ExitCode::interrupted;
    case ErrorCode::memory:
      return ExitCode::internal;
  }
  return ExitCode::internal;
}

}  // namespace dangvien::inline v0::cli
