// SPDX-License-Identifier: Apache-2.0
#include "cases/expectation.hpp"

#include <algorithm>
#include <set>

#include <boost/json/serialize.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cases/clause.hpp"
#include "codec/json/value_text.hpp"
#include "dangvien/admission/schema.hpp"
#include "dangvien/base/enum_names.hpp"
#include "law/query.hpp"

namespace dangvien::inline v0::cases {
namespace {

std::string written_day(Day day) {
  std::string text;
  codec::append_day(text, day);
  return text;
}

std::string identity_text(char letter, const RuleValue& value) {
  std::string text;
  codec::append_identifier(text, letter, static_cast<std::uint64_t>(value.number));
  return text;
}

template <typename Enum>
boost::json::value named(std::int64_t number) {
  if (number < 0 || number >= static_cast<std::int64_t>(count_of<Enum>)) {
    return boost::json::value(number);
  }
  return boost::json::value(name_of(static_cast<Enum>(number)));
}

std::string text_at(const boost::json::object& object, std::string_view key) {
  const auto found = object.find(key);
  return found == object.end() || !found->value().is_string()
             ? std::string{}
             : std::string(found->value().as_string());
}

/// Collects the differences of one answer.
class Comparison {
 public:
  Comparison(const Expectation& expect, const Answer& answer, const Explaining& explaining)
      : expect_(expect), answer_(answer), explaining_(explaining) {}

  std::vector<Difference> take() {
    compare_error();
    compare_refusals();
    compare_advisories();
    if (expect_.accepted && answer_.accepted()) compare_event();
    return std::move(differences_);
  }

 private:
  [[nodiscard]] std::string said(std::string_view vi, std::string_view en) const {
    return std::string(say(explaining_.language, vi, en));
  }
  [[nodiscard]] std::string id_of(const Violation& finding) const {
    return std::string(explaining_.rulebook.rule(finding.rule).id);
  }
  void add(std::string what, std::string expected, std::string found) {
    differences_.push_back({.line = expect_.line,
                            .what = std::move(what),
                            .expected = std::move(expected),
                            .found = std::move(found)});
  }
  /// About a finding, or about a rule that said nothing.
  void add(std::string what, std::string expected, std::string found, const Violation& finding,
           bool refuses) {
    add(std::move(what), std::move(expected), std::move(found));
    Difference& difference = differences_.back();
    difference.rule = id_of(finding);
    difference.clause = finding_in_words(finding, refuses, explaining_);
    difference.clauses = {clause_of(finding, explaining_)};
  }
  void add(const std::string& rule, std::string expected, std::string found,
           const std::string& about) {
    add(rule, std::move(expected), std::move(found));
    Difference& difference = differences_.back();
    difference.rule = about;
    difference.clause = rule_in_words(about, explaining_);
    difference.clauses = {clause_of(about, explaining_)};
  }

  void compare_error() {
    if (answer_.error == expect_.error) return;
    const std::string none = said("không có lỗi", "no error");
    add(said("lỗi", "error"), expect_.error.empty() ? none : expect_.error,
        answer_.error.empty() ? none : answer_.error + " (" + answer_.error_text + ')');
  }

  void compare_value(const boost::json::object& expected, std::string_view key,
                     const boost::json::value& found, const Violation& violation) {
    const auto stated = expected.find(key);
    if (stated == expected.end() || stated->value() == found) return;
    add(fmt::format("{} {}", id_of(violation), key), boost::json::serialize(stated->value()),
        boost::json::serialize(found), violation, true);
  }

  void compare_violation(const boost::json::object& expected, const Violation& violation) {
    compare_value(expected, "found", value_as_written(violation.found), violation);
    compare_value(expected, "required", value_as_written(violation.required), violation);
    const boost::json::value first = violation.first_allowed
                                         ? boost::json::value(written_day(*violation.first_allowed))
                                         : boost::json::value("none");
    compare_value(expected, "first_allowed", first, violation);
  }

