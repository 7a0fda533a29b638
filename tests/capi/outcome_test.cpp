// SPDX-License-Identifier: Apache-2.0
//
// outcome_test.cpp: submitting: accepted, refused, malformed, repeated, previewed; and everything
// an outcome tells.

#include <set>
#include <string>

#include <boost/json.hpp>
#include <gmock/gmock.h>

#include "capi/support.hpp"

namespace capi_test {
namespace {

using ::testing::HasSubstr;

boost::json::object json_of(const Outcome& outcome, std::int32_t language) {
  dv_string* string = nullptr;
  succeed(dv_outcome_json, outcome.get(), language, &string);
  return boost::json::parse(text_of(string)).as_object();
}

TEST(CapiOutcome, OfAnAcceptedBatchListsWhatCameIntoBeing) {
  const Registry registry = open_memory();
  const Outcome outcome = submit(registry, story);
  EXPECT_EQ(dv_outcome_status(outcome.get()), DV_ACCEPTED);
  EXPECT_EQ(dv_outcome_sequence(outcome.get()), 1U);
  EXPECT_EQ(dv_outcome_repeated(outcome.get()), 0);
  EXPECT_EQ(dv_outcome_violation_count(outcome.get()), 0U);
  EXPECT_EQ(dv_outcome_first_allowed(outcome.get()), DV_NO_DAY);
  ASSERT_EQ(dv_outcome_created_count(outcome.get()), 8U);
  std::string kinds;
  for (std::size_t index = 0; index < 8; ++index) {
    kinds += dv_outcome_created_kind(outcome.get(), index);
    kinds += std::to_string(dv_outcome_created_id(outcome.get(), index));
  }
  EXPECT_EQ(kinds, "O1O2P1P2P3P4Q1D1");
  ASSERT_EQ(dv_outcome_event_count(outcome.get()), 19U);
  EXPECT_STREQ(dv_outcome_event_name(outcome.get(), 0), "organisation_founded");
  EXPECT_EQ(dv_outcome_event_day(outcome.get(), 0), dv_day_from_civil(2025, 7, 1));
  EXPECT_STREQ(dv_outcome_event_name(outcome.get(), 18), "background_certified");
  dv_string* string = nullptr;
  succeed(dv_outcome_event_json, outcome.get(), std::size_t{0}, &string);
  EXPECT_THAT(text_of(string), HasSubstr("Mỹ Lung"));
}

TEST(CapiOutcome, AnswersNothingBehindItsEnd) {
  const Registry registry = open_memory();
  const Outcome outcome = submit(registry, story);
  EXPECT_EQ(dv_outcome_created_kind(outcome.get(), 8), '\0');
  EXPECT_EQ(dv_outcome_created_id(outcome.get(), SIZE_MAX), 0U);
  EXPECT_EQ(dv_outcome_event_name(outcome.get(), 19), nullptr);
  EXPECT_EQ(dv_outcome_event_day(outcome.get(), 19), DV_NO_DAY);
  dv_string* string = reinterpret_cast<dv_string*>(&string);
  EXPECT_EQ(call(dv_outcome_event_json, outcome.get(), std::size_t{19}, &string).code, DV_MISUSE);
  EXPECT_EQ(string, nullptr);
  dv_finding finding = DV_FINDING_INIT;
  EXPECT_EQ(
      call(dv_outcome_violation, outcome.get(), std::size_t{0}, std::int32_t{DV_ENGLISH}, &finding)
          .code,
      DV_MISUSE);
}

TEST(CapiOutcome, OfARefusalNamesClauseValuesDayAndRemedy) {
  const Registry registry = told();
  const Outcome outcome = submit(registry, too_young);
  EXPECT_EQ(dv_outcome_status(outcome.get()), DV_REFUSED);
  EXPECT_EQ(dv_outcome_sequence(outcome.get()), 0U);
  EXPECT_EQ(dv_outcome_created_count(outcome.get()), 0U);
  ASSERT_EQ(dv_outcome_violation_count(outcome.get()), 1U) << json_of(outcome, DV_ENGLISH);
  EXPECT_EQ(dv_outcome_first_allowed(outcome.get()), dv_day_from_civil(2025, 11, 20));
  dv_finding vietnamese = DV_FINDING_INIT;
  dv_finding english = DV_FINDING_INIT;
  succeed(dv_outcome_violation, outcome.get(), std::size_t{0}, std::int32_t{DV_VIETNAMESE},
          &vietnamese);
  succeed(dv_outcome_violation, outcome.get(), std::size_t{0}, std::int32_t{DV_ENGLISH}, &english);
  EXPECT_STREQ(vietnamese.rule, "admission.minimum_age");
  EXPECT_STREQ(english.rule, "admission.minimum_age");
  EXPECT_THAT(vietnamese.citation, HasSubstr("294-QĐ/TW"));
  EXPECT_THAT(vietnamese.text, HasSubstr("18"));
  EXPECT_STRNE(vietnamese.text, english.text);
  EXPECT_STRNE(vietnamese.remedy, "");
  EXPECT_EQ(vietnamese.first_allowed, dv_day_from_civil(2025, 11, 20));
  EXPECT_EQ(vietnamese.found.unit, DV_UNIT_MONTHS);
  EXPECT_EQ(vietnamese.found.number, 213);
  EXPECT_EQ(vietnamese.required.number, 216);
  EXPECT_EQ(vietnamese.command, 0U);
  EXPECT_LE(vietnamese.provenance, DV_PROVENANCE_CARRIED);
  EXPECT_EQ(sequence_of(registry), 1U);
}

TEST(CapiOutcome, KeepsItsTextsWhereTheyAre) {
  const Registry registry = told();
  const Outcome outcome = submit(registry, too_young);
  dv_finding first = DV_FINDING_INIT;
  dv_finding again = DV_FINDING_INIT;
  succeed(dv_outcome_violation, outcome.get(), std::size_t{0}, std::int32_t{DV_VIETNAMESE}, &first);
  json_of(outcome, DV_ENGLISH);
  succeed(dv_outcome_violation, outcome.get(), std::size_t{0}, std::int32_t{DV_VIETNAMESE}, &again);
  EXPECT_EQ(first.text, again.text);
  EXPECT_EQ(first.citation, again.citation);
}

TEST(CapiOutcome, IsOneJsonTextInEachLanguage) {
  const Registry registry = told();
  const Outcome outcome = submit(registry, too_young);
  const auto vietnamese = json_of(outcome, DV_VIETNAMESE);
  const auto english = json_of(outcome, DV_ENGLISH);
  EXPECT_EQ(vietnamese.at("status"), "refused");
  const auto& finding = english.at("violations").at(0);
  EXPECT_EQ(finding.at("rule"), "admission.minimum_age");
  EXPECT_EQ(finding.at("first_allowed"), "2025-11-20");
  EXPECT_NE(finding.at("text"), vietnamese.at("violations").at(0).at("text"));
}

TEST(CapiOutcome, NamesTheRefusedCommandOfABatchAndWritesNoneOfIt) {
  const Registry registry = told();
  const std::string batch = std::string{R"([{"command": "register_person", "day": "2025-09-01",
      "name": "Phạm Văn Dũng", "birth": "1990", "vietnamese_citizen": "yes", "education": "college"},)"} +
                            std::string{too_young} + "]";
  const Outcome outcome = submit(registry, batch);
  EXPECT_EQ(dv_outcome_status(outcome.get()), DV_REFUSED);
  EXPECT_EQ(dv_outcome_command(outcome.get()), 1U);
  dv_finding finding = DV_FINDING_INIT;
  succeed(dv_outcome_violation, outcome.get(), std::size_t{0}, std::int32_t{DV_ENGLISH}, &finding);
  EXPECT_EQ(finding.command, 1U);
  const View view = open_view(registry);
  dv_string* name = nullptr;
  EXPECT_EQ(call(dv_view_person_name, view.get(), std::uint64_t{5}, &name).code, DV_UNKNOWN_ID);
}

TEST(CapiPreview, AnswersAsSubmitWouldAndWritesNothing) {
  const Registry registry = told();
  dv_outcome* raw = nullptr;
  succeed(dv_preview_json, registry.get(), old_enough.data(), old_enough.size(),
          static_cast<const dv_submit_options*>(nullptr), &raw);
  const Outcome preview{raw};
  EXPECT_EQ(dv_outcome_status(preview.get()), DV_ACCEPTED);
  EXPECT_EQ(dv_outcome_sequence(preview.get()), 0U);
  EXPECT_EQ(dv_outcome_event_count(preview.get()), 1U);
  EXPECT_EQ(sequence_of(registry), 1U);
  EXPECT_EQ(dv_outcome_sequence(submit(registry, old_enough).get()), 2U);
}

TEST(CapiSubmit, BindsAnAcceptedSubmissionToTheCallersKey) {
  const Registry registry = told();
  const std::string_view person =
      R"({"command": "register_person", "day": "2025-09-01", "name": "Phạm Văn Dũng", "birth": "1990",
          "vietnamese_citizen": "yes", "education": "college"})";
  const std::string key = "phiếu 17";
  dv_submit_options options = DV_SUBMIT_OPTIONS_INIT;
  options.key = key.data();
  options.key_size = key.size();
  const Outcome first = submit(registry, person, &options);
  EXPECT_EQ(dv_outcome_repeated(first.get()), 0);
  const Outcome again = submit(registry, person, &options);
  EXPECT_EQ(dv_outcome_repeated(again.get()), 1);
  EXPECT_EQ(dv_outcome_sequence(again.get()), dv_outcome_sequence(first.get()));
  EXPECT_EQ(dv_outcome_created_id(again.get(), 0), dv_outcome_created_id(first.get(), 0));
  EXPECT_EQ(sequence_of(registry), 2U);
  EXPECT_EQ(submit_fails(registry, old_enough, &options).code, DV_KEY_REUSED);
  EXPECT_EQ(sequence_of(registry), 2U);
}

