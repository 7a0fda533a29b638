// SPDX-License-Identifier: Apache-2.0
// dangvien/base/inline_vector.hpp: a sequence of at most N small values without heap memory.
// Used where the law itself bounds a list (introducers, violations of one command), so that
// deciding a command allocates nothing.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace dangvien::inline v0 {

/// At most `Capacity` values. push_back on a full vector changes nothing and returns false.
template <typename Value, std::size_t Capacity>
class InlineVector {
 public:
  using value_type = Value;

  constexpr InlineVector() noexcept = default;
  constexpr InlineVector(std::initializer_list<Value> values) noexcept {
    for (const Value& value : values) push_back(value);
  }

  constexpr bool push_back(const Value& value) noexcept {
    if (size_ == Capacity) return false;
    values_[size_++] = value;
    return true;
  }
  constexpr void clear() noexcept { size_ = 0; }

  [[nodiscard]] static constexpr std::size_t capacity() noexcept { return Capacity; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  [[nodiscard]] constexpr bool full() const noexcept { return size_ == Capacity; }

  [[nodiscard]] constexpr const Value* begin() const noexcept { return values_.data(); }
  [[nodiscard]] constexpr const Value* end() const noexcept { return values_.data() + size_; }
  [[nodiscard]] constexpr Value* begin() noexcept { return values_.data(); }
  [[nodiscard]] constexpr Value* end() noexcept { return values_.data() + size_; }

  /// Precondition: index < size().
  [[nodiscard]] constexpr const Value& operator[](std::size_t index) const noexcept {
    return values_[index];
  }
  [[nodiscard]] constexpr Value& operator[](std::size_t index) noexcept { return values_[index]; }

  friend constexpr bool operator==(const InlineVector& left, const InlineVector& right) noexcept {
    if (left.size_ != right.size_) return false;
    for (std::size_t index = 0; index < left.size_; ++index) {
      if (!(left.values_[index] == right.values_[index])) return false;
    }
    return true;
  }

 private:
  std::array<Value, Capacity> values_{};
  std::uint32_t size_ = 0;
};

}  // namespace dangvien::inline v0
