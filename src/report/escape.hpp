// SPDX-License-Identifier: Apache-2.0
// report/escape.hpp: text inside HTML and SVG.
#pragma once

#include <string>
#include <string_view>

namespace dangvien::inline v0::report {

/// The text as it may stand in an element or between double or single quotes. Control characters
/// that HTML forbids become the replacement character.
[[nodiscard]] inline std::string escaped(std::string_view text) {
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
      case '\'':
        result += "&#39;";
        break;
      default: {
        const auto byte = static_cast<unsigned char>(letter);
        const bool forbidden = byte < 0x20 && letter != '\n' && letter != '\t';
        if (forbidden || byte == 0x7f) {
          result += "\xEF\xBF\xBD";
        } else {
          result += letter;
        }
      }
    }
  }
  return result;
}

}  // namespace dangvien::inline v0::report
