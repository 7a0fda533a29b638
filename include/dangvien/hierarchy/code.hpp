// SPDX-License-Identifier: Apache-2.0
// dangvien/hierarchy/code.hpp: the organisation code PP.UUU.GGG.SSS.CCC.
// It encodes a position, so it changes when the organisation moves: kept with a history, never the
// key. Source: manual of a public digitisation project (the regulation itself was not seen).
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace dangvien::inline v0 {

/// Mã tổ chức đảng. 2, 5, 8, 11 or 14 digits without points: the levels that are known.
class OrganisationCode {
 public:
  /// From "38.168.053.000.001" or "38168053000001", or a prefix of whole levels; nothing otherwise.
  [[nodiscard]] static constexpr std::optional<OrganisationCode> parse(
      std::string_view text) noexcept {
    OrganisationCode code;
    char previous = '.';
    for (const char letter : text) {
      const bool point_after_point = letter == '.' && previous == '.';
      previous = letter;
      if (letter == '.') {
        if (point_after_point || !code.ends_level()) return std::nullopt;
        continue;
      }
      if (letter < '0' || letter > '9' || code.size_ == code.digits_.size()) return std::nullopt;
      code.digits_[code.size_++] = letter;
    }
    if (!code.ends_level() || previous == '.') return std::nullopt;
    return code;
  }

  [[nodiscard]] constexpr std::string_view digits() const noexcept {
    return {digits_.data(), size_};
  }

 private:
  [[nodiscard]] constexpr bool ends_level() const noexcept { return size_ >= 2 && size_ % 3 == 2; }

  std::array<char, 14> digits_{};
  std::size_t size_ = 0;
};

}  // namespace dangvien::inline v0
