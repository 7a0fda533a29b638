// SPDX-License-Identifier: Apache-2.0
#include "import/columns.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "import/clean_text.hpp"

namespace dangvien::inline v0::importing {
namespace {

using enum Column;

// clang-format off
constexpr std::string_view source_headings = "Nguồn|Nguồn số liệu|Nguồn dữ liệu";
constexpr std::string_view person_code_headings = "Mã người|Mã đảng viên|Mã quần chúng|Số lý lịch|Số hồ sơ|Số lý lịch đảng viên";
constexpr std::string_view member_of_headings = "Mã chi bộ|Mã tổ chức|Mã tổ chức đảng|Mã đơn vị|Chi bộ|Chi bộ sinh hoạt|Mã chi bộ sinh hoạt";
constexpr ColumnRow ordinal{passed_over, "ordinal", false, "STT|Số thứ tự|TT|Stt."};
constexpr ColumnRow remark{passed_over, "remark", false, "Ghi chú|Chú thích|note|notes"};
/// What an export of organisations adds for its reader.
constexpr ColumnRow counted{passed_over, "counted", false, "Định danh trong sổ|identity|Số chi bộ|cells|Đảng viên chính thức|official_members|Đảng viên dự bị|probationary_members|Hồ sơ đang xét|open_dossiers"};

/// What tables of people and of admissions say of a person; in the latter a code will do.
constexpr auto description_columns(bool required) {
  return std::to_array<ColumnRow>({
      {identity_number, "identity_number", false, "Số định danh cá nhân|Số CCCD|CCCD|Số căn cước công dân|Căn cước công dân|Số căn cước|Số thẻ đảng viên|Số thẻ đảng|Số định danh"},
      {name,            "name",            required, "Họ và tên|Họ tên|Họ và tên khai sinh|Họ tên khai sinh|Họ, tên"},
      {family_name,     "family_name",     false, "Họ đệm|Họ và tên đệm|Họ và chữ đệm|Họ và đệm|Họ"},
      {given_name,      "given_name",      false, "Tên"},
      {birth,           "birth",           required, "Ngày sinh|Ngày tháng năm sinh|Ngày, tháng, năm sinh|Năm sinh|Sinh ngày"},
      {sex,             "sex",             false, "Giới tính|Giới"},
      {ethnic_group,    "ethnic_group",    false, "Dân tộc"},
      {religion,        "religion",        false, "Tôn giáo"},
      {education,       "education",       false, "Trình độ học vấn|Trình độ|Học vấn|Trình độ văn hóa"},
      {citizen,         "citizen",         false, "Quốc tịch"},
      {groups,          "groups",          false, "Đối tượng|Nhóm đối tượng|Đối tượng ưu tiên"},
  });
}

/// Several lists as one.
template <std::size_t... Sizes>
constexpr auto together(const std::array<ColumnRow, Sizes>&... lists) {
  std::array<ColumnRow, (Sizes + ...)> all{};
  std::size_t next = 0;
  const auto take = [&](const auto& list) {
    for (const ColumnRow& row : list) all[next++] = row;
  };
  (take(lists), ...);
  return all;
}

constexpr auto organisation_columns = std::to_array<ColumnRow>({
    {external_code,   "external_code",   true,  "Mã tổ chức|Mã đơn vị|Mã|Mã tổ chức đảng|Mã chi bộ"},
    {name,            "name",            true,  "Tên tổ chức|Tên tổ chức đảng|Tên đơn vị|Tên"},
    {kind,            "kind",            true,  "Loại tổ chức|Loại hình tổ chức|Loại tổ chức đảng|Loại"},
    {parent,          "parent",          true,  "Mã tổ chức cấp trên|Mã cấp trên|Mã đơn vị cấp trên|Trực thuộc|Mã tổ chức cấp trên trực tiếp|Cấp trên"},
    {day,             "day",             false, "Ngày thành lập|Ngày ghi nhận|Ngày mở sổ"},
    {rank,            "rank",            false, "Cấp"},
    {sector,          "sector",          false, "Loại hình đơn vị|Lĩnh vực|Loại hình cơ sở"},
    {code,            "code",            false, "Mã 14 số|Mã số tổ chức đảng|Mã định danh tổ chức đảng"},
    {document_number, "document_number", false, "Số quyết định|Số văn bản|Quyết định số"},
    {document_day,    "document_day",    false, "Ngày quyết định|Ngày văn bản"},
    {document_issuer, "document_issuer", false, "Cơ quan ban hành|Cơ quan quyết định|Nơi ban hành"},
    {Column::source,  "source",          false, source_headings},
    ordinal, remark, counted,
});

constexpr auto people_columns = together(
    std::array<ColumnRow, 1>{{{external_code, "external_code", false, person_code_headings}}},
    description_columns(true),
    std::to_array<ColumnRow>({
    {day,             "day",             false, "Ngày ghi nhận|Ngày mở sổ"},
    {organisation,    "organisation",    false, member_of_headings},
    {standing,        "standing",        false, "Tư cách|Tư cách đảng viên|Tình trạng|Loại đảng viên|Diện"},
    {joined,          "joined",          false, "Ngày vào Đảng|Ngày kết nạp|Ngày vào Đảng CSVN"},
    {official,        "official",        false, "Ngày chính thức|Ngày công nhận chính thức|Ngày vào Đảng chính thức"},
    {Column::source,  "source",          false, source_headings},
    ordinal, remark,
}));

constexpr auto quota_columns = std::to_array<ColumnRow>({
    {external_code,   "external_code",   false, "Mã chỉ tiêu"},
    {holder,          "holder",          true,  "Mã tổ chức|Mã đơn vị|Mã tổ chức đảng|Đơn vị được giao|Mã đơn vị được giao|Mã chi bộ"},
    {Column::number,  "number",          true,  "Chỉ tiêu|Số lượng|Số chỉ tiêu|Chỉ tiêu kết nạp|Chỉ tiêu kết nạp đảng viên"},
    {first_day,       "first_day",       false, "Từ ngày|Ngày bắt đầu|Ngày đầu kỳ"},
    {last_day,        "last_day",        false, "Đến ngày|Ngày kết thúc|Ngày cuối kỳ"},
    {year,            "year",            false, "Năm|Năm kế hoạch"},
    {basis,           "basis",           true,  "Căn cứ|Cơ sở giao chỉ tiêu|Căn cứ giao"},
    {group,           "group",           false, "Đối tượng|Nhóm đối tượng"},
    {day,             "day",             false, "Ngày giao|Ngày văn bản|Ngày ban hành"},
    {allotted_from,   "allotted_from",   false, "Mã chỉ tiêu cấp trên|Phân bổ từ|Trích từ chỉ tiêu"},
    {mass_organisation, "mass_organisation", false, "Đoàn thể|Đoàn thể được giao|Giao cho đoàn thể"},
    {origin,          "origin",          false, "Nguồn gốc số liệu"},
    {document_number, "document_number", false, "Số văn bản|Số kế hoạch|Số nghị quyết|Số quyết định"},
    {document_issuer, "document_issuer", false, "Cơ quan ban hành|Nơi ban hành"},
    {Column::source,  "source",          false, source_headings},
    ordinal, remark,
});

constexpr auto admission_columns = together(
    std::array<ColumnRow, 1>{{{person, "person", false, person_code_headings}}},
    description_columns(false),
    std::to_array<ColumnRow>({
    {organisation,    "organisation",    true,  member_of_headings},
    {decider,         "decider",         false, "Mã tổ chức quyết định|Cấp ủy quyết định|Mã cấp ủy quyết định"},
    {resolved,        "resolved",        false, "Ngày chi bộ xét|Ngày nghị quyết chi bộ|Ngày chi bộ họp xét"},
    {decided,         "decided",         true,  "Ngày quyết định|Ngày quyết định kết nạp|Ngày ký quyết định"},
    {document_number, "document_number", false, "Số quyết định|Quyết định số|Số quyết định kết nạp"},
    {introduced_by,   "introduced_by",   false, "Đoàn thể giới thiệu|Tổ chức giới thiệu|Đơn vị giới thiệu"},
    {ceremony,        "ceremony",        false, "Ngày lễ kết nạp|Ngày kết nạp|Ngày vào Đảng|Ngày tổ chức lễ kết nạp"},
    {official,        "official",        false, "Ngày chính thức|Ngày công nhận chính thức"},
    {Column::source,  "source",          false, source_headings},
    ordinal, remark,
}));
// clang-format on

/// The identifiers and headings of a table by their keys.
class HeadingIndex {
 public:
  explicit HeadingIndex(std::span<const ColumnRow> rows) {
    for (const ColumnRow& row : rows) {
      add(row.identifier, row.column);
      std::string_view rest = row.headings;
      while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('|'), rest.size());
        add(rest.substr(0, end), row.column);
        rest.remove_prefix(std::min(end + 1, rest.size()));
      }
    }
  }
  [[nodiscard]] std::optional<Column> find(std::string_view heading) const {
    if (const auto exact = columns_.find(word_key(heading)); exact != columns_.end()) {
      return exact->second;
    }
    // "Ngày sinh (dd/mm/yyyy)", "Chỉ tiêu (người)"
    const std::size_t bracket = heading.find('(');
    if (bracket == std::string_view::npos || bracket == 0) return std::nullopt;
    const auto found = columns_.find(word_key(heading.substr(0, bracket)));
    return found == columns_.end() ? std::nullopt : std::optional{found->second};
  }

