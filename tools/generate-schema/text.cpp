// SPDX-License-Identifier: Apache-2.0
#include "text.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

namespace generate_schema {
namespace {

bool is_upper(char letter) { return letter >= 'A' && letter <= 'Z'; }
bool is_lower(char letter) { return letter >= 'a' && letter <= 'z'; }

std::size_t code_points(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
  }));
}

}  // namespace

std::string snake_case(std::string_view name) {
  std::string result;
  for (const char letter : name) {
    if (is_upper(letter)) {
      if (!result.empty()) {
        result += '_';
      }
      result += static_cast<char>(letter - 'A' + 'a');
    } else {
      result += letter;
    }
  }
  return result;
}

std::string camel_case(std::string_view name) {
  std::string result;
  bool start = true;
  for (const char letter : name) {
    if (letter == '_') {
      start = true;
      continue;
    }
    result += start && is_lower(letter) ? static_cast<char>(letter - 'a' + 'A') : letter;
    start = false;
  }
  return result;
}

std::string sentence(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 2> capitals = {
      {{"đ", "Đ"}, {"ủ", "Ủ"}}};
  for (const auto& [small, capital] : capitals) {
    if (text.substr(0, small.size()) == small) {
      return fmt::format("{}{}", capital, text.substr(small.size()));
    }
  }
  std::string result(text);
  if (!result.empty() && is_lower(result.front())) {
    result.front() = static_cast<char>(result.front() - 'a' + 'A');
  }
  return result;
}

std::string joined(const Lines& lines) {
  std::string result;
  for (const std::string& line : lines) {
    if (!result.empty()) {
      result += ' ';
    }
    result += line;
  }
  return result;
}

std::string wrapped(std::string_view text, std::string_view prefix, std::size_t width) {
  std::string result;
  std::string line;
  const auto flush = [&] {
    if (!line.empty()) {
      result += fmt::format("{}{}\n", prefix, line);
      line.clear();
    }
  };
  std::size_t start = 0;
  while (start < text.size()) {
    std::size_t end = text.find(' ', start);
    end = end == std::string_view::npos ? text.size() : end;
    const std::string_view word = text.substr(start, end - start);
    if (!line.empty() && code_points(prefix) + code_points(line) + 1 + code_points(word) > width) {
      flush();
    }
    if (!line.empty()) {
      line += ' ';
    }
    line += word;
    start = end + 1;
  }
  flush();
  return result;
}

std::string doc_comment(const Lines& lines, std::string_view indent) {
  return wrapped(joined(lines), fmt::format("{}/// ", indent), 100);
}

std::string flowed(const std::vector<std::string>& pieces, std::string_view indent,
                   std::size_t width) {
  std::string text;
  for (std::size_t index = 0; index < pieces.size(); ++index) {
    text += pieces[index];
    text += index + 1 < pieces.size() ? ", " : "";
  }
  return wrapped(text, indent, width);
}

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char letter : text) {
    if (letter == '"' || letter == '\\') {
      result += '\\';
    }
    result += letter;
  }
  return result + "\"";
}

Lines comment_of(const Table& table) {
  if (!table.comment.empty() || table.vietnamese.empty()) {
    return table.comment;
  }
  return {sentence(table.vietnamese) + "."};
}

std::string generated_banner(std::string_view comment, std::string_view says) {
  return fmt::format(
      "{0} SPDX-License-Identifier: Apache-2.0\n{0} {1}\n{0} Generated from schema/*.fbs by "
      "tools/regenerate. Do not edit.\n",
      comment, says);
}

}  // namespace generate_schema
