// SPDX-License-Identifier: Apache-2.0
// Proves: every rule has its sentences in both languages, every place in them is filled, and every
// enumerator that is shown to people has a name in both languages.
#include "text/generated/messages.hpp"

#include <cctype>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "dangvien/law/generated/standard_rulebook.hpp"
#include "text/names.hpp"
#include "text/pattern.hpp"
#include "text/render.hpp"

namespace dangvien::tests {
namespace {

constexpr Language languages[] = {Language::vi, Language::en};

/// A value of the rule's unit, for filling its sentences.
RuleValue sample(const Rule& rule, std::int64_t number) {
  if (rule.unit == Unit::fraction) return {Unit::fraction, 1, 2};
  return {rule.unit == Unit::none ? Unit::count : rule.unit, number, 1};
}

void expect_sentence(const std::string& sentence) {
  EXPECT_FALSE(sentence.empty());
  EXPECT_THAT(sentence, testing::Not(testing::HasSubstr("{")));
  EXPECT_THAT(sentence, testing::Not(testing::HasSubstr("[")));
  EXPECT_THAT(sentence, testing::Not(testing::HasSubstr("  ")));
  EXPECT_THAT(sentence, testing::Not(testing::HasSubstr(" .")));
  EXPECT_THAT(sentence, testing::Not(testing::HasSubstr(": .")));
}

TEST(Messages, EveryRuleHasItsSentencesAndEveryPlaceIsFilled) {
  const Rulebook rulebook = standard_rulebook();
  for (std::size_t index = 0; index < rule_count; ++index) {
    const auto id = static_cast<RuleId>(index);
    const Rule& rule = rulebook.rule(id);
    SCOPED_TRACE(std::string(rule.id));
    for (const Language language : languages) {
      if (rule.enforcement == Enforcement::informative) {
        EXPECT_FALSE(rule_title(id, language).empty());
        continue;
      }
      Violation violation;
      violation.rule = id;
      violation.citation = 1;
      violation.found = sample(rule, 1);
      violation.required = sample(rule, rule.set.empty() ? 0 : 3);
      violation.first_allowed = Day::from_days(20000);
      EXPECT_FALSE(rule_title(id, language).empty());
      expect_sentence(render_violation(violation, rulebook, language));
      expect_sentence(render_advisory(violation, rulebook, language));
      expect_sentence(render_remedy(violation, rulebook, language));
      violation.provenance = Provenance::unknown;
      expect_sentence(render_advisory(violation, rulebook, language));
    }
  }
}

TEST(Messages, WithoutValuesASentenceStillReads) {
  const Rulebook rulebook = standard_rulebook();
  for (std::size_t index = 0; index < rule_count; ++index) {
    Violation violation;
    violation.rule = static_cast<RuleId>(index);
    if (rulebook.rule(violation.rule).enforcement == Enforcement::informative) continue;
    for (const Language language : languages) {
      const std::string sentence = render_violation(violation, rulebook, language);
      SCOPED_TRACE(sentence);
      EXPECT_THAT(sentence, testing::Not(testing::HasSubstr("[")));
      EXPECT_THAT(sentence, testing::EndsWith("."));
    }
  }
}

TEST(Messages, BothLanguagesFillTheSamePlaces) {
  for (std::size_t index = 0; index < rule_count; ++index) {
    const auto& vi = messages::rules[0][index];
    const auto& en = messages::rules[1][index];
    SCOPED_TRACE(std::string(vi.title));
    for (const std::string_view place : {"found", "found:age", "required", "required:age"}) {
      // A language may leave a value out, but a refusal must name found and required in Vietnamese
      // wherever it does in English.
      if (has_place(en.violation, place)) {
        EXPECT_TRUE(has_place(vi.violation, place)) << place;
      }
    }
  }
}

template <typename Enum>
void expect_names(const char* sort, bool none_is_silent = false) {
  for (std::size_t index = 0; index < count_of<Enum>; ++index) {
    const auto value = static_cast<Enum>(index);
    for (const Language language : languages) {
      SCOPED_TRACE(std::string(sort) + '.' + std::string(name_of(value)));
      const std::string_view name = display_name(value, language);
      if (index == 0 && none_is_silent) continue;
      EXPECT_FALSE(name.empty());
      // In Vietnamese no name is the English key itself, which is what a missing name gives.
      if (language == Language::vi) {
        EXPECT_NE(name, name_of(value));
      }
      EXPECT_THAT(std::string(name), testing::Not(testing::HasSubstr("_")));
    }
  }
}

TEST(Messages, EveryEnumeratorHasAName) {
  expect_names<DossierState>("state");
  expect_names<IntroducerKind>("introducer");
  expect_names<PoliticalFinding>("finding");
  expect_names<StrikingOffGround>("ground");
  expect_names<DeadlineKind>("deadline");
  expect_names<RemedyKind>("remedy");
  expect_names<WhatIfChange>("what_if");
  expect_names<JudgedAgainChange>("judged_again");
  expect_names<DocumentKind>("document_kind");
  expect_names<Secrecy>("secrecy");
  expect_names<Known>("known");
  expect_names<OrganisationKind>("kind");
  expect_names<Rank>("rank");
  expect_names<Sector>("sector");
  expect_names<Power>("power");
  expect_names<DeciderTier>("tier");
  expect_names<EducationLevel>("education_level");
  expect_names<EducationRelief>("education_relief");
  expect_names<PriorityGroup>("group");
  expect_names<Sex>("sex");
  expect_names<MemberStanding>("standing");
  expect_names<ClassKind>("class_kind");
  expect_names<Unit>("unit");
  expect_names<Provenance>("provenance");
  expect_names<Enforcement>("enforcement");
  expect_names<InstrumentKind>("instrument_kind", true);
  expect_names<QuotaBasis>("basis");
  expect_names<QuotaShape>("shape");
  expect_names<FigureOrigin>("figure_origin");
  expect_names<OutcomeStatus>("outcome");
  for (std::size_t index = 0; index < count_of<ErrorCode>; ++index) {
    for (const Language language : languages) {
      Error error;
      error.code = static_cast<ErrorCode>(index);
      EXPECT_THAT(render_error(error, language), testing::EndsWith("."));
    }
  }
}

TEST(Messages, EveryNameOfAValueIsKnown) {
  for (const Rule& rule : standard_rulebook().tables().rules) {
    for (const auto names : {rule.choices, rule.set}) {
      for (const std::string_view name : names) {
        EXPECT_NE(catalogue_name("value", name, Language::vi), name) << rule.id;
      }
    }
  }
}

}  // namespace
}  // namespace dangvien::tests
