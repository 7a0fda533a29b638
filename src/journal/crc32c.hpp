// SPDX-License-Identifier: Apache-2.0
// journal/crc32c.hpp: CRC-32C (Castagnoli), fed piece by piece.
#pragma once

#include <cstddef>
#include <cstdint>

namespace dangvien::inline v0 {

/// The checksum of iSCSI and ext4: polynomial 0x1EDC6F41 reflected, start and final inversion.
/// The checksum of the nine bytes "123456789" is 0xE3069283.
class Crc32c {
 public:
  void add(const void* bytes, std::size_t size) noexcept;
  [[nodiscard]] std::uint32_t value() const noexcept { return ~state_; }

 private:
  std::uint32_t state_ = 0xFFFFFFFFU;
};

}  // namespace dangvien::inline v0
