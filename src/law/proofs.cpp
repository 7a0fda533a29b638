// SPDX-License-Identifier: Apache-2.0
// law/proofs.cpp: what is proved of the standard rulebook when it is compiled.
// A change of rules/*.toml that breaks one of these does not build.
#include "law/proofs.hpp"

#include <cstddef>

#include "dangvien/law/generated/standard_rulebook.hpp"
#include "dangvien/law/parameter.hpp"
#include "text/generated/messages.hpp"

namespace dangvien::inline v0 {
namespace {

constexpr const RulebookTables& tables = standard_rules::tables;

static_assert(tables.rules.size() == rule_count, "one rule for each RuleId, in its order");
static_assert(tables.citations[0].instrument == 0 && tables.citations[0].point.empty(),
              "citation 0 is none");

static_assert(law::rows_tile_time(tables));
static_assert(law::values_are_cited(tables));
static_assert(law::organisation_rows_are_sorted(tables));
static_assert(law::calendar_adds_up(tables));
static_assert(law::somebody_decides(tables));

/// Every rule has its title in both languages; one that is judged, its sentences.
constexpr bool sentences_are_complete() {
  for (const auto& language : messages::rules) {
    if (language.size() != rule_count) return false;
    for (std::size_t index = 0; index < rule_count; ++index) {
      const messages::RuleMessages& rule = language[index];
      const bool judged = tables.rules[index].enforcement != Enforcement::informative;
      if (rule.title.empty() || (judged && (rule.violation.empty() || rule.remedy.empty()))) {
        return false;
      }
    }
  }
  return true;
}
static_assert(sentences_are_complete());

/// The names of choices and sets stand in the order of the enumerations of law/parameter.hpp.
constexpr const Rule& rule(RuleId id) { return tables.rules[static_cast<std::size_t>(id)]; }
static_assert(rule(RuleId::admission_cell_denominator)
                  .set[static_cast<std::size_t>(ElectorateExclusion::transferred_absent)] ==
              "transferred_absent");
static_assert(rule(RuleId::admission_cell_denominator)
                  .set[static_cast<std::size_t>(ElectorateExclusion::prosecuted)] == "prosecuted");
static_assert(rule(RuleId::admission_committee_denominator)
                  .set[static_cast<std::size_t>(ElectorateExclusion::suspended)] == "suspended");
static_assert(rule(RuleId::admission_ceremony_clock_anchor)
                  .choices[static_cast<std::size_t>(CeremonyAnchor::issue)] == "issue");
static_assert(rule(RuleId::admission_short_vote_forwarded)
                  .choices[static_cast<std::size_t>(ShortVote::forwarded)] == "forwarded");

}  // namespace
}  // namespace dangvien::inline v0
