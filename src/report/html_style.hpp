// SPDX-License-Identifier: Apache-2.0
// report/html_style.hpp: how a page looks, on screen, on a phone and on A4.
#pragma once

#include <string_view>

namespace dangvien::inline v0::report {

/// CSS without a network: fonts are those of the reader's machine. Colours have at least 4.5 to 1
/// on white as text, and tell apart in grey. "{page}" stands for the word before a page number.
[[nodiscard]] std::string_view html_style() noexcept;

}  // namespace dangvien::inline v0::report