  [[nodiscard]] static bool agrees(const boost::json::object& expected,
                                   const Violation& violation) {
    const auto equal = [&](std::string_view key, const boost::json::value& found) {
      const auto stated = expected.find(key);
      return stated == expected.end() || stated->value() == found;
    };
    return equal("found", value_as_written(violation.found)) &&
           equal("required", value_as_written(violation.required));
  }

  /// Takes out of `rest` the refusal that an entry means: of its rule, and rather one with the
  /// stated values. Each refusal answers one entry. Null: there is none left.
  [[nodiscard]] const Violation* take_match(std::vector<const Violation*>& rest,
                                            const boost::json::object& entry) const {
    const std::string rule = text_at(entry, "rule");
    const auto of_rule = [&](const Violation* violation) { return id_of(*violation) == rule; };
    auto match = std::find_if(rest.begin(), rest.end(), [&](const Violation* violation) {
      return of_rule(violation) && agrees(entry, *violation);
    });
    if (match == rest.end()) match = std::find_if(rest.begin(), rest.end(), of_rule);
    if (match == rest.end()) return nullptr;
    const Violation* const taken = *match;
    rest.erase(match);
    return taken;
  }

  void compare_refusals() {
    std::vector<const Violation*> rest;
    for (const Violation& violation : answer_.violations) rest.push_back(&violation);
    for (const boost::json::value& entry : expect_.refused) {
      const std::string rule = text_at(entry.as_object(), "rule");
      if (const Violation* const match = take_match(rest, entry.as_object())) {
        compare_violation(entry.as_object(), *match);
      } else {
        add(rule, said("từ chối", "refuses"), said("không từ chối", "did not refuse"), rule);
      }
    }
    for (const Violation* const left : rest) {
      const Violation& violation = *left;
      add(id_of(violation), said("không từ chối", "does not refuse"),
          said("từ chối", "refuses, which was not expected"), violation, true);
    }
  }

  void compare_advisories() {
    const auto advises = [&](const std::string& rule) {
      return std::any_of(answer_.advisories.begin(), answer_.advisories.end(),
                         [&](const Violation& advisory) { return id_of(advisory) == rule; });
    };
    std::vector<std::string> expected = expect_.advises;
    expected.insert(expected.end(), expect_.advisories.begin(), expect_.advisories.end());
    for (const std::string& rule : expected) {
      if (advises(rule)) continue;
      add(rule, said("lưu ý", "advises"), said("không lưu ý", "did not advise"), rule);
    }
    if (!expect_.advisories_stated) return;
    for (const Violation& advisory : answer_.advisories) {
      const std::string rule = id_of(advisory);
      if (std::find(expected.begin(), expected.end(), rule) != expected.end()) continue;
      add(rule, said("không lưu ý", "does not advise"),
          said("lưu ý", "advises, which was not expected"), advisory, false);
    }
  }

  void compare_event() {
    const std::string found_event = text_at(answer_.event, "event");
    if (!expect_.event.empty() && expect_.event != found_event) {
      add(said("sự kiện", "event"), expect_.event, found_event);
    }
    for (const auto& [key, value] : expect_.result) {
      const auto found = answer_.event.find(key);
      if (found != answer_.event.end() && found->value() == value) continue;
      add(fmt::format("{}.{}", found_event, std::string_view(key)), boost::json::serialize(value),
          found == answer_.event.end() ? said("không có", "nothing")
                                       : boost::json::serialize(found->value()));
    }
  }

