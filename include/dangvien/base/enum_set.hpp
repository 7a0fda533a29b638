// SPDX-License-Identifier: Apache-2.0
// dangvien/base/enum_set.hpp: a set of the values of a small enumeration, as bits.
#pragma once

#include <cstdint>
#include <initializer_list>

namespace dangvien::inline v0 {

/// A set of enumerators whose values are 0 to 63.
template <typename Enum>
class EnumSet {
 public:
  constexpr EnumSet() noexcept = default;
  constexpr EnumSet(std::initializer_list<Enum> values) noexcept {
    for (const Enum value : values) insert(value);
  }
  [[nodiscard]] static constexpr EnumSet from_bits(std::uint64_t bits) noexcept {
    EnumSet set;
    set.bits_ = bits;
    return set;
  }

  constexpr void insert(Enum value) noexcept { bits_ |= bit(value); }
  constexpr void erase(Enum value) noexcept { bits_ &= ~bit(value); }
  [[nodiscard]] constexpr bool contains(Enum value) const noexcept {
    return (bits_ & bit(value)) != 0;
  }
  [[nodiscard]] constexpr bool contains_all(EnumSet other) const noexcept {
    return (bits_ & other.bits_) == other.bits_;
  }
  [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
  [[nodiscard]] constexpr std::uint64_t bits() const noexcept { return bits_; }

  friend constexpr EnumSet operator|(EnumSet left, EnumSet right) noexcept {
    return from_bits(left.bits_ | right.bits_);
  }
  friend constexpr EnumSet operator&(EnumSet left, EnumSet right) noexcept {
    return from_bits(left.bits_ & right.bits_);
  }
  friend constexpr bool operator==(EnumSet, EnumSet) = default;

 private:
  [[nodiscard]] static constexpr std::uint64_t bit(Enum value) noexcept {
    return std::uint64_t{1} << static_cast<unsigned>(value);
  }
  std::uint64_t bits_ = 0;
};

}  // namespace dangvien::inline v0