TEST(CapiSubmit, TakesKeyAndActorFromTheJsonToo) {
  const Registry registry = told();
  const std::string json =
      R"({"key": "k1", "actor": "văn phòng", "commands": [)" + std::string{old_enough} + "]}";
  EXPECT_EQ(dv_outcome_status(submit(registry, json).get()), DV_ACCEPTED);
  EXPECT_EQ(dv_outcome_repeated(submit(registry, json).get()), 1);
  dv_submit_options options = DV_SUBMIT_OPTIONS_INIT;
  options.key = "k1";
  options.key_size = DV_TERMINATED;
  EXPECT_EQ(dv_outcome_repeated(submit(registry, json, &options).get()), 1);
  options.key = "k2";
  const Failure failure = submit_fails(registry, json, &options);
  EXPECT_EQ(failure.code, DV_MISUSE);
  EXPECT_EQ(failure.path, "options.key");
}

TEST(CapiSubmit, TakesAKeyInOneFormHoweverItIsWritten) {
  const Registry registry = told();
  const std::string json = R"({"key": "lần 1", "commands": [)" + std::string{old_enough} + "]}";
  dv_submit_options options = DV_SUBMIT_OPTIONS_INIT;
  options.key = "la\u0302\u0300n 1";  // the same, decomposed
  options.key_size = DV_TERMINATED;
  EXPECT_EQ(dv_outcome_repeated(submit(registry, json, &options).get()), 0);
  EXPECT_EQ(dv_outcome_repeated(submit(registry, old_enough, &options).get()), 1);
  options.key = "a\nb";
  EXPECT_EQ(submit_fails(registry, old_enough, &options).code, DV_MALFORMED);
}

