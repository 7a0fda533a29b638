// SPDX-License-Identifier: Apache-2.0
#include "cli/import_print.hpp"

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "cli/table.hpp"
#include "cli/words.hpp"

namespace dangvien::inline v0::cli {
namespace {

std::string_view table_word(const Session& session, std::string_view table) {
  if (table == "organisations") return session.say("tổ chức", "organisations");
  if (table == "people") return session.say("người", "people");
  if (table == "quotas") return session.say("chỉ tiêu", "quotas");
  if (table == "admissions") return session.say("kết nạp", "admissions");
  return "–";
}

std::string_view severity_word(const Session& session, ProblemSeverity severity) {
  switch (severity) {
    case ProblemSeverity::error:
      return session.say("Lỗi", "Error");
    case ProblemSeverity::warning:
      return session.say("Cảnh báo", "Warning");
    case ProblemSeverity::note:
      break;
  }
  return session.say("Lưu ý", "Note");
}

void print_sheets(Session& session, const ImportReport& report) {
  Table table{{{std::string{session.say("Tệp", "File")}},
               {std::string{session.say("Trang", "Sheet")}},
               {std::string{session.say("Bảng", "Table")}},
               {std::string{session.say("Dòng", "Rows")}, Align::right},
               {std::string{session.say("Mới", "New")}, Align::right},
               {std::string{session.say("Đã có", "Known")}, Align::right},
               {std::string{session.say("Lỗi", "Faulty")}, Align::right}}};
  for (const ImportedSheet& sheet : report.sheets) {
    table.add({sheet.file, sheet.sheet.empty() ? "–" : sheet.sheet,
               std::string{table_word(session, sheet.table)}, count_text(session, sheet.rows),
               count_text(session, sheet.fresh), count_text(session, sheet.known),
               count_text(session, sheet.faulty)});
  }
  if (!table.empty()) session.print(table.text());
}

void print_more(Session& session, std::uint64_t all, std::size_t shown) {
  if (all <= shown) return;
  session.print(counted(session, all - shown,
                        "… và {} dòng nữa (--problems N để xem nhiều hơn, --json để xem tất cả).\n",
                        "… and {} more (--problems N shows more, --json all).\n",
                        "… and {} more (--problems N shows more, --json all).\n"));
}

/// Nothing of it keeps a row out: what the journal keeps with the row.
void print_advisories(Session& session, const ImportReport& report, std::size_t most) {
  if (report.advisory_count == 0) return;
  session.print(counted(session, report.advisory_count,
                        "Quy định nhắc {} điều về các dòng được nhận (được ghi kèm vào sổ):\n",
                        "{} remark of the rules on rows that are taken (kept with them):\n",
                        "{} remarks of the rules on rows that are taken (kept with them):\n"));
  for (const ImportAdvisoryCount& count : report.advisory_counts) {
    session.print(fmt::format("  {}×  {} ({})\n", count.count, count.title, count.rule));
  }
  std::size_t shown = 0;
  for (const ImportAdvisory& advisory : report.advisories) {
    if (shown == most) break;
    ++shown;
    session.print(fmt::format("{}: {}\n", session.say("Nhắc nhở", "Remark"), advisory.text));
  }
  print_more(session, report.advisory_count, shown);
}

std::string written(const Session& session, const ImportReport& report, std::string_view vietnamese,
                    std::string_view one, std::string_view several) {
  return counted(session, report.rows_written, vietnamese, one, several);
}

bool has_good_rows(const ImportReport& report) {
  return std::any_of(report.sheets.begin(), report.sheets.end(),
                     [](const ImportedSheet& sheet) { return sheet.fresh + sheet.known != 0; });
}

/// A fault of a file or sheet as a whole.
bool has_faulty_file(const ImportReport& report) {
  return std::any_of(report.problems.begin(), report.problems.end(), [](const auto& problem) {
    return problem.severity == ProblemSeverity::error && problem.row == 0;
  });
}

std::string ending(const Session& session, const ImportReport& report) {
  if (report.status == OutcomeStatus::error) {
    if (report.rows_written == 0) {
      return std::string{session.say("Không có gì được ghi.", "Nothing was written.")};
    }
    return written(
        session, report,
        "Đã ghi {} dòng rồi dừng; chạy lại lệnh này sẽ ghi nốt phần còn lại, không ghi trùng.",
        "Wrote {} row, then stopped; running this again writes the rest and nothing twice.",
        "Wrote {} rows, then stopped; running this again writes the rest and nothing twice.");
  }
  if (report.status == OutcomeStatus::refused && report.rows_written != 0) {
    return written(
        session, report,
        "Đã ghi {} dòng rồi dừng: sổ thay đổi trong lúc ghi, và một dòng không còn được nhận.",
        "Wrote {} row, then stopped: the registry changed meanwhile and refuses a row.",
        "Wrote {} rows, then stopped: the registry changed meanwhile and refuses a row.");
  }
  if (report.status == OutcomeStatus::refused && !has_good_rows(report)) {
    return std::string{
        session.say("Không có gì được ghi. Không có dòng nào đúng: sửa những lỗi trên, hoặc lưu "
                    "lại tệp, rồi nhập lại.",
                    "Nothing was written. No row is without fault: mend the faults above, or save "
                    "the file again, then import it again.")};
  }
  if (report.status == OutcomeStatus::refused && has_faulty_file(report)) {
    return std::string{session.say(
        "Không có gì được ghi. Tệp không đọc được phải sửa hoặc lưu lại trước; --good-rows chỉ bỏ "
        "qua các dòng lỗi của những tệp khác.",
        "Nothing was written. The file that cannot be read must be mended or saved again first; "
        "--good-rows only leaves out the faulty rows of the others.")};
  }
  if (report.status == OutcomeStatus::refused) {
    return std::string{session.say(
        "Không có gì được ghi. Sửa các dòng lỗi, hoặc thêm --good-rows để chỉ ghi các dòng đúng.",
        "Nothing was written. Mend the faulty rows, or add --good-rows to write the others "
        "alone.")};
  }
  if (report.preview) {
    return std::string{
        session.say("Xem trước: không có gì được ghi.", "Preview: nothing was written.")};
  }
  if (session.language == Language::vi) {
    return fmt::format("Đã ghi {} dòng trong {} lần ghi ({} sự kiện).",
                       count_text(session, report.rows_written),
                       count_text(session, report.commits), count_text(session, report.events));
  }
  const auto count = [&session](std::uint64_t number, std::string_view one, std::string_view many) {
    return counted(session, number, {}, one, many);
  };
  return fmt::format("Wrote {} in {} ({}).", count(report.rows_written, "{} row", "{} rows"),
                     count(report.commits, "{} commit", "{} commits"),
                     count(report.events, "{} event", "{} events"));
}

}  // namespace

void print_import(Session& session, const ImportReport& report, std::size_t most) {
  print_sheets(session, report);
  std::size_t shown = 0;
  for (const ImportProblem& problem : report.problems) {
    if (shown == most) break;
    ++shown;
    session.print(fmt::format("{}: {}\n", severity_word(session, problem.severity), problem.text));
  }
  print_more(session, report.error_count + report.warning_count + report.note_count, shown);
  print_advisories(session, report, most);
  session.print(ending(session, report) + '\n');
}

}  // namespace dangvien::inline v0::cli
