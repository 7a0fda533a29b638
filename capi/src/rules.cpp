// SPDX-License-Identifier: Apache-2.0
// rules.cpp: what a rule says on a day.
#include <array>
#include <memory>
#include <string>
#include <string_view>

#include "codec/json/encode.hpp"
#include "codec/json/value_text.hpp"
#include "dangvien.h"
#include "errors.hpp"
#include "handles.hpp"
#include "inputs.hpp"
#include "law/query.hpp"
#include "sentences.hpp"
#include "text/render.hpp"

namespace dangvien::capi {
namespace {

constexpr std::array<std::string_view, 3> origin_names = {"law", "workflow", "model"};
constexpr std::array<std::string_view, 2> enforcement_names = {"blocking", "advisory"};

/// Writes one JSON object, member by member.
class Object {
 public:
  void text(std::string_view name, std::string_view value) {
    begin(name);
    codec::append_json_text(json_, value);
  }
  void day(std::string_view name, Day value) {
    begin(name);
    json_ += '"';
    codec::append_day(json_, value);
    json_ += '"';
  }
  void value(std::string_view name, const RuleValue& value) {
    begin(name);
    codec::append_json(json_, value);
  }
  [[nodiscard]] std::string finish() && {
    json_ += '}';
    return std::move(json_);
  }

 private:
  void begin(std::string_view name) {
    json_ += json_.empty() ? '{' : ',';
    codec::append_json_text(json_, name);
    json_ += ':';
  }

  std::string json_;
};

std::string describe_rule(const Rulebook& rulebook, RuleId id, Day day, Language language) {
  const Rule& rule = rulebook.rule(id);
  const RuleRow& row = rulebook.row(id, day);
  Object object;
  object.text("rule", rule.id);
  object.text("title", rule_title(id, language));
  object.text("origin", origin_names[static_cast<std::size_t>(rule.origin)]);
  object.text("enforcement", enforcement_names[static_cast<std::size_t>(rule.enforcement)]);
  object.text("unit", name_of(rule.unit));
  object.day("day", day);
  if (rule.row_count != 0) {
    object.day("from", row.from);
    object.text("provenance", name_of(row.provenance));
    if (row.value.unit != Unit::none) {
      object.value("value", row.value);
      object.text("text", render_value(row.value, rule, language));
    }
  }
  if (row.citation != 0) {
    object.text("citation", render_citation(row.citation, rulebook, language));
  }
  return std::move(object).finish();
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
      give_string(describe_rule(rulebook, *found, *on, *wanted), json);
      return DV_OK;
    }
    return fail(error, Error{.code = ErrorCode::unknown_id,
                             .path = "rule",
                             .found = std::string{excerpt(argument.text())},
                             .expected = "the name of a rule, as dv_rule_name() gives it"});
  });
}

}  // extern "C"
