// SPDX-License-Identifier: Apache-2.0
#include "cases/accounting_rules.hpp"

#include <algorithm>
#include <array>

namespace dangvien::inline v0::cases {
namespace {

constexpr std::array accounting_table = {
    AccountingRule{"quota.by_decision_day",
                   "Một lượt kết nạp tính vào ngày ký quyết định kết nạp, bất kể ngày làm lễ hay "
                   "ngày nhập liệu.",
                   "An admission counts on the day of its decision, whatever the day of the "
                   "ceremony or of recording.",
                   "294-QĐ/TW 4.5.1; báo cáo của các đảng bộ tính theo quyết định"},
    AccountingRule{"quota.period_inclusive", "Ngày đầu và ngày cuối của thời kỳ đều tính.",
                   "The first and the last day of a period both count.",
                   "thời kỳ ghi trên văn bản giao chỉ tiêu"},
    AccountingRule{"quota.every_basis",
                   "Một lượt kết nạp tính vào mọi chỉ tiêu của tổ chức, theo từng căn cứ giao.",
                   "An admission counts against every quota of the organisation, on each basis.",
                   "Tây Giang 2024: 105 trên 90 và trên 80"},
    AccountingRule{"quota.nested_periods",
                   "Chỉ tiêu nhiệm kỳ và chỉ tiêu năm đếm cùng các lượt kết nạp.",
                   "The quota of the term and that of the year count the same admissions.",
                   "Mỹ Lung 2022: 5 của năm và 15 của nhiệm kỳ; Quảng Trị: 7.500 và 1.500"},
    AccountingRule{
        "quota.whole_line",
        "Một lượt kết nạp tính cho chi bộ và mỗi tổ chức bên trên, mỗi nơi đúng một lần.",
        "An admission counts for the cell and every organisation above it, once each.",
        "thiết kế: sổ của một tổ chức gồm mọi tổ chức bên dưới"},
    AccountingRule{"quota.allotment_not_forced",
                   "Tổng chỉ tiêu giao cho cấp dưới không buộc phải bằng chỉ tiêu được giao.",
                   "What is allotted to those below need not add up to what was received.",
                   "Quảng Nam 2024: 22 phần cộng lại 1.950, công bố 1.905"},
    AccountingRule{"quota.target_not_cap",
                   "Chỉ tiêu là mục tiêu, không phải mức trần: tỷ lệ có thể vượt 100 %.",
                   "A quota is a target and not a cap: progress may pass 100 %.",
                   "Tam Đảo 2021: 161 trên 150"},
    AccountingRule{"quota.range_lower_bound",
                   "Chỉ tiêu ghi bằng một khoảng thì tỷ lệ tính trên mức thấp.",
                   "A quota that is a range is measured against its lower bound.",
                   "thiết kế; Thanh Hà: 90–100"},
    AccountingRule{"quota.as_of",
                   "Số liệu tính đến một ngày chỉ gồm các quyết định đến hết ngày đó.",
                   "A figure as of a day holds the decisions up to and including that day.",
                   "các báo cáo chốt số liệu vào những ngày khác nhau"},
    AccountingRule{"quota.groups_frozen",
                   "Đối tượng của người được kết nạp là đối tượng vào ngày ký quyết định.",
                   "The groups of an admission are those of the day of its decision.",
                   "thiết kế: ghi chú lĩnh vực 3.2"},
    AccountingRule{
        "quota.groups_overlap",
        "Một người thuộc nhiều đối tượng tính một lần cho mỗi đối tượng và một lần trong "
        "tổng số.",
        "A person of several groups counts once in each of them and once in the total.",
        "Quảng Trị, quý I/2024: 333 người; 122 nữ, 30 dân tộc thiểu số"},
    AccountingRule{"quota.struck_off_stays",
                   "Đảng viên dự bị bị xóa tên vẫn là lượt kết nạp của năm có quyết định.",
                   "A probationary member who is struck off stays an admission of its year.",
                   "ghi chú lĩnh vực 3.3"},
    AccountingRule{
        "quota.open_reserves",
        "Hồ sơ đang xét là dự kiến của chỉ tiêu cho đến khi có quyết định, không kết nạp "
        "hoặc đưa ra khỏi danh sách.",
        "A dossier in progress is reserved until it is decided, declined or removed.",
        "thiết kế; Bát Xát 2024: 256 và 18 hồ sơ"},
    AccountingRule{
        "quota.mass_organisation",
        "Chỉ tiêu của đoàn thể tính người được kết nạp do đoàn thể giới thiệu: cách chia song "
        "song, không cộng với chỉ tiêu của các chi bộ.",
        "The quota of a mass organisation counts the admitted whom it introduced: a parallel "
        "split, which never adds to the cells'.",
        "Phường 3, Đông Hà: chỉ tiêu cho từng chi bộ và từng đoàn thể"},
    AccountingRule{"quota.imported_counts",
                   "Lượt kết nạp ghi nhận từ sổ cũ tính theo ngày quyết định của nó.",
                   "An admission recorded from older data counts by the day of its decision.",
                   "thiết kế: dữ liệu cũ được nhận vào"},
    AccountingRule{"quota.transferred_in_not_counted",
                   "Đảng viên đã có, ghi nhận hoặc chuyển đến, không tính là lượt kết nạp.",
                   "A member recorded or moved in is not an admission.",
                   "biểu 1 thống kê: dòng riêng"},
    AccountingRule{"quota.display",
                   "Số đếm là số nguyên, tỷ lệ là phân số; làm tròn thuộc cách trình bày.",
                   "Counts are integers and shares are fractions; rounding belongs to the display.",
                   "ghi chú lĩnh vực 3.5"},
};

}  // namespace

std::span<const AccountingRule> accounting_rules() noexcept { return accounting_table; }

const AccountingRule* find_accounting_rule(std::string_view id) noexcept {
  const auto* const found =
      std::find_if(accounting_table.begin(), accounting_table.end(),
                   [id](const AccountingRule& rule) { return rule.id == id; });
  return found == accounting_table.end() ? nullptr : found;
}

}  // namespace dangvien::inline v0::cases
