// SPDX-License-Identifier: Apache-2.0
// Cells to values: every way of writing a day, numbers of twelve digits and their lost zeros,
// numbers of people, words of enumerations; what is not certain is not taken.
#include "import/values.hpp"

#include <gtest/gtest.h>

#include "import/columns.hpp"
#include "import/spreadsheet_date.hpp"
#include "import/words.hpp"

namespace dangvien::inline v0::importing {
namespace {

Cell text(std::string_view value) { return {CellKind::text, value}; }
Cell number(std::string_view value) { return {CellKind::number, value}; }

std::string day_text(const Cell& cell, DateSystem dates = DateSystem::from_1900) {
  const auto day = to_day(cell, dates);
  EXPECT_NE(day.value.has_value(), !day.expected.empty());
  return day.value ? iso_day(*day.value) : "";
}

std::uint32_t partial(const Cell& cell) {
  const auto date = to_partial_date(cell, DateSystem::from_1900);
  return date.value ? date.value->packed() : 0;
}

TEST(Values, ReadsADayInEveryWayItIsWritten) {
  for (const std::string_view written : {"30/12/2022", "30-12-2022", "30.12.2022", "2022-12-30",
                                         "2022-12-30 00:00:00", "2022-12-30T08:30:00"}) {
    EXPECT_EQ(day_text(text(written)), "2022-12-30") << written;
  }
  EXPECT_EQ(day_text(text("1/7/2025")), "2025-07-01");
  EXPECT_EQ(day_text(number("44925")), "2022-12-30");
  EXPECT_EQ(day_text(number("44925.0")), "2022-12-30");
  for (const std::string_view written : {"4.4925E4", "4.49255E+4", "44925E0", "449250e-1"}) {
    EXPECT_EQ(day_text(number(written)), "2022-12-30") << written;
  }
  for (const std::string_view written : {"4.4925E9", "4.4925E", "4.4925Ex", "4E-1", "E4"}) {
    EXPECT_EQ(day_text(number(written)), "") << written;
  }
  EXPECT_EQ(day_text(number("43463"), DateSystem::from_1904), "2022-12-30");
  EXPECT_EQ(day_text({CellKind::date, "2022-12-30"}), "2022-12-30");
}

TEST(Values, TakesNothingForADayThatIsNone) {
  for (const std::string_view written :
       {"31/02/2022", "29/02/2023", "12/30/2022", "30/12/22", "30/12-2022", "2022/12/30", "5/1968",
        "1968", "44925", "30/12/2022x", "", "0/12/2022", "30/0/2022", "30//2022"}) {
    EXPECT_EQ(day_text(text(written)), "") << written;
  }
  EXPECT_EQ(day_text(number("2022")), "") << "a year is no day";
  EXPECT_EQ(day_text({CellKind::boolean, "1"}), "");
}

TEST(Values, ReadsADateOfWhichOnlyAPartIsKnown) {
  EXPECT_EQ(partial(text("17/5/1968")), 19680517U);
  EXPECT_EQ(partial(text("5/1968")), 19680500U);
  EXPECT_EQ(partial(text("1968-05")), 19680500U);
  EXPECT_EQ(partial(text("1968")), 19680000U);
  EXPECT_EQ(partial(number("1968")), 19680000U);
  EXPECT_EQ(partial(number("24975")), 19680517U);
  EXPECT_EQ(partial(text("13/1968")), 0U);
  EXPECT_EQ(partial(text("31/4/1968")), 0U);
  EXPECT_EQ(partial(text("68")), 0U);
}

std::string identity(const Cell& cell, std::uint32_t birth = 0, Sex sex = Sex::unknown) {
  const auto found = to_identity_number(cell, *PartialDate::from_packed(birth), sex);
  if (!found.value) return "";
  return found.value->digits + (found.value->restored ? " restored" : "") +
         (found.value->contradicted ? " contradicted" : "");
}

TEST(Values, KeepsTwelveDigitsAndTheirZeros) {
  EXPECT_EQ(identity(text("001075456789")), "001075456789");
  EXPECT_EQ(identity(text("'001075456789")), "001075456789");
  EXPECT_EQ(identity(text("001075456789"), 19750000, Sex::male), "001075456789");
  EXPECT_EQ(identity(text("001075456789"), 19760000, Sex::male), "001075456789 contradicted");
  EXPECT_EQ(identity(text("001075456789"), 19750000, Sex::female), "001075456789 contradicted");
  EXPECT_EQ(identity(text("038301123456"), 20010000, Sex::female), "038301123456");
}

TEST(Values, PutsZerosBackOnlyWhereTheRowProvesThem) {
  EXPECT_EQ(identity(number("1075456789"), 19750000, Sex::male), "001075456789 restored");
  EXPECT_EQ(identity(number("1.075456789E9"), 19750000), "001075456789 restored");
  EXPECT_EQ(identity(text("1075456789"), 19750000), "001075456789 restored");
  EXPECT_EQ(identity(number("1075456789"), 19740000), "") << "another year";
  EXPECT_EQ(identity(number("1075456789"), 19750000, Sex::female), "") << "another sex";
  EXPECT_EQ(identity(number("1075456789")), "") << "no birth to prove it by";
  EXPECT_EQ(identity(number("10754567"), 19750000), "") << "eight digits left";
  EXPECT_EQ(identity(text("1.07545E+11"), 19750000), "") << "digits lost";
  EXPECT_EQ(identity(text("0010754567890")), "") << "thirteen";
  EXPECT_EQ(identity(text("00107545678a")), "");
}

TEST(Values, WritesNumbersOutExactly) {
  EXPECT_EQ(whole_number("25"), "25");
  EXPECT_EQ(whole_number("25.00"), "25");
  EXPECT_EQ(whole_number("007"), "7");
  EXPECT_EQ(whole_number("0"), "0");
  EXPECT_EQ(whole_number("1.5E1"), "15");
  EXPECT_EQ(whole_number("1.75456789012E11"), "175456789012");
  EXPECT_EQ(whole_number("25.5"), std::nullopt);
  EXPECT_EQ(whole_number("1E-2"), std::nullopt);
  EXPECT_EQ(whole_number("1E19"), std::nullopt);
  EXPECT_EQ(whole_number("-3"), std::nullopt);
  EXPECT_EQ(whole_number(""), std::nullopt);
}

std::string quota(const Cell& cell) {
  const auto found = to_quota_number(cell);
  if (!found.value) return "";
  const auto& [shape, lower, upper] = *found.value;
  return std::string{EnumNames<QuotaShape>::names[static_cast<std::size_t>(shape)]} + ' ' +
         std::to_string(lower) + ' ' + std::to_string(upper);
}

TEST(Values, ReadsNumbersOfPeopleAsPlansWordThem) {
  EXPECT_EQ(quota(number("25")), "number 25 0");
  EXPECT_EQ(quota(text("02")), "number 2 0");
  EXPECT_EQ(quota(text("1.950")), "number 1950 0");
  EXPECT_EQ(quota(text("ít nhất 5")), "at_least 5 0");
  EXPECT_EQ(quota(text("≥ 2.200")), "at_least 2200 0");
  EXPECT_EQ(quota(text("trên 7.500")), "more_than 7500 0");
  EXPECT_EQ(quota(text("> 7 500")), "more_than 7500 0");
  EXPECT_EQ(quota(text("90-100")), "range 90 100");
  EXPECT_EQ(quota(text("5.600 – 5.800")), "range 5600 5800");
  for (const std::string_view written :
       {"1,950", "1.95", "19.50", "5,5", "100-90", "-5", "mười", "5%", "99999999999", "1.2345"}) {
    EXPECT_EQ(quota(text(written)), "") << written;
  }
  EXPECT_EQ(quota(number("2.5")), "");
}

TEST(Words, KnowsValuesByTheirNamesAndSynonyms) {
  EXPECT_EQ(kind_word("Chi bộ trực thuộc"), OrganisationKind::cell);
  EXPECT_EQ(kind_word("CHI BO CO SO"), OrganisationKind::grassroots_cell);
  EXPECT_EQ(kind_word("upper_party"), OrganisationKind::upper_party);
  EXPECT_EQ(kind_word("Đảng bộ xã"), std::nullopt) << "two kinds, by the day";
  EXPECT_EQ(sex_word("Nữ"), Sex::female);
  EXPECT_EQ(education_word("12/12"), EducationLevel::upper_secondary);
  EXPECT_EQ(standing_word("ĐV dự bị"), std::nullopt);
  EXPECT_EQ(standing_word("Dự bị"), MemberStanding::probationary);
  EXPECT_EQ(standing_word("đã xóa tên"), std::nullopt);
  EXPECT_EQ(group_word("Dân quân tự vệ"), PriorityGroup::militia);
  EXPECT_EQ(basis_word("NQ đại hội"), QuotaBasis::congress_resolution);
  EXPECT_EQ(citizen_word("Việt Nam"), Known::yes);
  EXPECT_EQ(citizen_word("Lào"), Known::no);
}

TEST(Words, TakesACountryForCitizenshipOnlyWhereThereIsSuchACountry) {
  for (const std::string_view word : {"Việt Nam", "VIET NAM", "VN", "Vietnam", "có"}) {
    EXPECT_EQ(citizen_word(word), Known::yes) << word;
  }
  for (const std::string_view word : {"Không rõ", "chưa rõ", "unknown"}) {
    EXPECT_EQ(citizen_word(word), Known::unknown) << word;
  }
  for (const std::string_view word :
       {"Cam-pu-chia", "Trung Quốc", "Hàn Quốc", "Mỹ", "Laos", "Germany", "nước ngoài", "không"}) {
    EXPECT_EQ(citizen_word(word), Known::no) << word;
  }
  for (const std::string_view word : {"Việt Na", "Kinh", "x", "Hà Nội", "1990"}) {
    EXPECT_EQ(citizen_word(word), std::nullopt) << word;
  }
}

TEST(Words, KnowsEthnicGroupsByTheirSynonyms) {
  EXPECT_EQ(ethnic_group_name("H'Mông"), "Mông");
  EXPECT_EQ(ethnic_group_name("Hmông"), "Mông");
  EXPECT_EQ(ethnic_group_name("Ê-đê"), "Ê Đê");
  EXPECT_EQ(ethnic_group_name("Ê Đê"), "Ê Đê");
  EXPECT_EQ(ethnic_group_name("Khơ Me"), "Khmer");
  EXPECT_EQ(ethnic_group_name("Phà Thẻn"), "Pà Thẻn");
  EXPECT_EQ(ethnic_group_name("kinh (việt)"), "Kinh");
  EXPECT_EQ(ethnic_group_name("Mnông"), "Mnông");
  EXPECT_EQ(ethnic_group_name("Nước ngoài"), "");
}

TEST(Columns, KnowsTheTablesByTheirHeadings) {
  const std::vector<std::string_view> vietnamese{"STT",          "Mã tổ chức",  "TÊN TỔ CHỨC",
                                                 "loai to chuc", "Mã cấp trên", "Điện thoại"};
  const HeadingMatch match = match_headings(TableKind::organisations, vietnamese);
  EXPECT_TRUE(match.complete);
  EXPECT_EQ(match.understood, 4U);
  EXPECT_EQ(match.columns[4], Column::parent);
  EXPECT_EQ(match.columns[5], std::nullopt);
  const std::vector<std::string_view> english{"external_code", "name", "kind", "parent"};
  EXPECT_TRUE(match_headings(TableKind::organisations, english).complete);
  const std::vector<std::string_view> two_names{"Họ đệm", "Tên", "Ngày sinh (dd/mm/yyyy)"};
  EXPECT_TRUE(match_headings(TableKind::people, two_names).complete);
  const std::vector<std::string_view> twice{"Họ và tên", "Họ tên", "Ngày sinh"};
  EXPECT_EQ(match_headings(TableKind::people, twice).repeated, 1U);
  const std::vector<std::string_view> without_birth{"Họ và tên", "Chi bộ"};
  EXPECT_FALSE(match_headings(TableKind::people, without_birth).complete);
}

TEST(Columns, HaveNoHeadingTwiceInOneTable) {
  for (std::size_t index = 0; index < table_count; ++index) {
    for (const ColumnRow& row : columns_of(static_cast<TableKind>(index))) {
      std::string_view rest = row.headings;
      while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('|'), rest.size());
        const std::vector<std::string_view> heading{rest.substr(0, end)};
        EXPECT_EQ(match_headings(static_cast<TableKind>(index), heading).columns[0], row.column)
            << heading[0];
        rest.remove_prefix(std::min(end + 1, rest.size()));
      }
    }
  }
}

}  // namespace
}  // namespace dangvien::inline v0::importing
