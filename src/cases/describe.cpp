// SPDX-License-Identifier: Apache-2.0
// The report of a run, for people and as JSON.
#include <fmt/format.h>

#include "cases/run_cases.hpp"
#include "codec/json/encode.hpp"

namespace dangvien::inline v0::cases {
namespace {

std::string place(const std::string& file, std::size_t line) {
  return line == 0 ? file : fmt::format("{}:{}", file, line);
}

/// The line of a difference, that of its case where it has none.
std::size_t line_of(const CaseResult& result, const Difference& difference) {
  return difference.line == 0 ? result.head.line : difference.line;
}

std::string text_of(const CaseResult& result, const RunOptions& options) {
  std::string text =
      fmt::format("{}: {}\n", place(result.head.file, result.head.line), result.head.name);
  if (result.fault) return text + "  " + render(*result.fault, options.language) + '\n';
  for (const Difference& difference : result.differences) {
    text += fmt::format("  {}: {}\n    {}: {}\n    {}: {}\n",
                        place(result.head.file, line_of(result, difference)), difference.what,
                        say(options.language, "cần", "expected"), difference.expected,
                        say(options.language, "gặp", "found"), difference.found);
    text += difference.clause;
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
    if (!difference.clause.empty()) entry.add("clause", difference.clause);
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
  return text + fmt::format("{} {}, {} {}\n", report.run(),
                            say(options.language, "tình huống", "cases"), report.failed(),
                            say(options.language, "không đúng", "failures"));
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
