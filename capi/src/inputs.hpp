// SPDX-License-Identifier: Apache-2.0
// inputs.hpp: arguments of the C interface as the values of the C++ one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>

#include "dangvien.h"
#include "dangvien/base/day.hpp"
#include "dangvien/base/enum_names.hpp"
#include "dangvien/base/identifier.hpp"
#include "dangvien/base/language.hpp"

namespace dangvien::capi {

/// A text passed as pointer and size. `text` is empty for NULL of size 0; check() says whether it
/// may be used.
struct TextArgument {
  const char* data = nullptr;
  std::size_t size = 0;

  [[nodiscard]] std::string_view text() const noexcept {
    if (data == nullptr) return {};
    return {data, size == DV_TERMINATED ? std::strlen(data) : size};
  }
};

/// DV_OK when the text is there and UTF-8 without a zero inside; otherwise fails in the name of the
/// argument.
std::int32_t check_text(TextArgument argument, std::string_view name, dv_error** error) noexcept;

/// The beginning of a text, for an error to show; never cut inside a letter.
[[nodiscard]] std::string_view excerpt(std::string_view text) noexcept;

/// The day, or none for a number that is no day.
[[nodiscard]] constexpr std::optional<Day> day_argument(std::int32_t days) noexcept {
  if (days < Day::first().days() || days > Day::last().days()) return std::nullopt;
  return Day::from_days(days);
}

std::int32_t fail_day(dv_error** error, std::string_view name, std::int32_t days) noexcept;

/// Identities have 48 bits; what is larger is known to nobody.
[[nodiscard]] constexpr bool is_identity(std::uint64_t packed) noexcept {
  return packed >> 48U == 0;
}

std::int32_t fail_identity(dv_error** error, std::string_view name, std::uint64_t packed,
                           char kind) noexcept;

/// The enumerator of that number; none when it has none.
template <typename Enum>
[[nodiscard]] constexpr std::optional<Enum> enum_argument(std::int32_t number) noexcept {
  if (number < 0 || static_cast<std::size_t>(number) >= count_of<Enum>) return std::nullopt;
  return static_cast<Enum>(number);
}

/// The language of that number; none when it has none.
[[nodiscard]] constexpr std::optional<Language> language_argument(std::int32_t language) noexcept {
  return enum_argument<Language>(language);
}

std::int32_t fail_language(dv_error** error, std::int32_t language) noexcept;

}  // namespace dangvien::capi
