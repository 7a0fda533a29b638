// SPDX-License-Identifier: Apache-2.0
// text/unicode.hpp: Vietnamese text as people type it, search it and sort it (ICU).
// Invariants: what the library keeps is valid UTF-8 in normalisation form C.
// Threads: safe; ICU's shared data is immutable.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dangvien::inline v0 {

/// The text in normalisation form C; nothing when it is not valid UTF-8. A text without control
/// characters only: U+0000 to U+001F (but tab and line feed) and U+007F also give nothing.
[[nodiscard]] std::optional<std::string> normalise(std::string_view text);

/// The text in normalisation form C, control characters and all; nothing when it is not valid
/// UTF-8.
[[nodiscard]] std::optional<std::string> compose(std::string_view text);

/// Whether compose() would change nothing. Precondition: valid UTF-8.
[[nodiscard]] bool is_composed(std::string_view text) noexcept;

/// Byte of the first sequence that is not valid UTF-8; npos when all of it is.
[[nodiscard]] std::size_t invalid_utf8(std::string_view text) noexcept;

/// A key under which texts that people take for the same are equal: without case, accents and tone
/// marks, đ as d, runs of blanks as one. "Nguyễn Văn Đức" -> "nguyen van duc". Empty for invalid
/// UTF-8.
[[nodiscard]] std::string search_key(std::string_view text);

/// A key whose bytes sort names as Vietnamese lists do: by given name (the last word), then by the
/// words before it, by the Vietnamese order of letters and tones. Empty for invalid UTF-8.
[[nodiscard]] std::string name_sort_key(std::string_view name);

}  // namespace dangvien::inline v0
