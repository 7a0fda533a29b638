// SPDX-License-Identifier: Apache-2.0
// position.hpp: where in the text a token stands. The parser does not say; a failing decode counts
// tokens and asks here, so that only failures pay for positions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dangvien::inline v0::codec {

struct TokenPlace {
  std::size_t offset = 0;
  /// The token as written; for an object or a list its first byte only.
  std::string_view text;
};

/// The token of that number, counted from 1: a string, a number, a word, `{` and `[` are tokens;
/// closing brackets, commas and colons are not. Precondition: the text up to the token is
/// well-formed JSON.
[[nodiscard]] TokenPlace place_of_token(std::string_view json, std::uint32_t number) noexcept;

}  // namespace dangvien::inline v0::codec
