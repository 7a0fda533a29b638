// SPDX-License-Identifier: Apache-2.0
// import/words.hpp: the words in which tables write the values of enumerations, as data.
// Understood without regard to case, accents, blanks and punctuation: the identifier of the schema,
// the names of the message catalogue in both languages, and the synonyms of words.cpp. A word that
// two values share is none ("đảng bộ xã" was one kind before 1/7/2025 and is another since).
#pragma once

#include <optional>
#include <string_view>

#include "dangvien/engine/schema.hpp"

namespace dangvien::inline v0::importing {

[[nodiscard]] std::optional<OrganisationKind> kind_word(std::string_view text);
[[nodiscard]] std::optional<Rank> rank_word(std::string_view text);
[[nodiscard]] std::optional<Sector> sector_word(std::string_view text);
[[nodiscard]] std::optional<Sex> sex_word(std::string_view text);
[[nodiscard]] std::optional<EducationLevel> education_word(std::string_view text);
[[nodiscard]] std::optional<PriorityGroup> group_word(std::string_view text);
/// none for a person who is no member.
[[nodiscard]] std::optional<MemberStanding> standing_word(std::string_view text);
[[nodiscard]] std::optional<QuotaBasis> basis_word(std::string_view text);
[[nodiscard]] std::optional<FigureOrigin> origin_word(std::string_view text);
/// Never none.
[[nodiscard]] std::optional<MassOrganisation> mass_organisation_word(std::string_view text);
/// Citizenship of Vietnam, from yes, no, not known, or the name of a country that there is, in
/// Vietnamese or English; nothing for anything else.
[[nodiscard]] std::optional<Known> citizen_word(std::string_view text);

/// The official name of one of the 54 ethnic groups: "H'Mông" -> "Mông"; empty when the text names
/// none of them.
[[nodiscard]] std::string_view ethnic_group_name(std::string_view text);
/// Whether the text says that there is no religion.
[[nodiscard]] bool says_no_religion(std::string_view text);

}  // namespace dangvien::inline v0::importing
