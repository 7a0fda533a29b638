// SPDX-License-Identifier: Apache-2.0
#include "cases/compare.hpp"

#include <algorithm>

#include <boost/json/serialize.hpp>
#include <fmt/format.h>

#include "codec/json/value_text.hpp"
#include "dangvien/admission/schema.hpp"
#include "dangvien/base/enum_names.hpp"

namespace dangvien::inline v0::cases {
namespace {

std::string day_text(Day day) {
  std::string text;
  codec::append_day(text, day);
  return text;
}

template <typename Enum>
boost::json::value named(std::int64_t number) {
  return boost::json::value(name_of(static_cast<Enum>(number)));
}

std::string id_of(const Rulebook& rulebook, RuleId rule) {
  return std::string(rulebook.rule(rule).id);
}

/// Expected and found, when both are stated and differ.
void compare_value(std::vector<std::string>& found_differences, const boost::json::object& expected,
                   std::string_view key, const boost::json::value& found, const std::string& rule) {
  const auto stated = expected.find(key);
  if (stated == expected.end() || stated->value() == found) return;
  found_differences.push_back(fmt::format("{}: expected {} {}, found {}", rule, key,
                                          boost::json::serialize(stated->value()),
                                          boost::json::serialize(found)));
}

void compare_violation(std::vector<std::string>& found_differences,
                       const boost::json::object& expected, const Violation& violation,
                       const std::string& rule) {
  compare_value(found_differences, expected, "found", value_as_written(violation.found), rule);
  compare_value(found_differences, expected, "required", value_as_written(violation.required),
                rule);
  const boost::json::value first = violation.first_allowed
                                       ? boost::json::value(day_text(*violation.first_allowed))
                                       : boost::json::value("none");
  compare_value(found_differences, expected, "first_allowed", first, rule);
}

void compare_refusals(std::vector<std::string>& found_differences, const Expectation& expect,
                      const Verdict& verdict, const Rulebook& rulebook) {
  for (const boost::json::value& entry : expect.refused) {
    const boost::json::object& expected = entry.as_object();
    const std::string rule(expected.at("rule").as_string());
    const auto match = std::find_if(
        verdict.violations().begin(), verdict.violations().end(),
        [&](const Violation& violation) { return id_of(rulebook, violation.rule) == rule; });
    if (match == verdict.violations().end()) {
      found_differences.push_back("expected refused by " + rule + ", which did not refuse");
    } else {
      compare_violation(found_differences, expected, *match, rule);
    }
  }
  for (const Violation& violation : verdict.violations()) {
    const std::string rule = id_of(rulebook, violation.rule);
    const bool expected = std::any_of(expect.refused.begin(), expect.refused.end(),
                                      [&rule](const boost::json::value& entry) {
                                        return entry.as_object().at("rule").as_string() == rule;
                                      });
    if (!expected) found_differences.push_back("refused by " + rule + ", which was not expected");
  }
}

void compare_advises(std::vector<std::string>& found_differences, const Expectation& expect,
                     const Verdict& verdict, const Rulebook& rulebook) {
  for (const std::string& rule : expect.advises) {
    const bool found = std::any_of(
        verdict.advisories().begin(), verdict.advisories().end(),
        [&](const Violation& advisory) { return rulebook.rule(advisory.rule).id == rule; });
    if (!found)
      found_differences.push_back("expected advised by " + rule + ", which did not advise");
  }
}

void compare_advisories(std::vector<std::string>& found_differences, const Expectation& expect,
                        const Verdict& verdict, const Rulebook& rulebook) {
  if (!expect.advisories_stated) return;
  std::vector<std::string> found;
  for (const Violation& advisory : verdict.advisories())
    found.push_back(id_of(rulebook, advisory.rule));
  std::vector<std::string> expected = expect.advisories;
  std::sort(found.begin(), found.end());
  std::sort(expected.begin(), expected.end());
  if (found == expected) return;
  found_differences.push_back(fmt::format("expected advisories [{}], found [{}]",
                                          fmt::join(expected, ", "), fmt::join(found, ", ")));
}

void compare_event(std::vector<std::string>& found_differences, const Expectation& expect,
                   const boost::json::object& event) {
  if (!expect.event.empty()) {
    const auto name = event.find("event");
    if (name == event.end() || name->value().as_string() != expect.event) {
      found_differences.push_back("expected the event " + expect.event + ", found " +
                                  boost::json::serialize(event));
    }
  }
  for (const auto& [key, value] : expect.result) {
    const auto found = event.find(key);
    if (found != event.end() && found->value() == value) continue;
    found_differences.push_back(fmt::format(
        "event: expected {} {}, found {}", std::string_view(key), boost::json::serialize(value),
        found == event.end() ? std::string("nothing") : boost::json::serialize(found->value())));
  }
}

void describe_finding(std::string& text, const char* what, const Violation& finding,
                      const Rulebook& rulebook) {
  text += fmt::format("    {} {}", what, id_of(rulebook, finding.rule));
  if (finding.found.unit != Unit::none) {
    text += ", found " + boost::json::serialize(value_as_written(finding.found));
  }
  if (finding.required.unit != Unit::none) {
    text += ", required " + boost::json::serialize(value_as_written(finding.required));
  }
  if (finding.first_allowed) text += ", first allowed " + day_text(*finding.first_allowed);
  text += fmt::format(" ({})", name_of(finding.provenance));
  if (finding.citation != 0) {
    const Instrument& instrument = rulebook.instrument(finding.citation);
    text += fmt::format("\n      clause: {} {}", instrument.id,
                        rulebook.citation(finding.citation).point);
  }
  text += '\n';
}

}  // namespace

boost::json::value value_as_written(const RuleValue& value) {
  switch (value.unit) {
    case Unit::none:
      return boost::json::value("none");
    case Unit::flag:
      return boost::json::value(value.number != 0);
    case Unit::day:
      return boost::json::value(day_text(Day::from_days(static_cast<std::int32_t>(value.number))));
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
    case Unit::organisation:
    case Unit::person:
      break;
  }
  return boost::json::value(value.number);
}

std::vector<std::string> differences(const Expectation& expect, const Outcome& outcome,
                                     const Rulebook& rulebook) {
  std::vector<std::string> found;
  compare_refusals(found, expect, outcome.verdict, rulebook);
  compare_advisories(found, expect, outcome.verdict, rulebook);
  compare_advises(found, expect, outcome.verdict, rulebook);
  if (expect.accepted && outcome.verdict.accepted()) compare_event(found, expect, outcome.event);
  return found;
}

std::string describe(const Outcome& outcome, const Rulebook& rulebook) {
  std::string text = outcome.verdict.accepted() ? "    accepted\n" : "    refused\n";
  for (const Violation& violation : outcome.verdict.violations()) {
    describe_finding(text, "refused by", violation, rulebook);
  }
  for (const Violation& advisory : outcome.verdict.advisories()) {
    describe_finding(text, "advised by", advisory, rulebook);
  }
  return text;
}

}  // namespace dangvien::inline v0::cases
