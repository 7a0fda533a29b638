// SPDX-License-Identifier: Apache-2.0
#include "findings.hpp"

#include <string>

#include "dangvien/base/generated/phrases.hpp"
#include "engine/describe.hpp"
#include "errors.hpp"
#include "inputs.hpp"
#include "structures.hpp"

namespace dangvien::capi {
namespace {

constexpr dv_value value_of(const RuleValue& value) noexcept {
  return {.number = value.number,
          .denominator = value.denominator,
          .unit = static_cast<std::int32_t>(value.unit),
          .unused = 0};
}

}  // namespace

const std::vector<Finding>& Findings::in(Language language) const {
  const std::lock_guard lock{mutex_};
  auto& described = described_[static_cast<std::size_t>(language)];
  if (!described) {
    std::vector<Finding> fresh;
    fresh.reserve(findings_.size());
    for (const CommandFinding& entry : findings_) {
      fresh.push_back(entry.kept ? describe_advisory(entry, rulebook_, language)
                                 : describe(entry.finding, sort_, rulebook_, language));
    }
    described = std::move(fresh);
  }
  return *described;
}

std::int32_t give_finding(const Findings& findings, std::size_t index, std::int32_t language,
                          dv_finding* finding, dv_error** error) {
  if (finding == nullptr) return missing(error, "finding");
  if (!has_size(finding)) {
    return wrong_size(error, "finding.size", finding->size, "dv_finding");
  }
  const auto wanted = language_argument(language);
  if (!wanted) return fail_language(error, language);
  if (index >= findings.size()) {
    return wrong_index(error, "index", index, findings.size());
  }
  const CommandFinding& entry = findings[index];
  const Finding& described = findings.in(*wanted)[index];
  dv_finding full = DV_FINDING_INIT;
  full.rule = described.rule.c_str();
  full.citation = described.citation.c_str();
  full.subject = described.subject.c_str();
  full.text = described.text.c_str();
  full.remedy = described.remedy.c_str();
  full.command = entry.command;
  full.provenance = static_cast<std::int32_t>(entry.finding.provenance);
  full.first_allowed = entry.finding.first_allowed.days_or_none();
  full.found = value_of(entry.finding.found);
  full.required = value_of(entry.finding.required);
  store(finding, full);
  return DV_OK;
}

}  // namespace dangvien::capi
