// SPDX-License-Identifier: Apache-2.0
#include "import/values.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

#include "import/clean_text.hpp"
#include "import/spreadsheet_date.hpp"

namespace dangvien::inline v0::importing {
namespace {

constexpr std::size_t identity_digits = 12;
constexpr std::int32_t first_year = 1600;
constexpr std::int32_t last_year = 2999;

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

bool only_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

/// Precondition: only digits, at most nine.
std::int32_t small_number(std::string_view digits) {
  std::int32_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

/// A date as typed; 0 for the parts that are not there.
struct TypedDate {
  std::int32_t year = 0;
  std::uint32_t month = 0;
  std::uint32_t day = 0;
};

/// Up to three numbers between points, strokes or hyphens, all of one kind.
std::optional<TypedDate> typed_date(std::string_view text) {
  // Exports of databases write a time of day behind the day.
  if (text.size() > 10 && (text[10] == 'T' || text[10] == ' ') && text[4] == '-') {
    text = text.substr(0, 10);
  }
  std::array<std::string_view, 3> parts;
  std::size_t count = 0;
  char separator = 0;
  while (true) {
    const std::size_t end = std::min(text.find_first_of("/-."), text.size());
    const std::string_view part = text.substr(0, end);
    if (count == parts.size() || part.size() > 4 || !only_digits(part)) return std::nullopt;
    parts[count++] = part;
    if (end == text.size()) break;
    if (separator != 0 && text[end] != separator) return std::nullopt;
    separator = text[end];
    text.remove_prefix(end + 1);
  }
  // The year has four digits and stands last, or first in ISO's order.
  const bool year_first = count > 1 && separator == '-' && parts[0].size() == 4;
  if (year_first) std::reverse(parts.begin(), parts.begin() + static_cast<std::ptrdiff_t>(count));
  if (parts[count - 1].size() != 4) return std::nullopt;
  for (std::size_t index = 0; index + 1 < count; ++index) {
    if (parts[index].size() > 2) return std::nullopt;
  }
  TypedDate date{.year = small_number(parts[count - 1])};
  if (count >= 2) date.month = static_cast<std::uint32_t>(small_number(parts[count - 2]));
  if (count == 3) date.day = static_cast<std::uint32_t>(small_number(parts[0]));
  const bool month_missing = count >= 2 && date.month == 0;
  const bool day_missing = count == 3 && date.day == 0;
  if (month_missing || day_missing) return std::nullopt;
  return date;
}

std::optional<Day> whole_day(std::string_view text) {
  const auto date = typed_date(text);
  if (!date || date->day == 0) return std::nullopt;
  return Day::from_civil({date->year, date->month, date->day});
}

std::optional<std::int32_t> year_of_number(std::string_view text) {
  const auto whole = whole_number(text);
  if (!whole || whole->size() != 4) return std::nullopt;
  const std::int32_t year = small_number(*whole);
  return year < first_year || year > last_year ? std::nullopt : std::optional{year};
}

/// "1.950", "1 950", "02" -> the number. Groups behind points or blanks have three digits.
std::optional<std::uint32_t> grouped_number(std::string_view text) {
  std::string digits;
  std::size_t group = 0;
  bool grouped = false;
  for (const char letter : text) {
    if (is_digit(letter)) {
      digits += letter;
      ++group;
    } else if (letter == '.' || letter == ' ') {
      if (group == 0 || group > 3 || (grouped && group != 3)) return std::nullopt;
      grouped = true;
      group = 0;
    } else {
      return std::nullopt;
    }
  }
  if (digits.empty() || digits.size() > 10 || (grouped && group != 3)) return std::nullopt;
  std::uint32_t value = 0;
  const char* const last = digits.data() + digits.size();
  const auto [end, fault] = std::from_chars(digits.data(), last, value);
  return fault == std::errc{} && end == last ? std::optional{value} : std::nullopt;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

/// What stands before a number and says how it is meant.
struct ShapeWord {
  std::string_view text;
  QuotaShape shape;
};
constexpr auto shape_words = std::to_array<ShapeWord>({
    {"≥", QuotaShape::at_least},
    {">=", QuotaShape::at_least},
    {">", QuotaShape::more_than},
    {"ít nhất", QuotaShape::at_least},
    {"Ít nhất", QuotaShape::at_least},
    {"tối thiểu", QuotaShape::at_least},
    {"Tối thiểu", QuotaShape::at_least},
    {"từ", QuotaShape::at_least},
    {"Từ", QuotaShape::at_least},
    {"trên", QuotaShape::more_than},
    {"Trên", QuotaShape::more_than},
    {"hơn", QuotaShape::more_than},
    {"Hơn", QuotaShape::more_than},
});

std::optional<QuotaNumber> range_of(std::string_view text) {
  for (const std::string_view mark : {std::string_view{"–"}, std::string_view{"-"}}) {
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos || at == 0) continue;
    const auto lower = grouped_number(trimmed(text.substr(0, at)));
    const auto upper = grouped_number(trimmed(text.substr(at + mark.size())));
    if (!lower || !upper || *upper <= *lower) return std::nullopt;
    return QuotaNumber{QuotaShape::range, *lower, *upper};
  }
  return std::nullopt;
}

std::optional<QuotaNumber> worded_number(std::string_view text) {
  for (const ShapeWord& word : shape_words) {
    if (!text.starts_with(word.text)) continue;
    const auto number = grouped_number(trimmed(text.substr(word.text.size())));
    if (!number) return std::nullopt;
    return QuotaNumber{word.shape, *number, 0};
  }
  if (const auto number = grouped_number(text)) return QuotaNumber{QuotaShape::number, *number, 0};
  return range_of(text);
}

enum class Agreement : std::uint8_t { unknown, agrees, contradicts };

/// Whether century, sex and year of a number of twelve digits are those of the row.
Agreement agreement(std::string_view digits, PartialDate birth, Sex sex) {
  if (birth.precision() == DatePrecision::none) return Agreement::unknown;
  const std::int32_t code = digits[3] - '0';
  const std::int32_t century = 1900 + code / 2 * 100;
  const std::int32_t year = century + small_number(digits.substr(4, 2));
  const bool sex_agrees = sex == Sex::unknown || (sex == Sex::female) == (code % 2 == 1);
  return year == birth.year() && sex_agrees ? Agreement::agrees : Agreement::contradicts;
}

/// "44925.5" -> 44925, "4.49255E4" -> 44925; nothing for what is no number of at most 7 digits.
std::optional<std::int32_t> whole_part(std::string_view number) noexcept {
  const std::size_t letter = std::min(number.find_first_of("eE"), number.size());
  const std::string_view mantissa = number.substr(0, letter);
  std::int32_t exponent = 0;
  if (letter != number.size()) {
    std::string_view digits = number.substr(letter + 1);
    if (digits.starts_with('+')) digits.remove_prefix(1);
    const char* const last = digits.data() + digits.size();
    const auto [end, fault] = std::from_chars(digits.data(), last, exponent);
    if (fault != std::errc{} || end != last || exponent < -99 || exponent > 99) return std::nullopt;
  }
  const std::string_view whole = mantissa.substr(0, mantissa.find('.'));
  const std::string_view fraction = mantissa.substr(std::min(mantissa.size(), whole.size() + 1));
  constexpr std::string_view digits = "0123456789";
  if (whole.empty() || whole.find_first_not_of(digits) != std::string_view::npos ||
      fraction.find_first_not_of(digits) != std::string_view::npos) {
    return std::nullopt;
  }
  // The point moves by the exponent; what stands before it then is whole.
  std::int32_t value = 0;
  const std::int64_t places = static_cast<std::int64_t>(whole.size()) + exponent;
  for (std::int64_t place = 0; place < places; ++place) {
    const auto at = static_cast<std::size_t>(place);
    const std::size_t behind = at - std::min(at, whole.size());
    const char digit = at < whole.size()          ? whole[at]
                       : behind < fraction.size() ? fraction[behind]
                                                  : '0';
    value = value * 10 + (digit - '0');
    if (value > 9'999'999) return std::nullopt;
  }
  return value;
}

}  // namespace

Converted<Day> to_day(const Cell& cell, DateSystem dates) {
  if (cell.kind == CellKind::number) {
    // A year typed as a number would be a day of 1904 to 1908: it is a day without day and month.
    if (year_of_number(cell.text)) return {.expected = phrase::table_day()};
    if (const auto whole = whole_part(cell.text)) {
      if (const auto day = day_of_number(std::to_string(*whole), dates)) return {.value = day};
    }
    return {.expected = phrase::table_day()};
  }
  if (const auto day = whole_day(cell.text)) return {.value = day};
  return {.expected = phrase::table_day()};
}

Converted<PartialDate> to_partial_date(const Cell& cell, DateSystem dates) {
  if (cell.kind == CellKind::number) {
    if (const auto year = year_of_number(cell.text)) {
      return {.value = PartialDate::from_packed(static_cast<std::uint32_t>(*year) * 10000)};
    }
    if (const auto day = to_day(cell, dates); day.value) {
      return {.value = PartialDate::from_day(*day.value)};
    }
    return {.expected = phrase::table_partial_date()};
  }
  const auto date = typed_date(cell.text);
  if (!date || date->year < first_year || date->month > 12 || date->day > 31) {
    return {.expected = phrase::table_partial_date()};
  }
  const auto packed =
      static_cast<std::uint32_t>(date->year) * 10000 + date->month * 100 + date->day;
  const auto partial = PartialDate::from_packed(packed);
  if (!partial) return {.expected = phrase::table_partial_date()};
  return {.value = partial};
}

Converted<QuotaNumber> to_quota_number(const Cell& cell) {
  if (cell.kind == CellKind::number) {
    const auto whole = whole_number(cell.text);
    const auto number = whole ? grouped_number(*whole) : std::nullopt;
    if (number) return {.value = QuotaNumber{QuotaShape::number, *number, 0}};
  } else if (const auto number = worded_number(cell.text)) {
    return {.value = number};
  }
  return {.expected = phrase::table_count()};
}

Converted<std::int32_t> to_year(const Cell& cell) {
  if (const auto year = year_of_number(cell.text)) return {.value = year};
  return {.expected = phrase::table_year()};
}

std::optional<std::string> whole_number(std::string_view text) {
  const std::size_t letter = text.find_first_of("eE");
  const std::string_view mantissa = text.substr(0, letter);
  std::int32_t exponent = 0;
  if (letter != std::string_view::npos) {
    std::string_view digits = text.substr(letter + 1);
    if (digits.starts_with('+')) digits.remove_prefix(1);
    const char* const last = digits.data() + digits.size();
    const auto [end, fault] = std::from_chars(digits.data(), last, exponent);
    if (digits.empty() || fault != std::errc{} || end != last || exponent < 0 || exponent > 18) {
      return std::nullopt;
    }
  }
  const std::size_t point = mantissa.find('.');
  std::string whole{mantissa.substr(0, point)};
  std::string fraction{point == std::string_view::npos ? std::string_view{}
                                                       : mantissa.substr(point + 1)};
  if (!only_digits(whole) || (!fraction.empty() && !only_digits(fraction))) return std::nullopt;
  fraction.erase(std::min(fraction.find_last_not_of('0') + 1, fraction.size()));
  const auto places = static_cast<std::size_t>(exponent);
  if (fraction.size() > places) return std::nullopt;
  whole += fraction;
  whole.append(places - fraction.size(), '0');
  whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
  if (whole.size() > 18) return std::nullopt;
  return whole;
}

Converted<std::string> to_code(const Cell& cell) {
  constexpr std::size_t longest = 64;
  if (cell.kind == CellKind::number) {
    if (auto whole = whole_number(cell.text)) return {.value = std::move(whole)};
    return {.expected = phrase::table_code(longest)};
  }
  if (cell.kind != CellKind::text || cell.text.size() > longest) {
    return {.expected = phrase::table_code(longest)};
  }
  return {.value = std::string{cell.text}};
}

Converted<IdentityNumber> to_identity_number(const Cell& cell, PartialDate birth, Sex sex) {
  std::string digits;
  if (cell.kind == CellKind::number) {
    digits = whole_number(cell.text).value_or("");
  } else {
    std::string_view text = cell.text;
    if (text.starts_with('\'')) text.remove_prefix(1);  // a spreadsheet's mark for a text
    if (only_digits(text)) digits = text;
  }
  IdentityNumber number{.digits = digits};
  if (digits.size() < identity_digits && digits.size() >= 9) {
    number.digits.insert(0, identity_digits - digits.size(), '0');
    number.restored = true;
    if (agreement(number.digits, birth, sex) == Agreement::agrees) return {.value = number};
    return {.expected = phrase::twelve_digits(),
            .found = phrase::lost_zeros(std::string{cell.text}, digits.size())};
  }
  if (digits.size() != identity_digits) {
    const bool exponent = cell.text.find_first_of("eE") != std::string_view::npos;
    if (!exponent || !only_digits(cell.text.substr(0, 1))) {
      return {.expected = phrase::twelve_digits()};
    }
    return {.expected = phrase::twelve_digits(),
            .found = phrase::lost_digits(std::string{cell.text})};
  }
  number.contradicted = agreement(number.digits, birth, sex) == Agreement::contradicts;
  return {.value = number};
}

}  // namespace dangvien::inline v0::importing
