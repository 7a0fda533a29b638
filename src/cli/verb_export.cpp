// SPDX-License-Identifier: Apache-2.0
// dangvien export FILE [--format jsonl|csv] [--what events|organisations|progress|dossiers] [--out
// FILE]
#include <memory>

#include "cli/export_tables.hpp"
#include "cli/parse.hpp"
#include "cli/query.hpp"
#include "cli/write_file.hpp"

namespace dangvien::inline v0::cli {
namespace {

struct ExportArguments {
  std::string file;
  std::string format = "jsonl";
  std::string what = "events";
  std::string as_of;
  std::string out;
  Existing existing = Existing::kept;
};

Result<std::string> content_of(const View& view, const ExportArguments& arguments,
                               ExportFormat format, Language language, Day as_of) {
  if (arguments.what == "organisations") return export_organisations(view, format, language);
  if (arguments.what == "dossiers") return export_dossiers(view, format);
  return export_progress(view, format, as_of);
}

void write(Session& session, const ExportArguments& arguments) {
  if (arguments.format != "jsonl" && arguments.format != "csv") {
    session.fail(unknown_choice("--format", arguments.format, {"jsonl", "csv"}));
    return;
  }
  const std::string& what = arguments.what;
  if (what != "events" && what != "organisations" && what != "progress" && what != "dossiers") {
    session.fail(
        unknown_choice("--what", what, {"events", "organisations", "progress", "dossiers"}));
    return;
  }
  const ExportFormat format = arguments.format == "csv" ? ExportFormat::csv : ExportFormat::jsonl;
  const auto day = chosen_day(session, "--as-of", arguments.as_of);
  if (!day) return;
  Result<std::string> content{std::string{}};
  if (what == "events") {
    content = export_events(arguments.file, format);
  } else {
    const auto registry = open_registry(session, arguments.file);
    if (!registry) return;
    content = content_of(registry->view(), arguments, format, session.language, *day);
  }
  if (!content) {
    fail_to_open(session, content.error());
    return;
  }
  if (arguments.out.empty()) {
    session.print(*content);
    return;
  }
  if (const auto written = write_file(arguments.out, *content, arguments.file, arguments.existing);
      !written) {
    session.fail(written.error());
  }
}

}  // namespace

void add_export(CLI::App& app, Session& session) {
  const auto say = [&session](std::string_view vi, std::string_view en) {
    return std::string{session.say(vi, en)};
  };
  auto* const verb = app.add_subcommand(
      "export", say("xuất dữ liệu ra JSON Lines hoặc CSV", "write data as JSON Lines or CSV"));
  const auto arguments = std::make_shared<ExportArguments>();
  add_file(*verb, session, arguments->file);
  verb->add_option(
          "--what", arguments->what,
          say("events: toàn bộ sự kiện (mặc định); organisations: tổ chức; progress: tiến độ; "
              "dossiers: hồ sơ",
              "events: every event (default); organisations; progress; dossiers"))
      ->option_text("events|organisations|progress|dossiers");
  verb->add_option("--format", arguments->format,
                   say("jsonl (mặc định) hoặc csv (UTF-8 có BOM, mở được bằng Excel)",
                       "jsonl (default) or csv (UTF-8 with a mark, opens in a spreadsheet)"))
      ->option_text("jsonl|csv");
  verb->add_option("--as-of", arguments->as_of,
                   say("ngày của bảng tiến độ; mặc định hôm nay",
                       "day of the progress table; default today"))
      ->option_text(say("NGÀY", "DAY"));
  verb->add_option(
          "--out", arguments->out,
          say("tệp sẽ viết; không có: đầu ra chuẩn", "file to write; none: standard output"))
      ->option_text(say("TỆP", "FILE"));
  add_overwrite(*verb, session, arguments->existing);
  verb->callback([arguments, &session] { write(session, *arguments); });
}

}  // namespace dangvien::inline v0::cli
