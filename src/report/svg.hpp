// SPDX-License-Identifier: Apache-2.0
// report/svg.hpp: pictures of a page as inline SVG inside HTML. Widths are parts of the page's, so
// that letters keep their size on every screen and on paper.
#pragma once

#include <string>
#include <string_view>

#include "report/figures.hpp"

namespace dangvien::inline v0::report {

/// The picture as one <figure>. `id` begins the names of its title and description; `below` ends
/// the description: where the figures stand as a table.
[[nodiscard]] std::string svg_figure(const Picture& picture, std::string_view id,
                                     std::string_view below, const Writer& writer);

/// A small bar for the cell of a table; silent for screen readers, the cell says it.
[[nodiscard]] std::string svg_spark(const Share& share);

/// What the pictures of a page refer to; once, before the first.
[[nodiscard]] std::string svg_definitions();

}  // namespace dangvien::inline v0::report
