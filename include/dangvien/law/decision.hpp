// SPDX-License-Identifier: Apache-2.0
// dangvien/law/decision.hpp: the answer to one command: a verdict and, when accepted, the event.
#pragma once

#include <string_view>

#include "dangvien/base/identifier.hpp"
#include "dangvien/law/rulebook.hpp"
#include "dangvien/law/verdict.hpp"

namespace dangvien::inline v0 {

/// Quyết định về một lệnh. `event` is meaningful only when the verdict accepts.
template <typename EventBody>
struct Decision {
  Verdict verdict;
  EventBody event{};
};

/// A count as the value of a finding.
[[nodiscard]] constexpr RuleValue count_value(std::int64_t number) noexcept {
  return RuleValue{.unit = Unit::count, .number = number, .denominator = 1};
}

/// A day as the value of a finding.
[[nodiscard]] constexpr RuleValue day_value(Day day) noexcept {
  return RuleValue{.unit = Unit::day, .number = day.days(), .denominator = 1};
}

/// Who is in the way, as the value of a finding.
[[nodiscard]] constexpr RuleValue identity_value(OrganisationId id) noexcept {
  return RuleValue{.unit = Unit::organisation,
                   .number = static_cast<std::int64_t>(id.packed()),
                   .denominator = 1};
}
[[nodiscard]] constexpr RuleValue identity_value(PersonId id) noexcept {
  return RuleValue{
      .unit = Unit::person, .number = static_cast<std::int64_t>(id.packed()), .denominator = 1};
}

/// Records that a rule of the model is broken: it has no dated value and no citation.
constexpr void violate_model(Verdict& verdict, RuleId rule, std::string_view subject,
                             RuleValue found = {}, RuleValue required = {}) noexcept {
  verdict.add(Violation{.rule = rule,
                        .citation = 0,
                        .provenance = Provenance::confirmed,
                        .subject = subject,
                        .found = found,
                        .required = required,
                        .first_allowed = {}},
              Enforcement::blocking);
}

}  // namespace dangvien::inline v0
