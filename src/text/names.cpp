// SPDX-License-Identifier: Apache-2.0
#include "text/names.hpp"

#include <algorithm>
#include <cstddef>

#include "text/generated/messages.hpp"

namespace dangvien::inline v0 {
namespace {

/// Orders "category.key" against its two parts without joining them.
int compare(std::string_view joined, std::string_view category, std::string_view key) noexcept {
  const std::string_view head = joined.substr(0, category.size());
  if (const int order = head.compare(category); order != 0) return order;
  if (joined.size() == category.size()) return -1;
  const char point = joined[category.size()];
  if (point != '.') return point < '.' ? -1 : 1;
  return joined.substr(category.size() + 1).compare(key);
}

}  // namespace

std::string_view catalogue_name(std::string_view category, std::string_view key,
                                Language language) noexcept {
  const auto& table = messages::names[static_cast<std::size_t>(language)];
  const auto found = std::partition_point(table.begin(), table.end(), [&](const auto& entry) {
    return compare(entry.key, category, key) < 0;
  });
  if (found == table.end() || compare(found->key, category, key) != 0) return key;
  return found->text;
}

std::string_view command_name(std::string_view json_name, Language language) noexcept {
  return catalogue_name("command", json_name, language);
}
std::string_view event_name(std::string_view json_name, Language language) noexcept {
  return catalogue_name("event", json_name, language);
}

std::string_view display_name(DossierState value, Language language) noexcept {
  return catalogue_name("state", name_of(value), language);
}
std::string_view display_name(IntroducerKind value, Language language) noexcept {
  return catalogue_name("introducer", name_of(value), language);
}
std::string_view display_name(PoliticalFinding value, Language language) noexcept {
  return catalogue_name("finding", name_of(value), language);
}
std::string_view display_name(StrikingOffGround value, Language language) noexcept {
  return catalogue_name("ground", name_of(value), language);
}
std::string_view display_name(RemedyKind value, Language language) noexcept {
  return catalogue_name("remedy", name_of(value), language);
}
std::string_view display_name(WhatIfChange value, Language language) noexcept {
  return catalogue_name("what_if", name_of(value), language);
}
std::string_view display_name(JudgedAgainChange value, Language language) noexcept {
  return catalogue_name("judged_again", name_of(value), language);
}
std::string_view display_name(DeadlineKind value, Language language) noexcept {
  return catalogue_name("deadline", name_of(value), language);
}
std::string_view display_name(DocumentKind value, Language language) noexcept {
  return catalogue_name("document_kind", name_of(value), language);
}
std::string_view display_name(Secrecy value, Language language) noexcept {
  return catalogue_name("secrecy", name_of(value), language);
}
std::string_view display_name(Known value, Language language) noexcept {
  return catalogue_name("known", name_of(value), language);
}
std::string_view display_name(OrganisationKind value, Language language) noexcept {
  return catalogue_name("kind", name_of(value), language);
}
std::string_view display_name(Rank value, Language language) noexcept {
  return catalogue_name("rank", name_of(value), language);
}
std::string_view display_name(Sector value, Language language) noexcept {
  return catalogue_name("sector", name_of(value), language);
}
std::string_view display_name(Power value, Language language) noexcept {
  return catalogue_name("power", name_of(value), language);
}
std::string_view display_name(DeciderTier value, Language language) noexcept {
  return catalogue_name("tier", name_of(value), language);
}
std::string_view deciding_name(const DeciderRow& row, Language language) noexcept {
  if (!row.competent) return catalogue_name("deciding", "proposes", language);
  return catalogue_name("deciding", row.whole_committee ? "whole_committee" : "standing_committee",
                        language);
}
std::string_view display_name(EducationLevel value, Language language) noexcept {
  return catalogue_name("education_level", name_of(value), language);
}
std::string_view display_name(EducationRelief value, Language language) noexcept {
  return catalogue_name("education_relief", name_of(value), language);
}
std::string_view display_name(PriorityGroup value, Language language) noexcept {
  return catalogue_name("group", name_of(value), language);
}
std::string_view display_name(Sex value, Language language) noexcept {
  return catalogue_name("sex", name_of(value), language);
}
std::string_view display_name(MemberStanding value, Language language) noexcept {
  return catalogue_name("standing", name_of(value), language);
}
std::string_view display_name(ClassKind value, Language language) noexcept {
  return catalogue_name("class_kind", name_of(value), language);
}
std::string_view display_name(Unit value, Language language) noexcept {
  return catalogue_name("unit", name_of(value), language);
}
std::string_view display_name(Provenance value, Language language) noexcept {
  return catalogue_name("provenance", name_of(value), language);
}
std::string_view display_name(Enforcement value, Language language) noexcept {
  return catalogue_name("enforcement", name_of(value), language);
}
std::string_view display_name(InstrumentKind value, Language language) noexcept {
  return catalogue_name("instrument_kind", name_of(value), language);
}
std::string_view display_name(MassOrganisation value, Language language) noexcept {
  return catalogue_name("mass_organisation", name_of(value), language);
}
std::string_view display_name(QuotaBasis value, Language language) noexcept {
  return catalogue_name("basis", name_of(value), language);
}
std::string_view display_name(QuotaShape value, Language language) noexcept {
  return catalogue_name("shape", name_of(value), language);
}
std::string_view display_name(FigureOrigin value, Language language) noexcept {
  return catalogue_name("figure_origin", name_of(value), language);
}
std::string_view display_name(OutcomeStatus value, Language language) noexcept {
  return catalogue_name("outcome", name_of(value), language);
}
std::string_view display_name(ErrorCode value, Language language) noexcept {
  return catalogue_name("error", name_of(value), language);
}

}  // namespace dangvien::inline v0
