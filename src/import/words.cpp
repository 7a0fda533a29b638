// SPDX-License-Identifier: Apache-2.0
#include "import/words.hpp"

#include <algorithm>
#include <string>

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include "absl/container/flat_hash_map.h"
#include "dangvien/base/enum_names.hpp"
#include "import/clean_text.hpp"
#include "text/names.hpp"

namespace dangvien::inline v0::importing {
namespace {

template <typename Value>
struct Word {
  Value value;
  /// Separated by |.
  std::string_view words;
};

// clang-format off
constexpr auto kind_words = std::to_array<Word<OrganisationKind>>({
    {OrganisationKind::centre, "Ban Chấp hành Trung ương|Ban Chấp hành Trung ương Đảng|Đảng bộ Trung ương"},
    {OrganisationKind::province_party, "Đảng bộ tỉnh|Tỉnh ủy|Đảng bộ tỉnh, thành phố|Đảng bộ thành phố trực thuộc Trung ương|Đảng bộ tỉnh, thành phố trực thuộc Trung ương"},
    {OrganisationKind::upper_party, "Đảng bộ cấp trên trực tiếp|Đảng bộ cấp trên cơ sở|Đảng bộ cấp trên trực tiếp cơ sở|Đảng bộ cấp trên trực tiếp TCCSĐ|Đảng bộ huyện|Huyện ủy|Đảng bộ quận|Quận ủy|Đảng bộ thị xã|Thị ủy|Đảng bộ huyện, quận, thị xã"},
    {OrganisationKind::grassroots_party, "Đảng ủy cơ sở"},
    {OrganisationKind::cell, "Chi bộ trực thuộc|Chi bộ trực thuộc đảng ủy cơ sở|Chi bộ trực thuộc đảng bộ cơ sở"},
});
constexpr auto rank_words = std::to_array<Word<Rank>>({
    {Rank::central, "Trung ương"},
    {Rank::province, "Tỉnh|Cấp tỉnh|Trực thuộc Trung ương"},
    {Rank::upper, "Trên cơ sở|Cấp trên cơ sở|Cấp trên trực tiếp của tổ chức cơ sở đảng"},
    {Rank::grassroots, "Cơ sở"},
    {Rank::below_grassroots, "Cấp dưới cơ sở"},
});
constexpr auto sector_words = std::to_array<Word<Sector>>({
    {Sector::residential, "Khu dân cư|Thôn, bản|Tổ dân phố|Nông thôn"},
    {Sector::agency, "Cơ quan hành chính|Cơ quan nhà nước"},
    {Sector::public_service_unit, "Đơn vị sự nghiệp công lập|Sự nghiệp"},
    {Sector::school, "Trường|Nhà trường"},
    {Sector::state_enterprise, "DNNN"},
    {Sector::private_enterprise, "Doanh nghiệp tư nhân|Doanh nghiệp ngoài khu vực nhà nước|Ngoài nhà nước"},
    {Sector::cooperative, "HTX"},
    {Sector::other, "Khác"},
});
constexpr auto sex_words = std::to_array<Word<Sex>>({
    {Sex::female, "Phụ nữ"}, {Sex::male, "Nam giới"},
});
// Beside the names of the countries of ISO 3166 as ICU has them.
constexpr auto citizen_words = std::to_array<Word<Known>>({
    {Known::yes, "Việt Nam|VN|VNM|Vietnamese|Nước Việt Nam|Quốc tịch Việt Nam|CHXHCN Việt Nam|Có|Yes"},
    {Known::yes, "Cộng hòa xã hội chủ nghĩa Việt Nam|Công dân Việt Nam"},
    {Known::unknown, "Chưa rõ|Không rõ|Chưa biết|Không biết|Chưa xác định|Không xác định|Unknown|Not known"},
    {Known::no, "Không|No|Nước ngoài|Nước khác|Khác|Không quốc tịch|Foreign|Other|Another country|Stateless"},
    {Known::no, "Mỹ|USA|Hoa Kỳ|Anh|UK|CHDCND Lào|CHND Trung Hoa|Trung Hoa|Liên bang Nga|Triều Tiên|Đại Hàn Dân quốc"},
});
// Where a word fits two levels the lower one is taken: it claims less.
constexpr auto education_words = std::to_array<Word<EducationLevel>>({
    {EducationLevel::none, "Không biết chữ|Mù chữ|Chưa biết chữ"},
    {EducationLevel::reads_and_writes, "Biết đọc, biết viết|Biết chữ"},
    {EducationLevel::primary_completed, "Tiểu học|Cấp 1|Cấp I|5/12"},
    {EducationLevel::lower_secondary_completed, "Trung học cơ sở|THCS|Cấp 2|Cấp II|9/12"},
    {EducationLevel::lower_secondary_diploma, "Tốt nghiệp THCS|Tốt nghiệp trung học cơ sở|Bằng THCS"},
    {EducationLevel::upper_secondary, "Trung học phổ thông|THPT|Tốt nghiệp THPT|Cấp 3|Cấp III|12/12|10/10"},
    {EducationLevel::university, "Cử nhân|Kỹ sư|ĐH"},
    {EducationLevel::college, "CĐ"},
    {EducationLevel::postgraduate, "Thạc sĩ|Thạc sỹ|Tiến sĩ|Tiến sỹ|Trên đại học"},
});
constexpr auto group_words = std::to_array<Word<PriorityGroup>>({
    {PriorityGroup::everyone, "Toàn thể|Chung|Tổng số"},
    {PriorityGroup::women, "Phụ nữ"},
    {PriorityGroup::youth, "Người trẻ|18-30 tuổi|Từ 18 đến 30 tuổi"},
    {PriorityGroup::youth_union, "Đoàn viên|Đoàn viên TNCS|Đoàn viên TNCS Hồ Chí Minh"},
    {PriorityGroup::trade_union, "Công đoàn|Công đoàn viên"},
    {PriorityGroup::ethnic_minority, "Người dân tộc thiểu số|DTTS|Dân tộc ít người"},
    {PriorityGroup::religious, "Tôn giáo|Người có đạo|Tín đồ tôn giáo"},
    {PriorityGroup::militia, "Dân quân|DQTV"},
    {PriorityGroup::reserve, "Quân nhân dự bị|DBĐV"},
    {PriorityGroup::demobilised, "Quân nhân xuất ngũ"},
    {PriorityGroup::student, "Học sinh|Sinh viên"},
    {PriorityGroup::civil_servant, "Công chức|Cán bộ"},
    {PriorityGroup::business_employee, "Nhân viên doanh nghiệp"},
    {PriorityGroup::private_firm_owner, "Chủ doanh nghiệp"},
    {PriorityGroup::teacher, "Giảng viên"},
    {PriorityGroup::health_staff, "Y bác sĩ|Nhân viên ngành y tế"},
});
constexpr auto standing_words = std::to_array<Word<MemberStanding>>({
    {MemberStanding::none, "Quần chúng|Quần chúng ưu tú|Cảm tình Đảng|Không"},
    {MemberStanding::probationary, "Dự bị|ĐVDB"},
    {MemberStanding::official, "Chính thức|ĐVCT"},
});
constexpr auto basis_words = std::to_array<Word<QuotaBasis>>({
    {QuotaBasis::congress_resolution, "Đại hội|Nghị quyết|NQ đại hội"},
    {QuotaBasis::superior_assignment, "Giao|Chỉ tiêu cấp trên giao|Cấp ủy cấp trên giao"},
    {QuotaBasis::own_plan, "Kế hoạch|Kế hoạch của đơn vị|Tự đề ra|Kế hoạch năm"},
    {QuotaBasis::steering_programme, "Chương trình|Đề án|Ban chỉ đạo"},
});
constexpr auto origin_words = std::to_array<Word<FigureOrigin>>({
    {FigureOrigin::printed, "Đã công bố|In trong văn bản"},
    {FigureOrigin::derived, "Tính lại|Suy từ số liệu khác"},
    {FigureOrigin::assumed, "Giả lập|Ước tính"},
});
constexpr auto mass_organisation_words = std::to_array<Word<MassOrganisation>>({
    {MassOrganisation::youth_union, "Đoàn|Đoàn Thanh niên|Đoàn TNCS Hồ Chí Minh|Đoàn Thanh niên Cộng sản Hồ Chí Minh"},
    {MassOrganisation::trade_union, "Công đoàn|Công đoàn cơ sở"},
    {MassOrganisation::women_union, "Hội Phụ nữ|Hội Liên hiệp Phụ nữ|Hội LHPN|Phụ nữ"},
    {MassOrganisation::farmers_union, "Hội Nông dân|Nông dân"},
    {MassOrganisation::veterans_association, "Hội Cựu chiến binh|Cựu chiến binh|CCB"},
    {MassOrganisation::fatherland_front, "Mặt trận|Mặt trận Tổ quốc|MTTQ"},
});

/// The 54 ethnic groups of Vietnam by their official names, and how old files write them.
constexpr auto ethnic_groups = std::to_array<Word<std::string_view>>({
    {"Kinh", "Việt|Kinh (Việt)"}, {"Tày", ""}, {"Thái", ""}, {"Mường", ""},
    {"Khmer", "Khơ Me|Khơme|Khơ-me Nam Bộ|Khmer Krom"}, {"Hoa", "Hán"}, {"Nùng", ""},
    {"Mông", "Hmông|H'Mông|Mèo|Hơ Mông"}, {"Dao", ""}, {"Gia Rai", "Gia-rai|Jrai|Giarai"},
    {"Ê Đê", "Ê-đê|Êđê|Rhade"}, {"Ba Na", "Ba-na|Bana|Bahnar"}, {"Sán Chay", "Sán Chay (Cao Lan - Sán Chỉ)|Cao Lan|Sán Chỉ"},
    {"Chăm", "Chàm"}, {"Cơ Ho", "Cơ-ho|K'Ho"}, {"Xơ Đăng", "Xơ-đăng|Xê Đăng|Sê Đăng"}, {"Sán Dìu", ""},
    {"Hrê", "H'rê|Hơ Rê"}, {"Ra Glai", "Ra-glai|Raglai"}, {"Mnông", "M'nông|Mơ Nông"}, {"Thổ", ""},
    {"Xtiêng", "X'tiêng|Stiêng|Xơ Tiêng"}, {"Khơ Mú", "Khơ-mú|Khmú"},
    {"Bru - Vân Kiều", "Bru-Vân Kiều|Vân Kiều|Bru"}, {"Cơ Tu", "Cơ-tu|Ka Tu"}, {"Giáy", ""},
    {"Tà Ôi", "Tà-ôi|Ta Ôi|Tà Ôih"}, {"Mạ", ""}, {"Giẻ Triêng", "Gié Triêng|Gié-Triêng|Giẻ-Triêng"}, {"Co", "Cor"},
    {"Chơ Ro", "Chơ-ro|Châu Ro"}, {"Xinh Mun", "Xinh-mun"}, {"Hà Nhì", ""}, {"Chu Ru", "Chu-ru"}, {"Lào", ""},
    {"La Chí", ""}, {"Kháng", ""}, {"Phù Lá", "Phù Lá (Xá Phó)"}, {"La Hủ", ""}, {"La Ha", ""},
    {"Pà Thẻn", "Phà Thẻn"}, {"Lự", ""}, {"Ngái", ""}, {"Chứt", ""}, {"Lô Lô", ""}, {"Mảng", ""},
    {"Cơ Lao", "Cờ Lao"}, {"Bố Y", ""}, {"Cống", ""}, {"Si La", ""}, {"Pu Péo", ""}, {"Rơ Măm", "Rơ-măm"},
    {"Brâu", ""}, {"Ơ Đu", "Ơ-đu"},
});
// clang-format on
static_assert(ethnic_groups.size() == 54);

/// Values by the keys of their words. A word of two values is none.
template <typename Value>
class WordIndex {
 public:
  template <typename Words>
  void add_words(const Words& entries) {
    for (const auto& entry : entries) {
      std::string_view rest = entry.words;
      while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('|'), rest.size());
        add(rest.substr(0, end), entry.value);
        rest.remove_prefix(std::min(end + 1, rest.size()));
      }
    }
  }
  void add(std::string_view word, Value value) {
    const auto [place, added] = values_.emplace(word_key(word), value);
    if (!added && place->second != value) place->second = std::nullopt;
  }
  [[nodiscard]] std::optional<Value> find(std::string_view text) const {
    const auto found = values_.find(word_key(text));
    return found == values_.end() ? std::nullopt : found->second;
  }

