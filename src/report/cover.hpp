// SPDX-License-Identifier: Apache-2.0
// report/cover.hpp: what a report says beside its tables, line by line, for forms of rows.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "report/page.hpp"

namespace dangvien::inline v0::report {

/// Label and text; the label may be empty. The title is not among them.
[[nodiscard]] inline std::vector<std::pair<std::string, std::string>> cover_lines(
    const Page& page) {
  std::vector<std::pair<std::string, std::string>> lines;
  const auto add = [&lines](const std::string& label, const std::string& text) {
    if (!text.empty()) lines.emplace_back(label, text);
  };
  add({}, page.superior);
  add({}, page.organisation);
  add({}, page.period);
  add({}, page.notice);
  for (const std::string& sentence : page.summary) add({}, sentence);
  for (const Figure& figure : page.figures) {
    add(figure.what,
        figure.beside.empty() ? figure.figure : figure.figure + " (" + figure.beside + ")");
  }
  for (const std::string& remark : page.remarks) add({}, remark);
  for (const auto& [label, value] : page.provenance) add(label, value);
  return lines;
}

}  // namespace dangvien::inline v0::report
