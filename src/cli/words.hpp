// SPDX-License-Identifier: Apache-2.0
// cli/words.hpp: outcomes, findings and quotas in the language of the session (src/text has the
// words).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "cli/session.hpp"
#include "dangvien/admission/schema.hpp"
#include "dangvien/engine/registry.hpp"
#include "dangvien/engine/schema.hpp"
#include "text/names.hpp"

namespace dangvien::inline v0::cli {

/// The name of an enumerator: "đã có quyết định kết nạp".
template <typename Enum>
[[nodiscard]] std::string_view word(const Session& session, Enum value) noexcept {
  return display_name(value, session.language);
}

/// The name of a command or event given by its name in JSON.
[[nodiscard]] inline std::string_view command_word(const Session& session,
                                                   std::string_view command) noexcept {
  return command_name(command, session.language);
}
[[nodiscard]] inline std::string_view event_word(const Session& session,
                                                 std::string_view event) noexcept {
  return event_name(event, session.language);
}

/// "1.318", in English "1,318".
[[nodiscard]] std::string grouped_text(const Session& session, std::int64_t count);
template <typename Integer>
[[nodiscard]] std::string count_text(const Session& session, Integer count) {
  return grouped_text(session, static_cast<std::int64_t>(count));
}
/// A count in words: English has two forms, Vietnamese one; each with one place {} for the count.
[[nodiscard]] std::string counted(const Session& session, std::uint64_t count,
                                  std::string_view vietnamese, std::string_view one,
                                  std::string_view several);

/// "25", "ít nhất 5", "20–25".
[[nodiscard]] std::string quota_text(const Session& session, const Progress& progress);

/// The days that wait for the dossier (admission/deadlines.hpp); empty when none does.
[[nodiscard]] std::string deadline_text(const Session& session, const Dossier& dossier,
                                        const Rulebook& rulebook, Day today);

/// The finding for people: sentence, clause, values, first allowed day, remedy, one a line.
/// Organisations by the names that the view has.
[[nodiscard]] std::string finding_text(const Session& session, const Finding& finding,
                                       std::string_view indent, const View& view);

/// Any text of the schema to normalisation form C, in place; text that is not UTF-8 stays as it is.
void normalise_text(std::string& text);

}  // namespace dangvien::inline v0::cli
