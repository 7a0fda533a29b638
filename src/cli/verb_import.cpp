// SPDX-License-Identifier: Apache-2.0
// dangvien import FILE TABLE-FILE... [--preview] [--good-rows] [--table NAME[:FILE]] [--sheet NAME]
//   [--encoding utf8|tcvn3|vni] [--day DAY] [--actor NAME] [--problems N]
// dangvien import --template NAME.xlsx|NAME.csv [--table NAME] [--overwrite] | --columns
#include <algorithm>
#include <iostream>
#include <memory>
#include <unistd.h>

#include <fmt/format.h>

#include "cli/import_print.hpp"
#include "cli/interrupt.hpp"
#include "cli/parse.hpp"
#include "cli/table.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "cli/write_file.hpp"
#include "codec/json/encode.hpp"
#include "dangvien/base/generated/phrases.hpp"
#include "import/import.hpp"
#include "import/template_file.hpp"

namespace dangvien::inline v0::cli {
namespace {

using importing::Encoding;
using importing::ImportFile;
using importing::ImportOrder;
using importing::ImportOutcome;
using importing::ImportStage;
using importing::TableKind;

struct ImportArguments {
  std::string registry;
  std::vector<std::string> files;
  std::vector<std::string> tables;
  std::string sheet;
  std::vector<std::string> encodings;
  std::string day;
  std::string actor;
  std::string template_path;
  std::size_t problems = 50;
  bool preview = false;
  bool good_rows = false;
  bool columns = false;
  Existing existing = Existing::kept;
};

Error bad_argument(std::string option, std::string found, Phrase expected) {
  Error error;
  error.code = ErrorCode::malformed;
  error.path = std::move(option);
  error.found = phrase::quoted(std::move(found));
  error.expected = std::move(expected);
  return error;
}

Phrase known_tables() {
  return phrase::one_of({"organisations", "people", "quotas", "admissions"});
}

std::string base_name(const std::string& path) { return path.substr(path.find_last_of('/') + 1); }

/// NAME for every file, or NAME:FILE for one of them: calls `set` with each file that is meant.
/// False: no file is.
template <typename Set>
bool for_files(const std::string& argument, ImportOrder& order, Set&& set) {
  const std::size_t colon = argument.find(':');
  bool used = false;
  for (ImportFile& file : order.files) {
    const bool meant = colon == std::string::npos || file.path == argument.substr(colon + 1) ||
                       base_name(file.path) == argument.substr(colon + 1);
    if (meant) set(file);
    used = used || meant;
  }
  return used;
}

Result<void> name_tables(const ImportArguments& arguments, ImportOrder& order) {
  for (const std::string& argument : arguments.tables) {
    const auto table = importing::table_named(argument.substr(0, argument.find(':')));
    if (!table) return bad_argument("--table", argument, known_tables());
    if (!for_files(argument, order, [&table](ImportFile& file) { file.table = table; })) {
      return bad_argument("--table", argument, phrase::file_of_import());
    }
  }
  return {};
}

std::optional<Encoding> encoding_named(std::string_view name) {
  if (name == "utf8") return Encoding::utf8;
  if (name == "tcvn3") return Encoding::tcvn3;
  if (name == "vni") return Encoding::vni;
  return std::nullopt;
}

Result<void> name_encodings(const ImportArguments& arguments, ImportOrder& order) {
  for (const std::string& argument : arguments.encodings) {
    const auto encoding = encoding_named(argument.substr(0, argument.find(':')));
    if (!encoding) {
      return bad_argument("--encoding", argument, phrase::one_of({"utf8", "tcvn3", "vni"}));
    }
    if (!for_files(argument, order, [&encoding](ImportFile& file) { file.encoding = *encoding; })) {
      return bad_argument("--encoding", argument, phrase::file_of_import());
    }
  }
  return {};
}

Result<ImportOrder> order_of(const ImportArguments& arguments) {
  ImportOrder order;
  for (const std::string& path : arguments.files) order.files.push_back({.path = path});
  if (auto named = name_tables(arguments, order); !named) return named.error();
  if (auto named = name_encodings(arguments, order); !named) return named.error();
  order.sheet = arguments.sheet;
  order.preview = arguments.preview;
  order.good_rows = arguments.good_rows;
  order.actor = arguments.actor;
  if (!arguments.day.empty()) {
    const auto day = parse_day("--day", arguments.day);
    if (!day) return day.error();
    order.day = *day;
  }
  return order;
}

/// A bar on a terminal; nothing elsewhere. False, which ends the import between two rows, after
/// Ctrl-C or kill.
bool show_progress(void* context, ImportStage stage, std::uint64_t done, std::uint64_t total) {
  const auto& session = *static_cast<const Session*>(context);
  if (interrupted()) return false;
  if (isatty(STDERR_FILENO) != 1) return true;
  const std::string_view word = stage == ImportStage::reading   ? session.say("đọc", "reading")
                                : stage == ImportStage::judging ? session.say("xét", "judging")
                                                                : session.say("ghi", "writing");
  constexpr std::size_t width = 40;
  std::cerr << '\r' << padded(word, 8, Align::left) << ' '
            << (total == 0 ? std::string(width, ' ')
                           : padded(bar(done, total, width), width, Align::left))
            << ' ';
  // Files are read by the byte, which nobody wants to know.
  if (stage == ImportStage::reading) {
    std::cerr << (total == 0 ? 100 : done * 100 / total) << " %";
  } else {
    std::cerr << count_text(session, done) << " / " << count_text(session, total);
  }
  std::cerr.flush();
  return true;
}

void run_import(Session& session, const ImportArguments& arguments) {
  auto order = order_of(arguments);
  if (!order) {
    session.fail(order.error());
    return;
  }
  const auto registry = open_registry(session, arguments.registry);
  if (!registry) return;
  listen_for_interrupts();
  order->progress = &show_progress;
  order->context = &session;
  const ImportOutcome outcome = importing::import_files(*registry, *order);
  if (isatty(STDERR_FILENO) == 1) std::cerr << '\n';
  const ImportReport report = describe_import(outcome, registry->rulebook(), session.language);
  if (session.json) {
    session.print(codec::encode_json(report) + '\n');
  } else {
    print_import(session, report, arguments.problems);
  }
  if (outcome.status == OutcomeStatus::error) {
    session.fail(outcome.error);
  } else if (report.error_count != 0) {
    const bool only_rules =
        std::all_of(report.problems.begin(), report.problems.end(), [](const auto& problem) {
          return problem.severity != ProblemSeverity::error || !problem.rule.empty();
        });
    session.warn(counted(session, report.error_count, "{} lỗi trong dữ liệu nhập.",
                         "{} fault in the tables.", "{} faults in the tables."));
    session.exit = only_rules ? ExitCode::refused : ExitCode::usage;
  }
}

/// The table that a template is of: named, or known by the file's name.
std::optional<TableKind> template_table(const ImportArguments& arguments) {
  if (!arguments.tables.empty()) return importing::table_named(arguments.tables.front());
  const std::string name = base_name(arguments.template_path);
  return importing::table_named(name.substr(0, name.rfind('.')));
}

void write_template(Session& session, const ImportArguments& arguments) {
  const auto table = template_table(arguments);
  if (!table) {
    const bool named = !arguments.tables.empty();
    Error error = bad_argument("--table", named ? arguments.tables.front() : "", known_tables());
    if (!named) error.found = phrase::missing_argument();
    session.fail(error);
    return;
  }
  const std::string& path = arguments.template_path;
  const bool workbook = path.ends_with(".xlsx");
  if (!workbook && !path.ends_with(".csv")) {
    session.fail(bad_argument("--template", path, phrase::one_of({".xlsx", ".csv"})));
    return;
  }
  const std::string text = workbook ? std::string{} : importing::csv_template(*table);
  const auto write_workbook = [&table](const std::string& place) {
    return importing::write_xlsx_template(*table, place);
  };
  FileToWrite file{path, writes(text)};
  if (workbook) file.write = write_workbook;
  const auto written = write_files({&file, 1}, {}, arguments.existing);
  if (!written) session.fail(written.error());
}

void print_columns(Session& session) {
  for (std::size_t index = 0; index < importing::table_count; ++index) {
    const auto table = static_cast<TableKind>(index);
    session.print(fmt::format("### {}\n\n", importing::table_name(table)));
    for (const importing::ColumnRow& row : importing::columns_of(table)) {
      std::string headings{row.headings};
      for (std::size_t at = 0; (at = headings.find('|', at)) != std::string::npos; at += 2) {
        headings.replace(at, 1, ", ");
      }
      session.print(
          fmt::format("- `{}`{}: {}\n", row.identifier, row.required ? " *" : "", headings));
    }
    session.print("\n");
  }
}

void run(Session& session, const ImportArguments& arguments) {
  if (arguments.columns) {
    print_columns(session);
  } else if (!arguments.template_path.empty()) {
    write_template(session, arguments);
  } else if (arguments.registry.empty() || arguments.files.empty()) {
    Error error;
    error.code = ErrorCode::misuse;
    error.path = std::string{arguments.registry.empty() ? session.say("SỔ", "REGISTRY")
                                                        : session.say("BẢNG", "TABLE")};
    error.found = phrase::missing_argument();
    error.expected = phrase::known_arguments();
    session.fail(error);
  } else {
    run_import(session, arguments);
  }
}

}  // namespace

void add_import(CLI::App& app, Session& session) {
  const auto say = [&session](std::string_view vi, std::string_view en) {
    return std::string{session.say(vi, en)};
  };
  auto* const verb = app.add_subcommand(
      "import", say("nhập bảng CSV, XLSX, ODS: tổ chức, người, chỉ tiêu, kết nạp đã có",
                    "import tables in CSV, XLSX, ODS: organisations, people, quotas, admissions"));
  const auto arguments = std::make_shared<ImportArguments>();
  verb->add_option(say("SỔ", "REGISTRY"), arguments->registry, say("tệp sổ", "the registry file"));
  verb->add_option(say("BẢNG", "TABLE"), arguments->files,
                   say("các tệp dữ liệu, theo thứ tự bất kỳ", "the tables, in any order"));
  verb->add_flag("--preview", arguments->preview,
                 say("chỉ đọc và xét, không ghi", "only read and judge, write nothing"));
  verb->add_flag("--good-rows", arguments->good_rows,
                 say("ghi các dòng đúng dù có dòng lỗi",
                     "write the rows without fault although others have one"));
  verb->add_option(
          "--table", arguments->tables,
          say("bảng: organisations, people, quotas, admissions; thêm :TỆP cho riêng một tệp",
              "the table: organisations, people, quotas, admissions; with :FILE for one file"))
      ->option_text(say("BẢNG[:TỆP]", "TABLE[:FILE]"))
      ->expected(1)
      ->take_all();
  verb->add_option("--sheet", arguments->sheet,
                   say("chỉ đọc trang tính này", "read only this sheet"))
      ->option_text(say("TÊN", "NAME"));
  verb->add_option("--encoding", arguments->encodings,
                   say("bảng mã: utf8 (mặc định), tcvn3 (ABC), vni; thêm :TỆP cho riêng một tệp",
                       "encoding: utf8 (default), tcvn3 (ABC), vni; with :FILE for one file"))
      ->option_text(say("BẢNG-MÃ[:TỆP]", "ENCODING[:FILE]"))
      ->expected(1)
      ->take_all();
  verb->add_option("--day", arguments->day,
                   say("ngày cho những dòng không ghi ngày", "the day of rows that state none"))
      ->option_text(say("NGÀY", "DAY"));
  verb->add_option("--actor", arguments->actor,
                   say("người nhập, ghi vào sổ", "who imports, recorded"))
      ->option_text(say("TÊN", "NAME"));
  verb->add_option(
          "--problems", arguments->problems,
          say("số vấn đề in ra nhiều nhất (mặc định 50)", "most problems to print (default 50)"))
      ->option_text("N");
  verb->add_option("--template", arguments->template_path,
                   say("ghi một tệp mẫu có sẵn tiêu đề (.xlsx hoặc .csv)",
                       "write an empty table with its headings (.xlsx or .csv)"))
      ->option_text(say("TỆP", "FILE"));
  add_overwrite(*verb, session, arguments->existing);
  verb->add_flag("--columns", arguments->columns,
                 say("in các cột của bốn bảng", "print the columns of the four tables"));
  add_json(*verb, session);
  verb->footer(
      say("Mặc định: ghi tất cả nếu không dòng nào lỗi, nếu có thì không ghi gì. Nhập lại "
          "cùng tệp không ghi trùng.",
          "By default all is written when no row is faulty, otherwise nothing. Importing "
          "the same files again writes nothing twice."));
  verb->callback([arguments, &session] { run(session, *arguments); });
}

}  // namespace dangvien::inline v0::cli
