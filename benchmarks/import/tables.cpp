// SPDX-License-Identifier: Apache-2.0
#include "tables.hpp"

#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <xlsxwriter.h>

namespace dangvien::benchmark_import {
namespace {

constexpr std::array<std::string_view, 12> families{"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ",
                                                    "Đặng",   "Bùi",  "Đỗ", "Hồ",   "Ngô",   "Lý"};
constexpr std::array<std::string_view, 8> middles{"Văn", "Thị",  "Đức",   "Minh",
                                                  "Thu", "Ngọc", "Quang", "Hữu"};
constexpr std::array<std::string_view, 14> givens{"An",     "Bình",  "Cường", "Dũng", "Đạt",
                                                  "Hòa",    "Huệ",   "Khánh", "Lan",  "Mỹ",
                                                  "Phượng", "Quỳnh", "Tuấn",  "Yến"};
constexpr std::array<std::string_view, 6> ethnic{"Kinh", "Kinh", "Kinh", "Tày", "Mường", "Hmông"};

/// Knuth's generator: the same on every machine.
class Seeded {
 public:
  std::uint32_t below(std::uint32_t limit) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::uint32_t>((state_ >> 33U) % limit);
  }

 private:
  std::uint64_t state_ = 20260726;
};

using Row = std::array<std::string, 10>;

const Row& headings() {
  static const Row row{"Mã người", "Họ và tên", "Ngày sinh", "Giới tính",     "Dân tộc",
                       "Trình độ", "Mã chi bộ", "Tư cách",   "Ngày vào Đảng", "Ngày chính thức"};
  return row;
}

std::string date(std::uint32_t year, Seeded& seeded) {
  return fmt::format("{:02}/{:02}/{}", 1 + seeded.below(28), 1 + seeded.below(12), year);
}

Row person(std::uint32_t number, std::uint32_t cells, Seeded& seeded) {
  const std::uint32_t born = 1950 + seeded.below(50);
  const std::uint32_t joined = born + 20 + seeded.below(3);
  return {fmt::format("{:012}", std::uint64_t{1075} * 100000000 + number),
          fmt::format("{} {} {}", families[seeded.below(12)], middles[seeded.below(8)],
                      givens[seeded.below(14)]),
          date(born, seeded),
          seeded.below(3) == 0 ? "nữ" : "nam",
          std::string{ethnic[seeded.below(6)]},
          "12/12",
          fmt::format("CB{}", number % cells),
          "chính thức",
          date(joined, seeded),
          date(joined + 1, seeded)};
}

template <typename Take>
void each_row(std::uint32_t people, std::uint32_t cells, Take&& take) {
  Seeded seeded;
  take(headings());
  for (std::uint32_t number = 0; number < people; ++number) take(person(number, cells, seeded));
}

}  // namespace

std::string organisations_csv(std::uint32_t cells) {
  std::string text =
      "Mã tổ chức,Tên tổ chức,Loại tổ chức,Mã cấp trên,Ngày thành lập\n"
      "TW,Ban Chấp hành Trung ương,Trung ương,,01/01/2011\n"
      "TU,Đảng bộ tỉnh,Đảng bộ tỉnh,TW,01/01/2015\n";
  for (std::uint32_t commune = 0; commune * 50 < cells; ++commune) {
    text += fmt::format("HU{0},Đảng bộ huyện {0},Đảng bộ huyện,TU,01/01/2015\n", commune);
    text += fmt::format("XA{0},Đảng bộ xã {0},Đảng bộ cơ sở,HU{0},01/01/2015\n", commune);
  }
  for (std::uint32_t cell = 0; cell < cells; ++cell) {
    text += fmt::format("CB{0},Chi bộ {0},Chi bộ,XA{1},01/01/2015\n", cell, cell / 50);
  }
  return text;
}

std::string people_csv(std::uint32_t people, std::uint32_t cells) {
  std::string text;
  each_row(people, cells,
           [&text](const Row& row) { text += fmt::format("{}\n", fmt::join(row, ",")); });
  return text;
}

std::string people_xlsx(std::uint32_t people, std::uint32_t cells) {
  const std::string path = "benchmark_people.xlsx";
  lxw_workbook* const book = workbook_new(path.c_str());
  lxw_worksheet* const sheet = workbook_add_worksheet(book, "people");
  lxw_row_t at = 0;
  each_row(people, cells, [&](const Row& row) {
    for (lxw_col_t column = 0; column < row.size(); ++column) {
      worksheet_write_string(sheet, at, column, row[column].c_str(), nullptr);
    }
    ++at;
  });
  workbook_close(book);
  std::ifstream in{path, std::ios::binary};
  std::string bytes{std::istreambuf_iterator<char>{in}, {}};
  std::remove(path.c_str());
  return bytes;
}

}  // namespace dangvien::benchmark_import
