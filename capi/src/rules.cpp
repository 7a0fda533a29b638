// SPDX-License-Identifier: Apache-2.0
// rules.cpp: what the rules say, which acts rest on them, and what a draft would change.
#include <memory>
#include <string>
#include <utility>
#include <vector>

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

/// Rows of the rulebook as a JSON list.
template <typename Lines>
void give_lines(const Lines& lines, const Rulebook& rulebook, dv_string** json) {
  std::string text = "[";
  for (const RuleLine& line : lines) {
    if (text.size() > 1) text += ',';
    codec::append_json(text, describe_rule_line(line, rulebook));
  }
  give_string(text + ']', json);
}

template <typename Row>
void give_rows(const std::vector<Row>& rows, dv_string** json) {
  std::string text = "[";
  for (const Row& row : rows) {
    if (text.size() > 1) text += ',';
    codec::append_json(text, row);
  }
  give_string(text + ']', json);
}

/// Puts the question of one function about the rules: `ask(rulebook, language)` gives the text.
template <typename Ask>
std::int32_t answer(const dv_registry* registry, std::int32_t language, dv_string** json,
                    dv_error** error, Ask ask) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (json == nullptr) return missing(error, "json");
    *json = nullptr;
    if (registry == nullptr) return missing(error, "registry");
    const auto wanted = language_argument(language);
    if (!wanted) return fail_language(error, language);
    return ask(registry->core->registry->rulebook(), *wanted);
  });
}

std::int32_t fail_rule(dv_error** error, std::string_view rule) {
  return fail(error, Error{.code = ErrorCode::unknown_id,
                           .path = "rule",
                           .found = phrase::text(std::string{excerpt(rule)}),
                           .expected = phrase::rule_name()});
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
    return fail_rule(error, argument.text());
  });
}

int32_t dv_rules_on_json(const dv_registry* registry, int32_t day, int32_t language,
                         dv_string** json, dv_error** error) noexcept {
  return answer(registry, language, json, error,
                [&](const Rulebook& rulebook, Language wanted) -> std::int32_t {
                  const auto on = day_argument(day);
                  if (!on) return fail_day(error, "day", day);
                  give_lines(rules_on(*on, rulebook, wanted), rulebook, json);
                  return DV_OK;
                });
}

int32_t dv_rules_difference_json(const dv_registry* registry, int32_t first, int32_t second,
                                 int32_t language, dv_string** json, dv_error** error) noexcept {
  return answer(registry, language, json, error,
                [&](const Rulebook& rulebook, Language wanted) -> std::int32_t {
                  const auto before = day_argument(first);
                  if (!before) return fail_day(error, "first", first);
                  const auto after = day_argument(second);
                  if (!after) return fail_day(error, "second", second);
                  std::vector<RuleLine> lines;
                  for (RuleChange& change : difference(*before, *after, rulebook, wanted)) {
                    lines.push_back(std::move(change.before));
                    lines.push_back(std::move(change.after));
                  }
                  give_lines(lines, rulebook, json);
                  return DV_OK;
                });
}

int32_t dv_rules_unsettled_json(const dv_registry* registry, int32_t language, dv_string** json,
                                dv_error** error) noexcept {
  return answer(registry, language, json, error,
                [&](const Rulebook& rulebook, Language wanted) -> std::int32_t {
                  give_lines(unsettled_rules(rulebook, wanted), rulebook, json);
                  return DV_OK;
                });
}

int32_t dv_view_rule_uses_json(const dv_view* view, const char* rule, size_t rule_size,
                               dv_string** json, dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (json == nullptr) return missing(error, "json");
    *json = nullptr;
    if (view == nullptr) return missing(error, "view");
    if (rule == nullptr) return missing(error, "rule");
    const TextArgument argument{rule, rule_size};
    if (const auto code = check_text(argument, "rule", error)) return code;
    const auto found = find_rule(view->view.rulebook(), argument.text());
    if (!found) return fail_rule(error, argument.text());
    const auto uses = view->view.rule_uses(*found);
    if (!uses) return fail(error, uses.error());
    give_rows(*uses, json);
    return DV_OK;
  });
}

int32_t dv_view_judged_again_json(const dv_view* view, int32_t language, dv_string** json,
                                  dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (json == nullptr) return missing(error, "json");
    *json = nullptr;
    if (view == nullptr) return missing(error, "view");
    const auto wanted = language_argument(language);
    if (!wanted) return fail_language(error, language);
    const auto acts = view->view.judged_again();
    if (!acts) return fail(error, acts.error());
    std::vector<JudgedAgain> rows;
    for (const ActJudgedAgain& act : *acts) {
      rows.push_back(describe_judged_again(act, view->view.rulebook(), *wanted));
    }
    give_rows(rows, json);
    return DV_OK;
  });
}

int32_t dv_view_overlays_json(const dv_view* view, int32_t language, dv_string** json,
                              dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (json == nullptr) return missing(error, "json");
    *json = nullptr;
    if (view == nullptr) return missing(error, "view");
    const auto wanted = language_argument(language);
    if (!wanted) return fail_language(error, language);
    std::vector<AdoptedOverlay> rows;
    for (const OverlayAdoption& overlay : view->view.overlays()) {
      rows.push_back(describe_overlay(overlay, *wanted));
    }
    give_rows(rows, json);
    return DV_OK;
  });
}

int32_t dv_view_what_if_json(const dv_view* view, uint64_t organisation, int32_t day,
                             const char* rules, size_t rules_size, int32_t language,
                             dv_string** json, dv_error** error) noexcept {
  return guarded(error, [&]() -> std::int32_t {
    if (json == nullptr) return missing(error, "json");
    *json = nullptr;
    if (view == nullptr) return missing(error, "view");
    if (rules == nullptr) return missing(error, "rules");
    const auto wanted = language_argument(language);
    if (!wanted) return fail_language(error, language);
    if (!is_identity(organisation)) {
      return fail_identity(error, "organisation", organisation, DV_ORGANISATION);
    }
    const auto on = day_argument(day);
    if (!on) return fail_day(error, "day", day);
    const TextArgument argument{rules, rules_size};
    if (const auto code = check_text(argument, "rules", error)) return code;
    const Rulebook& live = view->view.rulebook();
    const auto draft = load_overlay(argument.text(), "draft", live);
    if (!draft) return fail(error, draft.error());
    const auto effects =
        view->view.what_if(draft->rulebook(), OrganisationId::from_packed(organisation), *on);
    if (!effects) return fail(error, effects.error());
    give_string(codec::encode_json(describe_what_if(*effects, live, draft->rulebook(), *wanted)),
                json);
    return DV_OK;
  });
}

}  // extern "C"
