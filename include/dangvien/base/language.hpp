// SPDX-License-Identifier: Apache-2.0
// dangvien/base/language.hpp: the languages of sentences. Vietnamese is the default everywhere.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "dangvien/base/enum_names.hpp"

namespace dangvien::inline v0 {

/// Ngôn ngữ. Numbers are those of dv_language in the C interface.
enum class Language : std::uint8_t { vi, en };

template <>
struct EnumNames<Language> {
  static constexpr std::array<std::string_view, 2> names = {"vi", "en"};
};

}  // namespace dangvien::inline v0
