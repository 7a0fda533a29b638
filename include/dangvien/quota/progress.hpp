// SPDX-License-Identifier: Apache-2.0
// dangvien/quota/progress.hpp: progress as an exact fraction, and how a report shows it.
// Offices round half up, cut off or round up, to 0, 1 or 2 decimals, and give the surplus, the
// difference in persons or a multiple instead of the share: the policy belongs to the report.
// Integer arithmetic only: 121 of 160 is 75,63 half up and 75,62 truncated, which binary floating
// point gets wrong.
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

/// numerator / denominator * 10^digits, rounded; exact for all 64-bit numbers whose quotient times
/// 10^digits fits. Digit by digit, because the product of numerator and power may not fit.
[[nodiscard]] constexpr std::uint64_t scaled(std::uint64_t numerator, std::uint64_t denominator,
                                             std::size_t digits,
                                             DisplayRounding rounding) noexcept {
  std::uint64_t figure = numerator / denominator;
  std::uint64_t rest = numerator % denominator;
  for (std::size_t place = 0; place < digits; ++place) {
    const std::uint64_t once = rest;
    std::uint64_t digit = 0;
    for (int times = 1; times < 10; ++times) {  // rest * 10, carried over into the digit
      if (rest >= denominator - once) {
        rest -= denominator - once;
        ++digit;
      } else {
        rest += once;
      }
    }
    figure = figure * 10 + digit;
  }
  const bool more = rounding == DisplayRounding::half_up ? rest >= denominator - rest
                                                         : rounding == DisplayRounding::up;
  return rest != 0 && more ? figure + 1 : figure;
}

/// A figure of `decimals` decimals, given in the unit of the last of them.
constexpr void put_figure(FigureText& text, std::uint64_t figure, std::size_t decimals,
                          const DisplayPolicy& policy) noexcept {
  std::uint64_t scale = 1;
  for (std::size_t place = 0; place < decimals; ++place) scale *= 10;
  put_number(text, figure / scale, 1);
  std::uint64_t rest = figure % scale;
  std::size_t digits = decimals;
  while (!policy.keep_zeros && digits != 0 && rest % 10 == 0) {
    rest /= 10;
    --digits;
  }
  if (digits == 0) return;
  text.put(policy.mark == DecimalMark::comma ? ',' : '.');
  put_number(text, rest, digits);
}

constexpr void put_sign(FigureText& text, bool negative, std::uint64_t figure,
                        const DisplayPolicy& policy) noexcept {
  if (figure == 0) return;
  if (negative) {
    text.put('-');
  } else if (policy.plus_sign) {
    text.put('+');
  }
}

[[nodiscard]] constexpr std::size_t decimals_of(const DisplayPolicy& policy) noexcept {
  return policy.decimals > 2 ? 2 : policy.decimals;
}

}  // namespace detail

/// Shows `fulfilled` of `number` as the policy says, without a unit: "107,3". More than two
/// decimals count as two; a difference is a count of persons and has none. Empty when `number` is
/// zero and a share is asked for: a share of nothing is not shown. What lies below zero (a
/// shortfall in the form of a surplus) carries a minus sign, and is rounded as if it were above.
/// The same serves a change on an earlier period (333 after 196 is a difference of "+137") and a
/// share of the members (admitted of members). Exact for all 32-bit counts.
[[nodiscard]] constexpr FigureText format_progress(std::uint32_t fulfilled, std::uint32_t number,
                                                   const DisplayPolicy& policy) noexcept {
  FigureText text;
  const bool above = fulfilled >= number;
  const std::uint32_t gap = above ? fulfilled - number : number - fulfilled;
  if (policy.form == DisplayForm::difference) {
    detail::put_sign(text, !above, gap, policy);
    detail::put_number(text, gap, 1);
    return text;
  }
  if (number == 0) return text;
  const bool of_gap = policy.form == DisplayForm::surplus || policy.form == DisplayForm::shortfall;
  const std::size_t decimals = detail::decimals_of(policy);
  const std::size_t digits = policy.form == DisplayForm::multiple ? decimals : decimals + 2;
  const std::uint64_t figure =
      detail::scaled(of_gap ? gap : fulfilled, number, digits, policy.rounding);
  if (of_gap) {
    detail::put_sign(text, above != (policy.form == DisplayForm::surplus), figure, policy);
  }
  detail::put_figure(text, figure, decimals, policy);
  return text;
}

/// Điểm phần trăm: by how many percentage points the share `fulfilled` of `number` lies above the
/// share `earlier` of `earlier_number` ("0,44"; below it, "-0,44"). The form of the policy is not
/// looked at. Empty when one of the shares is a share of nothing. Exact for all 32-bit counts.
[[nodiscard]] constexpr FigureText format_points(std::uint32_t fulfilled, std::uint32_t number,
                                                 std::uint32_t earlier,
                                                 std::uint32_t earlier_number,
                                                 const DisplayPolicy& policy) noexcept {
  FigureText text;
  if (number == 0 || earlier_number == 0) return text;
  const std::uint64_t now = std::uint64_t{fulfilled} * earlier_number;
  const std::uint64_t before = std::uint64_t{earlier} * number;
  const std::size_t decimals = detail::decimals_of(policy);
  const std::uint64_t figure =
      detail::scaled(now >= before ? now - before : before - now,
                     std::uint64_t{number} * earlier_number, decimals + 2, policy.rounding);
  detail::put_sign(text, now < before, figure, policy);
  detail::put_figure(text, figure, decimals, policy);
  return text;
}

}  // namespace dangvien::inline v0
