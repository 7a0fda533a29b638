// SPDX-License-Identifier: Apache-2.0
// Proves the display of progress: figures as offices published them (sources in the domain notes,
// section 3.5 of hierarchy, quota and statistics), and the law of both roundings for every small
// count.
#include "dangvien/quota/progress.hpp"

#include <string>

#include <gtest/gtest.h>

namespace dangvien {
namespace {

std::string show(std::uint32_t fulfilled, std::uint32_t number, const DisplayPolicy& policy) {
  return std::string{format_progress(fulfilled, number, policy).view()};
}

DisplayPolicy policy(std::uint8_t decimals, DisplayRounding rounding = DisplayRounding::half_up,
                     bool keep_zeros = false, DisplayForm form = DisplayForm::percentage) {
  DisplayPolicy chosen;
  chosen.decimals = decimals;
  chosen.rounding = rounding;
  chosen.keep_zeros = keep_zeros;
  chosen.form = form;
  return chosen;
}

TEST(FormatProgress, ShowsWhatOfficesPublished) {
  EXPECT_EQ(show(161, 150, policy(1)), "107,3");     // Tam Đảo 2021
  EXPECT_EQ(show(10027, 9744, policy(1)), "102,9");  // Hà Nội 2021
  EXPECT_EQ(show(121, 160, policy(2)), "75,63");     // Ô Môn 2017: exact tie
  EXPECT_EQ(show(121, 160, policy(2, DisplayRounding::truncate)), "75,62");
  EXPECT_EQ(show(103, 105, policy(2, DisplayRounding::truncate)), "98,09");  // Diên Hồng 2020-25
  EXPECT_EQ(show(55, 60, policy(1, DisplayRounding::truncate)), "91,6");     // Bắc Kạn 2020
  EXPECT_EQ(show(8, 9, policy(1, DisplayRounding::truncate)), "88,8");  // Đông Hà commune 2023
  EXPECT_EQ(show(282, 2000, policy(2, DisplayRounding::half_up, true)), "14,10");  // Bình Thuận
  EXPECT_EQ(show(19, 14, policy(0, DisplayRounding::half_up, false, DisplayForm::surplus)), "36");
  EXPECT_EQ(show(11, 8, policy(0, DisplayRounding::truncate, false, DisplayForm::surplus)), "37");
  EXPECT_EQ(show(15, 25, policy(1)), "60");  // Mỹ Lung
  EXPECT_EQ(show(5, 5, policy(1, DisplayRounding::half_up, true)), "100,0");
  EXPECT_EQ(show(105, 90, policy(2)), "116,67");  // Tây Giang 2024
  EXPECT_EQ(show(105, 80, policy(2)), "131,25");
}

TEST(FormatProgress, RoundsExactlyForEverySmallCount) {
  for (std::uint32_t number = 1; number <= 120; ++number) {
    for (std::uint32_t fulfilled = 0; fulfilled <= 2 * number; ++fulfilled) {
      const std::uint64_t exact = std::uint64_t{fulfilled} * 10000;  // in hundredths of a per cent
      const std::uint64_t down = exact / number;
      const std::uint64_t up = 2 * (exact % number) >= number ? down + 1 : down;
      const auto as_text = [](std::uint64_t hundredths) {
        std::string text = std::to_string(hundredths / 100) + ",";
        const std::uint64_t rest = hundredths % 100;
        return text + (rest < 10 ? "0" : "") + std::to_string(rest);
      };
      ASSERT_EQ(show(fulfilled, number, policy(2, DisplayRounding::truncate, true)), as_text(down));
      ASSERT_EQ(show(fulfilled, number, policy(2, DisplayRounding::half_up, true)), as_text(up));
    }
  }
}

TEST(FormatProgress, StaysExactForTheLargestCounts) {
  EXPECT_EQ(show(UINT32_MAX, 1, policy(2, DisplayRounding::half_up, true)), "429496729500,00");
  EXPECT_EQ(show(UINT32_MAX, UINT32_MAX, policy(2)), "100");
  EXPECT_EQ(show(UINT32_MAX - 1, UINT32_MAX, policy(2, DisplayRounding::truncate)), "99,99");
  EXPECT_EQ(show(UINT32_MAX - 1, UINT32_MAX, policy(2)), "100");
}

TEST(FormatProgress, AShortfallCarriesAMinusSignAndAShareOfNothingIsBlank) {
  EXPECT_EQ(show(4, 5, policy(0, DisplayRounding::half_up, false, DisplayForm::surplus)), "-20");
  EXPECT_EQ(show(5, 5, policy(0, DisplayRounding::half_up, false, DisplayForm::surplus)), "0");
  EXPECT_EQ(show(3, 0, policy(1)), "");
}

TEST(FormatProgress, UsesThePointWhenAsked) {
  DisplayPolicy point = policy(1);
  point.mark = DecimalMark::point;
  EXPECT_EQ(show(161, 150, point), "107.3");
}

TEST(FormatProgress, MoreThanTwoDecimalsCountAsTwo) {
  EXPECT_EQ(show(161, 150, policy(9)), "107,33");
}

}  // namespace
}  // namespace dangvien
