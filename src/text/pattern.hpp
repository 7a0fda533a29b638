// SPDX-License-Identifier: Apache-2.0
// text/pattern.hpp: sentences with named places. "{found}" is filled in, a part in [brackets] is
// left out when something in it has no value, "{found:age}" asks for another form of the value.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace dangvien::inline v0 {

/// What fills one place of a pattern. `name` is what stands between the braces.
struct Filling {
  std::string_view name;
  std::string_view value;
};

/// The pattern with its places filled. A place without filling is empty.
[[nodiscard]] std::string fill(std::string_view pattern, std::span<const Filling> fillings);
[[nodiscard]] std::string fill(std::string_view pattern, std::initializer_list<Filling> fillings);

/// What is wrong with a pattern: unbalanced or nested signs, or a place whose name is not among
/// `names`. Nothing when it is sound.
[[nodiscard]] std::optional<std::string> pattern_fault(std::string_view pattern,
                                                       std::span<const std::string_view> names);

/// Whether the pattern has that place.
[[nodiscard]] bool has_place(std::string_view pattern, std::string_view name);

}  // namespace dangvien::inline v0
