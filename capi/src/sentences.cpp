// SPDX-License-Identifier: Apache-2.0
#include "sentences.hpp"

#include "text/render.hpp"

namespace dangvien::capi {

Finding describe(const Violation& violation, FindingSort sort, const Rulebook& rulebook,
                 Language language) {
  Finding finding;
  finding.rule = rulebook.rule(violation.rule).id;
  finding.citation = render_citation(violation.citation, rulebook, language);
  finding.provenance = violation.provenance;
  finding.subject = violation.subject;
  if (violation.found.unit != Unit::none) finding.found = violation.found;
  if (violation.required.unit != Unit::none) finding.required = violation.required;
  finding.first_allowed = violation.first_allowed;
  finding.text = sort == FindingSort::violation ? render_violation(violation, rulebook, language)
                                                : render_advisory(violation, rulebook, language);
  finding.remedy = render_remedy(violation, rulebook, language);
  return finding;
}

}  // namespace dangvien::capi
