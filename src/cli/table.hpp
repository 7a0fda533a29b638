// SPDX-License-Identifier: Apache-2.0
// cli/table.hpp: text in columns. Vietnamese letters take one column each, however many bytes or
// combining marks they are made of.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dangvien::inline v0::cli {

/// Columns that a terminal uses for the text (UTF-8): 0 for a combining mark, 2 for wide East Asian
/// letters.
[[nodiscard]] std::size_t display_width(std::string_view text);

enum class Align : std::uint8_t { left, right };

/// The text filled with blanks to `width` columns; unchanged when it is longer.
[[nodiscard]] std::string padded(std::string_view text, std::size_t width, Align align);

/// The text broken into lines of at most `width` columns, at blanks.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, std::size_t width);

/// A bar of block characters, `width` columns for the whole; never longer, exact to an eighth of a
/// column.
[[nodiscard]] std::string bar(std::uint64_t part, std::uint64_t whole, std::size_t width);

/// A table with a heading, as plain text.
class Table {
 public:
  struct Column {
    std::string heading;
    Align align = Align::left;
  };

  explicit Table(std::vector<Column> columns) : columns_(std::move(columns)) {}

  /// Adds a row; missing cells are empty.
  void add(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
  [[nodiscard]] bool empty() const noexcept { return rows_.empty(); }

  /// The table; every line begins with `indent` and ends with a newline.
  [[nodiscard]] std::string text(std::string_view indent = {}) const;

 private:
  std::vector<Column> columns_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace dangvien::inline v0::cli
