// SPDX-License-Identifier: Apache-2.0
#include "codec/json/position.hpp"

#include <algorithm>

namespace dangvien::inline v0::codec {
namespace {

/// One past the closing quote of the string that starts at `start`.
std::size_t end_of_string(std::string_view json, std::size_t start) noexcept {
  std::size_t index = start + 1;
  while (index < json.size() && json[index] != '"') {
    index += json[index] == '\\' ? 2U : 1U;
  }
  return std::min(index + 1, json.size());
}

std::size_t end_of_token(std::string_view json, std::size_t start) noexcept {
  if (json[start] == '"') {
    return end_of_string(json, start);
  }
  if (json[start] == '{' || json[start] == '[') {
    return start + 1;
  }
  return std::min(json.find_first_of(" \t\r\n,:]}", start), json.size());
}

}  // namespace

TokenPlace place_of_token(std::string_view json, std::uint32_t number) noexcept {
  std::size_t start = 0;
  while (true) {
    start = json.find_first_not_of(" \t\r\n,:]}", start);
    if (start == std::string_view::npos) {
      return {json.size(), {}};
    }
    const std::size_t end = end_of_token(json, start);
    if (--number == 0) {
      return {start, json.substr(start, end - start)};
    }
    start = end;
  }
}

}  // namespace dangvien::inline v0::codec
