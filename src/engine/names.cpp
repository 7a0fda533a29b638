// SPDX-License-Identifier: Apache-2.0
#include "engine/names.hpp"

#include <utility>

#include "codec/json/value_text.hpp"
#include "dangvien/base/generated/phrases.hpp"

namespace dangvien::inline v0 {
namespace {

template <char Letter>
Error unknown(Identifier<Letter> id, std::string field, Phrase expected) {
  std::string found;
  codec::append_identifier(found, Letter, id.packed());
  return {.code = ErrorCode::unknown_id,
          .path = std::move(field),
          .found = phrase::text(std::move(found)),
          .expected = std::move(expected)};
}

}  // namespace

Error unknown_identity(OrganisationId id, std::string field) {
  return unknown(id, std::move(field), phrase::organisation_here());
}
Error unknown_identity(PersonId id, std::string field) {
  return unknown(id, std::move(field), phrase::person_here());
}
Error unknown_identity(DossierId id, std::string field) {
  return unknown(id, std::move(field), phrase::dossier_here());
}
Error unknown_identity(QuotaId id, std::string field) {
  return unknown(id, std::move(field), phrase::quota_here());
}

std::optional<Judgement> judgement_of(const Verdict& verdict, const Rulebook& rulebook) {
  if (verdict.advisories().empty() && verdict.provenance() == Provenance::confirmed) {
    return std::nullopt;
  }
  Judgement judgement;
  judgement.provenance = verdict.provenance();
  judgement.advisories.reserve(verdict.advisories().size());
  for (const Violation& advisory : verdict.advisories()) {
    AdvisoryRecord record{.rule = std::string{rulebook.rule(advisory.rule).id},
                          .found = std::nullopt,
                          .required = std::nullopt,
                          .provenance = advisory.provenance,
                          .instrument = std::string{rulebook.instrument(advisory.citation).id},
                          .point = std::string{rulebook.citation(advisory.citation).point},
                          .subject = std::string{advisory.subject}};
    if (advisory.found.unit != Unit::none) record.found = advisory.found;
    if (advisory.required.unit != Unit::none) record.required = advisory.required;
    judgement.advisories.push_back(std::move(record));
  }
  return judgement;
}

namespace {

/// The citation of the kept instrument and point; 0 when the rulebook has none like it.
CitationIndex citation_of(const AdvisoryRecord& record, const Rulebook& rulebook) {
  const auto& citations = rulebook.tables().citations;
  for (std::size_t index = 1; index < citations.size(); ++index) {
    const auto citation = static_cast<CitationIndex>(index);
    if (citations[index].point == record.point &&
        rulebook.instrument(citation).id == record.instrument) {
      return citation;
    }
  }
  return 0;
}

}  // namespace

bool keeps_citation(const AdvisoryRecord& record) noexcept {
  // What is unknown stands on nothing, and so did what was said of it.
  return !record.instrument.empty() || record.provenance == Provenance::unknown;
}

std::optional<Violation> finding_of(const AdvisoryRecord& record, const Rulebook& rulebook,
                                    Day day) {
  const auto& rules = rulebook.tables().rules;
  for (std::size_t index = 0; index < rules.size(); ++index) {
    if (rules[index].id != record.rule) continue;
    const auto rule = static_cast<RuleId>(index);
    return Violation{.rule = rule,
                     .citation = keeps_citation(record) ? citation_of(record, rulebook)
                                                        : rulebook.row(rule, day).citation,
                     .provenance = record.provenance,
                     .subject = {},
                     .found = record.found.value_or(RuleValue{}),
                     .required = record.required.value_or(RuleValue{}),
                     .first_allowed = {}};
  }
  return std::nullopt;
}

}  // namespace dangvien::inline v0
