// SPDX-License-Identifier: Apache-2.0
//
// dossier_test.cpp: dossiers, persons, explanations and rules.

#include <set>
#include <string>

#include <boost/json.hpp>
#include <gmock/gmock.h>

#include "capi/support.hpp"

namespace capi_test {
namespace {

using ::testing::HasSubstr;

class CapiDossier : public ::testing::Test {
 protected:
  const Registry registry = told();
  const View view = open_view(registry);
  const std::int32_t day = dv_day_from_civil(2025, 9, 1);

  [[nodiscard]] Explanation explain(std::int32_t on) const {
    dv_explanation* explanation = nullptr;
    succeed(dv_view_explain, view.get(), std::uint64_t{1}, on, &explanation);
    return Explanation{explanation};
  }

  /// Index of the act of that command.
  static std::size_t act_of(const Explanation& explanation, std::string_view command) {
    for (std::size_t index = 0; index < dv_explanation_act_count(explanation.get()); ++index) {
      dv_act act = DV_ACT_INIT;
      succeed(dv_explanation_act, explanation.get(), index, &act);
      if (act.command == command) return index;
    }
    ADD_FAILURE() << command;
    return SIZE_MAX;
  }
};

TEST_F(CapiDossier, IsToldWithItsHistory) {
  dv_string* string = nullptr;
  succeed(dv_view_dossier_json, view.get(), std::uint64_t{1}, std::int32_t{DV_VIETNAMESE}, &string);
  const auto json = boost::json::parse(text_of(string)).as_object();
  EXPECT_EQ(json.at("person_name"), "Lê Thị Cúc");
  EXPECT_EQ(json.at("organisation_name"), "Chi bộ thôn 3");
  EXPECT_EQ(json.at("dossier").at("state"), "certified");
  const auto& history = json.at("history").as_array();
  ASSERT_EQ(history.size(), 9U);
  EXPECT_EQ(history.front().at("event"), "prospect_listed");
  EXPECT_EQ(history.back().at("day"), "2025-08-15");
  EXPECT_EQ(call(dv_view_dossier_json, view.get(), std::uint64_t{99}, std::int32_t{DV_VIETNAMESE},
                 &string)
                .code,
            DV_UNKNOWN_ID);
}

TEST_F(CapiDossier, TellsWhatIsDue) {
  const auto lines = [&](std::int32_t on, std::int32_t window) {
    dv_string* string = nullptr;
    succeed(dv_view_due_json, view.get(), std::uint64_t{1}, on, window, std::int32_t{DV_VIETNAMESE},
            &string);
    const auto json = boost::json::parse(text_of(string)).as_object();
    EXPECT_EQ(json.at("organisation"), "O1");
    return json.contains("lines") ? json.at("lines").as_array() : boost::json::array{};
  };
  EXPECT_TRUE(lines(dv_day_from_civil(2025, 9, 1), 30).empty());
  // Before 19/5/2026, from when on nobody has seen how old papers may grow.
  const auto soon = lines(dv_day_from_civil(2026, 5, 4), 100);
  ASSERT_EQ(soon.size(), 1U);
  EXPECT_EQ(soon.front().at("dossier"), "D1");
  EXPECT_EQ(soon.front().at("kind"), "papers_stale");
  EXPECT_EQ(soon.front().at("overdue"), false);
  dv_string* string = nullptr;
  const auto wrong = [&](std::uint64_t organisation, std::int32_t on, std::int32_t window) {
    return call(dv_view_due_json, view.get(), organisation, on, window, std::int32_t{DV_ENGLISH},
                &string)
        .code;
  };
  EXPECT_EQ(wrong(99, day, 30), DV_UNKNOWN_ID);
  EXPECT_EQ(wrong(1, DV_NO_DAY, 30), DV_MISUSE);
  EXPECT_EQ(wrong(1, day, -1), DV_MISUSE);
  EXPECT_EQ(string, nullptr);
}

TEST_F(CapiDossier, NamesItsPerson) {
  dv_string* string = nullptr;
  succeed(dv_view_person_name, view.get(), std::uint64_t{4}, &string);
  EXPECT_EQ(text_of(string), "Lê Thị Cúc");
  EXPECT_EQ(call(dv_view_person_name, view.get(), std::uint64_t{99}, &string).code, DV_UNKNOWN_ID);
  EXPECT_EQ(string, nullptr);
}

TEST_F(CapiDossier, IsExplainedOnBothSidesOfABoundary) {
  const Explanation before = explain(dv_day_from_civil(2025, 11, 19));
  EXPECT_EQ(dv_explanation_state(before.get()), DV_DOSSIER_STATE_CERTIFIED);
  const std::size_t vote = act_of(before, "resolve_cell");
  dv_act act = DV_ACT_INIT;
  succeed(dv_explanation_act, before.get(), vote, &act);
  EXPECT_EQ(act.allowed, 0);
  EXPECT_EQ(act.depends_on_command, 1);
  EXPECT_EQ(act.first_allowed, dv_day_from_civil(2025, 11, 20));
  ASSERT_EQ(act.violation_count, 1U);
  dv_finding finding = DV_FINDING_INIT;
  succeed(dv_explanation_violation, before.get(), vote, std::size_t{0}, std::int32_t{DV_VIETNAMESE},
          &finding);
  EXPECT_STREQ(finding.rule, "admission.minimum_age");
  EXPECT_EQ(finding.command, vote);
  // Only time is missing, and nothing lapses in that one day.
  ASSERT_EQ(act.remedy_count, 1U);
  EXPECT_EQ(act.lapse_count, 0U);
  std::int32_t remedy = -1;
  succeed(dv_explanation_remedy, before.get(), vote, std::size_t{0}, &remedy);
  EXPECT_EQ(remedy, DV_REMEDY_KIND_WAITING);
  EXPECT_EQ(call(dv_explanation_remedy, before.get(), vote, std::size_t{1}, &remedy).path, "index");
  dv_lapse lapse = DV_LAPSE_INIT;
  EXPECT_EQ(call(dv_explanation_lapse, before.get(), vote, std::size_t{0}, &lapse).path, "index");
  const Explanation on_the_day = explain(dv_day_from_civil(2025, 11, 20));
  succeed(dv_explanation_act, on_the_day.get(), act_of(on_the_day, "resolve_cell"), &act);
  EXPECT_EQ(act.allowed, 1);
}

TEST_F(CapiDossier, IsExplainedAsOneJsonText) {
  dv_string* string = nullptr;
  succeed(dv_view_explain_json, view.get(), std::uint64_t{1}, day, std::int32_t{DV_ENGLISH},
          &string);
  const auto json = boost::json::parse(text_of(string)).as_object();
  EXPECT_EQ(json.at("dossier"), "D1");
  EXPECT_EQ(json.at("day"), "2025-09-01");
  EXPECT_EQ(json.at("state"), "certified");
  EXPECT_EQ(json.at("acts").as_array().size(), dv_explanation_act_count(explain(day).get()));
}

TEST_F(CapiDossier, IsNotExplainedForNoDayNoDossierOrNoLanguage) {
  dv_explanation* explanation = nullptr;
  EXPECT_EQ(call(dv_view_explain, view.get(), std::uint64_t{99}, day, &explanation).code,
            DV_UNKNOWN_ID);
  EXPECT_EQ(call(dv_view_explain, view.get(), std::uint64_t{1}, DV_NO_DAY, &explanation).path,
            "day");
  dv_string* string = nullptr;
  EXPECT_EQ(
      call(dv_view_explain_json, view.get(), std::uint64_t{1}, day, std::int32_t{2}, &string).path,
      "language");
}

TEST_F(CapiDossier, HasNoActOrFindingBehindItsEnd) {
  const Explanation explanation = explain(day);
  dv_act act = DV_ACT_INIT;
  dv_finding finding = DV_FINDING_INIT;
  const std::size_t end = dv_explanation_act_count(explanation.get());
  EXPECT_EQ(call(dv_explanation_act, explanation.get(), end, &act).path, "index");
  EXPECT_EQ(
      call(dv_explanation_violation, explanation.get(), end, std::size_t{0}, 0, &finding).path,
      "act");
  EXPECT_EQ(
      call(dv_explanation_violation, explanation.get(), std::size_t{0}, SIZE_MAX, 0, &finding).path,
      "index");
  EXPECT_EQ(
      call(dv_explanation_advisory, explanation.get(), std::size_t{0}, SIZE_MAX, 0, &finding).path,
      "index");
}

TEST_F(CapiDossier, RulesAreListedAndEachIsDescribed) {
  const std::size_t count = dv_rule_count(registry.get());
  EXPECT_GT(count, 20U);
  std::set<std::string> names;
  for (std::size_t index = 0; index < count; ++index) {
    const char* name = dv_rule_name(registry.get(), index);
    ASSERT_NE(name, nullptr);
    EXPECT_TRUE(names.insert(name).second) << name;
    for (const std::int32_t language : {DV_VIETNAMESE, DV_ENGLISH}) {
      dv_string* string = nullptr;
      succeed(dv_rule_describe_json, registry.get(), name, DV_TERMINATED, day, language, &string);
      const auto json = boost::json::parse(text_of(string)).as_object();
      EXPECT_EQ(json.at("rule"), name);
      EXPECT_FALSE(json.at("title").as_string().empty()) << name;
    }
  }
  EXPECT_EQ(dv_rule_name(registry.get(), count), nullptr);
}

TEST_F(CapiDossier, ARuleIsDescribedAsOfADay) {
  dv_string* string = nullptr;
  succeed(dv_rule_describe_json, registry.get(), "admission.minimum_age", DV_TERMINATED, day,
          std::int32_t{DV_VIETNAMESE}, &string);
  const auto json = boost::json::parse(text_of(string)).as_object();
  EXPECT_EQ(json.at("value").at("number"), 216);
  EXPECT_THAT(std::string{json.at("citation").as_string()}, HasSubstr("294-QĐ/TW"));
  const auto fails = [&](const char* rule, std::int32_t on, std::int32_t language) {
    return call(dv_rule_describe_json, registry.get(), rule, DV_TERMINATED, on, language, &string);
  };
  EXPECT_EQ(fails("admission.no_such_rule", day, DV_ENGLISH).code, DV_UNKNOWN_ID);
  EXPECT_EQ(fails("admission.minimum_age", DV_NO_DAY, DV_ENGLISH).path, "day");
  EXPECT_EQ(fails("admission.minimum_age", day, 7).path, "language");
  EXPECT_EQ(fails("\xff", day, DV_ENGLISH).code, DV_MALFORMED);
}

}  // namespace
}  // namespace capi_test
