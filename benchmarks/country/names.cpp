// SPDX-License-Identifier: Apache-2.0
#include "country/names.hpp"

#include <array>
#include <string_view>

namespace dangvien::country {
namespace {

constexpr std::array<std::string_view, 20> family_names = {
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ",    "Võ",   "Đặng",
    "Bùi",    "Đỗ",   "Hồ", "Ngô",  "Dương", "Lý",    "Lò",   "Quàng", "Nông", "Triệu"};
// Of a thousand; about as common as they are.
constexpr std::array<std::uint16_t, 20> family_weights = {385, 110, 95, 70, 30, 21, 45, 25, 14, 21,
                                                          20,  14,  13, 13, 10, 20, 12, 8,  20, 12};
constexpr std::array<std::string_view, 12> men_middle = {
    "Văn", "Đức", "Minh", "Quang", "Hữu", "Xuân", "Công", "Thanh", "Ngọc", "Đình", "Trọng", "Quốc"};
constexpr std::array<std::string_view, 10> women_middle = {
    "Thị", "Thị Thu", "Ngọc", "Thị Minh", "Thanh", "Thị Kim", "Phương", "Thùy", "Thị Hồng", "Mai"};
constexpr std::array<std::string_view, 24> men_given = {
    "Hùng",  "Dũng", "Tuấn", "Sơn", "Nam",   "Long", "Hải",  "Thắng",
    "Cường", "Bình", "Tiến", "Hòa", "Quân",  "Khoa", "Phúc", "Thịnh",
    "Vinh",  "Đạt",  "Kiên", "Lâm", "Trung", "Việt", "Ý",    "Đông"};
constexpr std::array<std::string_view, 24> women_given = {
    "Lan",  "Hoa",   "Hương", "Nga", "Hằng", "Hạnh", "Thảo", "Trang", "Linh", "Yến", "Thủy", "Dung",
    "Oanh", "Nhung", "Tuyết", "Vân", "Xuân", "Loan", "Mỹ",   "Quỳnh", "Chi",  "Anh", "Hiền", "Ánh"};

std::string_view word_of(const Organisation& organisation) {
  const bool village = organisation.sector == Sector::residential;
  switch (organisation.kind) {
    case OrganisationKind::centre:
      return "Trung ương (dữ liệu tổng hợp, người và tổ chức đều hư cấu)";
    case OrganisationKind::province_party:
      return village ? "Đảng bộ tỉnh Mẫu" : "Đảng bộ trực thuộc Trung ương Mẫu";
    case OrganisationKind::upper_party:
      return village ? "Đảng bộ địa phương Mẫu" : "Đảng bộ khối Mẫu";
    case OrganisationKind::grassroots_party:
      return village ? "Đảng bộ xã Mẫu" : "Đảng bộ cơ sở Mẫu";
    case OrganisationKind::grassroots_cell:
      return "Chi bộ cơ sở Mẫu";
    case OrganisationKind::sub_committee:
      return "Đảng bộ bộ phận Mẫu";
    default:
      return village ? "Chi bộ thôn Mẫu" : "Chi bộ Mẫu";
  }
}

}  // namespace

std::string person_name(Draw& draw, Sex sex) {
  const bool woman = sex == Sex::female;
  std::string name{family_names[draw.weighted(family_weights)]};
  name += ' ';
  name += woman ? draw.one_of(women_middle) : draw.one_of(men_middle);
  name += ' ';
  name += woman ? draw.one_of(women_given) : draw.one_of(men_given);
  return name;
}

std::string organisation_name(const Structure& structure, std::uint32_t number) {
  const Organisation& organisation = structure.at(number);
  std::string name{word_of(organisation)};
  if (organisation.kind != OrganisationKind::centre) name += ' ' + std::to_string(number);
  return name;
}

}  // namespace dangvien::country
