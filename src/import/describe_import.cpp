// SPDX-License-Identifier: Apache-2.0
#include <map>
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
    const auto value = [&](const RuleValue& said, std::string otherwise) {
      std::string text = render_value(said, rulebook.rule(problem.violation->rule), language);
      return text.empty() ? std::move(otherwise) : text;
    };
    view.found = value(problem.violation->found, render_phrase(problem.found, language));
    view.expected =
        value(problem.violation->required,
              finding.remedy.empty() ? std::string{rule_title(problem.violation->rule, language)}
                                     : finding.remedy);
    view.text = place + ": " + finding.text;
    // Where the sentence of the rule does not say what was found, the row does.
    if (!view.found.empty() && finding.text.find(view.found) == std::string::npos) {
      view.text += ' ' + fill(catalogue_name("import_problem", "violation", language),
                              {{"found", view.found}});
    }
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

ImportAdvisory describe_row_advisory(const ImportOutcome& outcome, const RowAdvisory& advisory,
                                     const Rulebook& rulebook, Language language) {
  const SheetReport& sheet = outcome.sheets[advisory.origin.sheet];
  Problem place;
  place.origin = advisory.origin;
  place_in_column(place, sheet, advisory.column);
  ImportAdvisory view;
  view.file = outcome.files[sheet.file];
  view.sheet = sheet.sheet;
  view.row = advisory.origin.row;
  view.column = column_letters(place.column);
  view.heading = place.heading;
  view.finding = describe_advisory(advisory.finding, rulebook, language);
  view.text = place_text(outcome, place, place.origin, true, language) + ": " + view.finding.text;
  return view;
}

std::vector<ImportAdvisoryCount> count_advisories(const ImportOutcome& outcome,
                                                  const Rulebook& rulebook, Language language) {
  std::map<RuleId, std::uint64_t> counts;
  for (const RowAdvisory& advisory : outcome.advisories) ++counts[advisory.finding.rule];
  std::vector<ImportAdvisoryCount> list;
  for (const auto& [rule, count] : counts) {
    list.push_back({.rule = std::string{rulebook.rule(rule).id},
                    .title = std::string{rule_title(rule, language)},
                    .count = count});
  }
  return list;
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
                             Language language, std::size_t most_advisories) {
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
  report.advisory_count = outcome.advisories.size();
  report.advisory_counts = count_advisories(outcome, rulebook, language);
  for (const RowAdvisory& advisory : outcome.advisories) {
    if (report.advisories.size() == most_advisories) break;
    report.advisories.push_back(describe_row_advisory(outcome, advisory, rulebook, language));
  }
  report.rows_written = outcome.rows_written;
  report.commits = outcome.commits;
  report.events = outcome.events;
  if (outcome.status == OutcomeStatus::error) {
    report.error = describe_error(outcome.error, language);
  }
  return report;
}

}  // namespace dangvien::inline v0::importing
