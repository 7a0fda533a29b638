// SPDX-License-Identifier: Apache-2.0
//
// errors_test.cpp: what an error says to a program, the same in every language: phrases by id, with
// typed arguments.

#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>

#include "capi/support.hpp"

namespace capi_test {
namespace {

using ::testing::HasSubstr;

/// The error of a submission.
Error fault_of(std::string_view json) {
  const Registry registry = told();
  dv_outcome* outcome = nullptr;
  dv_error* error = nullptr;
  EXPECT_NE(dv_submit_json(registry.get(), json.data(), json.size(), nullptr, &outcome, &error),
            DV_OK);
  return Error{error};
}

dv_phrase_argument argument(const Error& error, std::int32_t part, std::size_t index) {
  dv_phrase_argument found = DV_PHRASE_ARGUMENT_INIT;
  succeed(dv_error_argument, error.get(), part, index, &found);
  return found;
}

constexpr std::string_view too_many =
    R"({"command":"resolve_cell","dossier":"D1","day":"2025-09-01","ballot":{"members":4294967296}})";

TEST(CapiErrors, NamePhrasesAndTheirArguments) {
  const Error error = fault_of(too_many);
  EXPECT_STREQ(dv_error_phrase(error.get(), DV_FOUND), "text");
  ASSERT_EQ(dv_error_argument_count(error.get(), DV_FOUND), 1U);
  const dv_phrase_argument found = argument(error, DV_FOUND, 0);
  EXPECT_STREQ(found.name, "value");
  EXPECT_STREQ(found.value, "4294967296");
  EXPECT_EQ(found.type, DV_ARGUMENT_TYPE_TEXT);
  EXPECT_STREQ(dv_error_phrase(error.get(), DV_EXPECTED), "number_between");
  ASSERT_EQ(dv_error_argument_count(error.get(), DV_EXPECTED), 2U);
  const dv_phrase_argument most = argument(error, DV_EXPECTED, 1);
  EXPECT_STREQ(most.name, "most");
  EXPECT_STREQ(most.value, "4294967295");
  EXPECT_EQ(most.number, 4294967295);
  EXPECT_EQ(most.type, DV_ARGUMENT_TYPE_NUMBER);
  EXPECT_EQ(most.name_count, 0U);
}

TEST(CapiErrors, SayTheWholeSentenceInVietnamese) {
  const Error error = fault_of(too_many);
  EXPECT_STREQ(dv_error_text(error.get(), DV_VIETNAMESE),
               "Byte 80, mục ballot.members: gặp 4294967296, cần một số từ 0 đến 4294967295.");
  EXPECT_STREQ(dv_error_phrase_text(error.get(), DV_EXPECTED, DV_VIETNAMESE),
               "một số từ 0 đến 4294967295");
  EXPECT_STREQ(dv_error_phrase_text(error.get(), DV_EXPECTED, DV_ENGLISH),
               "a whole number from 0 to 4294967295");
}

TEST(CapiErrors, GiveListsOfNamesOneByOne) {
  const Error error = fault_of(R"({"command": "fly"})");
  EXPECT_STREQ(dv_error_phrase(error.get(), DV_EXPECTED), "known_command");
  const dv_phrase_argument nearest = argument(error, DV_EXPECTED, 0);
  EXPECT_EQ(nearest.type, DV_ARGUMENT_TYPE_NAMES);
  EXPECT_STREQ(nearest.value, "");
  ASSERT_EQ(nearest.name_count, 3U);
  for (std::size_t index = 0; index < nearest.name_count; ++index) {
    EXPECT_THAT(std::string{dv_error_text(error.get(), DV_ENGLISH)},
                HasSubstr(nearest.names[index]));
  }
}

TEST(CapiErrors, RefuseWhatIsNotThere) {
  const Error error = fault_of("{");
  dv_phrase_argument found = DV_PHRASE_ARGUMENT_INIT;
  EXPECT_STREQ(dv_error_phrase(error.get(), 2), "");
  EXPECT_STREQ(dv_error_phrase(error.get(), -1), "");
  EXPECT_EQ(call(dv_error_argument, error.get(), std::int32_t{2}, std::size_t{0}, &found).path,
            "part");
  EXPECT_EQ(
      call(dv_error_argument, error.get(), std::int32_t{DV_FOUND}, std::size_t{9}, &found).path,
      "index");
  EXPECT_EQ(call(dv_error_argument, static_cast<const dv_error*>(nullptr), std::int32_t{DV_FOUND},
                 std::size_t{0}, &found)
                .path,
            "error");
  found.size = 0;
  EXPECT_EQ(
      call(dv_error_argument, error.get(), std::int32_t{DV_FOUND}, std::size_t{0}, &found).path,
      "argument.size");
}

}  // namespace
}  // namespace capi_test
