// SPDX-License-Identifier: Apache-2.0
#include "text/pattern.hpp"

#include <algorithm>

namespace dangvien::inline v0 {
namespace {

std::string_view value_of(std::span<const Filling> fillings, std::string_view name) {
  for (const Filling& filling : fillings) {
    if (filling.name == name) return filling.value;
  }
  return {};
}

/// Appends `part` with its places filled; answers whether every place had a value.
bool append_filled(std::string& text, std::string_view part, std::span<const Filling> fillings) {
  bool complete = true;
  while (!part.empty()) {
    const std::size_t open = part.find('{');
    text += part.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t close = part.find('}', open);
    if (close == std::string_view::npos) break;
    const std::string_view value = value_of(fillings, part.substr(open + 1, close - open - 1));
    complete = complete && !value.empty();
    text += value;
    part.remove_prefix(close + 1);
  }
  return complete;
}

}  // namespace

std::string fill(std::string_view pattern, std::span<const Filling> fillings) {
  std::string text;
  while (!pattern.empty()) {
    const std::size_t open = pattern.find('[');
    append_filled(text, pattern.substr(0, open), fillings);
    if (open == std::string_view::npos) break;
    const std::size_t close = pattern.find(']', open);
    if (close == std::string_view::npos) break;
    std::string part;
    if (append_filled(part, pattern.substr(open + 1, close - open - 1), fillings)) text += part;
    pattern.remove_prefix(close + 1);
  }
  return text;
}

std::string fill(std::string_view pattern, std::initializer_list<Filling> fillings) {
  return fill(pattern, std::span<const Filling>(fillings.begin(), fillings.size()));
}

std::optional<std::string> pattern_fault(std::string_view pattern,
                                         std::span<const std::string_view> names) {
  bool in_brackets = false;
  for (std::size_t index = 0; index < pattern.size(); ++index) {
    const char sign = pattern[index];
    if (sign == '[' || sign == ']') {
      if ((sign == '[') == in_brackets) return "unbalanced [brackets]";
      in_brackets = !in_brackets;
    } else if (sign == '}') {
      return "a } without {";
    } else if (sign == '{') {
      const std::size_t close = pattern.find('}', index);
      if (close == std::string_view::npos) return "a { without }";
      const std::string_view name = pattern.substr(index + 1, close - index - 1);
      if (std::find(names.begin(), names.end(), name) == names.end()) {
        return "the unknown place {" + std::string(name) + "}";
      }
      index = close;
    }
  }
  if (in_brackets) return "unbalanced [brackets]";
  return std::nullopt;
}

bool has_place(std::string_view pattern, std::string_view name) {
  for (std::size_t open = pattern.find('{'); open != std::string_view::npos;
       open = pattern.find('{', open + 1)) {
    if (pattern.substr(open + 1, name.size()) == name &&
        pattern.substr(open + 1 + name.size(), 1) == "}") {
      return true;
    }
  }
  return false;
}

}  // namespace dangvien::inline v0
