// SPDX-License-Identifier: Apache-2.0
// dangvien/law/sentence.hpp: what the library says, as sentences for people. The values themselves
// (law/verdict.hpp, base/error.hpp) hold no language. Implemented in src/text: link
// dangvien::dangvien. Threads: free of state. Errors: std::bad_alloc only.
#pragma once

#include <string>

#include "dangvien/base/error.hpp"
#include "dangvien/base/language.hpp"
#include "dangvien/law/rulebook.hpp"
#include "dangvien/law/verdict.hpp"

namespace dangvien::inline v0 {

/// The sentence of an error: where, what happened, what was found and what was expected: "Dòng 3,
/// byte 41, mục ballot.ayes: gặp 12, cần một số từ 0 đến 9."
[[nodiscard]] std::string render_error(const Error& error, Language language);

/// Why the command was refused: the sentence of a violation. Names value found and value required.
[[nodiscard]] std::string render_violation(const Violation& violation, const Rulebook& rulebook,
                                           Language language);

/// What deserves mention beside an acceptance. When nothing is known of the rule on that day, says
/// so.
[[nodiscard]] std::string render_advisory(const Violation& advisory, const Rulebook& rulebook,
                                          Language language);

/// What to do about it.
[[nodiscard]] std::string render_remedy(const Violation& violation, const Rulebook& rulebook,
                                        Language language);

/// "Quy định 294-QĐ/TW ngày 26/5/2025, điểm 4.3.1". Empty for citation 0.
[[nodiscard]] std::string render_citation(CitationIndex citation, const Rulebook& rulebook,
                                          Language language);

/// The same of a finding; where its row is carried over from an earlier text, says so.
[[nodiscard]] std::string render_citation(const Violation& finding, const Rulebook& rulebook,
                                          Language language);

}  // namespace dangvien::inline v0