 private:
  absl::flat_hash_map<std::string, std::optional<Value>> values_;
};

/// Identifiers, names of the catalogue and synonyms; without the value that stands for "not known",
/// unless `with_first`.
template <typename Enum, typename Words>
WordIndex<Enum> index_of(const Words& synonyms, bool with_first) {
  WordIndex<Enum> index;
  const auto& names = EnumNames<Enum>::names;
  for (std::size_t number = with_first ? 0 : 1; number < names.size(); ++number) {
    const auto value = static_cast<Enum>(number);
    index.add(names[number], value);
    index.add(display_name(value, Language::vi), value);
    index.add(display_name(value, Language::en), value);
  }
  index.add_words(synonyms);
  return index;
}

}  // namespace

std::optional<OrganisationKind> kind_word(std::string_view text) {
  static const auto index = index_of<OrganisationKind>(kind_words, false);
  return index.find(text);
}
std::optional<Rank> rank_word(std::string_view text) {
  static const auto index = index_of<Rank>(rank_words, false);
  return index.find(text);
}
std::optional<Sector> sector_word(std::string_view text) {
  static const auto index = index_of<Sector>(sector_words, false);
  return index.find(text);
}
std::optional<Sex> sex_word(std::string_view text) {
  static const auto index = index_of<Sex>(sex_words, true);
  return index.find(text);
}
std::optional<EducationLevel> education_word(std::string_view text) {
  static const auto index = index_of<EducationLevel>(education_words, true);
  return index.find(text);
}
std::optional<PriorityGroup> group_word(std::string_view text) {
  static const auto index = index_of<PriorityGroup>(group_words, true);
  return index.find(text);
}
std::optional<MemberStanding> standing_word(std::string_view text) {
  static const auto index = index_of<MemberStanding>(standing_words, true);
  const auto found = index.find(text);
  // Struck off is no standing in which a person can be recorded.
  return found == MemberStanding::struck_off ? std::nullopt : found;
}
std::optional<QuotaBasis> basis_word(std::string_view text) {
  static const auto index = index_of<QuotaBasis>(basis_words, false);
  return index.find(text);
}
std::optional<FigureOrigin> origin_word(std::string_view text) {
  static const auto index = index_of<FigureOrigin>(origin_words, true);
  return index.find(text);
}

std::optional<MassOrganisation> mass_organisation_word(std::string_view text) {
  static const auto index = index_of<MassOrganisation>(mass_organisation_words, false);
  return index.find(text);
}

std::optional<Known> citizen_word(std::string_view text) {
  static const auto index = [] {
    WordIndex<Known> words;
    words.add_words(citizen_words);
    for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
      if (std::string_view{*code} == "VN") continue;
      const icu::Locale country{"", *code};
      for (const char* const language : {"vi", "en"}) {
        icu::UnicodeString name;
        std::string word;
        country.getDisplayCountry(icu::Locale{language}, name);
        words.add(name.toUTF8String(word), Known::no);
      }
    }
    return words;
  }();
  return index.find(text);
}

std::string_view ethnic_group_name(std::string_view text) {
  static const auto index = [] {
    WordIndex<std::string_view> names;
    for (const auto& group : ethnic_groups) names.add(group.value, group.value);
    names.add_words(ethnic_groups);
    return names;
  }();
  return index.find(text).value_or(std::string_view{});
}

bool says_no_religion(std::string_view text) {
  const std::string key = word_key(text);
  return key == "khong" || key == "khongco" || key == "none" || key == "khongtheodaonao";
}

}  // namespace dangvien::inline v0::importing
