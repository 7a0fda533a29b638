// SPDX-License-Identifier: Apache-2.0
// The report of a run, for people and as JSON.
#include <regex>

#include <fmt/format.h>

#include "cases/run_cases.hpp"
#include "codec/json/encode.hpp"
#include "text/render.hpp"

namespace dangvien::inline v0::cases {
namespace {

std::string place(const std::string& file, std::size_t line) {
  return line == 0 ? file : fmt::format("{}:{}", file, line);
}

/// The line of a difference, that of its case where it has none.
std::size_t line_of(const CaseResult& result, const Difference& difference) {
  return difference.line == 0 ? result.head.line : difference.line;
}

/// "2026-03-16" of the file in the form in which every sentence writes days.
std::string with_days(std::string text, Language language) {
  static const std::regex written{"\"(\\d{4})-(\\d{2})-(\\d{2})\""};
  std::smatch found;
  while (std::regex_search(text, found, written)) {
    const auto number = [&found](std::size_t group) { return std::stoi(found[group].str()); };
    const auto day = Day::from_civil(
        {number(1), static_cast<std::uint32_t>(number(2)), static_cast<std::uint32_t>(number(3))});
    if (!day) break;
    text.replace(static_cast<std::size_t>(found.position()),
                 static_cast<std::size_t>(found.length()), render_day(*day, language));
  }
  return text;
}

std::string text_of(const CaseResult& result, const RunOptions& options) {
  std::string text =
      fmt::format("{}: {}\n", place(result.head.file, result.head.line), result.head.name);
  if (result.fault) return text + "  " + render(*result.fault, options.language) + '\n';
  std::string told = result.found;  // what a rule says is said once
  for (const Difference& difference : result.differences) {
    text += fmt::format(
        "  {}: {}\n    {}: {}\n    {}: {}\n", place(result.head.file, line_of(result, difference)),
        difference.what, say(options.language, "cần", "expected"),
        with_days(difference.expected, options.language), say(options.language, "gặp", "found"),
        with_days(difference.found, options.language));
    if (told.find(difference.clause) != std::string::npos) continue;
    text += difference.clause;
    told += difference.clause;
  }
  if (!result.found.empty()) {
    text +=
        fmt::format("  {}\n{}", say(options.language, "Kết luận:", "The verdict:"), result.found);
  }
  return text;
}

/// Writes one JSON object member by member.
class JsonObject {
 public:
  void add(std::string_view key, std::string_view text) {
    begin(key);
    codec::append_json_text(json_, text);
  }
  void add(std::string_view key, std::size_t number) {
    begin(key);
    json_ += std::to_string(number);
  }
  void add_raw(std::string_view key, std::string_view json) {
    begin(key);
    json_ += json;
  }
  [[nodiscard]] std::string take() { return std::move(json_) + '}'; }

 private:
  void begin(std::string_view key) {
    if (json_.size() > 1) json_ += ',';
    json_ += fmt::format("\"{}\":", key);
  }
  std::string json_ = "{";
};

std::string json_of(const Fault& fault, Language language) {
  JsonObject object;
  object.add("file", fault.file);
  object.add("line", fault.line);
  object.add("key", fault.key);
  object.add("found", fault.found.in(language));
  object.add("expected", fault.expected.in(language));
  return object.take();
}

std::string json_of(const std::vector<RuleClause>& clauses) {
  std::string list = "[";
  for (const RuleClause& clause : clauses) {
    JsonObject object;
    object.add("rule", clause.rule);
    if (!clause.title.empty()) object.add("title", clause.title);
    if (!clause.value.empty()) object.add("value", clause.value);
    if (!clause.citation.empty()) object.add("citation", clause.citation);
    if (!clause.provenance.empty()) object.add("provenance", clause.provenance);
    list += (list.size() > 1 ? "," : "") + object.take();
  }
  return list + ']';
}

std::string json_of(const CaseResult& result, const RunOptions& options) {
  JsonObject object;
  object.add("file", result.head.file);
  object.add("line", result.head.line);
  object.add("name", result.head.name);
  if (result.fault) {
    object.add_raw("fault", json_of(*result.fault, options.language));
    return object.take();
  }
  std::string list = "[";
  for (const Difference& difference : result.differences) {
    JsonObject entry;
    entry.add("line", line_of(result, difference));
    entry.add("what", difference.what);
    entry.add("expected", difference.expected);
    entry.add("found", difference.found);
    if (!difference.rule.empty()) entry.add("rule", difference.rule);
    if (!difference.clauses.empty()) entry.add_raw("clause", json_of(difference.clauses));
    list += (list.size() > 1 ? "," : "") + entry.take();
  }
  object.add_raw("differences", list + ']');
  return object.take();
}

}  // namespace

std::string describe(const CaseReport& report, const RunOptions& options) {
  std::string text;
  for (const Fault& fault : report.faults) text += render(fault, options.language) + '\n';
  for (const CaseResult& result : report.results) {
    if (!result.context && !result.holds()) text += text_of(result, options);
  }
  const auto many = [](std::size_t count, std::string_view one, std::string_view several) {
    return count == 1 ? one : several;
  };
  return text +
         fmt::format(
             "{} {}, {} {}\n", report.run(),
             say(options.language, "tình huống", many(report.run(), "case", "cases")),
             report.failed(),
             say(options.language, "không đúng", many(report.failed(), "failure", "failures")));
}

std::string describe_json(const CaseReport& report, const RunOptions& options) {
  JsonObject object;
  object.add("cases", report.run());
  object.add("failed", report.failed());
  std::string faults = "[";
  for (const Fault& fault : report.faults) {
    faults += (faults.size() > 1 ? "," : "") + json_of(fault, options.language);
  }
  object.add_raw("faults", faults + ']');
  std::string failures = "[";
  for (const CaseResult& result : report.results) {
    if (result.context || result.holds()) continue;
    failures += (failures.size() > 1 ? ",\n " : "") + json_of(result, options);
  }
  object.add_raw("failures", failures + ']');
  return object.take();
}

}  // namespace dangvien::inline v0::cases
