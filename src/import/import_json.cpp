// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <cstdint>
#include <string_view>

#include "codec/json/encode.hpp"
#include "import/import_report.hpp"

namespace dangvien::inline v0::importing {
namespace {

/// Writes the members of one object; what is empty is left out.
class JsonObject {
 public:
  explicit JsonObject(std::string& out) : out_(&out) { out += '{'; }
  JsonObject(const JsonObject&) = delete;
  JsonObject& operator=(const JsonObject&) = delete;
  ~JsonObject() { *out_ += '}'; }

  void text(std::string_view name, std::string_view value) {
    if (value.empty()) return;
    begin(name);
    codec::append_json_text(*out_, value);
  }
  void number(std::string_view name, std::uint64_t value) {
    begin(name);
    *out_ += std::to_string(value);
  }
  void flag(std::string_view name, bool value) {
    begin(name);
    *out_ += value ? "true" : "false";
  }
  /// Begins a member whose value the caller writes.
  void begin(std::string_view name) {
    if (any_) *out_ += ',';
    any_ = true;
    codec::append_json_text(*out_, name);
    *out_ += ':';
  }

 private:
  std::string* out_;
  bool any_ = false;
};

constexpr std::array<std::string_view, 3> severities{"error", "warning", "note"};

void append(std::string& out, const ImportedSheet& sheet) {
  JsonObject object{out};
  object.text("file", sheet.file);
  object.text("sheet", sheet.sheet);
  object.text("table", sheet.table);
  object.number("heading_row", sheet.heading_row);
  object.number("rows", sheet.rows);
  object.number("fresh", sheet.fresh);
  object.number("known", sheet.known);
  object.number("faulty", sheet.faulty);
}

void append(std::string& out, const ImportProblem& problem) {
  JsonObject object{out};
  object.text("severity", severities[static_cast<std::size_t>(problem.severity)]);
  object.text("file", problem.file);
  object.text("sheet", problem.sheet);
  object.number("row", problem.row);
  object.text("column", problem.column);
  object.text("heading", problem.heading);
  object.text("found", problem.found);
  object.text("expected", problem.expected);
  object.text("rule", problem.rule);
  object.text("other_file", problem.other_file);
  object.text("other_sheet", problem.other_sheet);
  if (problem.other_row != 0) object.number("other_row", problem.other_row);
  object.text("text", problem.text);
}

template <typename Value>
void append_list(std::string& out, const std::vector<Value>& list) {
  out += '[';
  for (std::size_t index = 0; index < list.size(); ++index) {
    if (index != 0) out += ',';
    append(out, list[index]);
  }
  out += ']';
}

}  // namespace

std::string import_json(const ImportReport& report) {
  std::string out;
  {
    JsonObject object{out};
    object.text("status", EnumNames<OutcomeStatus>::names[static_cast<std::size_t>(report.status)]);
    object.flag("preview", report.preview);
    object.number("rows_written", report.rows_written);
    object.number("commits", report.commits);
    object.number("events", report.events);
    object.number("error_count", report.error_count);
    object.number("warning_count", report.warning_count);
    object.number("note_count", report.note_count);
    object.begin("sheets");
    append_list(out, report.sheets);
    object.begin("problems");
    append_list(out, report.problems);
    if (report.status == OutcomeStatus::error) {
      object.begin("error");
      codec::append_json(out, report.error);
    }
  }
  return out;
}

}  // namespace dangvien::inline v0::importing
