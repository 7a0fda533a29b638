// SPDX-License-Identifier: Apache-2.0
// expectation.hpp: what a field would have accepted, in words, for Error::expected.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "codec/json/descriptor.hpp"

namespace dangvien::inline v0::codec {

/// "a day that exists, such as \"2026-11-23\"".
[[nodiscard]] std::string expectation_of(const FieldDescriptor& field);
/// The same for one element of a list field.
[[nodiscard]] std::string element_expectation_of(const FieldDescriptor& field);

/// "one of: a, b, c" in the order given.
[[nodiscard]] std::string one_of(std::span<const std::string_view> names);

/// Up to three of the names that need the fewest changes to become `found`, nearest first, as
/// "\"day\", \"days\"".
[[nodiscard]] std::string nearest_names(std::string_view found,
                                        std::span<const std::string_view> names);

/// A token for Error::found: at most 80 bytes, cut at a whole character.
[[nodiscard]] std::string excerpt(std::string_view token);

}  // namespace dangvien::inline v0::codec
