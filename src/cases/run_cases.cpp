// SPDX-License-Identifier: Apache-2.0
#include "cases/run_cases.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <utility>
#include <variant>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/format.h>

#include "cases/clause.hpp"
#include "cases/story.hpp"
#include "cases/twins.hpp"
#include "codec/json/decode.hpp"
#include "codec/json/encode.hpp"
#include "dangvien/admission/decide.hpp"

namespace dangvien::inline v0::cases {
namespace {

/// A command of the admission workflow: decide() of its facts knows it.
template <typename CommandBody>
concept OfAdmission = requires(const AdmissionFacts& facts, const Rulebook& rulebook,
                               const CommandBody& command) {
  decide(facts, rulebook, command);
};

[[noreturn]] void fail_at(const CaseHead& head, std::string key, Words found, Words expected) {
  throw CaseFileError(
      {head.file, head.line, std::move(key), std::move(found), std::move(expected)});
}

std::vector<Violation> list_of(const FindingList& findings) {
  return {findings.begin(), findings.end()};
}

Answer judge(const CaseHead& head, const AdmissionFacts& facts, const Rulebook& rulebook,
             const Command& command) {
  return std::visit(
      [&](const auto& body) -> Answer {
        if constexpr (OfAdmission<std::decay_t<decltype(body)>>) {
          const auto decision = decide(facts, rulebook, body);
          Answer answer;
          answer.violations = list_of(decision.verdict.violations());
          answer.advisories = list_of(decision.verdict.advisories());
          if (answer.accepted()) {
            answer.event =
                boost::json::parse(codec::encode_json(Event(decision.event))).as_object();
          }
          return answer;
        } else {
          fail_at(head, "command",
                  {"một lệnh ngoài quy trình kết nạp", "a command of another kind"},
                  {"một bước của quy trình kết nạp; lệnh khác thuộc về [[scenario]]",
                   "a step of the admission workflow; others belong to a [[scenario]]"});
        }
      },
      command);
}

template <typename Value>
Value decoded(const CaseHead& head, std::string_view key, Result<Value> result) {
  if (result) return *std::move(result);
  const Error& error = result.error();
  fail_at(head, error.path.empty() ? std::string(key) : fmt::format("{}.{}", key, error.path),
          words_of(error.found), words_of(error.expected));
}

/// The case's facts and command, defaults filled in.
Answer answer_of(const Case& tried, const Defaults& defaults, const Rulebook& rulebook) {
  const CaseHead& head = tried.head;
  const auto name = tried.command.find("command");
  if (name == tried.command.end() || !name->value().is_string()) {
    fail_at(head, "command.command", {"không có", "nothing"},
            {"tên của lệnh", "the name of a command"});
  }
  const std::string command_name(name->value().as_string());
  boost::json::object facts;
  try {
    facts = defaults.facts(tried.at, command_name, tried.day);
  } catch (const std::out_of_range&) {
    fail_at(head, "at", '"' + tried.at + '"',
            {"một trạng thái có trong default.toml", "a state of default.toml"});
  }
  merge(facts, tried.facts);
  for (const std::string& path : tried.without) {
    if (remove(facts, path)) continue;
    fail_at(head, "without", '"' + path + '"',
            {"một sự kiện có trong default.toml", "a fact of default.toml"});
  }
  boost::json::object command = defaults.command(command_name, tried.day);
  merge(command, tried.command);
  const codec::DecodeOptions reading = leave_out(command, tried.leaves_out);
  return judge(
      head, decoded(head, "facts", codec::decode<AdmissionFacts>(boost::json::serialize(facts))),
      rulebook,
      decoded(head, "command", codec::decode_command(boost::json::serialize(command), reading)));
}

Act act_of(Day day, const Answer& answer, const Rulebook& rulebook) {
  Act act{day, {}};
  for (const auto* const findings : {&answer.violations, &answer.advisories}) {
    for (const Violation& finding : *findings) act.spoke.emplace(rulebook.rule(finding.rule).id);
  }
  return act;
}

/// The rules of accounting that the scenario proves, in words, for a figure that is wrong.
std::string clauses_of(const CaseHead& head, const Explaining& explaining) {
  std::string text;
  for (const std::string& rule : head.proves) text += rule_in_words(rule, explaining);
  return text;
}

/// Runs one case or scenario into a result, whatever goes wrong.
class Run {
 public:
  Run(const Defaults& defaults, const RunOptions& options)
      : defaults_(defaults), options_(options) {}

