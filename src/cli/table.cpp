// SPDX-License-Identifier: Apache-2.0
#include "cli/table.hpp"

#include <algorithm>
#include <array>

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace dangvien::inline v0::cli {
namespace {

std::size_t width_of(UChar32 letter) {
  const std::int32_t category = u_charType(letter);
  if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR) {
    return 0;
  }
  const std::int32_t east_asian = u_getIntPropertyValue(letter, UCHAR_EAST_ASIAN_WIDTH);
  return east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH ? 2 : 1;
}

std::string repeated(std::string_view text, std::size_t count) {
  std::string result;
  for (std::size_t index = 0; index < count; ++index) result += text;
  return result;
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  const auto length = static_cast<std::int32_t>(text.size());
  const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  for (std::int32_t at = 0; at < length;) {
    UChar32 letter = 0;
    U8_NEXT_OR_FFFD(bytes, at, length, letter);
    width += width_of(letter);
  }
  return width;
}

std::string padded(std::string_view text, std::size_t width, Align align) {
  const std::size_t used = display_width(text);
  const std::string blanks(used < width ? width - used : 0, ' ');
  return align == Align::left ? std::string{text} + blanks : blanks + std::string{text};
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  std::string line;
  std::size_t used = 0;
  while (!text.empty()) {
    const std::size_t blank = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, blank);
    text.remove_prefix(std::min(blank + 1, text.size()));
    const std::size_t letters = display_width(word);
    if (used != 0 && used + 1 + letters > width) {
      lines.push_back(line);
      line.clear();
      used = 0;
    }
    if (used != 0) {
      line += ' ';
      ++used;
    }
    line += word;
    used += letters;
  }
  if (used != 0 || lines.empty()) lines.push_back(line);
  return lines;
}

std::string bar(std::uint64_t part, std::uint64_t whole, std::size_t width) {
  constexpr std::array<std::string_view, 8> eighths = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  const std::uint64_t reached = whole == 0 ? 0 : std::min(part, whole);
  const std::uint64_t parts = whole == 0 ? 0 : reached * width * 8 / whole;
  const auto full = static_cast<std::size_t>(parts / 8);
  std::string result = repeated("█", full);
  std::size_t used = full;
  if (parts % 8 != 0) {
    result += eighths[parts % 8];
    ++used;
  }
  return result + repeated("░", width - used);
}

std::string Table::text(std::string_view indent) const {
  std::vector<std::size_t> widths;
  for (const Column& column : columns_) widths.push_back(display_width(column.heading));
  for (const auto& row : rows_) {
    for (std::size_t index = 0; index < row.size() && index < widths.size(); ++index) {
      widths[index] = std::max(widths[index], display_width(row[index]));
    }
  }
  std::string result;
  const auto line = [&](const auto& cell_at) {
    std::string text{indent};
    for (std::size_t index = 0; index < columns_.size(); ++index) {
      if (index != 0) text += "  ";
      text += padded(cell_at(index), widths[index], columns_[index].align);
    }
    text.erase(text.find_last_not_of(' ') + 1);
    result += text + '\n';
  };
  line([&](std::size_t index) { return columns_[index].heading; });
  line([&](std::size_t index) { return repeated("─", widths[index]); });
  for (const auto& row : rows_) {
    line([&](std::size_t index) { return index < row.size() ? row[index] : std::string{}; });
  }
  return result;
}

}  // namespace dangvien::inline v0::cli
