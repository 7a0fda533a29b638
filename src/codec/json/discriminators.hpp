// SPDX-License-Identifier: Apache-2.0
// discriminators.hpp: finds the name of a command or event that stands behind other fields of its
// object.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dangvien::inline v0::codec {

/// One object and the text of its field "command" or "event".
struct Discriminator {
  std::uint32_t object = 0;  ///< token number of the object
  std::uint32_t value = 0;   ///< token number of the text
  std::string name;
};

/// All of them in the text, by object. Stops quietly at the first byte that is not JSON: whoever
/// decodes the same text reports it.
[[nodiscard]] std::vector<Discriminator> find_discriminators(std::string_view text,
                                                             std::size_t depth_limit);

}  // namespace dangvien::inline v0::codec
