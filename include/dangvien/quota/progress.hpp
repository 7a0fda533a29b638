// SPDX-License-Identifier: Apache-2.0
// dangvien/quota/progress.hpp: progress as an exact fraction, and how a report shows it.
// Offices round half up or truncate, to 0, 1 or 2 decimals, and sometimes give the surplus instead:
// the policy belongs to the report. Integer arithmetic only: 121 of 160 is 75,63 half up and 75,62
// truncated, which binary floating point gets wrong.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "dangvien/base/inline_vector.hpp"
#include "dangvien/quota/schema.hpp"

namespace dangvien::inline v0 {

/// A figure as text; at most 31 characters, no heap.
class FigureText {
 public:
  [[nodiscard]] constexpr std::string_view view() const noexcept {
    return {letters_.begin(), letters_.size()};
  }
  constexpr void put(char letter) noexcept { letters_.push_back(letter); }

 private:
  InlineVector<char, 31> letters_;
};

namespace detail {

constexpr void put_number(FigureText& text, std::uint64_t number,
                          std::size_t least_digits) noexcept {
  std::array<char, 20> digits{};
  std::size_t count = 0;
  while (number != 0 || count < least_digits || count == 0) {
    digits[count++] = static_cast<char>('0' + number % 10);
    number /= 10;
  }
  while (count != 0) text.put(digits[--count]);
}

[[nodiscard]] constexpr std::uint64_t power_of_ten(std::size_t exponent) noexcept {
  std::uint64_t power = 1;
  for (std::size_t step = 0; step < exponent; ++step) power *= 10;
  return power;
}

}  // namespace detail

/// Shows `fulfilled` of `number` as the policy says, without a per cent sign: "107,3". More than
/// two decimals count as two. Empty when `number` is zero: a share of nothing is not shown. A
/// shortfall in the form of a surplus carries a minus sign. Exact for all 32-bit counts.
[[nodiscard]] constexpr FigureText format_progress(std::uint32_t fulfilled, std::uint32_t number,
                                                   const DisplayPolicy& policy) noexcept {
  FigureText text;
  if (number == 0) return text;
  const std::size_t decimals = policy.decimals > 2 ? 2 : policy.decimals;
  const std::uint64_t scale = detail::power_of_ten(decimals);
  const bool surplus = policy.form == DisplayForm::surplus;
  const bool negative = surplus && fulfilled < number;
  const std::uint64_t part =
      surplus ? (negative ? number - fulfilled : fulfilled - number) : fulfilled;
  const std::uint64_t exact = part * 100 * scale;
  // floor(x + 1/2) in integers; truncation is floor(x).
  const std::uint64_t figure = policy.rounding == DisplayRounding::half_up
                                   ? (2 * exact + number) / (2 * std::uint64_t{number})
                                   : exact / number;
  if (negative && figure != 0) text.put('-');
  detail::put_number(text, figure / scale, 1);
  std::uint64_t rest = figure % scale;
  std::size_t digits = decimals;
  if (!policy.keep_zeros) {
    while (digits != 0 && rest % 10 == 0) {
      rest /= 10;
      --digits;
    }
  }
  if (digits != 0) {
    text.put(policy.mark == DecimalMark::comma ? ',' : '.');
    detail::put_number(text, rest, digits);
  }
  return text;
}

}  // namespace dangvien::inline v0
