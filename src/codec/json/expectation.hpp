// SPDX-License-Identifier: Apache-2.0
// expectation.hpp: what a field would have accepted, as a phrase for Error::expected.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "codec/json/descriptor.hpp"
#include "dangvien/base/phrase.hpp"

namespace dangvien::inline v0::codec {

/// What the field takes.
[[nodiscard]] Phrase expectation_of(const FieldDescriptor& field);
/// The same for one element of a list field.
[[nodiscard]] Phrase element_expectation_of(const FieldDescriptor& field);

/// The names as a list for a phrase, in the order given.
[[nodiscard]] std::vector<std::string> names_of(std::span<const std::string_view> names);

/// Up to three of the names that need the fewest changes to become `found`, nearest first.
[[nodiscard]] std::vector<std::string> nearest_names(std::string_view found,
                                                     std::span<const std::string_view> names);

/// A text for Error::found: at most 80 bytes, cut at a whole character.
[[nodiscard]] std::string excerpt(std::string_view token);

}  // namespace dangvien::inline v0::codec
