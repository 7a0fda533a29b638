// SPDX-License-Identifier: Apache-2.0
// report/figures.hpp: counts, percentages and days as text, the way the page's language writes
// them: 1.318; 107,3 %; +12; 14/10/2021 in Vietnamese, 1,318; 107.3 %; +12; 14 October 2021 in
// English.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "report/page.hpp"

namespace dangvien::inline v0::report {

[[nodiscard]] constexpr std::uint64_t power_of_ten(std::uint8_t exponent) noexcept {
  std::uint64_t power = 1;
  for (std::uint8_t step = 0; step < exponent; ++step) power *= 10;
  return power;
}

/// `part` of `whole` as the policy shows it; nothing when `whole` is 0. Counts beyond 32 bits do
/// not occur.
[[nodiscard]] std::optional<Percentage> percentage_of(std::uint64_t part, std::uint64_t whole,
                                                      const DisplayPolicy& policy);

/// By how much `now` is more (or less) than `before`, in per cent of `before`.
[[nodiscard]] std::optional<Percentage> change_of(std::uint64_t now, std::uint64_t before,
                                                  const DisplayPolicy& policy);

/// How a page writes its figures. Free of state, cheap to copy.
class Writer {
 public:
  Writer(Language language, DecimalMark mark) noexcept : language_(language), mark_(mark) {}

  [[nodiscard]] std::string count(std::int64_t number) const;
  /// With its sign: "+12", "−3", "0".
  [[nodiscard]] std::string difference(std::int64_t number) const;
  [[nodiscard]] std::string percentage(const Percentage& percentage) const;
  [[nodiscard]] std::string day(Day day) const;
  /// 2021-10-14, as in JSON and CSV.
  [[nodiscard]] static std::string iso(Day day);
  /// What a cell shows; empty for nothing.
  [[nodiscard]] std::string text(const Value& value) const;

 private:
  Language language_;
  DecimalMark mark_;
};

}  // namespace dangvien::inline v0::report
