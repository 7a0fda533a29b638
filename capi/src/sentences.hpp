// SPDX-License-Identifier: Apache-2.0
// sentences.hpp: what the C interface takes from the message catalogue.
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "dangvien.h"
#include "dangvien/base/error.hpp"
#include "dangvien/base/language.hpp"
#include "dangvien/engine/schema.hpp"
#include "dangvien/law/rulebook.hpp"
#include "dangvien/law/verdict.hpp"

namespace dangvien::capi {

static_assert(static_cast<int>(Language::vi) == DV_VIETNAMESE &&
              static_cast<int>(Language::en) == DV_ENGLISH);

/// Every language, in the order of dv_language.
inline constexpr std::array<Language, 2> languages = {Language::vi, Language::en};
static_assert(languages.size() == count_of<Language>);

/// The one sentence that must exist without memory to make it.
inline constexpr std::array<const char*, languages.size()> memory_sentences = {"Hết bộ nhớ.",
                                                                               "Out of memory."};

/// What a finding does to its command.
enum class FindingSort : std::uint8_t { violation, advisory };

/// The finding with rule, citation and sentences written out.
[[nodiscard]] Finding describe(const Violation& violation, FindingSort sort,
                               const Rulebook& rulebook, Language language);

}  // namespace dangvien::capi
