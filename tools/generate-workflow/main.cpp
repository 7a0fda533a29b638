// SPDX-License-Identifier: Apache-2.0
// generate-workflow [--check] FILE: writes the reference page of the admission workflow, diagram
// included, from the table that the engine runs. With --check, compares instead: exit code 1 when
// the file differs.
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

#include "dangvien/admission/check_rules.hpp"
#include "dangvien/admission/step_rules.hpp"
#include "dangvien/admission/table.hpp"
#include "dangvien/law/generated/standard_rulebook.hpp"

namespace {

using namespace dangvien;

std::string text(std::string_view view) { return std::string(view); }

/// `a`, `b`, `c`
std::string list_of(CheckSet checks) {
  std::string list;
  for (std::size_t index = 0; index < check_count; ++index) {
    const auto check = static_cast<Check>(index);
    if (!checks.contains(check)) continue;
    if (!list.empty()) list += ", ";
    list += '`' + text(name_of(check)) + '`';
  }
  return list;
}

/// Mermaid, which code hosts draw. Acts that lead back to their state are left to the table.
std::string diagram() {
  std::string page = "```mermaid\nstateDiagram-v2\n  [*] --> none\n";
  for (const Transition& row : admission_table()) {
    if (row.next != row.state) {
      page += "  " + text(name_of(row.state)) + " --> " + text(name_of(row.next)) + " : " +
              text(name_of(row.command)) + '\n';
    }
    if (row.next_when_short != row.next && row.next_when_short != row.state) {
      page += "  " + text(name_of(row.state)) + " --> " + text(name_of(row.next_when_short)) +
              " : " + text(name_of(row.command)) + " (short)\n";
    }
  }
  for (std::size_t index = 0; index < dossier_state_count; ++index) {
    const auto state = static_cast<DossierState>(index);
    bool leaves = false;
    for (const Transition& row : admission_table()) leaves = leaves || row.state == state;
    if (!leaves) page += "  " + text(name_of(state)) + " --> [*]\n";
  }
  return page + "```\n";
}

std::string transitions() {
  std::string page =
      "| state | command | next | next when the vote is short | event |\n"
      "| --- | --- | --- | --- | --- |\n";
  for (const Transition& row : admission_table()) {
    page += "| " + text(name_of(row.state)) + " | `" + text(name_of(row.command)) + "` | " +
            text(name_of(row.next)) + " | " +
            (row.next_when_short == row.next ? text("") : text(name_of(row.next_when_short))) +
            " | " + text(name_of(row.event)) + " |\n";
  }
  return page;
}

std::string two_digits(std::uint32_t number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

/// "29-QĐ/TW of 2016-07-25, 4.3.1"; the title of an instrument without a number.
std::string clause(const Rulebook& rulebook, CitationIndex index) {
  if (index == 0) return "not found";
  const Instrument& instrument = rulebook.instrument(index);
  std::string clause = text(instrument.number.empty() ? instrument.title : instrument.number);
  if (!instrument.number.empty() && instrument.signed_on) {
    const CivilDate date = instrument.signed_on.value().civil();
    clause += " of " + std::to_string(date.year) + '-' + two_digits(date.month) + '-' +
              two_digits(date.day);
  }
  const std::string_view point = rulebook.citation(index).point;
  return point.empty() ? clause : clause + ", " + text(point);
}

/// One clause of each rule of the act on a day.
std::string clauses_on(const Rulebook& rulebook, AdmissionCommand command, Day day) {
  std::string clauses;
  for (const RuleId rule : rules_of_step(command)) {
    const std::string found = clause(rulebook, rulebook.row(rule, day).citation);
    if (clauses.find(found) != std::string::npos) continue;
    clauses += (clauses.empty() ? "" : "; ") + found;
  }
  return clauses;
}

/// The first days of the regulations from 45-QĐ/TW on, and of the guidance that came with each.
std::string clauses_by_period() {
  constexpr CivilDate periods[] = {{2012, 1, 5},  {2016, 9, 20}, {2021, 9, 28}, {2025, 6, 9},
                                   {2025, 9, 29}, {2026, 5, 19}, {2026, 7, 26}};
  const Rulebook rulebook = standard_rulebook();
  std::string page = "| command | rules | from | clauses |\n| --- | --- | --- | --- |\n";
  for (std::size_t index = 0; index < admission_command_count; ++index) {
    const auto command = static_cast<AdmissionCommand>(index);
    std::string rules;
    for (const RuleId rule : rules_of_step(command)) {
      rules += (rules.empty() ? "`" : ", `") + text(rulebook.rule(rule).id) + '`';
    }
    std::string before;
    for (const CivilDate& period : periods) {
      const std::string clauses =
          clauses_on(rulebook, command, Day::from_civil(period).value_or(Day::first()));
      if (clauses == before) continue;
      page += "| `" + text(name_of(command)) + "` | " + rules + " | " +
              std::to_string(period.year) + '-' + two_digits(period.month) + '-' +
              two_digits(period.day) + " | " + clauses + " |\n";
      before = clauses;
    }
  }
  return page;
}

/// The checks of a command are the same in every state that allows it.
std::string checks_by_command() {
  std::string page = "| command | checks |\n| --- | --- |\n";
  for (std::size_t index = 0; index < admission_command_count; ++index) {
    const auto command = static_cast<AdmissionCommand>(index);
    for (const Transition& row : admission_table()) {
      if (row.command != command) continue;
      page += "| `" + text(name_of(command)) + "` | " + list_of(row.checks) + " |\n";
      break;
    }
  }
  return page;
}

std::string rules_by_check() {
  const Rulebook rulebook = standard_rulebook();
  std::string page = "| check | needs | rules that it may report |\n| --- | --- | --- |\n";
  for (std::size_t index = 0; index < check_count; ++index) {
    const auto check = static_cast<Check>(index);
    std::string rules;
    for (const RuleId rule : rules_of(check)) {
      if (!rules.empty()) rules += ", ";
      rules += '`' + text(rulebook.rule(rule).id) + '`';
    }
    const bool needs_command = needs_of(check) == CheckNeeds::command;
    page += "| `" + text(name_of(check)) + "` | " +
            (needs_command ? "the command as well" : "facts and day") + " | " + rules + " |\n";
  }
  return page;
}

std::string page() {
  return "<!-- SPDX-License-Identifier: Apache-2.0 -->\n"
         "<!-- Generated by tools/generate-workflow from "
         "include/dangvien/admission/table_rows.hpp. Do not "
         "edit. -->\n\n"
         "# The admission workflow\n\n"
         "One row for every act that a state of a dossier allows; a command without a row is "
         "refused with "
         "`workflow.not_allowed_in_state`. What the checks ask for depends on the law of the day: "
         "[rules.md](rules.md). Which checks lie on every path to membership is proved at compile "
         "time in "
         "`src/admission/proofs.cpp`.\n\n"
         "## Diagram\n\nActs that lead back to their own state (papers, certificates) are left "
         "out.\n\n" +
         diagram() + "\n## Acts\n\n" + transitions() +
         "\n## Clauses of each command\n\nThose of the rules on which the act stands, as they "
         "were on the first day of each guidance and regulation; every day in between: "
         "[rules.md](rules.md).\n\n" +
         clauses_by_period() + "\n## Checks of each command\n\n" + checks_by_command() +
         "\n## Rules of each check\n\n" + rules_by_check();
}

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

int main(int count, char** arguments) {
  const bool check = count == 3 && std::string_view(arguments[1]) == "--check";
  if (count != 2 && !check) {
    std::cerr << "usage: generate-workflow [--check] FILE\n";
    return 2;
  }
  const std::string path = arguments[count - 1];
  const std::string wanted = page();
  if (check) {
    if (read_file(path) == wanted) return 0;
    std::cerr << path << " differs from the workflow table: run generate-workflow\n";
    return 1;
  }
  std::ofstream file(path, std::ios::binary);
  file << wanted;
  file.close();
  return file ? 0 : 2;
}