 private:
  void add(std::string_view heading, Column column) { columns_.emplace(word_key(heading), column); }
  absl::flat_hash_map<std::string, Column> columns_;
};

const HeadingIndex& index_of(TableKind table) {
  static const std::array<HeadingIndex, table_count> indexes{
      HeadingIndex{organisation_columns}, HeadingIndex{people_columns}, HeadingIndex{quota_columns},
      HeadingIndex{admission_columns}};
  return indexes[static_cast<std::size_t>(table)];
}

bool has(const HeadingMatch& match, Column column) {
  return std::find(match.columns.begin(), match.columns.end(), column) != match.columns.end();
}

}  // namespace

std::string_view table_name(TableKind table) noexcept {
  constexpr std::array<std::string_view, table_count> names{"organisations", "people", "quotas",
                                                            "admissions"};
  return names[static_cast<std::size_t>(table)];
}

std::string_view table_title(TableKind table) noexcept {
  constexpr std::array<std::string_view, table_count> titles{"tổ chức", "người", "chỉ tiêu",
                                                             "kết nạp đã có"};
  return titles[static_cast<std::size_t>(table)];
}

std::optional<TableKind> table_named(std::string_view name) noexcept {
  for (std::size_t index = 0; index < table_count; ++index) {
    const auto table = static_cast<TableKind>(index);
    if (table_name(table) == name) return table;
  }
  return std::nullopt;
}

