// SPDX-License-Identifier: Apache-2.0
// dangvien/base/fraction.hpp: an exact proportion of two counts, compared without rounding.
#pragma once

#include <cstdint>

namespace dangvien::inline v0 {

/// Phân số. A threshold of the law (two thirds) or a share of a count. The denominator of a
/// threshold is never zero; a share over zero is possible and compares as nothing reached.
struct Fraction {
  std::int64_t numerator = 0;
  std::int64_t denominator = 1;
  friend constexpr bool operator==(const Fraction&, const Fraction&) = default;
};

/// Whether `part` of `whole` is at least the threshold: part * denominator >= numerator * whole,
/// exact for counts below 2^31. Nothing of nothing reaches no threshold.
[[nodiscard]] constexpr bool reaches(std::int64_t part, std::int64_t whole,
                                     Fraction threshold) noexcept {
  return whole > 0 && part * threshold.denominator >= threshold.numerator * whole;
}

/// Whether `part` of `whole` is more than the threshold (more than one half).
[[nodiscard]] constexpr bool exceeds(std::int64_t part, std::int64_t whole,
                                     Fraction threshold) noexcept {
  return whole > 0 && part * threshold.denominator > threshold.numerator * whole;
}

/// The smallest count out of `whole` that reaches (or, if `strict`, exceeds) the threshold: what a
/// refusal names as required.
[[nodiscard]] constexpr std::int64_t smallest_reaching(std::int64_t whole, Fraction threshold,
                                                       bool strict) noexcept {
  const std::int64_t product = threshold.numerator * whole;
  if (strict) return product / threshold.denominator + 1;
  return (product + threshold.denominator - 1) / threshold.denominator;
}

}  // namespace dangvien::inline v0
