// SPDX-License-Identifier: Apache-2.0
//
// registers_test.cpp: codes of other systems, classes, steering boards, exhaustion, as C sees them.
// Persons and organisations are invented.

#include <cstdint>
#include <string>

#include <gmock/gmock.h>

#include "capi/support.hpp"

namespace capi_test {
namespace {

using ::testing::HasSubstr;

constexpr std::string_view records = R"([
{"command":"found_organisation","day":"2025-07-01","kind":"centre","name":"TW","external_code":"TC-1"},
{"command":"register_person","day":"2025-07-01","name":"A","birth":"1990","vietnamese_citizen":"yes",
 "education":"college","external_code":"CB-0117"},
{"command":"hold_awareness_class","day":"2025-08-03","organisation":"O1","kind":"awareness","attended":30,
 "certified":28,"sessions":[{"day":"2025-08-02"},{"day":"2025-08-03"}]},
{"command":"form_steering_board","day":"2025-07-02","organisation":"O1","name":"Ban","first_day":"2025-07-02"},
{"command":"record_exhausted","day":"2025-09-01","organisation":"O1","reason":"hết nguồn"}])";

class CapiRegisters : public ::testing::Test {
 protected:
  CapiRegisters() { EXPECT_EQ(dv_outcome_status(submit(registry, records).get()), DV_ACCEPTED); }

  template <typename Function, typename... Arguments>
  std::string json(Function function, Arguments... arguments) {
    dv_string* string = nullptr;
    succeed(function, view.get(), std::uint64_t{1}, arguments..., &string);
    return text_of(string);
  }

  Registry registry = open_memory();
  View view = View{};

  void SetUp() override { view = open_view(registry); }
};

TEST_F(CapiRegisters, CodesOfOtherSystemsAreFound) {
  std::uint64_t id = 9;
  succeed(dv_view_organisation_by_code, view.get(), "TC-1", DV_TERMINATED, &id);
  EXPECT_EQ(id, 1U);
  succeed(dv_view_person_by_code, view.get(), "CB-0117", DV_TERMINATED, &id);
  EXPECT_EQ(id, 1U);
  succeed(dv_view_person_by_code, view.get(), "TC-1", DV_TERMINATED, &id);
  EXPECT_EQ(id, 0U);
  dv_string* code = nullptr;
  succeed(dv_view_person_code, view.get(), std::uint64_t{1}, &code);
  EXPECT_EQ(text_of(code), "CB-0117");
  dv_organisation organisation = DV_ORGANISATION_INIT;
  succeed(dv_view_organisation, view.get(), std::uint64_t{1}, &organisation);
  EXPECT_EQ((std::string_view{organisation.external_code, organisation.external_code_size}),
            "TC-1");
}

TEST_F(CapiRegisters, ClassesBoardsAndExhaustionAreListed) {
  const auto day = [](std::int32_t month, std::int32_t of_month) {
    return dv_day_from_civil(2025, month, of_month);
  };
  EXPECT_THAT(json(dv_view_awareness_classes_json, day(8, 3), day(8, 3)),
              HasSubstr(R"("certified":28)"));
  EXPECT_EQ(json(dv_view_awareness_classes_json, day(8, 4), day(12, 31)), "[]");
  EXPECT_THAT(json(dv_view_steering_boards_json, day(7, 2)), HasSubstr(R"("name":"Ban")"));
  EXPECT_EQ(json(dv_view_steering_boards_json, day(7, 1)), "[]");
  EXPECT_THAT(json(dv_view_exhaustion_json, day(9, 1)), HasSubstr(R"("exhausted":true)"));
  EXPECT_THAT(json(dv_view_exhaustion_json, day(8, 31)), HasSubstr(R"("exhausted":false)"));
}

TEST_F(CapiRegisters, AnswerWhatTheRulesAreAndWhatADraftWouldChange) {
  const std::int32_t on = dv_day_from_civil(2025, 7, 1);
  dv_string* string = nullptr;
  succeed(dv_view_what_if_json, view.get(), std::uint64_t{1}, on, "", std::size_t{0},
          std::int32_t{DV_ENGLISH}, &string);
  EXPECT_THAT(text_of(string), HasSubstr(R"("dossiers":0)"));
  succeed(dv_view_overlays_json, view.get(), std::int32_t{DV_ENGLISH}, &string);
  EXPECT_EQ(text_of(string), "[]");
  succeed(dv_view_rule_uses_json, view.get(), "admission.minimum_age", DV_TERMINATED, &string);
  EXPECT_EQ(text_of(string), "[]");
  succeed(dv_view_judged_again_json, view.get(), std::int32_t{DV_ENGLISH}, &string);
  EXPECT_EQ(text_of(string), "[]");
  EXPECT_EQ(call(dv_view_what_if_json, view.get(), std::uint64_t{1}, on, "x = 1", DV_TERMINATED,
                 std::int32_t{DV_ENGLISH}, &string)
                .code,
            DV_MALFORMED);
  EXPECT_EQ(call(dv_view_rule_uses_json, view.get(), "no.rule", DV_TERMINATED, &string).path,
            "rule");
}

TEST_F(CapiRegisters, RefuseWhatIsNotThere) {
  dv_string* string = nullptr;
  std::uint64_t id = 0;
  const std::uint64_t beyond = std::uint64_t{1} << 48U;
  const std::int32_t day = dv_day_from_civil(2025, 7, 1);
  EXPECT_EQ(call(dv_view_exhaustion_json, view.get(), std::uint64_t{7}, day, &string).code,
            DV_UNKNOWN_ID);
  EXPECT_EQ(call(dv_view_exhaustion_json, view.get(), beyond, day, &string).code, DV_UNKNOWN_ID);
  EXPECT_EQ(call(dv_view_steering_boards_json, view.get(), std::uint64_t{1},
                 std::int32_t{DV_NO_DAY}, &string)
                .path,
            "day");
  EXPECT_EQ(call(dv_view_awareness_classes_json, view.get(), std::uint64_t{1}, day,
                 std::int32_t{DV_NO_DAY}, &string)
                .path,
            "last");
  const auto* const nothing = static_cast<const dv_view*>(nullptr);
  EXPECT_EQ(call(dv_view_exhaustion_json, nothing, std::uint64_t{1}, day, &string).path, "view");
  EXPECT_EQ(call(dv_view_person_by_code, nothing, "x", DV_TERMINATED, &id).path, "view");
  EXPECT_EQ(call(dv_view_person_by_code, view.get(), static_cast<const char*>(nullptr),
                 std::size_t{0}, &id)
                .path,
            "code");
  EXPECT_EQ(call(dv_view_person_by_code, view.get(), "\xff", DV_TERMINATED, &id).code,
            DV_MALFORMED);
  EXPECT_EQ(call(dv_view_person_code, view.get(), std::uint64_t{7}, &string).code, DV_UNKNOWN_ID);
}

}  // namespace
}  // namespace capi_test