std::span<const ColumnRow> columns_of(TableKind table) noexcept {
  switch (table) {
    case TableKind::organisations:
      return organisation_columns;
    case TableKind::people:
      return people_columns;
    case TableKind::quotas:
      return quota_columns;
    case TableKind::admissions:
      break;
  }
  return admission_columns;
}

const ColumnRow* find_column(TableKind table, Column column) noexcept {
  const auto rows = columns_of(table);
  const auto found = std::find_if(rows.begin(), rows.end(),
                                  [column](const ColumnRow& row) { return row.column == column; });
  return found == rows.end() ? nullptr : &*found;
}

HeadingMatch match_headings(TableKind table, std::span<const std::string_view> headings) {
  HeadingMatch match;
  match.table = table;
  const HeadingIndex& index = index_of(table);
  match.columns.resize(headings.size());
  for (std::size_t position = 0; position < headings.size(); ++position) {
    if (headings[position].empty()) continue;
    const std::optional<Column> column = index.find(headings[position]);
    if (!column) continue;
    if (column != passed_over && has(match, *column)) {
      if (!match.repeated) match.repeated = position;
      continue;
    }
    match.columns[position] = column;
    if (column != passed_over) ++match.understood;
  }
  match.complete = true;
  for (const ColumnRow& row : columns_of(table)) {
    if (!row.required || has(match, row.column)) continue;
    const bool stood_in = row.column == name && has(match, given_name);
    if (!stood_in) match.complete = false;
  }
  return match;
}

}  // namespace dangvien::inline v0::importing
