// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <utility>

#include "engine/describe.hpp"
#include "import/import.hpp"
#include "text/names.hpp"
#include "text/pattern.hpp"
#include "text/phrase_text.hpp"
#include "text/render.hpp"

namespace dangvien::inline v0::importing {
namespace {

/// "tệp people.xlsx, trang Danh sách, dòng 17, cột F (Ngày sinh)".
std::string place_text(const ImportOutcome& outcome, const Problem& problem, Origin origin,
                       bool with_column, Language language) {
  const SheetReport& sheet = outcome.sheets[origin.sheet];
  const auto part = [language](std::string_view form, std::string_view value) {
    return fill(catalogue_name("import_place", form, language), {{"value", value}});
  };
  std::string place = part("file", outcome.files[sheet.file]);
  if (!sheet.sheet.empty()) place += ", " + part("sheet", printable(sheet.sheet));
  if (origin.row != 0) place += ", " + part("row", std::to_string(origin.row));
  if (with_column && problem.column != 0) {
    place += ", " + part("column", column_letters(problem.column));
    if (!problem.heading.empty()) place += " (" + printable(problem.heading) + ")";
  }
  return place;
}

ImportProblem describe_problem(const ImportOutcome& outcome, const Problem& problem,
                               const Rulebook& rulebook, Language language) {
  const SheetReport& sheet = outcome.sheets[problem.origin.sheet];
  ImportProblem view;
  view.severity = problem.severity;
  view.file = outcome.files[sheet.file];
  view.sheet = sheet.sheet;
  view.row = problem.origin.row;
  view.column = column_letters(problem.column);
  view.heading = problem.heading;
  const std::string place = place_text(outcome, problem, problem.origin, true, language);
  if (problem.violation) {
    const Finding finding = describe_violation(*problem.violation, rulebook, language);
    view.rule = finding.rule;
    view.text = place + ": " + finding.text;
    if (!finding.remedy.empty()) view.text += ' ' + finding.remedy;
    return view;
  }
  view.found = render_phrase(problem.found, language);
  view.expected = render_phrase(problem.expected, language);
  std::string other;
  if (problem.other) {
    const SheetReport& other_sheet = outcome.sheets[problem.other->sheet];
    view.other_file = outcome.files[other_sheet.file];
    view.other_sheet = other_sheet.sheet;
    view.other_row = problem.other->row;
    other = place_text(outcome, problem, *problem.other, false, language);
  }
  const bool condition = describe_phrase(problem.found.id).condition;
  view.text =
      fill(catalogue_name("import_problem", condition ? "condition" : "thing", language),
           {{"place", place}, {"found", view.found}, {"expected", view.expected}, {"what", other}});
  return view;
}

ImportedSheet describe_sheet(const ImportOutcome& outcome, const SheetReport& sheet) {
  ImportedSheet view;
  view.file = outcome.files[sheet.file];
  view.sheet = sheet.sheet;
  if (sheet.table) view.table = table_name(*sheet.table);
  view.heading_row = sheet.heading_row;
  view.rows = sheet.rows;
  view.fresh = sheet.fresh;
  view.known = sheet.known;
  view.faulty = sheet.faulty;
  return view;
}

}  // namespace

ImportReport describe_import(const ImportOutcome& outcome, const Rulebook& rulebook,
                             Language language) {
  ImportReport report;
  report.status = outcome.status;
  report.preview = outcome.preview;
  for (const SheetReport& sheet : outcome.sheets) {
    report.sheets.push_back(describe_sheet(outcome, sheet));
  }
  for (const Problem& problem : outcome.problems.list()) {
    report.problems.push_back(describe_problem(outcome, problem, rulebook, language));
  }
  report.error_count = outcome.problems.count(ProblemSeverity::error);
  report.warning_count = outcome.problems.count(ProblemSeverity::warning);
  report.note_count = outcome.problems.count(ProblemSeverity::note);
  report.rows_written = outcome.rows_written;
  report.commits = outcome.commits;
  report.events = outcome.events;
  if (outcome.status == OutcomeStatus::error) {
    report.error = describe_error(outcome.error, language);
  }
  return report;
}

}  // namespace dangvien::inline v0::importing
