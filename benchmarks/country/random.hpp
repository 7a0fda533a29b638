// SPDX-License-Identifier: Apache-2.0
// benchmarks/country/random.hpp: chance that every compiler and machine draws alike: integers only,
// no distribution of the standard library. Whoever draws twice does so in two statements: the order
// in which arguments are worked out is the compiler's.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <vector>

namespace dangvien::country {

/// A random number of 64 bits that depends on nothing but `of` (SplitMix64, public domain).
[[nodiscard]] constexpr std::uint64_t scatter(std::uint64_t of) noexcept {
  std::uint64_t value = of + 0x9E3779B97F4A7C15U;
  value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
  value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
  return value ^ (value >> 31U);
}

/// What is drawn for; each has a sequence of its own, so that one can grow without moving another.
enum class Subject : std::uint8_t {
  structure,
  reorganisation,
  member,
  dossier,
  quota,
  name,
  entry
};

/// A sequence of random numbers.
class Draw {
 public:
  explicit constexpr Draw(std::uint64_t seed) noexcept : state_(seed) {}
  constexpr Draw(std::uint64_t seed, Subject subject, std::uint64_t number) noexcept
      : state_(scatter(scatter(seed * 64 + static_cast<std::uint64_t>(subject)) + number)) {}

  constexpr std::uint64_t next() noexcept { return scatter(state_ += 0x9E3779B97F4A7C15U); }
  /// From 0 to bound - 1; 0 when bound is 0.
  constexpr std::uint32_t below(std::uint32_t bound) noexcept {
    return static_cast<std::uint32_t>(((next() >> 32U) * bound) >> 32U);
  }
  /// From low to high, both included.
  constexpr std::int32_t between(std::int32_t low, std::int32_t high) noexcept {
    return low + static_cast<std::int32_t>(below(static_cast<std::uint32_t>(high - low + 1)));
  }
  /// True in so many of a thousand cases.
  constexpr bool per_mille(std::uint32_t of_thousand) noexcept { return below(1000) < of_thousand; }

  template <typename Value, std::size_t Size>
  constexpr const Value& one_of(const std::array<Value, Size>& values) noexcept {
    return values[below(static_cast<std::uint32_t>(Size))];
  }
  /// Index of a weight, each as likely as it is heavy.
  template <std::size_t Size>
  constexpr std::size_t weighted(const std::array<std::uint16_t, Size>& weights) noexcept {
    std::uint32_t sum = 0;
    for (const std::uint16_t weight : weights) sum += weight;
    std::uint32_t at = below(sum);
    std::size_t index = 0;
    while (at >= weights[index]) at -= weights[index++];
    return index;
  }

 private:
  std::uint64_t state_;
};

/// Parts of `total`, each at least `least` and beyond that as large as its weight; they add up
/// exactly, unless there is not enough for the least of all.
[[nodiscard]] inline std::vector<std::uint32_t> share_out(std::uint64_t total,
                                                          std::span<const std::uint32_t> weights,
                                                          std::uint32_t least) {
  const std::uint64_t fixed = std::uint64_t{least} * weights.size();
  const std::uint64_t rest = total > fixed ? total - fixed : 0;
  const std::uint64_t sum = std::accumulate(weights.begin(), weights.end(), std::uint64_t{0});
  std::vector<std::uint32_t> parts;
  parts.reserve(weights.size());
  std::uint64_t weight_so_far = 0;
  std::uint64_t given = 0;
  for (const std::uint32_t weight : weights) {
    weight_so_far += weight;
    const std::uint64_t until_here = sum == 0 ? 0 : rest * weight_so_far / sum;
    parts.push_back(least + static_cast<std::uint32_t>(until_here - given));
    given = until_here;
  }
  return parts;
}

}  // namespace dangvien::country
