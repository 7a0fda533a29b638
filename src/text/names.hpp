// SPDX-License-Identifier: Apache-2.0
// text/names.hpp: what enumerators, commands and events are called in a person's language.
// Threads: free of state; the texts are static.
#pragma once

#include <string_view>

#include "dangvien/admission/schema.hpp"
#include "dangvien/base/enum_names.hpp"
#include "dangvien/base/language.hpp"
#include "dangvien/base/schema.hpp"
#include "dangvien/engine/schema.hpp"
#include "dangvien/law/rulebook.hpp"
#include "dangvien/quota/schema.hpp"

namespace dangvien::inline v0 {

/// The name kept in the catalogue under "category.key"; the key itself when there is none.
[[nodiscard]] std::string_view catalogue_name(std::string_view category, std::string_view key,
                                              Language language) noexcept;

/// "resolve_cell" -> "chi bộ ra nghị quyết đề nghị kết nạp".
[[nodiscard]] std::string_view command_name(std::string_view json_name, Language language) noexcept;
/// "cell_resolved" -> "nghị quyết đề nghị kết nạp của chi bộ".
[[nodiscard]] std::string_view event_name(std::string_view json_name, Language language) noexcept;

[[nodiscard]] std::string_view display_name(DossierState value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(IntroducerKind value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(PoliticalFinding value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(StrikingOffGround value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(DeadlineKind value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(RemedyKind value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(WhatIfChange value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(JudgedAgainChange value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(DocumentKind value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(Secrecy value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(Known value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(OrganisationKind value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(Rank value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(Sector value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(Power value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(DeciderTier value, Language language) noexcept;
/// "quyết định, ban thường vụ": what a tier does about admissions.
[[nodiscard]] std::string_view deciding_name(const DeciderRow& row, Language language) noexcept;
[[nodiscard]] std::string_view display_name(EducationLevel value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(EducationRelief value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(PriorityGroup value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(Sex value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(MemberStanding value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(ClassKind value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(Unit value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(Provenance value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(Enforcement value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(InstrumentKind value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(MassOrganisation value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(QuotaBasis value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(QuotaShape value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(FigureOrigin value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(OutcomeStatus value, Language language) noexcept;
[[nodiscard]] std::string_view display_name(ErrorCode value, Language language) noexcept;

}  // namespace dangvien::inline v0
