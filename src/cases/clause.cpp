// SPDX-License-Identifier: Apache-2.0
#include "cases/clause.hpp"

#include <fmt/format.h>

#include "cases/accounting_rules.hpp"
#include "law/query.hpp"
#include "text/names.hpp"
#include "text/render.hpp"

namespace dangvien::inline v0::cases {
namespace {

void add_line(std::string& text, const Explaining& explaining, std::string_view vi,
              std::string_view en, const std::string& content) {
  if (content.empty()) return;
  text += fmt::format("      {}: {}\n", say(explaining.language, vi, en), content);
}

}  // namespace

std::string finding_in_words(const Violation& finding, bool refuses, const Explaining& explaining) {
  const Rulebook& rulebook = explaining.rulebook;
  const Language language = explaining.language;
  const std::string sentence = refuses ? render_violation(finding, rulebook, language)
                                       : render_advisory(finding, rulebook, language);
  std::string text = fmt::format("    {} {}: {}\n",
                                 refuses ? say(language, "từ chối theo", "refused by")
                                         : say(language, "lưu ý theo", "advised by"),
                                 rulebook.rule(finding.rule).id, sentence);
  add_line(text, explaining, "Căn cứ", "Clause", render_citation(finding, rulebook, language));
  add_line(text, explaining, "Thực tế", "Found", render_value(finding.found, language));
  add_line(text, explaining, "Yêu cầu", "Required", render_value(finding.required, language));
  if (finding.first_allowed) {
    add_line(text, explaining, "Sớm nhất", "First allowed",
             render_day(*finding.first_allowed, language));
  }
  if (finding.provenance > Provenance::carried) {
    add_line(text, explaining, "Mức tin cậy", "Provenance",
             std::string(display_name(finding.provenance, language)));
  }
  return text;
}

std::string rule_in_words(const std::string& id, const Explaining& explaining) {
  const Language language = explaining.language;
  std::string text;
  if (const AccountingRule* const rule = find_accounting_rule(id)) {
    add_line(text, explaining, "Quy tắc", "Rule", std::string(say(language, rule->vi, rule->en)));
    add_line(text, explaining, "Nguồn", "Source", std::string(rule->source));
    return text;
  }
  const auto rule = find_rule(explaining.rulebook, id);
  if (!rule) return text;
  add_line(text, explaining, "Quy tắc", "Rule", std::string(rule_title(*rule, language)));
  const RuleDescription description = describe_rule(*rule, explaining.rulebook, language);
  for (const RuleLine& line : description.rows) {
    if (line.from > explaining.day || (line.until && *line.until <= explaining.day)) continue;
    add_line(text, explaining, "Giá trị", "Value", line.value);
    add_line(text, explaining, "Căn cứ", "Clause", line.citation);
    if (line.provenance > Provenance::carried) {
      add_line(text, explaining, "Mức tin cậy", "Provenance",
               std::string(display_name(line.provenance, language)));
    }
  }
  return text;
}

RuleClause clause_of(const Violation& finding, const Explaining& explaining) {
  const Rulebook& rulebook = explaining.rulebook;
  const Language language = explaining.language;
  return {.rule = std::string(rulebook.rule(finding.rule).id),
          .title = std::string(rule_title(finding.rule, language)),
          .value = render_value(finding.required, language),
          .citation = render_citation(finding, rulebook, language),
          .provenance = std::string(name_of(finding.provenance))};
}

RuleClause clause_of(const std::string& id, const Explaining& explaining) {
  RuleClause clause{.rule = id};
  if (const AccountingRule* const rule = find_accounting_rule(id)) {
    clause.title = say(explaining.language, rule->vi, rule->en);
    clause.citation = rule->source;
    return clause;
  }
  const auto rule = find_rule(explaining.rulebook, id);
  if (!rule) return clause;
  clause.title = rule_title(*rule, explaining.language);
  const RuleDescription description =
      describe_rule(*rule, explaining.rulebook, explaining.language);
  for (const RuleLine& line : description.rows) {
    if (line.from > explaining.day || (line.until && *line.until <= explaining.day)) continue;
    clause.value = line.value;
    clause.citation = line.citation;
    clause.provenance = name_of(line.provenance);
  }
  return clause;
}

}  // namespace dangvien::inline v0::cases
