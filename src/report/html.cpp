// SPDX-License-Identifier: Apache-2.0
#include "report/html.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

#include <fmt/format.h>

namespace dangvien::inline v0::report {
namespace {

constexpr std::string_view style = R"css(
@page { size: A4; margin: 16mm 15mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 12mm 15mm; max-width: 210mm; background: #fff; color: #1d1d1f;
  font: 10.5pt/1.45 "Noto Sans", "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif; }
header { border-bottom: 2.5pt solid #b5121b; padding-bottom: 4mm; margin-bottom: 6mm; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0; color: #8d0d14; letter-spacing: -.01em; }
header p { margin: 1.5mm 0 0; color: #555; font-size: 11pt; }
h2 { font-size: 12.5pt; margin: 8mm 0 2mm; break-after: avoid; }
.note { margin: 0 0 2mm; color: #666; font-size: 9pt; }
.figures { display: flex; flex-wrap: wrap; gap: 4mm; margin: 0; }
.figures div { flex: 1 1 30mm; border: .6pt solid #ddd; border-top: 2pt solid #c9992e; border-radius: 1mm;
  padding: 3mm; break-inside: avoid; }
.figures dt { color: #555; font-size: 9pt; }
.figures dd { margin: 0; font-size: 20pt; font-weight: 600; font-variant-numeric: tabular-nums; }
table { width: 100%; border-collapse: collapse; font-size: 9.5pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th { text-align: left; font-weight: 600; color: #555; border-bottom: 1pt solid #999; padding: 1.2mm 2mm;
  vertical-align: bottom; }
td { border-bottom: .5pt solid #e4e4e4; padding: 1.4mm 2mm; vertical-align: top; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.bar { display: inline-block; width: 26mm; height: 2.6mm; margin-left: 2mm; background: #eee;
  border-radius: .6mm; overflow: hidden; vertical-align: middle; print-color-adjust: exact;
  -webkit-print-color-adjust: exact; }
.bar i { display: block; height: 100%; background: #c9992e; }
.bar i.full { background: #2f7d4f; }
footer { margin-top: 9mm; padding-top: 2.5mm; border-top: .6pt solid #bbb; color: #666; font-size: 8pt; }
footer dl { display: grid; grid-template-columns: max-content 1fr; gap: .6mm 4mm; margin: 0; }
footer dt { font-weight: 600; }
footer dd { margin: 0; overflow-wrap: anywhere; font-family: "Noto Sans Mono", Menlo, Consolas, monospace; }
@media print { body { padding: 0; max-width: none; } }
)css";

std::string escaped(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (const char letter : text) {
    switch (letter) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      default:
        result += letter;
    }
  }
  return result;
}

std::string bar(const Share& share) {
  const bool full = share.whole != 0 && share.part >= share.whole;
  const std::uint64_t tenths =
      share.whole == 0 ? 0 : std::min(share.part, share.whole) * 1000 / share.whole;
  return fmt::format(R"(<span class="bar"><i{} style="width:{}.{}%"></i></span>)",
                     full ? R"( class="full")" : "", tenths / 10, tenths % 10);
}

void append_cell(std::string& out, const Cell& cell, const Column& column) {
  out += column.figures ? R"(<td class="n")" : "<td";
  if (cell.level != 0) out += fmt::format(R"( style="padding-left:{}mm")", 2 + 4 * cell.level);
  out += '>' + escaped(cell.text);
  if (cell.bar) out += bar(*cell.bar);
  out += "</td>";
}

void append_section(std::string& out, const Section& section) {
  fmt::format_to(std::back_inserter(out), "<section>\n<h2>{}</h2>\n", escaped(section.heading));
  if (!section.note.empty()) {
    fmt::format_to(std::back_inserter(out), "<p class=\"note\">{}</p>\n", escaped(section.note));
  }
  if (!section.rows.empty()) {
    out += "<table>\n<thead><tr>";
    for (const Column& column : section.columns) {
      fmt::format_to(std::back_inserter(out), "<th{}>{}</th>",
                     column.figures ? R"( class="n")" : "", escaped(column.heading));
    }
    out += "</tr></thead>\n<tbody>\n";
    for (const auto& row : section.rows) {
      out += "<tr>";
      for (std::size_t index = 0; index < section.columns.size(); ++index) {
        append_cell(out, index < row.size() ? row[index] : Cell{}, section.columns[index]);
      }
      out += "</tr>\n";
    }
    out += "</tbody>\n</table>\n";
  }
  out += "</section>\n";
}

}  // namespace

std::string html(const Page& page) {
  std::string out;
  fmt::format_to(std::back_inserter(out),
                 "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
                 "<meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n"
                 "<style>{}</style>\n</head>\n<body>\n<header>\n<h1>{}</h1>\n",
                 escaped(page.language), escaped(page.title), style, escaped(page.title));
  if (!page.subtitle.empty()) {
    fmt::format_to(std::back_inserter(out), "<p>{}</p>\n", escaped(page.subtitle));
  }
  out += "</header>\n<main>\n";
  if (!page.figures.empty()) {
    out += "<dl class=\"figures\">\n";
    for (const auto& [figure, what] : page.figures) {
      fmt::format_to(std::back_inserter(out), "<div><dt>{}</dt><dd>{}</dd></div>\n", escaped(what),
                     escaped(figure));
    }
    out += "</dl>\n";
  }
  for (const Section& section : page.sections) append_section(out, section);
  out += "</main>\n<footer><dl>\n";
  for (const auto& [label, value] : page.provenance) {
    fmt::format_to(std::back_inserter(out), "<dt>{}</dt><dd>{}</dd>\n", escaped(label),
                   escaped(value));
  }
  out += "</dl></footer>\n</body>\n</html>\n";
  return out;
}

}  // namespace dangvien::inline v0::report
