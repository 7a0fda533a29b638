// SPDX-License-Identifier: Apache-2.0
//
// misuse_test.cpp: NULL in the place of every handle and of everything that is written; nothing of
// it may end the host.

#include <array>

#include "capi/support.hpp"

namespace capi_test {
namespace {

/// Fails with misuse in the name of the argument, with and without an error to fill.
template <typename Function, typename... Arguments>
void expect_missing(const char* argument, Function function, Arguments... arguments) {
  const Failure failure = call(function, arguments...);
  EXPECT_EQ(failure.code, DV_MISUSE) << argument;
  EXPECT_EQ(failure.path, argument);
  EXPECT_EQ(function(arguments..., nullptr), DV_MISUSE) << argument;
}

constexpr const dv_open_options* no_options = nullptr;
constexpr const dv_submit_options* no_submit_options = nullptr;
constexpr dv_registry* no_registry = nullptr;
constexpr const dv_outcome* no_outcome = nullptr;
constexpr const dv_view* no_view = nullptr;
constexpr const dv_explanation* no_explanation = nullptr;
constexpr std::uint64_t one = 1;
constexpr std::size_t zero = 0;
constexpr std::int32_t day = 20000;
constexpr std::int32_t english = DV_ENGLISH;

TEST(CapiMisuse, FreeingNothingDoesNothing) {
  dv_error_free(nullptr);
  dv_string_free(nullptr);
  dv_registry_close(nullptr);
  dv_outcome_free(nullptr);
  dv_view_close(nullptr);
  dv_explanation_free(nullptr);
}

TEST(CapiMisuse, ReadingNothingGivesNothing) {
  EXPECT_EQ(dv_error_code(nullptr), DV_OK);
  EXPECT_STREQ(dv_error_path(nullptr), "");
  EXPECT_EQ(dv_error_offset(nullptr), -1);
  EXPECT_EQ(dv_error_command(nullptr), 0U);
  EXPECT_STREQ(dv_error_file(nullptr), "");
  EXPECT_EQ(dv_error_line(nullptr), 0U);
  EXPECT_EQ(dv_error_commit(nullptr), 0U);
  EXPECT_STREQ(dv_error_phrase(nullptr, DV_FOUND), "");
  EXPECT_STREQ(dv_error_phrase_text(nullptr, DV_EXPECTED, DV_ENGLISH), "");
  EXPECT_EQ(dv_error_argument_count(nullptr, DV_FOUND), 0U);
  EXPECT_STREQ(dv_error_text(nullptr, DV_ENGLISH), "");
  EXPECT_STREQ(dv_string_data(nullptr), "");
  EXPECT_EQ(dv_string_size(nullptr), 0U);
  EXPECT_EQ(dv_outcome_status(nullptr), DV_MISUSE);
  EXPECT_EQ(dv_outcome_sequence(nullptr), 0U);
  EXPECT_EQ(dv_outcome_repeated(nullptr), 0);
  EXPECT_EQ(dv_outcome_command(nullptr), 0U);
  EXPECT_EQ(dv_outcome_created_count(nullptr), 0U);
  EXPECT_EQ(dv_outcome_created_kind(nullptr, 0), '\0');
  EXPECT_EQ(dv_outcome_created_id(nullptr, 0), 0U);
  EXPECT_EQ(dv_outcome_event_count(nullptr), 0U);
  EXPECT_EQ(dv_outcome_event_name(nullptr, 0), nullptr);
  EXPECT_EQ(dv_outcome_event_day(nullptr, 0), DV_NO_DAY);
  EXPECT_EQ(dv_outcome_violation_count(nullptr), 0U);
  EXPECT_EQ(dv_outcome_advisory_count(nullptr), 0U);
  EXPECT_EQ(dv_outcome_first_allowed(nullptr), DV_NO_DAY);
  EXPECT_EQ(dv_view_sequence(nullptr), 0U);
  EXPECT_EQ(dv_explanation_state(nullptr), DV_MISUSE);
  EXPECT_EQ(dv_explanation_act_count(nullptr), 0U);
  EXPECT_EQ(dv_rule_count(nullptr), 0U);
  EXPECT_EQ(dv_rule_name(nullptr, 0), nullptr);
}

TEST(CapiMisuse, OfTheVocabularyIsNamed) {
  std::uint64_t id = 0;
  char* const no_kind = nullptr;
  expect_missing("text", dv_id_parse, static_cast<const char*>(nullptr), zero, no_kind, &id);
  expect_missing("id", dv_id_parse, "O1", DV_TERMINATED, no_kind,
                 static_cast<std::uint64_t*>(nullptr));
  expect_missing("text", dv_id_format, 'O', one, static_cast<char*>(nullptr), zero,
                 static_cast<std::size_t*>(nullptr));
  expect_missing("text", dv_format_progress, std::int64_t{1}, std::int64_t{2},
                 static_cast<const dv_display_policy*>(nullptr), static_cast<char*>(nullptr), zero,
                 static_cast<std::size_t*>(nullptr));
}

TEST(CapiMisuse, OfTheRegistryIsNamed) {
  dv_registry* registry = nullptr;
  dv_registry** const nowhere = nullptr;
  const char* const no_path = nullptr;
  expect_missing("registry", dv_registry_create, "x", DV_TERMINATED, no_options, nowhere);
  expect_missing("registry", dv_registry_open, "x", DV_TERMINATED, no_options, nowhere);
  expect_missing("registry", dv_registry_open_memory, no_options, nowhere);
  expect_missing("path", dv_registry_create, no_path, zero, no_options, &registry);
  expect_missing("path", dv_registry_open, no_path, std::size_t{4}, no_options, &registry);
  expect_missing("path", dv_registry_open, no_path, DV_TERMINATED, no_options, &registry);
  std::uint64_t number = 7;
  expect_missing("registry", dv_registry_sequence, no_registry, &number);
  EXPECT_EQ(number, 0U);
  expect_missing("registry", dv_registry_catch_up, no_registry, &number);
  dv_verify_report report = DV_VERIFY_REPORT_INIT;
  expect_missing("registry", dv_registry_verify, no_registry, &report);
  const Registry open = open_memory();
  expect_missing("sequence", dv_registry_sequence, open.get(),
                 static_cast<std::uint64_t*>(nullptr));
  report.size = 1;
  EXPECT_EQ(call(dv_registry_verify, open.get(), &report).path, "report.size");
}

TEST(CapiMisuse, OfASubmissionIsNamed) {
  const Registry registry = open_memory();
  dv_outcome* outcome = nullptr;
  dv_outcome** const nowhere = nullptr;
  for (const auto act : {dv_submit_json, dv_preview_json}) {
    expect_missing("registry", act, no_registry, "{}", DV_TERMINATED, no_submit_options, &outcome);
    expect_missing("outcome", act, registry.get(), "{}", DV_TERMINATED, no_submit_options, nowhere);
    expect_missing("json", act, registry.get(), static_cast<const char*>(nullptr), DV_TERMINATED,
                   no_submit_options, &outcome);
  }
}

TEST(CapiMisuse, OfAnOutcomeIsNamed) {
  const Registry registry = told();
  const Outcome outcome = submit(registry, too_young);
  dv_string* string = nullptr;
  dv_string** const nowhere = nullptr;
  dv_finding finding = DV_FINDING_INIT;
  expect_missing("outcome", dv_outcome_event_json, no_outcome, zero, &string);
  expect_missing("json", dv_outcome_event_json, static_cast<const dv_outcome*>(outcome.get()), zero,
                 nowhere);
  expect_missing("outcome", dv_outcome_json, no_outcome, english, &string);
  expect_missing("json", dv_outcome_json, static_cast<const dv_outcome*>(outcome.get()), english,
                 nowhere);
  EXPECT_EQ(call(dv_outcome_json, outcome.get(), std::int32_t{-1}, &string).path, "language");
  for (const auto get : {dv_outcome_violation, dv_outcome_advisory}) {
    expect_missing("outcome", get, no_outcome, zero, english, &finding);
    expect_missing("finding", get, static_cast<const dv_outcome*>(outcome.get()), zero, english,
                   static_cast<dv_finding*>(nullptr));
    EXPECT_EQ(call(get, outcome.get(), zero, std::int32_t{2}, &finding).path, "language");
  }
  finding.size = 0;
  EXPECT_EQ(call(dv_outcome_violation, outcome.get(), zero, english, &finding).path,
            "finding.size");
}

TEST(CapiMisuse, OfCountsAndListsIsNamed) {
  const Registry registry = told();
  const View open = open_view(registry);
  const dv_view* view = open.get();
  dv_view** const nowhere = nullptr;
  dv_view* opened = nullptr;
  expect_missing("registry", dv_view_open, static_cast<const dv_registry*>(nullptr), &opened);
  expect_missing("view", dv_view_open, static_cast<const dv_registry*>(registry.get()), nowhere);
  dv_count count = DV_COUNT_INIT;
  expect_missing("view", dv_view_count, no_view, one, &count);
  expect_missing("count", dv_view_count, view, one, static_cast<dv_count*>(nullptr));
  std::uint32_t members = 0;
  expect_missing("view", dv_view_members_as_of, no_view, one, day, &members, &members);
  dv_count_columns columns = DV_COUNT_COLUMNS_INIT;
  expect_missing("view", dv_view_count_many, no_view, &one, std::size_t{1}, &columns);
  expect_missing("organisations", dv_view_count_many, view,
                 static_cast<const std::uint64_t*>(nullptr), std::size_t{1}, &columns);
  expect_missing("columns", dv_view_count_many, view, &one, std::size_t{1},
                 static_cast<const dv_count_columns*>(nullptr));
  columns.size = 0;
  EXPECT_EQ(call(dv_view_count_many, view, &one, std::size_t{1}, &columns).path, "columns.size");
  dv_organisation organisation = DV_ORGANISATION_INIT;
  expect_missing("view", dv_view_organisation, no_view, one, &organisation);
  expect_missing("organisation", dv_view_organisation, view, one,
                 static_cast<dv_organisation*>(nullptr));
  std::size_t length = 0;
  std::uint64_t* const no_ids = nullptr;
  std::size_t* const no_length = nullptr;
  expect_missing("view", dv_view_organisations, no_view, no_ids, zero, &length);
  expect_missing("count", dv_view_organisations, view, no_ids, zero, no_length);
  expect_missing("capacity", dv_view_organisations, view, no_ids, std::size_t{1}, &length);
  for (const auto list : {dv_view_children, dv_view_dossiers}) {
    expect_missing("view", list, no_view, one, no_ids, zero, &length);
    expect_missing("count", list, view, one, no_ids, zero, no_length);
    expect_missing("capacity", list, view, one, no_ids, std::size_t{1}, &length);
  }
}

TEST(CapiMisuse, OfProgressIsNamed) {
  const Registry registry = told();
  const View open = open_view(registry);
  const dv_view* view = open.get();
  dv_progress progress = DV_PROGRESS_INIT;
  expect_missing("view", dv_view_progress, no_view, one, day, &progress);
  expect_missing("progress", dv_view_progress, view, one, day, static_cast<dv_progress*>(nullptr));
  std::size_t length = 0;
  dv_progress* const no_rows = nullptr;
  expect_missing("view", dv_view_progress_table, no_view, one, day, 0, no_rows, zero, zero,
                 &length);
  expect_missing("count", dv_view_progress_table, view, one, day, 0, no_rows, zero, zero,
                 static_cast<std::size_t*>(nullptr));
  expect_missing("capacity", dv_view_progress_table, view, one, day, 0, no_rows, sizeof progress,
                 std::size_t{1}, &length);
  std::uint32_t count = 0;
  expect_missing("view", dv_view_admitted, no_view, one, day, day, 0, &count);
  expect_missing("count", dv_view_admitted, view, one, day, day, 0,
                 static_cast<std::uint32_t*>(nullptr));
}

TEST(CapiMisuse, OfDossiersIsNamed) {
  const Registry registry = told();
  const View open = open_view(registry);
  const dv_view* view = open.get();
  dv_string* string = nullptr;
  dv_string** const nowhere = nullptr;
  dv_explanation* raw = nullptr;
  expect_missing("view", dv_view_person_name, no_view, one, &string);
  expect_missing("name", dv_view_person_name, view, one, nowhere);
  expect_missing("view", dv_view_dossier_json, no_view, one, english, &string);
  expect_missing("json", dv_view_dossier_json, view, one, english, nowhere);
  expect_missing("view", dv_view_explain, no_view, one, day, &raw);
  expect_missing("explanation", dv_view_explain, view, one, day,
                 static_cast<dv_explanation**>(nullptr));
  expect_missing("view", dv_view_explain_json, no_view, one, day, english, &string);
  expect_missing("json", dv_view_explain_json, view, one, day, english, nowhere);
  succeed(dv_view_explain, view, one, day, &raw);
  const Explanation explanation{raw};
  dv_act act = DV_ACT_INIT;
  dv_finding finding = DV_FINDING_INIT;
  expect_missing("explanation", dv_explanation_act, no_explanation, zero, &act);
  expect_missing("act", dv_explanation_act, static_cast<const dv_explanation*>(raw), zero,
                 static_cast<dv_act*>(nullptr));
  act.size = 0;
  EXPECT_EQ(call(dv_explanation_act, raw, zero, &act).path, "act.size");
  for (const auto get : {dv_explanation_violation, dv_explanation_advisory}) {
    expect_missing("explanation", get, no_explanation, zero, zero, english, &finding);
    expect_missing("finding", get, static_cast<const dv_explanation*>(raw), zero, zero, english,
                   static_cast<dv_finding*>(nullptr));
  }
  std::int32_t kind = 0;
  dv_lapse lapse = DV_LAPSE_INIT;
  expect_missing("explanation", dv_explanation_remedy, no_explanation, zero, zero, &kind);
  expect_missing("kind", dv_explanation_remedy, static_cast<const dv_explanation*>(raw), zero, zero,
                 static_cast<std::int32_t*>(nullptr));
  expect_missing("explanation", dv_explanation_lapse, no_explanation, zero, zero, &lapse);
  expect_missing("lapse", dv_explanation_lapse, static_cast<const dv_explanation*>(raw), zero, zero,
                 static_cast<dv_lapse*>(nullptr));
  lapse.size = 0;
  EXPECT_EQ(call(dv_explanation_lapse, raw, zero, zero, &lapse).path, "lapse.size");
  const dv_registry* rules = registry.get();
  expect_missing("registry", dv_rule_describe_json, static_cast<const dv_registry*>(nullptr), "x",
                 DV_TERMINATED, day, english, &string);
  expect_missing("rule", dv_rule_describe_json, rules, static_cast<const char*>(nullptr), zero, day,
                 english, &string);
  expect_missing("json", dv_rule_describe_json, rules, "x", DV_TERMINATED, day, english, nowhere);
  expect_missing("registry", dv_rules_on_json, static_cast<const dv_registry*>(nullptr), day,
                 english, &string);
  expect_missing("json", dv_rules_difference_json, rules, day, day, english, nowhere);
  expect_missing("json", dv_rules_unsettled_json, rules, english, nowhere);
}

TEST(CapiMisuse, OfATextIsVietnameseInAnUnknownLanguage) {
  const Registry registry = open_memory();
  dv_outcome* outcome = nullptr;
  dv_error* raw = nullptr;
  ASSERT_EQ(dv_submit_json(registry.get(), "{", 1, nullptr, &outcome, &raw), DV_MALFORMED);
  const Error error{raw};
  EXPECT_EQ(dv_error_text(raw, 99), dv_error_text(raw, DV_VIETNAMESE));
  EXPECT_NE(dv_error_text(raw, DV_ENGLISH), dv_error_text(raw, DV_VIETNAMESE));
}

}  // namespace
}  // namespace capi_test