  CaseResult of(const Case& tried) {
    return guarded(tried.head, [&](CaseResult& result) {
      const Explaining explaining{options_.rulebook, options_.language, tried.day};
      const Answer answer = answer_of(tried, defaults_, options_.rulebook);
      result.acts.push_back(act_of(tried.day, answer, options_.rulebook));
      result.signature = signature(answer, tried.expect, options_.rulebook);
      result.differences = differences(tried.expect, answer, explaining);
      if (!result.differences.empty()) result.found = cases::describe(answer, explaining);
    });
  }

  CaseResult of(const Scenario& scenario) {
    return guarded(scenario.head, [&](CaseResult& result) {
      Explaining explaining{options_.rulebook, options_.language, last_day(scenario)};
      Story story(scenario.head.file, defaults_, explaining);
      story.give(scenario.given);
      for (const Step& step : scenario.steps) run(result, story, step, scenario.head);
      for (const Figure& figure : scenario.figures) {
        compare(result, story, figure, explaining.day, scenario.head);
      }
      if (result.acts.empty()) result.acts.push_back({explaining.day, {}});
    });
  }

  CaseResult of(const Lookup& lookup) {
    CaseHead head{.file = lookup.file, .line = lookup.line, .name = lookup.name()};
    if (!lookup.decider && !lookup.power) head.proves = {lookup.rule};
    return guarded(head, [&](CaseResult& result) {
      result.looked_up = lookup.day;
      result.differences = differences(lookup, options_.rulebook);
    });
  }

 private:
  template <typename Body>
  CaseResult guarded(const CaseHead& head, Body body) {
    CaseResult result;
    result.head = head;
    try {
      body(result);
    } catch (const CaseFileError& error) {
      result.fault = error.fault();
    }
    return result;
  }

  static Day last_day(const Scenario& scenario) {
    Day last = Day::first();
    for (const GivenDossier& dossier : scenario.given.dossiers) last = std::max(last, dossier.day);
    for (const Step& step : scenario.steps) last = std::max(last, step.day);
    return last;
  }

  void run(CaseResult& result, Story& story, const Step& step, const CaseHead& head) {
    const Explaining explaining{options_.rulebook, options_.language, step.day};
    const Answer answer = story.act(step);
    result.acts.push_back(act_of(step.day, answer, options_.rulebook));
    result.signature += signature(answer, step.expect, options_.rulebook) + '\n';
    std::vector<Difference> found = differences(step.expect, answer, explaining);
    if (!found.empty()) {
      result.found += fmt::format("    {}:{}\n", head.file, step.line);
      result.found += cases::describe(answer, explaining);
    }
    for (Difference& difference : found) {
      if (difference.line == 0) difference.line = step.line;
      result.differences.push_back(std::move(difference));
    }
    for (const Figure& figure : step.figures) compare(result, story, figure, step.day, head);
  }

  void compare(CaseResult& result, const Story& story, const Figure& figure, Day day,
               const CaseHead& head) {
    result.signature += story.signature(figure, day) + '\n';
    if (figure.due_stated)
      result.acts.push_back({figure.as_of ? *figure.as_of : day, story.spoke(figure, day)});
    for (Difference& difference : story.differences(figure, day)) {
      const Explaining explaining{options_.rulebook, options_.language, day};
      difference.clause = clauses_of(head, explaining);
      for (const std::string& rule : head.proves) {
        difference.clauses.push_back(clause_of(rule, explaining));
      }
      result.differences.push_back(std::move(difference));
    }
  }

