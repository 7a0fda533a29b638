// SPDX-License-Identifier: Apache-2.0
// cli/forms.hpp: which forms (mẫu) the papers of an act use on a day, by the rules form.*.
#pragma once

#include <string>
#include <string_view>

#include "cli/session.hpp"
#include "dangvien/law/rulebook.hpp"

namespace dangvien::inline v0::cli {

/// "mẫu 1-KNĐ, mẫu 2-KNĐ" for an act by the name of its command or event; forms that are not
/// confirmed are marked. Empty where the act has no form, or none is known on that day.
[[nodiscard]] std::string form_text(const Session& session, const Rulebook& rulebook,
                                    std::string_view act, Day day);

}  // namespace dangvien::inline v0::cli
