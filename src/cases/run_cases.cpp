// SPDX-License-Identifier: Apache-2.0
#include "cases/run_cases.hpp"

#include <algorithm>
#include <set>
#include <utility>
#include <variant>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <fmt/format.h>

#include "cases/compare.hpp"
#include "cases/defaults.hpp"
#include "cases/toml_json.hpp"
#include "codec/json/decode.hpp"
#include "codec/json/encode.hpp"
#include "dangvien/admission/decide.hpp"
#include "text/render.hpp"

namespace dangvien::inline v0::cases {
namespace {

/// A command of the admission workflow: decide() of its facts knows it.
template <typename CommandBody>
concept OfAdmission = requires(const AdmissionFacts& facts, const Rulebook& rulebook,
                               const CommandBody& command) {
  decide(facts, rulebook, command);
};

std::string text_of(const Error& error, std::string_view what) {
  return fmt::format("    {}: {}\n", what, render_error(error, Language::en));
}

/// Judges the command; throws CaseFileError when it is not one of the admission workflow.
Outcome judge(const AdmissionFacts& facts, const Rulebook& rulebook, const Command& command) {
  return std::visit(
      [&](const auto& body) -> Outcome {
        if constexpr (OfAdmission<std::decay_t<decltype(body)>>) {
          const auto decision = decide(facts, rulebook, body);
          Outcome outcome{decision.verdict, {}};
          if (outcome.verdict.accepted()) {
            outcome.event =
                boost::json::parse(codec::encode_json(Event(decision.event))).as_object();
          }
          return outcome;
        } else {
          throw CaseFileError("    the command does not belong to the admission workflow\n");
        }
      },
      command);
}

/// The case's facts and command, defaults filled in.
Outcome outcome_of(const Case& tried, const Defaults& defaults, const Rulebook& rulebook) {
  const auto name = tried.command.find("command");
  if (name == tried.command.end() || !name->value().is_string()) {
    throw CaseFileError("    the key \"command\" is missing in [case.command]\n");
  }
  const std::string command_name(name->value().as_string());
  boost::json::object facts = defaults.facts(tried.at, command_name, tried.day);
  merge(facts, tried.facts);
  for (const std::string& path : tried.without) remove(facts, path);
  boost::json::object command = defaults.command(command_name, tried.day);
  merge(command, tried.command);

  const auto decoded_facts = codec::decode<AdmissionFacts>(boost::json::serialize(facts));
  if (!decoded_facts) throw CaseFileError(text_of(decoded_facts.error(), "facts"));
  const auto decoded_command = codec::decode_command(boost::json::serialize(command));
  if (!decoded_command) throw CaseFileError(text_of(decoded_command.error(), "command"));
  return judge(*decoded_facts, rulebook, *decoded_command);
}

void run_case(CaseReport& report, const Case& tried, const Defaults& defaults,
              const Rulebook& rulebook) {
  ++report.run;
  try {
    const Outcome outcome = outcome_of(tried, defaults, rulebook);
    const std::vector<std::string> found = differences(tried.expect, outcome, rulebook);
    if (found.empty()) return;
    std::string detail;
    for (const std::string& difference : found) detail += "    " + difference + '\n';
    report.failures.push_back({tried.place(), tried.name, detail + describe(outcome, rulebook)});
  } catch (const CaseFileError& error) {
    report.failures.push_back({tried.place(), tried.name, error.what()});
  }
}

std::vector<std::filesystem::path> case_files(const std::filesystem::path& directory) {
  std::vector<std::filesystem::path> files;
  std::error_code failed;
  for (std::filesystem::recursive_directory_iterator at(directory, failed), end;
       !failed && at != end; at.increment(failed)) {
    if (at->path().extension() == ".toml" && at->path().filename() != "default.toml") {
      files.push_back(at->path());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

/// Names are unique, twins exist, and every rule named exists.
void check_names(CaseReport& report, const Rulebook& rulebook) {
  std::set<std::string, std::less<>> names;
  std::set<std::string_view> rules;
  for (const Rule& rule : rulebook.tables().rules) rules.insert(rule.id);
  for (const Case& known : report.cases) {
    if (names.insert(known.name).second) continue;
    report.failures.push_back({known.place(), known.name, "    another case has this name\n"});
  }
  for (const Case& known : report.cases) {
    if (!known.twin.empty() && !names.contains(known.twin)) {
      report.failures.push_back(
          {known.place(), known.name, "    no case is named \"" + known.twin + "\"\n"});
    }
    for (const std::string& rule : known.proves) {
      if (rules.contains(rule)) continue;
      report.failures.push_back({known.place(), known.name, "    no rule is named " + rule + '\n'});
    }
  }
}

}  // namespace

CaseReport run_cases(const std::filesystem::path& directory, const Rulebook& rulebook) {
  CaseReport report;
  try {
    const Defaults defaults = Defaults::read(directory / "default.toml", "default.toml");
    for (const std::filesystem::path& file : case_files(directory)) {
      const std::string shown = std::filesystem::relative(file, directory).generic_string();
      try {
        for (Case& tried : read_case_file(file, shown)) {
          run_case(report, tried, defaults, rulebook);
          report.cases.push_back(std::move(tried));
        }
      } catch (const CaseFileError& error) {
        report.failures.push_back({shown, {}, std::string("    ") + error.what() + '\n'});
      }
    }
  } catch (const CaseFileError& error) {
    report.failures.push_back({"default.toml", {}, std::string("    ") + error.what() + '\n'});
  }
  check_names(report, rulebook);
  return report;
}

std::string describe(const CaseReport& report) {
  std::string text;
  for (const CaseFailure& failure : report.failures) {
    text += fmt::format("{}: {}\n{}", failure.place, failure.name, failure.detail);
  }
  return text + fmt::format("{} cases, {} failures\n", report.run, report.failures.size());
}

}  // namespace dangvien::inline v0::cases
