// SPDX-License-Identifier: Apache-2.0
//
// vocabulary_test.cpp: versions, codes, days, identities, and how progress is written.

#include <array>
#include <limits>
#include <string>

#include <gmock/gmock.h>

#include "capi/support.hpp"
#include "dangvien/version.hpp"

namespace capi_test {
namespace {

TEST(CapiVersion, IsTheLibrarysOwn) {
  EXPECT_EQ(dv_version(), dangvien::version_text);
  EXPECT_EQ(dv_abi_version(), static_cast<std::uint32_t>(DV_ABI_VERSION));
}

TEST(CapiCode, HasANameForEachAndAQuestionMarkForOthers) {
  EXPECT_STREQ(dv_code_name(DV_OK), "ok");
  EXPECT_STREQ(dv_code_name(DV_MALFORMED), "malformed");
  EXPECT_STREQ(dv_code_name(DV_MISUSE), "misuse");
  for (const std::int32_t code : {1, -14, 1000, -1000, std::numeric_limits<std::int32_t>::min()}) {
    EXPECT_STREQ(dv_code_name(code), "?") << code;
  }
}

TEST(CapiDay, GoesToACivilDateAndBack) {
  EXPECT_EQ(dv_day_from_civil(1970, 1, 1), 0);
  EXPECT_EQ(dv_day_from_civil(2025, 2, 28) + 1, dv_day_from_civil(2025, 3, 1));
  EXPECT_EQ(dv_day_from_civil(1600, 1, 1), DV_FIRST_DAY);
  EXPECT_EQ(dv_day_from_civil(2999, 12, 31), DV_LAST_DAY);
  for (const std::int32_t day : {DV_FIRST_DAY, -1, 0, 20000, DV_LAST_DAY}) {
    std::int32_t year = 0;
    std::int32_t month = 0;
    std::int32_t day_of_month = 0;
    ASSERT_EQ(dv_day_to_civil(day, &year, &month, &day_of_month), DV_OK);
    EXPECT_EQ(dv_day_from_civil(year, month, day_of_month), day);
    EXPECT_EQ(dv_day_to_civil(day, nullptr, nullptr, nullptr), DV_OK);
  }
}

TEST(CapiDay, RefusesWhatIsNoDay) {
  EXPECT_EQ(dv_day_from_civil(2025, 2, 29), DV_NO_DAY);
  EXPECT_EQ(dv_day_from_civil(2025, 13, 1), DV_NO_DAY);
  EXPECT_EQ(dv_day_from_civil(2025, 0, 1), DV_NO_DAY);
  EXPECT_EQ(dv_day_from_civil(2025, -1, -1), DV_NO_DAY);
  EXPECT_EQ(dv_day_from_civil(1599, 12, 31), DV_NO_DAY);
  EXPECT_EQ(dv_day_from_civil(3000, 1, 1), DV_NO_DAY);
  std::int32_t year = 7;
  for (const std::int32_t day : {DV_NO_DAY, DV_FIRST_DAY - 1, DV_LAST_DAY + 1}) {
    EXPECT_EQ(dv_day_to_civil(day, &year, nullptr, nullptr), DV_MISUSE);
    EXPECT_EQ(year, 7);
  }
}

TEST(CapiId, IsReadAndWrittenTheSame) {
  const std::array<std::string, 5> written = {"O1", "P4294967295", "D3.12", "Q65535.4294967295",
                                              "P65535.1"};
  for (const std::string& text : written) {
    char kind = 0;
    std::uint64_t id = 0;
    succeed(dv_id_parse, text.c_str(), text.size(), &kind, &id);
    EXPECT_EQ(kind, text.front());
    std::array<char, DV_ID_CAPACITY> buffer{};
    std::size_t length = 0;
    succeed(dv_id_format, kind, id, buffer.data(), buffer.size(), &length);
    EXPECT_EQ(buffer.data(), text);
    EXPECT_EQ(length, text.size());
    std::uint64_t again = 0;
    succeed(dv_id_parse, text.c_str(), DV_TERMINATED, static_cast<char*>(nullptr), &again);
    EXPECT_EQ(again, id);
  }
}

TEST(CapiId, RefusesWhatIsNoIdentity) {
  for (const std::string text : {"", "O", "O0", "X1", "O01", "o1", "O1 ", "O65536.1", "O4294967296",
                                 "O1.", "O.1", "O0.1", "P-1"}) {
    std::uint64_t id = 7;
    const Failure failure =
        call(dv_id_parse, text.c_str(), text.size(), static_cast<char*>(nullptr), &id);
    EXPECT_EQ(failure.code, DV_MALFORMED) << text;
    EXPECT_EQ(id, 0U);
  }
  const std::string broken = "O\xff";
  std::uint64_t id = 0;
  const Failure failure =
      call(dv_id_parse, broken.c_str(), broken.size(), static_cast<char*>(nullptr), &id);
  EXPECT_EQ(failure.code, DV_MALFORMED);
  EXPECT_EQ(failure.offset, 1);
}

TEST(CapiId, IsNotWrittenIntoTooLittleMemory) {
  std::array<char, DV_ID_CAPACITY> buffer{};
  std::size_t length = 7;
  EXPECT_EQ(call(dv_id_format, 'O', std::uint64_t{12}, buffer.data(), std::size_t{3}, &length).code,
            DV_MISUSE);
  EXPECT_EQ(length, 0U);
  succeed(dv_id_format, 'O', std::uint64_t{12}, buffer.data(), std::size_t{4}, &length);
  EXPECT_EQ(length, 3U);
  const auto none = static_cast<std::size_t*>(nullptr);
  for (const std::uint64_t id :
       {std::uint64_t{0}, std::uint64_t{1} << 48U, std::uint64_t{1} << 32U}) {
    EXPECT_EQ(call(dv_id_format, 'O', id, buffer.data(), buffer.size(), none).code, DV_MISUSE)
        << id;
  }
  for (const char kind : {'X', '\0', '\xff'}) {
    EXPECT_EQ(call(dv_id_format, kind, std::uint64_t{1}, buffer.data(), buffer.size(), none).code,
              DV_MISUSE);
  }
}

std::string progress(std::int64_t fulfilled, std::int64_t number, const dv_display_policy* policy) {
  std::array<char, DV_PROGRESS_CAPACITY> buffer{};
  std::size_t length = 0;
  succeed(dv_format_progress, fulfilled, number, policy, buffer.data(), buffer.size(), &length);
  EXPECT_EQ(std::string_view{buffer.data()}.size(), length);
  return buffer.data();
}

TEST(CapiFormatProgress, FollowsThePolicy) {
  EXPECT_EQ(progress(161, 150, nullptr), "107,3");
  dv_display_policy policy = DV_DISPLAY_POLICY_INIT;
  EXPECT_EQ(progress(161, 150, &policy), "107,3");
  policy.decimals = 2;
  EXPECT_EQ(progress(121, 160, &policy), "75,63");
  policy.rounding = DV_DISPLAY_ROUNDING_TRUNCATE;
  policy.mark = DV_DECIMAL_MARK_POINT;
  EXPECT_EQ(progress(121, 160, &policy), "75.62");
  policy.form = DV_DISPLAY_FORM_SURPLUS;
  policy.keep_zeros = 1;
  EXPECT_EQ(progress(30, 15, &policy), "100.00");
  EXPECT_EQ(progress(5, 0, nullptr), "");
  policy.form = DV_DISPLAY_FORM_DIFFERENCE;
  policy.plus_sign = 1;
  EXPECT_EQ(progress(333, 196, &policy), "+137");
  EXPECT_EQ(progress(5, 0, &policy), "+5");
}

TEST(CapiFormatProgress, FitsItsCapacityAtTheExtremes) {
  dv_display_policy policy = DV_DISPLAY_POLICY_INIT;
  policy.decimals = 2;
  EXPECT_EQ(progress(4294967295, 1, &policy), "429496729500");
  EXPECT_EQ(progress(0, 4294967295, &policy), "0");
}

TEST(CapiFormatProgress, RefusesWhatIsOutOfRange) {
  std::array<char, DV_PROGRESS_CAPACITY> buffer{'x'};
  const auto fails = [&](std::int64_t fulfilled, std::int64_t number,
                         const dv_display_policy* policy, std::size_t capacity) {
    const Failure failure = call(dv_format_progress, fulfilled, number, policy, buffer.data(),
                                 capacity, static_cast<std::size_t*>(nullptr));
    EXPECT_EQ(failure.code, DV_MISUSE);
    return failure.path;
  };
  const dv_display_policy* const none = nullptr;
  EXPECT_EQ(fails(-1, 1, none, buffer.size()), "fulfilled");
  EXPECT_EQ(fails(1, -1, none, buffer.size()), "number");
  EXPECT_EQ(fails(4294967296, 1, none, buffer.size()), "fulfilled");
  EXPECT_EQ(fails(161, 150, none, 5), "capacity");
  EXPECT_EQ(fails(161, 150, none, 0), "capacity");
  const auto with = [&](auto change) {
    dv_display_policy policy = DV_DISPLAY_POLICY_INIT;
    change(policy);
    return fails(1, 2, &policy, buffer.size());
  };
  EXPECT_EQ(with([](auto& policy) { policy.decimals = 3; }), "policy.decimals");
  EXPECT_EQ(with([](auto& policy) { policy.decimals = -1; }), "policy.decimals");
  EXPECT_EQ(with([](auto& policy) { policy.rounding = 3; }), "policy.rounding");
  EXPECT_EQ(with([](auto& policy) { policy.mark = -1; }), "policy.mark");
  EXPECT_EQ(with([](auto& policy) { policy.form = 9; }), "policy.form");
  EXPECT_EQ(with([](auto& policy) { policy.size = 0; }), "policy.size");
}

}  // namespace
}  // namespace capi_test
