// SPDX-License-Identifier: Apache-2.0
// report/sections.hpp: the sections of a report, one function each. A section with nothing to show
// says so in a sentence, or is empty (no heading) where it would make no sense.
#pragma once

#include "report/context.hpp"

namespace dangvien::inline v0::report {

[[nodiscard]] Section progress_section(const Context& context);
[[nodiscard]] Section subordinates_section(const Context& context);
[[nodiscard]] Section years_section(const Context& context);
[[nodiscard]] Section months_section(const Context& context);
[[nodiscard]] Section groups_section(const Context& context);
[[nodiscard]] Section dossiers_section(const Context& context);
[[nodiscard]] Section due_section(const Context& context);
[[nodiscard]] Section cells_section(const Context& context);
[[nodiscard]] Section members_section(const Context& context);
[[nodiscard]] Section registers_section(const Context& context);
/// Reads the journal; its errors pass through.
[[nodiscard]] Result<Section> advisories_section(const Context& context);

}  // namespace dangvien::inline v0::report
