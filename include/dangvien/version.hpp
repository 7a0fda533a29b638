// SPDX-License-Identifier: Apache-2.0
// dangvien/version.hpp: the version of the library a caller compiled against.
#pragma once

#include <cstdint>
#include <string_view>

namespace dangvien::inline v0 {

inline constexpr std::uint32_t version_major = 0;
inline constexpr std::uint32_t version_minor = 1;
inline constexpr std::uint32_t version_patch = 0;
inline constexpr std::string_view version_text = "0.1.0";

}  // namespace dangvien::inline v0
