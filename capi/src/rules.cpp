// SPDX-License-Identifier: Apache-2.0
// rules.cpp: what a rule says on a day.
#include <memory>
#include <string>

#include "codec/json/encode.hpp"
#include "dangvien.h"
#include "dangvien/base/generated/phrases.hpp"
#include "engine/describe.hpp"
#include "errors.hpp"
#include "handles.hpp"
#include "inputs.hpp"
#include "law/query.hpp"
#include "sentences.hpp"
#include "text/render.hpp"

namespace dangvien::capi {
namespace {

/// The rule's row of the day; a rule without dated values by its head alone.
DatedRule rule_on(const Rulebook& rulebook, RuleId id, Day day, Language language) {
  const RuleDescription description = describe_rule(id, rulebook, language);
  for (std::size_t index = description.rows.size(); index-- > 0;) {
    const RuleLine& line = description.rows[index];
    if (index == 0 || line.from <= day) return describe_rule_line(line, rulebook);
  }
  return {.rule = std::string(description.id),
          .title = description.title,
          .origin = std::string(name_of(description.origin)),
          .enforcement = std::string(name_of(description.enforcement)),
          .unit = description.unit,
          .citation = render_citation(rulebook.row(id, day).citation, rulebook, language)};
}

}  // namespace
}  // namespace dangvien::capi

using namespace dangvien;
using namespace dangvien::capi;

extern "C" {

size_t dv_rule_count(const dv_registry* registry) noexcept {
  return registry == nullptr ? 0 : registry->core->registry->rulebook().tables().rules.size();
}

const char* dv_rule_name(const dv_registry* registry, size_t index) noexcept {
  if (index >= dv_rule_count(registry)) return nullptr;
  // Names are string literals of the generated tables.
  return registry->core->registry->rulebook().tables().rules[index].id.data();
}

int32_t dv_rule_describe_json(const dv_registry* registry, const char* rule, size_t rule_size,
                              int32_t day, int32_t language, dv_string** json,
                              dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (json == nullptr) return missing(error, "json");
    *json = nullptr;
    if (registry == nullptr) return missing(error, "registry");
    if (rule == nullptr) return missing(error, "rule");
    const auto wanted = language_argument(language);
    if (!wanted) return fail_language(error, language);
    const auto on = day_argument(day);
    if (!on) return fail_day(error, "day", day);
    const TextArgument argument{rule, rule_size};
    if (const auto code = check_text(argument, "rule", error)) return code;
    const Rulebook& rulebook = registry->core->registry->rulebook();
    if (const auto found = find_rule(rulebook, argument.text())) {
      give_string(codec::encode_json(rule_on(rulebook, *found, *on, *wanted)), json);
      return DV_OK;
    }
    return fail(error, Error{.code = ErrorCode::unknown_id,
                             .path = "rule",
                             .found = phrase::text(std::string{excerpt(argument.text())}),
                             .expected = phrase::rule_name()});
  });
}

}  // extern "C"
