// SPDX-License-Identifier: Apache-2.0
// Proves: every phrase of the catalogue makes a whole sentence in both languages with every type of
// argument filled, no Vietnamese sentence carries an English word, and phrases are what programs
// may hold on to.
#include "dangvien/base/generated/phrases.hpp"

#include <array>
#include <cctype>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "text/english.hpp"
#include "text/english_words.hpp"

namespace dangvien::tests {
namespace {

constexpr std::array languages{Language::vi, Language::en};

PhraseArgument sample(ArgumentType type) {
  switch (type) {
    case ArgumentType::number:
      return PhraseNumber{7};
    case ArgumentType::hexadecimal:
      return PhraseNumber{0x41};
    case ArgumentType::day:
      return Day::from_days(20'000);
    case ArgumentType::names:
      return std::vector<std::string>{"N1", "N2"};
    default:
      return std::string{"N3"};
  }
}

Phrase sample(std::size_t index) {
  Phrase phrase{.id = static_cast<PhraseId>(index), .arguments = {}};
  for (const PhraseParameter& parameter : phrase_catalogue()[index].parameters) {
    phrase.arguments.push_back(sample(parameter.type));
  }
  return phrase;
}

TEST(Phrases, EveryOneMakesAWholeSentenceInBothLanguages) {
  ASSERT_GT(phrase_catalogue().size(), 100U);
  for (std::size_t index = 1; index < phrase_catalogue().size(); ++index) {
    const PhraseDescription& description = phrase_catalogue()[index];
    SCOPED_TRACE(std::string(description.id));
    for (const Language language : languages) {
      Error error{.code = ErrorCode::storage, .found = sample(index)};
      if (!description.condition) error.expected = sample(index);
      const std::string sentence = render_error(error, language);
      EXPECT_THAT(sentence, testing::EndsWith("."));
      EXPECT_THAT(sentence,
                  testing::Not(testing::AnyOf(testing::HasSubstr("{"), testing::HasSubstr("}"),
                                              testing::HasSubstr("["), testing::HasSubstr("  "),
                                              testing::HasSubstr(" ."), testing::HasSubstr(" ,"))));
    }
    EXPECT_THAT(english_words(render_phrase(sample(index), Language::vi)), testing::IsEmpty());
  }
}

TEST(Phrases, EveryArgumentIsShown) {
  for (std::size_t index = 1; index < phrase_catalogue().size(); ++index) {
    const PhraseDescription& description = phrase_catalogue()[index];
    SCOPED_TRACE(std::string(description.id));
    const std::string both =
        render_phrase(sample(index), Language::vi) + render_phrase(sample(index), Language::en);
    for (const PhraseParameter& parameter : description.parameters) {
      EXPECT_THAT(both, testing::HasSubstr(
                            render_argument(sample(parameter.type), parameter.type, Language::en)));
    }
  }
}

TEST(Phrases, EveryCodeOfAnErrorReadsAlone) {
  for (std::size_t index = 0; index < count_of<ErrorCode>; ++index) {
    const Error error{.code = static_cast<ErrorCode>(index)};
    SCOPED_TRACE(std::string(name_of(error.code)));
    EXPECT_THAT(english_words(vietnamese(error)), testing::IsEmpty());
    EXPECT_THAT(english(error), testing::EndsWith("."));
    EXPECT_EQ(std::isupper(static_cast<unsigned char>(english(error).front())) != 0, true);
  }
}

TEST(Phrases, ACatalogueOfAnotherVersionIsNoFault) {
  const Phrase strange{.id = static_cast<PhraseId>(60'000), .arguments = {PhraseNumber{1}}};
  EXPECT_EQ(english(strange), "");
  const Phrase short_of{.id = PhraseId::number_between, .arguments = {PhraseNumber{1}}};
  EXPECT_EQ(english(short_of), "a whole number from 1 to ");
}

}  // namespace
}  // namespace dangvien::tests
