// SPDX-License-Identifier: Apache-2.0
// cli/help.hpp: help pages and complaints about arguments, in Vietnamese or English.
// CLI11 parses; its own pages are English and count bytes instead of columns.
#pragma once

#include <memory>
#include <string>

#include <CLI/CLI.hpp>

#include "cli/session.hpp"

namespace dangvien::inline v0::cli {

/// Makes the help pages of `app` and of every verb added afterwards.
[[nodiscard]] std::shared_ptr<CLI::FormatterBase> help_formatter(const Session& session);

/// What the exit codes mean; the end of every help page.
[[nodiscard]] std::string exit_code_help(const Session& session);

/// The error for arguments that could not be understood.
[[nodiscard]] Error usage_error(const CLI::App& app, const CLI::ParseError& error);

}  // namespace dangvien::inline v0::cli