TEST(CapiSubmit, AdoptsAnOverlayOfSeveralLines) {
  const Registry registry = open_memory();
  const std::string json =
      R"({"command": "adopt_overlay", "day": "2025-11-01", "name": "mau.toml", "rules": ")"
      R"(local = \"Mẫu\"\n[[instrument]]\nid = \"MAU\"\nkind = \"guidance\"\ntitle = \"Mẫu\"\n)"
      R"(issuer = \"Mẫu\"\nprovenance = \"unconfirmed\"\nnote = \"mẫu\"\n[[rule]]\n)"
      R"(id = \"admission.recognition_decision_clock\"\nunit = \"working_days\"\nrows = [\n)"
      R"(\t{ from = 2025-11-30, value = 15, cite = { instrument = \"MAU\" }, )"
      R"(provenance = \"unconfirmed\" },\n]\n"})";
  const Outcome outcome = submit(registry, json);
  EXPECT_EQ(dv_outcome_status(outcome.get()), DV_ACCEPTED);
}

TEST(CapiSubmit, RefusesOptionsThatAreNoText) {
  const Registry registry = told();
  dv_submit_options options = DV_SUBMIT_OPTIONS_INIT;
  options.actor = "\xff";
  options.actor_size = 1;
  EXPECT_EQ(submit_fails(registry, old_enough, &options).code, DV_MALFORMED);
  options.actor = nullptr;
  EXPECT_EQ(submit_fails(registry, old_enough, &options).code, DV_MISUSE);
  const std::string long_key(201, 'k');
  options = DV_SUBMIT_OPTIONS_INIT;
  options.key = long_key.data();
  options.key_size = long_key.size();
  EXPECT_EQ(submit_fails(registry, old_enough, &options).code, DV_MISUSE);
  options.size = 3;
  EXPECT_EQ(submit_fails(registry, old_enough, &options).path, "options.size");
}