  const Expectation& expect_;
  const Answer& answer_;
  const Explaining& explaining_;
  std::vector<Difference> differences_;
};

boost::json::array read_refused(const TableReader& reader) {
  boost::json::array refused;
  for (const toml::table* const table : reader.tables("refused")) {
    const TableReader violation(reader.file(), *table);
    violation.allow_only({"rule", "found", "required", "first_allowed"});
    static_cast<void>(violation.text("rule", true));
    refused.push_back(to_json_object(reader.file(), *table));
  }
  return refused;
}

}  // namespace

Expectation read_expectation(const std::string& file, const toml::table& table) {
  const TableReader reader(file, table);
  reader.allow_only({"accepted", "event", "result", "advisories", "advises", "refused", "error"});
  Expectation expect;
  expect.line = reader.line();
  if (const auto accepted = reader.flag("accepted")) {
    if (!*accepted) {
      reader.fail_at(*reader.find("accepted"), "accepted",
                     {"true; việc bị từ chối ghi bằng refused = [...]",
                      "true; a refusal is written refused = [...]"});
    }
    expect.accepted = true;
  }
  expect.event = reader.text("event");
  expect.result = reader.object("result");
  expect.advisories = reader.texts("advisories");
  expect.advisories_stated = reader.has("advisories");
  expect.advises = reader.texts("advises");
  expect.refused = read_refused(reader);
  if (const auto error = reader.enumerator<ErrorCode>("error")) expect.error = name_of(*error);
  const int outcomes =
      (expect.accepted ? 1 : 0) + (expect.refused.empty() ? 0 : 1) + (expect.error.empty() ? 0 : 1);
  if (outcomes != 1) {
    reader.fail_here("expect",
                     outcomes == 0 ? Words{"không có kết luận", "no verdict"}
                                   : Words{"nhiều kết luận", "several verdicts"},
                     {"hoặc accepted = true, hoặc refused = [...], hoặc error",
                      "either accepted = true, or refused = [...], or error"});
  }
  return expect;
}

boost::json::value value_as_written(const RuleValue& value) {
  switch (value.unit) {
    case Unit::none:
      return boost::json::value("none");
    case Unit::flag:
      return boost::json::value(value.number != 0);
    case Unit::day:
      return boost::json::value(
          written_day(Day::from_days(static_cast<std::int32_t>(value.number))));
    case Unit::fraction:
      return boost::json::value(fmt::format("{}/{}", value.number, value.denominator));
    case Unit::education_level:
      return named<EducationLevel>(value.number);
    case Unit::state:
      return named<DossierState>(value.number);
    case Unit::kind:
      return named<OrganisationKind>(value.number);
    case Unit::standing:
      return named<MemberStanding>(value.number);
    case Unit::count:
    case Unit::months:
    case Unit::working_days:
    case Unit::days:
      return boost::json::value(value.number);
    case Unit::organisation:
      return boost::json::value(identity_text('O', value));
    case Unit::person:
      return boost::json::value(identity_text('P', value));
  }
  return boost::json::value(value.number);
}

std::vector<Difference> differences(const Expectation& expect, const Answer& answer,
                                    const Explaining& explaining) {
  return Comparison(expect, answer, explaining).take();
}

std::string describe(const Answer& answer, const Explaining& explaining) {
  const Language language = explaining.language;
  std::string text;
  if (!answer.error.empty()) {
    return fmt::format("    {}: {}\n", say(language, "lỗi", "error"), answer.error_text);
  }
  text += fmt::format("    {}\n", answer.accepted() ? say(language, "được chấp nhận", "accepted")
                                                    : say(language, "bị từ chối", "refused"));
  for (const Violation& violation : answer.violations) {
    text += finding_in_words(violation, true, explaining);
  }
  for (const Violation& advisory : answer.advisories) {
    text += finding_in_words(advisory, false, explaining);
  }
  return text;
}

std::string signature(const Answer& answer, const Expectation& expect, const Rulebook& rulebook) {
  const auto ids = [&](const std::vector<Violation>& findings) {
    std::set<std::string> sorted;
    for (const Violation& finding : findings) sorted.emplace(rulebook.rule(finding.rule).id);
    return fmt::format("{}", fmt::join(sorted, ","));
  };
  std::string text = answer.accepted() ? "accepted" : "refused " + ids(answer.violations);
  if (!answer.error.empty()) text = "error " + answer.error;
  text += "; advised " + ids(answer.advisories);
  for (const auto& [key, value] : expect.result) {
    const auto found = answer.event.find(key);
    if (found == answer.event.end()) continue;
    text += fmt::format("; {} {}", std::string_view(key), boost::json::serialize(found->value()));
  }
  return text;
}

}  // namespace dangvien::inline v0::cases
