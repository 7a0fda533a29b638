// SPDX-License-Identifier: Apache-2.0
// cli/verbs.hpp: the verbs of the tool, one file each (verb_*.cpp).
// Each function adds its verb to `app`; when the verb was given, CLI11 runs it while parsing. The
// session outlives the app.
#pragma once

#include <string>

#include <CLI/CLI.hpp>

#include "cli/session.hpp"

namespace dangvien::inline v0::cli {

void add_init(CLI::App& app, Session& session);
void add_submit(CLI::App& app, Session& session);
void add_import(CLI::App& app, Session& session);
void add_dossier(CLI::App& app, Session& session);
void add_due(CLI::App& app, Session& session);
void add_explain(CLI::App& app, Session& session);
void add_progress(CLI::App& app, Session& session);
void add_count(CLI::App& app, Session& session);
void add_tree(CLI::App& app, Session& session);
void add_figures(CLI::App& app, Session& session);
void add_verify(CLI::App& app, Session& session);
void add_rules(CLI::App& app, Session& session);
void add_adopt(CLI::App& app, Session& session);
void add_what_if(CLI::App& app, Session& session);
void add_export(CLI::App& app, Session& session);
void add_registers(CLI::App& app, Session& session);
void add_report(CLI::App& app, Session& session);
void add_cases(CLI::App& app, Session& session);

/// Every verb names the registry first.
void add_file(CLI::App& verb, const Session& session, std::string& path);
/// Every query can answer as JSON.
void add_json(CLI::App& verb, Session& session);

}  // namespace dangvien::inline v0::cli
