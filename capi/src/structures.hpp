// SPDX-License-Identifier: Apache-2.0
// structures.hpp: reading and writing structures that begin with their size, so that programs and
// libraries of different releases understand each other.
// Invariants: never reads or writes beyond the size the caller stated.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>
#include <type_traits>

namespace dangvien::capi {

/// A size beyond this is a structure that was never initialised.
inline constexpr std::size_t largest_structure = 4096;

/// Whether the caller's structure states a size that can be true.
template <typename Structure>
[[nodiscard]] bool has_size(const Structure* structure) noexcept {
  static_assert(offsetof(Structure, size) == 0);
  return structure->size >= sizeof(std::size_t) && structure->size <= largest_structure;
}

/// Reads what the caller states over the defaults. False when it states something this library does
/// not know. Precondition: has_size().
template <typename Structure>
[[nodiscard]] bool load(const Structure* given, Structure& structure) noexcept {
  static_assert(std::is_trivially_copyable_v<Structure>);
  const std::size_t size = given->size;
  std::memcpy(static_cast<void*>(&structure), given, std::min(size, sizeof(Structure)));
  structure.size = sizeof(Structure);
  const auto* bytes = reinterpret_cast<const unsigned char*>(given);
  return std::all_of(bytes + std::min(size, sizeof(Structure)), bytes + size,
                     [](unsigned char byte) { return byte == 0; });
}

namespace details {

/// store() of a structure of another size than ours.
[[gnu::cold, gnu::noinline]] inline void store_part(void* given, std::size_t size,
                                                    const void* value,
                                                    std::size_t value_size) noexcept {
  auto* bytes = static_cast<unsigned char*>(given);
  std::memcpy(bytes, value, std::min(size, value_size));
  if (size > value_size) std::memset(bytes + value_size, 0, size - value_size);
  std::memcpy(bytes, &size, sizeof size);
}

}  // namespace details

/// Writes as much of the value as the caller's structure takes, zero behind it. The caller's size
/// stays as stated. Precondition: has_size().
template <typename Structure>
void store(Structure* given, const Structure& value) noexcept {
  static_assert(std::is_trivially_copyable_v<Structure>);
  const std::size_t size = given->size;
  if (size == sizeof(Structure)) [[likely]] {
    *given = value;
    return;
  }
  details::store_part(given, size, &value, sizeof value);
}

}  // namespace dangvien::capi
