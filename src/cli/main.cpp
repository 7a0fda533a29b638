// SPDX-License-Identifier: Apache-2.0
// cli/main.cpp: the tool's entry: language first, then the verbs.
#include <csignal>
#include <exception>
#include <new>
#include <string_view>

#include <CLI/CLI.hpp>

#include "cli/help.hpp"
#include "cli/parse.hpp"
#include "cli/session.hpp"
#include "cli/verbs.hpp"
#include "dangvien/version.hpp"

namespace dangvien::inline v0::cli {
namespace {

/// The language must be known before the help texts are made, so it is looked up ahead of parsing.
Result<Language> language_from(int count, const char* const* arguments) {
  std::string_view value = "vi";
  for (int index = 1; index < count; ++index) {
    const std::string_view argument = arguments[index];
    if (argument == "--language" && index + 1 < count) value = arguments[index + 1];
    if (argument.substr(0, 11) == "--language=") value = argument.substr(11);
  }
  if (value == "vi") return Language::vi;
  if (value == "en") return Language::en;
  return unknown_choice("--language", value, {"vi", "en"});
}

void describe(CLI::App& app, Session& session, std::string& language) {
  app.name("dangvien");
  app.description(
      std::string{session.say("Sổ phát triển đảng viên: tổ chức đảng, hồ sơ kết nạp theo quy định "
                              "từng thời kỳ, chỉ tiêu kết nạp.",
                              "A registry for party membership development: organisations, "
                              "admission under the law of each day, "
                              "quotas.")});
  app.formatter(help_formatter(session));
  app.set_help_flag("-h,--help", std::string{session.say("in trang này", "print this page")});
  app.set_version_flag("--version", std::string{"dangvien "} + std::string{version_text},
                       std::string{session.say("in số phiên bản", "print the version")});
  app.add_option("--language", language,
                 std::string{session.say("ngôn ngữ: vi (mặc định) hoặc en",
                                         "language: vi (default) or en")})
      ->option_text("vi|en");
  app.add_option("--rules", session.overlays,
                 std::string{session.say("tệp TOML bổ sung quy định (có thể nhắc lại)",
                                         "TOML file of additional rules (may be repeated)")})
      ->option_text(std::string{session.say("TỆP", "FILE")})
      ->expected(1)
      ->take_all();
  app.fallthrough();
  app.require_subcommand(1);
}

int run(int count, const char* const* arguments) {
  Session session;
  const auto chosen = language_from(count, arguments);
  if (!chosen) {
    session.fail(chosen.error());
    return static_cast<int>(session.exit);
  }
  session.language = *chosen;
  CLI::App app;
  std::string language;
  describe(app, session, language);
  add_init(app, session);
  add_submit(app, session);
  add_import(app, session);
  add_dossier(app, session);
  add_explain(app, session);
  add_progress(app, session);
  add_due(app, session);
  add_count(app, session);
  add_tree(app, session);
  add_figures(app, session);
  add_verify(app, session);
  add_rules(app, session);
  add_adopt(app, session);
  add_what_if(app, session);
  add_export(app, session);
  add_registers(app, session);
  add_report(app, session);
  add_cases(app, session);
  try {
    app.parse(count, arguments);
  } catch (const CLI::CallForHelp&) {
    const auto given = app.get_subcommands();
    session.print(given.empty() ? app.help() : given.front()->help());
  } catch (const CLI::CallForVersion& answer) {
    session.print(std::string{answer.what()} + '\n');
  } catch (const CLI::ParseError& error) {
    session.fail(usage_error(app, error));
  }
  session.flush();
  return static_cast<int>(session.exit);
}

}  // namespace
}  // namespace dangvien::inline v0::cli

int main(int count, char** arguments) {
  using dangvien::cli::ExitCode;
  using dangvien::cli::Session;
  // A write beyond a file size limit or to a closed pipe is an error to report, not a reason to
  // die.
  std::signal(SIGXFSZ, SIG_IGN);
  std::signal(SIGPIPE, SIG_IGN);
  try {
    return dangvien::cli::run(count, arguments);
  } catch (const std::bad_alloc&) {
    Session{}.warn("không đủ bộ nhớ (out of memory)");
  } catch (const std::exception& error) {
    Session{}.warn(std::string{"lỗi bên trong (internal error): "} + error.what());
  }
  return static_cast<int>(ExitCode::internal);
}
