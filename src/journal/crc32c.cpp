// SPDX-License-Identifier: Apache-2.0
#include "journal/crc32c.hpp"

#include <algorithm>

#include <isa-l/crc.h>

namespace dangvien::inline v0 {

void Crc32c::add(const void* bytes, std::size_t size) noexcept {
  // The library takes an int and a pointer to non-const, but only reads.
  constexpr std::size_t longest = std::size_t{1} << 30U;
  auto* position = static_cast<unsigned char*>(const_cast<void*>(bytes));
  while (size > 0) {
    const std::size_t part = std::min(size, longest);
    state_ = crc32_iscsi(position, static_cast<int>(part), state_);
    position += part;
    size -= part;
  }
}

}  // namespace dangvien::inline v0
