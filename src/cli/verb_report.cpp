// SPDX-License-Identifier: Apache-2.0
// dangvien report FILE [O1] [--out FILE.html] [--xlsx FILE.xlsx] [--csv FOLDER] [--as-of DAY]
#include <algorithm>
#include <filesystem>
#include <memory>
#include <system_error>
#include <vector>

#include <fmt/format.h>

#include "cli/parse.hpp"
#include "cli/query.hpp"
#include "cli/words.hpp"
#include "cli/write_file.hpp"
#include "dangvien/base/generated/phrases.hpp"
#include "dangvien/version.hpp"
#include "report/csv.hpp"
#include "report/html.hpp"
#include "report/make.hpp"
#include "report/xlsx.hpp"
#include "text/system_phrase.hpp"

namespace dangvien::inline v0::cli {
namespace {

constexpr std::uint32_t most_working_days = 600;
constexpr std::size_t longest_notice = 400;  // bytes: it stands at the head of every page

struct ReportArguments {
  std::string file;
  std::string organisation;
  std::string out;
  std::string xlsx;
  std::string csv;
  std::string as_of;
  std::string from;
  std::string working_days = "30";
  std::string notice;
  bool names = false;
  Existing existing = Existing::kept;
  DisplayArguments display;
};

/// What was asked for, as the library takes it; reports and answers nothing when it is wrong.
std::optional<report::ReportOptions> options_of(Session& session,
                                                const ReportArguments& arguments) {
  const auto day = chosen_day(session, "--as-of", arguments.as_of);
  const auto policy = arguments.display.policy(session);
  if (!day || !policy) return std::nullopt;
  report::ReportOptions options{
      .language = session.language, .policy = *policy, .as_of = *day, .names = arguments.names};
  auto notice = parse_sentence("--notice", arguments.notice, longest_notice);
  if (!notice) {
    session.fail(notice.error());
    return std::nullopt;
  }
  options.notice = *std::move(notice);
  // English has its own mark, whatever an office of ours prefers.
  if (session.language == Language::en) options.policy.mark = DecimalMark::point;
  if (!arguments.from.empty()) {
    const auto from = chosen_day(session, "--from", arguments.from);
    if (!from) return std::nullopt;
    options.from = *from;
  }
  const auto window = parse_number("--working-days", arguments.working_days, 0, most_working_days);
  if (!window) {
    session.fail(window.error());
    return std::nullopt;
  }
  options.window = WorkingDays{static_cast<std::int32_t>(*window)};
  return options;
}

std::string file_name(const std::string& path) { return path.substr(path.find_last_of('/') + 1); }

Result<void> write_spreadsheet(const report::Page& page, const std::string& path,
                               const std::string& registry, Existing existing) {
  const FileToWrite file{
      path, [&page](const std::string& place) { return report::write_xlsx(page, place); }};
  return write_files({&file, 1}, registry, existing);
}

/// What an earlier report has left in the folder, and this one has no table for.
void remove_others(const std::vector<report::CsvFile>& tables, const std::string& folder) {
  for (const std::string_view name : report::table_names()) {
    const std::string file = std::string{name} + ".csv";
    const bool written =
        std::any_of(tables.begin(), tables.end(),
                    [&](const report::CsvFile& table) { return table.name == file; });
    const std::filesystem::path path = std::filesystem::path{folder} / file;
    std::error_code ignored;
    if (!written && std::filesystem::is_regular_file(path, ignored)) {
      std::filesystem::remove(path, ignored);
    }
  }
}

/// The tables of one report replace those of another all together.
Result<void> write_folder(const report::Page& page, const std::string& folder,
                          const std::string& registry, Existing existing) {
  std::error_code failure;
  std::filesystem::create_directories(folder, failure);
  if (failure) {
    return Error{.code = ErrorCode::storage,
                 .found = system_phrase(failure.value()),
                 .expected = {},
                 .file = folder};
  }
  const std::vector<report::CsvFile> tables = report::csv(page);
  std::vector<FileToWrite> files;
  for (const report::CsvFile& table : tables) {
    files.push_back({folder + '/' + table.name, writes(table.content)});
  }
  if (auto written = write_files(files, registry, existing); !written) return written;
  if (existing == Existing::replaced) remove_others(tables, folder);
  return {};
}

/// Writes the forms asked for, and says which.
void write_forms(Session& session, const ReportArguments& arguments, const report::Page& page) {
  const auto finish = [&](const Result<void>& written, const std::string& path) {
    if (!written) {
      session.fail(written.error());
      return false;
    }
    session.print(fmt::format("{} {}\n", session.say("Đã viết", "Wrote"), path));
    return true;
  };
  if (!arguments.out.empty() &&
      !finish(write_file(arguments.out, report::html(page), arguments.file, arguments.existing),
              arguments.out)) {
    return;
  }
  if (!arguments.xlsx.empty() &&
      !finish(write_spreadsheet(page, arguments.xlsx, arguments.file, arguments.existing),
              arguments.xlsx)) {
    return;
  }
  if (!arguments.csv.empty()) {
    finish(write_folder(page, arguments.csv, arguments.file, arguments.existing), arguments.csv);
  }
}

void show(Session& session, const ReportArguments& arguments) {
  if (arguments.out.empty() && arguments.xlsx.empty() && arguments.csv.empty()) {
    session.fail(Error{.code = ErrorCode::malformed,
                       .path = "--out, --xlsx, --csv",
                       .found = {},
                       .expected = phrase::writable_file()});
    return;
  }
  auto options = options_of(session, arguments);
  if (!options) return;
  const auto registry = open_registry(session, arguments.file);
  if (!registry) return;
  const auto verified = registry->verify();
  if (!verified) {
    session.fail(verified.error());
    return;
  }
  const View view = registry->view();
  const auto organisation = chosen_organisation(session, view, arguments.organisation);
  if (!organisation) return;
  options->organisation = *organisation;
  const report::ReportSource source{.registry = file_name(arguments.file),
                                    .head = to_hexadecimal(verified->head.hash),
                                    .sound = verified->sound(),
                                    .program = "dangvien " + std::string{version_text}};
  const auto page = report::make_report(view, registry->rulebook(), *options, source);
  if (!page) {
    session.fail(page.error());
    return;
  }
  write_forms(session, arguments, *page);
}

void add_places(CLI::App& verb, Session& session, ReportArguments& arguments) {
  const auto say = [&session](std::string_view vi, std::string_view en) {
    return std::string{session.say(vi, en)};
  };
  verb.add_option("--out", arguments.out, say("tệp HTML sẽ viết", "HTML file to write"))
      ->option_text(say("TỆP", "FILE"));
  verb.add_option("--xlsx", arguments.xlsx,
                  say("bảng tính sẽ viết, mỗi bảng một trang tính",
                      "spreadsheet to write, a sheet for each table"))
      ->option_text(say("TỆP", "FILE"));
  verb.add_option("--csv", arguments.csv,
                  say("thư mục sẽ viết mỗi bảng một tệp CSV",
                      "folder to write a CSV file for each table to"))
      ->option_text(say("THƯ-MỤC", "FOLDER"));
}

}  // namespace

void add_report(CLI::App& app, Session& session) {
  const auto say = [&session](std::string_view vi, std::string_view en) {
    return std::string{session.say(vi, en)};
  };
  auto* const verb =
      app.add_subcommand("report", say("báo cáo: HTML in được trên giấy A4, bảng tính XLSX, CSV",
                                       "a report: HTML that prints on A4, XLSX, CSV"));
  const auto arguments = std::make_shared<ReportArguments>();
  add_file(*verb, session, arguments->file);
  verb->add_option(say("TỔ-CHỨC", "ORGANISATION"), arguments->organisation,
                   say("mã tổ chức, ví dụ O4; không có: toàn sổ",
                       "identity, for example O4; none: the whole registry"));
  add_places(*verb, session, *arguments);
  add_overwrite(*verb, session, arguments->existing);
  verb->add_option("--as-of", arguments->as_of,
                   say("tính đến hết ngày này; mặc định hôm nay",
                       "up to and including this day; default today"))
      ->option_text(say("NGÀY", "DAY"));
  verb->add_option("--from", arguments->from,
                   say("ngày đầu kỳ báo cáo; mặc định 1/1 cùng năm",
                       "first day of the period; default 1 January of the year"))
      ->option_text(say("NGÀY", "DAY"));
  verb->add_option("--working-days", arguments->working_days,
                   say("việc đến hạn trong bao nhiêu ngày làm việc tới (mặc định 30)",
                       "how many working days ahead deadlines are shown (default 30)"))
      ->option_text(say("SỐ", "NUMBER"));
  verb->add_flag("--names", arguments->names,
                 say("nêu họ tên người có việc đến hạn (dữ liệu cá nhân; mặc định không)",
                     "name the persons whose acts are due (personal data; default no)"));
  verb->add_option(
          "--notice", arguments->notice,
          say("câu ghi dưới tiêu đề và trên mọi trang in, ví dụ “Số liệu giả lập”",
              "a sentence under the title and on every printed page, for example \"Invented "
              "figures\""))
      ->option_text(say("CÂU", "TEXT"));
  arguments->display.add_to(*verb, session);
  verb->callback([arguments, &session] { show(session, *arguments); });
}

}  // namespace dangvien::inline v0::cli
