// SPDX-License-Identifier: Apache-2.0
// dangvien cases PATH... [--filter TEXT] [--coverage] [--complete]
#include <filesystem>
#include <memory>
#include <vector>

#include <fmt/format.h>
#include <glob.h>

#include "cases/coverage.hpp"
#include "cases/run_cases.hpp"
#include "cli/verbs.hpp"

namespace dangvien::inline v0::cli {
namespace {

struct CaseArguments {
  std::vector<std::string> paths;
  std::string filter;
  bool coverage = false;
  bool complete = false;
};

/// The paths; a pattern that the shell left alone becomes what it stands for.
std::vector<std::filesystem::path> expanded(const std::vector<std::string>& given) {
  std::vector<std::filesystem::path> paths;
  for (const std::string& text : given) {
    std::error_code ignored;
    glob_t found{};
    const bool pattern =
        text.find_first_of("*?[") != std::string::npos && !std::filesystem::exists(text, ignored);
    if (pattern && glob(text.c_str(), 0, nullptr, &found) == 0) {
      for (std::size_t index = 0; index < found.gl_pathc; ++index) {
        paths.emplace_back(found.gl_pathv[index]);
      }
    } else {
      paths.emplace_back(text);
    }
    globfree(&found);
  }
  return paths;
}

/// Faults of files are wrong input; cases that do not hold are differences.
ExitCode exit_of(const cases::CaseReport& report) {
  if (!report.faults.empty()) return ExitCode::usage;
  for (const cases::CaseResult& result : report.results) {
    if (!result.context && result.fault) return ExitCode::usage;
  }
  return report.failed() == 0 ? ExitCode::success : ExitCode::differs;
}

void show(Session& session, const CaseArguments& arguments) {
  const Rulebook* const rulebook = session.rulebook();
  if (rulebook == nullptr) return;
  const cases::RunOptions options{*rulebook, session.language, arguments.filter};
  const cases::CaseReport report = cases::run_cases(expanded(arguments.paths), options);
  session.exit = exit_of(report);
  const bool with_coverage = arguments.coverage || arguments.complete;
  const cases::Coverage coverage =
      with_coverage ? cases::coverage(report, *rulebook) : cases::Coverage{};
  if (session.json) {
    std::string json = cases::describe_json(report, options);
    if (with_coverage) {
      json.pop_back();
      json += ",\"coverage\":" + cases::describe_json(coverage) + '}';
    }
    session.print(json + '\n');
  } else {
    session.print(cases::describe(report, options));
    if (with_coverage) session.print(cases::describe(coverage, options));
  }
  if (report.run() == 0 && session.exit == ExitCode::success) {
    session.exit = ExitCode::usage;
    session.warn(session.say("Không có tình huống nào để chạy.", "There is no case to run."));
  }
  if (arguments.complete && !coverage.complete() && session.exit == ExitCode::success) {
    session.exit = ExitCode::differs;
  }
}

}  // namespace

void add_cases(CLI::App& app, Session& session) {
  const auto say = [&session](std::string_view vi, std::string_view en) {
    return std::string{session.say(vi, en)};
  };
  auto* const verb = app.add_subcommand(
      "cases", say("chạy các tình huống viết sẵn (docs/cases.md) và đối chiếu với quy định",
                   "run case files (docs/cases.md) and compare them with the rules"));
  const auto arguments = std::make_shared<CaseArguments>();
  verb->add_option(say("ĐƯỜNG-DẪN", "PATH"), arguments->paths,
                   say("thư mục (kể cả thư mục con), tệp, hoặc mẫu tên trong ngoặc kép",
                       "folders (with those below), files, or patterns in quotes"))
      ->required()
      ->expected(1, 100000);
  verb->add_option("--filter", arguments->filter,
                   say("chỉ báo các tình huống mà tên hoặc tệp có đoạn chữ này",
                       "report only cases whose name or file holds this text"))
      ->option_text(say("CHỮ", "TEXT"));
  verb->add_flag("--coverage", arguments->coverage,
                 say("liệt kê những dòng quy tắc chưa có tình huống, hoặc mới có một phía",
                     "list rows of the rules without a case, or with one side only"));
  verb->add_flag("--complete", arguments->complete,
                 say("như --coverage, và kết thúc với mã 5 khi còn thiếu",
                     "as --coverage, and end with 5 when a row is missing"));
  add_json(*verb, session);
  verb->callback([arguments, &session] { show(session, *arguments); });
}

}  // namespace dangvien::inline v0::cli
