// SPDX-License-Identifier: Apache-2.0
// dangvien/base/identifier.hpp: identities of the things a registry keeps.
// An identity is (stream, number), allocated in its stream and never reused; external codes (the
// 14-digit organisation code, card and file numbers) change over time and are never the key.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace dangvien::inline v0 {

/// Mã định danh. `stream` is 0 for a registry of one stream; `number` starts at 1; number 0 means
/// "none". Written as the letter of its kind and the number (O12), with the stream in front of a
/// point when it is not 0 (O3.12), so that a person's identity is never taken for a dossier's.
template <char Letter>
class Identifier {
 public:
  static constexpr char letter = Letter;

  constexpr Identifier() noexcept = default;
  constexpr Identifier(std::uint16_t stream, std::uint32_t number) noexcept
      : stream_(stream), number_(number) {}

  [[nodiscard]] static constexpr Identifier from_packed(std::uint64_t packed) noexcept {
    return {static_cast<std::uint16_t>(packed >> 32U), static_cast<std::uint32_t>(packed)};
  }
  /// stream * 2^32 + number: 48 bits, exact in a double, the form the C API uses.
  [[nodiscard]] constexpr std::uint64_t packed() const noexcept {
    return (std::uint64_t{stream_} << 32U) | number_;
  }

  [[nodiscard]] constexpr std::uint16_t stream() const noexcept { return stream_; }
  [[nodiscard]] constexpr std::uint32_t number() const noexcept { return number_; }
  [[nodiscard]] constexpr bool is_none() const noexcept { return number_ == 0; }
  [[nodiscard]] explicit constexpr operator bool() const noexcept { return number_ != 0; }

  friend constexpr auto operator<=>(const Identifier&, const Identifier&) = default;

 private:
  std::uint16_t stream_ = 0;
  std::uint32_t number_ = 0;
};

using OrganisationId = Identifier<'O'>;  ///< tổ chức đảng
using PersonId = Identifier<'P'>;        ///< người
using DossierId = Identifier<'D'>;       ///< hồ sơ kết nạp
using QuotaId = Identifier<'Q'>;         ///< chỉ tiêu

}  // namespace dangvien::inline v0

template <char Letter>
struct std::hash<dangvien::Identifier<Letter>> {
  std::size_t operator()(const dangvien::Identifier<Letter>& id) const noexcept {
    return std::hash<std::uint64_t>{}(id.packed());
  }
};
