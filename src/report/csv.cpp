// SPDX-License-Identifier: Apache-2.0
#include "report/csv.hpp"

#include <array>

#include <fmt/format.h>

#include "dangvien/quota/progress.hpp"
#include "report/cover.hpp"
#include "report/figures.hpp"

namespace dangvien::inline v0::report {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

[[nodiscard]] std::string quoted(const std::string& text) {
  std::string content = text;
  // What spreadsheets may take for a formula when they open the file.
  if (!content.empty() &&
      std::string_view{"=+-@\t\r"}.find(content.front()) != std::string_view::npos) {
    content.insert(content.begin(), '\'');
  }
  if (content.find_first_of(",\"\r\n;") == std::string::npos) return content;
  std::string result = "\"";
  for (const char letter : content) {
    if (letter == '"') result += '"';
    result += letter;
  }
  return result + '"';
}

[[nodiscard]] std::string percentage(const Percentage& figure) {
  const std::uint64_t scale = power_of_ten(figure.decimals);
  const std::uint64_t scaled = figure.scaled < 0 ? 0 - static_cast<std::uint64_t>(figure.scaled)
                                                 : static_cast<std::uint64_t>(figure.scaled);
  std::string text = fmt::format("{}{}", figure.scaled < 0 ? "-" : "", scaled / scale);
  if (figure.decimals != 0) text += fmt::format(".{:0{}}", scaled % scale, figure.decimals);
  return text;
}

[[nodiscard]] std::string field(const Value& value) {
  struct Visitor {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const { return quoted(text); }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(Difference change) const { return std::to_string(change.count); }
    std::string operator()(const Percentage& figure) const { return percentage(figure); }
    std::string operator()(Day day) const { return Writer::iso(day); }
  };
  return std::visit(Visitor{}, value);
}

[[nodiscard]] std::string content_of(const Table& table) {
  std::string out{byte_order_mark};
  const auto append = [&out](bool first, const std::string& text) {
    if (!first) out += ',';
    out += text;
  };
  for (std::size_t index = 0; index < table.columns.size(); ++index) {
    append(index == 0, quoted(table.columns[index].heading));
  }
  out += "\r\n";
  for (const auto& row : table.rows) {
    for (std::size_t index = 0; index < table.columns.size(); ++index) {
      append(index == 0, index < row.size() ? field(row[index].value) : std::string{});
    }
    out += "\r\n";
  }
  return out;
}

/// What the sheet "Báo cáo" of the spreadsheet has: day, registry, head, hash of the rules.
[[nodiscard]] std::string cover_content(const Page& page) {
  std::string out{byte_order_mark};
  out += ',' + quoted(page.title) + "\r\n";
  for (const auto& [label, text] : cover_lines(page)) {
    out += quoted(label) + ',' + quoted(text) + "\r\n";
  }
  return out;
}

}  // namespace

std::vector<CsvFile> csv(const Page& page) {
  std::vector<CsvFile> files{{"report.csv", cover_content(page)}};
  for (const Section& section : page.sections) {
    for (const Table& table : section.tables) {
      files.push_back({table.id + ".csv", content_of(table)});
    }
  }
  return files;
}

std::span<const std::string_view> table_names() noexcept {
  static constexpr auto names =
      std::to_array<std::string_view>({"report",       "quotas",
                                       "quotas-below", "quotas-mass-organisations",
                                       "subordinates", "years",
                                       "by-year",      "months",
                                       "groups",       "dossiers",
                                       "probation",    "due-kinds",
                                       "overdue",      "due",
                                       "opens",        "certificates",
                                       "idle-cells",   "idle-cells-list",
                                       "members",      "classes",
                                       "boards",       "advisories"});
  return names;
}

}  // namespace dangvien::inline v0::report
