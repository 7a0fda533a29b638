// SPDX-License-Identifier: Apache-2.0
// report/page.hpp: a report before it has a form: facts, tables, bars. Texts are ready to read, in
// the language of the report, with figures already rounded as its display policy says.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dangvien::inline v0::report {

/// A part of a whole, shown as a bar; more than the whole fills it.
struct Share {
  std::uint64_t part = 0;
  std::uint64_t whole = 0;
};

struct Cell {
  std::string text;
  /// Shown beside the text.
  std::optional<Share> bar{};
  /// Levels of indentation, for trees.
  std::uint32_t level = 0;
};

struct Column {
  std::string heading;
  bool figures = false;  ///< right-aligned, digits of equal width
};

/// A heading and its table. Rows may be shorter than the columns.
struct Section {
  std::string heading;
  std::string note{};
  std::vector<Column> columns{};
  std::vector<std::vector<Cell>> rows{};
};

struct Page {
  std::string language;  ///< "vi", "en"
  std::string title;
  std::string subtitle{};
  /// Big figures on top: the figure, and what it counts.
  std::vector<std::pair<std::string, std::string>> figures{};
  std::vector<Section> sections{};
  /// Where the figures come from: label and value, in small print.
  std::vector<std::pair<std::string, std::string>> provenance{};
};

}  // namespace dangvien::inline v0::report