  const Defaults& defaults_;
  const RunOptions& options_;
};

void run_text(CaseReport& report, std::string_view text, const std::string& shown,
              const Defaults& defaults, const RunOptions& options, bool context) {
  try {
    const CaseFile file = read_case_file(text, shown);
    Run run(defaults, options);
    const auto keep = [&](CaseResult result) {
      const std::string& filter = options.filter;
      result.context = context || (shown.find(filter) == std::string::npos &&
                                   result.head.name.find(filter) == std::string::npos);
      report.results.push_back(std::move(result));
    };
    for (const Case& tried : file.cases) keep(run.of(tried));
    for (const Scenario& scenario : file.scenarios) keep(run.of(scenario));
    for (const Lookup& lookup : file.lookups) keep(run.of(lookup));
  } catch (const CaseFileError& error) {
    if (!context) report.faults.push_back(error.fault());
  }
}

bool is_case_file(const std::filesystem::path& path) {
  return path.extension() == ".toml" && path.filename() != "default.toml";
}

/// The case files below a folder, by name.
std::vector<std::filesystem::path> files_below(const std::filesystem::path& folder, bool deep) {
  std::vector<std::filesystem::path> files;
  std::error_code failed;
  std::filesystem::recursive_directory_iterator at(
      folder, std::filesystem::directory_options::skip_permission_denied, failed);
  for (const std::filesystem::recursive_directory_iterator end; !failed && at != end;
       at.increment(failed)) {
    if (!deep) at.disable_recursion_pending();
    std::error_code ignored;
    if (at->is_regular_file(ignored) && is_case_file(at->path())) files.push_back(at->path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

/// What is to be run: a file, and whether it was only needed for its twins.
using Files = std::vector<std::pair<std::filesystem::path, bool>>;

Files files_of(CaseReport& report, const std::vector<std::filesystem::path>& paths) {
  Files files;
  std::set<std::filesystem::path> seen;
  const auto add = [&](const std::filesystem::path& file, bool context) {
    if (seen.insert(std::filesystem::absolute(file).lexically_normal()).second) {
      files.emplace_back(file, context);
    }
  };
  std::error_code ignored;
  for (const std::filesystem::path& path : paths) {
    if (!std::filesystem::is_directory(path, ignored)) {
      add(path, false);
      continue;
    }
    const auto below = files_below(path, true);
    for (const std::filesystem::path& file : below) add(file, false);
    if (below.empty()) {
      report.faults.push_back(
          {path.generic_string(),
           0,
           {},
           {"một thư mục không có tệp tình huống", "a folder without case files"},
           {"ít nhất một tệp *.toml", "at least one file *.toml"}});
    }
  }
  for (const std::filesystem::path& path : paths) {
    if (std::filesystem::is_directory(path, ignored)) continue;
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : ".";
    for (const std::filesystem::path& file : files_below(folder, false)) add(file, true);
  }
  return files;
}

/// The defaults that hold for a folder; each default.toml is read once.
class DefaultsOfFolders {
 public:
  const Defaults& of(const std::filesystem::path& folder) {
    const auto known = known_.find(folder);
    if (known != known_.end()) return known->second;
    const std::filesystem::path above = folder.parent_path();
    Defaults defaults = above == folder || above.empty() ? Defaults::standard() : of(above);
    const std::filesystem::path file = folder / "default.toml";
    std::error_code ignored;
    if (std::filesystem::is_regular_file(file, ignored)) {
      defaults.overlay(read_text(file, file.generic_string()), file.generic_string());
    }
    return known_.emplace(folder, std::move(defaults)).first->second;
  }

 private:
  std::map<std::filesystem::path, Defaults> known_;
};

}  // namespace

std::size_t CaseReport::run() const noexcept {
  return static_cast<std::size_t>(std::count_if(
      results.begin(), results.end(), [](const CaseResult& result) { return !result.context; }));
}

std::size_t CaseReport::failed() const noexcept {
  return faults.size() + static_cast<std::size_t>(std::count_if(
                             results.begin(), results.end(), [](const CaseResult& result) {
                               return !result.context && !result.holds();
                             }));
}

CaseReport run_case_text(std::string_view text, const std::string& shown, const Defaults& defaults,
                         const RunOptions& options) {
  CaseReport report;
  run_text(report, text, shown, defaults, options, false);
  check_twins(report, options);
  return report;
}

CaseReport run_cases(const std::vector<std::filesystem::path>& paths, const RunOptions& options) {
  CaseReport report;
  DefaultsOfFolders defaults;
  for (const auto& [file, context] : files_of(report, paths)) {
    const std::string shown = file.generic_string();
    try {
      const std::string text = read_text(file, shown);
      run_text(report, text, shown,
               defaults.of(std::filesystem::absolute(file).lexically_normal().parent_path()),
               options, context);
    } catch (const CaseFileError& error) {
      if (!context) report.faults.push_back(error.fault());
    }
  }
  check_twins(report, options);
  return report;
}

}  // namespace dangvien::inline v0::cases
