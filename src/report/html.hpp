// SPDX-License-Identifier: Apache-2.0
// report/html.hpp: a page as one HTML file: no script, no network; on screen, on a phone, on A4.
#pragma once

#include <string>

#include "report/page.hpp"

namespace dangvien::inline v0::report {

/// The page as HTML 5 in UTF-8. Every text is escaped; the same page gives the same bytes.
[[nodiscard]] std::string html(const Page& page);

}  // namespace dangvien::inline v0::report