TEST(CapiSubmit, SaysWhereTheInputIsWrong) {
  const Registry registry = told();
  const auto fails = [&](std::string_view json) {
    const Failure failure = submit_fails(registry, json);
    EXPECT_EQ(failure.code, DV_MALFORMED) << json;
    return failure;
  };
  fails("");
  fails("   ");
  fails("null");
  fails("{");
  fails("nonsense");
  fails("[");
  fails("[]]");
  fails(R"([{"command": "record_receipt", "dossier": "D1", "day": "2025-09-01"}])"
        R"(,"actor":"somebody else"})");
  EXPECT_EQ(fails(R"({"command": "fly"})").found, R"("fly")");
  const std::string_view no_day =
      R"([{"command": "record_receipt", "dossier": "D1", "day": "2025-02-30"}])";
  EXPECT_EQ(fails(no_day).offset, static_cast<std::int64_t>(no_day.find(R"("2025-02-30")")));
  EXPECT_THAT(fails(no_day).path, HasSubstr("day"));
  const std::string_view unknown =
      R"({"command": "record_receipt", "dossier": "D1", "day": "2025-02-03", "x": 1})";
  EXPECT_THAT(fails(unknown).path, HasSubstr("x"));
  fails("{\"command\": \"record_receipt\", \"dossier\": \"D1\", \"day\": \"2025-02-03\xff\"}");
  EXPECT_EQ(sequence_of(registry), 1U);
}

TEST(CapiSubmit, NamesTheIdentityThatDoesNotExist) {
  const Registry registry = told();
  const std::string json =
      "[" + std::string{old_enough} +
      R"(,{"command": "record_receipt", "dossier": "D9", "day": "2025-12-01"}])";
  const Failure failure = submit_fails(registry, json);
  EXPECT_EQ(failure.code, DV_UNKNOWN_ID);
  EXPECT_EQ(failure.command, 1U);
  EXPECT_THAT(failure.path, HasSubstr("dossier"));
  EXPECT_EQ(sequence_of(registry), 1U);
}

TEST(CapiSubmit, KeepsTextInNormalisationFormC) {
  const Registry registry = open_memory();
  submit(registry,
         "{\"command\": \"register_person\", \"day\": \"2025-07-02\", \"name\": "
         "\"Nguye\xCC\x82\xCC\x83n\", "
         "\"birth\": \"1990\", \"vietnamese_citizen\": \"yes\", \"education\": \"college\"}");
  const View view = open_view(registry);
  dv_string* name = nullptr;
  succeed(dv_view_person_name, view.get(), std::uint64_t{1}, &name);
  EXPECT_EQ(text_of(name), "Nguyễn");
}

}  // namespace
}  // namespace capi_test
