// SPDX-License-Identifier: Apache-2.0
// text/render.hpp: sentences for people from findings, values, citations and errors.
// Every sentence comes from the message catalogue (rules/messages.*.toml); nothing here depends on
// a locale, and dates are written 26/5/2025 in Vietnamese and 26 May 2025 in English. Threads: free
// of state. Errors: std::bad_alloc only.
#pragma once

#include <string>
#include <string_view>

#include "dangvien/base/language.hpp"
#include "dangvien/law/rulebook.hpp"
#include "dangvien/law/sentence.hpp"
#include "dangvien/law/verdict.hpp"
#include "text/phrase_text.hpp"

namespace dangvien::inline v0 {

/// "18 tuổi (216 tháng)" only reads well for ages; this gives "216 tháng", "45 ngày làm việc",
/// "2/3", "bằng tốt nghiệp trung học cơ sở", "26/5/2025". Empty for a value without unit.
[[nodiscard]] std::string render_value(const RuleValue& value, Language language);

/// The same for a value of the rule: choices and sets by their names, months of age as years.
[[nodiscard]] std::string render_value(const RuleValue& value, const Rule& rule, Language language);

/// "Quy định 294-QĐ/TW ngày 26/5/2025, điểm 4.3.1", of an instrument and its point.
[[nodiscard]] std::string render_citation(const Instrument& instrument, std::string_view point,
                                          Language language);

/// The citation, and where the row is carried over from an earlier text, that it is.
[[nodiscard]] std::string render_carried(std::string citation, Provenance provenance,
                                         Language language);

/// "Quy định 294-QĐ/TW ngày 26/5/2025". Empty for the instrument "none".
[[nodiscard]] std::string render_instrument(const Instrument& instrument, Language language);

/// Where an error happened: "tệp so.dangvien, dòng 3, byte 41, mục ballot.ayes". Empty for nowhere.
[[nodiscard]] std::string render_place(const Error& error, Language language);

/// Title of a rule: "Tuổi tối thiểu khi xét kết nạp".
[[nodiscard]] std::string_view rule_title(RuleId rule, Language language) noexcept;

}  // namespace dangvien::inline v0
