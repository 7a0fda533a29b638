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

TEST(FormatProgress, RoundsUpWhatIsLeftOver) {
  const DisplayPolicy up = policy(2, DisplayRounding::up);
  EXPECT_EQ(show(569, 1500, up), "37,94");  // Tiền Giang, first half of 2019: 37,933...
  EXPECT_EQ(show(282, 2000, up), "14,1");   // nothing is left over
  EXPECT_EQ(show(1, UINT32_MAX, up), "0,01");
  EXPECT_EQ(show(0, 5, up), "0");
}

TEST(FormatProgress, ShowsDifferencesInPersons) {
  DisplayPolicy persons = policy(2, DisplayRounding::half_up, true, DisplayForm::difference);
  EXPECT_EQ(show(126, 120, persons), "6");   // "vượt 6 người", bloc of Hải Dương 2023
  EXPECT_EQ(show(241, 250, persons), "-9");  // Bát Xát 2020
  EXPECT_EQ(show(120, 120, persons), "0");
  EXPECT_EQ(show(333, 0, persons), "333");  // after a period without admissions
  persons.plus_sign = true;
  EXPECT_EQ(show(333, 196, persons), "+137");  // Quảng Trị, first quarters of 2024 and 2023
  EXPECT_EQ(show(196, 333, persons), "-137");
  EXPECT_EQ(show(120, 120, persons), "0");
}

TEST(FormatProgress, ShowsShortfallsAndMultiples) {
  const DisplayPolicy lacking = policy(1, DisplayRounding::half_up, false, DisplayForm::shortfall);
  EXPECT_EQ(show(45, 60, lacking), "25");
  EXPECT_EQ(show(75, 60, lacking), "-25");
  const DisplayPolicy times = policy(1, DisplayRounding::half_up, false, DisplayForm::multiple);
  EXPECT_EQ(show(24, 12, times), "2");  // "gấp đôi chỉ tiêu", Đồng Lạc, half of the term
  EXPECT_EQ(show(19, 14, times), "1,4");
  EXPECT_EQ(show(5, 0, times), "");
}

TEST(FormatProgress, GivesTheSurplusASignWhenAsked) {
  DisplayPolicy change = policy(1, DisplayRounding::half_up, false, DisplayForm::surplus);
  change.plus_sign = true;
  EXPECT_EQ(show(129, 100, change), "+29");
  EXPECT_EQ(show(71, 100, change), "-29");
  EXPECT_EQ(show(100, 100, change), "0");
}

TEST(FormatProgress, ShowsAdmissionsInPerCentOfMembers) {
  EXPECT_EQ(show(7, 132, policy(1)), "5,3");   // Đắk Ha 2015
  EXPECT_EQ(show(213, 333, policy(0)), "64");  // aged 18 to 30, Quảng Trị, first quarter of 2024
}

std::string points(std::uint32_t fulfilled, std::uint32_t number, std::uint32_t earlier,
                   std::uint32_t earlier_number, const DisplayPolicy& chosen) {
  return std::string{format_points(fulfilled, number, earlier, earlier_number, chosen).view()};
}

TEST(FormatPoints, TakesOneShareFromAnother) {
  EXPECT_EQ(points(50, 100, 49, 100, policy(2)), "1");
  EXPECT_EQ(points(1, 3, 1, 4, policy(2)), "8,33");
  EXPECT_EQ(points(1, 4, 1, 3, policy(2)), "-8,33");
  EXPECT_EQ(points(2, 3, 1, 2, policy(2)), "16,67");
  EXPECT_EQ(points(2, 3, 1, 2, policy(2, DisplayRounding::truncate)), "16,66");
  EXPECT_EQ(points(1, 2, 2, 4, policy(2)), "0");
  EXPECT_EQ(points(1, 0, 1, 2, policy(2)), "");
  EXPECT_EQ(points(1, 2, 1, 0, policy(2)), "");
  DisplayPolicy plus = policy(2);
  plus.plus_sign = true;
  EXPECT_EQ(points(2, 3, 1, 2, plus), "+16,67");
}

TEST(FormatPoints, StaysExactForTheLargestCounts) {
  constexpr std::uint32_t most = UINT32_MAX;
  EXPECT_EQ(points(most, most, most - 1, most, policy(2, DisplayRounding::up)), "0,01");
  EXPECT_EQ(points(most, most, most - 1, most, policy(2)), "0");
  EXPECT_EQ(points(most, 1, 0, most, policy(2)), "429496729500");
  EXPECT_EQ(points(1, 2, most / 2, most, policy(2, DisplayRounding::truncate, true)), "0,00");
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
