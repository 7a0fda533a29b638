// SPDX-License-Identifier: Apache-2.0
// src/cases/standard_defaults.hpp: the text of default.toml, part of the library so that a folder
// of cases needs nothing beside itself.
#pragma once

#include <string_view>

namespace dangvien::inline v0::cases {

extern const std::string_view standard_defaults;

}  // namespace dangvien::inline v0::cases
